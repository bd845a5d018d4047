/** puts, gets, read and the other commands that scripts use channels with most. */

import { bottomOf } from '../channels/device.ts'
import { type CommandFamily, type CommandRow, matchWord, parseInteger } from '../command.ts'
import { fail, failUsage } from '../failure.ts'

export const puts: CommandRow = {
  name: 'puts',
  min: 1,
  max: 3,
  usage: '?-nonewline? ?channel? string',
  run(shell, args) {
    const [first, second, third] = args
    if (second === undefined) shell.channels.get('stdout').write(first!, true)
    else if (third !== undefined) {
      if (first !== '-nonewline') failUsage(`puts ${this.usage}`)
      shell.channels.get(second).write(third)
    } else if (first === '-nonewline') shell.channels.get('stdout').write(second)
    else shell.channels.get(first!).write(second, true)
    return ''
  },
}

export const gets: CommandRow = {
  name: 'gets',
  min: 1,
  max: 2,
  usage: 'channel ?varName?',
  run(shell, [name, variable]) {
    const channel = shell.channels.get(name!)
    const line = channel.gets()
    if (variable === undefined) return line ?? ''
    shell.engine.setVar(variable, line ?? '')
    return line === undefined ? -1 : channel.lengthOfLine(line)
  },
}

export const read: CommandRow = {
  name: 'read',
  min: 1,
  max: 2,
  usage: 'channel ?numChars?" or "read ?-nonewline? channel',
  run(shell, [first, second]) {
    if (first === '-nonewline') {
      if (second === undefined) failUsage(`${this.name} ${this.usage}`)
      const text = shell.channels.get(second).read()
      return text.endsWith('\n') ? text.slice(0, -1) : text
    }
    const channel = shell.channels.get(first!)
    return second === undefined ? channel.read() : channel.read(parseCount(second))
  },
}

function parseCount(word: string): number {
  let count = -1
  try {
    count = parseInteger(word)
  } catch {}
  if (count < 0) fail(`expected non-negative integer but got "${word}"`, 'TCL', 'VALUE', 'NUMBER')
  return count
}

export const flush: CommandRow = {
  name: 'flush',
  min: 1,
  max: 1,
  usage: 'channel',
  run(shell, [name]) {
    shell.channels.get(name!).flush()
    return ''
  },
}

export const eof: CommandRow = {
  name: 'eof',
  min: 1,
  max: 1,
  usage: 'channel',
  run: (shell, [name]) => shell.channels.get(name!).eof,
}

export const fblocked: CommandRow = {
  name: 'fblocked',
  min: 1,
  max: 1,
  usage: 'channel',
  run(shell, [name]) {
    const channel = shell.channels.get(name!)
    if (!channel.readable) fail(`channel "${name}" wasn't opened for reading`)
    return channel.blocked
  },
}

export const close: CommandRow = {
  name: 'close',
  min: 1,
  max: 2,
  usage: 'channel ?direction?',
  run(shell, [name, word]) {
    const channel = shell.channels.get(name!)
    if (word === undefined) {
      shell.channels.remove(channel)
      if (channel.users === 0) channel.close()
      else if (channel.writable) channel.flush()
      return ''
    }
    const direction = matchWord(['read', 'write'], word, 'direction') as 'read' | 'write'
    const bottom = bottomOf(channel.device)
    if (bottom !== channel.device && bottom.readable && bottom.writable) {
      fail('half-close not applicable to stack of transformations')
    }
    if (direction === 'read' ? !channel.readable : !channel.writable) {
      fail(`Half-close of ${direction}-side not possible, side not opened or already closed`)
    }
    const other = direction === 'read' ? channel.writable : channel.readable
    if (other && channel.device.halves !== true) fail('')
    if (!other) shell.channels.remove(channel)
    channel.close(other ? direction : undefined)
    return ''
  },
}

export const seek: CommandRow = {
  name: 'seek',
  min: 2,
  max: 3,
  usage: 'channel offset ?origin?',
  run(shell, [name, offset, origin = 'start']) {
    const channel = shell.channels.get(name!)
    const distance = parseInteger(offset!)
    channel.seek(distance, matchWord(['start', 'current', 'end'], origin, 'origin') as 'start' | 'current' | 'end')
    return ''
  },
}

export const tell: CommandRow = {
  name: 'tell',
  min: 1,
  max: 1,
  usage: 'channel',
  run: (shell, [name]) => shell.channels.get(name!).tell(),
}

export const family: CommandFamily = [puts, gets, read, flush, eof, fblocked, close, seek, tell]
