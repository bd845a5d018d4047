/** JavaScript's own engine, for patterns that mean the same there and cannot take long. */
import { lazy } from '../lazy.ts'
import { charSource, wordSet } from './charset.ts'
import { backtrackingCost, canBeEmpty } from './determinism.ts'
import { type Alternation, type AnchorKind, type Atom, type Branch, NLANCH, type ParsedRegexp } from './syntax.ts'

/** Steps that one match may take. */
const MAX_STEPS = 1 << 22
/** The longest text for one match, which cannot be interrupted, whatever the pattern. */
const MAX_TEXT = 1 << 22
/** Tried positions multiply the steps of every character at most so often. */
const MAX_FACTOR = 64
/** Longer expressions take V8 long to compile, and more atoms take long to compare with each other. */
const MAX_SOURCE = 4000
const MAX_ATOMS = 400

export interface NativeRegexp {
  /** The pattern in JavaScript, to be run with the flags `gsu`. */
  readonly source: string
  /** Longest text (UTF-16 units) for which the time is bounded well enough. */
  readonly maxLength: number
  /** `^` occurs. */
  readonly hasCaret: boolean
  /** `^` occurs and means the beginning of the text, not of a line. */
  readonly hasStart: boolean
  /** Something else occurs that looks at the character before. */
  readonly looksBack: boolean
  /** The text must have no surrogates: V8 finds empty matches of anchors in the middle of pairs. */
  readonly needsFlat: boolean
}

/** The pattern for JavaScript, or undefined when it would differ from Tcl. */
export function toNative(parsed: ParsedRegexp): NativeRegexp | undefined {
  if (countAtoms(parsed.root) > MAX_ATOMS) return undefined
  const cost = backtrackingCost(parsed)
  if (cost === undefined || cost.factor > MAX_FACTOR) return undefined
  const writer = new Writer(parsed)
  const source = writer.alternation(parsed.root)
  if (writer.groups !== parsed.groupCount || !writer.isPossible || source.length > MAX_SOURCE) return undefined
  const maxLength = cost.degree <= 1 ? MAX_TEXT : (MAX_STEPS / cost.factor) ** (1 / cost.degree)
  const { hasCaret, hasStart, looksBack } = writer
  const needsFlat = writer.looksAround && canBeEmpty(parsed.root)
  return { source, maxLength, hasCaret, hasStart, looksBack, needsFlat }
}

function countAtoms(alternation: Alternation): number {
  let count = 0
  for (const branch of alternation) {
    for (const { atom } of branch) {
      count += atom.kind === 'group' || atom.kind === 'lookahead' ? 1 + countAtoms(atom.body) : 1
    }
  }
  return count
}

const word = lazy(() => wordSet().source)

class Writer {
  /** Capturing groups written. */
  groups = 0
  /** Whether the groups have kept their numbers. */
  isPossible = true
  hasCaret = false
  hasStart = false
  looksBack = false
  looksAround = false
  readonly #newlines: boolean
  #inLookahead = false

  constructor(parsed: ParsedRegexp) {
    this.#newlines = (parsed.flags & NLANCH) !== 0
  }

  alternation(alternation: Alternation): string {
    return alternation.map((branch) => this.#branch(branch)).join('|')
  }

  #branch(branch: Branch): string {
    let source = ''
    for (const { atom, min, max, prefer } of branch) {
      const isLazy = prefer === 2 && min !== max
      source += this.#atom(atom) + quantifier(min, max) + (isLazy ? '?' : '')
    }
    return source
  }

  #atom(atom: Atom): string {
    switch (atom.kind) {
      case 'set': {
        const single = atom.set.single
        return single >= 0 ? charSource(single) : atom.set.source
      }
      case 'group':
        if (atom.index === 0) return `(?:${this.alternation(atom.body)})`
        if (this.#inLookahead || atom.index !== ++this.groups) this.isPossible = false
        return `(${this.alternation(atom.body)})`
      case 'lookahead': {
        this.looksAround = true
        const wasInside = this.#inLookahead
        this.#inLookahead = true
        const body = this.alternation(atom.body)
        this.#inLookahead = wasInside
        return `(?${atom.negative ? '!' : '='}${body})`
      }
      case 'anchor':
        return this.#anchor(atom.anchor)
      case 'backref':
        this.isPossible = false
        return ''
    }
  }

  #anchor(anchor: AnchorKind): string {
    switch (anchor) {
      case 'line-start':
        this.hasCaret = true
        if (this.#newlines) return this.#around('(?<![^\\n])')
        this.hasStart = true
        return '^'
      case 'line-end':
        return this.#newlines ? this.#around('(?![^\\n])') : '$'
      case 'text-start':
        this.looksBack = true
        return '^'
      case 'text-end':
        return '$'
      case 'word-start':
        return this.#wordAnchor(`(?<!${word()})(?=${word()})`)
      case 'word-end':
        return this.#wordAnchor(`(?<=${word()})(?!${word()})`)
      case 'word-edge':
        return this.#wordAnchor(`(?:(?<=${word()})(?!${word()})|(?<!${word()})(?=${word()}))`)
      case 'not-word-edge':
        return this.#wordAnchor(`(?:(?<=${word()})(?=${word()})|(?<!${word()})(?!${word()}))`)
    }
  }

  #around(source: string): string {
    this.looksAround = true
    return source
  }

  #wordAnchor(source: string): string {
    this.looksBack = true
    return this.#around(source)
  }
}

function quantifier(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
  if (min === max) return min === 1 ? '' : `{${min}}`
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`
}
