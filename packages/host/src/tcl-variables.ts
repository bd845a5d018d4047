/** The global variables that every interpreter starts with (tclvars(n)). What tells about the machine is the embedder's to say:
 *  here it is that of no particular one. */
import type { TclValue } from '@feather-tcl/arena/values'
import type { Namespaces } from './namespaces.ts'
import { assign, elementOf } from './ops/variables.ts'
import type { Variable } from './persist.ts'
import { TCL_PATCH_LEVEL, TCL_VERSION } from './tcl-version.ts'

const PLAIN: readonly (readonly [string, TclValue])[] = [
  ['auto_path', ''],
  ['tcl_interactive', 0],
  ['tcl_patchLevel', TCL_PATCH_LEVEL],
  ['tcl_version', TCL_VERSION],
]

const PLATFORM: readonly (readonly [string, TclValue])[] = [
  ['wordSize', 8],
  ['user', ''],
  ['engine', 'Feather'],
  ['os', ''],
  ['pathSeparator', ':'],
  ['platform', 'unix'],
  ['machine', 'wasm32'],
  ['byteOrder', 'littleEndian'],
  ['pointerSize', 4],
  ['osVersion', ''],
]

export function setTclVariables(namespaces: Namespaces): void {
  const { global } = namespaces
  const variable = (name: string) => namespaces.variable(global, name, true) as Variable
  for (const [name, value] of PLAIN) assign(variable(name), value, false)
  const platform = variable('tcl_platform')
  for (const [name, value] of PLATFORM) assign(elementOf(platform, name, true) as Variable, value, false)
}
