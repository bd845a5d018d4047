/* cmd_namespace.c -- the subcommands of namespace that neither run scripts nor link variables. */
#include <stdlib.h>

#include "host.h"
#include "options.h"

static bool absolute(Value *name) {
  Text t = val_text(name);
  return t.len >= 2 && t.at[0] == ':' && t.at[1] == ':';
}

static Status not_found(Value *name) {
  Value *from = ns_current()->full_name;
  if (absolute(name)) return fail_lookup("TCL LOOKUP NAMESPACE", name, "namespace \"%v\" not found", name);
  return fail_lookup("TCL LOOKUP NAMESPACE", name, "namespace \"%v\" not found in \"%v\"", name, from);
}

/* The empty name means the global namespace only there. */
static Namespace *find(Value *name) {
  Namespace *from = ns_current();
  return val_blank(name) && from != ns_global() ? NULL : ns_find(from, name);
}

static Status run_current(u32 n, Value **args, Value **result) {
  (void)n, (void)args;
  *result = ns_current()->full_name;
  return TCL_OK;
}

static Status run_parent(u32 n, Value **args, Value **result) {
  Namespace *ns = n ? ns_find(ns_current(), args[0]) : ns_current();
  if (!ns) return not_found(args[0]);
  if (ns->parent) *result = ns->parent->full_name;
  return TCL_OK;
}

static Status run_children(u32 n, Value **args, Value **result) {
  Namespace *ns = n ? find(args[0]) : ns_current();
  List out = {0};
  if (!ns) return not_found(args[0]);
  Value *pattern = n < 2 ? NULL : absolute(args[1]) ? args[1] : ns_member_name(ns, args[1]);
  u32 at = 0;
  for (MapEntry *e; (e = map_next(&ns->children, &at));) {
    Value *name = ((Namespace *)e->item)->full_name;
    if (!pattern || glob_match(val_text(pattern), val_text(name), false)) list_push(&out, name);
  }
  *result = list_make_owned(&out);
  return TCL_OK;
}

static Status run_exists(u32 n, Value **args, Value **result) {
  (void)n;
  *result = val_int(ns_find(ns_current(), args[0]) != NULL);
  return TCL_OK;
}

static Status run_delete(u32 n, Value **args, Value **result) {
  (void)result;
  for (u32 i = 0; i < n; i++)
    if (!ns_find(ns_current(), args[i]))
      return fail_lookup("TCL LOOKUP NAMESPACE", args[i], "unknown namespace \"%v\" in namespace delete command", args[i]);
  for (u32 i = 0; i < n; i++) {
    Namespace *ns = ns_find(ns_current(), args[i]);
    if (ns && ns->parent) ns_delete(ns);
  }
  return TCL_OK;
}

static Status run_qualifiers(u32 n, Value **args, Value **result) {
  (void)n;
  *result = name_qualifiers(args[0]);
  return TCL_OK;
}

static Status run_tail(u32 n, Value **args, Value **result) {
  (void)n;
  *result = name_tail(args[0]);
  return TCL_OK;
}

static Status run_which(u32 n, Value **args, Value **result) {
  static const char *const options[] = {"-command", "-variable", NULL};
  i32 option = 0;
  if (n == 2) {
    ErrorState state = errors_save();
    option = match_option(options, args[0], "option", false);
    errors_restore(&state);
    if (option < 0) return fail_usage("?-command? ?-variable? name");
  }
  Value *name = args[n - 1];
  if (option == 0) {
    Command *c = command_resolve(ns_current(), name);
    if (c) *result = command_full_name(c);
    return TCL_OK;
  }
  bool missing;
  Variable *v = ns_variable(ns_current(), name, 0, &missing);
  if (v && v->ns && (variable_set(v) || (v->flags & VARIABLE_DECLARED))) *result = ns_member_name(v->ns, v->name);
  return TCL_OK;
}

static Status run_origin(u32 n, Value **args, Value **result) {
  (void)n;
  Command *c = command_resolve(ns_current(), args[0]);
  if (!c) return fail_lookup("TCL LOOKUP COMMAND", args[0], "invalid command name \"%v\"", args[0]);
  *result = command_full_name(command_target(c));
  return TCL_OK;
}

static Status run_path(u32 n, Value **args, Value **result) {
  Namespace *ns = ns_current();
  List *names, out = {0};
  if (n == 0) {
    for (u32 i = 0; i < ns->path_count; i++)
      if (!ns->path[i]->deleted) list_push(&out, ns->path[i]->full_name);
    *result = list_make_owned(&out);
    return TCL_OK;
  }
  Status status = list_of(args[0], &names);
  if (status != TCL_OK) return status;
  Namespace **path = pool_alloc((names->count + 1) * sizeof *path);
  for (u32 i = 0; i < names->count; i++) {
    path[i] = ns_find(ns, names->items[i]);
    if (!path[i]) return not_found(names->items[i]);
  }
  ns_put_path(ns, path, names->count);
  return TCL_OK;
}

