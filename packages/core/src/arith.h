/* arith.h -- arithmetic on unboxed numbers. Everything else (big integers, strings that look like
 * numbers, errors) is the host's: these give false and touch nothing. */
#ifndef FEATHER_ARITH_H
#define FEATHER_ARITH_H
#include "cell.h"
#include "code.h"

/* Integers up to here convert to double and back exactly, so comparing as doubles is right. */
enum { EXACT_BITS = 53 };

static inline bool exact_as_double(i64 i) { return i >= -((i64)1 << EXACT_BITS) && i <= ((i64)1 << EXACT_BITS); }

static inline bool as_double(const Cell *c, f64 *out) {
  if (c->tag == TAG_DOUBLE) {
    *out = c->d;
    return true;
  }
  if (c->tag != TAG_INT || !exact_as_double(c->i)) return false;
  *out = (f64)c->i;
  return true;
}

static inline bool compare_ints(Opcode op, i64 a, i64 b) {
  switch (op) {
    case OP_LT: return a < b;
    case OP_GT: return a > b;
    case OP_LE: return a <= b;
    case OP_GE: return a >= b;
    case OP_EQ: return a == b;
    default: return a != b;
  }
}

static inline bool set_int(Cell *out, i64 i) {
  *out = cell_int(i);
  return true;
}

static inline bool int_op(Opcode op, i64 a, i64 b, Cell *out) {
  i64 r;
  switch (op) {
    case OP_ADD:
      if (__builtin_add_overflow(a, b, &r)) return false;
      return set_int(out, r);
    case OP_SUB:
      if (__builtin_sub_overflow(a, b, &r)) return false;
      return set_int(out, r);
    case OP_MUL:
      if ((i32)a == a && (i32)b == b) return set_int(out, a * b);
      if (a < -0x40000000000 || a > 0x40000000000 || b < -0x100000 || b > 0x100000) return false;
      return set_int(out, a * b);
    case OP_DIV: /* floors: tclsh: -7/2 -> -4 */
      if (b == 0 || (b == -1 && a == INT64_MIN)) return false;
      r = a / b;
      if ((a % b != 0) && ((a < 0) != (b < 0))) r--;
      return set_int(out, r);
    case OP_MOD: /* sign of the divisor: tclsh: -7%2 -> 1 */
      if (b == 0) return false;
      if (b == -1) return set_int(out, 0);
      r = a % b;
      if (r != 0 && ((r < 0) != (b < 0))) r += b;
      return set_int(out, r);
    case OP_SHL:
      if (b < 0 || b > 62) return false;
      r = (i64)((u64)a << b);
      return r >> b == a && set_int(out, r);
    case OP_SHR:
      if (b < 0) return false;
      return set_int(out, a >> (b > 63 ? 63 : b));
    case OP_BAND: return set_int(out, a & b);
    case OP_BOR: return set_int(out, a | b);
    case OP_BXOR: return set_int(out, a ^ b);
    case OP_POW: return false;
    default: return set_int(out, compare_ints(op, a, b));
  }
}

static inline bool double_op(Opcode op, f64 a, f64 b, Cell *out) {
  f64 r;
  switch (op) {
    case OP_ADD: r = a + b; break;
    case OP_SUB: r = a - b; break;
    case OP_MUL: r = a * b; break;
    case OP_DIV: r = a / b; break;
    case OP_LT: return set_int(out, a < b);
    case OP_GT: return set_int(out, a > b);
    case OP_LE: return set_int(out, a <= b);
    case OP_GE: return set_int(out, a >= b);
    case OP_EQ: return set_int(out, a == b);
    case OP_NE: return set_int(out, a != b);
    default: return false;
  }
  if (r != r) return false; /* NaN is an error, with words of its own */
  *out = cell_double(r);
  return true;
}

/* With `op` constant this is one operator; arith_any is the same with a switch. */
static inline __attribute__((always_inline)) bool arith_fast(Opcode op, const Cell *a, const Cell *b, Cell *out) {
  if (LIKELY(a->tag == TAG_INT && b->tag == TAG_INT)) return int_op(op, a->i, b->i, out);
  f64 x, y;
  if (as_double(a, &x) && as_double(b, &y)) return double_op(op, x, y, out);
  return false;
}

static inline bool arith_any(Opcode op, const Cell *a, const Cell *b, Cell *out) { return arith_fast(op, a, b, out); }

#endif
