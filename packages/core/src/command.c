/* command.c -- resolving command names and calling what they mean. */
#include "by_handle.h"
#include "compile_hooks.h"
#include "list_buffer.h"
#include "quick.h"
#include "reference.h"
#include "vm.h"

static bool grow_commands(Interp *in, u32 id) {
  if (id < in->command_capacity) return true;
  u32 capacity = in->command_capacity ? in->command_capacity : 256;
  while (capacity <= id) capacity *= 2;
  CommandInfo **table = region_alloc(&command_region, capacity * sizeof *table);
  if (!table) return false;
  mem_zero(table, capacity * sizeof *table);
  if (in->commands) mem_copy(table, in->commands, in->command_capacity * sizeof *table);
  in->commands = table;
  in->command_capacity = capacity;
  return true;
}

CommandInfo *command_describe(Interp *in, i32 id, const CommandDescription *is) {
  if (!grow_commands(in, (u32)id)) return NULL;
  CommandInfo *info = in->commands[id];
  if (info && info->is.generation == is->generation) return info;
  /* Used again when the number changes hands, or redefining would eat memory: sites that know it are invalid by then, and frames
   * hold code, not this. */
  if (!info) {
    info = region_alloc(&command_region, sizeof *info);
    if (!info) return NULL;
    info->untraced = NULL;
    info->older = in->newest_command;
    in->newest_command = info;
  }
  info->is = *is;
  info->id = id;
  info->code = NULL;
  info->coroutine = NULL;
  in->commands[id] = info;
  return info;
}

CommandInfo command_no_memory = {.is = {.kind = COMMAND_NONE}};

CommandInfo *command_copy(const CommandInfo *info) {
  CommandInfo *copy = region_alloc(&command_region, sizeof *copy);
  if (copy) *copy = *info;
  return copy;
}

CommandInfo *command_find(Interp *in, i32 ns, Cell *name) {
  CommandInfo *info = known_command(name, ns);
  if (info) return info;
  CommandDescription is;
  i32 id = feather_host_ns_get_command(ns, name, &is);
  if (!id) return NULL;
  info = command_describe(in, id, &is);
  if (!info) return &command_no_memory;
  know_command(name, ns, info);
  return info;
}

/* --- procedures --- */

static Status wrong_args(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  return error_wrong_args(in, info, count, words);
}

static Status call_proc(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark) {
  Code *code = info->code;
  bool temporary = false;
  if (UNLIKELY(!code || code->compile_epoch != in->compile_epoch)) {
    code = code_for_proc(in, info);
    if (!code) return TCL_ERROR;
    temporary = in->steps;
  }
  u32 args = count - 1, params = code->param_count;
  bool rest = code->flags & CODE_ARGS;
  if (UNLIKELY(args < code->required_count || (args > params && !rest))) return wrong_args(in, info, count, words);
  Frame *outer = in->frame->scope;
  Frame *f = frame_push(in, code, FRAME_PROC, mark);
  if (UNLIKELY(!f)) return TCL_ERROR;
  f->scope = f;
  f->outer = outer;
  f->level = outer->level + 1;
  f->ns = info->is.ns;
  f->words = words;
  f->word_count = count;
  f->command = info->id;
  f->label = LOG_PROCEDURE;
  if (UNLIKELY(temporary)) f->flags = FRAME_TEMPORARY;
  Cell *locals = f->locals;
  u32 plain = rest ? params - 1 : params;
  u32 given = args < plain ? args : plain;
  for (u32 i = 0; i < given; i++) locals[i] = words[i + 1];
  for (u32 i = given; i < plain; i++) {
    i32 literal = code_locals(code)[i].default_value;
    locals[i] = literal >= 0 ? code_literals(code)[literal] : cell_unset();
  }
  if (rest) {
    ListBuffer *list = args > plain ? buffer_make(args - plain, false) : NULL;
    locals[plain] = cell_empty();
    if (list) { /* often it is only looked at */
      mem_copy(list->items, words + 1 + plain, (args - plain) * sizeof(Cell));
      locals[plain] = (Cell){.tag = TAG_BUFFER, .buffer = list};
      f->flags |= FRAME_BUFFERS;
    } else if (args > plain) {
      feather_host_list_new(words + 1 + plain, args - plain, &locals[plain]);
    }
  }
  for (u32 i = params; i < code->local_count; i++) locals[i].tag = TAG_UNSET;
  return STATUS_PUSHED;
}

