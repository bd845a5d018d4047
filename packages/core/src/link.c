/* link.c -- upvar, global, variable in procedures. */
#include "reference.h"

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

Status link_up(Interp *in, Frame *f, i32 slot, u32 levels, Cell *name) {
  Frame *scope = level_frame(f->scope, levels);
  if (!scope) return bad_level(in, levels);
  Place place;
  Frame at = {.scope = scope, .ns = scope->ns};
  if (!place_to_link(scope, name, &place)) {
    place_by_full_name(in, &at, name, true, &place);
    if (place.qualified || scope->kind != FRAME_PROC) keep_place(&place, scope->ns);
  }
  return link_slot(in, &f->locals[slot], &code_literals(f->code)[code_locals(f->code)[slot].name], &place);
}

Status link_namespace(Interp *in, Frame *f, i32 slot, Cell *name, Site *site, i32 ns, i32 mode) {
  Cell *local = &f->locals[slot];
  if (site->cell.tag == TAG_VAR && site->epoch == in->variable_epoch && site->ns == ns &&
      (local->tag == TAG_UNSET || local->tag == TAG_LINK || (local->tag == TAG_VAR && local->aux == VAR_IS_LINK))) {
    *local = site->cell;
    return TCL_OK;
  }
  i32 handle = feather_host_ns_var(ns, name, mode | NSVAR_CREATE);
  if (handle == -1) return error_lookup(in, STR("can't access "), name, STR(": parent namespace doesn't exist"), STR("TCL LOOKUP VARNAME"));
  Status status = slot_linkable(in, local, &code_literals(f->code)[code_locals(f->code)[slot].name]);
  if (status != TCL_OK) return status;
  i32 pinned = feather_host_var_pin(handle);
  *local = (Cell){.tag = TAG_VAR, .aux = VAR_IS_LINK, .h = pinned ? pinned : handle};
  if (pinned) *site = (Site){.epoch = in->variable_epoch, .ns = ns, .cell = *local};
  return TCL_OK;
}
