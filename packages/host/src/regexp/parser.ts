/** Reads a pattern (re_syntax(n)) into its parsed form. */
import { anyCharSet, type CharSet, CharSetBuilder, charSetOf, classSet } from './charset.ts'
import { collatingElement } from './collating.ts'
import { Scanner, type TokenKind } from './scanner.ts'
import {
  ADVANCED,
  type Alternation,
  type Atom,
  type Branch,
  EXTENDED,
  ICASE,
  LONGER,
  NLSTOP,
  NO_PREFERENCE,
  type ParsedRegexp,
  type Piece,
  type RegexpErrorCode,
  SHORTER,
} from './syntax.ts'

/** The largest count in a bound. */
const MAX_COUNT = 255
/** Deeper nesting of parentheses is an error, so that no later stage overflows the stack. */
const MAX_DEPTH = 300

const NEWLINE = 10

/** Parse a pattern. `flags` are the constants of syntax.ts.
 *  @throws RegexpSyntaxError */
export function parseRegexp(pattern: string, flags: number): ParsedRegexp {
  return new Parser(pattern, flags).parse()
}

interface Quantifier {
  readonly min: number
  readonly max: number
  readonly prefer: number
}

const ONCE: Quantifier = { min: 1, max: 1, prefer: NO_PREFERENCE }

class Parser {
  readonly #scanner: Scanner
  readonly #groups: (Alternation | undefined)[] = [undefined]
  #hasBackref = false
  #depth = 0
  /** Directly inside a lookahead: parentheses do not capture and back references are errors. Inside further
   *  parentheses they are counted and allowed again, though such a group never has a match. */
  #inLookahead = false

  constructor(pattern: string, flags: number) {
    this.#scanner = new Scanner(pattern, flags)
  }

  parse(): ParsedRegexp {
    const root = this.#alternation('end')
    return {
      root,
      groups: this.#groups,
      groupCount: this.#scanner.groupCount,
      flags: this.#scanner.flags,
      notes: this.#scanner.notes,
      hasBackref: this.#hasBackref,
    }
  }

