/** Variables that are lent to the core: it uses the value in a cell of its own (loan.c), until anybody else looks at the variable. */
import { listItems, makeList, makeString, setPayer, type TclValue, toText } from '@feather-tcl/arena/values'
import type { Instance } from './instance.ts'
import { type Elements, type LazyValue, Variable } from './persist.ts'
import { TAG_TABLE, TAG_UNSET } from './state.ts'

/** An array is lent when it was used once for so many elements, for all of them go there and back. */
const ELEMENTS_FOR_USE = 8

export class Loan implements LazyValue {
  readonly lent = true
  readonly array: boolean
  readonly #inst: Instance
  readonly #cell: number
  readonly #variable: Variable

  /** Move the value to the cell, or the elements. */
  constructor(inst: Instance, variable: Variable, cell: number) {
    const { kept, value } = variable
    this.array = kept !== null
    this.#inst = inst
    this.#cell = cell
    this.#variable = variable
    if (kept !== null) {
      const items: TclValue[] = []
      for (const element of kept.values()) {
        items.push(makeString(element.name), element.value as TclValue)
        element.value = undefined
      }
      inst.write(cell, makeList(items))
      inst.i32[cell >> 2] = TAG_TABLE
      inst.i32[(cell >> 2) + 1] = kept.buckets
    } else if (variable.owned) inst.writeOwned(cell, value as TclValue)
    else inst.write(cell, value as TclValue)
    variable.value = undefined
    variable.lazy = this
    inst.loans.add(this)
  }

  /** The value; of an array, whose elements are put back, none. */
  take(): TclValue | undefined {
    // It was paid for when it was made, and when an eval ends there may be nothing left to pay with.
    const payer = setPayer(null)
    const inst = this.#inst
    const v = this.#variable
    try {
      if ((inst.i32[this.#cell >> 2] as number) > TAG_UNSET) inst.exports.feather_loan_settle(this.#cell)
      if (this.array) putBack(inst, v.kept as Elements, this.#cell)
      const value = inst.read(this.#cell)
      v.owned = inst.isOwned(this.#cell)
      inst.setUnset(this.#cell)
      inst.loans.delete(this)
      if (!this.array) return value
      v.lazy = null
    } finally {
      setPayer(payer)
    }
  }

  drop(): void {
    this.take()
  }

  /** The value is the variable's again. */
  end(): void {
    const v = this.#variable
    v.value = this.take()
    v.lazy = null
  }
}

/** May an array be lent: it was used often, for so many elements, and nobody else knows one of them. */
export function lendable(v: Variable, kept: Elements, uses: number): boolean {
  if (kept.size > uses * ELEMENTS_FOR_USE || v.fallback !== undefined || kept.searches.length > 0) return false
  for (const { value, flags, traces } of kept.values())
    if (value === undefined || flags !== 0 || traces !== null) return false
  return true
}

/** Make the elements what a cell says (var_new). */
export function putBack(inst: Instance, elements: Elements, cell: number): void {
  const at = cell >> 2
  const items = listItems(inst.value(inst.i32[at + 2] as number))
  const now: Variable[] = []
  for (let k = 0; k < items.length; k += 2) {
    const key = toText(items[k] as TclValue)
    const element = elements.get(key) ?? new Variable(key, elements)
    element.value = items[k + 1] as TclValue
    now.push(element)
  }
  elements.buckets = inst.i32[at + 1] as number
  if (now.length !== elements.size || [...elements.values()].some((element, i) => element !== now[i]))
    elements.fill(now)
}
