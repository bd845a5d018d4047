/** Divides a stretch of text, known to match a part of the pattern, among the parts of that part (plan.ts).
 *
 *  Without back references the automata decide everything: a division that they allow is right, and nothing is
 *  ever tried twice. With back references a division may turn out wrong further down; then the next one in order
 *  of preference is tried, but never another division of a part that was already found right. */
import { simpleLower } from '../letter-case.ts'
import type { Automaton } from './automaton.ts'
import { BACKREFS, CAPTURES, type Part, prefersShort } from './plan.ts'
import type { Subject } from './subject.ts'
import { ICASE } from './syntax.ts'

export class Submatcher {
  readonly #automaton: Automaton
  readonly #subject: Subject
  readonly #offsets: number[]

  /** `offsets` receives start and end of group n at 2n and 2n+1. */
  constructor(automaton: Automaton, subject: Subject, offsets: number[]) {
    this.#automaton = automaton
    this.#subject = subject
    this.#offsets = offsets
  }

  /** Divide [start, end], which `part` matches. No back references. */
  divide(part: Part, start: number, end: number): void {
    let current = part
    while ((current.flags & CAPTURES) !== 0) {
      if (current.kind === 'capture') {
        this.#capture(current, start, end)
        current = current.parts[0] as Part
      } else if (current.kind === 'sequence') {
        const [first, second] = current.parts as [Part, Part]
        const middle = this.#middle(first, second, start, end)
        this.divide(first, start, middle)
        current = second
        start = middle
      } else if (current.kind === 'choice') {
        current = this.#choose(current.parts, start, end)
      } else if (current.kind === 'repeat') {
        if (start === end) return
        start = this.#lastRound(current, start, end)
        current = current.parts[0] as Part
      } else {
        return
      }
    }
  }

