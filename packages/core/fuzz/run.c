/* run.c -- fuzzes everything: scripts run in the native host, with limits. Afterwards nothing may be held, and
 * the interpreter must still work. A byte 0xff separates scripts, which follow one another in one interpreter; then
 * all of them run again, where code is kept that was met twice. */
#include <string.h>

#include "../native/native_host.h"
#include "fuzz.h"

enum { STEPS = 20000, BYTES = 64 << 20 };

static void no_output(int is_stderr, const char *text, size_t length) { (void)is_stderr, (void)text, (void)length; }

static void run_all(const uint8_t *data, size_t size) {
  for (size_t start = 0, end; start <= size; start = end + 1) {
    for (end = start; end < size && data[end] != 0xff;) end++;
    native_host_eval((const char *)data + start, end - start);
    if (native_host_live_handles() || native_host_arena_used()) fuzz_fail("scratch memory after the evaluation");
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  native_host_open();
  native_host_output(no_output);
  native_host_limits(STEPS, BYTES);
  run_all(data, size);
  run_all(data, size);
  native_host_limits(0, 0);
  static const char probe[] = "::tcl::mathop::+ 1 1";
  int code = native_host_eval(probe, strlen(probe));
  /* The script may have replaced or deleted what the probe calls: only a crash or a limit counts. */
  if (code == NATIVE_LIMIT) fuzz_fail("a limit without limits");
  native_host_close();
  return 0;
}
