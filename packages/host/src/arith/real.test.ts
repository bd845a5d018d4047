import { expect, test } from 'vitest'
import { acos, asin, atan, atan2, cos, cosh, exp, hypot, log, log10, pow, sin, sinh, tan, tanh } from './real.ts'

const functions = { acos, asin, atan, atan2, cos, cosh, exp, hypot, log, log10, pow, sin, sinh, tan, tanh }

type Name = keyof typeof functions

function call(name: Name, ...args: number[]): number {
  return (functions[name] as (...args: number[]) => number)(...args)
}

/** Recorded with tclsh 9.0. */
test.each<[name: Name, args: number[], expected: number]>([
  ['exp', [0.1], 1.1051709180756477],
  ['exp', [-2.5], 0.0820849986238988],
  ['exp', [50.3], 6.998620422451237e21],
  ['exp', [-700], 9.85967654375977e-305],
  ['exp', [709.7], 1.6549840276802644e308],
  ['exp', [-740], 4.2e-322],
  ['exp', [0.00001], 1.00001000005],
  ['log', [1e-300], -690.7755278982137],
  ['log', [1e300], 690.7755278982137],
  ['log', [5e-324], -744.4400719213812],
  ['log', [1.0000001], 9.999999505838704e-8],
  ['log10', [1000], 3],
  ['log10', [0.00001], -5],
  ['log10', [3.7e200], 200.568201724067],
  ['sin', [0.1], 0.09983341664682815],
  ['sin', [1], 0.8414709848078965],
  ['sin', [-2.5], -0.5984721441039565],
  ['sin', [100], -0.5063656411097588],
  ['sin', [1000000], -0.34999350217129294],
  ['sin', [1e22], -0.8522008497671888],
  ['sin', [1e300], -0.8178819121159085],
  ['sin', [1e-10], 1e-10],
  ['cos', [0.1], 0.9950041652780258],
  ['cos', [1], 0.5403023058681398],
  ['cos', [-2.5], -0.8011436155469337],
  ['cos', [100], 0.8623188722876839],
  ['cos', [1000000], 0.9367521275331447],
  ['cos', [1e22], 0.523214785395139],
  ['cos', [1e300], -0.5753861119575491],
  ['tan', [0.1], 0.10033467208545055],
  ['tan', [1], 1.5574077246549023],
  ['tan', [-2.5], 0.7470222972386603],
  ['tan', [100], -0.5872139151569291],
  ['tan', [1000000], -0.373624453987599],
  ['tan', [1e22], -1.6287782256068988],
  ['tan', [1.5707963267948966], 16331239353195370],
  ['asin', [0.1], 0.1001674211615598],
  ['asin', [0.5], 0.5235987755982989],
  ['asin', [-0.75], -0.848062078981481],
  ['asin', [1e-8], 1e-8],
  ['acos', [0.1], 1.4706289056333368],
  ['acos', [0.5], 1.0471975511965979],
  ['acos', [-0.75], 2.4188584057763776],
  ['acos', [1e-8], 1.5707963167948966],
  ['acos', [0.999999999], 0.000044721358921319356],
  ['atan', [0.1], 0.09966865249116204],
  ['atan', [1], 0.7853981633974483],
  ['atan', [-2.5], -1.1902899496825317],
  ['atan', [100], 1.5607966601082315],
  ['atan', [1e-8], 1e-8],
  ['sinh', [0.1], 0.10016675001984403],
  ['sinh', [1], 1.1752011936438014],
  ['sinh', [-2.5], -6.0502044810397875],
  ['sinh', [25], 36002449668.69294],
  ['sinh', [-710], -1.1169973830808557e308],
  ['sinh', [1e-10], 1e-10],
  ['cosh', [0.1], 1.0050041680558035],
  ['cosh', [1], 1.5430806348152437],
  ['cosh', [-2.5], 6.132289479663686],
  ['cosh', [25], 36002449668.69294],
  ['cosh', [710], 1.1169973830808557e308],
  ['tanh', [0.1], 0.09966799462495582],
  ['tanh', [1], 0.7615941559557649],
  ['tanh', [-2.5], -0.9866142981514303],
  ['tanh', [25], 1],
  ['tanh', [1e-10], 1e-10],
  ['tanh', [1e-17], 1e-17],
  ['atan2', [1, 2], 0.4636476090008061],
  ['atan2', [-1, 2], -0.4636476090008061],
  ['atan2', [1, -2], 2.677945044588987],
  ['atan2', [-3, -0.1], -1.6041173226731438],
  ['atan2', [1e-300, 1e300], 0],
  ['atan2', [3, 10000000000], 3e-10],
  ['pow', [2, 2.5], 5.656854249492381],
  ['pow', [0.30000000000000004, 3], 0.027000000000000014],
  ['pow', [10, 2.5], 316.22776601683796],
  ['pow', [3, -1.5], 0.19245008972987526],
  ['pow', [1.0000001, 1e6], 1.1051709126143208],
  ['pow', [1e-300, 0.9], 9.999999999999847e-271],
  ['pow', [1e300, -0.37], 1.000000000000003e-111],
  ['pow', [-2.5, -5], -0.01024],
  ['pow', [1.5, -700], 5.446514460510651e-124],
  ['pow', [5e-324, 0.25], 1.4908919308538355e-81],
  ['pow', [2, 1023.5], 1.2711610061536464e308],
  ['pow', [10, 31], 1e31],
  ['pow', [-0, 3], -0],
  ['pow', [1, Number.NaN], 1],
  ['pow', [-1, Number.POSITIVE_INFINITY], 1],
  ['hypot', [3, 4], 5],
  ['hypot', [1e300, 1e300], 1.4142135623730952e300],
  ['hypot', [1e-300, 2e-300], 2.2360679774997897e-300],
  ['hypot', [1, 1e-20], 1],
  ['hypot', [5.5, -2.25], 5.942432162002357],
])('%s %j', (name, args, expected) => {
  expect(call(name, ...args)).toBe(expected)
})

