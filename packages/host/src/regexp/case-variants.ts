/** Which characters are taken for each other where case does not matter. */
import { lazyRegExp } from '../lazy.ts'
import { simpleLower, simpleTitle, simpleUpper } from '../letter-case.ts'

/** The other members of a character's case family as Tcl counts them: what it maps to, not what maps to it. */
export function caseVariants(code: number): number[] {
  const ch = String.fromCodePoint(code)
  const variants = new Set([simpleLower, simpleUpper, simpleTitle].map((map) => map(ch).codePointAt(0) as number))
  variants.delete(code)
  return [...variants]
}

const isCased = lazyRegExp('[\\p{Changes_When_Casemapped}\\p{Lt}]', 'u')

let cased: Int32Array | undefined

/** All characters that have a case variant, ascending. Computed once, in some milliseconds. */
export function casedCharacters(): Int32Array {
  if (cased === undefined) {
    const found: number[] = []
    for (let code = 0; code < 0x1f000; code++) {
      if (code === 0x3400) code = 0xa640
      if (code === 0xac00) code = 0xfb00
      if (isCased().test(String.fromCodePoint(code)) && caseVariants(code).length > 0) found.push(code)
    }
    cased = Int32Array.from(found)
  }
  return cased
}
