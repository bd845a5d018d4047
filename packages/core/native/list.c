/* list.c -- lists: their syntax, and the ops on them. */
#include <stdlib.h>
#include <string.h>

#include "chartype.h"
#include "host.h"
#include "parser.h"

/* --- making --- */

void list_push(List *list, Value *item) {
  if (list->count == list->capacity) {
    list->items = GROW(list->items, list->capacity, 4);
  }
  list->items[list->count++] = item;
}

Value *list_make_owned(List *list) {
  Value *v = object_new(OBJECT_VALUE, sizeof(Value));
  v->points = -1;
  v->list = grow_array(NULL, sizeof(List));
  *v->list = *list;
  *list = (List){0};
  for (u32 i = 0; i < v->list->count; i++) val_adopt(v, v->list->items[i]);
  return v;
}

Value *list_make(Value **items, u32 count) {
  List list = {0};
  for (u32 i = 0; i < count; i++) list_push(&list, items[i]);
  return list_make_owned(&list);
}

/* --- reading --- */

static Value *decoded(const u16 *at, u32 len) {
  Buffer b = {0};
  for (u32 i = 0; i < len;) {
    if (at[i] != '\\') {
      buffer_units(&b, at + i++, 1);
      continue;
    }
    u16 out[2];
    u32 used;
    buffer_units(&b, out, parse_backslash(at + i, len - i, &used, out));
    i += used;
  }
  return buffer_finish(&b);
}

static Status junk(Text t, u32 at, const char *what) {
  u32 end = at;
  while (end < t.len && end - at < 20 && !is_white(t.at[end])) end++;
  return fail("TCL VALUE LIST JUNK", "list element in %s followed by \"%v\" instead of space", what, val_units(t.at + at, end - at));
}

static Status parse_braced(Text t, u32 *pos, List *list) {
  u32 start = *pos + 1, level = 1, i = start;
  for (; i < t.len; i++) {
    if (t.at[i] == '\\') i++;
    else if (t.at[i] == '{') level++;
    else if (t.at[i] == '}' && --level == 0) break;
  }
  if (i >= t.len) return fail("TCL VALUE LIST BRACE", "unmatched open brace in list");
  list_push(list, val_units(t.at + start, i - start));
  *pos = ++i;
  return i < t.len && !is_white(t.at[i]) ? junk(t, i, "braces") : TCL_OK;
}

static Status parse_plain(Text t, u32 *pos, List *list) {
  bool quoted = t.at[*pos] == '"', escapes = false;
  u32 start = *pos + quoted, i = start;
  while (i < t.len && (quoted ? t.at[i] != '"' : !is_white(t.at[i]))) {
    if (t.at[i] == '\\') {
      escapes = true;
      i++;
    }
    i++;
  }
  if (i > t.len) i = t.len;
  if (quoted && i >= t.len) return fail("TCL VALUE LIST QUOTE", "unmatched open quote in list");
  list_push(list, escapes ? decoded(t.at + start, i - start) : val_units(t.at + start, i - start));
  *pos = i + quoted;
  return quoted && *pos < t.len && !is_white(t.at[*pos]) ? junk(t, *pos, "quotes") : TCL_OK;
}

static Status parse_list(Text t, List *list) {
  for (u32 i = 0;;) {
    while (i < t.len && is_white(t.at[i])) i++;
    if (i >= t.len) return TCL_OK;
    Status status = t.at[i] == '{' ? parse_braced(t, &i, list) : parse_plain(t, &i, list);
    if (status != TCL_OK) return status;
  }
}

Status list_of(Value *v, List **out) {
  if (!v->list) {
    List list = {0};
    if (v->dict && !v->has_text) {
      u32 at = 0;
      for (MapEntry *e; (e = map_next(v->dict, &at));) {
        list_push(&list, e->key);
        list_push(&list, e->item);
      }
    } else {
      Status status = parse_list(val_text(v), &list);
      if (status != TCL_OK) {
        free_array(list.items);
        return status;
      }
    }
    v->list = grow_array(NULL, sizeof(List));
    *v->list = list;
  }
  *out = v->list;
  return TCL_OK;
}

List *list_quiet(Value *v) {
  List *list;
  ErrorState state = errors_save();
  Status status = list_of(v, &list);
  errors_restore(&state);
  return status == TCL_OK ? list : NULL;
}

/* --- writing --- */

typedef enum { BARE, BRACES, ESCAPE_ALL, ESCAPE_FEW } Quoting;

