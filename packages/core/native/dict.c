/* dict.c -- dicts: keys in the order of insertion, compared by their texts. */
#include <stdlib.h>

#include "host.h"

Value *dict_make(const Map *map) {
  Value *v = object_new(OBJECT_VALUE, sizeof(Value));
  v->points = -1;
  v->dict = grow_array(NULL, sizeof(Map));
  *v->dict = *map;
  u32 at = 0;
  for (MapEntry *e; (e = map_next(v->dict, &at));) val_adopt(v, e->item);
  return v;
}

Status dict_of(Value *v, Map **out) {
  if (!v->dict) {
    List *list;
    Status status = list_of(v, &list);
    if (status != TCL_OK) return status;
    if (list->count % 2) return fail("TCL VALUE DICTIONARY", "missing value to go with key");
    Map map = {0};
    for (u32 i = 0; i < list->count; i += 2) map_put(&map, list->items[i], list->items[i + 1]);
    v->dict = grow_array(NULL, sizeof(Map));
    *v->dict = map;
  }
  *out = v->dict;
  return TCL_OK;
}

Status dict_path(Value *v, Value **keys, u32 count, Value **out) {
  for (u32 i = 0; i < count && v; i++) {
    Map *map;
    Status status = dict_of(v, &map);
    if (status != TCL_OK) return status;
    v = map_get(map, keys[i]);
  }
  *out = v;
  return TCL_OK;
}

Value *dict_get(Value *v, const char *key) {
  Map *map;
  return dict_of(v, &map) == TCL_OK ? map_get(map, val_ascii(key)) : NULL;
}

static Value *with_entry(Value *v, Map *map, Value *key, Value *item, bool owned) {
  if (!owned) {
    Map copy;
    map_copy(&copy, map);
    v = dict_make(&copy);
    map = v->dict;
  }
  if (item) {
    map_put(map, key, item);
    val_adopt(v, item);
  } else {
    map_remove(map, key);
  }
  val_changed(v, false);
  return v;
}

Status dict_set_path(Value *v, Value **keys, u32 count, Value *item, bool owned, Value **out) {
  Map *map;
  Status status = dict_of(v, &map);
  if (status != TCL_OK) return status;
  if (count > 1) {
    Value *inner = map_get(map, keys[0]);
    status = dict_set_path(inner ? inner : val_empty(), keys + 1, count - 1, item, false, &item);
    if (status != TCL_OK) return status;
  }
  *out = with_entry(v, map, keys[0], item, owned);
  return TCL_OK;
}

Status dict_unset_path(Value *v, Value **keys, u32 count, Value **out) {
  Map *map;
  Status status = dict_of(v, &map);
  if (status != TCL_OK) return status;
  Value *inner = map_get(map, keys[0]);
  if (count == 1) {
    *out = with_entry(v, map, keys[0], NULL, false);
    return TCL_OK;
  }
  if (!inner) return fail_lookup("TCL LOOKUP DICT", keys[0], "key \"%v\" not known in dictionary", keys[0]);
  status = dict_unset_path(inner, keys + 1, count - 1, &inner);
  if (status == TCL_OK) *out = with_entry(v, map, keys[0], inner, false);
  return status;
}

/* --- ops --- */

static Status op_get(Cell *cell, Cell *cells, u32 count, Cell *out) {
  Value *v = value_in(cell), **keys = values_in(cells, count);
  for (u32 i = 0; i < count; i++) {
    Map *map;
    Status status = dict_of(v, &map);
    if (status != TCL_OK) return status;
    v = map_get(map, keys[i]);
    if (!v) return fail_lookup("TCL LOOKUP DICT", keys[i], "key \"%v\" not known in dictionary", keys[i]);
  }
  if (count == 0) {
    Map *map, copy;
    Status status = dict_of(v, &map);
    if (status != TCL_OK) return status;
    map_copy(&copy, map);
    v = dict_make(&copy);
  }
  *out = cell_of(v);
  return TCL_OK;
}

static bool op_exists(Cell *cell, Cell *cells, u32 count) {
  Value *v;
  ErrorState state = errors_save();
  Status status = dict_path(value_in(cell), values_in(cells, count), count, &v);
  errors_restore(&state);
  return status == TCL_OK && v;
}

static Status op_set(Cell *variable, Cell *cells, u32 count) {
  Value **keys = values_in(cells, --count), *out;
  Value *before = variable->tag == TAG_UNSET ? val_empty() : value_in(variable);
  Cell *value = &cells[count];
  Status status = value->tag == TAG_UNSET ? dict_unset_path(before, keys, count, &out) : dict_set_path(before, keys, count, value_in(value), variable->tag == TAG_OWNED, &out);
  if (status == TCL_OK && out != before) *variable = cell_owned(out);
  return status;
}

static Status op_list(Cell *cell, Cell *out) {
  Map *map;
  Status status = dict_of(value_in(cell), &map);
  if (status != TCL_OK) return status;
  List list = {0};
  u32 at = 0;
  for (MapEntry *e; (e = map_next(map, &at));) {
    list_push(&list, e->key);
    list_push(&list, e->item);
  }
  *out = cell_of(list_make_owned(&list));
  return TCL_OK;
}

void dict_ops(FeatherHostOps *ops) {
  ops->dict_get = op_get;
  ops->dict_exists = op_exists;
  ops->dict_set = op_set;
  ops->dict_list = op_list;
}
