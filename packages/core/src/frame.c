/* frame.c -- frames: making them, and what happens when one ends. */
#include "variable.h"
#include "vm.h"

Frame *frame_push(Interp *in, Code *code, FrameKind kind, Mark mark) {
  if (UNLIKELY(in->depth >= in->depth_limit)) {
    region_release(&arena, mark);
    error_depth(in);
    return NULL;
  }
  u32 locals = kind == FRAME_PROC ? code->local_count : 0;
  Frame *f = region_alloc_here(&arena, sizeof(Frame) + (size_t)(locals + code->max_stack) * sizeof(Cell));
  if (UNLIKELY(!f)) {
    region_release(&arena, mark);
    error_memory(in);
    return NULL;
  }
  Cell *cells = (Cell *)(f + 1);
  *f = (Frame){.caller = in->frame, .code = code, .ip = code_words(code), .locals = cells, .stack = cells + locals, .sp = cells + locals, .kind = kind, .mark = mark, .table = {.tag = TAG_UNSET}};
  in->frame = f;
  in->depth++;
  return f;
}

static NOINLINE void free_buffers(Frame *f) {
  for (u32 i = 0; i < f->code->local_count; i++)
    slot_free(&f->locals[i]);
}

/* The frame is not on the chain any more: callbacks run in its caller. */
static NOINLINE void frame_end(Interp *in, Frame *f) {
  in->depth -= frame_levels(f->flags);
  if (f->flags & FRAME_TRACE) steps_end(in, f);
  if (f->flags & FRAME_LOCAL_TRACES) locals_end(in, f);
  if (f->flags & FRAME_BUFFERS) free_buffers(f);
  if (f->flags & FRAME_NS_DELETED) feather_host_ns_left(f->ns);
  if (f->flags & FRAME_TEMPORARY && f->code->source) {
    error_tell();
    feather_host_code_release(f->code);
  }
  if (f->flags & FRAME_AWAITS) in->awaiting = NULL;
  if (f->flags & FRAME_COROUTINE) coroutine_end(f);
  if (f->flags & FRAME_SOURCE) feather_host_script_close(&f->table);
  if (f->flags & FRAME_BOUNDARY) boundary_leave(in, f);
}

void frame_pop(Interp *in) {
  Frame *f = in->frame;
  in->frame = f->caller;
  in->depth--;
  if (UNLIKELY(f->flags & FRAME_ENDS_SLOWLY)) frame_end(in, f);
  region_release_here(&arena, f->mark);
}

void frame_words(Interp *in, u32 count, Cell *words) {
  Frame *f = in->frame;
  f->flags |= FRAME_WORDS_OWN;
  if (f->word_count) return;
  f->words = words;
  f->word_count = count;
}

Completion completion_save(Interp *in) {
  error_tell();
  return (Completion){in->result, in->error_code, in->error_info, in->options, in->return_code, in->return_level, in->error_line, in->error_logged, in->caught};
}

void completion_restore(Interp *in, const Completion *saved) {
  in->result = saved->result;
  in->error_code = saved->error_code;
  in->error_info = saved->error_info;
  in->options = saved->options;
  in->return_code = saved->return_code;
  in->return_level = saved->return_level;
  in->error_line = saved->error_line;
  in->error_logged = saved->error_logged;
  in->caught = saved->caught;
}
