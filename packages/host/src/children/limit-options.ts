/** `interp limit`: reading and setting what bounds an interpreter. */
import { dictSet, fail, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { integerOverflow } from '../arith/operand.ts'
import { asWord } from '../commands/integer-args.ts'
import type { InterpCall } from '../commands/interp.ts'
import { matchOption } from '../options.ts'
import type { InterpNode } from './interp-node.ts'
import type { LimitCallback, ResourceLimits } from './resource-limits.ts'

interface Option {
  get(limits: ResourceLimits): TclValue
  set(limits: ResourceLimits, value: TclValue, by: InterpNode): void
}

function bad(text: string): never {
  return fail(text, 'TCL', 'OPERATION', 'INTERP', 'BADVALUE')
}

function integer(value: TclValue, least: number, complaint: string): number {
  const n = Number(asWord(value))
  return n < least ? bad(complaint) : n
}

/** An integer of 32 bits. */
function granularity(value: TclValue): number {
  const n = Number(asWord(value))
  if (n < -(2 ** 31) || n >= 2 ** 32) integerOverflow()
  return (n | 0) < 1 ? bad('granularity must be at least 1') : n
}

function callback(script: TclValue, node: InterpNode): LimitCallback | null {
  return toText(script) === '' ? null : { script, node }
}

const commandOptions: Readonly<Record<string, Option>> = {
  '-command': {
    get: (limits) => limits.commandCallback?.script ?? '',
    set: (limits, value, by) => {
      limits.commandCallback = callback(value, by)
    },
  },
  '-granularity': {
    get: (limits) => limits.commandGranularity,
    set: (limits, value) => {
      limits.commandGranularity = granularity(value)
    },
  },
  '-value': {
    get: (limits) => limits.commands ?? '',
    set: (limits, value) => {
      limits.commands = toText(value) === '' ? null : integer(value, 0, 'command limit value must be at least 0')
    },
  },
}

function deadlinePart(limits: ResourceLimits, part: (deadline: number) => number): TclValue {
  return limits.deadline === null ? '' : part(limits.deadline)
}

const timeOptions: Readonly<Record<string, Option>> = {
  '-command': {
    get: (limits) => limits.timeCallback?.script ?? '',
    set: (limits, value, by) => {
      limits.timeCallback = callback(value, by)
    },
  },
  '-granularity': {
    get: (limits) => limits.timeGranularity,
    set: (limits, value) => {
      limits.timeGranularity = granularity(value)
    },
  },
  '-milliseconds': { get: (limits) => deadlinePart(limits, (t) => t % 1000), set: () => {} },
  '-seconds': { get: (limits) => deadlinePart(limits, (t) => Math.floor(t / 1000)), set: () => {} },
}

/** Seconds and milliseconds make the deadline together. */
function setDeadline(limits: ResourceLimits, seconds: TclValue | undefined, milliseconds: TclValue | undefined): void {
  const before = limits.deadline
  let s = before === null ? 0 : Math.floor(before / 1000)
  let ms = before === null ? 0 : before % 1000
  const none = (value: TclValue | undefined) => value !== undefined && toText(value) === ''
  if (milliseconds !== undefined && !none(milliseconds))
    ms = integer(milliseconds, 0, 'milliseconds must be non-negative')
  if (seconds !== undefined && !none(seconds)) s = integer(seconds, 0, 'seconds must be non-negative')
  if (none(milliseconds) && !none(seconds))
    fail('may only reset -milliseconds if -seconds is also being reset', 'TCL', 'OPERATION', 'INTERP', 'BADUSAGE')
  if (none(seconds) && milliseconds !== undefined && !none(milliseconds))
    fail('may only set -milliseconds if -seconds is not also being reset', 'TCL', 'OPERATION', 'INTERP', 'BADUSAGE')
  limits.deadline = none(seconds) ? null : s * 1000 + ms
}

export function limitCommand({ ctx, node, args, prefix }: InterpCall): TclValue {
  const type = matchOption(['commands', 'time'], args[0] as TclValue, 'limit type')
  const table = type === 'commands' ? commandOptions : timeOptions
  if (ctx.interp.node === node) fail('limits on current interpreter inaccessible', 'TCL', 'OPERATION', 'INTERP', 'SELF')
  const { limits } = node
  const names = Object.keys(table)
  if (args.length === 1) {
    let all: TclValue = ''
    for (const name of names) all = dictSet(all, makeString(name), (table[name] as Option).get(limits))
    return all
  }
  if (args.length === 2) return (table[matchOption(names, args[1] as TclValue)] as Option).get(limits)
  if (args.length % 2 === 0) ctx.usageError('?-option value ...?', ...prefix, type)
  let seconds: TclValue | undefined
  let milliseconds: TclValue | undefined
  for (let i = 1; i < args.length; i += 2) {
    const name = matchOption(names, args[i] as TclValue)
    const value = args[i + 1] as TclValue
    if (name === '-seconds') seconds = value
    else if (name === '-milliseconds') milliseconds = value
    else (table[name] as Option).set(limits, value, ctx.interp.node)
  }
  if (seconds !== undefined || milliseconds !== undefined) {
    ctx.now() // denied to the embedder's scripts, the clock cannot limit them
    setDeadline(limits, seconds, milliseconds)
  }
  ctx.inst.hurry()
  return ''
}
