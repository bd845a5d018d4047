/* api.c -- the exports of include/feather.h, but for the arena's. */
#include "arena.h"
#include "builtins/builtins.h"
#include "by_handle.h"
#include "look.h"
#include "young.h"

/* As in feather.h, whose declarations know no Cell. */
enum { EVAL_GLOBAL = 1, EVAL_WHOLE = 2, EVAL_PROGRAM = 4 };
enum { PARSED_COMMAND, PARSED_ALL, PARSED_INCOMPLETE, PARSED_ERROR, PARSED_MEMORY };

static Frame global_frame;

static void begin(Interp *in) {
  if (in->frame) return;
  global_frame = (Frame){.kind = FRAME_NAMESPACE, .ns = 1, .table = {.tag = TAG_UNSET}};
  global_frame.scope = &global_frame;
  in->global = in->frame = &global_frame;
}

FEATHER_EXPORT(feather_interp_init)
void *feather_interp_init(i32 id) {
  (void)id;
  Interp *in = &interp;
  host_look = feather_host_look;
  in->frame = NULL;
  by_handle_forget();
  buffer_reset();
  text_reset();
  coroutines_reset();
  loans_reset();
  young_reset();
  in->depth = in->nested = 0;
  in->awaiting = NULL;
  in->log = in->log_settled = in->log_end = NULL;
  in->waiting = NULL;
  in->steps = NULL;
  begin(in);
  in->result = cell_empty();
  in->error_code = in->error_info = in->options = in->tailcall = in->tailcalls = cell_unset();
  for (u32 i = 0; i < COUNT_OF(in->scratch); i++) in->scratch[i] = cell_unset();
  if (!in->depth_limit) in->depth_limit = 1000;
  if (!in->nested_limit) in->nested_limit = 200;
  if (!in->code_limit) in->code_limit = 8 << 20;
  if (!in->grown_limit) in->grown_limit = 8 << 20;
  return in;
}

FEATHER_SHORT_EXPORT(feather_eval_end)
size_t feather_eval_end(void) {
  feather_coroutines_leave();
  size_t peak = feather_arena_peak();
  feather_interp_init(0);
  feather_arena_reset();
  return peak;
}

static Frame *eval_scope(Interp *in, i32 flags) { return flags & EVAL_GLOBAL ? in->global : in->frame->scope; }

/* From outside: the first run, or one inside a command of the host. */
static Status run_from_host(Interp *in, Status pushed) { return vm_run_pushed(in, pushed); }

/* What a return, break or continue means where no procedure is. */
static Status at_top(Interp *in, Status status) {
  if (status == TCL_RETURN && --in->return_level <= 0) status = in->return_code;
  return status;
}

FEATHER_SHORT_EXPORT(feather_eval_cell)
Status feather_eval_cell(Cell *script, i32 flags) {
  Interp *in = &interp;
  Frame *scope = eval_scope(in, flags);
  if (in->frame != &global_frame) {
    Status status = vm_eval(in, script, scope);
    return flags & EVAL_WHOLE ? at_top(in, status) : status;
  }
  Status pushed = flags & EVAL_PROGRAM ? push_program(in, script) : push_script(in, script, scope, scope->ns, 0);
  if (pushed == STATUS_PUSHED) in->depth = 0; /* calls count, not the first script */
  return at_top(in, run_from_host(in, pushed));
}

FEATHER_EXPORT(feather_script_eval)
Status feather_script_eval(i32 id, const u16 *units, u32 length, i32 flags) {
  (void)id;
  Interp *in = &interp;
  in->scratch[0] = value_text((Text){units, length});
  return feather_eval_cell(&in->scratch[0], flags);
}

FEATHER_SHORT_EXPORT(feather_call_cells)
Status feather_call_cells(Cell *words, u32 count, i32 flags) {
  Interp *in = &interp;
  if (in->frame != &global_frame) {
    Status status = vm_call_words(in, count, words);
    return flags & EVAL_WHOLE ? at_top(in, status) : status;
  }
  Status status = run_from_host(in, invoke_words(in, count, words, region_mark(&arena)));
  if (status == TCL_ERROR) log_words(in, count, words);
  return at_top(in, status);
}

/* A command of the host is between two nested runs: collect what they left. */
FEATHER_SHORT_EXPORT(feather_collect)
void feather_collect(void) {
  YoungKept kept = young_keep(); /* the command's words are among them */
  vm_compact(&interp);
  young_keep_less(kept);
}

FEATHER_SHORT_EXPORT(feather_enter)
Status feather_enter(void) { return vm_enter(&interp); }

FEATHER_SHORT_EXPORT(feather_loan_settle)
void feather_loan_settle(Cell *loan) { loan_settle(loan); }

FEATHER_SHORT_EXPORT(feather_ask_boundaries)
void feather_ask_boundaries(void) { boundary_ask(&interp); }

/* --- parsing --- */

static struct {
  Parser parser;
  TokenVec tokens;
} parsing;

FEATHER_EXPORT(feather_parse_init)
void feather_parse_init(const u16 *units, u32 length) {
  parsing.tokens = (TokenVec){0};
  parsing.parser = (Parser){.text = {units, length}, .end = length, .tokens = &parsing.tokens};
}

FEATHER_EXPORT(feather_parse_command)
i32 feather_parse_command(void) {
  u32 words;
  parsing.tokens.len = 0;
  if (parse_command(&parsing.parser, false, &words) == PARSE_OK) return words ? PARSED_COMMAND : PARSED_ALL;
  if (parsing.parser.error == PARSE_ERR_MEMORY) return PARSED_MEMORY;
  return parse_error_incomplete(parsing.parser.error) ? PARSED_INCOMPLETE : PARSED_ERROR;
}

