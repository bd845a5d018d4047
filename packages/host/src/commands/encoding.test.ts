import { listItems, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { encodingCommands } from './encoding.ts'

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

/** Run the words as a command and compare. */
function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = new TestContext()
  expect(outcome(encodingCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

describe('utf-8', () => {
  test.each<Case>([
    [['encoding', 'convertfrom', 'a\xc3\xa9'], 'a\xe9'],
    [['encoding', 'convertfrom', 'utf-8', '\xf0\x9f\x98\x80'], '\ud83d\ude00'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\xc3'],
      "! unexpected byte sequence starting at index 0: '\\xC3' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\xc3'], '\xc3'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\xc3'], '\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', 'a\xffb'],
      "! unexpected byte sequence starting at index 1: '\\xFF' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', 'a\xffb'], 'a\xffb'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', 'a\xffb'], 'a\ufffdb'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\xc0\x80'],
      "! unexpected byte sequence starting at index 0: '\\xC0' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\xc0\x80'], '\x00'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\xc0\x80'], '\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\xe0\x80\x80'],
      "! unexpected byte sequence starting at index 0: '\\xE0' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\xe0\x80\x80'], '\xe0\u20ac\u20ac'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\xe0\x80\x80'], '\ufffd\ufffd\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\xed\xa0\x80x'],
      "! unexpected byte sequence starting at index 0: '\\xED' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\xed\xa0\x80x'], '\ud800x'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\xed\xa0\x80x'], '\ufffdx'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\xf0\x9f\x98'],
      "! unexpected byte sequence starting at index 0: '\\xF0' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\xf0\x9f\x98'], '\xf0\u0178\u02dc'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\xf0\x9f\x98'], '\ufffd\ufffd\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\xf4\x90\x80\x80'],
      "! unexpected byte sequence starting at index 0: '\\xF4' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\xf4\x90\x80\x80'], '\xf4\x90\u20ac\u20ac'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\xf4\x90\x80\x80'], '\ufffd\ufffd\ufffd\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-8', '\x80\x81'],
      "! unexpected byte sequence starting at index 0: '\\x80' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-8', '\x80\x81'], '\u20ac\x81'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-8', '\x80\x81'], '\ufffd\ufffd'],
    [['encoding', 'convertfrom', '-failindex', 'v', 'utf-8', 'ab\xffc'], 'ab', { v: '2' }],
    [['encoding', 'convertfrom', '-failindex', 'v', 'utf-8', 'ab'], 'ab', { v: '-1' }],
    [['encoding', 'convertto', '\xe9'], '\xc3\xa9'],
    [['encoding', 'convertto', 'utf-8', '\ud83d\ude00'], '\xf0\x9f\x98\x80'],
    [
      ['encoding', 'convertto', '-profile', 'strict', 'utf-8', 'a\ud800b'],
      "! unexpected character at index 1: 'U+00D800' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertto', '-profile', 'tcl8', 'utf-8', 'a\ud800b'], 'a\xed\xa0\x80b'],
    [['encoding', 'convertto', '-profile', 'replace', 'utf-8', 'a\ud800b'], 'a\xef\xbf\xbdb'],
    [['encoding', 'convertto', '-failindex', 'v', 'utf-8', '\xe9\x00\ud800b'], '\xc3\xa9\x00', { v: '4' }],
    [['encoding', 'convertto', '-failindex', 'v', 'utf-8', '\xe9'], '\xc3\xa9', { v: '-1' }],
  ])('%j', check)
})

describe('utf-16 and utf-32', () => {
  test.each<Case>([
    [['encoding', 'convertfrom', 'utf-16le', 'a\x00=\xd8\x00\xde'], 'a\ud83d\ude00'],
    [['encoding', 'convertfrom', 'utf-16be', '\x00a\xd8=\xde\x00'], 'a\ud83d\ude00'],
    [['encoding', 'convertfrom', 'utf-16', '\xff\xfea\x00'], '\ufeffa'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-16le', 'a\x00b'],
      "! unexpected byte sequence starting at index 2: '\\x62' | TCL ENCODING ILLEGALSEQUENCE 2",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-16le', 'a\x00b'], 'a\ufffd'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-16le', 'a\x00b'], 'a\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-16le', '=\xd8a\x00'],
      "! unexpected byte sequence starting at index 0: '\\x3D' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-16le', '=\xd8a\x00'], '\ud83da'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-16le', '=\xd8a\x00'], '\ufffda'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-16le', '\x00\xde'],
      "! unexpected byte sequence starting at index 0: '\\x00' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-16le', '\x00\xde'], '\ude00'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-16le', '\x00\xde'], '\ufffd'],
    [['encoding', 'convertfrom', 'ucs-2be', '\x00a'], 'a'],
    [['encoding', 'convertfrom', 'unicode', 'a\x00'], 'a'],
    [['encoding', 'convertfrom', 'utf-32le', 'a\x00\x00\x00'], 'a'],
    [['encoding', 'convertfrom', 'utf-32be', '\x00\x01\xf6\x00'], '\ud83d\ude00'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-32', 'a\x00\x00'],
      "! unexpected byte sequence starting at index 0: '\\x61' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-32', 'a\x00\x00'], '\ufffd'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-32', 'a\x00\x00'], '\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-32', '\x00\x00\x11\x00'],
      "! unexpected byte sequence starting at index 0: '\\x00' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-32', '\x00\x00\x11\x00'], '\ufffd'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-32', '\x00\x00\x11\x00'], '\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'utf-32', '\x00\xd8\x00\x00'],
      "! unexpected byte sequence starting at index 0: '\\x00' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'utf-32', '\x00\xd8\x00\x00'], '\ud800'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'utf-32', '\x00\xd8\x00\x00'], '\ufffd'],
    [['encoding', 'convertfrom', 'cesu-8', '\xed\xa0\xbd\xed\xb8\x80'], '\ud83d\ude00'],
    [['encoding', 'convertto', 'utf-16le', 'a\ud83d\ude00'], 'a\x00=\xd8\x00\xde'],
    [['encoding', 'convertto', 'utf-16be', 'a\ud83d\ude00'], '\x00a\xd8=\xde\x00'],
    [['encoding', 'convertto', 'utf-16', 'a'], 'a\x00'],
    [['encoding', 'convertto', 'ucs-2le', 'a'], 'a\x00'],
    [
      ['encoding', 'convertto', '-profile', 'strict', 'ucs-2', 'a\ud83d\ude00'],
      "! unexpected character at index 1: 'U+01F600' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertto', '-profile', 'tcl8', 'ucs-2', 'a\ud83d\ude00'], 'a\x00\xfd\xff'],
    [['encoding', 'convertto', '-profile', 'replace', 'ucs-2', 'a\ud83d\ude00'], 'a\x00\xfd\xff'],
    [
      ['encoding', 'convertto', '-profile', 'strict', 'utf-16', '\ud800x'],
      "! unexpected character at index 0: 'U+00D800' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertto', '-profile', 'tcl8', 'utf-16', '\ud800x'], '\x00\xd8x\x00'],
    [['encoding', 'convertto', '-profile', 'replace', 'utf-16', '\ud800x'], '\xfd\xffx\x00'],
    [['encoding', 'convertto', 'utf-32le', '\ud83d\ude00'], '\x00\xf6\x01\x00'],
    [['encoding', 'convertto', 'utf-32be', '\ud83d\ude00'], '\x00\x01\xf6\x00'],
    [
      ['encoding', 'convertto', '-profile', 'strict', 'utf-32', '\ude00'],
      "! unexpected character at index 0: 'U+00DE00' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertto', '-profile', 'tcl8', 'utf-32', '\ude00'], '\x00\xde\x00\x00'],
    [['encoding', 'convertto', '-profile', 'replace', 'utf-32', '\ude00'], '\xfd\xff\x00\x00'],
    [['encoding', 'convertto', 'cesu-8', '\ud83d\ude00'], '\xed\xa0\xbd\xed\xb8\x80'],
  ])('%j', check)
})

describe('one byte a character', () => {
  test.each<Case>([
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'ascii', 'a\x80'],
      "! unexpected byte sequence starting at index 1: '\\x80' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'ascii', 'a\x80'], 'a\u20ac'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'ascii', 'a\x80'], 'a\ufffd'],
    [['encoding', 'convertfrom', 'iso8859-1', '\x80\xff'], '\x80\xff'],
    [['encoding', 'convertfrom', 'iso8859-15', '\xa4'], '\u20ac'],
    [['encoding', 'convertfrom', 'iso8859-9', '\xf0\x80'], '\u011f\x80'],
    [['encoding', 'convertfrom', 'iso8859-11', '\xa1\x80'], '\u0e01\x80'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'cp1252', '\x80\x81'],
      "! unexpected byte sequence starting at index 1: '\\x81' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'cp1252', '\x80\x81'], '\u20ac\x81'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'cp1252', '\x80\x81'], '\u20ac\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'cp1255', '\xca'],
      "! unexpected byte sequence starting at index 0: '\\xCA' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'cp1255', '\xca'], '\xca'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'cp1255', '\xca'], '\ufffd'],
    [['encoding', 'convertfrom', 'koi8-u', '\xae\xbe'], '\u255d\u256c'],
    [['encoding', 'convertfrom', 'macRoman', '\x8e'], '\xe9'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'tis-620', '\xa1\x85'],
      "! unexpected byte sequence starting at index 1: '\\x85' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'tis-620', '\xa1\x85'], '\u0e01\u2026'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'tis-620', '\xa1\x85'], '\u0e01\ufffd'],
    [
      ['encoding', 'convertto', '-profile', 'strict', 'ascii', 'a\xe9'],
      "! unexpected character at index 1: 'U+0000E9' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertto', '-profile', 'tcl8', 'ascii', 'a\xe9'], 'a?'],
    [['encoding', 'convertto', '-profile', 'replace', 'ascii', 'a\xe9'], 'a?'],
    [['encoding', 'convertto', 'iso8859-15', '\u20ac'], '\xa4'],
    [['encoding', 'convertto', 'cp1252', '\u20ac\xe9'], '\x80\xe9'],
    [['encoding', 'convertto', '-failindex', 'v', 'cp1252', '\xe9\u0100'], '\xe9', { v: '2' }],
    [['encoding', 'convertto', 'koi8-r', '\u0416'], '\xf6'],
    [['encoding', 'convertto', 'macCyrillic', '\u0416'], '\x86'],
    [['encoding', 'convertto', 'cp866', '\u0416'], '\x86'],
  ])('%j', check)
})

describe('two bytes a character', () => {
  test.each<Case>([
    [['encoding', 'convertfrom', 'euc-jp', '\xa4\xcf'], '\u306f'],
    [['encoding', 'convertfrom', 'shiftjis', '\x82\xa0\xb1'], '\u3042\uff71'],
    [['encoding', 'convertfrom', 'cp932', '\x87@'], '\u2460'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'shiftjis', 'a\x82'],
      "! unexpected byte sequence starting at index 1: '\\x82' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'shiftjis', 'a\x82'], 'a\x82'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'shiftjis', 'a\x82'], 'a\ufffd'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'shiftjis', '\x82 '],
      "! unexpected byte sequence starting at index 1: '\\x20' | TCL ENCODING ILLEGALSEQUENCE 1",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'shiftjis', '\x82 '], '\u201a '],
    [['encoding', 'convertfrom', '-profile', 'replace', 'shiftjis', '\x82 '], '\ufffd '],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'shiftjis', '\x87@'],
      "! unexpected byte sequence starting at index 0: '\\x87' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'shiftjis', '\x87@'], '\u2021@'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'shiftjis', '\x87@'], '\ufffd@'],
    [['encoding', 'convertfrom', 'euc-cn', '\xc4\xe3'], '\u4f60'],
    [['encoding', 'convertfrom', 'gb2312', '\x80\xc4\xe3'], '\x80\u4f60'],
    [['encoding', 'convertfrom', 'cp936', '\x80\x81@'], '\u20ac\u4e02'],
    [['encoding', 'convertfrom', 'big5', '\xa4\xa4\xc6\xa5'], '\u4e2d\u3041'],
    [['encoding', 'convertfrom', 'cp950', '\xa4\xa4'], '\u4e2d'],
    [['encoding', 'convertfrom', 'euc-kr', '\xb0\xa1'], '\uac00'],
    [
      ['encoding', 'convertfrom', '-profile', 'strict', 'euc-kr', '\xb0'],
      "! unexpected byte sequence starting at index 0: '\\xB0' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertfrom', '-profile', 'tcl8', 'euc-kr', '\xb0'], '\xb0'],
    [['encoding', 'convertfrom', '-profile', 'replace', 'euc-kr', '\xb0'], '\ufffd'],
    [['encoding', 'convertto', 'euc-jp', '\u306f\u301c\uff5e'], '\xa4\xcf\xa1\xc1\xa1\xc1'],
    [['encoding', 'convertto', 'shiftjis', '\u3042\uff71'], '\x82\xa0\xb1'],
    [['encoding', 'convertto', 'cp932', '\u2460\xac'], '\x87@\x81\xca'],
    [['encoding', 'convertto', 'euc-cn', '\u4f60'], '\xc4\xe3'],
    [['encoding', 'convertto', 'cp936', '\u20ac\u4f60'], '\x80\xc4\xe3'],
    [['encoding', 'convertto', 'big5', '\u4e2d\u3042'], '\xa4\xa4\xc6\xa6'],
    [['encoding', 'convertto', 'euc-kr', '\uac00'], '\xb0\xa1'],
    [
      ['encoding', 'convertto', '-profile', 'strict', 'euc-jp', '\xe9'],
      "! unexpected character at index 0: 'U+0000E9' | TCL ENCODING ILLEGALSEQUENCE 0",
    ],
    [['encoding', 'convertto', '-profile', 'tcl8', 'euc-jp', '\xe9'], '?'],
    [['encoding', 'convertto', '-profile', 'replace', 'euc-jp', '\xe9'], '?'],
  ])('%j', check)
})

describe('words', () => {
  test.each<Case>([
    [['encoding', 'convertto', 'nosuch', 'a'], '! unknown encoding "nosuch" | TCL LOOKUP ENCODING nosuch'],
    [['encoding', 'convertto', 'ASCII', 'a'], '! unknown encoding "ASCII" | TCL LOOKUP ENCODING ASCII'],
    [['encoding', 'convertto', '', 'a'], '! unknown encoding "" | TCL LOOKUP ENCODING {}'],
    [
      ['encoding', 'convertto', '-profile', 'foo', 'ascii', 'a'],
      '! bad profile name "foo": must be replace, strict, or tcl8 | TCL ENCODING PROFILE foo',
    ],
    [
      ['encoding', 'convertto', '-foo', 'ascii', 'a'],
      '! bad option "-foo": must be -profile or -failindex | TCL LOOKUP INDEX option -foo',
    ],
    [
      ['encoding', 'convertto', 'ascii', 'a', 'b'],
      '! bad option "ascii": must be -profile or -failindex | TCL LOOKUP INDEX option ascii',
    ],
    [
      ['encoding', 'convertto', '-failindex', 'v', 'nosuch', 'a'],
      '! unknown encoding "nosuch" | TCL LOOKUP ENCODING nosuch',
    ],
    [['encoding', 'convertto', '-f', 'v', 'ascii', 'a'], 'a', { v: '-1' }],
    [['encoding', 'convertto', '-p', 'tcl8', 'ascii', '\xe9'], '?'],
    [['encoding', 'convertto', '-failindex', 'a'], '! unknown encoding "-failindex" | TCL LOOKUP ENCODING -failindex'],
    [
      ['encoding', 'convertto'],
      '! wrong # args: should be "encoding convertto ?-profile profile? ?-failindex var? encoding data" or "encoding convertto data" | TCL WRONGARGS',
    ],
    [
      ['encoding', 'convertfrom', 'ascii', '\u0100'],
      '! expected code point values below 0xff but value at byte offset 0 was 0x100 | TCL VALUE BYTES',
    ],
    [['encoding', 'convertfrom', 'nosuch', 'a'], '! unknown encoding "nosuch" | TCL LOOKUP ENCODING nosuch'],
    [
      ['encoding', 'convertfrom'],
      '! wrong # args: should be "encoding convertfrom ?-profile profile? ?-failindex var? encoding data" or "encoding convertfrom data" | TCL WRONGARGS',
    ],
    [['encoding', 'profiles'], 'replace strict tcl8'],
    [['encoding', 'system'], 'utf-8'],
    [['encoding', 'system', 'utf-8'], ''],
    [['encoding', 'system', 'nosuch'], '! unknown encoding "nosuch" | TCL LOOKUP ENCODING nosuch'],
    [['encoding', 'system', 'a', 'b'], '! wrong # args: should be "encoding system ?encoding?" | TCL WRONGARGS'],
    [['encoding', 'dirs', 'a {'], '! expected directory list but got "a {" | TCL OPERATION ENCODING BADPATH'],
    [['encoding', 'dirs', 'a', 'b'], '! wrong # args: should be "encoding dirs ?dirList?" | TCL WRONGARGS'],
    [['encoding', 'user'], 'utf-8'],
  ])('%j', check)
})

const say = (...words: TclValue[]) => outcome(encodingCommands, ['encoding', ...words])
const names = listItems(runCommand(encodingCommands, ['encoding', 'names'])).map(toText)

test('every encoding reads what it writes', () => {
  expect(names).toContain('utf-8')
  expect(names).toContain('iso8859-1')
  for (const name of names) {
    for (let code = 0x20; code < 0xffff; code += 13) {
      if (code >= 0xd800 && code < 0xe000) continue
      const char = String.fromCharCode(code)
      const ctx = new TestContext()
      const bytes = runCommand(encodingCommands, ['encoding', 'convertto', '-failindex', 'v', name, char], ctx)
      if (ctx.getVar('v') !== -1) continue
      const back = say('convertfrom', name, bytes)
      // Some encodings write two characters the same way.
      if (back !== char) expect(say('convertto', name, back)).toBe(toText(bytes))
    }
  }
})

test('long texts', () => {
  const text = 'aé€😀'.repeat(5000)
  for (const name of names.filter((known) => known.startsWith('utf'))) {
    const bytes = runCommand(encodingCommands, ['encoding', 'convertto', name, makeString(text)])
    expect(say('convertfrom', name, bytes)).toBe(text)
  }
})

test('a conversion with a value missing', () => {
  expect(say('convertto', '-profile', 'strict', 'a')).toBe(
    '! wrong # args: should be "::tcl::encoding::convertto ?-profile profile? ?-failindex var? encoding data"' +
      ' or "::tcl::encoding::convertto data" | TCL WRONGARGS',
  )
})

test('the system encoding belongs to the interpreter', () => {
  const ctx = new TestContext()
  expect(outcome(encodingCommands, ['encoding', 'system', 'iso8859-1'], ctx)).toBe('')
  expect(outcome(encodingCommands, ['encoding', 'system'], ctx)).toBe('iso8859-1')
  expect(outcome(encodingCommands, ['encoding', 'convertto', 'é'], ctx)).toBe('\xe9')
  expect(say('system')).toBe('utf-8')
})

test('there are no directories of encodings', () => {
  expect(say('dirs')).toBe('')
  expect(say('dirs', '/tmp')).toBe('! not allowed to invoke subcommand dirs of encoding | TCL SAFE SUBCOMMAND')
})
