/** About how many bytes of the JavaScript heap an interpreter's state takes, and what handles name. Everything is looked at,
 *  once: the time is in proportion to the number of objects, about 50 ns for each. */

import { Footprint, mapBytes, type TclValue } from '@feather-tcl/arena/values'
import type { Alias } from './children/alias.ts'
import type { EnsembleConfig } from './ensembles.ts'
import {
  ALIAS_BYTES,
  COMMAND_BYTES,
  COROUTINE_BYTES,
  ENSEMBLE_BYTES,
  INTERP_BYTES,
  NAMESPACE_BYTES,
  PACKAGE_BYTES,
  TRACE_BYTES,
  VARIABLE_BYTES,
} from './growth.ts'
import type { Namespaces } from './namespaces.ts'
import { currentValue } from './ops/variables.ts'
import { CodeSource, type Command, type Elements, type Stored, type Trace, Variable, VariableTable } from './persist.ts'

const PARAM_BYTES = 56

/** A suspended coroutine, as far as it takes memory. */
interface Suspended {
  readonly named: readonly Stored[]
  readonly frames: Int32Array
  readonly cells: Int32Array
  readonly injected: readonly TclValue[]
  readonly code: readonly (object | null)[]
}

/** An interpreter, as far as it keeps something. */
export interface Keeper {
  readonly namespaces: Namespaces
  readonly coroutines: ReadonlyMap<number, Suspended>
  readonly packages: { readonly scripts: Iterable<TclValue> }
  readonly history: { readonly events: ReadonlyMap<number, TclValue> }
  readonly node: { readonly children: ReadonlyMap<string, { readonly interp: Keeper }> }
}

/** Adds up values and what else interpreters keep; what is reached twice counts once. */
export class SizeEstimate {
  readonly #values: Footprint = new Footprint()
  #bytes = 0
  #effort = 0

  get bytes(): number {
    return Math.round(this.#bytes + this.#values.bytes)
  }

  /** How many objects were looked at. */
  get effort(): number {
    return this.#effort + this.#values.effort
  }

  /** Add what a handle names. */
  addStored(v: Stored): void {
    if (v instanceof Variable) this.#variable(v)
    else if (v instanceof VariableTable) this.#variables(v.own)
    else if (!(v instanceof CodeSource)) this.#values.add(v)
  }

  /** Add everything that an interpreter keeps, and what its children keep. */
  addKeeper({ namespaces, coroutines, packages, history, node }: Keeper): void {
    for (const ns of namespaces.all) {
      if (ns === undefined) continue
      if (ns.parent !== null) this.#bytes += NAMESPACE_BYTES + ns.fullName.length
      this.#variables(ns.vars)
    }
    for (const command of namespaces.commands) if (command !== undefined) this.#command(command)
    for (const coroutine of coroutines.values()) this.#coroutine(coroutine)
    for (const script of packages.scripts) {
      this.#bytes += PACKAGE_BYTES
      this.#values.add(script)
    }
    for (const event of history.events.values()) this.#values.add(event)
    for (const { interp } of node.children.values()) {
      this.#bytes += INTERP_BYTES
      this.addKeeper(interp)
    }
  }

  #variables(table: ReadonlyMap<string, Variable>): void {
    for (const v of table.values()) this.#variable(v)
  }

  #variable(v: Variable): void {
    this.#effort++
    if (!this.#values.first(v)) return
    this.#bytes += VARIABLE_BYTES + v.name.length
    if (v.lazy?.lent) currentValue(v)
    if (v.value !== undefined) this.#values.add(v.value)
    if (v.elements !== null) this.#elements(v.elements)
    if (v.fallback !== undefined) this.#values.add(v.fallback)
    if (v.traces !== null) this.#traces(v.traces)
  }

  #elements(elements: Elements): void {
    this.#bytes += mapBytes(0)
    this.#variables(elements)
    for (const { keys } of elements.searches) this.#bytes += 200 + keys.length * 8
  }

  #traces(traces: readonly Trace[]): void {
    this.#bytes += 200
    for (const trace of traces) {
      this.#bytes += TRACE_BYTES
      this.#values.add(trace.prefix)
    }
  }

  /** Commands that came with the interpreter, or from its embedder, count as nothing: scripts cannot make more of them. */
  #command(command: Command): void {
    this.#effort++
    const { alias, ensemble, params, traces, execution } = command
    if (params !== null) this.#procedure(command, params.length)
    else if (alias !== null) this.#alias(alias)
    else if (ensemble !== null) this.#ensemble(ensemble)
    else if (command.original !== null || command.coroutine !== null) this.#bytes += COMMAND_BYTES
    if (traces !== null) this.#traces(traces)
    if (execution !== null) this.#traces(execution)
  }

  #procedure(command: Command, params: number): void {
    this.#bytes += COMMAND_BYTES + command.name.length + params * PARAM_BYTES
    this.#values.add(command.body)
    this.#values.add(command.paramsValue)
  }

  #alias({ words }: Alias): void {
    this.#bytes += COMMAND_BYTES + ALIAS_BYTES
    for (const word of words) this.#values.add(word)
  }

  #ensemble({ map, subcommands, parameters, unknown }: EnsembleConfig): void {
    this.#bytes += COMMAND_BYTES + ENSEMBLE_BYTES
    for (const value of [map, subcommands, parameters, unknown]) this.#values.add(value)
  }

  #coroutine({ named, frames, cells, injected, code }: Suspended): void {
    this.#effort++
    this.#bytes += COROUTINE_BYTES + frames.byteLength + cells.byteLength
    for (const value of named) this.addStored(value)
    for (const value of injected) this.#values.add(value)
    for (const image of code) if (image !== null && this.#values.first(image)) this.#bytes += imageBytes(image)
  }
}

/** Code that was taken out of linear memory. */
function imageBytes(image: object): number {
  const { bytes, literals } = image as { bytes: Uint8Array; literals: readonly unknown[] }
  return 200 + bytes.byteLength + literals.length * 24
}

/** About how many bytes an interpreter's variables, procedures and the like take, and those of its children. */
export function stateBytes(keeper: Keeper): number {
  const estimate = new SizeEstimate()
  estimate.addKeeper(keeper)
  return estimate.bytes
}
