/* number.c -- what texts mean as numbers, truth values and indexes, and how numbers are written.
 *
 * Integers have 64 bits here; a text that is a bigger one is NUMBER_BIG, which arithmetic refuses. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "chartype.h"
#include "host.h"

/* --- reading --- */

typedef struct {
  const u16 *at;
  u32 pos, end;
} Scan;

static u16 peek(const Scan *s) { return s->pos < s->end ? s->at[s->pos] : 0; }

static i32 digit_of(u16 c, u32 radix) {
  i32 d = hex_value(c);
  return d >= 0 && d < (i32)radix ? d : -1;
}

/* An underscore may stand between digits. */
static bool digit_follows(const Scan *s, u32 radix) {
  u32 i = s->pos;
  while (i < s->end && s->at[i] == '_') i++;
  return i < s->end && digit_of(s->at[i], radix) >= 0;
}

/* Digits of a radix up to the end: the number, or false. */
static bool scan_whole(Scan *s, u32 radix, u64 *value, bool *big) {
  u32 digits = 0;
  for (; s->pos < s->end; s->pos++) {
    u16 c = s->at[s->pos];
    if (c == '_') {
      if (!digits || !digit_follows(s, radix)) return false;
      continue;
    }
    i32 d = digit_of(c, radix);
    if (d < 0) return false;
    digits++;
    if (__builtin_mul_overflow(*value, (u64)radix, value) || __builtin_add_overflow(*value, (u64)d, value)) *big = true;
  }
  return digits > 0;
}

static void skip_digits(Scan *s) {
  while (is_digit(peek(s)) || (peek(s) == '_' && digit_follows(s, 10))) s->pos++;
}

static bool scan_real(Scan s, bool negative, Value *out) {
  u32 start = s.pos;
  bool digits = false;
  skip_digits(&s);
  digits = s.pos > start;
  if (peek(&s) == '.') {
    u32 fraction = ++s.pos;
    if (peek(&s) == '_') return false;
    skip_digits(&s);
    digits = digits || s.pos > fraction;
  }
  if (!digits) return false;
  if ((peek(&s) | 32) == 'e') {
    s.pos++;
    if (peek(&s) == '+' || peek(&s) == '-') s.pos++;
    if (!is_digit(peek(&s))) return false;
    skip_digits(&s);
  }
  if (s.pos != s.end) return false;
  char *text = grow_array(NULL, s.end - start + 1), *to = text;
  for (u32 i = start; i < s.end; i++)
    if (s.at[i] != '_') *to++ = (char)s.at[i];
  *to = 0;
  f64 d = strtod(text, NULL);
  free_array(text);
  out->number = NUMBER_DOUBLE;
  out->d = negative ? -d : d;
  return true;
}

static bool word_is(const Scan *s, const char *word) {
  u32 len = (u32)strlen(word);
  if (s->end - s->pos != len) return false;
  for (u32 i = 0; i < len; i++)
    if ((s->at[s->pos + i] | 32) != (u8)word[i]) return false;
  return true;
}

bool text_number(Text t, Value *out) {
  Scan s = {t.at, 0, t.len};
  while (s.pos < s.end && is_white(s.at[s.pos])) s.pos++;
  while (s.end > s.pos && is_white(s.at[s.end - 1])) s.end--;
  if (s.pos == s.end) return false;
  bool negative = peek(&s) == '-';
  if (negative || peek(&s) == '+') s.pos++;
  if (word_is(&s, "inf") || word_is(&s, "infinity") || word_is(&s, "nan")) {
    out->number = NUMBER_DOUBLE;
    out->d = word_is(&s, "nan") ? NAN : negative ? -INFINITY : INFINITY;
    return true;
  }
  Scan whole = s;
  u32 radix = 10;
  if (peek(&s) == '0' && s.end - s.pos > 2) {
    u16 mark = s.at[s.pos + 1] | 32;
    radix = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 10;
    if (radix != 10 || mark == 'd') whole.pos += 2;
  }
  u64 value = 0;
  bool big = false;
  if (!scan_whole(&whole, radix, &value, &big)) return scan_real(s, negative, out);
  if (big || value > (u64)INT64_MAX + negative) {
    out->number = NUMBER_BIG;
    out->d = 0;
    return true;
  }
  out->number = NUMBER_INT;
  out->i = negative ? (i64)(0 - value) : (i64)value;
  return true;
}

NumberKind val_number(Value *v) {
  if (v->number == NUMBER_UNKNOWN && !text_number(val_text(v), v)) v->number = NUMBER_NONE;
  return v->number;
}

bool val_int_quiet(Value *v, i64 *out) {
  if (val_number(v) != NUMBER_INT) return false;
  *out = v->i;
  return true;
}

/* --- writing --- */

