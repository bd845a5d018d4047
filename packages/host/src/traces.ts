/** Callbacks on variables, commands and executions (trace(n)): adding and removing them, and which are due. */
import {
  fail,
  listItems,
  makeList,
  makeString,
  owe,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { CommandContext } from './command.ts'
import { ErrorTrace, LOG_WORDS } from './error-trace.ts'
import { TracedFailure } from './errors.ts'
import { matchExact } from './options.ts'
import { type Command, Elements, isSet, type Trace, VAR_HELD, Variable } from './persist.ts'

/** What it takes to tell of one trace. */
const DESCRIBE_STEPS = 16

/** What traces are on, as the core numbers it (TRACE_ON_*, variable.h). */
export const TRACE_ON_EXECUTION = 0
export const TRACE_ON_COMMAND = 1
export const TRACE_ON_VARIABLE = 2

/** Operations of execution traces; those of variables end below them, so that trace_fire can tell them apart. */
export const TRACE_ENTER = 16
export const TRACE_LEAVE = 32
export const TRACE_ENTER_STEP = 64
export const TRACE_LEAVE_STEP = 128

export const TRACE_RENAME = 1
export const TRACE_DELETE = 2

/** By kind: the operations with their bits, in the order in which they are listed; and the words that errors give. */
const OPERATIONS: readonly {
  readonly bits: readonly (readonly [string, number])[]
  readonly words: readonly string[]
}[] = [
  {
    bits: [
      ['enter', TRACE_ENTER],
      ['leave', TRACE_LEAVE],
      ['enterstep', TRACE_ENTER_STEP],
      ['leavestep', TRACE_LEAVE_STEP],
    ],
    words: ['enter', 'leave', 'enterstep', 'leavestep'],
  },
  {
    bits: [
      ['rename', TRACE_RENAME],
      ['delete', TRACE_DELETE],
    ],
    words: ['delete', 'rename'],
  },
  {
    bits: [
      ['array', 8],
      ['read', 1],
      ['write', 2],
      ['unset', 4],
    ],
    words: ['array', 'read', 'unset', 'write'],
  },
]

/** Read a list of operations.
 *  @throws TclFailure bad operation "x": must be ... */
export function readOperations(kind: number, list: TclValue): number {
  const { bits, words } = OPERATIONS[kind] as (typeof OPERATIONS)[number]
  const given = listItems(list)
  if (given.length === 0) {
    const choice = words.length === 2 ? words.join(' or ') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
    fail(`bad operation list "": must be one or more of ${choice}`, 'TCL', 'OPERATION', 'TRACE', 'NOOPS')
  }
  let ops = 0
  for (const word of given) {
    const name = matchExact(words, word, 'operation')
    ops |= (bits.find(([text]) => text === name) as readonly [string, number])[1]
  }
  return ops
}

/** What `trace info` gives, newest first. */
export function describeTraces(kind: number, traces: readonly Trace[] | null): TclValue {
  const { bits } = OPERATIONS[kind] as (typeof OPERATIONS)[number]
  const found: TclValue[] = []
  owe((traces?.length ?? 0) * DESCRIBE_STEPS)
  for (const trace of traces ?? []) {
    const names = bits.filter(([, bit]) => trace.ops & bit).map(([name]) => makeString(name))
    found.push(makeList([makeList(names), trace.prefix]))
  }
  return makeList(found.reverse())
}

/** Take out the newest trace with just these operations and this prefix. Gives what is left. */
/** The traces with one more, which comes last. Who goes through them works with a copy. */
export function withTrace(traces: Trace[] | null, trace: Trace): Trace[] {
  if (traces === null) return [trace]
  traces.push(trace)
  return traces
}

export function withoutTrace(traces: Trace[] | null, ops: number, prefix: TclValue): Trace[] | null {
  if (traces === null) return null
  const text = toText(prefix)
  owe(traces.length)
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i] as Trace
    if (trace.ops !== ops || toText(trace.prefix) !== text) continue
    trace.removed = true
    return traces.length === 1 ? null : traces.filter((t) => t !== trace)
  }
  return traces
}

