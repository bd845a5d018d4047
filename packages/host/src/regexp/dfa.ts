/** Deterministic automata over fragments of a pattern's automaton, built while they run.
 *
 *  A state is the set of automaton states that one may be in after the characters read so far, together with
 *  what the last character says about anchors. Empty edges are followed only when the next symbol is known, since
 *  anchors depend on it: so a transition tells whether the fragment was matched *before* its symbol. One symbol
 *  after the end of the text, or the character after the end of a stretch, is read to learn about that end.
 *
 *  A search does not know where a match begins. Its state is a list of such sets, one for each beginning that is
 *  still possible, earliest first; a state of the automaton that is in an earlier set is left out of later ones.
 *  When a set accepts, the later ones are dropped, so what remains in the end is the match that begins earliest:
 *  in one pass, whatever the pattern. */
import { type Alphabet, EDGE, INNER_EDGE } from './alphabet.ts'
import { automata, DFA_MEMBER_BYTES, DFA_STATE_BYTES } from './automata-bytes.ts'
import { anchorHolds, type Nfa } from './nfa.ts'
import type { Subject } from './subject.ts'

/** What a transition's entry says beside the row of the next state (which is entry >> 2). */
const ACCEPTED = 1
/** A search is back in its initial state: no beginning is pending. */
const IDLE = 2
const UNKNOWN = -1

/** The first row belongs to the dead state: nothing can match any more. */
const DEAD = 0

/** Entries of a table, and automaton states in all sets, before the table is thrown away and begun again. */
const MAX_ENTRIES = 1 << 16
const MAX_MEMBERS = 1 << 16

/** Characters between two accounts of the work done. */
const CHUNK = 1 << 18

/** What it takes to compute an entry, and more for each automaton state in it; in steps of automata. */
const STEP_STEPS = 200
const WORK_STEPS = 40

/** Separates the sets of a search. */
const SEPARATOR = -1

/** `anchored`: matches begin where the run begins. `longest`, `shortest`: a search for the earliest match, of
 *  which the longest or shortest counts. `everywhere`: a match may begin anywhere, all are wanted. */
export type DfaMode = 'anchored' | 'longest' | 'shortest' | 'everywhere'

/** Answers which of the lookaheads in the bit set `asked` hold at a position. */
export type LookaheadOracle = (subject: Subject, at: number, asked: number) => number

export interface DfaOptions {
  readonly from: number
  readonly to: number
  /** Run from the end of a stretch to its beginning. */
  readonly backward?: boolean
  readonly mode?: DfaMode
  /** For searches: what every match begins with. */
  readonly literal?: string
}

interface State {
  /** Automaton states, in the sets of a search separated by SEPARATOR. */
  readonly members: Int32Array
  /** AROUND bits of the symbol read last. */
  readonly around: number
  /** A search that has not found anything yet. */
  readonly searching: boolean
}

export class Dfa {
  readonly #nfa: Nfa
  readonly #alphabet: Alphabet
  readonly #oracle: LookaheadOracle
  readonly #first: number
  readonly #last: number
  readonly #backward: boolean
  readonly #mode: DfaMode
  readonly #literal: string
  readonly #aroundMask: number
  readonly #asksAhead: boolean
  #stride = 0
  /** Rows of states; in a row: the lookaheads that the state asks for, then an entry per symbol. */
  #table: Int32Array = new Int32Array(0)
  #states: State[] = []
  #numbers: Map<string, number> = new Map()
  #initial: number[] = []
  #memberCount = 0
  /** Automaton states that step number #visit has reached before and after its symbol. */
  readonly #visited: Int32Array
  readonly #targeted: Int32Array
  #visit = 0

  constructor(nfa: Nfa, alphabet: Alphabet, oracle: LookaheadOracle, options: DfaOptions) {
    this.#nfa = nfa
    this.#alphabet = alphabet
    this.#oracle = oracle
    this.#backward = options.backward ?? false
    this.#mode = options.mode ?? 'anchored'
    this.#literal = options.literal ?? ''
    this.#first = this.#backward ? options.to : options.from
    this.#last = this.#backward ? options.from : options.to
    this.#aroundMask = this.#backward ? nfa.afterMask : nfa.beforeMask
    this.#asksAhead = nfa.lookaheads.length > 0
    automata.bytes += 8 * nfa.stateCount
    this.#visited = new Int32Array(nfa.stateCount)
    this.#targeted = new Int32Array(nfa.stateCount)
    this.#clear()
  }

