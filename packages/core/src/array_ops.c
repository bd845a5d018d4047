/* array_ops.c -- array commands on tables (array_table.h). */
#include "short_ops.h"
#include "variable.h"
#include "young.h"

/* Keys, or keys and values in turn. */
static bool list_of(Interp *in, ListBuffer *t, bool values, Cell *out) {
  u32 count, n = 0;
  Cell *cells = table_cells(t, &count);
  in->budget -= (i32)count;
  Mark mark = region_mark(&arena);
  Cell *items = region_alloc(&arena, count * sizeof(Cell));
  if (!items) return false;
  for (u32 i = 0; i < count; i += 2) {
    if (cells[i + 1].tag == TAG_UNSET) continue;
    items[n++] = cells[i + 1];
    if (!values) continue;
    if (cells[i].tag == TAG_OWNED) cells[i].tag = TAG_OBJ; /* from now on there are two of it */
    items[n++] = cells[i];
  }
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
  u32 count, n = 0;
  Cell *cells = table_cells(t, &count), list;
  for (u32 i = 0; i < count; i += 2) {
    Cell value = cells[i], key = cells[i + 1];
    if (key.tag == TAG_UNSET) continue;
    if (value.tag == TAG_OWNED) value.tag = TAG_OBJ;
    cells[n++] = key;
    cells[n++] = value;
  }
  feather_host_list_new(cells, n, &list);
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
    default: return list_of(in, slot->buffer, op == ARRAY_GET, out);
  }
}
