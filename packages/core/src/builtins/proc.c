/* builtins/proc.c -- proc, apply, uplevel, tailcall. */
#include "../by_handle.h"
#include "../chartype.h"
#include "builtins.h"

Status cmd_proc(Interp *in, u32 count, Cell *words) {
  (void)count;
  Status status = feather_host_proc_define(in->frame->ns, &words[1], &words[2], &words[3]);
  if (status == TCL_OK) {
    define_place(in);
    in->result = cell_empty();
  }
  return status;
}

Status cmd_apply(Interp *in, u32 count, Cell *words) {
  CommandInfo *info = known_lambda(&words[1], in->frame->ns);
  if (!info) {
    CommandDescription is;
    i32 id = feather_host_lambda(&words[1], in->frame->ns, &is);
    if (!id) return TCL_ERROR;
    info = command_describe(in, id, &is);
    if (!info) return error_memory(in);
    know_lambda(&words[1], in->frame->ns, info);
  }
  Status status = invoke(in, info, count - 1, words + 1, region_mark(&arena));
  if (status == STATUS_PUSHED) {
    Frame *f = in->frame;
    f->flags |= FRAME_LAMBDA;
    f->label = LOG_LAMBDA;
    f->words = words;
    f->word_count = count;
  }
  return status;
}

enum { LEVEL_LENGTH = 40 }; /* what is longer is a script */

/* Is the word a level: a number, or `#` and a number. */
static bool read_level(Cell *word, i64 *level, bool *absolute) {
  *absolute = false;
  if (word->tag == TAG_INT) {
    *level = word->i;
    return true;
  }
  if (word->tag != TAG_OBJ || feather_host_text_length(word) > LEVEL_LENGTH) return false;
  u16 units[LEVEL_LENGTH];
  Text t = {units, (u32)feather_host_text_length(word)};
  feather_host_text_copy(word, units);
  *absolute = t.len > 0 && t.at[0] == '#';
  Cell number = *absolute ? value_text(text_part(t, 1, t.len - 1)) : *word;
  if (cell_integer(&number, level)) return true;
  *level = -1;
  if (*absolute) return true;
  u32 digits = t.len > 0 && t.at[0] == '-';
  while (digits < t.len && is_digit(t.at[digits])) digits++;
  return t.len > 1 && digits == t.len; /* a number, too large */
}

Frame *frame_at_level(Interp *in, Cell *word, bool *used) {
  Frame *scope = in->frame->scope;
  i64 level;
  bool absolute;
  *used = read_level(word, &level, &absolute);
  if (!*used) {
    level = 1;
    absolute = false;
  }
  if (level < 0) {
    scope = NULL;
  } else if (absolute) {
    while (scope && scope->level > level) scope = scope->outer;
    if (scope && scope->level != level) scope = NULL;
  } else {
    for (i64 i = 0; scope && i < level; i++) scope = scope->outer;
  }
  if (scope) return scope;
  Cell one = cell_int(1);
  error_lookup(in, STR("bad level "), *used ? word : &one, STR(""), STR("TCL LOOKUP LEVEL"));
  return NULL;
}

Status cmd_uplevel(Interp *in, u32 count, Cell *words) {
  bool used;
  Frame *scope = frame_at_level(in, &words[1], &used);
  if (!scope) return TCL_ERROR;
  u32 first = used ? 2 : 1;
  if (first == count) return error_wrong_args(in, command_find(in, 1, &words[0]), count, words);
  Status status = join_words(in, count - first, words + first, &in->scratch[0]);
  if (status != TCL_OK) return status;
  return push_script(in, &in->scratch[0], scope, scope->ns, LOG_UPLEVEL);
}

Status cmd_tailcall(Interp *in, u32 count, Cell *words) {
  Frame *f = in->frame;
  if (f->scope->kind != FRAME_PROC) return error_str(in, STR("tailcall can only be called from a proc, lambda or method"), STR("TCL TAILCALL ILLEGAL"));
  if (count > 1) tailcall_request(in, f->scope, count - 1, words + 1, f->ns);
  else tailcall_cancel(in, f->scope);
  in->return_code = TCL_OK;
  in->return_level = 1;
  error_clear(in);
  in->result = cell_empty();
  return TCL_RETURN;
}
