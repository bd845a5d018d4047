/** Sets of characters, as bracket expressions, `.` and class escapes write them.
 *
 *  A set is a union of code point ranges and of Unicode categories, perhaps complemented. ASCII members are a
 *  bitmap. Beyond ASCII, categories stay symbolic: `atomOf` sorts every character into one of a dozen disjoint
 *  atoms, each named class is a union of atoms, and so a set never needs the range tables of a class. */
import { lazy } from '../lazy.ts'
import { casedCharacters, caseVariants } from './case-variants.ts'

const UPPER = 1
const LOWER = 2
const OTHER_LETTER = 4
const DIGIT = 8
const CONNECTOR = 16
const OTHER_PUNCT = 32
const MARK_OR_SYMBOL = 64
/** White space that is also a control or format character (U+0085, U+180E, U+200B, U+2060, U+FEFF). */
const CONTROL_SPACE = 128
const OTHER_SPACE = 256
const OTHER_CONTROL = 512
const UNASSIGNED = 1024

const LETTER = UPPER | LOWER | OTHER_LETTER
const SPACE = CONTROL_SPACE | OTHER_SPACE
const GRAPH = LETTER | DIGIT | CONNECTOR | OTHER_PUNCT | MARK_OR_SYMBOL

interface NamedClass {
  /** Union of atoms: the members beyond ASCII. */
  readonly atoms: number
  /** ASCII members, as ranges. */
  readonly ascii: readonly number[]
}

const UPPER_ASCII = [0x41, 0x5a]
const LOWER_ASCII = [0x61, 0x7a]
const DIGIT_ASCII = [0x30, 0x39]
const ALPHA_ASCII = [...UPPER_ASCII, ...LOWER_ASCII]

/** The classes of `[[:name:]]`, and `word`, which `\w` stands for. */
const NAMED_CLASSES: Readonly<Record<string, NamedClass>> = {
  alnum: { atoms: LETTER | DIGIT, ascii: [...DIGIT_ASCII, ...ALPHA_ASCII] },
  alpha: { atoms: LETTER, ascii: ALPHA_ASCII },
  ascii: { atoms: 0, ascii: [0, 127] },
  blank: { atoms: 0, ascii: [9, 9, 32, 32] },
  cntrl: { atoms: CONTROL_SPACE | OTHER_CONTROL, ascii: [0, 31, 127, 127] },
  digit: { atoms: DIGIT, ascii: DIGIT_ASCII },
  graph: { atoms: GRAPH, ascii: [33, 126] },
  lower: { atoms: LOWER, ascii: LOWER_ASCII },
  print: { atoms: GRAPH | SPACE, ascii: [32, 126] },
  // Unicode's punctuation: without $ + < = > ^ ` | ~
  punct: {
    atoms: CONNECTOR | OTHER_PUNCT,
    ascii: [33, 35, 37, 42, 44, 47, 58, 59, 63, 64, 91, 93, 95, 95, 123, 123, 125, 125],
  },
  space: { atoms: SPACE, ascii: [9, 13, 32, 32] },
  upper: { atoms: UPPER, ascii: UPPER_ASCII },
  xdigit: { atoms: 0, ascii: [...DIGIT_ASCII, 0x41, 0x46, 0x61, 0x66] },
  word: { atoms: LETTER | DIGIT | CONNECTOR, ascii: [...DIGIT_ASCII, ...ALPHA_ASCII, 95, 95] },
}

/** Atom by atom, what JavaScript calls it inside a class of a `u` expression. */
const ATOM_SOURCES: readonly [number, string][] = [
  [LETTER, '\\p{L}'],
  [UPPER, '\\p{Lu}'],
  [LOWER, '\\p{Ll}'],
  [OTHER_LETTER, '\\p{Lt}\\p{Lm}\\p{Lo}'],
  [DIGIT, '\\p{Nd}'],
  [CONNECTOR | OTHER_PUNCT, '\\p{P}'],
  [CONNECTOR, '\\p{Pc}'],
  [OTHER_PUNCT, '\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}'],
  [MARK_OR_SYMBOL, '\\p{M}\\p{Nl}\\p{No}\\p{S}'],
  [CONTROL_SPACE, '\\x85\\u180e\\u200b\\u2060\\ufeff'],
  [OTHER_SPACE, '\\p{Z}'],
  [OTHER_CONTROL, '\\p{Cc}\\p{Cf}'],
]

/** What tells the atom of a character, in this order: the spaces among controls come before the controls. */
const atomTests = lazy(() =>
  ATOM_SOURCES.filter(([atom]) => (atom & (atom - 1)) === 0).map(
    ([atom, source]) => [new RegExp(`[${source}]`, 'u'), atom] as const,
  ),
)

