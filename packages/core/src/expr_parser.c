/* expr_parser.c -- expressions (expr(n)): precedence climbing that emits as it goes.
 *
 * A syntax error is found while parsing, but raised when the expression is evaluated: what was emitted
 * for it is dropped and replaced by the error. */
#include "arith.h"
#include "chartype.h"
#include "compiler.h"
#include "look.h"

enum { EXPR_DEPTH_MAX = 600, EXCERPT = 25 };

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
  EE_BAD_BINARY,
  EE_BAD_OCTAL,
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
    [EE_BAD_BINARY] = {STR("invalid bareword \""), STR("TCL PARSE EXPR BADNUMBER BINARY"), false},
    [EE_BAD_OCTAL] = {STR("invalid bareword \""), STR("TCL PARSE EXPR BADNUMBER OCTAL"), false},
    [EE_PARSE] = {STR(""), STR("TCL PARSE EXPR UNBALANCED"), false},
    [EE_DEPTH] = {STR("too many nested parentheses in expression"), STR("TCL LIMIT STACK"), false},
};

/* Does the value of an expression become a number where it can be one? What stands alone leaves that as it is, operators have
 * numbers already. Of a choice, tclsh looks at the condition and at what follows the colon:
 * set v 0xa; list [expr {$v == 10 ? $v : -$v}] [expr {$v == 10 ? $v : 1}] -> 0xa 10 */
typedef enum { CONVERT_KEEP, CONVERT_NOT, CONVERT } Conversion;

typedef struct {
  Compiler *c;
  u32 start, end;
  u32 pos;
  u32 first; /* where the first lexeme is */
  Lexeme next;
  u32 depth;
  bool fold;     /* operators on constants are tclsh's compiler's, whose errors nothing was executing */
  bool constant; /* what was parsed last has constants only */
  bool literal;  /* it is a single one */
  bool grouped;  /* in parentheses */
  u32 number;    /* the instruction that pushes it, when it is a number that is written in another way than Tcl prints */
  Text written;  /* and how it is written: what operators on strings see */
  Conversion conversion;
  bool failed;
  ExprErrorKind error;
  Str error_code;
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
    default:
      l->kind = LEX_BAD;
      if (c >= 0xd800 && c < 0xdc00 && d >= 0xdc00 && d < 0xe000) l->len = 2; /* one character */
      return;
  }
}

