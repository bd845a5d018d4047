import { describe, expect, test } from 'vitest'
import { Automaton } from './automaton.ts'
import { CompiledRegexp } from './compiled-regexp.ts'
import { parseRegexp } from './parser.ts'
import { ADVANCED, EXPANDED, ICASE, NLANCH, NLSTOP, REGEXP_ERRORS, RegexpSyntaxError } from './syntax.ts'

const LETTERS: Readonly<Record<string, number>> = { i: ICASE, x: EXPANDED, p: NLSTOP, w: NLANCH }

function flagsOf(letters = ''): number {
  return Array.from(letters).reduce((flags, letter) => flags | (LETTERS[letter] as number), ADVANCED)
}

/** Offsets in UTF-16 units as Tcl prints indices of characters. */
function printed(text: string, offsets: readonly number[] | undefined): string {
  const index = (unit: number): number => Array.from(text.slice(0, unit)).length
  const pairs: string[] = []
  for (let i = 0; i < (offsets?.length ?? 0); i += 2) {
    const from = offsets?.[i] as number
    pairs.push(from < 0 ? '{-1 -1}' : `{${index(from)} ${index(offsets?.[i + 1] as number) - 1}}`)
  }
  return pairs.join(' ')
}

/** Pattern, text, what `regexp -indices -inline` gives in tclsh 9.0 (or `!` and the error), and options. */
type Case = [pattern: string, text: string, expected: string, flags?: string]

