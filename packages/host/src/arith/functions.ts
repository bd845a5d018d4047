import {
  asBoolean,
  asDouble,
  asNumber,
  expected,
  fail,
  makeBoolean,
  makeDouble,
  TclDouble,
  type TclNumber,
  type TclValue,
} from '@feather-tcl/arena/values'
import { compareNumbers } from './compare.ts'
import type { MathContext } from './context.ts'
import { ceilingOf, floorOf, roundHalfAway, truncate } from './double.ts'
import { negate, squareRoot } from './integer.ts'
import { DOMAIN, domainError } from './operand.ts'
import { nextRandom, seedRandom } from './random.ts'
import * as real from './real.ts'

/** One function of mathfunc(n). */
export interface MathFunction {
  /** Fewest and most arguments. */
  readonly min: number
  readonly max: number
  /** Compute it. The caller has checked the number of arguments.
   *  @throws TclFailure for arguments that are not numbers or outside the function's domain */
  fn(args: readonly TclValue[], ctx: MathContext): TclValue
}

/** Call the function `name` with whatever arguments a script gave.
 *  @throws TclFailure `not enough arguments for math function "abs"` and its like, and what the function throws */
export function callMathFunction(
  name: string,
  definition: MathFunction,
  args: readonly TclValue[],
  ctx: MathContext,
): TclValue {
  if (args.length < definition.min) return wrongArguments('not enough', name)
  if (args.length > definition.max) return wrongArguments('too many', name)
  return definition.fn(args, ctx)
}

function wrongArguments(what: string, name: string): never {
  return fail(`${what} arguments for math function "${name}"`, 'TCL', 'WRONGARGS')
}

function at(args: readonly TclValue[], i: number): TclValue {
  return args[i] ?? ''
}

/** The argument at `i`, as any number; NaN is one. */
function anyNumber(args: readonly TclValue[], i: number): TclNumber {
  return asNumber(at(args, i)) ?? expected('number', at(args, i))
}

/** The argument at `i`, as a number that is not NaN. */
function number(args: readonly TclValue[], i: number): TclNumber {
  const n = anyNumber(args, i)
  // asDouble throws for NaN, and only for NaN among numbers.
  if (n instanceof TclDouble) asDouble(n)
  return n
}

/** The argument at `i`, as a double that is not NaN; an integer beyond the doubles is infinite. */
function double(args: readonly TclValue[], i: number): number {
  return asDouble(at(args, i))
}

/** A double as the result; NaN means that the arguments were outside the domain. */
function result(d: number): TclValue {
  return Number.isNaN(d) ? domainError() : makeDouble(d)
}

function unary(compute: (x: number) => number): MathFunction {
  return { min: 1, max: 1, fn: (args) => result(compute(double(args, 0))) }
}

function binary(compute: (x: number, y: number) => number): MathFunction {
  return {
    min: 2,
    max: 2,
    fn: (args) => {
      const x = double(args, 0)
      return result(compute(x, double(args, 1)))
    },
  }
}

/** A test of one number as a double. */
function test(holds: (d: number) => boolean): MathFunction {
  return {
    min: 1,
    max: 1,
    fn: (args) => {
      const n = anyNumber(args, 0)
      return makeBoolean(holds(n instanceof TclDouble ? n.value : Number(n)))
    },
  }
}

/** A conversion to an integer; an argument that is one already is returned as it is, in its own spelling. */
function toInteger(convert: (d: number) => TclValue): MathFunction {
  return {
    min: 1,
    max: 1,
    fn: (args) => {
      const n = number(args, 0)
      return n instanceof TclDouble ? convert(n.value) : at(args, 0)
    },
  }
}

/** `max` and `min`: the first argument that no other one is beyond, in its own spelling. */
function extreme(direction: 1 | -1): MathFunction {
  return {
    min: 1,
    max: Number.POSITIVE_INFINITY,
    fn: (args) => {
      let best = 0
      let value = number(args, 0)
      for (let i = 1; i < args.length; i++) {
        const n = number(args, i)
        if (compareNumbers(n, value) === direction) {
          best = i
          value = n
        }
      }
      return at(args, best)
    },
  }
}

const SMALLEST_NORMAL = 2.2250738585072014e-308

