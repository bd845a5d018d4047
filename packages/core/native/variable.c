/* variable.c -- variables that the host keeps: those of namespaces, arrays and their elements, locals that
 * need the general way.
 *
 * A variable that is unset stays in its table, without value, so that links and call-site caches remain
 * right; whoever lists names leaves it out. */
#include <stdlib.h>

#include "host.h"

Variable *variable_new(Value *name, Namespace *ns) {
  Variable *v = object_new(OBJECT_VARIABLE, sizeof(Variable));
  v->name = name;
  v->ns = ns;
  v->buckets = FIRST_BUCKETS;
  return v;
}

bool variable_set(const Variable *v) { return v->value || v->elements; }

Variable *variable_by_handle(i32 handle) { return (Variable *)handle_get(handle); }

static bool watches(const Variable *v, u32 op) {
  for (const Trace *t = v->traces; t; t = t->next)
    if (t->ops & op) return true;
  return false;
}

static bool watched(const Variable *v, u32 op) { return watches(v, op) || (v->array && watches(v->array, op)); }

Variable *variable_element(Variable *array, Value *key, bool create) {
  Variable *element = array->elements ? map_get(array->elements, key) : NULL;
  if (element || !create) return element;
  if (!array->elements) array->elements = pool_alloc(sizeof(Map));
  element = variable_new(key, NULL);
  element->array = array;
  map_put(array->elements, key, element);
  if (array->elements->live >= KEYS_PER_BUCKET * array->buckets) {
    array->buckets *= GROWTH;
    map_reverse(array->elements);
  }
  return element;
}

u32 variable_size(const Variable *array) {
  u32 count = 0, at = 0;
  for (MapEntry *e; array->elements && (e = map_next(array->elements, &at));) count += variable_set(e->item);
  return count;
}

/* The elements of an array that goes away are nobody's from then on. */
static void drop_elements(Variable *v) {
  u32 at = 0;
  for (MapEntry *e; (e = map_next(v->elements, &at));) {
    Variable *element = e->item;
    element->value = NULL;
    element->traces = NULL;
    element->array = NULL;
    element->flags |= VARIABLE_LOST_ELEMENT;
  }
  map_free(v->elements);
  v->elements = NULL;
  v->buckets = FIRST_BUCKETS;
}

void variable_clear(Variable *v) {
  if (v->array && v->value) v->array->version++;
  v->value = NULL;
  v->owned = false;
  v->fallback = NULL;
  v->version++;
  if (v->elements) drop_elements(v);
}

static i32 assign(Variable *v, Value *value, bool owned) {
  if (v->flags & VARIABLE_LOST) return VAR_DEAD_NAMESPACE;
  if (v->flags & VARIABLE_LOST_ELEMENT) return VAR_DEAD_ELEMENT;
  if (v->flags & VARIABLE_CONSTANT) return VAR_CONSTANT;
  if (v->elements) return VAR_IS_ARRAY;
  if (v->array && !v->value) v->array->version++;
  v->value = value;
  v->owned = owned;
  return watched(v, TRACE_WRITE) ? VAR_TRACED : VAR_OK;
}

i32 variable_put(Variable *v, Value *value) { return assign(v, value, false); }

/* --- by name, for commands --- */

Status var_read(Value *name, Value **out) {
  Cell cell = cell_of(name), value;
  Status status = feather_var_read(&cell, &value, false);
  if (status == TCL_OK) *out = value_in(&value);
  return status;
}

Value *var_peek(Value *name) {
  Cell cell = cell_of(name), value;
  return feather_var_read(&cell, &value, true) == TCL_OK ? value_in(&value) : NULL;
}

Status var_write(Value *name, Value *value) {
  Cell cell = cell_of(name), content = cell_of(value);
  return feather_var_write(&cell, &content);
}

void var_remove(Value *name) {
  Cell cell = cell_of(name);
  feather_var_unset(&cell);
}

Variable *var_object(Value *name, bool create) {
  Cell cell = cell_of(name);
  i32 handle = feather_var_handle(&cell, create);
  return handle ? variable_by_handle(handle) : NULL;
}

/* --- ops --- */

static i32 op_new(Cell *cell) {
  Variable *v = variable_new(val_empty(), NULL);
  if (cell->tag == TAG_TABLE) {
    List *list;
    Cell items = {.tag = TAG_OBJ, .h = cell->h};
    list_of(value_in(&items), &list);
    v->elements = pool_alloc(sizeof(Map));
    v->buckets = cell->aux;
    for (u32 i = 0; i < list->count; i += 2) variable_element(v, list->items[i], true)->value = list->items[i + 1];
  } else if (cell->tag != TAG_UNSET) v->value = value_in(cell);
  return handle_new(&v->object);
}

/* What a missing element of an array with a default reads as. */
static Value *content(const Variable *v) { return v->value || !v->array ? v->value : v->array->fallback; }

