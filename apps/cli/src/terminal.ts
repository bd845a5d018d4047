import { fstatSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Is a file descriptor a terminal. Node's own answer is asked for only when it can be yes: that loads modules. */
export function isTerminal(fd: number): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false
  } catch {
    return false
  }
  const tty = createRequire(import.meta.url)('node:tty') as typeof import('node:tty')
  return tty.isatty(fd)
}
