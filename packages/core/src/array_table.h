/* array_table.h -- arrays of procedures: a slot's own hash table in linear memory, no host involved.
 *
 * Writing an element of an unset local makes its slot a TAG_TABLE. Instructions that name the slot and an element read and
 * write there. Whoever wants more (a trace, a link to an element, a command for arrays, a key that is long) makes the table
 * escape first: the slot is a variable of the host from then on. So a slot alone ever names a table, as with lists that are
 * being built (list_buffer.h), and as these it lies in one of their blocks. */
#ifndef FEATHER_ARRAY_TABLE_H
#define FEATHER_ARRAY_TABLE_H
#include "code.h"
#include "list_buffer.h"
#include "young.h"

/* The values, and between them the keys: `count` cells. */
Cell *table_cells(const ListBuffer *table, u32 *count);
/* Make a slot a table without elements; false: it is no procedure's, or memory ran out. */
bool table_begin(Interp *in, Cell *slot);
/* Put in what a list has, keys and values in turn. */
bool table_fill(Cell *slot, Cell *list);
/* A table of the keys and values in turn that a list has, and of as many buckets as its aux says; false: it cannot be one. */
bool table_of_list(Cell *slot, Cell *list);
/* The other way round. The table is gone. */
void table_to_list(Cell *slot);
/* An element's value. When it is missing: NULL, or with `create` a new one without value. False: nobody knows, the table
 * escaped, unless it is a dict's (dict_table.h). */
bool table_at(Cell *slot, Cell *key, bool create, Cell **value);
/* Take an element out that table_at gave. */
void table_remove(ListBuffer *table, Cell *value);
/* How many elements. */
u32 table_size(const ListBuffer *table);
/* How many buckets the hash table of tclsh would have. */
u32 table_buckets(const ListBuffer *table);
/* Write keys, values, or both in turn: how many. `items` may be the table's own cells, which are good for nothing then. */
typedef enum { TABLE_KEYS, TABLE_VALUES, TABLE_ALL } TablePart;
u32 table_gather(const ListBuffer *table, TablePart part, Cell *items);
/* The same in the order in which scripts see the elements of an array: that of tclsh's hash tables. False: memory ran out, or a key is
 * not of ASCII; the arena has what was allocated. */
bool table_listed(const ListBuffer *table, TablePart part, Cell *items);
/* What an array or a dict lists. False: it does not. */
bool table_list(const Cell *table, TablePart part, Cell *out);
/* A key's value, NULL when it is missing, in a long list of such pairs that once were a table's: behind it is a cell for its index, which
 * is made when somebody looks first. False: there is no room. */
bool pairs_find(Young *list, Cell *key, Cell **value);
/* Make the slot a variable of the host's; of a lent one the host takes the elements back. */
void table_escape(Cell *slot);

#endif
