/** The text being matched, and what has been found out about it. */
import { pay } from '@feather-tcl/arena/values'

/** Steps of the automata per unit of work. */
const STEPS_PER_UNIT = 10
const STEPS_PER_CHARGE = 1 << 18

export class Subject {
  readonly text: string
  readonly length: number
  /** Where the searched part begins: what is before it does not count. */
  start = 0
  /** `^` is not to match at `start`. */
  innerEdge = false
  /** Per lookahead: a byte per position, whether it matches ahead of it. Filled by Automaton. */
  readonly ahead: (Uint8Array | undefined)[] = []
  #steps = 0

  constructor(text: string) {
    this.text = text
    this.length = text.length
  }

  begin(start: number, innerEdge: boolean): void {
    this.start = start
    this.innerEdge = innerEdge
  }

  /** Account for steps of an automaton. */
  spend(steps: number): void {
    this.#steps += steps
    if (this.#steps >= STEPS_PER_CHARGE) this.settle()
  }

  /** Hand over what has been spent. */
  settle(): void {
    const units = Math.floor(this.#steps / STEPS_PER_UNIT)
    this.#steps = 0
    if (units > 0) pay(units)
  }

  /** The code point at `at`, which is not in the middle of a surrogate pair. */
  codeAt(at: number): number {
    return this.text.codePointAt(at) as number
  }

  /** The code point before `at`. */
  codeBefore(at: number): number {
    const unit = this.text.charCodeAt(at - 1)
    if ((unit & 0xfc00) !== 0xdc00 || at - 2 < this.start) return unit
    const high = this.text.charCodeAt(at - 2)
    return (high & 0xfc00) === 0xd800 ? ((high - 0xd800) << 10) + unit - 0xdc00 + 0x10000 : unit
  }

  /** The position `count` characters after `at`. */
  forward(at: number, count: number): number {
    for (let i = 0; i < count; i++) at += isPair(this.text, at) ? 2 : 1
    return at
  }

  /** The position `count` characters before `at`. */
  backward(at: number, count: number): number {
    for (let i = 0; i < count; i++) at -= at - 2 >= this.start && isPair(this.text, at - 2) ? 2 : 1
    return at
  }
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}
