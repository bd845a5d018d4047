/** `tcl::build-info`: of what it could tell of the build of a C program, only the version is known here. */
import { makeString, toText } from '@feather-tcl/arena/values'
import { type CommandDefinition, defineCommand } from '../command.ts'
import { TCL_PATCH_LEVEL, TCL_VERSION } from '../tcl-version.ts'

const FIELDS: Readonly<Record<string, string>> = { version: TCL_VERSION, patchlevel: TCL_PATCH_LEVEL }

export const buildInfo: CommandDefinition = defineCommand('build-info ?option?', (_ctx, [field]) => {
  // What comes behind the plus is the commit, which 0 stands for as for all that is not known.
  if (field === undefined) return makeString(`${TCL_PATCH_LEVEL}+0`)
  const name = toText(field)
  return makeString(Object.hasOwn(FIELDS, name) ? (FIELDS[name] as string) : '0')
})