FEATHER_SHORT_EXPORT(feather_parse_position)
u32 feather_parse_position(void) { return parsing.parser.error ? parsing.parser.error_pos : parsing.parser.pos; }

FEATHER_SHORT_EXPORT(feather_parse_text)
i32 feather_parse_text(Cell *text) {
  Mark mark = region_mark(&arena);
  Text units = text_of(text);
  i32 status = PARSED_MEMORY;
  feather_parse_init(units.at, units.at ? units.len : 0);
  if (!units.at) {
    parsing.parser.error = PARSE_ERR_MEMORY;
  } else {
    do status = feather_parse_command();
    while (status == PARSED_COMMAND);
  }
  parsing.tokens = (TokenVec){0};
  region_release(&arena, mark);
  return status;
}

FEATHER_SHORT_EXPORT(feather_parse_message)
void feather_parse_message(void) {
  enum { LONGEST = 96 };
  u16 units[LONGEST];
  Str s = parse_error_message(parsing.parser.error);
  for (u32 i = 0; i < s.len; i++) units[i] = (u8)s.at[i];
  interp.result = cell_object(feather_host_text_new(units, s.len)); /* no young value: an eval may go on, and nothing is left of this */
}

/* --- substitution --- */

FEATHER_EXPORT(feather_subst)
Status feather_subst(Cell *text, i32 flags) {
  return vm_subst(&interp, text, (u32)flags & (PARTS_NO_BACKSLASH | PARTS_NO_COMMAND | PARTS_NO_VARIABLE));
}

/* --- variables, for the host's commands --- */

FEATHER_SHORT_EXPORT(feather_var_read)
Status feather_var_read(Cell *name, Cell *out, i32 quiet) {
  Interp *in = &interp;
  Place place;
  place_by_full_name(in, in->frame, name, false, &place);
  if (quiet) return place_peek(in, &place, out) ? TCL_OK : TCL_ERROR;
  return place_read(in, &place, out);
}

FEATHER_SHORT_EXPORT(feather_var_write)
Status feather_var_write(Cell *name, Cell *value) {
  Interp *in = &interp;
  Place place;
  place_by_full_name(in, in->frame, name, true, &place);
  return place_write(in, &place, value);
}

FEATHER_SHORT_EXPORT(feather_var_unset)
Status feather_var_unset(Cell *name) {
  Interp *in = &interp;
  Place place;
  place_by_full_name(in, in->frame, name, false, &place);
  return place_unset(in, &place, false);
}

FEATHER_SHORT_EXPORT(feather_var_handle)
i32 feather_var_handle(Cell *name, i32 create) {
  Interp *in = &interp;
  Place place;
  place_by_full_name(in, in->frame, name, create, &place);
  if (create) return place_variable(in, &place);
  /* A value in a slot is nothing to make a variable of just for looking. */
  if (!place.slot || place.slot->tag != TAG_VAR) return 0;
  if (!place.key) return place.slot->h;
  i32 element = feather_host_var_element(place.slot->h, place.key, 0);
  return element == -1 ? 0 : element;
}

/* --- the rest --- */

FEATHER_SHORT_EXPORT(feather_builtin)
i32 feather_builtin(u32 index, u32 out[8]) {
  if (index >= builtin_count) return 0;
  const BuiltinRow *row = &builtins[index];
  out[0] = (u32)(size_t)row->name.at;
  out[1] = row->name.len;
  out[2] = (u32)(size_t)row->usage.at;
  out[3] = row->usage.len;
  out[4] = (u32)row->min;
  out[5] = (u32)row->max;
  out[6] = row->compile != NULL;
  out[7] = row->run != NULL || row->usage.len > 0 || row->max == 0; /* false: a hook for a host command */
  return 1;
}

/* 1024 cells for what the host hands over. */
FEATHER_SHORT_EXPORT(feather_host_cells)
Cell *feather_host_cells(void) {
  static Cell cells[1024];
  return cells;
}

FEATHER_SHORT_EXPORT(feather_scope_names)
i32 feather_scope_names(Cell *list, i32 constants) { return scope_names(&interp, list, constants); }

FEATHER_SHORT_EXPORT(feather_current_ns)
i32 feather_current_ns(void) { return interp.frame->ns; }

FEATHER_SHORT_EXPORT(feather_ns_in_use)
i32 feather_ns_in_use(i32 ns, const void *global) {
  i32 count = 0;
  Frame *whose = interp.global; /* frames belong to the interpreter with this global frame */
  if (!global) global = whose;
  for (Frame *f = interp.frame; f; f = f->caller) {
    if (whose == global && f->ns == ns && (f->kind == FRAME_PROC || f->kind == FRAME_NAMESPACE)) {
      f->flags |= FRAME_NS_DELETED;
      count++;
    }
    if (f->flags & FRAME_BOUNDARY) whose = boundary_caller(f);
  }
  return count;
}

FEATHER_SHORT_EXPORT(feather_code_trim)
void feather_code_trim(i32 all) { code_trim(&interp, all); }

FEATHER_EXPORT(feather_host_ops_hash)
u32 feather_host_ops_hash(void) { return FEATHER_HOST_OPS_HASH; }

FEATHER_EXPORT(feather_version)
const char *feather_version(void) { return FEATHER_CORE_VERSION; }
