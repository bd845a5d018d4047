/* list_scan.c -- see list_scan.h. */
#include "list_scan.h"

#include "chartype.h"
#include "parser.h"
#include "region.h"

static bool decode(Text raw, Text *out) {
  u16 *units = region_alloc(&arena, (raw.len + 1) * sizeof(u16));
  if (!units) return false;
  u32 len = 0;
  for (u32 i = 0; i < raw.len;) {
    u32 used = 1;
    if (raw.at[i] == '\\') len += parse_backslash(raw.at + i, raw.len - i, &used, units + len);
    else units[len++] = raw.at[i];
    i += used;
  }
  *out = (Text){units, len};
  return true;
}

static ListScan finish(Text list, u32 start, u32 end, bool escapes, Text *element) {
  *element = text_part(list, start, end - start);
  if (escapes && !decode(*element, element)) return LIST_MALFORMED;
  return LIST_ELEMENT;
}

ListScan list_scan(Text list, u32 *pos, Text *element) {
  u32 i = *pos;
  while (i < list.len && is_white(list.at[i])) i++;
  if (i >= list.len) return LIST_END;
  u16 first = list.at[i];
  bool escapes = false;
  if (first == '{') {
    u32 start = ++i, level = 1;
    for (; i < list.len; i++) {
      if (list.at[i] == '\\') i++;
      else if (list.at[i] == '{') level++;
      else if (list.at[i] == '}' && --level == 0) break;
    }
    if (i >= list.len || (i + 1 < list.len && !is_white(list.at[i + 1]))) return LIST_MALFORMED;
    *pos = i + 1;
    return finish(list, start, i, false, element);
  }
  u32 start = first == '"' ? ++i : i;
  while (i < list.len && (first == '"' ? list.at[i] != '"' : !is_white(list.at[i]))) {
    if (list.at[i] == '\\') {
      escapes = true;
      i++;
    }
    i++;
  }
  if (i > list.len) i = list.len;
  u32 end = i;
  if (first == '"') {
    if (i >= list.len || (i + 1 < list.len && !is_white(list.at[i + 1]))) return LIST_MALFORMED;
    i++;
  }
  *pos = i;
  return finish(list, start, end, escapes, element);
}
