/** Sorts characters into the few classes that an automaton can tell apart.
 *
 *  Two characters that are in the same sets of the pattern are one symbol. ASCII characters get their symbols at
 *  once, others when they are first met, so symbols are added while the automaton runs. Two symbols are no
 *  characters: the edge of the text and the edge of the searched part inside a larger text. Where lookahead
 *  constraints matter, a symbol also says which of them hold before the character. */
import { type CharSet, newlineSet, wordSet } from './charset.ts'
import { AROUND_EDGE, AROUND_INNER_EDGE, AROUND_NEWLINE, AROUND_WORD, type Nfa } from './nfa.ts'

/** Symbol 0 is not used: rows of the transition tables keep other things there. */
export const EDGE = 1
export const INNER_EDGE = 2

export class Alphabet {
  /** Symbols of the ASCII characters. */
  readonly ascii: Uint16Array = new Uint16Array(128)
  /** Per symbol: its AROUND bits and the lookaheads that hold, and the row of set memberships. */
  readonly around: number[] = [0, AROUND_EDGE, AROUND_INNER_EDGE]
  readonly ahead: number[] = [0, 0, 0]
  readonly memberships: Uint8Array[]
  readonly #sets: readonly CharSet[]
  readonly #asksAround: number
  readonly #byMembership: Map<string, number> = new Map()
  readonly #byCode: Map<number, number> = new Map()
  readonly #withAhead: Map<number, number> = new Map()

  constructor(nfa: Nfa) {
    this.#sets = nfa.sets
    this.#asksAround = nfa.beforeMask | nfa.afterMask
    const none = new Uint8Array(nfa.sets.length)
    this.memberships = [none, none, none]
    const groups = asciiGroups([...nfa.sets, wordSet(), newlineSet()])
    const symbols: number[] = []
    for (let code = 0; code < 128; code++) {
      const group = groups[code] as number
      symbols[group] ??= this.#classify(code)
      this.ascii[code] = symbols[group]
    }
  }

  /** Number of symbols so far, the unused one included. */
  get size(): number {
    return this.around.length
  }

  /** The symbol of a code point. */
  symbolOf(code: number): number {
    if (code < 128) return this.ascii[code] as number
    let symbol = this.#byCode.get(code)
    if (symbol === undefined) {
      symbol = this.#classify(code)
      // A text in a large script must not make the table grow without bound.
      if (this.#byCode.size >= 4096) this.#byCode.clear()
      this.#byCode.set(code, symbol)
    }
    return symbol
  }

  /** The symbol like `symbol` before which the lookaheads in the bit set `ahead` hold. */
  withAhead(symbol: number, ahead: number): number {
    if (ahead === 0) return symbol
    const key = ahead * 65536 + symbol
    let combined = this.#withAhead.get(key)
    if (combined === undefined) {
      combined = this.around.length
      this.around.push(this.around[symbol] as number)
      this.ahead.push(ahead)
      this.memberships.push(this.memberships[symbol] as Uint8Array)
      this.#withAhead.set(key, combined)
    }
    return combined
  }

  #classify(code: number): number {
    const row = new Uint8Array(this.#sets.length)
    for (const [i, set] of this.#sets.entries()) if (set.has(code)) row[i] = 1
    let around = 0
    if ((this.#asksAround & AROUND_WORD) !== 0 && wordSet().has(code)) around |= AROUND_WORD
    if ((this.#asksAround & AROUND_NEWLINE) !== 0 && newlineSet().has(code)) around |= AROUND_NEWLINE
    const key = `${around}:${row.join('')}`
    let symbol = this.#byMembership.get(key)
    if (symbol === undefined) {
      symbol = this.around.length
      this.around.push(around)
      this.ahead.push(0)
      this.memberships.push(row)
      this.#byMembership.set(key, symbol)
    }
    return symbol
  }
}

/** Numbers for the ASCII characters: equal for characters that are in the same sets. */
function asciiGroups(sets: readonly CharSet[]): Uint16Array {
  const groups = new Uint16Array(128)
  let count = 1
  for (const set of sets) {
    const split = new Map<number, number>()
    for (let code = 0; code < 128; code++) {
      if (!set.has(code)) continue
      const group = groups[code] as number
      let number = split.get(group)
      if (number === undefined) {
        number = count++
        split.set(group, number)
      }
      groups[code] = number
    }
  }
  return groups
}