test('outside the domain the result is NaN', () => {
  for (const name of ['acos', 'asin'] as const) expect(call(name, 1.5)).toBeNaN()
  for (const name of ['sin', 'cos', 'tan'] as const) expect(call(name, Number.POSITIVE_INFINITY)).toBeNaN()
  for (const name of ['log', 'log10'] as const) expect(call(name, -1)).toBeNaN()
  for (const name of Object.keys(functions) as Name[]) expect(call(name, Number.NaN, Number.NaN)).toBeNaN()
})

test('zeros and infinities', () => {
  for (const name of ['asin', 'atan', 'sin', 'sinh', 'tan', 'tanh'] as const) {
    expect(call(name, 0)).toBe(0)
    expect(call(name, -0)).toBe(-0)
  }
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY)
  expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0)
  expect(exp(0)).toBe(1)
  expect(atan(Number.NEGATIVE_INFINITY)).toBe(-Math.PI / 2)
  expect(atan2(0, -1)).toBe(Math.PI)
  expect(atan2(-0, -1)).toBe(-Math.PI)
  expect(cosh(Number.NEGATIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  expect(tanh(Number.NEGATIVE_INFINITY)).toBe(-1)
  expect(hypot(Number.NaN, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
})

test('never more than a unit in the last place from the engine’s own', () => {
  let seed = 1
  const next = (): number => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const names = ['acos', 'asin', 'atan', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'tan', 'tanh'] as const
  for (const name of names) {
    for (let i = 0; i < 2000; i++) {
      const x = name.startsWith('a') ? next() * 2 - 1 : name.startsWith('log') ? next() * 100 : (next() - 0.5) * 40
      const own = call(name, x)
      const other = (Math[name] as (x: number) => number)(x)
      expect(Math.abs(own - other)).toBeLessThanOrEqual(Math.abs(other) * 2 ** -51)
    }
  }
})
