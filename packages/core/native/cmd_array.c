/* cmd_array.c -- the subcommands of array. */
#include <stdio.h>
#include <stdlib.h>

#include "host.h"
#include "options.h"

static bool looks_like_element(Value *name) {
  Text t = val_text(name);
  bool open = false;
  for (u32 i = 0; i < t.len; i++) open = open || t.at[i] == '(';
  return open && t.at[t.len - 1] == ')';
}

/* The variable of that name, made without value when it is missing; NULL when that cannot be. */
static Variable *named(Value *name) {
  if (looks_like_element(name)) return NULL;
  ErrorState state = errors_save();
  Variable *v = var_object(name, true);
  errors_restore(&state);
  return v;
}

/* The array, its traces fired; *out NULL when there is none. */
static Status array_of(Value *name, Variable **out) {
  Variable *v = named(name);
  Status status = v && v->traces ? traces_fire(v, name, val_empty(), TRACE_ARRAY) : TCL_OK;
  *out = v && v->elements ? v : NULL;
  return status;
}

static Status need_array(Value *name, Variable **out) {
  Status status = array_of(name, out);
  if (status == TCL_OK && !*out) return fail_lookup("TCL LOOKUP ARRAY", name, "\"%v\" isn't an array", name);
  return status;
}

/* The names of the elements that have values; `pattern` may be NULL. */
static List element_names(Variable *array, Value *pattern, bool exact) {
  List names = {0}, found = {0};
  u32 at = 0;
  for (MapEntry *e; (e = map_next(array->elements, &at));)
    if (variable_set(e->item)) list_push(&names, e->key);
  hash_sort(&names, array->buckets);
  for (u32 i = 0; i < names.count; i++) {
    Value *name = names.items[i];
    if (!pattern || (exact ? val_same(pattern, name) : glob_match(val_text(pattern), val_text(name), false))) list_push(&found, name);
  }
  free_array(names.items);
  return found;
}

static Value *element_name(Value *array, Value *key) { return val_format("%v(%v)", array, key); }

static Status run_exists(u32 n, Value **args, Value **result) {
  Variable *array;
  (void)n;
  Status status = array_of(args[0], &array);
  *result = val_int(array != NULL);
  return status;
}

static Status run_size(u32 n, Value **args, Value **result) {
  Variable *array;
  (void)n;
  Status status = array_of(args[0], &array);
  *result = val_int(array ? variable_size(array) : 0);
  return status;
}

static Status run_get(u32 n, Value **args, Value **result) {
  Variable *array;
  List out = {0};
  Status status = array_of(args[0], &array);
  if (status != TCL_OK || !array) return status;
  List names = element_names(array, n > 1 ? args[1] : NULL, false);
  for (u32 i = 0; status == TCL_OK && i < names.count; i++) {
    Value *value;
    if (!variable_element(array, names.items[i], false)) continue;
    status = var_read(element_name(args[0], names.items[i]), &value);
    list_push(&out, names.items[i]);
    list_push(&out, value);
  }
  free_array(names.items);
  *result = list_make_owned(&out);
  return status;
}

static Status run_names(u32 n, Value **args, Value **result) {
  static const char *const modes[] = {"-exact", "-glob", "-regexp", NULL};
  Variable *array;
  i32 mode = 1;
  Status status = array_of(args[0], &array);
  if (status != TCL_OK || !array) return status;
  if (n == 3 && (mode = match_option(modes, args[1], "option", false)) < 0) return TCL_ERROR;
  if (mode == 2) return fail("NONE", "array names -regexp: not in this host");
  List names = element_names(array, n > 1 ? args[n - 1] : NULL, mode == 0);
  *result = list_make_owned(&names);
  return TCL_OK;
}

static Status not_an_array(Value *name, const char *what) {
  return fail("TCL WRITE ARRAY", "can't %s \"%v\": variable isn't array", what, name);
}

static Status put_element(Value *name, Variable *array, Value *key, Value *value) {
  Variable *element = array->traces || array->value || array->array ? NULL : variable_element(array, key, true);
  if (element && !element->traces && variable_put(element, value) == VAR_OK) return TCL_OK;
  return var_write(element_name(name, key), value);
}

/* Where the core compiles `array set`, the variable is made an array before the list is looked at. */
static Status run_set_begin(u32 n, Value **args, Value **result) {
  (void)n, (void)result;
  Variable *v = var_object(args[0], true);
  if (!v) return TCL_ERROR;
  if (v->value || v->array) return not_an_array(args[0], "array set");
  if (!v->elements) v->elements = pool_alloc(sizeof(Map));
  return TCL_OK;
}

