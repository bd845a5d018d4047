/* unwind.c -- completions that are not OK: who handles them, and the trace that an error leaves on its way.
 *
 * The trace is that of a Tcl that compiles a script as a whole (Position, code.h): of every unit of code that an
 * error leaves, the innermost command is named; lines are counted from the unit's start. in->error_line is the line
 * of the command that was named last, and what the lines between units tell. */
#include "str.h"
#include "variable.h"
#include "vm.h"
#include "young.h"

/* --- what was executing --- */

static const u8 instruction_words[OP_COUNT] = {
#define OP(name, words, effect, operands, doc) [OP_##name] = words,
#include "opcodes.def"
#undef OP
};

u32 next_instruction(const u32 *words, u32 at) {
  Opcode op = (Opcode)(words[at] & 0xff);
  u32 next = at + 1 + instruction_words[op];
  if (op == OP_FOREACH) next += words[at + 1];
  if (op == OP_SWITCH) next += words[at + 2];
  return next;
}

/* The instruction that pc lies in, found from a place where one begins. */
static const u32 *instruction_at(Code *code, u32 from, u32 pc) {
  const u32 *words = code_words(code);
  for (u32 next; from < pc && (next = next_instruction(words, from)) <= pc;) from = next;
  return &words[from];
}

enum { LOG_COMPILED = -4 }; /* the kind of an error that the compiler found */

static i32 load_kind(u32 form) { return form == REF_LOCAL_ELEMENT ? -6 : form == REF_NAME_ELEMENT ? -5 : -3; }

static bool is_literal(Code *code, const Cell *value) {
  const Cell *literals = code_literals(code);
  for (u32 i = 0; i < code->literal_count; i++)
    if (literals[i].tag == TAG_OBJ && literals[i].h == value->h) return true;
  return false;
}

/* Tell what the error stack begins with: the instruction and what it worked on. `called`: the error came out of the
 * call that it made, so that the words are no longer counted to the stack, though they are still there. */
static void log_inner(Interp *in, Frame *f, const Position *command, u32 pc, bool called) {
  const u32 *word = instruction_at(f->code, command->start, pc);
  Opcode op = (Opcode)(*word & 0xff);
  u32 a = *word >> 8, cells = 0;
  Cell pair[2];
  Cell *first = f->sp;
  switch (op) {
    case OP_INVOKE:
    case OP_INVOKE_FN:
    case OP_STEP:
      cells = a;
      if (called) first += a;
      break;
    case OP_ARITH_LL:
      pair[0] = f->locals[a];
      pair[1] = f->locals[word[1] >> 8];
      op = (Opcode)(word[1] & 0x7f);
      break;
    case OP_ARITH_LI:
      pair[0] = f->locals[a];
      pair[1] = cell_int((i32)word[1] >> 8);
      op = (Opcode)(word[1] & 0x7f);
      break;
    case OP_ARITH_I:
      pair[0] = f->sp[-1];
      pair[1] = cell_int((i32)*word >> 8);
      op = (Opcode)(word[1] & 0x7f);
      break;
    case OP_ARITH_L:
      pair[0] = f->sp[-1];
      pair[1] = f->locals[a];
      op = (Opcode)(word[1] & 0x7f);
      break;
    default:
      if (op >= OP_ADD && op <= OP_NI) cells = 2;
      else if (op >= OP_NEG && op <= OP_BNOT) cells = 1;
  }
  if (cells > (u32)(first - f->stack)) cells = 0;
  first -= cells;
  if (called && (op == OP_INVOKE || op == OP_INVOKE_FN)) { /* no roots any more: the host knows handles that are gone, but nobody a short value's place */
    for (u32 i = 0; i < cells; i++)
      if ((is_young(&first[i]) && !is_literal(f->code, &first[i])) || first[i].tag == TAG_UNSET) cells = 0;
  }
  if (op != (Opcode)(*word & 0xff)) {
    if (pair[0].tag > TAG_OWNED || pair[1].tag > TAG_OWNED) return;
    first = pair;
    cells = 2;
  }
  i32 kind = op == OP_INVOKE || op == OP_INVOKE_FN || op == OP_STEP ? -1 : op == OP_LOADL ? -2 : op == OP_LOADV ? load_kind(a & REF_MASK) : op == OP_RAISE_ERROR ? LOG_COMPILED : (i32)op - OP_ADD;
  if (kind <= (i32)OP_BNOT - OP_ADD) error_log(in, LOG_INNER, kind, cells, first);
}

