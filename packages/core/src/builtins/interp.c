/* builtins/interp.c -- running in another interpreter: interp eval, interp invokehidden, aliases.
 *
 * The interpreters of a tree share an instance, its arena and its stack of frames. Where one calls another there is a
 * boundary: a frame whose code does nothing but end. What is above it belongs to the interpreter that was entered; when
 * it goes, by a result or by an error, the one that called runs again. So nothing nests on the C stack:
 *
 *   | frames of the parent | boundary | frames of the child | boundary | frames of the parent | ...
 *
 * An idle interpreter is entered at its global level: the boundary is its global frame. One that waits further down,
 * for what it called, is entered in the frame that waits.
 *
 * Whose turn it is, is for the host to know (ops interp_*); it keeps what the core has to know of the others. */
#include "builtins.h"

/* What the core knows of an interpreter that does not run: packages/host/src/ops/interps.ts reads it. */
typedef struct {
  Frame *global, *frame; /* NULL: idle */
  CommandInfo **commands;
  u32 command_capacity;
  i32 depth;
} InterpRecord;

/* What the host wants done there. WORD: the script is the last word of the call. */
typedef enum { REQUEST_WORD, REQUEST_SCRIPT, REQUEST_GLOBAL_SCRIPT, REQUEST_CALL, REQUEST_NAMESPACE_CALL } RequestKind;
typedef struct {
  i32 kind;
  i32 ns;
  i32 command;
  CommandDescription is;
} InterpRequest;

/* In the cells of a boundary, behind its operand stack: where to go on when it goes. */
typedef struct {
  Frame *global; /* of the interpreter that called */
  i32 depth;
  Step *steps;   /* that are traced in it */
  u32 epoch;     /* its compile_epoch */
  /* What the one that was entered did before: nothing (NULL), or wait. */
  Frame *waiting_global, *waiting_frame;
  i32 waiting_depth;
  bool call; /* of one command, whose completion code is passed on as it is */
} Boundary;

enum { STUB_STACK = 2, BOUNDARY_CELLS = (sizeof(Boundary) + sizeof(Cell) - 1) / sizeof(Cell) };

/* Code that ends with what is on the stack. */
static Code *boundary_code(void) {
  static struct {
    Code code;
    u32 words[2];
  } stub;
  stub.code = (Code){.size = sizeof stub, .words = sizeof(Code), .word_count = 1, .max_stack = STUB_STACK + BOUNDARY_CELLS, .flags = CODE_RESIDENT};
  stub.code.literals = stub.code.sites = stub.code.ranges = stub.code.positions = stub.code.locals = sizeof(Code);
  stub.words[0] = OP_DONE;
  return &stub.code;
}

static Boundary *boundary_of(Frame *f) { return (Boundary *)(f->stack + STUB_STACK); }

Frame *boundary_caller(Frame *f) { return boundary_of(f)->global; }
Frame *boundary_waiting(Frame *f) { return boundary_of(f)->waiting_frame; }

static InterpRecord record_of(Interp *in, Frame *global, Frame *frame, i32 depth) {
  return (InterpRecord){global, frame, in->commands, in->command_capacity, depth};
}

static void take_commands(Interp *in, const InterpRecord *r) {
  in->commands = r->commands;
  in->command_capacity = r->command_capacity;
}

/* Enter the interpreter that the host has chosen; NULL and the error set, and nothing changed, when it is too deep in
 * calls already. The boundary takes `mark` with it. It leaves the caller's depth at `depth`. */
static Frame *boundary_push(Interp *in, Mark mark, i32 depth) {
  Boundary before = {.global = in->global, .depth = depth, .steps = suspend_steps(in)};
  before.epoch = in->compile_epoch;
  InterpRecord r = record_of(in, in->global, in->frame, in->depth);
  feather_host_interp_enter(&r);
  take_commands(in, &r);
  before.waiting_global = r.global;
  before.waiting_frame = r.frame;
  before.waiting_depth = in->depth = r.depth;
  Frame *f = frame_push(in, boundary_code(), FRAME_NAMESPACE, mark);
  if (!f) {
    r = record_of(in, r.global, r.frame, r.depth);
    feather_host_interp_leave(&r);
    take_commands(in, &r);
    in->depth = before.depth;
    resume_steps(in, before.steps);
    return NULL;
  }
  in->depth = r.depth; /* it is no call */
  *boundary_of(f) = before;
  f->flags = FRAME_BOUNDARY;
  if (r.frame) {
    in->global = r.global;
    f->kind = FRAME_EVAL;
    f->scope = r.frame->scope;
    f->ns = r.frame->ns;
  } else {
    in->global = f->scope = f;
    f->ns = 1;
  }
  return f;
}

