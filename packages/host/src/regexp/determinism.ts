/** Decides whether a backtracking matcher finds exactly what Tcl finds, and how long it may take.
 *
 *  A backtracking matcher (JavaScript's) takes the first path through the pattern that succeeds, trying more
 *  repetitions before fewer; Tcl takes the longest match and divides it outer parts first. Two kinds of pattern
 *  leave no difference.
 *
 *  1. A sequence of characters, each repeated or not (`a*[ab]+c?`), all greedy. Suppose the path taken, P, ends
 *     before a longer match T. Where they first differ P stays in an earlier item than T; in the end P is ahead.
 *     So somewhere P overtakes T, and P up to there with T from there on is a path as well, which would have been
 *     tried before P. The same argument, cut at the end of a group instead of at the end of the match, shows that
 *     every prefix of the sequence gets the longest stretch that it can have. With all items non-greedy
 *     everything holds the other way around: the shortest match, the shortest prefixes. With greedy and
 *     non-greedy items mixed it holds for the prefixes only, so the end must be forced by `$` and each group must
 *     be of one kind.
 *
 *  2. A pattern in which the next character always decides how to go on (LL(1)): alternatives that begin with
 *     different characters, repetitions that end where something else begins. Then there is only one path.
 *
 *  A part of the second kind may stand in a sequence of the first kind when the items before it cannot be matching
 *  what it matches: either they too leave no choice, or they have no character in common with it. Anchors and
 *  lookaheads only forbid positions, which the arguments allow. */
import type { CharSet } from './charset.ts'
import { longestMatch } from './shape.ts'
import { type Alternation, type Branch, LONGER, NLANCH, type ParsedRegexp, type Piece, SHORTER } from './syntax.ts'

/** How long a backtracking matcher may take on n characters: about factor * n ** degree steps. */
export interface Cost {
  readonly degree: number
  readonly factor: number
}

/** One item of the top-level sequence, groups that are not repeated taken apart. */
type Item =
  | { readonly kind: 'loop'; readonly set: CharSet; readonly piece: Piece; ambiguous: boolean }
  | { readonly kind: 'block'; readonly piece: Piece }
  | { readonly kind: 'constraint'; readonly piece: Piece }

/** The cost of backtracking through the pattern, or undefined when it might find something else. */
export function backtrackingCost(parsed: ParsedRegexp): Cost | undefined {
  if (parsed.hasBackref) return undefined
  const items: Item[] = []
  const preferences = { seen: 0, mixedGroup: false }
  if (!flattenRoot(parsed, items, preferences)) return undefined
  const hasBlock = items.some((item) => item.kind === 'block')
  if ((preferences.seen & SHORTER) !== 0) {
    if (hasBlock) return undefined
    if ((preferences.seen & LONGER) !== 0 && (preferences.mixedGroup || !endIsForced(items, parsed))) return undefined
  }
  markAmbiguous(items)
  if (hasBlock && !blocksAreClear(items)) return undefined
  return costOf(items, parsed)
}

/** Preferences of an alternation, as LONGER | SHORTER. */
function preferencesOf(alternation: Alternation): number {
  let seen = alternation.length > 1 ? LONGER : 0
  for (const branch of alternation) {
    for (const { atom, prefer } of branch) {
      seen |= prefer
      if (atom.kind === 'group') seen |= preferencesOf(atom.body)
    }
  }
  return seen
}

function flattenRoot(parsed: ParsedRegexp, items: Item[], preferences: { seen: number; mixedGroup: boolean }): boolean {
  preferences.seen = preferencesOf(parsed.root)
  if (parsed.root.length === 1) return flatten(parsed.root[0] as Branch, items, preferences)
  const whole: Piece = { atom: { kind: 'group', index: 0, body: parsed.root }, min: 1, max: 1, prefer: 0 }
  items.push({ kind: 'block', piece: whole })
  return true
}

function flatten(branch: Branch, items: Item[], preferences: { mixedGroup: boolean }): boolean {
  for (const piece of branch) {
    const { atom, min, max, prefer } = piece
    if (atom.kind === 'set') {
      items.push({ kind: 'loop', set: atom.set, piece, ambiguous: false })
    } else if (atom.kind === 'group') {
      if (preferencesOf(atom.body) === (LONGER | SHORTER)) preferences.mixedGroup = true
      if (min === 1 && max === 1 && prefer === 0 && atom.body.length === 1) {
        if (!flatten(atom.body[0] as Branch, items, preferences)) return false
      } else {
        items.push({ kind: 'block', piece })
      }
    } else if (atom.kind === 'backref') {
      return false
    } else {
      items.push({ kind: 'constraint', piece })
    }
  }
  return true
}

