/* value.h -- cells and the host: reading numbers and text, building messages. */
#ifndef FEATHER_VALUE_H
#define FEATHER_VALUE_H
#include "cell.h"
#include "interp.h"

Cell value_text(Text t);
Cell value_str(Str s);
/* Copy a value's text into the arena. at == NULL when memory ran out. */
Text text_of(Cell *value);
bool cell_is(Cell *value, Str s);
/* An integer that fits 64 bits; else false and no error. */
bool cell_integer(Cell *value, i64 *out);

/* Is it known that no interned string is the same. */
static inline bool differs_from_interned(const Cell *c) { return c->aux == (u32)interp.intern_epoch || c->aux == CELL_LONG; }

/* Are two values known to be the same string (1) or not (0), without asking the host? Else -1. */
static inline i32 same_string_known(const Cell *a, const Cell *b) {
  static const i64 SHORT_INT = 1000000000000000; /* integers of fewer digits are never interned as strings */
  u32 c;
  if (a->tag == TAG_OBJ && b->tag == TAG_OBJ) {
    if (a->h == b->h) return 1;
    bool known = cell_interned(a) ? cell_interned(b) || differs_from_interned(b) : cell_interned(b) && differs_from_interned(a);
    return known ? 0 : -1;
  }
  if (a->tag == TAG_INT && b->tag == TAG_INT) return a->i == b->i;
  if (b->tag == TAG_INT) {
    const Cell *other = a;
    a = b;
    b = other;
  }
  if (a->tag != TAG_INT || b->tag != TAG_OBJ) return -1;
  if (cell_char(b, &c)) return c - '0' < 10 && a->i == (i64)c - '0';
  return b->h == HANDLE_EMPTY || (cell_interned(b) && a->i < SHORT_INT && a->i > -SHORT_INT) ? 0 : -1;
}

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
