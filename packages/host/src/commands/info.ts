/** info(n): what can be asked about commands, procedures and variables; what looks at frames is the core's. */
import { fail, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { listedNames } from '../hash-table.ts'
import type { InterpContext } from '../interp-context.ts'
import {
  COMMAND_ALIAS,
  COMMAND_PROC,
  type Command,
  Ensemble,
  isSet,
  type Namespace,
  originOf,
  type Param,
  VAR_CONST,
  VAR_DECLARED,
  type Variable,
} from '../persist.ts'
import { globMatch, hasGlobChars } from './glob-match.ts'

type Args = readonly TclValue[]

function procedure(ctx: InterpContext, word: TclValue): Command {
  const name = toText(word)
  const named = ctx.interp.namespaces.resolve(ctx.ns, name)
  const command = named === undefined ? undefined : originOf(named)
  if (command === undefined || command.kind !== COMMAND_PROC)
    fail(`"${name}" isn't a procedure`, 'TCL', 'LOOKUP', 'PROCEDURE', name)
  return command
}

function args(c: CommandContext, words: Args): TclValue {
  return makeList(
    (procedure(c as InterpContext, words[0] as TclValue).params as readonly Param[]).map((p) => makeString(p.name)),
  )
}

function body(c: CommandContext, words: Args): TclValue {
  return procedure(c as InterpContext, words[0] as TclValue).body
}

function defaultOf(c: CommandContext, words: Args): TclValue {
  const command = procedure(c as InterpContext, words[0] as TclValue)
  const name = toText(words[1] as TclValue)
  const param = (command.params as readonly Param[]).find((p) => p.name === name)
  if (param === undefined)
    fail(
      `procedure "${toText(words[0] as TclValue)}" doesn't have an argument "${name}"`,
      'TCL',
      'LOOKUP',
      'ARGUMENT',
      name,
    )
  c.setVar(toText(words[2] as TclValue), param.fallback ?? '')
  return param.fallback === undefined ? 0 : 1
}

function matching(names: Iterable<string>, word: TclValue | undefined): TclValue {
  const pattern = word === undefined ? null : toText(word)
  const found: TclValue[] = []
  for (const name of names) if (pattern === null || globMatch(pattern, name)) found.push(makeString(name))
  return makeList(found)
}

/** Names of what is in a namespace: with a qualified pattern of that one, else of the current and, for `outer`, what is
 *  seen from there. */
function visible(
  ctx: InterpContext,
  word: TclValue | undefined,
  outer: readonly Namespace[],
  list: (ns: Namespace) => Iterable<string>,
): TclValue {
  const pattern = word === undefined ? null : toText(word)
  if (pattern?.includes('::')) {
    const place = ctx.interp.namespaces.placeFor(ctx.ns, pattern)
    if (place === null) return ''
    const found = [...list(place.ns)].filter((n) => globMatch(place.tail, n))
    return makeList(found.map((n) => makeString(place.ns.prefix + n)))
  }
  const names = new Set<string>(list(ctx.ns))
  for (const ns of outer) for (const n of list(ns)) names.add(n)
  ctx.charge(names.size * 4)
  return matching(names, word)
}

function commands(c: CommandContext, words: Args): TclValue {
  const ctx = c as InterpContext
  const { namespaces } = ctx.interp
  const pattern = words[0] === undefined ? null : toText(words[0])
  if (pattern !== null && !hasGlobChars(pattern)) {
    // A plain name is looked up; what it gives is the command's own name.
    const qualified = pattern.includes('::')
    const place = qualified ? namespaces.placeFor(ctx.ns, pattern) : null
    const found = qualified ? place?.ns.commands.get(place.tail) : namespaces.resolve(ctx.ns, pattern)
    if (found === undefined) return ''
    return makeList([makeString(qualified ? namespaces.fullName(found) : found.name)])
  }
  return visible(ctx, words[0], [...ctx.ns.path, namespaces.global], (ns) => listedNames(ns.commands))
}

function procs(c: CommandContext, words: Args): TclValue {
  c.charge((c as InterpContext).ns.commands.size)
  return visible(c as InterpContext, words[0], [], (ns) =>
    listedNames(ns.commands, ([, k]) => originOf(k).kind === COMMAND_PROC),
  )
}

/** The variables of a namespace that exist, or were declared, or are links. */
function setNames(ns: Namespace): string[] {
  return listedNames(
    ns.vars,
    ([name, v]) => isSet(v) || v.flags & VAR_DECLARED || v.name !== name || v.home !== ns.vars,
  )
}

/** The constants of a namespace, which are no links, but for those of its names that `inner` hides. */
function constantNames(ns: Namespace, inner = ns): string[] {
  return listedNames(
    ns.vars,
    ([name, v]) => v.flags & VAR_CONST && v.home === ns.vars && (inner === ns || !inner.vars.has(name)),
  )
}

function globals(c: CommandContext, words: Args): TclValue {
  const { namespaces } = (c as InterpContext).interp
  const pattern = words[0] === undefined ? undefined : makeString(toText(words[0]).replace(/^::+/, ''))
  c.charge(namespaces.global.vars.size * 2)
  return matching(setNames(namespaces.global), pattern)
}

/** In a procedure, what it sees; else what its namespace has, or that of a qualified pattern. */
function variables(c: CommandContext, words: Args, constants: boolean): TclValue {
  const ctx = c as InterpContext
  const qualified = words[0] !== undefined && toText(words[0]).includes('::')
  if (!qualified && ctx.inProc) return matching(ctx.localNames(constants), words[0])
  // tclsh finds no variable of the global namespace by its simple name in another one, but lists its constants there.
  const inner = qualified ? undefined : ctx.ns
  if (constants) return visible(ctx, words[0], [ctx.interp.namespaces.global], (ns) => constantNames(ns, inner))
  return visible(ctx, words[0], [], setNames)
}

function complete(c: CommandContext, words: Args): TclValue {
  const text = toText(words[0] as TclValue)
  const { status } = (c as InterpContext).parse(text)
  // tclsh: a line that ends with a continuation goes on.
  return status === 'error' || (status === 'complete' && !/(?:^|[^\\])(?:\\\\)*\\\n$/.test(text)) ? 1 : 0
}

function commandType(command: Command): string {
  if (command.original !== null) return 'import'
  if (command.coroutine !== null) return 'coroutine'
  if (command.kind === COMMAND_PROC) return 'proc'
  if (command.kind === COMMAND_ALIAS) return 'alias'
  if (command.ensemble !== null || command.run instanceof Ensemble) return 'ensemble'
  return command.isInterp ? 'interp' : 'native'
}

function cmdtype(c: CommandContext, words: Args): TclValue {
  const { interp, ns } = c as InterpContext
  return makeString(commandType(interp.namespaces.named(ns, toText(words[0] as TclValue))))
}

/** Math functions: those of the current namespace before the global ones. */
function functions(c: CommandContext, words: Args): TclValue {
  const ctx = c as InterpContext
  const { namespaces } = ctx.interp
  const names = new Set<string>()
  for (const from of [ctx.ns, namespaces.global])
    for (const name of listedNames(namespaces.find(from, 'tcl::mathfunc')?.commands ?? [])) names.add(name)
  return matching(names, words[0] === undefined ? undefined : makeString(toText(words[0]).replace(/^::/, '')))
}

function errorstack(c: CommandContext, words: Args): TclValue {
  const { node } = (c as InterpContext).interp
  return node.find(words[0] ?? '').interp.errorTrace?.toStack() ?? ''
}

/** No library is loaded, whose commands have prefixes. */
function loaded(c: CommandContext, words: Args): TclValue {
  ;(c as InterpContext).interp.node.find(words[0] ?? '')
  return ''
}

/** What a global variable says of Tcl itself. */
function told(name: string, message: string, kind: string): (c: CommandContext) => TclValue {
  return (c) => {
    const v = (c as InterpContext).interp.namespaces.global.vars.get(name) as Variable | undefined
    return v?.value ?? fail(message, 'TCL', 'LOOKUP', kind, name)
  }
}

const toldVersion = (name: string) => told(name, `can't read "${name}": no such variable`, 'VARNAME')

function script(c: CommandContext, words: Args): TclValue {
  const { interp } = c as InterpContext
  if (words[0] !== undefined) interp.scriptName = words[0]
  return interp.scriptName
}

/** There are no classes and no objects. */
function noObject(_c: CommandContext, words: Args): TclValue {
  if (toText(words[0] as TclValue) === 'isa') return 0
  if (words[1] === undefined)
    fail(`unknown or ambiguous subcommand "${toText(words[0] as TclValue)}"`, 'TCL', 'LOOKUP', 'SUBCOMMAND')
  const name = toText(words[1])
  return fail(`${name} does not refer to an object`, 'TCL', 'LOOKUP', 'OBJECT', name)
}

/** What safe interpreters may not ask. */
const notSafe =
  (name: string, run: CommandDefinition['run']): CommandDefinition['run'] =>
  (ctx, words) => {
    if ((ctx as InterpContext).interp.node.safe)
      fail(`not allowed to invoke subcommand ${name} of info`, 'TCL', 'SAFE', 'SUBCOMMAND')
    return run(ctx, words)
  }

const constant = (value: TclValue) => (): TclValue => value

export const infoSubcommands: readonly CommandDefinition[] = [
  defineCommand('args procname', args),
  defineCommand('body procname', body),
  defineCommand('class subcommand ?arg ...?', noObject),
  defineCommand('cmdcount', (c) => (c as InterpContext).interp.commandCount()),
  defineCommand('cmdtype commandName', notSafe('cmdtype', cmdtype)),
  defineCommand('commands ?pattern?', commands),
  defineCommand('complete command', complete),
  defineCommand('consts ?pattern?', (c, words) => variables(c, words, true)),
  defineCommand('default procname arg varname', defaultOf),
  defineCommand('errorstack ?interp?', errorstack),
  defineCommand('functions ?pattern?', functions),
  defineCommand('globals ?pattern?', globals),
  defineCommand('hostname', constant('')),
  defineCommand('library', told('tcl_library', 'no library has been specified for Tcl', 'VARIABLE')),
  defineCommand('loaded ?interp? ?prefix?', loaded),
  defineCommand(
    'nameofexecutable',
    notSafe('nameofexecutable', (ctx) => makeString((ctx as InterpContext).interp.hooks.executable ?? '')),
  ),
  defineCommand('object subcommand ?arg ...?', noObject),
  defineCommand('patchlevel', toldVersion('tcl_patchLevel')),
  defineCommand('procs ?pattern?', procs),
  defineCommand('script ?filename?', script),
  defineCommand('sharedlibextension', constant('.so')),
  defineCommand('tclversion', toldVersion('tcl_version')),
  defineCommand('vars ?pattern?', (c, words) => variables(c, words, false)),
]
