/* error.c -- errors on their way: making them, and the trace that becomes errorInfo.
 *
 * The trace is one text that grows while an error unwinds. The core's error_info cell only says whether
 * there is one (UNSET: nothing is logged yet); any other tag means: see here. */
#include <stdlib.h>
#include <string.h>

#include "host.h"

static Buffer trace;
static bool first; /* nothing but the message is there: the next command is one that was executing */
static i32 before_commands; /* how long the trace is before the first command; -1: all of it */

void errors_begin(void) {
  free_array(trace.at);
  trace = (Buffer){0};
  error_stack_free();
}

ErrorState errors_save(void) {
  error_tell();
  return (ErrorState){interp.result, interp.error_code, interp.error_info, interp.options, interp.error_logged};
}

void errors_restore(const ErrorState *state) {
  interp.result = state->result;
  interp.error_code = state->code;
  interp.error_info = state->info;
  interp.options = state->options;
  interp.error_logged = state->logged;
}

static void begin_error(Value *message, Value *code) {
  error_clear(&interp);
  interp.result = cell_of(message);
  interp.error_code = cell_of(code);
}

Status fail(const char *code, const char *format, ...) {
  Buffer b = {0};
  va_list args;
  va_start(args, format);
  buffer_vformat(&b, format, args);
  va_end(args);
  begin_error(buffer_finish(&b), val_ascii(code));
  return TCL_ERROR;
}

Status fail_lookup(const char *code, Value *last, const char *format, ...) {
  Buffer b = {0};
  va_list args;
  va_start(args, format);
  buffer_vformat(&b, format, args);
  va_end(args);
  Buffer words = {0};
  buffer_ascii(&words, code);
  buffer_char(&words, ' ');
  buffer_element(&words, last, false);
  begin_error(buffer_finish(&b), buffer_finish(&words));
  return TCL_ERROR;
}

/* --- the trace --- */

static void restart(Value *text, bool continued) {
  trace.len = 0;
  buffer_value(&trace, text);
  first = !continued;
  before_commands = -1;
  error_stack_begin();
  interp.error_info = cell_int(0);
}

void error_trace_begin(void) {
  error_tell();
  if (interp.error_info.tag == TAG_UNSET) restart(value_in(&interp.result), false);
}

static void line_begin(void) {
  error_trace_begin();
  first = false;
}

void error_log_text(const char *text) {
  line_begin();
  buffer_ascii(&trace, text);
}

void error_log_value(Value *v) {
  line_begin();
  buffer_value(&trace, v);
}

void error_log_body(const char *what) {
  line_begin();
  buffer_format(&trace, "\n    (\"%s\" body line %d)", what, interp.error_line);
}

void error_log_script(const char *what) {
  line_begin();
  buffer_format(&trace, "\n    (\"%s\" script line %d)", what, interp.error_line);
}

void error_info_given(Value *info) {
  error_tell();
  restart(info, true);
  interp.error_logged = true;
}

/* Limits count bytes of UTF-8. */
static void put_clipped(Text t, u32 limit) {
  u32 end = 0, bytes = 0;
  for (u32 used; end < t.len; end += used) {
    u32 c = text_point(t, end, &used);
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    if (bytes > limit) break;
  }
  buffer_units(&trace, t.at, end);
  if (end < t.len) buffer_ascii(&trace, "...");
}

static i32 line_at(Text t, u32 start) {
  i32 line = 1;
  for (u32 i = 0; i < start && i < t.len; i++) line += t.at[i] == '\n';
  return line;
}

static void put_command(Text command) {
  if (before_commands < 0) before_commands = (i32)trace.len;
  buffer_ascii(&trace, first ? "\n    while executing\n\"" : "\n    invoked from within\n\"");
  put_clipped(command, 150);
  buffer_char(&trace, '"');
}

static void put_named(const char *before, const LogRecord *r, u32 limit, const char *after) {
  buffer_ascii(&trace, before);
  put_clipped(val_text(value_in(r->cells)), limit);
  buffer_format(&trace, after, r->number);
}

/* A text in which the last %d stands for the line. */
static void put_label(Text t, i32 line) {
  u32 mark = t.len;
  for (u32 i = 0; i + 1 < t.len; i++)
    if (t.at[i] == '%' && t.at[i + 1] == 'd') mark = i;
  buffer_units(&trace, t.at, mark);
  if (mark == t.len) return;
  buffer_int(&trace, line);
  buffer_units(&trace, t.at + mark + 2, t.len - mark - 2);
}

