import { expect, test } from 'vitest'
import { simpleLower, simpleTitle, simpleUpper } from '../letter-case.ts'
import { casedCharacters, caseVariants } from './case-variants.ts'
import { anyCharSet, type CharSet, CharSetBuilder, charSetOf, classSet, wordSet } from './charset.ts'

function named(...names: string[]): CharSet {
  const builder = new CharSetBuilder(false)
  for (const name of names) expect(builder.addClass(name)).toBe(true)
  return builder.build(false)
}

function ranges(ignoreCase: boolean, negated: boolean, ...pairs: [string, string][]): CharSet {
  const builder = new CharSetBuilder(ignoreCase)
  for (const [first, last] of pairs) builder.addRange(first.codePointAt(0) as number, last.codePointAt(0) as number)
  return builder.build(negated)
}

const SAMPLES = Array.from(
  'a Zz09_-\n\t$+\x01\x7f\u0085\u00a0\u00aa\u00df\u00e9\u00c9\u0130\u0131\u01c5\u0663\u203f\u2028\u200b\u4e2d\ufeff\u{1F600}\u{10400}',
)

test('named classes', () => {
  const members = (set: CharSet): string => SAMPLES.filter((char) => set.has(char.codePointAt(0) as number)).join('')
  expect(members(named('alpha'))).toBe('aZz\u00aa\u00df\u00e9\u00c9\u0130\u0131\u01c5\u4e2d\u{10400}')
  expect(members(named('upper'))).toBe('Z\u00c9\u0130\u{10400}')
  expect(members(named('lower'))).toBe('az\u00df\u00e9\u0131')
  expect(members(named('digit'))).toBe('09\u0663')
  expect(members(named('punct'))).toBe('_-\u203f')
  expect(members(named('space'))).toBe(' \n\t\u0085\u00a0\u2028\u200b\ufeff')
  expect(members(named('cntrl'))).toBe('\n\t\x01\x7f\u0085\u200b\ufeff')
  expect(members(named('blank', 'xdigit'))).toBe('a 09\t')
  expect(members(wordSet())).toBe('aZz09_\u00aa\u00df\u00e9\u00c9\u0130\u0131\u01c5\u0663\u203f\u4e2d\u{10400}')
  expect(new CharSetBuilder(false).addClass('constructor')).toBe(false)
})

test('source means the same to JavaScript', () => {
  const sets = [
    named('alpha'),
    named('upper'),
    named('lower'),
    named('digit'),
    named('alnum'),
    named('punct'),
    named('space'),
    named('graph'),
    named('print'),
    named('cntrl'),
    named('xdigit', 'blank'),
    wordSet(),
    classSet('word', true, -1),
    classSet('space', true, 10),
    anyCharSet(false),
    anyCharSet(true),
    ranges(false, true, ['a', 'f'], ['\u00e0', '\u4e2d']),
    ranges(true, false, ['a', 'f'], ['\u0100', '\uffff']),
    ranges(false, false, ['\u{1F600}', '\u{1F602}']),
    ranges(false, false),
    ranges(false, false, ['-', '-'], [']', '^'], ['\\\\', '\\\\']),
  ]
  for (const set of sets) {
    const native = new RegExp(`^${set.source}$`, 'u')
    for (let code = 0; code < 0x3100; code++)
      expect(native.test(String.fromCodePoint(code)), `${set.source} ${code}`).toBe(set.has(code))
    for (const char of SAMPLES) expect(native.test(char)).toBe(set.has(char.codePointAt(0) as number))
  }
})

test('overlaps', () => {
  const digit = named('digit')
  const space = named('space')
  expect(digit.overlaps(space)).toBe(false)
  expect(space.overlaps(classSet('space', true, -1))).toBe(false)
  expect(wordSet().overlaps(classSet('word', true, -1))).toBe(false)
  expect(wordSet().overlaps(digit)).toBe(true)
  expect(ranges(false, true, [',', ',']).overlaps(charSetOf(44, false))).toBe(false)
  expect(ranges(false, true, [',', ',']).overlaps(space)).toBe(true)
  expect(ranges(false, false, ['\u00e0', '\u00ff']).overlaps(ranges(false, false, ['\u00ff', '\u0110']))).toBe(true)
  expect(ranges(false, false, ['\u00e0', '\u00ef']).overlaps(ranges(false, false, ['\u00f0', '\u0110']))).toBe(false)
  expect(ranges(false, false, ['\u00e0', '\u00ef']).overlaps(digit)).toBe(false)
  expect(ranges(false, false, ['\u0660', '\u0661']).overlaps(digit)).toBe(true)
  expect(ranges(false, true, ['\u0660', '\u0661']).overlaps(ranges(false, false, ['\u0661', '\u0661']))).toBe(false)
  expect(anyCharSet(true).overlaps(charSetOf(10, false))).toBe(false)
})

test('single', () => {
  expect(charSetOf(0x61, false).single).toBe(0x61)
  expect(charSetOf(0x1f600, false).single).toBe(0x1f600)
  expect(charSetOf(0x61, true).single).toBe(-1)
  expect(ranges(false, false).single).toBe(-1)
  expect(named('digit').single).toBe(-1)
})

test('case variants are one to one', () => {
  expect(simpleUpper('\u00df')).toBe('\u00df')
  expect(simpleLower('\u0130')).toBe('\u0069')
  expect(simpleUpper('\u1f80')).toBe('\u1f88')
  expect(simpleUpper('\u1fb3')).toBe('\u1fbc')
  expect(simpleTitle('\u01c6')).toBe('\u01c5')
  expect(simpleTitle('\u10d0')).toBe('\u10d0')
  expect(caseVariants(0x6b)).toEqual([0x4b])
  expect(caseVariants(0x212a)).toEqual([0x6b])
  expect(caseVariants(0x30)).toEqual([])
  expect(casedCharacters().length).toBeGreaterThan(2800)
})
