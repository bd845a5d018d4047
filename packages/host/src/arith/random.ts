/** Tcl's generator: the minimal standard one of Park and Miller, so that `srand(42)` starts the same numbers here as
 *  in tclsh. */
import type { MathContext, RandomState } from './context.ts'

const MULTIPLIER = 16807
const MODULUS = 2147483647
/** Takes the place of the two seeds that the generator never leaves. */
const MASK = 123459876

/** Seed with any integer: its low 31 bits. */
export function seedRandom(state: RandomState, seed: number | bigint): void {
  const low = typeof seed === 'number' ? ((seed % 2 ** 31) + 2 ** 31) % 2 ** 31 : Number(BigInt.asUintN(31, seed))
  state.seed = low === 0 || low === MODULUS ? low ^ MASK : low
}

/** The next number, in (0,1). The generator seeds itself from `ctx.random` when nobody has. */
export function nextRandom(ctx: MathContext): number {
  const state = ctx.randomState
  if (state.seed === undefined) seedRandom(state, 1 + Math.floor(ctx.random() * (MODULUS - 1)))
  // The product stays below 2^46, so that the remainder is exact.
  const seed = (MULTIPLIER * (state.seed ?? 1)) % MODULUS
  state.seed = seed
  return seed * (1 / MODULUS)
}
