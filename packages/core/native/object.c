/* object.c -- memory, and the handles by which the core names objects.
 *
 * Scratch handles are numbers that only grow. A segment maps a run of them to slots:
 *
 *     handle   base0 ....... | base1 ..........            next
 *     slot     0 ....... start1 ..........                 count
 *
 * A compaction gives every handle at or above the floor that a cell still names a fresh number, in a new
 * last segment; asking for one of the old numbers later is a bug of the core, and stops the program. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fault.h"
#include "../src/young.h"
#include "host.h"

/* --- memory ---
 *
 * All of it hangs on one chain: what an eval that was given up has left half made is freed from there. */

typedef union Piece Piece;
union Piece {
  struct {
    Piece *prev, *next;
  };
  max_align_t align;
};
static Piece pieces = {.prev = &pieces, .next = &pieces};

static Object *objects;
static size_t bytes_used, bytes_limit;

typedef struct Block Block;
struct Block {
  Block *next;
};
static Block *blocks;

static void link_piece(Piece *p) {
  p->prev = &pieces;
  p->next = pieces.next;
  p->next->prev = p->prev->next = p;
}

static void unlink_piece(Piece *p) {
  p->prev->next = p->next;
  p->next->prev = p->prev;
}

static void *resize(Piece *old, size_t bytes) {
  if (old) unlink_piece(old);
  Piece *p = bytes > SIZE_MAX - sizeof *p || fault_now(FAULT_MEMORY) ? NULL : realloc(old, sizeof *p + bytes);
  if (!p && old) link_piece(old);
  if (!p) host_give_up();
  link_piece(p);
  return p + 1;
}

static void *zeroed(size_t bytes) { return memset(resize(NULL, bytes), 0, bytes); }

void free_array(void *at) {
  if (!at) return;
  Piece *p = (Piece *)at - 1;
  unlink_piece(p);
  free(p);
}

size_t pieces_free(void) {
  size_t count = 0;
  for (; pieces.next != &pieces; count++) free_array(pieces.next + 1);
  return count;
}

void charge_bytes(size_t bytes) { bytes_used += bytes; }
bool bytes_left(size_t bytes) { return !bytes_limit || (bytes <= bytes_limit && bytes_used <= bytes_limit - bytes); }

void *object_new(ObjectKind kind, size_t size) {
  Object *o = zeroed(size);
  charge_bytes(size);
  o->kind = kind;
  o->next = objects;
  objects = o;
  return o;
}

void *pool_alloc(size_t size) {
  Block *b = zeroed(sizeof *b + size);
  charge_bytes(size);
  b->next = blocks;
  blocks = b;
  return b + 1;
}

void *grow_array(void *at, size_t bytes) {
  charge_bytes(bytes);
  return resize(at ? (Piece *)at - 1 : NULL, bytes);
}

void *grow_capacity(void *at, u32 *capacity, u32 least, size_t element) {
  u32 more = *capacity ? *capacity * 2 : least;
  if (more < *capacity) host_give_up();
  void *grown = grow_array(at, more * element);
  *capacity = more;
  return grown;
}

static void free_value(Value *v) {
  free_array(v->units);
  if (v->list) {
    free_array(v->list->items);
    free_array(v->list);
  }
  if (v->dict) {
    map_free(v->dict);
    free_array(v->dict);
  }
}

static void free_object(Object *o) {
  if (o->kind == OBJECT_VALUE) {
    free_value((Value *)o);
  } else if (o->kind == OBJECT_TABLE) {
    map_free(&((Table *)o)->names);
  } else if (o->kind == OBJECT_VARIABLE) {
    Variable *v = (Variable *)o;
    if (v->elements) map_free(v->elements);
    free_array(v->dying.items);
  }
  free_array(o);
}

void objects_free(void) {
  while (objects) {
    Object *o = objects;
    objects = o->next;
    free_object(o);
  }
  while (blocks) {
    Block *b = blocks;
    blocks = b->next;
    free_array(b);
  }
  bytes_used = 0;
}

/* --- handles --- */

typedef struct {
  i32 base;
  u32 start;
} Segment;

static struct {
  Object **slots;
  u32 count, capacity;
  i32 next;
  Segment *segments;
  u32 segment_count, segment_capacity;
  i32 *floors;
  u32 floor_count, floor_capacity;
  Object **pins;
  u32 pin_count, pin_capacity;
  i32 free_pin; /* chain through slots: the index + 1 is kept in the pointer */
} table;

static void stale(i32 handle) {
  fprintf(stderr, "native host: the core used a dead handle, %d\n", handle);
  abort();
}

static void push_segment(i32 base, u32 start) {
  if (table.segment_count == table.segment_capacity) {
    table.segments = GROW(table.segments, table.segment_capacity, 16);
  }
  table.segments[table.segment_count++] = (Segment){base, start};
}

