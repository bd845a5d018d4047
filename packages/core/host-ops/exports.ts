/** The exports of feather.wasm that only a host calls, which have short names there like the imports: each page has them twice, in the
 *  wasm and in the bundle (0.3 KB after gzip). What a program may ask of the core alone keeps its name. */
import type { CoreExports } from '../src/index.ts'

const names = [
  'feather_eval_end',
  'feather_eval_cell',
  'feather_call_cells',
  'feather_collect',
  'feather_enter',
  'feather_loan_settle',
  'feather_ask_boundaries',
  'feather_coroutines_leave',
  'feather_parse_position',
  'feather_parse_text',
  'feather_parse_message',
  'feather_var_read',
  'feather_var_write',
  'feather_var_unset',
  'feather_var_handle',
  'feather_builtin',
  'feather_host_cells',
  'feather_scope_names',
  'feather_current_ns',
  'feather_ns_in_use',
  'feather_code_trim',
] as const satisfies readonly (keyof CoreExports)[]

/** The name of each such export in the wasm, by its name in feather.h. */
export const shortExports: ReadonlyMap<string, string> = new Map(
  names.map((name, i) => [name, String.fromCharCode(97 + i)]),
)

/** What an instance of feather.wasm exports, by the names in feather.h. */
export function namedExports(exports: object): CoreExports {
  const named = new Map<string, unknown>(Object.entries(exports))
  for (const [name, short] of shortExports) named.set(name, named.get(short)).delete(short)
  return Object.fromEntries(named) as unknown as CoreExports
}
