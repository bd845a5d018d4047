/* vec.c -- see vec.h. */
#include "vec.h"

typedef VEC(u8) AnyVec;

NOINLINE bool vec_grow(void *vec, u32 need, u32 element_size) {
  AnyVec *v = vec;
  u32 cap = v->cap ? v->cap * 2 : 32;
  if (cap < need) cap = need;
  if (v->failed || cap > 0x7fffffffu / element_size) {
    v->failed = true;
    return false;
  }
  u8 *at = region_alloc(&arena, (size_t)cap * element_size);
  if (!at) {
    v->failed = true;
    return false;
  }
  if (v->len) mem_copy(at, v->at, (size_t)v->len * element_size);
  v->at = at;
  v->cap = cap;
  return true;
}
