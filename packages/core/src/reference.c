/* reference.c -- the variables that instructions name, and updates of them in place. */
#include "reference.h"

#include "by_handle.h"
#include "list_ops.h"
#include "short_dict.h"
#include "young.h"

/* In the aux of a site's variable: the name is qualified. */
enum { SITE_QUALIFIED = 2 };

bool keep_place(Place *place, i32 ns) {
  if (place->slot != &place->storage) return false;
  i32 pinned = place->storage.h;
  if (pinned > 0) pinned = feather_host_var_pin(pinned);
  if (!pinned) return false;
  know_variable(place->name, ns, pinned);
  place->storage.h = pinned;
  return true;
}

static void keep_variable(Interp *in, Frame *f, Site *site, Place *place) {
  if (!keep_place(place, f->ns)) return;
  *site = (Site){.epoch = in->variable_epoch, .ns = f->ns, .cell = {.tag = TAG_VAR, .aux = place->qualified ? SITE_QUALIFIED : 0, .h = place->storage.h}};
  place->slot = &site->cell;
}

/* Outside of procedures: the site knows the variable from now on. */
static void find_outside(Frame *f, Site *site, Cell *name, bool create, Place *place) {
  place_by_name(&interp, f, name, create, place);
  place->qualified = false; /* nobody has looked; the same code may run in a procedure */
  keep_variable(&interp, f, site, place);
}

/* Does the site know the variable of the host's that its name means in the frame? */
static bool kept(const Frame *f, const Site *site) {
  return site->cell.tag == TAG_VAR && site->epoch == interp.variable_epoch && site->ns == f->ns && (f->scope->kind != FRAME_PROC || site->cell.aux == SITE_QUALIFIED);
}

