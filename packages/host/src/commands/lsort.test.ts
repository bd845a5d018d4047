import { makeDouble, makeList, stringCompare, TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { lsortCommands } from './lsort.ts'

const say = (...words: TclValue[]) => outcome(lsortCommands, ['lsort', ...words])

const OPTIONS =
  'must be -ascii, -command, -decreasing, -dictionary, -increasing, -index, -indices, -integer, -nocase, -real, ' +
  '-stride, or -unique'

describe('orders', () => {
  test.each<[string[], string]>([
    [['a10 B2 b1 a1 a2'], 'B2 a1 a10 a2 b1'],
    [['-dictionary', 'a10 B2 b1 a1 a2'], 'a1 a2 a10 b1 B2'],
    [['-nocase', 'b A a B'], 'A a b B'],
    [['-nocase', '-decreasing', 'b A a B'], 'b B A a'],
    [['-integer', '0x10 010 0b11 9 -1'], '-1 0b11 9 010 0x10'],
    [['-integer', '9223372036854775807 -9223372036854775808 0'], '-9223372036854775808 0 9223372036854775807'],
    [['-real', 'Inf -Inf 1 .5 1e400'], '-Inf .5 1 Inf 1e400'],
    [['-real', '-unique', '-0.0 0.0 0'], '0'],
    [['\u{1f600} \uffff'], '\uffff \u{1f600}'],
    [['-real', '-ascii', '10 9'], '10 9'],
    [['-decr', 'a b'], 'b a'],
    [[' a '], 'a'],
    [[''], ''],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(expected)
  })

  test('takes values of every kind', () => {
    expect(say('-real', makeList([makeDouble(2.5), 1, 10n ** 30n, '0x2']))).toBe(
      '1 0x2 2.5 1000000000000000000000000000000',
    )
    expect(say(makeList([10, 9, '8', makeDouble(1)]))).toBe('1.0 10 8 9')
  })
})

describe('what is sorted, and what comes out', () => {
  test.each<[string[], string]>([
    [['-indices', 'c a b'], '1 2 0'],
    [['-unique', 'c a b a'], 'a b c'],
    [['-unique', '-nocase', 'c a b A'], 'A b c'],
    [['-indices', '-unique', 'c a b a'], '3 2 0'],
    [['-integer', '-unique', '1 0x1 01 1'], '1'],
    [['-index', '1', '{a 5} {c 3} {b 4}'], '{c 3} {b 4} {a 5}'],
    [['-index', 'end-1', '{a 1 e i} {b 2 3 f g} {c 4 5 6 d h}'], '{c 4 5 6 d h} {a 1 e i} {b 2 3 f g}'],
    [['-index', '0 1', '{{b i g} 1} {{d e m o} 3} {{c o d e} 5}'], '{{d e m o} 3} {{b i g} 1} {{c o d e} 5}'],
    [['-index', '', 'b a'], 'a b'],
    [['-index', '0', '-index', '1', '{a 2} {b 1}'], '{b 1} {a 2}'],
    [['-stride', '2', 'carrot 10 apple 50 banana 25'], 'apple 50 banana 25 carrot 10'],
    [['-stride', '2', '-index', '1', '-integer', 'carrot 10 apple 50'], 'carrot 10 apple 50'],
    [['-stride', '3', '-index', '0 1', '{B S} 25 A {J D} 40 F'], '{J D} 40 F {B S} 25 A'],
    [['-stride', '2', '-indices', 'c 2 a 1'], '2 3 0 1'],
    [['-stride', '2', '-unique', 'a 1 b 2 a 3'], 'a 3 b 2'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(expected)
  })
})

describe('errors', () => {
  test.each<[string[], string]>([
    [[], 'wrong # args: should be "lsort ?-option value ...? list" | TCL WRONGARGS'],
    [['-x', 'a'], `bad option "-x": ${OPTIONS} | TCL LOOKUP INDEX option -x`],
    [['-i', 'a'], `ambiguous option "-i": ${OPTIONS} | TCL LOOKUP INDEX option -i`],
    [['-index', 'a'], '"-index" option must be followed by list index | TCL ARGUMENT MISSING'],
    [['-command', 'a'], '"-command" option must be followed by comparison command | TCL ARGUMENT MISSING'],
    [['-stride', 'a'], '"-stride" option must be followed by stride length | TCL ARGUMENT MISSING'],
    [['-index', '1', 'a b'], 'element 1 missing from sublist "a" | TCL OPERATION LSORT INDEXFAILED'],
    [['-index', 'end', '{} a'], 'element end-0 missing from sublist "" | TCL OPERATION LSORT INDEXFAILED'],
    [['-index', '-1', ''], 'index "-1" out of range | TCL VALUE INDEX OUTOFRANGE'],
    [['-index', 'end+1', ''], 'index "end+1" out of range | TCL VALUE INDEX OUTOFRANGE'],
    [['-index', '2147483648', 'a'], 'index "2147483648" out of range | TCL VALUE INDEX OUTOFRANGE'],
    [['-stride', '1', 'a'], 'stride length must be at least 2 | TCL OPERATION LSORT BADSTRIDE'],
    [['-stride', '2', 'a'], 'list size must be a multiple of the stride length | TCL OPERATION LSORT BADSTRIDE'],
    [
      ['-stride', '2', '-index', '2', 'a b'],
      'when used with "-stride", the leading "-index" value must be within the group | TCL OPERATION LSORT BADINDEX',
    ],
    [['-integer', '1 2.0'], 'expected integer but got "2.0" | TCL VALUE NUMBER'],
    [['-integer', 'x'], 'expected integer but got "x" | TCL VALUE NUMBER'],
    [
      ['-integer', '9223372036854775808'],
      'integer value too large to represent | ARITH IOVERFLOW {integer value too large to represent}',
    ],
    [['-real', '1 x'], 'expected floating-point number but got "x" | TCL VALUE NUMBER'],
    [['-real', 'NaN'], 'floating point value is Not a Number | TCL VALUE DOUBLE NAN'],
    [['-command', '{', 'a'], 'unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['{'], 'unmatched open brace in list | TCL VALUE LIST BRACE'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(`! ${expected}`)
  })
})

describe('-command', () => {
  /** A context with a command `compare` that logs what it is asked. */
  function comparing(compare: (a: string, b: string) => TclValue): { ctx: TestContext; log: string[] } {
    const ctx = new TestContext()
    const log: string[] = []
    ctx.commands.set('compare', (words) => {
      const [a, b] = words.slice(-2).map(toText) as [string, string]
      log.push(a + b)
      return compare(a, b)
    })
    return { ctx, log }
  }

  const sort = (ctx: TestContext, ...words: TclValue[]) => outcome(lsortCommands, ['lsort', ...words], ctx)

  // tclsh asks in this order.
  test.each<[string[], string, string]>([
    [['a b c d e f g h'], 'ab cd ac bc ef gh eg fg ae be ce de', 'a b c d e f g h'],
    [['-decreasing', 'a b c d e f g h'], 'ab cd bd bc ef gh fh fg dh dg df de', 'h g f e d c b a'],
    [['-unique', 'a b c d e f a b c'], 'ab cd ac bc ef ab ea eb aa bb ce de ac bc cc', 'a b c d e f'],
    [['d c b a e'], 'dc ba ca cb ae be ce de', 'a b c d e'],
  ])('%j asks %s', (args, asked, sorted) => {
    const { ctx, log } = comparing((a, b) => stringCompare(a, b))
    expect(sort(ctx, '-command', 'compare', ...args)).toBe(sorted)
    expect(log.join(' ')).toBe(asked)
  })

  test.each<[TclValue, string]>([
    [-1, 'b a c d'],
    [0, 'b a c d'],
    [1, 'd c a b'],
    [4294967295, 'b a c d'],
    [' 0x1 ', 'd c a b'],
  ])('an answer that is always %j ends all the same', (answer, sorted) => {
    expect(sort(comparing(() => answer).ctx, '-command', 'compare', 'b a c d')).toBe(sorted)
  })

  test('an answer that depends on nothing in particular ends, and loses no element', () => {
    let seed = 1
    const { ctx } = comparing(() => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return (seed >> 8) % 3 === 0 ? 0 : seed & 256 ? 1 : -1
    })
    const items = Array.from({ length: 500 }, (_, i) => i)
    const sorted = toText(runCommand(lsortCommands, ['lsort', '-command', 'compare', makeList(items)], ctx))
    expect(say('-integer', sorted)).toBe(items.join(' '))
  })

  test.each<TclValue>(['x', '', '1.5', 4294967296, -2147483649])('%j is no answer', (answer) => {
    expect(sort(comparing(() => answer).ctx, '-command', 'compare', 'b a')).toBe(
      '! -compare command returned non-integer result | TCL OPERATION LSORT COMPARISONFAILED',
    )
  })

  test('the command gets its own words first', () => {
    const ctx = new TestContext()
    ctx.commands.set('compare', (words) => {
      expect(words.map(toText)).toEqual(['my', 'b c', 'y', 'x'])
      return 0
    })
    expect(sort(ctx, '-command', 'compare my {b c}', 'y x')).toBe('y x')
  })

  test('an error of the command ends the sort, but a missing element comes first', () => {
    const failing = () => {
      throw new TclFailure('boo')
    }
    const command = ['-command', 'compare', '-index', '0']
    expect(sort(comparing(failing).ctx, ...command, 'b a c d')).toBe('! boo | NONE')
    expect(sort(comparing(failing).ctx, ...command, 'b a {} d')).toBe(
      '! element 0 missing from sublist "" | TCL OPERATION LSORT INDEXFAILED',
    )
    expect(sort(comparing(failing).ctx, ...command, 'b a c {}')).toBe('! boo | NONE')
  })
})

test('a large sort is paid for', () => {
  const ctx = new TestContext()
  ctx.limit = 50_000
  const list = makeList(Array.from({ length: 60_000 }, (_, i) => i))
  expect(() => runCommand(lsortCommands, ['lsort', list], ctx)).toThrow('step limit')
})
