/** Users and groups, from the system's files. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { fail } from '../failure.ts'
import type { Shell } from '../shell.ts'

interface Entry {
  name: string
  id: number
  home: string
}

function readEntries(file: string): Entry[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length > 3)
      .map((fields) => ({ name: fields[0]!, id: Number(fields[2]), home: fields[5] ?? '' }))
  } catch {
    return []
  }
}

/** The kinds of owners that a file has. */
export type OwnerKind = 'user' | 'group'

const tables: Record<OwnerKind, string> = { user: '/etc/passwd', group: '/etc/group' }

/** The name of a number; the number when nobody has it. */
export function ownerName(kind: OwnerKind, id: number): string {
  return readEntries(tables[kind]).find((entry) => entry.id === id)?.name ?? String(id)
}

/** The number of a name, or of a text that is one; undefined for nobody's. */
export function ownerId(kind: OwnerKind, name: string): number | undefined {
  const entry = readEntries(tables[kind]).find((candidate) => candidate.name === name)
  if (entry !== undefined) return entry.id
  return /^\d+$/.test(name) ? Number(name) : undefined
}

/** The home folder of a user, or the one that the environment names.
 *  @throws CommandFailure `user "x" doesn't exist` */
export function homeOf({ environment }: Shell, user: string | undefined): string {
  if (user === undefined) {
    return (
      environment.get('HOME') ??
      fail("couldn't find HOME environment variable to expand path", 'TCL', 'VALUE', 'PATH', 'HOMELESS')
    )
  }
  const entry = readEntries(tables.user).find((candidate) => candidate.name === user)
  return entry?.home ?? fail(`user "${user}" doesn't exist`, 'TCL', 'VALUE', 'PATH', 'NOUSER')
}

/** The home folder for the reader's own files, when there is one. */
export function ownHome(): string | undefined {
  try {
    return homedir() || undefined
  } catch {
    return undefined
  }
}

/** The path with `~` or `~user` at its beginning replaced. */
export function expandTilde(shell: Shell, path: string): string {
  const match = /^~([^/]*)(.*)$/s.exec(path)
  if (match === null) return path
  return homeOf(shell, match[1] === '' ? undefined : match[1]) + match[2]
}
