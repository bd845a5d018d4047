/* builtins/coroutine.c -- coroutine, yield, yieldto.
 *
 * A coroutine's frames begin with one of kind EVAL and flag FRAME_COROUTINE, whose code does nothing but end.
 * At a yield all frames above and including it leave the arena: they become an image that the host keeps,
 * with values instead of handles. So between evals a suspended coroutine is persistent data like a variable.
 *
 *   image:  | SavedFrame[frames] | cells of frame 0: locals, stack, words, table | cells of frame 1 | ...
 *
 * Frame 0 is the innermost. A LINK names the frame by its number in the image. */
#include "builtins.h"

typedef struct {
  Code *code;
  u32 ip;
  i32 scope; /* number in the image; -1: the global frame */
  i32 outer; /* the same; -2: none */
  u32 level;
  i32 ns;
  u32 kind;
  i32 label;
  u32 flags;
  i32 command;
  u32 locals, stack, words; /* cells; one for the table follows */
} SavedFrame;

/* The first frame of the coroutine that runs, of those that the running interpreter has; NULL outside of one.
 * `*behind`: another interpreter that it called has called back. */
static Frame *base_frame(Interp *in, bool *behind) {
  Frame *global = in->global; /* tells whose frames these are */
  *behind = false;
  for (Frame *f = in->frame; f; f = f->caller) {
    if ((f->flags & FRAME_COROUTINE) && global == in->global) return f;
    if (!(f->flags & FRAME_BOUNDARY)) continue;
    *behind = true;
    global = boundary_caller(f);
  }
  return NULL;
}

/* The code of a coroutine's first frame: end with what is on the stack. */
static Code *stub_code(void) {
  static struct {
    Code code;
    u32 words[2];
  } stub;
  stub.code = (Code){.size = sizeof stub, .words = sizeof(Code), .word_count = 1, .max_stack = 2, .flags = CODE_RESIDENT};
  stub.code.literals = stub.code.sites = stub.code.ranges = stub.code.positions = stub.code.locals = sizeof(Code);
  stub.words[0] = OP_DONE;
  return &stub.code;
}

/* --- leaving --- */

static i32 number_of(Frame *top, Frame *base, Frame *wanted) {
  i32 n = 0;
  for (Frame *f = top;; f = f->caller, n++) {
    if (f == wanted) return n;
    if (f == base) return -1;
  }
}

static Cell *save_cells(Frame *top, Frame *base, Cell *out, const Cell *cells, u32 count) {
  for (u32 i = 0; i < count; i++, out++) {
    *out = cells[i];
    if (out->tag == TAG_LINK) out->i = number_of(top, base, cells[i].frame);
  }
  return out;
}

/* Move the frames from in->frame to `base` to the host. */
static bool save_frames(Interp *in, Frame *base, bool many) {
  Frame *top = in->frame;
  u32 frames = 0, cells = 0;
  for (Frame *f = top;; f = f->caller) {
    for (u32 i = 0; (f->flags & FRAME_BUFFERS) && i < f->code->local_count; i++)
      slot_escape(&f->locals[i]);
    frames++;
    cells += (f->kind == FRAME_PROC ? f->code->local_count : 0) + (u32)(f->sp - f->stack) + f->word_count + 1;
    if (f == base) break;
  }
  Mark mark = region_mark(&arena);
  u32 head = (frames * (u32)sizeof(SavedFrame) + 15) & ~15u;
  u8 *image = region_alloc(&arena, head + cells * sizeof(Cell) + 16);
  if (!image) return false;
  image = (u8 *)(((size_t)image + 15) & ~(size_t)15);
  SavedFrame *saved = (SavedFrame *)image;
  Cell *out = (Cell *)(image + head);
  for (Frame *f = top;; f = f->caller, saved++) {
    u32 locals = f->kind == FRAME_PROC ? f->code->local_count : 0;
    *saved = (SavedFrame){
        .code = f->code, .ip = (u32)(f->ip - code_words(f->code)),
        .scope = number_of(top, base, f->scope), .outer = f->outer ? number_of(top, base, f->outer) : -2,
        .level = f->level, .ns = f->ns, .kind = f->kind, .label = f->label, .flags = f->flags, .command = f->command,
        .locals = locals, .stack = (u32)(f->sp - f->stack), .words = f->word_count};
    out = save_cells(top, base, out, f->locals, locals);
    out = save_cells(top, base, out, f->stack, saved->stack);
    out = save_cells(top, base, out, f->words, f->word_count);
    out = save_cells(top, base, out, &f->table, 1);
    if (f == base) break;
  }
  bool kept = feather_host_coroutine_save(base->command, image, frames, cells, many);
  region_release(&arena, mark);
  Frame *caller = base->caller;
  base->flags &= ~(u32)FRAME_COROUTINE; /* it ends here, the coroutine does not */
  while (in->frame != caller) {
    if (kept) in->frame->flags &= ~(u32)(FRAME_LOCAL_TRACES | FRAME_NS_DELETED);
    frame_pop(in);
  }
  return true;
}