static i32 op_get(i32 handle, Cell *out) {
  Variable *v = variable_by_handle(handle);
  Value *value = content(v);
  if (value) {
    v->owned = false;
    *out = cell_of(value);
  } else {
    *out = cell_unset(); /* what the callbacks of a read leave is asked for in this way */
  }
  if (watched(v, TRACE_READ)) return VAR_TRACED;
  return value ? VAR_OK : v->elements ? VAR_IS_ARRAY : VAR_MISSING;
}

static i32 op_take(i32 handle, Cell *out) {
  Variable *v = variable_by_handle(handle);
  if (watched(v, TRACE_READ)) return VAR_TRACED;
  Value *value = content(v);
  if (!value) return v->elements ? VAR_IS_ARRAY : VAR_MISSING;
  *out = v->value && v->owned ? cell_owned(value) : cell_of(value);
  return VAR_OK;
}

static i32 op_set(i32 handle, Cell *cell) {
  return assign(variable_by_handle(handle), value_in(cell), cell->tag == TAG_OWNED);
}

/* The short way of incr: an integer that nobody watches. */
static bool add_to(Variable *v, Cell *amount, Cell *out) {
  i64 sum;
  if (!v->value || v->value->number != NUMBER_INT || !v->value->born_number || amount->tag != TAG_INT) return false;
  if (v->flags || watched(v, TRACE_READ | TRACE_WRITE) || __builtin_add_overflow(v->value->i, amount->i, &sum)) return false;
  v->value = val_int(sum);
  *out = cell_int(sum);
  return true;
}

static bool op_incr(i32 handle, Cell *amount, Cell *out) { return add_to(variable_by_handle(handle), amount, out); }

static bool op_incr_element(i32 handle, Cell *key, Cell *amount, Cell *out) {
  Variable *v = variable_by_handle(handle);
  Variable *element = v->elements ? variable_element(v, value_in(key), false) : NULL;
  return element && add_to(element, amount, out);
}

static i32 op_unset(i32 handle) {
  Variable *v = variable_by_handle(handle);
  if (v->flags & VARIABLE_CONSTANT) return VAR_CONSTANT;
  bool set = variable_set(v);
  if (!set && !v->traces && !(v->flags & VARIABLE_DECLARED)) return VAR_MISSING;
  bool fires = traces_begin_unset(v);
  variable_clear(v);
  v->flags &= ~(u32)VARIABLE_DECLARED;
  if (!set) return fires ? VAR_TRACED_MISSING : VAR_EMPTY;
  return fires ? VAR_TRACED : VAR_OK;
}

static i32 op_kind(i32 handle) {
  Variable *v = variable_by_handle(handle);
  i32 kind = v->elements ? VK_ARRAY : v->value ? VK_SCALAR : VK_UNSET;
  if (v->traces || (v->array && v->array->traces)) kind |= VK_TRACED;
  if (v->ns || v->array) kind |= VK_NAMESPACE;
  if (v->flags & (VARIABLE_DECLARED | VARIABLE_LINKED)) kind |= VK_DECLARED;
  if (v->flags & VARIABLE_CONSTANT) kind |= VK_CONSTANT;
  return kind;
}

/* Links need no mark: a variable stays in its table when it is unset. */
static void op_mark(i32 handle, i32 mark) {
  if (mark == VAR_MARK_CONSTANT) variable_by_handle(handle)->flags |= VARIABLE_CONSTANT;
}

static i32 op_element(i32 handle, Cell *key, i32 create) {
  Variable *v = variable_by_handle(handle);
  if (v->value || v->array) return -1;
  Variable *element = variable_element(v, value_in(key), create);
  return element ? handle_new(&element->object) : 0;
}

static i32 op_has_element(i32 handle, Cell *key) {
  Variable *v = variable_by_handle(handle);
  if (!v->elements) return 0;
  Variable *element = variable_element(v, value_in(key), false);
  if (v->traces || (element && element->traces)) return -1;
  return element && element->value;
}

static i32 op_get_element(i32 handle, Cell *key, Cell *out) {
  Variable *v = variable_by_handle(handle);
  if (v->value || v->array) return VAR_NOT_ARRAY;
  Variable *element = variable_element(v, value_in(key), false);
  Value *value = element && element->value ? element->value : v->fallback;
  if (element) element->owned = false;
  *out = value ? cell_of(value) : cell_unset();
  if (watches(v, TRACE_READ) || (element && watches(element, TRACE_READ))) return VAR_TRACED;
  if (!v->elements) return VAR_MISSING;
  return value ? VAR_OK : VAR_NO_ELEMENT;
}

static i32 op_set_element(i32 handle, Cell *key, Cell *cell) {
  Variable *v = variable_by_handle(handle);
  if (v->flags & VARIABLE_LOST) return VAR_DEAD_NAMESPACE;
  if (v->value || v->array) return VAR_NOT_ARRAY;
  return assign(variable_element(v, value_in(key), true), value_in(cell), cell->tag == TAG_OWNED);
}

static Status exists_already(Value *name) { return fail("TCL UPVAR EXISTS", "variable \"%v\" already exists", name); }

