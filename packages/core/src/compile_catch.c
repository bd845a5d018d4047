/* compile_catch.c -- catch and try. */
#include "compile_hooks.h"
#include "list_scan.h"

/* Store the cell `depth` below the top (counted before the reference's own cells) into a variable. */
static void store_from(Compiler *c, const CommandWords *cmd, u32 word, u32 depth) {
  Ref ref = compile_ref(c, cmd, word);
  emit(c, OP_OVER, (i32)(depth + ref.cells));
  emit_store(c, ref);
  emit_pop(c);
}

static void set_handler(Compiler *c, u32 range) {
  if (!c->ranges.failed) c->ranges.at[range].target = c->code.len;
  c->last = c->last2 = NO_INSTRUCTION;
}

/* Run `body` so that however it completes, [result, code, options] are on the stack. */
void compile_caught(Compiler *c, const CommandWords *cmd, u32 body, bool options) {
  u32 depth = c->depth;
  Label end = LABEL;
  u32 range = range_begin(c, RANGE_CATCH);
  compile_body(c, cmd, body);
  range_end(c, range);
  emit_int(c, 0);
  if (options) emit_str(c, STR("-code 0 -level 0"));
  emit_jump(c, OP_JUMP, 0, &end);
  c->depth = depth;
  set_handler(c, range);
  emit(c, OP_CAUGHT, 0);
  emit(c, OP_CAUGHT_CODE, 0);
  if (options) emit(c, OP_CAUGHT_OPTIONS, 0);
  bind_label(c, &end);
}

bool compile_catch(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 3);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  bool options = cmd->word_count == 4;
  compile_caught(c, cmd, 1, options);
  if (options) {
    store_from(c, cmd, 2, 2);
    store_from(c, cmd, 3, 0);
    emit(c, OP_POP, 0);
  } else if (cmd->word_count == 3) {
    store_from(c, cmd, 2, 1);
  }
  emit(c, OP_NIP, 0);
  return true;
}

/* --- try --- */

enum { HANDLERS_MAX = 64 };

typedef struct {
  bool trap;
  i32 code;      /* for `on` */
  Text pattern;  /* for `trap` */
  u32 variables; /* word */
  u32 body;      /* word; falls through to a later one when it is `-` */
} Handler;

static bool code_of(Text t, i32 *code) {
  static const Str names[] = {STR("ok"), STR("error"), STR("return"), STR("break"), STR("continue")};
  for (u32 i = 0; i < COUNT_OF(names); i++)
    if (text_is(t, names[i])) {
      *code = (i32)i;
      return true;
    }
  i64 value;
  if (!canonical_int(t, &value) || value != (i32)value) return false;
  *code = (i32)value;
  return true;
}

typedef struct {
  u32 count;
  u32 finally_body; /* word, or 0 */
  Handler handlers[HANDLERS_MAX];
  Text error;
  Str error_code;
} TryShape;

static bool try_error(TryShape *s, Text message, Str code) {
  s->error = message;
  s->error_code = code;
  return false;
}

static Text plain(Compiler *c, Str s) { return join_text(c, s, (Text){c->parser.text.at, 0}, STR("")); }

/* Read the clauses; false with s->error when they are wrong, false without when they are dynamic. */
static bool read_clauses(Compiler *c, const CommandWords *cmd, TryShape *s) {
  u32 n = cmd->word_count;
  for (u32 i = 2; i < n;) {
    Text kind, text;
    if (!word_constant(c, cmd, i, &kind)) return false;
    if (text_is(kind, STR("finally"))) {
      if (i + 1 >= n) return try_error(s, plain(c, STR("wrong # args to finally clause: must be \"... finally script\"")), STR("TCL OPERATION TRY FINALLY ARGUMENT"));
      if (i + 2 < n) return try_error(s, plain(c, STR("finally clause must be last")), STR("TCL OPERATION TRY FINALLY NONTERMINAL"));
      s->finally_body = i + 1;
      break;
    }
    bool on = text_is(kind, STR("on")), trap = text_is(kind, STR("trap"));
    if (!on && !trap)
      return try_error(s, join_text(c, STR("bad handler type \""), kind, STR("\": must be finally, on, or trap")), STR("TCL LOOKUP INDEX {handler type}"));
    if (i + 3 >= n) {
      if (on) return try_error(s, plain(c, STR("wrong # args to on clause: must be \"... on code variableList script\"")), STR("TCL OPERATION TRY ON ARGUMENT"));
      return try_error(s, plain(c, STR("wrong # args to trap clause: must be \"... trap pattern variableList script\"")), STR("TCL OPERATION TRY TRAP ARGUMENT"));
    }
    if (s->count == HANDLERS_MAX) return false;
    Handler *h = &s->handlers[s->count];
    *h = (Handler){.trap = trap, .variables = i + 2, .body = i + 3};
    if (!word_constant(c, cmd, i + 1, &text)) return false;
    if (on && !code_of(text, &h->code))
      return try_error(s, join_text(c, STR("bad completion code \""), text, STR("\": must be ok, error, return, break, continue, or an integer")), STR("TCL RESULT ILLEGAL_CODE"));
    h->pattern = text;
    Text variables;
    if (!word_constant(c, cmd, i + 2, &variables)) return false;
    s->count++;
    i += 4;
  }
  if (s->count) {
    Text body;
    if (word_constant(c, cmd, s->handlers[s->count - 1].body, &body) && text_is(body, STR("-")))
      return try_error(s, plain(c, STR("last non-finally clause must not have a body of \"-\"")), STR("TCL OPERATION TRY BADFALLTHROUGH"));
  }
  return true;
}

