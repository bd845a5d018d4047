/* parser.c -- see parser.h. */
#include "parser.h"

#include "chartype.h"
#include "look.h"

enum { DEPTH_MAX = 1000 };

static ParseResult parse_fail(Parser *p, ParseError error, u32 pos) {
  if (p->error == PARSE_ERR_NONE) {
    p->error = error;
    p->error_pos = pos;
  }
  return PARSE_ERROR;
}

Str parse_error_message(ParseError error) {
  switch (error) {
    case PARSE_ERR_BRACE: return STR("missing close-brace");
    case PARSE_ERR_BRACKET: return STR("missing close-bracket");
    case PARSE_ERR_QUOTE: return STR("missing \"");
    case PARSE_ERR_PAREN: return STR("missing )");
    case PARSE_ERR_VARIABLE_BRACE: return STR("missing close-brace for variable name");
    case PARSE_ERR_AFTER_BRACE: return STR("extra characters after close-brace");
    case PARSE_ERR_AFTER_QUOTE: return STR("extra characters after close-quote");
    case PARSE_ERR_INDEX: return STR("invalid character in array index");
    case PARSE_ERR_DEPTH: return STR("too many nested compilations (infinite loop?)");
    case PARSE_ERR_MEMORY: return STR("out of memory");
    case PARSE_ERR_NONE: break;
  }
  return STR("");
}

static inline u16 unit(const Parser *p, u32 pos) { return pos < p->end ? p->text.at[pos] : 0; }
static inline bool at_end(const Parser *p) { return p->pos >= p->end; }

/* Where units may mean more than themselves. */
typedef enum { STOPS_BRACED = 1, STOPS_QUOTED = 2, STOPS_BARE = 4, STOPS_INDEX = 8, STOPS = 15 } Stops;

static const u8 stops_at[128] = {
    ['\t'] = STOPS_BARE, ['\n'] = STOPS_BARE, ['\v'] = STOPS_BARE, ['\f'] = STOPS_BARE, ['\r'] = STOPS_BARE, [' '] = STOPS_BARE,
    [';'] = STOPS_BARE, [']'] = STOPS_BARE, ['"'] = STOPS_QUOTED | STOPS_INDEX, ['('] = STOPS_INDEX, [')'] = STOPS_INDEX,
    ['{'] = STOPS_BRACED | STOPS_INDEX, ['}'] = STOPS_BRACED | STOPS_INDEX, ['\\'] = STOPS,
    ['$'] = STOPS - STOPS_BRACED, ['['] = STOPS - STOPS_BRACED};

/* Over units that stand for themselves. */
static void skip_plain(Parser *p, u32 stops) {
  u32 pos = p->pos, end = p->end - pos < LOOK_EVERY ? p->end : pos + LOOK_EVERY;
  while (pos < end && (p->text.at[pos] >= COUNT_OF(stops_at) || !(stops_at[p->text.at[pos]] & stops))) pos++;
  look_after(pos - p->pos + 1);
  p->pos = pos;
}

static u32 push(Parser *p, TokenType type, u32 start, u32 len) {
  vec_push(p->tokens, ((Token){.type = (u8)type, .start = start, .len = len}));
  return p->tokens->len ? p->tokens->len - 1 : 0;
}

/* The length of `\<newline><blanks>` at pos, else 0. */
static u32 continuation(const Parser *p, u32 pos) {
  if (unit(p, pos) != '\\' || pos + 1 >= p->end || p->text.at[pos + 1] != '\n') return 0;
  u32 i = pos + 2;
  while (i < p->end && (p->text.at[i] == ' ' || p->text.at[i] == '\t')) i++;
  return i - pos;
}

static u32 put_code_point(u32 c, u16 out[2]) {
  if (c < 0x10000) {
    out[0] = (u16)c;
    return 1;
  }
  c -= 0x10000;
  out[0] = (u16)(0xd800 + (c >> 10));
  out[1] = (u16)(0xdc00 + (c & 0x3ff));
  return 2;
}

static u32 hex_escape(const u16 *text, u32 len, u32 most, u32 *value) {
  u32 n = 0, v = 0;
  while (n < most && n < len && hex_value(text[n]) >= 0) {
    u32 next = v * 16 + (u32)hex_value(text[n]);
    if (next > 0x10ffff) break;
    v = next;
    n++;
  }
  *value = v;
  return n;
}

