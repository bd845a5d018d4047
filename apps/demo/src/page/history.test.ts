import { describe, expect, test } from 'vitest'
import type { Sample } from '../protocol.ts'
import { History } from './history.ts'

const sample = (n: number, more: Partial<Sample> = {}): Sample => ({
  peakHandles: n,
  peakBytes: n,
  handles: 0,
  bytes: 0,
  state: n,
  wasm: n,
  evals: n,
  ...more,
})

function filled(most: number, count: number, of = sample): History {
  const history = new History(most)
  for (let i = 1; i <= count; i++) history.push(of(i))
  return history
}

describe('the history of the memory panel', () => {
  test('keeps each measurement while there is room', () => {
    expect(filled(120, 120).buckets.map(({ first, last }) => [first, last])).toEqual(
      Array.from({ length: 120 }, (_, i) => [i + 1, i + 1]),
    )
  })

  test.each([121, 1000, 20_000])('%i measurements are all there, each once and in order', (count) => {
    const { buckets } = filled(120, count)
    expect(buckets).toHaveLength(120)
    let next = 1
    for (const { first, last } of buckets) {
      expect(first).toBe(next)
      expect(last).toBeGreaterThanOrEqual(first)
      next = last + 1
    }
    expect(next).toBe(count + 1)
  })

  test('what is recent stands alone', () => {
    const alone = filled(120, 20_000).buckets.filter(({ first, last }) => first === last)
    expect(alone.length).toBeGreaterThanOrEqual(10)
    expect(alone.at(-1)?.last).toBe(20_000)
  })

  test('a peak is never lost, nor what was left once', () => {
    const odd = (i: number): Sample => sample(i, i === 777 ? { peakHandles: 1e9, handles: 5, bytes: 7 } : {})
    const { buckets } = filled(16, 20_000, odd)
    const most = (field: keyof Sample): number => Math.max(...buckets.map((bucket) => bucket.sample[field]))
    expect(most('peakHandles')).toBe(1e9)
    expect(most('handles')).toBe(5)
    expect(most('bytes')).toBe(7)
    // Levels are those after the last measurement of a bucket.
    for (const { last, sample } of buckets) expect(sample.wasm).toBe(last)
  })

  test('clear begins again', () => {
    const history = filled(4, 9)
    history.clear()
    history.push(sample(3))
    expect(history.buckets.map(({ first }) => first)).toEqual([1])
  })
})
