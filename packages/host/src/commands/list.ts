/** Commands that make lists, look into them and change them.
 *
 *  Lists are values: what looks like a change makes a new list, which shares with the old one what it can. Commands
 *  that take a variable's name read it, make the new list, and write it back. */
import {
  asIndex,
  asList,
  fail,
  listIndex,
  listItems,
  listLength,
  listRange,
  listReplace,
  listSet,
  listSetPath,
  makeList,
  outOfRange,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { asWord } from './integer-args.ts'
import { indexPath } from './list-index.ts'
import { fillArray, reserveList } from './list-limits.ts'

const list = defineCommand('list ?value ...?', (_ctx, args) => {
  if (args.length === 0) return ''
  return makeList(args.slice())
})

const llength = defineCommand('llength list', (_ctx, args) => listLength(args[0] as TclValue))

const lindex = defineCommand('lindex list ?index ...?', (_ctx, args) => listElement(args[0] as TclValue, args, 1))

/** What `lindex` gives for the value and the indices `words[from..]`: of a single one, which may be a list of indices,
 *  or of several, each of which must be one index. '' when they lead nowhere. */
export function listElement(value: TclValue, words: readonly TclValue[], from: number): TclValue {
  if (words.length !== from + 1) return elementAtPath(value, words, from)
  const index = words[from] as TclValue
  if (typeof index === 'number') return elementAt(value, index)
  const path = indexPath(index)
  return path === undefined ? elementAt(value, asIndex(index, listLength(value))) : elementAtPath(value, path, 0)
}

function elementAt(value: TclValue, index: number): TclValue {
  return (index < 0 ? outside(value) : listIndex(value, index)) ?? ''
}

/** Even an index that names nothing wants a list. */
function outside(value: TclValue): undefined {
  listLength(value)
}

/** What `path[from..]` leads to; '' when it leaves the lists, though the rest of it must still be indices.
 *      tclsh: lindex {a b} 9 x -> bad index "x": ... */
function elementAtPath(value: TclValue, path: readonly TclValue[], from: number): TclValue {
  let current: TclValue | undefined = value
  for (let k = from; k < path.length; k++) {
    if (current === undefined) {
      asIndex(path[k] as TclValue, 0)
      continue
    }
    const at = asIndex(path[k] as TclValue, listLength(current))
    current = at < 0 ? undefined : listIndex(current, at)
  }
  return current ?? ''
}

const lrange = defineCommand('lrange list first last', (_ctx, args) => {
  const value = args[0] as TclValue
  const length = listLength(value)
  const first = asIndex(args[1] as TclValue, length)
  const last = asIndex(args[2] as TclValue, length)
  return listRange(value, first, last)
})

const linsert = defineCommand('linsert list index ?element ...?', (_ctx, args) => {
  const value = args[0] as TclValue
  const length = listLength(value)
  // `end` is the place after the last element.
  const at = asIndex(args[1] as TclValue, length + 1)
  return listReplace(value, at, 0, args.slice(2))
})

const lreplace = defineCommand('lreplace list first last ?element ...?', (ctx, args) =>
  replaceRange(ctx, args[0] as TclValue, args),
)

/** `value` with the range that `args[1]` and `args[2]` name replaced by the rest of `args`. */
function replaceRange(_ctx: CommandContext, value: TclValue, args: readonly TclValue[]): TclValue {
  const length = listLength(value)
  const first = Math.max(asIndex(args[1] as TclValue, length), 0)
  const last = asIndex(args[2] as TclValue, length)
  return listReplace(value, first, last - first + 1, args.slice(3))
}

const lreverse = defineCommand('lreverse list', (_ctx, args) => {
  const value = args[0] as TclValue
  const items = listItems(value)
  // tclsh: lreverse "  " -> "  "
  if (items.length === 0) return value
  return makeList(items.toReversed())
})

const lrepeat = defineCommand('lrepeat count ?value ...?', (ctx, args) => {
  const count = asWord(args[0] as TclValue)
  if (count < 0) {
    fail(`bad count "${toText(args[0] as TclValue)}": must be integer >= 0`, 'TCL', 'OPERATION', 'LREPEAT', 'NEGARG')
  }
  const group = args.length - 1
  if (group === 0 || count === 0) return ''
  const length = Number(count) * group
  reserveList(ctx, length)
  const only = args[1] as TclValue
  return makeList(fillArray(length, group === 1 ? () => only : (i) => args[1 + (i % group)] as TclValue))
})

const lassign = defineCommand('lassign list ?varName ...?', (ctx, args) => {
  const value = args[0] as TclValue
  const names = args.length - 1
  const items = listItems(value)
  if (names === 0) return asList(value)
  // Taken out first: writing a variable may run traces.
  const assigned = items.slice(0, names)
  const rest = items.length > names ? makeList(items.slice(names)) : ''
  for (let i = 0; i < names; i++) ctx.setVar(toText(args[i + 1] as TclValue), assigned[i] ?? '')
  return rest
})

const lset = defineCommand('lset listVar ?index? ?index ...? value', (ctx, args) => {
  const name = toText(args[0] as TclValue)
  const old = ctx.getVar(name)
  const item = args[args.length - 1] as TclValue
  if (args.length === 3) {
    const index = args[1] as TclValue
    return ctx.setVar(name, listSetPath(old, indexPath(index) ?? [index], item))
  }
  return ctx.setVar(name, listSetPath(old, args.slice(1, -1), item))
})

const lpop = defineCommand(
  'lpop listvar ?index?',
  (ctx, args) => {
    const name = toText(args[0] as TclValue)
    const list = ctx.getVar(name)
    // An index that is none is an error before one that leads nowhere.
    if (args.length > 2) elementAtPath(list, args, 1)
    const parents: TclValue[] = [list]
    const places: number[] = []
    const depth = Math.max(args.length - 1, 1)
    for (let k = 0; ; k++) {
      const parent = parents[k] as TclValue
      const index = args[k + 1] ?? 'end'
      const length = listLength(parent)
      const at = asIndex(index, length)
      if (at < 0 || at >= length) outOfRange(index)
      const element = listIndex(parent, at) as TclValue
      if (k + 1 === depth) {
        ctx.setVar(name, rebuild(parents, places, listReplace(parent, at, 1, [])))
        return element
      }
      places.push(at)
      parents.push(element)
    }
  },
  1,
  Number.POSITIVE_INFINITY,
)

/** Put `item` at the place of the innermost parent, that one into the next outer one, and so on. */
function rebuild(parents: readonly TclValue[], places: readonly number[], item: TclValue): TclValue {
  let result = item
  for (let k = places.length - 1; k >= 0; k--) {
    result = listSet(parents[k] as TclValue, places[k] as number, result)
  }
  return result
}

const ledit = defineCommand('ledit listVar first last ?element ...?', (ctx, args) => {
  const name = toText(args[0] as TclValue)
  return ctx.setVar(name, replaceRange(ctx, ctx.getVar(name), args))
})

const lremove = defineCommand('lremove list ?index ...?', (_ctx, args) => {
  const value = args[0] as TclValue
  const length = listLength(value)
  if (args.length === 1) return value
  const doomed = new Set<number>()
  for (let i = 1; i < args.length; i++) {
    const at = asIndex(args[i] as TclValue, length)
    if (at >= 0 && at < length) doomed.add(at)
  }
  const items = listItems(value)
  if (doomed.size === 1) {
    const [at = 0] = doomed
    return listReplace(value, at, 1, [])
  }
  return makeList(items.filter((_, i) => !doomed.has(i)))
})

/** Commands on lists that neither sort nor search. */
export const listCommands: readonly CommandDefinition[] = [
  list,
  llength,
  lindex,
  lrange,
  linsert,
  lreplace,
  lreverse,
  lrepeat,
  lassign,
  lset,
  lpop,
  ledit,
  lremove,
]
