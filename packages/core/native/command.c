/* command.c -- commands: defining, resolving, renaming, running those of the host, and the words of
 * `wrong # args`. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host.h"

static Command **all;
static u32 count, capacity;
static i32 generations;
static bool settled; /* the built-in commands are there: changes from now on are the script's */

/* What runs at the moment, for fail_usage. */
static struct {
  Command *command;
  Cell *words;
  u32 word_count, prefix;
} running;

Command *command_by_id(i32 id) { return all[id]; }
Command *command_target(Command *c) {
  while (c->original) c = c->original;
  return c;
}

Value *command_full_name(const Command *c) { return ns_member_name(c->ns, c->name); }

void commands_changed(void) { interp.command_epoch++; }

static bool compiles_inline(Value *name) {
  for (u32 i = 0; i < builtin_count; i++) {
    Str s = builtins[i].name;
    Text t = val_text(name);
    if (!builtins[i].compile || t.len != s.len) continue;
    u32 k = 0;
    while (k < s.len && t.at[k] == (u8)s.at[k]) k++;
    if (k == s.len) return true;
  }
  return false;
}

/* A part of a built-in ensemble is no more what it was: the ensemble is like any other from now on. */
static void part_changed(Namespace *ns) {
  Command *c = ns->parts_of;
  if (!settled || !c) return;
  ns->parts_of = NULL;
  if (!c->deleted) ensemble_generalize(c);
}

void ensemble_generalize(Command *c) {
  if (!c->ensemble->original) return;
  c->ensemble->original = false;
  c->kind = COMMAND_EXPAND;
  c->row = -1;
  command_changed(c);
}

void inline_changed(void) {
  interp.shadowed = SHADOWED_NOW;
  interp.compile_epoch++;
  feather_host_collect_soon(); /* safe points are where the core looks at it */
}

static void name_changed(Value *name) {
  commands_changed();
  if (!settled || !compiles_inline(name)) return;
  inline_changed();
}

void command_changed(Command *c) {
  c->generation = ++generations;
  name_changed(c->name);
}

Command *command_new(i32 kind, Namespace *ns, Value *name) {
  Command *c = object_new(OBJECT_OTHER, sizeof(Command));
  if (count + 1 >= capacity) all = GROW(all, capacity, 512);
  c->id = (i32)++count;
  all[c->id] = c;
  c->kind = kind;
  c->generation = ++generations;
  c->row = -1;
  c->ns = c->proc_ns = ns;
  c->name = name;
  return c;
}

/* Imports of a command that goes away go too; those of one that is replaced mean the new one. */
static void forget(Command *c, Command *replacement) {
  c->deleted = true;
  if (c->coroutine) coroutine_abandon(c->coroutine);
  for (u32 i = 1; i <= count; i++) {
    Command *import = all[i];
    if (import->original != c || import->deleted) continue;
    if (replacement) import->original = replacement;
    else command_remove(import);
  }
}

/* The callbacks for its end; once. */
static void say_deleted(Command *c) {
  if (!c->traces || c->going) return;
  c->going = true;
  traces_fire_moved(c->traces, command_full_name(c), val_empty(), TRACE_DELETE);
  c->traces = NULL;
}

Command *command_define(i32 kind, Namespace *ns, Value *name) {
  Command *old = map_get(&ns->commands, name);
  if (old) say_deleted(old);
  old = map_get(&ns->commands, name); /* callbacks may have made another */
  Command *c = command_new(kind, ns, name);
  map_put(&ns->commands, name, c);
  if (old) forget(old, old->original ? NULL : c);
  if (old) part_changed(ns);
  name_changed(name);
  return c;
}

void command_remove(Command *c) {
  if (c->deleted) return;
  bool inside = c->going;
  say_deleted(c);
  if (map_get(&c->ns->commands, c->name) == c) map_remove(&c->ns->commands, c->name);
  if (inside || c->deleted) return; /* who runs the callbacks goes on with it */
  forget(c, NULL);
  part_changed(c->ns);
  name_changed(c->name);
}

void commands_remove_ensembles(Namespace *ns) {
  for (u32 i = 1; i <= count; i++)
    if (all[i]->ensemble && all[i]->ensemble->ns == ns) command_remove(all[i]);
}

static Command *lookup(Namespace *from, Value *name) {
  Value *tail;
  Namespace *ns = ns_place(from, name, &tail);
  return ns ? map_get(&ns->commands, tail) : NULL;
}

