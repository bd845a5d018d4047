/* variable.c -- see variable.h. */
#include "variable.h"

#include "by_handle.h"
#include "vm.h"

typedef enum { DO_READ, DO_SET, DO_UNSET, DO_INCR, DO_ACCESS, DO_TRACE, DO_CONST, DO_LOOK } Verb;

/* --- errors --- */

static void message_place(Message *m, Cell *name, Cell *key) {
  message_cell(m, name);
  if (!key) return;
  message_str(m, STR("("));
  message_cell(m, key);
  message_str(m, STR(")"));
}

/* tclsh's error codes tell how the variable was reached: by a slot of the procedure, or looked up by name. */
static Str error_code_of(Verb verb, const Place *p, i32 why, bool *named) {
  static const Str lookup = STR("TCL LOOKUP VARNAME");
  static const Str codes[] = {STR("TCL READ VARNAME"), STR("TCL WRITE VARNAME"), STR("TCL UNSET VARNAME"), STR("TCL WRITE VARNAME"), STR("TCL WRITE VARNAME"), STR("TCL WRITE VARNAME"), STR("TCL WRITE VARNAME")};
  *named = false;
  switch (why) {
    case VAR_NO_ELEMENT:
      if (verb != DO_UNSET) return codes[verb];
      *named = true;
      return STR("TCL LOOKUP ELEMENT");
    case VAR_CONSTANT: return verb == DO_UNSET ? STR("TCL UNSET CONST") : verb == DO_INCR ? STR("TCL WRITE CONST") : codes[verb];
    case VAR_IS_ARRAY:
    case VAR_EMPTY:
    case VAR_DEAD_ELEMENT: return codes[verb];
    case VAR_DEAD_NAMESPACE: return p->key ? lookup : codes[verb];
    case VAR_MISSING:
      if (p->key && (p->by_slot || p->unnamed)) return lookup;
      /* What exists without a value (a link, a declaration, traces) is found, and then has nothing in it. */
      if (p->by_slot || (p->known && !p->key) || (!p->key && p->slot && p->slot->tag == TAG_VAR && (feather_host_var_kind(p->slot->h) & (VK_TRACED | VK_DECLARED)))) return codes[verb];
      break;
    default:
      if (p->by_slot || p->unnamed) return lookup;
      break;
  }
  *named = true;
  return lookup;
}

static Status trace_error(Interp *in, Cell *name, Cell *key, i32 op);

static Status variable_error(Interp *in, Verb verb, const Place *p, i32 why) {
  static const Str verbs[] = {STR("can't read \""), STR("can't set \""), STR("can't unset \""), STR("can't incr \""), STR("can't access \""), STR("can't trace \""), STR("can't const \""), STR("can't read \"")};
  static const Str reasons[] = {
      [VAR_MISSING] = STR("no such variable"),
      [VAR_EMPTY] = STR("no such variable"),
      [VAR_IS_ARRAY] = STR("variable is array"),
      [VAR_NOT_ARRAY] = STR("variable isn't array"),
      [VAR_NO_ELEMENT] = STR("no such element in array"),
      [VAR_CONSTANT] = STR("variable is a constant"),
      [VAR_NO_NAMESPACE] = STR("parent namespace doesn't exist"),
      [VAR_DEAD_NAMESPACE] = STR("upvar refers to variable in deleted namespace"),
      [VAR_DEAD_ELEMENT] = STR("upvar refers to element in deleted array"),
  };
  if (why == VAR_NO_NAMESPACE && (verb == DO_READ || verb == DO_UNSET)) why = VAR_MISSING;
  Cell name = *p->name, key = p->key ? *p->key : cell_unset();
  if (verb == DO_READ && why == VAR_NO_ELEMENT && p->slot->tag == TAG_VAR && (feather_host_var_kind(p->slot->h) & VK_ENVIRONMENT)) {
    error_str(in, STR("no such variable"), STR("NONE")); /* tclsh has a trace there that says so */
    return trace_error(in, &name, &key, TRACE_READ);
  }
  bool named;
  Str code = error_code_of(verb, p, why, &named);
  Message m = message_begin();
  message_str(&m, verbs[verb]);
  message_place(&m, &name, p->key ? &key : NULL);
  message_str(&m, STR("\": "));
  message_str(&m, reasons[why == VAR_EMPTY && p->key ? VAR_NO_ELEMENT : why]);
  error_cell(in, message_end(&m), code);
  if (named) feather_host_list_append(&in->error_code, why == VAR_NO_ELEMENT ? &key : &name, 1);
  return TCL_ERROR;
}

