import type { TclValue } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { lseqCommands } from './lseq.ts'

const say = (...words: TclValue[]) => outcome(lseqCommands, ['lseq', ...words])

test.each<[string, string]>([
  ['3', '0 1 2'],
  ['0', ''],
  ['-3', ''],
  ['3 0', '3 2 1 0'],
  ['1 to 5', '1 2 3 4 5'],
  ['1 .. 5 by 2', '1 3 5'],
  ['1 5 2', '1 3 5'],
  ['1 5 by 2', '1 3 5'],
  ['1 t 5 b 2', '1 3 5'],
  ['5 by -2', '0 -2 -4 -6 -8'],
  ['1 count 5 by 0', '1 1 1 1 1'],
  ['1 c 3 2', '1 3 5'],
  ['6 to 1 by 2', ''],
  ['3 to 9 by 0', '3'],
  ['1 1 -5', '1'],
  ['5.0', '0 1 2 3 4'],
  ['0x10 0x12', '16 17 18'],
  ['9223372036854775806 9223372036854775807', '9223372036854775806 9223372036854775807'],
  ['9007199254740991 count 3', '9007199254740991 9007199254740992 9007199254740993'],
  ['0 0.5 by 0.1', '0.0 0.1 0.2 0.3 0.4 0.5'],
  ['1 0 0.3', ''],
  ['1 0 -0.3', '1.0 0.7 0.4 0.1'],
  ['1 to 3 by 0.0', '1.0'],
  ['1 2 0.25', '1.0 1.25 1.5 1.75 2.0'],
  ['5.5 1', '5.5 4.5 3.5 2.5 1.5'],
  ['1e3 3e3 1e3', '1000.0 2000.0 3000.0'],
  ['0 3e-1 1e-1', '0.0 0.1 0.2'],
  ['0 10 5.125e0', '0.0 5.125 10.25'],
  ['9 8 by 1.05', '9.0'],
  ['-0.0 1', '-0.0 1.0'],
  ['5 by Inf', '0.0 Inf Inf Inf Inf'],
])('lseq %s', (words, expected) => {
  expect(say(...words.split(' '))).toBe(expected)
})

const DOMAIN = 'domain error: argument not in valid range'

test.each<[string[], string]>([
  [[], 'wrong # args: should be "lseq n ??op? n ??by? n??" | TCL WRONGARGS'],
  [['1', 'to', '2', 'to', '3'], 'wrong # args: should be "lseq n ??op? n ??by? n??" | TCL WRONGARGS'],
  [['1', 'by', '2', '3'], 'wrong # args: should be "lseq n ??op? n ??by? n??" | TCL WRONGARGS'],
  [['1', 'to'], 'missing "to" value. | NONE'],
  [['1', 'b'], 'missing "b" value. | NONE'],
  [['x'], 'expected number but got "x" | TCL VALUE NUMBER'],
  [['to'], 'expected number but got "to" | TCL VALUE NUMBER'],
  [['1', 'x', '3'], 'expected number but got "x" | TCL VALUE NUMBER'],
  [['1 2'], 'expected number but got a list | TCL VALUE NUMBER'],
  [['1', '2', '3', '4'], 'bad operation "3": must be .., to, count, or by | TCL LOOKUP INDEX operation 3'],
  [['2.5'], 'expected integer but got "2.5" | TCL VALUE INTEGER'],
  [['1', 'count', 'Inf'], 'expected integer but got "Inf" | TCL VALUE INTEGER'],
  [
    ['9223372036854775808'],
    'integer value too large to represent | ARITH IOVERFLOW {integer value too large to represent}',
  ],
  [
    ['9223372036854775800', 'count', '10'],
    'invalid arithmetic series parameter values | ARITH DOMAIN {invalid arithmetic series parameter values}',
  ],
  [['1', '5', 'NaN'], `${DOMAIN} | ARITH DOMAIN {${DOMAIN}}`],
  [
    ['1', 'NaN'],
    'cannot use non-numeric floating-point value "NaN" to estimate length of arith-series | ' +
      'ARITH DOMAIN {non-numeric floating-point value}',
  ],
  [['1', 'Inf'], 'max length of a Tcl list exceeded | TCL MEMORY'],
  [['100000000'], 'max length of a Tcl list exceeded | TCL MEMORY'],
  [['0', '1e9', '1e-3'], 'max length of a Tcl list exceeded | TCL MEMORY'],
])('lseq %j', (words, expected) => {
  expect(say(...words)).toBe(`! ${expected}`)
})

test('a long series is paid for before it is built', () => {
  const ctx = new TestContext()
  ctx.limit = 1000
  expect(() => runCommand(lseqCommands, ['lseq', 60_000_000], ctx)).toThrow('step limit')
})