  #fail(code: RegexpErrorCode): never {
    return this.#scanner.fail(code)
  }

  #sees(kind: TokenKind): boolean {
    return this.#scanner.kind === kind
  }

  /** Branches up to the token `stopper`, which is left unread. */
  #alternation(stopper: TokenKind): Alternation {
    if (++this.#depth > MAX_DEPTH) this.#fail('ETOOBIG')
    const branches: Branch[] = [this.#branch(stopper)]
    while (this.#sees('|')) {
      this.#scanner.next()
      branches.push(this.#branch(stopper))
    }
    if (!this.#sees(stopper)) this.#fail('EPAREN')
    this.#depth--
    return branches
  }

  #branch(stopper: TokenKind): Branch {
    const pieces: Piece[] = []
    let isEmpty = true
    while (!this.#sees('|') && !this.#sees(stopper) && !this.#sees('end')) {
      isEmpty = false
      const piece = this.#piece()
      if (piece !== undefined) pieces.push(piece)
    }
    if (isEmpty) this.#scanner.notes.add('UNSPEC')
    return pieces
  }

  /** A constraint or a quantified atom; undefined when `{0}` cancels it. */
  #piece(): Piece | undefined {
    const constraint = this.#constraint()
    if (constraint !== undefined) return { atom: constraint, ...ONCE }
    const atom = this.#atom()
    const quantifier = this.#quantifier()
    if (quantifier.max === 0) {
      if (atom.kind === 'group' && atom.index > 0) this.#groups[atom.index] = undefined
      return undefined
    }
    return { atom, ...quantifier }
  }

  #constraint(): Atom | undefined {
    const scanner = this.#scanner
    switch (scanner.kind) {
      case '^':
        scanner.next()
        return { kind: 'anchor', anchor: 'line-start' }
      case '$':
        scanner.next()
        return { kind: 'anchor', anchor: 'line-end' }
      case 'text-start':
      case 'text-end':
      case 'word-start':
      case 'word-end':
      case 'word-edge':
      case 'not-word-edge': {
        const anchor = scanner.kind
        scanner.next()
        return { kind: 'anchor', anchor }
      }
      case 'lookahead':
        return this.#lookahead()
      default:
        return undefined
    }
  }

  #lookahead(): Atom {
    const negative = this.#scanner.value === 0
    const wasInside = this.#inLookahead
    this.#scanner.next()
    this.#inLookahead = true
    const body = this.#alternation(')')
    this.#scanner.next()
    this.#inLookahead = wasInside
    return { kind: 'lookahead', negative, body }
  }

  #atom(): Atom {
    const scanner = this.#scanner
    switch (scanner.kind) {
      case '(':
        return this.#group()
      case '[':
        return { kind: 'set', set: this.#bracket() }
      case '.': {
        scanner.next()
        return { kind: 'set', set: anyCharSet(scanner.has(NLSTOP)) }
      }
      case 'class': {
        const set = this.#classEscape()
        scanner.next()
        return { kind: 'set', set }
      }
      case 'backref':
        return this.#backref()
      case ')':
        if ((scanner.flags & ADVANCED) !== EXTENDED) this.#fail('EPAREN')
        scanner.notes.add('PBOTCH')
        return this.#char()
      case 'char':
        return this.#char()
      default:
        return this.#fail('BADRPT')
    }
  }

  #char(): Atom {
    const code = this.#scanner.value
    const set = charSetOf(code, this.#scanner.has(ICASE))
    this.#scanner.next()
    return { kind: 'set', set }
  }

  #group(): Atom {
    const scanner = this.#scanner
    const isCapturing = scanner.value === 1 && !this.#inLookahead
    const index = isCapturing ? ++scanner.groupCount : 0
    const wasInside = this.#inLookahead
    this.#inLookahead = false
    scanner.next()
    const body = this.#alternation(')')
    scanner.next()
    this.#inLookahead = wasInside
    if (isCapturing) this.#groups[index] = body
    return { kind: 'group', index, body }
  }

  #backref(): Atom {
    const index = this.#scanner.value
    if (this.#inLookahead || this.#groups[index] === undefined) this.#fail('ESUBREG')
    this.#hasBackref = true
    this.#scanner.next()
    return { kind: 'backref', index }
  }

  #classEscape(): CharSet {
    const letter = String.fromCodePoint(this.#scanner.value)
    const lower = letter.toLowerCase()
    const name = lower === 'd' ? 'digit' : lower === 's' ? 'space' : 'word'
    const negated = letter !== lower
    return classSet(name, negated, negated && this.#scanner.has(NLSTOP) ? NEWLINE : -1)
  }

  #quantifier(): Quantifier {
    const scanner = this.#scanner
    const kind = scanner.kind
    if (kind === '{') return this.#bound()
    if (kind !== '*' && kind !== '+' && kind !== '?') return ONCE
    const prefer = scanner.value === 1 ? LONGER : SHORTER
    scanner.next()
    return { min: kind === '+' ? 1 : 0, max: kind === '?' ? 1 : Number.POSITIVE_INFINITY, prefer }
  }

  #bound(): Quantifier {
    const scanner = this.#scanner
    scanner.next()
    const min = this.#count()
    let max = min
    let hasRange = false
    if (this.#sees(',')) {
      hasRange = true
      scanner.next()
      max = this.#sees('digit') ? this.#count() : Number.POSITIVE_INFINITY
      if (min > max) this.#fail('BADBR')
    }
    if (!this.#sees('}')) this.#fail('BADBR')
    const prefer = !hasRange ? NO_PREFERENCE : scanner.value === 1 ? LONGER : SHORTER
    scanner.next()
    return { min, max, prefer }
  }

  #count(): number {
    let count = 0
    while (this.#sees('digit') && count < MAX_COUNT) {
      count = count * 10 + this.#scanner.value
      this.#scanner.next()
    }
    if (this.#sees('digit') || count > MAX_COUNT) this.#fail('BADBR')
    return count
  }

  /** A bracket expression, from `[` up to and including `]`. */
  #bracket(): CharSet {
    const scanner = this.#scanner
    const negated = scanner.value === 0
    const builder = new CharSetBuilder(scanner.has(ICASE))
    scanner.next()
    while (!this.#sees(']')) this.#bracketPart(builder)
    scanner.next()
    if (negated && scanner.has(NLSTOP)) builder.addRange(NEWLINE, NEWLINE)
    return builder.build(negated)
  }

  #bracketPart(builder: CharSetBuilder): void {
    const scanner = this.#scanner
    if (scanner.kind === 'class') {
      const set = String.fromCodePoint(scanner.value)
      builder.addClass(set === 'd' ? 'digit' : set === 's' ? 'space' : 'word')
      scanner.next()
      return
    }
    if (scanner.kind === 'class-name') {
      const name = this.#name('ECTYPE')
      if (!builder.addClass(name) || name === 'word') this.#fail('ECTYPE')
      return
    }
    if (scanner.kind === 'equivalence') {
      const code = this.#element(this.#name('ECOLLATE'))
      builder.addRange(code, code)
      return
    }
    if (scanner.kind !== 'char' && scanner.kind !== 'collating') this.#fail('ERANGE')
    const first = this.#endpoint()
    let last = first
    if (this.#sees('range')) {
      scanner.next()
      // The second end of a range may be a plain `-`.
      if (this.#sees('range')) scanner.kind = 'char'
      if (!this.#sees('char') && !this.#sees('collating')) this.#fail('ERANGE')
      last = this.#endpoint()
    }
    if (first !== last) scanner.notes.add('UNPORT')
    if (first > last) this.#fail('ERANGE')
    builder.addRange(first, last)
  }

  /** A character or a collating element. */
  #endpoint(): number {
    const scanner = this.#scanner
    if (scanner.kind === 'collating') return this.#element(this.#name('ECOLLATE'))
    const code = scanner.value
    scanner.next()
    return code
  }

  /** The text up to the closing `:]`, `.]` or `=]`. */
  #name(whenEmpty: RegexpErrorCode): string {
    const scanner = this.#scanner
    let name = ''
    scanner.next()
    while (this.#sees('char')) {
      name += String.fromCodePoint(scanner.value)
      scanner.next()
    }
    scanner.next()
    if (name === '') this.#fail(whenEmpty)
    return name
  }

  #element(name: string): number {
    const code = name.codePointAt(0) as number
    if (name.length === (code > 0xffff ? 2 : 1)) return code
    this.#scanner.notes.add('LOCALE')
    const named = collatingElement(name)
    if (named < 0) this.#fail('ECOLLATE')
    return named
  }
}
