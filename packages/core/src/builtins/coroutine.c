/* builtins/coroutine.c -- coroutine, yield, yieldto.
 *
 * A coroutine's frames begin with one of kind EVAL and flag FRAME_COROUTINE, whose code does nothing but end.
 * At a yield all frames above and including it leave the stack: they become an image.
 *
 *   image:  | SavedFrame[frames] | cells of frame 0: locals, stack, words, table | cells of frame 1 | ...
 *
 * Frame 0 is the innermost. A LINK names the frame by its number in the image.
 *
 * The image stays in linear memory until the eval ends, or until the host wants to look into it: then the host keeps it, with
 * values instead of handles. So between evals a suspended coroutine is persistent data like a variable. */
#include "../reference.h"
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

/* A coroutine that has run in this eval, and that the host has not taken. */
struct Coroutine {
  Coroutine *next, **link;
  ListBuffer *block, *image; /* this record; where the image is */
  CommandInfo *info;         /* of its command, when that is known */
  i32 number;
  u32 frames, cells;
  u32 epoch;                 /* command_epoch when its command was there */
  bool suspended, many, injected;
};
static Coroutine *here;

static u8 *image_of(const Coroutine *c) { return (u8 *)(((size_t)c->image->items + 15) & ~(size_t)15); }
static u32 head_bytes(u32 frames) { return (frames * (u32)sizeof(SavedFrame) + 15) & ~15u; }
static Cell *cells_of(const Coroutine *c) { return (Cell *)(image_of(c) + head_bytes(c->frames)); }

/* NULL when there is no memory. */
static Coroutine *coroutine_here(i32 number, CommandInfo *info) {
  ListBuffer *block = buffer_make(sizeof(Coroutine) / sizeof(Cell) + 1, false);
  if (!block) return NULL;
  Coroutine *c = (Coroutine *)block->items;
  *c = (Coroutine){.next = here, .link = &here, .block = block, .info = info, .number = number, .epoch = interp.command_epoch};
  if (here) here->link = &c->next;
  here = c;
  if (info) info->coroutine = c;
  return c;
}

static void coroutine_gone(Coroutine *c) {
  *c->link = c->next;
  if (c->next) c->next->link = c->link;
  if (c->info && c->info->coroutine == c) c->info->coroutine = NULL;
  if (c->image) buffer_free(c->image);
  buffer_free(c->block);
}

/* The one that a command resumes, if it is here. */
static Coroutine *coroutine_known(CommandInfo *info, i32 number) {
  if (info->coroutine) return info->coroutine;
  for (Coroutine *c = here; c; c = c->next) {
    if (c->number != number) continue;
    c->info = info;
    return info->coroutine = c;
  }
  return NULL;
}

static bool hand_over(Coroutine *c) {
  bool kept = feather_host_coroutine_save(c->number, image_of(c), c->frames, c->cells, c->many);
  coroutine_gone(c);
  return kept;
}

FEATHER_SHORT_EXPORT(feather_coroutines_leave)
void feather_coroutines_leave(void) {
  for (Coroutine *c = here, *next; c; c = next) {
    next = c->next;
    if (c->suspended) hand_over(c);
  }
}

void coroutines_reset(void) { here = NULL; }

u32 coroutine_roots(CellRange *out) {
  u32 n = 0;
  for (Coroutine *c = here; c; c = c->next) {
    if (!c->suspended) continue;
    if (out) out[n] = (CellRange){cells_of(c), c->cells};
    n++;
  }
  return n;
}

u32 coroutine_code(Code **out) {
  u32 n = 0;
  for (Coroutine *c = here; c; c = c->next)
    for (u32 i = 0; c->suspended && i < c->frames; i++) {
      Code *code = ((SavedFrame *)image_of(c))[i].code;
      if (out) out[n] = code;
      n += code != NULL; /* the host has it */
    }
  return n;
}

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

/* The code of a coroutine's first frame: end with what is on the stack. Behind that is one more cell: the coroutine. */
enum { STUB_STACK = 2 };
static Code *stub_code(void) {
  static struct {
    Code code;
    u32 words[2];
  } stub;
  stub.code = (Code){.size = sizeof stub, .words = sizeof(Code), .word_count = 1, .max_stack = STUB_STACK + 1, .flags = CODE_RESIDENT};
  stub.code.literals = stub.code.sites = stub.code.ranges = stub.code.positions = stub.code.locals = sizeof(Code);
  stub.words[0] = OP_DONE;
  return &stub.code;
}

static Coroutine **coroutine_of(Frame *base) { return (Coroutine **)&base->stack[STUB_STACK]; }

void coroutine_end(Frame *base) {
  step_unended(base->caller);
  coroutine_gone(*coroutine_of(base));
  feather_host_coroutine_end(base->command);
}

/* --- leaving --- */