/* --- traces --- */

static Status trace_error(Interp *in, Cell *name, Cell *key, i32 op) {
  static const Str begins[] = {[TRACE_READ] = STR("can't read \""), [TRACE_WRITE] = STR("can't set \""), [TRACE_ARRAY] = STR("can't trace array \"")};
  static const Str notes[] = {[TRACE_READ] = STR("(read trace on \""), [TRACE_WRITE] = STR("(write trace on \""), [TRACE_ARRAY] = STR("(array trace on \"")};
  static const Str codes[] = {[TRACE_READ] = STR("TCL READ VARNAME"), [TRACE_WRITE] = STR("TCL WRITE VARNAME")};
  Message m = message_begin();
  message_str(&m, notes[op]);
  message_place(&m, name, key);
  message_str(&m, STR("\")"));
  Cell note = message_end(&m);
  error_note(in, LOG_NOTE, &note);
  Cell reason = in->result;
  m = message_begin();
  message_str(&m, begins[op]);
  message_place(&m, name, key);
  message_str(&m, STR("\": "));
  message_cell(&m, &reason);
  in->result = message_end(&m);
  if (op != TRACE_ARRAY) in->error_code = value_str(codes[op]);
  return TCL_ERROR;
}

Status trace_call(Interp *in, Cell *prefix, Cell *words, u32 count) {
  Cell call = *prefix;
  bool failed = false;
  if (prefix->aux == 0) { /* the list of a command's first words */
    failed = feather_host_list_append(&call, words, count) != TCL_OK;
    if (call.tag == TAG_OWNED) call.tag = TAG_OBJ;
  } else {
    Cell tail;
    feather_host_list_new(words, count, &tail);
    Message m = message_begin();
    message_cell(&m, prefix);
    message_str(&m, STR(" "));
    message_cell(&m, &tail);
    if (m.failed) return error_memory(in);
    call = message_end(&m);
  }
  return failed ? TCL_ERROR : vm_eval(in, &call, in->frame->scope);
}

/* Run the callbacks of a variable for one operation, as nested runs of `prefix name key op`. For an element the
 * host gives those of its array too. */
Status fire_traces(Interp *in, i32 variable, const Place *p, i32 op) {
  static const Str words[] = {[TRACE_READ] = STR("read"), [TRACE_WRITE] = STR("write"), [TRACE_UNSET] = STR("unset"), [TRACE_ARRAY] = STR("array")};
  Cell name = *p->name, key = p->key ? *p->key : cell_empty();
  Cell saved = in->result, options = in->options;
  Cell callback[2]; /* the prefix; the key of an element that was reached by a link or goes with its array */
  callback[0] = callback[1] = cell_unset();
  for (i32 i = 0; feather_host_trace_fire(variable, op, i, callback); i++) {
    Cell part = callback[1].tag == TAG_UNSET ? key : callback[1];
    Cell tail[3] = {name, part, value_str(words[op])};
    Status status = trace_call(in, &callback[0], tail, 3);
    callback[0] = callback[1] = cell_unset();
    if (status == TCL_OK || (op == TRACE_UNSET && status != STATUS_LIMIT)) continue;
    feather_host_trace_fire(variable, op, -1, callback); /* the others do not run */
    if (status == STATUS_LIMIT) return status;
    return trace_error(in, &name, p->key ? &key : NULL, op);
  }
  in->result = saved;
  in->options = options;
  return TCL_OK;
}

/* --- finding --- */

/* Pinned handles name the same text as long as code is kept: their symbols are remembered here. */
enum { SYMBOL_CACHE = 256 };
static struct {
  i32 handle, symbol;
} symbol_cache[SYMBOL_CACHE];

void symbols_forget(void) { mem_zero(symbol_cache, sizeof symbol_cache); }

static i32 symbol_of(Cell *name) {
  if (name->tag != TAG_OBJ || name->h >= 0) return feather_host_symbol(name);
  u32 at = (u32)-name->h % SYMBOL_CACHE;
  if (symbol_cache[at].handle != name->h) {
    symbol_cache[at].symbol = feather_host_symbol(name);
    symbol_cache[at].handle = name->h;
  }
  return symbol_cache[at].symbol;
}

i32 local_by_name(Code *code, Cell *name) { return local_by_symbol(code, symbol_of(name)); }

i32 local_by_symbol(Code *code, i32 symbol) {
  if (symbol == 0) return -1;
  Local *locals = code_locals(code);
  for (u32 i = 0; i < code->local_count; i++)
    if (locals[i].symbol == symbol) return (i32)i;
  return -1;
}

