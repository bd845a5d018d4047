/* array_table.c -- see array_table.h. */
#include "array_table.h"

#include "grown.h"
#include "list_buffer.h"
#include "str.h"
#include "value.h"
#include "variable.h"
#include "vm.h"
#include "young.h"

/* A table is one block: this head, an index (by the keys' hashes; as many places as the block has room for cells), and the entries
 * in the order in which they were made. A place in the index is 0, or the number of an entry, from 1 on, and bits of the hash. An
 * entry is a value and a key, both are cells. A key is an integer wherever it is written as one, else a string, a young one as long
 * as there is room for these; UNSET: it was taken out. When a block is full, all that is alive moves to another.
 *
 * Scripts see the order of the hash table that tclsh has: its buckets, the newest of each first. With three keys for each of its
 * buckets it gets four times as many, and what is in a bucket is turned around: so are all entries here, which keeps them in an
 * order in which they could have been made after that. */
typedef struct {
  u32 used; /* entries, with those that were taken out */
  u32 live;
  u32 buckets; /* of the table of tclsh */
} Head;
enum { FIRST_BUCKETS = 4, GROWTH = 4, KEYS_PER_BUCKET = 3 };

/* What is larger is the host's: whoever wants the whole makes that much at once. */
enum { FEWEST = 16, MOST = STRESS ? 1 << 13 : 1 << 19, NUMBER = MOST - 1, PLACES_IN_CELL = sizeof(Cell) / sizeof(u32) };

typedef struct {
  Cell cell; /* INT; else the text says what it is */
  u32 hash;
  View view;
  u16 units[YOUNG_UNITS]; /* when nothing else has them */
} Key;

/* Entries where keys were found, by the keys' handles; young keys know it themselves. The entry tells whether it is the one: its
 * key has the handle. */
enum { HINTS = 64 };
static u16 hints[HINTS];

static Head *head(const ListBuffer *t) { return (Head *)(void *)t->items; }
static u32 size_of(const ListBuffer *t) { return (u32)LIST_BUFFER_MIN << t->size_class; }
static u32 *index_of(const ListBuffer *t) { return (u32 *)(void *)&t->items[1]; }
static Cell *entry(const ListBuffer *t, u32 at) { return (Cell *)&t->items[1 + size_of(t) / PLACES_IN_CELL + 2 * at]; }
static u32 room_of(const ListBuffer *t) { return (size_of(t) - size_of(t) / PLACES_IN_CELL - 1) / 2; }

static Text text_in(Cell *value, Key *key) {
  if (view_text(value, true, &key->view)) return key->view.text;
  return (Text){key->units, feather_host_text_fetch(value, key->units, YOUNG_UNITS)};
}

/* A young string: an integer is not written so. */
static bool young_key(const Cell *value, Text *text) {
  if (!is_young(value) || young_at(value->h)->depth) return false;
  *text = (Text){young_units(young_at(value->h)), young_at(value->h)->length};
  return text->len <= YOUNG_UNITS;
}

/* False: the key is long. */
static bool key_of(Cell *value, Key *key) {
  i64 n = value->i;
  key->cell.tag = TAG_INT;
  if (young_key(value, &key->view.text)) {
    key->cell.tag = TAG_OBJ;
    n = units_hash(key->view.text);
  } else if (value->tag != TAG_INT || n != (i32)n) {
    key->view.text = text_in(value, key);
    if (key->view.text.len > YOUNG_UNITS) return false;
    if (!short_integer(key->view.text, &n)) {
      key->cell.tag = TAG_OBJ;
      n = units_hash(key->view.text);
    }
  }
  key->cell.i = n;
  u32 hash = (u32)n * 2654435761u;
  key->hash = hash ^ hash >> 15;
  return true;
}

static NOINLINE bool other_key_is(Cell *key, Text text) {
  Key other;
  return text_equal(text_in(key, &other), text);
}

static bool key_is(Cell *key, Text text) {
  Text own;
  return young_key(key, &own) ? text_equal(own, text) : other_key_is(key, text);
}

