/* builtins/info.c -- the subcommands of info that look at frames. */
#include "builtins.h"

Status cmd_info_exists(Interp *in, u32 count, Cell *words) {
  (void)count;
  Place place;
  place_by_full_name(in, in->frame, &words[1], false, &place);
  in->result = cell_int(place_exists(in, &place));
  return TCL_OK;
}

Status cmd_info_level(Interp *in, u32 count, Cell *words) {
  Frame *scope = in->frame->scope;
  if (count == 1) {
    in->result = cell_int(scope->level);
    return TCL_OK;
  }
  i64 level;
  if (!cell_integer(&words[1], &level)) return error_expected_integer(in, &words[1]);
  i64 wanted = level > 0 ? level : scope->level + level;
  while (scope && scope->level > wanted) scope = scope->outer;
  if (!scope || wanted <= 0 || scope->level != wanted || !scope->word_count)
    return error_lookup(in, STR("bad level "), &words[1], STR(""), STR("TCL LOOKUP LEVEL"));
  feather_host_list_new(scope->words, scope->word_count, &in->result);
  return TCL_OK;
}

/* Append the names that exist in a procedure's scope; links are variables of it too. */
static void append_names(Interp *in, Frame *scope, Cell *list, bool links) {
  (void)in;
  Local *locals = code_locals(scope->code);
  Cell *literals = code_literals(scope->code);
  for (u32 i = 0; i < scope->code->local_count; i++) {
    Cell *slot = &scope->locals[i];
    if (!links && slot->tag == TAG_LINK) continue;
    slot = slot_follow(slot);
    if (slot->tag == TAG_UNSET) continue;
    if (slot->tag == TAG_VAR) {
      i32 kind = feather_host_var_kind(slot->h);
      if ((kind & 3) == 0 || (!links && (kind & 8))) continue;
    }
    feather_host_list_append(list, &literals[locals[i].name], 1);
  }
  if (scope->table.tag != TAG_UNSET) feather_host_vars_names(scope->table.h, list);
  if (list->tag == TAG_OWNED) list->tag = TAG_OBJ;
}

bool scope_names(Interp *in, Cell *list) {
  Frame *scope = in->frame->scope;
  if (scope->kind != FRAME_PROC) return false;
  if (list) append_names(in, scope, list, true);
  return true;
}

Status cmd_info_locals(Interp *in, u32 count, Cell *words) {
  Frame *scope = in->frame->scope;
  in->scratch[0] = cell_empty();
  if (scope->kind == FRAME_PROC) append_names(in, scope, &in->scratch[0], false);
  if (count == 2) feather_host_list_filter(&in->scratch[0], &words[1]);
  in->result = in->scratch[0];
  return TCL_OK;
}
