/* expr_parser.c -- expressions (expr(n)): precedence climbing that emits as it goes.
 *
 * A syntax error is found while parsing, but raised when the expression is evaluated: what was emitted
 * for it is dropped and replaced by the error. */
#include "chartype.h"
#include "compiler.h"

enum { EXPR_DEPTH_MAX = 1000, EXCERPT = 25 };

typedef enum {
  LEX_END,
  LEX_NUMBER,
  LEX_WORD, /* a name: function, boolean, or an error */
  LEX_DOLLAR,
  LEX_BRACKET,
  LEX_QUOTE,
  LEX_BRACE,
  LEX_OPEN,
  LEX_CLOSE,
  LEX_COMMA,
  LEX_QUESTION,
  LEX_COLON,
  LEX_AND,
  LEX_OR,
  LEX_NOT,
  LEX_TILDE,
  LEX_BINARY, /* the rest: `op` and `precedence` say which */
  LEX_PARTIAL,
  LEX_BAD,
} LexKind;

typedef struct {
  LexKind kind;
  Opcode op;
  u32 precedence;
  u32 start, len;
  bool spaced; /* white space before it */
} Lexeme;

enum {
  PREC_NONE = 0,
  PREC_TERNARY = 1,
  PREC_OR = 2,
  PREC_AND = 3,
  PREC_BITOR = 4,
  PREC_BITXOR = 5,
  PREC_BITAND = 6,
  PREC_EQUAL = 7,
  PREC_COMPARE = 8,
  PREC_SHIFT = 9,
  PREC_ADD = 10,
  PREC_MULTIPLY = 11,
  PREC_POWER = 12,
  PREC_UNARY = 13,
};

typedef enum {
  EE_OPERAND,    /* missing operand */
  EE_OPERATOR,   /* missing operator */
  EE_COLON,
  EE_ARGUMENT,
  EE_EMPTY_SUB,
  EE_EMPTY,
  EE_OPEN,
  EE_CLOSE,
  EE_COMMA,
  EE_STRAY_COLON,
  EE_PARTIAL,
  EE_BAD_CHARACTER,
  EE_BAREWORD,
  EE_PARSE, /* the Tcl parser's own error */
  EE_DEPTH,
} ExprErrorKind;

static const struct {
  Str text;
  Str code;
  bool mark;
} expr_errors[] = {
    [EE_OPERAND] = {STR("missing operand"), STR("TCL PARSE EXPR MISSING"), true},
    [EE_OPERATOR] = {STR("missing operator"), STR("TCL PARSE EXPR MISSING"), true},
    [EE_COLON] = {STR("missing operator \":\""), STR("TCL PARSE EXPR MISSING"), true},
    [EE_ARGUMENT] = {STR("missing function argument"), STR("TCL PARSE EXPR MISSING"), true},
    [EE_EMPTY_SUB] = {STR("empty subexpression"), STR("TCL PARSE EXPR EMPTY"), true},
    [EE_EMPTY] = {STR("empty expression"), STR("TCL PARSE EXPR EMPTY"), false},
    [EE_OPEN] = {STR("unbalanced open paren"), STR("TCL PARSE EXPR UNBALANCED"), false},
    [EE_CLOSE] = {STR("unbalanced close paren"), STR("TCL PARSE EXPR UNBALANCED"), false},
    [EE_COMMA] = {STR("unexpected \",\" outside function argument list"), STR("TCL PARSE EXPR SURPRISE"), false},
    [EE_STRAY_COLON] = {STR("unexpected operator \":\" without preceding \"?\""), STR("TCL PARSE EXPR SURPRISE"), false},
    [EE_PARTIAL] = {STR("incomplete operator \""), STR("TCL PARSE EXPR PARTOP"), false},
    [EE_BAD_CHARACTER] = {STR("invalid character \""), STR("TCL PARSE EXPR BADCHAR"), false},
    [EE_BAREWORD] = {STR("invalid bareword \""), STR("TCL PARSE EXPR BAREWORD"), false},
    [EE_PARSE] = {STR(""), STR("TCL PARSE EXPR UNBALANCED"), false},
    [EE_DEPTH] = {STR("too many nested parentheses in expression"), STR("TCL LIMIT STACK"), false},
};

