/* str.h -- comparing script text with the core's own constants. */
#ifndef FEATHER_STR_H
#define FEATHER_STR_H
#include "common.h"

/* Four units as one number. */
static inline u64 four_units(const u16 *at) {
  u64 four;
  mem_copy(&four, at, sizeof four);
  return four;
}
/* The same unit four times. */
static inline u64 four_times(u16 unit) { return unit * 0x0001000100010001ull; }

/* For a few units. */
void copy_units(u16 *to, const u16 *from, u32 count);

static inline bool text_is(Text t, Str s) {
  if (t.len != s.len) return false;
  for (u32 i = 0; i < s.len; i++)
    if (t.at[i] != (u8)s.at[i]) return false;
  return true;
}

static inline bool text_equal(Text a, Text b) {
  if (a.len != b.len) return false;
  u32 i = 0;
  for (; i + 4 <= a.len; i += 4)
    if (four_units(a.at + i) != four_units(b.at + i)) return false;
  for (; i < a.len; i++)
    if (a.at[i] != b.at[i]) return false;
  return true;
}

static inline bool is_surrogate(u16 unit) { return (unit & 0xf800) == 0xd800; }

/* Is each unit a character: are there no surrogates. */
bool text_flat(Text t);

static inline u32 text_hash(Text t) {
  u32 h = 2166136261u;
  for (u32 i = 0; i < t.len; i++) h = (h ^ t.at[i]) * 16777619u;
  return h;
}

/* The same for words of many kinds, four units at a time. */
static inline u32 units_hash(Text t) {
  u64 h = t.len;
  u32 i = 0;
  for (; i + 4 <= t.len; i += 4) h = (h ^ four_units(t.at + i)) * 0x9e3779b97f4a7c15ull;
  for (; i < t.len; i++) h = (h ^ t.at[i]) * 0x9e3779b97f4a7c15ull;
  h = (h ^ h >> 32) * 0x9e3779b97f4a7c15ull; /* the last of four units comes down to the low bits */
  return (u32)(h >> 32);
}

static inline bool text_has(Text t, u16 unit) {
  for (u32 i = 0; i < t.len; i++)
    if (t.at[i] == unit) return true;
  return false;
}

static inline Text text_part(Text t, u32 start, u32 len) { return (Text){t.at + start, len}; }

u32 utf8_bytes(u16 u);

/* How many units take up `limit` bytes of UTF-8 at most. */
u32 utf8_prefix(Text t, u32 limit);

#endif
