/** What the fuzzer calls: the lines of grammar/*.txt, each a way to use a command. A line is Tcl in which these stand for
 *  something random:
 *
 *      TYPE            a word of that type (values.mjs, composed.mjs), also inside of braces, brackets and other words
 *      BODY            a script; without its braces where a command begins
 *      a|b|TYPE        one of them; \| is the character
 *      ?a b?           perhaps
 *      {a,b TYPE,c}*   any of them, several times, or not at all: options
 *      TYPE*  TYPE+    several, or not at all; several, but one at least
 *
 *  The weight of a line is 1; `3: ` before it makes it 3. Commands whose result depends on time, chance, the order of a hash
 *  table or addresses are not there, or are wrapped so that it does not show. */
import { readdirSync, readFileSync } from 'node:fs'
import { types } from './values.mjs'

/** @typedef {{ kind: 'text', text: string } | { kind: 'type', type: string, first: boolean }
 *    | { kind: 'sequence' | 'choice', of: Part[] } | { kind: 'inside' | 'perhaps', open: string, words: Part[], close: string }
 *    | { kind: 'options', of: Part[][] } | { kind: 'several', part: Part, least: number }} Part */

const folder = new URL('./grammar/', import.meta.url)

/** @type {{ weight: number, words: Part[] }[]} */
export const grammar = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => {
    const [, weight = '1', text] = /^(?:(\d+): )?(.*)$/.exec(line)
    return { weight: Number(weight), words: parse(text, true) }
  })

/** The words of a text. @param {string} text @param {boolean} atStart  does a command begin where the text does */
function parse(text, atStart) {
  let first = atStart
  return wordsOf(text).map((word) => {
    const part = parseWord(word, first)
    first = word.endsWith(';')
    return part
  })
}

function parseWord(text, first) {
  if (text.length > 1 && text.endsWith(';'))
    return sequence([parseWord(text.slice(0, -1), first), { kind: 'text', text: ';' }])
  if (/^\?[^?\s][^?]*\?$/.test(text))
    return { kind: 'perhaps', open: '', words: parse(text.slice(1, -1), first), close: '' }
  if (text.startsWith('{') && text.endsWith('}*') && endOfGroup(text, 0) === text.length - 1)
    return { kind: 'options', of: splitAt(text.slice(1, -2), ',').map((option) => parse(option, false)) }
  const choices = text.includes('||') ? [text] : splitAt(text, '|')
  if (choices.length > 1 && choices.every((choice) => choice !== ''))
    return { kind: 'choice', of: choices.map((choice) => parseWord(choice, first)) }
  const several = /^([A-Z]+)([*+])$/.exec(text)
  if (several && types.has(several[1]))
    return {
      kind: 'several',
      part: { kind: 'type', type: several[1], first: false },
      least: several[2] === '+' ? 1 : 0,
    }
  return sequence([...pieces(text, first)])
}

function sequence(of) {
  return of.length === 1 ? of[0] : { kind: 'sequence', of }
}

/** What a word consists of: groups in braces or brackets, names of types, other text. */
function* pieces(text, first) {
  const plain = /[A-Z]+|[{[]|\\?./gsu
  let word = ''
  for (let match = plain.exec(text); match !== null; match = plain.exec(text)) {
    const [token] = match
    const end = '{['.includes(token) ? endOfGroup(text, match.index) : 0
    const alone = /(?<![A-Za-z0-9_\\%$])$/.test(text.slice(0, match.index)) && !/^\w/.test(text.slice(plain.lastIndex))
    if (end === 0 && !(types.has(token) && alone)) {
      word += token === '\\|' ? '|' : token
      continue
    }
    if (word !== '') yield { kind: 'text', text: word }
    word = ''
    if (end === 0) yield { kind: 'type', type: token, first: first && token === text }
    else {
      yield {
        kind: 'inside',
        open: token,
        words: parse(text.slice(match.index + 1, end - 1), true),
        close: text[end - 1],
      }
      plain.lastIndex = end
    }
  }
  if (word !== '') yield { kind: 'text', text: word }
}

/** Words are separated by spaces that are not in braces, brackets or `?...?`. */
function wordsOf(text) {
  const words = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') continue
    const optional = /^\?[^?\s][^?]*\?(?=[\s;]|$)/.exec(text.slice(at))
    let end = at + (optional === null ? 0 : optional[0].length)
    while (end < text.length && text[end] !== ' ')
      end = Math.max(endOfGroup(text, end), end + (text[end] === '\\' ? 2 : 1))
    words.push(text.slice(at, end))
    at = end
  }
  return words
}

function splitAt(text, separator) {
  const parts = ['']
  for (let at = 0; at < text.length; ) {
    const end = Math.max(endOfGroup(text, at), at + (text[at] === '\\' ? 2 : 1))
    if (text[at] === separator) parts.push('')
    else parts[parts.length - 1] += text.slice(at, end)
    at = end
  }
  return parts
}

/** Behind the brace or bracket that closes the one at `at`; 0 when none is there or none closes it. */
function endOfGroup(text, at) {
  if (text[at] !== '{' && text[at] !== '[') return 0
  const open = []
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') open.push('}')
    else if (text[i] === '[') open.push(']')
    else if (text[i] === open.at(-1)) {
      open.pop()
      if (open.length === 0) return i + 1
    }
  }
  return 0
}
