/** chan pipe */
import type { CommandRow } from '../command.ts'
import { posixFailure } from '../errno.ts'
import { makePipes } from '../processes/pipes.ts'
import { StreamDevice } from './file-device.ts'

export const pipe: CommandRow = {
  name: 'pipe',
  min: 0,
  max: 0,
  usage: '',
  run(shell) {
    if (shell.policy.safe) throw posixFailure("couldn't create pipe", 'EPERM')
    const [ends] = makePipes(1)
    const reading = new StreamDevice(ends!.readFd, { readable: true, writable: false }, true, shell.startPump)
    const writing = new StreamDevice(ends!.writeFd, { readable: false, writable: true }, true, shell.startPump)
    return [shell.channels.add('file', reading).name, shell.channels.add('file', writing).name]
  },
}
