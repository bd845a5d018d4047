/* short_ops.c -- see short_ops.h. */
#include "short_ops.h"

#include "by_handle.h"
#include "chartype.h"
#include "glob.h"
#include "short_dict.h"
#include "str.h"
#include "young.h"

/* A result that is put together. */
typedef struct {
  u32 length;
  bool over; /* it is too long */
  u16 units[YOUNG_UNITS];
} Built;

static void add(Built *b, const u16 *units, u32 count) {
  if (b->length + count > YOUNG_UNITS) {
    b->over = true;
    return;
  }
  copy_units(b->units + b->length, units, count);
  b->length += count;
}

static void fill(Built *b, u16 unit, i64 count) {
  for (; count > 0 && !b->over; count--) add(b, &unit, 1);
}

static bool finish(const Built *b, Cell *out) { return !b->over && young_make_string(b->units, b->length, out); }

/* --- string --- */

/* Where `part` is in `text`, at `from` or behind it (`step` 1) or before it (-1); -1: nowhere. */
static i64 find(Text text, Text part, i64 from, i64 step) {
  if (part.len == 0 || part.len > text.len) return -1;
  for (i64 at = from; at >= 0 && at + part.len <= text.len; at += step)
    if (text_equal(text_part(text, (u32)at, part.len), part)) return at;
  return -1;
}

static bool find_op(Cell *words, u32 count, bool last, Cell *out) {
  View part, text;
  if (!view_text(&words[2], true, &part)) return false;
  bool whole = view_text(&words[3], is_young(&words[3]), &text);
  if ((last && !whole) || (count == 5 && (last || words[4].tag != TAG_INT || words[4].i > INT32_MAX))) return false;
  i64 from = last ? (i64)text.text.len - part.text.len : count == 4 || words[4].i < 0 ? 0 : words[4].i, before = 0;
  if (!whole) { /* it may be near */
    text.text.len = part.text.len ? known_units(&words[3], (u32)from, part.text.len, &text.text.at) : 0;
    before = from;
    from = 0;
  }
  if (!text_flat(text.text)) return false;
  i64 at = find(text.text, part.text, from, last ? -1 : 1);
  *out = cell_int(before + at);
  return whole || at >= 0;
}

static bool map_op(Cell *words, Cell *out) {
  enum { PAIRS = 16 };
  View text, view[PAIRS * 2];
  Cell *items;
  Built b = {.length = 0};
  i32 n = known_elements(&words[2], &items);
  if (n < 0 || n % 2 || n > PAIRS * 2) return false;
  for (i32 i = 0; i < n; i++)
    if (!view_text(&items[i], false, &view[i])) return false;
  if (!view_text(&words[3], true, &text) || !text_flat(text.text)) return false;
  for (u32 at = 0; at < text.text.len;) {
    i32 i = 0;
    Text rest = text_part(text.text, at, text.text.len - at), key;
    for (; i < n; i += 2) {
      key = view[i].text;
      if (key.len && key.len <= rest.len && text_equal(text_part(rest, 0, key.len), key)) break;
    }
    if (i < n) add(&b, view[i + 1].text.at, view[i + 1].text.len);
    else add(&b, rest.at, 1);
    if (b.over) return false;
    at += i < n ? key.len : 1;
  }
  return finish(&b, out);
}

static bool match_op(Cell *words, u32 count, Cell *out) {
  View pattern, text;
  if (!view_text(&words[count - 2], true, &pattern) || !view_text(&words[count - 1], true, &text)) return false;
  if (!text_flat(pattern.text) || !text_flat(text.text)) return false;
  interp.budget -= (i32)(pattern.text.len * text.text.len >> 8);
  *out = cell_int(glob_matches(pattern.text, text.text));
  return true;
}

