/** Random choices that a seed decides: the same seed gives the same script on every machine. */

/** A number of 32 bits for a text (FNV-1a, and a last round to spread it). */
function hash(text) {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

export class Random {
  #state

  /** @param {string} seed */
  constructor(seed) {
    this.#state = hash(seed)
  }

  /** In [0, 1). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** An integer from 0 on, below `n`. */
  below(n) {
    return Math.floor(this.next() * n)
  }

  /** An integer from `low` to `high`, both included. */
  between(low, high) {
    return low + this.below(high - low + 1)
  }

  chance(probability) {
    return this.next() < probability
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return list[this.below(list.length)]
  }

  /** As many results of `make` as chance wants, from `low` to `high`. */
  some(low, high, make) {
    return Array.from({ length: this.between(low, high) }, make)
  }
}
