/* cmd_list.c -- the list commands but for lsort and lsearch, with split, join and concat. */
#include <stdlib.h>

#include "host.h"

static Status run_list(u32 n, Value **args, Value **result) {
  *result = list_make(args, n);
  return TCL_OK;
}

static Status run_llength(u32 n, Value **args, Value **result) {
  List *list;
  (void)n;
  Status status = list_of(args[0], &list);
  if (status == TCL_OK) *result = val_int(list->count);
  return status;
}

static Status run_lindex(u32 n, Value **args, Value **result) { return list_index_path(args[0], args + 1, n - 1, result); }

/* The elements from first to last, both clamped to the list. */
static Status read_span(Value **args, List **list, i64 *first, i64 *last) {
  Status status = list_of(args[0], list);
  if (status == TCL_OK) status = val_to_index(args[1], (*list)->count, first);
  if (status == TCL_OK) status = val_to_index(args[2], (*list)->count, last);
  if (status != TCL_OK) return status;
  if (*first < 0) *first = 0;
  if (*last >= (*list)->count) *last = (i64)(*list)->count - 1;
  return TCL_OK;
}

static Status run_lrange(u32 n, Value **args, Value **result) {
  List *list;
  i64 first, last;
  (void)n;
  Status status = read_span(args, &list, &first, &last);
  if (status == TCL_OK && first <= last) *result = list_make(list->items + first, (u32)(last - first + 1));
  return status;
}

static Value *spliced(List *list, u32 at, u32 removed, Value **items, u32 count) {
  List out = {0};
  for (u32 i = 0; i < at; i++) list_push(&out, list->items[i]);
  for (u32 i = 0; i < count; i++) list_push(&out, items[i]);
  for (u32 i = at + removed; i < list->count; i++) list_push(&out, list->items[i]);
  return list_make_owned(&out);
}

static Status replace_span(Value **args, Value **items, u32 count, Value **result) {
  List *list;
  i64 first, last;
  Status status = read_span(args, &list, &first, &last);
  if (status != TCL_OK) return status;
  if (first > list->count) first = list->count;
  u32 removed = last >= first ? (u32)(last - first + 1) : 0;
  *result = spliced(list, (u32)first, removed, items, count);
  return TCL_OK;
}

static Status run_lreplace(u32 n, Value **args, Value **result) { return replace_span(args, args + 3, n - 3, result); }

static Status run_ledit(u32 n, Value **args, Value **result) {
  Value *span[3] = {NULL, args[1], args[2]};
  Status status = var_read(args[0], &span[0]);
  if (status == TCL_OK) status = replace_span(span, args + 3, n - 3, result);
  return status == TCL_OK ? var_write(args[0], *result) : status;
}

static Status run_linsert(u32 n, Value **args, Value **result) {
  List *list;
  i64 at;
  Status status = list_of(args[0], &list);
  /* `end` is the place behind the last element. */
  if (status == TCL_OK) status = val_to_index(args[1], (i64)list->count + 1, &at);
  if (status != TCL_OK) return status;
  if (at < 0) at = 0;
  if (at > list->count) at = list->count;
  *result = spliced(list, (u32)at, 0, args + 2, n - 2);
  return TCL_OK;
}

