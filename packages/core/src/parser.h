/* parser.h -- Tcl's eleven rules: one command at a time, into tokens (Tcl(n)).
 *
 * A command is a run of WORD tokens; each is followed by the parts it is made of (`count` tokens).
 * Positions are offsets into the whole text, so that errors and traces can name a place. */
#ifndef FEATHER_PARSER_H
#define FEATHER_PARSER_H
#include "str.h"
#include "vec.h"

typedef enum {
  TK_WORD,     /* needs substitution: parts follow */
  TK_SIMPLE,   /* exactly its text: [start, len) is the value */
  TK_TEXT,     /* part: literal text */
  TK_BACKSLASH, /* part: one escape sequence, backslash included */
  TK_COMMAND,  /* part: a nested script, brackets included */
  TK_VARIABLE, /* part: $name; first part is TK_TEXT with the name; more parts: the array index */
} TokenType;

typedef struct {
  u8 type;
  bool expand; /* the word had {*} in front */
  bool braced; /* the word was in braces */
  bool quoted; /* the word was in double quotes */
  u32 start;
  u32 len;
  u32 count; /* tokens that follow and belong to this one */
} Token;

typedef enum {
  PARSE_OK,
  PARSE_ERROR,
} ParseResult;

typedef enum {
  PARSE_ERR_NONE,
  PARSE_ERR_BRACE,
  PARSE_ERR_BRACKET,
  PARSE_ERR_QUOTE,
  PARSE_ERR_PAREN,
  PARSE_ERR_VARIABLE_BRACE,
  PARSE_ERR_AFTER_BRACE,
  PARSE_ERR_AFTER_QUOTE,
  PARSE_ERR_INDEX,
  PARSE_ERR_DEPTH,
  PARSE_ERR_MEMORY,
} ParseError;

typedef VEC(Token) TokenVec;

typedef struct {
  Text text;
  u32 end;        /* parse no further than this */
  u32 pos;        /* where the next command begins */
  TokenVec *tokens;
  ParseError error;
  u32 error_pos;  /* the opening brace, quote or bracket, or the offending character */
  u32 depth;
  u32 command_start; /* of the command parsed last */
  u32 command_end;   /* where its terminator is */
} Parser;

/* Parse the next command; its words are appended to p->tokens. Zero words mean the end of the text
 * (or, with `nested`, that the closing bracket is at p->pos). */
ParseResult parse_command(Parser *p, bool nested, u32 *words);

/* Parse from p->pos a nested script up to and over its `]`; p->pos is at the `[`. */
ParseResult parse_nested(Parser *p);

/* Parse a variable reference at p->pos (a `$`) into tokens. If it is no reference at all, a TK_TEXT
 * of the dollar sign comes out. */
ParseResult parse_variable(Parser *p);

/* What subst leaves as it is. */
enum { PARTS_NO_BACKSLASH = 1, PARTS_NO_COMMAND = 2, PARTS_NO_VARIABLE = 4 };

/* The braced text at p->pos (an opening brace): p->pos moves past the closing one. Tokens: one
 * TK_SIMPLE, or a TK_WORD when a backslash-newline is inside. */
ParseResult parse_braces(Parser *p);
ParseResult parse_quotes(Parser *p);

/* Decode the escape at text[0] (a backslash). Writes one or two units, returns how many; `used` gets
 * the length of the sequence. */
u32 parse_backslash(const u16 *text, u32 len, u32 *used, u16 out[2]);

Str parse_error_message(ParseError error);
/* After PARSE_ERR_BRACE: a brace was opened in what looks like a comment. */
bool parse_brace_in_comment(const Parser *p);
/* Would more text make it complete? */
static inline bool parse_error_incomplete(ParseError e) {
  return e == PARSE_ERR_BRACE || e == PARSE_ERR_BRACKET || e == PARSE_ERR_QUOTE || e == PARSE_ERR_PAREN ||
         e == PARSE_ERR_VARIABLE_BRACE;
}

#endif
