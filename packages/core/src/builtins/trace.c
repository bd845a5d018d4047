/* builtins/trace.c -- trace, and calls whose execution is traced.
 *
 * A call that is traced runs behind a frame of its own (FRAME_TRACE), whose code is the two ways the call can end:
 * so it works the same for procedures, which only push a frame, and for everything else, and an error on its way
 * comes by. Callbacks run nested.
 *
 * While a command with step traces runs, code is compiled so that every command in it is a call (careful), and each
 * of these comes here (OP_STEP). Code compiled before is not valid meanwhile (STEP_EPOCH) and is again afterwards:
 * what is not traced pays nothing. */
#include "builtins.h"

/* --- trace add, remove, info --- */

enum { WORD_LENGTH = 40 };

/* The entry of the table that a word names, or abbreviates alone; -1 and the error. */
static i32 match_word(Interp *in, Cell *word, const Str *table, u32 count, Str expected) {
  u16 units[WORD_LENGTH];
  Text t = {units, (u32)feather_host_text_length(word)};
  if (t.len <= WORD_LENGTH) feather_host_text_copy(word, units); /* else it is longer than what it could be */
  i32 found = -1;
  u32 hits = 0;
  for (u32 i = 0; i < count; i++) {
    if (t.len > table[i].len) continue;
    u32 k = 0;
    while (k < t.len && t.at[k] == (u8)table[i].at[k]) k++;
    if (k < t.len) continue;
    found = (i32)i;
    hits++;
    if (t.len == table[i].len) {
      hits = 1;
      break;
    }
  }
  if (hits == 1 && t.len) return found;
  error_quoted(in, hits ? STR("ambiguous option ") : STR("bad option "), word, expected, STR("TCL LOOKUP INDEX option"));
  feather_host_list_append(&in->error_code, word, 1);
  return -1;
}

/* `shown`: the subcommand, the kind and what they take. */
static Status usage(Interp *in, const Cell *words, u32 count, const Str *shown) {
  Cell cells[6] = {words[0]};
  for (u32 i = 1; i < count; i++) cells[i] = value_str(shown[i - 1]);
  return error_wrong_args(in, NULL, count, cells);
}

/* Frames that may own the variable tell when they end: their locals' unset traces are due then. */
static void watch_locals(Interp *in) {
  for (Frame *f = in->frame; f; f = f->caller)
    if (f->kind == FRAME_PROC) f->flags |= FRAME_LOCAL_TRACES;
}

enum { DO_ADD, DO_INFO, DO_REMOVE };

static Status trace_variable(Interp *in, i32 verb, Cell *words) {
  Place place;
  i32 handle = 0;
  if (verb == DO_ADD) {
    Status status = feather_host_trace_add(TRACE_ON_VARIABLE, 0, &words[3], &words[4], &words[5]);
    if (status != TCL_OK) return status;
    place_by_full_name(in, in->frame, &words[3], true, &place);
    handle = place_traced(in, &place);
    if (!handle) return TCL_ERROR;
    watch_locals(in);
    return feather_host_trace_add(TRACE_ON_VARIABLE, handle, &words[3], &words[4], &words[5]);
  }
  place_by_full_name(in, in->frame, &words[3], false, &place);
  if (place.slot && place.slot->tag == TAG_VAR) {
    handle = place.slot->h;
    if (place.key) handle = feather_host_var_element(handle, place.key, 0);
    if (handle == -1) handle = 0;
  }
  if (verb == DO_REMOVE) return feather_host_trace_remove(TRACE_ON_VARIABLE, handle, &words[3], &words[4], &words[5]);
  return feather_host_trace_info(TRACE_ON_VARIABLE, handle, &words[3], &in->result);
}

Status cmd_trace(Interp *in, u32 count, Cell *words) {
  static const Str verbs[] = {STR("add"), STR("info"), STR("remove")};
  static const Str kinds[] = {STR("execution"), STR("command"), STR("variable")};
  i32 verb = match_word(in, &words[1], verbs, 3, STR(": must be add, info, or remove"));
  if (verb < 0) return TCL_ERROR;
  bool asks = verb == DO_INFO;
  if (count < 3) return usage(in, words, asks ? 4 : 5, (Str[]){verbs[verb], STR("type"), asks ? STR("name") : STR("?arg"), STR("...?")});
  i32 kind = match_word(in, &words[2], kinds, 3, STR(": must be execution, command, or variable"));
  if (kind < 0) return TCL_ERROR;
  if (count != (asks ? 4 : 6)) return usage(in, words, asks ? 4 : 6, (Str[]){verbs[verb], kinds[kind], STR("name"), STR("opList"), STR("command")});
  in->result = cell_empty();
  if (kind == TRACE_ON_VARIABLE) return trace_variable(in, verb, words);
  i32 ns = in->frame->ns;
  switch (verb) {
    case DO_ADD: return feather_host_trace_add(kind, ns, &words[3], &words[4], &words[5]);
    case DO_REMOVE: return feather_host_trace_remove(kind, ns, &words[3], &words[4], &words[5]);
    default: return feather_host_trace_info(kind, ns, &words[3], &in->result);
  }
}