const CASES: Case[] = [
  ['a|ab|abc', 'abcd', '{0 2}'],
  ['(a*)*', 'bc', '{0 -1} {-1 -1}'],
  ['(a*)*', 'aab', '{0 1} {0 1}'],
  ['(a*)+', 'b', '{0 -1} {0 -1}'],
  ['(a*)+', 'aa', '{0 1} {2 1}'],
  ['(a|ab|b)*', 'abab', '{0 3} {2 3}'],
  ['(a|ab|b)+', 'abab', '{0 3} {3 3}'],
  ['(a|b){2,3}', 'abab', '{0 2} {2 2}'],
  ['(?:(a)|(b))*', 'ab', '{0 1} {-1 -1} {1 1}'],
  ['(a)?b', 'b', '{0 0} {-1 -1}'],
  ['(a?)?b', 'b', '{0 0} {-1 -1}'],
  ['(a|ab)(c|bcd)(d*)', 'abcd', '{0 3} {0 1} {2 2} {3 3}'],
  ['((a*)(b*))(b*)', 'aabb', '{0 3} {0 3} {0 1} {2 3} {4 3}'],
  ['(a?)(ab)?', 'ab', '{0 1} {0 -1} {0 1}'],
  ['(a|ab)(bcd|c)?', 'abcd', '{0 3} {0 0} {1 3}'],
  ['(week|wee)(night|knights)', 'weeknights', '{0 9} {0 2} {3 9}'],
  ['(.*)(.*)(.*)x', 'ababx', '{0 4} {0 3} {4 3} {4 3}'],
  ['<.+?>', '<a><b>', '{0 2}'],
  ['a{1,3}?', 'aaa', '{0 0}'],
  ['^a*?$', 'aaa', '{0 2}'],
  ['(a+?)(b*)', 'aabb', '{0 0} {0 0} {1 0}'],
  ['(a+)(b*?)', 'aabb', '{0 3} {0 1} {2 3}'],
  ['a.*?b(.*)', 'axbyb', '{0 2} {3 2}'],
  ['a(.*)b(.*?)', 'axbyb', '{0 4} {1 3} {5 4}'],
  ['(a*?)(b*)(c*)$', 'aabbcc', '{0 5} {0 1} {2 3} {4 5}'],
  ['(?:a+?|b)c*', 'aac', '{0 2}'],
  ['^(.*?):(.*)$', 'a:b:c', '{0 4} {0 0} {2 4}'],
  ['ab{1,1}?c.*x.*cba', 'abcxxcbaxcba', '{0 7}'],
  ['(?:ab*?){1}', 'abb', '{0 0}'],
  ['(?:ab*?){1,1}', 'abb', '{0 2}'],
  ['(ab)+?', 'ababab', '{0 1} {0 1}'],
  ['(ab)*?(ab)*', 'ababab', '{0 -1} {-1 -1} {-1 -1}'],
  ['(a??b??)*', 'abab', '{0 3} {3 3}'],
  ['(a|b??){2,}c', 'abc', '{0 2} {2 1}'],
  ['(c?)\\1|(c)', 'c', '{0 0} {0 -1} {0 0}'],
  ['(.)\\1', 'abccd', '{2 3} {2 2}'],
  ['(a*)\\1', 'aaaaa', '{0 3} {0 1}'],
  ['(a)\\1{2}', 'aaaa', '{0 2} {0 0}'],
  ['(ab)\\1*', 'ababab', '{0 5} {0 1}'],
  ['(a?)\\1b', 'b', '{0 0} {0 -1}'],
  ['(?:(a)|b)\\1', 'bb', ''],
  ['(?:(.)\\1)+', 'aabbcd', '{0 3} {2 2}'],
  ['(?:(a)|\\1b){2}', 'aab', '{0 1} {1 1}'],
  ['[bc]{0}(c?)\\1|(ca|[^b])', 'cbbbb', '{0 0} {0 -1} {0 0}'],
  ['(a+)(b|\\1)*', 'aaab', '{0 3} {0 2} {3 3}'],
  ['(.+)\\1', 'xabcabcab', '{1 6} {1 3}'],
  ['a(?=b)', 'acab', '{2 2}'],
  ['a(?!b)', 'abac', '{2 2}'],
  ['(?=(a))(.)', 'ab', '{0 0} {0 0}'],
  ['(?=(?:(a)))(.)', 'ab', '{0 0} {-1 -1} {0 0}'],
  ['(?!(?:a)(b))a', 'ab', ''],
  ['(?=.*\\d)(?=.*[a-z])\\w+', 'ABC1x', '{0 4}'],
  ['a(?=b(?!c))', 'abcabd', '{3 3}'],
  ['\\mb', 'a b', '{2 2}'],
  ['\\yb\\y', 'ab b', '{3 3}'],
  ['\\Yb', 'a ab', '{3 3}'],
  ['[[:<:]]b[[:>:]]', 'ab b', '{3 3}'],
  ['(^|,)(b)', 'a,b', '{1 2} {1 1} {2 2}'],
  ['a(,|$)', 'ba', '{1 1} {2 1}'],
  ['(^a|b)*c', 'abc', '{0 2} {1 1}'],
  ['(?:\\A|b)*a', 'bba', '{0 2}'],
  ['[]a-]+', 'x]-a', '{1 3}'],
  ['[^]a]+', ']xa', '{1 1}'],
  ['[[.hyphen.]-/]+', 'a-./0', '{1 3}'],
  ['[[=a=][:digit:]]+', 'xa1a', '{1 3}'],
  ['[\\d\\s]+', 'a1 2b', '{1 3}'],
  ['[a\\-z]+', 'b-z', '{1 2}'],
  ['\\u00e9|\\U1F600', 'a\ud83d\ude00', '{1 1}'],
  ['\\x4a\\101', 'JA', '{0 1}'],
  ['\\12', 'x\n', '{1 1}'],
  [
    '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10',
    'abcdefghijj',
    '{0 10} {0 0} {1 1} {2 2} {3 3} {4 4} {5 5} {6 6} {7 7} {8 8} {9 9}',
  ],
  ['.', '\ud83d\ude00', '{0 0}'],
  ['[^a]b', '\ud83d\ude00b', '{0 1}'],
  ['(.)(.)', 'x\ud83d\ude00\ud83d\ude01', '{0 1} {0 0} {1 1}'],
  ['\\w+', '-\u00e9\u4e2d\u203f-', '{1 3}'],
  ['[\ud83d\ude00-\ud83d\ude02]+', 'a\ud83d\ude01\ud83d\ude02', '{1 2}'],
  ['(?b)\\(a*\\)b\\{2\\}', 'aabb', '{0 3} {0 1}'],
  ['(?b)*a^b', '*a^b', '{0 3}'],
  ['(?e)a)', 'ba)', '{1 2}'],
  ['***=a.(', 'xa.(', '{1 3}'],
  ['(?q)(a', 'x(a', '{1 2}'],
  ['(?x)a b # c', 'ab', '{0 1}'],
  ['(a{2,}b?){2}', 'aaaaab', '{0 5} {3 5}'],
  ['((a|b)(c|d)?)*', 'acbda', '{0 4} {4 4} {4 4} {-1 -1}'],
  ['(x+x+)+y', 'xxxxy', '{0 4} {2 3}'],
  ['a{0}(b)', 'ab', '{1 1} {1 1}'],
  ['(a){0}(b)', 'ab', '{1 1} {-1 -1} {1 1}'],
  ['a||b', 'b', '{0 0}'],
  ['()()', 'a', '{0 -1} {0 -1} {0 -1}'],
  ['(a|)(b|)*', 'ab', '{0 1} {0 0} {1 1}'],
  ['((((a))))', 'a', '{0 0} {0 0} {0 0} {0 0} {0 0}'],
  ['^b.*$', 'a\nbc\nd', '{2 3}', 'pw'],
  ['[^a]+', 'b\nc', '{0 0}', 'p'],
  ['^b', 'a\nb', '{2 2}', 'w'],
  ['a$', 'a\nb', '{0 0}', 'w'],
  ['\\Ab', 'a\nb', '', 'pw'],
  ['\\W+', ' \n ', '{0 0}', 'pw'],
  ['a\\sb', 'a\nb', '{0 2}', 'pw'],
  ['[[:upper:]]+', '1a', '{0 1}', 'i'],
  ['([^k]+)', 'K\u212ax', '{1 2} {1 2}', 'i'],
  ['(\\u01c6)', '\u01c5', '{0 0} {0 0}', 'i'],
  ['[\\u0100-\\u0130]+', 'xi\u0101', '{1 2}', 'i'],
  ['(a)\\1', 'aA', '{0 1} {0 0}', 'i'],
  ['a b\\ c[ ]d', 'ab c d', '{0 5}', 'x'],
  ['a{ 2 , 3 }', 'aaa', '{0 2}', 'x'],
  ['(?-x)', 'a', '! invalid quantifier operand', 'x'],
  ['(?c)a', 'A', '', 'i'],
  ['(?s)^b', 'a\nb', '', 'pw'],
]

