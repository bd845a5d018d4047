/** Scripts that mean no good: each ends soon, in an error that says what it is, and the interpreter goes on. */
import { describe, expect, test } from 'vitest'
import { TclError, TclLimitError } from '../src/index.ts'
import {
  type End,
  LIMITS,
  LOOPS,
  NUMBERS,
  PATTERNS,
  prepare,
  RECURSION,
  type Row,
  SCRIPTS,
  SIZES,
  WORK,
} from './hostile-scripts.ts'
import { create, expectEmpty, nothingIsLeft, onStress } from './support.ts'

const limits = { ...LIMITS, steps: onStress(1e5, LIMITS.steps) }

/** Run a script after a setup. That it ends is what counts here; `tooling/bench/hostile.mjs` tells how soon. */
function run(script: string, end: End, setup = ''): void {
  const interp = create({ limits })
  interp.command('nest', (inner) => interp.eval(inner))
  interp.eval(setup, { limits: { steps: 1e9 } })
  let outcome: unknown = 'result'
  try {
    interp.eval(script)
  } catch (e) {
    outcome = e
  }
  if (end === 'result') expect(outcome).toBe('result')
  else if (typeof end === 'string') {
    expect(outcome).toBeInstanceOf(TclLimitError)
    expect(outcome).toMatchObject({ limit: end })
  } else {
    expect(outcome).toBeInstanceOf(TclError)
    expect((outcome as TclError).message).toMatch(end)
  }
  expectEmpty(interp)
  expect(interp.eval('proc still {} { set x 6; expr {$x * 7} }; still')).toBe('42')
  interp.dispose()
}

// The stress build is for what is a root and what is not: what takes much memory or time in one command shows no more there.
const FEW: readonly (readonly [string, readonly Row[]])[] = [
  ['loops', LOOPS],
  ['recursion', RECURSION],
]
const ALL: typeof FEW = [
  ...FEW,
  ['sizes', SIZES],
  ['numbers', NUMBERS],
  ['scripts of 50 MB', SCRIPTS],
  ['patterns', PATTERNS],
]

describe.each(onStress(FEW, ALL))('%s', (_, rows) => {
  test.each(rows as Row[])('%s', { timeout: 120_000 }, (_name, script, end) => run(script, end))
})

describe('work is charged in proportion', () => {
  test.each(WORK)('%s', { timeout: 120_000 }, (script) =>
    run(`while 1 { ${script} }`, 'steps', prepare(onStress(1000, 20_000))),
  )
})

nothingIsLeft()