/* The fewest digits that read back as the same number, in Tcl's layout. */
u32 format_double(f64 d, char out[40]) {
  if (isnan(d)) return (u32)sprintf(out, "NaN");
  if (isinf(d)) return (u32)sprintf(out, d < 0 ? "-Inf" : "Inf");
  char text[40];
  int precision = 0;
  do sprintf(text, "%.*e", precision, d);
  while (strtod(text, NULL) != d && ++precision < 17);
  char *mark = strchr(text, 'e');
  int exponent = atoi(mark + 1);
  if (d != 0 && (exponent < -4 || exponent > 16)) {
    *mark = 0;
    return (u32)sprintf(out, "%se%s%d", text, exponent < 0 ? "-" : "+", abs(exponent));
  }
  int decimals = precision - exponent;
  return (u32)sprintf(out, "%.*f", decimals < 1 ? 1 : decimals, d);
}

/* --- as a number of one kind, or an error --- */

bool text_is_list_of_many(Value *v) {
  Text t = val_text(v);
  u32 start = 0, end = t.len;
  while (start < end && is_white(t.at[start])) start++;
  while (end > start && is_white(t.at[end - 1])) end--;
  for (u32 i = start; i < end; i++)
    if (is_white(t.at[i])) return list_quiet(v) != NULL;
  return false;
}

Status fail_expected(const char *what, Value *v) {
  if (v->dict || text_is_list_of_many(v)) return fail("TCL VALUE NUMBER", "expected %s but got a list", what);
  const char *code = v->number == NUMBER_DOUBLE && v->born_number && !strcmp(what, "integer") ? "TCL VALUE INTEGER" : "TCL VALUE NUMBER";
  return fail(code, "expected %s but got \"%v\"", what, v);
}

Status val_to_int(Value *v, i64 *out) {
  if (val_int_quiet(v, out)) return TCL_OK;
  if (v->number == NUMBER_BIG) return fail("ARITH IOVERFLOW {integer value too large to represent}", "integer value too large to represent");
  return fail_expected("integer", v);
}

Status val_to_double(Value *v, f64 *out) {
  switch (val_number(v)) {
    case NUMBER_INT: *out = (f64)v->i; return TCL_OK;
    case NUMBER_DOUBLE: *out = v->d; return TCL_OK;
    case NUMBER_BIG: return fail("ARITH IOVERFLOW {integer value too large to represent}", "integer value too large to represent");
    default: return fail_expected("floating-point number", v);
  }
}

static int boolean_word(Text t) {
  static const char *const words[] = {"false", "no", "off", "true", "yes", "on"};
  if (t.len == 0 || t.len > 5 || (t.len == 1 && (t.at[0] | 32) == 'o')) return -1;
  for (u32 i = 0; i < COUNT_OF(words); i++) {
    u32 k = 0;
    while (k < t.len && words[i][k] && (t.at[k] | 32) == (u8)words[i][k]) k++;
    if (k == t.len) return i >= 3;
  }
  return -1;
}

int val_boolean(Value *v) {
  switch (val_number(v)) {
    case NUMBER_INT: return v->i != 0;
    case NUMBER_DOUBLE: return v->d != 0;
    case NUMBER_BIG: return 1;
    default: return boolean_word(val_text(v));
  }
}

Status val_to_bool(Value *v, bool *out) {
  int found = val_boolean(v);
  if (found < 0) return fail_expected("boolean value", v);
  *out = found;
  return TCL_OK;
}

/* --- indexes --- */

enum { FAR_BITS = 50 };
static i64 clamp(i64 n) {
  i64 far = (i64)1 << FAR_BITS;
  return n > far ? far : n < -far ? -far : n;
}

/* One summand: an integer or `end`. */
static bool index_term(Text t, i64 length, bool end_allowed, i64 *out) {
  if (end_allowed && t.len == 3 && t.at[0] == 'e' && t.at[1] == 'n' && t.at[2] == 'd') {
    *out = length - 1;
    return true;
  }
  Value number = {0};
  if (!text_number(t, &number)) return false;
  if (number.number == NUMBER_BIG) {
    *out = t.len && t.at[0] == '-' ? -((i64)1 << FAR_BITS) : (i64)1 << FAR_BITS;
    return true;
  }
  *out = clamp(number.i);
  return number.number == NUMBER_INT;
}

Status val_to_index(Value *v, i64 length, i64 *out) {
  if (val_int_quiet(v, out)) {
    *out = clamp(*out);
    return TCL_OK;
  }
  Text t = val_text(v);
  if (index_term(t, length, true, out)) return TCL_OK;
  for (u32 i = 1; i + 1 < t.len; i++) {
    if (t.at[i] != '+' && t.at[i] != '-') continue;
    i64 left, right;
    Text tail = {t.at + i + 1, t.len - i - 1};
    if (!index_term((Text){t.at, i}, length, true, &left) || is_white(t.at[i - 1]) || is_white(tail.at[0]) ||
        !index_term(tail, length, false, &right))
      continue;
    *out = clamp(t.at[i] == '+' ? left + right : left - right);
    return TCL_OK;
  }
  return fail("TCL VALUE INDEX", "bad index \"%v\": must be integer?[+-]integer? or end?[+-]integer?", v);
}
