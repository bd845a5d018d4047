/** Commands that an interpreter has but its scripts do not see: `interp hide`, `expose`, `invokehidden`, and what is hidden
 *  from the start in a safe interpreter. */
import { fail, makeList, type TclValue, toText } from '@feather-tcl/arena/values'
import type { InterpCall } from '../commands/interp.ts'
import { ErrorTrace } from '../error-trace.ts'
import { TracedFailure } from '../errors.ts'
import { REQUEST_CALL, REQUEST_NAMESPACE_CALL } from '../ops/interps.ts'
import { matchOption } from '../options.ts'
import type { InterpNode } from './interp-node.ts'

/** What a script could reach the outside with. Most of these are commands that an embedder adds. */
const UNSAFE = [
  'cd',
  'encoding',
  'exec',
  'exit',
  'fconfigure',
  'file',
  'glob',
  'load',
  'open',
  'pwd',
  'socket',
  'source',
  'unload',
  'zipfs',
]

/** Elements of tcl_platform that tell nothing about the machine. */
const SAFE_PLATFORM = new Set(['byteOrder', 'engine', 'pathSeparator', 'platform', 'pointerSize', 'wordSize'])

/** Take away from a new interpreter what untrusted scripts must not have. */
export function makeSafe(node: InterpNode): void {
  const { global } = node.interp.namespaces
  for (const name of UNSAFE) {
    const command = global.commands.get(name)
    if (command === undefined) continue
    node.interp.namespaces.conceal(command)
    node.hidden.set(name, command)
  }
  for (const name of ['auto_path', 'env', 'tcl_library', 'tcl_pkgPath']) global.vars.delete(name)
  const platform = global.vars.get('tcl_platform')?.elements
  for (const name of [...(platform?.keys() ?? [])]) if (!SAFE_PLATFORM.has(name)) platform?.delete(name)
}

function refuse(text: string): never {
  return fail(text, 'TCL', 'OPERATION', 'INTERP', 'UNSAFE')
}

/** What another interpreter has to say against it: an error that this one was `invoked from within`. */
function object(by: InterpNode, node: InterpNode, text: string, ...errorCode: string[]): never {
  throw new TracedFailure(text, errorCode, { trace: by === node ? null : new ErrorTrace(text, true) })
}

export function hide({ ctx, node, args }: InterpCall): TclValue {
  const by = ctx.interp.node
  if (by.safe) refuse('permission denied: safe interpreter cannot hide commands')
  const name = toText(args[0] as TclValue)
  const token = toText(args[1] ?? (args[0] as TclValue))
  if (token.includes('::'))
    object(by, node, 'cannot use namespace qualifiers in hidden command token (rename)', 'TCL', 'VALUE', 'HIDDENTOKEN')
  const { namespaces } = node.interp
  const command = namespaces.resolve(namespaces.global, name)
  if (command === undefined) object(by, node, `unknown command "${name}"`, 'TCL', 'LOOKUP', 'COMMAND', name)
  if (command.ns !== namespaces.global)
    object(by, node, 'can only hide global namespace commands (use rename then hide)', 'TCL', 'HIDE', 'NON_GLOBAL')
  if (node.hidden.has(token))
    object(by, node, `hidden command named "${token}" already exists`, 'TCL', 'HIDE', 'ALREADY_HIDDEN')
  namespaces.conceal(command)
  node.hidden.set(token, command)
  return ''
}

export function expose({ ctx, node, args }: InterpCall): TclValue {
  const by = ctx.interp.node
  if (by.safe) refuse('permission denied: safe interpreter cannot expose commands')
  const token = toText(args[0] as TclValue)
  const name = toText(args[1] ?? (args[0] as TclValue))
  if (name.includes('::'))
    object(
      by,
      node,
      'cannot expose to a namespace (use expose to toplevel, then rename)',
      'TCL',
      'EXPOSE',
      'NON_GLOBAL',
    )
  const command = node.hidden.get(token)
  if (command === undefined)
    object(by, node, `unknown hidden command "${token}"`, 'TCL', 'LOOKUP', 'HIDDENTOKEN', token)
  const { namespaces } = node.interp
  if (namespaces.global.commands.has(name))
    object(by, node, `exposed command "${name}" already exists`, 'TCL', 'EXPOSE', 'COMMAND_EXISTS')
  node.hidden.delete(token)
  namespaces.reveal(command, name)
  return ''
}

/** The words of the hidden command follow the options. */
export function invokeHidden(call: InterpCall): TclValue {
  const { ctx, args, prefix } = call
  let at = 0
  let namespace: TclValue | null = null
  while (at < args.length && toText(args[at] as TclValue).startsWith('-')) {
    const option = matchOption(['-global', '-namespace', '--'], args[at++] as TclValue)
    if (option === '--') break
    if (option === '-global') namespace = ''
    else if (at < args.length) namespace = args[at++] as TclValue
  }
  if (at >= args.length) {
    const path = prefix.length > 1 ? 'path ' : ''
    ctx.usageError(`${path}?-namespace ns? ?-global? ?--? cmd ?arg ..?`, 'invokehidden')
  }
  const { node } = call
  const by = ctx.interp.node
  if (by.safe) refuse('not allowed to invoke hidden commands from safe interpreter')
  const token = toText(args[at] as TclValue)
  const command = node.hidden.get(token)
  if (command === undefined)
    object(by, node, `invalid hidden command name "${token}"`, 'TCL', 'LOOKUP', 'HIDDENTOKEN', token)
  const { namespaces } = node.interp
  const kind = namespace === null ? REQUEST_CALL : REQUEST_NAMESPACE_CALL
  const ns = namespaces.ensure(namespaces.global, toText(namespace ?? ''))
  return ctx.enter({ kind, interp: node.interp, what: makeList(args.slice(at)), command, namespace: ns.id })
}
