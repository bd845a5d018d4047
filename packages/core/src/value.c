/* value.c -- see value.h. */
#include "value.h"

#include "str.h"
#include "young.h"

Cell value_text(Text t) {
  Cell out;
  return t.len <= YOUNG_UNITS && young_make_string(t.at, t.len, &out) ? out : cell_object(feather_host_text_new(t.at, t.len));
}

/* Without the arena where that is possible: "out of memory" has to be said too. */
enum { SMALL = 96 };

Cell value_str(Str s) {
  if (s.len <= SMALL) {
    u16 units[SMALL];
    for (u32 i = 0; i < s.len; i++) units[i] = (u8)s.at[i];
    return value_text((Text){units, s.len});
  }
  Message m = message_begin();
  message_str(&m, s);
  return message_end(&m);
}

Text text_of(Cell *value) {
  View view;
  bool seen = is_young(value) && view_text(value, false, &view);
  u32 len = seen ? view.text.len : feather_host_text_length(value);
  u16 *units = region_alloc(&arena, (size_t)len * sizeof(u16));
  if (units && seen) {
    copy_units(units, view.text.at, len);
    return (Text){units, len};
  }
  if (units) feather_host_text_copy(value, units);
  return (Text){units, len};
}

bool cell_is(Cell *value, Str s) {
  u16 units[SMALL];
  if (value->tag != TAG_OBJ || s.len > SMALL || feather_host_text_fetch(value, units, SMALL) != s.len) return false;
  return text_is((Text){units, s.len}, s);
}

bool cell_integer(Cell *value, i64 *out) {
  Cell number;
  if (value->tag == TAG_INT) {
    *out = value->i;
    return true;
  }
  if (value->tag != TAG_OBJ || !feather_host_value_number(value, &number) || number.tag != TAG_INT) return false;
  *out = number.i;
  return true;
}

Message message_begin(void) { return (Message){.mark = region_mark(&arena)}; }

static bool message_room(Message *m, u32 more) {
  if (m->failed) return false;
  if (m->len + more <= m->cap) return true;
  u32 cap = (m->len + more) * 2 + 64;
  u16 *at = region_alloc(&arena, (size_t)cap * sizeof(u16));
  if (!at) {
    m->failed = true;
    return false;
  }
  if (m->len) mem_copy(at, m->at, m->len * sizeof(u16));
  m->at = at;
  m->cap = cap;
  return true;
}

void message_str(Message *m, Str s) {
  if (!message_room(m, s.len)) return;
  for (u32 i = 0; i < s.len; i++) m->at[m->len++] = (u8)s.at[i];
}

void message_text(Message *m, Text t) {
  if (!t.len || !message_room(m, t.len)) return;
  mem_copy(m->at + m->len, t.at, t.len * sizeof(u16));
  m->len += t.len;
}

/* To copy memory is a call out of WebAssembly, which takes longer than this; so compilers may not make one of it. */
void copy_units(u16 *to, const u16 *from, u32 count) {
  u32 i = 0;
  while (i + 4 <= count) {
    u64 four = four_units(from + i);
    mem_copy(to + i, &four, sizeof four);
    i += 4;
    if (i < count && i + 4 > count) i = count - 4; /* some once more */
    __asm__ volatile("" ::: "memory");
  }
  for (; i < count; i++) {
    to[i] = from[i];
    __asm__ volatile("" ::: "memory");
  }
}

bool text_flat(Text t) {
  for (u32 i = 0; i < t.len; i++) {
    if (i + 4 <= t.len && !(four_units(t.at + i) & four_times(0x8000))) i += 3;
    else if (is_surrogate(t.at[i])) return false;
  }
  return true;
}

u32 utf8_bytes(u16 u) { return u && u < 0x80 ? 1 : u < 0x800 || is_surrogate(u) ? 2 : 3; }

u32 utf8_prefix(Text t, u32 limit) {
  u32 units = 0, bytes = 0;
  while (units < t.len && (bytes += utf8_bytes(t.at[units])) <= limit) units++;
  return units && units < t.len && (t.at[units] & 0xfc00) == 0xdc00 ? units - 1 : units;
}

void message_cell(Message *m, Cell *value) {
  View view;
  if (view_text(value, true, &view)) {
    message_text(m, view.text);
    return;
  }
  u32 len = feather_host_text_length(value);
  if (!message_room(m, len)) return;
  feather_host_text_copy(value, m->at + m->len);
  m->len += len;
}

void message_int(Message *m, i64 value) {
  Cell cell = cell_int(value);
  message_cell(m, &cell);
}

Cell message_end(Message *m) {
  Cell out = m->failed ? value_str(STR("out of memory")) : value_text((Text){m->at, m->len});
  region_release(&arena, m->mark);
  return out;
}