void boundary_leave(Interp *in, Frame *f) {
  Boundary *b = boundary_of(f);
  InterpRecord r = record_of(in, b->waiting_global, b->waiting_frame, b->waiting_depth);
  feather_host_interp_leave(&r);
  take_commands(in, &r);
  in->global = b->global;
  in->depth = b->depth;
  if (in->compile_epoch != b->epoch) code_renew(in, false);
  resume_steps(in, b->steps);
}

Status boundary_complete(Interp *in, Frame *f, Status status) {
  bool idle = !boundary_of(f)->waiting_frame;
  if (status == TCL_RETURN && idle && !boundary_of(f)->call && --in->return_level <= 0) status = in->return_code;
  return status == TCL_ERROR || status == STATUS_LIMIT || (f->flags & FRAME_ASK) ? feather_host_interp_complete(status) : status;
}

void boundary_ask(Interp *in) {
  for (Frame *f = in->frame; f; f = f->caller)
    if (f->flags & FRAME_BOUNDARY) f->flags |= FRAME_ASK;
}

Status boundary_run(Interp *in, Frame *first, Status status) {
  while (status != TCL_OK && status != STATUS_PUSHED) {
    Frame *f = in->frame;
    if (f->flags & FRAME_BOUNDARY) status = boundary_complete(in, f, status);
    frame_pop(in);
    if (f == first) {
      in->run_base = NULL;
      return status;
    }
  }
  if (status == TCL_OK) *in->frame->sp++ = in->result; /* the frames there end with it */
  in->run_base = first;
  return STATUS_PUSHED;
}

/* A frame of its own for a namespace, so that it counts as a level. */
static Frame *push_namespace(Interp *in, i32 ns) {
  Frame *outer = in->frame->scope;
  Frame *f = frame_push(in, boundary_code(), FRAME_NAMESPACE, region_mark(&arena));
  if (!f) return NULL;
  f->scope = f;
  f->outer = outer;
  f->level = outer->level + 1;
  f->ns = ns;
  return f;
}

static Status call_request(Interp *in, const InterpRequest *request, u32 count, Cell *words) {
  if (request->kind == REQUEST_NAMESPACE_CALL && !push_namespace(in, request->ns)) return TCL_ERROR;
  CommandInfo *info = command_describe(in, request->command, &request->is);
  if (!info) return error_memory(in);
  Status status = invoke(in, info, count, words, region_mark(&arena));
  if (status == STATUS_PUSHED) frame_words(in, count, words), in->frame->flags |= FRAME_LOG_WORDS;
  else if (status == TCL_ERROR) log_words(in, count, words);
  return status;
}

/* What a command of the host wants done in another interpreter (EnterRequest). */
Status cmd_enter(Interp *in, u32 count, Cell *words) {
  Mark mark = region_mark(&arena);
  Cell *what = &in->scratch[0];
  InterpRequest request;
  feather_host_interp_request(&request, what);
  if (request.kind == REQUEST_WORD) *what = words[count - 1];
  u32 length = 0;
  Cell *list = NULL;
  if (request.kind >= REQUEST_CALL) {
    length = (u32)feather_host_list_length(what);
    list = region_alloc(&arena, length * sizeof(Cell));
    if (!list) return error_memory(in);
    feather_host_list_spread(what, list);
  }
  Frame *f = boundary_push(in, mark, in->depth++);
  if (!f) return TCL_ERROR;
  boundary_of(f)->call = list;
  if (request.kind == REQUEST_GLOBAL_SCRIPT) {
    f->scope = in->global;
    f->ns = 1;
  }
  Status status = list ? call_request(in, &request, length, list) : push_script(in, what, f->scope, f->ns, 0);
  if (!list && status == STATUS_PUSHED) in->depth--; /* calls count, not the script: what ends it sets the depth */
  return boundary_run(in, f, status);
}

/* --- aliases --- */

Status alias_call(Interp *in, Call *call, Mark *mark, Frame **first, i32 *depth) {
  u32 before = (u32)call->info->is.fn, given = call->count - 1;
  Cell *all = region_alloc(&arena, (before + given) * sizeof(Cell));
  if (!all) return error_memory(in);
  bool elsewhere = feather_host_alias_words(call->info->id, call->words, all);
  mem_copy(all + before, call->words + 1, given * sizeof(Cell));
  if (elsewhere) {
    Frame *f = boundary_push(in, *mark, *depth);
    *depth = in->depth;
    if (!f) return TCL_ERROR;
    if (!*first) *first = f;
    *mark = region_mark(&arena);
  }
  *call = (Call){command_find(in, 1, &all[0]), before + given, all};
  return TCL_OK;
}
