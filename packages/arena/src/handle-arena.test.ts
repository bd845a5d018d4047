import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Handle, HandleArena, NIL, PersistentStore, type Ptr, StaleHandleError } from './index.ts'

describe('materialize and wrap', () => {
  test('give the value back, and null or nil for nothing', () => {
    const arena = new HandleArena<string>()
    const handle = arena.wrap('test')
    expect(arena.get(handle)).toBe('test')
    const kept = arena.materialize(handle)
    arena.resetScratch()
    expect(arena.materialize(arena.wrap(kept))).toBe('test')
    expect(arena.materialize(NIL)).toBeNull()
    expect(arena.get(NIL)).toBeUndefined()
    expect(arena.wrap(null)).toBe(0)
    expect(arena.wrap(undefined)).toBe(0)
  })

  test('keep values that are falsy', () => {
    const arena = new HandleArena<string | number | boolean>()
    for (const value of ['', 0, false]) expect(arena.materialize(arena.wrap(value))).toBe(value)
  })

  test('do not copy', () => {
    const arena = new HandleArena<object>()
    const value = { big: new Array(1000) }
    expect(arena.materialize(arena.wrap(value))).toBe(value)
  })
})

describe('resetScratch', () => {
  test('makes every handle stale, and never gives its number to another value', () => {
    const arena = new HandleArena<string>()
    const first = arena.store('a')
    arena.store('b')
    expect(arena.size).toBe(2)
    arena.resetScratch()
    expect(arena.size).toBe(0)
    expect(arena.peak).toBe(2)
    expect(arena.get(first)).toBeUndefined()
    const next = arena.store('c')
    expect(next).toBeGreaterThan(first + 1)
    expect(arena.get(first)).toBeUndefined()
  })

  test('begins again at 1 once the numbers are past 2^29', () => {
    const arena = new HandleArena<number>({ first: 2 ** 29 })
    const before = arena.store(1)
    expect(arena.store(2)).toBe(2 ** 29 + 1)
    arena.resetScratch()
    expect(arena.next).toBe(1)
    expect(arena.get(before)).toBeUndefined()
  })

  test('a million handles and the next run', () => {
    const arena = new HandleArena<number>()
    let last = NIL
    for (let i = 0; i < 1_000_000; i++) last = arena.store(i)
    expect(arena.get(last)).toBe(999_999)
    arena.resetScratch()
    expect(arena.get(last)).toBeUndefined()
    expect(arena.get(arena.store(7))).toBe(7)
  })
})

test('what is a number but no value of the arena cannot be stored', () => {
  const arena = new HandleArena<number | string>()
  const handle = arena.store(5)
  // @ts-expect-error a handle is not a value
  arena.store(handle)
  // @ts-expect-error a handle is not a value
  arena.wrap(handle)
  // @ts-expect-error an address is not a value
  arena.wrap(16 as Ptr)
  // @ts-expect-error an address is not a handle
  arena.get(16 as Ptr)
  // @ts-expect-error a number is not a handle
  arena.get(1)
})

test('release forgets what was stored since the mark', () => {
  const arena = new HandleArena<string>()
  const kept = arena.store('kept')
  const stale: Handle[] = []
  for (let i = 0; i < 10; i++) {
    const mark = arena.mark()
    stale.push(arena.store('gone'), arena.store('gone'))
    arena.release(mark)
    expect(arena.size).toBe(1)
  }
  expect(arena.get(kept)).toBe('kept')
  expect(new Set(stale).size).toBe(20)
  expect(stale.filter((handle) => arena.get(handle) !== undefined)).toEqual([])
  const mark = arena.mark()
  const floor = arena.enterNested()
  arena.store('x')
  expect(() => arena.release((mark - 1) as typeof mark)).toThrow(RangeError)
  arena.exitNested(floor)
})

