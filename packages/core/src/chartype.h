/* chartype.h -- what a UTF-16 unit means to the parsers. */
#ifndef FEATHER_CHARTYPE_H
#define FEATHER_CHARTYPE_H
#include "common.h"

static inline bool is_blank(u16 c) { return c == ' ' || (c >= '\t' && c <= '\r' && c != '\n'); }
static inline bool is_white(u16 c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline bool is_digit(u16 c) { return c >= '0' && c <= '9'; }
static inline bool is_alpha(u16 c) { return (u16)((c | 32) - 'a') < 26; }
static inline bool is_name_char(u16 c) { return is_alpha(c) || is_digit(c) || c == '_'; }

/* The value of a hexadecimal digit, or -1. */
static inline i32 hex_value(u16 c) {
  if (is_digit(c)) return c - '0';
  u16 low = c | 32;
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

#endif
