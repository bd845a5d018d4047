/** Format strings of scan, taken apart and checked once. What does not depend on the number of variables is settled
 *  here; a mistake is kept as the last step, since one about the variables before it is told first. */
import { payEvery } from '@feather-tcl/arena/values'
import { kept } from '../lazy.ts'
import { MIXTURE, OUT_OF_RANGE } from './format-errors.ts'
import { FormatReader } from './format-reader.ts'
import { isTrimmedCode } from './unicode.ts'

const PERCENT = 37

/** What integers a conversion stores: cut to 32 or 64 bits, or whole. */
export type ScanSize = 32 | 64 | 'any'

export interface ScanConversion {
  /** d i o x b u, f (for e f g), s, c, [ or n. */
  readonly type: string
  /** The most characters that it reads; 0 for as many as fit. */
  readonly width: number
  readonly size: ScanSize
  /** Of the digits of integers that have no mark. */
  readonly radix: number
  /** The place of its value, counted from 0; -1 when the value is thrown away. */
  readonly target: number
  /** What `[` matches. */
  readonly set: CharSet | undefined
}

/** A literal text, white space, or a conversion. */
export type ScanStep = string | typeof SPACES | ScanConversion

/** Any amount of white space. */
export const SPACES: unique symbol = Symbol('white space')

export interface ScanMistake {
  readonly message: string
  readonly code: string
}

export interface ScanPlan {
  readonly steps: readonly ScanStep[]
  /** Places that conversions have asked for, in order, as far as the format string is sound. */
  readonly targets: readonly number[]
  /** Whether the places were given with `%2$`. */
  readonly positional: boolean
  /** What is wrong with the format string, after `targets`. */
  readonly mistake: ScanMistake | undefined
}

/** The characters of `%[a-z]`. */
export class CharSet {
  readonly #ascii = new Uint8Array(128)
  readonly #ranges: number[] = []
  readonly #negated: boolean

  constructor(negated: boolean) {
    this.#negated = negated
  }

  add(from: number, to: number): void {
    const low = Math.min(from, to)
    const high = Math.max(from, to)
    for (let c = low; c <= high && c < 128; c++) this.#ascii[c] = 1
    if (high >= 128) this.#ranges.push(low, high)
  }

  has(c: number): boolean {
    return (c < 128 ? this.#ascii[c] === 1 : this.#inRange(c)) !== this.#negated
  }

  #inRange(c: number): boolean {
    const ranges = this.#ranges
    for (let i = 0; i < ranges.length; i += 2) {
      if (c >= (ranges[i] as number) && c <= (ranges[i + 1] as number)) return true
    }
    return false
  }
}

/** Whether `string is space` says so. */
export function isSpace(c: number): boolean {
  return c === 0 ? false : isTrimmedCode(c)
}

/** What a conversion character means; undefined for what is none. */
function typeOf(character: string): string | undefined {
  const type = character === 'X' ? 'x' : 'eEgG'.includes(character) ? 'f' : character
  return 'dioxbufscn['.includes(type) ? type : undefined
}

const RADIX: Readonly<Record<string, number>> = { o: 8, x: 16, b: 2 }

class PlanReader extends FormatReader {
  #sequential = false
  #positional = false
  #next = 0
  readonly #steps: ScanStep[] = []
  readonly #targets: number[] = []
  #mistake: ScanMistake | undefined = undefined

  read(): ScanPlan {
    for (let n = 0; this.at < this.text.length && this.#mistake === undefined; n++) {
      payEvery(n, 4)
      this.#step()
    }
    return { steps: this.#steps, targets: this.#targets, positional: this.#positional, mistake: this.#mistake }
  }

  #fail(message: string, code: string): undefined {
    this.#mistake = { message, code }
    return undefined
  }

  #literal(text: string): void {
    const last = this.#steps.length - 1
    const before = this.#steps[last]
    if (typeof before === 'string') this.#steps[last] = before + text
    else this.#steps.push(text)
  }

  #step(): void {
    const c = this.text[this.at] as string
    if (isSpace(c.charCodeAt(0))) {
      if (this.#steps.at(-1) !== SPACES) this.#steps.push(SPACES)
      this.at++
    } else if (c !== '%') {
      const start = this.at++
      for (; this.at < this.text.length; this.at++) {
        payEvery(this.at, 1 / 8)
        const unit = this.text.charCodeAt(this.at)
        if (unit === PERCENT || isSpace(unit)) break
      }
      this.#literal(this.text.slice(start, this.at))
    } else if (this.text[this.at + 1] === '%') {
      this.#literal('%')
      this.at += 2
    } else {
      this.at++
      this.#conversion()
    }
  }

  /** The place of the value and the width, if there is one; undefined after a mistake. */
  #place(): { target: number; width: number | undefined } | undefined {
    if (this.skip('*')) return { target: -1, width: this.number() }
    const number = this.number()
    if (number !== undefined && this.skip('$')) {
      if (this.#sequential) return this.#mixed()
      this.#positional = true
      if (number === 0) return this.#fail(...OUT_OF_RANGE)
      return { target: number - 1, width: this.number() }
    }
    if (this.#positional) return this.#mixed()
    this.#sequential = true
    return { target: this.#next++, width: number }
  }

  #mixed(): undefined {
    return this.#fail(...MIXTURE)
  }

  #conversion(): void {
    const place = this.#place()
    if (place === undefined) return
    const { target, width } = place
    const modifier = this.bits()
    const sized = modifier !== undefined && modifier !== 16
    if (target >= 0) this.#targets.push(target)
    const code = this.text.codePointAt(this.at) ?? 0
    const character = String.fromCodePoint(code)
    const type = typeOf(character)
    this.at += character.length
    if (type === undefined) {
      this.#fail(`bad scan conversion character "${character}"`, 'BADTYPE')
    } else if (type === 'c' && width !== undefined) {
      this.#fail('field width may not be specified in %c conversion', 'BADWIDTH')
    } else if (sized && (type === 'c' || type === 's' || type === 'n' || type === '[')) {
      this.#fail(`field size modifier may not be specified in %${type} conversion`, 'BADSIZE')
    } else {
      const set = type === '[' ? this.#set() : undefined
      if (this.#mistake === undefined)
        this.#steps.push({
          type,
          width: width ?? 0,
          size: sized ? modifier : 32,
          radix: RADIX[type] ?? 10,
          target,
          set,
        })
    }
  }

  /** The characters between `[` and its bracket. */
  #set(): CharSet | undefined {
    const set = new CharSet(this.skip('^'))
    const start = this.at
    let before = 0
    for (;;) {
      const code = this.text.codePointAt(this.at)
      if (code === undefined) return this.#fail('unmatched [ in format string', 'BRACKET')
      const first = this.at === start
      payEvery(this.at, 1 / 8)
      this.at += code > 0xffff ? 2 : 1
      if (code === 93 && !first) return set
      const end = this.text.codePointAt(this.at)
      if (code === 45 && !first && end !== undefined && end !== 93) {
        this.at += end > 0xffff ? 2 : 1
        set.add(before, end)
      } else {
        set.add(code, code)
        before = code
      }
    }
  }
}

/** The plan of a format string. */
export const scanPlan: (text: string) => ScanPlan = kept((text) => new PlanReader(text, 0).read())