static Status run_unknown(u32 n, Value **args, Value **result) {
  Namespace *ns = ns_current();
  List *list;
  if (n == 0) {
    if (ns->unknown) *result = ns->unknown;
    else if (ns == ns_global()) *result = val_ascii("::unknown");
    return TCL_OK;
  }
  Status status = list_of(args[0], &list);
  if (status != TCL_OK) return status;
  ns->unknown = list->count ? args[0] : NULL;
  *result = args[0];
  commands_changed();
  return TCL_OK;
}

static bool is_inscope(Value *script) {
  List *words = list_quiet(script);
  return words && words->count == 4 && (val_is(words->items[0], "::namespace") || val_is(words->items[0], "namespace")) &&
         val_is(words->items[1], "inscope");
}

static Status run_code(u32 n, Value **args, Value **result) {
  (void)n;
  if (is_inscope(args[0])) {
    *result = args[0];
    return TCL_OK;
  }
  Value *words[] = {val_ascii("::namespace"), val_ascii("inscope"), ns_current()->full_name, args[0]};
  *result = list_make(words, 4);
  return TCL_OK;
}

/* --- export, import, forget --- */

static bool exported(Namespace *ns, Value *name) {
  for (u32 i = 0; i < ns->exports.count; i++)
    if (glob_match(val_text(ns->exports.items[i]), val_text(name), false)) return true;
  return false;
}

static Status run_export(u32 n, Value **args, Value **result) {
  Namespace *ns = ns_current();
  u32 i = 0;
  if (n == 0) {
    *result = list_make(ns->exports.items, ns->exports.count);
    return TCL_OK;
  }
  if (val_is(args[0], "-clear")) {
    ns->exports.count = 0;
    i = 1;
  }
  for (; i < n; i++) {
    if (name_qualified(val_text(args[i])))
      return fail("TCL EXPORT INVALID", "invalid export pattern \"%v\": pattern can't specify a namespace", args[i]);
    bool there = false;
    for (u32 k = 0; k < ns->exports.count; k++) there = there || val_same(ns->exports.items[k], args[i]);
    if (!there) list_push(&ns->exports, args[i]);
  }
  return TCL_OK;
}

static Status import_one(Command *c, Value *pattern, bool force) {
  Namespace *to = ns_current();
  Command *there = map_get(&to->commands, c->name);
  if (there && there->original == c) return TCL_OK;
  if (there && !force) return fail("TCL IMPORT OVERWRITE", "can't import command \"%v\": already exists", c->name);
  for (Command *o = c; o; o = o->original)
    if (o == there)
      return fail("TCL IMPORT LOOP", "import pattern \"%v\" would create a loop containing command \"%v\"", pattern, command_full_name(there));
  Command *import = command_define(c->kind, to, c->name);
  import->original = c;
  return TCL_OK;
}

static Status import_pattern(Value *pattern, bool force) {
  Value *tail;
  if (val_blank(pattern)) return fail("TCL IMPORT EMPTY", "empty import pattern");
  if (!name_qualified(val_text(pattern)))
    return fail("TCL IMPORT ORIGIN", "no namespace specified in import pattern \"%v\"", pattern);
  Namespace *from = ns_place(ns_current(), pattern, &tail);
  if (!from)
    return fail_lookup("TCL LOOKUP NAMESPACE", pattern, "unknown namespace in import pattern \"%v\"", pattern);
  if (from == ns_current())
    return fail("TCL IMPORT SELF", "import pattern \"%v\" tries to import from namespace \"%v\" into itself", pattern, from->name);
  u32 at = 0;
  Status status = TCL_OK;
  for (MapEntry *e; status == TCL_OK && (e = map_next(&from->commands, &at));)
    if (glob_match(val_text(tail), val_text(e->key), false) && exported(from, e->key)) status = import_one(e->item, pattern, force);
  return status;
}

static Status run_import(u32 n, Value **args, Value **result) {
  bool force = n && val_is(args[0], "-force");
  Status status = TCL_OK;
  if (n == 0) {
    List out = {0};
    u32 at = 0;
    for (MapEntry *e; (e = map_next(&ns_current()->commands, &at));)
      if (((Command *)e->item)->original) list_push(&out, e->key);
    *result = list_make_owned(&out);
    return TCL_OK;
  }
  for (u32 i = force; status == TCL_OK && i < n; i++) status = import_pattern(args[i], force);
  return status;
}