typedef struct {
  Compiler *c;
  u32 start, end;
  u32 pos;
  Lexeme next;
  u32 depth;
  bool failed;
  ExprErrorKind error;
  u32 error_start, error_len;
} ExprParser;

/* --- lexing --- */

static u16 at(const ExprParser *x, u32 pos) { return pos < x->end ? x->c->parser.text.at[pos] : 0; }

static u32 skip_digits(const ExprParser *x, u32 pos) {
  while (is_digit(at(x, pos)) || (at(x, pos) == '_' && (is_digit(at(x, pos + 1)) || at(x, pos + 1) == '_'))) pos++;
  return pos;
}

static bool radix_digit(u16 c, u16 radix) {
  if (radix == 'b') return c == '0' || c == '1';
  if (radix == 'o') return c >= '0' && c <= '7';
  if (radix == 'd') return is_digit(c);
  return hex_value(c) >= 0;
}

/* The end of the number at pos; pos when there is none. */
static u32 number_end(const ExprParser *x, u32 pos) {
  u32 i = pos;
  if (at(x, i) == '0') {
    u16 radix = at(x, i + 1) | 32;
    if ((radix == 'x' || radix == 'o' || radix == 'b' || radix == 'd') && radix_digit(at(x, i + 2), radix)) {
      i += 2;
      while (radix_digit(at(x, i), radix) || (at(x, i) == '_' && (radix_digit(at(x, i + 1), radix) || at(x, i + 1) == '_')))
        i++;
      return i;
    }
  }
  u32 whole = skip_digits(x, i);
  bool digits = whole > i;
  i = whole;
  if (at(x, i) == '.' && (digits || is_digit(at(x, i + 1)))) {
    i = skip_digits(x, i + 1);
    digits = true;
  }
  if (!digits) return pos;
  if ((at(x, i) | 32) == 'e') {
    u32 e = i + 1;
    if (at(x, e) == '+' || at(x, e) == '-') e++;
    if (is_digit(at(x, e))) i = skip_digits(x, e);
  }
  return i;
}

static void skip_space(ExprParser *x) {
  for (;;) {
    u16 c = at(x, x->pos);
    if (x->pos >= x->end) return;
    if (is_white(c)) x->pos++;
    else if (c == '\\' && at(x, x->pos + 1) == '\n') x->pos += 2;
    else if (c == '#')
      while (x->pos < x->end && at(x, x->pos) != '\n') x->pos++;
    else return;
  }
}

static void set_binary(Lexeme *l, Opcode op, u32 precedence, u32 len) {
  l->kind = LEX_BINARY;
  l->op = op;
  l->precedence = precedence;
  l->len = len;
}

static void lex_operator(const ExprParser *x, Lexeme *l) {
  u16 c = at(x, l->start), d = at(x, l->start + 1);
  l->len = 1;
  switch (c) {
    case '+': set_binary(l, OP_ADD, PREC_ADD, 1); return;
    case '-': set_binary(l, OP_SUB, PREC_ADD, 1); return;
    case '*':
      if (d == '*') set_binary(l, OP_POW, PREC_POWER, 2);
      else set_binary(l, OP_MUL, PREC_MULTIPLY, 1);
      return;
    case '/': set_binary(l, OP_DIV, PREC_MULTIPLY, 1); return;
    case '%': set_binary(l, OP_MOD, PREC_MULTIPLY, 1); return;
    case '^': set_binary(l, OP_BXOR, PREC_BITXOR, 1); return;
    case '<':
      if (d == '<') set_binary(l, OP_SHL, PREC_SHIFT, 2);
      else if (d == '=') set_binary(l, OP_LE, PREC_COMPARE, 2);
      else set_binary(l, OP_LT, PREC_COMPARE, 1);
      return;
    case '>':
      if (d == '>') set_binary(l, OP_SHR, PREC_SHIFT, 2);
      else if (d == '=') set_binary(l, OP_GE, PREC_COMPARE, 2);
      else set_binary(l, OP_GT, PREC_COMPARE, 1);
      return;
    case '=':
      if (d == '=') set_binary(l, OP_EQ, PREC_EQUAL, 2);
      else l->kind = LEX_PARTIAL;
      return;
    case '!':
      if (d == '=') set_binary(l, OP_NE, PREC_EQUAL, 2);
      else l->kind = LEX_NOT;
      return;
    case '&':
      if (d == '&') *l = (Lexeme){LEX_AND, OP_COUNT, PREC_AND, l->start, 2, l->spaced};
      else set_binary(l, OP_BAND, PREC_BITAND, 1);
      return;
    case '|':
      if (d == '|') *l = (Lexeme){LEX_OR, OP_COUNT, PREC_OR, l->start, 2, l->spaced};
      else set_binary(l, OP_BOR, PREC_BITOR, 1);
      return;
    case '~': l->kind = LEX_TILDE; return;
    case '?': *l = (Lexeme){LEX_QUESTION, OP_COUNT, PREC_TERNARY, l->start, 1, l->spaced}; return;
    case ':': l->kind = LEX_COLON; return;
    case ',': l->kind = LEX_COMMA; return;
    case '(': l->kind = LEX_OPEN; return;
    case ')': l->kind = LEX_CLOSE; return;
    case '"': l->kind = LEX_QUOTE; return;
    case '{': l->kind = LEX_BRACE; return;
    case '[': l->kind = LEX_BRACKET; return;
    default: l->kind = LEX_BAD; return;
  }
}

