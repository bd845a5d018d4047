/** Version numbers of packages, and what requirements ask for. */
import { fail } from '../failure.ts'

/** A version as numbers: `8.5a2` is 8 5 -2 2, `8.5b1` is 8 5 -1 1, so that comparing number by number is enough. */
type Version = readonly number[]

/** Index files ask for the same few versions again and again. */
const known = new Map<string, Version>()
const mostKnown = 1000

/** @throws CommandFailure `expected version number but got "x"` */
function parseVersion(text: string): Version {
  const found = known.get(text)
  if (found !== undefined) return found
  if (!/^\d+([.ab]\d+)*$/.test(text) || text.replace(/[^ab]/g, '').length > 1) {
    fail(`expected version number but got "${text}"`, 'TCL', 'VALUE', 'VERSION')
  }
  const numbers: number[] = []
  for (const [, mark, digits] of text.matchAll(/([.ab]?)(\d+)/g)) {
    if (mark === 'a') numbers.push(-2)
    else if (mark === 'b') numbers.push(-1)
    numbers.push(Number(digits))
  }
  if (known.size < mostKnown) known.set(text, numbers)
  return numbers
}

/** Complain about what is no version number. */
export function checkVersion(text: string): void {
  parseVersion(text)
}

function compare(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

/** -1, 0 or 1 for two version numbers. */
export function compareVersions(a: string, b: string): number {
  return compare(parseVersion(a), parseVersion(b))
}

/** Is it a version without `a` (alpha) or `b` (beta). */
export function isStable(version: string): boolean {
  return !/[ab]/.test(version)
}

/** Complain about what is no requirement: `min`, `min-` or `min-max`. */
export function checkRequirement(text: string): void {
  const parts = text.split('-')
  if (parts.length > 2) {
    fail(`expected versionMin-versionMax but got "${text}"`, 'TCL', 'VALUE', 'VERSIONRANGE')
  }
  parseVersion(parts[0]!)
  if (parts.length === 2 && parts[1] !== '') parseVersion(parts[1]!)
}

/** Does the version meet one of the requirements; any version meets none at all. */
export function satisfies(version: string, requirements: readonly string[]): boolean {
  return requirements.length === 0 || requirements.some((requirement) => meets(version, requirement))
}

function meets(version: string, requirement: string): boolean {
  const have = parseVersion(version)
  const [least = '', most] = requirement.split('-')
  const from = parseVersion(least)
  if (most === undefined) {
    // From this version, its alphas and betas included, up to the next major one.
    return compare(have, [...from, -2]) >= 0 && compare(have, [from[0]! + 1, -2]) < 0
  }
  if (most === '') return compare(have, [...from, -2]) >= 0
  const to = parseVersion(most)
  if (compare(from, to) === 0) return compare(have, from) === 0
  return compare(have, [...from, -2]) >= 0 && compare(have, [...to, -2]) < 0
}
