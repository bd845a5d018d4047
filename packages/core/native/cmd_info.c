/* cmd_info.c -- the subcommands of info that ask about names. */
#include <stdlib.h>

#include "host.h"

static bool matches(Value *pattern, Value *name) { return !pattern || glob_match(val_text(pattern), val_text(name), false); }

static void add_once(List *out, Value *name) {
  for (u32 i = 0; i < out->count; i++)
    if (val_same(out->items[i], name)) return;
  list_push(out, name);
}

/* --- commands --- */

static bool is_proc(const Command *c) { return command_target((Command *)c)->kind == COMMAND_PROC; }

typedef bool CommandTest(const Command *c);
static bool any_command(const Command *c) {
  (void)c;
  return true;
}

static void add_commands(Namespace *ns, Value *pattern, bool full, CommandTest *test, List *out) {
  u32 at = 0;
  for (MapEntry *e; (e = map_next(&ns->commands, &at));)
    if (test(e->item) && matches(pattern, e->key)) add_once(out, full ? ns_member_name(ns, e->key) : e->key);
}

/* A qualified pattern means one namespace and gives full names. */
static bool qualified_pattern(u32 n, Value **args, Namespace **ns, Value **tail) {
  if (n == 0 || !name_qualified(val_text(args[0]))) return false;
  *ns = ns_place(ns_current(), args[0], tail);
  return true;
}

