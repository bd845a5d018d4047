import { setPayer } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { bitLength, decimals, power, product, quotient } from './huge.ts'

/** An integer of about so many bits, which differ. */
function integer(bits: number, seed: number): bigint {
  let hex = '0x1'
  let state = seed
  for (let i = 0; i < bits; i += 24) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    hex += (state >>> 8).toString(16).padStart(6, '0')
  }
  return BigInt(hex) >> BigInt(seed % 24)
}

const SIZES = [1, 31, 32, 33, 63, 64, 65, 1000, 8192, 300_000, 1_300_000, 2_100_000]

test('operations give what those of the engine give', () => {
  for (const [i, x] of SIZES.entries())
    for (const [j, y] of SIZES.entries()) {
      const a = integer(x, i + 1) * (i % 2 === 0 ? 1n : -1n)
      const b = integer(y, j + 50) * (j % 3 === 0 ? -1n : 1n)
      expect(product(a, b) === a * b, `${x} bits * ${y} bits`).toBe(true)
      const [q, r] = quotient(a, b)
      expect(q * b + r === a, `${x} bits / ${y} bits`).toBe(true)
      expect(r === 0n || r < 0n === b < 0n).toBe(true)
      expect(r < 0n ? r > b : r < b || b < 0n).toBe(true)
    }
  expect(power(3n, 500_001) === 3n ** 500_001n).toBe(true)
  expect(power(-7n, 3)).toBe(-343n)
  expect(power(2n, 100)).toBe(1n << 100n)
})

test('quotients whose parts are all ones or zeros', () => {
  for (const bits of [1_000_000, 1_048_576, 2_000_001]) {
    const ones = (1n << BigInt(bits)) - 1n
    for (const [a, b] of [
      [ones * ones, ones],
      [ones * ones - 1n, ones],
      [ones << BigInt(bits), ones],
      [(1n << BigInt(2 * bits)) - 1n, 1n << BigInt(bits)],
      [1n << BigInt(2 * bits), ones],
    ] as const) {
      const [q, r] = quotient(a, b)
      expect(q * b + r === a && r >= 0n && r < b).toBe(true)
    }
  }
})

test('bits are counted', () => {
  expect([0n, 1n, -1n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 63n, -(2n ** 64n)].map(bitLength)).toEqual([
    0, 1, 1, 32, 33, 64, 65,
  ])
  expect(bitLength((1n << 5_000_000n) - 1n)).toBe(5_000_000)
})

test('decimals are written and read', () => {
  for (const n of [
    0n,
    1n,
    10n ** 16_384n,
    10n ** 16_384n - 1n,
    10n ** 65_536n,
    1n << 1_048_576n,
    integer(700_000, 7),
  ]) {
    const text = n.toString()
    expect(decimals.write(n) === text).toBe(true)
    expect(decimals.read(text) === n).toBe(true)
    expect(decimals.read(`00${text}`) === n).toBe(true)
  }
})

/** What is paid, and the most at once. */
function payments(run: () => void): { count: number; most: number } {
  let count = 0
  let most = 0
  const before = setPayer({
    charge(units) {
      count++
      most = Math.max(most, units)
    },
    spend: () => {},
  })
  run()
  setPayer(before)
  return { count, most }
}

test('work on huge integers is paid for in pieces of less than 5 ms', () => {
  const n = integer(8_000_000, 3)
  const text = integer(2_000_000, 4).toString()
  const runs = [
    () => product(n, n),
    () => product(n, integer(100_000, 4)),
    () => quotient(n, integer(4_000_000, 5)),
    () => quotient(n, 10n ** 1000n),
    () => power(3n, 3_000_000),
    () => decimals.write(integer(2_000_000, 6)),
    () => decimals.read(text),
  ]
  for (const run of runs) {
    const { count, most } = payments(run)
    expect(count, run.toString()).toBeGreaterThan(5)
    expect(most, run.toString()).toBeLessThan(100_000)
  }
})
