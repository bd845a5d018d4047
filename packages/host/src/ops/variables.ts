/** `variable.*`: variables that the host keeps. A value is materialized when it is stored and wrapped when it is read
 *  (memory rule M4): both are O(1), because values hold no handles. */
import type { Handle } from '@feather-tcl/arena'
import { owe, type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { FeatherInterp } from '../feather-interp.ts'
import { listedNames } from '../hash-table.ts'
import type { Instance } from '../instance.ts'
import { Loan, lendable, putBack } from '../loans.ts'
import { splitElement } from '../names.ts'
import { VARIABLE_STEPS } from '../namespaces.ts'
import {
  Elements,
  isSet,
  TRACE_READ,
  TRACE_UNSET,
  TRACE_WRITE,
  Trace,
  VAR_CONST,
  VAR_DEAD,
  VAR_DECLARED,
  VAR_HELD,
  VAR_LINKED,
  Variable,
  VariableTable,
} from '../persist.ts'
import {
  TAG_INT,
  TAG_TABLE,
  TCL_OK,
  VAR_CONSTANT,
  VAR_DEAD_ELEMENT,
  VAR_DEAD_NAMESPACE,
  VAR_EMPTY,
  VAR_IS_ARRAY,
  VAR_MISSING,
  VAR_NO_ELEMENT,
  VAR_NOT_ARRAY,
  VAR_OK,
  VAR_TRACED,
  VAR_TRACED_MISSING,
} from '../state.ts'
import type { Due } from '../traces.ts'

/** Does any trace watch the operation. An empty list stands for those of the array. */
export function watches(traces: readonly Trace[] | null, op: number): boolean {
  if (traces === null) return false
  if (traces.length === 0) return true
  for (const t of traces) if (t.ops & op) return true
  return false
}

/** Read a variable without traces; a lazy value is computed now. */
export function currentValue(v: Variable): TclValue | undefined {
  if (v.value === undefined && v.lazy !== null) {
    v.value = v.lazy.take()
    v.lazy = null
  }
  return v.value
}

/** Make that a lazy value never comes. */
export function dropLazy(v: Variable): void {
  v.lazy?.drop?.()
  v.lazy = null
}

/** Give a variable a value; one that went out of its table comes back. */
export function assign(v: Variable, value: TclValue, owned: boolean): void {
  if (v.lazy !== null) dropLazy(v)
  v.value = value
  v.owned = owned
  comeHome(v)
}

function comeHome(v: Variable): void {
  const { home } = v
  if (home === null || home.has(v.name)) return
  if (home instanceof Elements) home.add(v)
  else home.set(v.name, v)
}

/** Make a variable an array without elements. */
export function makeArray(v: Variable): Elements {
  const elements = new Elements(v)
  v.elements = elements
  comeHome(v)
  return elements
}

export function elementOf(v: Variable, key: string, create: boolean): Variable | undefined {
  let elements = v.elements
  if (elements === null) {
    if (!create) return undefined
    elements = makeArray(v)
  }
  let element = elements.get(key)
  if (element === undefined && create) {
    element = new Variable(key, elements)
    owe(VARIABLE_STEPS)
    if (v.traces !== null) element.traces = []
    elements.add(element)
  }
  return element
}

/** Why nothing can be written to what a dead variable's link refers to. */
function deadReason(v: Variable): number {
  return v.home instanceof Elements ? VAR_DEAD_ELEMENT : VAR_DEAD_NAMESPACE
}

/** Take the traces off a variable that is being unset; those that watch for it are added to `dying`, newest first. */
function takeTraces(v: Variable, key: string | null, dying: Due[]): void {
  const { traces } = v
  if (traces === null) return
  v.traces = null
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i] as Trace
    // The copy fires once more; the original does not, should its callbacks be running.
    if (trace.ops & TRACE_UNSET) dying.push({ trace: new Trace(trace.ops, trace.prefix), key })
    trace.removed = true
  }
}

/** Remove a value, or an array with its elements. Gives the callbacks that are due. */
export function clearVariable(interp: FeatherInterp, v: Variable): Due[] {
  const dying: Due[] = []
  const { home, elements } = v
  if (
    home instanceof Elements &&
    home.array.traces !== null &&
    !(v.flags & VAR_DEAD) &&
    !interp.firings.runs(home.array)
  ) {
    const watching = home.array.traces
    for (let i = watching.length - 1; i >= 0; i--) {
      const trace = watching[i] as Trace
      if (trace.ops & TRACE_UNSET) dying.push({ trace, key: v.name })
    }
  }
  dropLazy(v)
  v.value = undefined
  v.owned = false
  v.fallback = undefined
  v.elements = null
  if (v.flags & VAR_DECLARED) {
    v.flags &= ~VAR_DECLARED
    // Where `variable` remembers it, it is to be declared again.
    interp.variablesChanged()
  }
  takeTraces(v, home instanceof Elements ? v.name : null, dying)
  // Links still find it, and the traces of its array through it.
  if (home instanceof Elements && home.array.traces !== null && !(v.flags & VAR_DEAD)) v.traces = []
  if (elements !== null) {
    let traced = false
    for (const element of elements.values()) {
      element.value = undefined
      element.flags |= VAR_DEAD
      traced ||= element.traces !== null
    }
    if (traced) for (const [key, element] of elements.list()) takeTraces(element, key, dying)
  }
  if (home instanceof Elements) home.version++
  interp.namespaces.wasUnset(v)
  return dying
}

