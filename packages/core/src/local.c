/* local.c -- instructions on local variables, the long way: each is the rest of one whose common case is inline (vm.c). */
#include "by_handle.h"
#include "dict_table.h"
#include "list_ops.h"
#include "reference.h"
#include "young.h"

Status read_local(Interp *in, Frame *f, u32 slot, Cell *out) {
  Cell *value = slot_built(&f->locals[slot]);
  if (is_built(value)) settle_borrowed(f, f->sp, value);
  else if (value->tag == TAG_TEXT) text_escape(value);
  if (value->tag <= TAG_OWNED) {
    if (value->tag == TAG_OWNED) value->tag = TAG_OBJ; /* from now on there are two of it */
    *out = *value;
    return TCL_OK;
  }
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, f->sp, false, &t);
  return place_read(in, &t.place, out);
}

Status write_local(Interp *in, Frame *f, u32 slot, Cell *value) {
  Cell *linked = &f->locals[slot], *direct = slot_lent(linked);
  if (direct->tag != TAG_TABLE && (direct != linked || direct->tag >= TAG_BUFFER)) {
    slot_give(direct, value);
    return TCL_OK;
  }
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, f->sp, true, &t);
  return place_write(in, &t.place, value);
}

Status incr_local(Interp *in, Frame *f, u32 slot, i32 amount, Cell *out) {
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, f->sp, true, &t);
  Cell by = cell_int(amount);
  return place_incr(in, &t.place, &by, out);
}

/* lappend. */
static bool lappend_built(Frame *f, Cell *direct, Cell *values, u32 n, Status *status) {
  Cell *slot = slot_built(direct);
  if (UNLIKELY(slot->tag == TAG_BUFFER && buffer_held(slot->buffer))) buffer_escape(slot);
  if (UNLIKELY(slot->tag != TAG_BUFFER) && !begins_list(f, direct, slot)) return false;
  for (u32 i = 0; i < n && *status == TCL_OK; i++)
    if (UNLIKELY(!buffer_push(slot, &values[i]))) *status = error_memory(&interp);
  return true;
}

static bool append_built(Frame *f, Cell *direct, Cell *values, u32 n) {
  Cell *slot = slot_built(direct);
  if (UNLIKELY(slot->tag > TAG_UNSET && slot->tag != TAG_TEXT) || UNLIKELY(!text_append(slot, values, n))) return false;
  owner_builds(f, direct);
  return true;
}

/* lset with one index. */
static bool lset_built(Frame *f, Cell *direct, Cell *words, Status *status) {
  Cell *slot = slot_built(direct);
  if (UNLIKELY(slot->tag == TAG_BUFFER && buffer_held(slot->buffer))) buffer_escape(slot);
  bool building = slot->tag == TAG_BUFFER || ((u64)words[0].i < 0x7fffffff && words[0].tag == TAG_INT && continues_list(f, direct, slot, (u32)words[0].i));
  i64 at;
  if (!building || !read_index(&words[0], (i64)slot->buffer->length - 1, &at) || (u64)at >= slot->buffer->length) return false;
  if (!buffer_set(slot, (u32)at, &words[1])) *status = error_memory(&interp);
  return true;
}

/* lset with two, in short lists. */
static bool lset_inner(Frame *f, Cell *direct, Cell *words) {
  Cell *slot = slot_built(direct), changed[YOUNG_ELEMENTS], list;
  ListView v;
  if (words[0].tag != TAG_INT || words[1].tag != TAG_INT || (u64)words[0].i >= 0x7fffffff) return false;
  if (slot->tag == TAG_BUFFER ? buffer_held(slot->buffer) : !continues_list(f, direct, slot, (u32)words[0].i)) return false;
  if ((u64)words[0].i >= slot->buffer->length) return false;
  list = buffer_item(slot->buffer, (u32)words[0].i);
  if (!list_view(&list, changed, &v) || v.length > YOUNG_ELEMENTS || (u64)words[1].i >= v.length) return false;
  if (v.items != changed) mem_copy(changed, v.items, v.length * sizeof(Cell));
  changed[words[1].i] = words[2];
  if (!young_make_list(changed, v.length, &list)) feather_host_list_new(changed, v.length, &list);
  return buffer_set(slot, (u32)words[0].i, &list);
}

bool update_built(Frame *f, Cell *direct, UpdateOp *op, Cell *words, u32 count, Status *status) {
  if (op == lappend_op) return lappend_built(f, direct, words, count, status);
  if (op == append_op) return append_built(f, direct, words, count);
  if (op == dict_set_op) return dict_update(direct, DICT_SET, words, count);
  return count == 2 ? lset_built(f, direct, words, status) : count == 3 && lset_inner(f, direct, words);
}

