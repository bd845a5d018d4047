/** vwait */
import type { Channel } from '../channels/channel.ts'
import type { Direction } from '../channels/device.ts'
import { type CommandRow, matchWord, parseInteger, type Reply } from '../command.ts'
import { asScriptError } from '../engine.ts'
import { CommandFailure, fail } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { allEvents, type EventKinds } from './event-loop.ts'

const options = [
  '-all',
  '-extended',
  '-nofileevents',
  '-noidleevents',
  '-notimerevents',
  '-nowindowevents',
  '-readable',
  '-timeout',
  '-variable',
  '-writable',
  '--',
]

/** What is waited for. */
interface Condition {
  kind: 'variable' | 'readable' | 'writable'
  name: string
}

interface Request {
  conditions: Condition[]
  all: boolean
  extended: boolean
  timeout: number | undefined
  kinds: EventKinds
}

function readRequest(shell: Shell, args: readonly string[]): Request {
  const kinds = { ...allEvents }
  const request: Request = { conditions: [], all: false, extended: false, timeout: undefined, kinds }
  let at = 0
  for (; args.length > 1 && at < args.length && args[at]!.startsWith('-'); at += 1) {
    const option = matchWord(options, args[at]!)
    if (option === '--') {
      at += 1
      break
    }
    if (option === '-all') request.all = true
    else if (option === '-extended') request.extended = true
    else if (option === '-nofileevents') kinds.files = false
    else if (option === '-noidleevents') kinds.idle = false
    else if (option === '-notimerevents') kinds.timers = false
    else if (option !== '-nowindowevents') {
      at += 1
      const value = args[at]
      if (value === undefined) fail(`argument required for "${option}"`, 'TCL', 'OPERATION', 'VWAIT', 'MISSING')
      if (option === '-timeout') request.timeout = Math.max(parseInteger(value), 0)
      else request.conditions.push({ kind: option.slice(1) as Condition['kind'], name: value })
    }
  }
  for (const name of args.slice(at)) request.conditions.push({ kind: 'variable', name })
  if (request.timeout !== undefined && !kinds.timers) {
    fail('timer events disabled with timeout specified', 'TCL', 'EVENT', 'NO_TIME')
  }
  for (const { kind, name } of request.conditions) if (kind !== 'variable') checkChannel(shell, kind, name)
  return request
}

function checkChannel(shell: Shell, kind: 'readable' | 'writable', name: string): Channel {
  const channel = shell.channels.get(name)
  if (!channel[kind]) fail(`channel "${name}" wasn't open for ${kind === 'readable' ? 'reading' : 'writing'}`)
  return channel
}

/** Handle events until what is asked for has happened. */
function wait(shell: Shell, request: Request): Reply {
  const { conditions, timeout, kinds } = request
  const end = timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeout
  const met: Condition[] = []
  const watches = conditions.map((condition) => watch(shell, condition))
  try {
    for (;;) {
      conditions.forEach((condition, i) => {
        if (watches[i]!.met() && !met.includes(condition)) met.push(condition)
      })
      if (conditions.length > 0 && (request.all ? met.length === conditions.length : met.length > 0)) break
      if (conditions.length === 0 && timeout === undefined) break
      if (performance.now() >= end) break
      if (shell.events.runOne(kinds)) continue
      if (!shell.events.hasSources(kinds) && timeout === undefined && !conditions.some(isChannel)) {
        const [first] = conditions
        fail(`can't wait for variable "${first?.name}": would wait forever`, 'TCL', 'EVENT', 'NO_SOURCES')
      }
      shell.engine.checkInterrupt()
      shell.events.wait(end, kinds)
    }
  } finally {
    for (const { stop } of watches) stop()
  }
  const done = conditions.length > 0 && (request.all ? met.length === conditions.length : met.length > 0)
  const left = timeout === undefined ? 0 : done ? Math.max(Math.ceil(end - performance.now()), 0) : -1
  if (request.extended) {
    const pairs = met.flatMap(({ kind, name }) => [kind, name])
    return timeout === undefined ? pairs : [...pairs, 'timeleft', left]
  }
  return timeout === undefined ? '' : left
}

const isChannel = ({ kind }: Condition): boolean => kind !== 'variable'

/** Find out when a condition is met. */
function watch(shell: Shell, { kind, name }: Condition): { met(): boolean; stop(): void } {
  if (kind === 'variable') return watchVariable(shell, name)
  const channel = checkChannel(shell, kind, name)
  const direction: Direction = kind === 'readable' ? 'read' : 'write'
  channel.device.watch?.(direction, true)
  return {
    met: () => channel.ready(direction),
    stop: () => channel.device.watch?.(direction, channel.handlers[direction] !== undefined),
  }
}

function watchVariable(shell: Shell, name: string): { met(): boolean; stop(): void } {
  const signal = shell.nextSignal()
  const variable = name.startsWith('::') ? name : `::${name}`
  const callback = `::tcl::Signal ${signal.id}`
  try {
    shell.engine.call('trace', 'add', 'variable', variable, ['write', 'unset'], callback)
  } catch (error) {
    const failure = asScriptError(error)
    if (failure === undefined) throw error
    const as = (text: string): string => (name === variable ? text : text.replace(/(^|")::/, '$1'))
    throw new CommandFailure(as(failure.message), failure.errorCode.map(as))
  }
  return {
    met: () => signal.raised,
    stop() {
      shell.dropSignal(signal.id)
      shell.engine.call('trace', 'remove', 'variable', variable, ['write', 'unset'], callback)
    },
  }
}

export const vwait: CommandRow = {
  name: 'vwait',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  usage: '?options? ?varName ...?',
  options,
  run: (shell, args) => wait(shell, readRequest(shell, args)),
}

/** What the traces of `vwait` call. */
export const signalCommand: CommandRow = {
  name: '::tcl::Signal',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  usage: 'id ?arg ...?',
  run(shell, [id]) {
    shell.raiseSignal(id!)
    return ''
  },
}
