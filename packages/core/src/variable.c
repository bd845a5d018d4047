/* variable.c -- see variable.h. */
#include "variable.h"

#include "vm.h"

typedef enum { DO_READ, DO_SET, DO_UNSET } Verb;

/* --- errors --- */

static Status variable_error(Interp *in, Verb verb, const Place *p, i32 why) {
  static const Str verbs[] = {STR("can't read \""), STR("can't set \""), STR("can't unset \"")};
  Cell name = *p->name, key = p->key ? *p->key : cell_unset();
  Message m = message_begin();
  message_str(&m, verbs[verb]);
  message_cell(&m, &name);
  if (p->key) {
    message_str(&m, STR("("));
    message_cell(&m, &key);
    message_str(&m, STR(")"));
  }
  message_str(&m, STR("\": "));
  Str code = STR("TCL LOOKUP VARNAME");
  switch (why) {
    case VAR_IS_ARRAY:
      message_str(&m, STR("variable is array"));
      code = verb == DO_SET ? STR("TCL WRITE ARRAY") : STR("TCL READ ARRAY");
      break;
    case VAR_NOT_ARRAY:
    case VAR_ELEMENT_OF_ELEMENT:
      message_str(&m, STR("variable isn't array"));
      break;
    case VAR_NO_ELEMENT:
      message_str(&m, STR("no such element in array"));
      code = verb == DO_READ ? STR("TCL READ VARNAME") : STR("TCL LOOKUP ELEMENT");
      break;
    case VAR_CONSTANT:
      message_str(&m, STR("variable is a constant"));
      code = verb == DO_UNSET ? STR("TCL UNSET CONST") : STR("TCL WRITE CONST");
      break;
    case VAR_NO_NAMESPACE: message_str(&m, STR("parent namespace doesn't exist")); break;
    default: message_str(&m, STR("no such variable")); break;
  }
  Cell message = message_end(&m);
  error_cell(in, message, code);
  bool named = why == VAR_NOT_ARRAY || why == VAR_NO_NAMESPACE || why == VAR_ELEMENT_OF_ELEMENT ||
               (why == VAR_MISSING) || (why == VAR_NO_ELEMENT && verb == DO_UNSET);
  if (named) feather_host_list_append(&in->error_code, why == VAR_NO_ELEMENT ? &key : &name, 1);
  return TCL_ERROR;
}

/* --- traces --- */

/* Run the callbacks of a variable for one operation. They run as nested evals: `prefix name key op`. */
static Status fire_traces(Interp *in, i32 variable, const Place *p, i32 op) {
  static const Str words[] = {[TRACE_READ] = STR("read"), [TRACE_WRITE] = STR("write"), [TRACE_UNSET] = STR("unset"), [TRACE_ARRAY] = STR("array")};
  Cell name = *p->name, key = p->key ? *p->key : cell_empty();
  Cell saved = in->result;
  for (i32 i = 0;; i++) {
    Cell prefix;
    if (!feather_host_trace_fire(variable, op, i, &prefix)) break;
    Cell tail[3] = {name, key, value_str(words[op])};
    feather_host_list_append(&prefix, tail, 3);
    if (prefix.tag == TAG_OWNED) prefix.tag = TAG_OBJ;
    Status status = vm_call_list(in, &prefix);
    if (status == STATUS_LIMIT) return status;
    if (status == TCL_ERROR && op != TRACE_UNSET) {
      Verb verb = op == TRACE_READ ? DO_READ : DO_SET;
      static const Str verbs[] = {STR("can't read \""), STR("can't set \"")};
      Cell reason = in->result, code = in->error_code, info = in->error_info;
      Message m = message_begin();
      message_str(&m, op == TRACE_ARRAY ? STR("can't trace array \"") : verbs[verb]);
      message_cell(&m, &name);
      if (p->key) {
        message_str(&m, STR("("));
        message_cell(&m, &key);
        message_str(&m, STR(")"));
      }
      message_str(&m, STR("\": "));
      message_cell(&m, &reason);
      in->result = message_end(&m);
      in->error_code = code;
      in->error_info = info;
      return TCL_ERROR;
    }
  }
  in->result = saved;
  return TCL_OK;
}

/* --- finding --- */