/* --- the end of a procedure's variables --- */

static Status end_variable(Interp *in, Cell *name, i32 handle) {
  i32 why = feather_host_var_unset(handle);
  if (why != VAR_TRACED && why != VAR_TRACED_MISSING) return TCL_OK;
  Place place = {.name = name, .storage = {.tag = TAG_VAR, .h = handle}};
  place.slot = &place.storage;
  return fire_traces(in, handle, &place, TRACE_UNSET);
}

void locals_end(Interp *in, Frame *f) {
  Completion saved = completion_save(in);
  if (f->table.tag != TAG_UNSET) {
    Cell names = cell_empty(), name;
    feather_host_vars_names(f->table.h, &names, 3);
    i32 count = feather_host_list_length(&names);
    for (i32 i = 0; i < count; i++) {
      feather_host_list_get(&names, i, &name);
      i32 handle = feather_host_vars_find(f->table.h, &name, false);
      if (handle && end_variable(in, &name, handle) == STATUS_LIMIT) break;
    }
  }
  Local *locals = code_locals(f->code);
  Cell *literals = code_literals(f->code);
  for (u32 i = 0, count = f->code->local_count; i < 2 * count; i++) { /* those that were found by their names, then the others */
    Cell *slot = &f->locals[i % count];
    bool given = locals[i % count].default_value == LOCAL_GIVEN;
    if (slot->tag != TAG_VAR || slot->aux == VAR_IS_LINK || given != i < count) continue;
    Cell name = literals[locals[i % count].name];
    if (end_variable(in, &name, slot->h) == STATUS_LIMIT) break;
  }
  completion_restore(in, &saved);
}

/* --- calls --- */

/* A command whose steps are traced, from its call until that ends. A coroutine may have left that call in the meantime: all that
 * runs is a step then, and the trace is in no frame's memory. */
struct Step {
  Step *outer;
  ListBuffer *block; /* that it is in */
  i32 command;
};

/* At the bottom of a trace frame's operand stack: the words, as a list. */
enum { TRACED_CELLS = 1 };

/* In the `level` of a trace frame: what it is for, and whether the words are those of the command in the script. */
enum { TRACED_CALL = 1, TRACED_STEP = 2, TRACED_WRITTEN = 4, TRACED_STEPS = 8 /* its steps are */ };

/* Where the frame goes on when the call gave a result, and where with any other completion. */
static Code *trace_code(void) {
  static struct {
    Code code;
    u32 words[6];
    Range ranges[1];
  } block;
  u32 words = sizeof(Code), ranges = words + sizeof block.words;
  block.code = (Code){.size = sizeof block, .flags = CODE_RESIDENT, .words = words, .word_count = 5, .ranges = ranges, .range_count = 1, .max_stack = TRACED_CELLS + 2};
  block.code.literals = block.code.sites = block.code.positions = block.code.locals = sizeof block;
  block.words[0] = OP_POP; /* stands for the call: never run */
  block.words[1] = OP_TRACE_LEAVE;
  block.words[2] = OP_DONE;
  block.words[3] = OP_TRACE_LEAVE | 1 << 8;
  block.words[4] = OP_DONE;
  block.ranges[0] = (Range){.kind = RANGE_CATCH, .start = 0, .end = 1, .target = 3, .again = 3, .depth = TRACED_CELLS};
  return &block.code;
}

/* A callback failed: the call does, and is in the trace already, as it is written in the script. */
static Status trace_failed(Interp *in, Cell *words, bool leaving) {
  enum { SHOWN = 55, CLIPPED = 52 }; /* bytes of UTF-8 */
  Cell first = *words;
  if (in->frame->level & TRACED_WRITTEN) frame_command_text(in->frame, &first);
  Message m = message_begin();
  Text command = text_of(&first);
  bool whole = utf8_prefix(command, SHOWN) == command.len;
  if (!whole) command.len = utf8_prefix(command, CLIPPED);
  message_str(&m, leaving ? STR("(leave trace on \"") : STR("(enter trace on \""));
  message_text(&m, command);
  message_str(&m, whole ? STR("\")") : STR("...\")"));
  Cell note = message_end(&m);
  error_note(in, LOG_NOTE, &note);
  in->error_logged = true;
  return TCL_ERROR;
}