/** The atom of a character beyond ASCII. */
function atomOf(code: number): number {
  const char = String.fromCodePoint(code)
  for (const [test, atom] of atomTests()) if (test.test(char)) return atom
  return UNASSIGNED
}

const MAX_CODE = 0x10ffff

export class CharSet {
  /** 128 bits: the ASCII members, complement included. */
  readonly ascii: Int32Array
  /** Members beyond ASCII before the complement: sorted pairs, not touching each other, and atoms. */
  readonly ranges: readonly number[]
  readonly atoms: number
  readonly negated: boolean
  /** Equal for equal sets. */
  readonly key: string

  constructor(ascii: Int32Array, ranges: readonly number[], atoms: number, negated: boolean) {
    this.ascii = ascii
    this.ranges = ranges
    this.atoms = atoms
    this.negated = negated
    this.key = `${ascii.join()}/${ranges.join()}/${atoms}/${negated ? 1 : 0}`
  }

  has(code: number): boolean {
    if (code < 128) return (((this.ascii[code >> 5] as number) >> (code & 31)) & 1) !== 0
    return (inRanges(this.ranges, code) || (this.atoms !== 0 && (this.atoms & atomOf(code)) !== 0)) !== this.negated
  }

  /** Whether the two sets may have a character in common. Exact for what occurs in practice; when in doubt, yes. */
  overlaps(other: CharSet): boolean {
    for (let i = 0; i < 4; i++) if (((this.ascii[i] as number) & (other.ascii[i] as number)) !== 0) return true
    if (this.negated) return other.negated || !coveredBy(other, this)
    if (other.negated) return !coveredBy(this, other)
    if ((this.atoms & other.atoms) !== 0) return true
    return (
      rangesOverlap(this.ranges, other.ranges) ||
      rangesTouchAtoms(this, other.atoms) ||
      rangesTouchAtoms(other, this.atoms)
    )
  }

  /** The only member, or -1 when there are none or several. */
  get single(): number {
    if (this.negated || this.atoms !== 0) return -1
    const first = this.ranges[0]
    if (first !== undefined) {
      const onlyOne = this.ranges.length === 2 && this.ranges[1] === first && this.ascii.every((word) => word === 0)
      return onlyOne ? first : -1
    }
    let found = -1
    for (let code = 0; code < 128; code++) {
      if (!this.has(code)) continue
      if (found >= 0) return -1
      found = code
    }
    return found
  }

  get isEmpty(): boolean {
    return !this.negated && this.atoms === 0 && this.ranges.length === 0 && this.ascii.every((word) => word === 0)
  }

  /** JavaScript source of an equal class, for an expression with the `u` flag. */
  get source(): string {
    let inside = ''
    let atoms = this.atoms
    // With a complement the listed members are those that the bitmap lacks.
    for (let code = 0; code < 128; code++) {
      if (this.has(code) === this.negated) continue
      let last = code
      while (last < 127 && this.has(last + 1) !== this.negated) last++
      inside += rangeSource(code, last)
      code = last
    }
    for (let i = 0; i < this.ranges.length; i += 2) {
      inside += rangeSource(this.ranges[i] as number, this.ranges[i + 1] as number)
    }
    for (const [atom, text] of ATOM_SOURCES) {
      if ((atoms & atom) !== atom) continue
      // Categories name ASCII characters too: those that the named classes have in the bitmap anyway.
      inside += text
      atoms &= ~atom
    }
    if (inside === '') return this.negated ? '[^]' : '[]'
    return `[${this.negated ? '^' : ''}${inside}]`
  }
}

function rangeSource(first: number, last: number): string {
  return first === last ? charSource(first) : `${charSource(first)}-${charSource(last)}`
}

/** A character for a JavaScript expression with the `u` flag, inside or outside a class. */
export function charSource(code: number): string {
  const char = String.fromCodePoint(code)
  return /^[A-Za-z0-9_ ]$/.test(char) ? char : `\\u{${code.toString(16)}}`
}

function inRanges(ranges: readonly number[], code: number): boolean {
  let low = 0
  let high = ranges.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (code > (ranges[2 * middle + 1] as number)) low = middle + 1
    else if (code < (ranges[2 * middle] as number)) high = middle
    else return true
  }
  return false
}

function rangesOverlap(a: readonly number[], b: readonly number[]): boolean {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if ((a[i + 1] as number) < (b[j] as number)) i += 2
    else if ((b[j + 1] as number) < (a[i] as number)) j += 2
    else return true
  }
  return false
}

/** Few enough characters to look at one by one. */
const FEW = 128

function sizeOf(ranges: readonly number[]): number {
  let size = 0
  for (let i = 0; i < ranges.length; i += 2) size += (ranges[i + 1] as number) - (ranges[i] as number) + 1
  return size
}

