/** tcl::prefix: abbreviations of the entries of a table. The ensemble lives in the namespace `tcl`. */
import {
  fail,
  listItems,
  makeList,
  makeString,
  payEvery,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import { ReturnSignal, readReturnOptions } from '../errors.ts'
import { matchExact, matchOption } from '../options.ts'
import { chargeText } from './text-size.ts'

type Args = readonly TclValue[]

const MATCH_OPTIONS: readonly string[] = ['-error', '-exact', '-message']

function runMatch(ctx: CommandContext, args: Args): TclValue {
  const end = args.length - 2
  let exact = false
  let what = 'option'
  let errorOptions: readonly TclValue[] | undefined
  for (let i = 0; i < end; i++) {
    const option = matchOption(MATCH_OPTIONS, args[i] as TclValue)
    if (option === '-exact') {
      exact = true
      continue
    }
    if (++i >= end) fail(`missing value for ${option}`, 'TCL', 'OPERATION', 'NOARG')
    const value = args[i] as TclValue
    if (option === '-message') what = toText(value)
    else errorOptions = readErrorOptions(value)
  }
  const table = tableOf(ctx, args[end] as TclValue)
  const word = args[end + 1] as TclValue
  if (errorOptions === undefined) return makeString(find(table, word, what, exact))
  try {
    return makeString(find(table, word, what, exact))
  } catch (failure) {
    if (!(failure instanceof TclFailure)) throw failure
    if (errorOptions.length === 0) return ''
    throw new ReturnSignal(readReturnOptions([...errorOptions, '-code', 'error']), makeString(failure.message))
  }
}

function find(table: readonly string[], word: TclValue, what: string, exact: boolean): string {
  return exact ? matchExact(table, word, what) : matchOption(table, word, what)
}

function readErrorOptions(v: TclValue): readonly TclValue[] {
  const options = listItems(v)
  if (options.length % 2 !== 0) {
    fail('error options must have an even number of elements', 'TCL', 'VALUE', 'DICTIONARY')
  }
  return options
}

function tableOf(ctx: CommandContext, v: TclValue): readonly string[] {
  const items = listItems(v)
  chargeText(ctx, items.length * 16)
  return Array.from(items, (item, i) => {
    payEvery(i, 0)
    return toText(item)
  })
}

function runAll(ctx: CommandContext, args: Args): TclValue {
  const start = toText(args[1] as TclValue)
  const found: TclValue[] = []
  for (const entry of tableOf(ctx, args[0] as TclValue)) if (entry.startsWith(start)) found.push(makeString(entry))
  return makeList(found)
}

function runLongest(ctx: CommandContext, args: Args): TclValue {
  const start = toText(args[1] as TclValue)
  let common: string | undefined
  for (const entry of tableOf(ctx, args[0] as TclValue)) {
    if (!entry.startsWith(start)) continue
    common = common === undefined ? entry : commonStart(common, entry)
  }
  return makeString(common ?? '')
}

/** The characters that both begin with. */
function commonStart(a: string, b: string): string {
  let i = 0
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  const last = a.charCodeAt(i - 1)
  if (i < a.length && last >= 0xd800 && last <= 0xdbff) i--
  return a.slice(0, i)
}

export const prefixCommands: readonly (CommandDefinition | EnsembleDefinition)[] = [
  defineEnsemble('prefix', [
    defineCommand('all table string', runAll),
    defineCommand('longest table string', runLongest),
    defineCommand('match ?options? table string', runMatch, 2, Number.POSITIVE_INFINITY),
  ]),
]
