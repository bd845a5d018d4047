/* region.h -- a bump allocator over a chain of chunks; the arena and the code cache are two of them.
 *
 *   chunk 0 [########]  chunk 1 [####....]   free chunks: shared by all regions
 *                                   ^ top
 *
 * A mark is a position; releasing it gives every later chunk back. Marks nest like braces.
 * Addresses never move. Chunks come from linear memory (or from the native host's allocator) and are
 * handed from region to region, never returned to the engine: dropping the instance does that. */
#ifndef FEATHER_REGION_H
#define FEATHER_REGION_H
#include "common.h"

typedef struct Chunk Chunk;
struct Chunk {
  alignas(16) Chunk *prev;  /* the one filled before; for free chunks, the next free one */
  u32 size;     /* bytes that follow this header */
  u32 before;   /* bytes used in the chunks before this one */
};

typedef struct {
  Chunk *chunk;
  u8 *top;
  u8 *end;
  u32 peak; /* high-water mark of chunks left behind; see region_peak */
} Region;

typedef struct {
  Chunk *chunk;
  u8 *top;
} Mark;

/* Under AddressSanitizer memory that is not allocated may not be looked at, and what is allocated begins as rubbish;
 * under MemorySanitizer what is allocated has no value yet. */
#if defined(__SANITIZE_ADDRESS__)
#define REGION_GUARD
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define REGION_GUARD
#elif __has_feature(memory_sanitizer)
#define REGION_GUARD
#endif
#endif
#ifdef REGION_GUARD
void region_open(void *at, size_t size);  /* allocated from now on */
void region_shut(void *at, size_t size);  /* not any more */
#else
static inline void region_open(void *at, size_t size) { (void)at, (void)size; }
static inline void region_shut(void *at, size_t size) { (void)at, (void)size; }
#endif

#ifdef FEATHER_FAULTS /* native/fault.h, memory_wasm.c */
bool feather_fault_arena(void);
#else
static inline bool feather_fault_arena(void) { return false; }
#endif

void *region_alloc_slow(Region *r, size_t size);

static inline void *region_take(Region *r, size_t size) {
  size_t rounded = (size + 7) & ~(size_t)7;
  if (rounded == 0) rounded = 8;
  if (LIKELY(rounded >= size && rounded <= (size_t)(r->end - r->top))) {
    u8 *p = r->top;
    r->top += rounded;
    region_open(p, size);
    return p;
  }
  return region_alloc_slow(r, size);
}

/* `size` bytes, aligned to 8; NULL when there is no more memory. Inline for frames, which each call makes, and else a function. */
static inline void *region_alloc_here(Region *r, size_t size) { return feather_fault_arena() ? NULL : region_take(r, size); }
void *region_alloc(Region *r, size_t size);

static inline Mark region_mark(const Region *r) { return (Mark){r->chunk, r->top}; }
void region_release_slow(Region *r, Mark mark);
static inline void region_release_here(Region *r, Mark mark) {
  if (LIKELY(r->chunk == mark.chunk)) {
    u32 used = r->chunk ? r->chunk->before + (u32)(r->top - (u8 *)(r->chunk + 1)) : 0;
    if (used > r->peak) r->peak = used;
    region_shut(mark.top, (size_t)(r->top - mark.top));
    r->top = mark.top;
  } else {
    region_release_slow(r, mark);
  }
}
void region_release(Region *r, Mark mark);

/* Release what was allocated since the mark, but for one block of it, which comes to lie at the mark. */
void *region_settle(Region *r, Mark mark, void *block, size_t size);

void region_reset(Region *r);
/* Give back every chunk in which nothing is wanted (from its first byte to behind its last). What is in the others stays where it
 * is; nothing more is put into them. */
typedef bool RegionWanted(const u8 *from, const u8 *to, void *context);
void region_sweep(Region *r, RegionWanted *wanted, void *context);
size_t region_used(const Region *r);
size_t region_peak(Region *r);
/* Bytes held by the region's chunks plus the free ones. */
size_t region_capacity(const Region *r);
void region_limit(size_t bytes); /* of all chunks together; 0: none */

/* The scratch arena (feather_arena_* work on it). */
extern Region arena;
/* Lists that are being built (list_buffer.h); part of the scratch arena for whoever counts. */
extern Region buffer_region;
/* Young values that live on (grown.h); as above. */
extern Region grown_region;
/* Bytes of the block of young values (young.h); as above. */
extern u32 young_used, young_peak;
#define ARENA_NEW(T) ((T *)region_alloc(&arena, sizeof(T)))

#endif
