/* cmd_math.c -- the functions of expr (::tcl::mathfunc) and its operators as commands (::tcl::mathop). */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "host.h"

static Status domain(f64 d, Value **result) {
  if (isnan(d)) return fail("ARITH DOMAIN {domain error: argument not in valid range}", "domain error: argument not in valid range");
  *result = val_double(d);
  return TCL_OK;
}

static Status one_double(u32 n, Value **args, f64 (*f)(f64), Value **result) {
  f64 d;
  (void)n;
  Status status = val_to_double(args[0], &d);
  return status == TCL_OK ? domain(f(d), result) : status;
}

static Status two_doubles(u32 n, Value **args, f64 (*f)(f64, f64), Value **result) {
  f64 a, b;
  (void)n;
  Status status = val_to_double(args[0], &a);
  if (status == TCL_OK) status = val_to_double(args[1], &b);
  return status == TCL_OK ? domain(f(a, b), result) : status;
}

#define ONE(name) \
  static Status run_##name(u32 n, Value **args, Value **result) { return one_double(n, args, name, result); }
#define TWO(name) \
  static Status run_##name(u32 n, Value **args, Value **result) { return two_doubles(n, args, name, result); }
ONE(acos) ONE(asin) ONE(atan) ONE(ceil) ONE(cos) ONE(cosh) ONE(exp) ONE(floor) ONE(log) ONE(log10) ONE(sin)
ONE(sinh) ONE(sqrt) ONE(tan) ONE(tanh)
TWO(atan2) TWO(fmod) TWO(hypot) TWO(pow)

static Status need_number(Value *v) {
  NumberKind kind = val_number(v);
  return kind == NUMBER_INT || kind == NUMBER_DOUBLE ? TCL_OK : fail_expected("number", v);
}

static Status run_abs(u32 n, Value **args, Value **result) {
  (void)n;
  Status status = need_number(args[0]);
  if (status != TCL_OK) return status;
  if (args[0]->number == NUMBER_DOUBLE) *result = val_double(fabs(args[0]->d));
  else if (args[0]->i == INT64_MIN) return fail("ARITH IOVERFLOW {integer value too large to represent}", "integer value too large to represent");
  else *result = val_int(args[0]->i < 0 ? -args[0]->i : args[0]->i);
  return TCL_OK;
}

static Status whole(Value *v, f64 (*rounding)(f64), Value **result) {
  Status status = need_number(v);
  if (status != TCL_OK) return status;
  if (v->number == NUMBER_INT) {
    *result = val_int(v->i);
    return TCL_OK;
  }
  f64 d = rounding(v->d);
  if (!(d >= -9223372036854775808.0 && d < 9223372036854775808.0))
    return fail("ARITH IOVERFLOW {integer value too large to represent}", "integer value too large to represent");
  *result = val_int((i64)d);
  return TCL_OK;
}

static Status run_int(u32 n, Value **args, Value **result) {
  (void)n;
  return whole(args[0], trunc, result);
}

static Status run_round(u32 n, Value **args, Value **result) {
  (void)n;
  return whole(args[0], round, result);
}

static Status run_double(u32 n, Value **args, Value **result) {
  f64 d;
  (void)n;
  Status status = val_to_double(args[0], &d);
  if (status == TCL_OK) *result = val_double(d);
  return status;
}

static Status run_bool(u32 n, Value **args, Value **result) {
  bool yes;
  (void)n;
  Status status = val_to_bool(args[0], &yes);
  if (status == TCL_OK) *result = val_int(yes);
  return status;
}

static Status run_isqrt(u32 n, Value **args, Value **result) {
  i64 i;
  (void)n;
  Status status = val_to_int(args[0], &i);
  if (status != TCL_OK) return status;
  if (i < 0) return fail("ARITH DOMAIN {domain error: argument not in valid range}", "square root of negative argument");
  i64 root = (i64)sqrt((f64)i);
  while (root > 0 && root > i / root) root--;
  while (root + 1 <= i / (root + 1)) root++;
  *result = val_int(root);
  return TCL_OK;
}

static Status compare(const char *op, Value *a, Value *b, bool *yes) {
  static const char *const names[] = {"+", "-", "*", "/", "%", "**", "<<", ">>", "&", "|", "^", "<", ">", "<=", ">=", "==", "!=", "eq", "ne", "lt", "gt", "le", "ge", "in", "ni"};
  i32 index = 0;
  while (strcmp(names[index], op)) index++;
  Cell x = cell_of(a), y = cell_of(b), out;
  Status status = host_ops.expr_binary(index, &x, &y, &out);
  if (status == TCL_OK) *yes = out.tag == TAG_INT && out.i;
  return status;
}

