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

/* source ?-encoding encoding? fileName */
Status cmd_source(Interp *in, u32 count, Cell *words) {
  Cell before;
  Status status = feather_host_script_open(words + 1, count - 1, &in->scratch[0], &before);
  if (status != TCL_OK) return status;
  status = push_script(in, &in->scratch[0], in->frame->scope, in->frame->ns, LOG_FILE);
  if (status != STATUS_PUSHED) {
    feather_host_script_close(&before);
    return status;
  }
  Frame *f = in->frame;
  f->flags |= FRAME_SOURCE;
  f->table = before;
  f->words = words;
  f->word_count = count;
  return status;
}