/** Run a callback of the host's own making, nested. */
export function callTrace(context: CommandContext, trace: Trace, words: readonly string[]): void {
  const tail = words.map((word) => makeString(word))
  if (trace.isList) {
    const call = [...listItems(trace.prefix), ...tail]
    try {
      context.call(call)
    } catch (e) {
      if (!(e instanceof TclFailure) || e instanceof TracedFailure) throw e
      const errorTrace = new ErrorTrace(e.message, false)
      errorTrace.add(LOG_WORDS, makeList(call), 0)
      throw new TracedFailure(e.message, e.errorCode, { trace: errorTrace })
    }
  } else context.eval(makeString(`${toText(trace.prefix)} ${toText(makeList(tail))}`))
}

/** A callback that is due, with the key of the element that it is for. */
export interface Due {
  readonly trace: Trace
  readonly key: string | null
}

/** One operation whose callbacks run, one after the other. */
interface Firing {
  readonly on: Variable | Command
  readonly due: readonly Due[]
  next: number
  running: Trace | null
  /** The trace of an error that passes meanwhile. */
  readonly error: ErrorTrace | null
}

/** The operations whose callbacks run, innermost last. While those of a variable run, it has no traces. */
export class Firings {
  readonly #stack: Firing[] = []
  /** What is due for variables that were just unset. */
  readonly dying: Map<Variable, Due[]> = new Map()

  clear(): void {
    // Emptying what is empty costs as much as emptying: this runs after each eval.
    if (this.#stack.length > 0) {
      for (const firing of this.#stack) if (firing.running !== null) firing.running.running = false
      this.#stack.length = 0
    }
    if (this.dying.size > 0) this.dying.clear()
  }

  /** Do callbacks of the variable run. */
  runs(v: Variable): boolean {
    return this.#stack.some((f) => f.on === v)
  }

  /** Begin an operation on a variable; false when nothing is due. */
  beginVariable(v: Variable, op: number, error: ErrorTrace | null): boolean {
    const unset = this.dying.get(v)
    if (unset !== undefined) this.dying.delete(v)
    else if (this.runs(v)) return false
    const due = unset ?? []
    if (unset === undefined) {
      if (v.home instanceof Elements && !this.runs(v.home.array)) this.#collect(v.home.array.traces, op, v.name, due)
      this.#collect(v.traces, op, v.home instanceof Elements ? v.name : null, due)
    }
    if (due.length === 0) {
      this.#forget(v)
      return false
    }
    this.#stack.push({ on: v, due, next: 0, running: null, error })
    return true
  }

  /** Begin an operation on a command. */
  beginCommand(command: Command | undefined, op: number, error: ErrorTrace | null): boolean {
    // While its callbacks are told that it goes, a command has no end.
    if (command === undefined || (op === TRACE_LEAVE && command.deleted)) return false
    const due: Due[] = []
    this.#collect(command.execution, op, null, due)
    if (op === TRACE_LEAVE || op === TRACE_LEAVE_STEP) due.reverse()
    if (due.length === 0) return false
    this.#stack.push({ on: command, due, next: 0, running: null, error })
    return true
  }

  #collect(traces: readonly Trace[] | null, op: number, key: string | null, due: Due[]): void {
    if (traces === null) return
    for (let i = traces.length - 1; i >= 0; i--) {
      const trace = traces[i] as Trace
      if (trace.ops & op && !trace.running && trace.prefix !== '') due.push({ trace, key })
    }
  }

  /** The next callback of the innermost operation; undefined at its end. */
  next(): Due | undefined {
    const firing = this.#stack.at(-1)
    if (firing === undefined) return undefined
    if (firing.running !== null) firing.running.running = false
    firing.running = null
    while (firing.next < firing.due.length) {
      const due = firing.due[firing.next++] as Due
      if (due.trace.removed) continue
      if (!(firing.on instanceof Variable)) {
        // A callback has deleted the command, and its traces with it.
        if (firing.on.deleted && firing.next > 1) break
        firing.running = due.trace
        due.trace.running = true
      }
      return due
    }
    return undefined
  }

  /** The innermost operation is over; gives the error trace from before. */
  end(): ErrorTrace | null {
    const firing = this.#stack.pop()
    if (firing === undefined) return null
    if (firing.running !== null) firing.running.running = false
    if (firing.on instanceof Variable) this.#forget(firing.on)
    return firing.error
  }

  /** An element that was made for its callbacks' sake and still has no value goes. */
  #forget(v: Variable): void {
    if (!(v.home instanceof Elements) || isSet(v) || v.flags & VAR_HELD) return
    if (v.traces !== null && v.traces.length > 0) return
    if (v.home.get(v.name) === v) v.home.delete(v.name)
  }
}
