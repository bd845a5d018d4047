/** Which module has which command; none is loaded before a script uses it. */
import type { CommandFamily } from './command.ts'
import { family as basicFamily } from './commands/channels.ts'
import { loadModule, type ModuleName } from './modules.ts'
import type { Shell } from './shell.ts'

type Family = Extract<ModuleName, `commands/${string}`>

/** Nearly every script needs these: they are there from the beginning. */
const always = ['puts', 'gets', 'read', 'flush', 'eof', 'fblocked', 'close', 'seek', 'tell']

const families: readonly (readonly [Family, readonly string[]])[] = [
  ['commands/configure', ['fconfigure']],
  ['commands/chan', ['chan', 'fcopy', 'fileevent']],
  ['commands/package', ['package', 'tclPkgUnknown', '::tcl::tm::UnknownHandler', '::tcl::tm::path']],
  ['commands/library', ['parray', 'tclLog', 'auto_load']],
  ['commands/events', ['after', 'vwait', 'update', 'exit', '::tcl::Signal']],
]

const fileFamilies: readonly (readonly [Family, readonly string[]])[] = [
  ['commands/source', ['source']],
  ['commands/open', ['open']],
  ['commands/file', ['file', 'cd', 'pwd']],
  ['commands/glob', ['glob']],
]

const systemFamilies: readonly (readonly [Family, readonly string[]])[] = [
  ['commands/process', ['exec', 'pid']],
  ['commands/socket', ['socket']],
  ['commands/library', ['auto_execok']],
]

/** Give the interpreter the commands that the policy allows. */
export function registerCommands(shell: Shell): void {
  const { safe, root } = shell.policy
  const allowed = [...families, ...(safe ? [] : fileFamilies), ...(safe || root !== undefined ? [] : systemFamilies)]
  for (const name of always) shell.engine.define(shell, name, () => basicFamily, true)
  for (const [module, names] of allowed) {
    for (const name of names) shell.engine.define(shell, name, () => load(module))
  }
}

function load(module: Family): CommandFamily {
  return loadModule(module).family
}

/** Every module that may be asked for late. */
export const allModules: readonly ModuleName[] = [
  ...[...families, ...fileFamilies, ...systemFamilies].map(([module]) => module),
  'channels/foreign-codecs',
  'events/event-loop',
  'io/client',
  'packages/registry',
  'stats',
  'hints',
]
