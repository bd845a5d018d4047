/* compile_catch.c -- catch and try. */
#include "chartype.h"
#include "compile_hooks.h"
#include "list_scan.h"

/* Store the cell `depth` below the top (counted before the reference's own cells) into a variable. */
static void store_from(Compiler *c, const CommandWords *cmd, u32 word, u32 depth) {
  Text name;
  Ref ref = {REF_DYNAMIC, 1};
  if (slot_name(c, cmd, word, &name)) ref = compile_ref(c, cmd, word);
  else compile_arg(c, cmd, word);
  emit(c, OP_OVER, (i32)(depth + ref.cells));
  emit_store(c, ref);
  emit_pop(c);
}

static void set_handler(Compiler *c, u32 range) {
  if (!c->ranges.failed) c->ranges.at[range].target = c->code.len;
  c->last = c->last2 = NO_INSTRUCTION;
}

/* LATER: perhaps for OP_RETHROW and OP_DURING, but no script sees them before. */
typedef enum { OPTIONS_UNUSED, OPTIONS_USED, OPTIONS_LATER } OptionsUse;

/* What a return without options of its own has. */
static i32 return_options(Compiler *c) { return (i32)literal_str(c, STR("-code 0 -level 1")); }

/* A handler begins: push [result, code, options]. */
static void emit_caught(Compiler *c, u32 range, OptionsUse options) {
  set_handler(c, range);
  emit(c, OP_CAUGHT, 0);
  emit(c, OP_CAUGHT_CODE, options == OPTIONS_UNUSED);
  if (options) emit(c, OP_CAUGHT_OPTIONS, return_options(c) << 1 | (options == OPTIONS_LATER));
}

/* The same when these take the place of what is there, for which an error carries -during. */
static void emit_caught_during(Compiler *c, u32 range) {
  emit_caught(c, range, OPTIONS_USED);
  emit(c, OP_DURING, 3);
  emit_varies(c, OP_REPLACE, 3, -3);
}

void emit_rethrow(Compiler *c, bool open) { emit(c, OP_RETHROW, return_options(c) << 1 | open); }

/* Run `body` so that however it completes, [result, code, options] are on the stack. */
static void caught_body(Compiler *c, const CommandWords *cmd, u32 body, OptionsUse options, Unit unit) {
  u32 depth = c->depth;
  Label end = LABEL;
  u32 range = range_begin(c, RANGE_CATCH);
  compile_body(c, cmd, body);
  unit_end(c, unit);
  range_end(c, range);
  emit_int(c, 0);
  if (options) emit(c, OP_OK_OPTIONS, (i32)literal_str(c, STR("-code 0 -level 0")));
  emit_jump(c, OP_JUMP, 0, &end);
  c->depth = depth;
  emit_caught(c, range, options);
  bind_label(c, &end);
}

void compile_caught(Compiler *c, const CommandWords *cmd, u32 body, bool options, bool unit, Str label) {
  caught_body(c, cmd, body, options ? OPTIONS_USED : OPTIONS_UNUSED, unit_begin(c, cmd, body, unit, text_str(c, label)));
}

/* tclsh compiles the body of a catch when the variables are locals without elements, which come before those of the body. */
static bool catch_compiles(Compiler *c, const CommandWords *cmd) {
  Text name;
  for (u32 i = 2; i < cmd->word_count; i++)
    if (!slot_name(c, cmd, i, &name)) return false;
    else local_slot(c, name);
  return cmd->word_count == 2 || c->proc;
}

bool compile_catch(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 3);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  if (!cmd->forced && !words_constant(c, cmd, 2, 3)) return false;
  bool options = cmd->word_count == 4;
  u32 depth = c->depth;
  bool unit = cmd->forced || !catch_compiles(c, cmd);
  compile_caught(c, cmd, 1, options, unit, STR(""));
  u32 keep = unit ? position_begin(c, POS_KEEP, depth + 1) : NO_INSTRUCTION;
  if (options) {
    /* tclsh: compiled, the options are stored first. */
    store_from(c, cmd, 3 - unit, 2 * unit);
    store_from(c, cmd, 2 + unit, 2 - 2 * unit);
    emit(c, OP_POP, 0);
  } else if (cmd->word_count == 3) {
    store_from(c, cmd, 2, 1);
  }
  position_end(c, keep);
  emit(c, OP_NIP, 0);
  return true;
}

