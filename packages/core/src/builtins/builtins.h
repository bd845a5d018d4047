/* builtins.h -- the functions behind the rows of builtins.c. */
#ifndef FEATHER_BUILTINS_H
#define FEATHER_BUILTINS_H
#include "../compile_hooks.h"
#include "../variable.h"
#include "../vm.h"

/* control.c */
Builtin cmd_return, cmd_eval, cmd_source;
/* proc.c */
Builtin cmd_proc, cmd_apply, cmd_uplevel, cmd_tailcall;
/* variable.c */
Builtin cmd_set, cmd_incr, cmd_append, cmd_lappend, cmd_global, cmd_variable, cmd_upvar, cmd_const;
/* coroutine.c */
Builtin cmd_coroutine, cmd_yield, cmd_yieldto, cmd_coroinject, cmd_coroprobe, cmd_resume, cmd_info_coroutine;
/* namespace.c */
Builtin cmd_namespace_eval, cmd_namespace_inscope, cmd_namespace_upvar;
/* info.c */
Builtin cmd_info_level, cmd_info_locals, cmd_info_exists, cmd_info_constant, cmd_info_frame;
/* trace.c */
Builtin cmd_trace;
/* loops.c: script-running subcommands reached at run time */
Builtin cmd_array_for, cmd_dict_for, cmd_dict_map, cmd_dict_update, cmd_dict_with;

/* The frame that a level word means, counted from the running scope; NULL and the error set. `*used` tells
 * whether the word was a level at all (it may be left out). */
Frame *frame_at_level(Interp *in, Cell *word, bool *used);
/* Append the names a procedure sees to a list (NULL: only ask); false when no procedure runs. */
bool scope_names(Interp *in, Cell *list, bool constants);
/* The words joined as `eval` joins them; a single one stays itself. */
Status join_words(Interp *in, u32 count, Cell *words, Cell *out);

#endif