  #capture(part: Part, start: number, end: number): void {
    this.#offsets[2 * part.group] = start
    this.#offsets[2 * part.group + 1] = end
  }

  #matches(part: Part, start: number, end: number): boolean {
    return this.#automaton.fragment(part, false).run(this.#subject, start, end, end) === end
  }

  #choose(branches: readonly Part[], start: number, end: number): Part {
    const last = branches.length - 1
    for (let i = 0; i < last; i++) {
      const branch = branches[i] as Part
      if (this.#matches(branch, start, end)) return branch
    }
    return branches[last] as Part
  }

  /** Where `first` ends and `second` begins. */
  #middle(first: Part, second: Part, start: number, end: number): number {
    const subject = this.#subject
    if (first.length >= 0) return subject.forward(start, first.length)
    if (second.length >= 0) return subject.backward(end, second.length)
    const candidates: number[] = []
    this.#automaton.fragment(first, false).run(subject, start, end, undefined, candidates)
    if (candidates.length === 1) return candidates[0] as number
    return this.#pickCandidate(second, candidates, end, prefersShort(first))
  }

  /** Of the positions (ascending) the last or first from which `rest` matches up to `end`. */
  #pickCandidate(rest: Part, candidates: readonly number[], end: number, first: boolean): number {
    let i = candidates.length - 1
    let picked = -1
    this.#automaton.fragment(rest, true).runBack(this.#subject, end, candidates[0] as number, (at) => {
      while (i >= 0 && (candidates[i] as number) > at) i--
      if (candidates[i] !== at) return false
      picked = at
      return !first
    })
    return picked
  }

  /** Where the last round of a repeated part begins. Each round takes as much (or as little) as it can. */
  #lastRound(part: Part, start: number, end: number): number {
    const round = part.parts[0] as Part
    if (part.max === 1) return start
    const forward = this.#automaton.fragment(round, false)
    const shortFirst = prefersShort(round)
    if (part.max === Number.POSITIVE_INFINITY) {
      // Positions from which more rounds lead to the end.
      const leadsToEnd = new Set<number>()
      this.#automaton.fragment(part, true).runBack(this.#subject, end, start, (at) => {
        leadsToEnd.add(at)
        return false
      })
      for (let at = start; ; ) {
        const next = this.#roundEnds(forward, at, end, shortFirst).find((position) => leadsToEnd.has(position))
        if (next === undefined || next === end) return at
        at = next
      }
    }
    return this.#lastOfFew(forward, shortFirst, part.max, start, end, new Set()) ?? start
  }

  /** The same with at most `rounds` rounds; undefined when they do not reach the end. */
  #lastOfFew(
    forward: ReturnType<Automaton['fragment']>,
    shortFirst: boolean,
    rounds: number,
    at: number,
    end: number,
    failed: Set<number>,
  ): number | undefined {
    const key = at * 256 + rounds
    if (rounds === 0 || failed.has(key)) return undefined
    for (const next of this.#roundEnds(forward, at, end, shortFirst)) {
      const last = next === end ? at : this.#lastOfFew(forward, shortFirst, rounds - 1, next, end, failed)
      if (last !== undefined) return last
    }
    failed.add(key)
    return undefined
  }

  /** Ends of one round that begins at `at`, in order of preference. Empty rounds do not count. */
  #roundEnds(forward: ReturnType<Automaton['fragment']>, at: number, end: number, shortFirst: boolean): number[] {
    const ends: number[] = []
    forward.run(this.#subject, at, end, undefined, ends)
    if (ends[0] === at) ends.shift()
    return shortFirst ? ends : ends.reverse()
  }

  /** Divide [start, end] if that is possible: the automata say so, back references may object. */
  tryDivide(part: Part, start: number, end: number): boolean {
    this.#subject.spend(32)
    if ((part.flags & BACKREFS) === 0) {
      this.divide(part, start, end)
      return true
    }
    switch (part.kind) {
      case 'capture':
        if (!this.tryDivide(part.parts[0] as Part, start, end)) return false
        this.#capture(part, start, end)
        return true
      case 'sequence':
        return this.#trySequence(part, start, end)
      case 'choice':
        for (const branch of part.parts) {
          if (this.#matches(branch, start, end) && this.tryDivide(branch, start, end)) return true
        }
        return false
      case 'repeat':
        return this.#tryRepeat(part, start, end)
      case 'backref':
        return this.#tryBackref(part, start, end)
      default:
        return true
    }
  }

  #trySequence(part: Part, start: number, end: number): boolean {
    const [first, second] = part.parts as [Part, Part]
    if (first.length >= 0 || second.length >= 0) {
      const middle = this.#middle(first, second, start, end)
      return this.tryDivide(first, start, middle) && this.tryDivide(second, middle, end)
    }
    const candidates: number[] = []
    const common: number[] = []
    this.#automaton.fragment(first, false).run(this.#subject, start, end, undefined, candidates)
    if (candidates.length === 0) return false
    let i = candidates.length - 1
    this.#automaton.fragment(second, true).runBack(this.#subject, end, candidates[0] as number, (at) => {
      while (i >= 0 && (candidates[i] as number) > at) i--
      if (candidates[i] === at) common.push(at)
      return false
    })
    const shortFirst = prefersShort(first)
    if (shortFirst) common.reverse()
    // tclsh: regexp -inline {(c?)\1|(c)} c -> c {} c: what the very last attempt has set is not taken back.
    const veryLast = shortFirst ? candidates.at(-1) : candidates[0]
    for (const middle of common) {
      if (this.tryDivide(first, start, middle) && this.tryDivide(second, middle, end)) return true
      if (middle === veryLast) continue
      this.#forget(first)
      this.#forget(second)
    }
    return false
  }

  /** Groups of a part that was divided wrongly have no match. */
  #forget(part: Part): void {
    if (part.kind === 'capture') {
      this.#offsets[2 * part.group] = -1
      this.#offsets[2 * part.group + 1] = -1
    }
    if ((part.flags & CAPTURES) !== 0) for (const inner of part.parts) this.#forget(inner)
  }

  /** Rounds are laid out first, as the automaton allows, and then divided; what fails is laid out differently
   *  from the round that failed on. */
  #tryRepeat(part: Part, start: number, end: number): boolean {
    if (part.min <= 0 && start === end) return true
    const round = part.parts[0] as Part
    const least = Math.max(part.min, 1)
    const most = Math.max(Math.min(end - start, part.max), least)
    const shortFirst = prefersShort(round)
    const forward = this.#automaton.fragment(round, false)
    const limits = { least, most, end, shortFirst }
    let verified = 0
    const ends: number[] = [start]
    const choices: number[][] = [[]]
    let count = 1
    choices[1] = this.#choices(forward, start, 1, limits)
    while (count > 0) {
      const next = (choices[count] as number[]).pop()
      if (next === undefined) {
        count--
        verified = Math.min(verified, Math.max(count - 1, 0))
        continue
      }
      ends[count] = next
      verified = Math.min(verified, count - 1)
      if (next !== end) {
        count++
        choices[count] = this.#choices(forward, next, count, limits)
        continue
      }
      if (count < least) continue
      let i = verified + 1
      for (; i <= count; i++) {
        this.#forget(round)
        if (!this.tryDivide(round, ends[i - 1] as number, ends[i] as number)) break
        verified = i
      }
      if (i > count) return true
    }
    return false
  }

  /** Ends of round number `count` that begins at `at`, the preferred one last. An empty round is allowed only
   *  where it is needed to reach the least number of rounds. */
  #choices(
    forward: ReturnType<Automaton['fragment']>,
    at: number,
    count: number,
    limits: { readonly least: number; readonly most: number; readonly end: number; readonly shortFirst: boolean },
  ): number[] {
    const { least, most, end, shortFirst } = limits
    const ends: number[] = []
    forward.run(this.#subject, at, end, undefined, ends)
    const canBeEmpty = at === end || (count < least && least - count >= end - at)
    const allowed = ends.filter((position) => (position > at || canBeEmpty) && (count < most || position === end))
    return shortFirst ? allowed.reverse() : allowed
  }

  #tryBackref(part: Part, start: number, end: number): boolean {
    const from = this.#offsets[2 * part.group] as number
    const to = this.#offsets[2 * part.group + 1] as number
    if (from < 0) return false
    const width = to - from
    const length = end - start
    if (width === 0) return length === 0
    if (length === 0) return part.min === 0
    if (length % width !== 0) return this.#ignoresCase() && this.#sameFolded(part, from, to, start, end)
    const rounds = length / width
    if (rounds < part.min || rounds > part.max) return false
    if (this.#ignoresCase()) return this.#sameFolded(part, from, to, start, end)
    const text = this.#subject.text
    this.#subject.spend(length)
    const wanted = text.slice(from, to)
    for (let at = start; at < end; at += width) if (!text.startsWith(wanted, at)) return false
    return true
  }

  #ignoresCase(): boolean {
    return (this.#automaton.parsed.flags & ICASE) !== 0
  }

  /** Whether [start, end] repeats [from, to], compared in lower case, a number of times that is allowed. */
  #sameFolded(part: Part, from: number, to: number, start: number, end: number): boolean {
    const fold = (text: string): string[] => Array.from(text, (char) => simpleLower(char))
    const wanted = fold(this.#subject.text.slice(from, to))
    const found = fold(this.#subject.text.slice(start, end))
    this.#subject.spend(wanted.length + found.length)
    const rounds = found.length / wanted.length
    if (!Number.isInteger(rounds) || rounds < part.min || rounds > part.max) return false
    return found.every((char, i) => char === wanted[i % wanted.length])
  }
}
