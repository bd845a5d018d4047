/** The engine for every pattern: finds the match that Tcl finds, in time linear in the text unless the pattern
 *  has back references. Deterministic automata find the whole match and are asked how it is divided among the
 *  parts of the pattern (plan.ts). */
import { pay } from '@feather-tcl/arena/values'
import { Alphabet } from './alphabet.ts'
import { automata, NFA_STATE_BYTES } from './automata-bytes.ts'
import { Dfa, type DfaOptions } from './dfa.ts'
import type { Lookahead, Nfa } from './nfa.ts'
import { BACKREFS, buildPlan, CAPTURES, type Part, prefersShort } from './plan.ts'
import { leadingLiteral, longestMatch, startsAtTextStart } from './shape.ts'
import { Subject } from './subject.ts'
import { Submatcher } from './submatch.ts'
import type { ParsedRegexp } from './syntax.ts'

/** Lookaheads that look at most this far are tried where they are met; others are computed for the whole text. */
const NEAR = 64

/** The key of the automaton that searches; those of lookaheads that are computed for the whole text follow below. */
const SEARCH = -1

/** What a pattern's tables may take together, looked at whenever so many more were begun. */
const MAX_TABLE_BYTES = 4 * 2 ** 20
const TABLES_BETWEEN_LOOKS = 8

/** What it takes to make a state, in units of 100 ns. */
const STATE_STEPS = 3

export class Automaton {
  readonly root: Part
  readonly nfa: Nfa
  readonly parsed: ParsedRegexp
  readonly #literal: string
  readonly #isAtStart: boolean
  readonly #shortest: boolean
  readonly #isNear: readonly boolean[]
  #alphabet: Alphabet | undefined
  /** Automata by what they are for: SEARCH and below, or the two ends and the direction of a fragment. */
  readonly #dfas: Map<number, Dfa> = new Map()
  #lastSubject: WeakRef<Subject> | undefined

  /** @throws RegexpSyntaxError when the pattern is too large */
  constructor(parsed: ParsedRegexp) {
    const { nfa, root } = buildPlan(parsed)
    this.parsed = parsed
    this.nfa = nfa
    this.root = root
    this.#literal = leadingLiteral(parsed)
    this.#isAtStart = startsAtTextStart(parsed)
    this.#shortest = prefersShort(root)
    automata.bytes += NFA_STATE_BYTES * nfa.stateCount
    pay(STATE_STEPS * nfa.stateCount)
    this.#isNear = nfa.lookaheads.map(({ body }) => longestMatch(body) <= NEAR)
  }

  /** Bytes held by the tables, roughly. */
  get bytes(): number {
    return NFA_STATE_BYTES * this.nfa.stateCount + this.#tableBytes()
  }

  #tableBytes(): number {
    let bytes = 0
    for (const dfa of this.#dfas.values()) bytes += dfa.bytes
    return bytes
  }

  /** Forget the tables; they are built again when needed. */
  dropTables(): void {
    this.#dfas.clear()
    this.#alphabet = undefined
  }

  /** Whether there is a match in `text` from `start` on. `innerEdge`: `^` does not match at `start`. */
  test(text: string, start: number, innerEdge: boolean): boolean {
    if ((this.root.flags & BACKREFS) !== 0) return this.match(text, start, innerEdge, [])
    const subject = this.#subject(text, start, innerEdge)
    const found = this.#search(subject, true) >= 0
    subject.settle()
    return found
  }

  /** Find the first match in `text` from `start` on. `offsets` receives start and end (in UTF-16 units) of the
   *  match and of every group, -1 for groups without part in it. */
  match(text: string, start: number, innerEdge: boolean, offsets: number[]): boolean {
    const subject = this.#subject(text, start, innerEdge)
    offsets.length = 0
    for (let i = 0; i <= 2 * this.parsed.groupCount + 1; i++) offsets.push(-1)
    const hasBackrefs = (this.root.flags & BACKREFS) !== 0
    const found = hasBackrefs ? this.#matchBackrefs(subject, offsets) : this.#matchOnce(subject, offsets)
    subject.settle()
    return found
  }

  /** The automaton that runs over the fragment of a part. */
  fragment(part: Part, backward: boolean): Dfa {
    return this.#fragment(part.from, part.to, backward)
  }

