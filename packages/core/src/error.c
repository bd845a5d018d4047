/* error.c -- see error.h. */
#include "error.h"
#include "str.h"

void error_note(Interp *in, LogKind kind, Cell *text) {
  (void)in;
  feather_host_error_log(kind, 0, 0, 0, text);
}

void error_clear(Interp *in) {
  in->error_code = cell_unset();
  in->error_info = cell_unset();
  in->options = cell_unset();
  in->error_logged = false;
}

Status error_cell(Interp *in, Cell message, Str code) {
  error_clear(in);
  in->result = message;
  in->error_code = value_str(code);
  return TCL_ERROR;
}

Status error_str(Interp *in, Str message, Str code) { return error_cell(in, value_str(message), code); }

Status error_quoted(Interp *in, Str before, Cell *value, Str after, Str code) {
  Message m = message_begin();
  message_str(&m, before);
  message_str(&m, STR("\""));
  message_cell(&m, value);
  message_str(&m, STR("\""));
  message_str(&m, after);
  return error_cell(in, message_end(&m), code);
}

Status error_lookup(Interp *in, Str before, Cell *value, Str after, Str code) {
  Cell last = *value;
  error_quoted(in, before, value, after, code);
  feather_host_list_append(&in->error_code, &last, 1);
  return TCL_ERROR;
}

Status error_wrong_args(Interp *in, const CommandInfo *info, u32 count, Cell *words) {
  error_clear(in);
  feather_host_command_usage(info ? info->id : 0, count, words, &in->result);
  in->error_code = value_str(STR("TCL WRONGARGS"));
  return TCL_ERROR;
}

Status error_expected_integer(Interp *in, Cell *value) {
  (void)in;
  return feather_host_value_expected(false, value);
}

Status error_memory(Interp *in) { return error_str(in, STR("out of memory"), STR("TCL MEMORY")); }

Status error_depth(Interp *in) {
  return error_str(in, STR("too many nested evaluations (infinite loop?)"), STR("TCL LIMIT STACK"));
}