Command *command_resolve(Namespace *from, Value *name) {
  Command *c = lookup(from, name);
  Text t = val_text(name);
  if (c || (t.len >= 2 && t.at[0] == ':' && t.at[1] == ':')) return c;
  for (u32 i = 0; i < from->path_count; i++)
    if (!from->path[i]->deleted && (c = lookup(from->path[i], name))) return c;
  return lookup(ns_global(), name);
}

Status command_rename(Command *c, Value *old_name, Value *new_name) {
  Value *tail;
  (void)old_name;
  Namespace *ns = ns_place(ns_current(), new_name, &tail);
  if (!ns) ns = ns_ensure(ns_current(), name_qualifiers(new_name));
  if (map_get(&ns->commands, tail))
    return fail("TCL OPERATION RENAME TARGET_EXISTS", "can't rename to \"%v\": command already exists", new_name);
  Value *before = c->name, *full_before = command_full_name(c);
  Namespace *home = c->ns;
  part_changed(home);
  map_put(&ns->commands, tail, c);
  if (c->proc_ns == home) c->proc_ns = ns;
  c->ns = ns;
  c->name = tail;
  /* Its callbacks see it under both names. */
  if (c->traces) traces_fire_moved(c->traces, full_before, command_full_name(c), TRACE_RENAME);
  if (map_get(&home->commands, before) == c) map_remove(&home->commands, before);
  c->generation = ++generations;
  name_changed(before);
  name_changed(tail);
  return TCL_OK;
}

/* --- the built-in ones --- */

static Value *str_value(Str s) {
  Buffer b = {0};
  for (u32 i = 0; i < s.len; i++) buffer_char(&b, (u8)s.at[i]);
  return buffer_finish(&b);
}

static bool has_space(Str s) {
  for (u32 i = 0; i < s.len; i++)
    if (s.at[i] == ' ') return true;
  return false;
}

/* A row without function, usage or fixed number of words is only the hook of a command of the host. */
static bool only_hook(const BuiltinRow *row) { return !row->run && row->usage.len == 0 && row->max != 0; }

/* `string length` is the subcommand length of string, and ::tcl::string::length. */
static Command *define_subcommand(i32 kind, Value *words) {
  List *parts;
  if (list_of(words, &parts) != TCL_OK) abort();
  Value *name = val_format("tcl::%v", parts->items[0]);
  Command *c = command_define(kind, ns_ensure(ns_global(), name), parts->items[1]);
  Command *ensemble = map_get(&ns_global()->commands, parts->items[0]);
  if (!ensemble) {
    ensemble = command_define(COMMAND_HOST, ns_global(), parts->items[0]);
    ensemble->ensemble = pool_alloc(sizeof(Ensemble));
    *ensemble->ensemble = (Ensemble){.ns = c->ns, .map = dict_make(&(Map){0})->dict, .prefixes = true, .original = true};
    ensemble->ensemble->parameters = ensemble->ensemble->unknown = val_empty();
    c->ns->parts_of = ensemble;
  }
  Value *target = command_full_name(c);
  map_put(ensemble->ensemble->map, parts->items[1], list_make(&target, 1));
  return c;
}

static void define_builtins(void) {
  for (u32 i = 0; i < builtin_count; i++) {
    const BuiltinRow *row = &builtins[i];
    Value *name = str_value(row->name);
    if (only_hook(row) || row->name.at[0] == 1) continue; /* 1: the core's own, without a name for scripts */
    Command *c = has_space(row->name) ? define_subcommand(COMMAND_BUILTIN, name)
                                      : command_define(COMMAND_BUILTIN, ns_global(), name);
    c->row = (i32)i;
  }
}

i32 builtin_row(const char *name) {
  for (u32 i = 0; i < builtin_count; i++)
    if (builtins[i].name.len == strlen(name) && !memcmp(builtins[i].name.at, name, builtins[i].name.len)) return (i32)i;
  return -1;
}

/* What the core has is the core's. */
static bool core_has(const char *name) {
  i32 row = builtin_row(name);
  return row >= 0 && !only_hook(&builtins[row]);
}

