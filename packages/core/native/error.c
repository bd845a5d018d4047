/* error.c -- errors on their way: the trace that becomes errorInfo, return options.
 *
 * The trace is one text that grows while an error unwinds. The core's error_info cell only says whether
 * there is one (UNSET: nothing is logged yet); any other tag means: see here. */
#include <stdlib.h>
#include <string.h>

#include "host.h"

static Buffer trace;
static List stack;      /* what -errorstack will be */
static Value *extra_stack; /* given by return -errorstack */
static Value *caught;      /* the trace of the error that was caught last */

void errors_begin(void) {
  free(trace.at);
  trace = (Buffer){0};
  free(stack.items);
  stack = (List){0};
  extra_stack = caught = NULL;
}

ErrorState errors_save(void) {
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

/* True when this was the beginning: then nothing was `invoked from within` yet. */
static bool begin_trace(void) {
  if (interp.error_info.tag != TAG_UNSET) return false;
  trace.len = 0;
  stack.count = 0;
  buffer_value(&trace, value_in(&interp.result));
  interp.error_info = cell_int(1);
  return true;
}

void error_log_text(const char *text) {
  begin_trace();
  buffer_ascii(&trace, text);
}

void error_log_value(Value *v) {
  begin_trace();
  buffer_value(&trace, v);
}

void error_log_body(const char *what) {
  begin_trace();
  buffer_format(&trace, "\n    (\"%s\" body line %d)", what, interp.error_line);
}

void error_log_script(const char *what) {
  begin_trace();
  buffer_format(&trace, "\n    (\"%s\" script line %d)", what, interp.error_line);
}

static void restart_trace(Text text) {
  trace.len = 0;
  stack.count = 0;
  buffer_units(&trace, text.at, text.len);
  interp.error_info = cell_int(1);
}

void error_info_given(Value *info) {
  restart_trace(val_text(info));
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

static void put_command(bool first, Text command) {
  buffer_ascii(&trace, first ? "\n    while executing\n\"" : "\n    invoked from within\n\"");
  put_clipped(command, 150);
  buffer_char(&trace, '"');
}

static void put_named(const char *before, Cell *name, u32 limit, const char *after) {
  buffer_ascii(&trace, before);
  put_clipped(val_text(value_in(name)), limit);
  buffer_format(&trace, after, interp.error_line);
}

/* A text in which the last %d stands for the line. */
static void put_label(Text t) {
  u32 mark = t.len;
  for (u32 i = 0; i + 1 < t.len; i++)
    if (t.at[i] == '%' && t.at[i + 1] == 'd') mark = i;
  buffer_units(&trace, t.at, mark);
  if (mark == t.len) return;
  buffer_int(&trace, interp.error_line);
  buffer_units(&trace, t.at + mark + 2, t.len - mark - 2);
}

static void push_stack(const char *what, Value *v) {
  list_push(&stack, val_ascii(what));
  list_push(&stack, v);
}

/* What the error stack begins with: the instruction that failed (its number is negative for those that are no
 * operators) and what it worked on. */
static void push_inner(i32 kind, u32 count, Cell *cells) {
  static const char *const special[] = {"invokeStk1", "loadScalar1", "loadStk", "returnImm"};
  List words = {0};
  if (kind >= -4 && kind < 0) list_push(&words, val_ascii(special[-1 - kind]));
  else list_push(&words, val_format("operator %d", kind));
  for (u32 i = 0; i < count; i++) list_push(&words, value_in(&cells[i]));
  push_stack("INNER", list_make_owned(&words));
}

static void begin_stack(void) {
  if (!stack.count) push_stack("INNER", val_empty());
}

static i32 op_log(i32 kind, i32 source, u32 start, u32 length, Cell *name) {
  Text text = source ? val_text((Value *)handle_get(source)) : (Text){0};
  bool first = begin_trace();
  switch (kind) {
    case LOG_BEGIN: break;
    case LOG_COMMAND: {
      u32 from = start > text.len ? text.len : start;
      put_command(first, (Text){text.at + from, length > text.len - from ? text.len - from : length});
      break;
    }
    case LOG_WORDS: put_command(first, val_text(value_in(name))); break;
    case LOG_PROCEDURE: put_named("\n    (procedure \"", name, 60, "\" line %d)"); break;
    case LOG_LAMBDA: put_named("\n    (lambda term \"", name, 60, "\" line %d)"); break;
    case LOG_EVAL: buffer_format(&trace, "\n    (\"eval\" body line %d)", interp.error_line); break;
    case LOG_UPLEVEL: buffer_format(&trace, "\n    (\"uplevel\" body line %d)", interp.error_line); break;
    case LOG_NAMESPACE: put_named("\n    (in namespace eval \"", name, 200, "\" script line %d)"); break;
    case LOG_INSCOPE: put_named("\n    (in namespace inscope \"", name, 200, "\" script line %d)"); break;
    case LOG_FILE: put_named("\n    (file \"", name, 150, "\" line %d)"); break;
    case LOG_NOTE:
      buffer_ascii(&trace, "\n    ");
      buffer_value(&trace, value_in(name));
      break;
    case LOG_LABEL:
      buffer_ascii(&trace, "\n    ");
      put_label(val_text(value_in(name)));
      break;
    case LOG_KEEP:
      if (caught) restart_trace(val_text(caught));
      break;
    case LOG_INNER: push_inner((i32)start, length, name); break;
    case LOG_CALL:
      begin_stack();
      push_stack("CALL", list_make(values_in(name, length), length));
      break;
    case LOG_UP:
      begin_stack();
      push_stack("UP", val_int(start));
      break;
    default: break;
  }
  return line_at(text, start);
}

Value *error_info_text(void) {
  if (interp.error_info.tag == TAG_UNSET) return value_in(&interp.result);
  return val_units(trace.at, trace.len);
}

Value *error_code_now(void) {
  return interp.error_code.tag == TAG_UNSET ? val_ascii("NONE") : value_in(&interp.error_code);
}

Value *error_stack_now(void) { return extra_stack ? extra_stack : list_make(stack.items, stack.count); }

static void op_settle(void) {
  static const char *const names[] = {"errorInfo", "errorCode"};
  Value *values[] = {error_info_text(), error_code_now()};
  caught = values[0];
  for (u32 i = 0; i < 2; i++) {
    bool missing;
    Variable *v = ns_variable(ns_global(), val_ascii(names[i]), NSVAR_CREATE | NSVAR_HERE, &missing);
    if (variable_put(v, values[i]) == VAR_TRACED) {
      ErrorState state = errors_save();
      Buffer saved = trace;
      trace = (Buffer){0};
      traces_fire(v, val_ascii(names[i]), val_empty(), TRACE_WRITE);
      free(trace.at);
      trace = saved;
      errors_restore(&state);
    }
  }
}

/* --- return options --- */

typedef struct {
  i64 code, level;
  Value *error_code, *error_info, *error_stack;
  Map rest;
} Options;

static Status read_code(Value *v, i64 *out) {
  static const char *const names[] = {"ok", "error", "return", "break", "continue"};
  for (u32 i = 0; i < COUNT_OF(names); i++)
    if (val_is(v, names[i])) {
      *out = i;
      return TCL_OK;
    }
  if (val_int_quiet(v, out) && *out >= INT32_MIN && *out <= INT32_MAX) return TCL_OK;
  return fail("TCL RESULT ILLEGAL_CODE", "bad completion code \"%v\": must be ok, error, return, break, continue, or an integer", v);
}

static Status set_options(Options *o, Value *dict);

static Status set_option(Options *o, Value *name, Value *value) {
  List *list;
  if (val_is(name, "-options")) return set_options(o, value);
  if (val_is(name, "-code")) return read_code(value, &o->code);
  if (val_is(name, "-level")) {
    if (val_int_quiet(value, &o->level) && o->level >= 0 && o->level <= INT32_MAX) return TCL_OK;
    return fail("TCL RESULT ILLEGAL_LEVEL", "bad -level value: expected non-negative integer but got \"%v\"", value);
  }
  if (val_is(name, "-errorcode")) {
    if (!list_quiet(value))
      return fail("TCL RESULT ILLEGAL_ERRORCODE", "bad -errorcode value: expected a list but got \"%v\"", value);
    o->error_code = value;
  } else if (val_is(name, "-errorinfo")) {
    o->error_info = value;
  } else if (val_is(name, "-errorstack")) {
    list = list_quiet(value);
    if (!list) return fail("TCL RESULT NONLIST_ERRORSTACK", "bad -errorstack value: expected a list but got \"%v\"", value);
    if (list->count % 2)
      return fail("TCL RESULT ODDSIZEDLIST_ERRORSTACK", "forbidden odd-sized list for -errorstack: \"%v\"", value);
    o->error_stack = value;
  } else {
    map_put(&o->rest, name, value);
  }
  return TCL_OK;
}

static Status set_options(Options *o, Value *v) {
  Map *dict;
  ErrorState state = errors_save();
  if (dict_of(v, &dict) != TCL_OK) {
    errors_restore(&state);
    return fail("TCL RESULT ILLEGAL_OPTIONS", "expected dict but got \"%v\"", v);
  }
  u32 at = 0;
  for (MapEntry *e; (e = map_next(dict, &at));) {
    Status status = set_option(o, e->key, e->item);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}

/* Fill the state; gives the completion code. */
static Status complete(Options *o, Value *result) {
  error_clear(&interp);
  interp.result = cell_of(result);
  if (o->code == TCL_RETURN) { /* -code return is one more level */
    o->code = TCL_OK;
    o->level++;
  }
  extra_stack = NULL;
  if (o->code == TCL_ERROR) {
    if (o->error_code) interp.error_code = cell_of(o->error_code);
    if (o->error_info && !val_blank(o->error_info)) {
      trace.len = 0;
      stack.count = 0;
      buffer_value(&trace, o->error_info);
      interp.error_info = cell_int(1);
      interp.error_logged = o->level == 0;
      if (o->error_stack) extra_stack = o->error_stack;
    } else if (o->error_stack) {
      extra_stack = o->error_stack;
    }
  }
  if (o->rest.live) interp.options = cell_of(dict_make(&o->rest));
  else map_free(&o->rest);
  interp.return_code = (i32)o->code;
  interp.return_level = (i32)o->level;
  return o->level == 0 ? (Status)o->code : TCL_RETURN;
}

static Status op_return(Cell *cells, u32 count) {
  Options o = {.level = 1};
  Value **words = values_in(cells, count);
  Status status = TCL_OK;
  for (u32 i = 0; status == TCL_OK && i + 1 < count; i += 2) status = set_option(&o, words[i], words[i + 1]);
  if (status == TCL_OK) return complete(&o, count % 2 ? words[count - 1] : val_empty());
  map_free(&o.rest);
  return status;
}

static Status op_set(Cell *options, Cell *result) {
  Options o = {.level = 1};
  Status status = set_options(&o, value_in(options));
  if (status == TCL_OK) return complete(&o, value_in(result));
  map_free(&o.rest);
  return status;
}

static void put(Map *map, const char *name, Value *value) { map_put(map, val_ascii(name), value); }

static void op_get(i32 status, Cell *out) {
  Map map = {0};
  if (interp.options.tag != TAG_UNSET) {
    Map *own;
    if (dict_of(value_in(&interp.options), &own) == TCL_OK) map_copy(&map, own);
  }
  put(&map, "-code", val_int(status == TCL_RETURN ? interp.return_code : status));
  put(&map, "-level", val_int(status == TCL_RETURN ? interp.return_level : 0));
  bool error = status == TCL_ERROR, returned = status == TCL_RETURN && interp.return_code == TCL_ERROR;
  if (error) put(&map, "-errorstack", error_stack_now());
  if (error || returned) put(&map, "-errorcode", error_code_now());
  if (error || (returned && interp.error_info.tag != TAG_UNSET)) put(&map, "-errorinfo", error_info_text());
  if (error) put(&map, "-errorline", val_int(interp.error_line));
  *out = cell_of(dict_make(&map));
}

static void op_during(Cell *options, Cell *during) {
  Value *v = value_in(options), *code = dict_get(v, "-code");
  if (!code || !val_is(code, "1")) return;
  Value *key = val_ascii("-during"), *out;
  if (dict_set_path(v, &key, 1, value_in(during), false, &out) == TCL_OK) *options = cell_of(out);
}

static bool op_match(Cell *options, Cell *pattern) {
  Value *code = dict_get(value_in(options), "-errorcode");
  List *words = code ? list_quiet(code) : NULL, *wanted = list_quiet(value_in(pattern));
  if (!words || !wanted || wanted->count > words->count) return false;
  for (u32 i = 0; i < wanted->count; i++)
    if (!val_same(words->items[i], wanted->items[i])) return false;
  return true;
}

void error_ops(FeatherHostOps *ops) {
  ops->error_log = op_log;
  ops->error_settle = op_settle;
  ops->options_get = op_get;
  ops->options_return = op_return;
  ops->options_set = op_set;
  ops->options_during = op_during;
  ops->options_match = op_match;
}
