/* text_sort.c -- see text_sort.h. */
#include "text_sort.h"

#include "look.h"
#include "young.h"

/* Strings that are alike up to a place. */
typedef struct {
  Cell *items;
  u32 count;
  u32 place;
} Part;

/* The unit at a place, from 1 on; 0: the string ends there. */
static u32 unit_at(const Cell *item, u32 place) {
  const Young *y = young_at(item->h);
  return place < y->length ? young_units(y)[place] + 1u : 0;
}

static void swap(Cell *a, Cell *b) {
  i32 h = a->h;
  u32 aux = a->aux;
  a->h = b->h;
  a->aux = b->aux;
  b->h = h;
  b->aux = aux;
}

/* Into those whose unit is less than one of them, the same and greater; and so on with each. The largest of the three is gone on
 * with here, so that recursion is no deeper than the number of times that a count can be halved. */
static void sort_part(Part p) {
  static u32 chance = 1;
  while (p.count > 1) {
    chance = chance * 1664525u + 1013904223u;
    u32 middle = unit_at(&p.items[(chance >> 8) % p.count], p.place), less = 0, i = 0, more = p.count;
    while (i < more) {
      look_after(1);
      u32 unit = unit_at(&p.items[i], p.place);
      if (unit < middle) swap(&p.items[less++], &p.items[i++]);
      else if (unit > middle) swap(&p.items[i], &p.items[--more]);
      else i++;
    }
    Part parts[3] = {{p.items, less, p.place}, {p.items + less, middle ? more - less : 0, p.place + 1}, {p.items + more, p.count - more, p.place}};
    u32 largest = 0;
    for (u32 k = 1; k < 3; k++)
      if (parts[k].count > parts[largest].count) largest = k;
    for (u32 k = 0; k < 3; k++)
      if (k != largest) sort_part(parts[k]);
    p = parts[largest];
  }
}

void text_sort(Cell *items, u32 count) { sort_part((Part){items, count, 0}); }
