/* text_sort.c -- see text_sort.h. */
#include "text_sort.h"

#include "look.h"
#include "young.h"

/* A cell while it is sorted: some of its characters from a place on stand in it, the first of them highest. So most comparisons
 * look at no string, which would be somewhere else in memory each time. */
typedef struct {
  u64 key;
  i32 h;
  u32 aux;
} Item;
_Static_assert(sizeof(Item) == sizeof(Cell), "items lie in the place of cells");

/* Items that are alike up to a place. */
typedef struct {
  Item *items;
  u32 count;
  u32 place;
} Part;

/* Characters in a key, each as a number from 1 on; 0: the string has ended. */
enum { KEY_UNITS = 3, KEY_BITS = 17, KEY_LAST = (1 << KEY_BITS) - 1 };

/* All of the sort that runs: keys are integers; what turns keys round; what is alike stays in the order of `aux`. */
static bool integers, stable;
static u64 turn;

static void take_keys(Part p) {
  for (u32 i = 0; i < p.count; i++) {
    u32 h = (u32)p.items[i].h;
    u64 key = 0;
    if (integers) {
      key = (u64)(h ^ 1u << 31) << KEY_BITS;
    } else if (h >> 31) { /* a character, or empty */
      if (!p.place) key = (u64)(HANDLE_CHAR + 1 - h) << 2 * KEY_BITS;
    } else {
      const Young *y = young_at((i32)h);
      for (u32 k = p.place; k < p.place + KEY_UNITS; k++) key = key << KEY_BITS | (k < y->length ? young_units(y)[k] + 1u : 0);
    }
    p.items[i].key = key ^ turn;
  }
}

/* The keys have ended, and are alike. */
static void take_order(Part p) {
  for (u32 i = 0; i < p.count; i++) p.items[i].key = p.items[i].aux;
}

static inline __attribute__((always_inline)) void swap(Item *a, Item *b) {
  Item kept = *a;
  *a = *b;
  *b = kept;
}

/* Into those whose key is less than one of them, the same and greater; and so on with each. The largest of the three is gone on
 * with here, so that recursion is no deeper than the number of times that a count can be halved. */
static void sort_part(Part p) {
  static u32 chance = 1;
  while (p.count > 1) {
    chance = chance * 1664525u + 1013904223u;
    u64 middle = p.items[(chance >> 8) % p.count].key;
    u32 less = 0, i = 0, more = p.count;
    look_after(p.count);
    while (i < more) {
      u64 key = p.items[i].key;
      if (key < middle) swap(&p.items[less++], &p.items[i++]);
      else if (key > middle) swap(&p.items[i], &p.items[--more]);
      else i++;
    }
    bool ended = !((middle ^ turn) & KEY_LAST);
    Part parts[3] = {{p.items, less, p.place}, {p.items + less, ended && !stable ? 0 : more - less, p.place + KEY_UNITS}, {p.items + more, p.count - more, p.place}};
    if (parts[1].count > 1) (ended ? take_order : take_keys)(parts[1]);
    u32 largest = 0;
    for (u32 k = 1; k < 3; k++)
      if (parts[k].count > parts[largest].count) largest = k;
    for (u32 k = 0; k < 3; k++)
      if (k != largest) sort_part(parts[k]);
    p = parts[largest];
  }
}

bool text_sorts(const Cell *key) {
  u32 c;
  if (!is_young(key)) return cell_char(key, &c) || (key->tag == TAG_OBJ && key->h == HANDLE_EMPTY);
  return !young_at(key->h)->depth && !young_at(key->h)->pairs;
}

void key_sort(Cell *cells, u32 count, bool numbers, bool down, bool steady) {
  Item *items = (Item *)(void *)cells;
  integers = numbers;
  turn = down ? (1ull << KEY_UNITS * KEY_BITS) - 1 : 0;
  stable = steady;
  for (u32 i = 0; i < count; i++) items[i] = (Item){.h = cells[i].h, .aux = steady ? i : cells[i].aux};
  Part all = {items, count, 0};
  take_keys(all);
  sort_part(all);
  for (u32 i = 0; i < count; i++) {
    Cell c = numbers ? cell_int(items[i].h) : cell_object(items[i].h);
    c.aux = items[i].aux;
    cells[i] = c;
  }
}
