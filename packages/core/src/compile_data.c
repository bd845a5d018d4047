/* compile_data.c -- data commands with instructions of their own: list, llength, lindex, and the hot
 * subcommands of string and info. What is not covered here is an ordinary call. */
#include "compile_hooks.h"

bool compile_list(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced) return false;
  u32 n = cmd->word_count - 1;
  if (n == 0) {
    emit_empty(c);
    return true;
  }
  for (u32 i = 1; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  emit_varies(c, OP_LIST, (i32)n, 1 - (i32)n);
  return true;
}

bool compile_llength(Compiler *c, const CommandWords *cmd) {
  if (cmd->word_count != 2 || cmd->forced) return false;
  u32 start = c->code.len;
  compile_arg(c, cmd, 1);
  borrow_first(c, start, OP_BORROWLIST);
  emit(c, OP_LLENGTH, 0);
  return true;
}

bool compile_lindex(Compiler *c, const CommandWords *cmd) {
  if (cmd->word_count < 3 || cmd->forced) return false;
  u32 n = cmd->word_count - 2, start = c->code.len;
  for (u32 i = 1; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  borrow_first(c, start, OP_BORROWLIST);
  emit_varies(c, OP_LINDEX, (i32)n, -(i32)n);
  return true;
}

static bool subcommand(const Compiler *c, const CommandWords *cmd, Str name) {
  return cmd->word_count > 1 && word_simple(c, cmd, 1) && text_is(word_text(c, cmd, 1), name);
}

/* Classes that the host tests by number; order: the ISCLASS operand. */
static bool class_number(Text t, i32 *number) {
  static const Str names[] = {STR("digit"), STR("alpha"), STR("alnum"), STR("space"), STR("upper"), STR("lower"), STR("wordchar"), STR("xdigit"), STR("punct")};
  for (u32 i = 0; i < COUNT_OF(names); i++)
    if (text_is(t, names[i])) {
      *number = (i32)i;
      return true;
    }
  return false;
}

bool compile_string(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced) return false;
  u32 n = cmd->word_count, start = c->code.len;
  if (n == 3 && subcommand(c, cmd, STR("length"))) {
    compile_arg(c, cmd, 2);
    borrow_first(c, start, OP_BORROWL);
    emit(c, OP_STRLEN, 0);
    return true;
  }
  if (n == 4 && subcommand(c, cmd, STR("index"))) {
    compile_arg(c, cmd, 2);
    compile_arg(c, cmd, 3);
    borrow_first(c, start, OP_BORROWL);
    emit(c, OP_STRINDEX, 0);
    return true;
  }
  if (n == 5 && subcommand(c, cmd, STR("range"))) {
    for (u32 i = 2; i < 5; i++) compile_arg(c, cmd, i);
    borrow_first(c, start, OP_BORROWL);
    emit(c, OP_STRRANGE, 0);
    return true;
  }
  if (n == 4 && subcommand(c, cmd, STR("equal"))) {
    compile_arg(c, cmd, 2);
    compile_arg(c, cmd, 3);
    emit(c, OP_STREQ, 0);
    return true;
  }
  i32 class_index;
  if (n == 4 && subcommand(c, cmd, STR("is")) && word_simple(c, cmd, 2) && class_number(word_text(c, cmd, 2), &class_index)) {
    compile_arg(c, cmd, 3);
    emit(c, OP_ISCLASS, class_index);
    return true;
  }
  return false;
}

bool compile_info(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced || cmd->word_count != 3 || !subcommand(c, cmd, STR("exists"))) return false;
  Ref ref = compile_ref(c, cmd, 2);
  emit_varies1(c, OP_EXISTSV, (i32)ref.operand, new_site(c), 1 - (i32)ref.cells);
  return true;
}

/* Only `array for` is code, and only when it is called: its words are constants then. */
bool compile_array(Compiler *c, const CommandWords *cmd) {
  if (!cmd->forced || cmd->word_count != 5) return false;
  compile_array_rounds(c, cmd);
  return true;
}

/* tclsh takes a first word that is not constant for the pattern, even if it begins with a dash:
 * tclsh: set re -+; regexp $re a -> 0 */
bool compile_regexp(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced || cmd->word_count != 3 || token(c, cmd->words[1])->type == TK_SIMPLE) return false;
  compile_arg(c, cmd, 0);
  emit_str(c, STR("--"));
  compile_arg(c, cmd, 1);
  compile_arg(c, cmd, 2);
  emit_varies1(c, OP_INVOKE, 4, new_site(c), -3);
  return true;
}
