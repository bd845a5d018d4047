import { textWidth } from './width.ts'

/** The longest text that all begin with. */
export function commonPrefix(words: readonly string[]): string {
  const [first = '', ...rest] = words
  let length = first.length
  for (const word of rest) {
    let i = 0
    while (i < length && word[i] === first[i]) i += 1
    length = i
  }
  return first.slice(0, length)
}

const mostRows = 40

/** Words in columns, read downwards; what is too much is counted. */
export function inColumns(words: readonly string[], width: number): string {
  const cell = Math.max(...words.map(textWidth)) + 2
  const columns = Math.max(Math.floor(width / cell), 1)
  const rows = Math.min(Math.ceil(words.length / columns), mostRows)
  const shown = Math.min(words.length, rows * columns)
  const lines = Array.from({ length: rows }, (_, row) => {
    let line = ''
    for (let at = row; at < shown; at += rows) line += words[at]! + ' '.repeat(cell - textWidth(words[at]!))
    return line.trimEnd()
  })
  if (shown < words.length) lines.push(`… and ${words.length - shown} more`)
  return lines.join('\n')
}
