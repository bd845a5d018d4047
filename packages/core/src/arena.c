/* arena.c -- regions, and the one of them that is the scratch arena. */
#include "arena.h"
#include "memory.h"
#include "region.h"

enum {
  CHUNK_MIN = 64 * 1024 - sizeof(Chunk),
  FREE_LIMIT = 1 << 30,
};

static Chunk *free_chunks;
static size_t chunks_total; /* bytes in all chunks, used or free */
static size_t total_limit;

Region arena;
Region buffer_region;
Region grown_region;
u32 young_used, young_peak;

#ifdef REGION_GUARD
#include <stdlib.h>
#if __has_feature(memory_sanitizer)
#include <sanitizer/msan_interface.h>

void region_open(void *at, size_t size) { __msan_allocated_memory(at, size); }
void region_shut(void *at, size_t size) { __msan_allocated_memory(at, size); }
#else
#include <sanitizer/asan_interface.h>

void region_open(void *at, size_t size) {
  __asan_unpoison_memory_region(at, size);
  __builtin_memset(at, 0xa5, size);
}

void region_shut(void *at, size_t size) { __asan_poison_memory_region(at, size); }
#endif
#endif

static size_t chunk_used(const Region *r) { return (size_t)(r->top - (u8 *)(r->chunk + 1)); }

size_t region_used(const Region *r) { return r->chunk ? r->chunk->before + chunk_used(r) : 0; }

size_t region_peak(Region *r) {
  size_t used = region_used(r);
  if (used > r->peak) r->peak = (u32)used;
  return r->peak;
}

size_t region_capacity(const Region *r) {
  size_t total = 0;
  for (const Chunk *c = r->chunk; c; c = c->prev) total += c->size;
  for (const Chunk *c = free_chunks; c; c = c->prev) total += c->size;
  return total;
}

void region_limit(size_t bytes) { total_limit = bytes; }

/* Best fit: most are of one size, and a large one that is taken for something small may be missing for long. */
static Chunk *take_free(size_t need) {
  Chunk **best = NULL;
  for (Chunk **link = &free_chunks; *link; link = &(*link)->prev) {
    if ((*link)->size < need || (best && (*best)->size <= (*link)->size)) continue;
    best = link;
    if ((*link)->size <= need + CHUNK_MIN) break;
  }
  if (!best) return NULL;
  Chunk *c = *best;
  *best = c->prev;
  return c;
}

static Chunk *new_chunk(size_t need) {
  if (need > 0xfff00000u) return NULL;
  size_t size = need < CHUNK_MIN ? CHUNK_MIN : need;
  size = ((size + sizeof(Chunk) + 0xffff) & ~(size_t)0xffff) - sizeof(Chunk);
  if (total_limit && chunks_total + size > total_limit) return NULL;
  Chunk *c = memory_take(size + sizeof(Chunk));
  if (!c) return NULL;
  c->size = (u32)size;
  chunks_total += size;
  return c;
}

NOINLINE void *region_alloc_slow(Region *r, size_t size) {
  if (size > 0xfff00000u) return NULL;
  size_t rounded = (size + 7) & ~(size_t)7;
  if (rounded == 0) rounded = 8;
  Chunk *c = take_free(rounded);
  if (!c) c = new_chunk(rounded);
  if (!c) return NULL;
  region_shut(c + 1, c->size);
  region_open(c + 1, size);
  c->before = (u32)region_used(r);
  c->prev = r->chunk;
  r->chunk = c;
  r->top = (u8 *)(c + 1) + rounded;
  r->end = (u8 *)(c + 1) + c->size;
  return c + 1;
}

NOINLINE void *region_alloc(Region *r, size_t size) { return region_alloc_here(r, size); }