/* --- inline commands reached in another way --- */

Status push_command(Interp *in, Cell *words_list) {
  Mark mark = region_mark(&arena);
  bool temporary;
  Code *code = code_for(in, words_list, CODE_FOR_COMMAND, in->frame->ns, &temporary);
  if (!code) return TCL_ERROR;
  Frame *scope = in->frame->scope;
  i32 ns = in->frame->ns;
  Frame *f = frame_push(in, code, FRAME_EVAL, mark);
  if (!f) return TCL_ERROR;
  f->scope = scope;
  f->ns = ns;
  f->flags = FRAME_FORCED | (temporary ? FRAME_TEMPORARY : 0);
  return STATUS_PUSHED;
}

/* A script of the very command, its words quoted. The name must be the original's, whatever it was
 * called by. */
static Status call_forced(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  Cell saved = words[0];
  words[0] = value_str(builtins[info->is.fn].name);
  feather_host_list_new(words, count, &in->scratch[0]);
  words[0] = saved;
  Status status = push_command(in, &in->scratch[0]);
  if (status == STATUS_PUSHED) { /* what a wrong number of words is said to be wrong for */
    in->frame->words = words;
    in->frame->word_count = count;
    in->frame->command = info->id;
  }
  return status;
}

static bool fits(const BuiltinRow *row, i32 args) {
  if (args < row->min) return false;
  return row->max >= 0 ? args <= row->max : row->max == ARGS_ANY || (args - row->min) % 2 == 0;
}

static Status call_builtin(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  const BuiltinRow *row = &builtins[info->is.fn];
  i32 args = (i32)count - 1;
  if (row->compile == compile_expr_command && count == 2 && words[1].tag == TAG_OBJ) return push_expression(in, &words[1], CODE_FOR_EXPR);
  if (!row->run) return call_forced(in, info, count, words);
  if (UNLIKELY(!fits(row, args))) return wrong_args(in, info, count, words);
  in->result = cell_empty();
  in->called = info->id;
  return row->run(in, count, words);
}

/* --- words that stand for others: unknown commands, ensembles, aliases --- */

static Status unknown_command(Interp *in, Cell *name) {
  return error_lookup(in, STR("invalid command name "), name, STR(""), STR("TCL LOOKUP COMMAND"));
}

static Status spread_call(Interp *in, Cell *list, Call *call, i32 ns) {
  i32 count = list_words(in, list, &call->words);
  if (count <= 0) return TCL_ERROR;
  call->count = (u32)count;
  call->words[0].aux = list->aux; /* tells the host what was written instead */
  call->info = command_find(in, ns, &call->words[0]);
  return TCL_OK;
}

static Status handler_call(Interp *in, Call *call, i32 ns) {
  Cell list, *name = &call->words[0];
  if (!feather_host_command_unknown(in->frame->ns, &list)) return unknown_command(in, name);
  feather_host_list_append(&list, call->words, call->count);
  if (list.tag == TAG_OWNED) list.tag = TAG_OBJ;
  list.aux = 0;
  Status status = spread_call(in, &list, call, ns);
  return status == TCL_OK && !call->info ? unknown_command(in, name) : status;
}

/* Is it a procedure that takes so many arguments: nobody will ask how its call was written. */
static bool proc_takes(const CommandInfo *info, u32 args) {
  const Code *code = info && info->is.kind == COMMAND_PROC ? info->code : NULL;
  return code && args >= code->required_count && (args <= code->param_count || code->flags & CODE_ARGS);
}

