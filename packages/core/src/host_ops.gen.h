/* host_ops.gen.h -- what the core asks of its host.
 *
 * Generated from host-ops/spec.ts; do not edit. In WASM each op is an import, under a short name. A native host fills a
 * FeatherHostOps and sets feather_host_ops before it calls the core. */
#ifndef FEATHER_HOST_OPS_GEN_H
#define FEATHER_HOST_OPS_GEN_H
#include "common.h"

/* Of names, argument kinds and results: a host with another table must not run this core. */
#define FEATHER_HOST_OPS_HASH 0xfc9ff89au
/* Of this package, for messages. */
#define FEATHER_CORE_VERSION "0.0.0"

#ifdef FEATHER_WASM_BUILD

/* Names of exports that only a host calls: host-ops/exports.ts. */
#define SHORT_feather_eval_end "a"
#define SHORT_feather_eval_cell "b"
#define SHORT_feather_call_cells "c"
#define SHORT_feather_collect "d"
#define SHORT_feather_enter "e"
#define SHORT_feather_loan_settle "f"
#define SHORT_feather_ask_boundaries "g"
#define SHORT_feather_coroutines_leave "h"
#define SHORT_feather_parse_position "i"
#define SHORT_feather_parse_text "j"
#define SHORT_feather_parse_message "k"
#define SHORT_feather_var_read "l"
#define SHORT_feather_var_write "m"
#define SHORT_feather_var_unset "n"
#define SHORT_feather_var_handle "o"
#define SHORT_feather_builtin "p"
#define SHORT_feather_host_cells "q"
#define SHORT_feather_scope_names "r"
#define SHORT_feather_current_ns "s"
#define SHORT_feather_ns_in_use "t"
#define SHORT_feather_code_trim "u"

/* Grow linear memory; the address of the fresh bytes (a multiple of 64 KiB), 0 when refused. */
__attribute__((import_module("env"), import_name("a")))
void *feather_host_memory_grow(uint32_t bytes);

/* The step budget ran out or the host asked for a stop: account, refill, and say what to do (0 go on, 1 compact, 2 stop: a limit was hit, 3 drop code that nothing runs, and compact, 4 fail with the error in the state, 5 make young values the host's). */
__attribute__((import_module("env"), import_name("attention")))
int32_t feather_host_attention(void);

/* Renumber the scratch handles in `count` (address, cells) ranges; every other one above the floor dies. */
__attribute__((import_module("env"), import_name("compact")))
void feather_host_compact(void *ranges, uint32_t count);

/* There is no more room for young values (young.h): come to a safe point and collect, when that is worth it. */
__attribute__((import_module("env"), import_name("b")))
void feather_host_collect_soon(void);

/* A long text is being parsed: see whether the eval is to stop. The one op that may throw, when it is: then nothing of the eval is left. */
__attribute__((import_module("env"), import_name("look")))
void feather_host_look(void);

/* A nested run begins or ends: raise or restore the floor under which handles stay. */
__attribute__((import_module("env"), import_name("nested")))
void feather_host_nested(bool enter);

/* UTF-16 units of the string representation. */
__attribute__((import_module("env"), import_name("c")))
uint32_t feather_host_text_length(Cell *value);

/* UTF-16 units of the string representation, written to memory when there are at most `capacity`. */
__attribute__((import_module("env"), import_name("d")))
uint32_t feather_host_text_fetch(Cell *value, void *units, uint32_t capacity);

/* Append units to the string in a cell (UNSET: to none), which is replaced and OWNED. */
__attribute__((import_module("env"), import_name("e")))
void feather_host_text_append(Cell *variable, void *units, uint32_t length);

/* Write those units to memory. */
__attribute__((import_module("env"), import_name("f")))
void feather_host_text_copy(Cell *value, void *units);

/* A string value of units in memory. */
__attribute__((import_module("env"), import_name("g")))
int32_t feather_host_text_new(const void *units, uint32_t length);

/* Give young values (young.h) scratch handles: `cells` are the addresses of the cells that name them. */
__attribute__((import_module("env"), import_name("h")))
void feather_host_values_settle(void *cells, uint32_t count);

/* Join the strings of values. */
__attribute__((import_module("env"), import_name("i")))
Status feather_host_value_concat(Cell *values, uint32_t count, Cell *out);

/* concat: join the trimmed strings of values with spaces. */
__attribute__((import_module("env"), import_name("j")))
Status feather_host_value_words(Cell *values, uint32_t count, Cell *out);

/* Is it a number in expression syntax; then `out` is that number. */
__attribute__((import_module("env"), import_name("k")))
bool feather_host_value_number(Cell *value, Cell *out);

/* 1, 0, or -1 when it is no boolean. */
__attribute__((import_module("env"), import_name("l")))
int32_t feather_host_value_boolean(Cell *value);

/* The error of a value that is no boolean, or else no integer. */
__attribute__((import_module("env"), import_name("m")))
Status feather_host_value_expected(bool boolean, Cell *value);

/* A binary operator on values that are not both unboxed. */
__attribute__((import_module("env"), import_name("n")))
Status feather_host_expr_binary(int32_t op, Cell *a, Cell *b, Cell *out);

/* A unary operator on a value that is not unboxed. */
__attribute__((import_module("env"), import_name("o")))
Status feather_host_expr_unary(int32_t op, Cell *a, Cell *out);

/* Same string representation. */
__attribute__((import_module("env"), import_name("p")))
bool feather_host_string_equal(Cell *a, Cell *b);

/* -1, 0 or 1 by code points. */
__attribute__((import_module("env"), import_name("q")))
int32_t feather_host_string_compare(Cell *a, Cell *b);

/* Characters (code points). */
__attribute__((import_module("env"), import_name("r")))
uint32_t feather_host_string_length(Cell *value);

/* string index. */
__attribute__((import_module("env"), import_name("s")))
Status feather_host_string_index(Cell *value, Cell *index, Cell *out);

/* Copy characters from `first` on, up to `count`; how many. 0 when characters and units are not the same there. */
__attribute__((import_module("env"), import_name("t")))
uint32_t feather_host_string_window(Cell *value, int32_t first, void *units, uint32_t count);

/* string range. */
__attribute__((import_module("env"), import_name("u")))
Status feather_host_string_range(Cell *value, Cell *first, Cell *last, Cell *out);

/* append: the variable cell is replaced; an OWNED one may be changed in place. */
__attribute__((import_module("env"), import_name("v")))
Status feather_host_string_append(Cell *variable, Cell *values, uint32_t count);

/* A list of values. */
__attribute__((import_module("env"), import_name("w")))
void feather_host_list_new(Cell *values, uint32_t count, Cell *out);

/* A list of integers of 32 bits, which lie one behind the other. */
__attribute__((import_module("env"), import_name("x")))
void feather_host_list_ints(void *ints, uint32_t count, Cell *out);

/* Elements; -1 and an error in the result cell when it is no list. */
__attribute__((import_module("env"), import_name("y")))
int32_t feather_host_list_length(Cell *list);

/* An element of what is known to be a list; empty when outside. */
__attribute__((import_module("env"), import_name("z")))
void feather_host_list_get(Cell *list, int32_t index, Cell *out);

/* Elements from `first` on, at most as many cells; the length of the list, -1 when it is none. */
__attribute__((import_module("env"), import_name("A")))
int32_t feather_host_list_chunk(Cell *list, int32_t first, int32_t count, Cell *out);

/* lindex. */
__attribute__((import_module("env"), import_name("B")))
Status feather_host_list_index(Cell *list, Cell *indices, uint32_t count, Cell *out);

/* lappend: the variable cell is replaced; an OWNED one may be changed in place. */
__attribute__((import_module("env"), import_name("C")))
Status feather_host_list_append(Cell *variable, Cell *values, uint32_t count);

/* Append all elements of a list. */
__attribute__((import_module("env"), import_name("D")))
Status feather_host_list_concat(Cell *variable, Cell *list);