/* Code compiled for steps is not valid in the meantime. */
Step *suspend_steps(Interp *in) {
  Step *steps = in->steps;
  if (steps && in->compile_epoch == STEP_EPOCH) in->compile_epoch = in->epoch_before;
  in->steps = NULL;
  return steps;
}

void resume_steps(Interp *in, Step *steps) {
  if (steps && !in->steps) {
    in->epoch_before = in->compile_epoch;
    in->compile_epoch = STEP_EPOCH;
  }
  in->steps = steps;
}

/* Run the callbacks of a command for one operation, `prefix command ?code result? op`. Steps in them are not traced. */
static Status fire(Interp *in, i32 command, i32 op, Cell *words, const Status *code, Cell *result) {
  static const Str names[] = {STR("enter"), STR("leave"), STR("enterstep"), STR("leavestep")};
  Str name = names[op == TRACE_ENTER ? 0 : op == TRACE_LEAVE ? 1 : op == TRACE_ENTER_STEP ? 2 : 3];
  Cell callback[2] = {cell_unset(), cell_unset()};
  if (!feather_host_trace_fire(command, op, 0, callback)) return TCL_OK;
  Step *steps = suspend_steps(in);
  Status status = TCL_OK;
  i32 i = 0;
  do {
    Cell tail[4] = {*words};
    u32 n = 1;
    if (code) {
      tail[n++] = cell_int(*code);
      tail[n++] = *result;
    }
    tail[n++] = value_str(name);
    status = trace_call(in, &callback[0], tail, n);
    callback[0] = cell_unset();
    if (status != TCL_OK) break;
  } while (feather_host_trace_fire(command, op, ++i, callback));
  resume_steps(in, steps);
  if (status == TCL_OK) return status;
  feather_host_trace_fire(command, op, -1, callback);
  return status == TCL_ERROR ? trace_failed(in, words, code != NULL) : status;
}