/* Tell which call was running. Scripts that are evaluated in another level say how much further up they were. */
static void log_call(Interp *in, Frame *f) {
  Frame *call = f;
  while (call && call->kind != FRAME_PROC && call->kind != FRAME_NAMESPACE && !(call->flags & FRAME_COROUTINE)) call = call->caller;
  if (!call || !call->word_count) return;
  if (f->scope != call) error_log(in, LOG_UP, (i32)(call->level - f->scope->level), 0, NULL);
  else error_log(in, LOG_CALL, 0, call->word_count, call->words);
}

static void log_command(Interp *in, Frame *f, const Position *p, u32 base, u32 pc, bool called) {
  LogRecord *r = error_log(in, LOG_COMMAND, (i32)p->source, 0, NULL);
  r->source = code_source(f->code);
  r->length = p->source_len;
  r->base = base;
  in->error_line = LINE_LOGGED;
  if (!in->error_info.i) log_inner(in, f, p, pc, called);
  log_call(in, f);
}

/* A command that was called by its words, not by a script. */
static void log_list(Interp *in, Cell *words) {
  if (!in->error_logged) {
    error_note(in, LOG_WORDS, words);
    in->error_line = 1;
    log_call(in, in->frame);
  }
  in->error_logged = false;
}

void log_words(Interp *in, u32 count, Cell *words) {
  Cell list;
  feather_host_list_new(words, count, &list);
  log_list(in, &list);
}

/* A line of the trace in which %s stands for a value. */
static void log_filled(Interp *in, Cell *label, Cell *value, LogKind kind) {
  Mark mark = region_mark(&arena);
  Text t = text_of(label);
  u32 at = 0;
  while (at + 1 < t.len && !(t.at[at] == '%' && t.at[at + 1] == 's')) at++;
  if (t.at && at + 1 < t.len) {
    Message m = message_begin();
    message_text(&m, text_part(t, 0, at));
    message_cell(&m, value);
    message_text(&m, text_part(t, at + 2, t.len - at - 2));
    Cell line = message_end(&m);
    error_note(in, kind, &line);
  }
  region_release(&arena, mark);
}

static bool encloses(const Position *p, u32 pc) { return p->start <= pc && pc < p->end; }

static bool counts_lines(const Position *p) { return p->kind >= POS_UNIT && p->kind <= POS_PARSED; }

/* Where the lines of a position begin to count. */
static u32 line_base(Code *code, u32 index, u32 pc) {
  const Position *positions = code_positions(code);
  while (index-- > 0)
    if (encloses(&positions[index], pc) && counts_lines(&positions[index])) return positions[index].source;
  return 0;
}

static void log_label(Interp *in, Frame *f, const Position *p) {
  if (p->label == NO_LABEL) return;
  Cell *label = &code_literals(f->code)[p->label];
  if (p->kind == POS_ARM) log_filled(in, label, &f->stack[p->source_len], LOG_LABEL);
  else if (p->kind == POS_NAMED && f->word_count) log_filled(in, label, f->words, LOG_LABEL);
  else error_note(in, LOG_LABEL, label);
}

/* Add what the error leaves in this code: the innermost command around pc, and what is told about the units between
 * it and the range that handles the error. */
static NOINLINE void log_code(Interp *in, Frame *f, u32 pc, const Range *handler, bool called) {
  Code *code = f->code;
  const Position *positions = code_positions(code);
  bool named = in->error_logged; /* is the unit's command in the trace */
  bool left = false;             /* has a unit been left */
  in->error_logged = false;
  for (u32 i = code->position_count; i-- > 0;) {
    const Position *p = &positions[i];
    if (!encloses(p, pc)) continue;
    bool outside = handler && (p->start < handler->start || p->end > handler->end);
    if (outside && (left || named)) break;
    switch ((PositionKind)p->kind) {
      case POS_COMMAND:
        if (named || (i == 0 && code->flags / CODE_USE == CODE_FOR_COMMAND)) break;
        log_command(in, f, p, line_base(code, i, pc), pc, called);
        named = true;
        break;
      case POS_UNIT:
      case POS_ARM:
      case POS_NAMED:
        left = true;
        named = false;
        log_label(in, f, p);
        break;
      case POS_PARSED: named = false; break;
      case POS_SETTING: log_filled(in, &code_literals(code)[p->label], &in->scratch[6], LOG_NOTE); break;
      case POS_FOLDED:
        if (in->error_info.tag != TAG_UNSET) break;
        error_log(in, LOG_BEGIN, 0, 0, NULL);
        error_log(in, LOG_INNER, LOG_COMPILED, 0, NULL);
        break;
      case POS_KEEP:
        if (f->stack[p->source].tag != TAG_INT || f->stack[p->source].i != TCL_ERROR) break;
        error_tell(); /* the trace of what was caught becomes that of this one */
        in->error_info = cell_int(0);
        break;
    }
  }
  if (named && (f->flags & FRAME_FORCED)) in->error_logged = true; /* for the command that this one is */
}

