/* trace.c -- callbacks of variables.
 *
 * The core asks for the callbacks of one operation one after the other. What they are is settled when the
 * first is asked for, and while they run the variable has no traces: that is known by the depth of nested
 * runs at which the firing began. */
#include <stdlib.h>

#include "host.h"

typedef struct {
  Variable *variable;
  u32 op;
  i32 depth; /* of nested runs, when it began */
  List prefixes;
} Firing;

static Firing *firings;
static u32 firing_count, firing_capacity;
static bool waiting; /* the next nested run is the callback of the last firing */

static void drop_last(void) { free(firings[--firing_count].prefixes.items); }

void traces_begin(void) {
  while (firing_count) drop_last();
  free(firings);
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

static bool begin_firing(Variable *v, u32 op) {
  if (active(v)) return false;
  List prefixes = {0};
  for (Trace *t = op == TRACE_UNSET && v->dying ? v->dying : v->traces; t; t = t->next)
    if (t->ops & op) list_push(&prefixes, t->prefix);
  drop_from(interp.nested);
  if (!prefixes.count) return false;
  if (firing_count == firing_capacity) {
    firing_capacity = firing_capacity ? firing_capacity * 2 : 8;
    firings = grow_array(firings, firing_capacity * sizeof(Firing));
  }
  firings[firing_count++] = (Firing){v, op, interp.nested, prefixes};
  return true;
}

static Value *next_prefix(Variable *v, u32 op, u32 index) {
  if (index == 0 && !begin_firing(v, op)) return NULL;
  if (!firing_count) return NULL;
  Firing *f = &firings[firing_count - 1];
  if (f->variable != v || f->op != op || f->depth != interp.nested) return NULL;
  if (index < f->prefixes.count) {
    waiting = true;
    return f->prefixes.items[index];
  }
  drop_last();
  if (op == TRACE_UNSET) v->dying = NULL;
  return NULL;
}

static bool op_fire(i32 variable, i32 op, i32 index, Cell *out) {
  Value *prefix = next_prefix(variable_by_handle(variable), (u32)op, (u32)index);
  if (prefix) *out = cell_of(prefix);
  return prefix != NULL;
}

/* What the host does to a variable itself. */
Status traces_fire(Variable *v, Value *name, Value *key, u32 op) {
  const char *word = op == TRACE_READ ? "read" : op == TRACE_WRITE ? "write" : op == TRACE_UNSET ? "unset" : "array";
  Value *prefix;
  for (u32 i = 0; (prefix = next_prefix(v, op, i)); i++) {
    List *head;
    List words = {0};
    if (list_of(prefix, &head) != TCL_OK) continue;
    for (u32 k = 0; k < head->count; k++) list_push(&words, head->items[k]);
    list_push(&words, name);
    list_push(&words, key);
    list_push(&words, val_ascii(word));
    Status status = host_call(words.items, words.count);
    free(words.items);
    if (status == STATUS_LIMIT || (status == TCL_ERROR && op != TRACE_UNSET)) return status;
  }
  return TCL_OK;
}

void traces_fire_unset(Variable *v, Value *name, Value *key) {
  ErrorState state = errors_save();
  v->dying = v->traces;
  v->traces = NULL;
  if (v->dying) traces_fire(v, name, key, TRACE_UNSET);
  errors_restore(&state);
}

/* The kinds of traces that the core itself would add: none of its commands does yet. */
static Status op_add(i32 kind, i32 variable, Cell *name, Cell *ops, Cell *prefix) {
  (void)kind, (void)variable, (void)name, (void)ops, (void)prefix;
  return fail("NONE", "this host has no such traces");
}
static Status op_info(i32 kind, i32 variable, Cell *name, Cell *out) {
  (void)kind, (void)variable, (void)name, (void)out;
  return fail("NONE", "this host has no such traces");
}

void trace_ops(FeatherHostOps *ops) {
  ops->trace_fire = op_fire;
  ops->trace_add = op_add;
  ops->trace_remove = op_add;
  ops->trace_info = op_info;
}
