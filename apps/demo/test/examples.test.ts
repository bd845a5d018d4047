/** The examples of the gallery run, and those that need nothing of the page print what tclsh prints. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createFeather } from 'feather-tcl'
import { describe, expect, test } from 'vitest'
import { examples } from '../src/examples/index.ts'
import { Outbox } from '../src/worker/outbox.ts'
import { Stage } from '../src/worker/stage.ts'
import { expected } from './expected.ts'

/** A tclsh 9.0, to see that what is expected is true. */
const tclsh = [process.env.TCLSH9, fileURLToPath(new URL('../../../../shared/oracle/tclsh9.0', import.meta.url))].find(
  (path) => path !== undefined && existsSync(path),
)
const feather = await createFeather()

/** Run an example with the page's commands; what it printed, and how many things it drew. */
function run(script: string): { printed: string; drawn: Record<string, number>; left: number[] } {
  let printed = ''
  const drawn: Record<string, number> = {}
  const outbox = new Outbox((notice) => {
    if (notice.kind === 'draw') for (const { op } of notice.drawings) drawn[op] = (drawn[op] ?? 0) + 1
  })
  using interp = feather.create({
    stdout: (text) => {
      printed += text
    },
    random: () => 0.25,
  })
  const stage = new Stage(
    interp,
    outbox,
    () => true,
    () => {},
  )
  try {
    interp.eval(script)
  } finally {
    stage.halt()
    outbox.flush()
  }
  const { scratchHandles, wasmArenaUsed } = interp.memoryStats()
  return { printed, drawn, left: [scratchHandles, wasmArenaUsed] }
}

const scriptOf = (name: string): string => examples.find((example) => example.name === name)!.script

describe('the gallery', () => {
  test.each(['tour', 'config'] as const)('%s prints what tclsh prints', (name) => {
    expect(run(scriptOf(name)).printed).toBe(expected[name])
  })

  if (tclsh === undefined) console.log('no tclsh 9.0 here: what the examples should print is taken as it was recorded')
  else
    test('tclsh prints what is expected', () => {
      const printed = (name: string): string => execFileSync(tclsh, [], { input: scriptOf(name), encoding: 'utf8' })
      for (const name of ['tour', 'config'] as const) expect(printed(name)).toBe(expected[name])
      expect(printed('primes')).toMatch(/^9592 primes .* 99991\n/)
    })

  test('primes counts them', () => {
    expect(run(scriptOf('primes')).printed).toMatch(
      /^9592 primes below 100,000, the last is 99991\n[\d.]+ microseconds/,
    )
  })

  test('turtle draws a snowflake and a spiral', () => {
    expect(run(scriptOf('turtle')).drawn).toEqual({ line: 3 * 4 ** 4 + 90 })
  })

  test('button makes two, life draws a grid', () => {
    expect(run(scriptOf('button')).drawn).toEqual({ button: 2 })
    expect(run(scriptOf('life')).drawn).toEqual({ grid: 1 })
  })

  test('no handle and no byte is left of any', () => {
    for (const { script } of examples) expect(run(script).left).toEqual([0, 0])
  })
})

describe('what the stage refuses', () => {
  test.each([
    ['Turtle', 'wrong # args: should be "Turtle subcommand ?arg ...?"'],
    ['[Turtle new] forward', 'wrong # args'],
    ['[Turtle new] forward far', 'expected floating-point number but got "far"'],
    ['[Turtle new] forward Inf', 'a turtle cannot go there'],
    ['[Turtle new] color "url(x)"', 'unknown color "url(x)"'],
    ['[Turtle new] width 0', 'a width is a number above 0 and at most 100'],
    ['[Turtle new] swim', 'unknown method "swim": must be back, '],
    ['grid [lrepeat 501 x]', 'a grid has at most 500 rows and columns'],
    ['label 7 x', 'no button 7'],
    ['lmap i [lrepeat 21 x] {button b {}}', 'there are 20 buttons already'],
    ['lmap i [lrepeat 11 x] {every 1000 {}}', '10 scripts repeat already'],
    ['every often {}', 'expected floating-point number but got "often"'],
  ])('%s', (script, message) => {
    expect(() => run(script)).toThrow(message)
  })
})
