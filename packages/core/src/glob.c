/* glob.c -- see glob.h. */
#include "glob.h"

/* Try the set whose contents begin at `i`: the place behind it, 0 when the unit is not in it. */
static u32 match_set(Text p, u32 i, u16 unit) {
  for (bool in = false; !in;) {
    if (i >= p.len || p.at[i] == ']') return 0;
    u16 low = p.at[i++], high = low;
    if (i < p.len && p.at[i] == '-') {
      if (++i >= p.len) return 0;
      high = p.at[i++];
    }
    in = (low <= unit && unit <= high) || (high <= unit && unit <= low);
  }
  while (i < p.len && p.at[i] != ']') i++;
  return i < p.len ? i + 1 : i;
}

/* Try what stands at `i` of the pattern, and is no star. */
static u32 match_one(Text p, u32 i, u16 unit) {
  if (p.at[i] == '?') return i + 1;
  if (p.at[i] == '[') return match_set(p, i + 1, unit);
  if (p.at[i] == '\\' && ++i == p.len) return 0;
  return p.at[i] == unit ? i + 1 : 0;
}

/* After a mismatch only the last star is tried further on: what stands before it matches as far left as it can. */
bool glob_matches(Text p, Text text) {
  u32 star = 0, tried = 0;
  for (u32 i = 0, k = 0;;) {
    if (i < p.len && p.at[i] == '*') {
      star = ++i;
      tried = k;
      continue;
    }
    if (k == text.len) return i == p.len;
    u32 next = i < p.len ? match_one(p, i, text.at[k]) : 0;
    if (next) {
      k++;
    } else {
      if (!star) return false;
      k = ++tried;
      next = star;
    }
    i = next;
  }
}
