/** The plan for finding submatches: how a stretch of text, known to match, is divided among the parts of the
 *  pattern.
 *
 *  Tcl does not report the path that some backtracking matcher happens to take. Each part of a branch takes the
 *  longest (or shortest) stretch that still lets the rest match, outer parts first, earlier parts first
 *  (re_syntax(n): MATCHING). Parts without submatches of their own and of one preference are taken as one. */
import { Nfa } from './nfa.ts'
import {
  type Alternation,
  type Branch,
  LONGER,
  NO_PREFERENCE,
  type ParsedRegexp,
  type Piece,
  RegexpSyntaxError,
  SHORTER,
} from './syntax.ts'

/** Facts about a part, as bits. LONGER and SHORTER (bits 1 and 2) are its own preference. */
const OWN = LONGER | SHORTER
/** Different preferences occur below. */
const MIXED = 4
/** Capturing parentheses occur below. */
export const CAPTURES = 8
/** Back references occur below. */
export const BACKREFS = 16
const MESSY = MIXED | CAPTURES | BACKREFS

/** A part of the pattern and the fragment of the automaton that recognizes it. */
export interface Part {
  readonly kind: 'plain' | 'sequence' | 'choice' | 'repeat' | 'capture' | 'backref'
  readonly from: number
  readonly to: number
  flags: number
  /** `sequence`: two; `choice`: the branches; `repeat` and `capture`: one. */
  readonly parts: Part[]
  /** Number of the group, for `capture` and `backref`. */
  readonly group: number
  /** Bounds, for `repeat` and `backref`. */
  readonly min: number
  readonly max: number
  /** Characters that every match has, or -1 when matches differ. */
  readonly length: number
}

/** Whether a part is to take as little as possible. */
export function prefersShort(part: Part): boolean {
  return (part.flags & SHORTER) !== 0
}

/** What remains of a part's flags in the part around it. */
function seenFromOutside(flags: number): number {
  return (flags & ~OWN) | ((flags & OWN) === OWN ? MIXED : 0)
}

/** Flags of two parts together; the first one with a preference gives the preference. */
function combine(first: number, second: number): number {
  return seenFromOutside(first | second) | ((first & OWN) !== 0 ? first & OWN : second & OWN)
}

/** Flags of a sequence: its first part and the rest. */
function withRest(first: number, rest: number): number {
  return first | combine(first, rest)
}

/** Most pieces with submatches of their own. Dividing nests for each of them when back references occur. */
const MOST_PIECES = 2000
const MOST_PIECES_WITH_BACKREFS = 250

/** Build the automaton of `parsed` and the plan over it.
 *  @throws RegexpSyntaxError when the pattern is too large */
export function buildPlan(parsed: ParsedRegexp): { nfa: Nfa; root: Part } {
  const nfa = new Nfa(parsed)
  const from = nfa.state()
  const to = nfa.state()
  return { nfa, root: new Planner(nfa, parsed).alternation(parsed.root, from, to) }
}

class Planner {
  readonly #nfa: Nfa
  readonly #parsed: ParsedRegexp
  readonly #mostPieces: number
  #pieces = 0

  constructor(nfa: Nfa, parsed: ParsedRegexp) {
    this.#nfa = nfa
    this.#parsed = parsed
    this.#mostPieces = parsed.hasBackref ? MOST_PIECES_WITH_BACKREFS : MOST_PIECES
  }

  alternation(alternation: Alternation, from: number, to: number): Part {
    if (alternation.length === 1) return this.#branch(alternation[0] as Branch, from, to)
    const parts: Part[] = []
    let flags = LONGER
    for (const branch of alternation) {
      // Ends of its own make the branch a fragment of its own.
      const part = this.#branch(branch, this.#nfa.state(), this.#nfa.state())
      this.#nfa.emptyEdge(from, part.from)
      this.#nfa.emptyEdge(part.to, to)
      flags |= seenFromOutside(LONGER | part.flags)
      parts.push(part)
    }
    const length = parts.every((part) => part.length === parts[0]?.length) ? (parts[0]?.length ?? -1) : -1
    if ((flags & MESSY) === 0) return plain(from, to, flags, length)
    return { ...plain(from, to, flags, length), kind: 'choice', parts }
  }

