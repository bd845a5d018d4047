/** The parsed form of a regular expression, shared by the parser and everything that reads its result. */
import type { CharSet } from './charset.ts'

/** How a regular expression is to be read. The low bits choose the flavor, the others are the options of
 *  re_syntax(n): ICASE is `i`, EXPANDED `x`, NLSTOP `p`, NLANCH `w`; `n` is NLSTOP and NLANCH together. */
export const EXTENDED = 1
export const ADVANCED_ONLY = 2
export const ADVANCED: number = EXTENDED | ADVANCED_ONLY
export const QUOTE = 4
export const ICASE = 8
export const EXPANDED = 16
export const NLSTOP = 32
export const NLANCH = 64

/** What a quantifier prefers. A pattern without one (or with `{m}`) prefers nothing. */
export const NO_PREFERENCE = 0
export const LONGER = 1
export const SHORTER = 2

/** Positions that a constraint accepts. */
export type AnchorKind =
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end'
  | 'word-start'
  | 'word-end'
  | 'word-edge'
  | 'not-word-edge'

export type Atom =
  | { readonly kind: 'set'; readonly set: CharSet }
  /** `index` 0 is a group that does not capture. */
  | { readonly kind: 'group'; readonly index: number; readonly body: Alternation }
  | { readonly kind: 'backref'; readonly index: number }
  | { readonly kind: 'anchor'; readonly anchor: AnchorKind }
  | { readonly kind: 'lookahead'; readonly negative: boolean; readonly body: Alternation }

/** An atom and how often it is repeated. `max` may be Infinity. */
export interface Piece {
  readonly atom: Atom
  readonly min: number
  readonly max: number
  readonly prefer: number
}

export type Branch = readonly Piece[]
export type Alternation = readonly Branch[]

/** Everything that matching needs to know of a pattern. */
export interface ParsedRegexp {
  readonly root: Alternation
  /** Bodies of the capturing groups by number; index 0 is unused. */
  readonly groups: readonly (Alternation | undefined)[]
  readonly groupCount: number
  /** The options in force after directors and embedded options. */
  readonly flags: number
  /** Names of `regexp -about` that the syntax alone decides. */
  readonly notes: ReadonlySet<RegexpNote>
  readonly hasBackref: boolean
}

/** Properties that `regexp -about` lists, in its order. */
export const REGEXP_NOTES = [
  'REG_UBACKREF',
  'REG_ULOOKAHEAD',
  'REG_UBOUNDS',
  'REG_UBRACES',
  'REG_UBSALNUM',
  'REG_UPBOTCH',
  'REG_UBBS',
  'REG_UNONPOSIX',
  'REG_UUNSPEC',
  'REG_UUNPORT',
  'REG_ULOCALE',
  'REG_UEMPTYMATCH',
  'REG_UIMPOSSIBLE',
  'REG_USHORTEST',
] as const
export type RegexpNote = (typeof REGEXP_NOTES)[number]

/** Why a pattern does not compile: POSIX's code and the words that tclsh prints for it. */
export const REGEXP_ERRORS = {
  REG_BADPAT: 'invalid regexp (reg version 0.8)',
  REG_ECOLLATE: 'invalid collating element',
  REG_ECTYPE: 'invalid character class',
  REG_EESCAPE: 'invalid escape \\ sequence',
  REG_ESUBREG: 'invalid backreference number',
  REG_EBRACK: 'brackets [] not balanced',
  REG_EPAREN: 'parentheses () not balanced',
  REG_EBRACE: 'braces {} not balanced',
  REG_BADBR: 'invalid repetition count(s)',
  REG_ERANGE: 'invalid character range',
  REG_ESPACE: 'out of memory',
  REG_BADRPT: 'invalid quantifier operand',
  REG_BADOPT: 'invalid embedded option',
  REG_ETOOBIG: 'regular expression is too complex',
} as const
export type RegexpErrorCode = keyof typeof REGEXP_ERRORS

/** Thrown by the parser and the automaton builder; turned into a Tcl error in one place (compiled-regexp.ts). */
export class RegexpSyntaxError {
  readonly code: RegexpErrorCode

  constructor(code: RegexpErrorCode) {
    this.code = code
  }
}
