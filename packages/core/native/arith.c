/* arith.c -- the operators of expr, on values of any kind. Integers beyond 64 bits have sums, products and an order
 * (big.c); for everything else they are an error here, where a host with big integers has an answer. */
#include <math.h>

#include "host.h"

typedef enum {
  BIN_ADD, BIN_SUB, BIN_MUL, BIN_DIV, BIN_MOD, BIN_POW, BIN_SHL, BIN_SHR, BIN_AND, BIN_OR, BIN_XOR,
  BIN_LT, BIN_GT, BIN_LE, BIN_GE, BIN_EQ, BIN_NE,
  BIN_STREQ, BIN_STRNE, BIN_STRLT, BIN_STRGT, BIN_STRLE, BIN_STRGE, BIN_IN, BIN_NI,
} BinaryOp;

static const char *const binary_names[] = {"+", "-", "*", "/", "%", "**", "<<", ">>", "&", "|", "^"};

/* --- failing --- */

static Status too_large(void) {
  return fail("ARITH IOVERFLOW {integer value too large to represent}", "integer value too large to represent");
}

static Status bad_operand(Value *v, const char *op, const char *side) {
  NumberKind kind = val_number(v);
  if (kind == NUMBER_BIG) return too_large();
  if (kind != NUMBER_DOUBLE && text_is_list_of_many(v)) return fail("ARITH DOMAIN list", "cannot use a list as %soperand of \"%s\"", side, op);
  if (kind != NUMBER_DOUBLE)
    return fail("ARITH DOMAIN {non-numeric string}", "cannot use non-numeric string \"%v\" as %soperand of \"%s\"", v, side, op);
  if (isnan(v->d))
    return fail("ARITH DOMAIN {non-numeric floating-point value}", "cannot use non-numeric floating-point value \"%v\" as %soperand of \"%s\"", v, side, op);
  return fail("ARITH DOMAIN {floating-point value}", "cannot use floating-point value \"%v\" as %soperand of \"%s\"", v, side, op);
}

static Status need_number(Value *v, const char *op, const char *side) {
  NumberKind kind = val_number(v);
  if (kind == NUMBER_INT || kind == NUMBER_BIG || (kind == NUMBER_DOUBLE && !isnan(v->d))) return TCL_OK;
  return bad_operand(v, op, side);
}

static Status need_int(Value *v, const char *op, const char *side) {
  return val_number(v) == NUMBER_INT ? TCL_OK : bad_operand(v, op, side);
}

static Status divide_by_zero(void) { return fail("ARITH DIVZERO {divide by zero}", "divide by zero"); }

/* --- numbers --- */

static Status int_power(i64 base, i64 exponent, Value **out) {
  if (exponent < 0) {
    if (base == 0) return fail("ARITH DOMAIN {exponentiation of zero by negative power}", "exponentiation of zero by negative power");
    *out = val_int(base == 1 ? 1 : base == -1 ? (exponent % 2 ? -1 : 1) : 0);
    return TCL_OK;
  }
  i64 result = 1;
  while (exponent > 0) {
    if (exponent & 1 && __builtin_mul_overflow(result, base, &result)) return too_large();
    exponent >>= 1;
    if (exponent && __builtin_mul_overflow(base, base, &base)) return too_large();
  }
  *out = val_int(result);
  return TCL_OK;
}

/* Sums and products are known to fit. */
static Status on_ints(BinaryOp op, i64 a, i64 b, Value **out) {
  i64 r = 0;
  switch (op) {
    case BIN_ADD: r = a + b; break;
    case BIN_SUB: r = a - b; break;
    case BIN_MUL: r = a * b; break;
    case BIN_DIV:
    case BIN_MOD:
      if (b == 0) return divide_by_zero();
      if (b == -1) { /* the one quotient that may not fit */
        if (op == BIN_MOD) break;
        if (__builtin_sub_overflow((i64)0, a, &r)) return too_large();
        break;
      }
      r = op == BIN_DIV ? a / b : a % b;
      if (a % b != 0 && (a < 0) != (b < 0)) r += op == BIN_DIV ? -1 : b;
      break;
    case BIN_POW: return int_power(a, b, out);
    case BIN_SHL:
      if (b < 0) return fail("NONE", "negative shift argument");
      if (a == 0) break;
      if (b > 62 || (i64)((u64)a << b) >> b != a) return too_large();
      r = (i64)((u64)a << b);
      break;
    case BIN_SHR:
      if (b < 0) return fail("NONE", "negative shift argument");
      r = a >> (b > 63 ? 63 : b);
      break;
    case BIN_AND: r = a & b; break;
    case BIN_OR: r = a | b; break;
    default: r = a ^ b; break;
  }
  *out = val_int(r);
  return TCL_OK;
}

static Status on_doubles(BinaryOp op, f64 a, f64 b, Value **out) {
  f64 r;
  switch (op) {
    case BIN_ADD: r = a + b; break;
    case BIN_SUB: r = a - b; break;
    case BIN_MUL: r = a * b; break;
    case BIN_DIV: r = a / b; break;
    default:
      if (a == 0 && b < 0) return fail("ARITH DOMAIN {exponentiation of zero by negative power}", "exponentiation of zero by negative power");
      r = pow(a, b);
      break;
  }
  if (isnan(r)) return fail("ARITH DOMAIN {domain error: argument not in valid range}", "domain error: argument not in valid range");
  *out = val_double(r);
  return TCL_OK;
}

static bool overflows(BinaryOp op, i64 a, i64 b) {
  i64 r;
  return op == BIN_ADD ? __builtin_add_overflow(a, b, &r) : op == BIN_SUB ? __builtin_sub_overflow(a, b, &r) : __builtin_mul_overflow(a, b, &r);
}

