/* builtins/namespace.c -- the subcommands of namespace that run scripts or link variables. */
#include "builtins.h"

static Status eval_in(Interp *in, i32 ns, Cell *script, u32 count, Cell *words, LogKind label) {
  Frame *outer = in->frame->scope;
  Status status = push_script(in, script, outer, ns, label);
  if (status != STATUS_PUSHED) return status;
  Frame *f = in->frame;
  f->kind = FRAME_NAMESPACE;
  f->scope = f;
  f->outer = outer;
  f->level = outer->level + 1;
  f->words = words;
  f->word_count = count;
  return STATUS_PUSHED;
}

Status cmd_namespace_eval(Interp *in, u32 count, Cell *words) {
  i32 ns = feather_host_ns_find(in->frame->ns, &words[1], true);
  if (!ns) return TCL_ERROR;
  Status status = join_words(in, count - 2, words + 2, &in->scratch[0]);
  if (status != TCL_OK) return status;
  return eval_in(in, ns, &in->scratch[0], count, words, LOG_NAMESPACE);
}

static bool absolute_name(Cell *name) {
  Mark mark = region_mark(&arena);
  Text t = text_of(name);
  bool absolute = t.at && t.len >= 2 && t.at[0] == ':' && t.at[1] == ':';
  region_release(&arena, mark);
  return absolute;
}

static Status unknown_namespace(Interp *in, Cell *name) {
  Cell current, last = *name;
  feather_host_ns_name(in->frame->ns, &current);
  Message m = message_begin();
  message_str(&m, STR("namespace \""));
  message_cell(&m, name);
  message_str(&m, STR("\" not found"));
  if (!absolute_name(&last)) {
    message_str(&m, STR(" in \""));
    message_cell(&m, &current);
    message_str(&m, STR("\""));
  }
  error_cell(in, message_end(&m), STR("TCL LOOKUP NAMESPACE"));
  feather_host_list_append(&in->error_code, &last, 1);
  return TCL_ERROR;
}

/* namespace inscope name script ?arg ...?: the arguments become list elements at the end. */
Status cmd_namespace_inscope(Interp *in, u32 count, Cell *words) {
  i32 ns = feather_host_ns_find(in->frame->ns, &words[1], false);
  if (!ns) return unknown_namespace(in, &words[1]);
  if (count == 3) return eval_in(in, ns, &words[2], count, words, LOG_INSCOPE);
  feather_host_list_new(words + 3, count - 3, &in->scratch[1]);
  Cell parts[2] = {words[2], in->scratch[1]};
  Status status = feather_host_value_words(parts, 2, &in->scratch[0]);
  if (status != TCL_OK) return status;
  return eval_in(in, ns, &in->scratch[0], count, words, LOG_INSCOPE);
}

Status cmd_namespace_upvar(Interp *in, u32 count, Cell *words) {
  i32 ns = feather_host_ns_find(in->frame->ns, &words[1], false);
  if (!ns) return unknown_namespace(in, &words[1]);
  for (u32 i = 2; i + 1 < count; i += 2) {
    Frame scope = {.kind = FRAME_NAMESPACE, .ns = ns};
    scope.scope = &scope;
    Place place;
    place_by_full_name(in, &scope, &words[i], true, &place);
    Status status = link_variable(in, in->frame, &words[i + 1], &place);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}
