/* cmd_format.c -- format, for the conversions that scripts commonly use. */
#include <stdio.h>
#include <stdlib.h>

#include "chartype.h"
#include "host.h"

typedef struct {
  bool left, plus, space, zero, alternate;
  i64 width, precision; /* -1: none */
  u16 type;
} Spec;

enum { WIDTH_MAX = 1 << 24 };

/* Pad what has been put since `start` to the width. */
static void pad(Buffer *b, u32 start, const Spec *s) {
  i64 points = 0;
  Text t = b->len > start ? (Text){b->at + start, b->len - start} : val_text(val_empty());
  for (u32 i = 0, used; i < t.len; i += used, points++) text_point(t, i, &used);
  i64 missing = s->width - points;
  if (missing <= 0) return;
  if (s->left) {
    while (missing--) buffer_char(b, ' ');
    return;
  }
  Value *body = val_units(t.at, t.len);
  b->len = start;
  while (missing--) buffer_char(b, ' ');
  buffer_value(b, body);
}

/* Digits of an integer with sign, prefix, precision and zeros. */
static void put_integer(Buffer *b, const Spec *s, i64 value) {
  u32 radix = s->type == 'x' || s->type == 'X' ? 16 : s->type == 'o' ? 8 : s->type == 'b' ? 2 : 10;
  bool is_signed = s->type == 'd' || s->type == 'i';
  bool negative = is_signed && value < 0;
  u64 rest = negative ? 0 - (u64)value : (u64)value;
  char digits[72];
  i64 count = 0;
  do digits[count++] = (s->type == 'X' ? "0123456789ABCDEF" : "0123456789abcdef")[rest % radix];
  while (rest /= radix);
  const char *sign = negative ? "-" : !is_signed ? "" : s->plus ? "+" : s->space ? " " : "";
  const char *prefix = !s->alternate || value == 0 ? "" : radix == 16 ? "0x" : radix == 8 ? "0o" : radix == 2 ? "0b" : "0d";
  i64 zeros = s->precision > count ? s->precision - count : 0;
  i64 used = count + zeros + (sign[0] != 0) + (prefix[0] ? 2 : 0);
  if (s->zero && !s->left && s->precision < 0 && s->width > used) zeros = s->width - used;
  buffer_ascii(b, sign);
  buffer_ascii(b, prefix);
  while (zeros-- > 0) buffer_char(b, '0');
  while (count) buffer_char(b, (u8)digits[--count]);
}

static void put_double(Buffer *b, const Spec *s, f64 value) {
  char layout[32], small[512], *out = small;
  snprintf(layout, sizeof layout, "%%%s%s%s%s.*%c", s->plus ? "+" : "", s->space ? " " : "", s->zero && !s->left ? "0" : "", s->alternate ? "#" : "", s->type);
  int precision = s->precision < 0 ? 6 : (int)s->precision;
  int len = snprintf(small, sizeof small, layout, precision, value);
  if (len >= (int)sizeof small) {
    out = grow_array(NULL, (size_t)len + 1);
    snprintf(out, (size_t)len + 1, layout, precision, value);
  }
  buffer_ascii(b, out);
  if (out != small) free_array(out);
}

typedef struct {
  u32 count, next;
  Value **values;
} Arguments;

static Status next_argument(Arguments *a, Value **out) {
  if (a->next >= a->count) return fail("TCL FORMAT ARGUMENT", "not enough arguments for all format specifiers");
  *out = a->values[a->next++];
  return TCL_OK;
}

static Status read_number(Text t, u32 *at, Arguments *args, i64 *out) {
  Value *v;
  if (*at < t.len && t.at[*at] == '*') {
    ++*at;
    Status status = next_argument(args, &v);
    return status == TCL_OK ? val_to_int(v, out) : status;
  }
  i64 value = 0;
  while (*at < t.len && is_digit(t.at[*at]) && value < WIDTH_MAX) value = value * 10 + (t.at[(*at)++] - '0');
  *out = value;
  return TCL_OK;
}

static Status read_spec(Text t, u32 *at, Arguments *args, Spec *s) {
  *s = (Spec){.precision = -1};
  for (;; ++*at) {
    u16 c = *at < t.len ? t.at[*at] : 0;
    if (c == '-') s->left = true;
    else if (c == '+') s->plus = true;
    else if (c == ' ') s->space = true;
    else if (c == '0') s->zero = true;
    else if (c == '#') s->alternate = true;
    else break;
  }
  Status status = read_number(t, at, args, &s->width);
  if (status == TCL_OK && s->width < 0) {
    s->left = true;
    s->width = -s->width;
  }
  if (status == TCL_OK && *at < t.len && t.at[*at] == '.') {
    ++*at;
    status = read_number(t, at, args, &s->precision);
  }
  if (status != TCL_OK) return status;
  if (s->width > WIDTH_MAX || s->precision > 1000) return fail("TCL MEMORY", "max size for a Tcl value exceeded");
  while (*at < t.len && (t.at[*at] == 'l' || t.at[*at] == 'h' || t.at[*at] == 'L' || t.at[*at] == 'j' || t.at[*at] == 'q')) ++*at;
  if (*at >= t.len) return fail("TCL FORMAT INCOMPLETE", "format string ended in middle of field specifier");
  s->type = t.at[(*at)++];
  return TCL_OK;
}

static Status put_spec(Buffer *b, const Spec *s, Arguments *args) {
  Value *v;
  i64 i;
  f64 d;
  Status status = next_argument(args, &v);
  if (status != TCL_OK) return status;
  u32 start = b->len;
  switch (s->type) {
    case 's': buffer_value(b, s->precision >= 0 ? str_range(v, 0, s->precision - 1) : v); break;
    case 'c':
      status = val_to_int(v, &i);
      if (status == TCL_OK) buffer_char(b, i >= 0 && i <= 0x10ffff ? (u32)i : 0xfffd);
      break;
    case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': case 'b':
      status = val_to_int(v, &i);
      if (status == TCL_OK) put_integer(b, s, i);
      break;
    case 'e': case 'E': case 'f': case 'g': case 'G':
      status = val_to_double(v, &d);
      if (status == TCL_OK) put_double(b, s, d);
      break;
    default: return fail("TCL FORMAT BADTYPE", "bad field specifier \"%v\"", val_units(&s->type, 1));
  }
  if (status == TCL_OK) pad(b, start, s);
  return status;
}

static Status run_format(u32 n, Value **args, Value **result) {
  Text t = val_text(args[0]);
  Arguments rest = {.count = n - 1, .values = args + 1};
  Buffer b = {0};
  for (u32 i = 0; i < t.len;) {
    if (t.at[i] != '%') {
      buffer_units(&b, t.at + i++, 1);
      continue;
    }
    if (++i < t.len && t.at[i] == '%') {
      buffer_char(&b, t.at[i++]);
      continue;
    }
    Spec s;
    Status status = read_spec(t, &i, &rest, &s);
    if (status == TCL_OK) status = put_spec(&b, &s, &rest);
    if (status != TCL_OK) {
      free_array(b.at);
      return status;
    }
  }
  *result = buffer_finish(&b);
  return TCL_OK;
}

const HostRow format_table[] = {
    {"format", 1, -1, "formatString ?arg ...?", run_format},
    {0},
};
