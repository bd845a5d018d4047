/* value.c -- values as such: making them, their texts, and their cells; the ops of text and value. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "host.h"
#include "str.h"

/* --- texts being put together --- */

static u16 *buffer_room(Buffer *b, u32 more) {
  if (!b->at || b->len + more > b->cap) {
    u32 cap = (b->len + more) * 2 + 16;
    b->at = grow_array(b->at, cap * sizeof(u16));
    b->cap = cap;
  }
  return b->at + b->len;
}

void buffer_units(Buffer *b, const u16 *units, u32 len) {
  if (!len) return;
  memcpy(buffer_room(b, len), units, len * sizeof(u16));
  b->len += len;
}

void buffer_ascii(Buffer *b, const char *text) {
  u32 len = (u32)strlen(text);
  u16 *to = buffer_room(b, len);
  for (u32 i = 0; i < len; i++) to[i] = (u8)text[i];
  b->len += len;
}

void buffer_char(Buffer *b, u32 c) {
  u16 *to = buffer_room(b, 2);
  if (c < 0x10000) {
    to[0] = (u16)c;
    b->len++;
    return;
  }
  to[0] = (u16)(0xd800 + ((c - 0x10000) >> 10));
  to[1] = (u16)(0xdc00 + ((c - 0x10000) & 0x3ff));
  b->len += 2;
}

void buffer_value(Buffer *b, Value *v) {
  Text t = val_text(v);
  buffer_units(b, t.at, t.len);
}

static u32 print_int(i64 n, char out[24]) {
  char digits[24];
  u32 count = 0, len = 0;
  u64 rest = n < 0 ? 0 - (u64)n : (u64)n;
  do digits[count++] = (char)('0' + rest % 10);
  while (rest /= 10);
  if (n < 0) out[len++] = '-';
  while (count) out[len++] = digits[--count];
  out[len] = 0;
  return len;
}

void buffer_int(Buffer *b, i64 n) {
  char out[24];
  print_int(n, out);
  buffer_ascii(b, out);
}

void buffer_vformat(Buffer *b, const char *format, va_list args) {
  for (const char *f = format; *f; f++) {
    if (*f != '%') {
      buffer_char(b, (u8)*f);
      continue;
    }
    switch (*++f) {
      case 'v': buffer_value(b, va_arg(args, Value *)); break;
      case 's': buffer_ascii(b, va_arg(args, const char *)); break;
      case 'd': buffer_int(b, va_arg(args, int)); break;
      case 'l': buffer_int(b, va_arg(args, i64)); break;
      default: buffer_char(b, (u8)*f); break;
    }
  }
}

void buffer_format(Buffer *b, const char *format, ...) {
  va_list args;
  va_start(args, format);
  buffer_vformat(b, format, args);
  va_end(args);
}

Value *buffer_finish(Buffer *b) {
  Value *v = val_units(NULL, 0);
  free_array(v->units);
  v->units = b->at;
  v->length = b->len;
  v->capacity = b->cap;
  *b = (Buffer){0};
  return v;
}

/* --- making values --- */

static Value *value_make(void) {
  Value *v = object_new(OBJECT_VALUE, sizeof(Value));
  v->points = -1;
  return v;
}

Value *val_units(const u16 *units, u32 len) {
  Value *v = value_make();
  v->has_text = true;
  if (len) {
    v->units = grow_array(NULL, len * sizeof(u16));
    memcpy(v->units, units, len * sizeof(u16));
  }
  v->length = v->capacity = len;
  return v;
}

static Value *empty;
Value *val_empty(void) { return empty ? empty : (empty = val_units(NULL, 0)); }

void values_begin(void) {
  handle_pin(&val_empty()->object);
  for (u16 c = 0; c < 128; c++) handle_pin(&val_units(&c, 1)->object);
}

i32 handle_of_text(const u16 *units, u32 length) {
  if (length == 0) return HANDLE_EMPTY;
  return length == 1 && units[0] < 128 ? HANDLE_CHAR - units[0] : 0;
}

Value *val_ascii(const char *text) {
  Buffer b = {0};
  buffer_ascii(&b, text);
  return buffer_finish(&b);
}

/* A byte that begins no sequence stands for the character of its number. */
static u32 utf8_point(const u8 *at, size_t left, u32 *used) {
  u32 c = at[0];
  u32 more = c >= 0xf0 && c < 0xf8 ? 3 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xc0 && c < 0xe0 ? 1 : 0;
  *used = 1;
  if (!more || more >= left) return c;
  u32 point = c & (0x3fu >> more);
  for (u32 i = 1; i <= more; i++) {
    if ((at[i] & 0xc0) != 0x80) return c;
    point = point << 6 | (at[i] & 0x3f);
  }
  if (point > 0x10ffff) return c;
  *used = more + 1;
  return point;
}

