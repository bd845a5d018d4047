/** file copy, file rename and file delete */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
} from 'node:fs'
import { sep } from 'node:path'
import type { CommandRow } from '../command.ts'
import { matchWord } from '../command.ts'
import { errnoMessage, errnoOf, posixFailure, withPosix } from '../errno.ts'
import { CommandFailure, fail, failUsage } from '../failure.ts'
import { joinNames, tailOf } from '../paths/names.ts'
import type { Shell } from '../shell.ts'

/** `-force`, `--`, and the names after them. */
function readOptions(args: readonly string[]): { force: boolean; names: string[] } {
  let force = false
  for (let i = 0; i < args.length; i += 1) {
    if (!args[i]!.startsWith('-')) return { force, names: args.slice(i) }
    if (matchWord(['-force', '--'], args[i]!, 'option', true) === '--') return { force, names: args.slice(i + 1) }
    force = true
  }
  return { force, names: [] }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** @throws CommandFailure `WHAT: file name too long` and the like */
function lookAt(what: string, path: string): Stats | undefined {
  return withPosix(what, () => lstatSync(path, { throwIfNoEntry: false }))
}

/** What copying and renaming have in common: which file goes where. */
function transfer(
  verb: 'copy' | 'rename',
  gerund: 'copying' | 'renaming',
  move: (from: string, to: string, force: boolean) => void,
): CommandRow {
  const usage = '?-option value ...? source ?source ...? target'

  function transferOne(shell: Shell, source: string, target: string, force: boolean): void {
    const what = `error ${gerund} "${source}"`
    const from = shell.paths.resolve(source, what)
    const stats = source === '' ? undefined : lookAt(what, from)
    if (stats === undefined) throw posixFailure(what, 'ENOENT')
    const to = shell.paths.resolve(target, what)
    const there = lookAt(`${what} to "${target}"`, to)
    if (there !== undefined) {
      if (!force) throw posixFailure(source === target ? what : `${what} to "${target}"`, 'EEXIST')
      if (stats.isDirectory() && !there.isDirectory()) {
        fail(`can't overwrite file "${target}" with directory "${source}"`)
      }
      if (!stats.isDirectory() && there.isDirectory()) {
        fail(`can't overwrite directory "${target}" with file "${source}"`)
      }
      if (there.isDirectory()) {
        if (readdirSync(to).length > 0) throw posixFailure(`${what} to "${target}"`, 'EEXIST')
        rmdirSync(to)
      }
    }
    if (stats.isDirectory() && (to === from || to.startsWith(from + sep))) {
      fail(`${what} to "${target}": trying to rename a volume or move a directory into itself`)
    }
    withPosix(`${what} to "${target}"`, () => move(from, to, force))
  }

  return {
    name: verb,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    usage,
    options: ['-force', '--'],
    run(shell, args) {
      const { force, names } = readOptions(args)
      if (names.length < 2) failUsage(`file ${verb} ${usage}`)
      const sources = names.slice(0, -1)
      const target = names.at(-1)!
      const intoFolder = isFolder(shell.paths.resolve(target, `error ${gerund}`))
      if (sources.length > 1 && !intoFolder) {
        const words = errnoMessage('ENOTDIR')
        fail(`error ${gerund}: target "${target}" is not a directory`, 'POSIX', 'ENOTDIR', words)
      }
      for (const source of sources) {
        transferOne(shell, source, intoFolder ? joinNames([target, tailOf(source)]) : target, force)
      }
      return ''
    },
  }
}

function copyTree(from: string, to: string): void {
  const stats = lstatSync(from)
  if (stats.isFile()) {
    copyFileSync(from, to)
    chmodSync(to, stats.mode)
  } else {
    cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  }
}

export const copy: CommandRow = transfer('copy', 'copying', (from, to) => {
  copyTree(from, to)
})

export const rename: CommandRow = transfer('rename', 'renaming', (from, to) => {
  try {
    renameSync(from, to)
  } catch (error) {
    if (errnoOf(error) !== 'EXDEV') throw error
    copyTree(from, to)
    rmSync(from, { recursive: true, force: true })
  }
})

export const deleteFiles: CommandRow = {
  name: 'delete',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  usage: '?-option value ...? ?name ...?',
  options: ['-force', '--'],
  run(shell, args) {
    const { force, names } = readOptions(args)
    for (const name of names) deleteOne(shell, name, force)
    return ''
  },
}

function deleteOne(shell: Shell, name: string, force: boolean): void {
  const what = `error deleting "${name}"`
  const path = shell.paths.resolve(name, what)
  const stats = name === '' ? undefined : lookAt(what, path)
  if (stats === undefined) return
  try {
    if (!stats.isDirectory()) unlinkSync(path)
    else if (force) rmSync(path, { recursive: true })
    else rmdirSync(path)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT' && !existsSync(path)) return
    if (errno === 'ENOTEMPTY' || errno === 'EEXIST') {
      throw new CommandFailure(`${what}: directory not empty`, ['POSIX', 'EEXIST', errnoMessage('EEXIST')])
    }
    throw posixFailure(what, errno)
  }
}