/* lset: `count` words, the last is the new value. */
__attribute__((import_module("env"), import_name("E")))
Status feather_host_list_set(Cell *variable, Cell *words, uint32_t count);

/* First element with that string; -1. The list is indexed on first use. */
__attribute__((import_module("env"), import_name("F")))
int32_t feather_host_list_find(Cell *list, Cell *value);

/* Keep the elements that match a glob pattern. */
__attribute__((import_module("env"), import_name("G")))
void feather_host_list_filter(Cell *list, Cell *pattern);

/* Replace a list by the elements from `first` on. */
__attribute__((import_module("env"), import_name("H")))
void feather_host_list_rest(Cell *list, uint32_t first);

/* Write every element as a cell. */
__attribute__((import_module("env"), import_name("I")))
void feather_host_list_spread(Cell *list, Cell *out);

/* dict get. */
__attribute__((import_module("env"), import_name("J")))
Status feather_host_dict_get(Cell *dict, Cell *keys, uint32_t count, Cell *out);

/* dict exists. */
__attribute__((import_module("env"), import_name("K")))
bool feather_host_dict_exists(Cell *dict, Cell *keys, uint32_t count);

/* dict set: `count` words, the last is the value. UNSET: dict unset. */
__attribute__((import_module("env"), import_name("L")))
Status feather_host_dict_set(Cell *variable, Cell *words, uint32_t count);

/* Keys and values in turn, as a list that later changes do not touch. */
__attribute__((import_module("env"), import_name("M")))
Status feather_host_dict_list(Cell *dict, Cell *out);

/* A variable of no name (a local that needs the general way); UNSET: without value; TABLE: an array, the handle is that of a list of keys and values as they were put into its hash table since that grew, aux is how many buckets that has. */
__attribute__((import_module("env"), import_name("N")))
int32_t feather_host_var_new(Cell *value);

/* Read. 0, or a VAR_* reason; with VAR_TRACED too the value that is there now, or UNSET. */
__attribute__((import_module("env"), import_name("O")))
int32_t feather_host_var_get(int32_t variable, Cell *out);

/* Write: the value is materialized. 0, or a VAR_* reason. */
__attribute__((import_module("env"), import_name("P")))
int32_t feather_host_var_set(int32_t variable, Cell *value);

/* Remove the value, or the array with its elements. */
__attribute__((import_module("env"), import_name("Q")))
int32_t feather_host_var_unset(int32_t variable);

/* 0 unset, 1 scalar, 2 array; plus VK_* bits: 4 traces are on it, 8 of a namespace, 16 declared, 32 constant. */
__attribute__((import_module("env"), import_name("R")))
int32_t feather_host_var_kind(int32_t variable);

/* An element as a variable; 0 when missing, -1 when the variable is a scalar. `create` makes array and element. */
__attribute__((import_module("env"), import_name("S")))
int32_t feather_host_var_element(int32_t variable, Cell *key, int32_t create);

/* Does the element have a value: 1, 0, or -1 when traces have to be asked. */
__attribute__((import_module("env"), import_name("T")))
int32_t feather_host_var_has_element(int32_t variable, Cell *key);

/* Read an element, in the same way. */
__attribute__((import_module("env"), import_name("U")))
int32_t feather_host_var_get_element(int32_t variable, Cell *key, Cell *out);

/* Write an element, making the array. 0, or a VAR_* reason. */
__attribute__((import_module("env"), import_name("V")))
int32_t feather_host_var_set_element(int32_t variable, Cell *key, Cell *value);

/* As var_get, for an update in place: gives OWNED when no one else holds the value. */
__attribute__((import_module("env"), import_name("W")))
int32_t feather_host_var_take(int32_t variable, Cell *out);

/* Add an integer to an untraced integer variable; false: nothing was done, take the long way. */
__attribute__((import_module("env"), import_name("X")))
bool feather_host_var_incr(int32_t variable, Cell *amount, Cell *out);

/* The same for an element. */
__attribute__((import_module("env"), import_name("Y")))
bool feather_host_var_incr_element(int32_t variable, Cell *key, Cell *amount, Cell *out);

/* Make a name of a table of variables (dynamic locals) an alias of a variable. */
__attribute__((import_module("env"), import_name("Z")))
Status feather_host_var_link(int32_t table, Cell *name, int32_t variable);

/* VAR_MARK_*: it is a constant from now on; a link refers to it, so that its name goes on meaning it when it is unset. */
__attribute__((import_module("env"), import_name("aa")))
void feather_host_var_mark(int32_t variable, int32_t mark);

/* A pinned handle of the same variable, for a call-site cache. */
__attribute__((import_module("env"), import_name("ab")))
int32_t feather_host_var_pin(int32_t variable);

/* Move a variable's value to a cell of the core, which uses it in its place until the host makes that UNSET; of an array, a TABLE as for var_new. The cell says how often the variable was used before. False: it has no value, or traces, or is a constant or an element, or an array of many elements that is seldom used. */
__attribute__((import_module("env"), import_name("ac")))
bool feather_host_var_lend(int32_t variable, Cell *out);

/* An empty table of variables, for names that the compiler did not see. */
__attribute__((import_module("env"), import_name("ad")))
int32_t feather_host_vars_new(void);

/* A variable of a table; 0 when missing. */
__attribute__((import_module("env"), import_name("ae")))
int32_t feather_host_vars_find(int32_t table, Cell *name, bool create);

/* Append names to the list in a cell: of its own variables that have a value (0), of links too (1), of its own constants (2), of its own that have traces too (3). */
__attribute__((import_module("env"), import_name("af")))
void feather_host_vars_names(int32_t table, Cell *list, int32_t which);

/* The number of a plain name: equal names have equal numbers while the code cache lives. 0: it is qualified; -1: it is `array(key)`. */
__attribute__((import_module("env"), import_name("symbol")))
int32_t feather_host_symbol(Cell *name);

/* Is it `array(key)`; then both parts. */
__attribute__((import_module("env"), import_name("ag")))
bool feather_host_name_split(Cell *name, Cell *array, Cell *key);

/* Does the name contain `::`. */
__attribute__((import_module("env"), import_name("ah")))
bool feather_host_name_qualified(Cell *name);

/* Find a namespace variable by name (NSVAR_* bits: create, declare as `variable` does); 0 when missing, -1 when its namespace is. */
__attribute__((import_module("env"), import_name("ai")))
int32_t feather_host_ns_var(int32_t ns, Cell *name, int32_t mode);

/* Read a namespace variable by name. 0, or a VAR_* reason. */
__attribute__((import_module("env"), import_name("aj")))
int32_t feather_host_ns_get_var(int32_t ns, Cell *name, Cell *out);

/* Write a namespace variable by name. 0, or a VAR_* reason. */
__attribute__((import_module("env"), import_name("ak")))
int32_t feather_host_ns_set_var(int32_t ns, Cell *name, Cell *value);

/* Make a namespace variable an alias of another variable. */
__attribute__((import_module("env"), import_name("al")))
Status feather_host_ns_link(int32_t ns, Cell *name, int32_t variable);

/* A namespace by name; 0 when missing, or when it cannot be made (the error is set). The global one is 1. */
__attribute__((import_module("env"), import_name("am")))
int32_t feather_host_ns_find(int32_t ns, Cell *name, bool create);

/* A frame of a deleted namespace has ended: when it was the last, what is in the namespace goes. */
__attribute__((import_module("env"), import_name("an")))
void feather_host_ns_left(int32_t ns);

/* Its fully qualified name. */
__attribute__((import_module("env"), import_name("ao")))
void feather_host_ns_name(int32_t ns, Cell *out);

/* Resolve a command name; its number, or 0. The description (CommandDescription) says how to run it. */
__attribute__((import_module("env"), import_name("ap")))
int32_t feather_host_ns_get_command(int32_t ns, Cell *name, void *description);