Value *val_utf8(const char *text, size_t length) {
  Buffer b = {0};
  for (size_t i = 0; i < length;) {
    u32 used;
    buffer_char(&b, utf8_point((const u8 *)text + i, length - i, &used));
    i += used;
  }
  return buffer_finish(&b);
}

Value *val_format(const char *format, ...) {
  Buffer b = {0};
  va_list args;
  va_start(args, format);
  buffer_vformat(&b, format, args);
  va_end(args);
  return buffer_finish(&b);
}

Value *val_int(i64 i) {
  Value *v = value_make();
  v->born_number = true;
  v->number = NUMBER_INT;
  v->i = i;
  return v;
}

Value *val_double(f64 d) {
  Value *v = value_make();
  v->born_number = true;
  v->number = NUMBER_DOUBLE;
  v->d = d;
  return v;
}

/* --- texts --- */

static void dict_text(Buffer *b, const Map *dict) {
  u32 at = 0;
  bool first = true;
  for (MapEntry *e; (e = map_next(dict, &at)); first = false) {
    if (!first) buffer_char(b, ' ');
    buffer_element(b, e->key, first);
    buffer_char(b, ' ');
    buffer_element(b, e->item, false);
  }
}

static void make_text(Value *v) {
  Buffer b = {0};
  if (v->born_number && v->number == NUMBER_INT) {
    buffer_int(&b, v->i);
  } else if (v->born_number) {
    char out[40];
    format_double(v->d, out);
    buffer_ascii(&b, out);
  } else if (v->list) {
    list_text(&b, v->list->items, v->list->count, 1);
  } else if (v->dict) {
    dict_text(&b, v->dict);
  }
  v->units = b.at;
  v->length = b.len;
  v->capacity = b.cap;
  v->has_text = true;
}

Text val_text(Value *v) {
  static const u16 nothing[1];
  if (!v->has_text) make_text(v);
  return (Text){v->units ? v->units : nothing, v->length};
}

char *val_to_utf8(Value *v, size_t *length) {
  Text t = val_text(v);
  char *out = grow_array(NULL, (size_t)t.len * 3 + 1), *to = out;
  for (u32 i = 0; i < t.len;) {
    u32 used, c = text_point(t, i, &used);
    i += used;
    if (c < 0x80) {
      *to++ = (char)c;
    } else if (c < 0x800) {
      *to++ = (char)(0xc0 | c >> 6);
      *to++ = (char)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
      *to++ = (char)(0xe0 | c >> 12);
      *to++ = (char)(0x80 | (c >> 6 & 0x3f));
      *to++ = (char)(0x80 | (c & 0x3f));
    } else {
      *to++ = (char)(0xf0 | c >> 18);
      *to++ = (char)(0x80 | (c >> 12 & 0x3f));
      *to++ = (char)(0x80 | (c >> 6 & 0x3f));
      *to++ = (char)(0x80 | (c & 0x3f));
    }
  }
  *to = 0;
  if (length) *length = (size_t)(to - out);
  return out;
}

bool val_same(Value *a, Value *b) { return a == b || text_equal(val_text(a), val_text(b)); }

bool val_is(Value *v, const char *ascii) {
  Text t = val_text(v);
  u32 i = 0;
  for (; i < t.len; i++)
    if (!ascii[i] || t.at[i] != (u8)ascii[i]) return false;
  return !ascii[i];
}

/* Surrogates stand for code points above all others. */
static u32 order_of(u16 unit) { return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000u : unit; }

int val_compare(Value *a, Value *b) {
  Text x = val_text(a), y = val_text(b);
  u32 len = x.len < y.len ? x.len : y.len;
  for (u32 i = 0; i < len; i++)
    if (x.at[i] != y.at[i]) return order_of(x.at[i]) < order_of(y.at[i]) ? -1 : 1;
  return x.len < y.len ? -1 : x.len > y.len;
}

/* --- cells --- */

Value *value_in(Cell *cell) {
  switch (cell->tag) {
    case TAG_INT: return val_int(cell->i);
    case TAG_DOUBLE: return val_double(cell->d);
    case TAG_OBJ:
    case TAG_OWNED: return (Value *)handle_get(cell->h);
    default: return val_empty();
  }
}

Cell cell_of(Value *v) {
  if (v->born_number) return v->number == NUMBER_INT ? cell_int(v->i) : cell_double(v->d);
  i32 handle = v->has_text ? handle_of_text(v->units, v->length) : 0;
  return cell_object(handle ? handle : handle_new(&v->object));
}

Cell cell_owned(Value *v) {
  Cell cell = cell_of(v);
  if (cell.tag == TAG_OBJ && cell.h > 0) cell.tag = TAG_OWNED;
  return cell;
}

