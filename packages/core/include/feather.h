/* feather.h -- what the core offers its host; every export of feather.wasm. Those that only a host
 * calls have short names there (host-ops/exports.ts).
 *
 * The host keeps all values and all state; the core parses, compiles and runs. One instance runs one eval
 * at a time, nested ones included. Cells (16 bytes, see src/common.h) carry values across. */
#ifndef FEATHER_H
#define FEATHER_H
#include <stdint.h>

#include "arena.h"

#ifdef __cplusplus
extern "C" {
#endif

struct FeatherCell;

/* Prepare the instance for interpreter `id`; also after the host swapped the interpreter. Its state begins
 * at the returned address (see Interp in src/interp.h). */
void *feather_interp_init(int32_t id);

/* A top-level eval is over, and its result was taken: prepare for the next one and reset the arena, in one call. Gives the
 * most bytes that were in use in the arena. */
size_t feather_eval_end(void);

/* Evaluate UTF-16 text at `units`. Gives the completion code; the result is in the state's result cell.
 * At depth 0 this is a top-level eval; the host resets the arenas after it.
 * flags: GLOBAL: see the global variables, not those of the frame that called the host. WHOLE: the script is a whole of its own, a
 * `return` ends it (so it always is at depth 0). PROGRAM, at depth 0 only: it is the program that tclsh would be given
 * as a file, whose commands run one by one. */
enum { FEATHER_EVAL_GLOBAL = 1, FEATHER_EVAL_WHOLE = 2, FEATHER_EVAL_PROGRAM = 4 };
int32_t feather_script_eval(int32_t id, const uint16_t *units, uint32_t length, int32_t flags);
/* The same for a value in a cell: its compiled code is found again. */
int32_t feather_eval_cell(struct FeatherCell *script, int32_t flags);
/* Call a command by its words. */
int32_t feather_call_cells(struct FeatherCell *words, uint32_t count, int32_t flags);

/* Between two nested runs that a command of the host makes: collect the handles that they left. */
void feather_collect(void);
/* Do what the host has requested in another interpreter of the same tree (interp_request), as a nested run. */
int32_t feather_enter(void);
/* The host takes a variable back that it has lent (var_lend), and finds something in the cell that is no value: make it one. */
void feather_loan_settle(struct FeatherCell *loan);
/* Interpreters that wait for a call into another one may have been deleted or cancelled: call interp_complete whenever one
 * of them is to go on. */
void feather_ask_boundaries(void);

/* Parse without running. init: remember the text. command: parse the next command; 0 ok (its words go to
 * the host by text_new), 1 the end, 2 incomplete, 3 an error, 4 no memory to look; the place is in feather_parse_position. */
enum {
  FEATHER_PARSE_OK = 0,
  FEATHER_PARSE_DONE = 1,
  FEATHER_PARSE_INCOMPLETE = 2,
  FEATHER_PARSE_ERROR = 3,
  FEATHER_PARSE_MEMORY = 4,
};
void feather_parse_init(const uint16_t *units, uint32_t length);
int32_t feather_parse_command(void);
uint32_t feather_parse_position(void);
/* Parse a value up to its end, or to what is wrong; nothing is left in the arena. DONE, INCOMPLETE, ERROR or MEMORY. */
int32_t feather_parse_text(struct FeatherCell *text);
/* What is wrong (message into the state's result cell). */
void feather_parse_message(void);

/* Backslash, command and variable substitution of a value (subst); flags: 1 no backslashes, 2 no commands,
 * 4 no variables. The result is in the state's result cell. */
int32_t feather_subst(struct FeatherCell *text, int32_t flags);

/* Variables of the running frame, for commands of the host: read (0 found), write, unset. */
int32_t feather_var_read(struct FeatherCell *name, struct FeatherCell *out, int32_t quiet);
int32_t feather_var_write(struct FeatherCell *name, struct FeatherCell *value);
int32_t feather_var_unset(struct FeatherCell *name);
/* A handle of the variable itself, made when missing (create); 0: an error, or not there. */
int32_t feather_var_handle(struct FeatherCell *name, int32_t create);

/* The row of a builtin: name, usage (ASCII, length in out[1], out[3]), min, max, kind. False past the end. */
int32_t feather_builtin(uint32_t index, uint32_t out[8]);
/* 1024 cells that the host may use to hand values over. */
struct FeatherCell *feather_host_cells(void);
/* Append to a list the names of the variables that the running frame sees without the host: its locals, or only those that are
 * constants. False when it is no procedure's. */
int32_t feather_scope_names(struct FeatherCell *list, int32_t constants);
/* The namespace that the running frame is in. */
int32_t feather_current_ns(void);
/* How many frames belong to a namespace of an interpreter: the running one, or the one that waits with this global frame.
 * When there are any, the host is told when the last one has ended. */
int32_t feather_ns_in_use(int32_t ns, const void *global);
/* Have the frames of all suspended coroutines saved (coroutine_save): the host wants to look into them, or the eval ends. */
void feather_coroutines_leave(void);
/* Drop resident code: all of it, or only when it is past its limit. */
void feather_code_trim(int32_t all);
/* The hash of the host-op table that this core was built with. */
uint32_t feather_host_ops_hash(void);
/* The version of the package that this core came in, for messages: ASCII, ends with a zero byte. */
const char *feather_version(void);

#ifdef __cplusplus
}
#endif
#endif
