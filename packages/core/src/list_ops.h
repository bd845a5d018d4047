/* list_ops.h -- list commands on lists that are being built: the host is not asked, and the result is such a list too. */
#ifndef FEATHER_LIST_OPS_H
#define FEATHER_LIST_OPS_H
#include "list_buffer.h"

/* Run a command on `list` and the `count` words behind it. False: it is not done here. Then `*result` is the list, or NULL
 * and `*number` the result. `stays`: the list is still asked for behind the command. */
bool list_op(ListOp op, Cell *list, u32 count, bool stays, ListBuffer **result, i64 *number);

/* An index: an integer, `end`, or `end` with a short integer behind it. `end`: what that is. False: ask the host. */
bool read_index(Cell *word, i64 end, i64 *out);

#endif
