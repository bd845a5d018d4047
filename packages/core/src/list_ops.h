/* list_ops.h -- list commands on lists whose elements the core has: the host is not asked, and the result is a list that is being
 * built. */
#ifndef FEATHER_LIST_OPS_H
#define FEATHER_LIST_OPS_H
#include "list_buffer.h"

/* What becomes of the list that a command is given: STAYS when another variable gets the result, AGAIN when the one that is
 * building the list gets it, and nothing else names that. */
typedef enum { LIST_GOES, LIST_STAYS, LIST_AGAIN } ListUse;
/* Run the command that LISTOP's operand says on `list` and the words behind it. False: it is not done here. Then `*result` is the list, or NULL
 * and `*number` the result. */
bool list_op(u32 operand, Cell *list, ListUse use, ListBuffer **result, i64 *number);

/* The host makes long ranges without copying: for queues. */
enum { WORTH_A_COPY = 2048 };

/* What is in a list; `spare` is room for YOUNG_ELEMENTS. False: it is none. */
bool list_view(Cell *list, Cell *spare, ListView *v);
ListBuffer *list_range(const ListView *v, i64 first, i64 last);

/* An index: an integer or `end`, and short ones with another added or subtracted. `end`: what that is. False: ask the host. */
bool read_index(Cell *word, i64 end, i64 *out);

#endif
