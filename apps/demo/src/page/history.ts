/** All measurements since the beginning in bounded memory: recent ones stand alone, older ones share a bucket, and the older they
 *  are, the more of them do. */
import type { Sample } from '../protocol.ts'

/** Some measurements in a row. */
export interface Bucket {
  /** Number of the first and of the last of them, from 1. */
  readonly first: number
  readonly last: number
  /** The largest of each figure, but for `state`, `wasm` and `evals`, which are those of the last one. */
  readonly sample: Sample
}

export class History {
  readonly #most: number
  readonly #buckets: Bucket[] = []
  #count = 0

  /** @param most buckets that are kept, 2 or more */
  constructor(most: number) {
    this.#most = most
  }

  get buckets(): readonly Bucket[] {
    return this.#buckets
  }

  push(sample: Sample): void {
    const number = ++this.#count
    if (this.#buckets.length === this.#most) this.#makeRoom(number)
    this.#buckets.push({ first: number, last: number, sample })
  }

  /** Merge the two neighbors that are the shortest for their age. */
  #makeRoom(number: number): void {
    const buckets = this.#buckets
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i + 1 < buckets.length; i++) {
      const { first } = buckets[i]!
      const { last } = buckets[i + 1]!
      const length = (last - first + 1) / (number - first)
      if (length >= least) continue
      least = length
      best = i
    }
    buckets.splice(best, 2, merge(buckets[best]!, buckets[best + 1]!))
  }

  clear(): void {
    this.#buckets.length = 0
    this.#count = 0
  }
}

function merge(a: Bucket, b: Bucket): Bucket {
  const larger = (field: keyof Sample): number => Math.max(a.sample[field], b.sample[field])
  return {
    first: a.first,
    last: b.last,
    sample: {
      ...b.sample,
      peakHandles: larger('peakHandles'),
      peakBytes: larger('peakBytes'),
      handles: larger('handles'),
      bytes: larger('bytes'),
    },
  }
}