static void define_host_commands(void) {
  for (u32 t = 0; host_tables[t]; t++)
    for (const HostRow *row = host_tables[t]; row->name; row++) {
      Value *name = val_ascii(row->name);
      Command *c;
      Value *tail;
      if (core_has(row->name)) continue;
      if (strchr(row->name, ' ')) {
        c = define_subcommand(COMMAND_HOST, name);
      } else {
        Value *qualifiers = name_qualifiers(name);
        Namespace *ns = val_blank(qualifiers) ? ns_global() : ns_ensure(ns_global(), qualifiers);
        tail = name_tail(name);
        c = command_define(COMMAND_HOST, ns, tail);
      }
      c->host = row;
    }
}

static void mark_hooks(void) {
  for (u32 i = 0; i < builtin_count; i++) {
    Command *c = only_hook(&builtins[i]) ? map_get(&ns_global()->commands, str_value(builtins[i].name)) : NULL;
    if (c) c->row = (i32)i;
  }
}

void commands_begin(void) {
  settled = false;
  generations = 0;
  define_builtins();
  define_host_commands();
  mark_hooks();
  settled = true;
}

void commands_free(void) {
  free_array(all);
  all = NULL;
  count = capacity = 0;
}

/* --- running --- */

/* The words as they were written, as far as they are the command's name, and its usage. */
static Value *usage_message(u32 prefix, u32 word_count, Cell *words, Value *usage, Command *proc) {
  Buffer b = {0};
  Value **source;
  u32 source_count, inserted, skip = 0;
  buffer_ascii(&b, "wrong # args: should be \"");
  bool first = true;
  List *params = proc ? list_quiet(proc->params) : NULL;
  u32 at_most = params ? params->count + 1 : prefix;
  if (rewrite_find(word_count, words, &source, &source_count, &inserted) && inserted <= at_most) {
    for (u32 i = 0; i < source_count; i++, first = false) {
      if (!first) buffer_char(&b, ' ');
      buffer_value(&b, source[i]);
    }
    for (u32 i = inserted; i < prefix; i++) buffer_format(&b, " %v", value_in(&words[i]));
    skip = inserted - 1;
  } else if (proc && proc->lambda) {
    buffer_ascii(&b, "apply lambdaExpr");
  } else {
    for (u32 i = 0; i < prefix; i++, first = false) {
      if (!first) buffer_char(&b, ' ');
      if (proc) buffer_element(&b, value_in(&words[i]), true);
      else buffer_value(&b, value_in(&words[i]));
    }
  }
  if (proc) {
    for (u32 i = skip; params && i < params->count; i++) {
      List *parts = list_quiet(params->items[i]);
      buffer_char(&b, ' ');
      if (i + 1 == params->count && val_is(parts->items[0], "args") && parts->count == 1) {
        buffer_ascii(&b, "?arg ...?");
      } else if (parts->count == 2) {
        buffer_format(&b, "?%v?", parts->items[0]);
      } else {
        buffer_value(&b, parts->items[0]);
      }
    }
  } else if (!val_blank(usage)) {
    buffer_char(&b, ' ');
    buffer_value(&b, usage);
  }
  buffer_char(&b, '"');
  return buffer_finish(&b);
}

Status fail_usage(const char *usage) {
  Value *message = usage_message(running.prefix, running.word_count, running.words, val_ascii(usage), NULL);
  return fail("TCL WRONGARGS", "%v", message);
}

Status run_host(Command *c, u32 prefix, u32 word_count, Cell *words, Value **result) {
  typeof(running) saved = running;
  running.command = c;
  running.words = words;
  running.word_count = word_count;
  running.prefix = prefix;
  i32 args = (i32)(word_count - prefix);
  const HostRow *row = c->host;
  Status status;
  *result = val_empty();
  if (c->native) status = host_native(c, word_count, values_in(words, word_count), result);
  else if (args < row->min || (row->max >= 0 && args > row->max)) status = fail_usage(row->usage);
  else status = row->run((u32)args, values_in(words + prefix, (u32)args), result);
  running = saved;
  return status;
}

/* An ensemble of the host, with nothing changed: the subcommand runs at once. */
static Status run_ensemble(Command *c, u32 word_count, Cell *words, Value **result, i32 *redirect) {
  Value *name, *target;
  if (word_count < 2) {
    Value *message = usage_message(1, word_count, words, val_ascii("subcommand ?arg ...?"), NULL);
    return fail("TCL WRONGARGS", "%v", message);
  }
  Status status = ensemble_find(c, value_in(&words[1]), &name, &target);
  if (status != TCL_OK) return status;
  List *list = list_quiet(target);
  Command *sub = command_resolve(ns_global(), list->items[0]);
  if (!sub) return fail_lookup("TCL LOOKUP COMMAND", list->items[0], "invalid command name \"%v\"", list->items[0]);
  if (sub->kind == COMMAND_BUILTIN) {
    *redirect = sub->row;
    return STATUS_REDIRECT;
  }
  if (!val_same(value_in(&words[1]), name)) words[1] = cell_of(name);
  return run_host(sub, 2, word_count, words, result);
}

