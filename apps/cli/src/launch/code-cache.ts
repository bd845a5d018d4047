/** The folder where compiled code is kept from one start to the next.
 *
 *  What is in it is run, so nobody but the user may be able to write there: a folder or a file of somebody else's, or one
 *  that others can write, is left alone. Without a place nothing is kept, and starting takes longer. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Bytes after the contents. */
const END = 8

/** What shows that contents are whole. */
function endOf({ length }: Buffer): Buffer {
  const end = Buffer.from('feather!')
  end.writeUInt32LE(length)
  return end
}

/** How many files are kept: two for each version of this program and of Node. */
const mostFiles = 16

export class CodeCache {
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** The user's cache; undefined when there is no place for one, or when Node was given flags: code that was compiled
   *  under other flags is of no use. */
  static find(): CodeCache | undefined {
    if (process.execArgv.length > 0 || process.env.NODE_OPTIONS) return undefined
    const base = baseFolder()
    return base === undefined ? undefined : new CodeCache(join(base, 'feather', 'code'))
  }

  /** Can something be kept. */
  get writable(): boolean {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      accessSync(this.#folder, constants.W_OK)
      return isPrivate(statSync(this.#folder))
    } catch {
      return false
    }
  }

  /** What is kept under a name, in memory of its own; undefined for nothing. */
  read(name: string): Buffer | undefined {
    let fd: number
    try {
      fd = openSync(this.#file(name), 'r')
    } catch {
      return undefined
    }
    try {
      const status = fstatSync(fd)
      if (!isPrivate(status) || status.size < END) return undefined
      const bytes = Buffer.allocUnsafeSlow(status.size - END)
      const end = Buffer.alloc(END)
      const read = readSync(fd, bytes, 0, bytes.length, 0) + readSync(fd, end, 0, END, bytes.length)
      return read === status.size && end.equals(endOf(bytes)) ? bytes : undefined
    } catch {
      return undefined
    } finally {
      closeSync(fd)
    }
  }

  /** Keep something. That it cannot be kept is no error. */
  write(name: string, bytes: Buffer): void {
    if (!this.writable) return
    const temporary = this.#file(`${name}.${process.pid}`)
    try {
      // Whole on the disk before it has its name: the engine believes what it finds.
      writeFileSync(temporary, Buffer.concat([bytes, endOf(bytes)]), { mode: 0o600, flag: 'wx', flush: true })
      renameSync(temporary, this.#file(name))
      this.#removeOld()
    } catch {
      remove(temporary)
    }
  }

  #file(name: string): string {
    return join(this.#folder, `${name}-${process.version}-${process.arch}`)
  }

  #removeOld(): void {
    const files = readdirSync(this.#folder).map((name) => join(this.#folder, name))
    const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((a, b) => b.time - a.time)
    for (const { file } of byAge.slice(mostFiles)) remove(file)
  }
}

function baseFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const given = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  if (given) return given
  try {
    const home = homedir()
    return home && existsSync(home) ? join(home, '.cache') : undefined
  } catch {
    return undefined
  }
}

function remove(file: string): void {
  try {
    unlinkSync(file)
  } catch {}
}

function isPrivate({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}
