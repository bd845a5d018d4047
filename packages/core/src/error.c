/* error.c -- see error.h. */
#include "error.h"
#include "str.h"

enum { LOG_STEPS = 9 }; /* what it takes to log one thing */

/* in->log is in here. First comes what was logged of the last error that was caught, up to in->log_settled, for errorInfo has
 * that; then what was of the one that passes, up to in->log_end. */
static LogRecord log_records[128];
static Cell log_cells[512];
static Cell *next_cell;

/* Will the cell be the same value later, whatever becomes of the slot that it was copied from. */
static bool lasts(const Cell *c) { return c->tag <= TAG_UNSET && c->aux != CELL_VOLATILE; }

void error_tell(void) {
  if (interp.log_end) feather_host_error_tell();
}

LogRecord *error_log(Interp *in, LogKind kind, i32 number, u32 count, Cell *cells) {
  if (in->error_info.tag == TAG_UNSET) {
    if (in->log_end != in->log_settled) error_tell(); /* nobody caught the error that this one takes the place of */
    in->error_info = cell_int(0);
    error_log(in, LOG_START, 0, 2, &in->result);
  }
  if (in->log_end == log_records + COUNT_OF(log_records)) error_tell();
  if (!in->log_end) {
    in->log = in->log_settled = in->log_end = log_records;
    next_cell = log_cells;
  }
  LogRecord *r = in->log_end++;
  in->budget -= LOG_STEPS;
  if (kind >= LOG_WORDS) in->error_info.i = 1;
  r->kind = kind;
  r->number = number;
  r->count = count;
  r->cells = cells;
  for (Cell *copy = next_cell; ; *copy++ = *cells++) {
    if (!count--) {
      r->cells = next_cell;
      next_cell = copy;
      return r;
    }
    if (cells->tag == TAG_OWNED) cells->tag = TAG_OBJ;
    if (copy == log_cells + COUNT_OF(log_cells) || !lasts(cells)) break;
  }
  error_tell();
  return r;
}

void error_note(Interp *in, LogKind kind, Cell *text) { error_log(in, kind, in->error_line, 1, text); }

/* --- errors that were caught --- */

void error_settle(Interp *in) {
  LogRecord *first = in->log_settled;
  /* The line may be known to what would be forgotten, or somebody waits for that. */
  if (in->log_end - first < 2 || first[1].kind != LOG_COMMAND || (in->awaiting && in->awaiting->aux == CELL_AWAITS)) error_tell();
  if (in->log_settled != in->log) in->log = first;
  else if (!feather_host_error_settle()) return;
  error_log(in, LOG_SETTLED, in->error_line, 3, &in->error_code);
  in->log_settled = in->log_end;
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
