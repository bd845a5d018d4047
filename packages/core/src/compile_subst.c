/* compile_subst.c -- subst, and templates: text in which variables, commands and escapes are substituted.
 *
 * On the operand stack is what has been put together so far, in pieces. A command that breaks ends the
 * template there, one that continues gives nothing, and what another returns is its value (subst(n)). */
#include "compile_hooks.h"
#include "list_scan.h"
#include "look.h"

typedef struct {
  Compiler *c;
  u32 flags;  /* PARTS_NO_* */
  u32 pieces; /* on the stack */
  u32 base;   /* its depth below them */
  Label end;
} Template;

static void join_pieces(Template *t) {
  if (t->pieces == 0) emit_empty(t->c);
  else if (t->pieces > 1) emit_varies(t->c, OP_CONCAT, (i32)t->pieces, 1 - (i32)t->pieces);
  t->pieces = 1;
}

static void push_text(Template *t, Text text) {
  if (!text.len) return;
  emit_text(t->c, text);
  t->pieces++;
}

static void emit_code_test(Compiler *c, i32 code, Label *label) {
  emit(c, OP_CAUGHT_CODE, 0);
  emit_int(c, code);
  emit(c, OP_EQ, 0);
  emit_jump(c, OP_JT, 0, label);
}

/* What was compiled in the range pushes a piece, whatever its completion; an error is passed on. */
static void finish_piece(Template *t, u32 range) {
  Compiler *c = t->c;
  Label done = LABEL, breaks = LABEL, continues = LABEL;
  range_end(c, range);
  emit_jump(c, OP_JUMP, 0, &done);
  adjust_depth(c, -1);
  u32 depth = c->depth;
  if (!c->ranges.failed) c->ranges.at[range].target = c->code.len;
  emit_code_test(c, TCL_BREAK, &breaks);
  emit_code_test(c, TCL_CONTINUE, &continues);
  emit(c, OP_CAUGHT, 0);
  emit_jump(c, OP_JUMP, 0, &done);
  c->depth = depth;
  bind_label(c, &continues);
  emit_empty(c);
  emit_jump(c, OP_JUMP, 0, &done);
  c->depth = depth;
  bind_label(c, &breaks);
  emit_jump(c, OP_JUMP, 0, &t->end);
  bind_label(c, &done);
  adjust_depth(c, 1);
  t->pieces++;
}

/* A piece for whose commands `break` has an answer: what is there so far is one cell. */
static u32 begin_piece(Template *t) {
  join_pieces(t);
  return range_begin(t->c, RANGE_SUBST);
}

static void syntax_error(Template *t, ParseError error) {
  u32 position = position_begin(t->c, POS_FOLDED, 0);
  emit_error(t->c, text_str(t->c, parse_error_message(error)), STR("NONE"));
  position_end(t->c, position);
  t->pieces++;
}

/* Where the last command ends that is complete, in a script that is not. */
static u32 complete_part(Parser p, u32 start, ParseError *error) {
  u32 tokens = p.tokens->len, done = start, words;
  p.pos = start;
  p.error = PARSE_ERR_NONE;
  while (parse_command(&p, true, &words) == PARSE_OK) {
    p.tokens->len = tokens;
    if (p.pos >= p.end) {
      bool ended = p.pos > start && (p.text.at[p.pos - 1] == ';' || p.text.at[p.pos - 1] == '\n') && p.command_end < p.pos;
      if (ended) done = p.pos;
      *error = PARSE_ERR_BRACKET;
      return done;
    }
    done = p.pos;
  }
  p.tokens->len = tokens;
  *error = p.error;
  return done;
}

/* A command substitution at p->pos. False: the template is wrong here, and ends. */
static bool compile_command_piece(Template *t, Parser *p) {
  Compiler *c = t->c;
  u32 open = p->pos, tokens = c->tokens.len;
  ParseResult result = parse_nested(p);
  c->tokens.len = tokens;
  u32 range = begin_piece(t);
  if (result == PARSE_OK) {
    compile_script(c, open + 1, p->pos - 1, true);
    finish_piece(t, range);
    return true;
  }
  ParseError error;
  u32 end = complete_part(*p, open + 1, &error);
  compile_script(c, open + 1, end, true);
  finish_piece(t, range);
  syntax_error(t, error);
  return false;
}

static bool has_command(const Compiler *c, u32 first, u32 count) {
  for (u32 i = first; i < first + count; i++)
    if (token(c, i)->type == TK_COMMAND) return true;
  return false;
}

