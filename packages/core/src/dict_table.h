/* dict_table.h -- dicts of many keys that are being built: a slot's own hash table (array_table.h), no host involved.
 *
 * A dict that gets more keys than a short one has (short_dict.h) makes the local that holds it a TAG_DICT. Instructions that
 * change that variable's dict or look into it work there. As soon as it is wanted as a value it escapes: it becomes a list of
 * keys and values, once, and the slot holds that from then on, as with lists that are being built (list_buffer.h). */
#ifndef FEATHER_DICT_TABLE_H
#define FEATHER_DICT_TABLE_H
#include "interp.h"

/* Turn the slot into a value; a loop that goes over the dict goes on with that. */
void dict_escape(Cell *slot);
/* Does a loop go over the dict? Then it must not change: let it escape. */
bool dict_held(const ListBuffer *table);
/* A local's dict becomes the operand of what looks into it later; what would change it until then has it escape. False: it is no
 * such dict, or held already. */
bool dict_hold(Cell *local, Cell *operand);
/* dict set, unset, incr, append, lappend on a local that holds such a dict, or a short one which becomes one: the words
 * behind its name. False: nothing was done, the host has to do it. */
bool dict_update(Cell *local, ShortOp op, Cell *words, u32 count);

#endif