/* Define a command; its number. Parameters and body are materialized. */
__attribute__((import_module("env"), import_name("aq")))
int32_t feather_host_ns_set_command(int32_t ns, Cell *name, int32_t kind, int32_t fn, Cell *params, Cell *body);

/* The number of the builtin that a name means in a namespace, or -1. */
__attribute__((import_module("env"), import_name("ar")))
int32_t feather_host_builtin_at(int32_t ns, const void *units, uint32_t length);

/* The handler words for a command that does not exist. */
__attribute__((import_module("env"), import_name("as")))
bool feather_host_command_unknown(int32_t ns, Cell *out);

/* Run a command of the host with its words (the name first). */
__attribute__((import_module("env"), import_name("at")))
Status feather_host_command_call(int32_t fn, uint32_t count, Cell *words, Cell *out);

/* Its fully qualified name. */
__attribute__((import_module("env"), import_name("au")))
void feather_host_command_name(int32_t command, Cell *out);

/* For ensembles and aliases: the words to call instead, as a list. */
__attribute__((import_module("env"), import_name("av")))
Status feather_host_command_expand(int32_t command, uint32_t count, Cell *words, Cell *out);

/* The message of `wrong # args` for these words. */
__attribute__((import_module("env"), import_name("aw")))
void feather_host_command_usage(int32_t command, uint32_t count, Cell *words, Cell *out);

/* proc: parameters and body are materialized. */
__attribute__((import_module("env"), import_name("ax")))
Status feather_host_proc_define(int32_t ns, Cell *name, Cell *params, Cell *body);

/* Its parameters: a list of {name ?default?}. */
__attribute__((import_module("env"), import_name("ay")))
int32_t feather_host_proc_params(int32_t command);

/* Its body. */
__attribute__((import_module("env"), import_name("az")))
int32_t feather_host_proc_body(int32_t command);

/* The procedure that an apply lambda is; its number, or 0 and an error in the result cell. */
__attribute__((import_module("env"), import_name("lambda")))
int32_t feather_host_lambda(Cell *lambda, int32_t ns, void *description);

/* The address of the code of a script value; 0: compile it for this once; 1: compile and keep it; 2: it is no script but a list, the words of one command. */
__attribute__((import_module("env"), import_name("aA")))
void *feather_host_code_find(Cell *source, int32_t kind, int32_t ns);

/* Turn literal descriptors into pinned values and names into symbols; remember the block when kept. */
__attribute__((import_module("env"), import_name("aB")))
void feather_host_code_link(void *code, Cell *source, int32_t kind, bool keep);

/* Unpin what a block that is dropped holds. */
__attribute__((import_module("env"), import_name("aC")))
void feather_host_code_release(void *code);

/* The text of a place in the source of code. */
__attribute__((import_module("env"), import_name("aD")))
void feather_host_code_place(int32_t source, uint32_t start, uint32_t length, Cell *out);

/* The source stands in braces in a place of the outer one. Without an outer one it is what `procedure` defines; else a file of this name; UNSET: the program, named as `info script` said when it began; 0: nothing is known; and `start` says how many interpreters further out. `procedure`: above 0 for the body of one; -1: the source is that place, its words quoted in another way; -2: the place has defined the last procedure. Is the source found in that place. */
__attribute__((import_module("env"), import_name("aE")))
bool feather_host_code_around(int32_t source, int32_t outer, uint32_t start, uint32_t length, int32_t procedure, Cell *file);

/* The type, line and file of info frame for a place in the source, from what code_around has said. */
__attribute__((import_module("env"), import_name("aF")))
void feather_host_code_origin(int32_t source, uint32_t at, Cell *out);

/* All kept blocks are gone: forget their addresses. */
__attribute__((import_module("env"), import_name("aG")))
void feather_host_code_forget(void);

/* In an eval, all kept blocks are gone but those at `running_count` addresses: forget the others, and unpin their literals wherever the roots, (address, cells) ranges, hold them. */
__attribute__((import_module("env"), import_name("aH")))
void feather_host_code_evict(void *roots, uint32_t count, void *running, uint32_t running_count);

/* Read what the log has of errors (LOG_*), for it will not last. */
__attribute__((import_module("env"), import_name("aI")))
void feather_host_error_tell(void);

/* An error was caught: errorInfo and errorCode are to be what the log will say of it when somebody asks (true), or they are set now. */
__attribute__((import_module("env"), import_name("aJ")))
bool feather_host_error_settle(void);

/* The return options of what was caught, as a dict. */
__attribute__((import_module("env"), import_name("aK")))
void feather_host_options_get(int32_t status, Cell *out);

/* return: read options and result from the words; the state is filled, the completion code comes back. */
__attribute__((import_module("env"), import_name("aL")))
Status feather_host_options_return(Cell *words, uint32_t count);

/* Complete with a dict of return options: the state is filled, the completion code comes back. */
__attribute__((import_module("env"), import_name("aM")))
Status feather_host_options_set(Cell *options, Cell *result);

/* Add -during to the options of an error in a cell. */
__attribute__((import_module("env"), import_name("aN")))
void feather_host_options_during(Cell *options, Cell *during);

/* Does the error code of what was just caught begin with the elements of the pattern. */
__attribute__((import_module("env"), import_name("aO")))
bool feather_host_options_match(Cell *pattern);

/* Define a coroutine with its command; its number, which no other one ever has, or 0 and an error. */
__attribute__((import_module("env"), import_name("aP")))
int32_t feather_host_coroutine_make(int32_t ns, Cell *name);

/* The coroutine that a command resumes; 0: none. */
__attribute__((import_module("env"), import_name("aQ")))
int32_t feather_host_coroutine_of(int32_t command);

/* The full name of its command; empty when that is gone. */
__attribute__((import_module("env"), import_name("aR")))
void feather_host_coroutine_name(int32_t coroutine, Cell *out);

/* Take the frames of a suspended coroutine (coroutine.c): numbers are copied, handles materialized, code kept as bytes. False: its command is gone, and so is the coroutine. */
__attribute__((import_module("env"), import_name("aS")))
bool feather_host_coroutine_save(int32_t coroutine, void *image, uint32_t frames, uint32_t cells, bool many);

/* Bytes of the image to resume from; 0: it is running, -1: it is no coroutine. */
__attribute__((import_module("env"), import_name("aT")))
int32_t feather_host_coroutine_size(int32_t coroutine);

/* coroinject: have the words, a list, called with what the coroutine is resumed with before it goes on. away: it is suspended and the host has it; else many: it takes any number of words. */
__attribute__((import_module("env"), import_name("aU")))
void feather_host_coroutine_inject(int32_t coroutine, Cell *words, bool away, bool many);

/* Take out the words that were injected first, of those that are left: they are called last. They say already whether it is from yield or yieldto. */
__attribute__((import_module("env"), import_name("aV")))
bool feather_host_coroutine_injected(int32_t coroutine, Cell *out);

/* Write the image back with fresh handles, behind a frame that holds the number of frames and whether it takes many words; code that is not resident any more has address 0. */
__attribute__((import_module("env"), import_name("aW")))
void feather_host_coroutine_load(int32_t coroutine, void *image);

/* Bytes of the code of a frame; with an address, write and link it there. */
__attribute__((import_module("env"), import_name("aX")))
int32_t feather_host_coroutine_code(int32_t coroutine, uint32_t frame, void *code);

/* It has ended: its command goes. */
__attribute__((import_module("env"), import_name("aY")))
void feather_host_coroutine_end(int32_t coroutine);

/* source: the text of the file that the words name. It is the running script from here on; `before` gets the one that was. */
__attribute__((import_module("env"), import_name("aZ")))
Status feather_host_script_open(Cell *words, uint32_t count, Cell *text, Cell *before);

/* The file has ended: the running script is the one from before. */
__attribute__((import_module("env"), import_name("ba")))
void feather_host_script_close(Cell *before);

