/** Scripts that an embedder evaluates again and again, as values: compiled code is kept with the value. */
import { makeString, PRIMITIVE_LIMIT, type TclValue } from '@feather-tcl/arena/values'

/** The most scripts that are remembered. */
export const CACHED_SCRIPTS = 256
/** The most UTF-16 units that they have together; a script with more than a quarter of that is not remembered. */
export const CACHED_UNITS: number = 2 ** 20

/** Bounded: when it is full, the older half goes. */
export class TextCache {
  readonly #values: Map<string, TclValue> = new Map()
  #units = 0

  /** The value of a text, the same one as before when it is remembered. */
  value(text: string): TclValue {
    if (text.length <= PRIMITIVE_LIMIT) return text
    const known = this.#values.get(text)
    if (known !== undefined) return known
    const value = makeString(text)
    if (text.length > CACHED_UNITS / 4) return value
    if (this.#values.size >= CACHED_SCRIPTS || this.#units + text.length > CACHED_UNITS) this.#forgetHalf()
    this.#values.set(text, value)
    this.#units += text.length
    return value
  }

  #forgetHalf(): void {
    let left = this.#values.size / 2
    for (const text of this.#values.keys()) {
      if (left-- <= 0 && this.#units <= CACHED_UNITS / 2) return
      this.#values.delete(text)
      this.#units -= text.length
    }
  }

  clear(): void {
    this.#values.clear()
    this.#units = 0
  }

  get size(): number {
    return this.#values.size
  }

  get units(): number {
    return this.#units
  }
}
