/** Compiled patterns, kept because scripts use the same ones again and again. They hold nothing of any
 *  interpreter, so all interpreters share them. */
import { fail, pay } from '@feather-tcl/arena/values'
import { automata } from './automata-bytes.ts'
import { CompiledRegexp } from './compiled-regexp.ts'
import { ADVANCED, REGEXP_ERRORS, RegexpSyntaxError } from './syntax.ts'

/** What compiling takes, in steps: for any pattern, and for each character. */
const COMPILE_STEPS = 900
const CHARACTER_STEPS = 10

/** Units of the longest pattern. Its tree takes some hundred times as many bytes. */
const MAX_PATTERN = 2 ** 18

/** Patterns in one generation. There are two: when the younger one is full, it becomes the older one, and what is
 *  used again moves back. */
const GENERATION = 128
/** Bytes that all patterns together may hold; a quarter of it may be made until somebody looks. */
export const REGEXP_CACHE_BYTES: number = 32 * 2 ** 20

/** Patterns by flags, then by text. */
type Generation = (Map<string, CompiledRegexp> | undefined)[]

let young: Generation = []
let old: Generation = []
let youngCount = 0
/** What had been made of automata when somebody looked last. */
let seen = 0

let lastPattern = ''
let lastFlags = -1
let last: CompiledRegexp | undefined

/** The compiled form of a pattern. `flags` are the constants of syntax.ts.
 *  @throws TclFailure `cannot compile regular expression pattern: ...` */
export function compileRegexp(pattern: string, flags: number = ADVANCED): CompiledRegexp {
  if (last !== undefined && flags === lastFlags && pattern === lastPattern) return last
  const found = young[flags]?.get(pattern) ?? remember(pattern, flags)
  if (automata.bytes - seen > REGEXP_CACHE_BYTES / 4) makeRoom()
  lastPattern = pattern
  lastFlags = flags
  last = found
  return found
}

function remember(pattern: string, flags: number): CompiledRegexp {
  const found = old[flags]?.get(pattern) ?? compile(pattern, flags)
  if (youngCount >= GENERATION) {
    old = young
    young = []
    youngCount = 0
  }
  young[flags] ??= new Map()
  young[flags].set(pattern, found)
  youngCount++
  return found
}

/** Drop what is too much: tables, and when that is not enough the patterns. */
function makeRoom(): void {
  seen = automata.bytes
  if (regexpCacheBytes() <= REGEXP_CACHE_BYTES) return
  for (const regexp of remembered()) regexp.dropTables()
  if (regexpCacheBytes() > REGEXP_CACHE_BYTES / 2) clearRegexpCache()
}

function compile(pattern: string, flags: number): CompiledRegexp {
  pay(COMPILE_STEPS + pattern.length * CHARACTER_STEPS)
  try {
    if (pattern.length > MAX_PATTERN) throw new RegexpSyntaxError('ETOOBIG')
    return new CompiledRegexp(pattern, flags)
  } catch (error) {
    if (!(error instanceof RegexpSyntaxError)) throw error
    const problem = REGEXP_ERRORS[error.code]
    return fail(`cannot compile regular expression pattern: ${problem}`, 'REGEXP', `REG_${error.code}`, problem)
  }
}

function* remembered(): Iterable<CompiledRegexp> {
  for (const generation of [young, old])
    for (const patterns of generation) if (patterns !== undefined) yield* patterns.values()
}

/** Bytes that the remembered patterns hold, roughly. */
export function regexpCacheBytes(): number {
  let bytes = 0
  for (const regexp of remembered()) bytes += regexp.bytes
  return bytes
}

/** Forget all patterns. */
export function clearRegexpCache(): void {
  young = []
  old = []
  youngCount = 0
  last = undefined
}
