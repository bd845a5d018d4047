/* expr.c -- fuzzes the expression parser: whatever the text is, the code must be well-formed. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Text text = fuzz_text(data, size);
  fuzz_check((CompileOptions){.source = text, .expression = true});
  fuzz_check((CompileOptions){.source = text, .expression = true, .proc = true});
  region_reset(&arena);
  return 0;
}
