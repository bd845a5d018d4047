/* list_scan_test.c -- the compiler's own reading of lists. */
#include "list_scan.h"

#include "check.h"

static char shown[1000];

/* The elements, each in brackets; a ! at the end when the list is malformed. */
static const char *scan(const char *list) {
  Mark mark = region_mark(&arena);
  Text text = wide(list), element;
  u32 pos = 0;
  ListScan found;
  shown[0] = 0;
  while ((found = list_scan(text, &pos, &element)) == LIST_ELEMENT) {
    strcat(shown, "[");
    for (u32 i = 0; i < element.len; i++) {
      char one[8];
      snprintf(one, sizeof one, element.at[i] == '\n' ? "\\n" : element.at[i] < 128 ? "%c" : "<%x>", element.at[i]);
      strcat(shown, one);
    }
    strcat(shown, "]");
    CHECK(pos <= text.len);
  }
  if (found == LIST_MALFORMED) strcat(shown, "!");
  region_release(&arena, mark);
  return shown;
}

int main(void) {
  CHECK_TEXT(scan(""), "");
  CHECK_TEXT(scan("  \n\t "), "");
  CHECK_TEXT(scan("a b  c"), "[a][b][c]");
  CHECK_TEXT(scan(" a "), "[a]");
  CHECK_TEXT(scan("{a b} {} {c {d e}}"), "[a b][][c {d e}]");
  CHECK_TEXT(scan("\"a b\" \"\""), "[a b][]");
  CHECK_TEXT(scan("a\\ b \\n \\x41"), "[a b][\\n][A]");
  CHECK_TEXT(scan("{a\\nb}"), "[a\\nb]");
  CHECK_TEXT(scan("\"a\\\"b\""), "[a\"b]");
  CHECK_TEXT(scan("{a \\} b}"), "[a \\} b]");
  CHECK_TEXT(scan("a\"b c{d}"), "[a\"b][c{d}]");
  CHECK_TEXT(scan("a; $b [c]"), "[a;][$b][[c]]");
  CHECK_TEXT(scan("a\\"), "[a\\]");
  CHECK_TEXT(scan("\\U1f600"), "[<d83d><de00>]");
  CHECK_TEXT(scan("{a"), "!");
  CHECK_TEXT(scan("{a {b}"), "!");
  CHECK_TEXT(scan("{a\\}"), "!");
  CHECK_TEXT(scan("\"a"), "!");
  CHECK_TEXT(scan("\"a\\\""), "!");
  CHECK_TEXT(scan("{a}b"), "!");
  CHECK_TEXT(scan("\"a\"b"), "!");
  CHECK_TEXT(scan("x {a}b"), "[x]!");
  region_reset(&arena);
  return check_report();
}
