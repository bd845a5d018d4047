/** The subcommands of `dict` that run no script. `dict for`, `map`, `update` and `with` are control structures and
 *  belong to the core.
 *
 *  Dicts are values. Subcommands that take a variable's name read it (a missing one is an empty dict), make the new
 *  dict, and write it back. */
import {
  asDict,
  asInteger,
  asNumber,
  dictEntries,
  dictGet,
  dictHas,
  dictKeys,
  dictSet,
  dictSetPath,
  dictSize,
  dictUnset,
  dictUnsetPath,
  dictValues,
  listAppend,
  makeDict,
  makeList,
  makeString,
  payEvery,
  stringAppend,
  TclDouble,
  TclFailure,
  type TclValue,
  toText,
  unknownKey,
} from '@feather-tcl/arena/values'
import { add } from '../arith/integer.ts'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import { dictFilter } from './dict-filter.ts'
import { noting } from './error-notes.ts'
import { globMatch, hasGlobChars } from './glob-match.ts'
import { hashStatistics } from './hash-statistics.ts'
import { notWhole } from './integer-args.ts'

/** Replace the value of one key of the dict in a variable; `change` gets the old value, if there is one.
 *  Result: the new dict.
 *  @param keeps a dict that has the key stays as it is */
function updateKey(
  ctx: CommandContext,
  args: readonly TclValue[],
  change: (old: TclValue | undefined) => TclValue,
  keeps = false,
): TclValue {
  const name = toText(args[0] as TclValue)
  const key = args[1] as TclValue
  const dict = ctx.findVar(name) ?? ''
  const old = dictGet(dict, key)
  return ctx.setVar(name, keeps && old !== undefined ? dict : dictSet(dict, key, change(old)))
}

// tclsh: nothing to append leaves a dict alone that has the key
const append = defineCommand('append dictVarName key ?value ...?', (ctx, args) =>
  updateKey(ctx, args, (old) => stringAppend(old ?? '', args.slice(2)), args.length === 2),
)

const create = defineCommand('create ?key value ...?', (ctx, args) => {
  if (args.length % 2 !== 0) ctx.usageError('?key value ...?')
  let result: TclValue = makeDict([])
  for (let i = 0; i < args.length; i += 2) {
    result = dictSet(result, args[i] as TclValue, args[i + 1] as TclValue, true)
  }
  return result
})

const exists = defineCommand('exists dictionary key ?key ...?', (_ctx, args) => {
  try {
    return lookUp(args, args.length) === undefined ? 0 : 1
  } catch (failure) {
    if (failure instanceof TclFailure) return 0
    throw failure
  }
})

/** What the keys `args[1..end)` lead to in the dict `args[0]`; undefined when a key is missing. */
function lookUp(args: readonly TclValue[], end: number): TclValue | undefined {
  let value: TclValue | undefined = args[0] as TclValue
  for (let i = 1; i < end && value !== undefined; i++) value = dictGet(value, args[i] as TclValue)
  return value
}

const get = defineCommand('get dictionary ?key ...?', (_ctx, args) => {
  let value = args[0] as TclValue
  if (args.length === 1) return asDict(value)
  for (let i = 1; i < args.length; i++) {
    const key = args[i] as TclValue
    value = dictGet(value, key) ?? unknownKey(key)
  }
  return value
})

/** `dict getdef`, under either of its names. */
function getWithDefault(name: string): CommandDefinition {
  return defineCommand(
    `${name} dictionary ?key ...? key default`,
    (_ctx, args) => lookUp(args, args.length - 1) ?? (args[args.length - 1] as TclValue),
  )
}

/** What errorInfo says about an increment that is no integer. */
const READING = 'reading increment'

const incr = defineCommand('incr dictVarName key ?increment?', (ctx, args) =>
  updateKey(ctx, args, (old) => {
    const increment = args[2] ?? 1
    // tclsh: dict incr d new 0x10 -> new 0x10
    if (old === undefined) {
      noting(READING, () => asInteger(increment))
      return increment
    }
    if (typeof old === 'number' && typeof increment === 'number') return add(old, increment)
    // What is no number at all is complained about first.
    if (asNumber(old) === undefined) asInteger(old)
    if (asNumber(increment) === undefined) noting(READING, () => asInteger(increment))
    return add(
      requireInteger(old),
      noting(READING, () => requireInteger(increment)),
    )
  }),
)