static Status op_call(i32 fn, u32 word_count, Cell *words, Cell *out) {
  Command *c = command_by_id(fn);
  Value *result = val_empty();
  i32 redirect = 0;
  Status status = c->ensemble ? run_ensemble(c, word_count, words, &result, &redirect)
                              : run_host(c, 1, word_count, words, &result);
  if (status == STATUS_REDIRECT) *out = cell_int(redirect);
  else if (status == TCL_OK || status == STATUS_SCRIPT) *out = cell_of(result);
  else *out = interp.result;
  return status;
}

static void op_usage(i32 id, u32 word_count, Cell *words, Cell *out) {
  Command *c = id ? command_target(command_by_id(id)) : NULL;
  Value *usage = val_empty();
  u32 prefix = 1;
  Command *proc = c && c->kind == COMMAND_PROC ? c : NULL;
  if (c && c->ensemble && word_count > 1) {
    Value *name, *target;
    ErrorState state = errors_save();
    if (ensemble_find(c, value_in(&words[1]), &name, &target) == TCL_OK) {
      c = command_resolve(ns_global(), list_quiet(target)->items[0]);
      prefix = 2;
    }
    errors_restore(&state);
  }
  if (c && c->kind == COMMAND_BUILTIN) usage = str_value(builtins[c->row].usage);
  else if (c && c->host) usage = val_ascii(c->host->usage);
  *out = cell_of(usage_message(prefix, word_count, words, usage, proc));
}

/* --- the other ops --- */

static i32 describe(Command *c, void *description) {
  c = command_target(c);
  *(CommandDescription *)description = (CommandDescription){
      .kind = c->kind,
      .fn = c->alias ? (i32)list_quiet(c->alias)->count : c->kind == COMMAND_HOST || c->kind == COMMAND_EXPAND ? c->id : c->row,
      .ns = c->kind == COMMAND_HOST ? 0 : c->proc_ns->id, /* a command of the host: the core runs none of them itself */
      .generation = c->generation,
  };
  return c->id;
}

static i32 op_get(i32 ns, Cell *name, void *description) {
  Command *c = command_resolve(ns_by_id(ns), value_in(name));
  return c ? describe(c, description) : 0;
}

static i32 op_builtin_at(i32 ns, const void *units, u32 length) {
  Command *c = command_resolve(ns_by_id(ns), val_units(units, length));
  return c && !c->original ? c->row : -1;
}

static void op_name(i32 id, Cell *out) { *out = cell_of(command_full_name(command_by_id(id))); }

static Status op_expand(i32 id, u32 word_count, Cell *words, Cell *out) {
  Command *c = command_by_id(id);
  Value *expanded, **values = values_in(words, word_count);
  Status status;
  status = ensemble_expand(c, word_count, values, &expanded);
  *out = status == TCL_OK ? cell_of(expanded) : interp.result;
  return status;
}

/* The target is never another interpreter's: there is none. Of the words only the first is known to be there. */
static bool op_alias(i32 id, Cell *words, Cell *out) {
  List *target = list_quiet(command_by_id(id)->alias);
  Value *name = value_in(&words[0]);
  for (u32 i = 0; i < target->count; i++) out[i] = cell_of(target->items[i]);
  rewrite_note(1, &name, &name, 1, target->items, target->count);
  return false;
}

/* The default `unknown` says what the core says by itself. */
static bool op_unknown(i32 ns, Cell *out) {
  Namespace *at = ns_by_id(ns);
  Value *handler = at->unknown ? at->unknown : ns_global()->unknown;
  if (!handler) {
    Command *c = map_get(&ns_global()->commands, val_ascii("unknown"));
    if (!c || c->kind == COMMAND_HOST) return false;
    handler = val_ascii("::unknown");
  }
  *out = cell_of(handler);
  return true;
}

/* --- procedures --- */