  /** Bytes held, roughly. */
  get bytes(): number {
    const tables = 4 * (this.#table.length + 2 * this.#visited.length)
    return tables + DFA_STATE_BYTES * this.#states.length + DFA_MEMBER_BYTES * this.#memberCount
  }

  /** Run forwards over [from, stop]: the last position where a match ends, or -1. With `least` the first such position
   *  that is not before it. `all` receives every one, ascending. */
  run(subject: Subject, from: number, stop: number, least: number = Number.POSITIVE_INFINITY, all?: number[]): number {
    const text = subject.text
    const ascii = this.#alphabet.ascii
    const general = this.#asksAhead
    const literal = this.#literal
    let at = literal === '' ? from : this.#skipTo(subject, literal, from)
    if (at < 0) return -1
    let row = this.#start(this.#aroundBefore(subject, at))
    let table = this.#table
    let found = -1
    let paid = at
    let chunk = Math.min(stop, at + CHUNK)
    for (;;) {
      let symbol: number
      let width = 1
      if (at >= chunk) {
        if (at < stop) {
          subject.spend(at - paid)
          paid = at
          chunk = Math.min(stop, at + CHUNK)
          continue
        }
        symbol = at < subject.length ? this.#alphabet.symbolOf(subject.codeAt(at)) : EDGE
      } else {
        const unit = text.charCodeAt(at)
        if (unit < 128) {
          symbol = ascii[unit] as number
        } else {
          const code = subject.codeAt(at)
          symbol = this.#alphabet.symbolOf(code)
          if (code > 0xffff) width = 2
        }
      }
      if (general) symbol = this.#withAhead(subject, at, row, symbol)
      if (symbol >= this.#stride) {
        row = this.#widen(row)
        table = this.#table
      }
      let entry = table[row + symbol] as number
      if (entry < 0) {
        entry = this.#build(subject, row, symbol)
        table = this.#table
      }
      row = entry >> 2
      if ((entry & 3) !== 0) {
        if ((entry & ACCEPTED) !== 0) {
          found = at
          if (all !== undefined) all.push(at)
          if (at >= least) break
        } else if (literal !== '' && at < stop) {
          subject.spend(at + width - paid)
          at = this.#skipTo(subject, literal, at + width)
          if (at < 0) return -1
          paid = at
          row = this.#start(this.#aroundBefore(subject, at))
          table = this.#table
          continue
        }
      }
      if (row === DEAD || at >= stop) break
      at += width
    }
    subject.spend(at - paid)
    return least === Number.POSITIVE_INFINITY || found >= least ? found : -1
  }

  /** Where the literal is, from `at` on. */
  #skipTo(subject: Subject, literal: string, at: number): number {
    const found = subject.text.indexOf(literal, at)
    subject.spend(((found < 0 ? subject.length : found) - at) >> 3)
    return found
  }

  /** Run backwards over [stop, from]: the earliest position where the fragment is matched, or -1. `visit` sees
   *  every one, descending, and ends the run by returning true; the position is then the result. */
  runBack(subject: Subject, from: number, stop: number, visit?: (at: number) => boolean): number {
    const general = this.#asksAhead
    const text = subject.text
    const ascii = this.#alphabet.ascii
    let row = this.#start(
      from < subject.length ? this.#aroundAt(subject, from) : (this.#alphabet.around[EDGE] as number),
    )
    let found = -1
    let at = from
    for (;;) {
      let symbol: number
      let width = 1
      if (at > subject.start) {
        const unit = text.charCodeAt(at - 1)
        if (unit < 128) {
          symbol = ascii[unit] as number
        } else {
          const code = subject.codeBefore(at)
          symbol = this.#alphabet.symbolOf(code)
          if (code > 0xffff) width = 2
        }
      } else {
        symbol = subject.innerEdge ? INNER_EDGE : EDGE
      }
      if (general) symbol = this.#withAhead(subject, at, row, symbol)
      if (symbol >= this.#stride) row = this.#widen(row)
      let entry = this.#table[row + symbol] as number
      if (entry < 0) entry = this.#build(subject, row, symbol)
      if ((entry & ACCEPTED) !== 0) {
        found = at
        if (visit?.(at) === true) break
      }
      row = entry >> 2
      if (row === DEAD || at <= stop) break
      at -= width
      if (((from - at) & (CHUNK - 1)) === 0) subject.spend(CHUNK)
    }
    subject.spend((from - at) % CHUNK)
    return found
  }