/* Subcommands of string that change a string. */
static bool edit_op(u32 how, Cell *words, Cell *chars, Cell *out) {
  static const u16 white[] = {' ', '\t', '\n', '\v', '\f', '\r', 0};
  View view, other = {.text = {white, COUNT_OF(white)}};
  Built b = {.length = 0};
  if (!view_text(&words[2], true, &view) || (chars && !view_text(chars, true, &other))) return false;
  Text t = view.text;
  if (!text_flat(t) || !text_flat(other.text)) return false;
  switch (how & ((1 << SHORT_BITS) - 1)) {
    case SHORT_TRIM:
      while (how & TRIM_LEFT && t.len && text_has(other.text, *t.at)) t = text_part(t, 1, t.len - 1);
      while (how & TRIM_RIGHT && t.len && text_has(other.text, t.at[t.len - 1])) t.len--;
      if (!chars && t.len && (t.at[0] | t.at[t.len - 1]) >= 128) return false;
      return young_make_string(t.at, t.len, out);
    case SHORT_REPEAT:
      if (words[3].tag != TAG_INT) return false;
      for (i64 i = t.len ? words[3].i : 0; i > 0 && !b.over; i--) add(&b, t.at, t.len);
      break;
    case SHORT_REVERSE:
      while (t.len) b.units[b.length++] = t.at[--t.len];
      break;
    default:
      for (; b.length < t.len; b.length++) {
        u16 unit = t.at[b.length];
        if (unit >= 128) return false;
        b.units[b.length] = !is_alpha(unit) ? unit : how & CASE_UPPER ? unit & ~32 : unit | 32;
      }
  }
  return finish(&b, out);
}

/* --- format --- */

typedef struct {
  bool left, zero, plus, space;
  i64 width;
  i64 precision; /* -1: none */
} Spec;

/* A number's digits behind its sign, padded. */
static void pad_number(Built *b, const Spec *spec, bool negative, const u16 *digits, u32 count) {
  u16 sign = negative ? '-' : spec->plus ? '+' : spec->space ? ' ' : 0;
  i64 pad = spec->width - count - (sign != 0);
  if (!spec->left && !spec->zero) fill(b, ' ', pad);
  if (sign) add(b, &sign, 1);
  if (!spec->left && spec->zero) fill(b, '0', pad);
  add(b, digits, count);
  if (spec->left) fill(b, ' ', pad);
}

/* The units of a finite double with so many decimals, correctly rounded: exact in 128 bits. False: it is too large. */
static bool decimals(f64 value, u32 places, u16 *out, u32 *count) {
  union {
    f64 d;
    u64 bits;
  } as = {value};
  i32 exponent = (i32)(as.bits >> 52 & 0x7ff) - 1075;
  u64 mantissa = (as.bits & 0xfffffffffffffull) | 1ull << 52, power = 1;
  if (as.bits == 0) {
    mantissa = 0;
    exponent = 0;
  }
  if (exponent == -1075) return false; /* numbers next to zero */
  for (u32 i = 0; i < places; i++) power *= 10;
  /* mantissa * power in two words: 53 bits by 30 */
  u64 low = (mantissa & 0xffffffff) * power, high = (mantissa >> 32) * power;
  u64 carry = high << 32;
  low += carry;
  high = (high >> 32) + (low < carry);
  if (exponent > 10) return false;
  if (exponent > 0) {
    if (high || low >> (63 - exponent)) return false;
    low <<= exponent;
  } else if (exponent < 0) {
    u32 shift = (u32)-exponent;
    if (shift > 120) return false;
    u64 rest_high, rest_low, half_high, half_low;
    if (shift >= 64) {
      u32 s = shift - 64;
      rest_high = high & ((1ull << s) - 1);
      rest_low = low;
      low = high >> s;
      high = 0;
      half_high = s ? 1ull << (s - 1) : 0;
      half_low = s ? 0 : 1ull << 63;
    } else {
      rest_high = 0;
      rest_low = low & ((1ull << shift) - 1);
      if (high >> shift || (high << (64 - shift)) >> 63) return false;
      low = low >> shift | high << (64 - shift);
      half_high = 0;
      half_low = 1ull << (shift - 1);
    }
    bool more = rest_high > half_high || (rest_high == half_high && rest_low > half_low);
    bool tie = rest_high == half_high && rest_low == half_low;
    if (more || (tie && low & 1)) low++;
  } else if (high || low >> 63) {
    return false;
  }
  u64 whole = low / power, part = low % power;
  *count = digits_of(whole, 10, false, out);
  if (!places) return true;
  out[(*count)++] = '.';
  for (u32 i = 0; i < places; i++) {
    power /= 10;
    out[(*count)++] = (u16)('0' + part / power % 10);
  }
  return true;
}

static bool format_double(Built *b, const Spec *spec, const Cell *arg) {
  enum { MOST_PLACES = 9 };
  u16 digits[64];
  u32 count, places = spec->precision < 0 ? 6 : (u32)spec->precision;
  f64 value = arg->tag == TAG_DOUBLE ? arg->d : (f64)arg->i;
  if (arg->tag > TAG_DOUBLE || places > MOST_PLACES || value != value) return false;
  if (arg->tag == TAG_INT && (arg->i > 1ll << 53 || arg->i < -(1ll << 53))) return false;
  if (!decimals(value < 0 ? -value : value, places, digits, &count)) return false;
  pad_number(b, spec, value < 0, digits, count);
  return true;
}

