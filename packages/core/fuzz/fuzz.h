/* fuzz.h -- what the fuzz targets share.
 *
 * A target is one file with libFuzzer's entry point; fuzz.mjs builds and runs it, with libFuzzer or with loop.c.
 * Inputs are UTF-8; bytes that are none stand for characters of that number, so every input is a script. */
#ifndef FEATHER_FUZZ_H
#define FEATHER_FUZZ_H
#include <stdio.h>
#include <stdlib.h>

#include "../native/verify.h"
#include "compiler.h"
#include "vm.h"

/* The input as script text, in the arena. Surrogates come in pairs, or alone when the input says \xed. */
static inline Text fuzz_text(const uint8_t *data, size_t size) {
  u16 *units = region_alloc(&arena, (size + 1) * sizeof(u16));
  u32 len = 0;
  for (size_t i = 0; i < size; i++) {
    u32 c = data[i];
    if (c >= 0xe0 && c < 0xf0 && i + 2 < size) {
      c = (c & 15) << 12 | (data[i + 1] & 63u) << 6 | (data[i + 2] & 63u);
      i += 2;
    } else if (c >= 0xc0 && c < 0xe0 && i + 1 < size) {
      c = (c & 31) << 6 | (data[i + 1] & 63u);
      i++;
    }
    units[len++] = (u16)c;
  }
  return (Text){units, len};
}

static inline void fuzz_fail(const char *what) {
  fprintf(stderr, "fuzz: %s\n", what);
  abort();
}

static inline CompileHook *fuzz_hook(Text name, i32 ns) {
  (void)ns;
  for (u32 i = 0; i < builtin_count; i++)
    if (builtins[i].compile && text_is(name, builtins[i].name)) return (CompileHook *)builtins[i].compile;
  return NULL;
}

static const CompileEnv fuzz_env = {fuzz_hook};

/* Compile, in the arena; NULL is not expected: memory does not run out here. */
static inline Code *fuzz_compile(const CompileOptions *options) {
  Compiler *c = ARENA_NEW(Compiler);
  compiler_init(c, options);
  return compiler_run(c, options);
}

/* Compile and check the block. */
static inline void fuzz_check(CompileOptions options) {
  Mark mark = region_mark(&arena);
  options.env = &fuzz_env;
  options.ns = 1;
  Code *code = fuzz_compile(&options);
  char why[200];
  if (code && !code_verify(code, why, sizeof why)) {
    code_print(code);
    fuzz_fail(why);
  }
  region_release(&arena, mark);
}

#endif