static bool lex_word_operator(const ExprParser *x, Lexeme *l) {
  static const struct {
    char name[2];
    u8 op, precedence;
  } words[] = {{"in", OP_IN, PREC_EQUAL},    {"ni", OP_NI, PREC_EQUAL},    {"eq", OP_STREQ, PREC_EQUAL},
               {"ne", OP_STRNE, PREC_EQUAL}, {"lt", OP_STRLT, PREC_COMPARE}, {"gt", OP_STRGT, PREC_COMPARE},
               {"le", OP_STRLE, PREC_COMPARE}, {"ge", OP_STRGE, PREC_COMPARE}};
  if (l->len != 2) return false;
  for (u32 i = 0; i < COUNT_OF(words); i++) {
    if (at(x, l->start) != (u8)words[i].name[0] || at(x, l->start + 1) != (u8)words[i].name[1]) continue;
    set_binary(l, (Opcode)words[i].op, words[i].precedence, 2);
    return true;
  }
  return false;
}

/* Read the next lexeme into x->next. Two-letter operators may be glued to what follows when that is no
 * letter: `1 in{1 2}`. */
static void advance(ExprParser *x) {
  u32 before = x->pos;
  skip_space(x);
  Lexeme l = {.start = x->pos, .spaced = x->pos > before};
  if (x->pos >= x->end) {
    x->next = l;
    return;
  }
  u16 c = at(x, x->pos);
  if (is_digit(c) || (c == '.' && is_digit(at(x, x->pos + 1)))) {
    u32 end = number_end(x, x->pos);
    l.kind = LEX_NUMBER;
    if (is_alpha(at(x, end)) || at(x, end) == '_') {
      u32 word = end;
      while (is_name_char(at(x, word))) word++;
      /* `1eq 1`: a number with an operator glued on is two lexemes. */
      Lexeme glued = {.start = end, .len = word - end};
      if (!lex_word_operator(x, &glued)) {
        l.kind = LEX_WORD;
        end = word;
      }
    }
    l.len = end - x->pos;
  } else if (is_name_char(c)) {
    u32 end = x->pos;
    while (is_name_char(at(x, end)) || (at(x, end) == ':' && at(x, end + 1) == ':' && is_name_char(at(x, end + 2))) ||
           (at(x, end) == ':' && end > x->pos && at(x, end - 1) == ':'))
      end++;
    l.kind = LEX_WORD;
    l.len = end - x->pos;
    lex_word_operator(x, &l);
  } else if (c == '$') {
    l.kind = LEX_DOLLAR;
    l.len = 1;
  } else {
    lex_operator(x, &l);
  }
  x->pos = l.start + l.len;
  x->next = l;
}

/* --- errors --- */

static void expr_fail(ExprParser *x, ExprErrorKind kind, u32 start, u32 len) {
  if (x->failed) return;
  x->failed = true;
  x->error = kind;
  x->error_start = start;
  x->error_len = len;
}

typedef struct {
  u16 *at;
  u32 len;
} Buffer;

