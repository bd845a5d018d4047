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

  constructor(nfa: Nfa, parsed: ParsedRegexp) {
    this.#nfa = nfa
    this.#parsed = parsed
  }

  alternation(alternation: Alternation, from: number, to: number): Part {
    if (alternation.length === 1) return this.#branch(alternation[0] as Branch, 0, from, to)
    const parts: Part[] = []
    let flags = LONGER
    for (const branch of alternation) {
      // Ends of its own make the branch a fragment of its own.
      const part = this.#branch(branch, 0, this.#nfa.state(), this.#nfa.state())
      this.#nfa.emptyEdge(from, part.from)
      this.#nfa.emptyEdge(part.to, to)
      flags |= seenFromOutside(LONGER | part.flags)
      parts.push(part)
    }
    const length = parts.every((part) => part.length === parts[0]?.length) ? (parts[0]?.length ?? -1) : -1
    if ((flags & MESSY) === 0) return plain(from, to, flags, length)
    return { ...plain(from, to, flags, length), kind: 'choice', parts }
  }

  /** The pieces of a branch from number `start`: those that can be taken as one, then the first that cannot,
   *  then the rest. */
  #branch(branch: Branch, start: number, from: number, to: number): Part {
    let flags = NO_PREFERENCE
    let length = 0
    let at = from
    for (let i = start; i < branch.length; i++) {
      const piece = branch[i] as Piece
      const together = flags | piece.prefer | this.#flagsOf(piece)
      const isCapture = piece.atom.kind === 'group' && piece.atom.index > 0
      if (isCapture || piece.atom.kind === 'backref' || (seenFromOutside(together) & MESSY) !== 0) {
        const middle = this.#nfa.state()
        const prefix = plain(from, middle, flags, length)
        this.#nfa.emptyEdge(at, middle)
        const rest = this.#split(branch, i, middle, to)
        return this.#sequence(prefix, rest, flags | combine(flags, rest.flags))
      }
      const next = this.#nfa.state()
      this.#nfa.piece(piece, at, next)
      at = next
      flags = together
      length = addLengths(length, this.#pieceLength(piece))
    }
    this.#nfa.emptyEdge(at, to)
    return plain(from, to, flags, length)
  }

  /** The piece number `i`, which stands alone, and the rest of its branch. */
  #split(branch: Branch, i: number, from: number, to: number): Part {
    const piece = branch[i] as Piece
    const middle = this.#nfa.state()
    const first = this.#messyPiece(piece, from, middle)
    const flags = combine(piece.prefer, this.#flagsOf(piece))
    const rest = this.#branch(branch, i + 1, middle, to)
    return this.#sequence(first, rest, flags | combine(flags, rest.flags))
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
      flags = this.#flagsOfBranch(alternation[0] as Branch, 0)
    } else {
      flags = LONGER
      for (const branch of alternation) flags |= seenFromOutside(LONGER | this.#flagsOfBranch(branch, 0))
    }
    this.#known.set(alternation, flags)
    return flags
  }

  /** The flags that #branch would give, without building. */
  #flagsOfBranch(branch: Branch, start: number): number {
    let flags = NO_PREFERENCE
    for (let i = start; i < branch.length; i++) {
      const piece = branch[i] as Piece
      const atomFlags = this.#flagsOf(piece)
      const together = flags | piece.prefer | atomFlags
      const isCapture = piece.atom.kind === 'group' && piece.atom.index > 0
      if (isCapture || piece.atom.kind === 'backref' || (seenFromOutside(together) & MESSY) !== 0) {
        const own = combine(piece.prefer, atomFlags)
        const rest = own | combine(own, this.#flagsOfBranch(branch, i + 1))
        return flags | combine(flags, rest)
      }
      flags = together
    }
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