describe('compaction', () => {
  test('renumbers what is moved and forgets the rest', () => {
    const arena = new HandleArena<string>()
    const handles = ['a', 'b', 'c', 'd'].map((value) => arena.store(value))
    const roots = Int32Array.of(0, handles[3] as number, 0, handles[1] as number, handles[3] as number)
    arena.beginCompaction()
    arena.moveRange(roots, 0, roots.length)
    arena.endCompaction()
    expect(arena.size).toBe(2)
    expect(Array.from(roots, (handle) => arena.get(handle as Handle))).toEqual([undefined, 'd', undefined, 'b', 'd'])
    expect(roots[1]).toBe(roots[4])
    expect(handles.map((handle) => arena.get(handle))).toEqual([undefined, undefined, undefined, undefined])
  })

  test('of a nested run leaves the handles below its floor alone', () => {
    const arena = new HandleArena<string>()
    const outer = arena.store('outer')
    const lost = arena.store('not a root, but below the floor')
    const floor = arena.enterNested()
    let inner = arena.store('inner')
    arena.store('garbage')
    arena.compact((move) => {
      expect(move(outer)).toBe(outer)
      inner = move(inner)
    })
    expect([outer, lost, inner].map((handle) => arena.get(handle))).toEqual([
      'outer',
      'not a root, but below the floor',
      'inner',
    ])
    expect(arena.size).toBe(3)
    arena.exitNested(floor)
    expect(arena.get(inner)).toBe('inner')
    arena.compact((move) => {
      inner = move(inner)
    })
    expect(arena.size).toBe(1)
    expect(arena.get(inner)).toBe('inner')
    expect(arena.get(outer)).toBeUndefined()
  })

  test('a stale root becomes nil', () => {
    const arena = new HandleArena<string>()
    const stale = arena.store('a')
    arena.resetScratch()
    let root: Handle = stale
    arena.compact((move) => {
      root = move(root)
    })
    expect(root).toBe(NIL)
  })
})

test('pinned values stay', () => {
  const arena = new HandleArena<string>()
  const pinned = arena.pin('constant')
  expect(pinned).toBeLessThan(0)
  arena.resetScratch()
  arena.compact((move) => expect(move(pinned)).toBe(pinned))
  expect(arena.get(pinned)).toBe('constant')
  expect([arena.size, arena.pinnedSize]).toEqual([0, 1])
  arena.unpin(pinned)
  arena.unpin(pinned)
  expect(arena.get(pinned)).toBeUndefined()
  expect(arena.pinnedSize).toBe(0)
  expect(arena.pin('other')).toBe(pinned)
  expect(arena.pin('more')).not.toBe(pinned)
})

describe('debug mode', () => {
  const arena = new HandleArena<string>({ debug: true })

  test('says which handle is stale and where it was issued', () => {
    const handle = arena.store('a')
    arena.resetScratch()
    expect(() => arena.get(handle)).toThrow(StaleHandleError)
    expect(() => arena.materialize(handle)).toThrow(/^handle 1 is stale: .*; it was issued at:\n.*handle-arena/)
  })

  test('follows a handle through compaction', () => {
    let handle = arena.store('a')
    arena.compact((move) => {
      handle = move(handle)
    })
    arena.resetScratch()
    expect(() => arena.get(handle)).toThrow(/issued at:/)
  })

  test('nil is no mistake, other numbers are', () => {
    expect(arena.materialize(NIL)).toBeNull()
    expect(() => arena.get(9999 as Handle)).toThrow('handle 9999 was never issued; where it was issued is not known')
    expect(() => arena.get(-3 as Handle)).toThrow('handle -3 is not pinned')
    expect(() => arena.unpin(-3 as Handle)).toThrow(StaleHandleError)
  })
})

/** Random programs beside a Map from every live handle to its value. */
const step = fc.record({
  op: fc.constantFrom(
    'store',
    'store',
    'store',
    'reset',
    'compact',
    'enter',
    'exit',
    'mark',
    'release',
    'pin',
    'unpin',
    'keep',
    'lend',
  ),
  pick: fc.nat(1000),
})

