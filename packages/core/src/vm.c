/* vm.c -- the interpreter loop.
 *
 * Invariant: between instructions every live value is in a cell of some frame or of the state, and the
 * saved ip and sp of every frame but the running one are right. Before anything that may run a nested
 * eval, push a frame or collect handles, the running one saves its own (SAVE). */
#include "vm.h"

#include "arith.h"
#include "by_handle.h"
#include "compiler.h"
#include "list_ops.h"
#include "variable.h"

Interp interp;

/* --- frames --- */

Frame *frame_push(Interp *in, Code *code, FrameKind kind, Mark mark) {
  if (UNLIKELY(in->depth >= in->depth_limit)) {
    region_release(&arena, mark);
    error_depth(in);
    return NULL;
  }
  u32 locals = kind == FRAME_PROC ? code->local_count : 0;
  Frame *f = region_alloc(&arena, sizeof(Frame) + (size_t)(locals + code->max_stack) * sizeof(Cell));
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

/* Nobody wants what a slot was building. */
static void slot_free(Cell *slot) {
  if (slot->tag == TAG_BUFFER) buffer_free(slot->buffer);
  else if (slot->tag == TAG_TEXT) text_free(slot->text);
}

static NOINLINE void free_buffers(Frame *f) {
  for (u32 i = 0; i < f->code->local_count; i++)
    slot_free(&f->locals[i]);
}

enum { FRAME_ENDS_SLOWLY = FRAME_TEMPORARY | FRAME_COROUTINE | FRAME_BUFFERS | FRAME_TRACE | FRAME_LOCAL_TRACES | FRAME_NS_DELETED | FRAME_BOUNDARY | FRAME_SOURCE };

/* The frame is not on the chain any more: callbacks run in its caller. */
static NOINLINE void frame_end(Interp *in, Frame *f) {
  if (f->flags & FRAME_TRACE) steps_end(in, f);
  if (f->flags & FRAME_LOCAL_TRACES) locals_end(in, f);
  if (f->flags & FRAME_BUFFERS) free_buffers(f);
  if (f->flags & FRAME_NS_DELETED) feather_host_ns_left(f->ns);
  if (f->flags & FRAME_TEMPORARY) feather_host_code_release(f->code);
  if (f->flags & FRAME_COROUTINE) feather_host_coroutine_end(f->command);
  if (f->flags & FRAME_SOURCE) feather_host_script_close(&f->table);
  if (f->flags & FRAME_BOUNDARY) boundary_leave(in, f);
}

void frame_pop(Interp *in) {
  Frame *f = in->frame;
  in->frame = f->caller;
  in->depth--;
  if (UNLIKELY(f->flags & FRAME_ENDS_SLOWLY)) frame_end(in, f);
  region_release(&arena, f->mark);
}

Completion completion_save(Interp *in) {
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

/* --- collecting --- */

/* Every place that holds a handle of the eval, in the arena; NULL when that is full. Handles in C functions' locals, of
 * runs that wait for a nested one, are not among them: the host keeps what lies below its floor. */
static CellRange *gather_roots(Interp *in, u32 *count) {
  u32 frames = 1, buffers = 0;
  for (Frame *f = in->frame; f; f = f->caller) {
    frames++;
    if (f->flags & FRAME_BUFFERS) buffers += f->code->local_count;
  }
  CellRange *ranges = region_alloc(&arena, (frames * 5 + buffers) * sizeof *ranges);
  if (!ranges) return NULL;
  u32 n = 0;
  ranges[n++] = (CellRange){&in->result, (u32)(6 + COUNT_OF(in->scratch))};
  for (Frame *f = in->frame; f; f = f->caller) {
    if (!f->code) continue;
    if (f->kind == FRAME_PROC) ranges[n++] = (CellRange){f->locals, f->code->local_count};
    for (u32 i = 0; (f->flags & FRAME_BUFFERS) && i < f->code->local_count; i++) {
      if (f->locals[i].tag == TAG_TEXT) ranges[n++] = (CellRange){&f->locals[i].text->before, 1};
      if (f->locals[i].tag != TAG_BUFFER) continue;
      ListBuffer *b = f->locals[i].buffer;
      if (b->packed) continue;
      ranges[n++] = (CellRange){b->items, b->length};
    }
    ranges[n++] = (CellRange){f->stack, (u32)(f->sp - f->stack)};
    if (f->word_count) ranges[n++] = (CellRange){f->words, f->word_count};
    if (f->table.tag != TAG_UNSET) ranges[n++] = (CellRange){&f->table, 1};
    if (f->flags & FRAME_TEMPORARY) ranges[n++] = (CellRange){code_literals(f->code), f->code->literal_count};
  }
  *count = n;
  return ranges;
}

/* Collect dead handles, after the code that nothing runs when that is due too. Without memory to do it in, the next safe
 * point tries again. */
static void vm_collect(Interp *in, bool code_too) {
  Mark mark = region_mark(&arena);
  u32 count;
  CellRange *roots = gather_roots(in, &count);
  if (roots) {
    if (code_too) code_evict(in, roots, count);
    feather_host_compact(roots, count);
    by_handle_forget();
  }
  region_release(&arena, mark);
}

void vm_compact(Interp *in) { vm_collect(in, false); }

/* The stress build comes to a safe point wherever it may, and collects there: whatever forgot to be a root
 * shows. */
#ifdef FEATHER_STRESS
enum { STRESS = true };
#else
enum { STRESS = false };
#endif

static NOINLINE Status attention(Interp *in) {
  enum { GO_ON, COLLECT, STOP, COLLECT_CODE, FAIL };
  static u32 stressed;
  i32 what = in->budget < 0 ? feather_host_attention() : GO_ON;
  if (what == STOP) return STATUS_LIMIT;
  if (what == FAIL) return TCL_ERROR;
  bool code_too = what == COLLECT_CODE || (STRESS && ++stressed % 64 == 0);
  if (what != GO_ON || STRESS) vm_collect(in, code_too);
  return TCL_OK;
}

/* Call the words of a list. */
NOINLINE Status invoke_list(Interp *in, Cell *list) {
  i32 count = feather_host_list_length(list);
  if (count < 0) return TCL_ERROR;
  if (count == 0) {
    in->result = cell_empty();
    return TCL_OK;
  }
  Mark mark = region_mark(&arena);
  Cell *words = region_alloc(&arena, (u32)count * sizeof(Cell));
  if (!words) return error_memory(in);
  feather_host_list_spread(list, words);
  words[0].aux = 0;
  Status status = invoke_words(in, (u32)count, words, mark);
  if (status != STATUS_PUSHED) region_release(&arena, mark);
  return status;
}

/* Put `count` words in the arena, those in `expand` (a bit each) as the elements that they are lists of, and call them. */
static NOINLINE Status invoke_expanded(Interp *in, Cell *given, u32 count, u32 expand) {
  i32 lengths[EXPAND_WORDS];
  u32 total = 0;
  Cell *items;
  for (u32 i = 0; i < count; i++) {
    lengths[i] = 1;
    if (expand >> i & 1) {
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
  Mark mark = region_mark(&arena);
  Cell *words = region_alloc(&arena, total * sizeof(Cell)), *next = words;
  if (!words) return error_memory(in);
  for (u32 i = 0; i < count; next += lengths[i++]) {
    if (!(expand >> i & 1)) {
      *next = given[i];
    } else if (known_elements(&given[i], &items) >= 0) {
      mem_copy(next, items, (u32)lengths[i] * sizeof(Cell));
    } else {
      feather_host_list_spread(&given[i], next);
      list_was_read(&given[i], 0);
    }
  }
  words[0].aux = 0;
  Status status = invoke_words(in, total, words, mark);
  if (status != STATUS_PUSHED) region_release(&arena, mark);
  return status;
}

/* The same for step traces. */
static NOINLINE Status step_list(Interp *in, Cell *list) {
  i32 count = feather_host_list_length(list);
  if (count <= 0) return invoke_list(in, list);
  Mark mark = region_mark(&arena);
  Cell *words = region_alloc(&arena, (u32)count * sizeof(Cell));
  if (!words) return error_memory(in);
  feather_host_list_spread(list, words);
  words[0].aux = 0;
  Status status = invoke_step(in, (u32)count, words, mark);
  if (status != STATUS_PUSHED) region_release(&arena, mark);
  else in->frame->flags |= FRAME_WORDS_OWN;
  return status;
}

/* --- variables by reference --- */

typedef struct {
  Place place;
  Cell *below; /* where the operand cells of the reference begin: a result goes here */
} Target;

/* Find the variable of a ref instruction. `top` is the first cell above the reference's own. */
static void find_target(Interp *in, Frame *f, u32 operand, Site *site, Cell *top, bool create, Target *t) {
  u32 index = operand >> REF_BITS;
  Cell *literals = code_literals(f->code);
  t->below = top;
  switch (operand & REF_MASK) {
    case REF_LOCAL:
      t->place.slot = slot_settled(&f->locals[index]);
      t->place.name = &literals[code_locals(f->code)[index].name];
      t->place.key = NULL;
      t->place.by_slot = true;
      return;
    case REF_LOCAL_ELEMENT:
      t->place.slot = slot_settled(&f->locals[index]);
      t->place.name = &literals[code_locals(f->code)[index].name];
      t->place.key = t->below = top - 1;
      t->place.by_slot = true;
      return;
    case REF_DYNAMIC:
      t->below = top - 1;
      place_by_full_name(in, f, top - 1, create, &t->place);
      return;
    default: break;
  }
  bool element = (operand & REF_MASK) == REF_NAME_ELEMENT;
  Frame *scope = f->scope;
  t->place.by_slot = t->place.known = t->place.unnamed = false;
  if (scope->kind == FRAME_PROC) {
    if (site->code == scope->code && site->cell.tag == TAG_INT) {
      t->place.slot = slot_settled(&scope->locals[site->cell.i]);
      t->place.name = &literals[index];
      t->place.known = true;
    } else {
      place_by_name(in, f, &literals[index], create, &t->place);
      i32 slot = local_by_name(scope->code, &literals[index]);
      if (slot >= 0 && (scope->code->flags & CODE_RESIDENT)) {
        site->code = scope->code;
        site->cell = cell_int(slot);
      }
    }
  } else if (site->cell.tag == TAG_VAR && site->epoch == in->variable_epoch && site->ns == f->ns) {
    t->place.slot = &site->cell;
    t->place.name = &literals[index];
  } else {
    place_by_name(in, f, &literals[index], create, &t->place);
    i32 pinned = t->place.slot == &t->place.storage ? feather_host_var_pin(t->place.storage.h) : 0;
    if (pinned) {
      *site = (Site){.epoch = in->variable_epoch, .ns = f->ns, .cell = {.tag = TAG_VAR, .h = pinned}};
      t->place.slot = &site->cell;
    }
  }
  t->place.key = element ? top - 1 : NULL;
  t->place.unnamed = element && t->place.known;
  if (element) t->below = top - 1;
}

/* `lappend x ...`, `append x ...`, `lset`, `dict set`: take, let the host update, write back. */
typedef Status UpdateOp(Cell *variable, Cell *words, u32 count);

static Status append_op(Cell *variable, Cell *words, u32 count) {
  by_handle_changes(variable);
  return feather_host_string_append(variable, words, count);
}
static Status lappend_op(Cell *variable, Cell *words, u32 count) {
  if (count == 0 && variable->tag != TAG_UNSET) return feather_host_list_length(variable) < 0 ? TCL_ERROR : TCL_OK;
  return feather_host_list_append(variable, words, count);
}
static Status lset_op(Cell *variable, Cell *words, u32 count) { return feather_host_list_set(variable, words, count); }
static Status dict_set_op(Cell *variable, Cell *words, u32 count) { return feather_host_dict_set(variable, words, count); }

/* Add to what lmap and the like collect in an operand cell. It is that cell's alone until the loop has ended; only
 * slots of variables stay OWNED. */
static Status collect(UpdateOp *op, Cell *cell, Cell *words, u32 count) {
  if (cell->tag == TAG_OBJ && cell->h != HANDLE_EMPTY) cell->tag = TAG_OWNED;
  Status status = op(cell, words, count);
  if (cell->tag == TAG_OWNED) cell->tag = TAG_OBJ;
  return status;
}

static u32 next_op(Code *code, const u32 *ip) {
  while ((*ip & 0xff) == OP_JUMP) ip = code_words(code) + ip[1];
  return *ip & 0xff;
}

/* Will anybody see what the instruction before `ip` leaves on the stack? */
static bool result_used(Interp *in, Frame *f, const u32 *ip) {
  u32 op = next_op(f->code, ip);
  if (op == OP_POP) return false;
  /* The procedure's result: that its caller drops it can be seen here, unless the host called. */
  if ((op != OP_RET && op != OP_DONE) || in->nested || f->kind != FRAME_PROC) return true;
  if (f->flags & ((FRAME_ENDS_SLOWLY & ~FRAME_BUFFERS) | FRAME_TAILCALL | FRAME_ASK | FRAME_DISCARD)) return true;
  Frame *to = f->caller;
  return !to->code || to->kind != FRAME_PROC || next_op(to->code, to->ip) != OP_POP;
}

/* tclsh compiles lappend of one value in procedures, to something that differs a little. */
static bool compiled_lappend(Interp *in, UpdateOp *op, u32 count) {
  return op == lappend_op && count == 1 && (in->frame->code->flags & CODE_PROC);
}

/* So is the error called there. */
static NOINLINE Status lappend_refused(Interp *in, Status status) {
  if (status == TCL_ERROR) in->error_code = value_str(STR("TCL WRITE VARNAME"));
  return status;
}

/* `used`: the new value is not the variable's alone, for it is a result too. */
static Status update_target(Interp *in, Target *t, UpdateOp *op, Cell *words, u32 count, bool must_exist, bool used) {
  Cell *slot = t->place.slot;
  if (op == append_op && count > 1) t->place.by_slot = t->place.unnamed = false; /* tclsh does not compile it */
  if (LIKELY(slot && slot->tag <= TAG_OWNED && !t->place.key)) {
    Status status = op(slot, words, count);
    if (status != TCL_OK) return compiled_lappend(in, op, count) ? lappend_refused(in, status) : status;
    *t->below = (Cell){.tag = slot->tag == TAG_OWNED ? TAG_OBJ : slot->tag, .i = slot->i};
    if (used) slot->tag = t->below->tag;
    return TCL_OK;
  }
  Cell value;
  /* tclsh: append fires no read traces, nor does compiled lappend. */
  bool reading = op != append_op && !compiled_lappend(in, op, count);
  Status status = must_exist ? place_read(in, &t->place, &value) : place_take(in, &t->place, &value, reading);
  if (status != TCL_OK) return status;
  if (op == append_op && count > 1 && place_traced_now(&t->place)) { /* each value is written */
    for (u32 i = 0; i + 1 < count; i++) {
      Cell part = value;
      status = op(&part, words + i, 1);
      if (part.tag == TAG_OWNED) part.tag = TAG_OBJ;
      if (status == TCL_OK) status = place_write(in, &t->place, &part);
      if (status == TCL_OK) status = place_take(in, &t->place, &value, false);
      if (status != TCL_OK) return status;
    }
    words += count - 1;
    count = 1;
  }
  status = op(&value, words, count);
  if (status != TCL_OK) return op == lappend_op && !reading ? lappend_refused(in, status) : status;
  if (used && value.tag == TAG_OWNED) value.tag = TAG_OBJ;
  status = place_write(in, &t->place, &value);
  if (status == TCL_OK) *t->below = (Cell){.tag = value.tag == TAG_OWNED ? TAG_OBJ : value.tag, .i = value.i};
  return status;
}

/* A slot builds something. `direct` is the local that it was reached by, in the frame `f`. */
static void owner_builds(Frame *owner, Cell *direct) {
  while (direct->tag == TAG_LINK) {
    owner = direct->frame;
    direct = &owner->locals[direct->aux];
  }
  owner->flags |= FRAME_BUFFERS;
}

/* lappend to nothing: the slot begins to build a list. */
static bool begins_list(Frame *f, Cell *direct, Cell *slot) {
  if (slot->tag != TAG_UNSET && !(slot->tag == TAG_OBJ && slot->h == HANDLE_EMPTY)) return false;
  if (!buffer_begin(slot)) return false;
  owner_builds(f, direct);
  return true;
}

/* --- foreach --- */

/* Write a loop variable that is no plain local. `info`: its operand and site. */
static Status foreach_set(Interp *in, Frame *f, const u32 *info, Cell *sp, Cell *value) {
  Target t;
  if ((info[0] & REF_MASK) == REF_DYNAMIC)
    place_by_full_name(in, f, &code_literals(f->code)[info[0] >> REF_BITS], true, &t.place);
  else
    find_target(in, f, info[0], &code_sites(f->code)[info[1]], sp, true, &t);
  Status status = place_write(in, &t.place, value);
  if (UNLIKELY(status != TCL_OK)) {
    u32 index = info[0] >> REF_BITS;
    bool local = (info[0] & REF_MASK) == REF_LOCAL;
    in->scratch[6] = code_literals(f->code)[local ? code_locals(f->code)[index].name : index]; /* for the trace */
  }
  return status;
}

static Status foreach_begin(const u32 *info, u32 lists, Cell *sp) {
  i64 rounds = 0;
  Cell *list = sp - lists;
  for (u32 i = 0; i < lists; i++) {
    i32 length = list[i].tag == TAG_BUFFER ? (i32)list[i].buffer->length : feather_host_list_length(&list[i]);
    if (length < 0) return TCL_ERROR;
    u32 variables = *info;
    i64 need = (length + (i64)variables - 1) / variables;
    if (need > rounds) rounds = need;
    info += 1 + 2 * variables;
  }
  sp[0] = cell_int(rounds);
  sp[1] = cell_int(0);
  for (u32 i = 2; i < FOREACH_CELLS(lists); i++) sp[i] = cell_unset();
  return TCL_OK;
}

/* Elements come in portions, so that most rounds need no call of the host. `sp` is above the buffers. */
static Status foreach_assign(Interp *in, Frame *f, u32 *info, u32 lists, Cell *sp) {
  Cell *buffer = sp - FOREACH_BUFFER * lists;
  Cell *list = buffer - 2 - lists;
  u32 round = (u32)buffer[-1].i;
  for (u32 i = 0; i < lists; i++, buffer += FOREACH_BUFFER) {
    u32 variables = *info++;
    u32 index = round * variables;
    for (u32 k = 0; k < variables; k++, index++, info += 2) {
      u32 at = index % FOREACH_BUFFER;
      Cell direct, *item = &buffer[at];
      if (list[i].tag == TAG_BUFFER) {
        direct = index < list[i].buffer->length ? buffer_item(list[i].buffer, index) : cell_empty();
        item = &direct;
      } else if (at == 0 || item->tag == TAG_UNSET) feather_host_list_chunk(&list[i], (i32)(index - at), FOREACH_BUFFER, buffer);
      u32 operand = info[0];
      if ((operand & REF_MASK) == REF_LOCAL) {
        Cell *slot = slot_follow(&f->locals[operand >> REF_BITS]);
        if (LIKELY(slot->tag <= TAG_UNSET)) {
          *slot = *item;
          continue;
        }
      }
      Cell value = *item;
      Status status = foreach_set(in, f, info, sp, &value);
      if (status != TCL_OK) return status;
    }
  }
  return TCL_OK;
}

/* --- links --- */

static Frame *level_frame(Frame *scope, u32 levels) {
  if (levels & 0x80000000u) {
    u32 level = levels & 0x7fffffffu;
    while (scope && scope->level > level) scope = scope->outer;
    return scope && scope->level == level ? scope : NULL;
  }
  while (scope && levels--) scope = scope->outer;
  return scope;
}

static Status bad_level(Interp *in, u32 levels) {
  Message m = message_begin();
  if (levels & 0x80000000u) message_str(&m, STR("#"));
  message_int(&m, levels & 0x7fffffffu);
  Cell text = message_end(&m);
  return error_lookup(in, STR("bad level "), &text, STR(""), STR("TCL LOOKUP LEVEL"));
}

static Status link_up(Interp *in, Frame *f, i32 slot, u32 levels, Cell *name) {
  Frame *scope = level_frame(f->scope, levels);
  if (!scope) return bad_level(in, levels);
  Place place;
  Frame at = {.scope = scope, .ns = scope->ns};
  if (!place_to_link(scope, name, &place)) place_by_full_name(in, &at, name, true, &place);
  return link_slot(in, &f->locals[slot], &code_literals(f->code)[code_locals(f->code)[slot].name], &place);
}

static Status link_namespace(Interp *in, Frame *f, i32 slot, Cell *name, Site *site, i32 ns, i32 mode) {
  Cell *local = &f->locals[slot];
  if (site->cell.tag == TAG_VAR && site->epoch == in->variable_epoch && site->ns == ns &&
      (local->tag == TAG_UNSET || local->tag == TAG_LINK || (local->tag == TAG_VAR && local->aux == VAR_IS_LINK))) {
    *local = site->cell;
    return TCL_OK;
  }
  i32 handle = feather_host_ns_var(ns, name, mode | NSVAR_CREATE);
  Status status = slot_linkable(in, local, name);
  if (status != TCL_OK) return status;
  *local = (Cell){.tag = TAG_VAR, .aux = VAR_IS_LINK, .h = handle};
  i32 pinned = feather_host_var_pin(handle);
  if (pinned) *site = (Site){.epoch = in->variable_epoch, .ns = ns, .cell = {.tag = TAG_VAR, .aux = VAR_IS_LINK, .h = pinned}};
  return TCL_OK;
}

/* --- nested runs --- */

/* Run what a builtin pushed. Of several frames (a coroutine's) the run ends with the first. */
Status vm_run_pushed(Interp *in, Status status) {
  if (status != STATUS_PUSHED) return status;
  Frame *last = in->run_base ? in->run_base : in->frame;
  in->run_base = NULL;
  return vm_run(in, last);
}

static Status run_nested(Interp *in, Status status) { return vm_run_pushed(in, status); }

/* A list that was being built has become a value: operands that borrowed it follow. */
static NOINLINE void settle_borrowed(Frame *f, Cell *sp, Cell *slot) {
  ListBuffer *old = slot->buffer;
  buffer_escape(slot);
  for (Cell *c = f->stack; c < sp; c++)
    if (c->tag == TAG_BUFFER && c->buffer == old) *c = cell_object(slot->h);
}

/* A procedure returns the list that it has built, to a caller that puts it in a local: the block moves there. */
static NOINLINE bool return_list(Interp *in, Frame *f, Cell *slot) {
  Frame *to = f->caller;
  enum { NOT_PLAIN = (FRAME_ENDS_SLOWLY & ~FRAME_BUFFERS) | FRAME_TAILCALL | FRAME_ASK | FRAME_DISCARD };
  if (f->kind != FRAME_PROC || (f->flags & NOT_PLAIN) || to->kind != FRAME_PROC || !to->code) return false;
  u32 next = *to->ip;
  if ((next & 0xff) != OP_STOREL_POP) return false;
  Cell *target = &to->locals[next >> 8];
  if (target->tag > TAG_UNSET && target->tag != TAG_BUFFER) return false;
  if (target->tag == TAG_BUFFER) {
    if (buffer_held(target->buffer)) return false;
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
  if (!f->code || f->kind != FRAME_PROC) return;
  for (Cell *c = f->stack; c < f->sp; c++) {
    if (c->tag == TAG_BUFFER) settle_borrowed(f, f->sp, slot_follow(&f->locals[c->aux]));
    if (c->tag != TAG_OBJ) continue;
    for (u32 i = 0; i < f->code->local_count; i++)
      if (f->locals[i].tag == TAG_OWNED && f->locals[i].h == c->h) f->locals[i].tag = TAG_OBJ;
  }
}

static bool enter_nested(Interp *in) {
  if (in->nested >= in->nested_limit || stack_low()) {
    error_depth(in);
    return false;
  }
  in->nested++;
  unborrow(in->frame);
  feather_host_nested(true);
  return true;
}

static void leave_nested(Interp *in) {
  in->nested--;
  feather_host_nested(false);
}

Status vm_call_words(Interp *in, u32 count, Cell *words) {
  if (!enter_nested(in)) return TCL_ERROR;
  Mark mark = region_mark(&arena);
  Status status = run_nested(in, invoke_words(in, count, words, mark));
  if (status == TCL_ERROR) log_words(in, count, words);
  leave_nested(in);
  return status;
}

Status vm_call_list(Interp *in, Cell *list) {
  i32 count = feather_host_list_length(list);
  if (count <= 0) {
    if (count == 0) in->result = cell_empty();
    return count < 0 ? TCL_ERROR : TCL_OK;
  }
  Mark mark = region_mark(&arena);
  Cell *words = region_alloc(&arena, (u32)count * sizeof(Cell));
  if (!words) return error_memory(in);
  feather_host_list_spread(list, words);
  words[0].aux = 0;
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
  if (!enter_nested(in)) return TCL_ERROR;
  Status status = run_nested(in, push_script(in, script, scope, scope->ns, 0));
  leave_nested(in);
  return status;
}

Status vm_enter(Interp *in) {
  if (!enter_nested(in)) return TCL_ERROR;
  Status status = run_nested(in, cmd_enter(in, 0, NULL));
  leave_nested(in);
  return status;
}

/* --- expressions and templates at run time --- */

static Status push_expression(Interp *in, Cell *expression, CodeUse use) {
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
  if (!enter_nested(in)) return TCL_ERROR;
  Status status = run_nested(in, push_expression(in, text, (CodeUse)(CODE_FOR_SUBST + flags)));
  leave_nested(in);
  return status;
}

/* A condition's value: 1, 0, or -1 with the error set. */
static i32 truth(Interp *in, Cell *value) {
  if (value->tag == TAG_INT) return value->i != 0;
  if (value->tag == TAG_DOUBLE && value->d == value->d) return value->d != 0;
  i32 found = feather_host_value_boolean(value);
  if (found < 0) error_expected_boolean(in, value);
  return found;
}

/* The value of an expression, made a number. */
static Status not_a_number(Interp *in) {
  static const Str message = STR("domain error: argument not in valid range");
  error_str(in, message, STR("ARITH DOMAIN"));
  Cell text = in->result;
  feather_host_list_append(&in->error_code, &text, 1);
  return TCL_ERROR;
}

/* --- calls that are not the common case --- */

static NOINLINE CommandInfo *resolve_site(Interp *in, Frame *f, Site *site, Cell *name) {
  CommandInfo *info = command_find(in, f->ns, name);
  *site = (Site){.epoch = in->command_epoch, .ns = f->ns, .command = info, .cell = {.tag = TAG_UNSET}};
  if (UNLIKELY(info && info->is.kind == COMMAND_NONE)) site->ns = 0; /* out of memory: ask again */
  return info;
}

/* --- strings --- */

/* The first element that is the same string as the value; -1: none. -2: ask the host. */
static i32 find_known(Cell *list, const Cell *value) {
  Cell *items;
  i32 count = known_elements(list, &items);
  for (i32 i = 0; i < count; i++) {
    i32 same = same_string_known(&items[i], value);
    if (same) return same < 0 ? -2 : i;
  }
  return count < 0 ? -2 : -1;
}

static inline bool same_string(Cell *a, Cell *b) {
  i32 same = same_string_known(a, b);
  return same >= 0 ? same : feather_host_string_equal(a, b);
}

/* string is CLASS for the classes with a number, in their order there (compile_data.c). */
static bool is_class(i32 class, Cell *value) {
  u32 c;
  if (!cell_char(value, &c)) return feather_host_string_is(class, value);
  bool digit = c - '0' < 10, letter = (c | 32) - 'a' < 26;
  switch (class) {
    case 0: return digit;
    case 1: return letter;
    case 2: return digit || letter;
    case 3: return c == ' ' || c - '\t' < 5;
    default: return feather_host_string_is(class, value);
  }
}

/* --- arithmetic --- */

/* Any operator on any two values. */
static NOINLINE Status arith_slow(Opcode op, Cell *a, Cell *b, Cell *out) {
  if (arith_any(op, a, b, out)) return TCL_OK;
  u32 c;
  Cell digit;
  if (cell_char(a, &c) && c - '0' < 10) {
    digit = cell_int(c - '0');
    if (arith_any(op, &digit, b, out)) return TCL_OK;
  }
  return feather_host_expr_binary((i32)op - OP_ADD, a, b, out);
}

/* The same for operators that are known at run time only: additions of integers do not wait in line. */
static inline Status arith_quick(Opcode op, Cell *a, Cell *b, Cell *out) {
  if (LIKELY(a->tag == TAG_INT && b->tag == TAG_INT)) {
    i64 sum;
    if (op == OP_ADD && !__builtin_add_overflow(a->i, b->i, &sum)) {
      *out = cell_int(sum);
      return TCL_OK;
    }
    if (op == OP_SUB && !__builtin_sub_overflow(a->i, b->i, &sum)) {
      *out = cell_int(sum);
      return TCL_OK;
    }
    if (op == OP_MOD && a->i >= 0 && b->i > 0) {
      *out = cell_int(a->i % b->i);
      return TCL_OK;
    }
    if (op == OP_MUL && (i32)a->i == a->i && (i32)b->i == b->i) {
      *out = cell_int(a->i * b->i);
      return TCL_OK;
    }
  }
  return arith_slow(op, a, b, out);
}

/* --- the loop --- */

/* --- locals, the long way --- */

/* Each of these is the rest of an instruction whose common case is inline. */

static NOINLINE Status read_local(Interp *in, Frame *f, u32 slot, Cell *out) {
  if (f->locals[slot].tag == TAG_BUFFER) settle_borrowed(f, f->sp, &f->locals[slot]);
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, f->sp, false, &t);
  return place_read(in, &t.place, out);
}

static NOINLINE Status write_local(Interp *in, Frame *f, u32 slot, Cell *value) {
  Cell *direct = &f->locals[slot];
  if (direct->tag >= TAG_BUFFER) {
    if (UNLIKELY(direct->tag == TAG_BUFFER && buffer_held(direct->buffer))) buffer_escape(direct);
    else slot_free(direct);
    *direct = *value;
    return TCL_OK;
  }
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, f->sp, true, &t);
  return place_write(in, &t.place, value);
}

static NOINLINE Status incr_local(Interp *in, Frame *f, u32 slot, i32 amount, Cell *out) {
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, f->sp, true, &t);
  Cell by = cell_int(amount);
  return place_incr(in, &t.place, &by, out);
}

/* lappend local ...: a list that is being built, or the host's. */
static NOINLINE Status lappend_local(Interp *in, Frame *f, u32 slot_index, Cell *values, u32 n) {
  Cell *slot = slot_follow(&f->locals[slot_index]);
  if (UNLIKELY(slot->tag == TAG_BUFFER && buffer_held(slot->buffer))) buffer_escape(slot);
  if (LIKELY(slot->tag == TAG_BUFFER) || begins_list(f, &f->locals[slot_index], slot)) {
    for (u32 i = 0; i < n; i++)
      if (UNLIKELY(!buffer_push(slot, &values[i]))) return error_memory(in);
    return TCL_OK;
  }
  if (slot->tag <= TAG_OWNED) {
    Status status = lappend_op(slot, values, n);
    return status != TCL_OK && compiled_lappend(in, lappend_op, n) ? lappend_refused(in, status) : status;
  }
  Target t;
  find_target(in, f, slot_index << REF_BITS | REF_LOCAL, NULL, values, true, &t);
  Cell drop;
  t.below = &drop;
  return update_target(in, &t, lappend_op, values, n, false, false);
}

/* append local ... `one`: the values are the parts of a single one. */
static NOINLINE Status append_local(Interp *in, Frame *f, u32 slot_index, Cell *values, u32 n, bool one) {
  Cell *slot = slot_follow(&f->locals[slot_index]);
  if (LIKELY(slot->tag <= TAG_UNSET || slot->tag == TAG_TEXT)) {
    if (LIKELY(text_append(slot, values, n))) {
      owner_builds(f, &f->locals[slot_index]);
      return TCL_OK;
    }
  }
  if (one && n > 1) {
    Status status = feather_host_value_concat(values, n, values);
    if (status != TCL_OK) return status;
    n = 1;
  }
  slot_escape(slot);
  if (slot->tag <= TAG_OWNED) return append_op(slot, values, n);
  Target t;
  find_target(in, f, slot_index << REF_BITS | REF_LOCAL, NULL, values, true, &t);
  Cell drop;
  t.below = &drop;
  return update_target(in, &t, append_op, values, n, false, false);
}

/* lset local index value */
static NOINLINE Status lset_local(Interp *in, Frame *f, u32 slot_index, Cell *words) {
  Cell *slot = slot_follow(&f->locals[slot_index]);
  if (UNLIKELY(slot->tag == TAG_BUFFER && buffer_held(slot->buffer))) buffer_escape(slot);
  if (slot->tag == TAG_BUFFER && words[0].tag == TAG_INT && (u64)words[0].i < slot->buffer->length) {
    return buffer_set(slot, (u32)words[0].i, &words[1]) ? TCL_OK : error_memory(in);
  }
  if (slot->tag <= TAG_OWNED) return feather_host_list_set(slot, words, 2);
  Target t;
  find_target(in, f, slot_index << REF_BITS | REF_LOCAL, NULL, words, true, &t);
  Cell drop;
  t.below = &drop;
  return update_target(in, &t, lset_op, words, 2, true, false);
}

/* lindex: the list below its n indices becomes the element. */
static NOINLINE Status list_element(Frame *f, Cell *sp, u32 n) {
  Cell *list = sp - n - 1;
  if (list->tag == TAG_BUFFER) {
    if (n == 1 && sp[-1].tag == TAG_INT) {
      u64 index = (u64)sp[-1].i;
      *list = index < list->buffer->length ? buffer_item(list->buffer, (u32)index) : cell_empty();
      return TCL_OK;
    }
    settle_borrowed(f, sp, slot_follow(&f->locals[list->aux]));
  }
  if (n == 1 && sp[-1].tag == TAG_INT) {
    if (known_element(list, sp[-1].i, list)) return TCL_OK;
    Cell read = *list;
    Status status = feather_host_list_index(list, sp - 1, 1, list);
    if (status == TCL_OK) list_was_read(&read, sp[-1].i);
    return status;
  }
  return feather_host_list_index(list, sp - n, n, list);
}

/* LISTOP: a command on a list that is being built. Gives the new top of the stack, and moves the frame on behind the call
 * that stands next in the code; NULL: that call has to be made, with lists that are values. */
static NOINLINE Cell *built_list_op(Frame *f, u32 operand, Cell *list, Cell *sp) {
  u32 op = operand & ((1 << LISTOP_BITS) - 1), after = operand >> LISTOP_BITS & LISTOP_MOST, count = operand >> (LISTOP_BITS + LISTOP_AFTER_BITS);
  ListBuffer *made;
  i64 number;
  if (list->tag != TAG_BUFFER || !list_op((ListOp)op, list, after, &made, &number)) {
    for (Cell *c = list; c < sp; c++)
      if (c->tag == TAG_BUFFER) settle_borrowed(f, sp, slot_follow(&f->locals[c->aux]));
    return NULL;
  }
  u32 *next = f->ip + 2; /* INVOKE and its site */
  Cell *top = sp - count;
  f->ip = next;
  if (!made) {
    *top = cell_int(number);
    return top + 1;
  }
  Cell value = {.tag = TAG_BUFFER, .buffer = made}, *target = &f->locals[*next >> 8];
  if ((*next & 0xff) == OP_STOREL_POP && (target->tag <= TAG_UNSET || (target->tag == TAG_BUFFER && !buffer_held(target->buffer)))) {
    if (target->tag == TAG_BUFFER) buffer_free(target->buffer);
    *target = value;
    f->flags |= FRAME_BUFFERS;
    f->ip++;
    return top;
  }
  buffer_escape(&value);
  if (value.tag == TAG_OWNED) value.tag = TAG_OBJ;
  *top = value;
  return top + 1;
}

/* The vocabulary of the instructions. */
#define LOAD_FRAME()                                                                             \
  (f = in->frame, ip = f->ip, sp = f->sp, locals = f->locals, literals = code_literals(f->code), \
   sites = code_sites(f->code))
#define SAVE() (f->ip = ip, f->sp = sp)
#define A() ((i32)word >> 8)
#define AU() (word >> 8)
#define NEXT_WORD() (*ip++)
#define JUMP_IF(condition)               \
  do {                                   \
    u32 target_ = NEXT_WORD();           \
    if (condition) ip = code_words(f->code) + target_; \
  } while (0)
#define CHECK(expression)                   \
  do {                                      \
    status = (expression);                  \
    if (UNLIKELY(status != TCL_OK)) goto raise; \
  } while (0)

/* Instructions that are rare, or do so much that a call more does not show. They stand apart so that the
 * engine's optimizer is done with the loop soon. The frame's ip and sp are saved, and moved on. STATUS_PUSHED:
 * a frame was pushed. */
static NOINLINE Status run_rare(Interp *in, Frame *f, u32 word) {
  u32 *ip = f->ip;
  Cell *sp = f->sp;
  Cell *locals = f->locals;
  Cell *literals = code_literals(f->code);
  Site *sites = code_sites(f->code);
  Status status;
  switch ((Opcode)(word & 0xff)) {
    case OP_REPLACE: {
      u32 n = AU();
      for (u32 i = 0; i < n; i++) sp[-(i32)(2 * n) + (i32)i] = sp[-(i32)n + (i32)i];
      sp -= n;
      break;
    }

    case OP_APPENDV:
    case OP_LAPPENDV:
    case OP_LSETV:
    case OP_DICTSETV: {
      static UpdateOp *const ops[] = {append_op, lappend_op, lset_op, dict_set_op};
      u32 which = (word & 0xff) == OP_APPENDV ? 0 : (word & 0xff) == OP_LAPPENDV ? 1 : (word & 0xff) == OP_LSETV ? 2 : 3;
      Site *site = &sites[NEXT_WORD()];
      u32 count = NEXT_WORD() + (which >= 2);
      SAVE();
      bool used = result_used(in, f, ip);
      if (which == 1 && (AU() & REF_MASK) == REF_LOCAL && count && !used) {
        CHECK(lappend_local(in, f, AU() >> REF_BITS, sp - count, count));
        sp -= count;
        *sp++ = cell_empty();
        break;
      }
      Target t;
      find_target(in, f, AU(), site, sp - count, true, &t);
      CHECK(update_target(in, &t, ops[which], sp - count, count, which == 2, used));
      sp = t.below + 1;
      break;
    }
    case OP_EXISTSV:
    case OP_ISARRAYV: {
      Site *site = &sites[NEXT_WORD()];
      SAVE();
      Target t;
      find_target(in, f, AU(), site, sp, false, &t);
      bool yes = (word & 0xff) == OP_EXISTSV ? place_exists(in, &t.place) : place_is_array(in, &t.place);
      *t.below = cell_int(yes);
      sp = t.below + 1;
      break;
    }
    case OP_UNSETV: {
      Site *site = &sites[NEXT_WORD()];
      bool complain = NEXT_WORD();
      SAVE();
      Target t;
      find_target(in, f, AU(), site, sp, false, &t);
      CHECK(place_unset(in, &t.place, complain));
      sp = t.below;
      break;
    }

    case OP_LISTCAT:
      CHECK(feather_host_list_concat(sp - 2, sp - 1));
      sp--;
      if (sp[-1].tag == TAG_OWNED) sp[-1].tag = TAG_OBJ;
      break;
    case OP_LISTPUSH:
      CHECK(collect(lappend_op, f->stack + AU(), sp - 1, 1));
      sp--;
      break;

    case OP_DICTPUSH:
      CHECK(collect(dict_set_op, f->stack + AU(), sp - 2, 2));
      sp -= 2;
      break;

    case OP_STRLT: sp[-2] = cell_int(feather_host_string_compare(sp - 2, sp - 1) < 0); sp--; break;
    case OP_STRGT: sp[-2] = cell_int(feather_host_string_compare(sp - 2, sp - 1) > 0); sp--; break;
    case OP_STRLE: sp[-2] = cell_int(feather_host_string_compare(sp - 2, sp - 1) <= 0); sp--; break;
    case OP_STRGE: sp[-2] = cell_int(feather_host_string_compare(sp - 2, sp - 1) >= 0); sp--; break;
    case OP_IN:
    case OP_NI: {
      i32 found = find_known(sp - 1, sp - 2);
      if (found >= -1) {
        sp[-2] = cell_int((found >= 0) == ((word & 0xff) == OP_IN));
      } else {
        CHECK(feather_host_expr_binary((i32)(word & 0xff) - OP_ADD, sp - 2, sp - 1, sp - 2));
        list_was_read(sp - 1, 0);
      }
      sp--;
      break;
    }
    case OP_POS:
      if (sp[-1].tag == TAG_INT || (sp[-1].tag == TAG_DOUBLE && sp[-1].d == sp[-1].d)) break;
      CHECK(feather_host_expr_unary(1, sp - 1, sp - 1));
      break;
    case OP_BNOT:
      if (sp[-1].tag == TAG_INT) {
        sp[-1].i = ~sp[-1].i;
        break;
      }
      CHECK(feather_host_expr_unary(3, sp - 1, sp - 1));
      break;
    case OP_INVOKE_LIST:
      ip++;
      SAVE();
      status = invoke_list(in, sp - 1);
      if (status == STATUS_PUSHED) {
        in->frame->flags |= FRAME_WORDS_OWN;
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      sp[-1] = in->result;
      break;
    case OP_INVOKE_EXPANDED: {
      u32 n = AU(), expand = *ip++;
      Cell *words = sp - n;
      SAVE();
      status = invoke_expanded(in, words, n, expand);
      if (status == STATUS_PUSHED) {
        in->frame->flags |= FRAME_WORDS_OWN;
        f->sp = words;
        goto enter;
      }
      CHECK(status);
      *words = in->result;
      sp = words + 1;
      break;
    }
    case OP_CHECK_LIST: {
      Cell *items;
      if (known_elements(sp - 1, &items) >= 0) break;
      CHECK(feather_host_list_length(sp - 1) < 0 ? TCL_ERROR : TCL_OK);
      list_was_read(sp - 1, 0);
      break;
    }
    case OP_EVAL:
      SAVE();
      status = push_script(in, sp - 1, f->scope, f->ns, 0);
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      break;
    case OP_EXPR:
      if (sp[-1].tag <= TAG_DOUBLE) break;
      SAVE();
      status = push_expression(in, sp - 1, CODE_FOR_EXPR);
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      break;
    case OP_SUBST:
      SAVE();
      status = push_expression(in, sp - 1, (CodeUse)(CODE_FOR_SUBST + AU()));
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      break;

    case OP_RAISE_ERROR: {
      u32 code = NEXT_WORD(), element = NEXT_WORD(), note = NEXT_WORD();
      error_clear(in);
      in->result = literals[AU()];
      in->error_code = literals[code];
      if (element != NO_LABEL) feather_host_list_append(&in->error_code, &literals[element], 1);
      if (note != NO_LABEL) error_note(in, LOG_NOTE, &literals[note]);
      status = TCL_ERROR;
      goto raise;
    }
    case OP_ARITY: {
      u32 count = AU();
      SAVE();
      if ((f->flags & FRAME_FORCED) && f->word_count) {
        status = error_wrong_args(in, in->commands[f->command], f->word_count, f->words);
        goto raise;
      }
      CommandInfo *info = command_find(in, f->ns, sp - count);
      status = error_wrong_args(in, info, count, sp - count);
      goto raise;
    }

    case OP_FOREACH: {
      u32 info_words = NEXT_WORD();
      SAVE();
      CHECK(foreach_begin(ip, AU(), sp));
      sp += FOREACH_CELLS(AU());
      ip += info_words;
      break;
    }
    case OP_CAUGHT_OPTIONS:
      feather_host_options_get(in->caught, sp);
      sp++;
      break;
    case OP_RECHECK: {
      u32 end = NEXT_WORD(), depth = NEXT_WORD();
      if (f->code->compile_epoch == in->compile_epoch) break;
      const Position *p = &code_positions(f->code)[AU()];
      feather_host_code_place(f->code->source, p->source, p->source_len, &in->scratch[0]);
      f->ip = code_words(f->code) + end;
      f->sp = f->stack + depth;
      status = push_script(in, &in->scratch[0], f->scope, f->ns, 0);
      if (status == STATUS_PUSHED) in->frame->flags |= FRAME_FORCED;
      return status;
    }
    case OP_OK_OPTIONS:
      SAVE();
      if (options_fresh(in, f)) feather_host_options_get(TCL_OK, sp);
      else *sp = literals[AU()];
      in->options = cell_unset();
      sp++;
      break;
    case OP_RETHROW: {
      Cell result = sp[-3];
      if (sp[-2].tag == TAG_INT && sp[-2].i == 0) {
        sp -= 2;
        break;
      }
      SAVE();
      status = feather_host_options_set(sp - 1, sp - 3);
      if (A()) in->error_logged = false;
      if (status == TCL_OK) {
        sp -= 2;
        sp[-1] = result;
        break;
      }
      goto raise;
    }
    case OP_TRAP_MATCH:
      *sp = cell_int(feather_host_options_match(sp - 1, &literals[AU()]));
      sp++;
      break;
    case OP_DURING: feather_host_options_during(sp - 1, sp - 1 - A()); break;

    case OP_STRRANGE:
      if (sp[-2].tag == TAG_INT && sp[-1].tag == TAG_INT && known_range(sp - 3, sp[-2].i, sp[-1].i, sp - 3)) {
        sp -= 2;
        break;
      }
      CHECK(feather_host_string_range(sp - 3, sp - 2, sp - 1, sp - 3));
      sp -= 2;
      break;
    case OP_DICTGET: {
      u32 n = AU();
      CHECK(feather_host_dict_get(sp - n - 1, sp - n, n, sp - n - 1));
      sp -= n;
      break;
    }
    case OP_DICTEXISTS: {
      u32 n = AU();
      sp[-(i32)n - 1] = cell_int(feather_host_dict_exists(sp - n - 1, sp - n, n));
      sp -= n;
      break;
    }
    case OP_DICT_LIST: CHECK(feather_host_dict_list(sp - 1, sp - 1)); break;

    case OP_GLOBAL: {
      u32 name = NEXT_WORD();
      SAVE();
      Site *site = &sites[NEXT_WORD()];
      CHECK(link_namespace(in, f, A(), &literals[name], site, 1, 0));
      break;
    }
    case OP_VARIABLE: {
      u32 name = NEXT_WORD();
      SAVE();
      Site *site = &sites[NEXT_WORD()];
      CHECK(link_namespace(in, f, A(), &literals[name], site, f->ns, NSVAR_DECLARE));
      break;
    }
    case OP_UPVAR: {
      u32 levels = NEXT_WORD();
      SAVE();
      CHECK(link_up(in, f, A(), levels, sp - 1));
      sp--;
      break;
    }
    default: __builtin_unreachable();
  }
  (void)locals;
  SAVE();
  return TCL_OK;

enter:
  return STATUS_PUSHED;
raise:
  SAVE();
  return status;
}

/* Run until `last` has ended or the budget is used up. Engines replace a slow first translation of a
 * WebAssembly function by a faster one only when it is called again: a run that never left this function
 * would be slow to its end. So it returns after each slice, which costs nothing, as all state is in frames.
 * `*bound` is the frame to end with: a tailcall puts another in its place. */
static NOINLINE Status run_slice(Interp *in, Frame **bound) {
  Frame *last = *bound;
  /* Hoisted out of the frame: they change with every instruction, and memory is slower than a local. */
  Frame *f;
  u32 *ip;
  Cell *sp;
  Cell *locals;
  Cell *literals;
  Site *sites;
  Status status;

  LOAD_FRAME();
  for (;;) {
    u32 word = *ip++;
    switch ((Opcode)(word & 0xff)) {
      case OP_LIT: *sp++ = literals[AU()]; break;
      case OP_INT: *sp++ = cell_int(A()); break;
      case OP_POP: sp--; break;
      case OP_DROP: sp -= AU(); break;
      case OP_DUP: *sp = sp[-1]; sp++; break;
      case OP_OVER: *sp = sp[-1 - A()]; sp++; break;
      case OP_SWAP: {
        Cell top = sp[-1];
        sp[-1] = sp[-2];
        sp[-2] = top;
        break;
      }
      case OP_NIP: sp[-2] = sp[-1]; sp--; break;
      case OP_HOLDLIST: {
        Cell *slot = &locals[AU()];
        if (slot->tag == TAG_BUFFER && !buffer_held(slot->buffer)) {
          *sp = *slot;
          sp->aux = AU();
          slot->buffer->holder = sp++;
          break;
        }
        if (LIKELY(slot->tag <= TAG_OWNED)) {
          if (slot->tag == TAG_OWNED) slot->tag = TAG_OBJ;
          *sp++ = *slot;
          break;
        }
        goto load_slow;
      }
      case OP_LOADBUILT: {
        Cell *slot = &locals[AU()];
        if (slot->tag == TAG_BUFFER) {
          *sp = *slot;
          sp++->aux = AU();
          break;
        }
        if (LIKELY(slot->tag <= TAG_OWNED)) {
          if (slot->tag == TAG_OWNED) slot->tag = TAG_OBJ;
          *sp++ = *slot;
          break;
        }
        goto load_slow;
      }
      case OP_LISTOP: {
        Cell *list = sp - 1 - (AU() >> LISTOP_BITS & LISTOP_MOST);
        if (list->tag != TAG_BUFFER && (AU() & ((1 << LISTOP_BITS) - 1)) != LIST_CONCAT) break;
        SAVE();
        Cell *result = built_list_op(f, AU(), list, sp);
        if (!result) break;
        ip = f->ip;
        sp = result;
        break;
      }
      case OP_BORROWLIST: {
        Cell *slot = slot_follow(&locals[AU()]);
        if (slot->tag == TAG_BUFFER) {
          *sp = *slot;
          sp++->aux = AU();
          break;
        }
      }
      // fallthrough
      case OP_BORROWL: {
        Cell *slot = slot_follow(&locals[AU()]);
        if (UNLIKELY(slot->tag == TAG_TEXT)) text_escape(slot);
        if (LIKELY(slot->tag <= TAG_OWNED)) {
          *sp = *slot;
          if (slot->tag == TAG_OWNED) {
            sp->tag = TAG_OBJ;
            sp->aux = CELL_VOLATILE;
          }
          sp++;
          break;
        }
        goto load_slow;
      }
      case OP_LOADL: {
        Cell *slot = &locals[AU()];
        if (LIKELY(slot->tag <= TAG_OBJ)) {
          *sp++ = *slot;
          break;
        }
        if (slot->tag == TAG_OWNED) {
          slot->tag = TAG_OBJ;
          *sp++ = *slot;
          break;
        }
      }
      load_slow: {
        SAVE();
        if (locals[AU()].tag == TAG_BUFFER && ((*ip & 0xff) == OP_RET || (*ip & 0xff) == OP_DONE) && f != last && return_list(in, f, &locals[AU()])) {
          LOAD_FRAME();
          break;
        }
        CHECK(read_local(in, f, AU(), sp));
        sp++;
        break;
      }
      case OP_STOREL:
      case OP_STOREL_POP: {
        Cell *slot = &locals[AU()];
        bool pop = (word & 0xff) == OP_STOREL_POP;
        if (LIKELY(slot->tag <= TAG_UNSET)) {
          *slot = sp[-1];
        } else {
          SAVE();
          CHECK(write_local(in, f, AU(), sp - 1));
        }
        sp -= pop;
        break;
      }
      case OP_LOADV: {
        Site *site = &sites[NEXT_WORD()];
        SAVE();
        Target t;
        find_target(in, f, AU(), site, sp, false, &t);
        Cell value;
        CHECK(place_read(in, &t.place, &value));
        *t.below = value;
        sp = t.below + 1;
        break;
      }
      case OP_STOREV: {
        Site *site = &sites[NEXT_WORD()];
        SAVE();
        Target t;
        find_target(in, f, AU(), site, sp - 1, true, &t);
        CHECK(place_write(in, &t.place, sp - 1));
        *t.below = sp[-1];
        sp = t.below + 1;
        break;
      }
      case OP_INCRL:
      case OP_INCRL_POP: {
        Cell *slot = slot_follow(&locals[AU()]);
        i32 amount = (i32)NEXT_WORD();
        i64 sum;
        if (LIKELY(slot->tag == TAG_INT && !__builtin_add_overflow(slot->i, (i64)amount, &sum))) {
          slot->i = sum;
          *sp = *slot;
        } else {
          SAVE();
          CHECK(incr_local(in, f, AU(), amount, sp));
        }
        sp += (word & 0xff) == OP_INCRL;
        break;
      }
      case OP_INCRV: {
        Site *site = &sites[NEXT_WORD()];
        SAVE();
        Target t;
        find_target(in, f, AU(), site, sp - 1, true, &t);
        Cell sum;
        CHECK(place_incr(in, &t.place, sp - 1, &sum));
        *t.below = sum;
        sp = t.below + 1;
        break;
      }
      case OP_LAPPENDL_POP: {
        u32 n = NEXT_WORD();
        SAVE();
        CHECK(lappend_local(in, f, AU(), sp - n, n));
        sp -= n;
        break;
      }
      case OP_APPENDL_POP: {
        u32 more = NEXT_WORD(), n = more & ~APPEND_PARTS;
        SAVE();
        CHECK(append_local(in, f, AU(), sp - n, n, more & APPEND_PARTS));
        sp -= n;
        break;
      }
      case OP_LSETL_POP:
        SAVE();
        CHECK(lset_local(in, f, AU(), sp - 2));
        sp -= 2;
        break;

      case OP_CONCAT: {
        u32 n = AU();
        if (!text_join(sp - n, n, sp - n)) CHECK(feather_host_value_concat(sp - n, n, sp - n));
        sp -= n - 1;
        break;
      }
      case OP_LIST: {
        u32 n = AU();
        if (n) feather_host_list_new(sp - n, n, sp - n);
        else *sp = cell_empty();
        sp += 1 - (i32)n;
        break;
      }
      case OP_JUMP: JUMP_IF(true); break;
      case OP_JUMP_TO:
        sp = f->stack + AU();
        JUMP_IF(true);
        break;
      case OP_JT:
      case OP_JF: {
        i32 value = sp[-1].tag == TAG_INT ? sp[-1].i != 0 : truth(in, sp - 1);
        if (UNLIKELY(value < 0)) {
          status = TCL_ERROR;
          goto raise;
        }
        sp--;
        JUMP_IF(value == ((word & 0xff) == OP_JT));
        break;
      }
      case OP_LOOP:
        in->budget -= A();
        if (UNLIKELY(in->budget < 0) || STRESS) {
          SAVE();
          CHECK(attention(in));
          f->ip = code_words(f->code) + *ip;
          return STATUS_AGAIN;
        }
        ip = code_words(f->code) + *ip;
        break;
      case OP_SWITCH: {
        Cell *cases = &literals[AU()];
        i32 found = find_known(cases, --sp);
        if (UNLIKELY(found == -2)) {
          found = feather_host_list_find(cases, sp);
          list_was_read(cases, 0);
        }
        u32 *targets = ip + 2;
        ip = code_words(f->code) + (found < 0 ? ip[0] : targets[found]);
        break;
      }

      /* The commonest operators on two integers are inline; the rest is one function, so that the
       * engine's optimizer has little to translate here. */
#define ARITH_CASE(name, fast)                                                 \
  case OP_##name: {                                                            \
    Cell *a = sp - 2, *b = sp - 1;                                             \
    if (LIKELY(a->tag == TAG_INT && b->tag == TAG_INT && (fast))) {            \
      sp--;                                                                    \
      break;                                                                   \
    }                                                                          \
    CHECK(arith_slow(OP_##name, a, b, a));                                     \
    sp--;                                                                      \
    break;                                                                     \
  }
      ARITH_CASE(ADD, !__builtin_add_overflow(a->i, b->i, &a->i) || (a->i = (i64)((u64)a->i - (u64)b->i), false))
      ARITH_CASE(SUB, !__builtin_sub_overflow(a->i, b->i, &a->i) || (a->i = (i64)((u64)a->i + (u64)b->i), false))
      ARITH_CASE(LT, (a->i = a->i < b->i, true))
      ARITH_CASE(GT, (a->i = a->i > b->i, true))
      ARITH_CASE(LE, (a->i = a->i <= b->i, true))
      ARITH_CASE(GE, (a->i = a->i >= b->i, true))
      ARITH_CASE(EQ, (a->i = a->i == b->i, true))
      ARITH_CASE(NE, (a->i = a->i != b->i, true))
      case OP_MUL:
      case OP_DIV:
      case OP_MOD:
      case OP_POW:
      case OP_SHL:
      case OP_SHR:
      case OP_BAND:
      case OP_BOR:
      case OP_BXOR:
        CHECK(arith_slow((Opcode)(word & 0xff), sp - 2, sp - 1, sp - 2));
        sp--;
        break;
      case OP_STREQ:
      case OP_STRNE:
        sp[-2] = cell_int(same_string(sp - 2, sp - 1) == ((word & 0xff) == OP_STREQ));
        sp--;
        break;
      case OP_NEG:
        if (sp[-1].tag == TAG_INT && sp[-1].i != INT64_MIN) {
          sp[-1].i = -sp[-1].i;
          break;
        }
        if (sp[-1].tag == TAG_DOUBLE && sp[-1].d == sp[-1].d) {
          sp[-1].d = -sp[-1].d;
          break;
        }
        CHECK(feather_host_expr_unary(0, sp - 1, sp - 1));
        break;
      case OP_NOT:
        if (sp[-1].tag == TAG_INT) {
          sp[-1].i = !sp[-1].i;
          break;
        }
        CHECK(feather_host_expr_unary(2, sp - 1, sp - 1));
        break;
      case OP_TRYNUM:
        if (sp[-1].tag == TAG_INT || (sp[-1].tag == TAG_DOUBLE && sp[-1].d == sp[-1].d)) break;
        {
          Cell number;
          if (!feather_host_value_number(sp - 1, &number)) break;
          if (UNLIKELY(number.tag == TAG_DOUBLE && number.d != number.d)) CHECK(not_a_number(in));
          sp[-1] = number;
        }
        break;

      /* Fused forms: the operands of an operator without a trip over the stack. */
#define LOCAL_OPERAND(slot_index, name, spare)                       \
  Cell spare;                                                        \
  Cell *name = &locals[slot_index];                                  \
  if (UNLIKELY(name->tag > TAG_OBJ)) {                               \
    SAVE();                                                          \
    CHECK(read_local(in, f, slot_index, &spare));                    \
    name = &spare;                                                   \
  }
      case OP_ARITH_LL: {
        u32 more = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        LOCAL_OPERAND(more >> 8, b, spare_b)
        CHECK(arith_quick((Opcode)(more & 0x7f), a, b, sp));
        sp++;
        break;
      }
      case OP_ARITH_L: {
        u32 op = NEXT_WORD();
        LOCAL_OPERAND(AU(), b, spare_b)
        CHECK(arith_quick((Opcode)op, sp - 1, b, sp - 1));
        break;
      }
      case OP_ARITH_I: {
        u32 op = NEXT_WORD();
        Cell b = cell_int(A());
        CHECK(arith_quick((Opcode)op, sp - 1, &b, sp - 1));
        break;
      }
      case OP_ARITH_LI: {
        u32 more = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        Cell b = cell_int((i32)more >> 8);
        CHECK(arith_quick((Opcode)(more & 0x7f), a, &b, sp));
        sp++;
        break;
      }
#define COMPARE(op, a, b, yes)                                                     \
  bool yes;                                                                        \
  if (LIKELY((a)->tag == TAG_INT && (b)->tag == TAG_INT)) {                        \
    yes = compare_ints(op, (a)->i, (b)->i);                                        \
  } else {                                                                         \
    Cell out_;                                                                     \
    CHECK(arith_slow(op, (Cell *)(a), (Cell *)(b), &out_));                        \
    yes = out_.i != 0;                                                             \
  }
      case OP_JCMP: {
        Opcode op = (Opcode)AU();
        u32 target = NEXT_WORD();
        bool sense = NEXT_WORD();
        COMPARE(op, sp - 2, sp - 1, yes)
        sp -= 2;
        if (yes == sense) ip = code_words(f->code) + target;
        break;
      }
      case OP_JCMP_I: {
        u32 more = NEXT_WORD();
        u32 target = NEXT_WORD();
        Cell b = cell_int(A());
        COMPARE((Opcode)(more & 0x7f), sp - 1, &b, yes)
        sp--;
        if (yes == (more >> 7)) ip = code_words(f->code) + target;
        break;
      }
      case OP_JCMP_LI: {
        u32 more = NEXT_WORD();
        u32 target = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        Cell b = cell_int((i32)more >> 8);
        COMPARE((Opcode)(more & 0x7f), a, &b, yes)
        if (yes == (more >> 7 & 1)) ip = code_words(f->code) + target;
        break;
      }
      case OP_JCMP_LL: {
        u32 more = NEXT_WORD();
        u32 target = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        LOCAL_OPERAND(more >> 8, b, spare_b)
        COMPARE((Opcode)(more & 0x7f), a, b, yes)
        if (yes == (more >> 7 & 1)) ip = code_words(f->code) + target;
        break;
      }

      case OP_INVOKE: {
        u32 count = AU();
        Site *site = &sites[NEXT_WORD()];
        Cell *words = sp - count;
        CommandInfo *info = site->command;
        SAVE();
        if (UNLIKELY(site->epoch != in->command_epoch || site->ns != f->ns || words->tag != TAG_OBJ || site->cell.h != words->h)) {
          info = resolve_site(in, f, site, words);
          if (words->tag == TAG_OBJ && words->h < 0) site->cell = *words; /* which name it was: computed names share a site */
        }
        status = invoke(in, info, count, words, region_mark(&arena));
        if (LIKELY(status == STATUS_PUSHED)) {
          f->sp = words;
          goto enter;
        }
        CHECK(status);
        *words = in->result;
        sp = words + 1;
        break;
      }
      case OP_INVOKE_FN: {
        u32 count = AU();
        Site *site = &sites[NEXT_WORD()];
        Cell *words = sp - count;
        CommandInfo *info = site->command;
        SAVE();
        if (UNLIKELY(site->epoch != in->command_epoch || site->ns != f->ns)) info = resolve_site(in, f, site, words);
        status = invoke(in, info, count, words, region_mark(&arena));
        if (status == STATUS_PUSHED) {
          f->sp = words;
          goto enter;
        }
        CHECK(status);
        *words = in->result;
        sp = words + 1;
        break;
      }
      case OP_RET:
      case OP_DONE: {
        Cell value = sp[-1];
        if (UNLIKELY(f->flags & (FRAME_TAILCALL | FRAME_ASK))) {
          in->result = value;
          status = TCL_OK;
          goto raise;
        }
        frame_pop(in);
        if (f == last) {
          in->result = value;
          return TCL_OK;
        }
        *in->frame->sp++ = value;
        LOAD_FRAME();
        break;
      }
      case OP_RAISE:
        in->result = *--sp;
        status = A();
        in->return_code = TCL_OK;
        in->return_level = 1;
        in->options = cell_unset();
        in->error_info = cell_unset();
        in->error_code = cell_unset();
        goto raise;
      case OP_FOREACH_END: {
        u32 lists = AU();
        sp -= lists + FOREACH_CELLS(lists);
        for (u32 i = 0; i < lists; i++)
          if (sp[i].tag == TAG_BUFFER) sp[i].buffer->holder = NULL;
        break;
      }
      case OP_FOREACH_STEP: {
        u32 info = NEXT_WORD();
        u32 end = NEXT_WORD();
        Cell *counter = sp - FOREACH_CELLS(AU()) + 1;
        if (counter->i >= counter[-1].i) {
          ip = code_words(f->code) + end;
          break;
        }
        SAVE();
        CHECK(foreach_assign(in, f, code_words(f->code) + info, AU(), sp));
        counter->i++;
        break;
      }

      case OP_CAUGHT: *sp++ = in->result; break;
      case OP_CAUGHT_CODE: *sp++ = cell_int(in->caught); break;
      case OP_LLENGTH: {
        if (sp[-1].tag == TAG_BUFFER) {
          sp[-1] = cell_int(sp[-1].buffer->length);
          break;
        }
        i32 length = feather_host_list_length(sp - 1);
        if (UNLIKELY(length < 0)) {
          status = TCL_ERROR;
          goto raise;
        }
        sp[-1] = cell_int(length);
        break;
      }
      case OP_LINDEX: {
        u32 n = AU();
        CHECK(list_element(f, sp, n));
        sp -= n;
        break;
      }
      case OP_STRLEN: sp[-1] = cell_int(feather_host_string_length(sp - 1)); break;
      case OP_STRINDEX:
        if (sp[-1].tag == TAG_INT && known_char(sp - 2, sp[-1].i, sp - 2)) {
          sp--;
          break;
        }
        CHECK(feather_host_string_index(sp - 2, sp - 1, sp - 2));
        sp--;
        break;
      case OP_ISCLASS: sp[-1] = cell_int(is_class(A(), sp - 1)); break;
      case OP_STEP: {
        u32 count = AU();
        ip++;
        Cell *words = sp - count;
        SAVE();
        status = invoke_step(in, count, words, region_mark(&arena));
        if (status == STATUS_PUSHED) {
          f->sp = words;
          goto enter;
        }
        CHECK(status);
        *words = in->result;
        sp = words + 1;
        break;
      }
      case OP_STEP_LIST:
        ip++;
        SAVE();
        status = step_list(in, sp - 1);
        if (status == STATUS_PUSHED) {
          f->sp = sp - 1;
          goto enter;
        }
        CHECK(status);
        sp[-1] = in->result;
        break;
      case OP_TRACE_LEAVE:
        status = A() ? in->caught : TCL_OK;
        if (!A()) in->result = *--sp;
        SAVE();
        CHECK(trace_leave(in, f, status));
        *sp++ = in->result;
        break;
      default:
        SAVE();
        status = run_rare(in, f, word);
        if (status == STATUS_PUSHED) goto enter;
        ip = f->ip;
        sp = f->sp;
        CHECK(status);
        break;
    }
    continue;

  enter:
    in->run_base = NULL;
  enter_switched:
    LOAD_FRAME();
    if (UNLIKELY(--in->budget < 0) || STRESS) {
      CHECK(attention(in));
      return STATUS_AGAIN;
    }
    continue;

  raise:
    if (UNLIKELY(status == STATUS_SWITCHED)) {
      /* The coroutine that ran is gone; in->frame resumed it. */
      Cell words = in->tailcall;
      in->tailcall = cell_unset();
      status = TCL_OK;
      if (words.tag != TAG_UNSET) status = call_in_place(in, &words, in->tailcall_ns);
      if (in->left == last) return vm_run_pushed(in, status);
      if (status == STATUS_PUSHED) goto enter_switched;
      if (status == TCL_OK) *in->frame->sp++ = in->result;
      LOAD_FRAME();
      if (status == TCL_OK) continue;
    }
    SAVE();
    status = unwind(in, bound, status);
    if (status != STATUS_AGAIN) return status;
    last = *bound;
    LOAD_FRAME();
    if (UNLIKELY(in->budget < 0) || STRESS) CHECK(attention(in)); /* a tailcall put a frame here */
  }
}

Status vm_run(Interp *in, Frame *last) {
  Status status;
  do status = run_slice(in, &last);
  while (status == STATUS_AGAIN);
  return status;
}
