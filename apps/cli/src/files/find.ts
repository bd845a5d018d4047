/** Finding files by patterns. */
import { accessSync, constants, lstatSync, readdirSync, statSync } from 'node:fs'
import { fail } from '../failure.ts'
import { isPattern, matchPattern } from '../paths/match.ts'
import type { Paths } from '../paths/paths.ts'
import { parseList } from '../tcl-list.ts'

/** What `-types` asks for. */
export interface GlobTypes {
  /** Letters of kinds of files; any of them is wanted. */
  kinds: string
  /** Letters of permissions; all of them are wanted. */
  permissions: string
  hidden: boolean
  readonly: boolean
}

/** @throws CommandFailure `bad argument to "-types": x` */
export function parseTypes(words: readonly string[]): GlobTypes {
  const types: GlobTypes = { kinds: '', permissions: '', hidden: false, readonly: false }
  for (const word of words) {
    if (/^[bcdflps]$/.test(word)) types.kinds += word
    else if (/^[rwx]$/.test(word)) types.permissions += word
    else if (word === 'hidden') types.hidden = true
    else if (word === 'readonly') types.readonly = true
    else if (parseList(word)[0] !== 'macintosh') fail(`bad argument to "-types": ${word}`, 'TCL', 'ARGUMENT', 'BAD')
  }
  return types
}

/** All the patterns that the braces of one stand for.
 *  @throws CommandFailure for braces that do not match */
export function expandBraces(pattern: string): string[] {
  let depth = 0
  let open = -1
  const commas: number[] = []
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i]
    if (character === '\\') i += 1
    else if (character === '{') {
      if (depth === 0) open = i
      depth += 1
    } else if (character === ',' && depth === 1) {
      commas.push(i)
    } else if (character === '}') {
      depth -= 1
      if (depth < 0) fail('unmatched close-brace in file name', 'TCL', 'OPERATION', 'GLOB', 'BALANCE')
      if (depth > 0) continue
      const ends = [...commas, i]
      const starts = [open, ...commas]
      const head = pattern.slice(0, open)
      const tails = expandBraces(pattern.slice(i + 1))
      const choices = ends.flatMap((end, k) => expandBraces(pattern.slice(starts[k]! + 1, end)))
      return choices.flatMap((choice) => tails.map((tail) => head + choice + tail))
    }
  }
  if (depth > 0) fail('unmatched open-brace in file name', 'TCL', 'OPERATION', 'GLOB', 'BALANCE')
  return [pattern]
}

function literal(pattern: string): string {
  return pattern.replace(/\\(.)/gs, '$1')
}

/** The names of files that match, each beginning with the folder as it was given.
 *  @param prefix how the names in the folder begin, taken literally */
export function findFiles(
  paths: Paths,
  folder: string,
  prefix: string,
  pattern: string,
  types: GlobTypes | undefined,
): string[] {
  const found: string[] = []
  for (const expanded of expandBraces(pattern)) {
    const root = folder === '' && prefix === '' && expanded.startsWith('/') ? '/' : ''
    const parts = expanded.split(/\/+/)
    if (root !== '') parts.shift()
    walk(paths, root === '' ? folder : root, prefix.replace(/[*?[\]\\]/g, '\\$&'), parts, types, found)
  }
  return found
}

function walk(
  paths: Paths,
  folder: string,
  prefix: string,
  parts: readonly string[],
  types: GlobTypes | undefined,
  found: string[],
): void {
  const [first = '', ...rest] = parts
  const pattern = prefix + first
  const last = rest.length === 0
  const join = (name: string): string => (folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`)
  if (pattern === '') {
    // An empty last part is a slash at the end, or an empty pattern: the folder itself.
    if (last && fits(paths, folder === '' ? '.' : folder, types)) found.push(folder === '' ? '.' : folder)
    else if (!last) walk(paths, folder, '', rest, types, found)
    return
  }
  const wantsFolder = !last
  const take = (name: string): void => {
    const path = join(name)
    if (!wantsFolder) {
      if (fits(paths, path, types)) found.push(path)
    } else if (isFolder(paths, path)) {
      if (rest.length === 1 && rest[0] === '') {
        if (fits(paths, path, types)) found.push(`${path}/`)
      } else {
        walk(paths, path, '', rest, types, found)
      }
    }
  }
  if (!isPattern(pattern)) {
    take(pattern)
    return
  }
  if (!/[*?[]/.test(pattern.replace(/\\./gs, ''))) {
    take(literal(pattern))
    return
  }
  for (const name of namesIn(paths, folder)) {
    const hidden = name.startsWith('.')
    const wantsHidden = pattern.startsWith('.') || pattern.startsWith('\\.') || (last && types?.hidden === true)
    if (last && types?.hidden === true && !hidden) continue
    if (hidden && !wantsHidden) continue
    if (!last && (name === '.' || name === '..')) continue
    if (matchPattern(pattern, name)) take(name)
  }
}

function namesIn(paths: Paths, folder: string): string[] {
  try {
    return ['.', '..', ...readdirSync(paths.resolve(folder === '' ? '.' : folder)).sort()]
  } catch {
    return []
  }
}

function isFolder(paths: Paths, name: string): boolean {
  try {
    return statSync(paths.resolve(name)).isDirectory()
  } catch {
    return false
  }
}

function fits(paths: Paths, name: string, types: GlobTypes | undefined): boolean {
  try {
    const path = paths.resolve(name)
    const link = lstatSync(path)
    if (types === undefined) return true
    if (types.kinds !== '' && !isKind(path, link.isSymbolicLink(), types.kinds)) return false
    if (types.permissions !== '') {
      let mode = 0
      if (types.permissions.includes('r')) mode |= constants.R_OK
      if (types.permissions.includes('w')) mode |= constants.W_OK
      if (types.permissions.includes('x')) mode |= constants.X_OK
      accessSync(path, mode)
    }
    return !types.readonly || (link.mode & 0o222) === 0
  } catch {
    return false
  }
}

function isKind(path: string, link: boolean, kinds: string): boolean {
  if (link && kinds.includes('l')) return true
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return false
  return (
    (kinds.includes('d') && stats.isDirectory()) ||
    (kinds.includes('f') && stats.isFile()) ||
    (kinds.includes('b') && stats.isBlockDevice()) ||
    (kinds.includes('c') && stats.isCharacterDevice()) ||
    (kinds.includes('p') && stats.isFIFO()) ||
    (kinds.includes('s') && stats.isSocket())
  )
}