/* UINT32_MAX: a dead handle. */
static u32 find_slot(i32 handle) {
  u32 end = table.count;
  for (u32 i = table.segment_count; i-- > 0;) {
    const Segment *s = &table.segments[i];
    if (handle >= s->base) {
      u32 slot = s->start + (u32)(handle - s->base);
      return slot < end ? slot : UINT32_MAX;
    }
    end = s->start;
  }
  return UINT32_MAX;
}

static u32 slot_of(i32 handle) {
  u32 slot = find_slot(handle);
  if (slot == UINT32_MAX) stale(handle);
  return slot;
}

bool handle_is_live(i32 handle) { return handle < 0 || (handle > 0 && find_slot(handle) != UINT32_MAX); }

void handles_begin(void) {
  table.next = 1;
  push_segment(1, 0);
  values_begin(); /* from HANDLE_EMPTY on */
}

void handles_free(void) {
  free_array(table.slots);
  free_array(table.segments);
  free_array(table.floors);
  free_array(table.pins);
  memset(&table, 0, sizeof table);
}

static i32 append_handle(Object *object) {
  if (table.count == table.capacity) {
    table.slots = GROW(table.slots, table.capacity, 256);
  }
  table.slots[table.count++] = object;
  return table.next++;
}

i32 handle_new(Object *object) { return append_handle(object); }

u32 handles_live(void) { return table.count; }

void handles_end_eval(void) {
  table.count = table.floor_count = 0;
  table.segment_count = 0;
  push_segment(table.next, 0);
}

i32 handle_pin(Object *object) {
  u32 slot;
  if (table.free_pin) {
    slot = (u32)table.free_pin - 1;
    table.free_pin = (i32)(intptr_t)table.pins[slot];
  } else {
    if (table.pin_count == table.pin_capacity) {
      table.pins = GROW(table.pins, table.pin_capacity, 64);
    }
    slot = table.pin_count++;
  }
  table.pins[slot] = object;
  return -1 - (i32)slot;
}

void handle_unpin(i32 handle) {
  u32 slot = (u32)(-1 - handle);
  if (handle > HANDLE_CHAR - 128 || slot >= table.pin_count) return;
  table.pins[slot] = (Object *)(intptr_t)table.free_pin;
  table.free_pin = (i32)slot + 1;
}

Object *handle_get(i32 handle) {
  if (handle >= HANDLE_YOUNG) return young_value(handle);
  if (handle > 0) return table.slots[slot_of(handle)];
  u32 slot = (u32)(-1 - handle);
  if (handle == 0 || slot >= table.pin_count || (intptr_t)table.pins[slot] <= (intptr_t)table.pin_count) stale(handle);
  return table.pins[slot];
}

void handles_nested(bool enter) {
  if (!enter) {
    table.floor_count--;
    return;
  }
  if (table.floor_count == table.floor_capacity) {
    table.floors = GROW(table.floors, table.floor_capacity, 16);
  }
  table.floors[table.floor_count++] = table.next;
}

static bool names_object(const Cell *c) {
  return c->tag == TAG_OBJ || c->tag == TAG_OWNED || c->tag == TAG_VAR;
}

void handles_compact(const CellSpan *spans, u32 count) {
  young_collected();
  i32 floor = table.floor_count ? table.floors[table.floor_count - 1] : 0;
  i32 end = table.next;
  u32 kept_slots = 0, kept_segments = 0;
  for (u32 i = 0; i < table.segment_count; i++) {
    u32 stop = i + 1 < table.segment_count ? table.segments[i + 1].start : table.count;
    i32 base = table.segments[i].base;
    if (base >= floor) break;
    u32 below = (u32)(floor - base);
    u32 length = stop - table.segments[i].start;
    kept_segments = i + 1;
    kept_slots = table.segments[i].start + (length < below ? length : below);
  }
  /* The survivors are found first: two cells may name one object, and both must see the old number. */
  u32 moved = 0, room = 0;
  Object **survivors = NULL;
  for (u32 k = 0; k < count; k++)
    for (u32 i = 0; i < spans[k].count; i++) {
      Cell *c = &spans[k].at[i];
      if (!names_object(c) || c->h <= 0 || c->h < floor || c->h >= end) continue;
      if (moved == room) {
        survivors = GROW(survivors, room, 64);
      }
      survivors[moved] = table.slots[slot_of(c->h)];
      c->h = end + (i32)moved++;
    }
  table.segment_count = kept_segments;
  table.count = kept_slots;
  push_segment(end, kept_slots);
  for (u32 i = 0; i < moved; i++) append_handle(survivors[i]);
  free_array(survivors);
}

void objects_limit(size_t bytes) { bytes_limit = bytes; }
