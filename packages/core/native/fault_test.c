/* fault_test.c -- one thing after the other fails in the scripts of faults.tcl: each allocation of the core, each
 * allocation of the host, each host op. Every run ends in a result or an error, nothing is held afterwards, and the
 * interpreter still gives right answers.
 *
 *   FEATHER_FAULT_STRIDE=7      only every 7th, for each script beginning at another one
 *   FEATHER_FAULT_SCRIPT=name   only this script */
#include <stdlib.h>
#include <string.h>

#include "../src/check.h"
#include "fault.h"
#include "host.h"

enum { SCRIPTS_MAX = 100, TEXT_MAX = 40000 };
typedef struct {
  const char *name;
  const char *script;
} Case;
static Case cases[SCRIPTS_MAX];
static u32 case_count;
static char text[TEXT_MAX];

static void no_output(int is_stderr, const char *out, size_t length) { (void)is_stderr, (void)out, (void)length; }

/* `### name`, and the script up to the next one. */
static void read_cases(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!CHECK(file != NULL)) return;
  size_t length = fread(text, 1, sizeof text - 1, file);
  fclose(file);
  text[length] = 0;
  for (char *at = strstr(text, "\n### "); at;) {
    char *name = at + 5, *end = strchr(name, '\n'), *next = strstr(end, "\n### ");
    *end = 0;
    if (next) *next = 0;
    cases[case_count++] = (Case){name, end + 1};
    at = next;
  }
  CHECK(case_count >= 50 && case_count < SCRIPTS_MAX);
}

static void begin(void) {
  native_host_open();
  native_host_output(no_output);
}

static int eval(const char *script) { return native_host_eval(script, strlen(script)); }

static const char *const kinds[] = {"allocation of the core", "allocation of the host", "host op"};

static void complain(const Case *c, FaultKind kind, u64 n, const char *what) {
  CHECK(false);
  printf("  %s, %s %llu: %s\n", c->name, kinds[kind], (unsigned long long)n, what);
}

static void check_empty(const Case *c, FaultKind kind, u64 n) {
  if (native_host_live_handles() || native_host_arena_used()) complain(c, kind, n, "scratch memory is held");
  else checks_passed++;
}

/* What a script that is interrupted may have left does not matter to these. */
static void check_usable(const Case *c, FaultKind kind, u64 n, const char *expected) {
  int code = eval(c->script);
  if (code != 0 || strcmp(native_host_result(NULL), expected) != 0) {
    complain(c, kind, n, native_host_result(NULL));
    printf("  expected: %s\n", expected);
  } else {
    checks_passed++;
  }
  check_empty(c, kind, n);
}

static u64 ended_in_errors, ended_well;

static void fail_at(const Case *c, FaultKind kind, u64 n, const char *expected) {
  begin();
  fault_set(kind, n);
  int code = eval(c->script);
  fault_set(kind, 0);
  if (code == 0) ended_well++;
  else if (code == 1 && strstr(native_host_result(NULL), "out of memory")) ended_in_errors++;
  else if (code == 1) complain(c, kind, n, native_host_result(NULL));
  else complain(c, kind, n, "neither a result nor an error");
  check_empty(c, kind, n);
  check_usable(c, kind, n, expected);
}

static void run_case(const Case *c, u64 stride) {
  begin();
  fault_set(FAULT_KINDS, 0);
  CHECK(eval(c->script) == 0);
  char *expected = strdup(native_host_result(NULL));
  u64 counts[FAULT_KINDS];
  for (u32 kind = 0; kind < FAULT_KINDS; kind++) counts[kind] = fault_count((FaultKind)kind);
  CHECK(counts[FAULT_ARENA] > 0 && counts[FAULT_MEMORY] > 0 && counts[FAULT_OP] > 0);
  check_usable(c, FAULT_ARENA, 0, expected); /* the second run gives the same */
  for (u32 kind = 0; kind < FAULT_KINDS; kind++)
    for (u64 n = 1 + (u64)(c - cases) % stride; n <= counts[kind]; n += stride) fail_at(c, (FaultKind)kind, n, expected);
  free(expected);
}

int main(void) {
  const char *stride = getenv("FEATHER_FAULT_STRIDE"), *only = getenv("FEATHER_FAULT_SCRIPT");
  u64 step = stride && atoi(stride) > 0 ? (u64)atoi(stride) : 1;
  read_cases("native/faults.tcl");
  for (u32 i = 0; i < case_count; i++)
    if (!only || strcmp(only, cases[i].name) == 0) run_case(&cases[i], step);
  native_host_close();
  printf("%llu runs ended in errors, %llu in results\n", (unsigned long long)ended_in_errors, (unsigned long long)ended_well);
  CHECK(ended_in_errors > ended_well);
  return check_report();
}