function endIsForced(items: readonly Item[], parsed: ParsedRegexp): boolean {
  const last = items.at(-1)?.piece.atom
  if (last?.kind !== 'anchor') return false
  return last.anchor === 'text-end' || (last.anchor === 'line-end' && (parsed.flags & NLANCH) === 0)
}

/** Whether a match may be empty, anchors and lookaheads permitting. */
export function canBeEmpty(alternation: Alternation): boolean {
  return beginningOf(alternation).canBeEmpty
}

/** The characters that can come first in what is left, and whether nothing may come. */
interface Beginning {
  readonly sets: readonly CharSet[]
  readonly canBeEmpty: boolean
}

function beginningOfPiece({ atom, min }: Piece): Beginning {
  if (atom.kind === 'set') return { sets: [atom.set], canBeEmpty: min === 0 }
  if (atom.kind !== 'group') return { sets: [], canBeEmpty: true }
  const body = beginningOf(atom.body)
  return { sets: body.sets, canBeEmpty: body.canBeEmpty || min === 0 }
}

function beginningOf(alternation: Alternation): Beginning {
  const branches = alternation.map(beginningOfBranch)
  return { sets: branches.flatMap(({ sets }) => sets), canBeEmpty: branches.some(({ canBeEmpty }) => canBeEmpty) }
}

function beginningOfBranch(branch: Branch): Beginning {
  const sets: CharSet[] = []
  for (const piece of branch) {
    const beginning = beginningOfPiece(piece)
    sets.push(...beginning.sets)
    if (!beginning.canBeEmpty) return { sets, canBeEmpty: false }
  }
  return { sets, canBeEmpty: true }
}

function overlap(a: readonly CharSet[], b: readonly CharSet[]): boolean {
  return a.some((one) => b.some((other) => one.overlaps(other)))
}

/** For every item what can follow it. */
function followings(items: readonly Item[]): Beginning[] {
  const result: Beginning[] = new Array(items.length)
  let next: Beginning = { sets: [], canBeEmpty: true }
  for (let i = items.length - 1; i >= 0; i--) {
    result[i] = next
    const own = beginningOfPiece((items[i] as Item).piece)
    if (own.canBeEmpty) next = { sets: [...own.sets, ...next.sets], canBeEmpty: next.canBeEmpty }
    else next = own
  }
  return result
}

/** Mark the loops that could go on although something else could begin. */
function markAmbiguous(items: Item[]): void {
  const follow = followings(items)
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'loop' || item.piece.min === item.piece.max) continue
    item.ambiguous = overlap([item.set], (follow[i] as Beginning).sets)
  }
}

/** Whether every block leaves no choice and cannot be entered at different places by different paths. */
function blocksAreClear(items: readonly Item[]): boolean {
  const follow = followings(items)
  const earlier: CharSet[] = []
  let choice = false
  for (const [i, item] of items.entries()) {
    if (item.kind === 'loop') {
      choice ||= item.ambiguous
      if (choice) earlier.push(item.set)
    } else if (item.kind === 'block') {
      const own: CharSet[] = []
      collectSets(item.piece, own)
      if (choice && overlap(own, earlier)) return false
      if (!isClear(item.piece, follow[i] as Beginning)) return false
      if (choice) earlier.push(...own)
    }
  }
  return true
}

function collectSets({ atom }: Piece, sets: CharSet[]): void {
  if (atom.kind === 'set') sets.push(atom.set)
  else if (atom.kind === 'group') for (const branch of atom.body) for (const piece of branch) collectSets(piece, sets)
}

/** Whether the next character always decides inside the piece, and at its end against what follows. */
function isClear(piece: Piece, follow: Beginning): boolean {
  const { atom, min, max } = piece
  if (atom.kind === 'anchor') return true
  // Lookaheads are counted in the sequence only.
  if (atom.kind === 'lookahead') return false
  const own = beginningOfPiece({ ...piece, min: 1 })
  if (min !== max && (own.canBeEmpty || overlap(own.sets, follow.sets))) return false
  if (atom.kind === 'set') return true
  if (atom.kind === 'backref') return false
  if (max > 1 && own.canBeEmpty) return false
  // Another round may follow.
  const inside = max > 1 ? { sets: [...own.sets, ...follow.sets], canBeEmpty: follow.canBeEmpty } : follow
  return alternativesAreClear(atom.body, inside)
}

