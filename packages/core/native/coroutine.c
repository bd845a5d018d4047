/* coroutine.c -- coroutines are not in this host: making one is an error, and the rest is never asked for. */
#include "host.h"

static i32 op_make(i32 ns, Cell *name) {
  (void)ns;
  fail("NONE", "can't create coroutine \"%v\": not in this host", value_in(name));
  return 0;
}

static void op_save(i32 command, void *image, u32 frames, u32 cells, bool many) {
  (void)command, (void)image, (void)frames, (void)cells, (void)many;
}
static bool op_many(i32 command) {
  (void)command;
  return false;
}
static i32 op_size(i32 command) {
  (void)command;
  return -1;
}
static void op_load(i32 command, void *image) { (void)command, (void)image; }
static i32 op_code(i32 command, u32 frame, void *code) {
  (void)command, (void)frame, (void)code;
  return 0;
}
static void op_end(i32 command) { (void)command; }

void coroutine_ops(FeatherHostOps *ops) {
  ops->coroutine_make = op_make;
  ops->coroutine_save = op_save;
  ops->coroutine_many = op_many;
  ops->coroutine_size = op_size;
  ops->coroutine_load = op_load;
  ops->coroutine_code = op_code;
  ops->coroutine_end = op_end;
}
