/** file tempfile and file tempdir: fresh names that nobody else has. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, openSync, statSync } from 'node:fs'
import { FileDevice } from '../channels/file-device.ts'
import { errnoOf, posixFailure } from '../errno.ts'
import { directoryOf, extensionOf, joinNames, tailOf, withoutExtension } from '../paths/names.ts'
import type { Shell } from '../shell.ts'

const attempts = 100

function temporaryFolder({ environment, paths }: Shell): string {
  if (paths.root !== undefined) return paths.root
  const named = environment.get('TMPDIR') ?? ''
  return named !== '' && statSync(named, { throwIfNoEntry: false })?.isDirectory() === true ? named : '/tmp'
}

function suffix(): string {
  return randomBytes(6).toString('base64url').replace(/[-_]/g, 'x').slice(0, 6)
}

/** Try names until one is new. */
function attempt<T>(what: string, make: () => T): T {
  for (let i = 0; ; i += 1) {
    try {
      return make()
    } catch (error) {
      const errno = errnoOf(error)
      if (errno !== 'EEXIST' || i === attempts) throw posixFailure(what, errno)
    }
  }
}

/** Make and open a file; its name goes to the variable. */
export function makeTemporaryFile(shell: Shell, variable: string | undefined, template: string | undefined): string {
  const what = "can't create temporary file"
  const base = template === undefined ? '' : template
  const tail = tailOf(base)
  const folder = directoryOf(base) === '.' && !base.startsWith('./') ? temporaryFolder(shell) : directoryOf(base)
  const stem = tail === '' ? 'tcl' : withoutExtension(tail)
  let name = ''
  const fd = attempt(what, () => {
    name = joinNames([folder, `${stem}_${suffix()}${extensionOf(tail)}`])
    return openSync(shell.paths.resolve(name, what), 'wx+', 0o600)
  })
  if (variable !== undefined) shell.engine.setVar(variable, name)
  return shell.channels.add('file', new FileDevice(fd, true, true, 0)).name
}

export function makeTemporaryFolder(shell: Shell, template: string | undefined): string {
  const what = "can't create temporary directory"
  const base = template ?? 'tcl'
  const folder = directoryOf(base) === '.' && !base.startsWith('./') ? temporaryFolder(shell) : directoryOf(base)
  return attempt(what, () => {
    const name = joinNames([folder, `${tailOf(base)}_${suffix()}`])
    mkdirSync(shell.paths.resolve(name, what), 0o700)
    return name
  })
}
