/** Version numbers of packages, and what requirements ask for (package(n)). */
import { fail, owe } from '@feather-tcl/arena/values'

/** Parts of a version: decimal digits without leading zeros, and the marks `a` and `b`, which come before any number.
 *  `8.5a2` is 8 5 a 2. */
type Version = readonly string[]

const ALPHA = 'a'
const BETA = 'b'
const MARKS: readonly string[] = [ALPHA, BETA]

/** @throws TclFailure expected version number but got "x" */
function parseVersion(text: string): Version {
  owe(text.length)
  const version = text.replace(/\+.*/s, '') // what is behind a plus tells of a build
  if (!/^\d+([.ab]\d+)*$/.test(version) || version.replace(/[^ab]/g, '').length > 1)
    fail(`expected version number but got "${text}"`, 'TCL', 'VALUE', 'VERSION')
  return version.match(/[ab]|\d+/g)?.map((part) => part.replace(/^0+(?=\d)/, '')) ?? []
}

/** Where a part stands in the order: marks, then numbers by size. A part that is missing counts as 0. */
function comparePart(a = '0', b = '0'): number {
  if (a === b) return 0
  const rank = (part: string) => (MARKS.includes(part) ? MARKS.indexOf(part) - MARKS.length : part.length)
  const difference = rank(a) - rank(b)
  if (difference !== 0) return Math.sign(difference)
  return a < b ? -1 : 1
}

function compare(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = comparePart(a[i], b[i])
    if (difference !== 0) return difference
  }
  return 0
}

/** @throws TclFailure expected version number but got "x" */
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

/** -1, 0 or 1 for two version numbers. */
export function compareVersions(a: string, b: string): number {
  return compare(parseVersion(a), parseVersion(b))
}

/** Is it a version without `a` (alpha) or `b` (beta). */
export function isStable(version: string): boolean {
  return !/^[^+]*[ab]/.test(version)
}

/** The ends of a requirement; a version with a build is one alone. */
function range(requirement: string): string[] {
  return requirement.includes('+') ? [requirement] : requirement.split('-')
}

/** @throws TclFailure when the text is none of `min`, `min-` and `min-max` */
export function checkRequirement(text: string): void {
  const [least = '', most = '', ...more] = range(text)
  if (more.length > 0) fail(`expected versionMin-versionMax but got "${text}"`, 'TCL', 'VALUE', 'VERSIONRANGE')
  parseVersion(least)
  if (most !== '') parseVersion(most)
}

/** Does the version meet one of the requirements. Any version meets none at all. */
export function satisfies(version: string, requirements: readonly string[]): boolean {
  return requirements.length === 0 || requirements.some((requirement) => meets(parseVersion(version), requirement))
}

/** Limits are counted from their first alpha on: it belongs to the version. */
function meets(have: Version, requirement: string): boolean {
  const [least = '', most] = range(requirement)
  const from = parseVersion(least)
  if (most !== undefined && most !== '') {
    const to = parseVersion(most)
    if (compare(from, to) === 0) return compare(have, from) === 0
    return compare(have, [...from, ALPHA]) >= 0 && compare(have, [...to, ALPHA]) < 0
  }
  if (compare(have, [...from, ALPHA]) < 0) return false
  return most === '' || comparePart(have[0], from[0]) === 0
}

/** Requirements as messages show them. */
export function describeRequirements(requirements: readonly string[]): string {
  return requirements
    .map((requirement) => {
      const [least, most] = requirement.split('-')
      return least === most ? `exactly ${least}` : requirement
    })
    .join(' ')
}
