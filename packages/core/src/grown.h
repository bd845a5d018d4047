/* grown.h -- young values that live on, in linear memory still.
 *
 * When the block of young values is full, those that are wanted come here, and nothing is the host's yet. They are values
 * like other young ones, but lists may be long (young.h). They name each other and pinned handles, and neither values in the block nor
 * the host's: so handles may get new numbers while they stay. When there are too many, all that is wanted becomes the
 * host's, and they are gone (young_collect). */
#ifndef FEATHER_GROWN_H
#define FEATHER_GROWN_H
#include "young.h"

/* So many bytes; NULL: there is no room. */
Young *grown_take(u32 bytes);
/* Is there no room for so many bytes more? */
bool grown_full(u32 bytes);
/* A value in the block becomes a copy that stays; others that stay are left as they are. False: it is the host's, or names
 * something that is, or there is no room. */
bool grow(Cell *value);
/* Changes when something goes; never 0. */
u32 grown_epoch(void);
/* All that came after the mark is gone. */
void grown_release(Mark mark);

#endif