Status params_check(Value *params, Value **normalized) {
  static const char code[] = "TCL OPERATION PROC FORMALARGUMENTFORMAT";
  List *specs, out = {0};
  Status status = list_of(params, &specs);
  for (u32 i = 0; status == TCL_OK && i < specs->count; i++) {
    List *parts;
    status = list_of(specs->items[i], &parts);
    if (status != TCL_OK) break;
    if (parts->count > 2) {
      status = fail(code, "too many fields in argument specifier \"%v\"", specs->items[i]);
      break;
    }
    Value *name = parts->count ? parts->items[0] : val_empty();
    Text t = val_text(name);
    bool open = false;
    for (u32 k = 0; k < t.len; k++) open = open || t.at[k] == '(';
    if (t.len == 0) status = fail(code, "argument with no name");
    else if (open && t.at[t.len - 1] == ')') status = fail(code, "formal parameter \"%v\" is an array element", name);
    else if (name_qualified(t)) status = fail(code, "formal parameter \"%v\" is not a simple name", name);
    list_push(&out, list_make(parts->items, parts->count));
  }
  if (status == TCL_OK) *normalized = list_make_owned(&out);
  else free_array(out.items);
  return status;
}

static Status op_proc(i32 ns, Cell *name_cell, Cell *params, Cell *body) {
  Value *name = value_in(name_cell), *tail, *normalized;
  Namespace *at = ns_place(ns_by_id(ns), name, &tail);
  if (!at) return fail("TCL VALUE COMMAND", "can't create procedure \"%v\": unknown namespace", name);
  Status status = params_check(value_in(params), &normalized);
  if (status != TCL_OK) {
    error_log_text("\n    (creating proc \"");
    error_log_value(name);
    error_log_text("\")");
    return status;
  }
  /* A value of its own: code is kept with the body, and two procedures may share a text. */
  Text text = val_text(value_in(body));
  Value *own_body = val_units(text.at, text.len);
  Command *c = command_define(COMMAND_PROC, at, tail);
  c->params = normalized;
  c->body = own_body;
  return TCL_OK;
}

static i32 op_define(i32 ns, Cell *name, i32 kind, i32 fn, Cell *params, Cell *body) {
  (void)kind, (void)fn;
  return op_proc(ns, name, params, body) == TCL_OK ? command_resolve(ns_by_id(ns), value_in(name))->id : 0;
}

static i32 op_params(i32 id) {
  Cell cell = cell_of(command_by_id(id)->params);
  return cell.h;
}

static i32 op_body(i32 id) {
  Cell cell = cell_of(command_by_id(id)->body);
  return cell.h;
}

static i32 op_lambda(Cell *cell, i32 ns, void *description) {
  (void)ns;
  Value *lambda = value_in(cell);
  if (lambda->lambda && !lambda->lambda->proc_ns->deleted) return describe(lambda->lambda, description);
  List *parts = list_quiet(lambda);
  if (!parts || parts->count < 2 || parts->count > 3) {
    fail("TCL VALUE LAMBDA", "can't interpret \"%v\" as a lambda expression", lambda);
    return 0;
  }
  Namespace *at = ns_global();
  if (parts->count == 3) {
    Text t = val_text(parts->items[2]);
    bool full = t.len >= 2 && t.at[0] == ':' && t.at[1] == ':';
    Value *name = full ? parts->items[2] : val_format("::%v", parts->items[2]);
    at = ns_find(ns_global(), name);
    if (!at) {
      fail_lookup("TCL LOOKUP NAMESPACE", name, "namespace \"%v\" not found", name);
      return 0;
    }
  }
  Value *normalized;
  if (params_check(parts->items[0], &normalized) != TCL_OK) {
    error_log_text("\n    (parsing lambda expression \"");
    error_log_value(lambda);
    error_log_text("\")");
    return 0;
  }
  Command *c = command_new(COMMAND_PROC, at, val_empty());
  c->lambda = true;
  c->params = normalized;
  Text text = val_text(parts->items[1]);
  c->body = val_units(text.at, text.len);
  lambda->lambda = c;
  return describe(c, description);
}

void command_ops(FeatherHostOps *ops) {
  ops->ns_get_command = op_get;
  ops->ns_set_command = op_define;
  ops->builtin_at = op_builtin_at;
  ops->command_unknown = op_unknown;
  ops->command_call = op_call;
  ops->command_name = op_name;
  ops->command_expand = op_expand;
  ops->alias_words = op_alias;
  ops->command_usage = op_usage;
  ops->proc_define = op_proc;
  ops->proc_params = op_params;
  ops->proc_body = op_body;
  ops->lambda = op_lambda;
}
