/** `dict filter`: the part of a dict whose keys or values match patterns, or that a script chooses. */
import {
  asBoolean,
  dictEntries,
  dictGet,
  dictSize,
  fail,
  listItems,
  makeDict,
  makeString,
  payEvery,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { ControlSignal } from '../errors.ts'
import { matchOption } from '../options.ts'
import { addNote, noting } from './error-notes.ts'
import { globMatch, hasGlobChars } from './glob-match.ts'

const TYPES: readonly string[] = ['key', 'script', 'value']

/** Which kind of `dict filter` the word asks for: `key`, `script` or `value`.
 *  @throws TclFailure `bad filterType "x": must be key, script, or value` */
export function dictFilterType(word: TclValue): string {
  return matchOption(TYPES, word, 'filterType')
}

type Entry = readonly [key: TclValue, value: TclValue]

/** `dict filter`. Code that knows the type when it compiles can do better for scripts: this runs them nested. */
export const dictFilter: CommandDefinition = defineCommand('filter dictionary filterType ?arg ...?', (ctx, args) => {
  const dict = args[0] as TclValue
  const type = dictFilterType(args[1] as TclValue)
  if (type === 'script') return filterByScript(ctx, args)
  const patterns = args.slice(2).map(toText)
  if (type === 'key') return filterKeys(ctx, dict, patterns)
  return filterEntries(ctx, dict, ([, value]) => matchesAny(patterns, value))
})

function filterKeys(ctx: CommandContext, dict: TclValue, patterns: readonly string[]): TclValue {
  const [only] = patterns
  if (only === undefined) {
    dictSize(dict) // refuses what is no dict
    return ''
  }
  if (patterns.length !== 1 || hasGlobChars(only)) {
    return filterEntries(ctx, dict, ([key]) => matchesAny(patterns, key))
  }
  const key = makeString(only)
  const value = dictGet(dict, key)
  return makeDict(value === undefined ? [] : [[key, value]])
}

function matchesAny(patterns: readonly string[], value: TclValue): boolean {
  const text = toText(value)
  return patterns.some((pattern) => globMatch(pattern, text))
}

function filterEntries(ctx: CommandContext, dict: TclValue, keep: (entry: Entry) => boolean): TclValue {
  ctx.charge(dictSize(dict) * 2)
  const kept: Entry[] = []
  let n = 0
  for (const entry of dictEntries(dict)) {
    payEvery(n++, 0)
    if (keep(entry)) kept.push(entry)
  }
  return makeDict(kept)
}

const BREAK = 3
const CONTINUE = 4

function evalFilter(ctx: CommandContext, script: TclValue): TclValue {
  try {
    return ctx.eval(script)
  } catch (error) {
    if (error instanceof TclFailure) addNote(error, `"dict filter" script line ${ctx.errorLine()}`)
    throw error
  }
}

function filterByScript(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  if (args.length !== 4) ctx.usageError('dictionary script {keyVarName valueVarName} filterScript')
  const [dict, , names, script] = args as [TclValue, TclValue, TclValue, TclValue]
  const [keyName, valueName, ...more] = listItems(names).map(toText)
  if (keyName === undefined || valueName === undefined || more.length > 0) {
    fail('must have exactly two variable names', 'TCL', 'SYNTAX', 'dict', 'filter')
  }
  const kept: Entry[] = []
  for (const [key, value] of dictEntries(dict)) {
    noting('"dict filter" filter script key variable', () => ctx.setVar(keyName, key))
    noting('"dict filter" filter script value variable', () => ctx.setVar(valueName, value))
    try {
      if (asBoolean(evalFilter(ctx, script))) kept.push([key, value])
    } catch (signal) {
      if (!(signal instanceof ControlSignal)) throw signal
      if (signal.code === BREAK) break
      if (signal.code !== CONTINUE) throw signal
    }
  }
  return makeDict(kept)
}
