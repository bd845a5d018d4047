/* short_dict.c -- see short_dict.h. */
#include "short_dict.h"

#include "array_table.h"
#include "str.h"

enum { PAIRS = 12 };

/* A list that may be such a dict, NULL: it is none. */
static Young *dict_of(const Cell *dict) {
  Young *y = any_young_list(dict);
  return y && (y->pairs || (y->length <= 2 * PAIRS && y->length % 2 == 0)) ? y : NULL;
}

/* Where the key stands; -1: nowhere, -2: ask the host. Of several the last counts. */
static i32 find(const Cell *items, u32 count, Cell *key) {
  View wanted, other;
  bool viewed = false;
  for (u32 i = count; i; i -= 2) {
    Cell *item = (Cell *)&items[i - 2];
    bool numbers = item->tag == TAG_INT && key->tag == TAG_INT, same = item->tag == key->tag && item->tag != TAG_DOUBLE && (numbers ? item->i == key->i : item->h == key->h);
    if (!same && !numbers) {
      if (!viewed && !view_text(key, true, &wanted)) return -2;
      viewed = true;
      if (!view_text(item, true, &other)) return -2;
      same = text_equal(wanted.text, other.text);
    }
    if (same) return (i32)i - 2;
  }
  return -1;
}

/* False: ask the host. `value` is NULL when the key is missing. */
static bool look(Cell *dict, Cell *key, Cell **value) {
  if (dict->tag == TAG_DICT) {
    if (!table_at(dict, key, false, value)) *value = NULL; /* it has no long keys */
    return true;
  }
  Young *y = dict_of(dict);
  if (y && y->length > YOUNG_ELEMENTS) return pairs_find(y, key, value);
  i32 at = y ? find(young_items(y), y->length, key) : -2;
  *value = at >= 0 ? &young_items(y)[at + 1] : NULL;
  return at > -2;
}

/* Follow keys as far as that needs no host. False: one is missing. */
static bool follow(Cell *dict, Cell **keys, u32 *count) {
  Cell *value;
  while (*count && look(dict, *keys, &value)) {
    if (!value) return false;
    if (*count == 1 && value->tag == TAG_OWNED) value->tag = TAG_OBJ; /* from now on there are two of it */
    *dict = *value;
    ++*keys;
    --*count;
  }
  return true;
}

NOINLINE Status short_dict_get(Cell *dict, Cell *keys, u32 count, Cell *out) {
  Cell at = *dict;
  u32 left = count;
  if (follow(&at, &keys, &left) && count && !left) {
    *out = at;
    return TCL_OK;
  }
  if (at.tag == TAG_DICT) at = cell_empty(); /* the error is the same */
  return feather_host_dict_get(&at, keys, left, out);
}

NOINLINE bool short_dict_exists(Cell *dict, Cell *keys, u32 count) {
  Cell at = *dict;
  if (!follow(&at, &keys, &count)) return false;
  return !count || feather_host_dict_exists(&at, keys, count);
}

/* Is every key there once. */
static bool distinct(const Cell *items, u32 count) {
  for (u32 i = 2; i < count; i += 2)
    if (find(items, i, (Cell *)&items[i]) != -1) return false;
  return true;
}

/* `pairs` says that the keys are distinct, and the host makes a dict of it. */
static bool make(const Cell *items, u32 count, Cell *out) {
  if (!young_make_list(items, count, out)) return false;
  if (count) young_at(out->h)->pairs = 1;
  return true;
}

bool short_dict_create(Cell *words, u32 count, Cell *out) { return count <= 2 * PAIRS && count % 2 == 0 && distinct(words, count) && make(words, count, out); }

/* A dict that may be changed here. */
static Young *changeable(const Cell *dict) {
  Young *y = dict_of(dict);
  return y && y->length <= 2 * PAIRS && (y->pairs || distinct(young_items(y), y->length)) ? y : NULL;
}

static bool is_nothing(const Cell *dict) { return dict->tag == TAG_UNSET || (dict->tag == TAG_OBJ && dict->h == HANDLE_EMPTY); }

i32 short_dict_items(const Cell *dict, Cell **items) {
  Young *y = changeable(dict);
  *items = y ? young_items(y) : NULL;
  return y ? (i32)y->length : is_nothing(dict) ? 0 : -1;
}

NOINLINE bool short_dict_set(Cell *dict, Cell *words, u32 count) {
  Cell items[2 * PAIRS + 2], *before;
  i32 length = short_dict_items(dict, &before), at;
  if (length < 0) return false;
  for (i32 i = 0; i < length; i++) items[i] = before[i];
  at = find(items, (u32)length, words);
  if (at == -2) return false;
  if (at < 0) {
    at = length;
    length += 2;
    items[at] = words[0];
    items[at + 1] = cell_unset();
  }
  if (count == 2) items[at + 1] = words[1];
  else if (!short_dict_set(&items[at + 1], words + 1, count - 1)) return false;
  return length <= 2 * PAIRS && make(items, (u32)length, dict);
}

bool short_dict_size(Cell *dict, Cell *out) {
  if (dict->tag == TAG_DICT) {
    *out = cell_int(table_size(dict->buffer));
    return true;
  }
  Young *y = dict_of(dict);
  if (!y || (!y->pairs && !distinct(young_items(y), y->length))) return false;
  *out = cell_int(y->length / 2);
  return true;
}

bool short_dict_half(Cell *dict, u32 which, Cell *out) {
  Cell items[YOUNG_ELEMENTS / 2], size;
  if (dict->tag == TAG_DICT) return table_list(dict, which ? TABLE_VALUES : TABLE_KEYS, out);
  if (!short_dict_size(dict, &size) || size.i > YOUNG_ELEMENTS / 2) return false;
  for (u32 i = 0; i < size.i; i++) items[i] = young_items(young_at(dict->h))[2 * i + which];
  return young_make_list(items, (u32)size.i, out);
}
