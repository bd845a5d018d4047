/* builtins.c -- every command of the core, a line each: name, fewest and most argument words, usage, what
 * runs it, what compiles it.
 *
 * No `run`: the command is inline only; called in another way (by a variable, {*}, an alias), its words
 * are compiled for themselves. HOST: the command is the host's, and only its hook is here. A name of two
 * words is a subcommand of one of the host's ensembles. */
#include "builtins/builtins.h"

#define INLINE(name, min, max, usage, compile) CMD(name, min, max, usage, NULL, compile)
#define HOST(name, compile) CMD(name, 0, -1, "", NULL, compile)

const BuiltinRow builtins[] = {
    /* control */
    INLINE("if", 1, -1, "condition ?then? body1 ?elseif condition ?then? body2? ... ?else? ?bodyN?", compile_if),
    INLINE("while", 2, 2, "test command", compile_while),
    INLINE("for", 4, 4, "start test next command", compile_for),
    INLINE("foreach", 3, -1, "varList list ?varList list ...? command", compile_foreach),
    INLINE("lmap", 3, -1, "varList list ?varList list ...? command", compile_lmap),
    INLINE("switch", 2, -1, "?-option ...? string ?pattern body ...? ?default body?", compile_switch),
    INLINE("break", 0, 0, "", compile_break),
    INLINE("continue", 0, 0, "", compile_continue),
    CMD("return", 0, -1, "?-option value ...? ?result?", cmd_return, compile_return),
    INLINE("catch", 1, 3, "script ?resultVarName? ?optionVarName?", compile_catch),
    INLINE("try", 1, -1, "body ?handler ...? ?finally script?", compile_try),
    INLINE("expr", 1, -1, "arg ?arg ...?", compile_expr_command),
    INLINE("subst", 1, -1, "?-nobackslashes? ?-nocommands? ?-novariables? string", compile_subst),
    HOST("throw", compile_throw),
    CMD("eval", 1, -1, "arg ?arg ...?", cmd_eval, NULL),
    /* procedures */
    CMD("proc", 3, 3, "name args body", cmd_proc, NULL),
    CMD("apply", 1, -1, "lambdaExpr ?arg ...?", cmd_apply, NULL),
    CMD("uplevel", 1, -1, "?level? command ?arg ...?", cmd_uplevel, NULL),
    CMD("tailcall", 0, -1, "?command? ?arg ...?", cmd_tailcall, NULL),
    /* coroutines */
    CMD("coroutine", 2, -1, "name cmd ?arg ...?", cmd_coroutine, NULL),
    CMD("yield", 0, 1, "?returnValue?", cmd_yield, NULL),
    CMD("yieldto", 1, -1, "command ?arg ...?", cmd_yieldto, NULL),
    CMD("coroinject", 2, -1, "coroName cmd ?arg1 arg2 ...?", cmd_coroinject, NULL),
    CMD("coroprobe", 2, -1, "coroName cmd ?arg1 arg2 ...?", cmd_coroprobe, NULL),
    CMD("\x01resume", 0, -1, "?arg?", cmd_resume, NULL),
    CMD("source", 1, 3, "?-encoding encoding? fileName", cmd_source, NULL),
    /* interpreters */
    CMD("\x01run-elsewhere", 0, -1, "?arg ...?", cmd_enter, NULL),
    /* variables */
    CMD("set", 1, 2, "varName ?newValue?", cmd_set, compile_set),
    CMD("incr", 1, 2, "varName ?increment?", cmd_incr, compile_incr),
    CMD("append", 1, -1, "varName ?value ...?", cmd_append, compile_append),
    CMD("lappend", 1, -1, "varName ?value ...?", cmd_lappend, compile_lappend),
    INLINE("lset", 2, -1, "listVar ?index? ?index ...? value", compile_lset),
    INLINE("unset", 0, -1, "?-nocomplain? ?--? ?varName varName ...?", compile_unset),
    CMD("global", 0, -1, "?varName ...?", cmd_global, compile_global),
    CMD("variable", 0, -1, "?name value...? name ?value?", cmd_variable, compile_variable_command),
    CMD("const", 2, 2, "varName value", cmd_const, compile_const),
    CMD("upvar", 2, -1, "?level? otherVar localVar ?otherVar localVar ...?", cmd_upvar, compile_upvar),
    CMD("trace", 1, -1, "option ?arg ...?", cmd_trace, NULL),
    /* data: hooks only */
    HOST("list", compile_list),
    HOST("llength", compile_llength),
    HOST("lindex", compile_lindex),
    HOST("lrange", compile_lrange),
    HOST("linsert", compile_linsert),
    HOST("lreplace", compile_lreplace),
    HOST("lreverse", compile_lreverse),
    HOST("concat", compile_concat),
    HOST("lsearch", compile_lsearch),
    HOST("lsort", compile_lsort),
    HOST("string", compile_string),
    HOST("format", compile_format),
    HOST("scan", compile_scan),
    HOST("split", compile_split),
    HOST("join", compile_join),
    HOST("lassign", compile_lassign),
    HOST("array", compile_array),
    HOST("dict", compile_dict),
    HOST("info", compile_info),
    HOST("namespace", compile_namespace),
    HOST("regexp", compile_regexp),
    /* subcommands of the host's ensembles */
    CMD("namespace eval", 2, -1, "name arg ?arg...?", cmd_namespace_eval, NULL),
    CMD("namespace inscope", 2, -1, "name arg ?arg...?", cmd_namespace_inscope, NULL),
    CMD("namespace upvar", 1, ARGS_PAIRS, "ns ?otherVar myVar ...?", cmd_namespace_upvar, NULL),
    CMD("info level", 0, 1, "?number?", cmd_info_level, NULL),
    CMD("info locals", 0, 1, "?pattern?", cmd_info_locals, NULL),
    CMD("info coroutine", 0, 0, "", cmd_info_coroutine, NULL),
    CMD("info exists", 1, 1, "varName", cmd_info_exists, NULL),
    CMD("info constant", 1, 1, "varName", cmd_info_constant, NULL),
    CMD("info frame", 0, 1, "?number?", cmd_info_frame, NULL),
    CMD("array for", 3, 3, "{key value} arrayName script", cmd_array_for, NULL),
    CMD("dict for", 3, 3, "{keyVarName valueVarName} dictionary script", cmd_dict_for, NULL),
    CMD("dict map", 3, 3, "{keyVarName valueVarName} dictionary script", cmd_dict_map, NULL),
    CMD("dict update", 4, ARGS_PAIRS, "dictVarName key varName ?key varName ...? script", cmd_dict_update, NULL),
    CMD("dict with", 2, -1, "dictVarName ?key ...? script", cmd_dict_with, NULL),
};
const u32 builtin_count = COUNT_OF(builtins);