u32 parse_backslash(const u16 *text, u32 len, u32 *used, u16 out[2]) {
  *used = 2;
  if (len < 2) {
    *used = 1;
    out[0] = '\\';
    return 1;
  }
  u16 c = text[1];
  u32 value, digits;
  switch (c) {
    case 'a': out[0] = 7; return 1;
    case 'b': out[0] = 8; return 1;
    case 'f': out[0] = 12; return 1;
    case 'n': out[0] = 10; return 1;
    case 'r': out[0] = 13; return 1;
    case 't': out[0] = 9; return 1;
    case 'v': out[0] = 11; return 1;
    case '\n': {
      u32 i = 2;
      while (i < len && (text[i] == ' ' || text[i] == '\t')) i++;
      *used = i;
      out[0] = ' ';
      return 1;
    }
    case 'x':
    case 'u':
    case 'U':
      digits = hex_escape(text + 2, len - 2, c == 'x' ? 2 : c == 'u' ? 4 : 8, &value);
      if (!digits) break;
      *used = 2 + digits;
      return put_code_point(value, out);
    default:
      if (c >= '0' && c <= '7') {
        value = 0;
        u32 i = 1;
        for (; i < len && i < 4 && text[i] >= '0' && text[i] <= '7'; i++) {
          if (value * 8 + (u32)(text[i] - '0') > 0xff) break;
          value = value * 8 + (u32)(text[i] - '0');
        }
        *used = i;
        out[0] = (u16)value;
        return 1;
      }
  }
  out[0] = c;
  if (c >= 0xd800 && c < 0xdc00 && len > 2 && text[2] >= 0xdc00 && text[2] < 0xe000) {
    out[1] = text[2];
    *used = 3;
    return 2;
  }
  return 1;
}

ParseResult parse_nested(Parser *p) {
  u32 open = p->pos++;
  if (++p->depth > DEPTH_MAX || stack_low()) return parse_fail(p, PARSE_ERR_DEPTH, open);
  u32 keep = p->tokens->len;
  for (;;) {
    u32 words;
    if (parse_command(p, true, &words) != PARSE_OK) return PARSE_ERROR;
    p->tokens->len = keep;
    if (words) continue;
    if (at_end(p)) return parse_fail(p, PARSE_ERR_BRACKET, open);
    if (p->text.at[p->pos] == ']') break;
  }
  p->pos++;
  p->depth--;
  return PARSE_OK;
}

/* The unbraced name at pos: letters, digits, underscores and runs of two or more colons. */
static u32 name_end(const Parser *p, u32 pos) {
  while (pos < p->end) {
    u16 c = p->text.at[pos];
    if (is_name_char(c)) {
      pos++;
    } else if (c == ':' && unit(p, pos + 1) == ':') {
      while (unit(p, pos) == ':') pos++;
    } else {
      break;
    }
  }
  return pos;
}

static ParseResult parse_index(Parser *p, u32 open);

ParseResult parse_variable(Parser *p) {
  u32 start = p->pos++;
  u32 token = push(p, TK_VARIABLE, start, 1);
  if (unit(p, p->pos) == '{' && !at_end(p)) {
    u32 name = p->pos + 1, i = name, level = 1;
    for (; i < p->end; i++) {
      u16 c = p->text.at[i];
      if (c == '\\') i++;
      else if (c == '{') level++;
      else if (c == '}' && --level == 0) break;
    }
    if (i >= p->end) return parse_fail(p, PARSE_ERR_VARIABLE_BRACE, start + 1);
    push(p, TK_TEXT, name, i - name);
    p->pos = i + 1;
  } else {
    u32 name = p->pos, end = name_end(p, name);
    bool element = unit(p, end) == '(' && end < p->end;
    if (end == name && !element) {
      if (!p->tokens->failed) p->tokens->at[token] = (Token){.type = TK_TEXT, .start = start, .len = 1};
      return PARSE_OK;
    }
    push(p, TK_TEXT, name, end - name);
    p->pos = end;
    if (element) {
      u32 open = p->pos++;
      if (++p->depth > DEPTH_MAX || stack_low()) return parse_fail(p, PARSE_ERR_DEPTH, open);
      if (unit(p, p->pos) == ')' && !at_end(p)) push(p, TK_TEXT, p->pos, 0);
      else if (parse_index(p, open) != PARSE_OK) return PARSE_ERROR;
      if (at_end(p)) return parse_fail(p, PARSE_ERR_PAREN, open);
      p->pos++;
      p->depth--;
    }
  }
  if (p->tokens->failed) return parse_fail(p, PARSE_ERR_MEMORY, start);
  Token *t = &p->tokens->at[token];
  t->len = p->pos - start;
  t->count = p->tokens->len - token - 1;
  return PARSE_OK;
}