/* What a subcommand stands for is looked up in the ensemble's namespace; those of the host's ensembles have full names. */
Status command_expanded(Interp *in, Call *call) {
  Cell target, *name = &call->words[1];
  i32 ns = call->info->is.kind == COMMAND_EXPAND ? call->info->is.ns : 1, id = call->info->id;
  CommandInfo *info = call->count < 2 ? NULL : known_subcommand(name, id, &target);
  if (!proc_takes(info, call->count - 2)) {
    Status status = feather_host_command_expand(id, call->count, call->words, &target);
    if (status == TCL_OK) return spread_call(in, &target, call, ns);
    if (status != TCL_RETURN) return status;
    info = command_find(in, ns, &target);
    know_subcommand(name, id, info, &target);
  }
  Cell *words = region_alloc(&arena, (call->count - 1) * sizeof(Cell));
  if (!words) return error_memory(in);
  words[0] = target;
  mem_copy(words + 1, call->words + 2, (call->count - 2) * sizeof(Cell));
  *call = (Call){info, call->count - 1, words};
  return TCL_OK;
}

Status call_done(Interp *in, const Frame *caller, Mark mark, Status status) {
  if (status != STATUS_PUSHED && (status != STATUS_SWITCHED || in->frame == caller)) region_release(&arena, mark);
  return status;
}

/* One stands for the next, and each is a level of the depth, until what is called ends: an alias may lead to itself. */
static NOINLINE Status call_stand_in(Interp *in, Call call, Mark mark) {
  Status status = TCL_OK;
  Frame *caller = in->frame;
  Frame *boundary = NULL; /* the first, when aliases lead to other interpreters */
  i32 ns = in->frame->ns;
  i32 depth = in->depth; /* in the interpreter that was reached, before */
  Mark from = mark;
  while (status == TCL_OK && (!call.info || call.info->is.kind == COMMAND_EXPAND || call.info->is.kind == COMMAND_ALIAS)) {
    if (in->depth++ >= in->depth_limit) status = error_depth(in);
    else if (!call.info) status = handler_call(in, &call, ns);
    else if (call.info->is.kind == COMMAND_EXPAND) status = command_expanded(in, &call);
    else {
      status = alias_call(in, &call, &from, &boundary, &depth);
      ns = 1; /* what it calls, and what handles that, is the global namespace's */
    }
  }
  i32 levels = in->depth - depth;
  if (status == TCL_OK) status = invoke(in, call.info, call.count, call.words, from);
  if (status == STATUS_PUSHED) in->frame->flags |= FRAME_WORDS_OWN;
  if (status == STATUS_PUSHED && !in->run_base) in->frame->flags += (u32)levels * FRAME_LEVEL;
  else in->depth -= levels;
  if (boundary) return boundary_run(in, boundary, status);
  return call_done(in, caller, mark, status);
}

static Status call_host(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  Cell out;
  Status status;
  if (info->is.ns && quick_call(in, (Quick)info->is.ns, count, words, &status)) return status;
  status = feather_host_command_call(info->is.fn, count, words, &out);
  if (UNLIKELY(status == STATUS_REDIRECT)) {
    /* An ensemble of the host whose subcommand is the core's. */
    const BuiltinRow *row = &builtins[out.i];
    if (!fits(row, (i32)count - 2)) return wrong_args(in, info, count, words);
    in->result = cell_empty();
    status = row->run(in, count - 1, words + 1);
    if (status == STATUS_PUSHED && in->frame->words == words + 1) { /* info level shows the ensemble's name too */
      in->frame->words = words;
      in->frame->word_count = count;
    }
    return status;
  }
  if (UNLIKELY(status == STATUS_SCRIPT)) {
    in->scratch[0] = out;
    return push_script(in, &in->scratch[0], in->frame->scope, in->frame->ns, 0);
  }
  if (LIKELY(status == TCL_OK)) in->result = out;
  return status;
}