static void read_record(const LogRecord *r) {
  switch (r->kind) {
    case LOG_START: restart(value_in(r->cells), false); return;
    case LOG_COMMAND: {
      Text text = val_text((Value *)handle_get(r->source));
      u32 from = (u32)r->number > text.len ? text.len : (u32)r->number;
      put_command((Text){text.at + from, r->length > text.len - from ? text.len - from : r->length});
      break;
    }
    case LOG_WORDS:
      error_stack_words(value_in(r->cells));
      put_command(val_text(value_in(r->cells)));
      break;
    case LOG_PROCEDURE: put_named("\n    (procedure \"", r, 60, "\" line %d)"); break;
    case LOG_LAMBDA: put_named("\n    (lambda term \"", r, 60, "\" line %d)"); break;
    case LOG_EVAL: buffer_format(&trace, "\n    (\"eval\" body line %d)", r->number); break;
    case LOG_UPLEVEL: buffer_format(&trace, "\n    (\"uplevel\" body line %d)", r->number); break;
    case LOG_NAMESPACE: put_named("\n    (in namespace eval \"", r, 200, "\" script line %d)"); break;
    case LOG_INSCOPE: put_named("\n    (in namespace inscope \"", r, 200, "\" script line %d)"); break;
    case LOG_FILE: put_named("\n    (file \"", r, 150, "\" line %d)"); break;
    case LOG_NOTE:
      buffer_ascii(&trace, "\n    ");
      buffer_value(&trace, value_in(r->cells));
      break;
    case LOG_LABEL:
      buffer_ascii(&trace, "\n    ");
      put_label(val_text(value_in(r->cells)), r->number);
      break;
    case LOG_INNER:
      if (error_stack_empty()) error_stack_inner(r->number, r->count, r->cells);
      return;
    case LOG_CALL: error_stack_call(r->count, r->cells); return;
    case LOG_UP: error_stack_up((u32)r->number); return;
    default: break;
  }
  first = false;
}

/* The message and the code of the error are where the log has them. */
static void op_tell(void) {
  Cell result = interp.result, code = interp.error_code, info = interp.error_info;
  LogRecord *end = interp.log_end;
  LogRecord *r = interp.log;
  interp.log = interp.log_settled = interp.log_end = NULL;
  i32 line = 1;
  for (; r != end; r++) {
    if (r->number == LINE_LOGGED) r->number = line;
    if (r->kind == LOG_START) {
      interp.result = r->cells[0];
      interp.error_code = r->cells[1];
    }
    read_record(r);
    if (r->kind != LOG_COMMAND) continue;
    Text text = val_text((Value *)handle_get(r->source));
    line = line_at(text, (u32)r->number) - (r->base ? line_at(text, r->base) - 1 : 0);
  }
  if (interp.error_line == LINE_LOGGED) interp.error_line = line;
  interp.result = result;
  interp.error_code = code;
  interp.error_info = info;
}

Value *error_info_text(void) {
  error_tell();
  if (interp.error_info.tag == TAG_UNSET) return value_in(&interp.result);
  return val_units(trace.at, trace.len);
}

Value *error_code_now(void) {
  return interp.error_code.tag == TAG_UNSET ? val_ascii("NONE") : value_in(&interp.error_code);
}

/* The message, and what was added before any command was. */
Value *error_info_before_commands(void) {
  return val_units(trace.at, before_commands < 0 ? trace.len : (u32)before_commands);
}

static bool op_settle(void) {
  error_trace_begin();
  static const char *const names[] = {"errorInfo", "errorCode"};
  Value *values[] = {error_info_text(), error_code_now()};
  for (u32 i = 0; i < 2; i++) {
    bool missing;
    Variable *v = ns_variable(ns_global(), val_ascii(names[i]), NSVAR_CREATE | NSVAR_HERE, &missing);
    if (variable_put(v, values[i]) == VAR_TRACED) {
      ErrorState state = errors_save();
      Buffer saved = trace;
      trace = (Buffer){0};
      traces_fire(v, val_ascii(names[i]), val_empty(), TRACE_WRITE);
      free_array(trace.at);
      trace = saved;
      errors_restore(&state);
    }
  }
  return false;
}

void error_ops(FeatherHostOps *ops) {
  ops->error_tell = op_tell;
  ops->error_settle = op_settle;
}