/* Does a bare word end here? */
static bool ends_word(const Parser *p, bool nested) {
  if (at_end(p)) return true;
  u16 c = p->text.at[p->pos];
  return is_white(c) || c == ';' || (nested && c == ']') || continuation(p, p->pos);
}

typedef struct {
  Stops stops;  /* of a bare word, whose end is where white space and separators are; of what is in quotes; of an array's index,
                 * which has no quotes, braces and parentheses */
  u16 stop;     /* unit that ends the others */
  bool nested;  /* a bare word in brackets */
} Run;

static ParseResult parse_run(Parser *p, Run run) {
  u32 text_start = p->pos;
#define FLUSH() (p->pos > text_start ? (void)push(p, TK_TEXT, text_start, p->pos - text_start) : (void)0)
  for (;;) {
    skip_plain(p, run.stops);
    if (at_end(p)) break;
    u16 c = p->text.at[p->pos];
    if (run.stops == STOPS_BARE ? ends_word(p, run.nested) : c == run.stop) break;
    if (c == '$') {
      FLUSH();
      if (parse_variable(p) != PARSE_OK) return PARSE_ERROR;
      text_start = p->pos;
    } else if (c == '[') {
      FLUSH();
      u32 start = p->pos;
      if (parse_nested(p) != PARSE_OK) return PARSE_ERROR;
      push(p, TK_COMMAND, start, p->pos - start);
      text_start = p->pos;
    } else if (c == '\\') {
      FLUSH();
      u32 used;
      u16 out[2];
      parse_backslash(p->text.at + p->pos, p->end - p->pos, &used, out);
      push(p, TK_BACKSLASH, p->pos, used);
      p->pos += used;
      text_start = p->pos;
    } else if (run.stops == STOPS_INDEX && (c == '"' || c == '(' || c == '{' || c == '}')) {
      return PARSE_ERROR;
    } else {
      p->pos++;
    }
  }
  FLUSH();
#undef FLUSH
  return p->tokens->failed ? parse_fail(p, PARSE_ERR_MEMORY, p->pos) : PARSE_OK;
}

static ParseResult parse_index(Parser *p, u32 open) {
  if (parse_run(p, (Run){.stops = STOPS_INDEX, .stop = ')'}) == PARSE_OK) return PARSE_OK;
  return parse_fail(p, PARSE_ERR_INDEX, open); /* unless something else was wrong in it */
}

/* A word whose parts are one text (or none) is that text. */
static void finish_word(Parser *p, u32 word, u32 start) {
  if (p->tokens->failed) return;
  Token *t = &p->tokens->at[word];
  t->start = start;
  t->len = p->pos - start;
  t->count = p->tokens->len - word - 1;
  if (t->count == 0) {
    t->type = TK_SIMPLE;
    t->len = 0;
    if (t->quoted) t->start = start + 1;
  } else if (t->count == 1 && t[1].type == TK_TEXT) {
    t->type = TK_SIMPLE;
    t->start = t[1].start;
    t->len = t[1].len;
    t->count = 0;
    p->tokens->len = word + 1;
  }
}

ParseResult parse_braces(Parser *p) {
  u32 open = p->pos++;
  u32 word = push(p, TK_WORD, open, 0);
  if (!p->tokens->failed) p->tokens->at[word].braced = true;
  u32 level = 1, text_start = p->pos;
  for (;;) {
    skip_plain(p, STOPS_BRACED);
    if (at_end(p)) break;
    u16 c = p->text.at[p->pos];
    if (c == '\\') {
      u32 skip = continuation(p, p->pos);
      if (skip) {
        if (p->pos > text_start) push(p, TK_TEXT, text_start, p->pos - text_start);
        push(p, TK_BACKSLASH, p->pos, skip);
        p->pos += skip;
        text_start = p->pos;
      } else {
        p->pos += p->pos + 1 < p->end ? 2 : 1;
      }
      continue;
    }
    if (c == '{') level++;
    if (c == '}' && --level == 0) {
      if (p->pos > text_start || word + 1 == p->tokens->len) push(p, TK_TEXT, text_start, p->pos - text_start);
      p->pos++;
      finish_word(p, word, open);
      return p->tokens->failed ? parse_fail(p, PARSE_ERR_MEMORY, open) : PARSE_OK;
    }
    p->pos++;
  }
  return parse_fail(p, PARSE_ERR_BRACE, open);
}

