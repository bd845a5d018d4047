import { makeBytes, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, TestContext } from '../../test/run-command.ts'
import { binaryCommands } from './binary.ts'

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

/** Run the words as a command and compare. */
function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = new TestContext()
  expect(outcome(binaryCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

describe('format', () => {
  test.each<Case>([
    [['binary', 'format', 'a', 'abc'], 'a'],
    [['binary', 'format', 'a5', 'abc'], 'abc\x00\x00'],
    [['binary', 'format', 'A5', 'abc'], 'abc  '],
    [['binary', 'format', 'a*', '\xe9'], '\xe9'],
    [['binary', 'format', 'a*', '\u0161x'], 'ax'],
    [['binary', 'format', 'a*a2', 'ab', 'c'], 'abc\x00'],
    [['binary', 'format', 'b5b*', '11100', '111000011010'], '\x07\x87\x05'],
    [['binary', 'format', 'B5B*', '11100', '111000011010'], '\xe0\xe1\xa0'],
    [['binary', 'format', 'H3H*H2', 'ab', 'DEF', '987'], '\xab\x00\xde\xf0\x98'],
    [['binary', 'format', 'h3h*h2', 'AB', 'def', '987'], '\xba\x00\xed\x0f\x89'],
    [['binary', 'format', 'c3cc*', '3 -3 128 1', '260', '2 5'], '\x03\xfd\x80\x04\x02\x05'],
    [['binary', 'format', 's3', '3 -3 258 1'], '\x03\x00\xfd\xff\x02\x01'],
    [['binary', 'format', 'S3', '3 -3 258 1'], '\x00\x03\xff\xfd\x01\x02'],
    [['binary', 'format', 'i', '-2'], '\xfe\xff\xff\xff'],
    [['binary', 'format', 'I', '16909060'], '\x01\x02\x03\x04'],
    [['binary', 'format', 't', '1'], '\x01\x00'],
    [['binary', 'format', 'n', '1'], '\x01\x00\x00\x00'],
    [['binary', 'format', 'w', '7810179016327718216'], 'HelloTcl'],
    [['binary', 'format', 'Wc', '4785469626960341345', '110'], 'BigEndian'],
    [['binary', 'format', 'm', '-1'], '\xff\xff\xff\xff\xff\xff\xff\xff'],
    [['binary', 'format', 'w', '99999999999999999999'], '\xff\xff\x0fc-^\xc7k'],
    [['binary', 'format', 'c', '256'], '\x00'],
    [['binary', 'format', 'c', ' 0x1F '], '\x1f'],
    [['binary', 'format', 'f', '1.6'], '\xcd\xcc\xcc?'],
    [['binary', 'format', 'R2', '1 2 3'], '?\x80\x00\x00@\x00\x00\x00'],
    [['binary', 'format', 'd', '-0.0'], '\x00\x00\x00\x00\x00\x00\x00\x80'],
    [['binary', 'format', 'Q', '1e300'], '~7\xe4<\x88\x00u\x9c'],
    [['binary', 'format', 'r', '1e300'], '\x00\x00\x80\x7f'],
    [['binary', 'format', 'f', '3.4028235677973366e38'], '\xff\xff\x7f\x7f'],
    [['binary', 'format', 'Q', 'NaN'], '\x7f\xf8\x00\x00\x00\x00\x00\x00'],
    [['binary', 'format', 'Q', '-NaN(123)'], '\xff\xf8\x00\x00\x00\x00\x01#'],
    [['binary', 'format', 'R', 'nan(2000000000)'], '\x7f\xc0\x01\x00'],
    [['binary', 'format', 'a3xa3x2a3', 'abc', 'def', 'ghi'], 'abc\x00def\x00\x00ghi'],
    [['binary', 'format', 'a3X*a3X2a3', 'abc', 'def', 'ghi'], 'dghi'],
    [['binary', 'format', 'a5@2a1@*a3@10a1', 'abcde', 'f', 'ghi', 'j'], 'abfdeghi\x00\x00j'],
    [['binary', 'format', 'X2a', 'x'], 'x'],
    [['binary', 'format', '@3'], '\x00\x00\x00'],
    [['binary', 'format', '', 'extra'], ''],
    [['binary', 'format', 'a b0 c0', 'x', '1', ''], 'x'],
    [['binary', 'format', 'cu2', '1 2'], '\x01\x02'],
  ])('%j', check)
})

describe('format errors', () => {
  test.each<Case>([
    [['binary', 'format', 'a'], '! not enough arguments for all format specifiers | NONE'],
    [['binary', 'format', 'y', '1'], '! bad field specifier "y" | NONE'],
    [['binary', 'format', 'a y', '1'], '! bad field specifier " " | NONE'],
    [['binary', 'format', 'cy', 'x'], '! bad field specifier "y" | NONE'],
    [['binary', 'format', 'c', 'x'], '! expected integer but got "x" | TCL VALUE NUMBER'],
    [['binary', 'format', 'c', '1 2'], '! expected integer but got a list | TCL VALUE NUMBER'],
    [['binary', 'format', 'c2', '1'], '! number of elements in list does not match count | NONE'],
    [['binary', 'format', 'c2', '1 x'], '! expected integer but got "x" | TCL VALUE NUMBER'],
    [['binary', 'format', 'c2', 'a {'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['binary', 'format', 'c', '1.5'], '! expected integer but got "1.5" | TCL VALUE NUMBER'],
    [['binary', 'format', 'd', 'x'], '! expected floating-point number but got "x" | TCL VALUE NUMBER'],
    [['binary', 'format', 'b', '2'], '! expected binary string but got "2" instead | NONE'],
    [['binary', 'format', 'B4', '01x'], '! expected binary string but got "01x" instead | NONE'],
    [['binary', 'format', 'H', 'g'], '! expected hexadecimal string but got "g" instead | NONE'],
    [['binary', 'format', 'h*', '12 '], '! expected hexadecimal string but got "12 " instead | NONE'],
    [['binary', 'format', 'x*'], '! cannot use "*" in format string with "x" | NONE'],
    [['binary', 'format', '@'], '! missing count for "@" field specifier | NONE'],
    [['binary', 'format', 'c-1', '1'], '! bad field specifier "-" | NONE'],
    [['binary', 'format', '\xe9', '1'], '! bad field specifier "\xe9" | NONE'],
    [['binary', 'format', 'C', 'a'], '! bad field specifier "C" | NONE'],
    [['binary', 'format', 'cuu', '1'], '! bad field specifier "u" | NONE'],
    [['binary', 'format'], '! wrong # args: should be "binary format formatString ?arg ...?" | TCL WRONGARGS'],
  ])('%j', check)
})

describe('scan', () => {
  test.each<Case>([
    [['binary', 'scan', 'abcde\x00fghi', 'a6a10', 'v', 'w'], '1', { v: 'abcde\x00' }],
    [['binary', 'scan', 'abc efghi  \x00', 'A*', 'v'], '1', { v: 'abc efghi' }],
    [['binary', 'scan', 'abc\x00efghi', 'C*', 'v'], '1', { v: 'abc' }],
    [['binary', 'scan', '\x07\x87\x05', 'b5b*', 'v', 'w'], '2', { v: '11100', w: '1110000110100000' }],
    [['binary', 'scan', 'p\x87\x05', 'B5B*', 'v', 'w'], '2', { v: '01110', w: '1000011100000101' }],
    [['binary', 'scan', '\x07\xc6\x05\x1f4', 'H3H*', 'v', 'w'], '2', { v: '07c', w: '051f34' }],
    [['binary', 'scan', '\x07\x86\x05\x124', 'h3h*', 'v', 'w'], '2', { v: '706', w: '502143' }],
    [['binary', 'scan', '\x07\x86\x05', 'c2c*', 'v', 'w'], '2', { v: '7 -122', w: '5' }],
    [['binary', 'scan', '\x07\x86\x05', 'cucu1', 'v', 'w'], '2', { v: '7', w: '134' }],
    [['binary', 'scan', '\x05\x00\x07\x00\xf0\xff', 's2s*', 'v', 'w'], '2', { v: '5 7', w: '-16' }],
    [['binary', 'scan', '\x00\x05\x00\x07\xff\xf0', 'S2Su', 'v', 'w'], '2', { v: '5 7', w: '65520' }],
    [['binary', 'scan', '\xff\xff\xff\xff\xff\xff\xff\xff', 'iIu', 'v', 'w'], '2', { v: '-1', w: '4294967295' }],
    [['binary', 'scan', '\xff\xff\xff\xff\xff\xff\xff\x7f', 'w', 'v'], '1', { v: '9223372036854775807' }],
    [['binary', 'scan', '\xff\xff\xff\xff\xff\xff\xff\xff', 'wu', 'v'], '1', { v: '18446744073709551615' }],
    [['binary', 'scan', '\xff\xff\xff\xff\xff\xff\xff\xff', 'W', 'v'], '1', { v: '-1' }],
    [['binary', 'scan', '\xcd\xcc\xcc?', 'f', 'v'], '1', { v: '1.600000023841858' }],
    [['binary', 'scan', '\x9a\x99\x99\x99\x99\x99\xf9?', 'd', 'v'], '1', { v: '1.6' }],
    [['binary', 'scan', '\x7f\x80\x00\x00\xff\xf8\x00\x00', 'R2', 'v'], '1', { v: 'Inf -NaN(7000000000000)' }],
    [['binary', 'scan', '\x7f\xf0\x00\x00\x00\x00\x00\x01', 'Q', 'v'], '1', { v: 'NaN(1)' }],
    [['binary', 'scan', '\x01\x02\x03\x04', 'x2H*', 'v'], '1', { v: '0304' }],
    [['binary', 'scan', '\x01\x02\x03\x04', 'c2XH*', 'v', 'w'], '2', { v: '1 2', w: '020304' }],
    [['binary', 'scan', '\x01\x02\x03\x04', 'c2@1H*', 'v', 'w'], '2', { v: '1 2', w: '020304' }],
    [['binary', 'scan', 'abcdefg', 's3s', 'v', 'w'], '1', { v: '25185 25699 26213' }],
    [['binary', 'scan', 'abc', 'a0c0', 'v', 'w'], '2', { v: '', w: '' }],
    [['binary', 'scan', '', 'a*c*', 'v', 'w'], '2', { v: '', w: '' }],
    [['binary', 'scan', 'abc', 'x*a', 'v'], '0'],
    [['binary', 'scan', 'abc', 'X*a', 'v'], '1', { v: 'a' }],
    [['binary', 'scan', 'abc', '@*a', 'v'], '0'],
    [['binary', 'scan', 'abc', 'a a', 'v', 'w'], '2', { v: 'a', w: 'b' }],
    [['binary', 'scan', 'abc', ''], '0'],
    [['binary', 'scan', 'abc', 'i', 'v'], '0'],
    [['binary', 'scan', 'abc', 'a9999999999999999999', 'v'], '0'],
  ])('%j', check)
})

describe('scan errors', () => {
  test.each<Case>([
    [['binary', 'scan', 'abc', 'a'], '! not enough arguments for all format specifiers | NONE'],
    [['binary', 'scan', 'abc', 'ay', 'v', 'w'], '! bad field specifier "y" | NONE', { v: 'a' }],
    [['binary', 'scan', 'abc', '@', 'v'], '! missing count for "@" field specifier | NONE'],
    [['binary', 'scan', 'abc', 'a-1', 'v'], '! bad field specifier "-" | NONE', { v: 'a' }],
    [
      ['binary', 'scan', '\u0100', 'a', 'v'],
      '! expected code point values below 0xff but value at byte offset 0 was 0x100 | TCL VALUE BYTES',
    ],
    [
      ['binary', 'scan', 'a\ud83d\ude00', 'c', 'v'],
      '! expected code point values below 0xff but value at byte offset 1 was 0x1f600 | TCL VALUE BYTES',
    ],
    [['binary', 'scan', 'abc', 'a \xe9', 'v'], '! bad field specifier " " | NONE', { v: 'a' }],
    [
      ['binary', 'scan', 'abc'],
      '! wrong # args: should be "binary scan value formatString ?varName ...?" | TCL WRONGARGS',
    ],
  ])('%j', check)
})

describe('hex', () => {
  test.each<Case>([
    [['binary', 'encode', 'hex', 'ab\xff'], '6162ff'],
    [['binary', 'encode', 'hex', ''], ''],
    [
      ['binary', 'encode', 'hex', '\u0100'],
      '! expected code point values below 0xff but value at byte offset 0 was 0x100 | TCL VALUE BYTES',
    ],
    [['binary', 'encode', 'hex'], '! wrong # args: should be "binary encode hex data" | TCL WRONGARGS'],
    [['binary', 'encode', 'hex', 'a', 'b'], '! wrong # args: should be "binary encode hex data" | TCL WRONGARGS'],
    [
      ['binary', 'encode', 'foo', 'a'],
      '! unknown subcommand "foo": must be base64, hex, or uuencode | TCL LOOKUP SUBCOMMAND foo',
    ],
    [
      ['binary', 'encode', 'h', 'a'],
      '! unknown subcommand "h": must be base64, hex, or uuencode | TCL LOOKUP SUBCOMMAND h',
    ],
    [['binary', 'encode', ''], '! unknown subcommand "": must be base64, hex, or uuencode | TCL LOOKUP SUBCOMMAND {}'],
    [['binary', 'decode', 'hex', '6162FF'], 'ab\xff'],
    [['binary', 'decode', 'hex', '616'], 'a'],
    [['binary', 'decode', 'hex', '61 62\n'], 'ab'],
    [
      ['binary', 'decode', 'hex', '-strict', '61 62'],
      '! invalid hexadecimal digit " " (U+000020) at position 2 | TCL BINARY DECODE INVALID',
    ],
    [
      ['binary', 'decode', 'hex', '6g'],
      '! invalid hexadecimal digit "g" (U+000067) at position 1 | TCL BINARY DECODE INVALID',
    ],
    [
      ['binary', 'decode', 'hex', '\xe9'],
      '! invalid hexadecimal digit "\xe9" (U+0000E9) at position 0 | TCL BINARY DECODE INVALID',
    ],
    [['binary', 'decode', 'hex', '-strict', '6'], ''],
    [['binary', 'decode', 'hex', '-s', '61'], '! bad option "-s": must be -strict | TCL LOOKUP INDEX option -s'],
    [['binary', 'decode', 'hex'], '! wrong # args: should be "binary decode hex ?options? data" | TCL WRONGARGS'],
    [
      ['binary', 'decode', 'hex', 'a', 'b', 'c'],
      '! wrong # args: should be "binary decode hex ?options? data" | TCL WRONGARGS',
    ],
    [
      ['binary', 'decode', 'foo', 'a'],
      '! unknown subcommand "foo": must be base64, hex, or uuencode | TCL LOOKUP SUBCOMMAND foo',
    ],
  ])('%j', check)
})

describe('base64', () => {
  test.each<Case>([
    [['binary', 'encode', 'base64', 'abc'], 'YWJj'],
    [['binary', 'encode', 'base64', 'ab'], 'YWI='],
    [['binary', 'encode', 'base64', 'a'], 'YQ=='],
    [['binary', 'encode', 'base64', ''], ''],
    [['binary', 'encode', 'base64', '\xff\xfe\xfd'], '//79'],
    [['binary', 'encode', 'base64', '-maxlen', '4', 'abcdefgh'], 'YWJj\nZGVm\nZ2g='],
    [['binary', 'encode', 'base64', '-maxlen', '5', 'abcdefgh'], 'YWJjZ\nGVmZ2\ng='],
    [['binary', 'encode', 'base64', '-maxlen', '0', 'abcdefgh'], 'YWJjZGVmZ2g='],
    [['binary', 'encode', 'base64', '-maxlen', '4', '-wrapchar', 'XY', 'abcdefg'], 'YWJjXYZGVmXYZw=='],
    [['binary', 'encode', 'base64', '-wrapchar', '\xe9', '-maxlen', '1', 'a'], 'Y\xe9Q\xe9=\xe9='],
    [
      ['binary', 'encode', 'base64', '-maxlen', '-1', 'abc'],
      '! line length out of range | TCL BINARY ENCODE LINE_LENGTH',
    ],
    [['binary', 'encode', 'base64', '-maxlen', 'x', 'abc'], '! expected integer but got "x" | TCL VALUE NUMBER'],
    [
      ['binary', 'encode', 'base64', '-m', '4', 'abc'],
      '! bad option "-m": must be -maxlen or -wrapchar | TCL LOOKUP INDEX option -m',
    ],
    [
      ['binary', 'encode', 'base64', '-maxlen', 'abc'],
      '! wrong # args: should be "binary encode base64 ?-maxlen len? ?-wrapchar char? data" | TCL WRONGARGS',
    ],
    [
      ['binary', 'encode', 'base64'],
      '! wrong # args: should be "binary encode base64 ?-maxlen len? ?-wrapchar char? data" | TCL WRONGARGS',
    ],
    [
      ['binary', 'encode', 'base64', '\u0100'],
      '! expected code point values below 0xff but value at byte offset 0 was 0x100 | TCL VALUE BYTES',
    ],
    [['binary', 'decode', 'base64', 'YWJj'], 'abc'],
    [['binary', 'decode', 'base64', 'YWI='], 'ab'],
    [['binary', 'decode', 'base64', 'YQ=='], 'a'],
    [['binary', 'decode', 'base64', 'YQ'], 'a'],
    [['binary', 'decode', 'base64', 'Y'], ''],
    [['binary', 'decode', 'base64', 'YW\nJj '], 'abc'],
    [
      ['binary', 'decode', 'base64', '-strict', 'YW Jj'],
      '! invalid base64 character " " (U+000020) at position 2 | TCL BINARY DECODE INVALID',
    ],
    [['binary', 'decode', 'base64', '-strict', 'YQ=='], 'a'],
    [['binary', 'decode', 'base64', '-strict', 'YQ'], 'a'],
    [
      ['binary', 'decode', 'base64', '-strict', 'Y'],
      '! invalid base64 character "Y" (U+000059) at position 0 | TCL BINARY DECODE INVALID',
    ],
    [
      ['binary', 'decode', 'base64', '-strict', 'YQ=x'],
      '! invalid base64 character "x" (U+000078) at position 3 | TCL BINARY DECODE INVALID',
    ],
    [
      ['binary', 'decode', 'base64', '-strict', 'YQ== '],
      '! invalid base64 character "=" (U+00003D) at position 3 | TCL BINARY DECODE INVALID',
    ],
    [['binary', 'decode', 'base64', 'YQ==YQ=='], 'a'],
    [['binary', 'decode', 'base64', '=0'], '\x03'],
    [
      ['binary', 'decode', 'base64', '-strict', '='],
      '! invalid base64 character "=" (U+00003D) at position 0 | TCL BINARY DECODE INVALID',
    ],
    [['binary', 'decode', 'base64', 'Y*Jj'], '`\x98'],
    [['binary', 'decode', 'base64', ''], ''],
    [
      ['binary', 'decode', 'base64', '-strict', '\ud83d\ude00YWJj'],
      '! invalid base64 character "\ud83d\ude00" (U+01F600) at position 0 | TCL BINARY DECODE INVALID',
    ],
  ])('%j', check)
})

describe('uuencode', () => {
  test.each<Case>([
    [['binary', 'encode', 'uuencode', 'abc'], '#86)C\n'],
    [['binary', 'encode', 'uuencode', ''], ''],
    [['binary', 'encode', 'uuencode', 'ab'], '"86(\n'],
    [['binary', 'encode', 'uuencode', '\x00\x00\x00'], '#````\n'],
    [
      ['binary', 'encode', 'uuencode', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
      'M86%A86%A86%A86%A86%A86%A86%A86%A86%A86%A86%A86%A86%A86%A86%A\n!80\n',
    ],
    [['binary', 'encode', 'uuencode', '-maxlen', '5', 'abcdef'], '#86)C\n#9&5F\n'],
    [['binary', 'encode', 'uuencode', '-maxlen', '8', 'abcdefg'], '#86)C\n#9&5F\n!9P\n'],
    [
      ['binary', 'encode', 'uuencode', '-maxlen', '4', 'a'],
      '! line length out of range | TCL BINARY ENCODE LINE_LENGTH',
    ],
    [
      ['binary', 'encode', 'uuencode', '-maxlen', '86', 'a'],
      '! line length out of range | TCL BINARY ENCODE LINE_LENGTH',
    ],
    [['binary', 'encode', 'uuencode', '-wrapchar', '\r\n', 'abc'], '#86)C\r\n'],
    [['binary', 'encode', 'uuencode', '-wrapchar', '', 'abc'], '#86)C'],
    [
      ['binary', 'encode', 'uuencode', '-wrapchar', ' ', 'abc'],
      '! invalid wrapchar; will defeat decoding | TCL BINARY ENCODE WRAPCHAR',
    ],
    [['binary', 'decode', 'uuencode', '#86)C\n'], 'abc'],
    [['binary', 'decode', 'uuencode', '#86)C\r\n#86)C\r\n'], 'abcabc'],
    [
      ['binary', 'decode', 'uuencode', '-strict', '#86)C\r\n'],
      '! invalid uuencode character "\r" (U+00000D) at position 5 | TCL BINARY DECODE INVALID',
    ],
    [['binary', 'decode', 'uuencode', '-strict', '#86)C\n#86)C\n'], 'abcabc'],
    [['binary', 'decode', 'uuencode', '#86)'], 'ab`'],
    [['binary', 'decode', 'uuencode', '!8\n'], 'b'],
    [['binary', 'decode', 'uuencode', '-strict', '!8\n'], '! short uuencode data | TCL BINARY DECODE SHORT'],
    [['binary', 'decode', 'uuencode', '-strict', '%'], '! short uuencode data | TCL BINARY DECODE SHORT'],
    [
      ['binary', 'decode', 'uuencode', 'abc'],
      '! invalid uuencode character "a" (U+000061) at position 0 | TCL BINARY DECODE INVALID',
    ],
    [['binary', 'decode', 'uuencode', '`\n'], ''],
    [['binary', 'decode', 'uuencode', ''], ''],
    [['binary', 'decode', 'uuencode', '#8\xe96)C'], 'abc'],
    [
      ['binary', 'decode', 'uuencode', '#86)Cz'],
      '! invalid uuencode character "z" (U+00007A) at position 5 | TCL BINARY DECODE INVALID',
    ],
  ])('%j', check)
})

const say = (...words: TclValue[]) => outcome(binaryCommands, words)
const bytes = (...values: number[]) => makeBytes(Uint8Array.from(values))

test('bytes are taken as they are', () => {
  expect(say('binary', 'encode', 'hex', bytes(0, 128, 255))).toBe('0080ff')
  expect(say('binary', 'format', 'a*', bytes(0, 128, 255))).toBe('\0\x80\xff')
  expect(say('binary', 'format', 'c*', makeList([1, 2n ** 64n + 2n]))).toBe('\x01\x02')
})

test('scanning does not change the data', () => {
  const data = bytes(...Array.from({ length: 64 }, (_, i) => i))
  const ctx = new TestContext()
  expect(outcome(binaryCommands, ['binary', 'scan', data, 'a40c', 'v', 'w'], ctx)).toBe('2')
  expect(outcome(binaryCommands, ['binary', 'format', 'a*X39a', ctx.getVar('v'), 'x'])).toHaveLength(40)
  expect(data.bytes[1]).toBe(1)
})

test('sizes are checked before anything is built', () => {
  const tooLong = '! max size for a Tcl value (536870887 characters) exceeded | TCL MEMORY'
  for (const format of ['a1000000000', 'x1000000000', '@1000000000', 'b9999999999', 'a99999999999999999999999']) {
    expect(say('binary', 'format', format, 'x')).toBe(tooLong)
  }
  expect(say('binary', 'format', 'c1000000000', '1')).toBe('! number of elements in list does not match count | NONE')
})