/* The place of the key in an index of so many places, or a free one. Behind each of the keys is another cell. */
static u32 *find_in(u32 *index, u32 size, Cell *keys, const Key *key) {
  for (u32 p = key->hash;; p++) {
    u32 *place = &index[p & (size - 1)];
    if (!*place) return place;
    if ((*place ^ key->hash) & ~NUMBER) continue;
    Cell *k = &keys[2 * ((*place & NUMBER) - 1)];
    if (k->tag != key->cell.tag) continue;
    if (k->tag == TAG_INT ? k->i == key->cell.i : key_is(k, key->view.text)) return place;
  }
}

static u32 *find(const ListBuffer *t, const Key *key) { return find_in(index_of(t), size_of(t), entry(t, 0) + 1, key); }

static ListBuffer *make(u32 size, u32 buckets) {
  ListBuffer *t = size > MOST ? NULL : buffer_make(size, false);
  if (t) {
    mem_zero(t->items, sizeof(Cell) + size * sizeof(u32));
    head(t)->buckets = buckets;
  }
  return t;
}

/* Move what is alive to another block, with room for more when there is none, or as the table of tclsh grows. */
static bool move(Cell *slot, bool grows) {
  ListBuffer *from = slot->buffer;
  u32 used = head(from)->used;
  Cell to = {.tag = slot->tag, .buffer = make(size_of(from) << (used == room_of(from) && head(from)->live > used / 2), head(from)->buckets * (grows ? GROWTH : 1))}, *value;
  if (!to.buffer) return false;
  for (u32 i = 0; i < used; i++) {
    Cell *e = entry(from, grows ? used - 1 - i : i);
    if (e[1].tag != TAG_UNSET && table_at(&to, &e[1], true, &value)) *value = e[0];
  }
  buffer_free(from);
  slot->buffer = to.buffer;
  return true;
}

bool table_begin(Interp *in, Cell *slot) {
  Frame *f = slot_owner(in, slot);
  ListBuffer *t = f || is_loan(slot) ? make(FEWEST, FIRST_BUCKETS) : NULL;
  if (!t) return false;
  if (f) f->flags |= FRAME_BUFFERS;
  *slot = (Cell){.tag = TAG_TABLE, .buffer = t};
  return true;
}

bool table_of_list(Cell *slot, Cell *list) {
  *slot = (Cell){.tag = TAG_TABLE, .buffer = make(FEWEST, list->aux)};
  return slot->buffer && table_fill(slot, list) && slot->tag == TAG_TABLE;
}

bool table_at(Cell *slot, Cell *key, bool create, Cell **value) {
  Key k;
  Head *h = head(slot->buffer);
  bool lasts = key->tag == TAG_OBJ && (key->h >= HANDLE_YOUNG ? !young_at(key->h)->depth : cell_interned(key));
  u16 *hint = key->h >= HANDLE_YOUNG ? &young_at(key->h)->hint : &hints[((u32)key->h ^ (u32)(size_t)slot->buffer >> 4) % HINTS];
  if (lasts && *hint < h->used) {
    Cell *e = entry(slot->buffer, *hint);
    if (e[1].tag == TAG_OBJ && e[1].h == key->h) {
      *value = e;
      return true;
    }
  }
  if (!key_of(key, &k)) goto escape;
  u32 *place = find(slot->buffer, &k);
  *value = NULL;
  if (!*place) {
    if (!create) return true;
    if (h->used == room_of(slot->buffer)) goto escape; /* nor can it move */
    Cell *e = entry(slot->buffer, h->used);
    e[0] = cell_unset();
    e[1] = k.cell.tag == TAG_INT ? cell_int(k.cell.i) : lasts ? *key : value_text(k.view.text);
    *place = ++h->used | (k.hash & ~NUMBER);
    bool grows = ++h->live >= KEYS_PER_BUCKET * h->buckets && slot->tag == TAG_TABLE;
    if ((grows || h->used == room_of(slot->buffer)) && move(slot, grows)) return table_at(slot, key, false, value);
  }
  u32 at = (*place & NUMBER) - 1;
  *value = entry(slot->buffer, at);
  if (lasts && k.cell.tag != TAG_INT) {
    (*value)[1] = *key; /* the same text */
    *hint = (u16)at;
  }
  return true;
escape:
  if (slot->tag == TAG_TABLE) table_escape(slot);
  return false;
}