/* The variables of a handler: [result, code, options] are on the stack. */
static void assign_variables(Compiler *c, const CommandWords *cmd, const Handler *h) {
  Text list, name;
  if (!word_constant(c, cmd, h->variables, &list)) return;
  u32 pos = 0;
  for (u32 k = 0; k < 2 && list_scan(list, &pos, &name) == LIST_ELEMENT; k++) {
    Ref ref = compile_ref_text(c, name);
    emit(c, OP_OVER, (i32)((k == 0 ? 2 : 0) + ref.cells));
    emit_store(c, ref);
    emit_pop(c);
  }
}

/* Replace [result, code, options] by what `body` gives; an error in it carries -during. */
static void run_clause(Compiler *c, const CommandWords *cmd, u32 body, Label *after) {
  u32 depth = c->depth;
  u32 range = range_begin(c, RANGE_CATCH);
  compile_body(c, cmd, body);
  range_end(c, range);
  emit_int(c, 0);
  emit_str(c, STR("-code 0 -level 0"));
  emit_varies(c, OP_REPLACE, 3, -3);
  emit_jump(c, OP_JUMP, 0, after);
  c->depth = depth;
  set_handler(c, range);
  emit(c, OP_CAUGHT, 0);
  emit(c, OP_CAUGHT_CODE, 0);
  emit(c, OP_CAUGHT_OPTIONS, 0);
  emit(c, OP_DURING, 3);
  emit_varies(c, OP_REPLACE, 3, -3);
  emit_jump(c, OP_JUMP, 0, after);
}

static void compile_handlers(Compiler *c, const CommandWords *cmd, const TryShape *s, Label *after) {
  Label bodies[HANDLERS_MAX];
  for (u32 i = 0; i < s->count; i++) bodies[i] = LABEL;
  for (u32 i = 0; i < s->count; i++) {
    const Handler *h = &s->handlers[i];
    Label next = LABEL;
    emit(c, OP_OVER, 1);
    emit_int(c, h->trap ? TCL_ERROR : h->code);
    emit(c, OP_EQ, 0);
    emit_jump(c, OP_JF, 0, &next);
    if (h->trap) {
      emit(c, OP_TRAP_MATCH, (i32)literal_text(c, h->pattern));
      emit_jump(c, OP_JF, 0, &next);
    }
    assign_variables(c, cmd, h);
    Text body;
    u32 target = i;
    while (word_constant(c, cmd, s->handlers[target].body, &body) && text_is(body, STR("-")) && target + 1 < s->count) target++;
    if (target != i) {
      emit_jump(c, OP_JUMP, 0, &bodies[target]);
    } else {
      u32 depth = c->depth;
      bind_label(c, &bodies[i]);
      run_clause(c, cmd, h->body, after);
      c->depth = depth;
    }
    bind_label(c, &next);
  }
}

bool compile_try(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  TryShape *shape = region_alloc(&arena, sizeof *shape);
  if (!shape) {
    c->failed = true;
    return true;
  }
  *shape = (TryShape){0};
  if (!read_clauses(c, cmd, shape)) {
    if (!cmd->forced) return false;
    if (!shape->error.at) shape->error = plain(c, STR("try: clauses are too many"));
    emit_error(c, shape->error, shape->error_code.at ? shape->error_code : STR("NONE"));
    return true;
  }
  compile_caught(c, cmd, 1, true);
  Label after = LABEL;
  compile_handlers(c, cmd, shape, &after);
  bind_label(c, &after);
  if (shape->finally_body) {
    Label done = LABEL;
    u32 depth = c->depth;
    u32 range = range_begin(c, RANGE_CATCH);
    compile_body(c, cmd, shape->finally_body);
    range_end(c, range);
    emit_pop(c);
    emit_jump(c, OP_JUMP, 0, &done);
    c->depth = depth;
    set_handler(c, range);
    emit(c, OP_CAUGHT, 0);
    emit(c, OP_CAUGHT_CODE, 0);
    emit(c, OP_CAUGHT_OPTIONS, 0);
    emit(c, OP_DURING, 3);
    emit_varies(c, OP_REPLACE, 3, -3);
    bind_label(c, &done);
  }
  emit(c, OP_RETHROW, 0);
  return true;
}