  /** The pieces of a branch: runs of those that can be taken as one, and between them those that cannot. */
  #branch(branch: Branch, from: number, to: number): Part {
    const nfa = this.#nfa
    const heads: { run: Part | undefined; piece: Part; flags: number }[] = []
    let first = from
    let at = from
    let flags = NO_PREFERENCE
    let length = 0
    for (const piece of branch) {
      if (!this.#standsAlone(piece, flags)) {
        const next = nfa.state()
        nfa.piece(piece, at, next)
        at = next
        flags |= piece.prefer | this.#flagsOf(piece)
        length = addLengths(length, this.#pieceLength(piece))
        continue
      }
      if (++this.#pieces > this.#mostPieces) throw new RegexpSyntaxError('ETOOBIG')
      const run = at === first ? undefined : plain(first, at, flags, length)
      first = nfa.state()
      heads.push({
        run,
        piece: this.#messyPiece(piece, at, first),
        flags: combine(piece.prefer, this.#flagsOf(piece)),
      })
      at = first
      flags = NO_PREFERENCE
      length = 0
    }
    nfa.emptyEdge(at, to)
    let part = plain(first, to, flags, length)
    for (const head of heads.reverse()) {
      part = this.#sequence(head.piece, part, withRest(head.flags, part.flags))
      if (head.run === undefined) part.flags = withRest(NO_PREFERENCE, part.flags)
      else part = this.#sequence(head.run, part, withRest(head.run.flags, part.flags))
    }
    return part
  }

  /** Whether a piece after a run with these flags has submatches, or another preference. */
  #standsAlone(piece: Piece, flags: number): boolean {
    const { atom } = piece
    if (atom.kind === 'backref' || (atom.kind === 'group' && atom.index > 0)) return true
    return (seenFromOutside(flags | piece.prefer | this.#flagsOf(piece)) & MESSY) !== 0
  }

  #messyPiece(piece: Piece, from: number, to: number): Part {
    const { atom, min, max } = piece
    const nfa = this.#nfa
    const atomFlags = this.#flagsOf(piece)
    const flags = combine(piece.prefer, atomFlags)
    if (atom.kind === 'backref') {
      nfa.repeat(atom, min, max, from, to)
      return {
        ...plain(from, to, atomFlags | flags, this.#pieceLength(piece)),
        kind: 'backref',
        group: atom.index,
        min,
        max,
      }
    }
    if (min === 1 && max === 1) return this.#atom(piece, from, to)
    const length = this.#pieceLength(piece)
    if (min > 0 && (atomFlags & BACKREFS) === 0) {
      // Only the last round's submatches count: all rounds but one are a plain part.
      const middle = nfa.state()
      nfa.repeat(atom, min - 1, max - 1, from, middle)
      const rounds = max === min ? (min - 1) * this.#atomLength(piece) : -1
      const prefix = plain(from, middle, flags & OWN, rounds)
      return this.#sequence(prefix, this.#atom(piece, middle, to), flags)
    }
    nfa.repeat(atom, min, max, from, to)
    const round = this.#atom(piece, nfa.state(), nfa.state())
    return { ...plain(from, to, flags, length), kind: 'repeat', parts: [round], min, max }
  }

  /** One round of a piece. */
  #atom(piece: Piece, from: number, to: number): Part {
    const { atom } = piece
    if (atom.kind !== 'group') {
      this.#nfa.atom(atom, from, to)
      return plain(from, to, this.#flagsOf(piece), this.#atomLength(piece))
    }
    const body = this.alternation(atom.body, from, to)
    if (atom.index === 0) return body
    return { ...plain(from, to, body.flags | CAPTURES, body.length), kind: 'capture', parts: [body], group: atom.index }
  }

  #sequence(first: Part, second: Part, flags: number): Part {
    const length = addLengths(first.length, second.length)
    return { ...plain(first.from, second.to, flags, length), kind: 'sequence', parts: [first, second] }
  }

  /** Flags of a piece's atom alone. */
  #flagsOf(piece: Piece): number {
    const { atom } = piece
    if (atom.kind === 'backref') return BACKREFS
    if (atom.kind !== 'group') return NO_PREFERENCE
    return this.#flagsOfAlternation(atom.body) | (atom.index > 0 ? CAPTURES : 0)
  }

  readonly #known: Map<Alternation, number> = new Map()

  #flagsOfAlternation(alternation: Alternation): number {
    let flags = this.#known.get(alternation)
    if (flags !== undefined) return flags
    if (alternation.length === 1) {
      flags = this.#flagsOfBranch(alternation[0] as Branch)
    } else {
      flags = LONGER
      for (const branch of alternation) flags |= seenFromOutside(LONGER | this.#flagsOfBranch(branch))
    }
    this.#known.set(alternation, flags)
    return flags
  }

  /** The flags that #branch would give, without building. */
  #flagsOfBranch(branch: Branch): number {
    const heads: { run: number; piece: number }[] = []
    let flags = NO_PREFERENCE
    for (const piece of branch) {
      if (this.#standsAlone(piece, flags)) {
        heads.push({ run: flags, piece: combine(piece.prefer, this.#flagsOf(piece)) })
        flags = NO_PREFERENCE
      } else {
        flags |= piece.prefer | this.#flagsOf(piece)
      }
    }
    for (const head of heads.reverse()) flags = withRest(head.run, withRest(head.piece, flags))
    return flags
  }

  #pieceLength(piece: Piece): number {
    const one = this.#atomLength(piece)
    return one === 0 ? 0 : piece.min === piece.max && one > 0 ? one * piece.min : -1
  }

  #atomLength(piece: Piece): number {
    const { atom } = piece
    if (atom.kind === 'set') return 1
    if (atom.kind === 'anchor' || atom.kind === 'lookahead') return 0
    const body = atom.kind === 'group' ? atom.body : this.#parsed.groups[atom.index]
    return body === undefined ? -1 : this.#alternationLength(body)
  }

  readonly #lengths: Map<Alternation, number> = new Map()

  #alternationLength(alternation: Alternation): number {
    let length = this.#lengths.get(alternation)
    if (length === undefined) {
      const lengths = alternation.map((branch) =>
        branch.reduce((sum, piece) => addLengths(sum, this.#pieceLength(piece)), 0),
      )
      length = lengths.every((one) => one === lengths[0]) ? (lengths[0] as number) : -1
      this.#lengths.set(alternation, length)
    }
    return length
  }
}

function plain(from: number, to: number, flags: number, length: number): Part {
  return { kind: 'plain', from, to, flags, parts: [], group: 0, min: 1, max: 1, length }
}

function addLengths(a: number, b: number): number {
  return a < 0 || b < 0 ? -1 : a + b
}
