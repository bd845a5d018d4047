/* trace.c -- callbacks of variables, and of commands that are renamed or deleted.
 *
 * The core asks for the callbacks of one operation one after the other. What they are is settled when the
 * first is asked for, and while they run the variable has no traces: that is known by the depth of nested
 * runs at which the firing began. */
#include <stdlib.h>
#include <string.h>

#include "host.h"
#include "options.h"

typedef struct {
  Variable *variable;
  u32 op;
  i32 depth;  /* of nested runs, when it began */
  List calls; /* prefix and key in turn; a key may be NULL */
} Firing;

static Firing *firings;
static u32 firing_count, firing_capacity;
static bool waiting; /* the next nested run is the callback of the last firing */

static void drop_last(void) { free_array(firings[--firing_count].calls.items); }

void traces_begin(void) {
  while (firing_count) drop_last();
  free_array(firings);
  firings = NULL;
  firing_capacity = 0;
  waiting = false;
}

/* A firing that ended with an error was never told: it goes when its depth is used for something else. */
static void drop_from(i32 depth) {
  while (firing_count && firings[firing_count - 1].depth >= depth) drop_last();
}

void traces_nested(bool enter) {
  if (enter && !waiting) drop_from(interp.nested - 1);
  waiting = false;
}

static bool active(const Variable *v) {
  for (u32 i = 0; i < firing_count; i++)
    if (firings[i].variable == v && firings[i].depth < interp.nested) return true;
  return false;
}

static void collect(const Trace *t, u32 op, Value *key, List *calls) {
  for (; t; t = t->next) {
    if (!(t->ops & op)) continue;
    list_push(calls, t->prefix);
    list_push(calls, key);
  }
}

/* The traces of an element's array come first. */
static bool begin_firing(Variable *v, u32 op) {
  if (active(v)) return false;
  List calls = {0};
  Value *key = v->array ? v->name : NULL;
  if (op == TRACE_UNSET && v->dying.count) {
    calls = v->dying;
    v->dying = (List){0};
  } else {
    if (v->array && !active(v->array)) collect(v->array->traces, op, key, &calls);
    collect(v->traces, op, key, &calls);
  }
  drop_from(interp.nested);
  if (!calls.count) return false;
  if (firing_count == firing_capacity) {
    firings = GROW(firings, firing_capacity, 8);
  }
  firings[firing_count++] = (Firing){v, op, interp.nested, calls};
  return true;
}

/* The callback, or NULL behind the last; an index below zero ends it early. */
static Value *next_prefix(Variable *v, u32 op, i32 index, Value **key) {
  if (index == 0 && !begin_firing(v, op)) return NULL;
  if (!firing_count) return NULL;
  Firing *f = &firings[firing_count - 1];
  if (f->variable != v || f->op != op || f->depth != interp.nested) return NULL;
  if (index >= 0 && (u32)index < f->calls.count / 2) {
    waiting = true;
    *key = f->calls.items[2 * index + 1];
    return f->calls.items[2 * index];
  }
  drop_last();
  return NULL;
}

static bool op_fire(i32 variable, i32 op, i32 index, Cell *out) {
  Value *key = NULL, *prefix = next_prefix(variable_by_handle(variable), (u32)op, index, &key);
  if (!prefix) return false;
  out[0] = cell_of(prefix);
  if (key) out[1] = cell_of(key);
  return true;
}

bool traces_begin_unset(Variable *v) {
  u32 at = 0;
  v->dying.count = 0;
  for (MapEntry *e; v->elements && (e = map_next(v->elements, &at));)
    collect(((Variable *)e->item)->traces, TRACE_UNSET, e->key, &v->dying);
  Value *key = v->array ? v->name : NULL;
  if (v->array) collect(v->array->traces, TRACE_UNSET, key, &v->dying);
  collect(v->traces, TRACE_UNSET, key, &v->dying);
  v->traces = NULL;
  return v->dying.count > 0;
}

/* What the host does to a variable itself. */
Status traces_fire(Variable *v, Value *name, Value *key, u32 op) {
  const char *word = op == TRACE_READ ? "read" : op == TRACE_WRITE ? "write" : op == TRACE_UNSET ? "unset" : "array";
  Value *prefix, *own_key = NULL;
  for (i32 i = 0; (prefix = next_prefix(v, op, i, &own_key)); i++) {
    List *head;
    List words = {0};
    if (list_of(prefix, &head) != TCL_OK) continue;
    for (u32 k = 0; k < head->count; k++) list_push(&words, head->items[k]);
    list_push(&words, name);
    list_push(&words, own_key ? own_key : key);
    list_push(&words, val_ascii(word));
    Status status = host_call(words.items, words.count);
    free_array(words.items);
    if (status == STATUS_LIMIT || (status == TCL_ERROR && op != TRACE_UNSET)) {
      next_prefix(v, op, -1, &own_key);
      return status;
    }
  }
  return TCL_OK;
}

void traces_fire_unset(Variable *v, Value *name, Value *key) {
  ErrorState state = errors_save();
  traces_fire(v, name, key, TRACE_UNSET);
  errors_restore(&state);
}

/* --- callbacks of commands --- */

