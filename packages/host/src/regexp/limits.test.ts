import { setPayer } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { Automaton } from './automaton.ts'
import { clearRegexpCache, compileRegexp, REGEXP_CACHE_BYTES, regexpCacheBytes, regexpTest } from './index.ts'
import { parseRegexp } from './parser.ts'
import { ADVANCED, ICASE } from './syntax.ts'

/** Run something, and let `charge` hear what it pays. */
function paying<T>(charge: (units: number) => void, run: () => T): T {
  const before = setPayer({ charge, spend: () => {} })
  try {
    return run()
  } finally {
    setPayer(before)
  }
}

/** Work in units of 50 ns, as it is charged. */
function work(pattern: string, text: string): number {
  let units = 0
  const automaton = new Automaton(parseRegexp(pattern, ADVANCED))
  paying(
    (more) => {
      units += more
    },
    () => automaton.match(text, 0, false, []),
  )
  return units
}

test.each([
  ['(a+)+$', 'a', 'b'],
  ['(a|aa)*b', 'a', ''],
  ['(.*)(.*)(.*)x', 'ab', ''],
  ['(.*)(.*)(.*)x', 'ab', 'x'],
  ['(x+x+)+y', 'x', ''],
  ['(\\w+\\s*)+:', 'word ', ''],
  ['(a|b|ab)*(bc|c)', 'ab', 'c'],
  ['a{0,100}b', 'a', ''],
  ['(?=.*x)a', 'a', ''],
  ['(?!.*x)(.)(.*)b', 'a', 'b'],
  ['a+b|c', 'a', ''],
])('%s is linear', (pattern, repeated, end) => {
  const of = (count: number): number => work(pattern, repeated.repeat(count) + end)
  of(1000)
  expect(of(40_000)).toBeLessThan(6 * of(10_000) + 2000)
})

test('back references may take long, and can be stopped', () => {
  const automaton = new Automaton(parseRegexp('^(.*)(.*)(.*)\\1\\2\\3x$', ADVANCED))
  let units = 0
  const stop = { stopped: true }
  const run = (): boolean =>
    paying(
      (more) => {
        units += more
        if (units > 200_000) throw stop
      },
      () => automaton.match(`${'abcdefgh'.repeat(100)}x`, 0, false, []),
    )
  expect(run).toThrow()
  expect(units).toBeGreaterThan(200_000)
  expect(automaton.match('ababx', 0, false, [])).toBe(true)
})

test('work is charged in slices', () => {
  const charges: number[] = []
  const automaton = new Automaton(parseRegexp('(a|ab)*x', ADVANCED))
  paying(
    (units) => charges.push(units),
    () => automaton.match('ab'.repeat(4_000_000), 0, false, []),
  )
  expect(charges.length).toBeGreaterThan(5)
  expect(Math.max(...charges)).toBeLessThan(100_000)
})

/** A text of `a` and `b` in no order. */
function randomText(length: number): string {
  let text = ''
  for (let i = 0, state = 1; i < length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    text += state & 0x10000 ? 'a' : 'b'
  }
  return text
}

test('tables stay small although an automaton has many states', () => {
  const automaton = new Automaton(parseRegexp('(a|b)*a(a|b){14}c', ADVANCED))
  expect(automaton.match(randomText(40_000), 0, false, [])).toBe(false)
  expect(automaton.bytes).toBeLessThan(2_000_000)
})

test('nested bounds and deep nesting are errors before they are built', () => {
  const compile = (pattern: string) => () => regexpTest(pattern, '', false)
  expect(compile('((((a{255}){255}){255}){255})')).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/out of memory$/) }),
  )
  expect(compile('('.repeat(600) + ')'.repeat(600))).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/too complex$/) }),
  )
  expect(compile(`${'('.repeat(250)}a${')'.repeat(250)}`)).not.toThrow()
  expect(compile('(a)'.repeat(1000))).not.toThrow()
})

test('the cache is bounded and knows patterns by their flags', () => {
  clearRegexpCache()
  const first = compileRegexp('a', ADVANCED)
  expect(compileRegexp('a', ADVANCED)).toBe(first)
  expect(compileRegexp('a', ADVANCED | ICASE)).not.toBe(first)
  expect(regexpTest('a', 'xA', true)).toBe(true)
  expect(regexpTest('a', 'xA', false)).toBe(false)
  for (let i = 0; i < 1000; i++) compileRegexp(`x${i}`, ADVANCED)
  expect(compileRegexp('a', ADVANCED)).not.toBe(first)
  expect(regexpCacheBytes()).toBeLessThan(256 * 10_000)
  for (let i = 0; i < 100; i++) {
    compileRegexp('kept', ADVANCED)
    compileRegexp(`y${i}`, ADVANCED)
  }
  expect(compileRegexp('kept', ADVANCED)).toBe(compileRegexp('kept', ADVANCED))
})

test.each([
  ['large patterns', (i: number): [string, string] => [`(?:(a|ab){100}){50}${i}`, 'x']],
  ['patterns with large tables', (i: number): [string, string] => [`(a|b)*a(a|b){14}${i}`, randomText(5000)]],
  ['patterns with many tables', (i: number): [string, string] => [`^(?:(a|ab){20}(b|ba)*)*${i}?$`, 'ab'.repeat(500)]],
])('the cache has few bytes: %s', (_, make) => {
  clearRegexpCache()
  for (let i = 0; i < 60; i++) {
    regexpTest(...make(i), false)
    expect(regexpCacheBytes()).toBeLessThan(REGEXP_CACHE_BYTES * 1.5)
  }
})
