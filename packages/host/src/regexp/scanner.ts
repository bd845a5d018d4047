/** Splits a pattern into tokens. What a character means depends on the flavor and on where it stands, so the
 *  scanner follows brackets and bounds and remembers the token before. It reads one token ahead of the parser:
 *  of two errors in a pattern the reported one is the first that this order meets. */
import { digitValue, isDigit } from '@feather-tcl/arena/values'
import { lazyRegExp } from '../lazy.ts'
import {
  ADVANCED,
  ADVANCED_ONLY,
  EXPANDED,
  EXTENDED,
  ICASE,
  NLANCH,
  NLSTOP,
  QUOTE,
  type RegexpErrorCode,
  type RegexpNote,
  RegexpSyntaxError,
} from './syntax.ts'

/** `value` of a token: the character of `char`, the number of `digit` and `backref`, the class name of
 *  `class` (upper case: complement). For `*`, `+`, `?` and `}` 1 is greedy and 0 is not; for `(` and `lookahead`
 *  1 is capturing or positive; for `[` 1 is not complemented. */
export type TokenKind =
  | 'none'
  | 'end'
  | 'char'
  | 'digit'
  | 'class'
  | 'backref'
  | 'lookahead'
  | 'range'
  | 'close-name'
  | 'collating'
  | 'equivalence'
  | 'class-name'
  | 'text-start'
  | 'text-end'
  | 'word-start'
  | 'word-end'
  | 'word-edge'
  | 'not-word-edge'
  | '|'
  | '*'
  | '+'
  | '?'
  | '{'
  | '}'
  | ','
  | '('
  | ')'
  | '['
  | ']'
  | '.'
  | '^'
  | '$'

type Context = 'regexp' | 'literal' | 'bound' | 'bracket' | 'name'

const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d

export class Scanner {
  kind: TokenKind = 'none'
  value = 0
  flags: number
  readonly notes: Set<RegexpNote> = new Set()
  /** Capturing groups opened so far: decides whether `\12` is a back reference. */
  groupCount = 0
  readonly #codes: number[]
  #at = 0
  #context: Context
  /** The character that closes the name being read, as `:` in `[[:alpha:]]`. */
  #nameEnd = 0
  #last: TokenKind = 'none'

  /** @throws RegexpSyntaxError when the first token or the director is wrong */
  constructor(pattern: string, flags: number) {
    this.#codes = Array.from(pattern, (char) => char.codePointAt(0) as number)
    this.flags = flags
    this.#readDirectors()
    this.#context = (this.flags & QUOTE) !== 0 ? 'literal' : 'regexp'
    this.next()
  }

  has(flag: number): boolean {
    return (this.flags & flag) !== 0
  }

  fail(code: RegexpErrorCode): never {
    throw new RegexpSyntaxError(code)
  }

