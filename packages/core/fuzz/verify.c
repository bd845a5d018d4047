/* verify.c -- fuzzes the verifier: code that was altered is taken or refused, without a look outside of the block.
 *
 * The verifier is a tool of these tests. The core itself does not verify: it runs no code but what its own compiler
 * made in the same process. Input: a script, and behind a byte 0xff the changes: where (2 bytes), what (4 bytes). */
#include <string.h>

#include "fuzz.h"

enum { CHANGE = 6 };

static u32 number(const uint8_t *at, u32 bytes) {
  u32 n = 0;
  for (u32 i = 0; i < bytes; i++) n |= (u32)at[i] << 8 * i;
  return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const CompileEnv env = {fuzz_hook};
  size_t script = 0;
  while (script < size && data[script] != 0xff) script++;
  CompileOptions options = {.source = fuzz_text(data, script), .env = &env, .ns = 1, .proc = true};
  Code *code = fuzz_compile(&options);
  if (!code) fuzz_fail("out of memory");
  /* A copy of its own, so that the sanitizer sees where it ends. */
  Code *copy = malloc(code->size);
  if (!copy) abort();
  memcpy(copy, code, code->size);
  u32 *words = (u32 *)(copy + 1), count = (code->size - (u32)sizeof *code) / 4;
  for (size_t i = script + 1; i + CHANGE <= size; i += CHANGE)
    if (count) words[number(data + i, 2) % count] ^= number(data + i + 2, 4);
  char why[200];
  bool good = code_verify(copy, why, sizeof why);
  if (script == size && !good) fuzz_fail(why);
  free(copy);
  region_reset(&arena);
  return 0;
}