void table_remove(ListBuffer *t, Cell *value) {
  value[0] = value[1] = cell_unset();
  head(t)->live--;
}

u32 table_buckets(const ListBuffer *t) { return head(t)->buckets; }

Cell *table_cells(const ListBuffer *t, u32 *count) {
  *count = 2 * head(t)->used;
  return entry(t, 0);
}

/* What is wanted of an entry, which may lie where that goes. */
static Cell *gather(Cell *e, TablePart part, Cell *out) {
  if (e->tag == TAG_OWNED) e->tag = TAG_OBJ; /* from now on there are two of it */
  Cell value = e[0], key = e[1];
  if (part != TABLE_VALUES) *out++ = key;
  if (part != TABLE_KEYS) *out++ = value;
  return out;
}

u32 table_gather(const ListBuffer *t, TablePart part, Cell *items) {
  u32 used = head(t)->used;
  Cell *out = items;
  interp.budget -= (i32)used;
  for (u32 i = 0; i < used; i++)
    if (entry(t, i)[1].tag != TAG_UNSET) out = gather(entry(t, i), part, out);
  return (u32)(out - items);
}

bool table_listed(const ListBuffer *t, TablePart part, Cell *out) {
  u32 used = head(t)->used, count = head(t)->buckets;
  interp.budget -= (i32)(used + (count >> 4));
  u32 *first = region_alloc(&arena, (count + used + 1) * sizeof(u32));
  if (!first) return false;
  u32 *next = first + count;
  mem_zero(first, count * sizeof(u32));
  for (u32 i = 1; i <= used; i++) {
    Cell *k = entry(t, i - 1) + 1;
    Key key;
    u32 hash = 0;
    if (k->tag == TAG_UNSET) continue;
    Text text = text_in(k, &key);
    for (u32 c = 0; c < text.len; hash = hash * 9 + text.at[c++])
      if (text.at[c] - 1u >= 127) return false;
    u32 *bucket = &first[hash & (count - 1)];
    next[i] = *bucket;
    *bucket = i;
  }
  for (u32 b = 0; b < count; b++)
    for (u32 i = first[b]; i; i = next[i]) out = gather(entry(t, i - 1), part, out);
  return true;
}

u32 table_size(const ListBuffer *t) { return head(t)->live; }

void table_escape(Cell *slot) {
  if (is_loan(slot)) {
    loan_return(slot);
    return;
  }
  table_to_list(slot);
  Cell array = *slot;
  array.tag = TAG_TABLE;
  *slot = (Cell){.tag = TAG_VAR, .h = feather_host_var_new(&array)};
}

bool pairs_find(Young *y, Cell *key, Cell **value) {
  Cell *items = young_items(y), *behind = &items[y->length];
  Key k;
  u32 size = 2u << (31 - __builtin_clz(y->length)), *index = (u32 *)(void *)behind->buffer;
  if (behind->aux != grown_epoch()) {
    index = (u32 *)(void *)grown_take(size * sizeof *index);
    if (!index) return false;
    mem_zero(index, size * sizeof *index);
    for (u32 i = 0; i < y->length; i += 2) {
      key_of(&items[i], &k);
      *find_in(index, size, items, &k) = (i / 2 + 1) | (k.hash & ~NUMBER);
    }
    *behind = (Cell){.tag = TAG_INT, .aux = grown_epoch(), .buffer = (ListBuffer *)(void *)index};
  }
  u32 place = key_of(key, &k) ? *find_in(index, size, items, &k) & NUMBER : 0;
  *value = place ? &items[2 * place - 1] : NULL;
  return true;
}