i32 local_by_name(Code *code, Cell *name) { return local_by_symbol(code, feather_host_symbol(name)); }

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
  Frame *scope = frame->scope;
  if (scope->kind != FRAME_PROC || symbol == 0) {
    place_host(out, feather_host_ns_var(frame->ns, name, create ? NSVAR_CREATE : 0));
    return;
  }
  i32 slot = local_by_symbol(scope->code, symbol);
  if (slot >= 0) {
    out->slot = slot_follow(&scope->locals[slot]);
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

void place_by_name(Interp *in, Frame *frame, Cell *name, bool create, Place *out) {
  (void)in;
  bool by_slot = frame->scope->kind == FRAME_PROC;
  place_by_symbol(frame, name, by_slot ? feather_host_symbol(name) : 0, create, out);
}

void place_by_full_name(Interp *in, Frame *frame, Cell *name, bool create, Place *out) {
  i32 symbol = feather_host_symbol(name);
  if (symbol > 0) {
    place_by_symbol(frame, name, symbol, create, out);
  } else if (feather_host_name_split(name, &out->names[0], &out->names[1])) {
    place_by_name(in, frame, &out->names[0], create, out);
    out->key = &out->names[1];
  } else {
    place_by_symbol(frame, name, symbol, create, out);
  }
}

/* --- reading and writing --- */

static Status read_traced(Interp *in, i32 variable, const Place *p, Cell *out) {
  i32 element = p->key ? feather_host_var_element(variable, p->key, 1) : variable;
  if (element == -1) return variable_error(in, DO_READ, p, VAR_NOT_ARRAY);
  Status status = p->key ? fire_traces(in, variable, p, TRACE_READ) : TCL_OK;
  if (status == TCL_OK) status = fire_traces(in, element, p, TRACE_READ);
  if (status != TCL_OK) return status;
  i32 why = feather_host_var_get(element, out);
  if (why == VAR_TRACED) why = VAR_OK;
  if (why == VAR_MISSING && p->key) why = VAR_NO_ELEMENT;
  return why ? variable_error(in, DO_READ, p, why) : TCL_OK;
}

static i32 try_read(const Place *p, Cell *out) {
  if (!p->slot) return p->why;
  Cell *slot = p->slot;
  if (slot->tag == TAG_VAR) {
    return p->key ? feather_host_var_get_element(slot->h, p->key, out) : feather_host_var_get(slot->h, out);
  }
  if (slot->tag == TAG_UNSET) return VAR_MISSING;
  if (p->key) return VAR_NOT_ARRAY;
  if (slot->tag == TAG_OWNED) slot->tag = TAG_OBJ; /* from now on there are two of it */
  *out = *slot;
  return VAR_OK;
}

Status place_read(Interp *in, const Place *p, Cell *out) {
  i32 why = try_read(p, out);
  if (LIKELY(why == VAR_OK)) return TCL_OK;
  if (why == VAR_TRACED) return read_traced(in, p->slot->h, p, out);
  return variable_error(in, DO_READ, p, why);
}

bool place_peek(Interp *in, const Place *p, Cell *out) {
  i32 why = try_read(p, out);
  if (why == VAR_TRACED) {
    Cell saved = in->result;
    bool ok = read_traced(in, p->slot->h, p, out) == TCL_OK;
    in->result = saved;
    return ok;
  }
  return why == VAR_OK;
}

static Status write_traced(Interp *in, i32 variable, Place *p, Cell *value) {
  i32 element = variable;
  if (p->key) {
    element = feather_host_var_element(variable, p->key, 1);
    if (element == -1) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
  }
  i32 why = feather_host_var_set(element, value);
  if (why && why != VAR_TRACED) return variable_error(in, DO_SET, p, why);
  Status status = p->key ? fire_traces(in, variable, p, TRACE_WRITE) : TCL_OK;
  if (status == TCL_OK) status = fire_traces(in, element, p, TRACE_WRITE);
  if (status != TCL_OK) return status;
  why = feather_host_var_get(element, value);
  if (why == VAR_MISSING) *value = cell_empty();
  return TCL_OK;
}

Status place_write(Interp *in, Place *p, Cell *value) {
  if (!p->slot) return variable_error(in, DO_SET, p, p->why);
  Cell *slot = p->slot;
  if (p->key && slot->tag == TAG_UNSET) slot_to_variable(in, slot);
  if (slot->tag == TAG_VAR) {
    i32 why = p->key ? feather_host_var_set_element(slot->h, p->key, value) : feather_host_var_set(slot->h, value);
    if (LIKELY(why == VAR_OK)) {
      if (value->tag == TAG_OWNED) value->tag = TAG_OBJ;
      return TCL_OK;
    }
    if (why == VAR_TRACED) return write_traced(in, slot->h, p, value);
    return variable_error(in, DO_SET, p, why);
  }
  if (p->key) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
  *slot = *value;
  return TCL_OK;
}

Status place_take(Interp *in, Place *p, Cell *out) {
  if (!p->slot) return variable_error(in, DO_SET, p, p->why);
  Cell *slot = p->slot;
  if (slot->tag == TAG_VAR) {
    i32 handle = slot->h;
    if (p->key) {
      handle = feather_host_var_element(handle, p->key, 1);
      if (handle == -1) return variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
    }
    i32 why = feather_host_var_take(handle, out);
    if (why == VAR_TRACED) {
      /* A missing variable is fine here, and its read traces do not fire. */
      if (place_exists(in, p)) return read_traced(in, slot->h, p, out);
      why = VAR_MISSING;
    }
    if (why == VAR_MISSING) *out = cell_unset();
    else if (why == VAR_IS_ARRAY) return variable_error(in, DO_SET, p, VAR_IS_ARRAY);
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
  (void)in;
  if (!p->slot) return false;
  Cell *slot = p->slot;
  if (slot->tag != TAG_VAR) return slot->tag != TAG_UNSET && !p->key;
  i32 handle = slot->h;
  if (p->key) handle = feather_host_var_element(handle, p->key, 0);
  if (handle == 0 || handle == -1) return false;
  i32 kind = feather_host_var_kind(handle);
  if (kind & 4) { /* read traces may bring it into being */
    Cell value;
    Cell saved = in->result;
    fire_traces(in, handle, p, TRACE_READ);
    in->result = saved;
    (void)value;
    kind = feather_host_var_kind(handle);
  }
  return (kind & 3) != 0;
}

bool place_is_array(Interp *in, const Place *p) {
  (void)in;
  return p->slot && p->slot->tag == TAG_VAR && !p->key && (feather_host_var_kind(p->slot->h) & 3) == 2;
}

Status place_unset(Interp *in, Place *p, bool complain) {
  if (!p->slot) return complain ? variable_error(in, DO_UNSET, p, p->why) : TCL_OK;
  Cell *slot = p->slot;
  if (slot->tag != TAG_VAR) {
    if (slot->tag == TAG_UNSET) return complain ? variable_error(in, DO_UNSET, p, VAR_MISSING) : TCL_OK;
    if (p->key) return complain ? variable_error(in, DO_UNSET, p, VAR_NOT_ARRAY) : TCL_OK;
    *slot = cell_unset();
    return TCL_OK;
  }
  i32 handle = slot->h;
  if (p->key) {
    if ((feather_host_var_kind(handle) & 3) == 0) return complain ? variable_error(in, DO_UNSET, p, VAR_MISSING) : TCL_OK;
    handle = feather_host_var_element(handle, p->key, 0);
    if (handle == -1) return complain ? variable_error(in, DO_UNSET, p, VAR_NOT_ARRAY) : TCL_OK;
    if (handle == 0) return complain ? variable_error(in, DO_UNSET, p, VAR_NO_ELEMENT) : TCL_OK;
  }
  if (p->key && (feather_host_var_kind(slot->h) & 4)) {
    Status status = fire_traces(in, slot->h, p, TRACE_UNSET);
    if (status != TCL_OK) return status;
  }
  i32 why = feather_host_var_unset(handle);
  if (why == VAR_TRACED) {
    Status status = fire_traces(in, handle, p, TRACE_UNSET);
    return status == STATUS_LIMIT ? status : TCL_OK;
  }
  if (why == VAR_MISSING && p->key) why = VAR_NO_ELEMENT;
  if (why && (complain || why == VAR_CONSTANT)) return variable_error(in, DO_UNSET, p, why);
  return TCL_OK;
}

static Status add(Interp *in, Cell *value, Cell *amount, Cell *out) {
  i64 a, b;
  Cell left, right;
  if (cell_integer(value, &a) && cell_integer(amount, &b) && !__builtin_add_overflow(a, b, &out->i)) {
    out->tag = TAG_INT;
    return TCL_OK;
  }
  if (value->tag == TAG_DOUBLE || !feather_host_value_number(value, &left) || left.tag == TAG_DOUBLE)
    return error_expected_integer(in, value);
  if (amount->tag == TAG_DOUBLE || !feather_host_value_number(amount, &right) || right.tag == TAG_DOUBLE)
    return error_expected_integer(in, amount);
  return feather_host_expr_binary(0, &left, &right, out);
}

Status place_incr(Interp *in, Place *p, Cell *amount, Cell *out) {
  if (p->slot && p->slot->tag == TAG_INT && amount->tag == TAG_INT && !p->key &&
      !__builtin_add_overflow(p->slot->i, amount->i, &out->i)) {
    out->tag = TAG_INT;
    p->slot->i = out->i;
    return TCL_OK;
  }
  if (p->slot && p->slot->tag == TAG_VAR && amount->tag == TAG_INT &&
      (p->key ? feather_host_var_incr_element(p->slot->h, p->key, amount, out)
              : feather_host_var_incr(p->slot->h, amount, out)))
    return TCL_OK;
  Cell value;
  i32 why = try_read(p, &value);
  if (why == VAR_TRACED) {
    why = VAR_OK;
    if (!place_exists(in, p)) why = VAR_MISSING;
    else {
      Status status = read_traced(in, p->slot->h, p, &value);
      if (status != TCL_OK) return status;
    }
  }
  if (why == VAR_MISSING || why == VAR_NO_ELEMENT) value = cell_int(0);
  else if (why) return variable_error(in, DO_READ, p, why);
  Status status = add(in, &value, amount, out);
  return status == TCL_OK ? place_write(in, p, out) : status;
}

/* --- links --- */

i32 slot_to_variable(Interp *in, Cell *slot) {
  (void)in;
  if (slot->tag == TAG_VAR) return slot->h;
  if (slot->tag == TAG_OWNED) slot->tag = TAG_OBJ;
  i32 handle = feather_host_var_new(slot);
  *slot = (Cell){.tag = TAG_VAR, .h = handle};
  return handle;
}

i32 place_variable(Interp *in, Place *p) {
  if (!p->slot) {
    variable_error(in, DO_SET, p, p->why);
    return 0;
  }
  if (p->key && p->slot->tag != TAG_VAR && p->slot->tag != TAG_UNSET) {
    variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
    return 0;
  }
  i32 handle = slot_to_variable(in, p->slot);
  if (!p->key) return handle;
  handle = feather_host_var_element(handle, p->key, 1);
  if (handle == -1) {
    variable_error(in, DO_SET, p, VAR_NOT_ARRAY);
    return 0;
  }
  return handle;
}

Status link_slot(Interp *in, Cell *slot, Cell *local, Place *target) {
  Cell *to = target->slot;
  if (to && !target->key && to->tag != TAG_VAR && to != &target->storage) {
    Cell *seen = slot_follow(slot);
    if (seen == to) return slot == to ? error_str(in, STR("can't upvar from variable to itself"), STR("TCL UPVAR SELF")) : TCL_OK;
    if (slot->tag != TAG_UNSET && slot->tag != TAG_LINK && slot->tag != TAG_VAR)
      return error_lookup(in, STR("variable "), local, STR(" already exists"), STR("TCL UPVAR EXISTS"));
    /* The target's frame: slots belong to the scope whose locals they lie in. */
    for (Frame *f = in->frame; f; f = f->caller) {
      if (f->kind != FRAME_PROC || to < f->locals || to >= f->locals + f->code->local_count) continue;
      *slot = (Cell){.tag = TAG_LINK, .aux = (u32)(to - f->locals), .frame = f};
      return TCL_OK;
    }
  }
  i32 handle = place_variable(in, target);
  if (!handle) return TCL_ERROR;
  if (slot->tag == TAG_VAR && slot == target->slot)
    return error_str(in, STR("can't upvar from variable to itself"), STR("TCL UPVAR SELF"));
  if (slot->tag != TAG_UNSET && slot->tag != TAG_LINK && slot->tag != TAG_VAR)
    return error_lookup(in, STR("variable "), local, STR(" already exists"), STR("TCL UPVAR EXISTS"));
  *slot = (Cell){.tag = TAG_VAR, .h = handle};
  return TCL_OK;
}

Status link_variable(Interp *in, Frame *frame, Cell *local, Place *target) {
  Frame *scope = frame->scope;
  if (scope->kind == FRAME_PROC && !feather_host_name_qualified(local)) {
    i32 slot = local_by_name(scope->code, local);
    if (slot >= 0) return link_slot(in, &scope->locals[slot], local, target);
    i32 handle = place_variable(in, target);
    if (!handle) return TCL_ERROR;
    if (scope->table.tag == TAG_UNSET) scope->table = (Cell){.tag = TAG_VAR, .h = feather_host_vars_new()};
    return feather_host_var_link(scope->table.h, local, handle);
  }
  i32 handle = place_variable(in, target);
  if (!handle) return TCL_ERROR;
  return feather_host_ns_link(frame->ns, local, handle);
}
