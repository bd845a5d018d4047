/** What the tests of this package share: interpreters that are looked after, and the claim that nothing is left of them. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createFeatherSync, type Feather, type Interp, type InterpOptions } from '../src/index.ts'

export const feather: Feather = createFeatherSync()

const made: Interp[] = []

/** An interpreter that prints nothing. */
export function createUnwatched(options: InterpOptions = {}): Interp {
  return feather.create({ stdout: null, stderr: null, ...options })
}

/** The same, and it is looked at when the file's tests are over. */
export function create(options: InterpOptions = {}): Interp {
  const interp = createUnwatched(options)
  made.push(interp)
  return interp
}

/** No eval runs, and nothing is left of those that ran. */
export function expectEmpty(interp: Interp): void {
  const { scratchHandles, wasmArenaUsed, evalDepth } = interp.memoryStats()
  expect({ scratchHandles, wasmArenaUsed, evalDepth }).toEqual({ scratchHandles: 0, wasmArenaUsed: 0, evalDepth: 0 })
}

/** Call it last in a file. */
export function nothingIsLeft(): void {
  test('no handle and no byte of the arena is left', () => {
    expect(made.length).toBeGreaterThan(0)
    for (const interp of made) expectEmpty(interp)
  })
}

/** What a call throws. */
export function thrown(run: () => unknown): unknown {
  try {
    run()
  } catch (e) {
    return e
  }
  throw new Error('nothing was thrown')
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export function collectGarbage(): void {
  collect()
  collect()
}

/** Bytes of the JavaScript heap after a collection. */
export function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** The full counts take some minutes: FEATHER_LONG=1. */
export const LONG: boolean = process.env.FEATHER_LONG === '1'

/** The stress build collects at every safe point, which takes time in proportion to the depth. */
export const STRESS: boolean = process.env.NODE_OPTIONS?.includes('feather-stress') ?? false

/** What is much on the stress build, and what is on the others. */
export function onStress<T>(few: T, many: T): T {
  return STRESS ? few : many
}

/** A count: the full one, or for every day a part of it. */
export function count(full: number, everyDay: number): number {
  return onStress(Math.ceil(everyDay / 10), LONG ? full : everyDay)
}

/** Do the same over and over, and look at what stays: handles, arena, linear memory, and the JavaScript heap. Caches, which
 *  `trim` drops, are not what stays; caches.test.ts looks at their bounds.
 *  @param times how often
 *  @param warm how often before that, until caches are full and the engine has compiled what it wants */
export function expectNoGrowth(interp: Interp, times: number, step: (i: number) => void, warm = 5000): void {
  for (let i = 0; i < warm; i++) step(i)
  const { wasmMemoryBytes } = interp.memoryStats()
  interp.trim()
  let from = warm
  const growth = (): number => {
    const heap = heapBytes()
    for (let i = from; i < from + times; i++) step(i)
    from += times
    expectEmpty(interp)
    // A fresh instance came after the trim: it has grown as far as the one before, but not further.
    expect(interp.memoryStats().wasmMemoryBytes).toBeLessThanOrEqual(wasmMemoryBytes)
    interp.trim()
    return heapBytes() - heap
  }
  // The engine's own code and tables come and go, now and then megabytes at once. What stays grows each time.
  expect(Math.min(growth(), growth())).toBeLessThan(2 * 2 ** 20)
}
