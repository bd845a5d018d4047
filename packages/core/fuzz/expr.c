/* expr.c -- fuzzes the expression parser and the compiler: whatever the text is, the code must be well-formed. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Text text = fuzz_text(data, size);
  fuzz_compile(text, true, false);
  fuzz_compile(text, true, true);
  fuzz_compile(text, false, false);
  fuzz_compile(text, false, true);
  region_reset(&arena);
  return 0;
}
