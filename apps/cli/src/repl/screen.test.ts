import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'
import { layOut } from './screen.ts'
import { textWidth } from './width.ts'

const plain = { prompt: '% ', more: '> ', hint: '' }

test('lines, and the place of the cursor', () => {
  const text = 'if 1 {\n  puts a\n}'
  expect(layOut({ ...plain, spans: [{ text }], cursor: 9 }, 80)).toEqual({
    rows: ['% if 1 {', '>   puts a', '> }'],
    row: 1,
    column: 4,
  })
})

test('long lines go on in the next row', () => {
  const layout = layOut({ ...plain, spans: [{ text: 'abcdefghij' }], cursor: 10 }, 6)
  expect(layout).toEqual({ rows: ['% abcd', 'efghij', ''], row: 2, column: 0 })
  expect(layOut({ ...plain, spans: [{ text: 'abc日本' }], cursor: 5 }, 6).rows).toEqual(['% abc', '日本'])
})

test('a hint stands behind the end when there is room', () => {
  const layout = layOut({ ...plain, spans: [{ text: 'lsort ' }], cursor: 6, hint: '?-option value ...? list' }, 20)
  expect(textWidth(layout.rows[0]!)).toBeLessThan(20)
  expect(layout.rows[0]).toContain('?-option')
  expect(layOut({ ...plain, spans: [{ text: 'lsort ' }], cursor: 6, hint: 'list' }, 10).rows).toEqual(['% lsort '])
})

test('colors change nothing but colors', () => {
  for (const text of ['set x "a b $c" ;# no', '# all of it\nputs [expr {1 + 2}]', 'puts \\n\\', '"open', '${a', '$']) {
    expect(
      highlight(text)
        .map((span) => span.text)
        .join(''),
    ).toBe(text)
  }
})
