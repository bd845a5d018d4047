/** `interp.*`: the running interpreter changes (builtins/interp.c). Whose turn it is, is the host's to know; where its
 *  frames are, the core's: that goes to and fro as a record. */
import { TclFailure, type TclValue } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { Alias } from '../children/alias.ts'
import type { ScopedEnd } from '../children/resource-limits.ts'
import { rewriteOf } from '../ensembles.ts'
import { LOG_LABEL, withoutCodes } from '../error-trace.ts'
import type { FeatherInterp } from '../feather-interp.ts'
import type { Instance } from '../instance.ts'
import type { Command } from '../persist.ts'
import { CELL_BYTES, STATE, STATUS_LIMIT, TCL_ERROR, TCL_OK } from '../state.ts'
import { completionOptions, settleError } from './errors.ts'
import { describe } from './namespaces.ts'

/** struct InterpRecord: words. */
const GLOBAL = 0
const FRAME = 1
const COMMANDS = 2
const CAPACITY = 3
const DEPTH = 4

/** struct InterpRequest: words; the description of the command follows. */
const REQUEST_KIND = 0
const REQUEST_NAMESPACE = 1
const REQUEST_COMMAND = 2
const REQUEST_DESCRIPTION = 3

/** What is to be done in another interpreter, or at another place of the same. The numbers are the core's. */
export const REQUEST_WORD = 0
export const REQUEST_SCRIPT = 1
export const REQUEST_GLOBAL_SCRIPT = 2
export const REQUEST_CALL = 3
export const REQUEST_NAMESPACE_CALL = 4

export interface EnterRequest {
  readonly kind: number
  readonly interp: FeatherInterp
  /** The script, or the list of the command's words; for REQUEST_WORD nothing: it is the last word of the call. */
  readonly what: TclValue
  readonly command: Command | null
  /** Number of the namespace for REQUEST_NAMESPACE_CALL. */
  readonly namespace: number
}

/** Count what the running interpreter has done to its own account. */
export function attribute(inst: Instance): void {
  const left = inst.budgetLeft
  inst.running.node.limits.used += inst.stretch - left
  inst.stretch = left
}

export function interpOps(inst: Instance): HostOpsOf<'interp'> {
  const park = (interp: FeatherInterp, record: number): void => {
    const { i32 } = inst
    const { parked } = interp.node
    const at = record >> 2
    parked.global = i32[at + GLOBAL] as number
    parked.frame = i32[at + FRAME] as number
    parked.commands = i32[at + COMMANDS] as number
    parked.capacity = i32[at + CAPACITY] as number
    parked.depth = i32[at + DEPTH] as number
    parked.tables = inst.tableEpoch
  }

  const unpark = (interp: FeatherInterp, record: number): void => {
    const { i32 } = inst
    const { parked } = interp.node
    const at = record >> 2
    const known = parked.tables === inst.tableEpoch
    i32[at + GLOBAL] = parked.global
    i32[at + FRAME] = parked.frame
    i32[at + COMMANDS] = known ? parked.commands : 0
    i32[at + CAPACITY] = known ? parked.capacity : 0
    i32[at + DEPTH] = parked.depth
  }

  const change = (from: FeatherInterp, to: FeatherInterp): void => {
    attribute(inst)
    inst.tell()
    inst.interp = to
    to.resume(inst)
    if (from.node.limits.watched || to.node.limits.watched) inst.hurry()
  }

  /** Put a failure into the state that belongs to an interpreter which runs again in a moment. */
  const failFor = (interp: FeatherInterp, failure: TclFailure | ScopedEnd): number => {
    const { running } = inst
    inst.tell()
    inst.interp = interp
    const status = inst.failure(failure)
    inst.interp = running
    return status
  }

  /** May a waiting interpreter go on with the result. */
  const goOn = (interp: FeatherInterp): number => {
    const { limits } = interp.node
    // One that was deleted may end as it is, but its next command does not run.
    const stop = limits.watched && !interp.node.deleted ? limits.check(() => {}) : null
    return stop === null ? TCL_OK : failFor(interp, stop)
  }

  return {
    interp_request: (request, out) => {
      const { kind, interp, what, command, namespace } = inst.request as EnterRequest
      const { i32 } = inst
      const at = request >> 2
      i32[at + REQUEST_KIND] = kind
      i32[at + REQUEST_NAMESPACE] = namespace
      if (command !== null) i32[at + REQUEST_COMMAND] = describe(inst, command, request + REQUEST_DESCRIPTION * 4)
      inst.write(out, what)
      inst.request = null
      inst.next = interp
    },

    interp_enter: (record) => {
      const left = inst.running
      const entered = inst.next as FeatherInterp
      inst.outer.push(left)
      park(left, record)
      unpark(entered, record)
      change(left, entered)
      inst.setStateWord(STATE.errorLine, 1) // of no error that the other one had
    },

    interp_leave: (record) => {
      const left = inst.running
      const back = inst.outer.pop() as FeatherInterp
      park(left, record)
      if (left.node.parked.frame === 0) left.node.limits.rest()
      unpark(back, record)
      change(left, back)
    },

    interp_complete: (status) => {
      const left = inst.running
      const back = inst.outer.at(-1) as FeatherInterp
      if (status === STATUS_LIMIT) {
        const end = inst.scopedEnd
        if (inst.ending !== null || end === null || end.node !== left.node) return status
        inst.scopedEnd = null
        return failFor(back, new TclFailure(end.message, end.errorCode))
      }
      if (status === TCL_OK) return goOn(back)
      if (status === TCL_ERROR && back !== left) {
        settleError(inst)
        inst.write(inst.state + STATE.options, withoutCodes(completionOptions(inst, status)))
        // What it knows of the error ends here, the trace goes on.
        const trace = inst.trace().copy()
        trace.beginBefore()
        back.errorTrace = trace
        const line = inst.stateWord(STATE.errorLine)
        // tclsh: but not for the first line, nor for what has told its line
        if (line !== 1 && trace.endsInCommand) trace.add(LOG_LABEL, '("interp eval" body line %d)', line)
        inst.setStateWord(STATE.errorLogged, 0)
      }
      return status
    },

    alias_words: (id, words, out) => {
      const { running } = inst
      const alias = (running.namespaces.commands[id] as Command).alias as Alias
      inst.spend(alias.words.length >> 1)
      alias.words.forEach((word, i) => inst.write(out + i * CELL_BYTES, word))
      const { interp } = alias.target
      const rewrite = rewriteOf(
        interp.namespaces.global,
        [inst.read(words)],
        alias.words.length,
        running.rewriteOf(words),
      )
      interp.rewrite = rewrite
      inst.i32[(out >> 2) + 1] = rewrite.id
      if (alias.target === alias.source) return false
      inst.next = alias.target.interp
      return true
    },
  }
}
