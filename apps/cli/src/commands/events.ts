/** after, update, vwait and exit. */
import { type CommandFamily, type CommandRow, matchWord, parseInteger, type Reply } from '../command.ts'
import { defaultHandler } from '../events/background-error.ts'
import { allEvents } from '../events/event-loop.ts'
import { signalCommand, vwait } from '../events/vwait.ts'
import { fail, failUsage } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { sleep } from '../sleep.ts'

const any = Number.POSITIVE_INFINITY

/** Several words are one script, as `concat` puts them together. */
function concat(words: readonly string[]): string {
  if (words.length === 1) return words[0]!
  return words
    .map((word) => word.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, ''))
    .filter((word) => word !== '')
    .join(' ')
}

function afterOption(shell: Shell, option: string, args: readonly string[]): Reply {
  const { events } = shell
  if (option === 'cancel') {
    if (args.length === 0) failUsage('after cancel id|command')
    events.cancel(concat(args))
    return ''
  }
  if (option === 'idle') {
    if (args.length === 0) failUsage('after idle script ?script ...?')
    return events.afterIdle(concat(args))
  }
  if (args.length > 1) failUsage('after info ?id?')
  const [id] = args
  if (id === undefined) return events.ids()
  const found = events.info(id)
  if (found === undefined) fail(`event "${id}" doesn't exist`, 'TCL', 'LOOKUP', 'EVENT', id)
  return [found.script, found.kind]
}

const after: CommandRow = {
  name: 'after',
  min: 1,
  max: any,
  usage: 'option ?arg ...?',
  run(shell, [word, ...args]) {
    let time: number | undefined
    try {
      time = parseInteger(word!)
    } catch {}
    if (time === undefined) {
      const matches = word === '' ? [] : ['cancel', 'idle', 'info'].filter((option) => option.startsWith(word!))
      if (matches.length === 1) return afterOption(shell, matches[0]!, args)
      fail(
        `bad argument "${word}": must be cancel, idle, info, or an integer`,
        'TCL',
        'LOOKUP',
        'INDEX',
        'argument',
        word!,
      )
    }
    if (args.length > 0) return shell.events.after(time, concat(args))
    shell.engine.pause(time, sleep)
    return ''
  },
}

const update: CommandRow = {
  name: 'update',
  min: 0,
  max: 1,
  usage: '?idletasks?',
  run(shell, [word]) {
    const idleOnly = word !== undefined && matchWord(['idletasks'], word) === 'idletasks'
    const kinds = idleOnly ? { timers: false, files: false, idle: true } : allEvents
    while (shell.events.runOne(kinds));
    return ''
  },
}

const exit: CommandRow = {
  name: 'exit',
  min: 0,
  max: 1,
  usage: '?returnCode?',
  run: (shell, [code = '0']) => shell.exit(parseInteger(code)),
}

export const family: CommandFamily = [after, update, vwait, signalCommand, exit, defaultHandler]