test('random programs agree with a Map', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2 ** 29 - 20, 2 ** 29),
      fc.array(step, { maxLength: 200, size: 'max' }),
      (first, steps) => {
        const arena = new HandleArena<string>({ first })
        const live = new Map<Handle, string>()
        const pinned = new Map<Handle, string>()
        const everIssued = new Set<Handle>()
        /** Runs under way: what to give back, and the handles that were live when the run began. */
        const runs: { floor: ReturnType<typeof arena.enterNested>; below: Set<Handle> }[] = []
        const store = new PersistentStore<string>()
        const kept = new Map<string, string>()
        const marks: { mark: ReturnType<typeof arena.mark>; live: Set<Handle> }[] = []
        let wrapped = false
        let count = 0
        const issue = (handle: Handle, value: string) => {
          if (handle > 0 && handle < first) wrapped = true
          if (!wrapped && handle > 0) expect(everIssued.has(handle)).toBe(false)
          expect(live.has(handle)).toBe(false)
          expect(handle).toBeLessThan(2 ** 30)
          everIssued.add(handle)
          live.set(handle, value)
        }
        const forget = (keep: Set<Handle>) => {
          for (const handle of [...live.keys()]) if (!keep.has(handle)) live.delete(handle)
        }
        for (const { op, pick } of steps) {
          const value = `v${count++}`
          if (op === 'store') issue(arena.store(value), value)
          else if (op === 'keep') {
            const all: Handle[] = [NIL, ...everIssued, ...pinned.keys()]
            const handle = all[pick % all.length] as Handle
            const text = live.get(handle) ?? pinned.get(handle)
            const key = `k${pick % 3}`
            expect(arena.materialize(handle)).toBe(text ?? null)
            expect(store.materializeInto(arena, key, handle)).toBe(text !== undefined)
            if (text !== undefined) kept.set(key, text)
          } else if (op === 'lend') {
            const key = `k${pick % 3}`
            const handle = store.wrapFrom(arena, key)
            const text = kept.get(key)
            if (text === undefined) expect(handle).toBe(NIL)
            else issue(handle, text)
          } else if (op === 'reset' && runs.length === 0) {
            arena.resetScratch()
            live.clear()
            marks.length = 0
          } else if (op === 'enter') runs.push({ floor: arena.enterNested(), below: new Set(live.keys()) })
          else if (op === 'exit') {
            const run = runs.pop()
            if (run !== undefined) arena.exitNested(run.floor)
            marks.length = 0
          } else if (op === 'mark') marks.push({ mark: arena.mark(), live: new Set(live.keys()) })
          else if (op === 'release') {
            const at = marks.pop()
            const below = runs.at(-1)?.below ?? new Set()
            if (at !== undefined && [...below].every((handle) => at.live.has(handle))) {
              arena.release(at.mark)
              forget(at.live)
            }
          } else if (op === 'pin') pinned.set(arena.pin(value), value)
          else if (op === 'unpin') {
            const handle = [...pinned.keys()][pick % (pinned.size || 1)]
            if (handle !== undefined) {
              arena.unpin(handle)
              pinned.delete(handle)
            }
          } else if (op === 'compact') {
            const below = runs.at(-1)?.below ?? new Set<Handle>()
            const roots = [...live.keys()].filter((handle, i) => below.has(handle) || (i * 7 + pick) % 3 === 0)
            const was = new Map(live)
            arena.beginCompaction()
            const moved = roots.map((handle) => arena.move(handle))
            expect(roots.map((handle) => arena.move(handle))).toEqual(moved)
            arena.endCompaction()
            live.clear()
            roots.forEach((from, i) => {
              const to = moved[i] as Handle
              const text = was.get(from) as string
              if (below.has(from)) {
                expect(to).toBe(from)
                live.set(to, text)
              } else issue(to, text)
            })
            marks.length = 0
          }
          expect(arena.size).toBe(live.size)
          expect([...kept].every(([key, text]) => store.get(key) === text)).toBe(true)
          expect(store.size).toBe(kept.size)
          expect(arena.pinnedSize).toBe(pinned.size)
          for (const [handle, text] of live) expect(arena.get(handle)).toBe(text)
          for (const [handle, text] of pinned) expect(arena.get(handle)).toBe(text)
          for (const handle of everIssued) if (!live.has(handle)) expect(arena.get(handle)).toBeUndefined()
          const seen: string[] = []
          arena.forEach((text) => seen.push(text))
          expect(seen.sort()).toEqual([...live.values()].sort())
        }
      },
    ),
    { numRuns: 150 },
  )
})
