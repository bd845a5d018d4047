/* nested.c -- runs inside a run: what the host, traces and other callbacks evaluate; pushing scripts and expressions. */
#include "reference.h"
#include "young.h"

/* Run what a builtin pushed. Of several frames (a coroutine's) the run ends with the first. */
Status vm_run_pushed(Interp *in, Status status) {
  if (status != STATUS_PUSHED) return status;
  Frame *last = in->run_base ? in->run_base : in->frame;
  in->run_base = NULL;
  return vm_run(in, last);
}

static Status run_nested(Interp *in, Status status) { return vm_run_pushed(in, status); }

/* A list or dict that was being built has become a value: operands that borrowed it follow. */
void settle_borrowed(Frame *f, Cell *sp, Cell *slot) {
  ListBuffer *old = slot->buffer;
  slot_escape(slot);
  for (Cell *c = f->stack; c < sp; c++)
    if (is_built(c) && c->buffer == old) *c = cell_object(slot->h);
}

/* A procedure returns the list or dict that it has built, to a caller that puts it in a local: the block moves there. */
bool return_list(Interp *in, Frame *f, Cell *slot) {
  Frame *to = plain_caller(f);
  if (!to) return false;
  u32 next = *to->ip;
  if ((next & 0xff) != OP_STOREL_POP) return false;
  Cell *target = &to->locals[next >> 8];
  if (target->tag > TAG_UNSET && !is_built(target)) return false;
  if (is_built(target)) {
    if (slot_held(target)) return false;
    buffer_free(target->buffer);
  }
  *target = *slot;
  target->buffer->holder = NULL;
  to->flags |= FRAME_BUFFERS;
  to->ip++;
  slot->tag = TAG_UNSET;
  frame_pop(in);
  return true;
}

/* A callback (a trace, say) runs between a BORROWL and the instruction that looks: from here on the variable
 * shares its value, so that an update makes a new one. */
static void unborrow(Frame *f) {
  if (!f->code) return;
  for (Cell *c = f->stack; c < f->sp; c++) {
    if (is_built(c)) settle_borrowed(f, f->sp, lender(f, c));
    if (c->tag != TAG_OBJ || f->kind != FRAME_PROC) continue;
    for (u32 i = 0; i < f->code->local_count; i++)
      if (f->locals[i].tag == TAG_OWNED && f->locals[i].h == c->h) f->locals[i].tag = TAG_OBJ;
  }
}

/* Of the run that waits. */
typedef struct {
  YoungKept young;
  Frame *waiting; /* what in->waiting was */
  u32 epoch;      /* and compile_epoch */
} Outer;

static bool enter_nested(Interp *in, Outer *outer) {
  if (in->nested >= in->nested_limit || stack_low()) {
    error_depth(in);
    return false;
  }
  in->nested++;
  error_tell();
  *outer = (Outer){young_keep(), in->waiting, in->compile_epoch};
  unborrow(in->waiting = in->frame);
  feather_host_nested(true);
  return true;
}

static void leave_nested(Interp *in, const Outer *outer) {
  in->nested--;
  young_keep_less(outer->young);
  in->waiting = outer->waiting;
  if (in->compile_epoch != outer->epoch) {
    in->shadowed = SHADOWED_NOW;
    feather_host_collect_soon(); /* at a safe point */
  }
  feather_host_nested(false);
}

Status vm_call_words(Interp *in, u32 count, Cell *words) {
  Outer outer;
  if (!enter_nested(in, &outer)) return TCL_ERROR;
  Mark mark = region_mark(&arena);
  Status status = run_nested(in, invoke_words(in, count, words, mark));
  if (status == TCL_ERROR) log_words(in, count, words);
  leave_nested(in, &outer);
  return status;
}

Status vm_call_list(Interp *in, Cell *list) {
  Mark mark = region_mark(&arena);
  Cell *words;
  i32 count = list_words(in, list, &words);
  if (count <= 0) return count ? TCL_ERROR : TCL_OK;
  Status status = vm_call_words(in, (u32)count, words);
  region_release(&arena, mark);
  return status;
}

static Status push_code(Interp *in, Cell *script, CodeUse use, Frame *scope, i32 ns, LogKind label) {
  Mark mark = region_mark(&arena);
  bool temporary;
  Code *code = code_for(in, script, use, ns, &temporary);
  if (!code) return TCL_ERROR;
  Frame *f = frame_push(in, code, FRAME_EVAL, mark);
  if (!f) return TCL_ERROR;
  f->scope = scope;
  f->ns = ns;
  f->label = label;
  if (temporary) f->flags |= FRAME_TEMPORARY;
  if (code == list_code()) {
    f->flags |= FRAME_LIST;
    *f->sp++ = *script;
  }
  return STATUS_PUSHED;
}

Status push_script(Interp *in, Cell *script, Frame *scope, i32 ns, LogKind label) {
  return push_code(in, script, CODE_FOR_SCRIPT, scope, ns, label);
}

Status push_program(Interp *in, Cell *script) {
  Status status = push_code(in, script, CODE_FOR_FILE, in->global, in->global->ns, 0);
  if (status == STATUS_PUSHED) in->frame->flags |= FRAME_PROGRAM;
  return status;
}

Status vm_eval(Interp *in, Cell *script, Frame *scope) {
  Outer outer;
  if (!enter_nested(in, &outer)) return TCL_ERROR;
  Status status = run_nested(in, push_script(in, script, scope, scope->ns, 0));
  leave_nested(in, &outer);
  return status;
}

Status vm_enter(Interp *in) {
  Outer outer;
  if (!enter_nested(in, &outer)) return TCL_ERROR;
  Status status = run_nested(in, cmd_enter(in, 0, NULL));
  leave_nested(in, &outer);
  return status;
}

Status push_expression(Interp *in, Cell *expression, CodeUse use) {
  Mark mark = region_mark(&arena);
  bool temporary;
  Frame *scope = in->frame->scope;
  i32 ns = in->frame->ns;
  Code *code = code_for(in, expression, use, ns, &temporary);
  if (!code) return TCL_ERROR;
  Frame *f = frame_push(in, code, FRAME_EVAL, mark);
  if (!f) return TCL_ERROR;
  f->scope = scope;
  f->ns = ns;
  if (temporary) f->flags |= FRAME_TEMPORARY;
  return STATUS_PUSHED;
}

Status vm_subst(Interp *in, Cell *text, u32 flags) {
  Outer outer;
  if (!enter_nested(in, &outer)) return TCL_ERROR;
  Status status = run_nested(in, push_expression(in, text, (CodeUse)(CODE_FOR_SUBST + flags)));
  leave_nested(in, &outer);
  return status;
}