/* --- try --- */

enum { HANDLERS_MAX = 64 };

typedef struct {
  Text kind;     /* the word it begins with */
  bool trap;
  i32 code;      /* for `on` */
  Text pattern;  /* for `trap` */
  u32 variables; /* word */
  u32 body;      /* word */
  bool falls;    /* the body is that of a later one */
} Handler;

typedef enum { SHAPE_OK, SHAPE_DYNAMIC, SHAPE_ERROR, SHAPE_BAD_LIST } ShapeResult;

typedef struct {
  u32 count;
  u32 finally_word, finally_body; /* words, or 0 */
  bool unit; /* traces tell of its scripts */
  bool options; /* some handler has a variable for them */
  Handler handlers[HANDLERS_MAX];
  CompiledError error;
  Text list; /* for SHAPE_BAD_LIST */
} TryShape;

static ShapeResult try_error(TryShape *s, Text message, Str code) {
  s->error = (CompiledError){.message = message, .code = code};
  return SHAPE_ERROR;
}

static bool is_prefix(Text t, Str of) {
  if (t.len == 0 || t.len > of.len) return false;
  for (u32 i = 0; i < t.len; i++)
    if (t.at[i] != (u8)of.at[i]) return false;
  return true;
}

static bool well_formed(Text list, bool *plain, u32 *elements) {
  *elements = 0;
  Text element;
  u32 pos = 0;
  ListScan found;
  while ((found = list_scan(list, &pos, &element)) == LIST_ELEMENT) {
    *plain = *plain && plain_name(element);
    ++*elements;
  }
  return found == LIST_END;
}

/* An integer as Tcl writes them, of 32 bits. */
bool small_integer(Text t, i64 *value) {
  u32 i = 0, end = t.len, base = 10;
  while (i < end && is_white(t.at[i])) i++;
  while (end > i && is_white(t.at[end - 1])) end--;
  bool negative = i < end && t.at[i] == '-';
  if (i < end && (negative || t.at[i] == '+')) i++;
  if (i + 2 < end && t.at[i] == '0') {
    u16 letter = t.at[i + 1] | 32;
    base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 10;
    if (base != 10 || letter == 'd') i += 2;
  }
  if (i == end) return false;
  i64 sum = 0;
  for (; i < end; i++) {
    if (t.at[i] == '_' && i + 1 < end && sum) continue;
    u32 letter = (t.at[i] | 32u) - 'a', digit = is_digit(t.at[i]) ? t.at[i] - '0' : letter < 26 ? letter + 10 : 99;
    if (digit >= base) return false;
    sum = sum * base + digit;
    if (sum > 0xffffffff) return false;
  }
  *value = negative ? -sum : sum;
  return true;
}

static bool code_of(Text t, i32 *code) {
  static const Str names[] = {STR("ok"), STR("error"), STR("return"), STR("break"), STR("continue")};
  for (u32 i = 0; i < COUNT_OF(names); i++)
    if (text_is(t, names[i])) {
      *code = (i32)i;
      return true;
    }
  i64 value;
  if (!small_integer(t, &value) || value < -0x80000000LL) return false;
  *code = (i32)value; /* from 2**31 on they are negative */
  return true;
}

static bool text_blank(Text t) {
  for (u32 i = 0; i < t.len; i++)
    if (!is_white(t.at[i])) return false;
  return true;
}