static Quoting quoting_for(Text t, bool first) {
  if (t.len == 0) return BRACES;
  bool special = false, braces = false, escape = false;
  i32 depth = 0;
  if ((t.at[0] == '#' && first) || t.at[0] == '{' || t.at[0] == '"') special = braces = true;
  for (u32 i = 0; i < t.len; i++) {
    u16 c = t.at[i];
    if (c == '{') depth++;
    else if (c == '}' && --depth < 0) return ESCAPE_ALL;
    else if (c == ']' || c == '"') special = escape = true;
    else if (c == '[' || c == '$' || c == ';' || is_white(c)) special = braces = true;
    if (c != '\\') continue;
    if (i + 1 == t.len || t.at[i + 1] == '\n') return ESCAPE_ALL;
    if (t.at[i + 1] == '{' || t.at[i + 1] == '}' || t.at[i + 1] == '\\') i++;
    special = braces = true;
  }
  if (depth != 0) return ESCAPE_ALL;
  return !special ? BARE : escape && !braces ? ESCAPE_FEW : BRACES;
}

static void put_escaped(Buffer *b, Text t, bool first, bool braces) {
  for (u32 i = 0; i < t.len; i++) {
    u16 c = t.at[i];
    static const char named[] = "tnvfr";
    if (c >= '\t' && c <= '\r') {
      buffer_char(b, '\\');
      buffer_char(b, (u8)named[c - '\t']);
      continue;
    }
    bool plain = c > 127 || !c || (!strchr("[]$; \\\"", c) && !(braces && (c == '{' || c == '}')) && !(c == '#' && first && i == 0));
    if (!plain) buffer_char(b, '\\');
    buffer_units(b, &c, 1);
  }
}

void buffer_element(Buffer *b, Value *item, bool first) {
  Text t = val_text(item);
  Quoting how = quoting_for(t, first);
  if (how == BARE) {
    buffer_units(b, t.at, t.len);
  } else if (how == BRACES) {
    buffer_char(b, '{');
    buffer_units(b, t.at, t.len);
    buffer_char(b, '}');
  } else {
    put_escaped(b, t, first, how == ESCAPE_ALL);
  }
}

void list_text(Buffer *b, Value **items, u32 count, u32 stride) {
  for (u32 i = 0; i < count; i += stride) {
    if (i) buffer_char(b, ' ');
    buffer_element(b, items[i], i == 0);
  }
}

/* --- paths of indexes --- */

Status list_index_path(Value *v, Value **indices, u32 count, Value **out) {
  List flat = {.items = indices, .count = count};
  List *path = &flat;
  if (count == 1 && !(val_number(indices[0]) == NUMBER_INT)) {
    i64 ignored;
    Status status = list_of(indices[0], &path);
    if (status != TCL_OK) return val_to_index(indices[0], 0, &ignored);
  }
  for (u32 i = 0; i < path->count; i++) {
    List *list;
    i64 index;
    Status status = list_of(v, &list);
    if (status == TCL_OK) status = val_to_index(path->items[i], list->count, &index);
    if (status != TCL_OK) return status;
    v = index >= 0 && index < list->count ? list->items[index] : val_empty();
  }
  *out = v;
  return TCL_OK;
}

static Status set_path(Value *v, Value **indices, u32 count, Value *item, bool owned, Value **out) {
  List *list;
  i64 index;
  if (count == 0) {
    *out = item;
    return TCL_OK;
  }
  Status status = list_of(v, &list);
  if (status == TCL_OK) status = val_to_index(indices[0], list->count, &index);
  if (status != TCL_OK) return status;
  if (index < 0 || index > list->count)
    return fail("TCL VALUE INDEX OUTOFRANGE", "index \"%v\" out of range", indices[0]);
  Value *inner = index < list->count ? list->items[index] : val_empty();
  status = set_path(inner, indices + 1, count - 1, item, false, &item);
  if (status != TCL_OK) return status;
  if (!owned) {
    v = list_make(list->items, list->count);
    list = v->list;
  }
  if (index < list->count) list->items[index] = item;
  else list_push(list, item);
  val_adopt(v, item);
  val_changed(v, true);
  *out = v;
  return TCL_OK;
}

Status list_set_path(Value *v, Value **indices, u32 count, Value *item, bool owned, Value **out) {
  if (count == 1 && val_number(indices[0]) != NUMBER_INT) {
    List *path;
    Status status = list_of(indices[0], &path);
    if (status != TCL_OK) return status;
    return set_path(v, path->items, path->count, item, owned, out);
  }
  return set_path(v, indices, count, item, owned, out);
}

/* concat: the trimmed texts, a blank between them. */
Value *list_concat_words(Value **words, u32 count) {
  Buffer b = {0};
  for (u32 i = 0; i < count; i++) {
    Text t = val_text(words[i]);
    u32 start = 0, end = t.len;
    while (start < end && is_white(t.at[start])) start++;
    while (end > start && is_white(t.at[end - 1])) end--;
    /* A blank that a backslash protects is no blank. */
    if (end > start && end < t.len && t.at[end - 1] == '\\') {
      u32 run = 0;
      while (run < end - start && t.at[end - 1 - run] == '\\') run++;
      end += run % 2;
    }
    if (start == end) continue;
    if (b.len) buffer_char(&b, ' ');
    buffer_units(&b, t.at + start, end - start);
  }
  return buffer_finish(&b);
}

