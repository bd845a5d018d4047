/** namespace(n): the subcommands that look at namespaces or change them; those that run scripts are the core's. */
import { fail, listItems, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { listed } from '../hash-table.ts'
import type { InterpContext } from '../interp-context.ts'
import { isQualified, splitTail } from '../names.ts'
import { COMMAND_EXPAND, Command, type Namespace, originOf, stands, VAR_LINKED } from '../persist.ts'
import { ensembleSubcommand } from './ensemble.ts'
import { globMatch } from './glob-match.ts'

type Args = readonly TclValue[]

function noNamespace(ctx: InterpContext, name: string): never {
  const where = name.startsWith('::') ? '' : ` in "${ctx.ns.fullName}"`
  return fail(`namespace "${name}" not found${where}`, 'TCL', 'LOOKUP', 'NAMESPACE', name)
}

function named(ctx: InterpContext, word: TclValue): Namespace {
  const name = toText(word)
  const ns = ctx.interp.namespaces.find(ctx.ns, name)
  return ns ?? noNamespace(ctx, name)
}

function current(ctx: CommandContext): TclValue {
  return makeString((ctx as InterpContext).ns.fullName)
}

function children(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const ns = args[0] === undefined ? ctx.ns : named(ctx, args[0])
  let pattern = args[1] === undefined ? null : toText(args[1])
  if (pattern !== null && !pattern.startsWith('::')) pattern = ns.prefix + pattern
  const found: TclValue[] = []
  ctx.charge(ns.children.size * 2)
  for (const [, child] of listed(ns.children))
    if (pattern === null || globMatch(pattern, child.fullName)) found.push(makeString(child.fullName))
  return makeList(found)
}

function parent(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const ns = args[0] === undefined ? ctx.ns : named(ctx, args[0])
  return makeString(ns.parent?.fullName ?? '')
}

function exists(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  return ctx.interp.namespaces.find(ctx.ns, toText(args[0] as TclValue)) === null ? 0 : 1
}

function remove(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const all = args.map((word) => {
    const ns = ctx.interp.namespaces.find(ctx.ns, toText(word))
    if (ns === null)
      fail(
        `unknown namespace "${toText(word)}" in namespace delete command`,
        'TCL',
        'LOOKUP',
        'NAMESPACE',
        toText(word),
      )
    return ns
  })
  for (const ns of all) ctx.interp.namespaces.remove(ns)
  return ''
}

function qualifiers(_ctx: CommandContext, args: Args): TclValue {
  return makeString(splitTail(toText(args[0] as TclValue)).qualifiers ?? '')
}

function tail(_ctx: CommandContext, args: Args): TclValue {
  return makeString(splitTail(toText(args[0] as TclValue)).tail)
}

function which(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const option = args.length === 2 ? toText(args[0] as TclValue) : '-command'
  const name = toText(args[args.length - 1] as TclValue)
  if (args.length === 2 && option !== '' && '-variable'.startsWith(option)) {
    const v = ctx.interp.namespaces.variable(ctx.ns, name, false)
    // What has no value and was not declared is there as long as something links to it.
    if (!v || !(stands(v) || v.flags & VAR_LINKED || ctx.inst.isLinked(v))) return ''
    const { ns, tail: simple } = ctx.interp.namespaces.placeFor(ctx.ns, name) as Place
    return makeString(ns.prefix + simple)
  }
  if (args.length === 2 && !(option !== '' && '-command'.startsWith(option)))
    ctx.usageError('?-command? ?-variable? name')
  const command = ctx.interp.namespaces.resolve(ctx.ns, name)
  return command === undefined ? '' : makeString(ctx.interp.namespaces.fullName(command))
}

function origin(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const command = ctx.interp.namespaces.named(ctx.ns, toText(args[0] as TclValue), 'invalid command name')
  return makeString(ctx.interp.namespaces.fullName(originOf(command)))
}

function exportNames(c: CommandContext, args: Args): TclValue {
  const { ns, interp } = c as InterpContext
  if (args.length === 0) return makeList(ns.exports.map((p) => makeString(p)))
  let patterns = args.map(toText)
  if (patterns[0] === '-clear') {
    ns.exports = []
    patterns = patterns.slice(1)
  }
  // Ensembles ask what is exported.
  interp.commandsChanged()
  for (const p of patterns) {
    if (isQualified(p))
      fail(`invalid export pattern "${p}": pattern can't specify a namespace`, 'TCL', 'EXPORT', 'INVALID')
    if (!ns.exports.includes(p)) ns.exports.push(p)
  }
  return ''
}

interface Place {
  readonly ns: Namespace
  readonly tail: string
}

/** The namespace that a pattern is about, and the pattern for its names. */
function patternPlace(ctx: InterpContext, pattern: string, what: string): Place {
  const place = ctx.interp.namespaces.placeFor(ctx.ns, pattern)
  return place ?? fail(`unknown namespace in ${what} pattern "${pattern}"`, 'TCL', 'LOOKUP', 'NAMESPACE', pattern)
}

/** The same for `namespace import`. */
function importSource(ctx: InterpContext, pattern: string): Place {
  if (pattern === '') fail('empty import pattern', 'TCL', 'IMPORT', 'EMPTY')
  const place = patternPlace(ctx, pattern, 'import')
  if (place.ns === ctx.ns) {
    if (!isQualified(pattern)) fail(`no namespace specified in import pattern "${pattern}"`, 'TCL', 'IMPORT', 'ORIGIN')
    fail(
      `import pattern "${pattern}" tries to import from namespace "${ctx.ns.name}" into itself`,
      'TCL',
      'IMPORT',
      'SELF',
    )
  }
  return place
}

function importOne(ctx: InterpContext, command: Command, pattern: string, force: boolean): void {
  const { namespaces } = ctx.interp
  const { ns } = ctx
  const there = ns.commands.get(command.name)
  if (there !== undefined && !force) {
    if (there.original === command) return
    fail(`can't import command "${command.name}": already exists`, 'TCL', 'IMPORT', 'OVERWRITE')
  }
  for (let c: Command | null = command; c !== null; c = c.original)
    if (c === there)
      fail(
        `import pattern "${pattern}" would create a loop containing command "${namespaces.fullName(there)}"`,
        'TCL',
        'IMPORT',
        'LOOP',
      )
  const link = new Command(COMMAND_EXPAND, command.name, ns)
  link.original = command
  namespaces.define(link)
  command.importers = [...(command.importers ?? []), link]
}

/** Where there are commands that are loaded when they are needed, this loads those that a pattern means. */
const LOADER = 'auto_import'

/** What it takes to look at a command, and to import it. */
const IMPORT_STEPS = 16

function importNames(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  if (args.length === 0) {
    const found = [...ctx.ns.commands.values()].filter((command) => command.original !== null)
    return makeList(found.map((command) => makeString(command.name)))
  }
  let patterns = args.map(toText)
  const force = patterns[0] === '-force'
  if (force) patterns = patterns.slice(1)
  const { namespaces } = ctx.interp
  for (const pattern of patterns) {
    if (namespaces.resolve(namespaces.global, LOADER)) ctx.call([makeString(LOADER), makeString(pattern)])
    const { ns: source, tail: glob } = importSource(ctx, pattern)
    ctx.charge(source.commands.size * (IMPORT_STEPS + source.exports.length))
    for (const [name, command] of [...source.commands])
      if (globMatch(glob, name) && source.exports.some((p) => globMatch(p, name)))
        importOne(ctx, command, pattern, force)
  }
  return ''
}

function forget(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const { namespaces } = ctx.interp
  for (const word of args) {
    const pattern = toText(word)
    const { ns: source, tail: glob } = patternPlace(ctx, pattern, 'namespace forget')
    for (const command of [...ctx.ns.commands.values()]) {
      if (command.original === null) continue
      if (source === ctx.ns ? globMatch(glob, command.name) : comesFrom(command, source, glob))
        namespaces.removeCommand(command)
    }
  }
  return ''
}

/** Was the command imported from the namespace, or in the end from there, under a name that matches. */
function comesFrom(command: Command, source: Namespace, glob: string): boolean {
  const origin = originOf(command)
  if (origin.ns === source) return globMatch(glob, origin.name)
  const first = command.original as Command
  return first.ns === source && globMatch(glob, first.name)
}

function pathCommand(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  if (args[0] === undefined)
    return makeList(ctx.ns.path.filter((ns) => !ns.deleted).map((ns) => makeString(ns.fullName)))
  const list = ctx.interp.listWords(args[0])
  const path = list.map((word) => {
    const name = toText(word)
    const ns = ctx.interp.namespaces.find(ctx.ns, name)
    return ns ?? noNamespace(ctx, name)
  })
  ctx.interp.namespaces.setPath(ctx.ns, path)
  ctx.interp.commandsChanged()
  return ''
}

function code(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const script = args[0] as TclValue
  const text = toText(script)
  if (text.startsWith('::namespace inscope ')) return script
  return makeList([makeString('::namespace'), 'inscope', makeString(ctx.ns.fullName), script])
}

function unknown(c: CommandContext, args: Args): TclValue {
  const { ns } = c as InterpContext
  if (args[0] === undefined) return ns.unknown ?? (ns.parent === null ? '::unknown' : '')
  ns.unknown = listItems(args[0]).length === 0 ? undefined : args[0]
  return args[0]
}

export const namespaceSubcommands: readonly CommandDefinition[] = [
  defineCommand('children ?name? ?pattern?', children),
  defineCommand('code arg', code),
  defineCommand('current', current),
  defineCommand('delete ?name name...?', remove),
  ensembleSubcommand,
  defineCommand('exists name', exists),
  defineCommand('export ?-clear? ?pattern pattern...?', exportNames),
  defineCommand('forget ?pattern pattern...?', forget),
  defineCommand('import ?-force? ?pattern pattern...?', importNames),
  defineCommand('origin name', origin),
  defineCommand('parent ?name?', parent),
  defineCommand('path ?pathList?', pathCommand),
  defineCommand('qualifiers string', qualifiers),
  defineCommand('tail string', tail),
  defineCommand('unknown ?script?', unknown),
  defineCommand('which ?-command? ?-variable? name', which, 1, 2),
]
