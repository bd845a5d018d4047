/* text_sort.h -- sorting strings in linear memory. */
#ifndef FEATHER_TEXT_SORT_H
#define FEATHER_TEXT_SORT_H
#include "cell.h"

/* Sort cells that are young strings without surrogates, by the numbers of their characters. */
void text_sort(Cell *items, u32 count);

#endif
