/* short_scan.c -- scan(n) of short strings, as far as it is plain: %d %x %f %s %c, each of which finds what it looks for.
 * Everything else is the host's. */
#include "chartype.h"
#include "short_ops.h"
#include "str.h"
#include "young.h"

typedef struct {
  Text text;
  u32 at;
} Scanner;

/* The unit that comes next; 0 at the end. */
static u16 next(const Scanner *s) { return s->at < s->text.len ? s->text.at[s->at] : 0; }

static void skip_white(Scanner *s) {
  while (is_white(next(s))) s->at++;
}

static bool sign(Scanner *s) {
  bool negative = next(s) == '-';
  if (negative || next(s) == '+') s->at++;
  return negative;
}

/* The digits that follow, behind those of `value`: how many. */
static u32 digits(Scanner *s, i32 radix, i64 *value) {
  u32 from = s->at;
  for (;; s->at++) {
    i32 digit = hex_value(next(s));
    if (digit < 0 || digit >= radix) return s->at - from;
    *value = *value * radix + digit;
  }
}

static bool scan_integer(Scanner *s, i32 radix, Cell *out) {
  enum { MOST_DIGITS = 7 }; /* of 32 bits there are more */
  bool negative = sign(s);
  i64 value = 0;
  if (radix == 16 && next(s) == '0' && s->at + 2 < s->text.len && (s->text.at[s->at + 1] | 32) == 'x') s->at += 2;
  u32 count = digits(s, radix, &value);
  *out = cell_int(negative ? -value : value);
  return count && count <= MOST_DIGITS;
}

static bool scan_real(Scanner *s, Cell *out) {
  enum { MOST_DIGITS = 15 }; /* then the digits and the power of ten are exact, and the quotient is the nearest there is */
  bool negative = sign(s);
  i64 value = 0;
  f64 power = 1;
  u32 count = digits(s, 10, &value);
  if (next(s) == '.') {
    s->at++;
    u32 places = digits(s, 10, &value);
    count += places;
    if (places <= MOST_DIGITS)
      while (places--) power *= 10;
  }
  if (count == 0 || count > MOST_DIGITS || value == 0 || (next(s) | 32) == 'e') return false;
  *out = cell_double((f64)(negative ? -value : value) / power);
  return true;
}

static bool scan_word(Scanner *s, Cell *out) {
  u32 from = s->at;
  while (s->at < s->text.len && !is_white(next(s)))
    if (s->text.at[s->at++] >= 128) return false;
  return young_make_string(s->text.at + from, s->at - from, out);
}

static bool scan_one(Scanner *s, u32 conversion, Cell *out) {
  if (conversion != 'c') skip_white(s);
  if (s->at == s->text.len) return false;
  switch (conversion) {
    case 'd': return scan_integer(s, 10, out);
    case 'x': return scan_integer(s, 16, out);
    case 'f': return scan_real(s, out);
    case 's': return scan_word(s, out);
    case 'c': *out = cell_int(s->text.at[s->at++]); return true;
    default: return false;
  }
}

NOINLINE bool short_scan(Cell *words, u32 count, Cell *out) {
  enum { WORDS_BEFORE = 3 };
  View text, format;
  Cell values[YOUNG_ELEMENTS];
  u32 n = 0;
  if (!view_text(&words[1], true, &text) || !view_text(&words[2], true, &format) || !text_flat(text.text)) return false;
  Scanner s = {text.text, 0};
  Text f = format.text;
  for (u32 i = 0; i < f.len; i++) {
    u16 unit = f.at[i];
    if (is_white(unit)) {
      skip_white(&s);
    } else if (unit != '%') {
      if (unit >= 128 || next(&s) != unit) return false;
      s.at++;
    } else {
      if (++i == f.len || n == YOUNG_ELEMENTS || !scan_one(&s, f.at[i], &values[n++])) return false;
    }
  }
  if (count == WORDS_BEFORE && n == 1 && values[0].tag == TAG_INT) { /* the list of a number is written like it */
    *out = values[0];
    return true;
  }
  return (count == WORDS_BEFORE ? n != 0 : n + WORDS_BEFORE == count) && young_make_list(values, n, out);
}