static bool compile_variable_piece(Template *t, Parser *p) {
  Compiler *c = t->c;
  u32 tokens = c->tokens.len;
  if (parse_variable(p) != PARSE_OK) {
    c->tokens.len = tokens;
    syntax_error(t, p->error);
    return false;
  }
  u32 count = c->tokens.len - tokens;
  if (token(c, tokens)->type == TK_TEXT) {
    push_text(t, token_text(c, tokens));
  } else if (has_command(c, tokens, count)) {
    u32 range = begin_piece(t);
    compile_variable(c, tokens);
    finish_piece(t, range);
  } else {
    compile_variable(c, tokens);
    t->pieces++;
  }
  c->tokens.len = tokens;
  return true;
}

static u32 compile_escape(Template *t, const Parser *p) {
  u16 units[2];
  u32 used, len = parse_backslash(p->text.at + p->pos, p->end - p->pos, &used, units);
  u16 *copy = region_alloc(&arena, sizeof units);
  if (copy) {
    mem_copy(copy, units, sizeof units);
    push_text(t, (Text){copy, len});
  } else {
    t->c->failed = true;
  }
  return used;
}

void compile_template(Compiler *c, u32 start, u32 end, u32 flags) {
  Template t = {.c = c, .flags = flags, .base = c->depth, .end = LABEL};
  Parser p = c->parser;
  p.pos = start;
  p.end = end;
  p.error = PARSE_ERR_NONE;
  p.depth = 0;
  u32 text = start;
  bool fine = true;
  while (fine && p.pos < end && !c->failed) {
    u16 u = p.text.at[p.pos];
    bool special = (u == '$' && !(flags & PARTS_NO_VARIABLE)) || (u == '[' && !(flags & PARTS_NO_COMMAND)) || (u == '\\' && !(flags & PARTS_NO_BACKSLASH));
    if (!special) {
      p.pos++;
      look_after(1);
      continue;
    }
    push_text(&t, text_part(p.text, text, p.pos - text));
    if (u == '$') fine = compile_variable_piece(&t, &p);
    else if (u == '[') fine = compile_command_piece(&t, &p);
    else p.pos += compile_escape(&t, &p);
    text = p.pos;
  }
  if (fine) push_text(&t, text_part(p.text, text, end - text));
  join_pieces(&t);
  bind_label(c, &t.end);
  c->depth = t.base + 1;
}

/* --- the command --- */

typedef enum { OPTIONS_OK, OPTIONS_DYNAMIC, OPTIONS_ERROR } OptionsResult;

static OptionsResult read_options(Compiler *c, const CommandWords *cmd, u32 *flags, CompiledError *error) {
  static const Str names[] = {STR("-nobackslashes"), STR("-nocommands"), STR("-novariables")};
  static const u32 bits[] = {PARTS_NO_BACKSLASH, PARTS_NO_COMMAND, PARTS_NO_VARIABLE};
  *flags = 0;
  for (u32 i = 1; i + 1 < cmd->word_count; i++) {
    Text t;
    if (!word_constant(c, cmd, i, &t)) return OPTIONS_DYNAMIC;
    u32 found = 0, matches = 0;
    for (u32 k = 0; k < COUNT_OF(names); k++) {
      u32 n = 0;
      while (n < t.len && n < names[k].len && t.at[n] == (u8)names[k].at[n]) n++;
      if (n < t.len) continue;
      found = k;
      matches++;
    }
    if (matches != 1) {
      Text message = join_text(c, matches ? STR("ambiguous option \"") : STR("bad option \""), t, STR("\": must be -nobackslashes, -nocommands, or -novariables"));
      *error = (CompiledError){.message = message, .code = STR("TCL LOOKUP INDEX option"), .element = t};
      return OPTIONS_ERROR;
    }
    *flags |= bits[found];
  }
  return OPTIONS_OK;
}

bool compile_subst(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 1, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  u32 flags;
  CompiledError error;
  OptionsResult result = read_options(c, cmd, &flags, &error);
  if (result != OPTIONS_OK && !cmd->forced) return false;
  if (result == OPTIONS_ERROR) {
    emit_compiled_error(c, &error);
    return true;
  }
  u32 last = cmd->words[cmd->word_count - 1];
  const Token *word = token(c, last);
  if (word->type == TK_SIMPLE && !cmd->forced) {
    compile_template(c, word->start, word->start + word->len, flags);
    return true;
  }
  compile_word(c, last);
  emit(c, OP_SUBST, (i32)flags);
  return true;
}

/* tclsh: a malformed type that is a constant is found before anything runs. */
bool compile_throw(Compiler *c, const CommandWords *cmd) {
  Text type, element;
  if (cmd->forced || cmd->word_count != 3 || !word_constant(c, cmd, 1, &type)) return false;
  u32 pos = 0;
  ListScan found;
  while ((found = list_scan(type, &pos, &element)) == LIST_ELEMENT) {}
  if (found == LIST_END) return false;
  compile_arg(c, cmd, 2);
  emit_pop(c);
  u32 position = position_begin(c, POS_FOLDED, 0);
  emit_list_error(c, type);
  position_end(c, position);
  return true;
}
