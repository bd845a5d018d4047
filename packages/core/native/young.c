/* young.c -- values that the core made itself (src/young.h), made the host's when it first looks. */
#include "../src/young.h"

#include "host.h"

static u32 collections = 1; /* handles from before the last one are not valid any more */

void young_collected(void) { collections++; }

static i32 settle(i32 handle) {
  Young *y = young_at(handle);
  if (y->when == collections) return y->handle;
  Value *v;
  if (y->depth) {
    List items = {0};
    for (u32 i = 0; i < y->length; i++) list_push(&items, value_in(&young_items(y)[i]));
    v = list_make_owned(&items);
  } else {
    v = val_units(young_units(y), y->length);
  }
  y->handle = handle_new(&v->object);
  y->when = collections;
  return y->handle;
}

Object *young_value(i32 handle) { return handle_get(settle(handle)); }

void young_settled(void *cells, u32 count) {
  Cell **at = cells;
  for (u32 i = 0; i < count; i++) at[i]->h = settle(at[i]->h);
}