ParseResult parse_quotes(Parser *p) {
  u32 open = p->pos++;
  u32 word = push(p, TK_WORD, open, 0);
  if (!p->tokens->failed) p->tokens->at[word].quoted = true;
  if (parse_run(p, (Run){.stops = STOPS_QUOTED, .stop = '"'}) != PARSE_OK) return PARSE_ERROR;
  if (at_end(p)) return parse_fail(p, PARSE_ERR_QUOTE, open);
  p->pos++;
  finish_word(p, word, open);
  return PARSE_OK;
}

static ParseResult parse_word(Parser *p, bool nested) {
  u16 c = p->text.at[p->pos];
  bool expand = false;
  if (c == '{' && unit(p, p->pos + 1) == '*' && unit(p, p->pos + 2) == '}' && p->pos + 3 < p->end) {
    Parser after = *p;
    after.pos += 3;
    if (!ends_word(&after, nested)) {
      expand = true;
      p->pos += 3;
      c = p->text.at[p->pos];
    }
  }
  u32 word = p->tokens->len;
  ParseResult result;
  if (c == '{') {
    result = parse_braces(p);
    if (result == PARSE_OK && !ends_word(p, nested)) return parse_fail(p, PARSE_ERR_AFTER_BRACE, p->pos);
  } else if (c == '"') {
    result = parse_quotes(p);
    if (result == PARSE_OK && !ends_word(p, nested)) return parse_fail(p, PARSE_ERR_AFTER_QUOTE, p->pos);
  } else {
    u32 start = p->pos;
    push(p, TK_WORD, start, 0);
    result = parse_run(p, (Run){.stops = STOPS_BARE, .nested = nested});
    if (result == PARSE_OK) finish_word(p, word, start);
  }
  if (p->tokens->failed) return parse_fail(p, PARSE_ERR_MEMORY, p->pos);
  if (result == PARSE_OK) p->tokens->at[word].expand = expand;
  return result;
}

static void skip_blanks(Parser *p) {
  while (!at_end(p)) {
    u32 skip = continuation(p, p->pos);
    if (skip) p->pos += skip;
    else if (is_blank(p->text.at[p->pos])) p->pos++;
    else break;
  }
}

static void skip_comment(Parser *p) {
  while (!at_end(p)) {
    look_after(1);
    u16 c = p->text.at[p->pos++];
    if (c == '\n') return;
    if (c == '\\' && !at_end(p)) p->pos++;
  }
}

/* To the first unit of the next command, over separators and comments. */
static void skip_to_command(Parser *p) {
  while (!at_end(p)) {
    skip_blanks(p);
    if (at_end(p)) return;
    u16 c = p->text.at[p->pos];
    if (c == '\n' || c == ';') p->pos++;
    else if (c == '#') skip_comment(p);
    else return;
  }
}

ParseResult parse_command(Parser *p, bool nested, u32 *words) {
  *words = 0;
  skip_to_command(p);
  u32 start = p->pos, end; /* nested scripts overwrite those of the parser */
  for (;;) {
    skip_blanks(p);
    end = p->pos;
    if (at_end(p)) break;
    u16 c = p->text.at[p->pos];
    if (c == '\n' || c == ';') {
      p->pos++;
      break;
    }
    if (nested && c == ']') break;
    if (parse_word(p, nested) != PARSE_OK) {
      p->command_start = start;
      return PARSE_ERROR;
    }
    (*words)++;
  }
  p->command_start = start;
  p->command_end = end;
  return PARSE_OK;
}

bool parse_brace_in_comment(const Parser *p) {
  bool open = false;
  for (u32 i = p->end; i-- > p->error_pos;) {
    u16 c = p->text.at[i];
    if (c == '{') open = true;
    else if (c == '\n') open = false;
    else if (c == '#' && open && i > p->error_pos && is_white(p->text.at[i - 1])) return true;
  }
  return false;
}
