/* cmd_misc.c -- error, throw, rename, const, puts, interp alias, and what else belongs to no family. */
#include <stdlib.h>

#include "host.h"
#include "options.h"

static Status run_error(u32 n, Value **args, Value **result) {
  (void)result;
  fail("NONE", "%v", args[0]);
  if (n > 2) interp.error_code = cell_of(args[2]);
  if (n > 1 && !val_blank(args[1])) error_info_given(args[1]);
  return TCL_ERROR;
}

static Status run_throw(u32 n, Value **args, Value **result) {
  List *type;
  (void)n, (void)result;
  Status status = list_of(args[0], &type);
  if (status != TCL_OK) return status;
  if (!type->count) {
    fail("TCL OPERATION THROW BADEXCEPTION", "type must be non-empty list");
    Map options = {0};
    map_put(&options, val_ascii("-errorcode"), value_in(&interp.error_code));
    interp.options = cell_of(dict_make(&options));
    return TCL_ERROR;
  }
  fail("NONE", "%v", args[1]);
  interp.error_code = cell_of(args[0]);
  return TCL_ERROR;
}

static Status run_rename(u32 n, Value **args, Value **result) {
  (void)n, (void)result;
  Command *c = command_resolve(ns_current(), args[0]);
  bool deletes = val_blank(args[1]);
  if (!c)
    return fail_lookup("TCL LOOKUP COMMAND", args[0], "can't %s \"%v\": command doesn't exist", deletes ? "delete" : "rename", args[0]);
  if (!deletes) return command_rename(c, args[0], args[1]);
  command_remove(c);
  return TCL_OK;
}

static Status run_unknown(u32 n, Value **args, Value **result) {
  (void)result;
  Value *name = n ? args[0] : val_empty();
  return fail_lookup("TCL LOOKUP COMMAND", name, "invalid command name \"%v\"", name);
}

/* --- const --- */

static Status cannot(Value *name, const char *why) {
  return fail("TCL LOOKUP CONST", "can't make constant \"%v\": %s", name, why);
}

static bool looks_like_element(Value *name) {
  Text t = val_text(name);
  for (u32 i = 0; i < t.len; i++)
    if (t.at[i] == '(') return t.at[t.len - 1] == ')';
  return false;
}

static Status run_const(u32 n, Value **args, Value **result) {
  (void)n, (void)result;
  if (looks_like_element(args[0])) return cannot(args[0], "name refers to an element in an array");
  Variable *v = var_object(args[0], true);
  if (!v) return TCL_ERROR;
  if (v->flags & VARIABLE_CONSTANT) return TCL_OK;
  if (v->elements) return cannot(args[0], "variable is array");
  if (v->value) return cannot(args[0], "variable already exists");
  Status status = var_write(args[0], args[1]);
  if (status == TCL_OK) v->flags |= VARIABLE_CONSTANT;
  return status;
}

/* --- puts --- */

static Status run_puts(u32 n, Value **args, Value **result) {
  (void)result;
  bool newline = !(n > 1 && val_is(args[0], "-nonewline"));
  u32 first = newline ? 0 : 1;
  if (n - first > 2) return fail_usage("?-nonewline? ?channel? string");
  bool is_stderr = false;
  if (n - first == 2) {
    is_stderr = val_is(args[first], "stderr");
    if (!is_stderr && !val_is(args[first], "stdout"))
      return fail_lookup("TCL LOOKUP CHANNEL", args[first], "can not find channel named \"%v\"", args[first]);
  }
  host_write(is_stderr, args[n - 1], newline);
  return TCL_OK;
}

static Status run_time(u32 n, Value **args, Value **result) {
  i64 count = 1;
  Status status = n > 1 ? val_to_int(args[1], &count) : TCL_OK;
  for (i64 i = 0; status == TCL_OK && i < count; i++) status = host_eval(args[0]);
  if (status == TCL_BREAK) status = TCL_OK;
  *result = val_ascii("0 microseconds per iteration");
  return status;
}

/* --- interp alias, in this interpreter --- */

static Map aliases; /* the names they were made under, to Command */

void aliases_free(void) { map_free(&aliases); }

static Status delete_alias(Value *token) {
  Command *c = map_get(&aliases, token);
  if (!c || c->deleted) return fail_lookup("TCL LOOKUP ALIAS", token, "alias \"%v\" not found", token);
  map_remove(&aliases, token);
  command_remove(c);
  return TCL_OK;
}

static Status make_alias(u32 n, Value **args, Value **result) {
  Value *tail;
  Namespace *ns = ns_place(ns_global(), args[1], &tail);
  if (!ns) ns = ns_ensure(ns_global(), name_qualifiers(args[1]));
  Command *c = command_define(COMMAND_ALIAS, ns, tail);
  c->alias = list_make(args + 3, n - 3);
  map_put(&aliases, args[1], c);
  *result = args[1];
  return TCL_OK;
}

static Status run_interp(u32 n, Value **args, Value **result) {
  if (val_is(args[0], "aliases") && n <= 2) {
    List out = {0};
    u32 at = 0;
    for (MapEntry *e; (e = map_next(&aliases, &at));)
      if (!((Command *)e->item)->deleted) list_push(&out, e->key);
    *result = list_make_owned(&out);
    return TCL_OK;
  }
  if (!val_is(args[0], "alias") || n < 3 || !val_blank(args[1]) || (n > 4 && !val_blank(args[3])))
    return fail("NONE", "interp %v: not in this host", args[0]);
  if (n == 3) {
    Command *c = map_get(&aliases, args[2]);
    if (c && !c->deleted) *result = c->alias;
    return TCL_OK;
  }
  if (n == 4) return delete_alias(args[2]);
  return make_alias(n - 1, args + 1, result);
}

const HostRow misc_table[] = {
    {"error", 1, 3, "message ?errorInfo? ?errorCode?", run_error},
    {"throw", 2, 2, "type message", run_throw},
    {"rename", 2, 2, "oldName newName", run_rename},
    {"unknown", 0, -1, "", run_unknown},
    {"const", 2, 2, "varName value", run_const},
    {"puts", 1, -1, "?-nonewline? ?channel? string", run_puts},
    {"time", 1, 2, "command ?count?", run_time},
    {"interp", 1, -1, "cmd ?arg ...?", run_interp},
    {0},
};