/** The same for the core: the callbacks wait for trace_fire. */
function unset(interp: FeatherInterp, v: Variable): number {
  const dying = clearVariable(interp, v)
  if (dying.length === 0) return VAR_OK
  interp.firings.dying.set(v, dying)
  return VAR_TRACED
}

/** The common case of incr: small integers, no traces. The cells are read and written here: it is called often, and first
 *  of all by code that no engine has looked at yet. */
function increment(inst: Instance, v: Variable, amount: number, out: number): boolean {
  const { value } = v
  if (typeof value !== 'number' || v.traces !== null || v.flags & VAR_CONST) return false
  const { i32 } = inst
  const by = amount >> 2
  const low = i32[by + 2] as number
  if (i32[by] !== TAG_INT || i32[by + 3] !== low >> 31) return false
  const sum = value + low
  if ((sum | 0) === sum) {
    const to = out >> 2
    i32[to] = TAG_INT
    i32[to + 2] = sum
    i32[to + 3] = sum >> 31
  } else {
    if (!Number.isSafeInteger(sum)) return false
    inst.write(out, sum)
  }
  v.value = sum
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
  inst.codeKept(0)
  return number
}

/** Which names vars_names gives. */
const VARS_LINKS = 1
const VARS_CONSTANT = 2
const VARS_TRACED = 3