static Status run_set(u32 n, Value **args, Value **result) {
  List *list;
  (void)n, (void)result;
  Status status = list_of(args[1], &list);
  if (status != TCL_OK) return status;
  if (list->count % 2) return fail("TCL ARGUMENT FORMAT", "list must have an even number of elements");
  if (looks_like_element(args[0]))
    return fail_lookup("TCL LOOKUP VARNAME", args[0], "can't set \"%v\": variable isn't array", args[0]);
  Variable *v = var_object(args[0], true);
  if (!v) return TCL_ERROR;
  if (v->traces) status = traces_fire(v, args[0], val_empty(), TRACE_ARRAY);
  bool short_message = list->count == 0 || v->array; /* else putting the first element says what is wrong */
  if (status == TCL_OK && (v->value || v->array) && short_message) return not_an_array(args[0], "array set");
  if (list->count == 0 && !v->elements) v->elements = pool_alloc(sizeof(Map));
  for (u32 i = 0; status == TCL_OK && i < list->count; i += 2)
    status = put_element(args[0], v, list->items[i], list->items[i + 1]);
  return status;
}

static Status run_unset(u32 n, Value **args, Value **result) {
  Variable *array;
  (void)result;
  Status status = array_of(args[0], &array);
  if (status != TCL_OK || !array) return status;
  if (n == 1) {
    var_remove(args[0]);
    return TCL_OK;
  }
  List names = element_names(array, args[1], false);
  for (u32 i = 0; i < names.count; i++) var_remove(element_name(args[0], names.items[i]));
  free_array(names.items);
  return TCL_OK;
}

/* --- what the loop of array for calls (compile_foreach.c) --- */

static Status changed(void) { return fail("TCL READ array for", "array changed during iteration"); }

/* variables arrayName; answers {version keys}. */
static Status run_for_begin(u32 n, Value **args, Value **result) {
  List *names;
  Variable *array;
  (void)n;
  Status status = list_of(args[0], &names);
  if (status != TCL_OK) return status;
  if (names->count != 2) return fail("TCL SYNTAX array for", "must have two variable names");
  status = need_array(args[1], &array);
  if (status != TCL_OK) return status;
  List keys = element_names(array, NULL, false);
  Value *state[] = {val_int(array->version), list_make_owned(&keys)};
  *result = list_make(state, 2);
  return TCL_OK;
}

/* state arrayName: before each round, and before the end. */
static Status run_for_check(u32 n, Value **args, Value **result) {
  i64 version;
  (void)n, (void)result;
  Variable *v = named(args[1]);
  List *state = list_quiet(args[0]);
  if (!v || !v->elements || !state || state->count != 2 || !val_int_quiet(state->items[0], &version) || version != v->version) return changed();
  return TCL_OK;
}

/* variables arrayName: the key's variable is set, now the value's. */
static Status run_for_value(u32 n, Value **args, Value **result) {
  List *names = list_quiet(args[0]);
  Value *key;
  (void)n;
  if (!names || names->count != 2) return fail("TCL SYNTAX array for", "must have two variable names");
  Status status = var_read(names->items[0], &key);
  if (status == TCL_OK) status = var_read(element_name(args[1], key), result);
  return status == TCL_OK ? var_write(names->items[1], *result) : status;
}

static Status run_default(u32 n, Value **args, Value **result) {
  static const char *const options[] = {"get", "set", "exists", "unset", NULL};
  i32 option = match_option(options, args[0], "option", false);
  if (option < 0) return TCL_ERROR;
  if ((n == 3) != (option == 1))
    return fail("TCL WRONGARGS", "wrong # args: should be \"::tcl::array::default %s arrayName%s\"", options[option], option == 1 ? " value" : "");
  Variable *v = named(args[1]);
  if (v && option != 1 && (v->value || v->array)) option = 0;
  bool is_array = v && v->elements;
  switch (option) {
    case 0:
      if (!is_array) return fail_lookup("TCL LOOKUP ARRAY", args[1], "\"%v\" isn't an array", args[1]);
      if (!v->fallback) return fail("TCL READ ARRAY DEFAULT", "array has no default value");
      *result = v->fallback;
      return TCL_OK;
    case 1:
      if (!v || v->value || v->array) return not_an_array(args[1], "array default set");
      if (!v->elements) v->elements = pool_alloc(sizeof(Map));
      v->fallback = args[2];
      return TCL_OK;
    case 2: *result = val_int(is_array && v->fallback); return TCL_OK;
    default:
      if (is_array) v->fallback = NULL;
      return TCL_OK;
  }
}

