/** history(n): commands that somebody recorded, as a prompt does. */
import { asInteger, fail, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import { type InterpContext, ScriptRequest } from '../interp-context.ts'
import { globMatch } from './glob-match.ts'

type Args = readonly TclValue[]

/** The recorded commands of one interpreter. Events are numbered from 1; `next` has not happened yet, and the one before it is
 *  the current one: usually the command that asks. */
export class History {
  keep = 20
  next = 1
  readonly events: Map<number, TclValue> = new Map()

  /** The youngest event that is not kept any more. */
  get #gone(): number {
    return this.next - 1 - this.keep
  }

  add(event: TclValue): void {
    this.events.set(this.next++, event)
    this.events.delete(this.#gone)
  }

  clear(): void {
    this.events.clear()
    this.next = 1
  }

  /** Keep so many: older ones go. */
  limit(count: number): void {
    this.keep = count
    for (const number of this.events.keys()) if (number <= this.#gone) this.events.delete(number)
  }

  /** The number of the event that a word means.
   *  @throws TclFailure when there is none */
  find(word: TclValue): number {
    const text = toText(word)
    const given = integer(word)
    if (given === undefined) return this.#search(text)
    const number = given <= 0 ? this.next - 1 + given : given
    if (number <= this.#gone) fail(`event "${text}" is too far in the past`)
    if (number >= this.next) fail(`event "${text}" hasn't occurred yet`)
    return number
  }

  #search(text: string): number {
    for (let number = this.next - 2; number > 0; number--) {
      const event = this.events.get(number)
      if (event === undefined) continue
      const recorded = toText(event)
      if (globMatch(`${text}*`, recorded) || globMatch(text, recorded)) return number
    }
    return fail(`no event matches "${text}"`)
  }
}

function integer(word: TclValue): number | undefined {
  try {
    return Number(asInteger(word))
  } catch {
    return undefined
  }
}

function of(ctx: CommandContext): History {
  return (ctx as InterpContext).interp.history
}

/** Evaluate in place of the command. */
function evaluate(script: TclValue): TclValue {
  return new ScriptRequest(makeList(['eval', script])) as unknown as TclValue
}

function add(ctx: CommandContext, [event, word]: Args): TclValue {
  const exec = toText(word ?? '')
  if (word !== undefined && (exec === '' || !'exec'.startsWith(exec))) fail(`bad argument "${exec}": should be "exec"`)
  if (toText(event as TclValue).trim() !== '') of(ctx).add(event as TclValue)
  return exec === '' ? '' : evaluate(event as TclValue)
}

function change(ctx: CommandContext, [value, event]: Args): TclValue {
  const history = of(ctx)
  history.events.set(event === undefined ? history.next - 1 : history.find(event), value as TclValue)
  return value as TclValue
}

function clear(ctx: CommandContext): TclValue {
  of(ctx).clear()
  return ''
}

function eventText(ctx: CommandContext, [event]: Args): TclValue {
  const history = of(ctx)
  return history.events.get(history.find(event ?? -1)) ?? ''
}

function info(ctx: CommandContext, [count]: Args): TclValue {
  const history = of(ctx)
  const most = count === undefined ? history.keep : integer(count)
  if (most === undefined) fail(`bad integer "${toText(count as TclValue)}"`)
  const lines: string[] = []
  for (let number = Math.max(1, history.next - most); number < history.next; number++) {
    const event = history.events.get(number)
    if (event === undefined) continue
    lines.push(`${String(number).padStart(6)}  ${toText(event).trimEnd().replaceAll('\n', '\n\t')}`)
  }
  return makeString(lines.join('\n'))
}

function keep(ctx: CommandContext, [count]: Args): TclValue {
  const history = of(ctx)
  if (count === undefined) return history.keep
  const limit = integer(count)
  if (limit === undefined || limit < 0 || limit > 1000) fail(`illegal keep count "${toText(count)}"`)
  history.limit(limit)
  return limit
}

function redo(ctx: CommandContext, [event]: Args): TclValue {
  const history = of(ctx)
  const number = history.find(event ?? -1)
  if (number === history.next - 1) fail('cannot redo the current event')
  const script = history.events.get(number) ?? ''
  history.events.set(history.next - 1, script)
  return evaluate(script)
}

/** `history` without a subcommand informs; else the ensemble does it. */
function history(_ctx: CommandContext, args: Args): TclValue {
  const words = ['::tcl::history', ...(args.length === 0 ? ['info'] : args)]
  return new ScriptRequest(makeList(words)) as unknown as TclValue
}

export const historyCommands: readonly CommandDefinition[] = [defineCommand('history ?arg ...?', history)]

/** `::tcl::history`. */
export const historyEnsemble: EnsembleDefinition = defineEnsemble('history', [
  defineCommand('add event ?exec?', add),
  defineCommand('change newValue ?event?', change),
  defineCommand('clear', clear),
  defineCommand('event ?event?', eventText),
  defineCommand('info ?count?', info),
  defineCommand('keep ?count?', keep),
  defineCommand('nextid', (ctx) => of(ctx).next),
  defineCommand('redo ?event?', redo),
])
