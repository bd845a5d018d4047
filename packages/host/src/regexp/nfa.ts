/** The nondeterministic automaton of a pattern.
 *
 *  One automaton serves the whole pattern and every part of it: a part is the fragment between two of its
 *  states. Invariant: no edge inside a fragment leads into its first state or out of its last one, so a
 *  fragment can be run alone, forwards from its first state or backwards from its last. */
import type { CharSet } from './charset.ts'
import {
  type Alternation,
  type AnchorKind,
  type Atom,
  type Branch,
  NLANCH,
  type ParsedRegexp,
  type Piece,
  RegexpSyntaxError,
} from './syntax.ts'

/** What is around a position, as bits: of the character before it or of the one after it. */
export const AROUND_WORD = 1
export const AROUND_NEWLINE = 2
/** No character: the text begins or ends here. */
export const AROUND_EDGE = 4
/** The searched part begins here, but `^` is not to match: there is text before. */
export const AROUND_INNER_EDGE = 8

/** When an empty edge may be taken. */
export type Condition =
  | { readonly kind: AnchorKind; readonly newlines: boolean }
  | { readonly kind: 'lookahead'; readonly index: number; readonly negative: boolean }

/** Whether an anchor holds between two characters given by their AROUND bits. */
export function anchorHolds(kind: AnchorKind, newlines: boolean, before: number, after: number): boolean {
  switch (kind) {
    case 'line-start':
      return (before & AROUND_EDGE) !== 0 || (newlines && (before & AROUND_NEWLINE) !== 0)
    case 'line-end':
      return (after & AROUND_EDGE) !== 0 || (newlines && (after & AROUND_NEWLINE) !== 0)
    case 'text-start':
      return (before & (AROUND_EDGE | AROUND_INNER_EDGE)) !== 0
    case 'text-end':
      return (after & AROUND_EDGE) !== 0
    case 'word-start':
      return (before & AROUND_WORD) === 0 && (after & AROUND_WORD) !== 0
    case 'word-end':
      return (before & AROUND_WORD) !== 0 && (after & AROUND_WORD) === 0
    case 'word-edge':
      return ((before ^ after) & AROUND_WORD) !== 0
    case 'not-word-edge':
      return ((before ^ after) & AROUND_WORD) === 0
  }
}

/** A lookahead constraint: the fragment that must (not) match ahead. */
export interface Lookahead {
  readonly from: number
  readonly to: number
  readonly body: Alternation
}

/** About where tclsh gives up as well. */
const MAX_STATES = 120_000

export class Nfa {
  /** Per state: empty edges as (target, condition number) and character edges as (set number, target). */
  readonly empty: number[][] = []
  readonly chars: number[][] = []
  /** The same edges against their direction. */
  readonly emptyBack: number[][] = []
  readonly charsBack: number[][] = []
  readonly sets: CharSet[] = []
  /** Condition 0 is "always". */
  readonly conditions: (Condition | undefined)[] = [undefined]
  readonly lookaheads: Lookahead[] = []
  /** Which AROUND bits any anchor of the pattern asks for. */
  beforeMask = 0
  afterMask = 0
  readonly #setNumbers: Map<string, number> = new Map()
  readonly #conditionNumbers: Map<string, number> = new Map()
  readonly #parsed: ParsedRegexp

  constructor(parsed: ParsedRegexp) {
    this.#parsed = parsed
  }

  get stateCount(): number {
    return this.empty.length
  }

  /** A new state without edges.
   *  @throws RegexpSyntaxError when the automaton has become too large */
  state(): number {
    const number = this.empty.push([]) - 1
    if (number > MAX_STATES) throw new RegexpSyntaxError('ETOOBIG')
    this.chars.push([])
    this.emptyBack.push([])
    this.charsBack.push([])
    return number
  }

  emptyEdge(from: number, to: number, condition = 0): void {
    this.empty[from]?.push(to, condition)
    this.emptyBack[to]?.push(from, condition)
  }

  alternation(alternation: Alternation, from: number, to: number): void {
    for (const branch of alternation) this.branch(branch, from, to)
  }

