/* list_buffer.h -- lists that are being built: a slot's own cells in linear memory, no host involved.
 *
 * `lappend` to an empty or new local makes its slot a TAG_BUFFER; appending, setting and reading elements then
 * work on the cells. As soon as the list is wanted as a value it escapes: the host makes a list of it, once,
 * and the slot holds that from then on. So a slot alone ever names a buffer (and, between BORROWLIST and the
 * instruction that looks, an operand cell of the same frame; and, while foreach goes over it, the operand cell that
 * is the buffer's holder: whatever would change or free the list makes it escape first).
 *
 * Blocks are powers of two and go back to free lists when a slot is overwritten or its frame ends, so that a
 * loop which builds and drops lists needs no more memory than its largest. */
#ifndef FEATHER_LIST_BUFFER_H
#define FEATHER_LIST_BUFFER_H
#include "interp.h"

struct ListBuffer {
  u32 length;
  u16 size_class; /* room for LIST_BUFFER_MIN << size_class cells */
  bool packed;    /* the elements are integers of 32 bits: four of them take the room of a cell */
  ListBuffer *next_free;
  Cell *holder; /* an operand cell of the slot's frame that a loop reads the list by, if it still says so */
  union {
    Cell items[1];
    i32 ints[4];
  };
};
/* The elements of a list, whoever has them. */
typedef struct {
  u32 length;
  bool packed;
  union {
    const Cell *items;
    const i32 *ints;
  };
  Cell *far; /* the list, when it is the host's, and long: then elements can only be copied */
} ListView;
enum { LIST_BUFFER_MIN = 8, LIST_BUFFER_CLASSES = 23 };

/* Make an unset or empty slot a buffer; false when memory ran out. The frame that owns the slot must get
 * FRAME_BUFFERS. */
bool buffer_begin(Cell *slot);
bool buffer_push(Cell *slot, const Cell *item);
/* Can the element be packed? */
static inline bool buffer_fits(const Cell *item) { return item->tag == TAG_INT && item->i == (i32)item->i; }
static inline Cell buffer_item(const ListBuffer *b, u32 index) { return b->packed ? (Cell){.tag = TAG_INT, .i = b->ints[index]} : b->items[index]; }
static inline ListView buffer_view(const ListBuffer *b) { return (ListView){b->length, b->packed, {b->items}, NULL}; }
static inline Cell view_item(const ListView *v, u32 index) { return v->packed ? (Cell){.tag = TAG_INT, .i = v->ints[index]} : v->items[index]; }
/* Set an element that is there; false when memory ran out. */
bool buffer_set(Cell *slot, u32 index, const Cell *item);
/* Does a loop go over the list? Then it must not change: let it escape. */
static inline bool buffer_held(const ListBuffer *b) {
  return b->holder && b->holder->tag == TAG_BUFFER && b->holder->buffer == b;
}
/* Give the block back; the slot's tag is the caller's business. */
void buffer_free(ListBuffer *buffer);
/* Turn the slot into a list value that nothing else holds (OWNED), but for a loop that goes over it (OBJ). */
void buffer_escape(Cell *slot);
/* Copy elements; `to` may be packed only when `from` is. */
void buffer_copy(ListBuffer *to, u32 at, const ListView *from, u32 first, u32 count);
/* A block of its own, for so many elements; NULL when memory ran out. */
ListBuffer *buffer_make(u32 length, bool packed);
/* Pack the elements, when each of them can be. */
void buffer_pack(ListBuffer *buffer);
/* No eval runs: all blocks are gone. */
void buffer_reset(void);

#endif
