/** chan pipe */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandRow } from '../command.ts'
import { fail } from '../failure.ts'
import { StreamDevice } from './file-device.ts'

let pipes = 0

/** Both ends of a new pipe of the system's. Node has no call for that, so a named one is made, and its name removed. */
function makePipe(): { readFd: number; writeFd: number } {
  pipes += 1
  const name = join(tmpdir(), `feather-pipe-${process.pid}-${Date.now().toString(36)}-${pipes}`)
  if (spawnSync('mkfifo', ['-m', '600', name]).status !== 0) fail('creating pipe failed')
  // Opening one end waits for the other, unless somebody has it open for both.
  const both = openSync(name, 'r+')
  const readFd = openSync(name, 'r')
  const writeFd = openSync(name, 'w')
  closeSync(both)
  unlinkSync(name)
  return { readFd, writeFd }
}

export const pipe: CommandRow = {
  name: 'pipe',
  min: 0,
  max: 0,
  usage: '',
  run(shell) {
    const { readFd, writeFd } = makePipe()
    const startPump = (fd: number): ReturnType<typeof shell.io.pump> => shell.io.pump(fd)
    const reading = new StreamDevice(readFd, { readable: true, writable: false }, true, startPump)
    const writing = new StreamDevice(writeFd, { readable: false, writable: true }, true, startPump)
    return [shell.channels.add('file', reading).name, shell.channels.add('file', writing).name]
  },
}