static void put_str(Buffer *b, Str s) {
  for (u32 i = 0; i < s.len; i++) b->at[b->len++] = (u8)s.at[i];
}
static void put_text(Buffer *b, const u16 *text, u32 len) {
  mem_copy(b->at + b->len, text, len * sizeof(u16));
  b->len += len;
}
/* The first characters of a long text and an ellipsis. */
static void put_excerpt(Buffer *b, const u16 *text, u32 len) {
  if (len < EXCERPT) {
    put_text(b, text, len);
  } else {
    put_text(b, text, EXCERPT - 3);
    put_str(b, STR("..."));
  }
}

/* `in expression "..."`: the error's place with a little of what stands around it. */
static void put_context(Buffer *b, const ExprParser *x, bool mark) {
  const u16 *text = x->c->parser.text.at;
  u32 start = x->error_start, len = x->error_len;
  put_str(b, STR("\nin expression \""));
  if (start - x->start < EXCERPT) {
    put_text(b, text + x->start, start - x->start);
  } else {
    put_str(b, STR("..."));
    put_text(b, text + start - (EXCERPT - 3), EXCERPT - 3);
  }
  if (mark) put_str(b, STR("_@_"));
  put_excerpt(b, text + start, len);
  u32 rest = x->end - (start + len);
  if (rest < EXCERPT) {
    put_text(b, text + start + len, rest);
  } else {
    put_text(b, text + start + len, EXCERPT - 3);
    put_str(b, STR("..."));
  }
  put_str(b, STR("\""));
}

static void emit_expr_error(ExprParser *x) {
  Compiler *c = x->c;
  const u16 *text = c->parser.text.at;
  Buffer b = {region_alloc(&arena, 600 * sizeof(u16)), 0};
  if (!b.at) {
    c->failed = true;
    return;
  }
  put_str(&b, x->error == EE_PARSE ? parse_error_message(c->parser.error) : expr_errors[x->error].text);
  if (expr_errors[x->error].mark) put_str(&b, STR(" at _@_"));
  if (x->error == EE_PARTIAL || x->error == EE_BAD_CHARACTER) {
    put_text(&b, text + x->error_start, x->error_len);
    put_str(&b, STR("\""));
  }
  if (x->error == EE_BAREWORD) {
    put_excerpt(&b, text + x->error_start, x->error_len);
    put_str(&b, STR("\""));
  }
  put_context(&b, x, expr_errors[x->error].mark);
  if (x->error == EE_BAREWORD) {
    const u16 *word = text + x->error_start;
    put_str(&b, STR(";\nshould be \"$"));
    put_excerpt(&b, word, x->error_len);
    put_str(&b, STR("\" or \"{"));
    put_excerpt(&b, word, x->error_len);
    put_str(&b, STR("}\" or \""));
    put_excerpt(&b, word, x->error_len);
    put_str(&b, STR("(...)\" or ..."));
  }
  emit_error(c, (Text){b.at, b.len}, expr_errors[x->error].code);
}

/* --- operands --- */

static void parse_level(ExprParser *x, u32 precedence);

static void use_parser(ExprParser *x, ParseResult (*parse)(Parser *), u32 start) {
  Compiler *c = x->c;
  u32 base = c->tokens.len;
  Parser saved = c->parser;
  c->parser.pos = start;
  c->parser.end = x->end;
  c->parser.error = PARSE_ERR_NONE;
  c->parser.depth = 0;
  ParseResult result = parse(&c->parser);
  u32 pos = c->parser.pos;
  ParseError error = c->parser.error;
  c->parser = saved;
  if (result != PARSE_OK) {
    c->parser.error = error;
    expr_fail(x, EE_PARSE, start, 0);
  } else if (c->tokens.at[base].type == TK_TEXT) {
    expr_fail(x, EE_BAD_CHARACTER, start, 1); /* a dollar sign that begins no variable */
  } else {
    x->pos = pos;
    if (c->tokens.at[base].type == TK_VARIABLE) compile_variable(c, base);
    else compile_word(c, base);
  }
  c->tokens.len = base;
}

static bool boolean_word(Text t) {
  static const Str words[] = {STR("true"), STR("false"), STR("yes"), STR("no"), STR("on"), STR("off")};
  for (u32 i = 0; i < COUNT_OF(words); i++) {
    if (t.len == 0 || t.len > words[i].len || (i >= 4 && t.len < 2)) continue;
    u32 k = 0;
    while (k < t.len && (t.at[k] | 32) == (u8)words[i].at[k]) k++;
    if (k == t.len) return true;
  }
  return false;
}

