/* big.c -- integers beyond 64 bits: sums, products and comparisons of decimal ones.
 *
 * A magnitude is an array of limbs in base 10^9, the least significant first, none of them a leading zero. Only as
 * many are made as MOST allows: this host has no time limit inside of one operation. */
#include "chartype.h"
#include "host.h"

enum { BASE = 1000000000, DIGITS = 9, MOST = 4000 };

typedef struct {
  bool negative;
  u32 count;
  u32 *limbs;
} Big;

static u32 *make_limbs(u32 count) { return pool_alloc((count + 1) * sizeof(u32)); }

static void trim(Big *b) {
  while (b->count && !b->limbs[b->count - 1]) b->count--;
  if (!b->count) b->negative = false;
}

/* A decimal integer; false for other notations and for too many digits. */
static bool read_big(Value *v, Big *out) {
  Text t = val_text(v);
  u32 start = 0, end = t.len;
  while (start < end && is_white(t.at[start])) start++;
  while (end > start && is_white(t.at[end - 1])) end--;
  bool negative = start < end && t.at[start] == '-';
  if (start < end && (t.at[start] == '-' || t.at[start] == '+')) start++;
  if (start == end || end - start > MOST * DIGITS) return false;
  for (u32 i = start; i < end; i++)
    if (t.at[i] < '0' || t.at[i] > '9') return false;
  *out = (Big){negative, (end - start + DIGITS - 1) / DIGITS, NULL};
  out->limbs = make_limbs(out->count);
  for (u32 i = 0; i < out->count; i++) {
    u32 to = end - i * DIGITS, from = to - start > DIGITS ? to - DIGITS : start, limb = 0;
    for (u32 k = from; k < to; k++) limb = limb * 10 + (t.at[k] - '0');
    out->limbs[i] = limb;
  }
  trim(out);
  return true;
}

static int order_magnitudes(const Big *a, const Big *b) {
  if (a->count != b->count) return a->count < b->count ? -1 : 1;
  for (u32 i = a->count; i-- > 0;)
    if (a->limbs[i] != b->limbs[i]) return a->limbs[i] < b->limbs[i] ? -1 : 1;
  return 0;
}

static Big add_magnitudes(const Big *a, const Big *b) {
  u32 count = (a->count > b->count ? a->count : b->count) + 1, carry = 0;
  Big sum = {false, count, make_limbs(count)};
  for (u32 i = 0; i < count; i++) {
    u32 limb = (i < a->count ? a->limbs[i] : 0) + (i < b->count ? b->limbs[i] : 0) + carry;
    carry = limb >= BASE;
    sum.limbs[i] = limb - carry * BASE;
  }
  trim(&sum);
  return sum;
}

/* Of the larger one less the smaller one. */
static Big subtract_magnitudes(const Big *a, const Big *b) {
  Big rest = {false, a->count, make_limbs(a->count)};
  u32 borrow = 0;
  for (u32 i = 0; i < a->count; i++) {
    u32 take = (i < b->count ? b->limbs[i] : 0) + borrow;
    borrow = a->limbs[i] < take;
    rest.limbs[i] = a->limbs[i] + borrow * BASE - take;
  }
  trim(&rest);
  return rest;
}

static Big add(const Big *a, const Big *b) {
  Big sum;
  if (a->negative == b->negative) {
    sum = add_magnitudes(a, b);
    sum.negative = a->negative;
  } else {
    bool a_larger = order_magnitudes(a, b) >= 0;
    sum = a_larger ? subtract_magnitudes(a, b) : subtract_magnitudes(b, a);
    sum.negative = a_larger ? a->negative : b->negative;
  }
  trim(&sum);
  return sum;
}

static Big multiply(const Big *a, const Big *b) {
  Big product = {a->negative != b->negative, a->count + b->count, make_limbs(a->count + b->count)};
  for (u32 i = 0; i < a->count; i++) {
    u64 carry = 0;
    for (u32 k = 0; k < b->count || carry; k++) {
      u64 limb = product.limbs[i + k] + carry + (k < b->count ? (u64)a->limbs[i] * b->limbs[k] : 0);
      product.limbs[i + k] = (u32)(limb % BASE);
      carry = limb / BASE;
    }
  }
  trim(&product);
  return product;
}

static Value *to_value(const Big *b) {
  Buffer text = {0};
  if (b->negative) buffer_char(&text, '-');
  if (!b->count) buffer_char(&text, '0');
  for (u32 i = b->count; i-- > 0;) {
    char digits[DIGITS + 1];
    u32 limb = b->limbs[i], first = 0;
    for (u32 k = DIGITS; k-- > 0; limb /= 10) digits[k] = (char)('0' + limb % 10);
    digits[DIGITS] = 0;
    while (i + 1 == b->count && digits[first] == '0') first++;
    buffer_ascii(&text, digits + first);
  }
  Value *v = buffer_finish(&text);
  return val_number(v) == NUMBER_INT ? val_int(v->i) : v;
}

bool big_arithmetic(char op, Value *a, Value *b, Value **out) {
  Big x, y, result;
  if (!read_big(a, &x) || !read_big(b, &y) || !host_charge((i64)x.count * y.count / 100)) return false;
  if (op == '-') y.negative = !y.negative && y.count;
  result = op == '*' ? multiply(&x, &y) : add(&x, &y);
  if (result.count > MOST) return false;
  *out = to_value(&result);
  return true;
}

bool big_order(Value *a, Value *b, int *order) {
  Big x, y;
  if (!read_big(a, &x) || !read_big(b, &y)) return false;
  if (x.negative != y.negative) *order = x.negative ? -1 : 1;
  else *order = x.negative ? order_magnitudes(&y, &x) : order_magnitudes(&x, &y);
  return true;
}
