/* cmd_dict.c -- the subcommands of dict. */
#include <stdlib.h>

#include "host.h"

static Status fresh_map(Value *v, Map *out) {
  Map *map;
  Status status = dict_of(v, &map);
  if (status == TCL_OK) map_copy(out, map);
  return status;
}

static Status run_create(u32 n, Value **args, Value **result) {
  Map map = {0};
  if (n % 2) return fail_usage("?key value ...?");
  for (u32 i = 0; i < n; i += 2) map_put(&map, args[i], args[i + 1]);
  *result = dict_make(&map);
  return TCL_OK;
}

static Status unknown_key(Value *key) {
  return fail_lookup("TCL LOOKUP DICT", key, "key \"%v\" not known in dictionary", key);
}

static Status run_get(u32 n, Value **args, Value **result) {
  Value *v = args[0];
  for (u32 i = 1; i < n; i++) {
    Value *inner;
    Status status = dict_path(v, args + i, 1, &inner);
    if (status != TCL_OK) return status;
    if (!inner) return unknown_key(args[i]);
    v = inner;
  }
  Map map = {0};
  Status status = n == 1 ? fresh_map(v, &map) : TCL_OK;
  if (status == TCL_OK) *result = n == 1 ? dict_make(&map) : v;
  return status;
}

static Status run_getdef(u32 n, Value **args, Value **result) {
  Value *found;
  Status status = dict_path(args[0], args + 1, n - 2, &found);
  if (status == TCL_OK) *result = found ? found : args[n - 1];
  return status;
}

static Status run_exists(u32 n, Value **args, Value **result) {
  Value *found;
  ErrorState state = errors_save();
  Status status = dict_path(args[0], args + 1, n - 1, &found);
  errors_restore(&state);
  *result = val_int(status == TCL_OK && found);
  return TCL_OK;
}

typedef enum { KEYS, VALUES } Side;