/* The number of a frame that the one of number `n` refers to: itself or one below it; -1 when it is no part of the
 * coroutine. */
static i32 number_of(Frame *from, i32 n, Frame *base, Frame *wanted) {
  if (wanted == interp.global) return -1;
  for (Frame *f = from;; f = f->caller, n++) {
    if (f == wanted) return n;
    if (f == base) return -1;
  }
}

/* Steps that it takes to save the frames, or to load them. */
static u32 work_of(const Coroutine *c) { return c->frames + (c->cells >> 3); }

static Cell *save_cells(Frame *from, i32 n, Frame *base, Cell *out, const Cell *cells, u32 count) {
  for (u32 i = 0; i < count; i++, out++) {
    *out = cells[i];
    if (UNLIKELY(out->tag == TAG_LINK)) out->i = number_of(from, n, base, cells[i].frame);
  }
  return out;
}

/* Take the frames from in->frame to `base` off the stack. */
static bool save_frames(Interp *in, Frame *base, bool many) {
  error_tell(); /* a cell of theirs may wait for options */
  Frame *top = in->frame;
  u32 frames = 0, cells = 0;
  bool temporary = false;
  for (Frame *f = top;; f = f->caller) {
    for (u32 i = 0; (f->flags & FRAME_BUFFERS) && i < f->code->local_count; i++)
      slot_escape(&f->locals[i]);
    for (Cell *c = f->stack; c < f->sp; c++) /* a loop over the list of a lent variable */
      if (is_built(c)) settle_borrowed(f, f->sp, lender(f, c));
    f->flags &= ~(u32)(FRAME_BUFFERS | FRAME_AWAITS);
    if (f->flags & FRAME_TEMPORARY) temporary = code_source(f->code);
    frames++;
    cells += (f->kind == FRAME_PROC ? f->code->local_count : 0) + (u32)(f->sp - f->stack) + f->word_count + 1;
    if (f == base) break;
  }
  Coroutine *c = *coroutine_of(base);
  u32 room = cells + head_bytes(frames) / (u32)sizeof(Cell) + 1;
  u32 there = c->image ? (u32)LIST_BUFFER_MIN << c->image->size_class : 0;
  if (room > there || room < there / 16) {
    ListBuffer *image = buffer_make(room, false);
    if (!image) return false;
    if (c->image) buffer_free(c->image);
    c->image = image;
  }
  c->frames = frames;
  c->cells = cells;
  c->many = many;
  c->suspended = true;
  in->budget -= (i32)work_of(c);
  SavedFrame *saved = (SavedFrame *)image_of(c);
  Cell *out = cells_of(c);
  i32 n = 0;
  for (Frame *f = top;; f = f->caller, saved++, n++) {
    u32 locals = f->kind == FRAME_PROC ? f->code->local_count : 0;
    *saved = (SavedFrame){
        .code = f->code, .ip = (u32)(f->ip - code_words(f->code)),
        .scope = number_of(f, n, base, f->scope), .outer = f->outer ? number_of(f, n, base, f->outer) : -2,
        .level = f->level, .ns = f->ns, .kind = f->kind, .label = f->label, .flags = f->flags, .command = f->command,
        .locals = locals, .stack = (u32)(f->sp - f->stack), .words = f->word_count};
    out = save_cells(f, n, base, out, f->locals, locals);
    out = save_cells(f, n, base, out, f->stack, saved->stack);
    out = save_cells(f, n, base, out, f->words, f->word_count);
    *out++ = f->table;
    if (f == base) break;
  }
  /* Its command may have gone since it was looked at last. Code that runs once lies in the arena: the host keeps it. */
  bool kept = true;
  if (c->epoch != in->command_epoch) {
    kept = feather_host_coroutine_size(c->number) >= 0;
    c->epoch = in->command_epoch;
  }
  if (!kept) coroutine_gone(c);
  else if (temporary) kept = hand_over(c);
  Frame *caller = base->caller;
  base->flags &= ~(u32)FRAME_COROUTINE; /* it ends here, the coroutine does not */
  while (in->frame != caller) {
    if (kept) in->frame->flags &= ~(u32)(FRAME_LOCAL_TRACES | FRAME_NS_DELETED | FRAME_SOURCE | FRAME_TRACE);
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
  if (in->frame->scope->flags & FRAME_NS_DELETED) return error_str(in, STR("yieldto called in deleted namespace"), STR("TCL COROUTINE YIELDTO_IN_DELETED"));
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

static const Cell *load_cells(Frame **frames, Cell *to, const Cell *from, u32 count) {
  for (u32 i = 0; i < count; i++) {
    to[i] = from[i];
    if (UNLIKELY(to[i].tag == TAG_LINK)) to[i].frame = frames[from[i].i];
  }
  return from + count;
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

/* Fetch the image that the host keeps. NULL and the error set: it stays there. */
static Coroutine *fetch(Interp *in, CommandInfo *info, i32 number, u32 size) {
  Mark mark = region_mark(&arena);
  u8 *from = region_alloc(&arena, size + 16);
  Coroutine *c = from ? coroutine_here(number, info) : NULL;
  if (c) c->image = buffer_make(size / (u32)sizeof(Cell) + 1, false);
  if (c && c->image) {
    from = (u8 *)(((size_t)from + 15) & ~(size_t)15);
    feather_host_coroutine_load(number, from);
    u32 frames = c->frames = ((u32 *)from)[0];
    c->many = ((u32 *)from)[1];
    c->suspended = c->injected = true; /* that is looked up */
    u32 head = head_bytes(frames + 1);
    c->cells = (size - head) / (u32)sizeof(Cell);
    mem_copy(image_of(c), from + sizeof(SavedFrame), frames * sizeof(SavedFrame));
    mem_copy(cells_of(c), from + head, c->cells * sizeof(Cell));
  } else if (c) {
    coroutine_gone(c);
    c = NULL;
  }
  region_release(&arena, mark);
  if (!c) error_memory(in);
  return c;
}

/* Put the frames of a suspended coroutine back onto the stack. Its first one, or NULL and the error set; the arena
 * up to `mark` belongs to it. When memory runs out in the middle, the coroutine is lost. */
static Frame *load_frames(Interp *in, Coroutine *c, Mark mark) {
  u32 total = c->frames;
  in->budget -= (i32)work_of(c);
  if ((i64)in->depth + total > in->depth_limit) {
    error_depth(in);
    return NULL;
  }
  Frame **frames = region_alloc(&arena, total * sizeof *frames);
  SavedFrame *saved = (SavedFrame *)image_of(c);
  Frame *caller = in->frame;
  bool stale = false;
  for (u32 i = total; i-- > 0;) {
    SavedFrame *s = &saved[i];
    if (!frames) goto lost;
    Mark frame_mark = i + 1 == total ? mark : region_mark(&arena);
    Code *code = s->flags & FRAME_COROUTINE ? stub_code() : s->code;
    u32 flags = s->flags & ~(u32)FRAME_TEMPORARY;
    if (!code) code = restore_code(c->number, i, &flags);
    Cell *words_copy = s->words ? region_alloc(&arena, s->words * sizeof(Cell)) : NULL;
    Frame *f = code && (words_copy || !s->words) ? frame_push(in, code, (FrameKind)s->kind, frame_mark) : NULL;
    if (!f) goto lost;
    frames[i] = f;
    stale |= code->compile_epoch && code->compile_epoch != in->compile_epoch;
    f->ip = code_words(code) + s->ip;
    f->level = s->level;
    f->ns = s->ns;
    f->label = s->label;
    f->flags = flags & (FRAME_TEMPORARY | -(u32)FRAME_LEVEL);
    in->depth += frame_levels(flags);
    f->command = s->command;
    f->words = words_copy;
  }
  const Cell *from = cells_of(c);
  for (u32 i = 0; i < total; i++) {
    SavedFrame *s = &saved[i];
    Frame *f = frames[i];
    f->scope = s->scope >= 0 ? frames[s->scope] : in->global;
    f->outer = s->outer >= 0 ? frames[s->outer] : s->outer == -1 ? in->global : NULL;
    f->flags |= (s->flags & ~(u32)FRAME_TEMPORARY) | (s->words ? FRAME_WORDS_OWN : 0);
    f->word_count = s->words;
    f->sp = f->stack + s->stack;
    for (Cell *gone = f->stack + f->code->max_stack; gone-- > f->sp;) gone->tag = TAG_UNSET; /* traces look at the last call's words */
    from = load_cells(frames, f->locals, from, s->locals);
    from = load_cells(frames, f->stack, from, s->stack);
    from = load_cells(frames, f->words, from, s->words);
    f->table = *from++;
  }
  Frame *base = frames[total - 1];
  base->level = (u32)in->nested;
  *coroutine_of(base) = c;
  c->suspended = false;
  if (stale) code_renew(in, false);
  return base;
lost:
  while (in->frame != caller) frame_pop(in);
  i32 number = c->number;
  coroutine_gone(c);
  feather_host_coroutine_end(number);
  error_memory(in);
  return NULL;
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
  CommandInfo *info = in->commands[in->called];
  Coroutine *c = info->coroutine;
  if (UNLIKELY(!c)) {
    i32 id = feather_host_coroutine_of(in->called), size = feather_host_coroutine_size(id);
    c = size > 0 ? fetch(in, info, id, (u32)size) : coroutine_known(info, id);
    if (!c && size > 0) return TCL_ERROR;
  }
  if (!c || !c->suspended) return error_quoted(in, STR("coroutine "), &words[0], STR(" is already running"), STR("TCL COROUTINE BUSY"));
  if (!c->many && count > 2) return error_wrong_args(in, info, count, words);
  Cell value = count > 1 ? words[1] : cell_empty();
  if (c->many && count > 1) feather_host_list_new(words + 1, count - 1, &value);
  Frame *base = load_frames(in, c, region_mark(&arena));
  if (!base) return TCL_ERROR;
  if (UNLIKELY(c->injected)) {
    c->injected = false;
    if (!push_injected(in, c->number)) {
      Frame *caller = base->caller;
      while (in->frame != caller) frame_pop(in);
      return TCL_ERROR;
    }
  }
  in->run_base = base;
  *in->frame->sp++ = value;
  return STATUS_PUSHED;
}

/* --- looking into a suspended coroutine --- */

/* The coroutine that a name means, suspended: its number, and itself when it is here. 0 and the error set. */
static i32 suspended(Interp *in, Cell *name, Str what, CommandInfo **info, Coroutine **c) {
  *info = command_find(in, in->frame->ns, name);
  i32 id = *info ? feather_host_coroutine_of((*info)->id) : 0, size = id ? feather_host_coroutine_size(id) : -1;
  *c = id ? coroutine_known(*info, id) : NULL;
  if (size > 0 || (*c && (*c)->suspended)) return id;
  Message m = message_begin();
  message_str(&m, STR("can only inject a "));
  message_str(&m, what);
  message_str(&m, size ? STR(" into a coroutine") : STR(" into a suspended coroutine"));
  Cell text = message_end(&m);
  error_cell(in, text, size ? STR("TCL LOOKUP COROUTINE") : STR("TCL COROUTINE ACTIVE"));
  if (size) feather_host_list_append(&in->error_code, name, 1);
  return 0;
}

/* coroprobe coroName cmd ?arg ...?: the frames come back for the time of one command, a nested run. */
Status cmd_coroprobe(Interp *in, u32 count, Cell *words) {
  CommandInfo *info;
  Coroutine *c;
  i32 id = suspended(in, &words[1], STR("probe command"), &info, &c);
  if (!id) return TCL_ERROR;
  if (!c) c = fetch(in, info, id, (u32)feather_host_coroutine_size(id));
  if (!c) return TCL_ERROR;
  Frame *base = load_frames(in, c, region_mark(&arena));
  if (!base) return TCL_ERROR;
  Status status = vm_call_words(in, count - 2, words + 2);
  if (status == TCL_ERROR) {
    Cell note = value_str(STR("(injected coroutine probe command)"));
    error_note(in, LOG_NOTE, &note);
  }
  if (!save_frames(in, base, c->many)) {
    Frame *caller = base->caller;
    while (in->frame != caller) frame_pop(in);
    return error_memory(in);
  }
  return status;
}

/* coroinject coroName cmd ?arg ...? */
Status cmd_coroinject(Interp *in, u32 count, Cell *words) {
  CommandInfo *info;
  Coroutine *c;
  i32 id = suspended(in, &words[1], STR("command"), &info, &c);
  if (!id) return TCL_ERROR;
  feather_host_list_new(words + 2, count - 2, &in->scratch[0]);
  feather_host_coroutine_inject(id, &in->scratch[0], !c, c && c->many);
  if (c) c->injected = true;
  return TCL_OK;
}

/* --- beginning --- */

Status cmd_coroutine(Interp *in, u32 count, Cell *words) {
  i32 id = feather_host_coroutine_make(in->frame->ns, &words[1]);
  if (!id) return TCL_ERROR;
  i32 ns = in->frame->ns, depth = in->depth;
  Frame *base = frame_push(in, stub_code(), FRAME_EVAL, region_mark(&arena));
  if (!base) return TCL_ERROR;
  CommandInfo *info = command_find(in, ns, &words[1]);
  Coroutine *c = coroutine_here(id, info && info->is.kind != COMMAND_NONE ? info : NULL);
  if (!c) {
    frame_pop(in);
    feather_host_coroutine_end(id);
    return error_memory(in);
  }
  *coroutine_of(base) = c;
  base->scope = in->global;
  base->ns = ns;
  base->flags = FRAME_COROUTINE;
  base->command = id;
  base->level = (u32)in->nested;
  Mark mark = region_mark(&arena);
  Status status = in->steps ? invoke_step(in, count - 2, words + 2, mark) : invoke_words(in, count - 2, words + 2, mark);
  in->run_base = base;
  if (status == STATUS_PUSHED) {
    Frame *first = in->frame;
    if (first->caller == base) { /* traces name the command that the coroutine runs */
      first->flags |= depth ? FRAME_LOG_WORDS : FRAME_LOG_WORDS | FRAME_OUTERMOST;
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
