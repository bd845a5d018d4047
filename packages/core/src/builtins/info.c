/* builtins/info.c -- the subcommands of info that look at frames. */
#include "builtins.h"

Status cmd_info_exists(Interp *in, u32 count, Cell *words) {
  (void)count;
  Place place;
  place_by_full_name(in, in->frame, &words[1], false, &place);
  bool exists = place_exists(in, &place);
  in->result = cell_int(exists);
  return TCL_OK;
}

Status cmd_info_constant(Interp *in, u32 count, Cell *words) {
  (void)count;
  Place place;
  place_by_full_name(in, in->frame, &words[1], false, &place);
  bool constant = place.slot && place.slot->tag == TAG_VAR && !place.key && (feather_host_var_kind(place.slot->h) & VK_CONSTANT);
  in->result = cell_int(constant);
  return TCL_OK;
}

static Status read_level(Interp *in, Cell *word, i64 *out) {
  i64 level;
  if (!cell_integer(word, &level)) {
    Cell number;
    if (!feather_host_value_number(word, &number) || number.tag != TAG_OBJ) return error_expected_integer(in, word);
    level = INT64_MAX; /* an integer that is too large */
  }
  if (level != (i32)level && level != (u32)level) return error_str(in, STR("integer value too large to represent"), STR("ARITH IOVERFLOW {integer value too large to represent}"));
  *out = (i32)level;
  return TCL_OK;
}

Status cmd_info_level(Interp *in, u32 count, Cell *words) {
  Frame *scope = in->frame->scope;
  if (count == 1) {
    in->result = cell_int(scope->level);
    return TCL_OK;
  }
  i64 level;
  Status status = read_level(in, &words[1], &level);
  if (status != TCL_OK) return status;
  i64 wanted = level > 0 ? level : scope->level + level;
  while (scope && scope->level > wanted) scope = scope->outer;
  if (!scope || wanted <= 0 || scope->level != wanted || !scope->word_count)
    return error_lookup(in, STR("bad level "), &words[1], STR(""), STR("TCL LOOKUP STACK_LEVEL"));
  feather_host_list_new(scope->words, scope->word_count, &in->result);
  return TCL_OK;
}

/* --- names --- */

typedef enum { NAMES_OWN, NAMES_ALL, NAMES_CONSTANT } NamesOf;

static bool listed(const Cell *slot, NamesOf which) {
  switch (slot->tag) {
    case TAG_UNSET: return false;
    case TAG_LINK: return which == NAMES_ALL;
    case TAG_VAR: break;
    default: return which != NAMES_CONSTANT;
  }
  /* A link is there even when what it refers to is not. */
  if (slot->aux == VAR_IS_LINK) return which == NAMES_ALL;
  i32 kind = feather_host_var_kind(slot->h);
  if (which == NAMES_CONSTANT) return kind & VK_CONSTANT;
  return (kind & VK_MASK) != VK_UNSET;
}

/* Append the names of variables in a procedure's scope. */
static void append_names(Interp *in, Frame *scope, Cell *list, NamesOf which) {
  (void)in;
  Local *locals = code_locals(scope->code);
  Cell *literals = code_literals(scope->code);
  for (u32 i = 0; i < scope->code->local_count; i++)
    if (locals[i].default_value != LOCAL_HIDDEN && listed(&scope->locals[i], which)) feather_host_list_append(list, &literals[locals[i].name], 1);
  if (scope->table.tag != TAG_UNSET) feather_host_vars_names(scope->table.h, list, (i32)which);
  if (list->tag == TAG_OWNED) list->tag = TAG_OBJ;
}

bool scope_names(Interp *in, Cell *list, bool constants) {
  Frame *scope = in->frame->scope;
  if (scope->kind != FRAME_PROC) return false;
  if (list) append_names(in, scope, list, constants ? NAMES_CONSTANT : NAMES_ALL);
  return true;
}

Status cmd_info_locals(Interp *in, u32 count, Cell *words) {
  Frame *scope = in->frame->scope;
  in->scratch[0] = cell_empty();
  if (scope->kind == FRAME_PROC) append_names(in, scope, &in->scratch[0], NAMES_OWN);
  if (count == 2) feather_host_list_filter(&in->scratch[0], &words[1]);
  in->result = in->scratch[0];
  return TCL_OK;
}

/* --- info frame --- */

/* The next frame of the same interpreter. */
static Frame *next_frame(Frame *f) { return f->flags & FRAME_BOUNDARY ? boundary_waiting(f) : f->caller; }

static bool unseen(Frame *f) { return f->flags & (FRAME_TRACE | FRAME_COROUTINE | FRAME_BOUNDARY); }

static Frame *frame_below(Frame *f) {
  do f = next_frame(f);
  while (f && unseen(f));
  return f && f->code ? f : NULL;
}

static Frame *innermost_frame(Interp *in) { return unseen(in->frame) ? frame_below(in->frame) : in->frame; }

/* The innermost command that the frame is executing. */
static const Position *frame_command(Frame *f) {
  u32 pc = (u32)(f->ip - code_words(f->code)) - 1;
  const Position *positions = code_positions(f->code);
  for (u32 i = f->code->position_count; i-- > 0;)
    if (positions[i].kind == POS_COMMAND && positions[i].start <= pc && pc < positions[i].end) return &positions[i];
  return NULL;
}

