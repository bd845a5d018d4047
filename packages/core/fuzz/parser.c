/* parser.c -- fuzzes the parser and the compiler's list scanner: tokens must nest and lie inside the text. */
#include "fuzz.h"
#include "list_scan.h"
#include "parser.h"

/* The token at i and what belongs to it, inside [start, end); gives the index behind. */
static u32 check_token(const TokenVec *tokens, u32 i, u32 start, u32 end) {
  if (i >= tokens->len) fuzz_fail("a token that is not there");
  const Token *t = &tokens->at[i];
  if (t->type > TK_VARIABLE) fuzz_fail("unknown token type");
  if (t->start < start || t->start > end || t->len > end - t->start) fuzz_fail("token outside of its text");
  u32 behind = i + 1 + t->count;
  if (behind > tokens->len) fuzz_fail("more parts than tokens");
  if (t->type == TK_SIMPLE || t->type == TK_TEXT || t->type == TK_BACKSLASH || t->type == TK_COMMAND) {
    if (t->count) fuzz_fail("parts of a leaf");
    return behind;
  }
  for (u32 k = i + 1; k < behind;) k = check_token(tokens, k, t->start, t->start + t->len);
  return behind;
}

static void parse_all(Text text) {
  TokenVec tokens = {0};
  Parser p = {.text = text, .end = text.len, .tokens = &tokens};
  for (;;) {
    u32 words, before = p.pos;
    tokens.len = 0;
    if (parse_command(&p, false, &words) != PARSE_OK) {
      if (p.error == PARSE_ERR_NONE || p.error_pos > text.len || !parse_error_message(p.error).len) fuzz_fail("an error without place or words");
      return;
    }
    if (p.pos > text.len || p.command_start > p.command_end || p.command_end > text.len) fuzz_fail("command outside of the text");
    u32 at = 0;
    for (u32 i = 0; i < words; i++) at = check_token(&tokens, at, 0, text.len);
    if (at != tokens.len) fuzz_fail("tokens left over");
    if (!words) return;
    if (p.pos <= before) fuzz_fail("no progress");
  }
}

static void parse_quoted(Text text) {
  TokenVec tokens = {0};
  Parser p = {.text = text, .end = text.len, .tokens = &tokens};
  if (!text.len || parse_quotes(&p) != PARSE_OK) return;
  for (u32 at = 0; at < tokens.len;) at = check_token(&tokens, at, 0, text.len);
}

static void scan_list(Text text) {
  u32 pos = 0, before = 0;
  Text element;
  while (list_scan(text, &pos, &element) == LIST_ELEMENT) {
    if (pos > text.len || pos <= before) fuzz_fail("the list scanner does not move");
    if (element.len > text.len) fuzz_fail("an element longer than its list");
    before = pos;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Text text = fuzz_text(data, size);
  parse_all(text);
  parse_quoted(text);
  scan_list(text);
  region_reset(&arena);
  return 0;
}
