/* compile_control.c -- if, while, for, break, continue, return, expr. */
#include "compile_hooks.h"

static bool is_word(const Compiler *c, const CommandWords *cmd, u32 i, Str text) {
  return i < cmd->word_count && word_simple(c, cmd, i) && text_is(word_text(c, cmd, i), text);
}

/* if: what its words mean, clause by clause. */
typedef enum { IF_OK, IF_NO_EXPRESSION, IF_NO_SCRIPT, IF_EXTRA, IF_DYNAMIC } IfShape;

static IfShape if_shape(Compiler *c, const CommandWords *cmd, u32 *culprit) {
  u32 i = 1;
  for (;;) {
    if (i >= cmd->word_count) {
      *culprit = i - 1;
      return IF_NO_EXPRESSION;
    }
    i++;
    if (is_word(c, cmd, i, STR("then"))) i++;
    if (i >= cmd->word_count) {
      *culprit = i - 1;
      return IF_NO_SCRIPT;
    }
    i++;
    if (i >= cmd->word_count) return IF_OK;
    if (is_word(c, cmd, i, STR("elseif"))) {
      i++;
      continue;
    }
    if (is_word(c, cmd, i, STR("else"))) {
      i++;
      if (i >= cmd->word_count) {
        *culprit = i - 1;
        return IF_NO_SCRIPT;
      }
    } else if (!cmd->forced && token(c, cmd->words[i])->type != TK_SIMPLE && !token(c, cmd->words[i])->braced) {
      return IF_DYNAMIC; /* the value might be `elseif` */
    }
    *culprit = i + 1;
    return i + 1 < cmd->word_count ? IF_EXTRA : IF_OK;
  }
}

static void emit_if_error(Compiler *c, const CommandWords *cmd, IfShape shape, u32 culprit) {
  Text word = {c->parser.text.at, 0};
  if (culprit < cmd->word_count) word_constant(c, cmd, culprit, &word);
  Text message;
  if (shape == IF_NO_EXPRESSION)
    message = join_text(c, STR("wrong # args: no expression after \""), word, STR("\" argument"));
  else if (shape == IF_NO_SCRIPT)
    message = join_text(c, STR("wrong # args: no script following \""), word, STR("\" argument"));
  else
    message = join_text(c, STR("wrong # args: extra words after \"else\" clause in \"if\" command"), (Text){word.at, 0}, STR(""));
  emit_error(c, message, STR("TCL WRONGARGS"));
}

/* The words are wrong, which is found out when the conditions before that have been looked at. */
static void compile_if_until(Compiler *c, const CommandWords *cmd, u32 culprit) {
  Label fail = LABEL;
  for (u32 i = 1; i < cmd->word_count && i <= culprit;) {
    compile_condition_unit(c, cmd, i++, true, true, &fail);
    if (is_word(c, cmd, i, STR("then"))) i++;
    if (!is_word(c, cmd, ++i, STR("elseif"))) break;
    i++;
  }
  bind_label(c, &fail);
}

bool compile_if(Compiler *c, const CommandWords *cmd) {
  u32 culprit = 0;
  IfShape shape = if_shape(c, cmd, &culprit);
  if (shape != IF_OK) {
    if (!cmd->forced) return false;
    compile_if_until(c, cmd, culprit);
    emit_if_error(c, cmd, shape, culprit);
    return true;
  }
  Label end = LABEL;
  u32 depth = c->depth;
  /* All words are substituted before the first is evaluated. */
  if (!words_constant(c, cmd, 2, cmd->word_count) && !cmd->forced) return false;
  bool unit = cmd->forced || !word_is_code(c, cmd, 1);
  for (u32 i = 1;;) {
    Label next = LABEL;
    compile_condition_unit(c, cmd, i++, unit, false, &next);
    if (is_word(c, cmd, i, STR("then"))) i++;
    compile_body_unit(c, cmd, i++, unit, STR(""));
    emit_jump(c, OP_JUMP, 0, &end);
    bind_label(c, &next);
    c->depth = depth;
    if (is_word(c, cmd, i, STR("elseif"))) {
      i++;
      continue;
    }
    if (is_word(c, cmd, i, STR("else"))) i++;
    if (i < cmd->word_count) compile_body_unit(c, cmd, i, unit, STR(""));
    else emit_empty(c);
    break;
  }
  bind_label(c, &end);
  return true;
}

/* The body of a loop, between its range's ends. */
static void compile_loop_body(Compiler *c, const CommandWords *cmd, u32 body, Loop *loop, bool unit, Str label) {
  Loop *outer = c->loop;
  c->loop = loop;
  compile_body_unit(c, cmd, body, unit, label);
  emit_pop(c);
  c->loop = outer;
}

static void finish_loop(Compiler *c, u32 range, const Loop *loop) {
  if (c->ranges.failed) return;
  c->ranges.at[range].target = (u32)loop->done.target;
  c->ranges.at[range].again = loop->breaks_only ? NO_TARGET : (u32)loop->again.target;
}