  branch(branch: Branch, from: number, to: number): void {
    const last = branch.length - 1
    let at = from
    for (const [i, piece] of branch.entries()) {
      const next = i === last ? to : this.state()
      this.piece(piece, at, next)
      at = next
    }
    if (branch.length === 0) this.emptyEdge(from, to)
  }

  piece(piece: Piece, from: number, to: number): void {
    this.repeat(piece.atom, piece.min, piece.max, from, to)
  }

  /** `min` to `max` copies of the atom in a row. */
  repeat(atom: Atom, min: number, max: number, from: number, to: number): void {
    if (min === 1 && max === 1) return this.atom(atom, from, to)
    // States of its own keep the loop and the shortcuts inside the fragment.
    let at = this.state()
    this.emptyEdge(from, at)
    const required = max === Number.POSITIVE_INFINITY && min > 0 ? min - 1 : min
    for (let i = 0; i < required; i++) at = this.#copy(atom, at)
    if (max === Number.POSITIVE_INFINITY) {
      const end = this.#copy(atom, at)
      this.emptyEdge(end, at)
      this.emptyEdge(min > 0 ? end : at, to)
      return
    }
    for (let i = min; i < max; i++) {
      this.emptyEdge(at, to)
      at = this.#copy(atom, at)
    }
    this.emptyEdge(at, to)
  }

  atom(atom: Atom, from: number, to: number): void {
    switch (atom.kind) {
      case 'set': {
        const set = this.#setNumber(atom.set)
        this.chars[from]?.push(set, to)
        this.charsBack[to]?.push(set, from)
        return
      }
      case 'group':
        return this.alternation(atom.body, from, to)
      case 'backref':
        // Whatever the group could match; what it did match is checked later.
        return this.alternation(this.#parsed.groups[atom.index] as Alternation, from, to)
      case 'anchor':
        return this.#anchor(atom.anchor, from, to)
      case 'lookahead':
        return this.#lookahead(atom.body, atom.negative, from, to)
    }
  }

  /** One more copy of the atom after state `at`; returns its end. */
  #copy(atom: Atom, at: number): number {
    const end = this.state()
    this.atom(atom, at, end)
    return end
  }

  #anchor(kind: AnchorKind, from: number, to: number): void {
    const newlines = (this.#parsed.flags & NLANCH) !== 0
    this.emptyEdge(from, to, this.#conditionNumber(kind, { kind, newlines }))
    if (kind === 'line-start') this.beforeMask |= AROUND_EDGE | (newlines ? AROUND_NEWLINE : 0)
    else if (kind === 'line-end') this.afterMask |= AROUND_EDGE | (newlines ? AROUND_NEWLINE : 0)
    else if (kind === 'text-start') this.beforeMask |= AROUND_EDGE | AROUND_INNER_EDGE
    else if (kind === 'text-end') this.afterMask |= AROUND_EDGE
    else {
      this.beforeMask |= AROUND_WORD
      this.afterMask |= AROUND_WORD
    }
  }

  #lookahead(body: Alternation, negative: boolean, from: number, to: number): void {
    // A back reference stands for what its group has, which may be this: once is enough.
    let index = this.lookaheads.findIndex((known) => known.body === body)
    if (index < 0) {
      const from = this.state()
      const to = this.state()
      this.alternation(body, from, to)
      index = this.lookaheads.push({ from, to, body }) - 1
    }
    if (index > 29) throw new RegexpSyntaxError('ETOOBIG')
    this.emptyEdge(from, to, this.#conditionNumber(`lookahead ${index}`, { kind: 'lookahead', index, negative }))
  }

  #conditionNumber(key: string, condition: Condition): number {
    let number = this.#conditionNumbers.get(key)
    if (number === undefined) {
      number = this.conditions.push(condition) - 1
      this.#conditionNumbers.set(key, number)
    }
    return number
  }

  #setNumber(set: CharSet): number {
    let number = this.#setNumbers.get(set.key)
    if (number === undefined) {
      number = this.sets.push(set) - 1
      this.#setNumbers.set(set.key, number)
    }
    return number
  }
}
