import { fstatSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The major number of Linux's memory devices, /dev/null among them. */
const memoryDevices = 1

/** Is a file descriptor a terminal. Node's own answer is asked for only when it can be yes: that loads modules. */
export function isTerminal(fd: number): boolean {
  try {
    const status = fstatSync(fd)
    if (!status.isCharacterDevice()) return false
    if (process.platform === 'linux' && status.rdev >> 8 === memoryDevices) return false
  } catch {
    return false
  }
  const tty = createRequire(import.meta.url)('node:tty') as typeof import('node:tty')
  return tty.isatty(fd)
}