/* What a command wants done in another interpreter (InterpRequest), and the script or the list of words for it. That interpreter is the one to enter next. */
__attribute__((import_module("env"), import_name("bb")))
void feather_host_interp_request(void *request, Cell *out);

/* The running interpreter calls: another runs from here on. The record (InterpRecord) of the one that calls is kept, that of the other takes its place. */
__attribute__((import_module("env"), import_name("bc")))
void feather_host_interp_enter(void *record);

/* The running interpreter is about to be left, with an error, because of a limit, or after feather_ask_boundaries: the completion for the one that called. */
__attribute__((import_module("env"), import_name("bd")))
Status feather_host_interp_complete(int32_t status);

/* The interpreter that called runs again. The records change places as with interp_enter. */
__attribute__((import_module("env"), import_name("be")))
void feather_host_interp_leave(void *record);

/* Write the words that stand for the name of an alias. Is its target in another interpreter; that is the one to enter next. */
__attribute__((import_module("env"), import_name("bf")))
bool feather_host_alias_words(int32_t command, Cell *words, Cell *out);

/* The index-th callback (command prefix) of a variable for an operation, those of its array first; 0 begins, -1 ends early. For an element the key goes to the second cell of `out`. */
__attribute__((import_module("env"), import_name("bg")))
bool feather_host_trace_fire(int32_t variable, int32_t op, int32_t index, Cell *out);

/* trace add (kind TRACE_ON_*): the command prefix is materialized. For commands `variable` is the namespace that looks the name up; 0 for a variable: only check the operations. */
__attribute__((import_module("env"), import_name("bh")))
Status feather_host_trace_add(int32_t kind, int32_t variable, Cell *name, Cell *ops, Cell *prefix);

/* trace remove, in the same way. */
__attribute__((import_module("env"), import_name("bi")))
Status feather_host_trace_remove(int32_t kind, int32_t variable, Cell *name, Cell *ops, Cell *prefix);

/* trace info: a list of {ops prefix}. */
__attribute__((import_module("env"), import_name("bj")))
Status feather_host_trace_info(int32_t kind, int32_t variable, Cell *name, Cell *out);

#else

