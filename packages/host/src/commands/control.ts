/** error, throw, rename, puts, time: small commands that need the interpreter. */
import {
  asInteger,
  dictSet,
  fail,
  listItems,
  listLength,
  makeString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { integerOverflow } from '../arith/operand.ts'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { ErrorTrace } from '../error-trace.ts'
import { TracedFailure } from '../errors.ts'
import type { InterpContext } from '../interp-context.ts'

function codeWords(code: TclValue): string[] {
  try {
    return listItems(code).map(toText)
  } catch {
    return [toText(code)]
  }
}

function error(_ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const info = toText(args[1] ?? '')
  const trace = info === '' ? null : new ErrorTrace(info, true)
  const code = args[2] ?? 'NONE'
  let options: TclValue | undefined
  if (args[1] !== undefined) options = dictSet('', '-errorinfo', args[1])
  if (args[2] !== undefined) options = dictSet(options as TclValue, '-errorcode', args[2])
  throw new TracedFailure(toText(args[0] as TclValue), codeWords(code), {
    trace,
    code,
    logged: trace !== null,
    options,
  })
}

function throwError(_ctx: CommandContext, args: readonly TclValue[]): TclValue {
  let [code, message] = args as [TclValue, TclValue]
  if (listLength(code) < 1) {
    message = 'type must be non-empty list'
    code = 'TCL OPERATION THROW BADEXCEPTION'
  }
  const options = dictSet('', '-errorcode', code)
  throw new TracedFailure(toText(message), codeWords(code), { trace: null, code, options })
}

function rename(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const { interp, ns } = ctx as InterpContext
  const from = toText(args[0] as TclValue)
  const to = toText(args[1] as TclValue)
  const command = interp.namespaces.resolve(ns, from)
  if (command === undefined)
    fail(`can't ${to === '' ? 'delete' : 'rename'} "${from}": command doesn't exist`, 'TCL', 'LOOKUP', 'COMMAND', from)
  if (to === '') interp.namespaces.removeCommand(command)
  else interp.namespaces.rename(command, ns, to)
  return ''
}

/** Throw the error for a channel that there is not. */
export function noChannel(name: string): never {
  return fail(`can not find channel named "${name}"`, 'TCL', 'LOOKUP', 'CHANNEL', name)
}

function puts(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  let channel = 'stdout'
  let newline = '\n'
  let rest = args
  if (rest.length > 1 && toText(rest[0] as TclValue) === '-nonewline') {
    newline = ''
    rest = rest.slice(1)
  }
  if (rest.length > 1) {
    channel = toText(rest[0] as TclValue)
    rest = rest.slice(1)
  }
  if (rest.length !== 1) ctx.usageError('?-nonewline? ?channel? string')
  if (channel !== 'stdout' && channel !== 'stderr') noChannel(channel)
  ctx.write(channel, toText(rest[0] as TclValue) + newline)
  return ''
}

function time(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const asked = args[1] === undefined ? 1 : Number(asInteger(args[1]))
  // tclsh keeps 32 bits of it, and takes what is beyond 31 of them for negative.
  const count = asked | 0
  if (asked !== count && asked !== count >>> 0) integerOverflow()
  const start = ctx.now()
  for (let i = 0; i < count; i++) ctx.eval(args[0] as TclValue)
  const elapsed = (ctx.now() - start) * 1000
  if (count <= 1) return makeString(`${count <= 0 ? 0 : Math.round(elapsed)} microseconds per iteration`)
  return makeString(`${Number((elapsed / count).toPrecision(6))} microseconds per iteration`)
}

/** What is called in place of a command that does not exist; scripts put their own in its place. */
function unknown(_ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const name = toText(args[0] ?? '')
  fail(`invalid command name "${name}"`, 'TCL', 'LOOKUP', 'COMMAND', name)
}

export const controlCommands: readonly CommandDefinition[] = [
  defineCommand('error message ?errorInfo? ?errorCode?', error),
  defineCommand('throw type message', throwError),
  defineCommand('rename oldName newName', rename),
  defineCommand('unknown ?arg ...?', unknown),
  defineCommand('puts ?-nonewline? ?channel? string', puts),
  defineCommand('time command ?count?', time),
]