static bool special_number(Text t) {
  static const Str words[] = {STR("inf"), STR("infinity"), STR("nan")};
  for (u32 i = 0; i < COUNT_OF(words); i++) {
    if (t.len != words[i].len) continue;
    u32 k = 0;
    while (k < t.len && (t.at[k] | 32) == (u8)words[i].at[k]) k++;
    if (k == t.len) return true;
  }
  return false;
}

static void parse_function(ExprParser *x, Lexeme name) {
  Compiler *c = x->c;
  static const Str prefix = STR("tcl::mathfunc::");
  Buffer b = {region_alloc(&arena, (prefix.len + name.len) * sizeof(u16)), 0};
  if (!b.at) {
    c->failed = true;
    return;
  }
  put_str(&b, prefix);
  put_text(&b, c->parser.text.at + name.start, name.len);
  emit_text(c, (Text){b.at, b.len});
  u32 words = 1, open = x->next.start;
  advance(x); /* over the parenthesis */
  while (!x->failed && x->next.kind != LEX_CLOSE) {
    if (x->next.kind == LEX_COMMA || (x->next.kind == LEX_END && words > 1)) {
      expr_fail(x, EE_ARGUMENT, x->next.start, 0);
      return;
    }
    if (x->next.kind == LEX_END) break;
    parse_level(x, PREC_TERNARY);
    force_value(c);
    words++;
    if (x->failed || x->next.kind != LEX_COMMA) break;
    advance(x);
    if (x->next.kind == LEX_CLOSE) expr_fail(x, EE_ARGUMENT, x->next.start, 0);
  }
  if (x->failed) return;
  if (x->next.kind == LEX_END) {
    expr_fail(x, EE_OPEN, open, 1);
    return;
  }
  if (x->next.kind != LEX_CLOSE) {
    expr_fail(x, EE_OPERATOR, x->next.start, 0);
    return;
  }
  advance(x);
  emit_varies1(c, OP_INVOKE_FN, (i32)words, new_site(c), 1 - (i32)words);
}

static void parse_operand(ExprParser *x) {
  Compiler *c = x->c;
  Lexeme l = x->next;
  Text text = text_part(c->parser.text, l.start, l.len);
  switch (l.kind) {
    case LEX_NUMBER: {
      i64 value;
      if (canonical_int(text, &value)) emit_int(c, value);
      else emit(c, OP_LIT, (i32)literal_number(c, text));
      advance(x);
      return;
    }
    case LEX_WORD:
      advance(x);
      if (x->next.kind == LEX_OPEN) parse_function(x, l);
      else if (boolean_word(text)) emit(c, OP_LIT, (i32)literal_text(c, text));
      else if (special_number(text)) emit(c, OP_LIT, (i32)literal_number(c, text));
      else expr_fail(x, EE_BAREWORD, l.start, l.len);
      return;
    case LEX_DOLLAR: use_parser(x, parse_variable, l.start); break;
    case LEX_BRACE: use_parser(x, parse_braces, l.start); break;
    case LEX_QUOTE: use_parser(x, parse_quotes, l.start); break;
    case LEX_BRACKET: {
      Parser scan = c->parser;
      scan.pos = l.start;
      scan.end = x->end;
      scan.error = PARSE_ERR_NONE;
      scan.depth = 0;
      u32 base = c->tokens.len;
      ParseResult result = parse_nested(&scan);
      c->tokens.len = base;
      if (result != PARSE_OK) {
        c->parser.error = scan.error;
        expr_fail(x, EE_PARSE, l.start, 0);
        return;
      }
      compile_script(c, l.start + 1, scan.pos - 1, true);
      x->pos = scan.pos;
      break;
    }
    case LEX_OPEN:
      advance(x);
      if (x->next.kind == LEX_CLOSE) {
        expr_fail(x, EE_EMPTY_SUB, x->next.start, 0);
        return;
      }
      parse_level(x, PREC_TERNARY);
      if (x->failed) return;
      if (x->next.kind == LEX_END) expr_fail(x, EE_OPEN, l.start, 1);
      else if (x->next.kind == LEX_COMMA) expr_fail(x, EE_COMMA, x->next.start, 1);
      else if (x->next.kind == LEX_COLON) expr_fail(x, EE_STRAY_COLON, x->next.start, 1);
      else if (x->next.kind != LEX_CLOSE) expr_fail(x, EE_OPERATOR, x->next.start, 0);
      if (x->failed) return;
      break;
    case LEX_PARTIAL: expr_fail(x, EE_PARTIAL, l.start, l.len); return;
    case LEX_BAD: expr_fail(x, EE_BAD_CHARACTER, l.start, l.len); return;
    case LEX_COMMA: expr_fail(x, EE_COMMA, l.start, 1); return;
    case LEX_CLOSE:
      if (x->depth <= 1) expr_fail(x, EE_CLOSE, l.start, 1);
      else expr_fail(x, EE_OPERAND, l.start, 0);
      return;
    default: expr_fail(x, EE_OPERAND, l.start, 0); return;
  }
  if (!x->failed) advance(x);
}

