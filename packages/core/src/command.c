/* command.c -- resolving command names and calling what they mean. */
#include "compiler.h"
#include "vm.h"

static bool grow_commands(Interp *in, u32 id) {
  if (id < in->command_capacity) return true;
  u32 capacity = in->command_capacity ? in->command_capacity : 256;
  while (capacity <= id) capacity *= 2;
  CommandInfo **table = region_alloc(&code_region, capacity * sizeof *table);
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
  /* Not reused when the number changed hands: a frame may still run the old one's code. */
  info = region_alloc(&code_region, sizeof *info);
  if (!info) return NULL;
  *info = (CommandInfo){*is, id, NULL};
  in->commands[id] = info;
  return info;
}

CommandInfo *command_find(Interp *in, i32 ns, Cell *name) {
  CommandDescription is;
  i32 id = feather_host_ns_get_command(ns, name, &is);
  return id ? command_describe(in, id, &is) : NULL;
}

/* --- procedures --- */

static Status wrong_args(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  return error_wrong_args(in, info, count, words);
}

static Status call_proc(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark) {
  Code *code = info->code;
  if (UNLIKELY(!code || code->compile_epoch != in->compile_epoch)) {
    code = code_for_proc(in, info);
    if (!code) return TCL_ERROR;
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
  Cell *locals = f->locals;
  u32 plain = rest ? params - 1 : params;
  u32 given = args < plain ? args : plain;
  for (u32 i = 0; i < given; i++) locals[i] = words[i + 1];
  for (u32 i = given; i < plain; i++) {
    i32 literal = code_locals(code)[i].default_value;
    locals[i] = literal >= 0 ? code_literals(code)[literal] : cell_unset();
  }
  if (rest) {
    if (args > plain) feather_host_list_new(words + 1 + plain, args - plain, &locals[plain]);
    else locals[plain] = cell_empty();
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
  return push_command(in, &in->scratch[0]);
}

static Status call_builtin(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  const BuiltinRow *row = &builtins[info->is.fn];
  i32 args = (i32)count - 1;
  if (!row->run) return call_forced(in, info, count, words);
  if (UNLIKELY(args < row->min || (row->max >= 0 && args > row->max))) return wrong_args(in, info, count, words);
  in->result = cell_empty();
  return row->run(in, count, words);
}

/* --- what a name that is no command does --- */

static Status call_unknown(Interp *in, u32 count, Cell *words, Mark mark) {
  Cell handler;
  if (!feather_host_command_unknown(in->frame->ns, &handler))
    return error_lookup(in, STR("invalid command name "), &words[0], STR(""), STR("TCL LOOKUP COMMAND"));
  Cell list = handler;
  feather_host_list_append(&list, words, count);
  if (list.tag == TAG_OWNED) list.tag = TAG_OBJ;
  i32 length = feather_host_list_length(&list);
  Cell *all = region_alloc(&arena, (u32)length * sizeof(Cell));
  if (!all) return error_memory(in);
  feather_host_list_spread(&list, all);
  CommandInfo *info = command_find(in, 1, &all[0]);
  if (!info) return error_lookup(in, STR("invalid command name "), &words[0], STR(""), STR("TCL LOOKUP COMMAND"));
  Status status = invoke(in, info, (u32)length, all, mark);
  if (status == STATUS_PUSHED) in->frame->flags |= FRAME_WORDS_OWN;
  else region_release(&arena, mark);
  return status;
}

static Status call_expanded(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark) {
  Cell list;
  Status status = feather_host_command_expand(info->id, count, words, &list);
  if (status != TCL_OK) return status;
  i32 length = feather_host_list_length(&list);
  Cell *all = region_alloc(&arena, (u32)length * sizeof(Cell));
  if (!all) return error_memory(in);
  feather_host_list_spread(&list, all);
  status = invoke_words(in, (u32)length, all, mark);
  if (status == STATUS_PUSHED) in->frame->flags |= FRAME_WORDS_OWN;
  else region_release(&arena, mark);
  return status;
}

static Status call_host(Interp *in, CommandInfo *info, u32 count, Cell *words) {
  Cell out;
  Status status = feather_host_command_call(info->is.fn, count, words, &out);
  if (UNLIKELY(status == STATUS_REDIRECT)) {
    /* An ensemble of the host whose subcommand is the core's. */
    const BuiltinRow *row = &builtins[out.i];
    i32 args = (i32)count - 2;
    if (args < row->min || (row->max >= 0 && args > row->max)) return wrong_args(in, info, count, words);
    in->result = cell_empty();
    return row->run(in, count - 1, words + 1);
  }
  if (UNLIKELY(status == STATUS_SCRIPT)) {
    in->scratch[0] = out;
    return push_script(in, &in->scratch[0], in->frame->scope, in->frame->ns, 0);
  }
  if (LIKELY(status == TCL_OK)) in->result = out;
  return status;
}

Status invoke(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark) {
  if (UNLIKELY(!info)) return call_unknown(in, count, words, mark);
  switch (info->is.kind) {
    case COMMAND_PROC: return call_proc(in, info, count, words, mark);
    case COMMAND_BUILTIN: return call_builtin(in, info, count, words);
    case COMMAND_HOST: return call_host(in, info, count, words);
    default: return call_expanded(in, info, count, words, mark);
  }
}

Status invoke_words(Interp *in, u32 count, Cell *words, Mark mark) {
  return invoke(in, command_find(in, in->frame->ns, &words[0]), count, words, mark);
}