/* --- ops --- */

static void op_new(Cell *cells, u32 count, Cell *out) { *out = cell_of(list_make(values_in(cells, count), count)); }

static void op_ints(void *ints, u32 count, Cell *out) {
  const i32 *at = ints;
  Cell *cells = malloc((count + 1) * sizeof *cells);
  for (u32 i = 0; i < count; i++) cells[i] = cell_int(at[i]);
  op_new(cells, count, out);
  free(cells);
}

static i32 op_length(Cell *cell) {
  List *list;
  return list_of(value_in(cell), &list) == TCL_OK ? (i32)list->count : -1;
}

static void op_get(Cell *cell, i32 index, Cell *out) {
  List *list = list_quiet(value_in(cell));
  *out = list && index >= 0 && (u32)index < list->count ? cell_of(list->items[index]) : cell_empty();
}

static i32 op_chunk(Cell *cell, i32 first, i32 count, Cell *out) {
  List *list = list_quiet(value_in(cell));
  if (!list) return -1;
  for (i32 i = 0; i < count && (u32)(first + i) < list->count; i++) out[i] = cell_of(list->items[first + i]);
  return (i32)list->count;
}

static Status op_index(Cell *cell, Cell *indices, u32 count, Cell *out) {
  Value *found;
  Status status = list_index_path(value_in(cell), values_in(indices, count), count, &found);
  if (status == TCL_OK) *out = cell_of(found);
  return status;
}

static Status append_items(Cell *variable, Value **items, u32 count) {
  Value *v = variable->tag == TAG_UNSET ? val_empty() : value_in(variable);
  List *list;
  Status status = list_of(v, &list);
  if (status != TCL_OK) return status;
  if (count == 0) {
    if (variable->tag == TAG_UNSET) *variable = cell_empty();
    return TCL_OK;
  }
  if (variable->tag == TAG_OWNED) {
    for (u32 i = 0; i < count; i++) {
      list_push(list, items[i]);
      val_adopt(v, items[i]);
    }
    val_changed(v, true);
    return TCL_OK;
  }
  List longer = {0};
  longer.capacity = (list->count + count) * 2;
  longer.items = grow_array(NULL, longer.capacity * sizeof(Value *));
  for (u32 i = 0; i < list->count; i++) list_push(&longer, list->items[i]);
  for (u32 i = 0; i < count; i++) list_push(&longer, items[i]);
  *variable = cell_owned(list_make_owned(&longer));
  return TCL_OK;
}

static Status op_append(Cell *variable, Cell *cells, u32 count) { return append_items(variable, values_in(cells, count), count); }

static Status op_concat(Cell *variable, Cell *cell) {
  List *tail;
  Status status = list_of(value_in(cell), &tail);
  return status == TCL_OK ? append_items(variable, tail->items, tail->count) : status;
}

static Status op_set(Cell *variable, Cell *cells, u32 count) {
  Value **words = values_in(cells, count), *out;
  Value *before = value_in(variable), *item = words[count - 1];
  Status status = list_set_path(before, words, count - 1, item, variable->tag == TAG_OWNED, &out);
  if (status == TCL_OK && out != before) *variable = out == item ? cell_of(out) : cell_owned(out);
  return status;
}

static i32 op_find(Cell *cell, Cell *value) {
  List *list = list_quiet(value_in(cell));
  Value *wanted = value_in(value);
  for (u32 i = 0; list && i < list->count; i++)
    if (val_same(list->items[i], wanted)) return (i32)i;
  return -1;
}

static void op_filter(Cell *cell, Cell *pattern) {
  List *list = list_quiet(value_in(cell)), kept = {0};
  Text glob = val_text(value_in(pattern));
  for (u32 i = 0; list && i < list->count; i++)
    if (glob_match(glob, val_text(list->items[i]), false)) list_push(&kept, list->items[i]);
  *cell = cell_of(list_make_owned(&kept));
}

static void op_rest(Cell *cell, u32 first) {
  List *list = list_quiet(value_in(cell)), kept = {0};
  for (u32 i = first; list && i < list->count; i++) list_push(&kept, list->items[i]);
  *cell = cell_of(list_make_owned(&kept));
}

static void op_spread(Cell *cell, Cell *out) {
  List *list = list_quiet(value_in(cell));
  for (u32 i = 0; list && i < list->count; i++) out[i] = cell_of(list->items[i]);
}

void list_ops(FeatherHostOps *ops) {
  ops->list_new = op_new;
  ops->list_ints = op_ints;
  ops->list_length = op_length;
  ops->list_get = op_get;
  ops->list_chunk = op_chunk;
  ops->list_index = op_index;
  ops->list_append = op_append;
  ops->list_concat = op_concat;
  ops->list_set = op_set;
  ops->list_find = op_find;
  ops->list_filter = op_filter;
  ops->list_spread = op_spread;
  ops->list_rest = op_rest;
}