/** The integer that a number is.
 *  @throws TclFailure `expected integer but got "1.5"` */
function requireInteger(v: TclValue): number | bigint {
  if (asNumber(v) instanceof TclDouble) notWhole(v)
  return asInteger(v)
}

const info = defineCommand('info dictionary', (ctx, args) => {
  const keys = dictKeys(args[0] as TclValue)
  ctx.charge(keys.length * 2)
  return hashStatistics(keys.map((key) => [toText(key), key]))
})

const keys = defineCommand('keys dictionary ?pattern?', (_ctx, args) => {
  const dict = args[0] as TclValue
  const pattern = args[1] === undefined ? undefined : toText(args[1])
  if (pattern !== undefined && !hasGlobChars(pattern)) {
    return dictHas(dict, pattern) ? makeList([makeString(pattern)]) : ''
  }
  return matching(dictKeys(dict), pattern)
})

const values = defineCommand('values dictionary ?pattern?', (_ctx, args) => {
  const dict = args[0] as TclValue
  return matching(dictValues(dict), args[1] === undefined ? undefined : toText(args[1]))
})

/** The list of those that match, or of all. Takes ownership of the array. */
function matching(all: TclValue[], pattern: string | undefined): TclValue {
  return makeList(pattern === undefined ? all : all.filter((v) => globMatch(pattern, toText(v))))
}

const lappend = defineCommand('lappend dictVarName key ?value ...?', (ctx, args) =>
  updateKey(ctx, args, (old) => {
    // tclsh: nothing to append leaves what is no list alone
    if (args.length === 2) return old ?? ''
    return old === undefined ? makeList(args.slice(2)) : listAppend(old, args.slice(2))
  }),
)

const merge = defineCommand('merge ?dictionary ...?', (_ctx, args) => {
  let result = args[0] ?? ''
  dictSize(result)
  let owned = false
  for (let i = 1; i < args.length; i++) {
    const added = args[i] as TclValue
    let merged = 0
    for (const [key, value] of dictEntries(added)) {
      payEvery(merged++, 4)
      result = dictSet(result, key, value, owned)
      owned = true
    }
  }
  return result
})

const remove = defineCommand('remove dictionary ?key ...?', (_ctx, args) => {
  const whole = asDict(args[0] as TclValue)
  let result: TclValue = whole
  for (let i = 1; i < args.length; i++) result = dictUnset(result, args[i] as TclValue, result !== whole)
  return result
})

const replace = defineCommand('replace dictionary ?key value ...?', (ctx, args) => {
  if (args.length % 2 === 0) ctx.usageError('dictionary ?key value ...?')
  let result: TclValue = asDict(args[0] as TclValue)
  for (let i = 1; i < args.length; i += 2) {
    result = dictSet(result, args[i] as TclValue, args[i + 1] as TclValue, i > 1)
  }
  return result
})

const set = defineCommand('set dictVarName key ?key ...? value', (ctx, args) => {
  const name = toText(args[0] as TclValue)
  const dict = ctx.findVar(name) ?? ''
  const value = args[args.length - 1] as TclValue
  const changed =
    args.length === 3 ? dictSet(dict, args[1] as TclValue, value) : dictSetPath(dict, args.slice(1, -1), value)
  return ctx.setVar(name, changed)
})

const size = defineCommand('size dictionary', (_ctx, args) => dictSize(args[0] as TclValue))

const unset = defineCommand('unset dictVarName key ?key ...?', (ctx, args) => {
  const name = toText(args[0] as TclValue)
  return ctx.setVar(name, asDict(dictUnsetPath(ctx.findVar(name) ?? '', args.slice(1))))
})

/** The subcommands of `dict` that run no script, in the order in which error messages name them. */
export const dictSubcommands: readonly CommandDefinition[] = [
  append,
  create,
  exists,
  dictFilter,
  get,
  getWithDefault('getdef'),
  getWithDefault('getwithdefault'),
  incr,
  info,
  keys,
  lappend,
  merge,
  remove,
  replace,
  set,
  size,
  unset,
  values,
]

/** `dict`, without the subcommands that run scripts. */
export const dictCommands: readonly EnsembleDefinition[] = [defineEnsemble('dict', dictSubcommands)]
