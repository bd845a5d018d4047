/* text_buffer.c -- see text_buffer.h. */
#include "text_buffer.h"

#include "str.h"
#include "young.h"

/* Blocks of two sizes: most strings that are built stay short. What outgrows the second goes to the host piece by piece. */
enum { SHORT_UNITS = 96, LONG_UNITS = 8192 };
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

NOINLINE void text_escape(Cell *slot) {
  TextBuffer *b = slot->text;
  if (b->before.tag == TAG_UNSET && b->length <= YOUNG_UNITS && young_make_string(b->units, b->length, slot)) {
    text_free(b);
    return;
  }
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

/* So many pieces are put together here, and more in the host. */
enum { VALUES = 32 };

/* The values' pieces, and how many units they are at most; more than YOUNG_UNITS: ask the host. */
static u32 pieces_of(Cell *values, u32 count, bool ask, Text *pieces) {
  u32 length = 0;
  if (count > VALUES) return ~0u;
  for (u32 i = 0; i < count; i++) {
    if (!piece_of(&values[i], ask, &pieces[i])) return ~0u;
    length += pieces[i].len;
  }
  return length;
}

static u32 put_pieces(const Cell *values, u32 count, const Text *pieces, u16 *to) {
  u32 length = 0;
  for (u32 i = 0; i < count; i++) length += put_piece(&values[i], pieces[i], to + length);
  return length;
}

NOINLINE bool text_join(Cell *values, u32 count, Cell *out) {
  Text pieces[VALUES];
  if (pieces_of(values, count, true, pieces) > YOUNG_UNITS) return false;
  u16 spare[YOUNG_UNITS], *room = young_room(), *units = room ? room : spare;
  return young_make_string(units, put_pieces(values, count, pieces, units), out);
}

NOINLINE bool text_append(Cell *slot, Cell *values, u32 count) {
  Text pieces[VALUES];
  bool empty = slot->tag == TAG_OBJ && slot->h == HANDLE_EMPTY;
  u32 length = pieces_of(values, count, slot->tag == TAG_TEXT || empty, pieces);
  if (length > LONG_UNITS) return false;
  if (slot->tag != TAG_TEXT) {
    TextBuffer *b = take_block(SHORT_UNITS);
    if (!b) return false;
    Text piece;
    b->before = cell_unset();
    if (!empty) {
      if (slot->tag < TAG_OWNED && piece_of(slot, false, &piece) && piece.len <= SHORT_UNITS) b->length = put_piece(slot, piece, b->units);
      else b->before = *slot;
    }
    *slot = (Cell){.tag = TAG_TEXT, .text = b};
  }
  if (!make_room(slot, length)) return false;
  TextBuffer *b = slot->text;
  b->length += put_pieces(values, count, pieces, b->units + b->length);
  return true;
}
