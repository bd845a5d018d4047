/* builtins/loops.c -- loops over values that are reached at run time only: their words are put together
 * as the inline command, which is then compiled. */
#include "builtins.h"

Status cmd_dict_for(Interp *in, u32 count, Cell *words) {
  Cell all[5] = {value_str(STR("dict"))};
  for (u32 i = 0; i < count && i < 4; i++) all[i + 1] = words[i];
  feather_host_list_new(all, count + 1, &in->scratch[0]);
  return push_command(in, &in->scratch[0]);
}