static Status extreme(u32 n, Value **args, const char *op, Value **result) {
  Value *best = args[0];
  for (u32 i = 0; i < n; i++) {
    bool yes;
    Status status = need_number(args[i]);
    if (status == TCL_OK) status = compare(op, args[i], best, &yes);
    if (status != TCL_OK) return status;
    if (yes) best = args[i];
  }
  *result = best;
  return TCL_OK;
}

static Status run_max(u32 n, Value **args, Value **result) { return extreme(n, args, ">", result); }
static Status run_min(u32 n, Value **args, Value **result) { return extreme(n, args, "<", result); }

/* --- operators --- */

static Status binary(i32 op, Value *a, Value *b, Value **result) {
  Cell x = cell_of(a), y = cell_of(b), out;
  Status status = host_ops.expr_binary(op, &x, &y, &out);
  if (status == TCL_OK) *result = value_in(&out);
  return status;
}

static Status fold(u32 n, Value **args, i32 op, i64 unit, Value **result) {
  Value *sum = val_int(unit);
  Status status = TCL_OK;
  for (u32 i = 0; status == TCL_OK && i < n; i++) status = binary(op, sum, args[i], &sum);
  *result = sum;
  return status;
}

static Status run_add(u32 n, Value **args, Value **result) { return fold(n, args, 0, 0, result); }
static Status run_multiply(u32 n, Value **args, Value **result) { return fold(n, args, 2, 1, result); }

static Status run_subtract(u32 n, Value **args, Value **result) {
  if (n == 1) return binary(1, val_int(0), args[0], result);
  Value *rest = args[0];
  Status status = TCL_OK;
  for (u32 i = 1; status == TCL_OK && i < n; i++) status = binary(1, rest, args[i], &rest);
  *result = rest;
  return status;
}

static Status chain(u32 n, Value **args, const char *op, Value **result) {
  bool yes = true;
  Status status = TCL_OK;
  for (u32 i = 0; status == TCL_OK && yes && i + 1 < n; i++) status = compare(op, args[i], args[i + 1], &yes);
  *result = val_int(yes);
  return status;
}

static Status run_less(u32 n, Value **args, Value **result) { return chain(n, args, "<", result); }
static Status run_greater(u32 n, Value **args, Value **result) { return chain(n, args, ">", result); }
static Status run_equal(u32 n, Value **args, Value **result) { return chain(n, args, "==", result); }
static Status run_same(u32 n, Value **args, Value **result) { return chain(n, args, "eq", result); }

#define FUNCTION(name, count) {"tcl::mathfunc::" #name, count, count, "", run_##name}
const HostRow math_table[] = {
    FUNCTION(abs, 1), FUNCTION(acos, 1), FUNCTION(asin, 1), FUNCTION(atan, 1), FUNCTION(atan2, 2), FUNCTION(bool, 1),
    FUNCTION(ceil, 1), FUNCTION(cos, 1), FUNCTION(cosh, 1), FUNCTION(double, 1), {"tcl::mathfunc::entier", 1, 1, "", run_int},
    FUNCTION(exp, 1), FUNCTION(floor, 1), FUNCTION(fmod, 2), FUNCTION(hypot, 2), FUNCTION(int, 1), FUNCTION(isqrt, 1),
    FUNCTION(log, 1), FUNCTION(log10, 1), {"tcl::mathfunc::max", 1, -1, "", run_max}, {"tcl::mathfunc::min", 1, -1, "", run_min},
    FUNCTION(pow, 2), FUNCTION(round, 1), FUNCTION(sin, 1), FUNCTION(sinh, 1), FUNCTION(sqrt, 1), FUNCTION(tan, 1),
    FUNCTION(tanh, 1), {"tcl::mathfunc::wide", 1, 1, "", run_int},
    {"tcl::mathop::+", 0, -1, "?number ...?", run_add},
    {"tcl::mathop::-", 1, -1, "number ?number ...?", run_subtract},
    {"tcl::mathop::*", 0, -1, "?number ...?", run_multiply},
    {"tcl::mathop::<", 0, -1, "?arg ...?", run_less},
    {"tcl::mathop::>", 0, -1, "?arg ...?", run_greater},
    {"tcl::mathop::==", 0, -1, "?arg ...?", run_equal},
    {"tcl::mathop::eq", 0, -1, "?arg ...?", run_same},
    {0},
};
