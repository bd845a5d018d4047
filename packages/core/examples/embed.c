/* embed.c -- a C program with Tcl in it: commands of its own, errors, limits, state that stays.
 *
 *   node tooling/zig/build-native.mjs --out embed packages/core/examples/embed.c */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../native/native_host.h"

/* A counter that scripts may move. */
static int cmd_counter(void *data, int argc, const char *const *argv) {
  int *counter = data;
  char text[32];
  if (argc > 2) {
    native_host_set_result("wrong # args: should be \"counter ?amount?\"");
    return 1;
  }
  if (argc == 2) *counter += atoi(argv[1]);
  snprintf(text, sizeof text, "%d", *counter);
  native_host_set_result(text);
  return 0;
}

/* Evaluate a script twice, by evaluating inside of a command. */
static int cmd_twice(void *data, int argc, const char *const *argv) {
  (void)data;
  int code = 0;
  for (int i = 0; i < 2 && argc == 2 && code == 0; i++) code = native_host_eval(argv[1], strlen(argv[1]));
  return code;
}

static void show(const char *script) {
  int code = native_host_eval(script, strlen(script));
  printf("%-40s -> %d %s\n", script, code, code == NATIVE_LIMIT ? "(limit)" : native_host_result(NULL));
}

int main(void) {
  int counter = 0;
  native_host_open();
  native_host_command("counter", cmd_counter, &counter);
  native_host_command("twice", cmd_twice, NULL);
  show("expr {6 * 7}");
  show("proc greet name {return \"hello, $name\"}");
  show("greet world");
  show("for {set i 0} {$i < 5} {incr i} {counter $i}");
  show("counter");
  show("twice {counter 100}");
  show("counter 1 2");
  printf("%s\n", native_host_error_info(NULL));
  native_host_limits(100000, 0);
  show("while 1 {}");
  show("catch {greet}; set errorCode");
  native_host_close();
  return counter == 210 ? 0 : 1;
}