static Status run_lreverse(u32 n, Value **args, Value **result) {
  List *list, out = {0};
  (void)n;
  Status status = list_of(args[0], &list);
  if (status != TCL_OK) return status;
  for (u32 i = list->count; i-- > 0;) list_push(&out, list->items[i]);
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_lrepeat(u32 n, Value **args, Value **result) {
  i64 count;
  List out = {0};
  Status status = val_to_int(args[0], &count);
  if (status != TCL_OK) return status;
  if (count < 0) return fail("TCL OPERATION LREPEAT NEGARG", "bad count \"%v\": must be integer >= 0", args[0]);
  if (n > 1 && (count > (1 << 26) / (n - 1) || !bytes_left((size_t)count * (n - 1) * 16)))
    return fail("TCL MEMORY", "max length of a Tcl list exceeded");
  for (i64 k = 0; k < count; k++)
    for (u32 i = 1; i < n; i++) list_push(&out, args[i]);
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_lassign(u32 n, Value **args, Value **result) {
  List *list;
  Status status = list_of(args[0], &list);
  for (u32 i = 1; status == TCL_OK && i < n; i++)
    status = var_write(args[i], i <= list->count ? list->items[i - 1] : val_empty());
  if (status == TCL_OK && list->count >= n) *result = list_make(list->items + n - 1, list->count - (n - 1));
  return status;
}

static Status run_lremove(u32 n, Value **args, Value **result) {
  List *list, out = {0};
  Status status = list_of(args[0], &list);
  bool *gone = status == TCL_OK ? pool_alloc(list->count + 1) : NULL;
  for (u32 i = 1; status == TCL_OK && i < n; i++) {
    i64 index;
    status = val_to_index(args[i], list->count, &index);
    if (status == TCL_OK && index >= 0 && index < list->count) gone[index] = true;
  }
  if (status != TCL_OK) return status;
  for (u32 i = 0; i < list->count; i++)
    if (!gone[i]) list_push(&out, list->items[i]);
  *result = list_make_owned(&out);
  return TCL_OK;
}

/* The element that a path leads to is taken out. */
static Status pop_path(Value *v, Value **path, u32 count, Value **popped, Value **rest) {
  List *list;
  i64 index;
  Status status = list_of(v, &list);
  if (status == TCL_OK) status = val_to_index(path[0], list->count, &index);
  if (status != TCL_OK) return status;
  if (index < 0 || index >= list->count) return fail("TCL VALUE INDEX OUTOFRANGE", "index \"%v\" out of range", path[0]);
  if (count > 1) {
    Value *inner;
    status = pop_path(list->items[index], path + 1, count - 1, popped, &inner);
    if (status == TCL_OK) *rest = spliced(list, (u32)index, 1, &inner, 1);
    return status;
  }
  *popped = list->items[index];
  *rest = spliced(list, (u32)index, 1, NULL, 0);
  return TCL_OK;
}

static Status run_lpop(u32 n, Value **args, Value **result) {
  Value *list, *rest, *popped, *end = val_ascii("end");
  Status status = var_read(args[0], &list);
  if (status == TCL_OK) status = pop_path(list, n > 1 ? args + 1 : &end, n > 1 ? n - 1 : 1, &popped, &rest);
  if (status == TCL_OK) status = var_write(args[0], rest);
  if (status == TCL_OK) *result = popped;
  return status;
}

/* --- between strings and lists --- */

static bool contains_point(Text chars, u32 c) {
  for (u32 i = 0, used; i < chars.len; i += used)
    if (text_point(chars, i, &used) == c) return true;
  return false;
}

static Status run_split(u32 n, Value **args, Value **result) {
  Text t = val_text(args[0]), chars = n > 1 ? val_text(args[1]) : val_text(val_ascii(" \n\t\r"));
  List out = {0};
  u32 start = 0;
  for (u32 i = 0, used; i < t.len; i += used) {
    u32 c = text_point(t, i, &used);
    if (chars.len == 0) {
      list_push(&out, val_units(t.at + i, used));
    } else if (contains_point(chars, c)) {
      list_push(&out, val_units(t.at + start, i - start));
      start = i + used;
    }
  }
  if (t.len && chars.len) list_push(&out, val_units(t.at + start, t.len - start));
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_join(u32 n, Value **args, Value **result) {
  List *list;
  Buffer b = {0};
  Status status = list_of(args[0], &list);
  if (status != TCL_OK) return status;
  for (u32 i = 0; i < list->count; i++) {
    if (i && n > 1) buffer_value(&b, args[1]);
    else if (i) buffer_char(&b, ' ');
    buffer_value(&b, list->items[i]);
  }
  *result = buffer_finish(&b);
  return TCL_OK;
}

static Status run_concat(u32 n, Value **args, Value **result) {
  *result = list_concat_words(args, n);
  return TCL_OK;
}

const HostRow list_table[] = {
    {"list", 0, -1, "?arg ...?", run_list},
    {"llength", 1, 1, "list", run_llength},
    {"lindex", 1, -1, "list ?index ...?", run_lindex},
    {"lrange", 3, 3, "list first last", run_lrange},
    {"lreplace", 3, -1, "list first last ?element ...?", run_lreplace},
    {"ledit", 3, -1, "listVar first last ?element ...?", run_ledit},
    {"linsert", 2, -1, "list index ?element ...?", run_linsert},
    {"lreverse", 1, 1, "list", run_lreverse},
    {"lrepeat", 1, -1, "count ?value ...?", run_lrepeat},
    {"lassign", 1, -1, "list ?varName ...?", run_lassign},
    {"lremove", 1, -1, "list ?index ...?", run_lremove},
    {"lpop", 1, -1, "listvar ?index?", run_lpop},
    {"split", 1, 2, "string ?splitChars?", run_split},
    {"join", 1, 2, "list ?joinString?", run_join},
    {"concat", 0, -1, "?arg ...?", run_concat},
    {0},
};