static Status run_commands(u32 n, Value **args, Value **result) {
  Namespace *ns;
  Value *tail;
  List out = {0};
  if (qualified_pattern(n, args, &ns, &tail)) {
    if (ns) add_commands(ns, tail, true, any_command, &out);
  } else {
    Value *pattern = n ? args[0] : NULL;
    ns = ns_current();
    add_commands(ns, pattern, false, any_command, &out);
    for (u32 i = 0; i < ns->path_count; i++)
      if (!ns->path[i]->deleted) add_commands(ns->path[i], pattern, false, any_command, &out);
    add_commands(ns_global(), pattern, false, any_command, &out);
  }
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_procs(u32 n, Value **args, Value **result) {
  Namespace *ns;
  Value *tail;
  List out = {0};
  bool full = qualified_pattern(n, args, &ns, &tail);
  if (!full) {
    ns = ns_current();
    tail = n ? args[0] : NULL;
  }
  if (ns) add_commands(ns, tail, full, is_proc, &out);
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status proc_named(Value *name, Command **out) {
  Command *c = command_resolve(ns_current(), name);
  if (c) *out = command_target(c);
  if (c && (*out)->kind == COMMAND_PROC) return TCL_OK;
  return fail_lookup("TCL LOOKUP PROCEDURE", name, "\"%v\" isn't a procedure", name);
}

static Status run_args(u32 n, Value **args, Value **result) {
  Command *c;
  List out = {0};
  (void)n;
  Status status = proc_named(args[0], &c);
  if (status != TCL_OK) return status;
  List *params = list_quiet(c->params);
  for (u32 i = 0; i < params->count; i++) list_push(&out, list_quiet(params->items[i])->items[0]);
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_body(u32 n, Value **args, Value **result) {
  Command *c;
  (void)n;
  Status status = proc_named(args[0], &c);
  if (status == TCL_OK) *result = c->body;
  return status;
}

static Status run_default(u32 n, Value **args, Value **result) {
  Command *c;
  (void)n;
  Status status = proc_named(args[0], &c);
  if (status != TCL_OK) return status;
  List *params = list_quiet(c->params);
  for (u32 i = 0; i < params->count; i++) {
    List *parts = list_quiet(params->items[i]);
    if (!val_same(parts->items[0], args[1])) continue;
    bool has = parts->count == 2;
    *result = val_int(has);
    return var_write(args[2], has ? parts->items[1] : val_empty());
  }
  return fail_lookup("TCL LOOKUP ARGUMENT", args[1], "procedure \"%v\" doesn't have an argument \"%v\"", args[0], args[1]);
}

/* --- variables --- */

static void add_variables(Namespace *ns, Value *pattern, bool full, bool constants, List *out) {
  u32 at = 0;
  for (MapEntry *e; (e = map_next(&ns->variables, &at));) {
    Variable *v = e->item;
    bool there = constants ? v->flags & VARIABLE_CONSTANT : variable_set(v) || (v->flags & VARIABLE_DECLARED);
    if (there && matches(pattern, e->key)) add_once(out, full ? ns_member_name(ns, e->key) : e->key);
  }
}

/* The variables of a procedure: those of its code, then those that the compiler did not see. Links count
 * whether or not there is something at their end. */
static void add_locals(Frame *scope, Value *pattern, bool constants, List *out) {
  Code *code = scope->code;
  for (u32 i = 0; i < code->local_count; i++) {
    Cell *slot = &scope->locals[i];
    Variable *v = slot->tag == TAG_VAR ? variable_by_handle(slot->h) : NULL;
    if (slot->tag == TAG_UNSET || (v && !variable_set(v) && !v->ns && !v->array)) continue;
    if (constants && !(v && v->flags & VARIABLE_CONSTANT)) continue;
    Value *name = value_in(&code_literals(code)[code_locals(code)[i].name]);
    if (matches(pattern, name)) add_once(out, name);
  }
  if (scope->table.tag == TAG_UNSET) return;
  Table *table = (Table *)handle_get(scope->table.h);
  u32 at = 0;
  for (MapEntry *e; (e = map_next(&table->names, &at));) {
    Variable *v = e->item;
    bool link = v->ns || v->array || !val_same(v->name, e->key);
    if (constants ? !(v->flags & VARIABLE_CONSTANT) : !link && !variable_set(v)) continue;
    if (matches(pattern, e->key)) add_once(out, e->key);
  }
}

static Status list_variables(u32 n, Value **args, bool constants, Value **result) {
  Namespace *ns;
  Value *tail;
  List out = {0};
  Frame *scope = interp.frame->scope;
  if (qualified_pattern(n, args, &ns, &tail)) {
    if (ns) add_variables(ns, tail, true, constants, &out);
  } else if (scope->kind == FRAME_PROC) {
    add_locals(scope, n ? args[0] : NULL, constants, &out);
  } else {
    add_variables(ns_current(), n ? args[0] : NULL, false, constants, &out);
  }
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_vars(u32 n, Value **args, Value **result) { return list_variables(n, args, false, result); }
static Status run_consts(u32 n, Value **args, Value **result) { return list_variables(n, args, true, result); }

static Status run_globals(u32 n, Value **args, Value **result) {
  List out = {0};
  add_variables(ns_global(), n ? name_tail(args[0]) : NULL, false, false, &out);
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_constant(u32 n, Value **args, Value **result) {
  (void)n;
  Variable *v = var_object(args[0], false);
  *result = val_int(v && v->flags & VARIABLE_CONSTANT);
  return TCL_OK;
}

/* --- the rest --- */

static Status run_complete(u32 n, Value **args, Value **result) {
  (void)n;
  Text t = val_text(args[0]);
  Mark mark = region_mark(&arena);
  feather_parse_init(t.at, t.len);
  i32 state;
  do state = feather_parse_command();
  while (state == FEATHER_PARSE_OK);
  region_release(&arena, mark);
  if (state == FEATHER_PARSE_MEMORY) return fail("TCL MEMORY", "out of memory");
  *result = val_int(state != FEATHER_PARSE_INCOMPLETE);
  return TCL_OK;
}

static Status run_errorstack(u32 n, Value **args, Value **result) {
  (void)n, (void)args;
  *result = error_stack_now();
  return TCL_OK;
}

static Status run_cmdcount(u32 n, Value **args, Value **result) {
  (void)n, (void)args;
  *result = val_int(host_steps());
  return TCL_OK;
}

static Status run_version(u32 n, Value **args, Value **result) {
  (void)n, (void)args;
  *result = val_ascii("9.0");
  return TCL_OK;
}

static Status run_patchlevel(u32 n, Value **args, Value **result) {
  (void)n, (void)args;
  *result = val_ascii("9.0.4");
  return TCL_OK;
}

const HostRow info_table[] = {
    {"info args", 1, 1, "procname", run_args},
    {"info body", 1, 1, "procname", run_body},
    {"info cmdcount", 0, 0, "", run_cmdcount},
    {"info commands", 0, 1, "?pattern?", run_commands},
    {"info complete", 1, 1, "command", run_complete},
    {"info constant", 1, 1, "varName", run_constant},
    {"info consts", 0, 1, "?pattern?", run_consts},
    {"info default", 3, 3, "procname arg varname", run_default},
    {"info errorstack", 0, 1, "?interp?", run_errorstack},
    {"info globals", 0, 1, "?pattern?", run_globals},
    {"info patchlevel", 0, 0, "", run_patchlevel},
    {"info procs", 0, 1, "?pattern?", run_procs},
    {"info tclversion", 0, 0, "", run_version},
    {"info vars", 0, 1, "?pattern?", run_vars},
    {0},
};
