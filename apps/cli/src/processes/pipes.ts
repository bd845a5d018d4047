/** Pipes of the system's. Node has no call that makes one, so named ones are made, and their names removed. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { posixFailure } from '../errno.ts'

export interface Pipe {
  readonly readFd: number
  readonly writeFd: number
}

let count = 0

/** Make so many pipes.
 *  @throws CommandFailure where the system has no `mkfifo` */
export function makePipes(number: number): Pipe[] {
  if (number === 0) return []
  const names = Array.from({ length: number }, () => {
    count += 1
    return join(tmpdir(), `feather-pipe-${process.pid}-${Date.now().toString(36)}-${count}`)
  })
  if (spawnSync('mkfifo', ['-m', '600', ...names], { stdio: 'ignore' }).status !== 0) {
    throw posixFailure("couldn't create pipe", 'ENOSYS')
  }
  return names.map((name) => {
    // Opening one end waits for the other, unless somebody has it open for both.
    const both = openSync(name, 'r+')
    const readFd = openSync(name, 'r')
    const writeFd = openSync(name, 'w')
    closeSync(both)
    unlinkSync(name)
    return { readFd, writeFd }
  })
}