function alternativesAreClear(alternation: Alternation, follow: Beginning): boolean {
  const beginnings = alternation.map(beginningOfBranch)
  for (const [i, { sets, canBeEmpty }] of beginnings.entries()) {
    if (beginnings.some((other, j) => j > i && (overlap(sets, other.sets) || (canBeEmpty && other.canBeEmpty))))
      return false
    if (!canBeEmpty) continue
    // A branch that may be empty competes with the others for what follows, and with their going on at all.
    if (beginnings.some((other, j) => j !== i && overlap(other.sets, follow.sets))) return false
    if (follow.canBeEmpty && i < beginnings.length - 1) return false
  }
  return alternation.every((branch) => branchIsClear(branch, follow))
}

function branchIsClear(branch: Branch, follow: Beginning): boolean {
  let next = follow
  for (let i = branch.length - 1; i >= 0; i--) {
    const piece = branch[i] as Piece
    if (!isClear(piece, next)) return false
    const own = beginningOfPiece(piece)
    next = own.canBeEmpty ? { sets: [...own.sets, ...next.sets], canBeEmpty: next.canBeEmpty } : own
  }
  return true
}

/** Whether the piece contains a loop without end. */
function isEndless({ atom, max }: Piece): boolean {
  if (atom.kind === 'group') {
    const inside = atom.body.some((branch) => branch.some(isEndless))
    return inside || (max === Number.POSITIVE_INFINITY && longestMatch(atom.body) > 0)
  }
  return atom.kind === 'set' && max === Number.POSITIVE_INFINITY
}

function costOf(items: readonly Item[], parsed: ParsedRegexp): Cost | undefined {
  let factor = 1
  let choices = 0
  let hasLoop = false
  let ahead = 0
  for (const item of items) {
    const { min, max, atom } = item.piece
    if (item.kind === 'loop' && item.ambiguous) {
      if (max === Number.POSITIVE_INFINITY) choices++
      else factor *= max - min + 1
    } else if (item.kind !== 'constraint') {
      hasLoop ||= isEndless(item.piece)
    } else if (atom.kind === 'lookahead') {
      const inside = lookaheadCost(atom.body)
      if (inside === undefined) return undefined
      factor *= inside.factor
      ahead = Math.max(ahead, inside.degree + choices + (hasLoop ? 1 : 0))
    }
  }
  const perStart = Math.max(choices + (hasLoop ? 1 : 0), ahead)
  if (perStart === 0) return { degree: 1, factor }
  const isLinear =
    startsFixed(items, parsed) || (perStart === 1 && choices === 0 && ahead === 0 && startsDoNotCollide(items))
  return { degree: isLinear ? perStart : perStart + 1, factor }
}

/** Lookaheads only say yes or no: what they contain must be quick, but it may leave choices. Their loops are
 *  counted as if all of them did. */
function lookaheadCost(body: Alternation): Cost | undefined {
  let factor = 1
  let degree = 0
  for (const branch of body) {
    const items: Item[] = []
    if (!flatten(branch, items, { mixedGroup: false })) return undefined
    if (!blocksAreClear(items)) return undefined
    let loops = 0
    for (const item of items) {
      const { min, max, atom } = item.piece
      if (isEndless(item.piece)) loops++
      else if (item.kind === 'loop') factor *= max - min + 1
      if (atom.kind !== 'lookahead') continue
      const inside = lookaheadCost(atom.body)
      if (inside === undefined) return undefined
      factor *= inside.factor
      loops += inside.degree
    }
    degree = Math.max(degree, loops)
  }
  return { degree, factor }
}

/** Whether a match can begin only where the text begins. */
function startsFixed(items: readonly Item[], parsed: ParsedRegexp): boolean {
  const first = items[0]?.piece.atom
  if (first?.kind !== 'anchor') return false
  return first.anchor === 'text-start' || (first.anchor === 'line-start' && (parsed.flags & NLANCH) === 0)
}

/** Whether the attempts that begin at different places cannot all read the same long stretch in vain: because
 *  nothing can fail after the first loop, or because no match can begin inside a loop. */
function startsDoNotCollide(items: readonly Item[]): boolean {
  const firstLoop = items.findIndex((item) => isEndless(item.piece))
  const rest = items.slice(firstLoop + 1)
  const first = items[firstLoop] as Item
  const cannotFail = rest.every((item) => item.kind === 'loop' && item.piece.min === 0)
  if (first.kind === 'loop' && cannotFail) return true
  const loops: CharSet[] = []
  for (const { piece } of items) if (isEndless(piece)) collectSets(piece, loops)
  const beginning = beginningOfBranch(items.map(({ piece }) => piece))
  return !beginning.canBeEmpty && !overlap(beginning.sets, loops)
}
