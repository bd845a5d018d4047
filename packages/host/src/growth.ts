/** About how many bytes were made that no handle names: variables, commands, what lists and dicts grow by in place. It only grows,
 *  and counts for all interpreters together: the differences bound what there can be more of since the last look. */
export const structures: { bytes: number } = { bytes: 0 }

/** What V8 takes for each, with its entry in a table and what belongs to it. */
export const LIST_BYTES = 150
export const VARIABLE_BYTES = 150
export const COMMAND_BYTES = 380
export const NAMESPACE_BYTES = 1000
export const TRACE_BYTES = 80
export const ALIAS_BYTES = 350
export const ENSEMBLE_BYTES = 400
export const COROUTINE_BYTES = 1300
export const PACKAGE_BYTES = 330
/** A child interpreter with its commands. */
export const INTERP_BYTES = 107_000
