/* young.c -- see young.h. */
#include "young.h"

#include "grown.h"
#include "list_ops.h"
#include "str.h"

alignas(16) u8 young_block[YOUNG_BYTES];
static YoungKept kept;
static bool growing; /* what is made goes out of the block */
static bool asked; /* for a safe point, as the block is full */

/* Changes when everything is forgotten. */
static u32 now = 1;

static Young *take(u32 bytes) {
  u32 rounded = (bytes + 7) & ~7u;
  if (UNLIKELY(rounded > YOUNG_BYTES - young_used || feather_fault_arena())) {
    if (!asked) feather_host_collect_soon();
    asked = true;
    return NULL;
  }
  Young *y = (Young *)(young_block + young_used);
  young_used += rounded;
  return y;
}

/* The same, or a place outside of the block when that is full. */
static Young *place(u32 bytes, bool outside) {
  Young *y = outside ? NULL : take(bytes);
  return y ? y : grown_take(bytes);
}

static bool is_outside(const Young *y) { return (size_t)y - (size_t)young_block >= YOUNG_BYTES; }

static Cell cell_young(const Young *y, u32 aux) {
  Cell c = cell_object(young_handle(y));
  c.aux = aux;
  return c;
}

/* --- strings: one for all that are written alike --- */

enum { KNOWN = 4096 };
static struct {
  u32 when;
  u32 hash;
  const Young *copy; /* the text */
  i32 handle;        /* and the value */
  u32 aux;
} known[KNOWN];

bool short_integer(Text t, i64 *out) {
  enum { DIGITS = 15 };
  bool negative = t.len && t.at[0] == '-';
  u32 digits = t.len - negative;
  if (digits == 0 || digits > DIGITS || (t.at[negative] == '0' && t.len > 1)) return false;
  i64 n = 0;
  for (u32 i = negative; i < t.len; i++) {
    u32 digit = t.at[i] - (u32)'0';
    if (digit > 9) return false;
    n = n * 10 + digit;
  }
  *out = negative ? -n : n;
  return true;
}

static inline Text young_text(const Young *y) { return (Text){young_units(y), y->length}; }

/* Where a short text has its place, and its hash. */
static u32 known_place(Text t, u32 *hash) {
  *hash = units_hash(t);
  return *hash % KNOWN;
}

/* What is made with the same units is this value from now on. */
static void know(u32 place, u32 hash, const Young *y, const Cell *value) {
  known[place].when = now;
  known[place].hash = hash;
  known[place].copy = y;
  known[place].handle = value->h;
  known[place].aux = value->aux;
}

NOINLINE bool young_make_string(const u16 *units, u32 length, Cell *out) {
  i64 n;
  if (length == 0) {
    *out = cell_empty();
    return true;
  }
  if (length == 1 && units[0] < 128) {
    *out = cell_object(HANDLE_CHAR - units[0]);
    return true;
  }
  if (units[0] <= '9' && short_integer((Text){units, length}, &n)) {
    *out = cell_int(n);
    return true;
  }
  u32 hash = 0, k = 0;
  if (length <= INTERN_UNITS) {
    k = known_place((Text){units, length}, &hash);
    if (known[k].hash == hash && known[k].when == now && text_equal(young_text(known[k].copy), (Text){units, length})) {
      *out = cell_object(known[k].handle);
      out->aux = known[k].aux;
      return true;
    }
  }
  Young *y = place(sizeof *y + length * sizeof(u16), growing);
  if (!y) return false;
  *y = (Young){.length = length, .grown = is_outside(y), .pairs = !text_flat((Text){units, length})};
  if (units != young_units(y)) copy_units((u16 *)(y + 1), units, length);
  *out = cell_young(y, length > INTERN_UNITS ? CELL_LONG : 0);
  if (length <= INTERN_UNITS) know(k, hash, y, out);
  return true;
}

Cell *young_cells(u32 count) { return (Cell *)take(count * sizeof(Cell)); }

u16 *young_room(void) { return YOUNG_BYTES - young_used < sizeof(Young) + YOUNG_UNITS * sizeof(u16) ? NULL : (u16 *)((Young *)(young_block + young_used) + 1); }

bool young_make_grown(const u16 *units, u32 length, Cell *out) {
  growing = true;
  bool made = young_make_string(units, length, out);
  growing = false;
  return made && grow(out);
}

/* --- the units of the host's strings --- */

enum { FETCHED = 128 };
static struct {
  u32 when;
  i32 handle;
  const Young *copy; /* NULL: it is too long */
} fetched[FETCHED];

