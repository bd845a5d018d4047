/** Does a text match a pattern of `*`, `?`, `[a-z]` and `\x`, as in `string match`. */
export function matchPattern(pattern: string, text: string): boolean {
  const p = [...pattern]
  const t = [...text]
  let pi = 0
  let ti = 0
  let star = -1
  let mark = 0
  for (;;) {
    if (pi < p.length && p[pi] === '*') {
      star = pi
      mark = ti
      pi += 1
      continue
    }
    if (ti < t.length && pi < p.length) {
      const next = matchOne(p, pi, t[ti]!)
      if (next > 0) {
        pi = next
        ti += 1
        continue
      }
    } else if (ti === t.length && pi === p.length) {
      return true
    }
    if (star < 0 || mark >= t.length) return false
    mark += 1
    ti = mark
    pi = star + 1
  }
}

/** Where the pattern goes on after matching one character; -1 when it does not match. */
function matchOne(p: readonly string[], at: number, character: string): number {
  const c = p[at]!
  if (c === '?') return at + 1
  if (c === '\\' && at + 1 < p.length) return p[at + 1] === character ? at + 2 : -1
  if (c !== '[') return c === character ? at + 1 : -1
  let found = false
  let i = at + 1
  const code = character.codePointAt(0)!
  while (i < p.length && p[i] !== ']') {
    const low = p[i]!.codePointAt(0)!
    let high = low
    if (p[i + 1] === '-' && i + 2 < p.length && p[i + 2] !== ']') {
      high = p[i + 2]!.codePointAt(0)!
      i += 2
    }
    if (Math.min(low, high) <= code && code <= Math.max(low, high)) found = true
    i += 1
  }
  return found ? Math.min(i + 1, p.length) : -1
}

/** Are there characters in it that `matchPattern` does not take as they are. */
export function isPattern(text: string): boolean {
  return /[*?[\\]/.test(text)
}
