/* compile_variable.c -- set, incr, append, lappend, lset, unset, global, variable, upvar. */
#include "chartype.h"
#include "compile_hooks.h"

bool compile_set(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 2);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  Ref ref = compile_ref(c, cmd, 1);
  if (cmd->word_count == 2) {
    emit_load(c, ref);
    return true;
  }
  compile_arg(c, cmd, 2);
  emit_store(c, ref);
  return true;
}

bool compile_incr(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 2);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  Ref ref = compile_ref(c, cmd, 1);
  i64 amount = 1;
  bool constant = cmd->word_count == 2 || (word_simple(c, cmd, 2) && canonical_int(word_text(c, cmd, 2), &amount) && fits_imm(amount));
  if (constant && ref_is_local(ref)) {
    emit1(c, OP_INCRL, ref_slot(ref), (u32)amount);
    return true;
  }
  if (constant) emit_int(c, amount);
  else {
    compile_arg(c, cmd, 2);
    /* tclsh: set x 1e3; incr y [expr {$x}] -> expected integer but got "1e3" */
    if (ref_is_local(ref) && last_op(c) == OP_TRYNUM) drop_last(c);
  }
  emit_varies1(c, OP_INCRV, (i32)ref.operand, new_site(c), -(i32)ref.cells);
  return true;
}

