/* math_quick.c -- see math_quick.h. */
#include "math_quick.h"

#include "arith.h"

/* Doubles below this, and above its negative, are integers of 64 bits once they are cut. */
#define LONGEST 9223372036854774784.0

static bool whole(f64 d, Cell *out) {
  if (!(d > -LONGEST && d < LONGEST)) return false;
  *out = cell_int((i64)d);
  return true;
}

static bool extreme(bool most, const Cell *args, u32 count, Cell *out) {
  const Cell *best = args;
  f64 a = 0, b;
  if (!as_double(args, &a) || a != a) return false;
  for (u32 i = 1; i < count; i++) {
    if (!as_double(&args[i], &b) || b != b) return false;
    if (most ? b > a : b < a) {
      best = &args[i];
      a = b;
    }
  }
  *out = *best;
  return true;
}

NOINLINE bool math_quick(MathQuick function, const Cell *args, u32 count, Cell *out) {
  f64 d;
  if (count == 0) return false;
  if (function >= MATH_MAX) return extreme(function == MATH_MAX, args, count, out);
  if (count > 1 || !as_double(args, &d) || d != d) return false;
  bool is_int = args->tag == TAG_INT;
  switch (function) {
    case MATH_ABS:
      *out = is_int ? cell_int(args->i < 0 ? -args->i : args->i) : cell_double(__builtin_fabs(d));
      return true;
    case MATH_CEIL: *out = cell_double(__builtin_ceil(d)); return true;
    case MATH_FLOOR: *out = cell_double(__builtin_floor(d)); return true;
    case MATH_DOUBLE: *out = cell_double(d); return true;
    case MATH_SQRT:
      *out = cell_double(__builtin_sqrt(d));
      return d >= 0;
    case MATH_ROUND:
      if (!whole(d, out)) return false;
      if (!is_int) d = __builtin_trunc(d) + (d - __builtin_trunc(d) >= 0.5 ? 1 : d - __builtin_trunc(d) <= -0.5 ? -1 : 0);
      // fallthrough
    default:
      if (!is_int) return whole(d, out);
      *out = *args;
      return true;
  }
}