function abs(args: readonly TclValue[]): TclValue {
  const v = at(args, 0)
  const n = number(args, 0)
  if (n instanceof TclDouble) return n.value > 0 ? v : makeDouble(Math.abs(n.value))
  if (n < 0) return negate(n)
  return n === 0 ? 0 : v
}

/** `ceil` and `floor`: the integer argument may lie between two doubles. */
function integral(ofDouble: (d: number) => number, ofInteger: (n: number | bigint) => number): MathFunction {
  return {
    min: 1,
    max: 1,
    fn: (args) => {
      const n = asNumber(at(args, 0))
      if (typeof n === 'number' || typeof n === 'bigint') return makeDouble(ofInteger(n))
      return makeDouble(ofDouble(double(args, 0)))
    },
  }
}

function isqrt(args: readonly TclValue[]): TclValue {
  const n = number(args, 0)
  const negative = n instanceof TclDouble ? n.value < 0 : n < 0
  if (negative) return fail('square root of negative argument', 'ARITH', 'DOMAIN', DOMAIN)
  return squareRoot(n instanceof TclDouble ? truncate(n.value) : n)
}

function sqrt(args: readonly TclValue[]): TclValue {
  const d = double(args, 0)
  const n = asNumber(at(args, 0))
  if (d === Number.POSITIVE_INFINITY && typeof n === 'bigint') return makeDouble(Number(squareRoot(n)))
  // tclsh: tcl::mathfunc::sqrt -1 -> -NaN, which expr then refuses.
  return d < 0 ? '-NaN' : makeDouble(Math.sqrt(d))
}

function wide(args: readonly TclValue[]): TclValue {
  const n = number(args, 0)
  const whole = n instanceof TclDouble ? truncate(n.value) : n
  if (typeof whole === 'number') return whole
  const wrapped = BigInt.asIntN(64, whole)
  const small = Number(wrapped)
  return Number.isSafeInteger(small) ? small : wrapped
}

/** The functions of mathfunc(n), by name. */
export const mathFunctions: Readonly<Record<string, MathFunction>> = {
  abs: { min: 1, max: 1, fn: abs },
  acos: unary(real.acos),
  asin: unary(real.asin),
  atan: unary(real.atan),
  atan2: binary(real.atan2),
  bool: { min: 1, max: 1, fn: (args) => makeBoolean(asBoolean(at(args, 0))) },
  ceil: integral(Math.ceil, ceilingOf),
  cos: unary(real.cos),
  cosh: unary(real.cosh),
  double: { min: 1, max: 1, fn: (args) => makeDouble(double(args, 0)) },
  entier: toInteger(truncate),
  exp: unary(real.exp),
  floor: integral(Math.floor, floorOf),
  fmod: binary((x, y) => x % y),
  hypot: binary(real.hypot),
  int: toInteger(truncate),
  isfinite: test(Number.isFinite),
  isinf: test((d) => Math.abs(d) === Number.POSITIVE_INFINITY),
  isnan: test(Number.isNaN),
  isnormal: test((d) => Number.isFinite(d) && Math.abs(d) >= SMALLEST_NORMAL),
  isqrt: { min: 1, max: 1, fn: isqrt },
  issubnormal: test((d) => d !== 0 && Math.abs(d) < SMALLEST_NORMAL),
  isunordered: {
    min: 2,
    max: 2,
    fn: (args) => {
      const x = anyNumber(args, 0)
      return makeBoolean(Number.isNaN(compareNumbers(x, anyNumber(args, 1))))
    },
  },
  log: unary(real.log),
  log10: unary(real.log10),
  max: extreme(1),
  min: extreme(-1),
  pow: binary(real.pow),
  rand: { min: 0, max: 0, fn: (_args, ctx) => makeDouble(nextRandom(ctx)) },
  round: toInteger(roundHalfAway),
  sin: unary(real.sin),
  sinh: unary(real.sinh),
  sqrt: { min: 1, max: 1, fn: sqrt },
  srand: {
    min: 1,
    max: 1,
    fn: (args, ctx) => {
      const n = asNumber(at(args, 0))
      // tclsh: expr {srand("x")} fails with an empty message.
      if (n === undefined || n instanceof TclDouble) return fail('')
      seedRandom(ctx.randomState, n)
      return makeDouble(nextRandom(ctx))
    },
  },
  tan: unary(real.tan),
  tanh: unary(real.tanh),
  wide: { min: 1, max: 1, fn: wide },
}