static ShapeResult read_handler(Compiler *c, const CommandWords *cmd, TryShape *s, u32 i) {
  Text text, list;
  bool plain = true, ignored = true;
  u32 elements;
  Handler *h = &s->handlers[s->count];
  if (!word_constant(c, cmd, i + 1, &text)) return SHAPE_DYNAMIC;
  if (!h->trap) {
    if (!code_of(text, &h->code))
      return try_error(s, join_text(c, STR("bad completion code \""), text, STR("\": must be ok, error, return, break, continue, or an integer")), STR("TCL RESULT ILLEGAL_CODE"));
  } else if (!well_formed(text, &ignored, &elements)) {
    return try_error(s, join_text(c, STR("bad prefix '"), text, STR("': must be a list")), STR("TCL OPERATION TRY TRAP EXNFORMAT"));
  }
  h->pattern = text;
  if (!word_constant(c, cmd, i + 2, &list)) return SHAPE_DYNAMIC;
  if (!well_formed(list, &plain, &elements)) {
    s->list = list;
    return SHAPE_BAD_LIST;
  }
  h->falls = word_constant(c, cmd, h->body, &text) && text_is(text, STR("-"));
  s->options = s->options || elements > 1;
  s->unit = s->unit || !plain || elements > 2 || (h->trap && text_blank(h->pattern)) || !words_constant(c, cmd, i + 3, i + 3);
  s->count++;
  return SHAPE_OK;
}

static ShapeResult read_clauses(Compiler *c, const CommandWords *cmd, TryShape *s) {
  u32 n = cmd->word_count;
  for (u32 i = 2; i < n;) {
    Text kind;
    if (!word_constant(c, cmd, i, &kind)) return SHAPE_DYNAMIC;
    if (is_prefix(kind, STR("finally"))) {
      if (i + 1 >= n) return try_error(s, text_str(c, STR("wrong # args to finally clause: must be \"... finally script\"")), STR("TCL OPERATION TRY FINALLY ARGUMENT"));
      if (i + 2 < n) return try_error(s, text_str(c, STR("finally clause must be last")), STR("TCL OPERATION TRY FINALLY NONTERMINAL"));
      s->finally_word = i;
      s->finally_body = i + 1;
      break;
    }
    bool on = is_prefix(kind, STR("on")), trap = is_prefix(kind, STR("trap"));
    if (!on && !trap) {
      Text message = join_text(c, kind.len ? STR("bad handler type \"") : STR("ambiguous handler type \""), kind, STR("\": must be finally, on, or trap"));
      try_error(s, message, STR("TCL LOOKUP INDEX {handler type}"));
      s->error.element = kind;
      return SHAPE_ERROR;
    }
    if (i + 3 >= n) {
      if (on) return try_error(s, text_str(c, STR("wrong # args to on clause: must be \"... on code variableList script\"")), STR("TCL OPERATION TRY ON ARGUMENT"));
      return try_error(s, text_str(c, STR("wrong # args to trap clause: must be \"... trap pattern variableList script\"")), STR("TCL OPERATION TRY TRAP ARGUMENT"));
    }
    if (s->count == HANDLERS_MAX) return try_error(s, text_str(c, STR("too many handlers")), STR("TCL LIMIT"));
    s->handlers[s->count] = (Handler){.kind = kind, .trap = trap, .variables = i + 2, .body = i + 3};
    ShapeResult result = read_handler(c, cmd, s, i);
    if (result != SHAPE_OK) return result;
    i += 4;
  }
  if (s->count && s->handlers[s->count - 1].falls)
    return try_error(s, text_str(c, STR("last non-finally clause must not have a body of \"-\"")), STR("TCL OPERATION TRY BADFALLTHROUGH"));
  return SHAPE_OK;
}

/* The variables of a handler; [result, code, options] are `above` cells below the top. */
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

/* A script of the command's own, which traces name by the word that it was called by; `rest` follows that. */
static Unit try_unit(Compiler *c, const CommandWords *cmd, u32 word, bool unit, Text rest) {
  Text name = cmd->forced ? text_str(c, STR("%s")) : word_text(c, cmd, 0);
  Text before = join_text(c, STR("(\""), name, STR(""));
  u16 *units = region_alloc(&arena, (before.len + rest.len) * sizeof(u16));
  if (!unit || !units) {
    c->failed = c->failed || !units;
    return (Unit){NO_INSTRUCTION, c->proc};
  }
  mem_copy(units, before.at, before.len * sizeof(u16));
  mem_copy(units + before.len, rest.at, rest.len * sizeof(u16));
  Unit begun = unit_begin(c, cmd, word, true, (Text){units, before.len + rest.len});
  if (cmd->forced && !c->positions.failed) c->positions.at[begun.position].kind = POS_NAMED;
  return begun;
}