function rangesTouchAtoms(set: CharSet, atoms: number): boolean {
  if (atoms === 0 || set.ranges.length === 0) return false
  if (sizeOf(set.ranges) > FEW) return true
  for (let i = 0; i < set.ranges.length; i += 2) {
    for (let code = set.ranges[i] as number; code <= (set.ranges[i + 1] as number); code++) {
      if ((atomOf(code) & atoms) !== 0) return true
    }
  }
  return false
}

/** Whether the non-ASCII members of `inner` are all listed (before the complement) in `outer`. */
function coveredBy(inner: CharSet, outer: CharSet): boolean {
  if ((inner.atoms & ~outer.atoms) !== 0) return false
  if (inner.ranges.length === 0) return true
  for (let i = 0; i < inner.ranges.length; i += 2) {
    const first = inner.ranges[i] as number
    const last = inner.ranges[i + 1] as number
    if (isWithin(outer.ranges, first, last)) continue
    if (last - first >= FEW) return false
    for (let code = first; code <= last; code++) {
      if (!inRanges(outer.ranges, code) && (atomOf(code) & outer.atoms) === 0) return false
    }
  }
  return true
}

function isWithin(ranges: readonly number[], first: number, last: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if ((ranges[i] as number) <= first && last <= (ranges[i + 1] as number)) return true
  }
  return false
}

/** Collects the members of a set. */
export class CharSetBuilder {
  readonly #ascii: Int32Array = new Int32Array(4)
  readonly #ranges: [number, number][] = []
  #atoms = 0
  readonly #ignoreCase: boolean

  constructor(ignoreCase: boolean) {
    this.#ignoreCase = ignoreCase
  }

  /** Add the characters from `first` to `last`, with their case variants when case is ignored. */
  addRange(first: number, last: number): void {
    this.#add(first, last)
    if (!this.#ignoreCase) return
    if (last - first < FEW) {
      for (let code = first; code <= last; code++) this.#addVariants(code)
    } else {
      for (const code of casedCharacters()) if (code >= first && code <= last) this.#addVariants(code)
    }
  }

  /** Add a named class; false when there is none of that name. Without case `upper` and `lower` are `alnum`, digits
   *  included. tclsh: regexp -nocase {[[:upper:]]} 5 -> 1 */
  addClass(name: string): boolean {
    const isCased = name === 'upper' || name === 'lower'
    const named = Object.hasOwn(NAMED_CLASSES, name)
      ? NAMED_CLASSES[this.#ignoreCase && isCased ? 'alnum' : name]
      : undefined
    if (named === undefined) return false
    for (let i = 0; i < named.ascii.length; i += 2) this.#add(named.ascii[i] as number, named.ascii[i + 1] as number)
    this.#atoms |= named.atoms
    return true
  }

  build(negated: boolean): CharSet {
    const sorted = this.#ranges.sort((a, b) => a[0] - b[0])
    const merged: number[] = []
    for (const [first, last] of sorted) {
      const end = merged.length - 1
      if (end > 0 && first <= (merged[end] as number) + 1) merged[end] = Math.max(merged[end] as number, last)
      else merged.push(first, last)
    }
    const ascii = negated ? this.#ascii.map((word) => ~word) : this.#ascii
    return new CharSet(ascii, merged, this.#atoms, negated)
  }

  #add(first: number, last: number): void {
    for (let code = first; code <= last && code < 128; code++) {
      this.#ascii[code >> 5] = (this.#ascii[code >> 5] as number) | (1 << (code & 31))
    }
    if (last >= 128) this.#ranges.push([Math.max(first, 128), Math.min(last, MAX_CODE)])
  }

  #addVariants(code: number): void {
    for (const variant of caseVariants(code)) this.#add(variant, variant)
  }
}

/** The set of one character (and of its case variants when case is ignored). */
export function charSetOf(code: number, ignoreCase: boolean): CharSet {
  const builder = new CharSetBuilder(ignoreCase)
  builder.addRange(code, code)
  return builder.build(false)
}

/** A named class or its complement. `except` is a character that the complement lacks as well, or -1. */
export function classSet(name: string, negated: boolean, except: number): CharSet {
  const builder = new CharSetBuilder(false)
  builder.addClass(name)
  if (except >= 0) builder.addRange(except, except)
  return builder.build(negated)
}

/** Every character, or every one but newline. */
export function anyCharSet(butNewline: boolean): CharSet {
  const builder = new CharSetBuilder(false)
  if (butNewline) builder.addRange(10, 10)
  return builder.build(true)
}

/** Word characters, for `\m \M \y \Y`. */
export const wordSet: () => CharSet = lazy(() => classSet('word', false, -1))
/** Newline, for line anchors. */
export const newlineSet: () => CharSet = lazy(() => charSetOf(10, false))