bool frame_command_text(Frame *called, Cell *out) {
  Frame *f = frame_below(called);
  const Position *p = f ? frame_command(f) : NULL;
  if (p) feather_host_code_place(code_source(f->code), p->source, p->source_len, out);
  return p;
}

/* How many interpreters further out the frame belongs to one. */
static u32 interpreters_above(Interp *in, const Frame *f) {
  u32 count = 0;
  for (const Frame *g = in->frame; g != f; g = g->caller) count += (g->flags & FRAME_BOUNDARY) / FRAME_BOUNDARY;
  return count;
}

/* Tell the host that the frame's code stands in the command that `outer` is executing. Is it found there; `at` gets the command,
 * NULL when there is none. */
static bool tell_place(Frame *f, Frame *outer, const Position **at) {
  const Position *p = *at = outer && outer->code && code_source(outer->code) ? frame_command(outer) : NULL;
  i32 procedure = f->flags & FRAME_FORCED ? -1 : f->kind == FRAME_PROC;
  return p && feather_host_code_around(f->code->source, outer->code->source, p->source, p->source_len, procedure, NULL);
}

/* Tell the host where the frame's code stands: in braces in the command that evaluates it, and so on, to a procedure
 * or a file. Is it one of these. */
static bool tell_places(Interp *in, Frame *f) {
  for (;;) {
    if (!code_source(f->code)) return false;
    bool proc = f->kind == FRAME_PROC, lambda = f->flags & FRAME_LAMBDA;
    Cell *file = f->flags & FRAME_SOURCE ? &f->words[f->word_count - 1] : f->flags & FRAME_PROGRAM ? &f->table : NULL;
    Frame *below = f->caller;
    bool entered = f->kind == FRAME_EVAL && below && (below->flags & FRAME_BOUNDARY);
    while (below && !lambda && unseen(below)) below = below->caller;
    if (file || proc > lambda || f->label == LOG_INSCOPE || (f->kind == FRAME_EVAL && !entered && below && f->scope != below->scope)) below = NULL;
    const Position *p;
    if (!tell_place(f, below, &p) && (entered || (f->label >= LOG_EVAL && f->label <= LOG_NAMESPACE))) {
      /* The words of the program's commands keep their place wherever they are passed on to. */
      for (below = f; below && !(below->flags & FRAME_PROGRAM);) below = below->caller;
      tell_place(f, below, &p);
    }
    if (!p) {
      feather_host_code_around(f->code->source, 0, interpreters_above(in, f), 0, proc ? f->command : 0, file);
      return proc || file;
    }
    f = below;
  }
}

void define_place(Interp *in) {
  Frame *f = in->frame;
  const Position *p = f->code ? frame_command(f) : NULL;
  if (p && tell_places(in, f)) feather_host_code_around(f->code->source, f->code->source, p->source, p->source_len, -2, NULL);
}

static void add_pair(Cell *dict, Str key, Cell value) {
  Cell words[2] = {value_str(key), value};
  feather_host_list_append(dict, words, 2);
}

static Status describe_frame(Interp *in, Frame *f) {
  Cell command = f->flags & FRAME_LIST ? *f->stack : cell_empty(), dict = cell_empty();
  const Position *p = frame_command(f);
  if (p) feather_host_code_place(code_source(f->code), p->source, p->source_len, &command);
  tell_places(in, f);
  feather_host_code_origin(code_source(f->code), p ? p->source : 0, &dict);
  add_pair(&dict, STR("cmd"), command);
  Frame *call = f;
  while (call && call->kind != FRAME_PROC && call->kind != FRAME_NAMESPACE) call = call->flags & FRAME_COROUTINE ? call->scope : next_frame(call);
  if (call && call->kind == FRAME_PROC) {
    if (call->flags & FRAME_LAMBDA) {
      add_pair(&dict, STR("lambda"), call->words[1]);
    } else {
      Cell name;
      feather_host_command_name(call->command, &name);
      if (name.tag != TAG_UNSET) add_pair(&dict, STR("proc"), name);
    }
  }
  i32 level = 0;
  for (Frame *s = in->frame->scope; s; s = s->outer, level++) {
    if (s != call) continue;
    add_pair(&dict, STR("level"), cell_int(level));
    break;
  }
  if (dict.tag == TAG_OWNED) dict.tag = TAG_OBJ;
  in->result = dict;
  return TCL_OK;
}

Status cmd_info_frame(Interp *in, u32 count, Cell *words) {
  i64 total = 0, level;
  for (Frame *f = innermost_frame(in); f; f = frame_below(f)) total++;
  if (count == 1) {
    in->result = cell_int(total);
    return TCL_OK;
  }
  Status status = read_level(in, &words[1], &level);
  if (status != TCL_OK) return status;
  in->budget -= 20 + (i32)(total >> 3); /* work in proportion */
  i64 up = level > 0 ? total - level : -level;
  if (up < 0 || up >= total) return error_lookup(in, STR("bad level "), &words[1], STR(""), STR("TCL LOOKUP LEVEL"));
  Frame *f = innermost_frame(in);
  while (up-- > 0) f = frame_below(f);
  return describe_frame(in, f);
}
