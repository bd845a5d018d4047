/** Version numbers of packages, and what requirements ask for. */
import { fail } from '../failure.ts'

/** A version as numbers: `8.5a2` is 8 5 -2 2, `8.5b1` is 8 5 -1 1, so that comparing number by number is enough. */
type Version = readonly bigint[]

/** Index files ask for the same few versions again and again. */
const known = new Map<string, Version>()
const mostKnown = 1000

/** @throws CommandFailure `expected version number but got "x"` */
function parseVersion(text: string): Version {
  const found = known.get(text)
  if (found !== undefined) return found
  const version = text.replace(/\+.*/s, '') // what is behind a plus tells of a build
  if (!/^\d+([.ab]\d+)*$/.test(version) || version.replace(/[^ab]/g, '').length > 1) {
    fail(`expected version number but got "${text}"`, 'TCL', 'VALUE', 'VERSION')
  }
  const numbers: bigint[] = []
  for (const [, mark, digits] of version.matchAll(/([.ab]?)(\d+)/g)) {
    if (mark === 'a') numbers.push(-2n)
    else if (mark === 'b') numbers.push(-1n)
    numbers.push(BigInt(digits!))
  }
  if (known.size < mostKnown) known.set(text, numbers)
  return numbers
}

/** Complain about what is no version number. */
export function checkVersion(text: string): void {
  parseVersion(text)
}

/** Is it a version number. */
export function isVersion(text: string): boolean {
  try {
    parseVersion(text)
    return true
  } catch {
    return false
  }
}

function compare(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [left = 0n, right = 0n] = [a[i], b[i]]
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

/** -1, 0 or 1 for two version numbers. */
export function compareVersions(a: string, b: string): number {
  return compare(parseVersion(a), parseVersion(b))
}

/** Is it a version without `a` (alpha) or `b` (beta). */
export function isStable(version: string): boolean {
  return !/^[^+]*[ab]/.test(version)
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
    return compare(have, [...from, -2n]) >= 0 && compare(have, [from[0]! + 1n, -2n]) < 0
  }
  if (most === '') return compare(have, [...from, -2n]) >= 0
  const to = parseVersion(most)
  if (compare(from, to) === 0) return compare(have, from) === 0
  return compare(have, [...from, -2n]) >= 0 && compare(have, [...to, -2n]) < 0
}