/* The error leaves a frame. */
static void log_frame(Interp *in, Frame *f) {
  if (f->label) {
    Cell name = f->word_count ? f->words[0] : cell_empty();
    if (f->label == LOG_NAMESPACE || f->label == LOG_INSCOPE) feather_host_ns_name(f->ns, &name);
    if (f->flags & FRAME_LAMBDA) name = f->words[1];
    if (f->flags & FRAME_SOURCE) name = f->words[f->word_count - 1];
    error_note(in, (LogKind)f->label, &name);
  }
}

/* --- who handles it --- */

static const Range *range_for(Code *code, u32 pc, Status status) {
  const Range *ranges = code_ranges(code);
  for (u32 i = code->range_count; i-- > 0;) {
    const Range *r = &ranges[i];
    if (pc < r->start || pc >= r->end) continue;
    switch ((RangeKind)r->kind) {
      case RANGE_CATCH: return r;
      case RANGE_SUBST:
        if (status != TCL_ERROR) return r;
        break;
      case RANGE_LOOP:
        if (status == TCL_BREAK || (status == TCL_CONTINUE && r->again != NO_TARGET)) return r;
    }
  }
  return NULL;
}

static Status unexpected(Interp *in, Status status) {
  Str message = status == TCL_BREAK ? STR("invoked \"break\" outside of a loop") : STR("invoked \"continue\" outside of a loop");
  return error_str(in, message, STR("TCL RESULT UNEXPECTED"));
}

/* A TCL_RETURN arrives at the end of a procedure. */
static Status count_down_return(Interp *in) {
  return --in->return_level > 0 ? TCL_RETURN : in->return_code;
}

/* What tclsh makes of a completion that is neither a result nor an error, of a command of the program. */
static Status program_status(Interp *in, Status status) {
  if (status == TCL_RETURN) {
    status = count_down_return(in);
    if (in->error_info.tag != TAG_UNSET) in->error_logged = true; /* -errorinfo: no line is added to what it says */
  }
  if (status == TCL_OK || status == TCL_ERROR) return status;
  if (status == TCL_BREAK || status == TCL_CONTINUE) return unexpected(in, status);
  Message code = message_begin();
  message_int(&code, status);
  Cell number = message_end(&code);
  Message m = message_begin();
  message_str(&m, STR("command returned bad code: "));
  message_cell(&m, &number);
  error_cell(in, message_end(&m), STR("TCL UNEXPECTED_RESULT_CODE"));
  feather_host_list_append(&in->error_code, &number, 1);
  return TCL_ERROR;
}

/* The error is that of a command of the program, whatever it was in its words that completed so. */
static void log_program(Interp *in, Frame *f, u32 pc) {
  Code *code = f->code;
  const Position *p = code_positions(code);
  while (p->kind != POS_COMMAND || !encloses(p, pc)) p++;
  if (!in->error_logged) log_command(in, f, p, 0, pc, true);
  in->error_logged = false;
}

/* --- tailcall --- */

/* Calls that procedures asked for, the innermost procedure's first: {words namespace {words namespace ...}}. */
void tailcall_request(Interp *in, Frame *proc, u32 count, Cell *words, i32 ns) {
  Cell parts[3] = {cell_unset(), cell_int(ns), cell_empty()};
  feather_host_list_new(words, count, &parts[0]);
  if (proc->flags & FRAME_TAILCALL) feather_host_list_get(&in->tailcalls, 2, &parts[2]);
  else if (in->tailcalls.tag != TAG_UNSET) parts[2] = in->tailcalls;
  feather_host_list_new(parts, 3, &in->tailcalls);
  proc->flags |= FRAME_TAILCALL;
}

static void tailcall_drop(Interp *in) {
  Cell list;
  feather_host_list_get(&in->tailcalls, 2, &list);
  in->tailcalls = list.tag == TAG_OBJ && list.h == HANDLE_EMPTY ? cell_unset() : list;
}

void tailcall_cancel(Interp *in, Frame *proc) {
  if (proc->flags & FRAME_TAILCALL) tailcall_drop(in);
  proc->flags &= ~(u32)FRAME_TAILCALL;
}