static void place_host(Place *out, i32 handle) {
  if (handle == 0 || handle == -1) {
    out->slot = NULL;
    out->why = handle ? VAR_NO_NAMESPACE : VAR_MISSING;
    return;
  }
  out->storage = (Cell){.tag = TAG_VAR, .h = handle};
  out->slot = &out->storage;
}

/* The variable of a name whose symbol is known. Handle -1 from the host is "no namespace"; pinned variables are
 * below. */
static void place_by_symbol(Frame *frame, Cell *name, i32 symbol, bool create, Place *out) {
  out->name = name;
  out->key = NULL;
  out->why = 0;
  out->by_slot = out->known = out->unnamed = false;
  out->qualified = symbol == 0;
  Frame *scope = frame->scope;
  if (scope->kind != FRAME_PROC || symbol == 0) {
    i32 known = known_variable(name, frame->ns);
    place_host(out, known ? known : feather_host_ns_var(frame->ns, name, create ? NSVAR_CREATE : 0));
    return;
  }
  i32 slot = local_by_symbol(scope->code, symbol);
  if (slot >= 0) {
    out->slot = slot_settled(&scope->locals[slot]);
    out->known = code_locals(scope->code)[slot].default_value != LOCAL_GIVEN;
    return;
  }
  if (scope->table.tag == TAG_UNSET) {
    if (!create) {
      place_host(out, 0);
      return;
    }
    scope->table = (Cell){.tag = TAG_VAR, .h = feather_host_vars_new()};
  }
  place_host(out, feather_host_vars_find(scope->table.h, name, create));
}

bool place_to_link(Frame *scope, Cell *name, Place *out) {
  if (scope->kind != FRAME_PROC) return false;
  i32 symbol = symbol_of(name), slot = symbol > 0 ? local_by_symbol(scope->code, symbol) : -1;
  if (slot < 0) return false;
  *out = (Place){.slot = slot_follow(&scope->locals[slot]), .name = name};
  return true;
}

void place_by_name(Interp *in, Frame *frame, Cell *name, bool create, Place *out) {
  (void)in;
  bool by_slot = frame->scope->kind == FRAME_PROC;
  place_by_symbol(frame, name, by_slot ? symbol_of(name) : 0, create, out);
}

void place_by_full_name(Interp *in, Frame *frame, Cell *name, bool create, Place *out) {
  i32 symbol = symbol_of(name);
  if (symbol > 0) {
    place_by_symbol(frame, name, symbol, create, out);
  } else if (symbol < 0 && feather_host_name_split(name, &out->names[0], &out->names[1])) {
    place_by_name(in, frame, &out->names[0], create, out);
    out->key = &out->names[1];
  } else {
    place_by_symbol(frame, name, symbol, create, out);
  }
}

bool slot_held(const Cell *slot) { return slot->tag == TAG_BUFFER ? buffer_held(slot->buffer) : dict_held(slot->buffer); }

void slot_escape(Cell *slot) {
  if (slot->tag == TAG_BUFFER) buffer_escape(slot);
  else if (slot->tag == TAG_TEXT) text_escape(slot);
  else if (slot->tag == TAG_TABLE) table_escape(slot);
  else if (slot->tag == TAG_DICT) dict_escape(slot);
}

void slot_give(Cell *slot, const Cell *value) {
  if (UNLIKELY(is_built(slot) && slot_held(slot))) slot_escape(slot);
  else slot_free(slot);
  *slot = *value;
}

/* --- reading and writing --- */

/* The slot of a table, also that of a lent array. */
static NOINLINE Cell *table_slot(const Place *p) {
  Cell *slot = p->slot;
  Cell *lent = p->key && slot->tag == TAG_VAR ? loan_of(slot->h) : NULL;
  return lent && lent->tag == TAG_TABLE ? lent : slot;
}

/* The cell of a lent scalar, with a value in it. */
static NOINLINE Cell *scalar_of(i32 handle) {
  Cell *lent = loan_of(handle);
  if (!lent || lent->tag == TAG_TABLE) return NULL;
  loan_settle(lent);
  return lent;
}

/* Is the place an element of a table: then its value, NULL when it is missing. For anything else the table escapes. */
static bool in_table(const Place *p, Cell **value) {
  if (!p->slot) return false;
  Cell *slot = table_slot(p);
  if (LIKELY(slot->tag != TAG_TABLE)) return false;
  if (p->key) return table_at(slot, p->key, false, value);
  table_escape(slot);
  return false;
}