static Status fire_steps(Interp *in, i32 op, Cell *words, const Status *code, Cell *result) {
  for (Step *s = in->steps; s; s = s->outer) {
    Status status = fire(in, s->command, op, words, code, result);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}

/* From here on code is compiled so that each of its commands comes by. */
static Status begin_steps(Interp *in, Frame *f, i32 command) {
  for (Step *s = in->steps; s; s = s->outer)
    if (s->command == command) return TCL_OK;
  ListBuffer *block = buffer_make(sizeof(Step) / sizeof(Cell) + 1, false);
  if (!block) return error_memory(in);
  Step *step = (Step *)block->items;
  *step = (Step){in->steps, block, command};
  f->level |= TRACED_STEPS;
  resume_steps(in, step);
  return TCL_OK;
}

void steps_end(Interp *in, Frame *f) {
  Step **link = &in->steps, *step;
  if (!(f->level & TRACED_STEPS)) return;
  f->level &= ~(u32)TRACED_STEPS;
  while ((step = *link) && step->command != f->command) link = &step->outer;
  if (!step) return;
  if (in->steps == step && !step->outer) suspend_steps(in);
  else *link = step->outer;
  buffer_free(step->block);
}

void step_unended(Frame *f) {
  if (f->flags & FRAME_TRACE) f->level &= ~(u32)TRACED_STEP;
}

static Frame *push_trace_frame(Interp *in, u32 count, Cell *words, Mark mark, u32 purpose) {
  Frame *caller = in->frame;
  Frame *f = frame_push(in, trace_code(), FRAME_EVAL, mark);
  if (!f) return NULL;
  f->scope = caller->scope;
  f->ns = caller->ns;
  f->flags = FRAME_TRACE | -(u32)FRAME_LEVEL; /* no level of the depth of its own */
  in->depth--;
  f->level = purpose;
  if (words >= caller->stack && words <= caller->sp) {
    f->level |= TRACED_WRITTEN;
    caller->sp = words; /* where the result goes */
  }
  f->ip++;
  feather_host_list_new(words, count, f->stack);
  f->sp = f->stack + TRACED_CELLS;
  return f;
}

/* The call of the frame has ended: its other callbacks. */
Status trace_leave(Interp *in, Frame *f, Status status) {
  steps_end(in, f);
  if (status == STATUS_LIMIT || status == STATUS_SWITCHED) return status;
  Completion saved = completion_save(in);
  Cell result = in->result;
  Status fired = TCL_OK;
  if (f->level & TRACED_CALL) fired = fire(in, f->command, TRACE_LEAVE, f->stack, &status, &result);
  if (fired == TCL_OK && (f->level & TRACED_STEP)) fired = fire_steps(in, TRACE_LEAVE_STEP, f->stack, &status, &result);
  if (fired != TCL_OK) return fired;
  completion_restore(in, &saved);
  return status;
}

/* The call has been made in the frame; when it has ended already, so does the frame. */
static Status called(Interp *in, Frame *f, Status status) {
  if (status == STATUS_SWITCHED) return status; /* the frame is not there any more */
  if (status == STATUS_PUSHED) {
    in->run_base = f;
    return status;
  }
  status = trace_leave(in, f, status);
  frame_pop(in);
  return status;
}

static Status refused(Interp *in, Status status) {
  frame_pop(in);
  return status;
}

/* What the command is without its traces. */
static CommandInfo *untraced(Interp *in, CommandInfo *info) {
  i32 kind = info->is.kind >> COMMAND_KIND_SHIFT & COMMAND_KIND_MASK;
  if (kind == COMMAND_NONE) { /* an imported one: its original may have traces of its own */
    Cell name;
    feather_host_command_name(info->is.fn, &name);
    return command_find(in, 1, &name);
  }
  if (!info->untraced && !(info->untraced = command_copy(info))) return &command_no_memory;
  CommandInfo *plain = info->untraced;
  if (plain->is.kind != kind || plain->is.generation != info->is.generation) {
    *plain = *info;
    plain->is.kind = kind;
    plain->untraced = NULL;
  }
  return plain;
}

Status invoke_traced(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark) {
  Frame *f = push_trace_frame(in, count, words, mark, TRACED_CALL);
  if (!f) return TCL_ERROR;
  f->command = info->id;
  u32 epoch = in->command_epoch;
  Status status = fire(in, info->id, TRACE_ENTER, f->stack, NULL, NULL);
  if (status != TCL_OK) return refused(in, status);
  if (in->command_epoch != epoch) info = command_find(in, f->ns, &words[0]); /* the callbacks may have redefined it */
  if (info && (info->is.kind & COMMAND_KIND_MASK) == COMMAND_TRACED) {
    f->command = info->id;
    if ((info->is.kind & COMMAND_STEPPED) && (status = begin_steps(in, f, info->id)) != TCL_OK) return refused(in, status);
    info = untraced(in, info);
  } else {
    f->level = 0;
  }
  return called(in, f, invoke(in, info, count, words, region_mark(&arena)));
}

Status invoke_step(Interp *in, u32 count, Cell *words, Mark mark) {
  Frame *f = push_trace_frame(in, count, words, mark, TRACED_STEP);
  if (!f) return TCL_ERROR;
  Status status = fire_steps(in, TRACE_ENTER_STEP, f->stack, NULL, NULL);
  if (status != TCL_OK) return refused(in, status);
  CommandInfo *info = command_find(in, f->ns, &words[0]);
  Mark inner = region_mark(&arena);
  /* What an ensemble or an alias stands for is a step too. */
  Call call = {info, count, words};
  if (info && info->is.kind == COMMAND_ALIAS) {
    Frame *boundary = NULL;
    i32 depth = in->depth;
    f->ns = 1;
    status = alias_call(in, &call, &inner, &boundary, &depth);
    if (boundary) return called(in, f, boundary_run(in, boundary, invoke(in, call.info, call.count, call.words, inner)));
    return called(in, f, status == TCL_OK ? invoke_step(in, call.count, call.words, inner) : status);
  }
  if (info && (info->is.kind == COMMAND_HOST || info->is.kind == COMMAND_EXPAND)) {
    status = command_expanded(in, &call);
    if (info->is.kind == COMMAND_EXPAND) f->ns = info->is.ns;
    call.words[0].aux = 0; /* errors name the words that stand there now */
    if (status == TCL_OK) return called(in, f, invoke_step(in, call.count, call.words, inner));
    if (status != TCL_CONTINUE) return called(in, f, status);
  }
  return called(in, f, invoke(in, info, count, words, inner));
}