void traces_fire_moved(const Trace *traces, Value *from, Value *to, u32 op) {
  List prefixes = {0};
  collect(traces, op, NULL, &prefixes);
  for (u32 i = 0; i < prefixes.count; i += 2) {
    List *head, words = {0};
    if (list_of(prefixes.items[i], &head) != TCL_OK) continue;
    for (u32 k = 0; k < head->count; k++) list_push(&words, head->items[k]);
    list_push(&words, from);
    list_push(&words, to);
    list_push(&words, val_ascii(op == TRACE_DELETE ? "delete" : "rename"));
    ErrorState state = errors_save();
    host_call(words.items, words.count);
    errors_restore(&state);
    free_array(words.items);
  }
  free_array(prefixes.items);
}

/* --- adding and removing --- */

/* Operations in the order in which they are listed, and as errors name them. */
typedef struct {
  const char *const *names; /* ends with NULL, as the next */
  const u32 *bits;
  const char *const *sorted;
  const char *choice;
} Operations;
static const Operations of_variables = {
    (const char *const[]){"array", "read", "write", "unset", NULL},
    (const u32[]){TRACE_ARRAY, TRACE_READ, TRACE_WRITE, TRACE_UNSET},
    (const char *const[]){"array", "read", "unset", "write", NULL},
    "array, read, unset, or write",
};
static const Operations of_commands = {
    (const char *const[]){"rename", "delete", NULL},
    (const u32[]){TRACE_RENAME, TRACE_DELETE},
    (const char *const[]){"delete", "rename", NULL},
    "delete or rename",
};
static const Operations *operations_of(i32 kind) { return kind == TRACE_ON_COMMAND ? &of_commands : &of_variables; }

static Status read_operations(i32 kind, Value *v, u32 *ops) {
  const Operations *all = operations_of(kind);
  List *words;
  Status status = list_of(v, &words);
  if (status != TCL_OK) return status;
  *ops = 0;
  if (!words->count)
    return fail("TCL OPERATION TRACE NOOPS", "bad operation list \"\": must be one or more of %s", all->choice);
  for (u32 i = 0; i < words->count; i++) {
    i32 found = match_option(all->sorted, words->items[i], "operation", true);
    if (found < 0) return TCL_ERROR;
    for (u32 k = 0; all->names[k]; k++)
      if (!strcmp(all->names[k], all->sorted[found])) *ops |= all->bits[k];
  }
  return TCL_OK;
}

static void put(Trace **traces, u32 ops, Value *prefix) {
  Trace *t = pool_alloc(sizeof *t);
  *t = (Trace){.next = *traces, .ops = ops, .prefix = prefix};
  *traces = t;
}

static void take(Trace **traces, u32 ops, Value *prefix) {
  for (Trace **link = traces; *link; link = &(*link)->next)
    if ((*link)->ops == ops && val_same((*link)->prefix, prefix)) {
      *link = (*link)->next;
      return;
    }
}

static Value *describe(i32 kind, const Trace *t) {
  const Operations *all = operations_of(kind);
  List out = {0};
  for (; t; t = t->next) {
    List words = {0};
    for (u32 i = 0; all->names[i]; i++)
      if (t->ops & all->bits[i]) list_push(&words, val_ascii(all->names[i]));
    Value *pair[] = {list_make_owned(&words), t->prefix};
    list_push(&out, list_make(pair, 2));
  }
  return list_make_owned(&out);
}

/* --- ops --- */

/* The traces of what is named; *out NULL: of nothing. */
static Status traces_of(i32 kind, i32 on, Cell *name, Trace ***out) {
  *out = NULL;
  if (kind == TRACE_ON_VARIABLE) {
    if (on) *out = &variable_by_handle(on)->traces;
    return TCL_OK;
  }
  if (kind != TRACE_ON_COMMAND) return fail("NONE", "this host has no traces of executions");
  Command *c = command_resolve(ns_by_id(on), value_in(name));
  if (!c) return fail_lookup("TCL LOOKUP COMMAND", value_in(name), "unknown command \"%v\"", value_in(name));
  *out = &c->traces;
  return TCL_OK;
}

static Status change(i32 kind, i32 on, Cell *name, Cell *ops, Cell *prefix, void (*how)(Trace **, u32, Value *)) {
  u32 bits;
  Trace **traces;
  Status status = kind == TRACE_ON_EXECUTION ? TCL_OK : read_operations(kind, value_in(ops), &bits);
  if (status == TCL_OK) status = traces_of(kind, on, name, &traces);
  if (status == TCL_OK && traces) how(traces, bits, value_in(prefix));
  return status;
}

static Status op_add(i32 kind, i32 on, Cell *name, Cell *ops, Cell *prefix) { return change(kind, on, name, ops, prefix, put); }
static Status op_remove(i32 kind, i32 on, Cell *name, Cell *ops, Cell *prefix) { return change(kind, on, name, ops, prefix, take); }

static Status op_info(i32 kind, i32 on, Cell *name, Cell *out) {
  Trace **traces;
  Status status = traces_of(kind, on, name, &traces);
  if (status == TCL_OK) *out = cell_of(traces ? describe(kind, *traces) : val_empty());
  return status;
}

void trace_ops(FeatherHostOps *ops) {
  ops->trace_fire = op_fire;
  ops->trace_add = op_add;
  ops->trace_remove = op_remove;
  ops->trace_info = op_info;
}
