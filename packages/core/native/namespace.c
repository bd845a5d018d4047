/* namespace.c -- namespaces, and how qualified names are taken apart (namespace(n)). */
#include <stdlib.h>

#include "host.h"

static Namespace **all;
static u32 count, capacity;

static Namespace *make(Value *name, Namespace *parent) {
  Namespace *ns = object_new(OBJECT_OTHER, sizeof(Namespace));
  if (count + 1 >= capacity) all = GROW(all, capacity, 16);
  ns->name = name;
  ns->parent = parent;
  ns->full_name = !parent ? val_ascii("::") : ns_member_name(parent, name);
  ns->id = (i32)++count;
  all[ns->id] = ns;
  if (parent) map_put(&parent->children, name, ns);
  return ns;
}

void namespaces_begin(void) { make(val_empty(), NULL); }

void namespaces_free(void) {
  for (u32 i = 1; i <= count; i++) {
    map_free(&all[i]->children);
    map_free(&all[i]->variables);
    map_free(&all[i]->commands);
    free_array(all[i]->exports.items);
  }
  free_array(all);
  all = NULL;
  count = capacity = 0;
}

Namespace *ns_global(void) { return all[1]; }
Namespace *ns_by_id(i32 id) { return id >= 1 && (u32)id <= count ? all[id] : all[1]; }
Namespace *ns_current(void) { return ns_by_id(feather_current_ns()); }

/* --- names --- */

bool name_qualified(Text t) {
  for (u32 i = 0; i + 1 < t.len; i++)
    if (t.at[i] == ':' && t.at[i + 1] == ':') return true;
  return false;
}

/* Where the last separator ends; 0 without one. */
static u32 tail_start(Text t) {
  for (u32 i = t.len; i >= 2; i--)
    if (t.at[i - 1] == ':' && t.at[i - 2] == ':') return i;
  return 0;
}

Value *name_tail(Value *name) {
  Text t = val_text(name);
  u32 start = tail_start(t);
  return start ? val_units(t.at + start, t.len - start) : name;
}

Value *name_qualifiers(Value *name) {
  Text t = val_text(name);
  u32 end = tail_start(t);
  while (end > 0 && t.at[end - 1] == ':') end--;
  return end ? val_units(t.at, end) : val_empty();
}

static bool absolute(Text t) { return t.len >= 2 && t.at[0] == ':' && t.at[1] == ':'; }

Value *ns_member_name(Namespace *ns, Value *name) {
  return ns->parent ? val_format("%v::%v", ns->full_name, name) : val_format("::%v", name);
}

/* The next part of a name; false at its end. Runs of two or more colons separate. */
static bool next_part(Text t, u32 *pos, Value **part) {
  u32 i = *pos;
  while (i + 1 < t.len && t.at[i] == ':' && t.at[i + 1] == ':') {
    while (i < t.len && t.at[i] == ':') i++;
  }
  if (i >= t.len) return false;
  u32 start = i;
  while (i < t.len && !(t.at[i] == ':' && i + 1 < t.len && t.at[i + 1] == ':')) i++;
  *part = val_units(t.at + start, i - start);
  *pos = i;
  return true;
}

/* Also one that is being deleted. */
static Namespace *reach(Namespace *from, Value *name) {
  Text t = val_text(name);
  Namespace *ns = absolute(t) ? ns_global() : from;
  Value *part;
  for (u32 pos = 0; ns && next_part(t, &pos, &part);) ns = map_get(&ns->children, part);
  return ns;
}

Namespace *ns_find(Namespace *from, Value *name) {
  Namespace *ns = reach(from, name);
  return ns && !ns->deleted ? ns : NULL;
}

Namespace *ns_ensure(Namespace *from, Value *name) {
  Text t = val_text(name);
  Namespace *ns = absolute(t) ? ns_global() : from;
  Value *part;
  for (u32 pos = 0; next_part(t, &pos, &part);) {
    Namespace *child = map_get(&ns->children, part);
    ns = child ? child : make(part, ns);
  }
  return ns;
}

Namespace *ns_place(Namespace *from, Value *name, Value **tail) {
  Text t = val_text(name);
  *tail = name_tail(name);
  if (!name_qualified(t)) return from;
  Value *qualifiers = name_qualifiers(name);
  return val_blank(qualifiers) ? ns_global() : reach(from, qualifiers);
}

