/** List syntax, for the few places where a command of the CLI takes a list apart or puts one into a script. */
import { fail } from './failure.ts'

const escapes: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** The elements of a list.
 *  @throws CommandFailure `unmatched open brace in list` and the like */
export function parseList(text: string): string[] {
  const elements: string[] = []
  let at = 0
  const isSpace = (i: number): boolean => /[ \t\n\v\f\r]/.test(text[i]!)
  for (;;) {
    while (at < text.length && isSpace(at)) at += 1
    if (at >= text.length) return elements
    const open = text[at]
    if (open === '{') {
      const start = at + 1
      let depth = 1
      at += 1
      for (; at < text.length && depth > 0; at += 1) {
        if (text[at] === '\\') at += 1
        else if (text[at] === '{') depth += 1
        else if (text[at] === '}') depth -= 1
      }
      if (depth > 0) fail('unmatched open brace in list', 'TCL', 'VALUE', 'LIST', 'BRACE')
      checkEnd('braces')
      elements.push(text.slice(start, at - 1).replace(/\\\n[ \t]*/g, ' '))
    } else if (open === '"') {
      const start = at + 1
      at += 1
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
      if (at >= text.length) fail('unmatched open quote in list', 'TCL', 'VALUE', 'LIST', 'QUOTE')
      at += 1
      checkEnd('quotes')
      elements.push(unescapeWord(text.slice(start, at - 1)))
    } else {
      const start = at
      while (at < text.length && !isSpace(at)) at += text[at] === '\\' ? 2 : 1
      at = Math.min(at, text.length)
      elements.push(unescapeWord(text.slice(start, at)))
    }
  }

  function checkEnd(what: string): void {
    if (at >= text.length || isSpace(at)) return
    let end = at
    while (end < text.length && end < at + 20 && !isSpace(end)) end += 1
    fail(
      `list element in ${what} followed by "${text.slice(at, end)}" instead of space`,
      'TCL',
      'VALUE',
      'LIST',
      'JUNK',
    )
  }
}

function unescapeWord(text: string): string {
  if (!text.includes('\\')) return text
  const pattern = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|\n[ \t]*|([\s\S]))/gu
  return text.replace(pattern, (all, x, u, wide, octal, other) => {
    const hex = x ?? u ?? wide
    if (hex !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (other === undefined) return all.startsWith('\\\n') ? ' ' : all
    return escapes[other] ?? other
  })
}

/** A word that reads back as the text, in a list and in a script. */
export function quoteWord(text: string): string {
  if (text === '') return '{}'
  if (/^[^\s{}[\]$;"\\#][^\s{}[\]$;"\\]*$/.test(text)) return text
  let depth = 0
  let braces = !text.endsWith('\\') && !/\\\n/.test(text)
  for (let i = 0; i < text.length && braces; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '{') depth += 1
    else if (text[i] === '}') depth -= 1
    if (depth < 0) braces = false
  }
  if (braces && depth === 0) return `{${text}}`
  return text
    .replace(/[\s{}[\]$;"\\]/g, (character) => {
      if (character === '\n') return '\\n'
      if (character === '\t') return '\\t'
      if (character === '\r') return '\\r'
      if (character === '\v') return '\\v'
      if (character === '\f') return '\\f'
      return `\\${character}`
    })
    .replace(/^#/, '\\#')
}

/** The text of a list. */
export function formatList(elements: readonly string[]): string {
  return elements.map(quoteWord).join(' ')
}
