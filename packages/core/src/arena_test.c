/* arena_test.c -- regions: marks, growth over chunks, limits, reset, and vectors on top of them. */
#include "arena.h"

#include "check.h"
#include "vec.h"

static bool aligned(const void *p) { return ((size_t)p & (ARENA_ALIGN - 1)) == 0; }

static void allocation(void) {
  feather_arena_reset();
  CHECK(feather_arena_used() == 0);
  void *a = feather_arena_alloc(0), *b = feather_arena_alloc(0), *c = feather_arena_alloc(1), *d = feather_arena_alloc(24);
  CHECK(a && b && c && d);
  CHECK(a != b && b != c && c != d);
  CHECK(aligned(a) && aligned(b) && aligned(c) && aligned(d));
  CHECK(feather_arena_used() == 8 + 8 + 8 + 24);
  memset(d, 0xff, 24);
  feather_arena_reset();
  CHECK(feather_arena_used() == 0);
}

static void marks(void) {
  Mark start = region_mark(&arena);
  u8 *a = region_alloc(&arena, 100);
  Mark middle = region_mark(&arena);
  size_t used = region_used(&arena);
  region_alloc(&arena, 200);
  region_release(&arena, middle);
  CHECK(region_used(&arena) == used);
  u8 *b = region_alloc(&arena, 50);
  CHECK(b == a + 104); /* what was released is handed out again */
  region_release(&arena, start);
  CHECK(region_used(&arena) == 0);
}

/* Past the end of a chunk: addresses stay, marks of older chunks bring everything back. */
static void growth(void) {
  enum { PIECES = 300, PIECE = 1000 };
  u8 *pieces[PIECES];
  Mark start = region_mark(&arena);
  for (u32 i = 0; i < PIECES; i++) {
    pieces[i] = region_alloc(&arena, PIECE);
    memset(pieces[i], (int)(i & 0xff), PIECE);
  }
  bool intact = true;
  for (u32 i = 0; i < PIECES; i++)
    for (u32 k = 0; k < PIECE; k++) intact = intact && pieces[i][k] == (i & 0xff);
  CHECK(intact);
  CHECK(region_used(&arena) >= (size_t)PIECES * PIECE);
  CHECK(feather_arena_capacity() >= region_used(&arena));
  CHECK(feather_arena_peak() >= (size_t)PIECES * PIECE);
  size_t capacity = feather_arena_capacity();
  region_release(&arena, start);
  CHECK(region_used(&arena) == 0);
  for (u32 i = 0; i < PIECES; i++) region_alloc(&arena, PIECE);
  CHECK(feather_arena_capacity() == capacity); /* chunks are used again */
  region_reset(&arena);
}

static void large(void) {
  u8 *p = region_alloc(&arena, 5 << 20);
  CHECK(p != NULL);
  p[0] = p[(5 << 20) - 1] = 1;
  u8 *q = region_alloc(&arena, 16);
  CHECK(q != NULL);
  region_reset(&arena);
  CHECK(region_alloc(&arena, SIZE_MAX) == NULL);
  CHECK(region_alloc(&arena, SIZE_MAX - 8) == NULL);
  CHECK(region_alloc(&arena, (size_t)0xffffffffu) == NULL);
  CHECK(region_used(&arena) == 0);
}

static void limit(void) {
  size_t capacity = feather_arena_capacity();
  feather_arena_set_limit(capacity + (1 << 20));
  u32 count = 0;
  while (count < 100000 && region_alloc(&arena, 4096)) count++;
  CHECK(count < 100000);
  CHECK(feather_arena_capacity() <= capacity + (1 << 20));
  CHECK(region_alloc(&arena, 1 << 20) == NULL);
  region_reset(&arena);
  CHECK(region_alloc(&arena, 4096) != NULL); /* usable afterwards */
  feather_arena_set_limit(0);
  region_reset(&arena);
}

/* Chunks go from region to region. */
static void two_regions(void) {
  Region other = {0};
  region_alloc(&arena, 200000);
  region_alloc(&other, 200000);
  size_t one = region_used(&arena), two = region_used(&other);
  region_reset(&arena);
  CHECK(region_used(&arena) == 0 && region_used(&other) == two && one == two);
  size_t capacity = region_capacity(&other);
  region_alloc(&other, 150000);
  CHECK(region_capacity(&other) == capacity);
  region_reset(&other);
}

static void vectors(void) {
  VEC(u32) v = {0};
  for (u32 i = 0; i < 10000; i++) vec_push(&v, i);
  bool right = v.len == 10000 && !v.failed;
  for (u32 i = 0; i < v.len; i++) right = right && v.at[i] == i;
  CHECK(right);
  region_reset(&arena);
  VEC(u64) w = {0};
  feather_arena_set_limit(1); /* no chunk can be made; those that are free may still serve */
  while (!w.failed && w.len < (1 << 22)) vec_push(&w, (u64)w.len);
  CHECK(w.failed);
  u32 len = w.len;
  vec_push(&w, 1);
  CHECK(w.len == len);
  feather_arena_set_limit(0);
  region_reset(&arena);
}

int main(void) {
  allocation();
  marks();
  growth();
  large();
  limit();
  two_regions();
  vectors();
  return check_report();
}
