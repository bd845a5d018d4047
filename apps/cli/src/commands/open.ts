/** open */
import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import type { Device } from '../channels/device.ts'
import { FileDevice, StreamDevice } from '../channels/file-device.ts'
import { type CommandFamily, type CommandRow, orList, parseWord } from '../command.ts'
import { withPosix } from '../errno.ts'
import { CommandFailure, fail, traced } from '../failure.ts'
import { loadModule } from '../modules.ts'
import { parseList } from '../tcl-list.ts'

/** How a file is opened. */
export interface Access {
  flags: number
  readable: boolean
  writable: boolean
  /** Begin at the end. */
  atEnd: boolean
  binary: boolean
}

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, O_EXCL, O_NOCTTY, O_NONBLOCK } = constants

const simple: Record<string, { flags: number; atEnd?: boolean }> = {
  r: { flags: O_RDONLY },
  'r+': { flags: O_RDWR },
  w: { flags: O_WRONLY | O_CREAT | O_TRUNC },
  'w+': { flags: O_RDWR | O_CREAT | O_TRUNC },
  a: { flags: O_WRONLY | O_CREAT, atEnd: true },
  'a+': { flags: O_RDWR | O_CREAT, atEnd: true },
}

const modes: Record<string, number> = {
  APPEND: O_APPEND,
  BINARY: 0,
  CREAT: O_CREAT,
  EXCL: O_EXCL,
  NOCTTY: O_NOCTTY,
  NONBLOCK: O_NONBLOCK,
  RDONLY: O_RDONLY,
  RDWR: O_RDWR,
  TRUNC: O_TRUNC,
  WRONLY: O_WRONLY,
}
const directions = ['RDONLY', 'WRONLY', 'RDWR']

/** What an access word or list means.
 *  @throws CommandFailure `illegal access mode "x"` */
export function parseAccess(text: string): Access {
  if (/^[a-z]/.test(text)) {
    const binary = text.indexOf('b', 1) > 0
    const found = simple[binary ? text.replace('b', '') : text]
    if (found === undefined || !/^[rwa][b+]{0,2}$/.test(text)) {
      fail(`illegal access mode "${text}"`, 'TCL', 'OPENMODE', 'INVALID')
    }
    return makeAccess(found.flags, found.atEnd ?? false, binary)
  }
  const { words, flags } = readModes(text)
  if (!words.some((word) => directions.includes(word))) fail('access mode must include either RDONLY, RDWR, or WRONLY')
  return makeAccess(flags, words.includes('APPEND'), words.includes('BINARY'))
}

/** The words of an access list, and what they mean together. The trace of what is wrong with them tells the list. */
function readModes(text: string): { words: readonly string[]; flags: number } {
  try {
    const words = parseList(text)
    let flags = 0
    let direction: string | undefined
    for (const word of words) {
      const flag = modes[word]
      if (flag === undefined) fail(`invalid access mode "${word}": must be ${orList(Object.keys(modes))}`)
      if (directions.includes(word)) {
        if (direction !== undefined) {
          fail(`invalid access mode "${word}": modes RDONLY, RDWR, and WRONLY cannot be combined`)
        }
        direction = word
      }
      flags |= flag
    }
    return { words, flags }
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    const invalid = new CommandFailure(error.message, ['TCL', 'OPENMODE', 'INVALID'])
    throw traced(invalid, `\n    while processing open access modes "${text}"`)
  }
}

function makeAccess(flags: number, atEnd: boolean, binary: boolean): Access {
  const direction = flags & (O_RDONLY | O_WRONLY | O_RDWR)
  return { flags, readable: direction !== O_WRONLY, writable: direction !== O_RDONLY, atEnd, binary }
}

const open: CommandRow = {
  name: 'open',
  min: 1,
  max: 3,
  usage: 'fileName ?access? ?permissions?',
  run(shell, [name, mode = 'r', permissions = '0o666']) {
    const access = parseAccess(mode)
    const bits = /^0[0-7]+$/.test(permissions) ? Number.parseInt(permissions, 8) : parseWord(permissions)
    if (name!.startsWith('|')) return loadModule('commands/process').openPipeline(shell, name!.slice(1), access)
    const what = `couldn't open "${name}"`
    const device = withPosix(what, (): Device => {
      const fd = openSync(shell.paths.resolve(name!, what), access.flags, bits & 0o7777)
      const stats = fstatSync(fd)
      if (access.writable && stats.isDirectory()) {
        closeSync(fd)
        throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
      }
      if (stats.isFile() || stats.isDirectory()) {
        return new FileDevice(fd, access.readable, access.writable, access.atEnd ? stats.size : 0)
      }
      return new StreamDevice(fd, access, true, shell.startPump)
    })
    const channel = shell.channels.add('file', device)
    if (access.binary) {
      channel.codec = shell.channels.codec('iso8859-1')
      channel.inputTranslation = 'lf'
      channel.outputTranslation = 'lf'
    }
    return channel.name
  },
}

export const family: CommandFamily = [open]