static Status list_side(u32 n, Value **args, Side side, Value **result) {
  Map *map;
  List out = {0};
  Status status = dict_of(args[0], &map);
  if (status != TCL_OK) return status;
  u32 at = 0;
  for (MapEntry *e; (e = map_next(map, &at));) {
    Value *v = side == KEYS ? e->key : e->item;
    if (n == 1 || glob_match(val_text(args[1]), val_text(v), false)) list_push(&out, v);
  }
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_keys(u32 n, Value **args, Value **result) { return list_side(n, args, KEYS, result); }
static Status run_values(u32 n, Value **args, Value **result) { return list_side(n, args, VALUES, result); }

static Status run_size(u32 n, Value **args, Value **result) {
  Map *map;
  (void)n;
  Status status = dict_of(args[0], &map);
  if (status == TCL_OK) *result = val_int(map->live);
  return status;
}

static Status run_merge(u32 n, Value **args, Value **result) {
  Map out = {0};
  for (u32 i = 0; i < n; i++) {
    Map *map;
    Status status = dict_of(args[i], &map);
    if (status != TCL_OK) {
      map_free(&out);
      return status;
    }
    u32 at = 0;
    for (MapEntry *e; (e = map_next(map, &at));) map_put(&out, e->key, e->item);
  }
  *result = dict_make(&out);
  return TCL_OK;
}

static Status run_replace(u32 n, Value **args, Value **result) {
  Map map;
  if (n % 2 == 0) return fail_usage("dictionary ?key value ...?");
  Status status = fresh_map(args[0], &map);
  if (status != TCL_OK) return status;
  for (u32 i = 1; i < n; i += 2) map_put(&map, args[i], args[i + 1]);
  *result = dict_make(&map);
  return TCL_OK;
}

static Status run_remove(u32 n, Value **args, Value **result) {
  Map map;
  Status status = fresh_map(args[0], &map);
  if (status != TCL_OK) return status;
  for (u32 i = 1; i < n; i++) map_remove(&map, args[i]);
  *result = dict_make(&map);
  return TCL_OK;
}

/* --- dicts in variables --- */

/* The variable's value; a missing one is an empty dict. */
static Status read_dict(Value *name, Value **out) {
  Value *v = var_peek(name);
  if (v) {
    *out = v;
    return TCL_OK;
  }
  Variable *array = var_object(name, false);
  if (array && array->elements) return var_read(name, out);
  *out = val_empty();
  return TCL_OK;
}

static Status write_dict(Value *name, Value *value, Value **result) {
  Status status = var_write(name, value);
  if (status == TCL_OK) status = var_read(name, result);
  return status;
}

static Status run_set(u32 n, Value **args, Value **result) {
  Value *v;
  Status status = read_dict(args[0], &v);
  if (status == TCL_OK) status = dict_set_path(v, args + 1, n - 2, args[n - 1], false, &v);
  return status == TCL_OK ? write_dict(args[0], v, result) : status;
}

static Status run_unset(u32 n, Value **args, Value **result) {
  Value *v;
  Status status = read_dict(args[0], &v);
  if (status == TCL_OK) status = dict_unset_path(v, args + 1, n - 1, &v);
  return status == TCL_OK ? write_dict(args[0], v, result) : status;
}

/* Read the dict and the value at a key, NULL when it is missing. */
static Status read_entry(Value **args, Value **dict, Value **value) {
  Status status = read_dict(args[0], dict);
  return status == TCL_OK ? dict_path(*dict, args + 1, 1, value) : status;
}

static Status write_entry(Value **args, Value *dict, Value *value, Value **result) {
  Status status = dict_set_path(dict, args + 1, 1, value, false, &dict);
  return status == TCL_OK ? write_dict(args[0], dict, result) : status;
}

static Status run_incr(u32 n, Value **args, Value **result) {
  Value *dict, *value;
  i64 a = 0, b = 1;
  Status status = read_entry(args, &dict, &value);
  if (status == TCL_OK && value) status = val_to_int(value, &a);
  if (status == TCL_OK && n > 2) status = val_to_int(args[2], &b);
  if (status != TCL_OK) return status;
  if (__builtin_add_overflow(a, b, &a))
    return fail("ARITH IOVERFLOW {integer value too large to represent}", "integer value too large to represent");
  return write_entry(args, dict, val_int(a), result);
}

static Status run_append(u32 n, Value **args, Value **result) {
  Value *dict, *value;
  Buffer b = {0};
  Status status = read_entry(args, &dict, &value);
  if (status != TCL_OK) return status;
  if (value) buffer_value(&b, value);
  for (u32 i = 2; i < n; i++) buffer_value(&b, args[i]);
  return write_entry(args, dict, buffer_finish(&b), result);
}

static Status run_lappend(u32 n, Value **args, Value **result) {
  Value *dict, *value;
  List *list, longer = {0};
  Status status = read_entry(args, &dict, &value);
  if (status == TCL_OK) status = list_of(value ? value : val_empty(), &list);
  if (status != TCL_OK) return status;
  for (u32 i = 0; i < list->count; i++) list_push(&longer, list->items[i]);
  for (u32 i = 2; i < n; i++) list_push(&longer, args[i]);
  return write_entry(args, dict, list_make_owned(&longer), result);
}

/* --- scripts --- */

static Status two_names(Value *v, List **names, const char *code) {
  Status status = list_of(v, names);
  if (status == TCL_OK && (*names)->count != 2) return fail(code, "must have exactly two variable names");
  return status;
}

/* Assign a pair and run the body: BREAK and CONTINUE come back as they are. */
static Status run_body(List *names, Value *key, Value *value, Value *body) {
  Status status = var_write(names->items[0], key);
  if (status == TCL_OK) status = var_write(names->items[1], value);
  if (status == TCL_OK) {
    status = host_eval(body);
    if (status == TCL_ERROR) error_log_script("dict filter");
  }
  return status;
}

static Status filter_script(u32 n, Value **args, Map *map, Map *out) {
  List *names;
  if (n != 4) return fail_usage("dictionary script {keyVarName valueVarName} filterScript");
  Status status = two_names(args[2], &names, "TCL SYNTAX dict filter");
  u32 at = 0;
  for (MapEntry *e; status == TCL_OK && (e = map_next(map, &at));) {
    bool yes = false;
    status = run_body(names, e->key, e->item, args[3]);
    if (status == TCL_OK) status = val_to_bool(host_result(), &yes);
    if (yes) map_put(out, e->key, e->item);
    if (status == TCL_CONTINUE) status = TCL_OK;
  }
  return status == TCL_BREAK ? TCL_OK : status;
}

static void filter_globs(u32 n, Value **args, bool keys, Map *map, Map *out) {
  u32 at = 0;
  for (MapEntry *e; (e = map_next(map, &at));)
    for (u32 i = 2; i < n; i++)
      if (glob_match(val_text(args[i]), val_text(keys ? e->key : e->item), false)) {
        map_put(out, e->key, e->item);
        break;
      }
}

static Status run_filter(u32 n, Value **args, Value **result) {
  Map map, out = {0};
  Status status = fresh_map(args[0], &map);
  if (status != TCL_OK) return status;
  if (val_is(args[1], "script")) status = filter_script(n, args, &map, &out);
  else if (val_is(args[1], "key") || val_is(args[1], "value")) filter_globs(n, args, val_is(args[1], "key"), &map, &out);
  else status = fail_lookup("TCL LOOKUP INDEX filterType", args[1], "bad filterType \"%v\": must be key, script, or value", args[1]);
  map_free(&map);
  if (status == TCL_OK) *result = dict_make(&out);
  else map_free(&out);
  return status;
}

const HostRow dict_table[] = {
    {"dict append", 2, -1, "dictVarName key ?value ...?", run_append},
    {"dict create", 0, -1, "?key value ...?", run_create},
    {"dict exists", 2, -1, "dictionary key ?key ...?", run_exists},
    {"dict filter", 2, -1, "dictionary filterType ?arg ...?", run_filter},
    {"dict get", 1, -1, "dictionary ?key ...?", run_get},
    {"dict getdef", 3, -1, "dictionary ?key ...? key default", run_getdef},
    {"dict getwithdefault", 3, -1, "dictionary ?key ...? key default", run_getdef},
    {"dict incr", 2, 3, "dictVarName key ?increment?", run_incr},
    {"dict keys", 1, 2, "dictionary ?pattern?", run_keys},
    {"dict lappend", 2, -1, "dictVarName key ?value ...?", run_lappend},
    {"dict merge", 0, -1, "?dictionary ...?", run_merge},
    {"dict remove", 1, -1, "dictionary ?key ...?", run_remove},
    {"dict replace", 1, -1, "dictionary ?key value ...?", run_replace},
    {"dict set", 3, -1, "dictVarName key ?key ...? value", run_set},
    {"dict size", 1, 1, "dictionary", run_size},
    {"dict unset", 2, -1, "dictVarName key ?key ...?", run_unset},
    {"dict values", 1, 2, "dictionary ?pattern?", run_values},
    {0},
};