static NOINLINE const Young *fetch(Cell *value) {
  bool changes = value->aux == CELL_VOLATILE;
  u32 k = (u32)value->h % FETCHED;
  if (!changes && fetched[k].when == now && fetched[k].handle == value->h) return fetched[k].copy;
  Young *y = take(sizeof *y + YOUNG_UNITS * sizeof(u16));
  if (!y) return NULL;
  u32 length = feather_host_text_fetch(value, (u16 *)(y + 1), YOUNG_UNITS);
  u32 keep = length > YOUNG_UNITS ? 0 : sizeof *y + length * sizeof(u16);
  young_used = (u32)((u8 *)y - young_block) + ((keep + 7) & ~7u);
  *y = (Young){.length = length};
  if (!keep) y = NULL;
  if (changes) return y;
  fetched[k].when = now;
  fetched[k].handle = value->h;
  fetched[k].copy = y;
  if (y && length && length <= INTERN_UNITS) {
    u32 hash;
    k = known_place(young_text(y), &hash);
    know(k, hash, y, value);
  }
  return y;
}

u32 digits_of(u64 value, u32 base, bool upper, u16 *out) {
  u16 reversed[64];
  u32 n = 0;
  do {
    u32 digit = (u32)(value % base);
    reversed[n++] = (u16)(digit < 10 ? '0' + digit : (upper ? 'A' : 'a') + digit - 10);
  } while (value /= base);
  for (u32 i = 0; i < n; i++) out[i] = reversed[n - 1 - i];
  return n;
}

/* The digits of a number below 10,000, all four. */
static u64 four_digits(u32 value) {
  u64 pairs = value / 100 | (u64)(value % 100) << 32, tens = (pairs * 103 >> 10) & 0xf0000000full;
  return four_times('0') + (tens | (pairs - tens * 10) << 16);
}

static u32 int_units(i64 value, u16 *out) {
  u32 n = 0;
  if ((u64)value < 100000000) {
    u32 high = (u32)value / 10000, low = (u32)value % 10000;
    if (high) n = int_units(high, out);
    u64 four = four_digits(low);
    if (!n) { /* these are the first */
      n = low < 100 ? low >= 10 ? 2 : 1 : low >= 1000 ? 4 : 3;
      four >>= 16 * (4 - n);
      mem_copy(out, &four, sizeof four);
      return n;
    }
    mem_copy(out + n, &four, sizeof four);
    return n + 4;
  }
  bool negative = value < 0;
  if (negative) out[0] = '-';
  return negative + digits_of(negative ? 0 - (u64)value : (u64)value, 10, false, out + negative);
}

NOINLINE bool view_text(Cell *value, bool ask, View *view) {
  u32 c;
  if (value->tag == TAG_INT) {
    view->text = (Text){view->spare, int_units(value->i, view->spare)};
    return true;
  }
  if (value->tag != TAG_OBJ) return false;
  if (value->h >= HANDLE_YOUNG) {
    Young *y = young_at(value->h);
    view->text = young_text(y);
    return !y->depth;
  }
  if (value->aux == CELL_LONG && !ask && value->h >= 0) return false;
  if (value->h == HANDLE_EMPTY) {
    view->text = (Text){view->spare, 0};
    return true;
  }
  if (cell_char(value, &c)) {
    view->spare[0] = (u16)c;
    view->text = (Text){view->spare, 1};
    return true;
  }
  const Young *copy = value->h < 0 || ask ? fetch(value) : NULL;
  if (!copy) return false;
  view->text = young_text(copy);
  return true;
}

bool piece_of(Cell *value, bool ask, Text *piece) {
  View v;
  u32 c;
  if (value->tag == TAG_INT || cell_char(value, &c)) {
    *piece = (Text){NULL, value->tag == TAG_INT ? INT_UNITS : 1};
    return true;
  }
  if (!view_text(value, ask && value->aux != CELL_LONG, &v)) return false;
  *piece = v.text;
  return true;
}

u32 put_piece(const Cell *value, Text piece, u16 *to) {
  if (piece.at) copy_units(to, piece.at, piece.len);
  else if (value->tag == TAG_INT) return int_units(value->i, to);
  else if (piece.len) *to = (u16)(HANDLE_CHAR - value->h);
  return piece.len;
}

/* The units of a value, when each is a character. */
static bool view_plain(Cell *value, View *view) {
  return (!is_young(value) || !young_at(value->h)->pairs) && view_text(value, false, view) && (is_young(value) || text_flat(view->text));
}