static bool format_integer(Built *b, const Spec *spec, u16 conversion, const Cell *arg) {
  u16 digits[64];
  if (arg->tag != TAG_INT || arg->i != (i32)arg->i || spec->precision >= 0) return false;
  bool decimal = conversion == 'd' || conversion == 'i';
  if (!decimal && (arg->i < 0 || spec->plus || spec->space)) return false;
  u32 base = decimal || conversion == 'u' ? 10 : conversion == 'o' ? 8 : 16;
  u32 count = digits_of((u64)(arg->i < 0 ? -arg->i : arg->i), base, conversion == 'X', digits);
  pad_number(b, spec, arg->i < 0, digits, count);
  return true;
}

static bool format_string(Built *b, const Spec *spec, Cell *arg) {
  View text;
  if (spec->zero || !view_text(arg, true, &text) || !text_flat(text.text)) return false;
  if (spec->precision >= 0 && spec->precision < text.text.len) text.text.len = (u32)spec->precision;
  i64 pad = spec->width - text.text.len;
  if (!spec->left) fill(b, ' ', pad);
  add(b, text.text.at, text.text.len);
  if (spec->left) fill(b, ' ', pad);
  return true;
}

static bool format_op(Cell *words, u32 count, Cell *out) {
  View format;
  Built b = {.length = 0};
  u32 next = 2;
  if (!view_text(&words[1], true, &format)) return false;
  Text t = format.text;
  for (u32 i = 0; i < t.len; i++) {
    if (t.at[i] != '%') {
      add(&b, t.at + i, 1);
      continue;
    }
    Spec spec = {.precision = -1};
    for (i++; i < t.len; i++) {
      if (t.at[i] == '-') spec.left = true;
      else if (t.at[i] == '0') spec.zero = true;
      else if (t.at[i] == '+') spec.plus = true;
      else if (t.at[i] == ' ') spec.space = true;
      else break;
    }
    for (; i < t.len && t.at[i] - '0' < 10u && spec.width < YOUNG_UNITS; i++) spec.width = spec.width * 10 + t.at[i] - '0';
    if (i < t.len && t.at[i] == '.')
      for (i++, spec.precision = 0; i < t.len && t.at[i] - '0' < 10u && spec.precision < YOUNG_UNITS; i++) spec.precision = spec.precision * 10 + t.at[i] - '0';
    if (i == t.len) return false;
    u16 conversion = t.at[i];
    if (conversion == '%' && t.at[i - 1] == '%') {
      add(&b, t.at + i, 1);
      continue;
    }
    if (next == count) return false;
    Cell *arg = &words[next++];
    bool done = false;
    switch (conversion) {
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X': done = format_integer(&b, &spec, conversion, arg); break;
      case 'f': done = format_double(&b, &spec, arg); break;
      case 's': done = format_string(&b, &spec, arg); break;
      case 'c':
        if (arg->tag != TAG_INT || arg->i <= 0 || arg->i >= 128 || spec.width || spec.precision >= 0) return false;
        fill(&b, (u16)arg->i, 1);
        done = true;
        break;
      default: break;
    }
    if (!done || b.over) return false;
  }
  return next == count && finish(&b, out); /* words that are left over are an error */
}

/* --- all --- */

/* Does a value belong to a class: 1, 0, or -1: ask the host. */
static i32 is_op(u32 class, Cell *value) {
  View v;
  u32 strict = class & CLASS_STRICT;
  class -= strict;
  if (class == CLASS_INTEGER || class == CLASS_ENTIER || class == CLASS_DOUBLE) {
    Cell number = *value;
    bool known = short_number(value, &number);
    return number.tag == TAG_INT ? 1 : known ? class == CLASS_DOUBLE : short_word(value) ? 0 : -1;
  }
  if (!view_text(value, true, &v) || (v.text.len == 0 && strict)) return -1;
  for (u32 i = 0; i < v.text.len; i++) {
    u16 unit = v.text.at[i];
    bool yes;
    if (unit >= 128) return -1;
    switch (class) {
      case CLASS_ALNUM: yes = is_digit(unit) || is_alpha(unit); break;
      case CLASS_ALPHA: yes = is_alpha(unit); break;
      case CLASS_DIGIT: yes = is_digit(unit); break;
      case CLASS_LOWER: yes = is_alpha(unit) && unit >= 'a'; break;
      case CLASS_SPACE: yes = is_white(unit); break;
      case CLASS_UPPER: yes = is_alpha(unit) && unit < 'a'; break;
      case CLASS_WORDCHAR: yes = is_name_char(unit); break;
      case CLASS_XDIGIT: yes = hex_value(unit) >= 0; break;
      default: return -1;
    }
    if (!yes) return 0;
  }
  return 1;
}

