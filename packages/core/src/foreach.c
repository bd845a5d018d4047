/* foreach.c -- going over lists: foreach, lmap, dict for; taking one apart: lassign. */
#include "by_handle.h"
#include "list_ops.h"
#include "reference.h"
#include "young.h"

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

Status foreach_begin(const u32 *info, u32 lists, Cell *sp) {
  i64 rounds = 0;
  Cell *list = sp - lists;
  for (u32 i = 0; i < lists; i++) {
    Young *y = any_young_list(&list[i]);
    Cell *known = NULL;
    i32 length = y ? (i32)y->length : list[i].tag == TAG_BUFFER ? (i32)list[i].buffer->length : known_elements(&list[i], &known);
    if (list[i].tag == TAG_DICT) length = (i32)table_size(list[i].buffer) * 2;
    if (length < 0) length = known_length(&list[i]);
    if (length < 0) length = feather_host_list_length(&list[i]);
    if (length < 0) return TCL_ERROR;
    Cell *portion = sp + 2 + FOREACH_BUFFER * i;
    for (u32 k = 0; k < FOREACH_BUFFER; k++) portion[k] = !known ? cell_unset() : k < (u32)length ? known[k] : cell_empty();
    u32 variables = *info;
    i64 need = (length + (i64)variables - 1) / variables;
    if (need > rounds) rounds = need;
    info += 1 + 2 * variables;
  }
  sp[0] = cell_int(rounds);
  sp[1] = cell_int(0);
  return TCL_OK;
}

/* The key (0) or the value of the next pair of a dict that is being built; `at` is where to look for it, and moves on. */
static Cell dict_entry(ListBuffer *table, u32 *at, u32 value) {
  u32 count;
  Cell *cells = table_cells(table, &count) + 2 * *at;
  while (cells[1].tag == TAG_UNSET) {
    cells += 2;
    ++*at;
  }
  *at += value;
  if (cells->tag == TAG_OWNED) cells->tag = TAG_OBJ; /* from now on there are two of it */
  return value ? cells[0] : cells[1];
}

/* Elements come in portions, so that most rounds need no call of the host. `sp` is above the buffers. */
Status foreach_assign(Interp *in, Frame *f, u32 *info, u32 lists, Cell *sp) {
  Cell *buffer = sp - FOREACH_BUFFER * lists;
  Cell *list = buffer - 2 - lists;
  Cell *counter = buffer - 1;
  u32 round = (u32)counter->i;
  for (u32 i = 0; i < lists; i++, buffer += FOREACH_BUFFER) {
    u32 variables = *info++;
    u32 index = round * variables;
    for (u32 k = 0; k < variables; k++, index++, info += 2) {
      u32 at = index % FOREACH_BUFFER;
      Cell direct, *item = &buffer[at];
      Young *y = any_young_list(&list[i]);
      if (y) {
        direct = index < y->length ? young_items(y)[index] : cell_empty();
        item = &direct;
      } else if (list[i].tag == TAG_BUFFER) {
        direct = index < list[i].buffer->length ? buffer_item(list[i].buffer, index) : cell_empty();
        item = &direct;
      } else if (list[i].tag == TAG_DICT) {
        direct = dict_entry(list[i].buffer, &counter->aux, k);
        item = &direct;
      } else if ((at == 0 && index) || item->tag == TAG_UNSET) {
        i32 n = feather_host_list_chunk(&list[i], (i32)(index - at), FOREACH_BUFFER, buffer) - (i32)(index - at);
        for (i32 m = n < 0 ? 0 : n; m < FOREACH_BUFFER; m++) buffer[m] = cell_empty();
      }
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

/* UNPACK: what is between the frame's next instruction and `end` stores the elements. */
NOINLINE Status unpack_list(Interp *in, Frame *f, u32 n, u32 *end) {
  Cell *top = f->sp - 1, spare[YOUNG_ELEMENTS];
  ListView v;
  ListBuffer *rest;
  bool used = result_used(in, f, end);
  if (!list_view(top, spare, &v)) return feather_host_list_length(top) < 0 ? TCL_ERROR : error_memory(in);
  for (u32 i = 0; i < n; i++) {
    Cell *item = f->sp + n - 1 - i;
    *item = cell_empty();
    if (v.far) feather_host_list_get(top, (i32)i, item);
    else if (i < v.length) *item = view_item(&v, i);
  }
  f->sp += n;
  while (f->ip < end && (*f->ip & 0xff) == OP_STOREL_POP && f->locals[*f->ip >> 8].tag <= TAG_UNSET) f->locals[*f->ip++ >> 8] = *--f->sp;
  if (!used) {
    *top = cell_empty();
  } else if (v.length > WORTH_A_COPY) {
    settle_words(f, top, top + 1);
    feather_host_list_rest(top, n);
  } else if (!(rest = list_range(&v, n, v.length))) {
    return error_memory(in);
  } else if (f->ip == end) {
    f->sp = give_list(f, rest, top);
  } else {
    push_list(rest, top);
  }
  return TCL_OK;
}