/* --- variables --- */

/* Do frames belong to it; they will tell when they end (ns_left). */
static bool is_running(Namespace *ns) {
  i32 frames = feather_ns_in_use(ns->id, NULL);
  return coroutines_in(ns) || frames;
}

Variable *ns_variable(Namespace *from, Value *name, i32 mode, bool *missing) {
  Value *tail;
  Namespace *ns = ns_place(from, name, &tail);
  *missing = ns == NULL || (ns->deleted && !ns->emptying && !is_running(ns));
  if (!ns) return NULL;
  Variable *v = map_get(&ns->variables, tail);
  if (!v && !*missing && (mode & (NSVAR_CREATE | NSVAR_DECLARE))) {
    v = variable_new(tail, ns);
    map_put(&ns->variables, tail, v);
  }
  if (v && (mode & NSVAR_DECLARE)) v->flags |= VARIABLE_DECLARED;
  return v;
}

/* --- the end of a namespace --- */

static void delete_variables(Namespace *ns) {
  u32 at = 0;
  Map variables = ns->variables;
  ns->variables = (Map){0};
  for (MapEntry *e; (e = map_next(&variables, &at));) {
    Variable *v = e->item;
    if (v->ns != ns) continue;
    bool fires = traces_begin_unset(v);
    variable_clear(v);
    v->flags |= VARIABLE_LOST;
    if (fires) traces_fire_unset(v, ns_member_name(ns, e->key), val_empty());
  }
  map_free(&variables);
}

/* What is in a namespace goes. */
static void empty_out(Namespace *ns) {
  ns->emptying = true; /* callbacks still find it by name */
  for (u32 at = 0;;) {
    MapEntry *e = map_next(&ns->commands, &at);
    if (!e) break;
    command_remove(e->item);
  }
  delete_variables(ns);
  ns->emptying = false;
}

/* One that runs keeps its commands and variables until it has ended: it only cannot be found any more. */
void ns_delete(Namespace *ns) {
  for (u32 at = 0;;) {
    MapEntry *e = map_next(&ns->children, &at);
    if (!e) break;
    ns_delete(e->item);
  }
  ns->deleted = ns->parent != NULL; /* nobody finds it from here on, callbacks neither */
  if (!is_running(ns)) empty_out(ns);
  commands_remove_ensembles(ns);
  if (ns->parent && map_get(&ns->parent->children, ns->name) == ns) map_remove(&ns->parent->children, ns->name);
  interp.variable_epoch++;
  commands_changed();
}

void ns_left(i32 id) {
  Namespace *ns = ns_by_id(id);
  if (ns->deleted && !is_running(ns)) empty_out(ns);
}

static void drop_traces(Variable *v) {
  u32 at = 0;
  v->traces = NULL;
  for (MapEntry *e; v->elements && (e = map_next(v->elements, &at));) ((Variable *)e->item)->traces = NULL;
}

void namespaces_settle(void) {
  for (u32 i = 1; i <= count; i++) {
    Namespace *ns = all[i];
    u32 at = 0;
    if (!ns->deleted || is_running(ns)) continue;
    for (MapEntry *e; (e = map_next(&ns->variables, &at));) drop_traces(e->item);
    empty_out(ns);
  }
}

void ns_put_path(Namespace *ns, Namespace **path, u32 path_count) {
  ns->path = pool_alloc(path_count * sizeof(Namespace *));
  for (u32 i = 0; i < path_count; i++) ns->path[i] = path[i];
  ns->path_count = path_count;
  inline_changed();
  commands_changed();
}

/* --- ops --- */

static i32 op_find(i32 ns, Cell *name, bool create) {
  Namespace *from = ns_by_id(ns);
  if (create && from != ns_global() && val_text(value_in(name)).len == 0) {
    fail("TCL OPERATION NAMESPACE CREATEGLOBAL", "can't create namespace \"\": only global namespace can have empty name");
    return 0;
  }
  Namespace *found = create ? ns_ensure(from, value_in(name)) : ns_find(from, value_in(name));
  return found ? found->id : 0;
}

static void op_name(i32 ns, Cell *out) { *out = cell_of(ns_by_id(ns)->full_name); }

void namespace_ops(FeatherHostOps *ops) {
  ops->ns_find = op_find;
  ops->ns_name = op_name;
  ops->ns_left = ns_left;
}
