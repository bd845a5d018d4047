/* compile_hooks.h -- the commands that compile inline; each row of the builtin table names its hook. */
#ifndef FEATHER_COMPILE_HOOKS_H
#define FEATHER_COMPILE_HOOKS_H
#include "compiler.h"

/* compile_control.c */
CompileHook compile_if, compile_while, compile_for, compile_break, compile_continue, compile_return, compile_expr_command;
/* compile_foreach.c */
CompileHook compile_foreach, compile_lmap;
/* The rounds of `dict for` and `dict map` over the dict in word 3 and the two variables in word 2. */
bool compile_dict_rounds(Compiler *c, const CommandWords *cmd, bool map);
/* Word i, of which only a dict is wanted: one that a local is building stays so until something would change it. */
void compile_dict_arg(Compiler *c, const CommandWords *cmd, u32 i);
/* The rounds of `array for` over the array in word 3. */
void compile_array_rounds(Compiler *c, const CommandWords *cmd);
/* compile_switch.c */
CompileHook compile_switch;
/* compile_catch.c */
/* An integer as Tcl writes them, of 32 bits. */
bool small_integer(Text t, i64 *value);
CompileHook compile_catch, compile_try;
/* Run a body word so that however it completes, [result, code, options] are on the stack (OP_RETHROW goes on
 * with them). Without `options`: [result, code]. */
void compile_caught(Compiler *c, const CommandWords *cmd, u32 body, bool options, bool unit, Str label);
/* Complete with the [result, code, options] on the stack: `open`, see OP_RETHROW. */
void emit_rethrow(Compiler *c, bool open);
/* compile_subst.c */
CompileHook compile_subst, compile_throw;
/* compile_variable.c */
/* A name that can be a slot: no element, no qualifier. */
bool plain_name(Text name);
/* Word i as such a name, not empty. */
bool slot_name(Compiler *c, const CommandWords *cmd, u32 i, Text *name);
CompileHook compile_set, compile_incr, compile_append, compile_lappend, compile_lset, compile_unset, compile_global,
    compile_variable_command, compile_upvar, compile_const, compile_namespace;
/* compile_data.c */
CompileHook compile_list, compile_llength, compile_lindex, compile_lrange, compile_linsert, compile_lreplace, compile_lreverse, compile_concat, compile_lsearch, compile_lsort, compile_string, compile_info, compile_regexp, compile_format, compile_split, compile_join, compile_lassign, compile_scan;
/* compile_data.c */
CompileHook compile_array;
typedef struct {
  Str name;
  u16 op;
  u8 fewest, most; /* words, with the command's name */
} Subcommand;
/* Which of them the command is; -1: none. */
i32 subcommand_op(Compiler *c, const CommandWords *cmd, const Subcommand *of, u32 count);
/* A call that the core makes itself when its words are short. `op`: an operation of SHORT, and the slot that it changes. `list`: the word that may be a list or a dict which is being built, 0 for
 * none. */
bool compile_short(Compiler *c, const CommandWords *cmd, u32 op, u32 list);
/* The call of the words on the stack. When they are short the core makes it itself and goes on at `done`, with the result in
 * their place. */
void emit_short(Compiler *c, u32 op, u32 words, Label *done);
/* compile_dict.c */
CompileHook compile_dict;

#endif
