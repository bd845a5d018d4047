/** Numbers at the edges of their types, and expressions of them. Each function takes the random choices. */

/** @typedef {import('../random.mjs').Random} Random */

const edges = [0n, 1n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n, 10n ** 18n, 10n ** 30n, 2n ** 100n]

/** An integer near the end of a type, or of random digits. @param {Random} r */
export function bigInteger(r) {
  if (r.chance(0.3)) return `${r.pick(['', '-'])}${r.between(1, 9)}${r.some(0, 40, () => r.below(10)).join('')}`
  const value = r.pick(edges) + BigInt(r.between(-2, 2))
  const signed = r.chance(0.5) ? value : -value
  if (r.chance(0.15) && signed >= 0n) return `0${r.pick(['x', 'b', 'o'])}`.replace(/0(.)/, (_, c) => inBase(signed, c))
  return String(signed)
}

function inBase(value, letter) {
  return `0${letter}${value.toString({ x: 16, b: 2, o: 8 }[letter])}`
}

/** A double of random bits, or with few digits. @param {Random} r */
export function double(r) {
  switch (r.below(7)) {
    case 0: {
      const bits = new Uint32Array([r.below(2 ** 32), r.below(2 ** 32)])
      const [value] = new Float64Array(bits.buffer)
      return Number.isFinite(value) ? withPoint(String(value)) : '1.5'
    }
    case 1:
      return withPoint(String(r.between(-99999, 99999) / 10 ** r.between(0, 8)))
    case 2:
      return `${r.pick(['', '-'])}${r.below(10)}.${r.some(0, 18, () => r.below(10)).join('') || '0'}e${r.between(-330, 312)}`
    case 3:
      return withPoint(String((r.between(1, 2 ** 20) + 0.5) * 2 ** r.between(-60, 60)))
    case 4: // where the way changes in which doubles are written
      return `${r.pick(['', '-'])}${r.pick(['1', '9', '9.99999999999', '1.5', '12345'])}e${r.pick([-7, -6, -5, -4, -3, 0, 5, 6, 14, 15, 16, 17, 18])}`
    case 5:
      return half(r)
    default:
      return r.pick([
        '0.5',
        '-0.5',
        '1.5',
        '2.5',
        '-2.5',
        '1e15',
        '1e16',
        '1e17',
        '9007199254740993.0',
        '0.1',
        '1e23',
        '5e-324',
      ])
  }
}

/** A number whose last digit is a 5 that lies exactly between two shorter ones. */
export function half(r) {
  const places = r.between(1, 4)
  return withPoint(String((2 * r.between(-60, 60) + 1) / 2 ** places))
}

function withPoint(text) {
  return /[.e]/.test(text) ? text : `${text}.0`
}

export const mathfuncs = [
  ...[
    'abs',
    'acos',
    'asin',
    'atan',
    'atan2',
    'bool',
    'ceil',
    'cos',
    'cosh',
    'double',
    'entier',
    'exp',
    'floor',
    'fmod',
  ],
  ...['hypot', 'int', 'isfinite', 'isinf', 'isnan', 'isnormal', 'isqrt', 'issubnormal', 'isunordered', 'log', 'log10'],
  ...['max', 'min', 'pow', 'round', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'wide'],
]
/** Those whose last digit is the same on every machine. */
export const exactFuncs = mathfuncs.filter((name) => !/cosh|sinh|tanh|exp|log|sin|cos|tan|pow|hypot/.test(name))

export const opSymbols = [
  ...[
    '+',
    '-',
    '*',
    '/',
    '%',
    '<',
    '<=',
    '>',
    '>=',
    '==',
    '!=',
    'eq',
    'ne',
    'lt',
    'le',
    'gt',
    'ge',
    '&',
    '|',
    '^',
    '~',
  ],
  ...['!', 'in', 'ni'],
]
export const infix = ['+', '-', '*', '/', '%', '<', '<=', '>', '>=', '==', '!=', '&', '|', '^', 'eq', 'lt', '&&', '||']

/** An operand of an expression. @param {Random} r */
export function number(r) {
  switch (r.below(6)) {
    case 0:
      return bigInteger(r)
    case 1:
      return double(r)
    case 2:
      return r.pick(['$x', '$y', '$n', '$big', '$s', '{}', '"x"', 'true', 'Inf', 'NaN', '-Inf'])
    default:
      return String(r.between(-20, 20))
  }
}

/** The binary operators of expr, those that bind loosest first. */
const levels = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['in', 'ni', 'eq', 'ne'],
  ['==', '!='],
  ['<', '>', '<=', '>=', 'lt', 'gt', 'le', 'ge'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
  ['**'],
]

/** An expression of several operators without parentheses, or with few: which of them binds first shows. The operands are
 *  small, most of them integers, and some are commands that tell whether they were run. @param {Random} r */
export function flat(r, length = r.between(2, 5)) {
  if (r.chance(0.15)) return `${flat(r, 1)} ? ${flat(r, r.between(0, 2))} : ${flat(r, r.between(0, 2))}`
  // Towers of powers and shifts would make numbers that fill the memory.
  let large = 2
  let text = smallOperand(r)
  for (let n = 0; n < length; n++) {
    let operator = r.pick(r.chance(0.35) ? [r.pick(['&&', '||']), ...r.pick(levels)] : r.pick(levels))
    if (/\*\*|<</.test(operator) && large-- <= 0) operator = '-'
    const right = /^(in|ni)$/.test(operator) ? r.pick(['{0 1 2}', '{}', '{1 01 -1}', '$l', '"1"']) : smallOperand(r)
    text += ` ${operator} ${right}`
    if (r.chance(0.1)) text = `(${text})`
  }
  return text
}

function smallOperand(r) {
  const sign = r.chance(0.15) ? r.pick(['-', '!', '~', '+', '!!', '- -']) : ''
  if (r.chance(0.2)) return sign + r.pick(['$x', '$n', '[incr n]', '[incr x -1]', '[llength $l]', '$y', '"a"', 'true'])
  return sign + r.pick(['0', '1', '2', '3', '0', '1', '2', '4', '0.5', '7'])
}

/** A position in something short: a number, from the end, or a sum. @param {Random} r */
export function position(r) {
  const n = () => r.between(0, 6)
  return r.pick([
    () => String(r.between(-1, 6)),
    () => String(n()),
    () => 'end',
    () => `end-${n()}`,
    () => `end-${n()}`,
    () => `end+${n()}`,
    () => `${n()}+${n()}`,
    () => `${n()}-${n()}`,
    () => `${n()}+-${n()}`,
    () => `end-${r.pick(['-1', '10', '0x1', '+2'])}`,
  ])()
}