/* Suspend. TCL_OK: in->frame is the resumer's. */
static Status suspend(Interp *in, Cell *words, Str name, bool many) {
  bool behind;
  Frame *base = base_frame(in, &behind);
  if (!base) {
    Message m = message_begin();
    message_str(&m, name);
    message_str(&m, STR(" can only be called in a coroutine"));
    return error_cell(in, message_end(&m), STR("TCL COROUTINE ILLEGAL_YIELD"));
  }
  if (behind || base->level != (u32)in->nested) return error_str(in, STR("cannot yield: C stack busy"), STR("TCL COROUTINE CANT_YIELD"));
  /* What resuming gives takes the place of the words, where those are on this frame's stack. */
  Frame *f = in->frame;
  if (words >= f->stack && words <= f->sp) f->sp = words;
  if (!save_frames(in, base, many)) return error_memory(in);
  in->left = base;
  return TCL_OK;
}

static Status arrive(Interp *in, Cell value) {
  in->result = value;
  return STATUS_SWITCHED;
}

Status cmd_yield(Interp *in, u32 count, Cell *words) {
  Cell value = count == 2 ? words[1] : cell_empty();
  Status status = suspend(in, words, STR("yield"), false);
  return status == TCL_OK ? arrive(in, value) : status;
}

Status cmd_yieldto(Interp *in, u32 count, Cell *words) {
  bool behind;
  if (!base_frame(in, &behind)) return error_str(in, STR("yieldto can only be called in a coroutine"), STR("TCL COROUTINE ILLEGAL_YIELD"));
  feather_host_list_new(words + 1, count - 1, &in->tailcall);
  in->tailcall_ns = in->frame->ns;
  Cell list = in->tailcall;
  in->tailcall = cell_unset();
  Status status = suspend(in, words, STR("yieldto"), true);
  if (status != TCL_OK) return status;
  in->tailcall = list; /* the resumer calls it in place of the resumption: see vm.c */
  return arrive(in, cell_empty());
}

/* --- coming back --- */

static void load_cells(Frame **frames, Cell *to, const Cell *from, u32 count) {
  for (u32 i = 0; i < count; i++) {
    to[i] = from[i];
    if (to[i].tag == TAG_LINK) to[i].frame = frames[from[i].i];
  }
}

/* Code that was dropped in the meantime comes back from its bytes, for this frame alone. */
static Code *restore_code(i32 command, u32 frame, u32 *flags) {
  i32 size = feather_host_coroutine_code(command, frame, NULL);
  Code *code = region_alloc(&arena, (u32)size);
  if (!code) return NULL;
  feather_host_coroutine_code(command, frame, code);
  *flags |= FRAME_TEMPORARY;
  return code;
}

/* Put the frames of a suspended coroutine back onto the stack. Its first one, or NULL and the error set; the arena
 * up to `mark` belongs to it. When memory runs out in the middle, the coroutine is lost. */