static Status arithmetic(BinaryOp op, Value *a, Value *b, Value **out) {
  const char *name = binary_names[op];
  bool ints_only = op == BIN_MOD || op >= BIN_SHL;
  Status status = ints_only ? need_int(a, name, "left ") : need_number(a, name, "left ");
  if (status == TCL_OK) status = ints_only ? need_int(b, name, "right ") : need_number(b, name, "right ");
  if (status != TCL_OK) return status;
  if (a->number == NUMBER_INT && b->number == NUMBER_INT) {
    if (op > BIN_MUL || !overflows(op, a->i, b->i)) return on_ints(op, a->i, b->i, out);
    return big_arithmetic(name[0], a, b, out) ? TCL_OK : too_large();
  }
  if (a->number == NUMBER_BIG || b->number == NUMBER_BIG) {
    bool both = a->number != NUMBER_DOUBLE && b->number != NUMBER_DOUBLE;
    return both && op <= BIN_MUL && big_arithmetic(name[0], a, b, out) ? TCL_OK : too_large();
  }
  return on_doubles(op, a->number == NUMBER_INT ? (f64)a->i : a->d, b->number == NUMBER_INT ? (f64)b->i : b->d, out);
}

/* --- comparing --- */

enum { UNORDERED = 2 };

static int order_doubles(f64 a, f64 b) { return a < b ? -1 : a > b ? 1 : a == b ? 0 : UNORDERED; }

/* Exactly: an integer beyond 2^53 is not rounded to meet a double. */
static int order_mixed(i64 a, f64 b) {
  if (isnan(b)) return UNORDERED;
  if (b >= 9223372036854775808.0) return -1;
  if (b < -9223372036854775808.0) return 1;
  i64 whole = (i64)b;
  if (a != whole) return a < whole ? -1 : 1;
  return order_doubles(0, b - (f64)whole);
}

static bool is_integer(NumberKind kind) { return kind == NUMBER_INT || kind == NUMBER_BIG; }

static int order(Value *a, Value *b) {
  NumberKind x = val_number(a), y = val_number(b);
  if (x == NUMBER_INT && y == NUMBER_INT) return a->i < b->i ? -1 : a->i > b->i;
  if (x == NUMBER_DOUBLE && y == NUMBER_DOUBLE) return order_doubles(a->d, b->d);
  if (x == NUMBER_INT && y == NUMBER_DOUBLE) return order_mixed(a->i, b->d);
  if (x == NUMBER_DOUBLE && y == NUMBER_INT) {
    int reversed = order_mixed(b->i, a->d);
    return reversed == UNORDERED ? UNORDERED : -reversed;
  }
  int ordering;
  if (is_integer(x) && is_integer(y) && big_order(a, b, &ordering)) return ordering;
  return val_compare(a, b);
}

static bool holds(BinaryOp op, int ordering) {
  if (ordering == UNORDERED) return op == BIN_NE;
  switch (op) {
    case BIN_LT:
    case BIN_STRLT: return ordering < 0;
    case BIN_GT:
    case BIN_STRGT: return ordering > 0;
    case BIN_LE:
    case BIN_STRLE: return ordering <= 0;
    case BIN_GE:
    case BIN_STRGE: return ordering >= 0;
    case BIN_EQ:
    case BIN_STREQ: return ordering == 0;
    default: return ordering != 0;
  }
}

static Status contains(Value *item, Value *v, bool *found) {
  List *list;
  Status status = list_of(v, &list);
  *found = false;
  for (u32 i = 0; status == TCL_OK && i < list->count && !*found; i++) *found = val_same(list->items[i], item);
  return status;
}

/* --- ops --- */

static Status op_binary(i32 op, Cell *x, Cell *y, Cell *out) {
  Value *a = value_in(x), *b = value_in(y), *result;
  if (op <= BIN_XOR) {
    Status status = arithmetic((BinaryOp)op, a, b, &result);
    if (status == TCL_OK) *out = cell_of(result);
    return status;
  }
  bool yes;
  if (op >= BIN_IN) {
    Status status = contains(a, b, &yes);
    if (status != TCL_OK) return status;
    yes = yes == (op == BIN_IN);
  } else {
    yes = holds((BinaryOp)op, op <= BIN_NE ? order(a, b) : val_compare(a, b));
  }
  *out = cell_int(yes);
  return TCL_OK;
}

static Status op_unary(i32 op, Cell *cell, Cell *out) {
  static const char *const names[] = {"-", "+", "!", "~"};
  Value *v = value_in(cell);
  Status status;
  if (op == 2) {
    int truth = val_boolean(v);
    if (truth < 0 || (v->number == NUMBER_DOUBLE && isnan(v->d))) return bad_operand(v, "!", "");
    *out = cell_int(!truth);
    return TCL_OK;
  }
  status = op == 3 ? need_int(v, "~", "") : need_number(v, names[op], "");
  if (status != TCL_OK) return status;
  if (v->number == NUMBER_DOUBLE) {
    *out = cell_double(op == 0 ? -v->d : v->d);
    return TCL_OK;
  }
  if (v->number == NUMBER_BIG || (op == 0 && v->i == INT64_MIN)) {
    Value *result;
    if (op > 1 || !big_arithmetic(op ? '+' : '-', val_int(0), v, &result)) return too_large();
    *out = cell_of(result);
    return TCL_OK;
  }
  *out = cell_int(op == 0 ? -v->i : op == 1 ? v->i : ~v->i);
  return TCL_OK;
}

void arith_ops(FeatherHostOps *ops) {
  ops->expr_binary = op_binary;
  ops->expr_unary = op_unary;
}