Status invoke(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark) {
  in->options.tag = TAG_UNSET;
  if (UNLIKELY(!info)) return call_stand_in(in, (Call){info, count, words}, mark);
  switch (info->is.kind) {
    case COMMAND_PROC: return call_proc(in, info, count, words, mark);
    case COMMAND_BUILTIN: return call_builtin(in, info, count, words);
    case COMMAND_HOST: return call_host(in, info, count, words);
    case COMMAND_EXPAND:
    case COMMAND_ALIAS: return call_stand_in(in, (Call){info, count, words}, mark);
    case COMMAND_NONE: return error_memory(in);
    default: return invoke_traced(in, info, count, words, mark);
  }
}

Status invoke_words(Interp *in, u32 count, Cell *words, Mark mark) {
  return invoke(in, command_find(in, in->frame->ns, &words[0]), count, words, mark);
}

NOINLINE i32 list_words(Interp *in, Cell *list, Cell **words) {
  Cell *items = NULL;
  i32 count = known_elements(list, &items);
  if (count < 0) count = feather_host_list_length(list);
  if (count == 0) in->result = cell_empty();
  if (count <= 0) return count;
  *words = region_alloc(&arena, (u32)count * sizeof(Cell));
  if (!*words) {
    error_memory(in);
    return -1;
  }
  if (items) mem_copy(*words, items, (u32)count * sizeof(Cell));
  else feather_host_list_spread(list, *words);
  (*words)->aux = 0;
  return count;
}

NOINLINE Status invoke_list(Interp *in, Cell *list, i32 ns, bool step) {
  Frame *caller = in->frame;
  Mark mark = region_mark(&arena);
  Cell *words;
  i32 count = list_words(in, list, &words);
  if (count <= 0) return count ? TCL_ERROR : TCL_OK;
  Status status = step ? invoke_step(in, (u32)count, words, mark) : invoke(in, command_find(in, ns, words), (u32)count, words, mark);
  if (status == STATUS_PUSHED) frame_words(in, (u32)count, words);
  return call_done(in, caller, mark, status);
}

NOINLINE Status invoke_expanded(Interp *in, Cell *given, u32 count, u32 expand) {
  i32 lengths[EXPAND_WORDS];
  u32 total = 0;
  Cell *items;
  for (u32 i = 0; i < count; i++) {
    lengths[i] = 1;
    if (given[i].tag == TAG_BUFFER) {
      lengths[i] = (i32)given[i].buffer->length;
    } else if (expand >> i & 1) {
      lengths[i] = known_elements(&given[i], &items);
      if (lengths[i] < 0) lengths[i] = feather_host_list_length(&given[i]);
      if (lengths[i] < 0) return TCL_ERROR;
    }
    total += (u32)lengths[i];
  }
  if (total == 0) {
    in->result = cell_empty();
    return TCL_OK;
  }
  Frame *caller = in->frame;
  Mark mark = region_mark(&arena);
  Cell *words = region_alloc(&arena, total * sizeof(Cell)), *next = words;
  if (!words) return error_memory(in);
  for (u32 i = 0; i < count; next += lengths[i++]) {
    if (!(expand >> i & 1)) {
      *next = given[i];
    } else if (given[i].tag == TAG_BUFFER) {
      for (i32 k = 0; k < lengths[i]; k++) next[k] = buffer_item(given[i].buffer, (u32)k);
      given[i] = cell_empty(); /* the command may change the list */
    } else if (known_elements(&given[i], &items) >= 0) {
      mem_copy(next, items, (u32)lengths[i] * sizeof(Cell));
    } else {
      feather_host_list_spread(&given[i], next);
    }
  }
  words[0].aux = 0;
  Status status = invoke_words(in, total, words, mark);
  return call_done(in, caller, mark, status);
}