export function variableOps(inst: Instance): HostOpsOf<'variable'> {
  const variable = (handle: number) => inst.get(handle) as Variable
  return {
    var_new: (cell) => {
      const v = new Variable('', null)
      if (inst.i32[cell >> 2] === TAG_TABLE) putBack(inst, makeArray(v), cell)
      else if (!inst.isUnset(cell)) v.value = inst.read(cell)
      return inst.store(v)
    },

    var_get: (handle, out) => {
      const v = variable(handle)
      const value = v.value === undefined ? currentValue(v) : v.value
      if (v.traces !== null && watches(v.traces, TRACE_READ)) {
        if (value === undefined) inst.setUnset(out)
        else inst.write(out, value)
        v.owned = false
        return v.elements === null ? VAR_TRACED : VAR_IS_ARRAY
      }
      if (value === undefined) {
        const missing =
          v.home instanceof Elements && v.home.array.elements === v.home ? v.home.array.fallback : undefined
        if (missing === undefined) return v.elements === null ? VAR_MISSING : VAR_IS_ARRAY
        inst.write(out, missing)
        return VAR_OK
      }
      v.owned = false
      inst.write(out, value)
      return VAR_OK
    },

    var_take: (handle, out) => {
      const v = variable(handle)
      if (v.flags & VAR_DEAD) return deadReason(v)
      if (v.elements !== null) return VAR_IS_ARRAY
      if (v.traces !== null) return VAR_TRACED
      const value = v.value === undefined ? currentValue(v) : v.value
      if (value === undefined) return VAR_MISSING
      if (v.owned) inst.writeOwned(out, value)
      else inst.write(out, value)
      return VAR_OK
    },

    var_set: (handle, cell) => {
      const v = variable(handle)
      if (v.flags & (VAR_CONST | VAR_DEAD)) return v.flags & VAR_CONST ? VAR_CONSTANT : deadReason(v)
      if (v.elements !== null) return VAR_IS_ARRAY
      if (v.value === undefined) assign(v, inst.read(cell), inst.isOwned(cell))
      else {
        v.value = inst.read(cell)
        v.owned = inst.isOwned(cell)
      }
      return v.traces !== null && watches(v.traces, TRACE_WRITE) ? VAR_TRACED : VAR_OK
    },

    var_unset: (handle) => {
      const v = variable(handle)
      if (v.flags & VAR_CONST) return VAR_CONSTANT
      if (!isSet(v)) {
        if (v.traces === null && !(v.flags & VAR_DECLARED)) return VAR_MISSING
        return unset(inst.running, v) === VAR_TRACED ? VAR_TRACED_MISSING : VAR_EMPTY
      }
      return unset(inst.running, v)
    },

    var_kind: (handle) => {
      const v = variable(handle)
      let kind = v.elements !== null ? 2 : isSet(v) ? 1 : 0
      if (v.traces !== null && v.traces.length > 0) kind += 4
      if (v.home !== null) kind += 8
      if (v.flags & (VAR_DECLARED | VAR_LINKED)) kind += 16
      if (v.flags & VAR_CONST) kind += 32
      if (v.name === 'env' && v.home === inst.running.namespaces.global.vars) kind += 64
      return kind
    },

    var_element: (handle, key, create) => {
      const v = variable(handle)
      if (v.elements === null && (isSet(v) || v.home instanceof Elements)) return -1
      const element = elementOf(v, toText(inst.read(key)), create !== 0)
      return element === undefined ? 0 : inst.store(element)
    },

    var_has_element: (handle, key) => {
      const v = variable(handle)
      if (v.elements === null) return 0
      if (v.traces !== null && v.traces.length > 0) return -1
      const element = v.elements.get(toText(inst.read(key)))
      if (element === undefined) return 0
      if (element.traces !== null) return -1
      return element.value !== undefined ? 1 : 0
    },

    var_get_element: (handle, key, out) => {
      const v = variable(handle)
      if (v.elements === null) return isSet(v) || v.home instanceof Elements ? VAR_NOT_ARRAY : VAR_MISSING
      const element = v.elements.get(toText(inst.read(key)))
      if (
        (v.traces !== null && watches(v.traces, TRACE_READ)) ||
        (element?.traces && watches(element.traces, TRACE_READ))
      ) {
        const value = element?.value ?? v.fallback
        if (value === undefined) inst.setUnset(out)
        else inst.write(out, value)
        if (element !== undefined) element.owned = false
        return VAR_TRACED
      }
      if (element === undefined || element.value === undefined) {
        if (v.fallback !== undefined) {
          inst.write(out, v.fallback)
          return VAR_OK
        }
        return VAR_NO_ELEMENT
      }
      element.owned = false
      inst.write(out, element.value)
      return VAR_OK
    },

    var_set_element: (handle, key, cell) => {
      const v = variable(handle)
      if (v.elements === null) {
        if (isSet(v) || v.home instanceof Elements) return VAR_NOT_ARRAY
        if (v.flags & VAR_DEAD) return VAR_DEAD_NAMESPACE
      }
      const element = elementOf(v, toText(inst.read(key)), true) as Variable
      if (element.flags & VAR_CONST) return VAR_CONSTANT
      element.value = inst.read(cell)
      element.owned = inst.isOwned(cell)
      if (v.traces !== null && watches(v.traces, TRACE_WRITE)) return VAR_TRACED
      return element.traces !== null && watches(element.traces, TRACE_WRITE) ? VAR_TRACED : VAR_OK
    },

    var_mark: (handle, mark) => {
      const v = variable(handle)
      currentValue(v)
      v.flags |= mark === 1 ? VAR_CONST : VAR_HELD
    },

    var_incr: (handle, amount, out) => increment(inst, inst.scratch.get(handle as Handle) as Variable, amount, out),

    var_incr_element: (handle, key, amount, out) => {
      const v = variable(handle)
      const element = v.traces === null ? v.elements?.get(toText(inst.read(key))) : undefined
      return element !== undefined && increment(inst, element, amount, out)
    },

    var_link: (table, name, handle) => {
      const { own, links } = inst.get(table) as VariableTable
      const target = variable(handle)
      const text = toText(inst.read(name))
      const there = own.get(text)
      if (there === target) return inst.fail("can't upvar from variable to itself", 'TCL', 'UPVAR', 'SELF')
      if (there !== undefined) {
        if (there.traces !== null)
          return inst.fail(`variable "${text}" has traces: can't use for upvar`, 'TCL', 'UPVAR', 'TRACED')
        if (isSet(there)) return inst.fail(`variable "${text}" already exists`, 'TCL', 'UPVAR', 'EXISTS')
        own.delete(text)
      }
      links.set(text, target)
      return TCL_OK
    },

    var_pin: (handle) => {
      const v = variable(handle)
      v.flags |= VAR_HELD
      return inst.pinVariable(v)
    },

    var_lend: (handle, cell) => {
      const v = variable(handle)
      if (v.traces !== null || v.flags & (VAR_CONST | VAR_DEAD) || v.home instanceof Elements) return false
      if (v.kept === null ? v.value === undefined : !lendable(v, v.kept, inst.i32[(cell >> 2) + 2] as number))
        return false
      new Loan(inst, v, cell)
      return true
    },

    vars_new: () => inst.store(new VariableTable()),

    vars_find: (table, name, create) => {
      const { own, links } = inst.get(table) as VariableTable
      const text = toText(inst.read(name))
      let v = own.get(text) ?? links.get(text)
      if (v === undefined) {
        if (!create) return 0
        v = new Variable(text, null)
        own.set(text, v)
      }
      return inst.store(v)
    },

    vars_names: (table, list, which) => {
      const { own, links } = inst.get(table) as VariableTable
      // A link is there even when what it refers to is not.
      const there = ([name, v]: [string, Variable]): unknown =>
        links.get(name) === v
          ? which === VARS_LINKS
          : isSet(v)
            ? which !== VARS_CONSTANT || v.flags & VAR_CONST
            : which === VARS_TRACED && v.traces !== null
      inst.appendTo(list, listedNames([...own, ...links], there))
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
