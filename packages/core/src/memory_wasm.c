/* memory_wasm.c -- linear memory from the end of the static data on. Only the host grows it, so that its
 * views are renewed at one place. */
#include "memory.h"

#ifdef FEATHER_WASM_BUILD
#include "host_ops.gen.h"
#include "region.h"

extern unsigned char __heap_base;
static unsigned char *fresh;      /* the initial pages behind the static data, not handed out yet */
static unsigned char *fresh_end;

void *memory_take(size_t size) {
  if (!fresh) {
    fresh = (unsigned char *)(((size_t)&__heap_base + 15) & ~(size_t)15);
    fresh_end = (unsigned char *)(__builtin_wasm_memory_size(0) * 65536);
  }
  if (size <= (size_t)(fresh_end - fresh)) {
    void *at = fresh;
    fresh += size;
    return at;
  }
  return feather_host_memory_grow((u32)size);
}

#ifdef FEATHER_FAULTS /* for tests: each allocation of a region is refused in its turn; see region.h */
static u32 asked;
static u32 refuse_at;

bool feather_fault_arena(void) { return ++asked == refuse_at; }

/* Refuse the n-th allocation from now on, counted from 1, once; 0: none. How many there were since the last call. */
FEATHER_EXPORT(feather_fault_at)
u32 feather_fault_at(u32 n) {
  u32 count = asked;
  asked = 0;
  refuse_at = n;
  return count;
}
#endif

/* The compiler may call these by name (freestanding code has no libc); each is one instruction. */
void *memcpy(void *restrict to, const void *restrict from, size_t size) { return __builtin_memcpy(to, from, size); }
void *memmove(void *to, const void *from, size_t size) { return __builtin_memmove(to, from, size); }
void *memset(void *to, int value, size_t size) { return __builtin_memset(to, value, size); }
#else
#include <stdlib.h>
/* Young values are named by how far they are from static data (young.h): what there is first lies next to it. */
static unsigned char near_data[1 << 28];
static size_t near_used;

void *memory_take(size_t size) {
  if (size > sizeof near_data - near_used) return calloc(1, size);
  near_used += size;
  return near_data + near_used - size;
}
#endif