NOINLINE bool view_length(Cell *value, i64 *length) {
  View v;
  if (!view_plain(value, &v)) return false;
  *length = v.text.len;
  return true;
}

NOINLINE bool view_char(Cell *value, Cell *index, Cell *out) {
  View v;
  i64 at;
  if (!view_plain(value, &v) || !read_index(index, (i64)v.text.len - 1, &at)) return false;
  return young_make_string(v.text.at + at, (u64)at < v.text.len, out);
}

NOINLINE bool view_range(Cell *value, Cell *from, Cell *to, Cell *out) {
  View v;
  i64 first, last;
  if (!view_plain(value, &v) || !read_index(from, (i64)v.text.len - 1, &first) || !read_index(to, (i64)v.text.len - 1, &last)) return false;
  if (first < 0) first = 0;
  if (last >= (i64)v.text.len) last = (i64)v.text.len - 1;
  return young_make_string(v.text.at + first, last < first ? 0 : (u32)(last - first) + 1, out);
}

NOINLINE i32 same_text(Cell *a, Cell *b) {
  View x, y;
  if (!is_young(a) && !is_young(b)) return -1;
  bool first = view_text(a, false, &x), second = view_text(b, false, &y);
  if (first && second) return text_equal(x.text, y.text);
  return (first && !x.text.len) || (second && !y.text.len) ? 0 : -1; /* a list, and no list here is empty */
}

/* --- lists --- */

u32 young_depth(const Cell *items, u32 count) {
  u32 depth = 1;
  for (u32 i = 0; i < count; i++) {
    Young *y = any_young_list(&items[i]);
    if (y && y->depth >= depth) depth = y->depth + 1u;
  }
  return depth;
}

NOINLINE bool young_make_list(const Cell *items, u32 count, Cell *out) {
  if (count == 0) {
    *out = cell_empty();
    return true;
  }
  u32 depth = young_depth(items, count);
  if (depth > YOUNG_DEPTH || count > YOUNG_MOST) return false;
  Young *y = place(sizeof *y + count * sizeof(Cell), count > YOUNG_ELEMENTS);
  if (!y) return false;
  *y = (Young){.length = count, .depth = (u8)depth, .grown = is_outside(y)};
  for (u32 i = 0; i < count; i++) {
    young_items(y)[i] = items[i];
    if (y->grown && !grow(&young_items(y)[i])) return false;
    __asm__ volatile("" ::: "memory");
  }
  *out = cell_young(y, 0);
  return true;
}

/* --- their end --- */

YoungKept young_keep(void) {
  YoungKept before = kept;
  kept = (YoungKept){young_used, region_mark(&grown_region)};
  return before;
}

void young_keep_less(YoungKept before) {
  kept = before;
  asked = young_used > YOUNG_BYTES / 2;
  if (asked && young_used - kept.floor > YOUNG_BYTES / 4) feather_host_collect_soon(); /* what the run left can go */
}

static void release(void) {
  if (young_used > young_peak) young_peak = young_used;
#if defined(FEATHER_STRESS) || defined(REGION_GUARD)
  for (u32 i = kept.floor; i < young_used; i++) young_block[i] = 0xa5;
#endif
  young_used = kept.floor;
  asked = young_used > YOUNG_BYTES / 2; /* most of it cannot be had again: do not ask again and again */
  now++;
}

NOINLINE void young_collect(CellRange *ranges, u32 count, bool all) {
  enum { BATCH = 64 };
  Cell *batch[BATCH];
  u32 n = 0;
  all = all || grown_full(young_used - kept.floor);
  i32 from = all ? HANDLE_YOUNG : young_handle((Young *)(young_block + kept.floor));
  u32 places = all ? HANDLE_YOUNG : (young_used - kept.floor) >> 3;
  for (u32 r = 0; r < count; r++)
    for (Cell *c = ranges[r].at, *end = c + ranges[r].count; c < end; c++) {
      if (c->tag != TAG_OBJ || (u32)c->h - (u32)from >= places || (!all && grow(c))) continue;
      batch[n++] = c;
      if (n < BATCH) continue;
      feather_host_values_settle(batch, n);
      n = 0;
    }
  if (n) feather_host_values_settle(batch, n);
  if (all) grown_release(kept.grown);
  release();
}

void young_reset(void) {
  kept = (YoungKept){0};
  grown_release(kept.grown);
  release();
}