/* The variable that traces are asked for: the element, made so that callbacks may give it a value. 0: there is no
 * array; -1: it is a scalar. */
static i32 traced_variable(const Place *p, bool create) {
  if (!p->key) return p->slot->h;
  i32 kind = feather_host_var_kind(p->slot->h) & VK_MASK;
  if (kind == VK_UNSET && !create) return 0;
  return feather_host_var_element(p->slot->h, p->key, 1);
}

/* What is there now, traces or not; UNSET when nothing is. */
static i32 current_value(const Place *p, i32 variable, Cell *out) {
  i32 why = p->key ? feather_host_var_get_element(p->slot->h, p->key, out) : feather_host_var_get(variable, out);
  if (why == VAR_TRACED) return out->tag == TAG_UNSET ? VAR_MISSING : VAR_OK;
  return why;
}

/* `optional`: a variable without value is no error but UNSET. */
static Status read_traced(Interp *in, const Place *p, Cell *out, bool optional) {
  i32 variable = traced_variable(p, optional);
  if (variable == -1) return variable_error(in, DO_READ, p, VAR_NOT_ARRAY);
  if (variable == 0) return variable_error(in, DO_READ, p, VAR_MISSING);
  Status status = fire_traces(in, variable, p, TRACE_READ);
  if (status != TCL_OK) return status;
  i32 why = current_value(p, variable, out);
  if (why == VAR_MISSING && p->key && (feather_host_var_kind(p->slot->h) & VK_MASK) == VK_ARRAY) why = VAR_NO_ELEMENT;
  if (optional && (why == VAR_MISSING || why == VAR_NO_ELEMENT)) {
    *out = cell_unset();
    return TCL_OK;
  }
  return why ? variable_error(in, DO_READ, p, why) : TCL_OK;
}

/* For incr, lappend and dict set: tclsh goes on as if nothing were there when a trace refuses to read. */
static Status read_or_nothing(Interp *in, const Place *p, Cell *out) {
  Completion saved = completion_save(in);
  Status status = read_traced(in, p, out, true);
  if (status != TCL_ERROR) return status;
  completion_restore(in, &saved);
  *out = cell_unset();
  return TCL_OK;
}

/* May callbacks hear of it: an array may have traces, too. */
static bool watched(i32 why) { return why == VAR_TRACED || why == VAR_IS_ARRAY; }

static i32 try_read(const Place *p, Cell *out) {
  if (!p->slot) return p->why;
  Cell *slot = p->slot, *element;
  if (in_table(p, &element)) {
    if (!element) return VAR_NO_ELEMENT;
    slot = element;
  } else {
    if (slot->tag == TAG_VAR) {
      if (p->key) return feather_host_var_get_element(slot->h, p->key, out);
      Cell *lent = scalar_of(slot->h);
      if (!lent) return feather_host_var_get(slot->h, out);
      slot = lent;
    }
    if (slot->tag == TAG_UNSET) return VAR_MISSING;
    if (p->key) return VAR_NOT_ARRAY;
  }
  if (slot->tag == TAG_OWNED) slot->tag = TAG_OBJ; /* from now on there are two of it */
  *out = *slot;
  return VAR_OK;
}

Status place_read(Interp *in, const Place *p, Cell *out) {
  i32 why = try_read(p, out);
  if (LIKELY(why == VAR_OK)) return TCL_OK;
  if (watched(why)) return read_traced(in, p, out, false);
  return variable_error(in, DO_READ, p, why);
}

bool place_peek(Interp *in, const Place *p, Cell *out) {
  i32 why = try_read(p, out);
  if (watched(why)) {
    Cell saved = in->result;
    bool ok = read_traced(in, p, out, false) == TCL_OK;
    in->result = saved;
    return ok;
  }
  return why == VAR_OK;
}

/* The value has been written: run the callbacks, and see what they left. */
static Status write_traced(Interp *in, Place *p, Cell *value) {
  i32 variable = traced_variable(p, true);
  if (variable <= 0 && variable >= -1) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
  Status status = fire_traces(in, variable, p, TRACE_WRITE);
  if (status != TCL_OK) return status;
  if (current_value(p, variable, value) != VAR_OK) *value = cell_empty();
  return TCL_OK;
}

