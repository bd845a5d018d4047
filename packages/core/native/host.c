/* host.c -- the ops table, limits, and evaluating scripts from outside. */
#include <locale.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "host.h"
#include "memory.h"

FeatherHostOps host_ops;

/* --- limits --- */

enum { SLICE = 10000, COMPACT_AT = 4096 };

static i64 steps_limit, steps_used;
static i32 slice;      /* what the budget was filled with */
static u32 threshold;  /* handles at which the core is asked to compact */

static void refill(void) {
#ifdef FEATHER_STRESS
  slice = 0;
#else
  slice = SLICE;
  if (steps_limit && steps_limit - steps_used < slice) slice = (i32)(steps_limit - steps_used);
#endif
  interp.budget = slice;
}

i64 host_steps(void) { return steps_used + slice - interp.budget; }

bool host_charge(i64 steps) {
  steps_used += steps;
  return !steps_limit || steps_used <= steps_limit;
}

static bool young_full;

/* The core comes to a safe point when its budget is used up. */
static void collect_soon(void) {
  young_full = true;
  steps_used += slice - interp.budget;
  slice = interp.budget = -1;
}

static void look(void) {}

static i32 attention(void) {
  steps_used += slice - interp.budget;
  if ((steps_limit && steps_used > steps_limit) || !bytes_left(0)) return 2;
  refill();
  if (region_used(&code_region) > (size_t)interp.code_limit) return 3;
  if (handles_live() >= threshold) return 1;
  bool young = young_full;
  young_full = false;
  return young ? 5 : 0;
}

static void compact(void *ranges, u32 count) {
  handles_compact(ranges, count);
  threshold = handles_live() * 2 + COMPACT_AT;
}

static void nested(bool enter) {
  handles_nested(enter);
  traces_nested(enter);
}

static void *grow_memory(u32 bytes) { return memory_take(bytes); }

void native_host_limits(int64_t steps, size_t bytes) {
  steps_limit = steps;
  objects_limit(bytes);
}

/* The table may have grown since this host was written: better to say so than to jump nowhere. */
static void check_ops(void) {
  void (*const *entries)(void) = (void (*const *)(void))&host_ops;
  for (size_t i = 0; i < sizeof host_ops / sizeof *entries; i++)
    if (!entries[i]) {
      fprintf(stderr, "native host: op %zu of the table is missing\n", i);
      abort();
    }
}

/* --- output --- */

static void write_stdio(int is_stderr, const char *text, size_t length) {
  fwrite(text, 1, length, is_stderr ? stderr : stdout);
}
static NativeWrite *output = write_stdio;

void native_host_output(NativeWrite *write) { output = write ? write : write_stdio; }

void host_write(bool is_stderr, Value *text, bool newline) {
  size_t length;
  char *utf8 = val_to_utf8(text, &length);
  output(is_stderr, utf8, length);
  if (newline) output(is_stderr, "\n", 1);
  free_array(utf8);
}

/* --- nested runs, for commands --- */

Value *host_result(void) { return value_in(&interp.result); }

Status host_eval(Value *script) {
  /* The state's scratch cells are roots: the script survives a compaction there. */
  Cell cell = cell_of(script);
  return feather_eval_cell(&cell, 0);
}

Status host_call(Value **words, u32 count) {
  Mark mark = region_mark(&arena);
  Cell *cells = region_alloc(&arena, (count + 1) * sizeof(Cell));
  if (!cells) return error_memory(&interp);
  for (u32 i = 0; i < count; i++) cells[i] = cell_of(words[i]);
  Status status = feather_call_cells(cells, count, 0);
  region_release(&arena, mark);
  return status;
}

/* --- the whole --- */

static void set_variable(const char *name, Value *value) {
  bool missing;
  variable_put(ns_variable(ns_global(), val_ascii(name), NSVAR_CREATE | NSVAR_HERE, &missing), value);
}

static char *texts[4]; /* what native_host_result and its like gave last */
static Value *last_result, *last_code, *last_info;
static Value *native_result; /* what a command of the embedder answers */
static bool native_failed;    /* with the error of a nested run */
static bool is_open, running;
static jmp_buf given_up;
static bool left_pieces; /* an eval was given up: memory is left that nothing names */
static Value *memory_message, *memory_code;

void host_give_up(void) {
  if (running) longjmp(given_up, 1);
  fputs("native host: out of memory\n", stderr);
  abort();
}

void native_host_close(void) {
  if (!is_open) return;
  is_open = false;
  running = false;
  for (u32 i = 0; i < COUNT_OF(texts); i++) {
    free_array(texts[i]);
    texts[i] = NULL;
  }
  feather_arena_reset();
  feather_code_trim(1);
  codes_begin();
  errors_begin();
  traces_begin();
  arrays_begin();
  aliases_free();
  coroutines_free();
  commands_free();
  namespaces_free();
  handles_free();
  symbols_free();
  objects_free();
  size_t left = pieces_free();
  if (left && !left_pieces) {
    fprintf(stderr, "native host: %zu pieces of memory were lost\n", left);
    abort();
  }
  left_pieces = false;
  interp = (Interp){.compile_epoch = interp.compile_epoch}; /* the core remembers what it was sure of in an epoch */
}

