/* check.h -- what the unit tests (*_test.c) check with: each test file is a program. */
#ifndef FEATHER_CHECK_H
#define FEATHER_CHECK_H
#include <stdio.h>
#include <string.h>

#include "region.h"
#include "str.h"

static int checks_passed, checks_failed;

#define CHECK(condition) check_at((condition), #condition, __FILE__, __LINE__)
static inline bool check_at(bool ok, const char *what, const char *file, int line) {
  if (ok) checks_passed++;
  else checks_failed++;
  if (!ok) printf("%s:%d: %s\n", file, line, what);
  return ok;
}

#define CHECK_TEXT(actual, expected) check_text((actual), (expected), __FILE__, __LINE__)
static inline bool check_text(const char *actual, const char *expected, const char *file, int line) {
  bool ok = strcmp(actual, expected) == 0;
  if (ok) checks_passed++;
  else checks_failed++;
  if (!ok) printf("%s:%d:\n  expected %s\n  actual   %s\n", file, line, expected, actual);
  return ok;
}

/* ASCII as script text, in the arena. */
static inline Text wide(const char *ascii) {
  u32 len = (u32)strlen(ascii);
  u16 *units = region_alloc(&arena, (len + 1) * sizeof(u16));
  for (u32 i = 0; i < len; i++) units[i] = (u8)ascii[i];
  return (Text){units, len};
}

/* The exit code of main. */
static inline int check_report(void) {
  printf("%d passed, %d failed\n", checks_passed, checks_failed);
  return checks_failed > 0;
}

#endif
