/* return_options.c -- what `return` is told, and the options that `catch` and `try` give. */
#include "host.h"

typedef struct {
  i64 code, level;
  Map given; /* everything else, in its order */
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
  if (val_is(name, "-options")) return set_options(o, value);
  if (val_is(name, "-code")) return read_code(value, &o->code);
  if (val_is(name, "-level")) {
    if (val_int_quiet(value, &o->level) && o->level >= 0 && o->level <= INT32_MAX) return TCL_OK;
    return fail("TCL RESULT ILLEGAL_LEVEL", "bad -level value: expected non-negative integer but got \"%v\"", value);
  }
  if (val_is(name, "-errorcode") && !list_quiet(value))
    return fail("TCL RESULT ILLEGAL_ERRORCODE", "bad -errorcode value: expected a list but got \"%v\"", value);
  if (val_is(name, "-errorstack")) {
    List *list = list_quiet(value);
    if (!list) return fail("TCL RESULT NONLIST_ERRORSTACK", "bad -errorstack value: expected a list but got \"%v\"", value);
    if (list->count % 2)
      return fail("TCL RESULT ODDSIZEDLIST_ERRORSTACK", "forbidden odd-sized list for -errorstack: \"%v\"", value);
  }
  map_put(&o->given, name, value);
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

static Value *given(const Options *o, const char *name) { return map_get(&o->given, val_ascii(name)); }

/* The error begins with what is known of it. */
static void begin_error(const Options *o) {
  Value *code = given(o, "-errorcode"), *info = given(o, "-errorinfo"), *stack = given(o, "-errorstack");
  Value *line = given(o, "-errorline");
  i64 number;
  interp.error_code = cell_of(code ? code : val_ascii("NONE"));
  if (info && !val_blank(info)) {
    error_info_given(info);
    interp.error_logged = o->level == 0;
  }
  if (stack) {
    error_trace_begin();
    error_stack_given(stack);
  }
  if (line && val_int_quiet(line, &number)) interp.error_line = (i32)number;
}

/* Fill the state; gives the completion code. */
static Status complete(Options *o, Value *result) {
  error_clear(&interp);
  interp.result = cell_of(result);
  if (o->code == TCL_RETURN) { /* -code return is one more level */
    o->code = TCL_OK;
    o->level++;
  }
  if (o->code == TCL_ERROR) begin_error(o);
  if (o->given.live) interp.options = cell_of(dict_make(&o->given));
  else map_free(&o->given);
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
  map_free(&o.given);
  return status;
}

static Status op_set(Cell *options, Cell *result) {
  Options o = {.level = 1};
  Status status = set_options(&o, value_in(options));
  if (status == TCL_OK) return complete(&o, value_in(result));
  map_free(&o.given);
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
  bool error = status == TCL_ERROR;
  if (error) error_trace_begin();
  if (error && !error_stack_compiled()) put(&map, "-errorstack", error_stack_now());
  if (error || (status == TCL_RETURN && interp.return_code == TCL_ERROR) || interp.error_code.tag != TAG_UNSET) put(&map, "-errorcode", error_code_now());
  if (error || interp.error_info.tag != TAG_UNSET) {
    put(&map, "-errorinfo", error_info_text());
    put(&map, "-errorline", val_int(interp.error_line));
  }
  if (error && error_stack_compiled()) put(&map, "-errorstack", error_stack_now());
  *out = cell_of(dict_make(&map));
}

static void op_during(Cell *options, Cell *during) {
  Value *v = value_in(options);
  Value *key = val_ascii("-during"), *out;
  if (dict_set_path(v, &key, 1, value_in(during), false, &out) == TCL_OK) *options = cell_of(out);
}

static bool op_match(Cell *pattern) {
  List *words = list_quiet(error_code_now()), *wanted = list_quiet(value_in(pattern));
  if (!words || !wanted || wanted->count > words->count) return false;
  for (u32 i = 0; i < wanted->count; i++)
    if (!val_same(words->items[i], wanted->items[i])) return false;
  return true;
}

void options_ops(FeatherHostOps *ops) {
  ops->options_get = op_get;
  ops->options_return = op_return;
  ops->options_set = op_set;
  ops->options_during = op_during;
  ops->options_match = op_match;
}
