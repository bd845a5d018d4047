/* builtins/variable.c -- set, incr, append and lappend that are called, not compiled; global, variable and upvar where the
 * compiler could not bind slots. */
#include "../reference.h"
#include "builtins.h"

Status cmd_set(Interp *in, u32 count, Cell *words) {
  Place place;
  place_by_full_name(in, in->frame, &words[1], count == 3, &place);
  if (count == 2) return place_read(in, &place, &in->result);
  Cell value = words[2];
  Status status = place_write(in, &place, &value);
  if (status == TCL_OK) in->result = value;
  return status;
}

Status cmd_incr(Interp *in, u32 count, Cell *words) {
  Place place;
  Cell amount = count == 3 ? words[2] : cell_int(1), sum;
  place_by_full_name(in, in->frame, &words[1], true, &place);
  Status status = place_incr(in, &place, &amount, &sum);
  if (status == TCL_OK) in->result = sum;
  return status;
}

static Status update_called(Interp *in, UpdateOp *op, u32 count, Cell *words) {
  Cell value = cell_empty();
  Target t = {.below = &value, .called = true};
  place_by_full_name(in, in->frame, &words[1], true, &t.place);
  Status status = update_target(in, &t, op, words + 2, count - 2, false, true);
  if (status == TCL_OK) in->result = value;
  return status;
}

Status cmd_append(Interp *in, u32 count, Cell *words) {
  return count == 2 ? cmd_set(in, count, words) : update_called(in, append_op, count, words);
}

Status cmd_lappend(Interp *in, u32 count, Cell *words) {
  Frame *f = in->frame, *scope = f->scope;
  i32 slot = -1;
  if (count > 2 && scope->kind == FRAME_PROC && !in->nested && !result_used(in, f, f->ip)) slot = local_by_name(scope->code, &words[1]);
  if (slot >= 0) {
    const Cell *list = slot_built(&scope->locals[slot]);
    bool builds = list->tag == TAG_BUFFER || list->tag == TAG_UNSET || (list->tag == TAG_OBJ && list->h == HANDLE_EMPTY);
    if (builds) return update_local(in, scope, (u32)slot, lappend_op, words + 2, count - 2);
  }
  return update_called(in, lappend_op, count, words);
}

/* The part of a name behind its last `::`; false when there is no memory. */
static bool name_tail(Cell *name, Cell *tail) {
  Mark mark = region_mark(&arena);
  Text t = text_of(name);
  u32 start = 0;
  for (u32 i = 0; t.at && i + 1 < t.len; i++)
    if (t.at[i] == ':' && t.at[i + 1] == ':') start = i + 2;
  *tail = start ? value_text((Text){t.at + start, t.len - start}) : *name;
  region_release(&arena, mark);
  return t.at != NULL;
}

/* Link `name` of the namespace in the running scope: the host's variable comes back in in->scratch[1]. */
static Status link_namespace_name(Interp *in, Cell *name, i32 ns, Str verb, i32 mode) {
  Cell parts[2];
  if (feather_host_name_split(name, &parts[0], &parts[1])) {
    i32 array = feather_host_ns_var(ns, &parts[0], NSVAR_CREATE); /* it is made, whatever comes of it */
    i32 element = array == -1 ? -1 : feather_host_var_element(array, &parts[1], 1);
    if (mode == NSVAR_DECLARE && array != -1) return error_quoted(in, verb, name, STR(": name refers to an element in an array"), STR("TCL UPVAR LOCAL_ELEMENT"));
    if (element == -1) {
      Cell base = parts[0];
      error_quoted(in, verb, name, array == -1 ? STR(": parent namespace doesn't exist") : STR(": variable isn't array"), STR("TCL LOOKUP VARNAME"));
      feather_host_list_append(&in->error_code, &base, 1);
      return TCL_ERROR;
    }
  }
  i32 handle = feather_host_ns_var(ns, name, NSVAR_CREATE | mode);
  if (handle == 0 || handle == -1) return error_lookup(in, verb, name, STR(": parent namespace doesn't exist"), STR("TCL LOOKUP VARNAME"));
  Place place = {.name = name, .storage = {.tag = TAG_VAR, .h = handle}};
  place.slot = &place.storage;
  in->scratch[1] = place.storage;
  if (in->frame->scope->kind != FRAME_PROC) return TCL_OK;
  if (!name_tail(name, &in->scratch[2])) return error_memory(in);
  return link_variable(in, in->frame, &in->scratch[2], &place);
}

Status cmd_global(Interp *in, u32 count, Cell *words) {
  if (in->frame->scope->kind != FRAME_PROC) return TCL_OK;
  for (u32 i = 1; i < count; i++) {
    Status status = link_namespace_name(in, &words[i], 1, STR("can't access "), 0);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}

Status cmd_variable(Interp *in, u32 count, Cell *words) {
  for (u32 i = 1; i < count; i += 2) {
    Status status = link_namespace_name(in, &words[i], in->frame->ns, STR("can't define "), NSVAR_DECLARE);
    if (status != TCL_OK) return status;
    if (i + 1 >= count) break;
    Place place = {.name = &words[i], .storage = in->scratch[1]};
    place.slot = &place.storage;
    Cell value = words[i + 1];
    status = place_write(in, &place, &value);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}

Status cmd_const(Interp *in, u32 count, Cell *words) {
  (void)count;
  Place place;
  Cell value = words[2];
  place_by_full_name(in, in->frame, &words[1], true, &place);
  return place_constant(in, &place, &value);
}

Status cmd_upvar(Interp *in, u32 count, Cell *words) {
  bool used = false;
  Cell one = cell_int(1);
  u32 first = 1;
  Frame *scope;
  if (count % 2 == 0) {
    scope = frame_at_level(in, &words[1], &used);
    if (scope && !used) return error_lookup(in, STR("bad level "), &words[1], STR(""), STR("TCL LOOKUP LEVEL"));
    first = 2;
  } else {
    scope = frame_at_level(in, &one, &used);
  }
  if (!scope) return TCL_ERROR;
  if (count - first < 2) return error_wrong_args(in, command_find(in, 1, &words[0]), count, words);
  Frame at = {.scope = scope, .ns = scope->ns};
  for (u32 i = first; i + 1 < count; i += 2) {
    Place place;
    place_by_full_name(in, &at, &words[i], true, &place);
    Status status = link_variable(in, in->frame, &words[i + 1], &place);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}
