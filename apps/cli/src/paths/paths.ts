/** The working folder, and file names relative to it.
 *
 *  The folder is kept here, not in the process: an interpreter in a worker thread cannot change the process's. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { posixFailure } from '../errno.ts'

export class Paths {
  #folder: string
  readonly #root: string | undefined

  /** @param root the folder that files are confined to */
  constructor(folder: string, root: string | undefined) {
    this.#root = root === undefined ? undefined : realpathSync(resolve(folder, root))
    this.#folder = this.#root === undefined || this.#isInside(folder) ? folder : this.#root
  }

  get folder(): string {
    return this.#folder
  }

  set folder(folder: string) {
    this.#folder = folder
  }

  /** The folder that files are confined to; undefined for all files. */
  get root(): string | undefined {
    return this.#root
  }

  /** The absolute name for the system's calls. The name may be of a file that does not exist.
   *  @param what begins the message when the file is outside of the root: `couldn't open "x"`
   *  @throws CommandFailure POSIX EACCES */
  resolve(name: string, what = `couldn't access "${name}"`): string {
    if (name === '') return ''
    const absolute = resolve(this.#folder, name)
    if (this.#root !== undefined && !this.#isInside(absolute)) throw posixFailure(what, 'EACCES')
    return absolute
  }

  /** Where the file really is, symbolic links followed as far as they exist, must be below the root. */
  #isInside(absolute: string): boolean {
    const root = this.#root!
    let existing = absolute
    let rest = ''
    for (;;) {
      try {
        const real = join(realpathSync(existing), rest)
        return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
      } catch {
        const parent = dirname(existing)
        if (parent === existing) return false
        rest = join(basename(existing), rest)
        existing = parent
      }
    }
  }
}
