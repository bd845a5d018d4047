/* builtins/loops.c -- script-running subcommands of dict that are reached at run time only: their words are
 * put together as the inline command, which is then compiled. */
#include "builtins.h"

Status cmd_dict_loop(Interp *in, u32 count, Cell *words) {
  Cell name = value_str(STR("dict")), list;
  feather_host_list_new(&name, 1, &list);
  Status status = feather_host_list_append(&list, words, count);
  if (status != TCL_OK) return status;
  if (list.tag == TAG_OWNED) list.tag = TAG_OBJ;
  in->scratch[0] = list;
  return push_command(in, &in->scratch[0]);
}

Status cmd_dict_update(Interp *in, u32 count, Cell *words) {
  if (count % 2 == 0) return cmd_dict_loop(in, count, words);
  Message m = message_begin();
  message_str(&m, STR("wrong # args: should be \"dict update dictVarName key varName ?key varName ...? script\""));
  return error_cell(in, message_end(&m), STR("TCL WRONGARGS"));
}
