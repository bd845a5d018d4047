/** About how many bytes of the JavaScript heap values take. What is long is sampled, so that an estimate costs about the
 *  same for any state: it is made in the middle of evals, and for `memoryStats`. */
import { shallowBytes, TclDict, TclDouble, TclList, TclString, type TclValue } from '@feather-tcl/arena/values'
import type { Namespaces } from './namespaces.ts'
import { CodeSource, type Command, type Namespace, type Stored, Variable, VariableTable } from './persist.ts'

/** Elements of one container, or variables of one table, that are looked at. */
const SAMPLE = 64
/** Nested values further down than this count as themselves only. */
const DEPTH = 24
/** Values that one estimate looks at. */
const EFFORT = 4000

/** What V8 takes for a Variable, with its entry in a Map, and for a Command. */
const VARIABLE_BYTES = 160
const COMMAND_BYTES = 320
/** What a suspended coroutine takes besides its values, and an interpreter besides its variables and procedures. */
const COROUTINE_BYTES = 1000
const INTERP_BYTES = 100_000

/** Adds up values; what is reached twice counts once. */
export class SizeEstimate {
  bytes = 0
  #effort = EFFORT
  readonly #seen: Set<object> = new Set()

  /** Add a value with everything in it. */
  add(v: TclValue): void {
    this.bytes += this.#value(v, 0)
  }

  /** Add what a handle names. */
  addStored(v: Stored): void {
    if (v instanceof Variable) this.bytes += this.#variable(v)
    else if (v instanceof VariableTable) this.bytes += this.#variables(v.own)
    else if (!(v instanceof CodeSource)) this.add(v)
  }

  /** Add everything that an interpreter keeps. */
  addState(namespaces: Namespaces): void {
    for (const ns of namespaces.all) if (ns !== undefined) this.#namespace(ns)
  }

  #namespace(ns: Namespace): void {
    this.bytes += this.#variables(ns.vars)
    let procs = 0
    let bytes = 0
    for (const command of ns.commands.values()) {
      if (command.params === null) continue
      procs++
      if (procs <= SAMPLE) bytes += this.#procedure(command)
    }
    this.bytes += procs > SAMPLE ? (bytes / SAMPLE) * procs : bytes
  }

  #procedure(command: Command): number {
    return COMMAND_BYTES + this.#value(command.body, 1) + this.#value(command.paramsValue, 1)
  }

  #variables(table: ReadonlyMap<string, Variable>): number {
    let bytes = 0
    let count = 0
    for (const [name, v] of table) {
      if (count === SAMPLE && this.#effort <= 0) break
      bytes += name.length + this.#variable(v)
      count++
      if (count >= SAMPLE * 16) break
    }
    return count === 0 ? 0 : (bytes / count) * table.size
  }

  #variable(v: Variable): number {
    if (this.#seen.has(v)) return 0
    this.#seen.add(v)
    let bytes = VARIABLE_BYTES
    if (v.value !== undefined) bytes += this.#value(v.value, 0)
    if (v.elements !== null) bytes += this.#variables(v.elements)
    return bytes
  }

  #value(v: TclValue, depth: number): number {
    this.#effort--
    if (typeof v !== 'object') return typeof v === 'number' && (v | 0) === v ? 0 : shallowBytes(v)
    if (this.#seen.has(v)) return 0
    this.#seen.add(v)
    const own = shallowBytes(v)
    if (depth >= DEPTH) return own
    if (v instanceof TclString) return own + (v.list === undefined ? 0 : this.#value(v.list, depth + 1))
    if (v instanceof TclList) return own + this.#list(v, depth)
    if (v instanceof TclDict) return own + this.#dict(v, depth)
    if (v instanceof TclDouble) return own + 16
    return own
  }

  #list(v: TclList, depth: number): number {
    let bytes = v.next === null ? 0 : this.#value(v.next, depth + 1)
    if (v.items !== null) bytes += this.#sample(v.items, v.start, depth)
    if (typeof v.text === 'object') bytes += this.#value(v.text, depth + 1)
    return bytes
  }

  #dict(v: TclDict, depth: number): number {
    let bytes = v.next === null ? 0 : this.#value(v.next, depth + 1)
    if (v.table !== null) bytes += this.#sample(v.table.keys, 0, depth) + this.#sample(v.table.values, 0, depth)
    if (typeof v.text === 'object') bytes += this.#value(v.text, depth + 1)
    return bytes
  }

  #sample(items: readonly (TclValue | undefined)[], start: number, depth: number): number {
    const length = items.length - start
    const step = length <= SAMPLE * 4 && this.#effort > 0 ? 1 : Math.ceil(length / SAMPLE)
    let bytes = 0
    let count = 0
    for (let i = start; i < items.length; i += step) {
      const item = items[i]
      if (item !== undefined) bytes += this.#value(item, depth + 1)
      count++
    }
    return count === 0 ? 0 : (bytes / count) * length
  }
}

/** An interpreter, as far as it keeps something. */
export interface Keeper {
  readonly namespaces: Namespaces
  readonly coroutines: ReadonlyMap<number, { readonly named: readonly Stored[] }>
  readonly node: { readonly children: ReadonlyMap<string, { readonly interp: Keeper }> }
}

/** About how many bytes an interpreter's variables and procedures take, and those of its children. */
export function stateBytes(keeper: Keeper): number {
  const estimate = new SizeEstimate()
  addKeeper(estimate, keeper)
  return Math.round(estimate.bytes)
}

function addKeeper(estimate: SizeEstimate, { namespaces, coroutines, node }: Keeper): void {
  estimate.addState(namespaces)
  estimate.bytes += coroutines.size * COROUTINE_BYTES
  for (const { named } of coroutines.values()) for (const value of named) estimate.addStored(value)
  for (const { interp } of node.children.values()) {
    estimate.bytes += INTERP_BYTES
    addKeeper(estimate, interp)
  }
}