/* Call the words of a list, which belong to what has just ended: their name means what it meant there. */
Status call_in_place(Interp *in, const Cell *list, i32 ns) {
  Cell words = *list;
  Status status = invoke_list(in, &words, ns, false);
  if (status == STATUS_PUSHED) {
    if (!in->run_base) in->frame->flags |= FRAME_LOG_WORDS;
    in->budget -= 12; /* procedures may go on for ever in this way, and each time takes as long as twelve calls */
  } else if (status == TCL_ERROR) {
    words = *list;
    log_list(in, &words);
  }
  return status;
}

/* The procedure has ended: take its request out, and call in its place when all went well. */
static Status tailcall_start(Interp *in, Status status) {
  Cell number;
  Cell *words = &in->scratch[0];
  feather_host_list_get(&in->tailcalls, 0, words);
  feather_host_list_get(&in->tailcalls, 1, &number);
  tailcall_drop(in);
  if (status != TCL_OK) return status;
  Frame *caller = in->frame;
  caller->flags &= ~(u32)FRAME_LIST; /* what the list called has ended: no error is its own */
  Cell kept = *words;
  for (Frame *t = caller; t->flags & FRAME_TRACE; t = t->caller) { /* a traced call is over then */
    in->result = cell_empty();
    status = trace_leave(in, t, TCL_OK);
    t->level = 0;
    if (status != TCL_OK) return status;
  }
  return call_in_place(in, &kept, (i32)number.i);
}

/* --- unwinding --- */

/* The innermost frame ends with `status`: what its caller gets. STATUS_PUSHED: another frame runs in its place. */
static Status end_frame(Interp *in, Status status) {
  Frame *f = in->frame;
  if (status == TCL_ERROR && (f->flags & FRAME_LIST)) log_list(in, f->stack);
  if (f->kind == FRAME_PROC) {
    if (status == TCL_RETURN) status = count_down_return(in);
    else if (status == TCL_BREAK || status == TCL_CONTINUE) status = unexpected(in, status), log_frame(in, f);
    else if (status == TCL_ERROR) log_frame(in, f);
  } else if (status == TCL_ERROR) {
    log_frame(in, f);
  }
  if (status == TCL_RETURN && (f->flags & (FRAME_SOURCE | FRAME_OUTERMOST))) status = count_down_return(in);
  if (status == TCL_ERROR && (f->flags & FRAME_LOG_WORDS)) {
    Frame *caller = f->caller;
    in->frame = caller; /* whose call it is */
    bool asked = cell_is(f->words, STR("::unknown")); /* about what was called */
    log_words(in, f->word_count - asked, f->words + asked);
    in->frame = f;
  }
  bool injected = f->flags & FRAME_INJECTED;
  if (status == TCL_ERROR && injected) log_list(in, f->stack);
  if (f->flags & FRAME_BOUNDARY) status = boundary_complete(in, f, status);
  bool tailcall = f->flags & FRAME_TAILCALL;
  frame_pop(in);
  if (injected && (in->frame->flags & FRAME_INJECTED) && status > STATUS_SWITCHED) { /* what was injected before it is called however it ended */
    if (status == TCL_ERROR) error_settle(in);
    return TCL_OK;
  }
  return tailcall ? tailcall_start(in, status) : status;
}

NOINLINE Status unwind(Interp *in, Frame **last, Status status) {
  for (bool called = false;; called = true) {
    Frame *f = in->frame;
    if (status != TCL_OK) {
      u32 pc = (u32)(f->ip - code_words(f->code)) - 1;
      const Range *r = status == STATUS_LIMIT ? NULL : range_for(f->code, pc, status);
      if (UNLIKELY(f->flags & FRAME_PROGRAM) && status != TCL_ERROR && status > STATUS_SWITCHED) {
        status = program_status(in, status);
        if (status == TCL_ERROR) log_program(in, f, pc);
      } else if (status == TCL_ERROR && f->code->position_count) {
        log_code(in, f, pc, r, called);
      }
      if (r) {
        f->sp = f->stack + r->depth;
        u32 target = r->target;
        if (r->kind == RANGE_LOOP) {
          if (status == TCL_CONTINUE) target = r->again;
        } else {
          in->caught = status;
          if (status == TCL_ERROR) error_settle(in);
        }
        f->ip = code_words(f->code) + target;
        return STATUS_AGAIN;
      }
    }
    bool is_last = f == *last;
    status = end_frame(in, status);
    if (status == STATUS_PUSHED) {
      if (is_last) *last = in->run_base ? in->run_base : in->frame;
      in->run_base = NULL;
      return STATUS_AGAIN;
    }
    if (status == STATUS_SWITCHED) {
      if (is_last) in->left = f; /* the run ends */
      return status;
    }
    if (is_last) return status;
    if (status == TCL_OK) {
      *in->frame->sp++ = in->result;
      return STATUS_AGAIN;
    }
  }
}
