/** What `regexp -about` says of a pattern. */
import { lazy } from '../lazy.ts'
import type { Automaton } from './automaton.ts'
import { type CharSet, classSet, newlineSet, wordSet } from './charset.ts'
import { AROUND_EDGE, AROUND_INNER_EDGE, AROUND_NEWLINE, AROUND_WORD, anchorHolds, type Nfa } from './nfa.ts'
import { prefersShort } from './plan.ts'
import { REGEXP_NOTES } from './syntax.ts'

/** Kinds of characters that anchors tell apart, by AROUND bits. */
const kinds: () => readonly [number, CharSet][] = lazy(() => [
  [AROUND_WORD, wordSet()],
  [AROUND_NEWLINE, newlineSet()],
  [0, classSet('word', true, 10)],
])

/** The property names of `regexp -about`, in its order. */
export function describe(automaton: Automaton): string[] {
  const { nfa, root, parsed } = automaton
  const notes = new Set(parsed.notes)
  if (prefersShort(root)) notes.add('SHORTEST')
  if (!isPossible(nfa, root.from, root.to)) notes.add('IMPOSSIBLE')
  else if (matchesEmpty(nfa, root.from, root.to)) notes.add('EMPTYMATCH')
  return REGEXP_NOTES.filter((note) => notes.has(note)).map((note) => `REG_U${note}`)
}

/** Everything that can be reached from `from` between two characters; lookaheads hold or not, as given. */
function close(nfa: Nfa, from: number, before: number, after: number, lookaheads: boolean): Set<number> {
  const reached = new Set([from])
  for (const state of reached) {
    const out = nfa.empty[state] as number[]
    for (let i = 0; i < out.length; i += 2) {
      const condition = nfa.conditions[out[i + 1] as number]
      if (condition?.kind === 'lookahead' && !lookaheads) continue
      if (condition !== undefined && condition.kind !== 'lookahead') {
        if (!anchorHolds(condition.kind, condition.newlines, before, after)) continue
      }
      reached.add(out[i] as number)
    }
  }
  return reached
}

function matchesEmpty(nfa: Nfa, from: number, to: number): boolean {
  for (const before of [AROUND_EDGE, AROUND_INNER_EDGE, ...kinds().map(([kind]) => kind)]) {
    for (const after of [AROUND_EDGE, ...kinds().map(([kind]) => kind)]) {
      if (close(nfa, from, before, after, false).has(to)) return true
    }
  }
  return false
}

/** Whether any text matches, as far as anchors decide it. */
function isPossible(nfa: Nfa, from: number, to: number): boolean {
  const seen = new Set<number>()
  const pending: [number, number][] = []
  const visit = (state: number, before: number): void => {
    const key = state * 16 + before
    if (!seen.has(key)) {
      seen.add(key)
      pending.push([state, before])
    }
  }
  visit(from, AROUND_EDGE)
  visit(from, AROUND_INNER_EDGE)
  for (const [kind] of kinds()) visit(from, kind)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [state, before] = next
    if (close(nfa, state, before, AROUND_EDGE, true).has(to)) return true
    for (const [after, characters] of kinds()) {
      const reached = close(nfa, state, before, after, true)
      if (reached.has(to)) return true
      for (const member of reached) {
        const out = nfa.chars[member] as number[]
        for (let i = 0; i < out.length; i += 2) {
          if (nfa.sets[out[i] as number]?.overlaps(characters) === true) visit(out[i + 1] as number, after)
        }
      }
    }
  }
  return false
}
