/* dict_table.c -- see dict_table.h. */
#include "dict_table.h"

#include "array_table.h"
#include "reference.h"
#include "short_dict.h"
#include "value.h"
#include "young.h"

bool dict_held(const ListBuffer *t) {
  const Cell *h = t->holder;
  for (Frame *f = interp.frame; h && f; f = f->caller) /* its frame need not be the slot's, and may have ended */
    if (h >= f->stack && h < f->sp) return h->tag == TAG_DICT && h->buffer == t;
  return false;
}

void dict_escape(Cell *slot) {
  ListBuffer *t = slot->buffer;
  Cell *cells = table_cells(t, &(u32){0}), list;
  u32 n = table_gather(t, TABLE_ALL, cells);
  cells[n] = cell_int(0); /* where pairs_find puts the index */
  if (!young_make_list(cells, n + (n > YOUNG_ELEMENTS), &list)) feather_host_list_new(cells, n, &list);
  if (is_young(&list)) {
    young_at(list.h)->length = n;
    young_at(list.h)->pairs = 1;
  }
  if (dict_held(t)) *t->holder = list;
  *slot = list;
  buffer_free(t);
}

/* A short dict becomes a table, and one of the host's when that pays. */
static bool begin(Cell *slot) {
  Cell before = *slot, *items, *at;
  ListBuffer *copy = NULL;
  i32 count = short_dict_items(slot, &items);
  if (count < 0 && list_continues(slot, 1)) {
    copy = slot->buffer;
    count = (i32)copy->length;
  }
  bool done = count >= 0 && count % 2 == 0 && table_begin(&interp, slot);
  if (done) slot->tag = TAG_DICT;
  for (i32 i = 0; done && i < count; i += 2) {
    Cell key = copy ? buffer_item(copy, (u32)i) : items[i];
    done = table_at(slot, &key, true, &at);
    if (done) *at = copy ? buffer_item(copy, (u32)i + 1) : items[i + 1];
  }
  if (copy) buffer_free(copy);
  if (!done) {
    if (slot->tag == TAG_DICT) buffer_free(slot->buffer);
    *slot = before;
  }
  return done;
}

/* What a key's value becomes: UNSET is none. */
static bool change(ShortOp op, Cell *value, Cell *words, u32 count) {
  i64 a, b = 1;
  switch (op) {
    case DICT_SET:
      if (count > 1) return dict_set_op(value, words, count) == TCL_OK;
      *value = *words;
      return true;
    case DICT_INCR:
      if (count && !cell_integer(words, &b)) return false;
      if (value->tag == TAG_UNSET) {
        *value = count ? *words : cell_int(b);
        return true;
      }
      if (!cell_integer(value, &a) || __builtin_add_overflow(a, b, &a)) return false;
      *value = cell_int(a);
      return true;
    case DICT_APPEND:
      if (value->tag == TAG_UNSET) *value = cell_empty();
      return append_op(value, words, count) == TCL_OK;
    default: return lappend_op(value, words, count) == TCL_OK;
  }
}

bool dict_hold(Cell *slot, Cell *operand) {
  slot = slot_follow(slot);
  if (slot->tag != TAG_DICT || dict_held(slot->buffer)) return false;
  *operand = *slot;
  slot->buffer->holder = operand;
  return true;
}

NOINLINE bool dict_update(Cell *slot, ShortOp op, Cell *words, u32 count) {
  slot = slot_built(slot);
  Cell *at, value = cell_unset(), before = *slot;
  if (op == DICT_SET && short_dict_set(slot, words, count)) return true;
  if (slot->tag == TAG_DICT ? dict_held(slot->buffer) : !begin(slot)) return false;
  if (!table_at(slot, words, false, &at)) goto refused;
  if (op == DICT_UNSET) {
    if (count > 1) goto refused;
    if (at) table_remove(slot->buffer, at);
    return true;
  }
  if (at) value = *at;
  if (!change(op, &value, words + 1, count - 1) || (!at && !table_at(slot, words, true, &at))) goto refused;
  *at = value;
  return true;
refused:
  if (before.tag != TAG_DICT) {
    buffer_free(slot->buffer);
    *slot = before;
  }
  return false;
}