  #matchOnce(subject: Subject, offsets: number[]): boolean {
    const end = this.#search(subject, false)
    if (end < 0) return false
    const start = this.#isAtStart ? subject.start : this.fragment(this.root, true).runBack(subject, end, subject.start)
    offsets[0] = start
    offsets[1] = end
    if ((this.root.flags & CAPTURES) !== 0) new Submatcher(this, subject, offsets).divide(this.root, start, end)
    return true
  }

  /** Automata do not see what a back reference refers to: every stretch that they allow is tried, in order of
   *  preference. */
  #matchBackrefs(subject: Subject, offsets: number[]): boolean {
    const submatcher = new Submatcher(this, subject, offsets)
    const whole = this.fragment(this.root, false)
    let start = subject.start
    while (start <= subject.length) {
      // Matches that begin at `start` or later end at `bound` or later.
      const bound = this.#searching().run(subject, start, subject.length, start)
      if (bound < 0) return false
      while (start <= bound) {
        const ends: number[] = []
        whole.run(subject, start, subject.length, undefined, ends)
        if (!this.#shortest) ends.reverse()
        for (const end of ends) {
          offsets.fill(-1)
          if (!submatcher.tryDivide(this.root, start, end)) continue
          offsets[0] = start
          offsets[1] = end
          return true
        }
        subject.spend(64)
        start = start < subject.length ? subject.forward(start, 1) : start + 1
      }
    }
    return false
  }

  /** The end of the first match, or -1; with `anyEnd` of any match. */
  #search(subject: Subject, anyEnd: boolean): number {
    const { start, length } = subject
    if (!this.#isAtStart) return this.#searching().run(subject, start, length, anyEnd ? start : undefined)
    const least = this.#shortest || anyEnd ? start : undefined
    return this.fragment(this.root, false).run(subject, start, length, least)
  }

  #searching(): Dfa {
    const { from, to } = this.root
    return (
      this.#dfas.get(SEARCH) ??
      this.#newDfa(SEARCH, { from, to, mode: this.#shortest ? 'shortest' : 'longest', literal: this.#literal })
    )
  }

  #subject(text: string, start: number, innerEdge: boolean): Subject {
    let subject: Subject | undefined
    if (this.nfa.lookaheads.length > 0) {
      // Successive matches in one text share what is known of it.
      subject = this.#lastSubject?.deref()
      if (subject?.text !== text) {
        subject = new Subject(text)
        this.#lastSubject = new WeakRef(subject)
      }
    }
    subject ??= new Subject(text)
    subject.begin(start, innerEdge)
    return subject
  }

  #fragment(from: number, to: number, backward: boolean): Dfa {
    const key = 2 * (from * this.nfa.stateCount + to) + (backward ? 1 : 0)
    return this.#dfas.get(key) ?? this.#newDfa(key, { from, to, backward })
  }

  #newDfa(key: number, options: DfaOptions): Dfa {
    this.#alphabet ??= new Alphabet(this.nfa)
    const { size } = this.#dfas
    if (size > 0 && size % TABLES_BETWEEN_LOOKS === 0 && this.#tableBytes() > MAX_TABLE_BYTES) this.#dfas.clear()
    const dfa = new Dfa(this.nfa, this.#alphabet, this.#lookaheads, options)
    this.#dfas.set(key, dfa)
    return dfa
  }

  readonly #lookaheads = (subject: Subject, at: number, asked: number): number => {
    let holding = 0
    for (const [index, lookahead] of this.nfa.lookaheads.entries()) {
      if (((asked >> index) & 1) !== 0 && this.#looksAhead(subject, at, lookahead, index)) holding |= 1 << index
    }
    return holding
  }

  #looksAhead(subject: Subject, at: number, lookahead: Lookahead, index: number): boolean {
    const { from, to } = lookahead
    // What is before the searched part differs from search to search.
    const isPrivate = at === subject.start && this.nfa.beforeMask !== 0
    if (this.#isNear[index] === true || isPrivate) {
      return this.#fragment(from, to, false).run(subject, at, subject.length, at) >= 0
    }
    const known = subject.ahead[index] ?? this.#lookAheadEverywhere(subject, lookahead, index)
    subject.ahead[index] = known
    return known[at] === 1
  }

  /** For every position of the text, whether the lookahead matches there. */
  #lookAheadEverywhere(subject: Subject, { from, to }: Lookahead, index: number): Uint8Array {
    const found = new Uint8Array(subject.length + 1)
    const start = subject.start
    subject.start = 0
    const key = SEARCH - 1 - index
    const dfa = this.#dfas.get(key) ?? this.#newDfa(key, { from, to, backward: true, mode: 'everywhere' })
    dfa.runBack(subject, subject.length, 0, (at) => {
      found[at] = 1
      return false
    })
    subject.start = start
    return found
  }
}