test.each<Case>(CASES)('%s in %j', (pattern, text, expected, letters) => {
  const flags = flagsOf(letters)
  if (expected.startsWith('! ')) {
    expect(() => new CompiledRegexp(pattern, flags)).toThrow()
    return
  }
  const regexp = new CompiledRegexp(pattern, flags)
  expect(printed(text, regexp.execOffsets(text))).toBe(expected)
  expect(regexp.test(text)).toBe(expected !== '')
  expect(regexp.exec(text)?.[0]).toBe(expected === '' ? undefined : wholeOf(text, regexp.execOffsets(text)))
  const offsets: number[] = []
  const found = new Automaton(parseRegexp(pattern, flags)).match(text, 0, false, offsets)
  expect(printed(text, found ? offsets : undefined)).toBe(expected)
})

function wholeOf(text: string, offsets: readonly number[] | undefined): string | undefined {
  return offsets === undefined ? undefined : text.slice(offsets[0], offsets[1])
}

/** Pattern and the words of the error in tclsh 9.0. */
const ERRORS: readonly (readonly [pattern: string, problem: string])[] = [
  ['(', 'parentheses () not balanced'],
  [')', 'parentheses () not balanced'],
  ['a)', 'parentheses () not balanced'],
  ['((a)', 'parentheses () not balanced'],
  ['[', 'brackets [] not balanced'],
  ['[abc', 'brackets [] not balanced'],
  ['[]', 'brackets [] not balanced'],
  ['[^', 'brackets [] not balanced'],
  ['*', 'invalid quantifier operand'],
  ['+a', 'invalid quantifier operand'],
  ['?', 'invalid quantifier operand'],
  ['{1}a', 'invalid quantifier operand'],
  ['a**', 'invalid quantifier operand'],
  ['(*a)', 'invalid quantifier operand'],
  ['a|*b', 'invalid quantifier operand'],
  ['^*', 'invalid quantifier operand'],
  ['$*', 'invalid quantifier operand'],
  ['\\m*', 'invalid quantifier operand'],
  ['(?=a)*', 'invalid quantifier operand'],
  ['a?+', 'invalid quantifier operand'],
  ['a{256}', 'invalid repetition count(s)'],
  ['a{1,256}', 'invalid repetition count(s)'],
  ['a{3,2}', 'invalid repetition count(s)'],
  ['a{1', 'braces {} not balanced'],
  ['a{1,', 'braces {} not balanced'],
  ['a{1x}', 'invalid repetition count(s)'],
  ['a\\', 'invalid escape \\ sequence'],
  ['\\q', 'invalid escape \\ sequence'],
  ['[\\q]', 'invalid escape \\ sequence'],
  ['[\\D]', 'invalid escape \\ sequence'],
  ['[\\m]', 'invalid escape \\ sequence'],
  ['\\1', 'invalid backreference number'],
  ['(a)\\2', 'invalid backreference number'],
  ['(a\\1)', 'invalid backreference number'],
  ['(a)(?=\\1)', 'invalid backreference number'],
  ['(a){0}\\1', 'invalid backreference number'],
  ['[b-a]', 'invalid character range'],
  ['[a-c-e]', 'invalid character range'],
  ['[a-[:digit:]]', 'invalid character range'],
  ['[[:digit:]-z]', 'invalid character range'],
  ['[a-\\d]', 'invalid character range'],
  ['[[:foo:]]', 'invalid character class'],
  ['[[:word:]]', 'invalid character class'],
  ['[[::]]', 'invalid character class'],
  ['[[:alpha', 'brackets [] not balanced'],
  ['[[:alpha:', 'brackets [] not balanced'],
  ['[[.foo.]]', 'invalid collating element'],
  ['[[..]]', 'invalid collating element'],
  ['[[=foo=]]', 'invalid collating element'],
  ['[[==]]', 'invalid collating element'],
  ['(?z)a', 'invalid embedded option'],
  ['(?i', 'invalid embedded option'],
  ['a(?i)b', 'invalid quantifier operand'],
  ['(?<=a)b', 'invalid quantifier operand'],
  ['(?<!a)b', 'invalid quantifier operand'],
  ['(?<x>a)', 'invalid quantifier operand'],
  ['***x', 'invalid quantifier operand'],
  ['***?a', 'invalid regexp (reg version 0.8)'],
  ['\\x', 'invalid escape \\ sequence'],
  ['\\xg', 'invalid escape \\ sequence'],
  ['\\u', 'invalid escape \\ sequence'],
  ['\\c', 'invalid escape \\ sequence'],
  ['(?', 'invalid quantifier operand'],
  ['(?b)\\(a', 'parentheses () not balanced'],
  ['(?b)a\\)', 'parentheses () not balanced'],
  ['(?b)a\\{1', 'braces {} not balanced'],
  ['(?b)\\1', 'invalid backreference number'],
  ['{\u0663', 'invalid quantifier operand'],
  ['\\\u00e9', 'invalid escape \\ sequence'],
  ['[a', 'brackets [] not balanced'],
  ['a{2}{3}', 'invalid quantifier operand'],
  ['((((a{255}){255}){255}){255})', 'out of memory'],
  ['[b-a]**', 'invalid character range'],
  ['(?b)a\\{2,1\\}', 'invalid repetition count(s)'],
  ['(?e)(a', 'parentheses () not balanced'],
]

