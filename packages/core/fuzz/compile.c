/* compile.c -- fuzzes the compiler, in each way that the core uses it: whatever the text is, the code must be
 * well-formed. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Text text = fuzz_text(data, size);
  for (u32 ways = 0; ways < 4; ways++) fuzz_check((CompileOptions){.source = text, .proc = ways & 1, .careful = ways & 2});
  for (u32 proc = 0; proc < 2; proc++) {
    CompileOptions options = {.env = &fuzz_env, .source = text, .ns = 1, .proc = proc};
    options.like = fuzz_compile(&options);
    if (options.like) fuzz_check(options);
  }
  fuzz_check((CompileOptions){.source = text, .forced = true});
  for (u32 flags = 0; flags < 8; flags++) fuzz_check((CompileOptions){.source = text, .template = true, .template_flags = flags});
  region_reset(&arena);
  return 0;
}
