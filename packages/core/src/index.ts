/** What a host needs to know of the core besides the op table: the exports of feather.wasm, those that only a host calls by their names
 *  in C (`namedExports` of host-ops/exports). */
export interface CoreExports {
  readonly feather_interp_init: (id: number) => number
  readonly feather_eval_end: () => number
  readonly feather_script_eval: (id: number, units: number, length: number, flags: number) => number
  readonly feather_eval_cell: (script: number, flags: number) => number
  readonly feather_call_cells: (words: number, count: number, flags: number) => number
  readonly feather_parse_init: (units: number, length: number) => void
  readonly feather_parse_command: () => number
  readonly feather_parse_position: () => number
  readonly feather_parse_text: (text: number) => number
  readonly feather_parse_message: () => void
  readonly feather_collect: () => void
  readonly feather_enter: () => number
  readonly feather_loan_settle: (loan: number) => void
  readonly feather_ask_boundaries: () => void
  readonly feather_coroutines_leave: () => void
  readonly feather_subst: (text: number, flags: number) => number
  readonly feather_var_read: (name: number, out: number, quiet: number) => number
  readonly feather_var_write: (name: number, value: number) => number
  readonly feather_var_unset: (name: number) => number
  readonly feather_var_handle: (name: number, create: number) => number
  readonly feather_builtin: (index: number, out: number) => number
  readonly feather_host_cells: () => number
  readonly feather_scope_names: (list: number, constants: number) => number
  readonly feather_current_ns: () => number
  readonly feather_ns_in_use: (ns: number, global: number) => number
  readonly feather_code_trim: (all: number) => void
  readonly feather_host_ops_hash: () => number
  readonly feather_version: () => number
  readonly feather_arena_alloc: (size: number) => number
  readonly feather_arena_reset: () => void
  readonly feather_arena_used: () => number
  readonly feather_arena_capacity: () => number
  readonly feather_arena_peak: () => number
  readonly feather_arena_mark: () => number
  readonly feather_arena_release: (mark: number) => void
  readonly feather_arena_set_limit: (bytes: number) => void
  readonly alloc: (size: number) => number
  readonly free: (address: number) => void
}

/** Parse status of `feather_parse_command` and of the public `parse`. */
export const TCL_PARSE_OK = 0
export const TCL_PARSE_DONE = 1
export const TCL_PARSE_INCOMPLETE = 2
export const TCL_PARSE_ERROR = 3
/** There was no memory to look at it. */
export const TCL_PARSE_MEMORY = 4
