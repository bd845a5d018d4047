/** file, cd and pwd. */
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  type Stats,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { type CommandFamily, type CommandRow, matchWord, parseInteger, type Reply } from '../command.ts'
import { errnoMessage, errnoOf, posixFailure, withPosix } from '../errno.ts'
import { fail } from '../failure.ts'
import { attributes } from '../files/attributes.ts'
import { copy, deleteFiles, rename } from '../files/manage.ts'
import { normalize } from '../files/normalize.ts'
import { makeTemporaryFile, makeTemporaryFolder } from '../files/temporary.ts'
import { expandTilde, homeOf } from '../files/users.ts'
import { matchPattern } from '../paths/match.ts'
import { directoryOf, extensionOf, isAbsolute, joinNames, splitName, tailOf, withoutExtension } from '../paths/names.ts'
import type { Shell } from '../shell.ts'

const any = Number.POSITIVE_INFINITY

function nameCommand(name: string, run: (name: string) => Reply): CommandRow {
  return { name, min: 1, max: 1, usage: 'name', run: (_shell, [word]) => run(word!) }
}

/** A question that is answered with no when the file cannot be looked at. */
function question(name: string, ask: (path: string) => boolean): CommandRow {
  return {
    name,
    min: 1,
    max: 1,
    usage: 'name',
    run(shell, [word]) {
      try {
        return ask(shell.paths.resolve(word!))
      } catch {
        return false
      }
    },
  }
}

function access(path: string, mode: number): boolean {
  accessSync(path, mode)
  return true
}

function couldNotRead(name: string): string {
  return `could not read "${name}"`
}

function stat(shell: Shell, name: string): Stats {
  return withPosix(couldNotRead(name), () => statSync(shell.paths.resolve(name)))
}

/** What a file is, in Tcl's word. */
export function fileType(stats: Stats): string {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  if (stats.isSymbolicLink()) return 'link'
  if (stats.isCharacterDevice()) return 'characterSpecial'
  if (stats.isBlockDevice()) return 'blockSpecial'
  return stats.isFIFO() ? 'fifo' : 'socket'
}

/** The fields of `file stat`, in their order. */
export function statFields(stats: Stats): [string, string | number][] {
  const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
  return [
    ['dev', stats.dev],
    ['ino', stats.ino],
    ['nlink', stats.nlink],
    ['uid', stats.uid],
    ['gid', stats.gid],
    ['size', stats.size],
    ['blocks', stats.blocks],
    ['blksize', stats.blksize],
    ['atime', seconds(stats.atimeMs)],
    ['mtime', seconds(stats.mtimeMs)],
    ['ctime', seconds(stats.ctimeMs)],
    ['mode', stats.mode],
    ['type', fileType(stats)],
  ]
}

function statCommand(name: string, look: (path: string) => Stats): CommandRow {
  return {
    name,
    min: 1,
    max: 2,
    usage: 'name ?varName?',
    run(shell, [file, variable]) {
      const stats = withPosix(couldNotRead(file!), () => look(shell.paths.resolve(file!)))
      const fields = statFields(stats)
      if (variable === undefined) return new Map(fields)
      for (const [key, value] of fields) shell.engine.setVar(`${variable}(${key})`, value)
      return ''
    },
  }
}

function timeCommand(name: 'atime' | 'mtime'): CommandRow {
  return {
    name,
    min: 1,
    max: 2,
    usage: 'name ?time?',
    run(shell, [file, word]) {
      const stats = stat(shell, file!)
      if (word === undefined) return Math.floor(stats[`${name}Ms`] / 1000)
      const time = parseInteger(word)
      const words = name === 'atime' ? 'access' : 'modification'
      withPosix(`could not set ${words} time for file "${file}"`, () => {
        const path = shell.paths.resolve(file!)
        if (name === 'atime') utimesSync(path, time, stats.mtimeMs / 1000)
        else utimesSync(path, stats.atimeMs / 1000, time)
      })
      return time
    },
  }
}

const mkdir: CommandRow = {
  name: 'mkdir',
  min: 0,
  max: any,
  usage: '?name ...?',
  run(shell, names) {
    for (const name of names) {
      const what = `can't create directory "${name}"`
      const path = shell.paths.resolve(name, what)
      try {
        mkdirSync(path, { recursive: true })
      } catch (error) {
        const errno = errnoOf(error)
        if (errno !== 'ENOTDIR' && errno !== 'EEXIST') throw posixFailure(what, errno)
        throw posixFailure(`can't create directory "${inTheWay(shell, name)}"`, 'EEXIST')
      }
    }
    return ''
  },
}

/** The beginning of a path that is there and no folder. */
function inTheWay(shell: Shell, name: string): string {
  const parts = splitName(name)
  for (let count = 1; count < parts.length; count += 1) {
    const part = joinNames(parts.slice(0, count))
    if (statSync(shell.paths.resolve(part), { throwIfNoEntry: false })?.isDirectory() !== true) return part
  }
  return name
}