static Frame *load_frames(Interp *in, i32 id, u32 size, Mark mark) {
  u32 total = feather_host_coroutine_frames(id);
  if ((i64)in->depth + total > in->depth_limit) {
    error_depth(in);
    return NULL;
  }
  u8 *image = region_alloc(&arena, size + 16);
  Frame **frames = region_alloc(&arena, total * sizeof *frames);
  u32 *first_cell = region_alloc(&arena, total * sizeof *first_cell);
  if (!image || !frames || !first_cell) {
    error_memory(in);
    return NULL;
  }
  image = (u8 *)(((size_t)image + 15) & ~(size_t)15);
  feather_host_coroutine_load(id, image);
  u32 head = ((total + 1) * (u32)sizeof(SavedFrame) + 15) & ~15u;
  SavedFrame *saved = (SavedFrame *)image + 1;
  Cell *cells = (Cell *)(image + head);
  u32 at = 0;
  for (u32 i = 0; i < total; i++) {
    first_cell[i] = at;
    at += saved[i].locals + saved[i].stack + saved[i].words + 1;
  }
  Frame *caller = in->frame;
  for (u32 i = total; i-- > 0;) {
    SavedFrame *s = &saved[i];
    Mark frame_mark = i + 1 == total ? mark : region_mark(&arena);
    Code *code = s->flags & FRAME_COROUTINE ? stub_code() : s->code;
    s->flags &= ~(u32)FRAME_TEMPORARY;
    if (!code) code = restore_code(id, i, &s->flags);
    Cell *words_copy = s->words ? region_alloc(&arena, s->words * sizeof(Cell)) : NULL;
    Frame *f = code && (words_copy || !s->words) ? frame_push(in, code, (FrameKind)s->kind, frame_mark) : NULL;
    if (!f) {
      while (in->frame != caller) frame_pop(in);
      feather_host_coroutine_end(id);
      error_memory(in);
      return NULL;
    }
    frames[i] = f;
    f->ip = code_words(code) + s->ip;
    f->level = s->level;
    f->ns = s->ns;
    f->label = s->label;
    f->flags = s->flags & FRAME_TEMPORARY;
    f->command = s->command;
    f->words = words_copy;
  }
  for (u32 i = 0; i < total; i++) {
    SavedFrame *s = &saved[i];
    Frame *f = frames[i];
    f->scope = s->scope >= 0 ? frames[s->scope] : in->global;
    f->outer = s->outer >= 0 ? frames[s->outer] : s->outer == -1 ? in->global : NULL;
    f->flags = s->flags | (s->words ? FRAME_WORDS_OWN : 0);
    f->word_count = s->words;
    f->sp = f->stack + s->stack;
    const Cell *from = cells + first_cell[i];
    load_cells(frames, f->locals, from, s->locals);
    load_cells(frames, f->stack, from + s->locals, s->stack);
    load_cells(frames, f->words, from + s->locals + s->stack, s->words);
    f->table = from[s->locals + s->stack + s->words];
  }
  Frame *base = frames[total - 1];
  base->level = (u32)in->nested;
  return base;
}

/* What is called before a coroutine goes on: append the value to the words, call them, and hand on what comes out. */
static Code *injected_code(void) {
  static struct {
    Code code;
    u32 words[6];
  } block;
  block.code = (Code){.size = sizeof block, .flags = CODE_RESIDENT, .words = sizeof(Code), .word_count = 6, .max_stack = 4};
  block.code.literals = block.code.sites = block.code.ranges = block.code.positions = block.code.locals = sizeof block;
  block.words[0] = OP_LISTPUSH;
  block.words[1] = OP_DUP;
  block.words[2] = OP_INVOKE_LIST;
  block.words[4] = OP_NIP;
  block.words[5] = OP_DONE;
  return &block.code;
}

/* Frames for what was injected, the last on top; the innermost frame is then who gets the value. */
static bool push_injected(Interp *in, i32 id) {
  Frame *top = in->frame;
  Cell words;
  while (feather_host_coroutine_injected(id, &words)) {
    Frame *f = frame_push(in, injected_code(), FRAME_EVAL, region_mark(&arena));
    if (!f) return false;
    f->scope = top->scope;
    f->ns = top->ns;
    f->flags = FRAME_INJECTED;
    *f->sp++ = words;
  }
  return true;
}

Status cmd_resume(Interp *in, u32 count, Cell *words) {
  i32 id = feather_host_coroutine_of(in->called), size = feather_host_coroutine_size(id);
  if (size <= 0) return error_quoted(in, STR("coroutine "), &words[0], STR(" is already running"), STR("TCL COROUTINE BUSY"));
  bool many = feather_host_coroutine_many(id);
  if (!many && count > 2) return error_wrong_args(in, in->commands[in->called], count, words);
  Cell value = count > 1 ? words[1] : cell_empty();
  if (many && count > 1) feather_host_list_new(words + 1, count - 1, &value);
  Frame *base = load_frames(in, id, (u32)size, region_mark(&arena));
  if (!base) return TCL_ERROR;
  if (!push_injected(in, id)) {
    Frame *caller = base->caller;
    while (in->frame != caller) frame_pop(in);
    return TCL_ERROR;
  }
  in->run_base = base;
  *in->frame->sp++ = value;
  return STATUS_PUSHED;
}

