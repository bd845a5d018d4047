/** chan, fcopy and fileevent. */

import { copyChannel, fcopyUsage } from '../channels/copy.ts'
import type { Direction } from '../channels/device.ts'
import { pipe } from '../channels/pipe.ts'
import { reflected } from '../channels/reflected.ts'
import { type CommandFamily, type CommandRow, matchWord, parseInteger } from '../command.ts'
import { fail } from '../failure.ts'
import { matchPattern } from '../paths/match.ts'
import * as basic from './channels.ts'
import { configure, general } from './configure.ts'

const any = Number.POSITIVE_INFINITY

const fileevent: CommandRow = {
  name: 'fileevent',
  min: 2,
  max: 3,
  usage: 'channel event ?script?',
  run(shell, [name, word, script]) {
    const event = matchWord(['readable', 'writable'], word!, 'event name')
    const channel = shell.channels.get(name!)
    const direction: Direction = event === 'readable' ? 'read' : 'write'
    if (event === 'readable' ? !channel.readable : !channel.writable) fail(`channel is not ${event}`)
    const handler = channel.handlers[direction]
    if (script === undefined) return handler?.shell === shell ? handler.script : ''
    if (script !== '') channel.handlers[direction] = { script, shell }
    else if (handler?.shell === shell) delete channel.handlers[direction]
    channel.device.watch?.(direction, script !== '')
    void shell.events
    return ''
  },
}

const fcopy: CommandRow = {
  name: 'fcopy',
  min: 2,
  max: any,
  usage: fcopyUsage,
  run: (shell, args) => copyChannel(shell, 'fcopy', args),
}

function renamed(row: CommandRow, name: string): CommandRow {
  return { ...row, name }
}

const chan = [
  renamed(basic.fblocked, 'blocked'),
  basic.close,
  {
    name: 'configure',
    min: 1,
    max: any,
    usage: 'channel ?-option value ...?',
    options: general,
    run: (shell, args) => configure(shell, 'chan configure', args),
  },
  { ...fcopy, name: 'copy', run: (shell, args) => copyChannel(shell, 'chan copy', args) },
  reflected.create,
  basic.eof,
  renamed(fileevent, 'event'),
  basic.flush,
  basic.gets,
  {
    name: 'isbinary',
    min: 1,
    max: 1,
    usage: 'channel',
    run(shell, [name]) {
      const { codec, eofChar, inputTranslation, outputTranslation, readable, writable } = shell.channels.get(name!)
      const plain = (!readable || inputTranslation === 'lf') && (!writable || outputTranslation === 'lf')
      return codec.name === 'iso8859-1' && eofChar === '' && plain
    },
  },
  {
    name: 'names',
    min: 0,
    max: 1,
    usage: '?pattern?',
    run: (shell, [pattern = '*']) => shell.channels.names().filter((name) => matchPattern(pattern, name)),
  },
  {
    name: 'pending',
    min: 2,
    max: 2,
    usage: 'mode channel',
    run(shell, [word, name]) {
      const mode = matchWord(['input', 'output'], word!, 'mode')
      const channel = shell.channels.get(name!)
      if (mode === 'input') return channel.readable ? channel.pendingInput : -1
      return channel.writable ? channel.pendingOutput : -1
    },
  },
  pipe,
  reflected.pop,
  reflected.postevent,
  reflected.push,
  basic.puts,
  { ...basic.read, usage: 'channel ?numChars?" or "chan read ?-nonewline? channel' },
  basic.seek,
  basic.tell,
  {
    name: 'truncate',
    min: 1,
    max: 2,
    usage: 'channel ?length?',
    run(shell, [name, word]) {
      const channel = shell.channels.get(name!)
      const size = word === undefined ? undefined : parseInteger(word)
      if (size !== undefined && size < 0) fail('cannot truncate to negative length of file')
      channel.truncate(size)
      return ''
    },
  },
] satisfies CommandRow[]

export const family: CommandFamily = [{ name: 'chan', subcommands: chan }, fcopy, fileevent]
