import { expect, test } from 'vitest'
import { LineBuffer } from './line-buffer.ts'

function buffer(text: string, cursor = text.length): LineBuffer {
  const made = new LineBuffer()
  made.set(text, cursor)
  return made
}

/** The text with a bar where the cursor is. */
function shown({ text, cursor }: LineBuffer): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`
}

test('moving by characters, which may be several units', () => {
  const line = buffer('a😀e\u0301b')
  line.left()
  line.left()
  expect(shown(line)).toBe('a😀|e\u0301b')
  line.left()
  expect(shown(line)).toBe('a|😀e\u0301b')
  line.right()
  line.right()
  expect(shown(line)).toBe('a😀e\u0301|b')
})

test('moving by words and lines', () => {
  const line = buffer('set x [foo bar]\nputs $x')
  line.wordLeft()
  expect(shown(line)).toBe('set x [foo bar]\nputs $|x')
  line.lineStart()
  expect(shown(line)).toBe('set x [foo bar]\n|puts $x')
  expect(line.vertical(-1)).toBe(true)
  expect(shown(line)).toBe('|set x [foo bar]\nputs $x')
  expect(line.vertical(-1)).toBe(false)
  line.lineEnd()
  expect(line.vertical(1)).toBe(true)
  expect(shown(line)).toBe('set x [foo bar]\nputs $x|')
})

test('cutting and inserting again', () => {
  const line = buffer('one two three')
  line.killBlankWordLeft()
  line.killBlankWordLeft()
  expect(shown(line)).toBe('one |')
  line.yank()
  expect(shown(line)).toBe('one two three|')
  line.toStart()
  line.killWordRight()
  line.killToEnd()
  expect(shown(line)).toBe('|')
  line.yank()
  expect(shown(line)).toBe('one two three|')
})

test('undo takes typing back as one step', () => {
  const line = buffer('')
  for (const character of 'abc') line.insert(character)
  line.left()
  line.insert('X')
  line.undo()
  expect(shown(line)).toBe('ab|c')
  line.undo()
  expect(shown(line)).toBe('|')
})

test('deleting and swapping', () => {
  const line = buffer('abcd', 2)
  line.transpose()
  expect(shown(line)).toBe('acb|d')
  line.backspace()
  line.delete()
  expect(shown(line)).toBe('ac|')
  line.transpose()
  expect(shown(line)).toBe('ca|')
})
