/* parser_test.c -- tokens of commands, written as text: S[a] a word that is its text, W(...) a word of parts,
 * T text, B an escape, C a nested script, V(name index) a variable; + marks {*}. */
#include "parser.h"

#include "check.h"

static char shown[4000];

static void put(const char *text) {
  if (strlen(shown) + strlen(text) + 1 < sizeof shown) strcat(shown, text);
}

static void put_units(Text text, u32 start, u32 len) {
  for (u32 i = 0; i < len; i++) {
    char one[8];
    u16 c = text.at[start + i];
    if (c == '\n') snprintf(one, sizeof one, "\\n");
    else if (c >= 32 && c < 127) snprintf(one, sizeof one, "%c", c);
    else snprintf(one, sizeof one, "<%x>", c);
    put(one);
  }
}

/* Shows the token at i; gives the index behind it and what belongs to it. */
static u32 show(Text text, const Token *tokens, u32 i) {
  static const char *const names[] = {[TK_WORD] = "W", [TK_SIMPLE] = "S", [TK_TEXT] = "T", [TK_BACKSLASH] = "B", [TK_COMMAND] = "C", [TK_VARIABLE] = "V"};
  const Token *t = &tokens[i];
  if (t->expand) put("+");
  put(names[t->type]);
  if (t->type == TK_WORD || t->type == TK_VARIABLE) {
    put("(");
    u32 end = i + 1 + t->count;
    for (u32 k = i + 1; k < end;) {
      k = show(text, tokens, k);
      if (k < end) put(" ");
    }
    put(")");
    return end;
  }
  put("[");
  put_units(text, t->start, t->len);
  put("]");
  return i + 1;
}

/* All commands of a script; or the error and its place. */
static const char *parse(const char *script) {
  Mark mark = region_mark(&arena);
  Text text = wide(script);
  TokenVec tokens = {0};
  Parser p = {.text = text, .end = text.len, .tokens = &tokens};
  shown[0] = 0;
  for (;;) {
    u32 words;
    tokens.len = 0;
    if (parse_command(&p, false, &words) != PARSE_OK) {
      Str message = parse_error_message(p.error);
      char place[200];
      snprintf(place, sizeof place, "!%.*s @%u", (int)message.len, message.at, p.error_pos);
      put(place);
      break;
    }
    if (words == 0) break;
    if (shown[0]) put("; ");
    u32 at = 0;
    for (u32 i = 0; i < words; i++) {
      if (i) put(" ");
      at = show(text, tokens.at, at);
    }
    CHECK(at == tokens.len);
  }
  region_release(&arena, mark);
  return shown;
}

static void words(void) {
  CHECK_TEXT(parse("set x 5"), "S[set] S[x] S[5]");
  CHECK_TEXT(parse("  a\tb ; c\n\nd"), "S[a] S[b]; S[c]; S[d]");
  CHECK_TEXT(parse(""), "");
  CHECK_TEXT(parse(" \n ; ;; \n"), "");
  CHECK_TEXT(parse("{a b} \"c d\" {}"), "S[a b] S[c d] S[]");
  CHECK_TEXT(parse("\"\" x"), "S[] S[x]");
  CHECK_TEXT(parse("a{b}c d\"e"), "S[a{b}c] S[d\"e]");
  CHECK_TEXT(parse("{a {b c} d}"), "S[a {b c} d]");
  CHECK_TEXT(parse("{a \\{ b}"), "S[a \\{ b]");
  CHECK_TEXT(parse("{*}$l x {*}{a b}"), "+W(V(T[l])) S[x] +S[a b]");
  CHECK_TEXT(parse("{*} {*}"), "S[*] S[*]");
  CHECK_TEXT(parse("a]b"), "S[a]b]");
}