  /** Read the next token into `kind` and `value`. */
  next(): void {
    this.#last = this.kind
    if (this.has(EXPANDED) && (this.#context === 'regexp' || this.#context === 'bound')) this.#skipBlanks()
    if (this.#at >= this.#codes.length) {
      if (this.#context === 'bound') this.fail('EBRACE')
      if (this.#context === 'bracket' || this.#context === 'name') this.fail('EBRACK')
      this.#token('end')
      return
    }
    const code = this.#codes[this.#at++] as number
    if (this.#context === 'literal') this.#token('char', code)
    else if (this.#context === 'bound') this.#scanBound(code)
    else if (this.#context === 'bracket') this.#scanBracket(code)
    else if (this.#context === 'name') this.#scanName(code)
    else if (this.has(EXTENDED)) this.#scanExtended(code)
    else this.#scanBasic(code)
  }

  #token(kind: TokenKind, value = 0): void {
    this.kind = kind
    this.value = value
  }

  /** Whether the text at the reading position starts with `text`. */
  #sees(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#codes[this.#at + i] !== text.charCodeAt(i)) return false
    return true
  }

  #skip(text: string): boolean {
    if (!this.#sees(text)) return false
    this.#at += text.length
    return true
  }

  /** `***:`, `***=` and `(?options)` at the start. */
  #readDirectors(): void {
    if (this.has(QUOTE)) return
    if (this.#codes.length >= 4 && this.#skip('***')) {
      const director = String.fromCodePoint(this.#codes[this.#at++] as number)
      if (director === '?') this.fail('BADPAT')
      if (director !== '=' && director !== ':') this.fail('BADRPT')
      this.notes.add('NONPOSIX')
      if (director === '=') {
        this.flags = (this.flags | QUOTE) & ~(ADVANCED | EXPANDED | NLSTOP | NLANCH)
        return
      }
      this.flags |= ADVANCED
    }
    if ((this.flags & ADVANCED) !== ADVANCED) return
    if (!this.#sees('(?') || !isLetter(this.#codes[this.#at + 2])) return
    this.notes.add('NONPOSIX')
    this.#at += 2
    while (isLetter(this.#codes[this.#at])) {
      this.#applyOption(String.fromCodePoint(this.#codes[this.#at++] as number))
    }
    if (!this.#skip(')')) this.fail('BADOPT')
    if (this.has(QUOTE)) this.flags &= ~(EXPANDED | NLSTOP | NLANCH)
  }

  #applyOption(letter: string): void {
    const [add, remove] = EMBEDDED_OPTIONS[letter] ?? this.fail('BADOPT')
    this.flags = (this.flags & ~remove) | add
  }

  /** White space and `#` comments of the expanded syntax. */
  #skipBlanks(): void {
    const start = this.#at
    for (;;) {
      while (this.#at < this.#codes.length && isSpace(this.#codes[this.#at] as number)) this.#at++
      if (this.#codes[this.#at] !== 0x23) break
      while (this.#at < this.#codes.length && this.#codes[this.#at] !== 10) this.#at++
    }
    if (this.#at !== start) this.notes.add('NONPOSIX')
  }

  #scanBound(code: number): void {
    if (isDigit(code)) return this.#token('digit', code - 0x30)
    if (code === 0x2c) return this.#token(',')
    if (code === 0x7d && this.has(EXTENDED)) {
      this.#context = 'regexp'
      return this.#token('}', this.#lazySuffix())
    }
    if (code === BACKSLASH && !this.has(EXTENDED) && this.#skip('}')) {
      this.#context = 'regexp'
      return this.#token('}', 1)
    }
    this.fail('BADBR')
  }

  /** 0 after eating the `?` that makes a quantifier non-greedy, else 1. */
  #lazySuffix(): number {
    if (!this.has(ADVANCED_ONLY) || !this.#skip('?')) return 1
    this.notes.add('NONPOSIX')
    return 0
  }

  #scanBracket(code: number): void {
    if (code === BACKSLASH) {
      this.notes.add('BBS')
      if (!this.has(ADVANCED_ONLY)) return this.#token('char', code)
      this.notes.add('NONPOSIX')
      if (this.#at >= this.#codes.length) this.fail('EESCAPE')
      this.#scanEscape()
      const isLowerClass = this.kind === 'class' && this.value >= 0x61
      if (this.kind !== 'char' && !isLowerClass) this.fail('EESCAPE')
    } else if (code === 0x2d) {
      this.#token(this.#last === '[' || this.#sees(']') ? 'char' : 'range', code)
    } else if (code === CLOSE_BRACKET) {
      if (this.#last === '[') return this.#token('char', code)
      this.#context = 'regexp'
      this.#token(']')
    } else if (code === 0x5b) {
      this.#scanNameOpening()
    } else {
      this.#token('char', code)
    }
  }

  /** `[.`, `[=`, `[:` or just `[` inside a bracket expression. */
  #scanNameOpening(): void {
    const mark = this.#codes[this.#at]
    if (mark === undefined) this.fail('EBRACK')
    const kind = mark === 0x2e ? 'collating' : mark === 0x3d ? 'equivalence' : mark === 0x3a ? 'class-name' : undefined
    if (kind === undefined) return this.#token('char', 0x5b)
    if (kind !== 'collating') this.notes.add('LOCALE')
    this.#at++
    this.#nameEnd = mark
    this.#context = 'name'
    this.#token(kind)
  }

  #scanName(code: number): void {
    if (code !== this.#nameEnd || !this.#skip(']')) return this.#token('char', code)
    this.#context = 'bracket'
    this.#token('close-name')
  }

  #scanExtended(code: number): void {
    const char = String.fromCodePoint(code)
    switch (char) {
      case '|':
      case '.':
      case '^':
      case '$':
        return this.#token(char)
      case '*':
      case '+':
      case '?':
        return this.#token(char, this.#lazySuffix())
      case '{':
        return this.#scanOpenBrace()
      case '(':
        return this.#scanOpenParen()
      case ')':
        if (this.#last === '(') this.notes.add('UNSPEC')
        return this.#token(')', code)
      case '[':
        return this.#scanOpenBracket()
      case '\\':
        if (this.#at >= this.#codes.length) this.fail('EESCAPE')
        if (this.has(ADVANCED_ONLY)) return this.#scanEscape()
        return this.#scanPlainEscape()
      default:
        return this.#token('char', code)
    }
  }

  #scanOpenBrace(): void {
    if (this.has(EXPANDED)) this.#skipBlanks()
    // Any digit begins a bound, though only ASCII ones can be in it.
    if (!isAnyDigit(this.#codes[this.#at])) {
      this.notes.add('BRACES').add('UNSPEC')
      return this.#token('char', 0x7b)
    }
    this.notes.add('BOUNDS')
    this.#context = 'bound'
    this.#token('{')
  }

  #scanOpenParen(): void {
    if (!this.has(ADVANCED_ONLY) || !this.#skip('?')) return this.#token('(', 1)
    this.notes.add('NONPOSIX')
    const mark = this.#codes[this.#at++]
    if (mark === 0x3a) return this.#token('(', 0)
    if (mark === 0x3d || mark === 0x21) {
      this.notes.add('LOOKAHEAD')
      return this.#token('lookahead', mark === 0x3d ? 1 : 0)
    }
    if (mark !== 0x23) this.fail('BADRPT')
    while (this.#at < this.#codes.length && this.#codes[this.#at] !== 0x29) this.#at++
    if (this.#at < this.#codes.length) this.#at++
    // The comment is no token: the one before it stays the last.
    const last = this.#last
    this.kind = last
    this.next()
  }

  #scanOpenBracket(): void {
    for (const [text, kind] of [
      ['[:<:]]', 'word-start'],
      ['[:>:]]', 'word-end'],
    ] as const) {
      if (!this.#skip(text)) continue
      this.notes.add('NONPOSIX').add('LOCALE')
      return this.#token(kind)
    }
    this.#context = 'bracket'
    this.#token('[', this.#skip('^') ? 0 : 1)
  }

  /** The character after `\` where there are no escapes. */
  #scanPlainEscape(): void {
    const code = this.#codes[this.#at++] as number
    if (isAlnum(code)) this.notes.add('BSALNUM').add('UNSPEC')
    this.#token('char', code)
  }

  #scanBasic(code: number): void {
    const char = String.fromCodePoint(code)
    if (char === '*') {
      const isOrdinary = ['none', '(', '|', '^'].includes(this.#last)
      return isOrdinary ? this.#token('char', code) : this.#token('*', 1)
    }
    if (char === '[') return this.#scanOpenBracket()
    if (char === '.') return this.#token('.')
    if (char === '^') {
      if (this.#last === '(') this.notes.add('UNSPEC')
      return this.#last === 'none' || this.#last === '(' ? this.#token('^') : this.#token('char', code)
    }
    if (char === '$') {
      if (this.has(EXPANDED)) this.#skipBlanks()
      if (this.#at >= this.#codes.length) return this.#token('$')
      if (!this.#sees('\\)')) return this.#token('char', code)
      this.notes.add('UNSPEC')
      return this.#token('$')
    }
    if (char !== '\\') return this.#token('char', code)
    if (this.#at >= this.#codes.length) this.fail('EESCAPE')
    this.#scanBasicEscape()
  }

  #scanBasicEscape(): void {
    const code = this.#codes[this.#at] as number
    const char = String.fromCodePoint(code)
    if (char === '{') {
      this.#context = 'bound'
      this.notes.add('BOUNDS')
      this.#token('{')
    } else if (char === '(') {
      this.#token('(', 1)
    } else if (char === ')') {
      this.#token(')', code)
    } else if (char === '<' || char === '>') {
      this.notes.add('NONPOSIX').add('LOCALE')
      this.#token(char === '<' ? 'word-start' : 'word-end')
    } else if (isDigit(code) && char !== '0') {
      this.notes.add('BACKREF')
      this.#token('backref', code - 0x30)
    } else {
      return this.#scanPlainEscape()
    }
    this.#at++
  }

  /** An escape of advanced expressions, after its backslash. */
  #scanEscape(): void {
    const code = this.#codes[this.#at++] as number
    if (!isAlnum(code)) return this.#token('char', code)
    this.notes.add('NONPOSIX')
    const char = String.fromCodePoint(code)
    const control = CONTROL_ESCAPES[char]
    if (control !== undefined) {
      if (char === 'e') this.notes.add('UNPORT')
      if (char === 'a' || char === 'e') this.notes.add('LOCALE')
      return this.#token('char', control)
    }
    const anchor = ANCHOR_ESCAPES[char]
    if (anchor !== undefined) {
      if (anchor !== 'text-start' && anchor !== 'text-end') this.notes.add('LOCALE')
      return this.#token(anchor)
    }
    if ('dDsSwW'.includes(char)) {
      this.notes.add('LOCALE')
      return this.#token('class', code)
    }
    if (char === 'c') {
      this.notes.add('UNPORT')
      if (this.#at >= this.#codes.length) this.fail('EESCAPE')
      return this.#token('char', (this.#codes[this.#at++] as number) & 31)
    }
    if (char === 'u') return this.#token('char', this.#number(16, 4))
    if (char === 'U') return this.#token('char', this.#number(16, 8))
    if (char === 'x') {
      this.notes.add('UNPORT')
      return this.#token('char', this.#number(16, 2))
    }
    if (!isDigit(code)) this.fail('EESCAPE')
    this.#scanNumber(char)
  }

  /** A back reference or an octal character. One digit, and any number of an open group, is a back reference. */
  #scanNumber(first: string): void {
    const start = --this.#at
    if (first !== '0') {
      const group = this.#number(10, 255)
      if (this.#at - start === 1 || group <= this.groupCount) {
        this.notes.add('BACKREF')
        return this.#token('backref', group)
      }
      this.#at = start
    }
    this.notes.add('UNPORT')
    let code = this.#number(8, 3)
    if (code > 0xff) {
      this.#at--
      code >>= 3
    }
    this.#token('char', code)
  }

  /** One to `most` digits; a digit that would lead past U+10FFFF is left alone. */
  #number(base: number, most: number): number {
    let value = 0
    let count = 0
    while (count < most) {
      const digit = digitValue(this.#codes[this.#at] ?? 0)
      if (digit >= base || value * base + digit > 0x10ffff) break
      value = value * base + digit
      this.#at++
      count++
    }
    if (count === 0) this.fail('EESCAPE')
    return value
  }
}

/** What the letters of embedded options set, and take away. */
const EMBEDDED_OPTIONS: Readonly<Record<string, readonly [add: number, remove: number]>> = {
  b: [0, ADVANCED | QUOTE],
  c: [0, ICASE],
  e: [EXTENDED, ADVANCED_ONLY | QUOTE],
  i: [ICASE, 0],
  m: [NLSTOP | NLANCH, 0],
  n: [NLSTOP | NLANCH, 0],
  p: [NLSTOP, NLANCH],
  q: [QUOTE, ADVANCED],
  s: [0, NLSTOP | NLANCH],
  t: [0, EXPANDED],
  w: [NLANCH, NLSTOP],
  x: [EXPANDED, 0],
}

const CONTROL_ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  B: BACKSLASH,
  e: 27,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
}

const ANCHOR_ESCAPES: Readonly<Record<string, TokenKind>> = {
  A: 'text-start',
  m: 'word-start',
  M: 'word-end',
  y: 'word-edge',
  Y: 'not-word-edge',
  Z: 'text-end',
}

const anyDigit = lazyRegExp('^\\p{Nd}$', 'u')
const letter = lazyRegExp('^\\p{L}$', 'u')
const alnum = lazyRegExp('^[\\p{L}\\p{Nd}]$', 'u')

function isAnyDigit(code: number | undefined): boolean {
  return code !== undefined && anyDigit().test(String.fromCodePoint(code))
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && letter().test(String.fromCodePoint(code))
}

function isAlnum(code: number): boolean {
  return isDigit(code) || alnum().test(String.fromCodePoint(code))
}

function isSpace(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 32 ||
    (code >= 128 && /[\s\x85\u180e\u200b\u2060]/.test(String.fromCodePoint(code)))
  )
}
