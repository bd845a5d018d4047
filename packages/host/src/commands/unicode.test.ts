import { expect, test } from 'vitest'
import {
  CHAR_CLASSES,
  findOutside,
  foldText,
  isTrimmedCode,
  isWordCode,
  lowerText,
  titleText,
  upperText,
} from './unicode.ts'

/** Every character but the surrogates. */
function* characters(): Iterable<string> {
  for (let code = 0; code < 0x110000; code++) if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code)
}

test('case mappings keep the number of units and are their own where mixed', () => {
  const wrong: string[] = []
  for (const char of characters()) {
    const mapped = [upperText(char), lowerText(char), titleText(char), foldText(char)]
    if (mapped.some((other) => other.length !== char.length)) wrong.push(char)
    // In the middle of a text a character is mapped as it is alone.
    if (upperText(`a${char}b`) !== `A${mapped[0]}B` || lowerText(`A${char}`) !== `a${mapped[1]}`) wrong.push(char)
  }
  expect(wrong).toEqual([])
})

test('classes find the first character outside', () => {
  for (const cls of Object.values(CHAR_CLASSES)) {
    expect(findOutside('', cls)).toBe(-1)
    expect(findOutside('\ud800', cls)).toBe(0)
  }
  expect(findOutside('aé😀b', CHAR_CLASSES.alpha as never)).toBe(2)
  expect(findOutside('é1', CHAR_CLASSES.alnum as never)).toBe(-1)
  expect(findOutside('aé', CHAR_CLASSES.ascii as never)).toBe(1)
})

test('the predicates on codes agree with the classes', () => {
  const wrong: string[] = []
  for (const char of characters()) {
    const code = char.codePointAt(0) as number
    const word = findOutside(char, CHAR_CLASSES.wordchar as never) < 0
    if (isWordCode(code) !== word) wrong.push(char)
    const space = findOutside(char, CHAR_CLASSES.space as never) < 0
    if (code <= 0xffff && isTrimmedCode(code) !== (space || code === 0)) wrong.push(char)
  }
  expect(wrong).toEqual([])
})