static Status op_link(i32 table, Cell *cell, i32 handle) {
  Table *t = (Table *)handle_get(table);
  Value *name = value_in(cell);
  Variable *target = variable_by_handle(handle), *there = map_get(&t->names, name);
  if (there && there != target && variable_set(there) && val_same(there->name, name) && !there->ns) return exists_already(name);
  map_put(&t->names, name, target);
  return TCL_OK;
}

static i32 op_pin(i32 handle) {
  Variable *v = variable_by_handle(handle);
  if (!v->pin) v->pin = handle_pin(&v->object);
  return v->pin;
}

static i32 op_table(void) {
  Table *t = object_new(OBJECT_TABLE, sizeof(Table));
  return handle_new(&t->object);
}

static i32 op_find(i32 table, Cell *cell, bool create) {
  Table *t = (Table *)handle_get(table);
  Value *name = value_in(cell);
  Variable *v = map_get(&t->names, name);
  if (!v && create) map_put(&t->names, name, v = variable_new(name, NULL));
  return v ? handle_new(&v->object) : 0;
}

/* which: 0 its own that have a value, 1 links too, 2 all its own. */
/* Which names are asked for, besides those of variables that have a value. */
enum { NAMES_LINKS = 1, NAMES_CONSTANT = 2, NAMES_TRACED = 3 };

static void op_names(i32 table, Cell *list, i32 which) {
  Table *t = (Table *)handle_get(table);
  u32 at = 0;
  for (MapEntry *e; (e = map_next(&t->names, &at));) {
    Variable *v = e->item;
    bool own = !v->ns && !v->array && val_same(v->name, e->key), set = variable_set(v);
    if (!own && which != NAMES_LINKS) continue;
    if (own && !set && (which != NAMES_TRACED || !v->traces)) continue;
    if (which == NAMES_CONSTANT && !(v->flags & VARIABLE_CONSTANT)) continue;
    Cell name = cell_of(e->key);
    host_ops.list_append(list, &name, 1);
  }
}

/* --- namespace variables --- */

static i32 op_ns_var(i32 ns, Cell *name, i32 mode) {
  bool missing = false;
  Variable *v = ns_variable(ns_by_id(ns), value_in(name), mode, &missing);
  return v ? handle_new(&v->object) : missing ? -1 : 0;
}

static i32 op_ns_get(i32 ns, Cell *name, Cell *out) {
  bool missing;
  Variable *v = ns_variable(ns_by_id(ns), value_in(name), 0, &missing);
  if (!v || !v->value) return v && v->elements ? VAR_IS_ARRAY : VAR_MISSING;
  v->owned = false;
  *out = cell_of(v->value);
  return VAR_OK;
}

static i32 op_ns_set(i32 ns, Cell *name, Cell *value) {
  bool missing;
  Variable *v = ns_variable(ns_by_id(ns), value_in(name), NSVAR_CREATE, &missing);
  return v ? assign(v, value_in(value), false) : VAR_NO_NAMESPACE;
}

static Status op_ns_link(i32 ns, Cell *cell, i32 handle) {
  Value *name = value_in(cell), *tail;
  Namespace *at = ns_place(ns_by_id(ns), name, &tail);
  if (!at) return fail_lookup("TCL LOOKUP VARNAME", name, "can't create \"%v\": parent namespace doesn't exist", name);
  Variable *target = variable_by_handle(handle), *there = map_get(&at->variables, tail);
  if (there == target) return TCL_OK;
  if (!target->ns && !target->array)
    return fail_lookup("TCL UPVAR INVERTED", name, "bad variable name \"%v\": can't create namespace variable that refers to procedure variable", name);
  if (there && variable_set(there) && there->ns == at && val_same(there->name, tail)) return exists_already(name);
  map_put(&at->variables, tail, target);
  target->flags |= VARIABLE_LINKED;
  interp.variable_epoch++;
  return TCL_OK;
}

/* This host keeps what it has. */
static bool op_lend(i32 handle, Cell *out) {
  (void)handle;
  (void)out;
  return false;
}

void variable_ops(FeatherHostOps *ops) {
  ops->var_new = op_new;
  ops->var_get = op_get;
  ops->var_take = op_take;
  ops->var_set = op_set;
  ops->var_unset = op_unset;
  ops->var_incr = op_incr;
  ops->var_incr_element = op_incr_element;
  ops->var_kind = op_kind;
  ops->var_mark = op_mark;
  ops->var_element = op_element;
  ops->var_has_element = op_has_element;
  ops->var_get_element = op_get_element;
  ops->var_set_element = op_set_element;
  ops->var_link = op_link;
  ops->var_pin = op_pin;
  ops->var_lend = op_lend;
  ops->vars_new = op_table;
  ops->vars_find = op_find;
  ops->vars_names = op_names;
  ops->ns_var = op_ns_var;
  ops->ns_get_var = op_ns_get;
  ops->ns_set_var = op_ns_set;
  ops->ns_link = op_ns_link;
}