/* Replace [result, code, options] by what a handler gives; an error in it carries -during. In a unit its variables are set
 * here, so that is so for an error in setting them, too; else those of the handler that matched are set already, whichever body
 * is run. */
static void run_handler(Compiler *c, const CommandWords *cmd, const TryShape *s, const Handler *h, Label *after) {
  u32 depth = c->depth;
  u32 range = range_begin(c, RANGE_CATCH);
  if (s->unit) {
    u32 setting = position_begin(c, POS_UNIT, 0);
    assign_variables(c, cmd, h);
    position_end(c, setting);
  }
  Unit unit = try_unit(c, cmd, h->body, s->unit, join_text(c, STR(" ... "), h->kind, STR("\" handler line %d)")));
  compile_body(c, cmd, h->body);
  unit_end(c, unit);
  range_end(c, range);
  emit_int(c, 0);
  emit_str(c, STR("-code 0 -level 0"));
  emit_varies(c, OP_REPLACE, 3, -3);
  emit_jump(c, OP_JUMP, 0, after);
  c->depth = depth;
  emit_caught_during(c, range);
  emit_jump(c, OP_JUMP, 0, after);
}

static void compile_handlers(Compiler *c, const CommandWords *cmd, const TryShape *s, Label *after) {
  Label bodies[HANDLERS_MAX];
  for (u32 i = 0; i < s->count; i++) bodies[i] = LABEL;
  u32 depth = c->depth;
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
    u32 target = i;
    while (s->handlers[target].falls && target + 1 < s->count) target++;
    if (!s->unit) assign_variables(c, cmd, h);
    if (target != i) {
      emit_jump(c, OP_JUMP, 0, &bodies[target]);
    } else {
      bind_label(c, &bodies[i]);
      run_handler(c, cmd, s, h, after);
    }
    c->depth = depth;
    bind_label(c, &next);
  }
}

static void compile_finally(Compiler *c, const CommandWords *cmd, const TryShape *s) {
  Label done = LABEL;
  u32 depth = c->depth;
  u32 range = range_begin(c, RANGE_CATCH);
  Unit unit = try_unit(c, cmd, s->finally_body, s->unit, text_str(c, STR(" ... finally\" body line %d)")));
  compile_body(c, cmd, s->finally_body);
  unit_end(c, unit);
  range_end(c, range);
  emit_pop(c);
  emit_jump(c, OP_JUMP, 0, &done);
  c->depth = depth;
  emit_caught_during(c, range);
  bind_label(c, &done);
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
  ShapeResult result = read_clauses(c, cmd, shape);
  if (!cmd->forced && (result == SHAPE_DYNAMIC || (shape->finally_body && !word_is_code(c, cmd, shape->finally_body)))) return false;
  if (result != SHAPE_OK) {
    if (!cmd->forced) return false;
    if (result == SHAPE_BAD_LIST) emit_list_error(c, shape->list);
    else emit_compiled_error(c, &shape->error);
    return true;
  }
  /* tclsh: handlers need variables of its own, which only procedures have. */
  shape->unit = shape->unit || cmd->forced || (!c->proc && shape->count > 0);
  caught_body(c, cmd, 1, shape->options ? OPTIONS_USED : OPTIONS_LATER, try_unit(c, cmd, 1, shape->unit, text_str(c, STR("\" body line %d)"))));
  Label after = LABEL;
  compile_handlers(c, cmd, shape, &after);
  bind_label(c, &after);
  if (shape->finally_body) compile_finally(c, cmd, shape);
  emit_rethrow(c, false);
  return true;
}