Status place_write(Interp *in, Place *p, Cell *value) {
  if (!p->slot) return variable_error(in, DO_SET, p, p->why);
  Cell *slot = p->slot, *element;
  if (p->key && slot->tag == TAG_UNSET && !table_begin(in, slot)) slot_to_variable(in, slot);
  Cell *table = table_slot(p);
  if (table->tag == TAG_TABLE) {
    if (!p->key) {
      table_escape(slot);
    } else if (table_at(table, p->key, true, &element)) {
      *element = *value;
      if (value->tag == TAG_OWNED) value->tag = TAG_OBJ;
      return TCL_OK;
    }
  }
  if (slot->tag == TAG_VAR) {
    Cell *lent = p->key ? NULL : loan_of(slot->h);
    if (lent && lent->tag != TAG_TABLE) {
      slot_give(lent, value);
      if (value->tag == TAG_OWNED) value->tag = TAG_OBJ;
      return TCL_OK;
    }
    i32 why = p->key ? feather_host_var_set_element(slot->h, p->key, value) : feather_host_var_set(slot->h, value);
    if (LIKELY(why == VAR_OK)) {
      if (value->tag == TAG_OWNED) value->tag = TAG_OBJ;
      return TCL_OK;
    }
    if (why == VAR_TRACED) return write_traced(in, p, value);
    return variable_error(in, DO_SET, p, why);
  }
  if (p->key) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
  *slot = *value;
  return TCL_OK;
}

Status place_take(Interp *in, Place *p, Cell *out, bool reading) {
  if (!p->slot) return variable_error(in, DO_SET, p, p->why);
  Cell *slot = p->slot, *element;
  if (in_table(p, &element)) {
    *out = element ? *element : cell_unset();
    return TCL_OK;
  }
  if (slot->tag == TAG_VAR) {
    i32 handle = slot->h;
    Cell *lent = p->key ? NULL : scalar_of(handle);
    if (lent) {
      *out = *lent;
      return TCL_OK;
    }
    if (p->key) {
      handle = feather_host_var_element(handle, p->key, 1);
      if (handle == -1) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
    }
    i32 why = feather_host_var_take(handle, out);
    if (reading && watched(why)) return read_or_nothing(in, p, out);
    if (why == VAR_TRACED) {
      why = current_value(p, handle, out);
    } else if (why == VAR_MISSING && p->key) {
      why = current_value(p, handle, out); /* the array may have a default, or watch */
    }
    if (why == VAR_MISSING || why == VAR_NO_ELEMENT) *out = cell_unset();
    else if (why) return variable_error(in, DO_SET, p, why);
    return TCL_OK;
  }
  if (p->key) {
    if (slot->tag != TAG_UNSET) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
    *out = cell_unset();
    return TCL_OK;
  }
  *out = *slot;
  return TCL_OK;
}

bool place_exists(Interp *in, const Place *p) {
  if (!p->slot) return false;
  Cell *slot = p->slot, *element;
  if (p->key && in_table(p, &element)) return element != NULL;
  if (slot->tag != TAG_VAR) return slot->tag != TAG_UNSET && !p->key;
  i32 handle = slot->h;
  if (!p->key && loan_of(handle)) return true;
  bool traced = false;
  if (p->key) {
    i32 known = feather_host_var_has_element(handle, p->key);
    if (known >= 0) return known;
    i32 array = feather_host_var_kind(handle);
    if ((array & VK_MASK) != VK_ARRAY) return false;
    traced = array & VK_TRACED;
    handle = feather_host_var_element(handle, p->key, traced);
    if (handle == 0) return false;
  }
  i32 kind = feather_host_var_kind(handle);
  if (traced || (kind & VK_TRACED)) { /* read traces may bring it into being */
    Cell saved = in->result;
    fire_traces(in, handle, p, TRACE_READ);
    in->result = saved;
    kind = feather_host_var_kind(handle);
  }
  return (kind & VK_MASK) != VK_UNSET;
}

bool place_traced_now(const Place *p) {
  if (!p->slot || p->slot->tag != TAG_VAR || slot_lent(p->slot) != p->slot) return false;
  if (feather_host_var_kind(p->slot->h) & VK_TRACED) return true;
  i32 handle = p->key ? feather_host_var_element(p->slot->h, p->key, 0) : 0;
  return handle > 0 && (feather_host_var_kind(handle) & VK_TRACED);
}

bool place_is_array(Interp *in, const Place *p) {
  (void)in;
  return p->slot && !p->key && (p->slot->tag == TAG_TABLE || (p->slot->tag == TAG_VAR && (feather_host_var_kind(p->slot->h) & VK_MASK) == VK_ARRAY));
}