const link: CommandRow = {
  name: 'link',
  min: 1,
  max: 3,
  usage: '?-linktype? linkname ?target?',
  run(shell, args) {
    if (args.length === 1) return readLink(shell, args[0]!)
    const hard = args.length === 3 && matchWord(['-symbolic', '-hard'], args[0]!) === '-hard'
    const [name, target] = args.slice(-2) as [string, string]
    const what = `could not create new link "${name}"`
    const path = shell.paths.resolve(name, what)
    if (withPosix(`${what} pointing to "${target}"`, () => lstatSync(path, { throwIfNoEntry: false })) !== undefined) {
      fail(`${what}: that path already exists`, 'POSIX', 'EEXIST', errnoMessage('EEXIST'))
    }
    const base = isAbsolute(target) ? target : joinNames([directoryOf(name), target])
    const absolute = shell.paths.resolve(base, what)
    if (!existsSync(absolute)) {
      fail(`${what}: target "${target}" doesn't exist`, 'POSIX', 'ENOENT', errnoMessage('ENOENT'))
    }
    withPosix(`${what} pointing to "${target}"`, () => (hard ? linkSync(absolute, path) : symlinkSync(target, path)))
    return target
  },
}

function readLink(shell: Shell, name: string): string {
  return withPosix(`could not read link "${name}"`, () => readlinkSync(shell.paths.resolve(name)))
}

const subcommands: CommandRow[] = [
  timeCommand('atime'),
  attributes,
  {
    name: 'channels',
    min: 0,
    max: 1,
    usage: '?pattern?',
    run: (shell, [pattern = '*']) => shell.channels.names().filter((name) => matchPattern(pattern, name)),
  },
  copy,
  deleteFiles,
  nameCommand('dirname', directoryOf),
  question('executable', (path) => access(path, constants.X_OK)),
  question('exists', existsSync),
  nameCommand('extension', extensionOf),
  { name: 'home', min: 0, max: 1, usage: '?user?', run: (shell, [user]) => homeOf(shell, user) },
  question('isdirectory', (path) => statSync(path).isDirectory()),
  question('isfile', (path) => statSync(path).isFile()),
  { name: 'join', min: 1, max: any, usage: 'name ?name ...?', run: (_shell, names) => joinNames(names) },
  link,
  statCommand('lstat', (path) => lstatSync(path)),
  mkdir,
  timeCommand('mtime'),
  nameCommand('nativename', (name) => joinNames([name])),
  { name: 'normalize', min: 1, max: 1, usage: 'name', run: (shell, [name]) => normalize(name!, shell.paths.folder) },
  question('owned', (path) => statSync(path).uid === process.geteuid?.()),
  nameCommand('pathtype', (name) => (isAbsolute(name) ? 'absolute' : 'relative')),
  question('readable', (path) => access(path, constants.R_OK)),
  { name: 'readlink', min: 1, max: 1, usage: 'name', run: (shell, [name]) => readLink(shell, name!) },
  rename,
  nameCommand('rootname', withoutExtension),
  { name: 'separator', min: 0, max: 1, usage: '?name?', run: () => '/' },
  { name: 'size', min: 1, max: 1, usage: 'name', run: (shell, [name]) => stat(shell, name!).size },
  nameCommand('split', splitName),
  statCommand('stat', (path) => statSync(path)),
  nameCommand('system', () => 'native'),
  nameCommand('tail', tailOf),
  {
    name: 'tempdir',
    min: 0,
    max: 1,
    usage: '?template?',
    run: (shell, [template]) => makeTemporaryFolder(shell, template),
  },
  {
    name: 'tempfile',
    min: 0,
    max: 2,
    usage: '?nameVar? ?template?',
    run: (shell, [variable, template]) => makeTemporaryFile(shell, variable, template),
  },
  { name: 'tildeexpand', min: 1, max: 1, usage: 'path', run: (shell, [path]) => expandTilde(shell, path!) },
  {
    name: 'type',
    min: 1,
    max: 1,
    usage: 'name',
    run: (shell, [name]) => fileType(withPosix(couldNotRead(name!), () => lstatSync(shell.paths.resolve(name!)))),
  },
  { name: 'volumes', min: 0, max: 0, usage: '', run: () => ['/'] },
  question('writable', (path) => access(path, constants.W_OK)),
]

const cd: CommandRow = {
  name: 'cd',
  min: 0,
  max: 1,
  usage: '?dirName?',
  run(shell, [name = homeOf(shell, undefined)]) {
    const what = `couldn't change working directory to "${name}"`
    withPosix(what, () => {
      const path = shell.paths.resolve(name, what)
      if (!statSync(path).isDirectory()) throw posixFailure(what, 'ENOTDIR')
      accessSync(path, constants.X_OK)
      shell.paths.folder = path
    })
    return ''
  },
}

const pwd: CommandRow = { name: 'pwd', min: 0, max: 0, usage: '', run: (shell) => shell.paths.folder }

export const family: CommandFamily = [{ name: 'file', subcommands }, cd, pwd]