bool compile_while(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 2, 2);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  if (!words_constant(c, cmd, 1, 2) && !cmd->forced) return false;
  bool unit = cmd->forced;
  Label top = LABEL;
  Loop loop = {c->loop, LABEL, LABEL, c->depth, c->catch_depth, false};
  bind_label(c, &top);
  compile_condition_unit(c, cmd, 1, unit, false, &loop.done);
  u32 commands = c->commands;
  u32 range = range_begin(c, RANGE_LOOP);
  compile_loop_body(c, cmd, 2, &loop, unit, STR("(\"while\" body line %d)"));
  range_end(c, range);
  bind_label(c, &loop.again); /* here, not at the top: each way round passes what counts */
  emit_jump(c, OP_LOOP, (i32)(c->commands - commands + 1), &top);
  bind_label(c, &loop.done);
  finish_loop(c, range, &loop);
  emit_empty(c);
  return true;
}

bool compile_for(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 4, 4);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  if (!words_constant(c, cmd, 1, 4) && !cmd->forced) return false;
  bool unit = cmd->forced;
  compile_body_unit(c, cmd, 1, unit, STR("(\"for\" initial command)"));
  emit_pop(c);
  Label top = LABEL;
  Loop loop = {c->loop, LABEL, LABEL, c->depth, c->catch_depth, false};
  bind_label(c, &top);
  compile_condition_unit(c, cmd, 2, unit, false, &loop.done);
  u32 commands = c->commands;
  u32 range = range_begin(c, RANGE_LOOP);
  compile_loop_body(c, cmd, 4, &loop, unit, STR("(\"for\" body line %d)"));
  range_end(c, range);
  bind_label(c, &loop.again);
  u32 next_range = range_begin(c, RANGE_LOOP);
  /* tclsh: a continue in the third clause is not this loop's. */
  loop.breaks_only = true;
  compile_loop_body(c, cmd, 3, &loop, unit, STR("(\"for\" loop-end command)"));
  range_end(c, next_range);
  emit_jump(c, OP_LOOP, (i32)(c->commands - commands + 1), &top);
  bind_label(c, &loop.done);
  finish_loop(c, next_range, &loop);
  loop.breaks_only = false;
  finish_loop(c, range, &loop);
  emit_empty(c);
  return true;
}

/* break and continue inside a loop of the same code are jumps; a catch in between must see them. */
static bool compile_loop_exit(Compiler *c, const CommandWords *cmd, bool done) {
  ArityCheck arity = check_arity(c, cmd, 0, 0);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  Loop *loop = c->loop;
  while (!done && loop && loop->breaks_only && loop->catch_depth == c->catch_depth) loop = loop->outer;
  if (loop && loop->catch_depth == c->catch_depth) {
    Label *target = done ? &loop->done : &loop->again;
    u32 depth = c->depth;
    if (depth == loop->depth) emit_jump(c, OP_JUMP, 0, target);
    else emit_jump(c, OP_JUMP_TO, (i32)loop->depth, target);
    c->depth = depth;
    adjust_depth(c, 1);
    c->last = c->last2 = NO_INSTRUCTION;
    return true;
  }
  emit_empty(c);
  emit(c, OP_RAISE, done ? TCL_BREAK : TCL_CONTINUE);
  adjust_depth(c, 1);
  return true;
}

bool compile_break(Compiler *c, const CommandWords *cmd) { return compile_loop_exit(c, cmd, true); }
bool compile_continue(Compiler *c, const CommandWords *cmd) { return compile_loop_exit(c, cmd, false); }

/* Options are the command's own business, but for -code error. */
bool compile_return(Compiler *c, const CommandWords *cmd) {
  u32 words = cmd->word_count;
  i32 status = TCL_RETURN;
  if (cmd->forced) return false;
  if (words > 2) {
    if (words != 4 || !is_word(c, cmd, 1, STR("-code")) || !is_word(c, cmd, 2, STR("error"))) return false;
    status |= TCL_ERROR << 3;
  }
  if (words > 1) compile_arg(c, cmd, words - 1);
  else emit_empty(c);
  if (status == TCL_RETURN && c->proc && c->catch_depth == 0) emit(c, OP_RET, 0);
  else emit(c, OP_RAISE, status);
  adjust_depth(c, 1);
  c->last = c->last2 = NO_INSTRUCTION;
  return true;
}

bool compile_expr_command(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  if (cmd->word_count == 2) {
    bool late = c->late;
    c->late = cmd->forced;
    Unit unit = unit_begin(c, cmd, 1, cmd->forced, (Text){0});
    compile_expr_word(c, cmd, 1);
    unit_end(c, unit);
    c->late = late;
    return true;
  }
  if (cmd->forced) { /* tclsh trims the words, but not when it compiles them */
    emit_str(c, STR("::concat"));
    for (u32 i = 1; i < cmd->word_count; i++) compile_arg(c, cmd, i);
    emit_varies1(c, OP_INVOKE, (i32)cmd->word_count, new_site(c), 1 - (i32)cmd->word_count);
    emit(c, OP_EXPR, 0);
    return true;
  }
  i32 pushed = 0;
  for (u32 i = 1; i < cmd->word_count; i++) {
    if (i > 1) {
      emit_str(c, STR(" "));
      pushed++;
    }
    compile_arg(c, cmd, i);
    pushed++;
  }
  emit_varies(c, OP_CONCAT, pushed, 1 - pushed);
  emit(c, OP_EXPR, 0);
  return true;
}
