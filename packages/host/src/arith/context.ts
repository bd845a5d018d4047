/** What the mathematical functions ask for: `rand` and `srand` have a state for each interpreter. */
export interface MathContext {
  /** The interpreter's generator, from `createRandomState`. */
  readonly randomState: RandomState
  /** In [0,1): seeds the generator when a script calls `rand` before `srand`. */
  random(): number
}

/** The seed of one interpreter's `rand`: 1 to 2^31-2, undefined before the first use. */
export interface RandomState {
  seed: number | undefined
}

/** A generator that nobody has seeded yet. */
export function createRandomState(): RandomState {
  return { seed: undefined }
}
