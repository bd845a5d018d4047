/** A pattern ready to be matched. */
import { owe } from '@feather-tcl/arena/values'
import { describe } from './about.ts'
import { Automaton } from './automaton.ts'
import { type NativeRegexp, toNative } from './native.ts'
import { parseRegexp } from './parser.ts'
import { checkLength } from './shape.ts'
import type { ParsedRegexp } from './syntax.ts'

/** A match with its texts: element 0 is the whole match, others are the groups (undefined: without part in it).
 *  `index` is where it begins, in UTF-16 units. A match of JavaScript's engine is one as it is. */
export type RegexpMatch = (string | undefined)[] & { 0: string; index: number }

const SURROGATE = /[\ud800-\udfff]/

export class CompiledRegexp {
  /** Number of capturing groups. */
  readonly groupCount: number
  readonly #parsed: ParsedRegexp
  readonly #native: NativeRegexp | undefined
  #nativeRegexp: RegExp | undefined
  #nativeWithIndices: RegExp | undefined
  #maxNativeLength: number
  #automaton: Automaton | undefined

  /** `flags` are the constants of syntax.ts.
   *  @throws RegexpSyntaxError */
  constructor(pattern: string, flags: number) {
    this.#parsed = parseRegexp(pattern, flags)
    checkLength(this.#parsed)
    this.groupCount = this.#parsed.groupCount
    this.#native = toNative(this.#parsed)
    this.#maxNativeLength = this.#native?.maxLength ?? -1
    // Too large patterns are errors although nothing is matched yet.
    if (this.#native === undefined) this.#automaton = new Automaton(this.#parsed)
  }

  /** Whether JavaScript's engine is used, for texts that are not too long. */
  get isNative(): boolean {
    return this.#native !== undefined
  }

  /** Bytes held, roughly. */
  get bytes(): number {
    return 2000 + (this.#automaton?.bytes ?? 0)
  }

  /** Forget what can be computed again. */
  dropTables(): void {
    this.#automaton?.dropTables()
  }

  /** The properties that `regexp -about` lists. */
  about(): string[] {
    return describe(this.#general())
  }

  /** Whether it makes a difference to `exec` to be told that the text has no surrogates. */
  get asksForFlat(): boolean {
    return this.#native?.needsFlat === true
  }

  /** Whether there is a match in `text` from `start` (in UTF-16 units) on. */
  test(text: string, start = 0, flat?: boolean): boolean {
    const isInner = start > 0 && text.charCodeAt(start - 1) !== 10
    if (this.#canRunNative(text, start, isInner, flat)) {
      const end = this.#testNative(text, start, isInner)
      if (end !== undefined) {
        oweTo(end < 0 ? text.length : end, start)
        return end >= 0
      }
    }
    return this.#general().test(text, start, isInner)
  }

  /** The first match from `start` (in UTF-16 units) on. Text before `start` does not count, except that `^` does
   *  not match there unless the character before is a newline. `flat`: whether the text has no surrogates; looked
   *  up when needed and not given. */
  exec(text: string, start = 0, flat?: boolean): RegexpMatch | undefined {
    const isInner = start > 0 && text.charCodeAt(start - 1) !== 10
    if (this.#canRunNative(text, start, isInner, flat)) {
      const match = this.#execNative(false, text, start, isInner)
      if (match !== undefined) {
        oweTo(match === null ? text.length : match.index + (match[0] as string).length, start)
        return (match ?? undefined) as RegexpMatch | undefined
      }
    }
    const offsets: number[] = []
    if (!this.#general().match(text, start, isInner, offsets)) return undefined
    return toMatch(text, offsets)
  }

  /** The same as offsets: start and end (in UTF-16 units) of the match and of each group, -1 for groups without
   *  part in it. */
  execOffsets(text: string, start = 0, flat?: boolean): number[] | undefined {
    const isInner = start > 0 && text.charCodeAt(start - 1) !== 10
    if (this.#canRunNative(text, start, isInner, flat)) {
      const match = this.#execNative(this.groupCount > 0, text, start, isInner)
      if (match !== undefined) {
        oweTo(match === null ? text.length : match.index + (match[0] as string).length, start)
        return match === null ? undefined : toOffsets(match, this.#needsSlice(start, isInner) ? start : 0)
      }
    }
    const offsets: number[] = []
    return this.#general().match(text, start, isInner, offsets) ? offsets : undefined
  }

  #general(): Automaton {
    this.#automaton ??= new Automaton(this.#parsed)
    return this.#automaton
  }

  #canRunNative(text: string, start: number, isInner: boolean, flat: boolean | undefined): boolean {
    if (text.length - start > this.#maxNativeLength) return false
    if (this.#native?.needsFlat === true && !(flat ?? !SURROGATE.test(text))) return false
    if (!isInner) return true
    // The text before must be hidden, and `^` must know that it was there: that cannot be said.
    const { hasCaret, looksBack } = this.#native as NativeRegexp
    return !(hasCaret && looksBack)
  }

  /** Whether the text before `start` must be hidden from JavaScript's engine. */
  #needsSlice(start: number, isInner: boolean): boolean {
    if (start === 0) return false
    const { hasStart, looksBack } = this.#native as NativeRegexp
    return looksBack || (hasStart && !isInner)
  }

  /** Where the match ends, or -1; undefined when JavaScript's engine gave up. */
  #testNative(text: string, start: number, isInner: boolean): number | undefined {
    const regexp = this.#nativePlain()
    const isSlice = this.#needsSlice(start, isInner)
    regexp.lastIndex = isSlice ? 0 : start
    try {
      if (!regexp.test(isSlice ? text.slice(start) : text)) return -1
      return regexp.lastIndex + (isSlice ? start : 0)
    } catch (error) {
      return this.#giveUpNative(text, error)
    }
  }

  /** The match or null; undefined when JavaScript's engine gave up. */
  #execNative(indices: boolean, text: string, start: number, isInner: boolean): RegExpExecArray | null | undefined {
    const regexp = indices ? this.#nativeIndexed() : this.#nativePlain()
    const isSlice = this.#needsSlice(start, isInner)
    regexp.lastIndex = isSlice ? 0 : start
    try {
      const match = regexp.exec(isSlice ? text.slice(start) : text)
      if (isSlice && match !== null) match.index += start
      return match
    } catch (error) {
      return this.#giveUpNative(text, error)
    }
  }

  #nativePlain(): RegExp {
    this.#nativeRegexp ??= new RegExp((this.#native as NativeRegexp).source, 'gsu')
    return this.#nativeRegexp
  }

  #nativeIndexed(): RegExp {
    this.#nativeWithIndices ??= new RegExp((this.#native as NativeRegexp).source, 'dgsu')
    return this.#nativeWithIndices
  }

  /** JavaScript's engine throws when it needs too much memory: shorter texts only from now on. */
  #giveUpNative(text: string, error: unknown): undefined {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error
    this.#maxNativeLength = error instanceof SyntaxError ? -1 : Math.min(this.#maxNativeLength, text.length >> 1)
  }
}

/** The text was looked at so far. */
function oweTo(end: number, start: number): void {
  owe((end - start) >> 5)
}

function toOffsets(match: RegExpExecArray, shift: number): number[] {
  const { indices } = match
  if (indices === undefined) return [match.index, match.index + (match[0] as string).length]
  const offsets: number[] = []
  for (const pair of indices) {
    if (pair === undefined) offsets.push(-1, -1)
    else offsets.push(pair[0] + shift, pair[1] + shift)
  }
  return offsets
}

function toMatch(text: string, offsets: readonly number[]): RegexpMatch {
  const match: (string | undefined)[] & { index?: number } = []
  for (let i = 0; i < offsets.length; i += 2) {
    const from = offsets[i] as number
    match.push(from < 0 ? undefined : text.slice(from, offsets[i + 1] as number))
  }
  match.index = offsets[0] as number
  return match as RegexpMatch
}