/* --- searches --- */

typedef struct Search Search;
struct Search {
  Search *next;
  Variable *array;
  Value *name;
  i64 number;
  List *keys;
  u32 at, version;
  bool done;
};
static Search *searches;

static Status run_start(u32 n, Value **args, Value **result) {
  Variable *array;
  (void)n;
  Status status = need_array(args[0], &array);
  if (status != TCL_OK) return status;
  Search *s = pool_alloc(sizeof *s);
  s->number = 1;
  for (Search *other = searches; other; other = other->next)
    if (other->array == array && !other->done && other->version == array->version && other->number >= s->number)
      s->number = other->number + 1;
  List keys = element_names(array, NULL, false);
  s->keys = list_make_owned(&keys)->list;
  s->array = array;
  s->version = array->version;
  s->name = args[0];
  s->next = searches;
  searches = s;
  *result = val_format("s-%l-%v", s->number, args[0]);
  return TCL_OK;
}

/* `s-1-name`: the part behind the second dash. */
static bool search_word(Value *word, Value **name) {
  Text t = val_text(word);
  u32 i = 2;
  if (t.len < 4 || t.at[0] != 's' || t.at[1] != '-') return false;
  while (i < t.len && t.at[i] >= '0' && t.at[i] <= '9') i++;
  if (i == 2 || i >= t.len || t.at[i] != '-') return false;
  *name = val_units(t.at + i + 1, t.len - i - 1);
  return true;
}

static Status find_search(Value **args, Search **out) {
  static const char code[] = "TCL LOOKUP ARRAYSEARCH";
  Variable *array;
  Value *name;
  Status status = need_array(args[0], &array);
  if (status != TCL_OK) return status;
  if (!search_word(args[1], &name)) return fail_lookup(code, args[1], "illegal search identifier \"%v\"", args[1]);
  for (Search *s = searches; s; s = s->next) {
    if (s->done || s->array != array || s->version != array->version) continue;
    if (!val_same(args[1], val_format("s-%l-%v", s->number, s->name))) continue;
    *out = s;
    return TCL_OK;
  }
  if (!val_same(name, args[0]))
    return fail_lookup(code, args[1], "search identifier \"%v\" isn't for variable \"%v\"", args[1], args[0]);
  return fail_lookup(code, args[1], "couldn't find search \"%v\"", args[1]);
}

static Status run_any(u32 n, Value **args, Value **result) {
  Search *s;
  (void)n;
  Status status = find_search(args, &s);
  if (status == TCL_OK) *result = val_int(s->at < s->keys->count);
  return status;
}

static Status run_next(u32 n, Value **args, Value **result) {
  Search *s;
  (void)n;
  Status status = find_search(args, &s);
  if (status == TCL_OK && s->at < s->keys->count) *result = s->keys->items[s->at++];
  return status;
}

static Status run_done(u32 n, Value **args, Value **result) {
  Search *s;
  (void)n, (void)result;
  Status status = find_search(args, &s);
  if (status == TCL_OK) s->done = true;
  return status;
}

static Status run_statistics(u32 n, Value **args, Value **result) {
  Variable *array;
  (void)n;
  Status status = need_array(args[0], &array);
  if (status == TCL_OK) *result = val_format("%d entries in table", (int)variable_size(array));
  return status;
}

void arrays_begin(void) { searches = NULL; }

const HostRow array_table[] = {
    {"array anymore", 2, 2, "arrayName searchId", run_any},
    {"array default", 2, 3, "option arrayName ?value?", run_default},
    {"array donesearch", 2, 2, "arrayName searchId", run_done},
    {"array exists", 1, 1, "arrayName", run_exists},
    {"array get", 1, 2, "arrayName ?pattern?", run_get},
    {"array names", 1, 3, "arrayName ?mode? ?pattern?", run_names},
    {"array nextelement", 2, 2, "arrayName searchId", run_next},
    {"array set", 2, 2, "arrayName list", run_set},
    {"array size", 1, 1, "arrayName", run_size},
    {"array startsearch", 1, 1, "arrayName", run_start},
    {"array statistics", 1, 1, "arrayName", run_statistics},
    {"array unset", 1, 2, "arrayName ?pattern?", run_unset},
    {"tcl::array::forBegin", 2, 2, "variables arrayName", run_for_begin},
    {"tcl::array::setBegin", 1, 1, "arrayName", run_set_begin},
    {"tcl::array::forCheck", 2, 2, "state arrayName", run_for_check},
    {"tcl::array::forValue", 2, 2, "variables arrayName", run_for_value},
    {0},
};
