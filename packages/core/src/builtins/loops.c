/* builtins/loops.c -- script-running subcommands of the host's ensembles that are reached at run time only: their
 * words are put together as the inline command, which is then compiled. */
#include "builtins.h"

/* The words behind the subcommand's stay; the ensemble's name and its own are given in full. */
static Status push_subcommand(Interp *in, Str ensemble, Str name, u32 count, Cell *words) {
  Cell list = value_str(ensemble), sub = value_str(name);
  Cell head[2] = {list, sub};
  feather_host_list_new(head, 2, &list);
  Status status = feather_host_list_append(&list, words + 1, count - 1);
  if (status != TCL_OK) return status;
  if (list.tag == TAG_OWNED) list.tag = TAG_OBJ;
  in->scratch[0] = list;
  return push_command(in, &in->scratch[0]);
}

Status cmd_array_for(Interp *in, u32 count, Cell *words) { return push_subcommand(in, STR("array"), STR("for"), count, words); }
Status cmd_dict_for(Interp *in, u32 count, Cell *words) { return push_subcommand(in, STR("dict"), STR("for"), count, words); }
Status cmd_dict_map(Interp *in, u32 count, Cell *words) { return push_subcommand(in, STR("dict"), STR("map"), count, words); }
Status cmd_dict_with(Interp *in, u32 count, Cell *words) { return push_subcommand(in, STR("dict"), STR("with"), count, words); }

Status cmd_dict_update(Interp *in, u32 count, Cell *words) {
  if (count % 2) return push_subcommand(in, STR("dict"), STR("update"), count, words);
  Message m = message_begin();
  message_str(&m, STR("wrong # args: should be \"dict update dictVarName key varName ?key varName ...? script\""));
  return error_cell(in, message_end(&m), STR("TCL WRONGARGS"));
}