static void substitution(void) {
  CHECK_TEXT(parse("puts $x"), "S[puts] W(V(T[x]))");
  CHECK_TEXT(parse("a$b.c"), "W(T[a] V(T[b]) T[.c])");
  CHECK_TEXT(parse("$a::b $::c $a:b $d:"), "W(V(T[a::b])) W(V(T[::c])) W(V(T[a]) T[:b]) W(V(T[d]) T[:])");
  CHECK_TEXT(parse("$a(1) $a($i) $a(x y)"), "W(V(T[a] T[1])) W(V(T[a] V(T[i]))) W(V(T[a] T[x y]))");
  CHECK_TEXT(parse("$a() $(x)"), "W(V(T[a] T[])) W(V(T[] T[x]))");
  CHECK_TEXT(parse("${a b} ${}"), "W(V(T[a b])) W(V(T[]))");
  CHECK_TEXT(parse("$ a$ \"$\""), "S[$] W(T[a] T[$]) S[$]");
  CHECK_TEXT(parse("[a b]c"), "W(C[[a b]] T[c])");
  CHECK_TEXT(parse("\"x[y [z \\]] ]\""), "W(T[x] C[[y [z \\]] ]])");
  CHECK_TEXT(parse("[a {]} \"]\"]"), "W(C[[a {]} \"]\"]])");
  CHECK_TEXT(parse("a\\nb"), "W(T[a] B[\\n] T[b])");
  CHECK_TEXT(parse("a\\\n  b c"), "S[a] S[b] S[c]");
  CHECK_TEXT(parse("\"a\\\n  b\""), "W(T[a] B[\\\\n  ] T[b])");
  CHECK_TEXT(parse("{a\\\n  b}"), "W(T[a] B[\\\\n  ] T[b])");
}

static void comments(void) {
  CHECK_TEXT(parse("# a comment\nset x 1"), "S[set] S[x] S[1]");
  CHECK_TEXT(parse("# goes \\\n on\nx"), "S[x]");
  CHECK_TEXT(parse("x ;# not a word"), "S[x]");
  CHECK_TEXT(parse("x # a word"), "S[x] S[#] S[a] S[word]");
}

static void errors(void) {
  CHECK_TEXT(parse("set x {a"), "!missing close-brace @6");
  CHECK_TEXT(parse("set x \"a"), "!missing \" @6");
  CHECK_TEXT(parse("set x [a"), "!missing close-bracket @6");
  CHECK_TEXT(parse("set x $a(1"), "!missing ) @8");
  CHECK_TEXT(parse("set x ${a"), "!missing close-brace for variable name @7");
  CHECK_TEXT(parse("set x {a}b"), "!extra characters after close-brace @9");
  CHECK_TEXT(parse("set x \"a\"b"), "!extra characters after close-quote @9");
  CHECK_TEXT(parse("ok; set {"), "S[ok]!missing close-brace @8");
  CHECK_TEXT(parse("[a {b]"), "!missing close-brace @3");
}

static void deep(void) {
  static char script[8192];
  memset(script, '[', 4000);
  CHECK(strstr(parse(script), "too many nested") != NULL);
  memset(script, '{', 4000);
  CHECK_TEXT(parse(script), "!missing close-brace @0");
}

static void backslash(const char *text, const char *expected, u32 expected_used) {
  Text t = wide(text);
  u16 out[2];
  u32 used, len = parse_backslash(t.at, t.len, &used, out);
  shown[0] = 0;
  put_units((Text){out, len}, 0, len);
  CHECK_TEXT(shown, expected);
  CHECK(used == expected_used);
}

static void backslashes(void) {
  backslash("\\", "\\", 1);
  backslash("\\n", "\\n", 2);
  backslash("\\q", "q", 2);
  backslash("\\x41", "A", 4);
  backslash("\\x4142", "A", 4);
  backslash("\\xzz", "x", 2);
  backslash("\\u20ac", "<20ac>", 6);
  backslash("\\U1f600", "<d83d><de00>", 7);
  backslash("\\U110000", "<d804><dc00>", 7);
  backslash("\\101", "A", 4);
  backslash("\\18", "<1>", 2);
  backslash("\\777", "?", 3);
  backslash("\\\n \t x", " ", 5);
}

int main(void) {
  words();
  substitution();
  comments();
  errors();
  deep();
  backslashes();
  region_reset(&arena);
  return check_report();
}
