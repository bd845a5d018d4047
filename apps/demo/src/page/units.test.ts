import { expect, test } from 'vitest'
import { bytes, count, duration } from './units.ts'

test('bytes in three digits', () => {
  const cases: [number, string][] = [
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.00 KB'],
    [2752, '2.75 KB'],
    [9999, '10.0 KB'],
    [99_960, '100 KB'],
    [999_600, '1.00 MB'],
    [1_048_576, '1.05 MB'],
    [52_600_000, '52.6 MB'],
    [3.2e12, '3200 GB'],
  ]
  for (const [n, text] of cases) expect(bytes(n)).toBe(text)
})

test('counts and times', () => {
  expect(count(1_234_567)).toBe('1,234,567')
  expect([0.0123, 0.94, 0.96, 9.94, 12.3, 999, 1234].map(duration)).toEqual([
    '12 µs',
    '940 µs',
    '1.0 ms',
    '9.9 ms',
    '12 ms',
    '999 ms',
    '1.23 s',
  ])
})
