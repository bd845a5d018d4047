/* vec.h -- growing arrays in the arena, for the parser and the compiler.
 *
 * Growth copies and leaves the old array behind: the caller releases the arena mark that it took
 * before it began. When memory runs out, `failed` is set and pushes go nowhere, so that the check is
 * made once, at the end. */
#ifndef FEATHER_VEC_H
#define FEATHER_VEC_H
#include "region.h"

#define VEC(T)  \
  struct {      \
    T *at;      \
    u32 len;    \
    u32 cap;    \
    bool failed; \
  }

bool vec_grow(void *vec, u32 need, u32 element_size);

#define vec_reserve(v, n) \
  ((v)->len + (n) <= (v)->cap || vec_grow((v), (v)->len + (u32)(n), sizeof *(v)->at))
#define vec_push(v, value) (vec_reserve(v, 1) ? (void)((v)->at[(v)->len++] = (value)) : (void)0)

#endif
