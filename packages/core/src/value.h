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
