/* text_sort.h -- sorting in linear memory. */
#ifndef FEATHER_TEXT_SORT_H
#define FEATHER_TEXT_SORT_H
#include "cell.h"

/* Can a key be sorted as a string: is it one without surrogates? */
bool text_sorts(const Cell *key);
/* Sort keys: integers of 32 bits, or strings by the numbers of their characters; `steady`: what is alike stays in order,
 * and `aux` becomes where each was. */
void key_sort(Cell *keys, u32 count, bool numbers, bool down, bool steady);

#endif
