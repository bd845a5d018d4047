import { expect, test } from 'vitest'
import { type Handle, HandleArena, NIL, PersistentStore, type Ptr } from './index.ts'

test('keeps values across runs', () => {
  const arena = new HandleArena<string | number>()
  const store = new PersistentStore<string | number>()
  expect(store.materializeInto(arena, 'x', arena.store('hello'))).toBe(true)
  arena.resetScratch()
  const handle = store.wrapFrom(arena, 'x')
  expect(arena.get(handle)).toBe('hello')
  expect(store.wrapFrom(arena, 'y')).toBe(NIL)
  store.set('y', 5)
  expect([...store.keys()]).toEqual(['x', 'y'])
  expect([store.size, store.has('y'), store.get('y')]).toEqual([2, true, 5])
  expect([store.delete('y'), store.delete('y')]).toEqual([true, false])
})

test('nil and stale handles change nothing', () => {
  const arena = new HandleArena<string>()
  const store = new PersistentStore<string>()
  store.set('x', 'old')
  const stale = arena.store('new')
  arena.resetScratch()
  expect(store.materializeInto(arena, 'x', stale)).toBe(false)
  expect(store.materializeInto(arena, 'x', NIL)).toBe(false)
  expect(store.get('x')).toBe('old')
})

test('handles and addresses do not compile', () => {
  const store = new PersistentStore<string | number>()
  // @ts-expect-error a handle is not a value
  store.set('x', 7 as Handle)
  // @ts-expect-error an address is not a value
  store.set('x', 7 as Ptr)
  store.set('x', 7)
  expect(store.get('x')).toBe(7)
})