/* Find the variable of a ref instruction. `top` is the first cell above the reference's own. */
void find_target(Interp *in, Frame *f, u32 operand, Site *site, Cell *top, bool create, Target *t) {
  u32 index = operand >> REF_BITS;
  t->called = false;
  Cell *literals = code_literals(f->code);
  t->below = top;
  switch (operand & REF_MASK) {
    case REF_LOCAL:
      t->place.slot = slot_place(&f->locals[index]);
      t->place.name = &literals[code_locals(f->code)[index].name];
      t->place.key = NULL;
      t->place.by_slot = true;
      return;
    case REF_LOCAL_ELEMENT:
      t->place.slot = slot_place(&f->locals[index]);
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
  if (kept(f, site)) {
    t->place.slot = &site->cell;
    t->place.name = &literals[index];
  } else if (scope->kind == FRAME_PROC) {
    if (site->code == scope->code && site->cell.tag == TAG_INT) {
      t->place.slot = slot_place(&scope->locals[site->cell.i]);
      t->place.name = &literals[index];
      t->place.known = code_locals(scope->code)[site->cell.i].default_value != LOCAL_GIVEN;
    } else {
      place_by_name(in, f, &literals[index], create, &t->place);
      i32 slot = local_by_name(scope->code, &literals[index]);
      if (slot >= 0 && (scope->code->flags & CODE_RESIDENT)) {
        site->code = scope->code;
        site->cell = cell_int(slot);
      } else if (t->place.qualified) {
        keep_variable(in, f, site, &t->place);
      }
    }
  } else {
    find_outside(f, site, &literals[index], create, &t->place);
  }
  t->place.key = element ? top - 1 : NULL;
  t->place.unnamed = element && t->place.known;
  if (element) t->below = top - 1;
}

Cell *built_place(Frame **owner, u32 operand, Site *site) {
  Frame *f = *owner, *scope = f->scope;
  if ((operand & REF_MASK) == REF_LOCAL) return &f->locals[operand >> REF_BITS];
  if ((operand & REF_MASK) != REF_NAME) return NULL;
  if (!kept(f, site) && scope->kind != FRAME_PROC) {
    Place place;
    find_outside(f, site, &code_literals(f->code)[operand >> REF_BITS], true, &place);
  }
  if (kept(f, site)) return &site->cell;
  if (scope->kind != FRAME_PROC || site->code != scope->code || site->cell.tag != TAG_INT) return NULL;
  *owner = scope;
  return &scope->locals[site->cell.i];
}

Cell *named_place(Frame *f, Cell *name) {
  Place place;
  if (place_to_link(f->scope, name, &place)) return place.slot;
  if (f->scope->kind == FRAME_PROC) return NULL;
  place_by_name(&interp, f, name, false, &place);
  return place.slot && (place.storage.h < 0 || keep_place(&place, f->ns)) ? loan_of(place.storage.h) : NULL;
}

Status append_op(Cell *variable, Cell *words, u32 count) {
  by_handle_changes(variable);
  return feather_host_string_append(variable, words, count);
}
Status lappend_op(Cell *variable, Cell *words, u32 count) {
  if (count == 0 && variable->tag != TAG_UNSET) return feather_host_list_length(variable) < 0 ? TCL_ERROR : TCL_OK;
  Cell *items, list[YOUNG_ELEMENTS];
  i32 length = variable->tag == TAG_UNSET || (variable->tag == TAG_OBJ && variable->h == HANDLE_EMPTY) ? 0 : known_elements(variable, &items);
  if (length >= 0 && (u32)length + count <= YOUNG_ELEMENTS) { /* short lists are copied here */
    if (length) mem_copy(list, items, (u32)length * sizeof(Cell));
    mem_copy(list + length, words, count * sizeof(Cell));
    if (young_make_list(list, (u32)length + count, variable)) return TCL_OK;
  }
  return feather_host_list_append(variable, words, count);
}
Status lset_op(Cell *variable, Cell *words, u32 count) { return feather_host_list_set(variable, words, count); }
Status dict_set_op(Cell *variable, Cell *words, u32 count) { return short_dict_set(variable, words, count) ? TCL_OK : feather_host_dict_set(variable, words, count); }

/* Add to what lmap and the like collect in an operand cell. It is that cell's alone until the loop has ended; only
 * slots of variables stay OWNED. */
Status collect(UpdateOp *op, Cell *cell, Cell *words, u32 count) {
  if (cell->tag == TAG_OBJ && cell->h != HANDLE_EMPTY && !is_young(cell)) cell->tag = TAG_OWNED;
  Status status = op(cell, words, count);
  if (cell->tag == TAG_OWNED) cell->tag = TAG_OBJ;
  return status;
}

/* Who called a procedure, when nothing but a result passes between the two; else NULL. */
static Frame *simple_caller(Frame *f) {
  enum { NOT_PLAIN = (FRAME_ENDS_SLOWLY & ~FRAME_BUFFERS) | FRAME_TAILCALL | FRAME_ASK | FRAME_DISCARD };
  return f->kind == FRAME_PROC && !(f->flags & NOT_PLAIN) && f->caller->code ? f->caller : NULL;
}

Frame *plain_caller(Frame *f) {
  Frame *to = simple_caller(f);
  return to && to->kind == FRAME_PROC ? to : NULL;
}

/* What happens to the top of the stack next. */
static u32 next_op(Code *code, const u32 *ip) {
  for (;;) {
    u32 op = *ip & 0xff;
    if (op == OP_JUMP) ip = code_words(code) + ip[1];
    else if (op == OP_NIP) ip++;
    else return op;
  }
}

/* Will anybody see what the instruction before `ip` leaves on the stack? */
bool result_used(Interp *in, Frame *f, const u32 *ip) {
  enum { CALLERS = 4 };
  for (u32 i = 0; i < CALLERS; i++) {
    u32 op = next_op(f->code, ip);
    if (op == OP_POP) return false;
    /* The procedure's result: that its caller drops it can be seen here, unless the host called. */
    if ((op != OP_RET && op != OP_DONE) || in->nested) return true;
    f = simple_caller(f);
    if (!f) return true;
    ip = f->ip;
  }
  return true;
}

/* tclsh compiles lappend of one value in procedures, to something that differs a little. */
bool compiled_lappend(Interp *in, UpdateOp *op, u32 count, bool called) {
  return !called && op == lappend_op && count == 1 && (in->frame->code->flags & CODE_PROC);
}

/* So is the error called there. */
Status lappend_refused(Interp *in, Status status) {
  if (status == TCL_ERROR) in->error_code = value_str(STR("TCL WRITE VARNAME"));
  return status;
}

/* `used`: the new value is not the variable's alone, for it is a result too. */
Status update_target(Interp *in, Target *t, UpdateOp *op, Cell *words, u32 count, bool must_exist, bool used) {
  Cell *slot = t->place.slot;
  if ((op == append_op && count > 1) || (op == dict_set_op && t->place.key)) t->place.by_slot = t->place.unnamed = false; /* tclsh does not compile it */
  if (LIKELY(slot && slot->tag <= TAG_OWNED && !t->place.key)) {
    Status status = op(slot, words, count);
    if (status != TCL_OK) return compiled_lappend(in, op, count, t->called) ? lappend_refused(in, status) : status;
    *t->below = (Cell){.tag = slot->tag == TAG_OWNED ? TAG_OBJ : slot->tag, .i = slot->i};
    if (used) slot->tag = t->below->tag;
    return TCL_OK;
  }
  Cell value;
  /* tclsh: append fires no read traces, nor does compiled lappend. */
  bool reading = op != append_op && !compiled_lappend(in, op, count, t->called);
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
  bool nothing = count == 0 && value.tag != TAG_UNSET;
  status = op(&value, words, count);
  if (status != TCL_OK) return op == lappend_op && !reading ? lappend_refused(in, status) : status;
  if (used && value.tag == TAG_OWNED) value.tag = TAG_OBJ;
  if (!nothing) status = place_write(in, &t->place, &value);
  if (status == TCL_OK) *t->below = (Cell){.tag = value.tag == TAG_OWNED ? TAG_OBJ : value.tag, .i = value.i};
  return status;
}

/* A slot builds something. `direct` is the local that it was reached by, in the frame `f`. */
void owner_builds(Frame *owner, Cell *direct) {
  while (direct->tag == TAG_LINK) {
    owner = direct->frame;
    direct = &owner->locals[direct->aux];
  }
  if (direct->tag != TAG_VAR) owner->flags |= FRAME_BUFFERS;
}

/* lappend to nothing: the slot begins to build a list. */
bool begins_list(Frame *f, Cell *direct, Cell *slot) {
  if (slot->tag != TAG_UNSET && !(slot->tag == TAG_OBJ && slot->h == HANDLE_EMPTY)) return continues_list(f, direct, slot, 0);
  if (!buffer_begin(slot)) return false;
  owner_builds(f, direct);
  return true;
}

/* A slot with a list that has such an element goes on with it as one that is being built. */
bool continues_list(Frame *f, Cell *direct, Cell *slot, u32 index) {
  Cell *items, before = *slot;
  i32 length = is_loan(slot) ? -1 : known_elements(&before, &items);
  if (length <= (i32)index) {
    if (!list_continues(slot, index)) return false;
  } else {
    if (!buffer_begin(slot)) return false;
    for (i32 i = 0; i < length; i++)
      if (!buffer_push(slot, &items[i])) {
        buffer_free(slot->buffer);
        *slot = before;
        return false;
      }
  }
  owner_builds(f, direct);
  return true;
}
