/** What `dict update` and `dict with` do before and after their script, which the core runs in between (dict(n)). Each
 *  takes the words of the command as one list; `begin` answers what `end` needs to know. */
import {
  dictEntries,
  dictGet,
  dictSet,
  dictSetPath,
  dictUnset,
  listItems,
  makeList,
  TclFailure,
  type TclValue,
  toText,
  unknownKey,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'

/** `begin` where tclsh reads the variable by its slot, which error codes tell. */
function reading(begin: typeof updateBegin): typeof updateBegin {
  return (ctx, args) => {
    try {
      return begin(ctx, args)
    } catch (failure) {
      if (!(failure instanceof TclFailure)) throw failure
      const name = toText(listItems(args[0] as TclValue)[0] as TclValue)
      const lookUp = ['TCL', 'LOOKUP', 'VARNAME', name]
      if (failure.errorCode.join() !== lookUp.join() || /::|\)$/.test(name)) throw failure
      throw new TclFailure(failure.message, ['TCL', 'READ', 'VARNAME'])
    }
  }
}

/** dictVarName key varName ?key varName ...? */
function updateBegin(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const words = listItems(args[0] as TclValue)
  const dict = ctx.getVar(toText(words[0] as TclValue))
  dictGet(dict, '') // complains when it is no dict
  for (let i = 1; i < words.length; i += 2) {
    const value = dictGet(dict, words[i] as TclValue)
    const name = toText(words[i + 1] as TclValue)
    if (value === undefined) ctx.unsetVar(name)
    else ctx.setVar(name, value)
  }
  return args[0] as TclValue
}

function updateEnd(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const words = listItems(args[0] as TclValue)
  const dictName = toText(words[0] as TclValue)
  let dict = ctx.findVar(dictName)
  if (dict === undefined) return ''
  for (let i = 1; i < words.length; i += 2) {
    const key = words[i] as TclValue
    const value = ctx.findVar(toText(words[i + 1] as TclValue))
    dict = value === undefined ? dictUnset(dict, key) : dictSet(dict, key, value)
  }
  ctx.setVar(dictName, dict)
  return ''
}

/** The dict at the end of a path of keys. */
function inner(dict: TclValue, path: readonly TclValue[]): TclValue | undefined {
  let current: TclValue | undefined = dict
  for (const key of path) {
    if (current === undefined) return undefined
    current = dictGet(current, key)
  }
  return current
}

/** dictVarName ?key ...?; answers {dictVarName path keys}. */
function withBegin(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const [name, ...path] = listItems(args[0] as TclValue) as [TclValue, ...TclValue[]]
  let dict = ctx.getVar(toText(name))
  for (const key of path) {
    const next = dictGet(dict, key)
    if (next === undefined) unknownKey(key)
    dict = next
  }
  const keys: TclValue[] = []
  for (const [key, value] of dictEntries(dict)) {
    ctx.setVar(toText(key), value)
    keys.push(key)
  }
  return makeList([name, makeList(path), makeList(keys)])
}

function withEnd(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const [name, pathValue, keys] = listItems(args[0] as TclValue) as [TclValue, TclValue, TclValue]
  const dictName = toText(name)
  const dict = ctx.findVar(dictName)
  if (dict === undefined) return ''
  const path = listItems(pathValue)
  let part = inner(dict, path)
  if (part === undefined) return ''
  dictGet(part, '') // complains when it is no dict
  for (const key of listItems(keys)) {
    const value = ctx.findVar(toText(key))
    part = value === undefined ? dictUnset(part, key) : dictSet(part, key, value)
  }
  ctx.setVar(dictName, path.length === 0 ? part : dictSetPath(dict, path, part))
  return ''
}

/** Commands of `::tcl::dict` that only the compiler calls. */
export const dictScopeCommands: readonly CommandDefinition[] = [
  defineCommand('updateBegin words', updateBegin),
  defineCommand('updateRead words', reading(updateBegin)),
  defineCommand('updateEnd words', updateEnd),
  defineCommand('withBegin words', withBegin),
  defineCommand('withRead words', reading(withBegin)),
  defineCommand('withEnd words', withEnd),
]
