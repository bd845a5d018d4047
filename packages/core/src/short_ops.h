/* short_ops.h -- commands on short strings and lists, which the core runs without the host. */
#ifndef FEATHER_SHORT_OPS_H
#define FEATHER_SHORT_OPS_H
#include "interp.h"

/* Run a command with its words, the name first. False: it is not done here, nothing was done, and the host has to be called. */
bool short_op(u32 operand, Cell *words, u32 count, Cell *out);
/* `split` and `join`. False: as before. */
bool split_op(Cell *words, u32 count, Cell *out);
bool join_op(Cell *words, u32 count, Cell *out);
/* The same for array commands, on locals that are tables (array_ops.c). */
bool array_op(ShortOp op, Cell *words, Cell *out);
/* `scan`: the list of what is found, as many values as there are variables. False: as before. */
bool short_scan(Cell *words, u32 count, Cell *out);
/* How two strings are ordered: -1, 0, 1; 2: ask the host. */
i32 short_order(Cell *a, Cell *b);
/* The same, and the host is asked. */
i32 string_order(Cell *a, Cell *b);
/* Is the value a string that no number is written like? False when that is not known. */
bool short_word(Cell *value);
/* The number that a string of few digits is, with or without a point. False, and nothing is written, for others. */
bool short_number(Cell *value, Cell *number);

#endif
