/** Variables that are lent to the core: it uses the value in a cell of its own (loan.c), until anybody else looks at the variable. */
import type { TclValue } from '@feather-tcl/arena/values'
import type { Instance } from './instance.ts'
import type { LazyValue, Variable } from './persist.ts'

export class Loan implements LazyValue {
  readonly lent = true
  readonly #inst: Instance
  readonly #cell: number
  readonly #variable: Variable

  /** Move the value to the cell. */
  constructor(inst: Instance, variable: Variable, cell: number) {
    this.#inst = inst
    this.#cell = cell
    this.#variable = variable
    const value = variable.value as TclValue
    if (variable.owned) inst.writeOwned(cell, value)
    else inst.write(cell, value)
    variable.value = undefined
    variable.lazy = this
    inst.loans.add(this)
  }

  take(): TclValue {
    this.#variable.owned = this.#inst.isOwned(this.#cell)
    const value = this.#inst.read(this.#cell)
    this.drop()
    return value
  }

  drop(): void {
    this.#inst.setUnset(this.#cell)
    this.#inst.loans.delete(this)
  }

  /** The value is the variable's again. */
  end(): void {
    const v = this.#variable
    v.value = this.take()
    v.lazy = null
  }
}
