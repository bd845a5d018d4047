/* cell.h -- making cells, and telling what is in one. */
#ifndef FEATHER_CELL_H
#define FEATHER_CELL_H
#include "common.h"

static inline Cell cell_int(i64 i) { return (Cell){.head = TAG_INT, .i = i}; }
static inline Cell cell_double(f64 d) { return (Cell){.head = TAG_DOUBLE, .d = d}; }
static inline Cell cell_object(i32 handle) { return (Cell){.head = TAG_OBJ, .i = (u32)handle}; }
static inline Cell cell_unset(void) { return (Cell){.tag = TAG_UNSET}; }
/* Every host pins the empty string first, and then the 128 ASCII characters: as a value, the character c always
 * has the handle HANDLE_CHAR - c. So characters can be compared and classified without the host. */
enum { HANDLE_EMPTY = -1, HANDLE_CHAR = -2 };
static inline Cell cell_empty(void) { return cell_object(HANDLE_EMPTY); }
static inline bool cell_char(const Cell *c, u32 *code) {
  *code = (u32)(HANDLE_CHAR - c->h);
  return c->tag == TAG_OBJ && *code < 128;
}
/* In aux of an OBJ: its handle is the only one of an interned string, so that two such cells are the same string if
 * and only if their handles are the same. */
enum { CELL_INTERNED = 1 };
/* LONG: longer than any interned string. VOLATILE: borrowed from a slot that owns it, so that it may change. An
 * intern_epoch (interp.h, below 0): it was none of the strings that were interned then. */
enum { CELL_LONG = 2, CELL_VOLATILE = 3 };
/* In aux of an UNSET: it is to get the return options of an error that was caught when the log of errors (error.h) is read. */
enum { CELL_AWAITS = 4 };
/* In aux of a DOUBLE: it stands for a text that says so (TclDouble.written, 1 or 0). */
static inline bool cell_interned(const Cell *c) {
  u32 code;
  return c->aux == CELL_INTERNED || c->h == HANDLE_EMPTY || cell_char(c, &code);
}
static inline bool cell_plain(const Cell *c) { return c->tag <= TAG_OBJ; }

#endif