/* An unqualified pattern means the imported names, a qualified one where they come from. */
static bool to_forget(Command *c, Value *pattern, Namespace *from, Value *tail) {
  if (!c->original) return false;
  if (!name_qualified(val_text(pattern))) return glob_match(val_text(pattern), val_text(c->name), false);
  for (Command *o = c->original; o; o = o->original)
    if (o->ns == from && glob_match(val_text(tail), val_text(o->name), false)) return true;
  return false;
}

static Status run_forget(u32 n, Value **args, Value **result) {
  Namespace *ns = ns_current();
  (void)result;
  for (u32 i = 0; i < n; i++) {
    Value *tail;
    Namespace *from = ns_place(ns, args[i], &tail);
    if (!from)
      return fail_lookup("TCL LOOKUP NAMESPACE", args[i], "unknown namespace in namespace forget pattern \"%v\"", args[i]);
    List gone = {0};
    u32 at = 0;
    for (MapEntry *e; (e = map_next(&ns->commands, &at));)
      if (to_forget(e->item, args[i], from, tail)) list_push(&gone, e->key);
    for (u32 k = 0; k < gone.count; k++) command_remove(map_get(&ns->commands, gone.items[k]));
    free_array(gone.items);
  }
  return TCL_OK;
}

/* --- ensembles --- */

static const char *const configure_options[] = {"-map", "-namespace", "-parameters", "-prefixes", "-subcommands", "-unknown", NULL};
static const char *const create_options[] = {"-command", "-map", "-parameters", "-prefixes", "-subcommands", "-unknown", NULL};

static Value *map_value(const Ensemble *e) {
  Map copy = {0};
  if (e->map) map_copy(&copy, e->map);
  return dict_make(&copy);
}

static Value *option_value(const Ensemble *e, const char *name) {
  Value *v = val_ascii(name);
  if (val_is(v, "-map")) return map_value(e);
  if (val_is(v, "-namespace")) return e->ns->full_name;
  if (val_is(v, "-parameters")) return e->parameters;
  if (val_is(v, "-prefixes")) return val_int(e->prefixes);
  if (val_is(v, "-unknown")) return e->unknown;
  return e->subcommands ? list_make(e->subcommands->items, e->subcommands->count) : val_empty();
}

/* Targets are lists whose first word becomes fully qualified. */
static Status read_map(Ensemble *e, Value *v) {
  Map *given, out = {0};
  Status status = dict_of(v, &given);
  u32 at = 0;
  for (MapEntry *m; status == TCL_OK && (m = map_next(given, &at));) {
    List *words, full = {0};
    status = list_of(m->item, &words);
    if (status == TCL_OK && words->count == 0)
      status = fail("TCL ENSEMBLE EMPTY_TARGET", "ensemble subcommand implementations must be non-empty lists");
    if (status != TCL_OK) break;
    list_push(&full, absolute(words->items[0]) ? words->items[0] : ns_member_name(ns_current(), words->items[0]));
    for (u32 i = 1; i < words->count; i++) list_push(&full, words->items[i]);
    map_put(&out, m->key, list_make_owned(&full));
  }
  if (status != TCL_OK || !out.live) {
    map_free(&out);
    if (status == TCL_OK) e->map = NULL;
    return status;
  }
  e->map = dict_make(&out)->dict; /* nobody else has this value */
  return TCL_OK;
}

static Status apply_option(Ensemble *e, const char *name, Value *value) {
  Value *option = val_ascii(name);
  List *list;
  if (val_is(option, "-map")) return read_map(e, value);
  if (val_is(option, "-prefixes")) return val_to_bool(value, &e->prefixes);
  if (val_is(option, "-namespace")) return fail("TCL ENSEMBLE READ_ONLY", "option -namespace is read-only");
  Status status = list_of(value, &list);
  if (status != TCL_OK) return status;
  if (val_is(option, "-parameters")) e->parameters = value;
  else if (val_is(option, "-unknown")) e->unknown = value;
  else if (val_is(option, "-subcommands")) e->subcommands = list->count ? list : NULL;
  return TCL_OK;
}

