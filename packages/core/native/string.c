/* string.c -- strings as characters: code points, ranges, classes, glob patterns; the ops of string. */
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

#include "chartype.h"
#include "host.h"

/* The code point at a unit; a surrogate without its partner stands for itself. */
u32 text_point(Text t, u32 at, u32 *used) {
  u16 c = t.at[at];
  *used = 1;
  if (c < 0xd800 || c >= 0xdc00 || at + 1 >= t.len || t.at[at + 1] < 0xdc00 || t.at[at + 1] >= 0xe000) return c;
  *used = 2;
  return 0x10000 + ((u32)(c - 0xd800) << 10) + (t.at[at + 1] - 0xdc00u);
}

u32 str_length(Value *v) {
  if (v->points >= 0) return (u32)v->points;
  Text t = val_text(v);
  u32 count = 0;
  for (u32 i = 0, used; i < t.len; i += used, count++) text_point(t, i, &used);
  v->points = (i32)count;
  return count;
}

u32 str_offset(Value *v, i64 index) {
  u32 length = str_length(v);
  Text t = val_text(v);
  if (index <= 0) return 0;
  if (index >= length) return t.len;
  if (length == t.len) return (u32)index;
  u32 at = 0;
  for (u32 used; index > 0; index--, at += used) text_point(t, at, &used);
  return at;
}

Value *str_range(Value *v, i64 first, i64 last) {
  if (first < 0) first = 0;
  if (last < first || first >= str_length(v)) return val_empty();
  u32 start = str_offset(v, first), end = str_offset(v, last + 1);
  return start == end ? val_empty() : val_units(val_text(v).at + start, end - start);
}

/* --- classes --- */

/* In the order of the compiler's numbers (compile_data.c), then those that only the command tests. */
static const char *const class_names[] = {"digit", "alpha", "alnum", "space", "upper", "lower", "wordchar", "xdigit", "punct", "ascii", "control", "graph", "print"};

i32 class_by_name(Value *name) {
  for (u32 i = 0; i < COUNT_OF(class_names); i++)
    if (val_is(name, class_names[i])) return (i32)i;
  return -1;
}

bool char_is(i32 class, u32 c) {
  wint_t w = (wint_t)c;
  switch (class) {
    case 0: return c < 128 ? is_digit((u16)c) : false;
    case 1: return c < 128 ? is_alpha((u16)c) : iswalpha(w);
    case 2: return c < 128 ? is_alpha((u16)c) || is_digit((u16)c) : iswalnum(w);
    case 3: return c < 128 ? is_white((u16)c) : c == 0x85 || c == 0xa0 || iswspace(w);
    case 4: return iswupper(w);
    case 5: return iswlower(w);
    case 6: return c < 128 ? is_name_char((u16)c) : iswalnum(w);
    case 7: return c < 128 && hex_value((u16)c) >= 0;
    case 8: return c < 128 ? iswpunct(w) && !strchr("$+<=>^`|~", (int)c) : iswpunct(w);
    case 9: return c < 128;
    case 10: return c < 32 || (c >= 127 && c < 160);
    case 11: return c < 128 ? c > 32 && c < 127 : iswgraph(w);
    default: return c < 128 ? c >= 32 && c < 127 : iswprint(w);
  }
}

/* --- glob patterns --- */

typedef struct {
  Text text;
  u32 at;
  bool nocase;
} Reader;

static u32 next_point(Reader *r) {
  u32 used, c = text_point(r->text, r->at, &used);
  r->at += used;
  return r->nocase ? (u32)towlower((wint_t)c) : c;
}

/* `[...]`: the reader is behind the bracket; leaves it behind the closing one. */
static bool in_set(Reader *p, u32 c) {
  bool found = false;
  while (p->at < p->text.len && p->text.at[p->at] != ']') {
    u32 low = next_point(p), high = low;
    if (low == '\\' && p->at < p->text.len) low = high = next_point(p);
    if (p->at + 1 < p->text.len && p->text.at[p->at] == '-' && p->text.at[p->at + 1] != ']') {
      p->at++;
      high = next_point(p);
    }
    if (low <= high ? c >= low && c <= high : c >= high && c <= low) found = true;
  }
  if (p->at < p->text.len) p->at++;
  return found;
}

