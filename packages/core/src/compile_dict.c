/* compile_dict.c -- the subcommands of dict that are hot, or run scripts. */
#include "compile_hooks.h"
#include "list_scan.h"

static bool subcommand(const Compiler *c, const CommandWords *cmd, Str name) {
  return word_simple(c, cmd, 1) && text_is(word_text(c, cmd, 1), name);
}

void compile_dict_arg(Compiler *c, const CommandWords *cmd, u32 i) {
  u32 start = c->code.len;
  compile_arg(c, cmd, i);
  if (c->code.len == start + 1) borrow_first(c, start, OP_HOLDDICT);
}

static bool compile_get(Compiler *c, const CommandWords *cmd, Opcode op) {
  u32 n = cmd->word_count, start = c->code.len;
  compile_dict_arg(c, cmd, 2);
  for (u32 i = 3; i < n; i++) compile_arg(c, cmd, i);
  borrow_first(c, start, OP_BORROWDICT);
  emit_varies(c, op, (i32)n - 3, 3 - (i32)n);
  return true;
}

static bool compile_dict_set(Compiler *c, const CommandWords *cmd) {
  u32 n = cmd->word_count;
  Ref ref = compile_ref(c, cmd, 2);
  for (u32 i = 3; i < n; i++) compile_arg(c, cmd, i);
  emit_varies2(c, OP_DICTSETV, (i32)ref.operand, new_site(c), n - 4, 1 - (i32)(n - 3) - (i32)ref.cells);
  return true;
}

/* In procedures tclsh reads the increment when it compiles: what is not there yet becomes the number, not its text. */
static bool compile_dict_incr(Compiler *c, const CommandWords *cmd, i32 slot) {
  i64 amount;
  Label done = LABEL;
  if (cmd->word_count != 5 || !word_simple(c, cmd, 4) || !small_integer(word_text(c, cmd, 4), &amount) || amount != (i32)amount) return false;
  for (u32 i = 0; i < 4; i++) compile_arg(c, cmd, i);
  emit_int(c, (i32)amount);
  emit_short(c, (u32)(DICT_INCR | slot << SHORT_SLOT), 5, &done);
  bind_label(c, &done);
  return true;
}

/* Those that change a variable. */
static bool compile_change(Compiler *c, const CommandWords *cmd, i32 op) {
  Text name;
  if (!slot_name(c, cmd, 2, &name)) return false;
  i32 slot = c->proc ? local_slot(c, name) : SHORT_NAMED;
  if (slot > SHORT_NAMED) return false;
  return (op == DICT_INCR && c->proc && compile_dict_incr(c, cmd, slot)) || compile_short(c, cmd, (u32)(op | slot << SHORT_SLOT), 0);
}

static bool compile_loop(Compiler *c, const CommandWords *cmd, bool map) {
  if (compile_dict_rounds(c, cmd, map)) return true;
  if (!cmd->forced) return false;
  Text variables, name;
  u32 pos = 0;
  ListScan found = LIST_END;
  if (word_constant(c, cmd, 2, &variables))
    while ((found = list_scan(variables, &pos, &name)) == LIST_ELEMENT) {}
  if (found == LIST_MALFORMED) {
    emit_list_error(c, variables);
    return true;
  }
  Text none = {c->parser.text.at, 0};
  emit_error(c, join_text(c, STR("must have exactly two variable names"), none, STR("")),
             map ? STR("TCL SYNTAX dict map") : STR("TCL SYNTAX dict for"));
  return true;
}

/* dict update and dict with. */
static bool compile_around(Compiler *c, const CommandWords *cmd, bool plain, u32 what, Str label) {
  u32 last = cmd->word_count - 1, first = what ? last : 3;
  if (!cmd->forced && !word_is_code(c, cmd, last)) return false;
  bool unit = cmd->forced || !c->proc || !plain;
  for (u32 i = 2; i < first; i++) compile_arg(c, cmd, i);
  emit_varies(c, OP_LIST, (i32)first - 2, 3 - (i32)first);
  for (u32 i = first; i < last; i++) compile_arg(c, cmd, i);
  emit_varies(c, OP_LIST, (i32)(last - first), 1 - (i32)(last - first));
  emit(c, OP_DICTSCOPE, (i32)(unit ? what : what | SCOPE_BY_SLOT));
  compile_caught(c, cmd, last, true, unit, label);
  emit(c, OP_DICTSCOPE, (i32)(what | SCOPE_END));
  emit_rethrow(c, unit);
  emit(c, OP_NIP, 0);
  emit(c, OP_NIP, 0);
  return true;
}

/* Are the variables of a dict update such that tclsh compiles it. */
static bool update_plain(Compiler *c, const CommandWords *cmd) {
  Text name;
  bool plain = slot_name(c, cmd, 2, &name);
  if (plain) local_slot(c, name); /* tclsh has made it a variable of the procedure when it gives up */
  for (u32 i = 4; plain && i + 1 < cmd->word_count; i += 2) {
    plain = slot_name(c, cmd, i, &name);
    if (plain) local_slot(c, name);
  }
  return plain;
}

bool compile_dict(Compiler *c, const CommandWords *cmd) {
  u32 n = cmd->word_count;
  if (n < 2) return false;
  if (n == 5 && subcommand(c, cmd, STR("for"))) return compile_loop(c, cmd, false);
  if (n == 5 && subcommand(c, cmd, STR("map"))) return compile_loop(c, cmd, true);
  if (n >= 6 && n % 2 == 0 && subcommand(c, cmd, STR("update")))
    return compile_around(c, cmd, update_plain(c, cmd), 0, STR("(body of \"dict update\")"));
  if (n >= 4 && subcommand(c, cmd, STR("with")))
    return compile_around(c, cmd, true, SCOPE_WITH, STR("(body of \"dict with\")"));
  if (cmd->forced) return false;
  if (n >= 4 && subcommand(c, cmd, STR("get"))) return compile_get(c, cmd, OP_DICTGET);
  if (n >= 4 && subcommand(c, cmd, STR("exists"))) return compile_get(c, cmd, OP_DICTEXISTS);
  if (n >= 5 && subcommand(c, cmd, STR("set"))) return compile_dict_set(c, cmd);
  static const Subcommand tried[] = {
      {STR("create"), DICT_CREATE, 4, LISTOP_WORDS},
      {STR("size"), DICT_SIZE, 3, 3},
      {STR("keys"), DICT_KEYS, 3, 3},
      {STR("values"), DICT_VALUES, 3, 3},
      {STR("incr"), DICT_INCR, 4, 5},
      {STR("unset"), DICT_UNSET, 4, LISTOP_WORDS},
      {STR("append"), DICT_APPEND, 5, LISTOP_WORDS},
      {STR("lappend"), DICT_LAPPEND, 5, LISTOP_WORDS},
  };
  i32 op = subcommand_op(c, cmd, tried, COUNT_OF(tried));
  if (op > DICT_SET) return compile_change(c, cmd, op);
  return op >= 0 && compile_short(c, cmd, (u32)op, op == DICT_CREATE ? 0 : 2);
}
