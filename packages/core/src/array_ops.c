/* array_ops.c -- array commands on tables (array_table.h). */
#include "short_ops.h"
#include "variable.h"
#include "young.h"

u32 table_gather(const ListBuffer *t, TablePart part, Cell *items) {
  u32 count, n = 0;
  Cell *cells = table_cells(t, &count);
  interp.budget -= (i32)count;
  for (u32 i = 0; i < count; i += 2) {
    Cell value = cells[i], key = cells[i + 1];
    if (key.tag == TAG_UNSET) continue;
    if (value.tag == TAG_OWNED) cells[i].tag = value.tag = TAG_OBJ; /* from now on there are two of it */
    if (part != TABLE_VALUES) items[n++] = key;
    if (part != TABLE_KEYS) items[n++] = value;
  }
  return n;
}

bool table_list(const ListBuffer *t, TablePart part, Cell *out) {
  Mark mark = region_mark(&arena);
  Cell *items = region_alloc(&arena, 2 * table_size(t) * sizeof(Cell));
  if (!items) return false;
  u32 n = table_gather(t, part, items);
  if (!young_make_list(items, n, out)) feather_host_list_new(items, n, out);
  region_release(&arena, mark);
  return true;
}

/* False: the call that follows does all of it, perhaps again. */
bool table_fill(Cell *slot, Cell *list) {
  Interp *in = &interp;
  Cell *value;
  i32 count = feather_host_list_length(list);
  if (count < 0 || count % 2) return false;
  in->budget -= count;
  Mark mark = region_mark(&arena);
  Cell *items = region_alloc(&arena, (u32)count * sizeof(Cell));
  bool done = items != NULL;
  if (done) feather_host_list_spread(list, items);
  for (i32 i = 0; done && i < count; i += 2) {
    done = table_at(slot, &items[i], true, &value);
    if (done) *value = items[i + 1];
  }
  region_release(&arena, mark);
  return done;
}

void table_to_list(Cell *slot) {
  ListBuffer *t = slot->buffer;
  Cell *cells = table_cells(t, &(u32){0}), list;
  feather_host_list_new(cells, table_gather(t, TABLE_ALL, cells), &list);
  *slot = list;
  buffer_free(t);
}

bool array_op(ShortOp op, Cell *words, Cell *out) {
  Interp *in = &interp;
  Place place;
  if (!place_to_link(in->frame->scope, &words[op == ARRAY_BEGIN ? 1 : 2], &place)) return false;
  Cell *slot = slot_lent(place.slot);
  *out = cell_empty();
  if (op == ARRAY_BEGIN && slot->tag == TAG_UNSET) return table_begin(in, slot);
  if (slot->tag != TAG_TABLE) return false;
  switch (op) {
    case ARRAY_BEGIN: return true;
    case ARRAY_SET: return table_fill(slot, &words[3]);
    case ARRAY_SIZE: *out = cell_int(table_size(slot->buffer)); return true;
    case ARRAY_UNSET: return place_unset(in, &place, false) == TCL_OK;
    default: return table_list(slot->buffer, op == ARRAY_GET ? TABLE_ALL : TABLE_KEYS, out);
  }
}