static void emit_unary(ExprParser *x, Opcode op) {
  Compiler *c = x->c;
  if (op == OP_NOT && c->condition.active) {
    c->condition.fall_sense = !c->condition.fall_sense;
    return;
  }
  force_value(c);
  if (op == OP_NEG && last_op(c) == OP_INT && last_a(c) > 0) {
    i32 value = last_a(c);
    drop_last(c);
    adjust_depth(c, -1);
    emit_int(c, -(i64)value);
    return;
  }
  emit(c, op, 0);
}

static void parse_unary(ExprParser *x) {
  if (++x->depth > EXPR_DEPTH_MAX) {
    expr_fail(x, EE_DEPTH, x->next.start, 0);
    return;
  }
  Lexeme l = x->next;
  Opcode op = OP_COUNT;
  if (l.kind == LEX_NOT) op = OP_NOT;
  else if (l.kind == LEX_TILDE) op = OP_BNOT;
  else if (l.kind == LEX_BINARY && l.op == OP_SUB) op = OP_NEG;
  else if (l.kind == LEX_BINARY && l.op == OP_ADD) op = OP_POS;
  if (op == OP_COUNT) {
    parse_operand(x);
  } else {
    advance(x);
    parse_unary(x);
    if (!x->failed) emit_unary(x, op);
  }
  x->depth--;
}

/* --- operators --- */

static bool arithmetic(Opcode op) { return op >= OP_ADD && op <= OP_NE; }

static bool imm_literal(const Compiler *c, u32 instruction, i32 *value) {
  u32 word = c->code.at[instruction];
  if ((word & 0xff) != OP_INT) return false;
  *value = (i32)word >> 8;
  return true;
}

/* Emit a binary operator; operands that were just pushed from a slot or an immediate are fused in. */
static void emit_binary(Compiler *c, Opcode op) {
  i32 imm;
  if (!arithmetic(op) || c->last == NO_INSTRUCTION) {
    emit(c, op, 0);
    return;
  }
  u32 last = c->last, last2 = c->last2;
  bool local = last_op(c) == OP_LOADL;
  bool local2 = last2 != NO_INSTRUCTION && (c->code.at[last2] & 0xff) == OP_LOADL && last2 + 1 == last;
  if (imm_literal(c, last, &imm)) {
    if (local2 && imm >= -(1 << 22) && imm < (1 << 22)) {
      i32 slot = (i32)c->code.at[last2] >> 8;
      c->code.len = last2;
      c->last = c->last2 = NO_INSTRUCTION;
      adjust_depth(c, -2);
      emit1(c, OP_ARITH_LI, slot, (u32)op | (u32)imm << 8);
      return;
    }
    drop_last(c);
    adjust_depth(c, -1);
    emit1(c, OP_ARITH_I, imm, (u32)op);
    return;
  }
  if (!local) {
    emit(c, op, 0);
    return;
  }
  i32 slot = last_a(c);
  if (local2) {
    i32 left = (i32)c->code.at[last2] >> 8;
    c->code.len = last2;
    c->last = c->last2 = NO_INSTRUCTION;
    adjust_depth(c, -2);
    emit1(c, OP_ARITH_LL, left, (u32)op | (u32)slot << 8);
    return;
  }
  drop_last(c);
  adjust_depth(c, -1);
  emit1(c, OP_ARITH_L, slot, (u32)op);
}

