/* error_stack.c -- what -errorstack tells: the instruction that failed, and the calls that it happened in. */
#include <stdlib.h>

#include "host.h"

static List stack;
static bool compiled;

void error_stack_begin(void) {
  stack.count = 0;
  compiled = false;
}

bool error_stack_compiled(void) { return compiled; }

void error_stack_free(void) {
  free_array(stack.items);
  stack = (List){0};
}

bool error_stack_empty(void) { return !stack.count; }

Value *error_stack_now(void) {
  error_tell();
  return list_make(stack.items, stack.count);
}

static void push(const char *what, Value *v) {
  list_push(&stack, val_ascii(what));
  list_push(&stack, v);
}

void error_stack_words(Value *words) {
  if (!stack.count) push("INNER", words);
}

void error_stack_call(u32 count, Cell *words) { push("CALL", list_make(values_in(words, count), count)); }

void error_stack_up(u32 levels) { push("UP", val_int(levels)); }

void error_stack_given(Value *list) {
  List *items = list_quiet(list);
  error_stack_begin();
  for (u32 i = 0; i < items->count; i++) list_push(&stack, items->items[i]);
}

/* --- the instruction --- */

/* Numbers of instructions that are no operators (log_inner in unwind.c). */
enum { INNER_INVOKE = -1, INNER_LOCAL = -2, INNER_LOAD = -3, INNER_SYNTAX = -4, INNER_LOAD_ARRAY = -5, INNER_LOCAL_ARRAY = -6 };

/* tclsh's names, in the order of the opcodes. */
static const char *const operators[] = {
    "add", "sub", "mult", "div", "mod", "expon", "lshift", "rshift", "bitand", "bitor", "bitxor",
    "lt", "gt", "le", "ge", "eq", "neq", "streq", "strneq", "strlt", "strgt", "strle", "strge",
    "listIn", "listNotIn", "uminus", "uplus", "not", "bitnot"};

static const char *const ensembles[] = {
    "array", "binary", "chan", "clock", "dict", "encoding", "file", "info", "namespace", "string"};

/* The words; count -1: they are not there any more. Those of a call that pushed a frame are no roots. */
static i32 read_words(u32 count, const Cell *cells, Value **out) {
  for (u32 i = 0; i < count; i++) {
    Cell c = cells[i];
    bool object = c.tag == TAG_OBJ || c.tag == TAG_OWNED;
    if (object && c.h < HANDLE_YOUNG && !handle_is_live(c.h)) return -1; /* the core tells no others of its own */
    out[i] = value_in(&c);
  }
  return (i32)count;
}

static Value *with_options(const char *name, Value *message, Map *options) {
  Value *words[] = {val_ascii(name), message, dict_make(options)};
  return list_make(words, 3);
}

static Value *invocation(Value **words, i32 count) {
  Map options = {0};
  if (count > 1 && count < 5 && val_is(words[0], "error")) {
    if (count > 2) map_put(&options, val_ascii("-errorinfo"), words[2]);
    if (count > 3) map_put(&options, val_ascii("-errorcode"), words[3]);
    return with_options("returnImm", words[1], &options);
  }
  if (count == 3 && val_is(words[0], "throw")) {
    map_put(&options, val_ascii("-errorcode"), error_code_now());
    return with_options("returnImm", value_in(&interp.result), &options);
  }
  for (u32 i = 0; count > 0 && i < COUNT_OF(ensembles); i++)
    if (val_is(words[0], ensembles[i])) return val_ascii("invokeReplace");
  List list = {0};
  list_push(&list, val_ascii(count > 255 ? "invokeStk4" : "invokeStk1"));
  for (i32 i = 0; i < count; i++) list_push(&list, words[i]);
  return list_make_owned(&list);
}

static Value *syntax(void) {
  Map options = {0};
  map_put(&options, val_ascii("-code"), val_int(1));
  map_put(&options, val_ascii("-level"), val_int(0));
  map_put(&options, val_ascii("-errorcode"), error_code_now());
  map_put(&options, val_ascii("-errorinfo"), error_info_before_commands());
  map_put(&options, val_ascii("-errorline"), val_int(1));
  return with_options("syntax", value_in(&interp.result), &options);
}

static Value *operation(const char *name, Value **operands, i32 count) {
  List list = {0};
  list_push(&list, val_ascii(name));
  for (i32 i = 0; i < count; i++) list_push(&list, operands[i]);
  return list_make_owned(&list);
}

void error_stack_inner(i32 instruction, u32 count, Cell *cells) {
  Value **words = pool_alloc((count + 1) * sizeof(Value *));
  i32 known = read_words(count, cells, words);
  Value *what;
  switch (instruction) {
    case INNER_INVOKE: what = invocation(words, known); break;
    case INNER_LOCAL: what = val_ascii("loadScalar1"); break;
    case INNER_LOAD: what = val_ascii("loadStk"); break;
    case INNER_LOAD_ARRAY: what = val_ascii("loadArrayStk"); break;
    case INNER_LOCAL_ARRAY: what = val_ascii("loadArray1"); break;
    case INNER_SYNTAX:
      what = syntax();
      compiled = !stack.count;
      break;
    default: {
      bool named = instruction >= 0 && (u32)instruction < COUNT_OF(operators);
      what = operation(named ? operators[instruction] : "nop", words, known);
    }
  }
  push("INNER", what);
}
