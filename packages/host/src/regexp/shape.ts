/** Questions about a pattern that its parsed form answers. */
import { type Alternation, type Atom, type Branch, NLANCH, type ParsedRegexp, RegexpSyntaxError } from './syntax.ts'

/** tclsh gives up on patterns with more characters in a row. */
const MAX_IN_A_ROW = 15_001

/** @throws RegexpSyntaxError when the pattern, with its bounds written out, is too long */
export function checkLength(parsed: ParsedRegexp): void {
  if (writtenLength(parsed.root, parsed) > MAX_IN_A_ROW) throw new RegexpSyntaxError('ESPACE')
}

/** Atoms of the longest branch with bounds written out and loops taken once. */
function writtenLength(alternation: Alternation, parsed: ParsedRegexp): number {
  const atomLength = (atom: Atom): number => {
    if (atom.kind === 'set') return 1
    if (atom.kind === 'group' || atom.kind === 'lookahead') return writtenLength(atom.body, parsed)
    return atom.kind === 'backref' ? writtenLength(parsed.groups[atom.index] ?? [], parsed) : 0
  }
  let longest = 0
  for (const branch of alternation) {
    let length = 0
    for (const { atom, min, max } of branch) {
      length += atomLength(atom) * (max === Number.POSITIVE_INFINITY ? Math.max(min, 1) : max)
    }
    longest = Math.max(longest, length)
  }
  return longest
}

/** Characters of the longest match; Infinity for loops and back references. */
export function longestMatch(alternation: Alternation): number {
  let longest = 0
  for (const branch of alternation) {
    let length = 0
    for (const { atom, max } of branch) {
      const one = longestAtom(atom)
      if (one > 0) length += one * max
    }
    longest = Math.max(longest, length)
  }
  return longest
}

function longestAtom(atom: Atom): number {
  if (atom.kind === 'set') return 1
  if (atom.kind === 'group') return longestMatch(atom.body)
  return atom.kind === 'backref' ? Number.POSITIVE_INFINITY : 0
}

/** The characters with which every match begins; '' when there are none. */
export function leadingLiteral(parsed: ParsedRegexp): string {
  const literal: string[] = []
  collectLiteral(parsed.root, literal)
  return literal.join('')
}

/** Add the literal beginning of the alternation; false when no more can follow. */
function collectLiteral(alternation: Alternation, literal: string[]): boolean {
  if (alternation.length !== 1) return false
  for (const { atom, min, max } of alternation[0] as Branch) {
    if (atom.kind === 'anchor' || atom.kind === 'lookahead') continue
    if (min === 0) return false
    if (atom.kind === 'group') {
      if (!collectLiteral(atom.body, literal) || min !== 1 || max !== 1) return false
      continue
    }
    const code = atom.kind === 'set' ? atom.set.single : -1
    if (code < 0) return false
    for (let i = 0; i < min; i++) literal.push(String.fromCodePoint(code))
    if (min !== max || literal.length > 64) return false
  }
  return true
}

/** Whether every match begins where the searched text begins. */
export function startsAtTextStart(parsed: ParsedRegexp): boolean {
  const isStart = (branch: Branch): boolean => {
    const atom = branch[0]?.atom
    if (atom?.kind === 'group') return (branch[0]?.min ?? 0) > 0 && atom.body.every(isStart)
    if (atom?.kind !== 'anchor') return false
    return atom.anchor === 'text-start' || (atom.anchor === 'line-start' && (parsed.flags & NLANCH) === 0)
  }
  return parsed.root.every(isStart)
}