void native_host_open(void) {
  native_host_close();
  is_open = true;
  setlocale(LC_CTYPE, "C.UTF-8");
  host_ops = (FeatherHostOps){
      .memory_grow = grow_memory, .attention = attention, .compact = compact, .nested = nested, .collect_soon = collect_soon, .look = look};
  value_ops(&host_ops);
  string_ops(&host_ops);
  list_ops(&host_ops);
  dict_ops(&host_ops);
  arith_ops(&host_ops);
  variable_ops(&host_ops);
  trace_ops(&host_ops);
  namespace_ops(&host_ops);
  command_ops(&host_ops);
  code_ops(&host_ops);
  error_ops(&host_ops);
  options_ops(&host_ops);
  coroutine_ops(&host_ops);
  interp_ops(&host_ops);
  check_ops();
  feather_host_ops = &host_ops;
  handles_begin();
  feather_interp_init(1);
  interp.error_line = 1;
  interp.intern_epoch = INT32_MIN; /* nothing is interned: no cell says so */
  interp.command_epoch = interp.variable_epoch = 1;
  interp.compile_epoch++;
  rewrites_begin();
  namespaces_begin();
  commands_begin();
  set_variable("errorInfo", val_empty());
  set_variable("errorCode", val_ascii("NONE"));
  set_variable("tcl_version", val_ascii("9.0"));
  set_variable("tcl_patchLevel", val_ascii("9.0.4"));
  last_result = last_info = val_empty();
  last_code = val_ascii("NONE");
  memory_message = val_ascii("out of memory");
  memory_code = val_ascii("TCL MEMORY");
}

/* A command of the embedder evaluates: the state's cells are the eval's that runs. */
static int eval_nested(Value *script) {
  Status status = host_eval(script);
  native_result = host_result();
  native_failed = status == TCL_ERROR;
  return status == STATUS_LIMIT ? NATIVE_LIMIT : status;
}

/* No frame, no handle and nothing in the arena is left of the eval; code that is kept stays unless it is too much. */
static void end_eval(bool drop_code) {
  running = false;
  feather_interp_init(1); /* forgets what the state's cells name */
  feather_arena_reset();
  handles_end_eval();
  feather_code_trim(drop_code);
}

/* The eval ended somewhere in the middle: frames did not tell that they end, a block of code may be linked by half. */
static void end_given_up(void) {
  left_pieces = true;
  end_eval(true);
  traces_begin();
  coroutines_stop();
  namespaces_settle();
  last_result = last_info = memory_message;
  last_code = memory_code;
}

static Status run_top(const char *script, size_t length) {
  steps_used = 0;
  threshold = COMPACT_AT;
  refill();
  Text text = val_text(val_utf8(script, length));
  Status status = feather_script_eval(1, text.at, text.len, FEATHER_EVAL_GLOBAL);
  if (status == TCL_ERROR) host_ops.error_settle();
  last_result = host_result();
  last_code = error_code_now();
  last_info = error_info_text();
  feather_coroutines_leave();
  return status;
}

static int eval_top(const char *script, size_t length) {
  if (setjmp(given_up)) {
    end_given_up();
    return TCL_ERROR;
  }
  running = true;
  Status status = run_top(script, length);
  end_eval(false);
  return status == STATUS_LIMIT ? NATIVE_LIMIT : status;
}

int native_host_eval(const char *script, size_t length) {
  return running ? eval_nested(val_utf8(script, length)) : eval_top(script, length);
}

/* --- commands of the embedder --- */

void native_host_command(const char *name, NativeCommand *run, void *data) {
  Value *full = val_utf8(name, strlen(name)), *tail;
  Namespace *ns = ns_place(ns_global(), full, &tail);
  if (!ns) ns = ns_ensure(ns_global(), name_qualifiers(full));
  Command *c = command_define(COMMAND_HOST, ns, tail);
  c->native = run;
  c->data = data;
}

void native_host_set_result(const char *text) {
  native_result = val_utf8(text, strlen(text));
  native_failed = false;
}

Status host_native(Command *c, u32 count, Value **words, Value **result) {
  char **argv = pool_alloc((count + 1) * sizeof *argv);
  for (u32 i = 0; i < count; i++) argv[i] = val_to_utf8(words[i], NULL);
  native_result = val_empty();
  native_failed = false;
  int code = c->native(c->data, (int)count, (const char *const *)argv);
  for (u32 i = 0; i < count; i++) free_array(argv[i]);
  *result = native_result;
  if (code == NATIVE_LIMIT) return STATUS_LIMIT;
  /* The error of a script that it evaluated goes on with code and trace. */
  return code == TCL_ERROR && !native_failed ? fail("NONE", "%v", native_result) : code;
}

static const char *as_utf8(u32 slot, Value *v, size_t *length) {
  free_array(texts[slot]);
  texts[slot] = val_to_utf8(v, length);
  return texts[slot];
}

const char *native_host_result(size_t *length) { return as_utf8(0, last_result, length); }
const char *native_host_error_code(size_t *length) { return as_utf8(1, last_code, length); }
const char *native_host_error_info(size_t *length) { return as_utf8(2, last_info, length); }

size_t native_host_error_code_count(void) {
  List *words = list_quiet(last_code);
  return words ? words->count : 1;
}

const char *native_host_error_code_word(size_t index, size_t *length) {
  List *words = list_quiet(last_code);
  return as_utf8(3, words && index < words->count ? words->items[index] : last_code, length);
}

size_t native_host_live_handles(void) { return handles_live(); }
size_t native_host_arena_used(void) { return feather_arena_used(); }
