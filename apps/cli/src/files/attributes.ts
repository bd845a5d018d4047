/** file attributes */
import { chmodSync, chownSync, statSync } from 'node:fs'
import { type CommandRow, matchWord, parseInteger } from '../command.ts'
import { withPosix } from '../errno.ts'
import { fail } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { type OwnerKind, ownerId, ownerName } from './users.ts'

const options = ['-group', '-owner', '-permissions'] as const
type Option = (typeof options)[number]

function get(shell: Shell, name: string, option: Option): string {
  const stats = withPosix(`could not read "${name}"`, () => statSync(shell.paths.resolve(name)))
  if (option === '-group') return ownerName('group', stats.gid)
  if (option === '-owner') return ownerName('user', stats.uid)
  // The bits of the kind are there too, but for the highest, which regular files have.
  const mode = stats.mode & 0x7fff
  return mode === 0 ? '00000' : `0o${mode.toString(8).padStart(3, '0')}`
}

function set(shell: Shell, name: string, option: Option, value: string): void {
  const path = shell.paths.resolve(name)
  const stats = withPosix(`could not read "${name}"`, () => statSync(path))
  if (option === '-permissions') {
    const mode = parsePermissions(value, stats.mode & 0o7777)
    withPosix(`could not set permissions for file "${name}"`, () => chmodSync(path, mode))
    return
  }
  const kind: OwnerKind = option === '-owner' ? 'user' : 'group'
  const what = `could not set ${option.slice(1)} for file "${name}"`
  const id = ownerId(kind, value)
  if (id === undefined) {
    const [operation, nobody] = kind === 'user' ? ['SETOWN', 'NO_USER'] : ['SETGRP', 'NO_GROUP']
    fail(`${what}: ${kind} "${value}" does not exist`, 'TCL', 'OPERATION', operation, nobody)
  }
  withPosix(what, () => chownSync(path, kind === 'user' ? id : stats.uid, kind === 'group' ? id : stats.gid))
}

const letters = 'rwxrwxrwx'

/** A number, which is octal when it begins with 0; `rwxr-x---`; or changes like `u+x,go-w`.
 *  @throws CommandFailure `unknown permission string format "x"` */
export function parsePermissions(text: string, current: number): number {
  const octal = /^\s*0([0-7]+)\s*$/.exec(text)
  const number = octal === null ? integerIn(text) : Number.parseInt(octal[1]!, 8)
  if (number !== undefined) return number & 0o7777
  if (/^[r-][w-][xsS-][r-][w-][xsS-][r-][w-][xtT-]$/.test(text)) return parseLetters(text)
  let mode = current
  const changes = text.split(',')
  if (changes.at(-1) === '') changes.pop()
  for (const change of changes) {
    const match = /^([ugoa]*)(?:([-+=])([rwxst]*))?$/.exec(change)
    if (match === null || change === '')
      fail(`unknown permission string format "${text}"`, 'TCL', 'VALUE', 'PERMISSION')
    const [, who = '', how, what = ''] = match
    if (how !== undefined) mode = applyChange(mode, who, how, what)
  }
  return mode
}

function integerIn(text: string): number | undefined {
  try {
    return parseInteger(text)
  } catch {
    return undefined
  }
}

function parseLetters(text: string): number {
  let mode = 0
  for (let i = 0; i < 9; i += 1) {
    const bit = 1 << (8 - i)
    const letter = text[i]!
    if (letter === letters[i]) mode |= bit
    else if (letter !== '-') mode |= (0o1000 << (2 - Math.floor(i / 3))) | (/[st]/.test(letter) ? bit : 0)
  }
  return mode
}

function applyChange(mode: number, who: string, how: string, what: string): number {
  const everybody = who === '' || who.includes('a')
  let mask = 0
  let bits = 0
  for (const [letter, shift] of [
    ['u', 6],
    ['g', 3],
    ['o', 0],
  ] as const) {
    if (!everybody && !who.includes(letter)) continue
    mask |= 7 << shift
    if (what.includes('r')) bits |= 4 << shift
    if (what.includes('w')) bits |= 2 << shift
    if (what.includes('x')) bits |= 1 << shift
    if (what.includes('s') && shift > 0) bits |= shift === 6 ? 0o4000 : 0o2000
  }
  if (what.includes('t') && (everybody || who.includes('o'))) bits |= 0o1000
  if (how === '+') return mode | bits
  return how === '-' ? mode & ~bits : (mode & ~mask) | bits
}

export const attributes: CommandRow = {
  name: 'attributes',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  usage: 'name ?-option value ...?',
  run(shell, [name, ...words]) {
    if (words.length === 0) return options.flatMap((option) => [option, get(shell, name!, option)])
    if (words.length === 1) {
      withPosix(`could not read "${name}"`, () => statSync(shell.paths.resolve(name!)))
      return get(shell, name!, matchWord(options, words[0]!) as Option)
    }
    for (let i = 0; i < words.length; i += 2) {
      const option = matchWord(options, words[i]!) as Option
      const value = words[i + 1]
      if (value === undefined) fail(`value for "${option}" missing`, 'TCL', 'OPERATION', 'FATTR', 'NOVALUE')
      set(shell, name!, option, value)
    }
    return ''
  },
}
