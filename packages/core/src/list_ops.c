/* list_ops.c -- see list_ops.h. */
#include "list_ops.h"

#include "by_handle.h"
#include "text_sort.h"
#include "value.h"
#include "young.h"

static bool read_digits(Text t, u32 *at, i64 *out) {
  enum { DIGITS = 9 };
  u32 from = *at;
  for (*out = 0; *at < t.len && *at - from <= DIGITS && t.at[*at] - '0' < 10u; ++*at) *out = *out * 10 + t.at[*at] - '0';
  return *at > from && *at - from <= DIGITS && (t.at[from] != '0' || *at == from + 1);
}

bool read_index(Cell *word, i64 end, i64 *out) {
  View view;
  i64 n;
  u32 at = 3;
  if (word->tag == TAG_INT) {
    *out = word->i;
    return *out > INT32_MIN && *out < INT32_MAX;
  }
  if (word->tag != TAG_OBJ || !view_text(word, true, &view)) return false;
  Text t = view.text;
  if (t.len >= at && t.at[0] == 'e' && t.at[1] == 'n' && t.at[2] == 'd') {
    *out = end;
  } else {
    bool negative = t.len && t.at[0] == '-';
    at = negative;
    if (!read_digits(t, &at, out)) return false;
    if (negative) *out = -*out;
  }
  if (at == t.len) return true;
  u16 sign = t.at[at++];
  if ((sign != '+' && sign != '-') || !read_digits(t, &at, &n) || at != t.len) return false;
  *out += sign == '-' ? -n : n;
  return true;
}

static u32 clamp(i64 value, u32 most) { return value < 0 ? 0 : value > (i64)most ? most : (u32)value; }

bool list_view(Cell *list, Cell *spare, ListView *v) {
  Young *y = any_young_list(list);
  Cell *items = spare;
  i32 length = 1;
  *v = (ListView){.far = NULL};
  if (list->tag == TAG_BUFFER) {
    *v = buffer_view(list->buffer);
    return true;
  }
  if (y) {
    length = (i32)y->length;
    items = young_items(y);
  } else if (list->tag < TAG_OBJ) {
    items = list;
  } else if ((length = known_elements(list, &items)) < 0) {
    length = known_length(list);
    if (length <= YOUNG_ELEMENTS) length = feather_host_list_chunk(list, 0, YOUNG_ELEMENTS, spare);
    if (length > YOUNG_ELEMENTS) v->far = list;
  }
  v->items = items;
  v->length = (u32)length;
  return length >= 0;
}

ListBuffer *list_range(const ListView *v, i64 first, i64 last) {
  u32 from = clamp(first, v->length), to = clamp(last + 1, v->length);
  ListBuffer *out = buffer_make(from < to ? to - from : 0, v->packed);
  if (out) buffer_copy(out, 0, v, from, out->length);
  return out;
}

/* The list with `added` in the place of `gone` elements from `from` on. */
static ListBuffer *splice(const ListView *v, u32 from, u32 gone, const Cell *added, u32 count) {
  bool packed = v->packed;
  for (u32 i = 0; i < count; i++) packed = packed && buffer_fits(&added[i]);
  ListBuffer *out = buffer_make(v->length - gone + count, packed);
  if (!out) return NULL;
  buffer_copy(out, 0, v, 0, from);
  for (u32 i = 0; i < count; i++) {
    if (packed) out->ints[from + i] = (i32)added[i].i;
    else out->items[from + i] = added[i];
  }
  buffer_copy(out, from + count, v, from + gone, v->length - from - gone);
  return out;
}

static bool worth_a_copy(i64 length, const ListView *v, ListUse use) { return length <= WORTH_A_COPY || (use == LIST_STAYS && !v->far); }

static ListBuffer *reverse(const ListView *v) {
  ListBuffer *out = buffer_make(v->length, v->packed);
  if (!out) return NULL;
  for (u32 i = 0, last = v->length - 1; i < v->length; i++) {
    if (v->packed) out->ints[last - i] = v->ints[i];
    else out->items[last - i] = v->items[i];
  }
  return out;
}

/* Lists of integers only: what other elements look like matters to concat. */
static ListBuffer *concat(const Cell *lists, u32 count) {
  u64 total = 0;
  for (u32 i = 0; i < count; i++) {
    if (lists[i].tag != TAG_BUFFER || !lists[i].buffer->packed) return NULL;
    total += lists[i].buffer->length;
  }
  ListBuffer *out = total < INT32_MAX ? buffer_make((u32)total, true) : NULL;
  if (!out) return NULL;
  for (u32 i = 0, at = 0; i < count; i++) {
    ListView v = buffer_view(lists[i].buffer);
    buffer_copy(out, at, &v, 0, v.length);
    at += v.length;
  }
  return out;
}

