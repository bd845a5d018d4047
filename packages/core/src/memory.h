/* memory.h -- where chunks come from: linear memory in WASM, the host's allocator natively. */
#ifndef FEATHER_MEMORY_H
#define FEATHER_MEMORY_H
#include <stddef.h>

/* `size` fresh bytes (a multiple of 64 KiB), zeroed; NULL when the engine or the host refuses. */
void *memory_take(size_t size);

#endif