static bool lex_word_operator(const ExprParser *x, Lexeme *l) {
  static const struct {
    char name[2];
    u8 op, precedence;
  } words[] = {{"in", OP_IN, PREC_EQUAL},    {"ni", OP_NI, PREC_EQUAL},    {"eq", OP_STREQ, PREC_EQUAL},
               {"ne", OP_STRNE, PREC_EQUAL}, {"lt", OP_STRLT, PREC_COMPARE}, {"gt", OP_STRGT, PREC_COMPARE},
               {"le", OP_STRLE, PREC_COMPARE}, {"ge", OP_STRGE, PREC_COMPARE}};
  if (l->len < 2 || (l->len > 2 && is_alpha(at(x, l->start + 2)))) return false;
  for (u32 i = 0; i < COUNT_OF(words); i++) {
    if (at(x, l->start) != (u8)words[i].name[0] || at(x, l->start + 1) != (u8)words[i].name[1]) continue;
    set_binary(l, (Opcode)words[i].op, words[i].precedence, 2);
    return true;
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

static bool plain_word(const ExprParser *x, u32 from, u32 to) {
  while (from < to && is_name_char(at(x, from))) from++;
  return from == to;
}

/* Read the next lexeme into x->next. Two-letter operators may be glued to what follows when that is no
 * letter: `1 in{1 2}`. */
static void advance(ExprParser *x) {
  look_after(1);
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
    if (is_name_char(at(x, end)) && plain_word(x, x->pos, end)) {
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
  } else if (is_name_char(c) && c != '_') {
    u32 end = x->pos;
    while (is_name_char(at(x, end))) end++;
    l.kind = LEX_WORD;
    l.len = end - x->pos;
    if (!lex_word_operator(x, &l))
      for (u32 n = 3; n <= 8 && n < l.len; n += 5) { /* `infeq 1` */
        Lexeme glued = {.start = l.start + n, .len = l.len - n};
        if (special_number(text_part(x->c->parser.text, l.start, n)) && lex_word_operator(x, &glued)) l.len = n;
      }
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

/* What is long is counted in bytes of UTF-8. */
static bool is_long(const u16 *text, u32 len) {
  u32 bytes = 0;
  for (u32 i = 0; i < len && bytes < EXCERPT; i++) bytes += utf8_bytes(text[i]);
  return bytes >= EXCERPT;
}

/* The first characters of a long text and an ellipsis. */
static void put_excerpt(Buffer *b, const u16 *text, u32 len) {
  if (!is_long(text, len)) {
    put_text(b, text, len);
    return;
  }
  u32 units = 0, bytes = 0;
  while ((bytes += utf8_bytes(text[units])) <= EXCERPT - 3) units++;
  if (units && text[units - 1] >= 0xd800 && text[units - 1] < 0xdc00) units--; /* no half of a character */
  put_text(b, text, units);
  put_str(b, STR("..."));
}

/* An ellipsis and the last characters. */
static void put_tail(Buffer *b, const u16 *text, u32 len) {
  if (!is_long(text, len)) {
    put_text(b, text, len);
    return;
  }
  u32 units = 0, bytes = 0;
  while ((bytes += utf8_bytes(text[len - 1 - units])) <= EXCERPT - 3) units++;
  if (units && text[len - units] >= 0xdc00 && text[len - units] < 0xe000) units--; /* no half of a character */
  put_str(b, STR("..."));
  put_text(b, text + len - units, units);
}

/* `in expression "..."`: the error's place with a little of what stands around it. */
static void put_context(Buffer *b, const ExprParser *x, bool mark) {
  const u16 *text = x->c->parser.text.at;
  u32 start = x->error_start, len = x->error_len;
  put_str(b, STR("\nin expression \""));
  put_tail(b, text + x->start, start - x->start);
  if (mark) put_str(b, STR("_@_"));
  put_excerpt(b, text + start, len);
  put_excerpt(b, text + start + len, x->end - (start + len));
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
  bool bareword = x->error >= EE_BAREWORD && x->error <= EE_BAD_OCTAL;
  put_str(&b, x->error == EE_PARSE ? parse_error_message(c->parser.error) : expr_errors[x->error].text);
  if (expr_errors[x->error].mark) put_str(&b, STR(" at _@_"));
  if (x->error == EE_PARTIAL || x->error == EE_BAD_CHARACTER) {
    put_text(&b, text + x->error_start, x->error_len);
    put_str(&b, STR("\""));
  }
  if (bareword) {
    put_excerpt(&b, text + x->error_start, x->error_len);
    put_str(&b, STR("\""));
  }
  put_context(&b, x, expr_errors[x->error].mark);
  if (bareword) {
    const u16 *word = text + x->error_start;
    put_str(&b, STR(";\nshould be \"$"));
    put_excerpt(&b, word, x->error_len);
    put_str(&b, STR("\" or \"{"));
    put_excerpt(&b, word, x->error_len);
    put_str(&b, STR("}\" or \""));
    put_excerpt(&b, word, x->error_len);
    put_str(&b, STR("(...)\" or ..."));
    if (x->error == EE_BAD_BINARY) put_str(&b, STR(" (invalid binary number?)"));
    if (x->error == EE_BAD_OCTAL) put_str(&b, STR(" (invalid octal number?)"));
  }
  u32 message = b.len;
  put_str(&b, STR("(parsing expression \""));
  put_excerpt(&b, text + x->start, x->end - x->start);
  put_str(&b, STR("\")"));
  Str code = x->error_code.at ? x->error_code : expr_errors[x->error].code;
  emit_compiled_error(c, &(CompiledError){.message = {b.at, message}, .code = code, .note = {b.at + message, b.len - message}});
}

/* --- operands --- */

static void parse_level(ExprParser *x, u32 precedence);
static void parse_unary(ExprParser *x);
/* What an operand stands in. */
typedef enum { IN_EXPRESSION, IN_PARENS, IN_CALL } Within;

static void fail_at_rest(ExprParser *x, Within within);

static void fail_parse(ExprParser *x, ParseError error, u32 start) {
  bool incomplete = parse_error_incomplete(error);
  x->c->parser.error = error;
  if (!incomplete) x->error_code = STR("NONE");
  expr_fail(x, EE_PARSE, start, incomplete);
}

static bool constant_word(const Compiler *c, u32 index) {
  const Token *t = token(c, index);
  for (u32 i = 1; i <= t->count; i++)
    if (t[i].type != TK_TEXT && t[i].type != TK_BACKSLASH) return false;
  return true;
}

static void use_parser(ExprParser *x, ParseResult (*parse)(Parser *), u32 start) {
  Compiler *c = x->c;
  u32 base = c->tokens.len;
  Parser saved = c->parser;
  c->parser.pos = start;
  c->parser.end = x->end;
  c->parser.error = PARSE_ERR_NONE;
  c->parser.depth = 0;
  ParseResult result = parse(&c->parser);
  u32 pos = c->parser.pos, error_pos = c->parser.error_pos;
  ParseError error = c->parser.error;
  c->parser = saved;
  if (result != PARSE_OK) {
    fail_parse(x, error, error_pos);
  } else if (c->tokens.at[base].type == TK_TEXT) {
    expr_fail(x, EE_BAD_CHARACTER, start, 1); /* a dollar sign that begins no variable */
  } else {
    x->pos = pos;
    if (c->tokens.at[base].type == TK_VARIABLE) {
      compile_variable(c, base);
    } else {
      x->constant = x->literal = constant_word(c, base);
      compile_word(c, base);
    }
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
  u32 words = 1;
  advance(x); /* over the parenthesis */
  while (!x->failed && x->next.kind != LEX_CLOSE) {
    if (x->next.kind == LEX_COMMA || (x->next.kind == LEX_END && words > 1)) {
      if (words == 1) x->error_code = STR("TCL PARSE EXPR UNBALANCED");
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
    expr_fail(x, EE_OPEN, x->next.start, 0);
    return;
  }
  if (x->next.kind != LEX_CLOSE) {
    fail_at_rest(x, IN_CALL);
    return;
  }
  advance(x);
  emit_varies1(c, c->careful ? OP_STEP : OP_INVOKE_FN, (i32)words, new_site(c), 1 - (i32)words);
  x->constant = x->literal = false;
  x->conversion = CONVERT;
  x->number = NO_INSTRUCTION;
}

/* A word that is nothing: perhaps a number with a wrong digit. */
static ExprErrorKind bareword_error(const ExprParser *x, Lexeme l) {
  if (at(x, l.start) != '0' || l.len < 2) return EE_BAREWORD;
  u16 radix = at(x, l.start + 1) | 32;
  if (l.len > 2 && !is_digit(at(x, l.start + 2))) return EE_BAREWORD;
  return radix == 'b' ? EE_BAD_BINARY : radix == 'o' ? EE_BAD_OCTAL : EE_BAREWORD;
}

/* A number that Tcl prints in another way is pushed as the number; operators on strings put its text back. */
static void parse_number(ExprParser *x, Text text) {
  Compiler *c = x->c;
  i64 value;
  x->constant = x->literal = true;
  if (canonical_int(text, &value)) {
    emit_int(c, value);
  } else {
    x->number = c->code.len;
    x->written = text;
    emit(c, OP_LIT, (i32)literal_number(c, text));
  }
}

static void parse_rest(ExprParser *x, u32 precedence, u32 start);
static void write_operand(ExprParser *x, Opcode op, u32 instruction, Text text);

/* Parentheses. Those that open together are no nesting for this parser. */
static void parse_group(ExprParser *x) {
  u32 opened = 0, start = x->c->code.len;
  while (x->next.kind == LEX_OPEN) {
    opened++;
    advance(x);
  }
  if (x->next.kind == LEX_CLOSE) {
    expr_fail(x, EE_EMPTY_SUB, x->next.start, 0);
    return;
  }
  if (x->next.kind == LEX_END) {
    expr_fail(x, EE_OPEN, x->next.start, 0);
    return;
  }
  parse_unary(x);
  while (opened-- && !x->failed) {
    parse_rest(x, PREC_TERNARY, start);
    if (x->failed) return;
    if (x->next.kind == LEX_END) expr_fail(x, EE_OPEN, x->next.start, 0);
    else if (x->next.kind == LEX_COMMA) expr_fail(x, EE_COMMA, x->next.start, 1);
    else if (x->next.kind != LEX_CLOSE) fail_at_rest(x, IN_PARENS);
    if (!x->failed) advance(x);
  }
  x->grouped = true;
}

/* A constant that stays as it is written. */
static void parse_word(ExprParser *x, Text text) {
  x->constant = x->literal = true;
  emit(x->c, OP_LIT, (i32)literal_text(x->c, text));
}

static void parse_operand(ExprParser *x) {
  Compiler *c = x->c;
  Lexeme l = x->next;
  Text text = text_part(c->parser.text, l.start, l.len);
  x->constant = x->literal = x->grouped = false;
  x->conversion = CONVERT_KEEP;
  x->number = NO_INSTRUCTION;
  switch (l.kind) {
    case LEX_NUMBER:
      parse_number(x, text);
      break;
    case LEX_WORD:
      if (special_number(text)) {
        if ((text.at[0] | 32) == 'i') parse_number(x, text);
        else parse_word(x, text); /* errors name it as it is written */
        break;
      }
      advance(x);
      if (x->next.kind == LEX_OPEN) {
        parse_function(x, l);
      } else if (boolean_word(text)) {
        parse_word(x, text);
      } else {
        expr_fail(x, bareword_error(x, l), l.start, l.len);
      }
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
        fail_parse(x, scan.error, scan.error_pos);
        return;
      }
      compile_script(c, l.start + 1, scan.pos - 1, true);
      c->last2 = NO_INSTRUCTION; /* not fused with what is around it: it has a place of its own in traces */
      if (last_op(c) != OP_TRYNUM) c->last = NO_INSTRUCTION;
      x->pos = scan.pos;
      break;
    }
    case LEX_OPEN: parse_group(x); return;
    case LEX_PARTIAL: expr_fail(x, EE_PARTIAL, l.start, l.len); return;
    case LEX_BAD: expr_fail(x, EE_BAD_CHARACTER, l.start, l.len); return;
    case LEX_CLOSE:
      if (l.start == x->first) expr_fail(x, EE_CLOSE, l.start, 1);
      else expr_fail(x, EE_OPERAND, l.start, 0);
      return;
    default: expr_fail(x, EE_OPERAND, l.start, 0); return;
  }
  if (!x->failed) advance(x);
}

/* What was compiled since `start` has constants only, and so has the operator to come. */
static u32 fold_begin(ExprParser *x, bool constant, u32 start) {
  Compiler *c = x->c;
  if (!constant || !x->fold) return NO_INSTRUCTION;
  u32 position = position_begin(c, POS_FOLDED, 0);
  if (!c->positions.failed) c->positions.at[position].start = start;
  return position;
}

static void emit_unary(ExprParser *x, Opcode op, u32 start) {
  Compiler *c = x->c;
  x->conversion = CONVERT_NOT;
  if (op == OP_NOT && c->condition.active) {
    c->condition.fall_sense = !c->condition.fall_sense;
    return;
  }
  force_value(c);
  write_operand(x, op, x->number, x->written);
  x->number = NO_INSTRUCTION;
  x->literal = false;
  if (op == OP_NEG && last_op(c) == OP_INT && last_a(c) > 0) {
    i32 value = last_a(c);
    drop_last(c);
    adjust_depth(c, -1);
    emit_int(c, -(i64)value);
    return;
  }
  u32 folded = fold_begin(x, x->constant, start);
  emit(c, op, 0);
  position_end(c, folded);
  if (folded != NO_INSTRUCTION) c->last = c->last2 = NO_INSTRUCTION;
}

/* One level further down: each of parentheses and right operands counts. */
static bool too_deep(ExprParser *x) {
  if (++x->depth <= EXPR_DEPTH_MAX && !stack_low()) return false;
  expr_fail(x, EE_DEPTH, x->next.start, 0);
  return true;
}

static void parse_unary(ExprParser *x) {
  if (too_deep(x)) return;
  Lexeme l = x->next;
  Opcode op = OP_COUNT;
  if (l.kind == LEX_NOT) op = OP_NOT;
  else if (l.kind == LEX_TILDE) op = OP_BNOT;
  else if (l.kind == LEX_BINARY && l.op == OP_SUB) op = OP_NEG;
  else if (l.kind == LEX_BINARY && l.op == OP_ADD) op = OP_POS;
  if (op == OP_COUNT) {
    parse_operand(x);
  } else {
    u32 start = x->c->code.len;
    advance(x);
    parse_unary(x);
    if (!x->failed) emit_unary(x, op, start);
  }
  x->depth--;
}

/* --- operators --- */

static bool arithmetic(Opcode op) { return op >= OP_ADD && op <= OP_NE; }

/* Two small integers just pushed: push the result instead. */
static bool fold_integers(Compiler *c, Opcode op) {
  if (!arithmetic(op) || c->last == NO_INSTRUCTION || c->last2 == NO_INSTRUCTION || c->last2 + 1 != c->last) return false;
  u32 left = c->code.at[c->last2], right = c->code.at[c->last];
  if ((left & 0xff) != OP_INT || (right & 0xff) != OP_INT) return false;
  Cell a = {.tag = TAG_INT, .i = (i32)left >> 8}, b = {.tag = TAG_INT, .i = (i32)right >> 8}, out;
  if (!arith_fast(op, &a, &b, &out) || out.tag != TAG_INT) return false;
  c->code.len = c->last2;
  c->last = c->last2 = NO_INSTRUCTION;
  adjust_depth(c, -2);
  emit_int(c, out.i);
  return true;
}

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

static void parse_lazy(ExprParser *x, bool is_and, u32 start) {
  Compiler *c = x->c;
  Label other = LABEL;
  bool constant = x->constant;
  emit_condition_jump(c, !is_and, &other);
  advance(x);
  parse_level(x, is_and ? PREC_AND + 1 : PREC_OR + 1);
  if (x->failed) return;
  x->constant = x->constant && constant;
  x->conversion = CONVERT_NOT;
  emit_condition_jump(c, !is_and, &other);
  position_end(c, fold_begin(x, x->constant, start));
  c->condition.active = true;
  c->condition.fall_sense = is_and;
  c->condition.other = other;
  c->last = c->last2 = NO_INSTRUCTION;
}

/* The number that an instruction pushes is to be a string after all. */
static void write_number(ExprParser *x, u32 instruction, Text text) {
  Compiler *c = x->c;
  if (instruction == NO_INSTRUCTION || instruction >= c->code.len) return;
  u32 literal = literal_text(c, text);
  c->code.at[instruction] = (u32)OP_LIT | literal << 8;
}

/* One of the three parts of a choice was parsed. */
typedef struct {
  Conversion conversion;
  bool constant;
  bool folded; /* in parentheses, or a choice at the end, and constant if the rest is not */
} Part;

static Part part_of_choice(ExprParser *x) {
  if (x->literal) write_number(x, x->number, x->written);
  return (Part){x->conversion, x->constant, x->constant && x->grouped && x->fold};
}

static bool converts(Part p, bool before, bool constant) {
  if (p.folded && !constant) return false;
  return p.conversion == CONVERT_KEEP ? before : p.conversion == CONVERT;
}

static void parse_ternary(ExprParser *x, u32 start) {
  Compiler *c = x->c;
  Label otherwise = LABEL, end = LABEL;
  Part condition = part_of_choice(x);
  emit_condition_jump(c, false, &otherwise);
  advance(x);
  parse_level(x, PREC_TERNARY);
  if (x->failed) return;
  force_value(c);
  Part yes = part_of_choice(x);
  if (x->next.kind != LEX_COLON) {
    if (x->next.kind == LEX_END || x->next.kind == LEX_CLOSE || x->next.kind == LEX_COMMA) expr_fail(x, EE_COLON, x->next.start, 0);
    else fail_at_rest(x, IN_EXPRESSION);
    return;
  }
  emit_jump(c, OP_JUMP, 0, &end);
  adjust_depth(c, -1);
  bind_label(c, &otherwise);
  advance(x);
  parse_level(x, PREC_TERNARY);
  if (x->failed) return;
  force_value(c);
  Part no = part_of_choice(x);
  no.folded = no.folded || (no.constant && !x->literal && x->fold);
  bind_label(c, &end);
  bool constant = x->constant = condition.constant && yes.constant && no.constant;
  bool first = converts(yes, converts(condition, true, constant), constant);
  x->conversion = first || converts(no, true, constant) ? CONVERT : CONVERT_NOT;
  x->grouped = false;
  position_end(c, fold_begin(x, x->constant, start));
}

static bool on_strings(Opcode op) { return op >= OP_STREQ && op <= OP_NI; }

/* What is no integer is named as it is written by operators that want integers. */
static bool on_integers(Opcode op) { return op == OP_MOD || (op >= OP_SHL && op <= OP_BXOR) || op == OP_BNOT; }

static bool written_as_double(Text t) {
  if (t.len > 1 && t.at[0] == '0' && (t.at[1] | 32) == 'x') return false;
  for (u32 i = 0; i < t.len; i++)
    if (t.at[i] == '.' || (t.at[i] | 32) == 'e' || (t.at[i] | 32) == 'n') return true;
  return false;
}

static void write_operand(ExprParser *x, Opcode op, u32 instruction, Text text) {
  if (on_strings(op) || (on_integers(op) && instruction != NO_INSTRUCTION && written_as_double(text))) write_number(x, instruction, text);
}

static void parse_binary(ExprParser *x, Lexeme l, u32 start) {
  Compiler *c = x->c;
  force_value(c);
  bool constant = x->constant;
  u32 number = x->number;
  Text written = x->written;
  advance(x);
  parse_level(x, l.op == OP_POW ? PREC_POWER : l.precedence + 1);
  if (x->failed) return;
  force_value(c);
  write_operand(x, l.op, number, written);
  write_operand(x, l.op, x->number, x->written);
  x->constant = x->constant && constant;
  x->conversion = CONVERT_NOT;
  x->number = NO_INSTRUCTION;
  if (x->constant && fold_integers(c, l.op)) return;
  u32 folded = fold_begin(x, x->constant, start);
  emit_binary(c, l.op);
  position_end(c, folded);
}

/* Operators behind an operand whose code begins at `start`. */
static void parse_rest(ExprParser *x, u32 precedence, u32 start) {
  while (!x->failed) {
    Lexeme l = x->next;
    if (l.precedence == PREC_NONE || l.precedence < precedence) return;
    if (l.kind == LEX_QUESTION) parse_ternary(x, start);
    else if (l.kind == LEX_AND || l.kind == LEX_OR) parse_lazy(x, l.kind == LEX_AND, start);
    else parse_binary(x, l, start);
    x->number = NO_INSTRUCTION;
    x->literal = false;
  }
}

static void parse_level(ExprParser *x, u32 precedence) {
  if (too_deep(x)) return;
  u32 start = x->c->code.len;
  parse_unary(x);
  parse_rest(x, precedence, start);
  x->depth--;
}

/* A colon is an operator, which is found to be out of place behind its right operand. */
static void fail_at_colon(ExprParser *x, Within within) {
  advance(x);
  parse_level(x, PREC_TERNARY);
  force_value(x->c);
  Lexeme l = x->next;
  if (l.kind == LEX_END) expr_fail(x, within ? EE_OPEN : EE_STRAY_COLON, l.start, 0);
  else if (l.kind == LEX_COLON || (l.kind == LEX_CLOSE && within) || (l.kind == LEX_COMMA && within == IN_CALL)) expr_fail(x, EE_STRAY_COLON, l.start, 1);
  else if (!x->failed) fail_at_rest(x, within);
}

/* What may not stand after a complete expression. */
static void fail_at_rest(ExprParser *x, Within within) {
  Lexeme l = x->next;
  switch (l.kind) {
    case LEX_CLOSE: expr_fail(x, EE_CLOSE, l.start, 1); return;
    case LEX_COMMA: expr_fail(x, EE_COMMA, l.start, 1); return;
    case LEX_COLON: fail_at_colon(x, within); return;
    case LEX_PARTIAL: expr_fail(x, EE_PARTIAL, l.start, l.len); return;
    case LEX_BAD: expr_fail(x, EE_BAD_CHARACTER, l.start, l.len); return;
    case LEX_WORD: {
      Text text = text_part(x->c->parser.text, l.start, l.len);
      skip_space(x);
      if (boolean_word(text) || special_number(text) || at(x, x->pos) == '(') break;
      expr_fail(x, bareword_error(x, l), l.start, l.len);
      return;
    }
    default: break;
  }
  expr_fail(x, EE_OPERATOR, l.start, 0);
}

static bool is_comparison(const Compiler *c) {
  Opcode last = last_op(c);
  return (last >= OP_LT && last <= OP_NE) || (last >= OP_ARITH_LL && last <= OP_ARITH_LI);
}

/* Code from `start` on is taken back: no jump to the label is left there. */
static void forget_uses(Compiler *c, Label *label, u32 start) {
  while (label->chain > start && !c->code.failed) label->chain = c->code.at[label->chain - 1];
}

void compile_expr(Compiler *c, u32 start, u32 end, ExprUse use) {
  ExprParser x = {.c = c, .start = start, .end = end, .pos = start, .fold = !c->late, .number = NO_INSTRUCTION};
  u32 code = c->code.len, depth = c->depth, positions = c->positions.len, ranges = c->ranges.len;
  c->condition.active = false;
  c->last = c->last2 = NO_INSTRUCTION;
  if (++c->nesting > COMPILE_DEPTH_MAX || stack_low()) {
    x.next.start = start;
    expr_fail(&x, EE_DEPTH, start, 0);
  } else {
    advance(&x);
    x.first = x.next.start;
    if (x.next.kind == LEX_END) expr_fail(&x, EE_EMPTY, x.next.start, 0);
    else parse_level(&x, PREC_TERNARY);
    if (!x.failed && x.next.kind != LEX_END) fail_at_rest(&x, IN_EXPRESSION);
  }
  c->nesting--;
  if (x.failed) {
    c->condition.active = false;
    for (Loop *loop = c->loop; loop; loop = loop->outer) {
      forget_uses(c, &loop->done, code);
      forget_uses(c, &loop->again, code);
    }
    c->code.len = code;
    c->depth = depth;
    c->positions.len = positions;
    c->ranges.len = ranges;
    c->last = c->last2 = NO_INSTRUCTION;
    emit_expr_error(&x);
    return;
  }
  /* tclsh evaluates late conditions as expressions first. */
  if (use == EXPR_CONDITION && (!c->late || c->condition.active || is_comparison(c))) return;
  force_value(c);
  if (x.literal && x.grouped && x.fold) { /* tclsh: expr {(0x10)} -> 0x10 */
    write_number(&x, x.number, x.written);
    return;
  }
  if (x.conversion == CONVERT_NOT || (x.grouped && x.constant && x.fold)) return;
  Opcode last = last_op(c);
  bool number = last == OP_INT || last == OP_TRYNUM || (last >= OP_ADD && last <= OP_BNOT) || (last >= OP_ARITH_LL && last <= OP_ARITH_LI);
  if (number) return;
  u32 folded = x.literal ? NO_INSTRUCTION : fold_begin(&x, x.constant, code);
  emit(c, OP_TRYNUM, 0);
  position_end(c, folded);
}