NOINLINE bool short_op(u32 operand, Cell *words, u32 count, Cell *out) {
  ShortOp op = (ShortOp)(operand & ((1 << SHORT_BITS) - 1));
  switch (op) {
    case SHORT_SPLIT: return split_op(words, count, out);
    case SHORT_JOIN: return join_op(words, count, out);
    case SHORT_FORMAT: return format_op(words, count, out);
    case SHORT_FIRST: return find_op(words, count, false, out);
    case SHORT_LAST: return find_op(words, count, true, out);
    case SHORT_MAP: return map_op(words, out);
    case SHORT_SCAN: return short_scan(words, count, out);
    case SHORT_COMPARE:
      *out = cell_int(string_order(&words[2], &words[3]));
      return true;
    case SHORT_MATCH: return match_op(words, count, out);
    case SHORT_TRIM:
    case SHORT_REPEAT:
    case SHORT_CASE:
    case SHORT_REVERSE: return edit_op(operand, words, op == SHORT_TRIM && count == 4 ? &words[3] : NULL, out);
    case SHORT_IS: {
      i32 is = is_op(operand >> SHORT_SLOT, &words[count - 1]);
      *out = cell_int(is);
      return is >= 0;
    }
    case DICT_CREATE: return short_dict_create(words + 2, count - 2, out);
    case DICT_SIZE: return short_dict_size(&words[2], out);
    case DICT_KEYS:
    case DICT_VALUES: return short_dict_half(&words[2], op == DICT_VALUES, out);
    default: return array_op(op, words, out);
  }
}

NOINLINE i32 short_order(Cell *a, Cell *b) {
  View x, y;
  if (!is_young(a) && !is_young(b)) return 2;
  if (!view_text(a, false, &x) || !view_text(b, false, &y)) return 2;
  for (u32 i = 0; i < x.text.len && i < y.text.len; i++) {
    u16 p = x.text.at[i], q = y.text.at[i];
    if (p == q) continue;
    if (is_surrogate(p) || is_surrogate(q)) return 2;
    return p < q ? -1 : 1;
  }
  return x.text.len < y.text.len ? -1 : x.text.len > y.text.len;
}

i32 string_order(Cell *a, Cell *b) {
  i32 order = short_order(a, b);
  return order < 2 ? order : feather_host_string_compare(a, b);
}

NOINLINE bool short_word(Cell *value) {
  View v;
  if (value->tag != TAG_OBJ || !view_text(value, false, &v) || v.text.len == 0) return false;
  u32 letter = (v.text.at[0] | 32u) - 'a';
  if (letter >= 26 || v.text.at[0] >= 128) return false;
  u32 third = v.text.len > 2 ? v.text.at[2] | 32u : 0;
  return (letter != 'i' - 'a' || third != 'f') && (letter != 'n' - 'a' || third != 'n');
}

NOINLINE bool short_number(Cell *value, Cell *number) {
  enum { DIGITS = 15 }; /* both these and the power of ten are exact as doubles, so what one division gives is as well */
  View v;
  if (value->tag != TAG_OBJ || !view_text(value, false, &v)) return false;
  u32 i = v.text.len && v.text.at[0] == '-', digits = 0;
  bool negative = i;
  i64 n = 0;
  f64 scale = 0;
  for (; i < v.text.len; i++) {
    u32 digit = v.text.at[i] - (u32)'0';
    if (v.text.at[i] == '.' && scale == 0) {
      scale = 1;
      continue;
    }
    if (digit > 9 || ++digits > DIGITS) return false;
    n = n * 10 + digit;
    scale *= 10;
  }
  if (!digits) return false;
  f64 d = (f64)n / scale;
  *number = scale == 0 ? cell_int(negative ? -n : n) : cell_double(negative ? -d : d);
  return true;
}