static bool compile_append_op(Compiler *c, const CommandWords *cmd, Opcode op) {
  ArityCheck arity = check_arity(c, cmd, 1, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  if (cmd->word_count == 2 && op == OP_APPENDV) {
    emit_load(c, compile_ref(c, cmd, 1));
    return true;
  }
  Ref ref = compile_ref(c, cmd, 1);
  u32 n = cmd->word_count - 2;
  for (u32 i = 2; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  emit_varies2(c, op, (i32)ref.operand, new_site(c), n, 1 - (i32)n - (i32)ref.cells);
  return true;
}

bool compile_append(Compiler *c, const CommandWords *cmd) { return compile_append_op(c, cmd, OP_APPENDV); }
bool compile_lappend(Compiler *c, const CommandWords *cmd) { return compile_append_op(c, cmd, OP_LAPPENDV); }

bool compile_lset(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 2, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  Ref ref = compile_ref(c, cmd, 1);
  u32 n = cmd->word_count - 3;
  for (u32 i = 2; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  emit_varies2(c, OP_LSETV, (i32)ref.operand, new_site(c), n, -(i32)n - (i32)ref.cells);
  return true;
}

bool compile_unset(Compiler *c, const CommandWords *cmd) {
  u32 i = 1;
  bool complain = true;
  for (; i < cmd->word_count; i++) {
    Text t;
    if (!word_constant(c, cmd, i, &t)) {
      if (i == 1 && token(c, cmd->words[i])->type == TK_WORD && token(c, cmd->words[i])[1].type != TK_TEXT) return false;
      break;
    }
    if (complain && text_is(t, STR("-nocomplain"))) {
      complain = false;
      continue;
    }
    if (text_is(t, STR("--"))) {
      i++;
      break;
    }
    break;
  }
  for (u32 k = i + 1; k < cmd->word_count; k++) { /* all names are known before the first variable goes */
    Text t;
    if (!word_constant(c, cmd, k, &t)) return false;
  }
  for (; i < cmd->word_count; i++) {
    Ref ref = compile_ref(c, cmd, i);
    emit_varies2(c, OP_UNSETV, (i32)ref.operand, new_site(c), complain, -(i32)ref.cells);
  }
  emit_empty(c);
  return true;
}

bool plain_name(Text name) {
  if (name.len && name.at[name.len - 1] == ')') return false;
  for (u32 k = 0; k + 1 < name.len; k++)
    if (name.at[k] == ':' && name.at[k + 1] == ':') return false;
  return true;
}

bool slot_name(Compiler *c, const CommandWords *cmd, u32 i, Text *name) {
  if (!word_simple(c, cmd, i)) return false;
  *name = word_text(c, cmd, i);
  u32 key = key_start(*name);
  if (key) local_slot(c, (Text){name->at, key - 1}); /* tclsh has made it a variable of the procedure when it gives up */
  return plain_name(*name);
}

/* Word i as the name of a namespace variable that is linked to the local of its last part. */
static bool linked_name(Compiler *c, const CommandWords *cmd, u32 i, Text *name) {
  if (!word_simple(c, cmd, i)) return false;
  *name = word_text(c, cmd, i);
  for (u32 k = name->len; k >= 2; k--)
    if (name->at[k - 1] == ':' && name->at[k - 2] == ':') {
      *name = (Text){name->at + k, name->len - k};
      break;
    }
  return name->len && plain_name(*name);
}

bool compile_global(Compiler *c, const CommandWords *cmd) {
  if (!c->proc || cmd->forced || cmd->word_count < 2) return false;
  Text name;
  for (u32 i = 1; i < cmd->word_count; i++)
    if (!linked_name(c, cmd, i, &name)) return false;
  for (u32 i = 1; i < cmd->word_count; i++) {
    linked_name(c, cmd, i, &name);
    emit2(c, OP_GLOBAL, local_slot(c, name), literal_text(c, word_text(c, cmd, i)), new_site(c));
  }
  emit_empty(c);
  return true;
}

bool compile_variable_command(Compiler *c, const CommandWords *cmd) {
  if (!c->proc || cmd->forced || cmd->word_count < 2) return false;
  Text name;
  for (u32 i = 1; i < cmd->word_count; i += 2)
    if (!linked_name(c, cmd, i, &name)) return false;
  for (u32 i = 1; i < cmd->word_count; i += 2) {
    linked_name(c, cmd, i, &name);
    i32 slot = local_slot(c, name);
    emit2(c, OP_VARIABLE, slot, literal_text(c, word_text(c, cmd, i)), new_site(c));
    if (i + 1 < cmd->word_count) {
      compile_arg(c, cmd, i + 1);
      emit(c, OP_STOREL_POP, slot);
    }
  }
  emit_empty(c);
  return true;
}

/* Only the slots, in tclsh's order. */
bool compile_const(Compiler *c, const CommandWords *cmd) {
  Text name;
  if (cmd->word_count == 3 && slot_name(c, cmd, 1, &name)) local_slot(c, name);
  return false;
}

bool compile_namespace(Compiler *c, const CommandWords *cmd) {
  Text name;
  if (cmd->word_count > 1 && word_simple(c, cmd, 1) && text_is(word_text(c, cmd, 1), STR("upvar")))
    for (u32 i = 4; i < cmd->word_count && slot_name(c, cmd, i, &name); i += 2) local_slot(c, name);
  return false;
}

static bool level_word(Text t, u32 *levels) {
  bool absolute = t.len && t.at[0] == '#';
  u32 value = 0, i = absolute;
  if (i == t.len || t.len > 6) return false;
  for (; i < t.len; i++) {
    if (!is_digit(t.at[i])) return false;
    value = value * 10 + (u32)(t.at[i] - '0');
  }
  *levels = value | (absolute ? 0x80000000u : 0);
  return true;
}

bool compile_upvar(Compiler *c, const CommandWords *cmd) {
  if (!c->proc || cmd->forced || cmd->word_count < 3) return false;
  u32 first = 1, levels = 1;
  if (cmd->word_count % 2 == 0) {
    if (!word_simple(c, cmd, 1) || !level_word(word_text(c, cmd, 1), &levels)) return false;
    first = 2;
  }
  Text name;
  if (first + 1 >= cmd->word_count) return false;
  for (u32 i = first + 1; i < cmd->word_count; i += 2)
    if (!slot_name(c, cmd, i, &name)) return false;
  for (u32 i = first; i + 1 < cmd->word_count; i += 2) {
    compile_arg(c, cmd, i);
    slot_name(c, cmd, i + 1, &name);
    emit1(c, OP_UPVAR, local_slot(c, name), levels);
  }
  emit_empty(c);
  return true;
}