  #aroundAt(subject: Subject, at: number): number {
    return this.#aroundMask === 0 ? 0 : (this.#alphabet.around[this.#alphabet.symbolOf(subject.codeAt(at))] as number)
  }

  #aroundBefore(subject: Subject, at: number): number {
    if (this.#aroundMask === 0) return 0
    const symbol =
      at > subject.start ? this.#alphabet.symbolOf(subject.codeBefore(at)) : subject.innerEdge ? INNER_EDGE : EDGE
    return this.#alphabet.around[symbol] as number
  }

  /** The symbol with the lookaheads that hold before it, as far as the state asks for them. */
  #withAhead(subject: Subject, at: number, row: number, symbol: number): number {
    const asked = this.#table[row] as number
    return asked === 0 ? symbol : this.#alphabet.withAhead(symbol, this.#oracle(subject, at, asked))
  }

  /** Forget everything: the next run builds what it needs. */
  #clear(): void {
    this.#stride = (this.#alphabet.size + 8) & ~7
    this.#table = new Int32Array(this.#stride * 8)
    this.#states = []
    this.#numbers = new Map()
    this.#initial = []
    this.#memberCount = 0
    this.#number({ members: new Int32Array(0), around: 0, searching: false })
  }

  /** Make room for symbols that have come up; returns the new row of the state. */
  #widen(row: number): number {
    const state = this.#states[row / this.#stride] as State
    this.#clear()
    return this.#number(state) * this.#stride
  }

  /** The row of the initial state after a symbol with these AROUND bits. */
  #start(around: number): number {
    const kept = around & this.#aroundMask
    let number = this.#initial[kept]
    if (number === undefined) {
      const searching = this.#mode !== 'anchored'
      number = this.#number({
        members: searching ? new Int32Array(0) : Int32Array.of(this.#first),
        around: kept,
        searching,
      })
      this.#initial[kept] = number
    }
    return number * this.#stride
  }

  #number(state: State): number {
    const key = `${state.around}${state.searching ? '?' : '!'}${state.members.join()}`
    let number = this.#numbers.get(key)
    if (number !== undefined) return number
    number = this.#states.push(state) - 1
    this.#numbers.set(key, number)
    this.#memberCount += state.members.length
    automata.bytes += DFA_STATE_BYTES + DFA_MEMBER_BYTES * state.members.length + 4 * this.#stride
    const end = (number + 1) * this.#stride
    if (end > this.#table.length) {
      const larger = new Int32Array(Math.max(end, this.#table.length * 2))
      larger.set(this.#table)
      this.#table = larger
    }
    this.#table.fill(UNKNOWN, end - this.#stride, end)
    this.#table[end - this.#stride] = this.#asksAhead ? this.#lookaheadsOf(state) : 0
    return number
  }

  /** Compute the entry for a state and a symbol. */
  #build(subject: Subject, row: number, symbol: number): number {
    const state = this.#states[row / this.#stride] as State
    const next = this.#step(subject, state, symbol)
    let kept = row
    if (this.#states.length * this.#stride > MAX_ENTRIES || this.#memberCount > MAX_MEMBERS) {
      this.#clear()
      kept = -1
    }
    const number = this.#number(next.state)
    const isIdle = next.state.searching && next.state.members.length === 0
    const entry = ((number * this.#stride) << 2) | (next.accepted ? ACCEPTED : 0) | (isIdle ? IDLE : 0)
    if (kept >= 0) this.#table[kept + symbol] = entry
    return entry
  }

  #step(subject: Subject, state: State, symbol: number): { state: State; accepted: boolean } {
    const alphabet = this.#alphabet
    const around = alphabet.around[symbol] as number
    const memberships = alphabet.memberships[symbol] as Uint8Array
    const isCharacter = symbol !== EDGE && symbol !== INNER_EDGE
    const before = this.#backward ? around : state.around
    const after = this.#backward ? state.around : around
    const ahead = alphabet.ahead[symbol] as number
    const groups = this.#groups(state)
    const result: number[] = []
    let accepted = false
    let searching = state.searching
    const mark = ++this.#visit
    let work = 0
    for (const group of groups) {
      const closure = this.#close(group, mark, before, after, ahead)
      work += closure.length
      const isMatch = this.#visited[this.#last] === mark
      if (isMatch) accepted = true
      if (isMatch && this.#mode === 'shortest') {
        searching = false
        break
      }
      const targets: number[] = []
      const edges = this.#backward ? this.#nfa.charsBack : this.#nfa.chars
      for (const member of closure) {
        if (member === this.#last) continue
        const out = edges[member] as number[]
        for (let i = 0; i < out.length; i += 2) {
          const target = out[i + 1] as number
          if (memberships[out[i] as number] === 0 || this.#targeted[target] === mark) continue
          this.#targeted[target] = mark
          targets.push(target)
        }
      }
      if (targets.length > 0) {
        if (result.length > 0) result.push(SEPARATOR)
        for (const target of targets.sort((a, b) => a - b)) result.push(target)
      }
      if (isMatch && this.#mode === 'longest') {
        searching = false
        break
      }
    }
    subject.spend(STEP_STEPS + WORK_STEPS * work)
    if (!isCharacter) return { state: DEAD_STATE, accepted }
    if (this.#mode === 'everywhere') result.sort((a, b) => a - b)
    const members = Int32Array.from(result)
    if (members.length === 0 && !searching) return { state: DEAD_STATE, accepted }
    return { state: { members, around: around & this.#aroundMask, searching }, accepted }
  }

  /** The sets of a state, and the one that begins here. */
  #groups(state: State): number[][] {
    const groups: number[][] = []
    let group: number[] = []
    for (const member of state.members) {
      if (member === SEPARATOR) {
        groups.push(group)
        group = []
      } else {
        group.push(member)
      }
    }
    if (group.length > 0) groups.push(group)
    if (!state.searching) return groups
    if (this.#mode === 'everywhere') return [[...(groups[0] ?? []), this.#first]]
    groups.push([this.#first])
    return groups
  }

  /** The states that can be reached from `group` over empty edges and have not been visited with this mark. */
  #close(group: readonly number[], mark: number, before: number, after: number, ahead: number): number[] {
    const visited = this.#visited
    const edges = this.#backward ? this.#nfa.emptyBack : this.#nfa.empty
    const closure: number[] = []
    for (const state of group) {
      if (visited[state] === mark) continue
      visited[state] = mark
      closure.push(state)
    }
    for (let i = 0; i < closure.length; i++) {
      const state = closure[i] as number
      if (state === this.#last) continue
      const out = edges[state] as number[]
      for (let j = 0; j < out.length; j += 2) {
        const target = out[j] as number
        if (visited[target] === mark) continue
        const condition = out[j + 1] as number
        if (condition !== 0 && !this.#holds(condition, before, after, ahead)) continue
        visited[target] = mark
        closure.push(target)
      }
    }
    return closure
  }

  #holds(number: number, before: number, after: number, ahead: number): boolean {
    const condition = this.#nfa.conditions[number]
    if (condition === undefined) return true
    if (condition.kind === 'lookahead') return ((ahead >> condition.index) & 1) === (condition.negative ? 0 : 1)
    return anchorHolds(condition.kind, condition.newlines, before, after)
  }

  /** The lookaheads that can be met from a state before the next character, as a bit set. */
  #lookaheadsOf(state: State): number {
    const edges = this.#backward ? this.#nfa.emptyBack : this.#nfa.empty
    const pending = this.#groups(state).flat()
    const seen = new Set(pending)
    let asked = 0
    for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
      if (member === this.#last) continue
      const out = edges[member] as number[]
      for (let i = 0; i < out.length; i += 2) {
        const condition = this.#nfa.conditions[out[i + 1] as number]
        if (condition?.kind === 'lookahead') asked |= 1 << condition.index
        const target = out[i] as number
        if (!seen.has(target)) {
          seen.add(target)
          pending.push(target)
        }
      }
    }
    return asked
  }
}

const DEAD_STATE: State = { members: new Int32Array(0), around: 0, searching: false }
