/* text_split.c -- split and join: texts of the host are fetched, and lists may be long. */
#include "by_handle.h"
#include "list_buffer.h"
#include "short_ops.h"
#include "str.h"
#include "young.h"

/* Longer texts and lists are the host's to work on: it can be stopped between. */
enum { MOST_UNITS = 1 << 20, STEP_UNITS = 64 };

/* A text of the host in the arena. */
static bool fetch_long(Cell *value, Text *text) {
  if (!is_host_value(value)) return false;
  text->len = feather_host_text_length(value);
  u16 *units = text->len > MOST_UNITS ? NULL : region_alloc(&arena, text->len * sizeof(u16));
  if (!units) return false;
  text->at = units;
  feather_host_text_copy(value, units);
  return true;
}

/* How long the first part of a text is. */
static u32 part_length(Text text, Text chars) {
  if (chars.len == 0) return 1;
  u32 i = 0;
  for (; chars.len == 1 && i + 4 <= text.len; i += 4) { /* which of four units is none when it is taken off? */
    u64 four = four_units(text.at + i) ^ four_times(chars.at[0]);
    u64 none = (four - four_times(1)) & ~four & four_times(0x8000);
    if (none) return i + ((u32)__builtin_ctzll(none) >> 4);
  }
  while (i < text.len && !text_has(chars, text.at[i])) i++;
  return i;
}

/* How many parts there are; as many as there is room for are made by `make`. 0: that cannot be, or one is too long. */
static u32 parts(Text text, Text chars, Cell *items, u32 room, bool (*make)(const u16 *, u32, Cell *)) {
  u32 skip = chars.len != 0, n = 0;
  for (;;) {
    u32 length = part_length(text, chars), gone = length + skip;
    if (length > YOUNG_UNITS || (n < room && !make(text.at, length, &items[n]))) return 0;
    n++;
    if (gone + !skip > text.len) return n;
    text = text_part(text, gone, text.len - gone);
  }
}

static bool split_words(Cell *words, u32 count, Cell *out) {
  static const u16 white[] = {' ', '\n', '\t', '\r'};
  View text, chars;
  Cell few[YOUNG_ELEMENTS], *items;
  chars.text = (Text){white, COUNT_OF(white)};
  if (count == 3 && !view_text(&words[2], true, &chars)) return false;
  bool is_long = !view_text(&words[1], true, &text);
  if (is_long && !fetch_long(&words[1], &text.text)) return false;
  if (!text_flat(chars.text) || (chars.text.len == 0 && !text_flat(text.text))) return false;
  if (text.text.len == 0) {
    *out = cell_empty();
    return true;
  }
  u32 n = parts(text.text, chars.text, few, is_long ? 0 : YOUNG_ELEMENTS, young_make_string);
  if (!is_long && n && n <= YOUNG_ELEMENTS) return young_make_list(few, n, out);
  if (!n || n > YOUNG_MOST || !(items = region_alloc(&arena, n * sizeof(Cell)))) return false;
  interp.budget -= (i32)(text.text.len / STEP_UNITS + n / 2);
  return parts(text.text, chars.text, items, n, young_make_grown) && young_make_list(items, n, out);
}

/* The elements of a list; -1: ask the host. */
static i32 elements(Cell *list, Cell **items) {
  Young *y = any_young_list(list);
  *items = y ? young_items(y) : NULL;
  return y ? (i32)y->length : list->tag == TAG_BUFFER ? (i32)list->buffer->length : known_elements(list, items);
}

static bool join_words(Cell *words, u32 count, Cell *out) {
  static const u16 space = ' ';
  View between, item;
  Cell *items;
  i32 n = elements(&words[1], &items);
  between.text = (Text){&space, 1};
  if (n < 0 || (count == 3 && !view_text(&words[2], true, &between))) return false;
  u16 few[YOUNG_UNITS], *units = few;
  u32 length, room = YOUNG_UNITS;
  for (;;) { /* when it has turned out to be long, again with room for it */
    length = 0;
    for (i32 i = 0; i < n; i++) {
      Cell one = items ? items[i] : buffer_item(words[1].buffer, (u32)i);
      if (n == 1) {
        *out = one;
        return true;
      }
      if (!view_text(&one, true, &item)) return false;
      u32 at = length;
      if (i) at += between.text.len;
      length = at + item.text.len;
      if (length > room) continue;
      if (i) copy_units(units + at - between.text.len, between.text.at, between.text.len);
      copy_units(units + at, item.text.at, item.text.len);
    }
    if (length <= room) break;
    if (length > MOST_UNITS || !(units = region_alloc(&arena, length * sizeof(u16)))) return false;
    room = length;
  }
  if (units == few) return young_make_string(units, length, out);
  interp.budget -= (i32)length / STEP_UNITS + n / 2;
  Cell made = cell_unset();
  feather_host_text_append(&made, units, length);
  made.tag = TAG_OBJ;
  *out = made;
  return true;
}

static bool in_arena(bool (*run)(Cell *, u32, Cell *), Cell *words, u32 count, Cell *out) {
  Mark mark = region_mark(&arena);
  bool done = run(words, count, out);
  region_release(&arena, mark);
  return done;
}

bool split_op(Cell *words, u32 count, Cell *out) { return in_arena(split_words, words, count, out); }
bool join_op(Cell *words, u32 count, Cell *out) { return in_arena(join_words, words, count, out); }