Status place_unset(Interp *in, Place *p, bool complain) {
  if (!p->slot) return complain ? variable_error(in, DO_UNSET, p, p->why) : TCL_OK;
  Cell *slot = p->slot, *element;
  if (p->key && in_table(p, &element)) {
    if (!element) return complain ? variable_error(in, DO_UNSET, p, VAR_NO_ELEMENT) : TCL_OK;
    table_remove(table_slot(p)->buffer, element);
    return TCL_OK;
  }
  if (slot->tag != TAG_VAR) {
    if (slot->tag == TAG_UNSET) return complain ? variable_error(in, DO_UNSET, p, VAR_MISSING) : TCL_OK;
    if (p->key) return complain ? variable_error(in, DO_UNSET, p, VAR_NOT_ARRAY) : TCL_OK;
    if (slot->tag == TAG_TABLE) buffer_free(slot->buffer);
    *slot = cell_unset();
    return TCL_OK;
  }
  i32 handle = slot->h;
  if (p->key) {
    i32 kind = feather_host_var_kind(handle) & VK_MASK;
    i32 why = kind == VK_UNSET ? VAR_MISSING : kind != VK_ARRAY ? VAR_NOT_ARRAY : VAR_OK;
    if (why == VAR_OK) {
      handle = feather_host_var_element(handle, p->key, 0);
      if (handle == 0) why = VAR_NO_ELEMENT;
    }
    if (why) return complain ? variable_error(in, DO_UNSET, p, why) : TCL_OK;
  }
  i32 why = feather_host_var_unset(handle);
  if (why == VAR_TRACED || why == VAR_TRACED_MISSING) {
    Status status = fire_traces(in, handle, p, TRACE_UNSET);
    if (status == STATUS_LIMIT || why == VAR_TRACED) return status == STATUS_LIMIT ? status : TCL_OK;
    why = VAR_EMPTY;
  }
  if (why == VAR_MISSING && p->key) why = VAR_EMPTY;
  if (why && complain) return variable_error(in, DO_UNSET, p, why);
  return TCL_OK;
}

/* --- incr --- */

/* tclsh: a number that is no integer has a code of its own here. */
static Status not_integer(Interp *in, Cell *value) {
  Cell number;
  bool real = value->tag == TAG_DOUBLE || feather_host_value_number(value, &number);
  error_expected_integer(in, value);
  if (real) in->error_code = value_str(STR("TCL VALUE INTEGER"));
  return TCL_ERROR;
}

static Status add(Interp *in, Cell *value, Cell *amount, Cell *out) {
  static const Str note = STR("(reading increment)");
  i64 a, b;
  Cell left, right;
  if (cell_integer(value, &a) && cell_integer(amount, &b) && !__builtin_add_overflow(a, b, &out->i)) {
    out->tag = TAG_INT;
    return TCL_OK;
  }
  bool number = feather_host_value_number(value, &left), amount_number = feather_host_value_number(amount, &right);
  /* What is no number at all is complained about first. */
  if (!number || (amount_number && left.tag == TAG_DOUBLE)) return not_integer(in, value);
  if (!amount_number || amount->tag == TAG_DOUBLE || right.tag == TAG_DOUBLE) {
    not_integer(in, amount);
    Cell text = value_str(note);
    error_note(in, LOG_NOTE, &text);
    return TCL_ERROR;
  }
  return feather_host_expr_binary(0, &left, &right, out);
}

/* incr looks its variable up for reading, and says so. */
static Status incr_error(Interp *in, Place *p, i32 why) {
  if (why == VAR_CONSTANT) return variable_error(in, DO_INCR, p, why);
  if (why != VAR_NOT_ARRAY && why != VAR_NO_NAMESPACE) return variable_error(in, DO_SET, p, why);
  variable_error(in, DO_LOOK, p, why);
  if (!p->by_slot) {
    Cell text = value_str(STR("(reading value of variable to increment)"));
    error_note(in, LOG_NOTE, &text);
  }
  return TCL_ERROR;
}

