/* text_buffer.h -- strings that are being built: what `append` adds to a local stays in linear memory.
 *
 * Appending something short to a local makes its slot a TAG_TEXT: what it held before, and the units that came since.
 * Integers, characters and short strings need no host then. Like a list that is being built (list_buffer.h) the string
 * escapes as soon as it is wanted as a value. */
#ifndef FEATHER_TEXT_BUFFER_H
#define FEATHER_TEXT_BUFFER_H
#include "interp.h"

struct TextBuffer {
  Cell before; /* what the variable held; UNSET: nothing */
  u32 length;
  u32 capacity;
  TextBuffer *next_free;
  u16 units[];
};

/* Append values to a slot that is a TAG_TEXT, or plain, or unset. False: nothing was done, for a value is too long or
 * memory ran out; the slot may have escaped. The frame that owns the slot must get FRAME_BUFFERS. */
bool text_append(Cell *slot, Cell *values, u32 count);
/* The strings of values in one, when it is short. */
bool text_join(Cell *values, u32 count, Cell *out);
/* Turn the slot into a string that nothing else holds (OWNED). */
void text_escape(Cell *slot);
void text_free(TextBuffer *buffer);
/* No eval runs: all blocks are gone. */
void text_reset(void);

#endif
