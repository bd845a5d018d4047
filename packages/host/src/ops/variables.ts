/** `variable.*`: variables that the host keeps. A value is materialized when it is stored and wrapped when it is read
 *  (memory rule M4): both are O(1), because values hold no handles. */
import { type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { Instance } from '../instance.ts'
import { splitElement } from '../names.ts'
import { isSet, type Trace, VAR_CONST, VAR_HELD, Variable, VariableTable } from '../persist.ts'
import {
  TCL_ERROR,
  TCL_OK,
  VAR_CONSTANT,
  VAR_IS_ARRAY,
  VAR_MISSING,
  VAR_NO_ELEMENT,
  VAR_NOT_ARRAY,
  VAR_OK,
  VAR_TRACED,
} from '../state.ts'

/** Does any trace watch the operation. */
export function watches(traces: readonly Trace[] | null, op: string): boolean {
  if (traces === null) return false
  for (const t of traces) if (t.ops.includes(op)) return true
  return false
}

const TRACE_OPS: Readonly<Record<number, string>> = { 1: 'read', 2: 'write', 4: 'unset', 8: 'array' }

/** Read a variable without traces; a lazy value is computed now. */
export function currentValue(v: Variable): TclValue | undefined {
  if (v.value === undefined && v.lazy !== null) {
    v.value = v.lazy()
    v.lazy = null
  }
  return v.value
}

/** Give a variable a value; one that went out of its table comes back. */
export function assign(v: Variable, value: TclValue, owned: boolean): void {
  v.value = value
  v.owned = owned
  v.lazy = null
  if (v.home !== null && !v.home.has(v.name)) v.home.set(v.name, v)
}

export function elementOf(v: Variable, key: string, create: boolean): Variable | undefined {
  if (v.elements === null) {
    if (!create) return undefined
    v.elements = new Map()
    if (v.home !== null && !v.home.has(v.name)) v.home.set(v.name, v)
  }
  let element = v.elements.get(key)
  if (element === undefined && create) {
    element = new Variable(key, v.elements)
    v.elements.set(key, element)
  }
  return element
}

/** Remove a value or an array. Traces that watch stay with the caller; they go with the variable. */
export function clearVariable(inst: Instance, v: Variable): void {
  v.value = undefined
  v.lazy = null
  v.owned = false
  if (v.elements !== null) {
    for (const element of v.elements.values()) {
      element.value = undefined
      element.traces = null
    }
    v.elements = null
  }
  inst.running.namespaces.wasUnset(v)
}

/** The common case of incr: small integers, no traces. */
function increment(inst: Instance, v: Variable, amount: number, out: number): boolean {
  if (typeof v.value !== 'number' || v.traces !== null || v.flags & VAR_CONST) return false
  const by = inst.read(amount)
  if (typeof by !== 'number') return false
  const sum = v.value + by
  if (!Number.isSafeInteger(sum)) return false
  v.value = sum
  inst.write(out, sum)
  return true
}

/** The number of a plain name; 0 for a qualified one, -1 for `array(key)`. */
export function symbolOf(inst: Instance, text: string): number {
  const number = inst.symbols.get(text)
  return number === undefined ? newSymbol(inst, text) : number
}

function newSymbol(inst: Instance, text: string): number {
  if (text.endsWith(')') && text.includes('(')) return -1
  const number = text.includes('::') ? 0 : inst.symbols.size + 1
  inst.symbols.set(text, number)
  return number
}

export function variableOps(inst: Instance): HostOpsOf<'variable'> {
  const variable = (handle: number) => inst.get(handle) as Variable
  return {
    var_new: (cell) => {
      const v = new Variable('', null)
      if (!inst.isUnset(cell)) v.value = inst.read(cell)
      return inst.store(v)
    },

    var_get: (handle, out) => {
      const v = variable(handle)
      if (v.traces !== null && watches(v.traces, 'read')) {
        const value = currentValue(v)
        if (value !== undefined) inst.write(out, value)
        return VAR_TRACED
      }
      const value = v.value === undefined ? currentValue(v) : v.value
      if (value === undefined) return v.elements === null ? VAR_MISSING : VAR_IS_ARRAY
      v.owned = false
      inst.write(out, value)
      return VAR_OK
    },

    var_take: (handle, out) => {
      const v = variable(handle)
      if (v.traces !== null) return VAR_TRACED
      const value = v.value === undefined ? currentValue(v) : v.value
      if (value === undefined) return v.elements === null ? VAR_MISSING : VAR_IS_ARRAY
      if (v.owned) inst.writeOwned(out, value)
      else inst.write(out, value)
      return VAR_OK
    },

    var_set: (handle, cell) => {
      const v = variable(handle)
      if (v.flags & VAR_CONST) return VAR_CONSTANT
      if (v.elements !== null) return VAR_IS_ARRAY
      if (v.value === undefined) assign(v, inst.read(cell), inst.isOwned(cell))
      else {
        v.value = inst.read(cell)
        v.owned = inst.isOwned(cell)
      }
      return v.traces !== null && watches(v.traces, 'write') ? VAR_TRACED : VAR_OK
    },

    var_unset: (handle) => {
      const v = variable(handle)
      if (v.flags & VAR_CONST) return VAR_CONSTANT
      if (!isSet(v)) return VAR_MISSING
      const watched = v.traces !== null && watches(v.traces, 'unset')
      clearVariable(inst, v)
      if (watched) {
        inst.running.unsetTraces = v.traces
        v.traces = null
        return VAR_TRACED
      }
      v.traces = null
      return VAR_OK
    },

    var_kind: (handle) => {
      const v = variable(handle)
      return (v.elements !== null ? 2 : isSet(v) ? 1 : 0) + (v.traces !== null ? 4 : 0) + (v.home !== null ? 8 : 0)
    },

    var_element: (handle, key, create) => {
      const v = variable(handle)
      if (v.elements === null && isSet(v)) return -1
      const element = elementOf(v, toText(inst.read(key)), create !== 0)
      return element === undefined ? 0 : inst.store(element)
    },

    var_get_element: (handle, key, out) => {
      const v = variable(handle)
      if (v.elements === null) return isSet(v) ? VAR_NOT_ARRAY : v.traces !== null ? VAR_TRACED : VAR_MISSING
      const element = v.elements.get(toText(inst.read(key)))
      if (v.traces !== null && watches(v.traces, 'read')) return VAR_TRACED
      if (element === undefined || element.value === undefined) {
        if (element !== undefined && element.traces !== null) return VAR_TRACED
        if (v.fallback !== undefined) {
          inst.write(out, v.fallback)
          return VAR_OK
        }
        return VAR_NO_ELEMENT
      }
      if (element.traces !== null && watches(element.traces, 'read')) return VAR_TRACED
      element.owned = false
      inst.write(out, element.value)
      return VAR_OK
    },

    var_set_element: (handle, key, cell) => {
      const v = variable(handle)
      if (v.elements === null && isSet(v)) return VAR_NOT_ARRAY
      const element = elementOf(v, toText(inst.read(key)), true) as Variable
      if (element.flags & VAR_CONST) return VAR_CONSTANT
      element.value = inst.read(cell)
      element.owned = inst.isOwned(cell)
      if (v.traces !== null && watches(v.traces, 'write')) return VAR_TRACED
      return element.traces !== null && watches(element.traces, 'write') ? VAR_TRACED : VAR_OK
    },

    var_incr: (handle, amount, out) => increment(inst, variable(handle), amount, out),

    var_incr_element: (handle, key, amount, out) => {
      const v = variable(handle)
      const element = v.traces === null ? v.elements?.get(toText(inst.read(key))) : undefined
      return element !== undefined && increment(inst, element, amount, out)
    },

    var_link: (table, name, handle) => {
      const { vars } = inst.get(table) as VariableTable
      const target = variable(handle)
      const text = toText(inst.read(name))
      const there = vars.get(text)
      if (there !== undefined && there !== target && isSet(there) && there.home === null && there.name === text) {
        return inst.fail(`variable "${text}" already exists`, 'TCL', 'UPVAR', 'EXISTS')
      }
      target.flags |= VAR_HELD
      vars.set(text, target)
      return TCL_OK
    },

    var_pin: (handle) => {
      const v = variable(handle)
      v.flags |= VAR_HELD
      return inst.pinVariable(v)
    },

    var_same: (a, b) => variable(a) === variable(b),
    vars_new: () => inst.store(new VariableTable()),

    vars_find: (table, name, create) => {
      const { vars } = inst.get(table) as VariableTable
      const text = toText(inst.read(name))
      let v = vars.get(text)
      if (v === undefined) {
        if (!create) return 0
        v = new Variable(text, null)
        vars.set(text, v)
      }
      return inst.store(v)
    },

    vars_names: (table, list) => {
      const { vars } = inst.get(table) as VariableTable
      const names = [...vars].filter(([text, v]) => isSet(v) && v.home === null && v.name === text).map(([text]) => text)
      inst.appendTo(list, names)
    },

    vars_forget: (table, name) => {
      ;(inst.get(table) as VariableTable).vars.delete(toText(inst.read(name)))
    },

    symbol: (cell) => {
      const text = toText(inst.read(cell))
      return symbolOf(inst, text)
    },

    name_split: (cell, array, key) => {
      const parts = splitElement(toText(inst.read(cell)))
      if (parts === null) return false
      inst.writeText(array, parts.array)
      inst.writeText(key, parts.key)
      return true
    },

    name_qualified: (cell) => {
      const v = inst.read(cell)
      return typeof v !== 'number' && toText(v).includes('::')
    },
  }
}

export function traceOps(inst: Instance): HostOpsOf<'trace'> {
  return {
    trace_fire: (handle, op, index, out) => {
      const v = inst.get(handle) as Variable
      const traces = op === 4 ? inst.running.unsetTraces : v.traces
      if (traces === null) return false
      if (index === 0 && inst.running.firing.has(v)) return false
      const name = TRACE_OPS[op] as string
      let found = -1
      // The newest trace fires first.
      for (let i = traces.length - 1; i >= 0; i--) {
        if ((traces[i] as Trace).ops.includes(name) && ++found === index) {
          inst.running.firing.add(v)
          inst.write(out, (traces[i] as Trace).prefix)
          return true
        }
      }
      inst.running.firing.delete(v)
      if (op === 4) inst.running.unsetTraces = null
      return false
    },
    trace_add: () => TCL_ERROR,
    trace_remove: () => TCL_ERROR,
    trace_info: () => TCL_ERROR,
  }
}