typedef struct FeatherHostOps {
  /* Grow linear memory; the address of the fresh bytes (a multiple of 64 KiB), 0 when refused. */
  void *(*memory_grow)(uint32_t bytes);
  /* The step budget ran out or the host asked for a stop: account, refill, and say what to do (0 go on, 1 compact, 2 stop: a limit was hit, 3 drop code that nothing runs, and compact, 4 fail with the error in the state, 5 make young values the host's). */
  int32_t (*attention)(void);
  /* Renumber the scratch handles in `count` (address, cells) ranges; every other one above the floor dies. */
  void (*compact)(void *ranges, uint32_t count);
  /* There is no more room for young values (young.h): come to a safe point and collect, when that is worth it. */
  void (*collect_soon)(void);
  /* A long text is being parsed: see whether the eval is to stop. The one op that may throw, when it is: then nothing of the eval is left. */
  void (*look)(void);
  /* A nested run begins or ends: raise or restore the floor under which handles stay. */
  void (*nested)(bool enter);
  /* UTF-16 units of the string representation. */
  uint32_t (*text_length)(Cell *value);
  /* UTF-16 units of the string representation, written to memory when there are at most `capacity`. */
  uint32_t (*text_fetch)(Cell *value, void *units, uint32_t capacity);
  /* Append units to the string in a cell (UNSET: to none), which is replaced and OWNED. */
  void (*text_append)(Cell *variable, void *units, uint32_t length);
  /* Write those units to memory. */
  void (*text_copy)(Cell *value, void *units);
  /* A string value of units in memory. */
  int32_t (*text_new)(const void *units, uint32_t length);
  /* Give young values (young.h) scratch handles: `cells` are the addresses of the cells that name them. */
  void (*values_settle)(void *cells, uint32_t count);
  /* Join the strings of values. */
  Status (*value_concat)(Cell *values, uint32_t count, Cell *out);
  /* concat: join the trimmed strings of values with spaces. */
  Status (*value_words)(Cell *values, uint32_t count, Cell *out);
  /* Is it a number in expression syntax; then `out` is that number. */
  bool (*value_number)(Cell *value, Cell *out);
  /* 1, 0, or -1 when it is no boolean. */
  int32_t (*value_boolean)(Cell *value);
  /* The error of a value that is no boolean, or else no integer. */
  Status (*value_expected)(bool boolean, Cell *value);
  /* A binary operator on values that are not both unboxed. */
  Status (*expr_binary)(int32_t op, Cell *a, Cell *b, Cell *out);
  /* A unary operator on a value that is not unboxed. */
  Status (*expr_unary)(int32_t op, Cell *a, Cell *out);
  /* Same string representation. */
  bool (*string_equal)(Cell *a, Cell *b);
  /* -1, 0 or 1 by code points. */
  int32_t (*string_compare)(Cell *a, Cell *b);
  /* Characters (code points). */
  uint32_t (*string_length)(Cell *value);
  /* string index. */
  Status (*string_index)(Cell *value, Cell *index, Cell *out);
  /* Copy characters from `first` on, up to `count`; how many. 0 when characters and units are not the same there. */
  uint32_t (*string_window)(Cell *value, int32_t first, void *units, uint32_t count);
  /* string range. */
  Status (*string_range)(Cell *value, Cell *first, Cell *last, Cell *out);
  /* append: the variable cell is replaced; an OWNED one may be changed in place. */
  Status (*string_append)(Cell *variable, Cell *values, uint32_t count);
  /* A list of values. */
  void (*list_new)(Cell *values, uint32_t count, Cell *out);
  /* A list of integers of 32 bits, which lie one behind the other. */
  void (*list_ints)(void *ints, uint32_t count, Cell *out);
  /* Elements; -1 and an error in the result cell when it is no list. */
  int32_t (*list_length)(Cell *list);
  /* An element of what is known to be a list; empty when outside. */
  void (*list_get)(Cell *list, int32_t index, Cell *out);
  /* Elements from `first` on, at most as many cells; the length of the list, -1 when it is none. */
  int32_t (*list_chunk)(Cell *list, int32_t first, int32_t count, Cell *out);
  /* lindex. */
  Status (*list_index)(Cell *list, Cell *indices, uint32_t count, Cell *out);
  /* lappend: the variable cell is replaced; an OWNED one may be changed in place. */
  Status (*list_append)(Cell *variable, Cell *values, uint32_t count);
  /* Append all elements of a list. */
  Status (*list_concat)(Cell *variable, Cell *list);
  /* lset: `count` words, the last is the new value. */
  Status (*list_set)(Cell *variable, Cell *words, uint32_t count);
  /* First element with that string; -1. The list is indexed on first use. */
  int32_t (*list_find)(Cell *list, Cell *value);
  /* Keep the elements that match a glob pattern. */
  void (*list_filter)(Cell *list, Cell *pattern);
  /* Replace a list by the elements from `first` on. */
  void (*list_rest)(Cell *list, uint32_t first);
  /* Write every element as a cell. */
  void (*list_spread)(Cell *list, Cell *out);
  /* dict get. */
  Status (*dict_get)(Cell *dict, Cell *keys, uint32_t count, Cell *out);
  /* dict exists. */
  bool (*dict_exists)(Cell *dict, Cell *keys, uint32_t count);
  /* dict set: `count` words, the last is the value. UNSET: dict unset. */
  Status (*dict_set)(Cell *variable, Cell *words, uint32_t count);
  /* Keys and values in turn, as a list that later changes do not touch. */
  Status (*dict_list)(Cell *dict, Cell *out);
  /* A variable of no name (a local that needs the general way); UNSET: without value; TABLE: an array, the handle is that of a list of keys and values as they were put into its hash table since that grew, aux is how many buckets that has. */
  int32_t (*var_new)(Cell *value);
  /* Read. 0, or a VAR_* reason; with VAR_TRACED too the value that is there now, or UNSET. */
  int32_t (*var_get)(int32_t variable, Cell *out);
  /* Write: the value is materialized. 0, or a VAR_* reason. */
  int32_t (*var_set)(int32_t variable, Cell *value);
  /* Remove the value, or the array with its elements. */
  int32_t (*var_unset)(int32_t variable);
  /* 0 unset, 1 scalar, 2 array; plus VK_* bits: 4 traces are on it, 8 of a namespace, 16 declared, 32 constant. */
  int32_t (*var_kind)(int32_t variable);
  /* An element as a variable; 0 when missing, -1 when the variable is a scalar. `create` makes array and element. */
  int32_t (*var_element)(int32_t variable, Cell *key, int32_t create);
  /* Does the element have a value: 1, 0, or -1 when traces have to be asked. */
  int32_t (*var_has_element)(int32_t variable, Cell *key);
  /* Read an element, in the same way. */
  int32_t (*var_get_element)(int32_t variable, Cell *key, Cell *out);
  /* Write an element, making the array. 0, or a VAR_* reason. */
  int32_t (*var_set_element)(int32_t variable, Cell *key, Cell *value);
  /* As var_get, for an update in place: gives OWNED when no one else holds the value. */
  int32_t (*var_take)(int32_t variable, Cell *out);
  /* Add an integer to an untraced integer variable; false: nothing was done, take the long way. */
  bool (*var_incr)(int32_t variable, Cell *amount, Cell *out);
  /* The same for an element. */
  bool (*var_incr_element)(int32_t variable, Cell *key, Cell *amount, Cell *out);
  /* Make a name of a table of variables (dynamic locals) an alias of a variable. */
  Status (*var_link)(int32_t table, Cell *name, int32_t variable);
  /* VAR_MARK_*: it is a constant from now on; a link refers to it, so that its name goes on meaning it when it is unset. */
  void (*var_mark)(int32_t variable, int32_t mark);
  /* A pinned handle of the same variable, for a call-site cache. */
  int32_t (*var_pin)(int32_t variable);
  /* Move a variable's value to a cell of the core, which uses it in its place until the host makes that UNSET; of an array, a TABLE as for var_new. The cell says how often the variable was used before. False: it has no value, or traces, or is a constant or an element, or an array of many elements that is seldom used. */
  bool (*var_lend)(int32_t variable, Cell *out);
  /* An empty table of variables, for names that the compiler did not see. */
  int32_t (*vars_new)(void);
  /* A variable of a table; 0 when missing. */
  int32_t (*vars_find)(int32_t table, Cell *name, bool create);
  /* Append names to the list in a cell: of its own variables that have a value (0), of links too (1), of its own constants (2), of its own that have traces too (3). */
  void (*vars_names)(int32_t table, Cell *list, int32_t which);
  /* The number of a plain name: equal names have equal numbers while the code cache lives. 0: it is qualified; -1: it is `array(key)`. */
  int32_t (*symbol)(Cell *name);
  /* Is it `array(key)`; then both parts. */
  bool (*name_split)(Cell *name, Cell *array, Cell *key);
  /* Does the name contain `::`. */
  bool (*name_qualified)(Cell *name);
  /* Find a namespace variable by name (NSVAR_* bits: create, declare as `variable` does); 0 when missing, -1 when its namespace is. */
  int32_t (*ns_var)(int32_t ns, Cell *name, int32_t mode);
  /* Read a namespace variable by name. 0, or a VAR_* reason. */
  int32_t (*ns_get_var)(int32_t ns, Cell *name, Cell *out);
  /* Write a namespace variable by name. 0, or a VAR_* reason. */
  int32_t (*ns_set_var)(int32_t ns, Cell *name, Cell *value);
  /* Make a namespace variable an alias of another variable. */
  Status (*ns_link)(int32_t ns, Cell *name, int32_t variable);
  /* A namespace by name; 0 when missing, or when it cannot be made (the error is set). The global one is 1. */
  int32_t (*ns_find)(int32_t ns, Cell *name, bool create);
  /* A frame of a deleted namespace has ended: when it was the last, what is in the namespace goes. */
  void (*ns_left)(int32_t ns);
  /* Its fully qualified name. */
  void (*ns_name)(int32_t ns, Cell *out);
  /* Resolve a command name; its number, or 0. The description (CommandDescription) says how to run it. */
  int32_t (*ns_get_command)(int32_t ns, Cell *name, void *description);
  /* Define a command; its number. Parameters and body are materialized. */
  int32_t (*ns_set_command)(int32_t ns, Cell *name, int32_t kind, int32_t fn, Cell *params, Cell *body);
  /* The number of the builtin that a name means in a namespace, or -1. */
  int32_t (*builtin_at)(int32_t ns, const void *units, uint32_t length);
  /* The handler words for a command that does not exist. */
  bool (*command_unknown)(int32_t ns, Cell *out);
  /* Run a command of the host with its words (the name first). */
  Status (*command_call)(int32_t fn, uint32_t count, Cell *words, Cell *out);
  /* Its fully qualified name. */
  void (*command_name)(int32_t command, Cell *out);
  /* For ensembles and aliases: the words to call instead, as a list. */
  Status (*command_expand)(int32_t command, uint32_t count, Cell *words, Cell *out);
  /* The message of `wrong # args` for these words. */
  void (*command_usage)(int32_t command, uint32_t count, Cell *words, Cell *out);
  /* proc: parameters and body are materialized. */
  Status (*proc_define)(int32_t ns, Cell *name, Cell *params, Cell *body);
  /* Its parameters: a list of {name ?default?}. */
  int32_t (*proc_params)(int32_t command);
  /* Its body. */
  int32_t (*proc_body)(int32_t command);
  /* The procedure that an apply lambda is; its number, or 0 and an error in the result cell. */
  int32_t (*lambda)(Cell *lambda, int32_t ns, void *description);
  /* The address of the code of a script value; 0: compile it for this once; 1: compile and keep it; 2: it is no script but a list, the words of one command. */
  void *(*code_find)(Cell *source, int32_t kind, int32_t ns);
  /* Turn literal descriptors into pinned values and names into symbols; remember the block when kept. */
  void (*code_link)(void *code, Cell *source, int32_t kind, bool keep);
  /* Unpin what a block that is dropped holds. */
  void (*code_release)(void *code);
  /* The text of a place in the source of code. */
  void (*code_place)(int32_t source, uint32_t start, uint32_t length, Cell *out);
  /* The source stands in braces in a place of the outer one. Without an outer one it is what `procedure` defines; else a file of this name; UNSET: the program, named as `info script` said when it began; 0: nothing is known; and `start` says how many interpreters further out. `procedure`: above 0 for the body of one; -1: the source is that place, its words quoted in another way; -2: the place has defined the last procedure. Is the source found in that place. */
  bool (*code_around)(int32_t source, int32_t outer, uint32_t start, uint32_t length, int32_t procedure, Cell *file);
  /* The type, line and file of info frame for a place in the source, from what code_around has said. */
  void (*code_origin)(int32_t source, uint32_t at, Cell *out);
  /* All kept blocks are gone: forget their addresses. */
  void (*code_forget)(void);
  /* In an eval, all kept blocks are gone but those at `running_count` addresses: forget the others, and unpin their literals wherever the roots, (address, cells) ranges, hold them. */
  void (*code_evict)(void *roots, uint32_t count, void *running, uint32_t running_count);
  /* Read what the log has of errors (LOG_*), for it will not last. */
  void (*error_tell)(void);
  /* An error was caught: errorInfo and errorCode are to be what the log will say of it when somebody asks (true), or they are set now. */
  bool (*error_settle)(void);
  /* The return options of what was caught, as a dict. */
  void (*options_get)(int32_t status, Cell *out);
  /* return: read options and result from the words; the state is filled, the completion code comes back. */
  Status (*options_return)(Cell *words, uint32_t count);
  /* Complete with a dict of return options: the state is filled, the completion code comes back. */
  Status (*options_set)(Cell *options, Cell *result);
  /* Add -during to the options of an error in a cell. */
  void (*options_during)(Cell *options, Cell *during);
  /* Does the error code of what was just caught begin with the elements of the pattern. */
  bool (*options_match)(Cell *pattern);
  /* Define a coroutine with its command; its number, which no other one ever has, or 0 and an error. */
  int32_t (*coroutine_make)(int32_t ns, Cell *name);
  /* The coroutine that a command resumes; 0: none. */
  int32_t (*coroutine_of)(int32_t command);
  /* The full name of its command; empty when that is gone. */
  void (*coroutine_name)(int32_t coroutine, Cell *out);
  /* Take the frames of a suspended coroutine (coroutine.c): numbers are copied, handles materialized, code kept as bytes. False: its command is gone, and so is the coroutine. */
  bool (*coroutine_save)(int32_t coroutine, void *image, uint32_t frames, uint32_t cells, bool many);
  /* Bytes of the image to resume from; 0: it is running, -1: it is no coroutine. */
  int32_t (*coroutine_size)(int32_t coroutine);
  /* coroinject: have the words, a list, called with what the coroutine is resumed with before it goes on. away: it is suspended and the host has it; else many: it takes any number of words. */
  void (*coroutine_inject)(int32_t coroutine, Cell *words, bool away, bool many);
  /* Take out the words that were injected first, of those that are left: they are called last. They say already whether it is from yield or yieldto. */
  bool (*coroutine_injected)(int32_t coroutine, Cell *out);
  /* Write the image back with fresh handles, behind a frame that holds the number of frames and whether it takes many words; code that is not resident any more has address 0. */
  void (*coroutine_load)(int32_t coroutine, void *image);
  /* Bytes of the code of a frame; with an address, write and link it there. */
  int32_t (*coroutine_code)(int32_t coroutine, uint32_t frame, void *code);
  /* It has ended: its command goes. */
  void (*coroutine_end)(int32_t coroutine);
  /* source: the text of the file that the words name. It is the running script from here on; `before` gets the one that was. */
  Status (*script_open)(Cell *words, uint32_t count, Cell *text, Cell *before);
  /* The file has ended: the running script is the one from before. */
  void (*script_close)(Cell *before);
  /* What a command wants done in another interpreter (InterpRequest), and the script or the list of words for it. That interpreter is the one to enter next. */
  void (*interp_request)(void *request, Cell *out);
  /* The running interpreter calls: another runs from here on. The record (InterpRecord) of the one that calls is kept, that of the other takes its place. */
  void (*interp_enter)(void *record);
  /* The running interpreter is about to be left, with an error, because of a limit, or after feather_ask_boundaries: the completion for the one that called. */
  Status (*interp_complete)(int32_t status);
  /* The interpreter that called runs again. The records change places as with interp_enter. */
  void (*interp_leave)(void *record);
  /* Write the words that stand for the name of an alias. Is its target in another interpreter; that is the one to enter next. */
  bool (*alias_words)(int32_t command, Cell *words, Cell *out);
  /* The index-th callback (command prefix) of a variable for an operation, those of its array first; 0 begins, -1 ends early. For an element the key goes to the second cell of `out`. */
  bool (*trace_fire)(int32_t variable, int32_t op, int32_t index, Cell *out);
  /* trace add (kind TRACE_ON_*): the command prefix is materialized. For commands `variable` is the namespace that looks the name up; 0 for a variable: only check the operations. */
  Status (*trace_add)(int32_t kind, int32_t variable, Cell *name, Cell *ops, Cell *prefix);
  /* trace remove, in the same way. */
  Status (*trace_remove)(int32_t kind, int32_t variable, Cell *name, Cell *ops, Cell *prefix);
  /* trace info: a list of {ops prefix}. */
  Status (*trace_info)(int32_t kind, int32_t variable, Cell *name, Cell *out);
} FeatherHostOps;

