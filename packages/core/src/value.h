/* value.h -- cells: making, copying, reading numbers, building messages. */
#ifndef FEATHER_VALUE_H
#define FEATHER_VALUE_H
#include "interp.h"

static inline Cell cell_int(i64 i) { return (Cell){.tag = TAG_INT, .i = i}; }
static inline Cell cell_double(f64 d) { return (Cell){.tag = TAG_DOUBLE, .d = d}; }
static inline Cell cell_object(i32 handle) { return (Cell){.tag = TAG_OBJ, .h = handle}; }
static inline Cell cell_unset(void) { return (Cell){.tag = TAG_UNSET}; }
/* Every host pins the empty string first, and then the 128 ASCII characters: as a value, the character c always
 * has the handle HANDLE_CHAR - c. So characters can be compared and classified without the host. */
enum { HANDLE_EMPTY = -1, HANDLE_CHAR = -2 };
static inline Cell cell_empty(void) { return cell_object(HANDLE_EMPTY); }
static inline bool cell_char(const Cell *c, u32 *code) {
  *code = (u32)(HANDLE_CHAR - c->h);
  return c->tag == TAG_OBJ && *code < 128;
}
static inline bool cell_plain(const Cell *c) { return c->tag <= TAG_OBJ; }

Cell value_text(Text t);
Cell value_str(Str s);
/* Copy a value's text into the arena. at == NULL when memory ran out. */
Text text_of(Cell *value);
bool cell_is(Cell *value, Str s);
/* An integer that fits 64 bits; else false and no error. */
bool cell_integer(Cell *value, i64 *out);

/* Messages, put together from constants and values. */
typedef struct {
  Mark mark;
  u16 *at;
  u32 len, cap;
  bool failed;
} Message;
Message message_begin(void);
void message_str(Message *m, Str s);
void message_text(Message *m, Text t);
void message_cell(Message *m, Cell *value);
void message_int(Message *m, i64 value);
Cell message_end(Message *m);

#endif