test.each(ERRORS)('%s does not compile', (pattern, problem) => {
  let thrown: unknown
  try {
    new CompiledRegexp(pattern, ADVANCED)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(RegexpSyntaxError)
  expect(REGEXP_ERRORS[(thrown as RegexpSyntaxError).code]).toBe(problem)
})

/** Pattern and what `regexp -about` gives in tclsh 9.0. */
const ABOUT: readonly (readonly [pattern: string, expected: string])[] = [
  ['(a)\\1(?=x)[[:alpha:]]\\d{2,3}a*?', '1 {REG_UBACKREF REG_ULOOKAHEAD REG_UBOUNDS REG_UNONPOSIX REG_ULOCALE}'],
  ['abc', '0 {}'],
  ['', '0 {REG_UUNSPEC REG_UEMPTYMATCH}'],
  ['a^b', '0 REG_UIMPOSSIBLE'],
  ['a*', '0 REG_UEMPTYMATCH'],
  ['a+?b', '0 {REG_UNONPOSIX REG_USHORTEST}'],
  ['\\d', '0 {REG_UNONPOSIX REG_ULOCALE}'],
  ['[[:digit:]]', '0 REG_ULOCALE'],
  ['a{2}', '0 REG_UBOUNDS'],
  ['a{x}', '0 {REG_UBRACES REG_UUNSPEC}'],
  ['a||b', '0 {REG_UUNSPEC REG_UEMPTYMATCH}'],
  ['[a-z]\\x41', '0 {REG_UNONPOSIX REG_UUNPORT}'],
  ['(?!a)b', '0 {REG_ULOOKAHEAD REG_UNONPOSIX}'],
  ['\\mfoo\\M', '0 {REG_UNONPOSIX REG_ULOCALE}'],
  ['(?e)a)\\d', '0 {REG_UBSALNUM REG_UPBOTCH REG_UNONPOSIX REG_UUNSPEC}'],
  ['(?b)\\(a\\)\\1', '1 {REG_UBACKREF REG_UNONPOSIX}'],
  ['\\m\\M', '0 {REG_UNONPOSIX REG_ULOCALE REG_UIMPOSSIBLE}'],
  ['[\\d]', '0 {REG_UBBS REG_UNONPOSIX REG_ULOCALE}'],
  ['(?=a)', '0 {REG_ULOOKAHEAD REG_UNONPOSIX}'],
  ['$a', '0 REG_UIMPOSSIBLE'],
  ['\\e', '0 {REG_UNONPOSIX REG_UUNPORT REG_ULOCALE}'],
  ['***=a(', '0 REG_UNONPOSIX'],
]

test.each(ABOUT)('about %s', (pattern, expected) => {
  const regexp = new CompiledRegexp(pattern, ADVANCED)
  const notes = regexp.about()
  expect(`${regexp.groupCount} ${notes.length === 1 ? notes[0] : `{${notes.join(' ')}}`}`).toBe(expected)
})

describe('start', () => {
  const at = (pattern: string, text: string, start: number): number[] | undefined =>
    new CompiledRegexp(pattern, ADVANCED).execOffsets(text, start)

  test('the text before does not count', () => {
    expect(at('\\mb', 'ab', 1)).toEqual([1, 2])
    expect(at('\\Ab', 'ab', 1)).toEqual([1, 2])
    expect(at('\\Yb', 'ab', 1)).toBeUndefined()
    expect(at('(a|ab)(c|bcd)', 'abcd', 1)).toBeUndefined()
  })

  test('^ knows that there is text before, unless it ends a line', () => {
    expect(at('^b', 'ab', 1)).toBeUndefined()
    expect(at('^b', 'a\nb', 2)).toEqual([2, 3])
    expect(at('(^|c)\\yb', 'ab', 1)).toBeUndefined()
    expect(at('(^|c)\\yb', 'a\nb', 2)).toEqual([2, 3, 2, 2])
  })

  test('positions are those of the whole text', () => {
    expect(at('(.)(x)?', 'abc', 2)).toEqual([2, 3, 2, 3, -1, -1])
    expect(at('(.)\\1', 'aabb', 1)).toEqual([2, 4, 2, 3])
    expect(at('$', 'abc', 3)).toEqual([3, 3])
  })
})