bool glob_match(Text pattern, Text text, bool nocase) {
  Reader p = {pattern, 0, nocase}, t = {text, 0, nocase};
  /* Where to try again: one star is enough, because a later one may as well take what is left. */
  bool star = false;
  u32 star_pattern = 0, star_text = 0;
  for (;;) {
    bool matched = false;
    if (p.at < pattern.len) {
      u16 c = pattern.at[p.at];
      if (c == '*') {
        star = true;
        star_pattern = ++p.at;
        star_text = t.at;
        continue;
      }
      if (t.at < text.len) {
        u32 seen = next_point(&t);
        if (c == '?') {
          p.at++;
          matched = true;
        } else if (c == '[') {
          p.at++;
          matched = in_set(&p, seen);
        } else {
          if (c == '\\' && p.at + 1 < pattern.len) p.at++;
          matched = next_point(&p) == seen;
        }
      }
    } else if (t.at == text.len) {
      return true;
    }
    if (matched) continue;
    if (!star || star_text >= text.len) return false;
    t.at = star_text;
    next_point(&t);
    star_text = t.at;
    p.at = star_pattern;
  }
}

/* --- ops --- */

static bool op_equal(Cell *a, Cell *b) { return val_same(value_in(a), value_in(b)); }
static i32 op_compare(Cell *a, Cell *b) { return val_compare(value_in(a), value_in(b)); }
static u32 op_length(Cell *cell) { return str_length(value_in(cell)); }

static Status op_index(Cell *cell, Cell *index, Cell *out) {
  Value *v = value_in(cell);
  i64 i;
  Status status = val_to_index(value_in(index), str_length(v), &i);
  if (status == TCL_OK) *out = cell_of(i < 0 ? val_empty() : str_range(v, i, i));
  return status;
}

static Status op_range(Cell *cell, Cell *first, Cell *last, Cell *out) {
  Value *v = value_in(cell);
  i64 from, to;
  Status status = val_to_index(value_in(first), str_length(v), &from);
  if (status == TCL_OK) status = val_to_index(value_in(last), str_length(v), &to);
  if (status == TCL_OK) *out = cell_of(str_range(v, from, to));
  return status;
}

/* Characters as units, where those are the same. */
static u32 op_window(Cell *cell, i32 first, void *units, u32 count) {
  Value *v = value_in(cell);
  Text t = val_text(v);
  if (str_length(v) != t.len || first < 0 || (u32)first >= t.len) return 0;
  if (count > t.len - (u32)first) count = t.len - (u32)first;
  memcpy(units, t.at + first, count * sizeof(u16));
  return count;
}

static Status op_append(Cell *variable, Cell *cells, u32 count) {
  Value *v = variable->tag == TAG_UNSET ? val_empty() : value_in(variable);
  Buffer b = {0};
  if (variable->tag == TAG_OWNED) {
    /* The tail first: it may be the variable's own text. */
    for (u32 i = 0; i < count; i++) buffer_value(&b, value_in(&cells[i]));
    val_text(v);
    Buffer whole = {v->units, v->length, v->capacity};
    v->units = NULL;
    buffer_units(&whole, b.at, b.len);
    free_array(b.at);
    if (v->list) val_changed(v, false);
    val_changed(v, true);
    v->has_text = true;
    v->units = whole.at;
    v->length = whole.len;
    v->capacity = whole.cap;
    return TCL_OK;
  }
  buffer_value(&b, v);
  for (u32 i = 0; i < count; i++) buffer_value(&b, value_in(&cells[i]));
  *variable = cell_owned(buffer_finish(&b));
  return TCL_OK;
}

static void op_text_append(Cell *variable, void *units, u32 length) {
  Cell tail = cell_object(length ? handle_new(&val_units(units, length)->object) : HANDLE_EMPTY);
  op_append(variable, &tail, 1);
}


void string_ops(FeatherHostOps *ops) {
  ops->string_equal = op_equal;
  ops->string_compare = op_compare;
  ops->string_length = op_length;
  ops->string_index = op_index;
  ops->string_range = op_range;
  ops->string_window = op_window;
  ops->string_append = op_append;
  ops->text_append = op_text_append;
}
