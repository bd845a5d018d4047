/** `trace.*`: adding and removing callbacks, and giving the core those that are due. */

import { makeString, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { Instance } from '../instance.ts'
import { type Command, Elements, Trace, type Variable } from '../persist.ts'
import { CELL_BYTES, TCL_OK } from '../state.ts'
import {
  describeTraces,
  readOperations,
  TRACE_ENTER,
  TRACE_ON_EXECUTION,
  TRACE_ON_VARIABLE,
  withoutTrace,
  withTrace,
} from '../traces.ts'
import { currentValue } from './variables.ts'

export function traceOps(inst: Instance): HostOpsOf<'trace'> {
  const commandNamed = (ns: number, cell: number): Command => {
    const { namespaces } = inst.running
    return namespaces.named(namespaces.byId(ns), toText(inst.read(cell)))
  }

  /** The elements of an array that has traces make the core ask for them, however they are reached. */
  const watchElements = (v: Variable): void => {
    if (v.elements !== null) for (const element of v.elements.values()) element.traces ??= []
  }

  const attempt = (body: () => void): number => {
    try {
      body()
      return TCL_OK
    } catch (e) {
      return inst.failure(e)
    }
  }

  /** Give what is named other traces. */
  const change = (
    kind: number,
    on: number,
    name: number,
    opsCell: number,
    changed: (traces: Trace[] | null, ops: number) => Trace[] | null,
  ): number =>
    attempt(() => {
      const ops = readOperations(kind, inst.read(opsCell))
      if (kind === TRACE_ON_VARIABLE) {
        if (on === 0) return
        const v = inst.get(on) as Variable
        currentValue(v)
        const before = v.traces?.length ?? 0
        v.traces = changed(v.traces, ops)
        if (v.traces === null && v.home instanceof Elements && v.home.array.traces !== null) v.traces = []
        if ((v.traces?.length ?? 0) > before) watchElements(v)
        return
      }
      const command = commandNamed(on, name)
      if (kind === TRACE_ON_EXECUTION) {
        command.execution = changed(command.execution, ops)
        inst.running.commandRemade(command)
      } else {
        command.traces = changed(command.traces, ops)
      }
    })

  return {
    trace_fire: (on, op, index, out) => {
      const { firings } = inst.running
      if (index === 0) {
        const begun =
          op < TRACE_ENTER
            ? firings.beginVariable(inst.get(on) as Variable, op, inst.running.errorTrace)
            : firings.beginCommand(inst.running.namespaces.commands[on], op, inst.running.errorTrace)
        if (!begun) return false
        // tclsh: a call whose command has callbacks is the one that messages show
        inst.running.rewrite = null
      }
      const due = index < 0 ? undefined : firings.next()
      if (due === undefined) {
        const before = firings.end()
        // Callbacks went well, or nobody asks how: an error that passes is the one from before.
        if (index >= 0) inst.running.errorTrace = before
        return false
      }
      inst.write(out, due.trace.prefix)
      inst.i32[(out >> 2) + 1] = due.trace.isList ? 0 : 1
      if (due.key !== null) inst.write(out + CELL_BYTES, makeString(due.key))
      return true
    },

    trace_add: (kind, on, name, opsCell, prefixCell) =>
      change(kind, on, name, opsCell, (traces, ops) => withTrace(traces, new Trace(ops, inst.read(prefixCell)))),

    trace_remove: (kind, on, name, opsCell, prefixCell) =>
      change(kind, on, name, opsCell, (traces, ops) => withoutTrace(traces, ops, inst.read(prefixCell))),

    trace_info: (kind, on, name, out) =>
      attempt(() => {
        let traces: readonly Trace[] | null
        if (kind === TRACE_ON_VARIABLE) traces = on === 0 ? null : (inst.get(on) as Variable).traces
        else {
          const command = commandNamed(on, name)
          traces = kind === TRACE_ON_EXECUTION ? command.execution : command.traces
        }
        inst.write(out, describeTraces(kind, traces))
      }),
  }
}