static void parse_lazy(ExprParser *x, bool is_and) {
  Compiler *c = x->c;
  Label other = LABEL;
  emit_condition_jump(c, !is_and, &other);
  advance(x);
  parse_level(x, is_and ? PREC_AND + 1 : PREC_OR + 1);
  if (x->failed) return;
  emit_condition_jump(c, !is_and, &other);
  c->condition.active = true;
  c->condition.fall_sense = is_and;
  c->condition.other = other;
  c->last = c->last2 = NO_INSTRUCTION;
}

static void parse_ternary(ExprParser *x) {
  Compiler *c = x->c;
  Label otherwise = LABEL, end = LABEL;
  emit_condition_jump(c, false, &otherwise);
  advance(x);
  parse_level(x, PREC_TERNARY);
  if (x->failed) return;
  force_value(c);
  if (x->next.kind != LEX_COLON) {
    if (x->next.kind == LEX_END || x->next.kind == LEX_CLOSE) expr_fail(x, EE_COLON, x->next.start, 0);
    else expr_fail(x, EE_OPERATOR, x->next.start, 0);
    return;
  }
  emit_jump(c, OP_JUMP, 0, &end);
  adjust_depth(c, -1);
  bind_label(c, &otherwise);
  advance(x);
  parse_level(x, PREC_TERNARY);
  if (x->failed) return;
  force_value(c);
  bind_label(c, &end);
}

static void parse_level(ExprParser *x, u32 precedence) {
  parse_unary(x);
  while (!x->failed) {
    Lexeme l = x->next;
    if (l.precedence == PREC_NONE || l.precedence < precedence) return;
    if (l.kind == LEX_QUESTION) {
      parse_ternary(x);
    } else if (l.kind == LEX_AND || l.kind == LEX_OR) {
      parse_lazy(x, l.kind == LEX_AND);
    } else {
      force_value(x->c);
      advance(x);
      parse_level(x, l.op == OP_POW ? PREC_POWER : l.precedence + 1);
      if (x->failed) return;
      force_value(x->c);
      emit_binary(x->c, l.op);
    }
  }
}

/* What may not stand after a complete expression. */
static void check_rest(ExprParser *x) {
  Lexeme l = x->next;
  switch (l.kind) {
    case LEX_END: return;
    case LEX_CLOSE: expr_fail(x, EE_CLOSE, l.start, 1); return;
    case LEX_COMMA: expr_fail(x, EE_COMMA, l.start, 1); return;
    case LEX_COLON: expr_fail(x, EE_STRAY_COLON, l.start, 1); return;
    case LEX_PARTIAL: expr_fail(x, EE_PARTIAL, l.start, l.len); return;
    case LEX_BAD: expr_fail(x, EE_BAD_CHARACTER, l.start, l.len); return;
    case LEX_WORD:
      if (!l.spaced) {
        expr_fail(x, EE_BAREWORD, l.start, l.len);
        return;
      }
      break;
    default: break;
  }
  expr_fail(x, EE_OPERATOR, l.start, 0);
}

void compile_expr(Compiler *c, u32 start, u32 end, ExprUse use) {
  ExprParser x = {.c = c, .start = start, .end = end, .pos = start};
  u32 code = c->code.len, depth = c->depth, positions = c->positions.len, ranges = c->ranges.len;
  c->condition.active = false;
  c->last = c->last2 = NO_INSTRUCTION;
  if (++c->nesting > COMPILE_DEPTH_MAX) {
    x.next.start = start;
    expr_fail(&x, EE_DEPTH, start, 0);
  } else {
    advance(&x);
    if (x.next.kind == LEX_END) expr_fail(&x, EE_EMPTY, start, 0);
    else parse_level(&x, PREC_TERNARY);
    if (!x.failed) check_rest(&x);
  }
  c->nesting--;
  if (x.failed) {
    c->condition.active = false;
    c->code.len = code;
    c->depth = depth;
    c->positions.len = positions;
    c->ranges.len = ranges;
    c->last = c->last2 = NO_INSTRUCTION;
    emit_expr_error(&x);
    return;
  }
  if (use == EXPR_CONDITION) return;
  force_value(c);
  Opcode last = last_op(c);
  bool number = last == OP_INT || (last >= OP_ADD && last <= OP_BNOT) || (last >= OP_ARITH_LL && last <= OP_ARITH_LI);
  if (!number) emit(c, OP_TRYNUM, 0);
}