Value **values_in(Cell *cells, u32 count) {
  Value **values = pool_alloc(count * sizeof(Value *));
  for (u32 i = 0; i < count; i++) values[i] = value_in(&cells[i]);
  return values;
}

enum { DEPTH_MAX = 200 };

void val_adopt(Value *v, Value *item) {
  if (!item->has_text && item->depth >= DEPTH_MAX) val_text(item);
  u32 depth = item->has_text || item->born_number ? 0 : item->depth + 1;
  if (depth > v->depth) v->depth = depth;
}

void val_changed(Value *v, bool is_list) {
  free_array(v->units);
  v->units = NULL;
  v->length = v->capacity = 0;
  v->has_text = false;
  v->points = -1;
  v->number = NUMBER_UNKNOWN;
  v->codes = NULL;
  v->lambda = NULL;
  if (is_list && v->dict) {
    map_free(v->dict);
    free_array(v->dict);
    v->dict = NULL;
  }
  if (!is_list && v->list) {
    free_array(v->list->items);
    free_array(v->list);
    v->list = NULL;
  }
}

/* --- symbols --- */

static Map symbols;

/* Where the key of `array(key)` begins; 0 for a plain name. */
static u32 key_start(Text t) {
  if (t.len == 0 || t.at[t.len - 1] != ')') return 0;
  for (u32 i = 0; i < t.len; i++)
    if (t.at[i] == '(') return i + 1;
  return 0;
}

i32 symbol_of(Value *name) {
  intptr_t known = (intptr_t)map_get(&symbols, name);
  if (known) return (i32)known;
  i32 number = (i32)symbols.live + 1;
  map_put(&symbols, name, (void *)(intptr_t)number);
  return number;
}

void symbols_free(void) {
  map_free(&symbols);
  empty = NULL;
}

/* --- ops --- */

static u32 text_length(Cell *cell) { return val_text(value_in(cell)).len; }

static void text_copy(Cell *cell, void *units) {
  Text t = val_text(value_in(cell));
  if (t.len) memcpy(units, t.at, t.len * sizeof(u16));
}

static u32 text_fetch(Cell *cell, void *units, u32 capacity) {
  Text t = val_text(value_in(cell));
  if (t.len && t.len <= capacity) memcpy(units, t.at, t.len * sizeof(u16));
  return t.len;
}

static i32 text_new(const void *units, u32 length) {
  i32 handle = handle_of_text(units, length);
  return handle ? handle : handle_new(&val_units(units, length)->object);
}

static Status value_concat(Cell *cells, u32 count, Cell *out) {
  Buffer b = {0};
  for (u32 i = 0; i < count; i++) buffer_value(&b, value_in(&cells[i]));
  *out = cell_of(buffer_finish(&b));
  return TCL_OK;
}

static Status value_words(Cell *cells, u32 count, Cell *out) {
  *out = cell_of(list_concat_words(values_in(cells, count), count));
  return TCL_OK;
}

static bool value_number(Cell *cell, Cell *out) {
  Value *v = value_in(cell);
  switch (val_number(v)) {
    case NUMBER_INT: *out = cell_int(v->i); return true;
    case NUMBER_DOUBLE: *out = cell_double(v->d); return true;
    case NUMBER_BIG: *out = cell_of(v); return true;
    default: return false;
  }
}

static i32 value_boolean(Cell *cell) { return val_boolean(value_in(cell)); }

static Status value_expected(bool boolean, Cell *cell) {
  Value *v = value_in(cell);
  if (boolean && val_number(v) == NUMBER_DOUBLE) return fail("TCL VALUE DOUBLE NAN", "floating point value is Not a Number");
  return fail_expected(boolean ? "boolean value" : "integer", v);
}

/* Only plain names have numbers. */
static i32 symbol(Cell *name) {
  Value *v = value_in(name);
  Text t = val_text(v);
  return key_start(t) ? -1 : name_qualified(t) ? 0 : symbol_of(v);
}

static bool name_split(Cell *name, Cell *array, Cell *key) {
  Text t = val_text(value_in(name));
  u32 start = key_start(t);
  if (!start) return false;
  *array = cell_of(val_units(t.at, start - 1));
  *key = cell_of(val_units(t.at + start, t.len - start - 1));
  return true;
}

static bool name_is_qualified(Cell *name) { return name->tag >= TAG_OBJ && name_qualified(val_text(value_in(name))); }

void value_ops(FeatherHostOps *ops) {
  ops->text_length = text_length;
  ops->text_copy = text_copy;
  ops->text_fetch = text_fetch;
  ops->text_new = text_new;
  ops->value_concat = value_concat;
  ops->values_settle = young_settled;
  ops->value_words = value_words;
  ops->value_number = value_number;
  ops->value_boolean = value_boolean;
  ops->value_expected = value_expected;
  ops->symbol = symbol;
  ops->name_split = name_split;
  ops->name_qualified = name_is_qualified;
}