/* The host in use. Weak, so that every file that includes this may define it and the linker keeps one. */
__attribute__((weak)) const FeatherHostOps *feather_host_ops;

#ifdef FEATHER_FAULTS /* for tests: native/fault.h */
void feather_fault_op(void);
#else
static inline void feather_fault_op(void) {}
#endif

static inline void *feather_host_memory_grow(uint32_t bytes) {
  feather_fault_op();
  return feather_host_ops->memory_grow(bytes);
}

static inline int32_t feather_host_attention(void) {
  feather_fault_op();
  return feather_host_ops->attention();
}

static inline void feather_host_compact(void *ranges, uint32_t count) {
  feather_fault_op();
  feather_host_ops->compact(ranges, count);
}

static inline void feather_host_collect_soon(void) {
  feather_fault_op();
  feather_host_ops->collect_soon();
}

static inline void feather_host_look(void) {
  feather_fault_op();
  feather_host_ops->look();
}

static inline void feather_host_nested(bool enter) {
  feather_fault_op();
  feather_host_ops->nested(enter);
}

static inline uint32_t feather_host_text_length(Cell *value) {
  feather_fault_op();
  return feather_host_ops->text_length(value);
}

static inline uint32_t feather_host_text_fetch(Cell *value, void *units, uint32_t capacity) {
  feather_fault_op();
  return feather_host_ops->text_fetch(value, units, capacity);
}

static inline void feather_host_text_append(Cell *variable, void *units, uint32_t length) {
  feather_fault_op();
  feather_host_ops->text_append(variable, units, length);
}

static inline void feather_host_text_copy(Cell *value, void *units) {
  feather_fault_op();
  feather_host_ops->text_copy(value, units);
}

static inline int32_t feather_host_text_new(const void *units, uint32_t length) {
  feather_fault_op();
  return feather_host_ops->text_new(units, length);
}

static inline void feather_host_values_settle(void *cells, uint32_t count) {
  feather_fault_op();
  feather_host_ops->values_settle(cells, count);
}

static inline Status feather_host_value_concat(Cell *values, uint32_t count, Cell *out) {
  feather_fault_op();
  return feather_host_ops->value_concat(values, count, out);
}

static inline Status feather_host_value_words(Cell *values, uint32_t count, Cell *out) {
  feather_fault_op();
  return feather_host_ops->value_words(values, count, out);
}

static inline bool feather_host_value_number(Cell *value, Cell *out) {
  feather_fault_op();
  return feather_host_ops->value_number(value, out);
}

static inline int32_t feather_host_value_boolean(Cell *value) {
  feather_fault_op();
  return feather_host_ops->value_boolean(value);
}

static inline Status feather_host_value_expected(bool boolean, Cell *value) {
  feather_fault_op();
  return feather_host_ops->value_expected(boolean, value);
}

static inline Status feather_host_expr_binary(int32_t op, Cell *a, Cell *b, Cell *out) {
  feather_fault_op();
  return feather_host_ops->expr_binary(op, a, b, out);
}

static inline Status feather_host_expr_unary(int32_t op, Cell *a, Cell *out) {
  feather_fault_op();
  return feather_host_ops->expr_unary(op, a, out);
}

static inline bool feather_host_string_equal(Cell *a, Cell *b) {
  feather_fault_op();
  return feather_host_ops->string_equal(a, b);
}

static inline int32_t feather_host_string_compare(Cell *a, Cell *b) {
  feather_fault_op();
  return feather_host_ops->string_compare(a, b);
}

static inline uint32_t feather_host_string_length(Cell *value) {
  feather_fault_op();
  return feather_host_ops->string_length(value);
}

static inline Status feather_host_string_index(Cell *value, Cell *index, Cell *out) {
  feather_fault_op();
  return feather_host_ops->string_index(value, index, out);
}

static inline uint32_t feather_host_string_window(Cell *value, int32_t first, void *units, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->string_window(value, first, units, count);
}

