/** interp(n), and the commands that stand for child interpreters. Most subcommands are common to both: `interp` names an
 *  interpreter by its path, a child's command means the child. */
import { fail, makeList, makeString, quoteElement, TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import { defineAlias } from '../children/alias.ts'
import { createChild } from '../children/create.ts'
import { expose, hide, invokeHidden } from '../children/hidden-commands.ts'
import type { InterpNode } from '../children/interp-node.ts'
import { limitCommand } from '../children/limit-options.ts'
import { setBackgroundHandler, setDebugFrames, setRecursionLimit, trust } from '../children/settings.ts'
import {
  type CommandContext,
  type CommandDefinition,
  checkWords,
  defineCommand,
  defineRow,
  type Row,
} from '../command.ts'
import { listedNames } from '../hash-table.ts'
import type { InterpContext } from '../interp-context.ts'
import { REQUEST_SCRIPT, REQUEST_WORD } from '../ops/interps.ts'
import { matchOption } from '../options.ts'
import { noChannel } from './control.ts'
import { concatValues } from './split-join.ts'

type Args = readonly TclValue[]
const ANY = Number.POSITIVE_INFINITY

/** One use of a subcommand. */
export interface InterpCall {
  readonly ctx: InterpContext
  /** The interpreter that it is about: looked for when it is first asked for, so that other errors may come before. */
  readonly node: InterpNode
  /** Words after the subcommand, and after the path. */
  readonly args: Args
  /** The words before those, for `wrong # args`. */
  readonly prefix: readonly string[]
}

/** Its words come after the subcommand, and after the path. */
type InterpRow = Row<(call: InterpCall) => TclValue>

function words(list: Iterable<string>): TclValue {
  return makeList([...list].map((word) => makeString(word)))
}

// --- aliases ---

function describeAlias(node: InterpNode, token: TclValue): TclValue {
  const alias = node.aliases.get(toText(token))
  return alias === undefined ? '' : makeList([...alias.words])
}

function deleteAlias(node: InterpNode, token: TclValue): TclValue {
  const name = toText(token)
  const alias = node.aliases.get(name) ?? fail(`alias "${name}" not found`, 'TCL', 'LOOKUP', 'ALIAS', name)
  alias.remove()
  return ''
}

function childAlias({ ctx, node, args }: InterpCall): TclValue {
  const [name, ...command] = args as [TclValue, ...TclValue[]]
  if (command.length === 0) return describeAlias(node, name)
  if (toText(command[0] as TclValue) === '') {
    if (command.length > 1) ctx.usageError('aliasName ?targetName? ?arg ...?', 'alias')
    return deleteAlias(node, name)
  }
  return makeString(defineAlias(node, toText(name), ctx.interp.node, command))
}

function alias({ ctx, node, args }: InterpCall): TclValue {
  const [name, path, ...command] = args as [TclValue, TclValue | undefined, ...TclValue[]]
  if (path === undefined) return describeAlias(node, name)
  if (command.length > 0) return makeString(defineAlias(node, toText(name), ctx.interp.node.find(path), command))
  if (toText(path) !== '') ctx.usageError(aliasUsage, 'alias')
  return deleteAlias(node, name)
}

function target({ ctx, node, args }: InterpCall): TclValue {
  const name = toText(args[0] as TclValue)
  const path = makeList(ctx.interp.node.pathTo(node) ?? [])
  const found = node.aliases.get(name)
  if (found === undefined) fail(`alias "${name}" in path "${toText(path)}" not found`, 'TCL', 'LOOKUP', 'ALIAS', name)
  const way = ctx.interp.node.pathTo(found.target)
  if (way !== null) return makeList(way)
  const text = `target interpreter for alias "${name}" in path "${toText(path)}" is not my descendant`
  return fail(text, 'TCL', 'OPERATION', 'INTERP', 'TARGETSHROUDED')
}

// --- creating, deleting, running ---

/** Options may stand behind the path too. */
function create({ ctx, args }: InterpCall): TclValue {
  let { safe } = ctx.interp.node
  let plain = false
  const paths: TclValue[] = []
  for (const word of args) {
    if (plain || !toText(word).startsWith('-') || (toText(word) === '--' && paths.length > 0)) {
      if (paths.push(word) > 1) ctx.usageError(createUsage, 'create')
    } else if (matchOption(['-safe', '--'], word) === '-safe') safe = true
    else plain = true
  }
  return createChild(ctx.interp.node, paths[0], safe)
}

function remove({ ctx, args }: InterpCall): TclValue {
  for (const path of args) {
    const node = ctx.interp.node.find(path)
    if (node === ctx.interp.node)
      fail('cannot delete the current interpreter', 'TCL', 'OPERATION', 'INTERP', 'DELETESELF')
    node.delete()
  }
  return ''
}

/** @param kind REQUEST_WORD when the script is the last word: that may be one of the core's */
function evaluate(ctx: InterpContext, node: InterpNode, script: TclValue, kind: number = REQUEST_SCRIPT): TclValue {
  return ctx.enter({ kind, interp: node.interp, what: script, command: null, namespace: 0 })
}

/** Several words are joined as `concat` does it. */
function joined({ ctx, node, args }: InterpCall): TclValue {
  return evaluate(ctx, node, args.length === 1 ? (args[0] as TclValue) : concatValues(ctx, args))
}

/** The others notice at their next safe point; this interpreter does at once. */
function cancel({ ctx, args }: InterpCall): TclValue {
  let unwind = false
  let at = 0
  while (at < args.length && toText(args[at] as TclValue).startsWith('-')) {
    if (matchOption(['-unwind', '--'], args[at++] as TclValue) === '--') break
    unwind = true
  }
  if (args.length - at > 2) ctx.usageError(cancelUsage, 'cancel')
  const node = ctx.interp.node.find(args[at] ?? '')
  const message = toText(args[at + 1] ?? '') || `eval ${unwind ? 'unwound' : 'canceled'}`
  node.limits.cancellation = { unwind, message }
  const stop = node === ctx.interp.node ? node.limits.check(() => {}) : null
  if (stop !== null) throw stop
  ctx.inst.interrupt()
  return ''
}

function exists({ ctx, args }: InterpCall): TclValue {
  try {
    return args[0] === undefined || ctx.interp.node.lookUp(args[0]) !== undefined ? 1 : 0
  } catch {
    return 0
  }
}

/** The embedder's command that gives channels to other interpreters. */
const HAND_OVER = '::tcl::chan::HandOver'

/** Where there is none, there are no channels that could change hands. */
function handOver({ ctx, args, prefix }: InterpCall): TclValue {
  if (ctx.interp.namespaces.resolve(ctx.ns, HAND_OVER) !== undefined) {
    try {
      return ctx.call([HAND_OVER, prefix[0] as string, ...args])
    } catch (e) {
      throw e instanceof TclFailure ? new TclFailure(e.message, e.errorCode) : e
    }
  }
  ctx.interp.node.find(args[0] as TclValue)
  return noChannel(toText(args[1] as TclValue))
}

// --- the tables, in the order of the messages ---

const common: Readonly<Record<string, InterpRow>> = {
  aliases: defineRow('', ({ node }) => words(listedNames(node.aliases))),
  bgerror: defineRow('?cmdPrefix?', ({ node, args }) => setBackgroundHandler(node, args[0])),
  debug: defineRow('?-frame ?bool??', ({ node, args }) => setDebugFrames(node, args[0], args[1]), 0),
  eval: defineRow('arg ?arg ...?', joined),
  expose: defineRow('hiddenCmdName ?cmdName?', expose),
  hide: defineRow('cmdName ?hiddenCmdName?', hide),
  hidden: defineRow('', ({ node }) => words(node.hidden.keys())),
  issafe: defineRow('', ({ node }) => (node.safe ? 1 : 0)),
  invokehidden: defineRow('?-namespace ns? ?-global? ?--? cmd ?arg ..?', invokeHidden, 1, ANY),
  limit: defineRow('limitType ?-option value ...?', limitCommand),
  marktrusted: defineRow('', ({ ctx, node }) => trust(ctx.interp.node, node)),
  recursionlimit: defineRow('?newlimit?', setRecursionLimit),
}

const childRows: Readonly<Record<string, InterpRow>> = {
  alias: defineRow('aliasName ?targetName? ?arg ...?', childAlias),
  ...common,
}

const aliasUsage = 'childPath childCmd ?parentPath parentCmd? ?arg ...?'
const cancelUsage = '?-unwind? ?--? ?path? ?result?'
const createUsage = '?-safe? ?--? ?path?'

/** A row of `interp` that takes a path, which may be left out or not. */
function withPath(row: InterpRow, optional: boolean): InterpRow & { path: true } {
  const usage = optional ? '?path?' : `path ${row.usage}`.trimEnd()
  return { ...row, min: row.min + (optional ? 0 : 1), max: row.max + 1, usage, path: true }
}

const at = (name: string): InterpRow => withPath(common[name] as InterpRow, false)
const here = (name: string): InterpRow => withPath(common[name] as InterpRow, true)
const children: InterpRow = defineRow('', ({ node }) => words(listedNames(node.children)))

const rows: Readonly<Record<string, InterpRow & { readonly path?: boolean }>> = {
  alias: { ...defineRow(aliasUsage, alias), path: true },
  aliases: here('aliases'),
  bgerror: at('bgerror'),
  cancel: defineRow(cancelUsage, cancel, 0, ANY),
  children: withPath(children, true),
  create: defineRow(createUsage, create, 0, ANY),
  debug: at('debug'),
  delete: defineRow('?path ...?', remove),
  eval: at('eval'),
  exists: defineRow('?path?', exists),
  expose: at('expose'),
  hide: at('hide'),
  hidden: here('hidden'),
  issafe: here('issafe'),
  invokehidden: at('invokehidden'),
  limit: at('limit'),
  marktrusted: at('marktrusted'),
  recursionlimit: at('recursionlimit'),
  share: defineRow('srcPath channel destPath', handOver),
  target: { ...defineRow('path alias', target), path: true },
  transfer: defineRow('srcPath channel destPath', handOver),
}
const names = Object.keys(rows)
/** An older name, which messages do not list. */
const OLD_CHILDREN = 'slaves'
const childNames = Object.keys(childRows)

function find(table: Readonly<Record<string, InterpRow>>, listed: readonly string[], word: TclValue): string {
  const text = toText(word)
  return Object.hasOwn(table, text) ? text : matchOption(listed, word)
}

function run(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const { node } = ctx.interp
  // What is called most has a way of its own.
  if (args[0] === 'eval' && args.length === 3) return evaluate(ctx, node.find(args[1] as TclValue), '', REQUEST_WORD)
  const old = toText(args[0] as TclValue) === OLD_CHILDREN
  const name = old ? OLD_CHILDREN : find(rows, names, args[0] as TclValue)
  const row = rows[old ? 'children' : name] as InterpRow & { readonly path?: boolean }
  checkWords(ctx, name, row, args.length - 1)
  if (row.path !== true) return row.run({ ctx, node, args: args.slice(1), prefix: [name] })
  const path = args[1] ?? ''
  const prefix = [name, quoteElement(toText(path))]
  return row.run({
    ctx,
    get node() {
      return node.find(path)
    },
    args: args.slice(2),
    prefix,
  })
}

function runChild(ctx: InterpContext, node: InterpNode, args: Args): TclValue {
  if (args[0] === 'eval' && args.length === 2) return evaluate(ctx, node, '', REQUEST_WORD)
  const name = find(childRows, childNames, args[0] as TclValue)
  const row = childRows[name] as InterpRow
  checkWords(ctx, name, row, args.length - 1)
  return row.run({ ctx, node, args: args.slice(1), prefix: [name] })
}

/** What runs the command of a child. */
export function childCommand(node: InterpNode): CommandDefinition {
  return {
    name: node.name,
    min: 1,
    max: ANY,
    usage: 'cmd ?arg ...?',
    run: (ctx, args) => runChild(ctx as InterpContext, node, args),
  }
}

export const interpCommands: readonly CommandDefinition[] = [defineCommand('interp cmd ?arg ...?', run)]