NOINLINE void region_release_slow(Region *r, Mark mark) {
  region_peak(r);
  while (r->chunk != mark.chunk) {
    Chunk *c = r->chunk;
    r->chunk = c->prev;
    c->prev = free_chunks;
    free_chunks = c;
    region_shut(c + 1, c->size);
  }
  if (mark.chunk) region_shut(mark.top, (size_t)((u8 *)(mark.chunk + 1) + mark.chunk->size - mark.top));
  r->top = mark.top;
  r->end = mark.chunk ? (u8 *)(mark.chunk + 1) + mark.chunk->size : NULL;
}

NOINLINE void region_release(Region *r, Mark mark) { region_release_here(r, mark); }

void region_sweep(Region *r, RegionWanted *wanted, void *context) {
  region_peak(r);
  Chunk *kept = NULL, *next;
  for (Chunk *c = r->chunk; c; c = next) {
    next = c->prev;
    u8 *from = (u8 *)(c + 1);
    Chunk **list = wanted(from, from + c->size, context) ? &kept : &free_chunks;
    if (list == &free_chunks) region_shut(from, c->size);
    c->prev = *list;
    *list = c;
  }
  /* Now the oldest comes first: turn the order round again. How full each was is not known any more. */
  u32 before = 0;
  r->chunk = NULL;
  for (Chunk *c = kept; c; c = next) {
    next = c->prev;
    c->prev = r->chunk;
    c->before = before;
    before += c->size;
    r->chunk = c;
  }
  r->top = r->end = r->chunk ? (u8 *)(r->chunk + 1) + r->chunk->size : NULL;
}

void *region_settle(Region *r, Mark mark, void *block, size_t size) {
#ifdef REGION_GUARD
  void *copy = malloc(size);
  if (!copy) abort();
  mem_copy(copy, block, size);
  region_release(r, mark);
  void *to = region_take(r, size);
  mem_copy(to, copy, size);
  free(copy);
#else
  region_release(r, mark);
  void *to = region_take(r, size); /* there was room for more than that */
  if (block != to) mem_move(to, block, size);
#endif
  return to;
}

void region_reset(Region *r) { region_release(r, (Mark){NULL, NULL}); }

FEATHER_EXPORT(feather_arena_alloc)
void *feather_arena_alloc(size_t size) { return region_alloc(&arena, size); }
FEATHER_EXPORT(feather_arena_reset)
void feather_arena_reset(void) {
  region_reset(&arena);
  arena.peak = buffer_region.peak = grown_region.peak = young_peak = 0;
}
FEATHER_EXPORT(feather_arena_used)
size_t feather_arena_used(void) { return region_used(&arena) + region_used(&buffer_region) + region_used(&grown_region) + young_used; }
FEATHER_EXPORT(feather_arena_capacity)
size_t feather_arena_capacity(void) { return region_capacity(&arena) + region_used(&buffer_region) + region_used(&grown_region) + young_used; }
FEATHER_EXPORT(feather_arena_peak)
size_t feather_arena_peak(void) { return region_peak(&arena) + region_peak(&buffer_region) + region_peak(&grown_region) + (young_peak > young_used ? young_peak : young_used); }
/* A mark is the address of the next allocation. Nothing was allocated before the first chunk: 0. */
FEATHER_EXPORT(feather_arena_mark)
size_t feather_arena_mark(void) { return (size_t)arena.top; }
FEATHER_EXPORT(feather_arena_release)
void feather_arena_release(size_t mark) {
  u8 *top = (u8 *)mark;
  Chunk *c = arena.chunk;
  while (c && !(top >= (u8 *)(c + 1) && top <= (u8 *)(c + 1) + c->size)) c = c->prev;
  region_release(&arena, (Mark){c, c ? top : NULL});
}
FEATHER_EXPORT(feather_arena_set_limit)
void feather_arena_set_limit(size_t bytes) { region_limit(bytes); }

/* The names the first hosts knew. free does nothing: the arena dies whole. */
FEATHER_EXPORT(alloc) void *feather_alloc_shim(size_t size) { return feather_arena_alloc(size); }
FEATHER_EXPORT(free) void feather_free_shim(void *p) { (void)p; }