static inline Status feather_host_string_range(Cell *value, Cell *first, Cell *last, Cell *out) {
  feather_fault_op();
  return feather_host_ops->string_range(value, first, last, out);
}

static inline Status feather_host_string_append(Cell *variable, Cell *values, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->string_append(variable, values, count);
}

static inline void feather_host_list_new(Cell *values, uint32_t count, Cell *out) {
  feather_fault_op();
  feather_host_ops->list_new(values, count, out);
}

static inline void feather_host_list_ints(void *ints, uint32_t count, Cell *out) {
  feather_fault_op();
  feather_host_ops->list_ints(ints, count, out);
}

static inline int32_t feather_host_list_length(Cell *list) {
  feather_fault_op();
  return feather_host_ops->list_length(list);
}

static inline void feather_host_list_get(Cell *list, int32_t index, Cell *out) {
  feather_fault_op();
  feather_host_ops->list_get(list, index, out);
}

static inline int32_t feather_host_list_chunk(Cell *list, int32_t first, int32_t count, Cell *out) {
  feather_fault_op();
  return feather_host_ops->list_chunk(list, first, count, out);
}

static inline Status feather_host_list_index(Cell *list, Cell *indices, uint32_t count, Cell *out) {
  feather_fault_op();
  return feather_host_ops->list_index(list, indices, count, out);
}

static inline Status feather_host_list_append(Cell *variable, Cell *values, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->list_append(variable, values, count);
}

static inline Status feather_host_list_concat(Cell *variable, Cell *list) {
  feather_fault_op();
  return feather_host_ops->list_concat(variable, list);
}

static inline Status feather_host_list_set(Cell *variable, Cell *words, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->list_set(variable, words, count);
}

static inline int32_t feather_host_list_find(Cell *list, Cell *value) {
  feather_fault_op();
  return feather_host_ops->list_find(list, value);
}

static inline void feather_host_list_filter(Cell *list, Cell *pattern) {
  feather_fault_op();
  feather_host_ops->list_filter(list, pattern);
}

static inline void feather_host_list_rest(Cell *list, uint32_t first) {
  feather_fault_op();
  feather_host_ops->list_rest(list, first);
}

static inline void feather_host_list_spread(Cell *list, Cell *out) {
  feather_fault_op();
  feather_host_ops->list_spread(list, out);
}

static inline Status feather_host_dict_get(Cell *dict, Cell *keys, uint32_t count, Cell *out) {
  feather_fault_op();
  return feather_host_ops->dict_get(dict, keys, count, out);
}

static inline bool feather_host_dict_exists(Cell *dict, Cell *keys, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->dict_exists(dict, keys, count);
}

static inline Status feather_host_dict_set(Cell *variable, Cell *words, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->dict_set(variable, words, count);
}

static inline Status feather_host_dict_list(Cell *dict, Cell *out) {
  feather_fault_op();
  return feather_host_ops->dict_list(dict, out);
}

static inline int32_t feather_host_var_new(Cell *value) {
  feather_fault_op();
  return feather_host_ops->var_new(value);
}

static inline int32_t feather_host_var_get(int32_t variable, Cell *out) {
  feather_fault_op();
  return feather_host_ops->var_get(variable, out);
}

static inline int32_t feather_host_var_set(int32_t variable, Cell *value) {
  feather_fault_op();
  return feather_host_ops->var_set(variable, value);
}

static inline int32_t feather_host_var_unset(int32_t variable) {
  feather_fault_op();
  return feather_host_ops->var_unset(variable);
}

static inline int32_t feather_host_var_kind(int32_t variable) {
  feather_fault_op();
  return feather_host_ops->var_kind(variable);
}

static inline int32_t feather_host_var_element(int32_t variable, Cell *key, int32_t create) {
  feather_fault_op();
  return feather_host_ops->var_element(variable, key, create);
}

static inline int32_t feather_host_var_has_element(int32_t variable, Cell *key) {
  feather_fault_op();
  return feather_host_ops->var_has_element(variable, key);
}

static inline int32_t feather_host_var_get_element(int32_t variable, Cell *key, Cell *out) {
  feather_fault_op();
  return feather_host_ops->var_get_element(variable, key, out);
}

static inline int32_t feather_host_var_set_element(int32_t variable, Cell *key, Cell *value) {
  feather_fault_op();
  return feather_host_ops->var_set_element(variable, key, value);
}

static inline int32_t feather_host_var_take(int32_t variable, Cell *out) {
  feather_fault_op();
  return feather_host_ops->var_take(variable, out);
}

static inline bool feather_host_var_incr(int32_t variable, Cell *amount, Cell *out) {
  feather_fault_op();
  return feather_host_ops->var_incr(variable, amount, out);
}

static inline bool feather_host_var_incr_element(int32_t variable, Cell *key, Cell *amount, Cell *out) {
  feather_fault_op();
  return feather_host_ops->var_incr_element(variable, key, amount, out);
}

static inline Status feather_host_var_link(int32_t table, Cell *name, int32_t variable) {
  feather_fault_op();
  return feather_host_ops->var_link(table, name, variable);
}

static inline void feather_host_var_mark(int32_t variable, int32_t mark) {
  feather_fault_op();
  feather_host_ops->var_mark(variable, mark);
}

static inline int32_t feather_host_var_pin(int32_t variable) {
  feather_fault_op();
  return feather_host_ops->var_pin(variable);
}

static inline bool feather_host_var_lend(int32_t variable, Cell *out) {
  feather_fault_op();
  return feather_host_ops->var_lend(variable, out);
}

static inline int32_t feather_host_vars_new(void) {
  feather_fault_op();
  return feather_host_ops->vars_new();
}

static inline int32_t feather_host_vars_find(int32_t table, Cell *name, bool create) {
  feather_fault_op();
  return feather_host_ops->vars_find(table, name, create);
}

static inline void feather_host_vars_names(int32_t table, Cell *list, int32_t which) {
  feather_fault_op();
  feather_host_ops->vars_names(table, list, which);
}

static inline int32_t feather_host_symbol(Cell *name) {
  feather_fault_op();
  return feather_host_ops->symbol(name);
}

static inline bool feather_host_name_split(Cell *name, Cell *array, Cell *key) {
  feather_fault_op();
  return feather_host_ops->name_split(name, array, key);
}

static inline bool feather_host_name_qualified(Cell *name) {
  feather_fault_op();
  return feather_host_ops->name_qualified(name);
}

static inline int32_t feather_host_ns_var(int32_t ns, Cell *name, int32_t mode) {
  feather_fault_op();
  return feather_host_ops->ns_var(ns, name, mode);
}

static inline int32_t feather_host_ns_get_var(int32_t ns, Cell *name, Cell *out) {
  feather_fault_op();
  return feather_host_ops->ns_get_var(ns, name, out);
}

static inline int32_t feather_host_ns_set_var(int32_t ns, Cell *name, Cell *value) {
  feather_fault_op();
  return feather_host_ops->ns_set_var(ns, name, value);
}

static inline Status feather_host_ns_link(int32_t ns, Cell *name, int32_t variable) {
  feather_fault_op();
  return feather_host_ops->ns_link(ns, name, variable);
}

static inline int32_t feather_host_ns_find(int32_t ns, Cell *name, bool create) {
  feather_fault_op();
  return feather_host_ops->ns_find(ns, name, create);
}

static inline void feather_host_ns_left(int32_t ns) {
  feather_fault_op();
  feather_host_ops->ns_left(ns);
}

static inline void feather_host_ns_name(int32_t ns, Cell *out) {
  feather_fault_op();
  feather_host_ops->ns_name(ns, out);
}

static inline int32_t feather_host_ns_get_command(int32_t ns, Cell *name, void *description) {
  feather_fault_op();
  return feather_host_ops->ns_get_command(ns, name, description);
}

static inline int32_t feather_host_ns_set_command(int32_t ns, Cell *name, int32_t kind, int32_t fn, Cell *params, Cell *body) {
  feather_fault_op();
  return feather_host_ops->ns_set_command(ns, name, kind, fn, params, body);
}

