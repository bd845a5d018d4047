/* array_ops.c -- array commands on tables (array_table.h). */
#include "short_ops.h"
#include "variable.h"
#include "young.h"

bool table_list(const Cell *table, TablePart part, Cell *out) {
  ListBuffer *t = table->buffer;
  u32 count = table_size(t) << (part == TABLE_ALL);
  Mark mark = region_mark(&arena);
  Cell *items = region_alloc(&arena, count * sizeof(Cell));
  bool done = items && (table->tag == TAG_DICT ? table_gather(t, part, items) == count : table_listed(t, part, items));
  if (done && !young_make_list(items, count, out)) feather_host_list_new(items, count, out);
  region_release(&arena, mark);
  return done;
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
  u32 buckets = table_buckets(t);
  Cell *cells = table_cells(t, &(u32){0});
  feather_host_list_new(cells, table_gather(t, TABLE_ALL, cells), slot);
  slot->aux = buckets;
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
    default: return table_list(slot, op == ARRAY_GET ? TABLE_ALL : TABLE_KEYS, out);
  }
}
