/** fcopy: from one channel to another, at once or in the background. */
import { matchWord, parseInteger, type Reply } from '../command.ts'
import { asScriptError } from '../engine.ts'
import type { Task } from '../events/event-loop.ts'
import { fail, failUsage } from '../failure.ts'
import type { Shell } from '../shell.ts'
import type { Channel } from './channel.ts'
import { countCharacters } from './codec.ts'

export const fcopyUsage = 'input output ?-size size? ?-command callback?'
const pieceSize = 1 << 16

/** Copy as `fcopy` was asked, under the name it was called by. */
export function copyChannel(shell: Shell, command: string, args: readonly string[]): Reply {
  if (args.length % 2 === 1) failUsage(`${command} ${fcopyUsage}`)
  const input = shell.channels.get(args[0]!)
  if (!input.readable) fail(`channel "${input.name}" wasn't opened for reading`)
  const output = shell.channels.get(args[1]!)
  if (!output.writable) fail(`channel "${output.name}" wasn't opened for writing`)
  let size = Number.POSITIVE_INFINITY
  let callback: string | undefined
  for (let i = 2; i < args.length; i += 2) {
    const option = matchWord(['-size', '-command'], args[i]!)
    if (option === '-command') callback = args[i + 1]!
    else {
      size = parseInteger(args[i + 1]!)
      if (size < 0) size = Number.POSITIVE_INFINITY
    }
  }
  if (input.copying.has('read')) fail(`channel "${input.name}" is busy`)
  if (output.copying.has('write')) fail(`channel "${output.name}" is busy`)
  if (callback === undefined) return copyNow(input, output, size)
  copyLater(shell, input, output, size, callback)
  return ''
}

function copyNow(input: Channel, output: Channel, size: number): number {
  let count = 0
  while (count < size) {
    const piece = input.read(Math.min(pieceSize, size - count))
    count += countCharacters(piece)
    output.write(piece)
    if (input.eof || (piece === '' && input.blocked)) break
  }
  return count
}

function copyLater(shell: Shell, input: Channel, output: Channel, size: number, callback: string): void {
  let count = 0
  const { blocking } = input
  input.setBlocking(false)
  input.device.watch?.('read', true)
  const reserve = (on: boolean): void => {
    if (on) {
      input.copying.add('read')
      output.copying.add('write')
    } else {
      input.copying.delete('read')
      output.copying.delete('write')
    }
  }
  const finish = (error?: string): void => {
    shell.events.removeTask(task)
    input.setBlocking(blocking)
    const words = error === undefined ? [String(count)] : [String(count), error]
    shell.events.runScript([callback, ...words].join(' '), '')
  }
  const task: Task = {
    ready: () => !isOpen(shell, input) || !isOpen(shell, output) || (input.ready('read') && output.ready('write')),
    run() {
      reserve(false)
      if (!isOpen(shell, input) || !isOpen(shell, output)) {
        shell.events.removeTask(task)
        return
      }
      try {
        const piece = input.read(Math.min(pieceSize, size - count))
        count += countCharacters(piece)
        output.write(piece)
      } catch (error) {
        const failure = asScriptError(error)
        if (failure === undefined) throw error
        finish(`{${failure.message}}`)
        return
      }
      if (input.eof || count >= size) finish()
      else reserve(true)
    },
  }
  reserve(true)
  shell.events.addTask(task)
}

function isOpen(shell: Shell, channel: Channel): boolean {
  return shell.channels.has(channel.name)
}
