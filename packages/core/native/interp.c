/* interp.c -- what a host with several interpreters and files has ops for: here there is one interpreter, and
 * scripts come from the embedder alone. */
#include "host.h"

static void op_request(void *request, Cell *out) { (void)request, (void)out; }
static void op_enter(void *record) { (void)record; }
static void op_leave(void *record) { (void)record; }
static Status op_complete(Status status) { return status; }

static Status op_open(Cell *words, u32 count, Cell *text, Cell *before) {
  (void)text, (void)before;
  Value *name = count ? value_in(&words[count - 1]) : val_empty();
  return fail("NONE", "couldn't read file \"%v\": this host has no files", name);
}
static void op_close(Cell *before) { (void)before; }

void interp_ops(FeatherHostOps *ops) {
  ops->interp_request = op_request;
  ops->interp_enter = op_enter;
  ops->interp_leave = op_leave;
  ops->interp_complete = op_complete;
  ops->script_open = op_open;
  ops->script_close = op_close;
}
