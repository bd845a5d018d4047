/* builtins/control.c -- commands that decide what runs next and are not always inline. */
#include "builtins.h"

Status join_words(Interp *in, u32 count, Cell *words, Cell *out) {
  if (count == 1) {
    *out = words[0];
    return TCL_OK;
  }
  (void)in;
  return feather_host_value_words(words, count, out);
}

Status cmd_return(Interp *in, u32 count, Cell *words) {
  (void)in;
  return feather_host_options_return(words + 1, count - 1);
}

Status cmd_eval(Interp *in, u32 count, Cell *words) {
  Status status = join_words(in, count - 1, words + 1, &in->scratch[0]);
  if (status != TCL_OK) return status;
  return push_script(in, &in->scratch[0], in->frame->scope, in->frame->ns, LOG_EVAL);
}