/* Digit by digit, the lowest first; each pass goes from one block to the other and keeps the order of what is alike. */
static ListBuffer *sort(const ListView *b, bool down) {
  enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS, PASSES = 3 };
  static u32 places[DIGITS];
  if (!b->packed) return NULL;
  ListBuffer *from = list_range(b, 0, b->length), *to = buffer_make(b->length, true);
  for (u32 pass = 0; from && to && pass < PASSES; pass++) {
    u32 shift = pass * DIGIT_BITS, flip = 0x80000000u ^ (down ? ~0u : 0), at = 0;
    mem_zero(places, sizeof places);
    for (u32 i = 0; i < b->length; i++) places[((u32)from->ints[i] ^ flip) >> shift & (DIGITS - 1)]++;
    for (u32 k = 0; k < DIGITS; k++) {
      u32 count = places[k];
      places[k] = at;
      at += count;
    }
    for (u32 i = 0; i < b->length; i++) to->ints[places[((u32)from->ints[i] ^ flip) >> shift & (DIGITS - 1)]++] = from->ints[i];
    ListBuffer *sorted = to;
    to = from;
    from = sorted;
  }
  if (from && to) {
    buffer_free(to);
    return from;
  }
  if (from) buffer_free(from);
  if (to) buffer_free(to);
  return NULL;
}

/* By keys that are integers or strings of the core: the elements, or one of each. */
static ListBuffer *sort_by(const ListView *v, u32 how) {
  u32 index = how >> SORT_INDEX, kept = 0;
  ListBuffer *out = buffer_make(v->length, false);
  for (u32 i = 0; out && i < v->length; i++) {
    Cell key = view_item(v, i);
    Young *y = any_young_list(&key);
    bool has = !index || (y && index <= y->length);
    if (has && index) key = young_items(y)[index - 1];
    if (!has || !(how & SORT_INTEGERS ? buffer_fits(&key) : text_sorts(&key))) {
      buffer_free(out);
      return NULL;
    }
    out->items[i] = key;
  }
  if (!out) return NULL;
  key_sort(out->items, v->length, how & SORT_INTEGERS, how & SORT_DOWN, index);
  for (u32 i = 0; i < v->length; i++) {
    Cell *key = &out->items[i];
    if (how & SORT_UNIQUE && i + 1 < v->length && (key->h == key[1].h || same_text(key, key + 1) == 1)) continue;
    out->items[kept++] = index ? view_item(v, key->aux) : *key;
  }
  out->length = kept;
  return out;
}

static bool search(const ListView *v, Cell *wanted, i64 *found) {
  for (u32 i = 0; i < v->length; i++) {
    Cell item = view_item(v, i);
    i32 same = same_string_known(&item, wanted);
    if (same < 0) same = same_text(&item, wanted);
    if (same < 0) return false;
    if (same) {
      *found = i;
      return true;
    }
  }
  *found = -1;
  return true;
}

/* The first elements of a list that its variable is given again. */
static ListBuffer *cut(ListBuffer *b, u32 length) {
  b->length = length;
  return b;
}

bool list_op(u32 operand, Cell *list, ListUse use, ListBuffer **result, i64 *number) {
  ListOp op = (ListOp)(operand & ((1 << LISTOP_BITS) - 1));
  u32 count = operand >> LISTOP_BITS & LISTOP_MOST, how = operand >> LISTOP_HOW;
  Cell *words = list + 1, spare[YOUNG_ELEMENTS];
  ListView v;
  i64 first, last;
  *result = NULL;
  if (op == LIST_CONCAT) return (*result = concat(list, count + 1));
  if ((op > LIST_REPLACE && is_host_value(list)) || !list_view(list, spare, &v)) return false;
  switch (op) {
    case LIST_RANGE:
      if (!read_index(&words[0], (i64)v.length - 1, &first) || !read_index(&words[1], (i64)v.length - 1, &last)) return false;
      if (use == LIST_AGAIN && first <= 0) {
        *result = cut(list->buffer, clamp(last + 1, v.length));
        return true;
      }
      if (!worth_a_copy(last - first, &v, use) && !worth_a_copy(v.length - first, &v, use)) return false;
      *result = list_range(&v, first, last);
      break;
    case LIST_INSERT:
      if (!read_index(&words[0], v.length, &first) || (v.far && !worth_a_copy(v.length, &v, use))) return false;
      *result = splice(&v, clamp(first, v.length), 0, words + 1, count - 1);
      break;
    case LIST_REPLACE: {
      if (!read_index(&words[0], (i64)v.length - 1, &first) || !read_index(&words[1], (i64)v.length - 1, &last)) return false;
      u32 from = clamp(first, v.length);
      if (first < 0) first = 0;
      u32 gone = clamp(last - first + 1, v.length - from);
      if (use == LIST_AGAIN && count == 2 && from + gone == v.length) {
        *result = cut(list->buffer, from);
        return true;
      }
      if ((v.far || (count == 2 && (!first || last + 1 >= (i64)v.length))) && !worth_a_copy(v.length - gone, &v, use)) return false;
      *result = splice(&v, from, gone, words + 2, count - 2);
      break;
    }
    case LIST_REVERSE: *result = reverse(&v); break;
    case LIST_SORT:
      interp.budget -= (i32)(v.length >> (v.packed ? 2 : 0));
      *result = v.packed && (how & ~(u32)SORT_DOWN) == SORT_INTEGERS ? sort(&v, how & SORT_DOWN) : sort_by(&v, how);
      break;
    default:
      interp.budget -= (i32)(v.length >> 6);
      return search(&v, &words[0], number);
  }
  if (*result) interp.budget -= (i32)((*result)->length >> 6); /* work in proportion */
  return *result != NULL;
}