/* --- looking into a suspended coroutine --- */

/* The coroutine that a name means, suspended; 0 and the error set. */
static i32 suspended(Interp *in, Cell *name, Str what, i32 *size) {
  CommandInfo *info = command_find(in, in->frame->ns, name);
  i32 id = info ? feather_host_coroutine_of(info->id) : 0;
  *size = id ? feather_host_coroutine_size(id) : -1;
  if (*size > 0) return id;
  Message m = message_begin();
  message_str(&m, STR("can only inject a "));
  message_str(&m, what);
  message_str(&m, *size ? STR(" into a coroutine") : STR(" into a suspended coroutine"));
  Cell text = message_end(&m);
  error_cell(in, text, *size ? STR("TCL LOOKUP COROUTINE") : STR("TCL COROUTINE ACTIVE"));
  if (*size) feather_host_list_append(&in->error_code, name, 1);
  return 0;
}

/* coroprobe coroName cmd ?arg ...?: the frames come back for the time of one command, a nested run. */
Status cmd_coroprobe(Interp *in, u32 count, Cell *words) {
  i32 size, id = suspended(in, &words[1], STR("probe command"), &size);
  if (!id) return TCL_ERROR;
  bool many = feather_host_coroutine_many(id);
  Frame *base = load_frames(in, id, (u32)size, region_mark(&arena));
  if (!base) return TCL_ERROR;
  Status status = vm_call_words(in, count - 2, words + 2);
  if (status == TCL_ERROR) {
    Cell note = value_str(STR("(injected coroutine probe command)"));
    error_note(in, LOG_NOTE, &note);
  }
  if (!save_frames(in, base, many)) {
    Frame *caller = base->caller;
    while (in->frame != caller) frame_pop(in);
    return error_memory(in);
  }
  return status;
}

/* coroinject coroName cmd ?arg ...? */
Status cmd_coroinject(Interp *in, u32 count, Cell *words) {
  i32 size, id = suspended(in, &words[1], STR("command"), &size);
  if (!id) return TCL_ERROR;
  feather_host_list_new(words + 2, count - 2, &in->scratch[0]);
  feather_host_coroutine_inject(id, &in->scratch[0]);
  return TCL_OK;
}

/* --- beginning --- */

Status cmd_coroutine(Interp *in, u32 count, Cell *words) {
  i32 id = feather_host_coroutine_make(in->frame->ns, &words[1]);
  if (!id) return TCL_ERROR;
  i32 ns = in->frame->ns;
  Frame *base = frame_push(in, stub_code(), FRAME_EVAL, region_mark(&arena));
  if (!base) return TCL_ERROR;
  base->scope = in->global;
  base->ns = ns;
  base->flags = FRAME_COROUTINE;
  base->command = id;
  base->level = (u32)in->nested;
  Status status = invoke_words(in, count - 2, words + 2, region_mark(&arena));
  in->run_base = base;
  if (status == STATUS_PUSHED) {
    Frame *first = in->frame;
    if (first->caller == base) { /* traces name the command that the coroutine runs */
      first->flags |= FRAME_LOG_WORDS;
      if (!first->word_count) first->words = words + 2, first->word_count = count - 2;
    }
    return status;
  }
  if (status == TCL_OK) {
    *base->sp++ = in->result;
    return STATUS_PUSHED;
  }
  if (status == TCL_ERROR) log_words(in, count - 2, words + 2);
  in->run_base = NULL;
  if (status != STATUS_SWITCHED) frame_pop(in);
  return status;
}

Status cmd_info_coroutine(Interp *in, u32 count, Cell *words) {
  (void)count;
  (void)words;
  bool behind;
  Frame *base = base_frame(in, &behind);
  if (!base) in->result = cell_empty();
  else feather_host_coroutine_name(base->command, &in->result);
  return TCL_OK;
}
