/** Colors for what is typed. Only the surface of Tcl is looked at: braces are taken for scripts. */
import type { Span } from './screen.ts'

/** Cut a script into pieces with colors. */
export function highlight(text: string): Span[] {
  const spans: Span[] = []
  let plain = ''
  let atCommand = true
  let at = 0
  const flush = (): void => {
    if (plain !== '') spans.push({ text: plain })
    plain = ''
  }
  const take = (end: number, style: NonNullable<Span['style']>): void => {
    flush()
    spans.push({ text: text.slice(at, end), style })
    at = end
  }
  while (at < text.length) {
    const character = text[at]!
    if (character === '\\' && at + 1 < text.length) {
      take(at + 2, 'magenta')
      atCommand = false
    } else if (character === '#' && atCommand) {
      const end = text.indexOf('\n', at)
      take(end < 0 ? text.length : end, 'dim')
    } else if (character === '$' && /^\$(\{|::|\w)/.test(text.slice(at, at + 3))) {
      const name = /^\$(\{[^}]*\}?|[\w:]+)/.exec(text.slice(at))![0]
      take(at + name.length, 'cyan')
      atCommand = false
    } else if (character === '"') {
      take(stringEnd(text, at), 'green')
      atCommand = false
    } else if (/[\n;[{]/.test(character)) {
      plain += character
      at += 1
      atCommand = true
    } else if (/[\s\]}]/.test(character)) {
      plain += character
      at += 1
    } else {
      const word = /^[^\s;[\]{}"$\\]+/.exec(text.slice(at))?.[0] ?? character
      if (atCommand) take(at + word.length, 'bold')
      else if (/^-?(\d[\d_]*\.?\d*(e[-+]?\d+)?|0x[0-9a-f]+)$/i.test(word)) take(at + word.length, 'yellow')
      else {
        plain += word
        at += word.length
      }
      atCommand = false
    }
  }
  flush()
  return spans
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}
