/* short_dict.h -- dicts of few keys: lists of keys and values in linear memory (young.h), which need no host.
 *
 * To the host such a dict is the list that it is. What looks into them looks into tables too (dict_table.h). What cannot be told here, or is an error, is asked of the host. */
#ifndef FEATHER_SHORT_DICT_H
#define FEATHER_SHORT_DICT_H
#include "interp.h"
#include "young.h"

/* dict get, dict exists with `count` keys; exists: 1, 0. */
Status short_dict_get(Cell *dict, Cell *keys, u32 count, Cell *out);
bool short_dict_exists(Cell *dict, Cell *keys, u32 count);
/* Put the last of `count` words where the others lead to, as dict set does. False: nothing was done. */
bool short_dict_set(Cell *dict, Cell *words, u32 count);
/* dict create, with its words. */
bool short_dict_create(Cell *words, u32 count, Cell *out);
/* Its keys and values: how many cells; -1: it is none that can be changed here. */
i32 short_dict_items(const Cell *dict, Cell **items);
/* dict size. */
bool short_dict_size(Cell *dict, Cell *out);
/* Keys, or values, as a list. */
bool short_dict_half(Cell *dict, u32 which, Cell *out);

#endif
