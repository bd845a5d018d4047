/** Tcl's regular expressions on JavaScript strings: the surface for commands. */
import { compileRegexp } from './cache.ts'
import { ADVANCED, ICASE } from './syntax.ts'

export { clearRegexpCache, compileRegexp, REGEXP_CACHE_BYTES, regexpCacheBytes } from './cache.ts'
export type { CompiledRegexp, RegexpMatch } from './compiled-regexp.ts'
export { ADVANCED, EXPANDED, ICASE, NLANCH, NLSTOP } from './syntax.ts'

/** Whether the advanced expression `pattern` matches somewhere in `text`.
 *  @throws TclFailure `cannot compile regular expression pattern: ...` */
export function regexpTest(pattern: string, text: string, nocase: boolean): boolean {
  return compileRegexp(pattern, nocase ? ADVANCED | ICASE : ADVANCED).test(text, 0)
}
