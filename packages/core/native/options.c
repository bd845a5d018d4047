/* options.c -- see options.h. */
#include "options.h"

#include <stdlib.h>

static bool is_prefix(Text t, const char *word) {
  u32 i = 0;
  while (i < t.len && word[i] && t.at[i] == (u8)word[i]) i++;
  return i == t.len;
}

static i32 bad_option(const char *const table[], Value *word, const char *what, bool ambiguous) {
  Buffer b = {0};
  u32 count = 0;
  while (table[count]) count++;
  buffer_format(&b, "%s %s \"%v\": must be ", ambiguous ? "ambiguous" : "bad", what, word);
  for (u32 i = 0; i < count; i++) {
    if (i) buffer_ascii(&b, count == 2 ? " or " : i + 1 == count ? ", or " : ", ");
    buffer_ascii(&b, table[i]);
  }
  Buffer code = {0};
  buffer_ascii(&code, "TCL LOOKUP INDEX ");
  buffer_element(&code, val_ascii(what), false);
  char *text = val_to_utf8(buffer_finish(&code), NULL);
  fail_lookup(text, word, "%v", buffer_finish(&b));
  free_array(text);
  return -1;
}

i32 match_option(const char *const table[], Value *word, const char *what, bool exact) {
  Text t = val_text(word);
  i32 found = -1;
  u32 hits = 0;
  for (u32 i = 0; table[i]; i++) {
    if (val_is(word, table[i])) return (i32)i;
    if (exact || !t.len || !is_prefix(t, table[i])) continue;
    found = (i32)i;
    hits++;
  }
  return hits == 1 ? found : bad_option(table, word, what, hits > 1);
}