Status place_incr(Interp *in, Place *p, Cell *amount, Cell *out) {
  Cell *slot = p->slot, *element = NULL;
  bool tabled = false;
  if (p->key) {
    if (slot && slot->tag == TAG_UNSET) table_begin(in, slot); /* also when the amount is no number */
    tabled = in_table(p, &element);
    slot = tabled ? element : NULL;
  } else if (slot && slot->tag == TAG_VAR) {
    Cell *lent = scalar_of(slot->h);
    if (lent) slot = lent;
  }
  if (slot && slot->tag == TAG_INT && amount->tag == TAG_INT &&
      !__builtin_add_overflow(slot->i, amount->i, &out->i)) {
    out->tag = TAG_INT;
    slot->i = out->i;
    return TCL_OK;
  }
  if (p->slot && p->slot->tag == TAG_VAR && !tabled && amount->tag == TAG_INT &&
      (p->key ? feather_host_var_incr_element(p->slot->h, p->key, amount, out)
              : feather_host_var_incr(p->slot->h, amount, out)))
    return TCL_OK;
  Cell value;
  i32 why = try_read(p, &value);
  if (watched(why) || (why == VAR_MISSING && p->key && p->slot->tag == TAG_VAR)) {
    Status status = read_or_nothing(in, p, &value);
    if (status != TCL_OK) return status;
    why = value.tag == TAG_UNSET ? VAR_MISSING : VAR_OK;
  }
  if (why == VAR_OK && p->slot->tag == TAG_VAR && !p->key && (feather_host_var_kind(p->slot->h) & VK_CONSTANT))
    why = VAR_CONSTANT;
  /* That it is an array is found when it is written, behind what is wrong with the amount. */
  if (why == VAR_MISSING || why == VAR_NO_ELEMENT) value = cell_int(0);
  else if (why) return incr_error(in, p, why);
  Status status = add(in, &value, amount, out);
  return status == TCL_OK ? place_write(in, p, out) : status;
}

/* --- constants --- */

static bool is_scalar(const Cell *slot) {
  return slot->tag == TAG_VAR ? (feather_host_var_kind(slot->h) & VK_MASK) == VK_SCALAR : slot->tag != TAG_UNSET;
}

Status place_constant(Interp *in, Place *p, Cell *value) {
  Str reason = STR("variable already exists");
  i32 kind = 0;
  if (!p->slot) return variable_error(in, DO_CONST, p, p->why);
  if (p->key) {
    if (is_scalar(p->slot)) return variable_error(in, DO_CONST, p, VAR_NOT_ARRAY);
    reason = STR("name refers to an element in an array");
    goto refused;
  }
  if (p->slot->tag == TAG_VAR) kind = feather_host_var_kind(p->slot->h);
  if (kind & VK_CONSTANT) return TCL_OK; /* again: the first value stays */
  if ((kind & VK_MASK) == VK_ARRAY) {
    reason = STR("variable is array");
    goto refused;
  }
  if (p->slot->tag == TAG_VAR ? (kind & VK_MASK) != VK_UNSET : p->slot->tag != TAG_UNSET) goto refused;
  Status status = place_write(in, p, value);
  if (status != TCL_OK) return status;
  feather_host_var_mark(slot_to_variable(in, p->slot), VAR_MARK_CONSTANT);
  in->result = cell_empty();
  return TCL_OK;
refused:;
  Cell name = *p->name, key = p->key ? *p->key : cell_empty();
  Message m = message_begin();
  message_str(&m, STR("can't make constant \""));
  message_place(&m, &name, p->key ? &key : NULL);
  message_str(&m, STR("\": "));
  message_str(&m, reason);
  return error_cell(in, message_end(&m), STR("TCL LOOKUP CONST"));
}

/* --- links --- */

i32 slot_to_variable(Interp *in, Cell *slot) {
  (void)in;
  slot_escape(slot);
  if (slot->tag == TAG_VAR) return slot->h;
  if (slot->tag == TAG_OWNED) slot->tag = TAG_OBJ;
  i32 handle = feather_host_var_new(slot);
  *slot = (Cell){.tag = TAG_VAR, .h = handle};
  return handle;
}

static i32 variable_for(Interp *in, Place *p, Verb verb) {
  if (!p->slot) {
    variable_error(in, verb, p, p->why);
    return 0;
  }
  slot_escape(p->slot);
  if (p->key && p->slot->tag != TAG_VAR && p->slot->tag != TAG_UNSET) {
    variable_error(in, verb, p, VAR_NOT_ARRAY);
    return 0;
  }
  i32 handle = slot_to_variable(in, p->slot);
  if (p->key) handle = feather_host_var_element(handle, p->key, 1);
  if (handle != -1) return handle;
  variable_error(in, verb, p, VAR_NOT_ARRAY);
  return 0;
}

i32 place_variable(Interp *in, Place *p) { return variable_for(in, p, DO_ACCESS); }
i32 place_traced(Interp *in, Place *p) { return variable_for(in, p, DO_TRACE); }

/* The same for a link to it. */
static i32 linked_variable(Interp *in, Place *p) {
  i32 handle = place_variable(in, p);
  if (handle > 0) feather_host_var_mark(handle, VAR_MARK_LINKED); /* who is pinned is marked */
  return handle;
}

