/* arena.h -- bump allocation for everything that lives as long as one eval.
 *
 * The core owns static data, this arena, and the region where compiled code stays (region.h).
 * Nothing is freed one by one: space dies whole, when a mark taken earlier is released or when the
 * outermost eval ends. Values do not live here: a value is a handle.
 *
 * Native builds use the same arena on top of the host's allocator. */
#ifndef FEATHER_ARENA_H
#define FEATHER_ARENA_H
#include <stddef.h>

enum { ARENA_ALIGN = 8 };

/* Allocate `size` bytes, aligned to ARENA_ALIGN; a zero size gives a unique address too. NULL when
 * the memory limit is reached or the engine refuses to grow: callers inside the core turn that into
 * Tcl's "out of memory" error. */
void *feather_arena_alloc(size_t size);

/* Reclaim everything. WARNING: invalidates ALL pointers handed out; only at the boundary of a
 * top-level eval. */
void feather_arena_reset(void);

/* Bytes allocated since the last reset and not released. */
size_t feather_arena_used(void);

/* Bytes the arena may hold without growing linear memory, those in use included. */
size_t feather_arena_capacity(void);

/* The most bytes that were in use at once since the last reset. */
size_t feather_arena_peak(void);

/* Where the arena is now, and back to there: what was allocated since is released. Marks nest like braces. */
size_t feather_arena_mark(void);
void feather_arena_release(size_t mark);

/* The most bytes the arena may hold; 0 means no limit but the engine's. */
void feather_arena_set_limit(size_t bytes);

#endif
