/** info(n): what can be asked about commands, procedures and variables; what looks at frames is the core's. */
import { fail, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import { splitTail } from '../names.ts'
import { COMMAND_PROC, type Command, isSet, type Namespace, type Param } from '../persist.ts'
import { globMatch } from './glob-match.ts'

type Args = readonly TclValue[]

function procedure(ctx: InterpContext, word: TclValue): Command {
  const name = toText(word)
  let command = ctx.interp.namespaces.resolve(ctx.ns, name)
  if (command?.original) command = command.original
  if (command === undefined || command.kind !== COMMAND_PROC) fail(`"${name}" isn't a procedure`, 'TCL', 'LOOKUP', 'PROCEDURE', name)
  return command
}

function args(c: CommandContext, words: Args): TclValue {
  return makeList((procedure(c as InterpContext, words[0] as TclValue).params as readonly Param[]).map((p) => makeString(p.name)))
}

function body(c: CommandContext, words: Args): TclValue {
  return procedure(c as InterpContext, words[0] as TclValue).body
}

function defaultOf(c: CommandContext, words: Args): TclValue {
  const command = procedure(c as InterpContext, words[0] as TclValue)
  const name = toText(words[1] as TclValue)
  const param = (command.params as readonly Param[]).find((p) => p.name === name)
  if (param === undefined)
    fail(`procedure "${toText(words[0] as TclValue)}" doesn't have an argument "${name}"`, 'TCL', 'LOOKUP', 'ARGUMENT', name)
  c.setVar(toText(words[2] as TclValue), param.fallback ?? '')
  return param.fallback === undefined ? 0 : 1
}

/** Names of what is in a namespace: with a qualified pattern of that one, else of the current and the global one. */
function visible(ctx: InterpContext, word: TclValue | undefined, list: (ns: Namespace) => Iterable<string>): TclValue {
  const { namespaces } = ctx.interp
  const pattern = word === undefined ? null : toText(word)
  if (pattern !== null && pattern.includes('::')) {
    const { qualifiers, tail } = splitTail(pattern)
    const ns = qualifiers === '' ? namespaces.global : namespaces.find(ctx.ns, qualifiers as string)
    if (ns === null) return ''
    const prefix = ns.parent === null ? '::' : `${ns.fullName}::`
    return makeList([...list(ns)].filter((n) => globMatch(tail, n)).map((n) => makeString(prefix + n)))
  }
  const names = new Set<string>(list(ctx.ns))
  for (const ns of ctx.ns.path) for (const n of list(ns)) names.add(n)
  if (ctx.ns !== namespaces.global) for (const n of list(namespaces.global)) names.add(n)
  const found = pattern === null ? [...names] : [...names].filter((n) => globMatch(pattern, n))
  return makeList(found.map((n) => makeString(n)))
}

function commands(c: CommandContext, words: Args): TclValue {
  return visible(c as InterpContext, words[0], (ns) => ns.commands.keys())
}

function procs(c: CommandContext, words: Args): TclValue {
  const ctx = c as InterpContext
  const list = (ns: Namespace) => [...ns.commands.values()].filter((k) => (k.original ?? k).kind === COMMAND_PROC).map((k) => k.name)
  if (words[0] !== undefined && toText(words[0]).includes('::')) return visible(ctx, words[0], list)
  const names = list(ctx.ns)
  const pattern = words[0] === undefined ? null : toText(words[0])
  return makeList((pattern === null ? names : names.filter((n) => globMatch(pattern, n))).map((n) => makeString(n)))
}

function setNames(ns: Namespace): string[] {
  return [...ns.vars].filter(([, v]) => isSet(v)).map(([name]) => name)
}

function globals(c: CommandContext, words: Args): TclValue {
  const { namespaces } = (c as InterpContext).interp
  const pattern = words[0] === undefined ? null : toText(words[0]).replace(/^::+/, '')
  const names = setNames(namespaces.global)
  return makeList((pattern === null ? names : names.filter((n) => globMatch(pattern, n))).map((n) => makeString(n)))
}

function vars(c: CommandContext, words: Args): TclValue {
  const ctx = c as InterpContext
  const qualified = words[0] !== undefined && toText(words[0]).includes('::')
  if (!qualified && ctx.inProc) {
    const names = ctx.localNames()
    const pattern = words[0] === undefined ? null : toText(words[0])
    return makeList((pattern === null ? names : names.filter((n) => globMatch(pattern, n))).map((n) => makeString(n)))
  }
  return visible(ctx, words[0], setNames)
}

function complete(c: CommandContext, words: Args): TclValue {
  return (c as InterpContext).isComplete(toText(words[0] as TclValue)) ? 1 : 0
}

function cmdcount(c: CommandContext): TclValue {
  return (c as InterpContext).interp.commandCount()
}

const constant =
  (value: TclValue) =>
  (): TclValue =>
    value

export const infoSubcommands: readonly CommandDefinition[] = [
  defineCommand({ name: 'args', min: 1, max: 1, usage: 'procname', run: args }),
  defineCommand({ name: 'body', min: 1, max: 1, usage: 'procname', run: body }),
  defineCommand({ name: 'cmdcount', min: 0, max: 0, usage: '', run: cmdcount }),
  defineCommand({ name: 'commands', min: 0, max: 1, usage: '?pattern?', run: commands }),
  defineCommand({ name: 'complete', min: 1, max: 1, usage: 'command', run: complete }),
  defineCommand({ name: 'default', min: 3, max: 3, usage: 'procname arg varname', run: defaultOf }),
  defineCommand({ name: 'globals', min: 0, max: 1, usage: '?pattern?', run: globals }),
  defineCommand({ name: 'patchlevel', min: 0, max: 0, usage: '', run: constant('9.0.4') }),
  defineCommand({ name: 'procs', min: 0, max: 1, usage: '?pattern?', run: procs }),
  defineCommand({ name: 'tclversion', min: 0, max: 0, usage: '', run: constant('9.0') }),
  defineCommand({ name: 'vars', min: 0, max: 1, usage: '?pattern?', run: vars }),
]