Status link_refused(Interp *in, LinkRefusal why, Cell *local) {
  switch (why) {
    case LINK_SELF: return error_str(in, STR("can't upvar from variable to itself"), STR("TCL UPVAR SELF"));
    case LINK_TRACED: return error_quoted(in, STR("variable "), local, STR(" has traces: can't use for upvar"), STR("TCL UPVAR TRACED"));
    case LINK_ELEMENT:
      return error_quoted(in, STR("bad variable name "), local, STR(": can't create a scalar variable that looks like an array element"), STR("TCL UPVAR LOCAL_ELEMENT"));
    case LINK_INVERTED:
      return error_quoted(in, STR("bad variable name "), local, STR(": can't create namespace variable that refers to procedure variable"), STR("TCL UPVAR INVERTED"));
    default: return error_quoted(in, STR("variable "), local, STR(" already exists"), STR("TCL UPVAR EXISTS"));
  }
}

/* May the slot become a link: it is one, or it has neither value nor traces. */
Status slot_linkable(Interp *in, const Cell *slot, Cell *local) {
  if (slot->tag == TAG_UNSET || slot->tag == TAG_LINK) return TCL_OK;
  if (slot->tag == TAG_VAR) {
    if (slot->aux == VAR_IS_LINK) return TCL_OK;
    i32 kind = feather_host_var_kind(slot->h);
    if (kind & VK_TRACED) return link_refused(in, LINK_TRACED, local);
    if ((kind & VK_MASK) == VK_UNSET) return TCL_OK;
  }
  return link_refused(in, LINK_EXISTS, local);
}

Frame *slot_owner(Interp *in, const Cell *slot) {
  for (Frame *f = in->frame; f; f = f->caller)
    if (f->kind == FRAME_PROC && slot >= f->locals && slot < f->locals + f->code->local_count) return f;
  return NULL;
}

Status link_slot(Interp *in, Cell *slot, Cell *local, Place *target) {
  Cell *to = target->slot;
  if (to && to == slot && !target->key && to->tag == TAG_VAR && to->aux == VAR_IS_LINK) return TCL_OK; /* it is that link */
  if (to && to == slot && !target->key) return link_refused(in, LINK_SELF, local);
  if (to && !target->key && to->tag != TAG_VAR && to != &target->storage) {
    Status status = slot_linkable(in, slot, local);
    if (status != TCL_OK) return status;
    Frame *f = slot_owner(in, to);
    if (f) {
      *slot = (Cell){.tag = TAG_LINK, .aux = (u32)(to - f->locals), .frame = f};
      return TCL_OK;
    }
  }
  if (!place_variable(in, target)) return TCL_ERROR;
  Status status = slot_linkable(in, slot, local);
  if (status != TCL_OK) return status;
  i32 handle = linked_variable(in, target);
  *slot = (Cell){.tag = TAG_VAR, .aux = VAR_IS_LINK, .h = handle};
  return TCL_OK;
}

/* Does the place lie in a procedure: then a namespace variable, which may live longer, cannot refer to it. */
static bool in_procedure(const Place *p) {
  if (!p->slot) return false;
  return p->slot->tag != TAG_VAR || !(feather_host_var_kind(p->slot->h) & VK_NAMESPACE);
}

Status link_variable(Interp *in, Frame *frame, Cell *local, Place *target) {
  Frame *scope = frame->scope;
  bool in_proc = scope->kind == FRAME_PROC && !feather_host_name_qualified(local);
  Cell parts[2];
  if ((target->key || !target->slot) && !place_variable(in, target)) return TCL_ERROR;
  if (!in_proc && in_procedure(target)) return link_refused(in, LINK_INVERTED, local);
  if (feather_host_name_split(local, &parts[0], &parts[1])) return link_refused(in, LINK_ELEMENT, local);
  if (!in_proc) {
    i32 handle = linked_variable(in, target);
    return handle ? feather_host_ns_link(frame->ns, local, handle) : TCL_ERROR;
  }
  i32 slot = local_by_name(scope->code, local);
  if (slot >= 0) return link_slot(in, &scope->locals[slot], local, target);
  i32 handle = linked_variable(in, target);
  if (!handle) return TCL_ERROR;
  if (scope->table.tag == TAG_UNSET) scope->table = (Cell){.tag = TAG_VAR, .h = feather_host_vars_new()};
  return feather_host_var_link(scope->table.h, local, handle);
}