static inline int32_t feather_host_builtin_at(int32_t ns, const void *units, uint32_t length) {
  feather_fault_op();
  return feather_host_ops->builtin_at(ns, units, length);
}

static inline bool feather_host_command_unknown(int32_t ns, Cell *out) {
  feather_fault_op();
  return feather_host_ops->command_unknown(ns, out);
}

static inline Status feather_host_command_call(int32_t fn, uint32_t count, Cell *words, Cell *out) {
  feather_fault_op();
  return feather_host_ops->command_call(fn, count, words, out);
}

static inline void feather_host_command_name(int32_t command, Cell *out) {
  feather_fault_op();
  feather_host_ops->command_name(command, out);
}

static inline Status feather_host_command_expand(int32_t command, uint32_t count, Cell *words, Cell *out) {
  feather_fault_op();
  return feather_host_ops->command_expand(command, count, words, out);
}

static inline void feather_host_command_usage(int32_t command, uint32_t count, Cell *words, Cell *out) {
  feather_fault_op();
  feather_host_ops->command_usage(command, count, words, out);
}

static inline Status feather_host_proc_define(int32_t ns, Cell *name, Cell *params, Cell *body) {
  feather_fault_op();
  return feather_host_ops->proc_define(ns, name, params, body);
}

static inline int32_t feather_host_proc_params(int32_t command) {
  feather_fault_op();
  return feather_host_ops->proc_params(command);
}

static inline int32_t feather_host_proc_body(int32_t command) {
  feather_fault_op();
  return feather_host_ops->proc_body(command);
}

static inline int32_t feather_host_lambda(Cell *lambda, int32_t ns, void *description) {
  feather_fault_op();
  return feather_host_ops->lambda(lambda, ns, description);
}

static inline void *feather_host_code_find(Cell *source, int32_t kind, int32_t ns) {
  feather_fault_op();
  return feather_host_ops->code_find(source, kind, ns);
}

static inline void feather_host_code_link(void *code, Cell *source, int32_t kind, bool keep) {
  feather_fault_op();
  feather_host_ops->code_link(code, source, kind, keep);
}

static inline void feather_host_code_release(void *code) {
  feather_fault_op();
  feather_host_ops->code_release(code);
}

static inline void feather_host_code_place(int32_t source, uint32_t start, uint32_t length, Cell *out) {
  feather_fault_op();
  feather_host_ops->code_place(source, start, length, out);
}

static inline bool feather_host_code_around(int32_t source, int32_t outer, uint32_t start, uint32_t length, int32_t procedure, Cell *file) {
  feather_fault_op();
  return feather_host_ops->code_around(source, outer, start, length, procedure, file);
}

static inline void feather_host_code_origin(int32_t source, uint32_t at, Cell *out) {
  feather_fault_op();
  feather_host_ops->code_origin(source, at, out);
}

static inline void feather_host_code_forget(void) {
  feather_fault_op();
  feather_host_ops->code_forget();
}

static inline void feather_host_code_evict(void *roots, uint32_t count, void *running, uint32_t running_count) {
  feather_fault_op();
  feather_host_ops->code_evict(roots, count, running, running_count);
}

static inline void feather_host_error_tell(void) {
  feather_fault_op();
  feather_host_ops->error_tell();
}

static inline bool feather_host_error_settle(void) {
  feather_fault_op();
  return feather_host_ops->error_settle();
}

static inline void feather_host_options_get(int32_t status, Cell *out) {
  feather_fault_op();
  feather_host_ops->options_get(status, out);
}

static inline Status feather_host_options_return(Cell *words, uint32_t count) {
  feather_fault_op();
  return feather_host_ops->options_return(words, count);
}

static inline Status feather_host_options_set(Cell *options, Cell *result) {
  feather_fault_op();
  return feather_host_ops->options_set(options, result);
}

static inline void feather_host_options_during(Cell *options, Cell *during) {
  feather_fault_op();
  feather_host_ops->options_during(options, during);
}

static inline bool feather_host_options_match(Cell *pattern) {
  feather_fault_op();
  return feather_host_ops->options_match(pattern);
}

static inline int32_t feather_host_coroutine_make(int32_t ns, Cell *name) {
  feather_fault_op();
  return feather_host_ops->coroutine_make(ns, name);
}

static inline int32_t feather_host_coroutine_of(int32_t command) {
  feather_fault_op();
  return feather_host_ops->coroutine_of(command);
}

static inline void feather_host_coroutine_name(int32_t coroutine, Cell *out) {
  feather_fault_op();
  feather_host_ops->coroutine_name(coroutine, out);
}

static inline bool feather_host_coroutine_save(int32_t coroutine, void *image, uint32_t frames, uint32_t cells, bool many) {
  feather_fault_op();
  return feather_host_ops->coroutine_save(coroutine, image, frames, cells, many);
}

static inline int32_t feather_host_coroutine_size(int32_t coroutine) {
  feather_fault_op();
  return feather_host_ops->coroutine_size(coroutine);
}

static inline void feather_host_coroutine_inject(int32_t coroutine, Cell *words, bool away, bool many) {
  feather_fault_op();
  feather_host_ops->coroutine_inject(coroutine, words, away, many);
}

static inline bool feather_host_coroutine_injected(int32_t coroutine, Cell *out) {
  feather_fault_op();
  return feather_host_ops->coroutine_injected(coroutine, out);
}

static inline void feather_host_coroutine_load(int32_t coroutine, void *image) {
  feather_fault_op();
  feather_host_ops->coroutine_load(coroutine, image);
}

static inline int32_t feather_host_coroutine_code(int32_t coroutine, uint32_t frame, void *code) {
  feather_fault_op();
  return feather_host_ops->coroutine_code(coroutine, frame, code);
}

static inline void feather_host_coroutine_end(int32_t coroutine) {
  feather_fault_op();
  feather_host_ops->coroutine_end(coroutine);
}

static inline Status feather_host_script_open(Cell *words, uint32_t count, Cell *text, Cell *before) {
  feather_fault_op();
  return feather_host_ops->script_open(words, count, text, before);
}

static inline void feather_host_script_close(Cell *before) {
  feather_fault_op();
  feather_host_ops->script_close(before);
}

static inline void feather_host_interp_request(void *request, Cell *out) {
  feather_fault_op();
  feather_host_ops->interp_request(request, out);
}

static inline void feather_host_interp_enter(void *record) {
  feather_fault_op();
  feather_host_ops->interp_enter(record);
}

static inline Status feather_host_interp_complete(int32_t status) {
  feather_fault_op();
  return feather_host_ops->interp_complete(status);
}

static inline void feather_host_interp_leave(void *record) {
  feather_fault_op();
  feather_host_ops->interp_leave(record);
}

static inline bool feather_host_alias_words(int32_t command, Cell *words, Cell *out) {
  feather_fault_op();
  return feather_host_ops->alias_words(command, words, out);
}

static inline bool feather_host_trace_fire(int32_t variable, int32_t op, int32_t index, Cell *out) {
  feather_fault_op();
  return feather_host_ops->trace_fire(variable, op, index, out);
}

static inline Status feather_host_trace_add(int32_t kind, int32_t variable, Cell *name, Cell *ops, Cell *prefix) {
  feather_fault_op();
  return feather_host_ops->trace_add(kind, variable, name, ops, prefix);
}

static inline Status feather_host_trace_remove(int32_t kind, int32_t variable, Cell *name, Cell *ops, Cell *prefix) {
  feather_fault_op();
  return feather_host_ops->trace_remove(kind, variable, name, ops, prefix);
}

static inline Status feather_host_trace_info(int32_t kind, int32_t variable, Cell *name, Cell *out) {
  feather_fault_op();
  return feather_host_ops->trace_info(kind, variable, name, out);
}

#endif
#endif
