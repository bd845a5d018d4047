import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { posixFailure } from '../errno.ts'

/** The file of a program: the name itself when it has a slash, else the first one on the path.
 *  @param path the value of the environment's PATH
 *  @throws CommandFailure `couldn't execute "x": no such file or directory` */
export function findProgram(name: string, folder: string, path: string): string {
  const candidates = name.includes('/')
    ? [resolve(folder, name)]
    : path.split(delimiter).map((entry) => join(resolve(folder, entry), name))
  let errno = 'ENOENT'
  if (name !== '') {
    for (const candidate of candidates) {
      const problem = problemWith(candidate)
      if (problem === undefined) return candidate
      if (problem === 'EACCES') errno = 'EACCES'
    }
  }
  throw posixFailure(`couldn't execute "${name}"`, errno)
}

function problemWith(file: string): string | undefined {
  try {
    if (statSync(file).isDirectory()) return 'EACCES'
    accessSync(file, constants.X_OK)
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' ? 'EACCES' : 'ENOENT'
  }
}
