import {
  asNumber,
  fail,
  listItems,
  makeBoolean,
  makeDouble,
  payEvery,
  payRest,
  stringCompare,
  stringEqual,
  TclDouble,
  type TclNumber,
  type TclValue,
} from '@feather-tcl/arena/values'
import { compareValues, equalValues } from './compare.ts'
import {
  add,
  and,
  divide,
  modulo,
  multiply,
  or,
  power,
  shiftLeft,
  shiftRight,
  subtract,
  xor,
  zeroToNegativePower,
} from './integer.ts'
import { domainError, integerOperand, numericOperand } from './operand.ts'
import { pow } from './real.ts'

/** The binary operators of expressions. An operator's place is the index that `binaryAt` takes. */
export const BINARY_OPS = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
  '<',
  '>',
  '<=',
  '>=',
  '==',
  '!=',
  'eq',
  'ne',
  'lt',
  'gt',
  'le',
  'ge',
  'in',
  'ni',
] as const

export type BinaryOp = (typeof BINARY_OPS)[number]

const INDEX: ReadonlyMap<string, number> = new Map(BINARY_OPS.map((op, i) => [op, i]))

/** `a op b`, in full generality: numbers of any kind and size, strings, lists.
 *  @throws TclFailure with tclsh's words for operands that do not fit and results that do not exist */
export function binary(op: BinaryOp, a: TclValue, b: TclValue): TclValue {
  return binaryAt(INDEX.get(op) ?? -1, a, b)
}

/** The same with the operator's index in `BINARY_OPS`. */
export function binaryAt(index: number, a: TclValue, b: TclValue): TclValue {
  switch (index) {
    case 0:
    case 1:
    case 2:
    case 3:
      return arithmetic(index, numericOperand(a, BINARY_OPS[index], 'left '), b)
    case 5: {
      const power = arithmetic(index, numericOperand(a, '**', 'left '), b)
      // tclsh: expr {" 0x10 " ** 1} -> " 0x10 "
      return !(power instanceof TclDouble) && asNumber(b) === 1 ? a : power
    }
    case 4:
      return remainder(a, b)
    case 6:
      return shiftLeft(integerOperand(a, '<<', 'left '), integerOperand(b, '<<', 'right '))
    case 7:
      return shiftRight(integerOperand(a, '>>', 'left '), integerOperand(b, '>>', 'right '))
    case 8:
      return and(integerOperand(a, '&', 'left '), integerOperand(b, '&', 'right '))
    case 9:
      return or(integerOperand(a, '|', 'left '), integerOperand(b, '|', 'right '))
    case 10:
      return xor(integerOperand(a, '^', 'left '), integerOperand(b, '^', 'right '))
    case 11:
      return makeBoolean(compareValues(a, b) < 0)
    case 12:
      return makeBoolean(compareValues(a, b) > 0)
    case 13:
      return makeBoolean(compareValues(a, b) <= 0)
    case 14:
      return makeBoolean(compareValues(a, b) >= 0)
    case 15:
      return makeBoolean(equalValues(a, b))
    case 16:
      return makeBoolean(!equalValues(a, b))
    case 17:
      return makeBoolean(stringEqual(a, b))
    case 18:
      return makeBoolean(!stringEqual(a, b))
    case 19:
      return makeBoolean(stringCompare(a, b) < 0)
    case 20:
      return makeBoolean(stringCompare(a, b) > 0)
    case 21:
      return makeBoolean(stringCompare(a, b) <= 0)
    case 22:
      return makeBoolean(stringCompare(a, b) >= 0)
    case 23:
      return makeBoolean(contains(b, a))
    case 24:
      return makeBoolean(!contains(b, a))
    default:
      return fail(`invalid operator ${index}`)
  }
}

/** tclsh: expr {"010" % 2**70} -> 010 */
function remainder(a: TclValue, b: TclValue): TclValue {
  const x = integerOperand(a, '%', 'left ')
  const y = integerOperand(b, '%', 'right ')
  const result = modulo(x, y)
  return typeof y === 'bigint' && x !== 0 && result === x ? a : result
}

/** The operators that take doubles as well as integers: + - * / and ** by their places in `BINARY_OPS`. */
function arithmetic(index: 0 | 1 | 2 | 3 | 5, x: TclNumber, b: TclValue): TclValue {
  const y = numericOperand(b, BINARY_OPS[index], 'right ')
  if (x instanceof TclDouble || y instanceof TclDouble) {
    const left = x instanceof TclDouble ? x.value : Number(x)
    const right = y instanceof TclDouble ? y.value : Number(y)
    return onDoubles(index, left, right)
  }
  switch (index) {
    case 0:
      return add(x, y)
    case 1:
      return subtract(x, y)
    case 2:
      return multiply(x, y)
    case 3:
      return divide(x, y)
    default:
      return power(x, y)
  }
}

function onDoubles(index: 0 | 1 | 2 | 3 | 5, x: number, y: number): TclValue {
  let result: number
  if (index === 0) result = x + y
  else if (index === 1) result = x - y
  else if (index === 2) result = x * y
  else if (index === 3) result = x / y
  else {
    if (x === 0 && y < 0) return zeroToNegativePower()
    result = pow(x, y)
  }
  return Number.isNaN(result) ? domainError() : makeDouble(result)
}

/** Whether the list has an element with the text of `wanted`.
 *  @throws TclFailure when `list` is not a list */
function contains(list: TclValue, wanted: TclValue): boolean {
  const items = listItems(list)
  let i = 0
  for (; i < items.length; i++) {
    payEvery(i, 1 / 8)
    const item = items[i]
    if (item !== undefined && stringEqual(item, wanted)) break
  }
  payRest(i, 1 / 8)
  return i < items.length
}
