/* text_buffer.c -- see text_buffer.h. */
#include "text_buffer.h"

#include "by_handle.h"
#include "cell.h"

/* Blocks of two sizes: most strings that are built stay short. What outgrows the second goes to the host piece by piece. */
enum { SHORT_UNITS = 96, LONG_UNITS = 8192, INT_UNITS = 20 };
static TextBuffer *free_short, *free_long;

static TextBuffer **free_list(u32 capacity) { return capacity == SHORT_UNITS ? &free_short : &free_long; }

static TextBuffer *take_block(u32 capacity) {
  TextBuffer **list = free_list(capacity), *b = *list;
  if (b) *list = b->next_free;
  else b = region_alloc(&buffer_region, sizeof *b + capacity * sizeof(u16));
  if (b) *b = (TextBuffer){.capacity = capacity};
  return b;
}

void text_free(TextBuffer *b) {
  TextBuffer **list = free_list(b->capacity);
  b->next_free = *list;
  *list = b;
}

void text_reset(void) { free_short = free_long = NULL; }

/* Hand the units to the host: `before` is all that there is then. */
static void flush(TextBuffer *b) {
  feather_host_text_append(&b->before, b->units, b->length);
  b->length = 0;
}

void text_escape(Cell *slot) {
  TextBuffer *b = slot->text;
  flush(b);
  *slot = b->before;
  text_free(b);
}

static bool make_room(Cell *slot, u32 more) {
  TextBuffer *b = slot->text;
  if (b->length + more <= b->capacity) return true;
  if (b->capacity == LONG_UNITS) {
    flush(b);
    return more <= LONG_UNITS;
  }
  TextBuffer *larger = take_block(LONG_UNITS);
  if (!larger) return false;
  larger->before = b->before;
  larger->length = b->length;
  mem_copy(larger->units, b->units, b->length * sizeof(u16));
  text_free(b);
  slot->text = larger;
  return b->length + more <= LONG_UNITS;
}

static u32 int_units(i64 value, u16 *out) {
  u16 digits[INT_UNITS];
  u32 n = 0, length = 0;
  u64 rest = value < 0 ? 0 - (u64)value : (u64)value;
  do digits[n++] = (u16)('0' + rest % 10);
  while (rest /= 10);
  if (value < 0) out[length++] = '-';
  while (n) out[length++] = digits[--n];
  return length;
}

/* The units of a value, at most KNOWN_UNITS; -1 when there are more, or that is not known. Literals are asked for, as they
 * will come again; other strings when `ask` is set. */
static i32 short_units(Cell *value, u16 *out, bool ask) {
  u32 c;
  if (value->tag == TAG_INT) return (i32)int_units(value->i, out);
  if (value->tag != TAG_OBJ || value->aux == CELL_LONG) return -1;
  if (value->h == HANDLE_EMPTY) return 0;
  if (cell_char(value, &c)) {
    out[0] = (u16)c;
    return 1;
  }
  return value->h < 0 || ask ? known_units(value, out) : -1;
}

enum { VALUES = 16 };

bool text_join(Cell *values, u32 count, Cell *out) {
  u16 units[3 * KNOWN_UNITS];
  u32 length = 0;
  for (u32 i = 0; i < count; i++) {
    i32 n = short_units(&values[i], units + length, false);
    if (n < 0 || (length += (u32)n) > KNOWN_UNITS) return false;
  }
  return short_string(units, length, out);
}

bool text_append(Cell *slot, Cell *values, u32 count) {
  u16 units[VALUES * KNOWN_UNITS];
  u32 length = 0;
  if (count > VALUES) return false;
  for (u32 i = 0; i < count; i++) {
    i32 n = short_units(&values[i], units + length, slot->tag == TAG_TEXT);
    if (n < 0) return false;
    length += (u32)n;
  }
  if (slot->tag != TAG_TEXT) {
    TextBuffer *b = take_block(SHORT_UNITS);
    if (!b) return false;
    b->before = *slot;
    *slot = (Cell){.tag = TAG_TEXT, .text = b};
  }
  if (!make_room(slot, length)) return false;
  mem_copy(slot->text->units + slot->text->length, units, length * sizeof(u16));
  slot->text->length += length;
  return true;
}
