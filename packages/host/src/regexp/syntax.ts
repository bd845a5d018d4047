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

/** Properties that `regexp -about` lists, in its order, with `REG_U` before each. */
export const REGEXP_NOTES = [
  'BACKREF',
  'LOOKAHEAD',
  'BOUNDS',
  'BRACES',
  'BSALNUM',
  'PBOTCH',
  'BBS',
  'NONPOSIX',
  'UNSPEC',
  'UNPORT',
  'LOCALE',
  'EMPTYMATCH',
  'IMPOSSIBLE',
  'SHORTEST',
] as const
export type RegexpNote = (typeof REGEXP_NOTES)[number]

/** Why a pattern does not compile: POSIX's code without its `REG_`, and the words that tclsh prints for it. */
export const REGEXP_ERRORS = {
  BADPAT: 'invalid regexp (reg version 0.8)',
  ECOLLATE: 'invalid collating element',
  ECTYPE: 'invalid character class',
  EESCAPE: 'invalid escape \\ sequence',
  ESUBREG: 'invalid backreference number',
  EBRACK: 'brackets [] not balanced',
  EPAREN: 'parentheses () not balanced',
  EBRACE: 'braces {} not balanced',
  BADBR: 'invalid repetition count(s)',
  ERANGE: 'invalid character range',
  ESPACE: 'out of memory',
  BADRPT: 'invalid quantifier operand',
  BADOPT: 'invalid embedded option',
  ETOOBIG: 'regular expression is too complex',
} as const
export type RegexpErrorCode = keyof typeof REGEXP_ERRORS

/** Thrown by the parser and the automaton builder; turned into a Tcl error in one place (compiled-regexp.ts). */
export class RegexpSyntaxError {
  readonly code: RegexpErrorCode

  constructor(code: RegexpErrorCode) {
    this.code = code
  }
}
