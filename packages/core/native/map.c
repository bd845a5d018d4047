/* map.c -- a table from texts to anything, which keeps the order of insertion. */
#include <stdlib.h>

#include "host.h"
#include "str.h"

static u32 hash_key(Value *key) { return text_hash(val_text(key)); }

static void put_index(Map *map, u32 entry) {
  u32 h = hash_key(map->entries[entry].key);
  while (map->index[h & (map->index_size - 1)]) h++;
  map->index[h & (map->index_size - 1)] = entry + 1;
}

/* Room for one more entry in the index; what was taken out leaves it. All memory is there before anything changes. */
static void rebuild(Map *map) {
  u32 size = 8, to = 0;
  while (size < (map->live + 1) * 2 + 2) size *= 2;
  if (size > map->index_size) {
    u32 *index = grow_array(NULL, size * sizeof(u32));
    free_array(map->index);
    map->index = index;
    map->index_size = size;
  }
  for (u32 i = 0; i < map->used; i++)
    if (map->entries[i].key) map->entries[to++] = map->entries[i];
  map->used = to;
  for (u32 i = 0; i < map->index_size; i++) map->index[i] = 0;
  for (u32 i = 0; i < map->used; i++) put_index(map, i);
}

/* Taken out entries stay in the index, so that what was put behind them is still found. */
static MapEntry *find(const Map *map, Value *key) {
  if (!map->index_size) return NULL;
  Text text = val_text(key);
  for (u32 h = text_hash(text);; h++) {
    u32 at = map->index[h & (map->index_size - 1)];
    if (!at) return NULL;
    MapEntry *e = &map->entries[at - 1];
    if (e->key && (e->key == key || text_equal(val_text(e->key), text))) return e;
  }
}

void *map_get(const Map *map, Value *key) {
  MapEntry *e = find(map, key);
  return e ? e->item : NULL;
}

void map_put(Map *map, Value *key, void *item) {
  MapEntry *e = find(map, key);
  if (e) {
    e->item = item;
    return;
  }
  val_text(key); /* made now, while nothing has changed */
  if (map->used == map->capacity) map->entries = GROW(map->entries, map->capacity, 4);
  if ((map->used + 1) * 2 > map->index_size) rebuild(map);
  map->entries[map->used] = (MapEntry){key, item};
  map->live++;
  put_index(map, map->used++);
}

bool map_remove(Map *map, Value *key) {
  MapEntry *e = find(map, key);
  if (!e) return false;
  e->key = NULL;
  e->item = NULL;
  map->live--;
  return true;
}

void map_copy(Map *to, const Map *from) {
  *to = (Map){0};
  u32 at = 0;
  for (MapEntry *e; (e = map_next(from, &at));) map_put(to, e->key, e->item);
}

void map_reverse(Map *map) {
  for (u32 low = 0, high = map->used; low + 1 < high; low++) {
    MapEntry other = map->entries[low];
    map->entries[low] = map->entries[--high];
    map->entries[high] = other;
  }
  rebuild(map);
}

void map_free(Map *map) {
  free_array(map->entries);
  free_array(map->index);
  *map = (Map){0};
}

MapEntry *map_next(const Map *map, u32 *at) {
  while (*at < map->used) {
    MapEntry *e = &map->entries[(*at)++];
    if (e->key) return e;
  }
  return NULL;
}
