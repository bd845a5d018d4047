/** The variables that scripts find: argv and its relatives, env, tcl_platform, auto_path. */
import { existsSync } from 'node:fs'
import { endianness, homedir, machine, release, type, userInfo } from 'node:os'
import type { Options } from './arguments.ts'
import { CommandFailure } from './failure.ts'
import type { Shell } from './shell.ts'
import { parseList } from './tcl-list.ts'

/** Set them in the global namespace. */
export function setVariables(shell: Shell, options: Options, interactive: boolean): void {
  const { engine, policy } = shell
  const confined = policy.safe || policy.root !== undefined
  engine.setVar('::argv0', options.file === undefined || options.file === '-' ? programName() : options.file)
  engine.setVar('::argv', options.args)
  engine.setVar('::argc', options.args.length)
  engine.setVar('::tcl_interactive', interactive ? 1 : 0)
  if (!confined) engine.setVar('::tcl_rcFileName', `${home()}/.featherrc.tcl`)
  engine.setVar('::tcl_library', '')
  engine.setVar('::tcl_version', '9.0')
  engine.setVar('::tcl_patchLevel', '9.0.4')
  engine.setVar('::tcl_pkgPath', confined ? [] : packageFolders)
  engine.setVar('::auto_path', confined ? [] : libraryFolders())
  engine.call('array', 'set', '::tcl_platform', platform(confined))
  if (!confined) engine.call('array', 'set', '::env', new Map(Object.entries(process.env as Record<string, string>)))
  choosePackages(shell)
}

/** Whether an interpreter that is made takes the newest versions of packages, or those that are stable. */
function choosePackages({ engine, environment }: Shell): void {
  if (environment.get('TCL_PKG_PREFER_LATEST') !== undefined) engine.call('package', 'prefer', 'latest')
}

/** The same for an interpreter that a script has made: it has no arguments, and a safe one knows nothing of the machine. */
export function setChildVariables(shell: Shell): void {
  const { engine, environment, policy } = shell
  engine.setVar('::tcl_interactive', 0)
  engine.setVar('::tcl_version', '9.0')
  engine.setVar('::tcl_patchLevel', '9.0.4')
  for (const [name, value] of platform(policy.safe || policy.root !== undefined)) {
    engine.setVar(`::tcl_platform(${name})`, value)
  }
  choosePackages(shell)
  if (policy.safe) return
  const confined = policy.root !== undefined
  engine.setVar('::tcl_library', '')
  engine.setVar('::tcl_pkgPath', confined ? [] : packageFolders)
  engine.setVar('::auto_path', confined ? [] : libraryFolders())
  environment.share(shell)
}

/** Where systems keep packages. */
const packageFolders = ['/usr/local/lib', '/usr/share/tcltk']

function programName(): string {
  return process.argv[1] ?? 'feather'
}

/** Where packages are looked for: what TCLLIBPATH says, and the usual places. */
function libraryFolders(): string[] {
  const usual = packageFolders.filter((folder) => existsSync(folder))
  try {
    return [...parseList(process.env.TCLLIBPATH ?? ''), ...usual]
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    return usual
  }
}

function platform(confined: boolean): Map<string, string | number> {
  const windows = process.platform === 'win32'
  const fields = new Map<string, string | number>([
    ['byteOrder', endianness() === 'LE' ? 'littleEndian' : 'bigEndian'],
    ['engine', 'Tcl'],
    ['machine', machine()],
    ['os', type()],
    ['osVersion', release()],
    ['pathSeparator', windows ? ';' : ':'],
    ['platform', windows ? 'windows' : 'unix'],
    ['pointerSize', 8],
    ['wordSize', 8],
  ])
  if (!confined) fields.set('user', userName())
  return fields
}

function home(): string {
  try {
    return homedir()
  } catch {
    return '~'
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return process.env.USER ?? ''
  }
}