/* An update of a local whose result nobody wants. */
Status update_local(Interp *in, Frame *f, u32 slot, UpdateOp *op, Cell *words, u32 n) {
  Cell *direct = &f->locals[slot], *own = slot_follow(direct), drop;
  Status status = TCL_OK;
  if (LIKELY(update_built(f, direct, op, words, n, &status))) return status;
  if (own->tag <= TAG_OWNED) {
    status = op(own, words, n);
    return status != TCL_OK && compiled_lappend(in, op, n, false) ? lappend_refused(in, status) : status;
  }
  Target t;
  find_target(in, f, slot << REF_BITS | REF_LOCAL, NULL, words, true, &t);
  t.below = &drop;
  return update_target(in, &t, op, words, n, op == lset_op, false);
}

/* append of one value that is given in parts. */
Status append_parts(Interp *in, Frame *f, u32 slot, Cell *parts, u32 n) {
  if (LIKELY(append_built(f, &f->locals[slot], parts, n))) return TCL_OK;
  Status status = n > 1 ? feather_host_value_concat(parts, n, parts) : TCL_OK;
  return status == TCL_OK ? update_local(in, f, slot, append_op, parts, 1) : status;
}

/* lindex: the list below its n indices becomes the element. */
Status list_element(Frame *f, Cell *sp, u32 n) {
  Cell *list = sp - n - 1;
  i64 at;
  if (list->tag == TAG_BUFFER) {
    if (n == 1 && read_index(sp - 1, (i64)list->buffer->length - 1, &at)) {
      *list = (u64)at < list->buffer->length ? buffer_item(list->buffer, (u32)at) : cell_empty();
      return TCL_OK;
    }
    if (n == 2 && sp[-2].tag == TAG_INT && sp[-1].tag == TAG_INT) {
      u64 index = (u64)sp[-2].i;
      Cell item = index < list->buffer->length ? buffer_item(list->buffer, (u32)index) : cell_empty();
      if (known_element(&item, sp[-1].i, &item)) {
        *list = item;
        return TCL_OK;
      }
    }
    settle_borrowed(f, sp, lender(f, list));
  }
  Cell item;
  if (n == 1 && sp[-1].tag == TAG_OBJ && read_index(sp - 1, known_length(list) - 1, &at) && known_element(list, at, &item)) {
    *list = item;
    return TCL_OK;
  }
  if (n <= 2 && sp[-1].tag == TAG_INT && sp[-(i32)n].tag == TAG_INT && known_element(list, sp[-(i32)n].i, &item)) {
    if (n == 1 || known_element(&item, sp[-1].i, &item)) {
      *list = item;
      return TCL_OK;
    }
  }
  return feather_host_list_index(list, sp - n, n, list);
}

/* The words of a call that the host gets: lists that are being built become values. */
void settle_words(Frame *f, Cell *words, Cell *sp) {
  for (Cell *c = words; c < sp; c++)
    if (is_built(c)) settle_borrowed(f, sp, lender(f, c));
}

Cell *push_list(ListBuffer *made, Cell *top) {
  *top = (Cell){.tag = TAG_BUFFER, .buffer = made};
  buffer_escape(top);
  if (top->tag == TAG_OWNED) top->tag = TAG_OBJ;
  return top + 1;
}

Cell *give_list(Frame *f, ListBuffer *made, Cell *top) {
  u32 *next = f->ip;
  if ((*next & 0xff) == OP_STOREL_POP) {
    Cell *direct = &f->locals[*next >> 8], *target = slot_built(direct);
    if (target->tag <= TAG_UNSET || (target->tag == TAG_BUFFER && !buffer_held(target->buffer))) {
      if (target->tag == TAG_BUFFER) buffer_free(target->buffer);
      *target = (Cell){.tag = TAG_BUFFER, .buffer = made};
      owner_builds(f, direct);
      f->ip++;
      return top;
    }
  }
  return push_list(made, top);
}

/* TAKEL of a list that is being built. */
Cell *take_local(Frame *f, u32 slot_index, Cell *top) {
  Cell *slot = &f->locals[slot_index];
  slot->tag = TAG_UNSET;
  return give_list(f, slot->buffer, top);
}

/* LISTOP: a command on a list whose elements can be had. Gives the new top of the stack, and moves the frame on behind the call
 * that stands next in the code; NULL: that call has to be made, with lists that are values. */
NOINLINE Cell *built_list_op(Frame *f, u32 operand, Cell *list, Cell *sp) {
  u32 count = operand >> (LISTOP_BITS + LISTOP_AFTER_BITS) & LISTOP_WORDS;
  ListBuffer *made;
  i64 number;
  u32 *next = f->ip + 2; /* INVOKE and its site */
  ListUse use = LIST_GOES;
  if (list->tag == TAG_BUFFER && (*next & 0xff) == OP_STOREL_POP) {
    if (*next >> 8 != list->aux) use = LIST_STAYS;
    else if (!buffer_held(list->buffer)) use = LIST_AGAIN;
  }
  if (!list_op(operand, list, use, &made, &number)) {
    settle_words(f, list, sp);
    return NULL;
  }
  Cell *top = sp - count;
  f->ip = next;
  if (!made) {
    *top = cell_int(number);
    return top + 1;
  }
  if (use == LIST_AGAIN && made == list->buffer) {
    f->ip++;
    return top;
  }
  return give_list(f, made, top);
}
