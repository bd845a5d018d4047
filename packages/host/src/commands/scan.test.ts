import { formatList, makeString, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, TestContext } from '../../test/run-command.ts'
import { scanCommands } from './scan.ts'

/** Words and what comes of them. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string]

describe('a list of values', () => {
  test.each<Case>([
    [['scan', 'abc', '%d'], '{}'],
    [['scan', '12', '%d'], '12'],
    [['scan', '12abc', '%d'], '12'],
    [['scan', '', '%d'], ''],
    [['scan', '   ', '%d'], ''],
    [['scan', ' 12', '%d'], '12'],
    [['scan', '12', '%d%d'], '12 {}'],
    [['scan', '12', '%d %d'], '12 {}'],
    [['scan', 'abc', 'abc'], ''],
    [['scan', 'abc', 'abd%d'], '{}'],
    [['scan', '', 'abc'], ''],
    [['scan', '', ''], ''],
    [['scan', 'abc', ''], ''],
    [['scan', 'abc', '%y'], '! bad scan conversion character "y" | TCL FORMAT BADTYPE'],
    [['scan', 'abc', '%*s'], ''],
    [['scan', 'abc 5', '%*s %d'], '5'],
    [['scan', 'abc', '%n'], '0'],
    [['scan', 'abc def', '%s%n %s%n'], 'abc 3 def 7'],
    [['scan', '', '%n'], '0'],
    [['scan', '  ', ' %n'], '2'],
    [['scan', 'abc', '%c'], '97'],
    [['scan', 'abc', '%5c'], '! field width may not be specified in %c conversion | TCL FORMAT BADWIDTH'],
    [['scan', 'abc', '%0c'], '! field width may not be specified in %c conversion | TCL FORMAT BADWIDTH'],
    [['scan', 'abc', '%*c%c'], '98'],
    [['scan', ' abc', '%c'], '32'],
    [['scan', '', '%c'], ''],
    [['scan', 'abc', '%2s'], 'ab'],
    [['scan', '12345', '%2d%3d'], '12 345'],
    [['scan', '12345', '%2d%d'], '12 345'],
    [['scan', '-12', '%2d'], '-1'],
    [['scan', '-', '%d'], ''],
    [['scan', '+', '%d'], ''],
    [['scan', '+5', '%d'], '5'],
    [['scan', '--5', '%d'], '{}'],
    [['scan', '- 5', '%d'], '{}'],
    [['scan', '0x1f', '%d'], '0'],
    [['scan', '0x1f', '%i'], '31'],
    [['scan', '0x1f', '%x'], '31'],
    [['scan', '1f', '%x'], '31'],
    [['scan', '0X1F', '%x'], '31'],
    [['scan', '0x', '%x'], '0'],
    [['scan', '0x', '%i'], '0'],
    [['scan', '0xg', '%i'], '0'],
    [['scan', '017', '%i'], '15'],
    [['scan', '08', '%i'], '0'],
    [['scan', '09', '%i'], '0'],
    [['scan', '0o17', '%i'], '0'],
    [['scan', '0b11', '%i'], '0'],
    [['scan', '017', '%o'], '15'],
    [['scan', '0o17', '%o'], '0'],
    [['scan', '18', '%o'], '1'],
    [['scan', '8', '%o'], '{}'],
    [['scan', '101', '%b'], '5'],
    [['scan', '0b101', '%b'], '5'],
    [['scan', '102', '%b'], '2'],
    [['scan', '-101', '%b'], '-5'],
    [['scan', '-ff', '%x'], '-255'],
    [['scan', '-0xff', '%x'], '-255'],
    [['scan', '2147483648', '%d'], '-2147483648'],
    [['scan', '-2147483649', '%d'], '-2147483648'],
    [['scan', '4294967295', '%d'], '-1'],
    [['scan', '99999999999999999999', '%d'], '2147483647'],
    [['scan', '99999999999999999999', '%ld'], '9223372036854775807'],
    [['scan', '-99999999999999999999', '%ld'], '-9223372036854775808'],
    [['scan', '99999999999999999999', '%lld'], '99999999999999999999'],
    [['scan', '99999999999999999999', '%Ld'], '99999999999999999999'],
    [['scan', '99999999999999999999', '%hd'], '2147483647'],
    [['scan', '99999999999999999999', '%zd'], '9223372036854775807'],
    [['scan', '70000', '%hd'], '70000'],
    [['scan', '-1', '%u'], '18446744073709551615'],
    [['scan', '-1', '%lu'], '18446744073709551615'],
    [['scan', '-1', '%llu'], '! unsigned bignum scans are invalid | TCL FORMAT BADUNSIGNED'],
    [['scan', '5', '%llu'], '5'],
    [['scan', '4294967296', '%u'], '2147483647'],
    [['scan', '99999999999999999999', '%u'], '2147483647'],
    [['scan', '99999999999999999999', '%lu'], '9223372036854775807'],
    [['scan', '99999999999999999999', '%llu'], '99999999999999999999'],
    [['scan', 'ffffffff', '%x'], '-1'],
    [['scan', 'fffffffff', '%x'], '2147483647'],
    [['scan', 'ffffffffffffffff', '%lx'], '9223372036854775807'],
    [['scan', 'fffffffffffffffff', '%llx'], '295147905179352825855'],
    [['scan', '1.5', '%f'], '1.5'],
    [['scan', '1.5abc', '%f'], '1.5'],
    [['scan', '1e5', '%f'], '100000.0'],
    [['scan', '1e', '%f'], '1.0'],
    [['scan', '1e+', '%f'], '1.0'],
    [['scan', '1.e5', '%f'], '100000.0'],
    [['scan', '.5', '%f'], '0.5'],
    [['scan', '.', '%f'], ''],
    [['scan', '-.5e-3x', '%f'], '-0.0005'],
    [['scan', '12345', '%3f'], '123.0'],
    [['scan', 'Inf', '%f'], 'Inf'],
    [['scan', 'inf', '%f'], 'Inf'],
    [['scan', 'NaN', '%f'], '{}'],
    [['scan', 'infinity', '%f'], 'Inf'],
    [['scan', '0x10', '%f'], '0.0'],
    [['scan', '1_000', '%d'], '1'],
    [['scan', '1_000', '%f'], '1.0'],
    [['scan', '5', '%e'], '5.0'],
    [['scan', '5', '%g'], '5.0'],
    [['scan', '5', '%E'], '5.0'],
    [['scan', '5', '%G'], '5.0'],
    [['scan', '5', '%a'], '! bad scan conversion character "a" | TCL FORMAT BADTYPE'],
    [['scan', '5', '%A'], '! bad scan conversion character "A" | TCL FORMAT BADTYPE'],
    [['scan', '5', '%X'], '5'],
    [['scan', '5', '%p'], '! bad scan conversion character "p" | TCL FORMAT BADTYPE'],
    [['scan', '5', '%i'], '5'],
    [['scan', '50%', '%d%%'], '50'],
    [['scan', '50', '%d%%'], '50'],
    [['scan', '50 %', '%d%%'], '50'],
    [['scan', '50 %', '%d %%'], '50'],
    [['scan', '%5', '%%%d'], '5'],
    [['scan', '  %5', '%%%d'], '{}'],
    [['scan', 'abc', '%ls'], '! field size modifier may not be specified in %s conversion | TCL FORMAT BADSIZE'],
    [['scan', 'abc', '%hs'], 'abc'],
    [['scan', 'abc', '%lc'], '! field size modifier may not be specified in %c conversion | TCL FORMAT BADSIZE'],
    [['scan', '12abc%d', '12abc%%d'], ''],
    [['scan', 'a  b', 'a b'], ''],
    [['scan', 'a  b%', 'a b%%'], ''],
    [['scan', 'ab', 'a b%n'], '2'],
    [['scan', 'a b', 'ab%n'], '{}'],
    [['scan', 'a\tb', 'a b%n'], '3'],
    [['scan', 'a\nb', 'a\nb%n'], '3'],
    [['scan', 'a b', 'a\nb%n'], '3'],
    [['scan', 'abc', '%s%s'], 'abc {}'],
    [['scan', 'abc', '%s%d'], 'abc {}'],
    [['scan', '5', '%d%s'], '5 {}'],
    [['scan', '5 ', '%d%s'], '5 {}'],
    [['scan', '5 ', '%d %s'], '5 {}'],
    [['scan', '5', '%d %c'], '5 {}'],
    [['scan', '5x', '%d%c%d'], '5 120 {}'],
    [['scan', 'a', '%5lc'], '! field width may not be specified in %c conversion | TCL FORMAT BADWIDTH'],
    [['scan', 'a', '%5ln'], '! field size modifier may not be specified in %n conversion | TCL FORMAT BADSIZE'],
    [['scan', 'a', '%l5d'], '! bad scan conversion character "5" | TCL FORMAT BADTYPE'],
    [['scan', 'a', '%5*d'], '! bad scan conversion character "*" | TCL FORMAT BADTYPE'],
    [['scan', '1234', '%*2d%d'], '34'],
    [['scan', '10 20', '%d%n%d%n'], '10 2 20 5'],
    [['scan', '1', '%*1d'], ''],
  ])('%j', (words, expected) => {
    expect(outcome(scanCommands, words.map(makeString))).toBe(expected)
  })
})

/** The result, then the variables that are set and their values. */
describe('variables', () => {
  test.each<Case>([
    [['scan', '42 x', '%d %s', 'a', 'b'], '2 a 42 b x'],
    [['scan', '42', '%d %s', 'a', 'b'], '1 a 42'],
    [['scan', '', '%d', 'a'], '-1'],
    [['scan', 'x', '%d', 'a'], '0'],
    [['scan', 'abc', '%s%n', 'a', 'n'], '2 a abc n 3'],
    [['scan', 'a b c', '%1$s %3$s %2$s', 'x', 'y', 'z'], '3 x a y c z b'],
    [['scan', '1 2 3', '%d %*d %d', 'a', 'b'], '2 a 1 b 3'],
    [
      ['scan', 'a b', '%s %s', 'x'],
      '! different numbers of variable names and field specifiers | TCL FORMAT FIELDVARMISMATCH',
    ],
    [
      ['scan', 'a b', '%s', 'x', 'y'],
      '! variable is not assigned by any conversion specifiers | TCL FORMAT UNASSIGNED',
    ],
    [['scan', 'abc', '%*s', 'x'], '! variable is not assigned by any conversion specifiers | TCL FORMAT UNASSIGNED'],
    [['scan', 'a', '%2$s', 'x'], '! "%n$" argument index out of range | TCL FORMAT INDEXRANGE'],
    [
      ['scan', 'a', '%s %y', 'x'],
      '! different numbers of variable names and field specifiers | TCL FORMAT FIELDVARMISMATCH',
    ],
    [
      ['scan', 'a b', '%1$s', 'x', 'y'],
      '! variable is not assigned by any conversion specifiers | TCL FORMAT UNASSIGNED',
    ],
    [
      ['scan', 'a b', '%1$s %1$s', 'x'],
      '! variable is assigned by multiple "%n$" conversion specifiers | TCL FORMAT POLYASSIGNED',
    ],
    [['scan', '12', '%*d %d', 'q'], '0'],
    [['scan', '', '%n', 'n'], '1 n 0'],
  ])('%j', (words, expected) => {
    const ctx = new TestContext()
    const result = outcome(scanCommands, words.map(makeString), ctx)
    const variables = Array.from(ctx.variables, ([name, value]) => [name, toText(value)]).flat()
    expect(result.startsWith('!') ? result : formatList([result, ...variables])).toBe(expected)
  })
})

test('characters beyond the basic plane count once, and four bytes for %n', () => {
  expect(outcome(scanCommands, ['scan', '\ud83d\ude00x', '%c%c'])).toBe('128512 120')
  expect(outcome(scanCommands, ['scan', '\ud83d\ude00x', '%1s%n'])).toBe('\ud83d\ude00 4')
  expect(outcome(scanCommands, ['scan', '\ud83d\ude01', '%[\ud83d\ude00-\ud83d\ude02]'])).toBe('\ud83d\ude01')
})

test('positions beyond the largest list are refused', () => {
  expect(outcome(scanCommands, ['scan', 'a', '%999999999$s'])).toMatch(/^! max length of a Tcl list/)
})

test('work is charged for', () => {
  const ctx = new TestContext()
  outcome(scanCommands, ['scan', makeString('x'.repeat(1e6)), '%s'], ctx)
  expect(ctx.charged).toBeGreaterThan(1000)
})