static Status create_ensemble(u32 n, Value **args, Value **result) {
  Namespace *ns = ns_current();
  Value *name = ns->full_name;
  if (n % 2) return fail("TCL WRONGARGS", "wrong # args: should be \"namespace ensemble create ?option value ...?\"");
  Ensemble *e = pool_alloc(sizeof *e);
  *e = (Ensemble){.ns = ns, .parameters = val_empty(), .unknown = val_empty(), .prefixes = true};
  for (u32 i = 0; i < n; i += 2) {
    i32 option = match_option(create_options, args[i], "option", false);
    Status status = option < 0 ? TCL_ERROR : TCL_OK;
    if (option == 0) name = args[i + 1];
    else if (status == TCL_OK) status = apply_option(e, create_options[option], args[i + 1]);
    if (status == TCL_OK) continue;
    return status;
  }
  Value *tail;
  Namespace *at = ns_place(ns, name, &tail);
  if (!at) at = ns_ensure(ns, name_qualifiers(name));
  Command *c = command_define(COMMAND_EXPAND, at, tail);
  c->ensemble = e;
  *result = command_full_name(c);
  return TCL_OK;
}

static Status ensemble_named(Value *name, Command **out) {
  Command *c = command_resolve(ns_current(), name);
  if (!c) return fail_lookup("TCL LOOKUP COMMAND", name, "unknown command \"%v\"", name);
  *out = command_target(c);
  if (!(*out)->ensemble) return fail_lookup("TCL LOOKUP ENSEMBLE", name, "\"%v\" is not an ensemble command", name);
  return TCL_OK;
}

static Status configure_ensemble(u32 n, Value **args, Value **result) {
  Command *c;
  if (n == 0 || (n > 2 && n % 2 == 0))
    return fail("TCL WRONGARGS", "wrong # args: should be \"namespace ensemble configure cmdname ?-option value ...? ?arg ...?\"");
  Status status = ensemble_named(args[0], &c);
  if (status != TCL_OK) return status;
  if (n == 1) {
    List out = {0};
    for (u32 i = 0; configure_options[i]; i++) {
      list_push(&out, val_ascii(configure_options[i]));
      list_push(&out, option_value(c->ensemble, configure_options[i]));
    }
    *result = list_make_owned(&out);
    return TCL_OK;
  }
  if (n == 2) {
    i32 option = match_option(configure_options, args[1], "option", false);
    if (option < 0) return TCL_ERROR;
    *result = option_value(c->ensemble, configure_options[option]);
    return TCL_OK;
  }
  Ensemble changed = *c->ensemble; /* all of it, or nothing */
  for (u32 i = 1; status == TCL_OK && i < n; i += 2) {
    i32 option = match_option(configure_options, args[i], "option", false);
    status = option < 0 ? TCL_ERROR : apply_option(&changed, configure_options[option], args[i + 1]);
  }
  if (status != TCL_OK) return status;
  ensemble_generalize(c);
  *c->ensemble = changed;
  c->ensemble->original = false;
  commands_changed();
  return TCL_OK;
}

static Status run_ensemble(u32 n, Value **args, Value **result) {
  static const char *const subcommands[] = {"configure", "create", "exists", NULL};
  i32 sub = match_option(subcommands, args[0], "subcommand", false);
  switch (sub) {
    case 0: return configure_ensemble(n - 1, args + 1, result);
    case 1: return create_ensemble(n - 1, args + 1, result);
    case 2: {
      if (n != 2) return fail("TCL WRONGARGS", "wrong # args: should be \"namespace ensemble exists cmdname\"");
      Command *c = command_resolve(ns_current(), args[1]);
      *result = val_int(c && command_target(c)->ensemble);
      return TCL_OK;
    }
    default: return TCL_ERROR;
  }
}

const HostRow namespace_table[] = {
    {"namespace children", 0, 2, "?name? ?pattern?", run_children},
    {"namespace code", 1, 1, "arg", run_code},
    {"namespace current", 0, 0, "", run_current},
    {"namespace delete", 0, -1, "?name name...?", run_delete},
    {"namespace ensemble", 1, -1, "subcommand ?arg ...?", run_ensemble},
    {"namespace exists", 1, 1, "name", run_exists},
    {"namespace export", 0, -1, "?-clear? ?pattern pattern...?", run_export},
    {"namespace forget", 0, -1, "?pattern pattern...?", run_forget},
    {"namespace import", 0, -1, "?-force? ?pattern pattern...?", run_import},
    {"namespace origin", 1, 1, "name", run_origin},
    {"namespace parent", 0, 1, "?name?", run_parent},
    {"namespace path", 0, 1, "?pathList?", run_path},
    {"namespace qualifiers", 1, 1, "string", run_qualifiers},
    {"namespace tail", 1, 1, "string", run_tail},
    {"namespace unknown", 0, 1, "?script?", run_unknown},
    {"namespace which", 1, 2, "?-command? ?-variable? name", run_which},
    {0},
};
