/** array(n): commands on array variables. */
import { fail, listItems, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand, defineEnsemble, type EnsembleDefinition } from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import { matchOption } from '../options.ts'
import { type Variable } from '../persist.ts'
import { globMatch, hasGlobChars } from './glob-match.ts'

type Args = readonly TclValue[]

function find(c: CommandContext, word: TclValue): Variable | undefined {
  const v = (c as InterpContext).variable(toText(word), false)
  return v?.elements ? v : undefined
}

function exists(c: CommandContext, args: Args): TclValue {
  return find(c, args[0] as TclValue) === undefined ? 0 : 1
}

/** The set elements whose names match; a pattern without magic is one lookup. */
function* matching(v: Variable, pattern: string | null): Iterable<[string, Variable]> {
  const elements = v.elements as Map<string, Variable>
  if (pattern !== null && !hasGlobChars(pattern)) {
    const element = elements.get(pattern)
    if (element?.value !== undefined) yield [pattern, element]
    return
  }
  for (const [key, element] of elements)
    if (element.value !== undefined && (pattern === null || globMatch(pattern, key))) yield [key, element]
}

function get(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const v = find(c, args[0] as TclValue)
  if (v === undefined) return ''
  const out: TclValue[] = []
  const traced = v.traces !== null
  for (const [key, element] of [...matching(v, args[1] === undefined ? null : toText(args[1]))]) {
    element.owned = false
    const value = traced || element.traces !== null ? c.findVar(`${name}(${key})`) : element.value
    if (value !== undefined) out.push(makeString(key), value)
  }
  return makeList(out)
}

function names(c: CommandContext, args: Args): TclValue {
  const v = find(c, args[0] as TclValue)
  let mode = '-glob'
  if (args.length === 3) mode = matchOption(['-exact', '-glob', '-regexp'], args[1] as TclValue)
  if (v === undefined) return ''
  const pattern = args.length === 1 ? null : toText(args[args.length - 1] as TclValue)
  const out: TclValue[] = []
  if (mode === '-glob') {
    for (const [key] of matching(v, pattern)) out.push(makeString(key))
  } else {
    const test = mode === '-exact' ? (key: string) => key === pattern : (c as InterpContext).regexpTester(pattern as string)
    for (const [key, element] of v.elements as Map<string, Variable>)
      if (element.value !== undefined && test(key)) out.push(makeString(key))
  }
  return makeList(out)
}

function set(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const items = listItems(args[1] as TclValue)
  if (items.length % 2 !== 0) fail('list must have an even number of elements', 'TCL', 'ARGUMENT', 'FORMAT')
  const v = (c as InterpContext).arrayFor(name)
  if (v.traces === null && (v.elements as Map<string, Variable>).size === 0) c.charge(items.length / 20)
  for (let i = 0; i < items.length; i += 2) c.setVar(`${name}(${toText(items[i] as TclValue)})`, items[i + 1] as TclValue)
  return ''
}

function size(c: CommandContext, args: Args): TclValue {
  const v = find(c, args[0] as TclValue)
  if (v === undefined) return 0
  let n = 0
  for (const element of (v.elements as Map<string, Variable>).values()) if (element.value !== undefined) n++
  return n
}

function unset(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const v = find(c, args[0] as TclValue)
  if (v === undefined) return ''
  if (args[1] === undefined) {
    c.unsetVar(name)
    return ''
  }
  for (const [key] of [...matching(v, toText(args[1]))]) c.unsetVar(`${name}(${key})`)
  return ''
}

export const arraySubcommands: readonly CommandDefinition[] = [
  defineCommand({ name: 'exists', min: 1, max: 1, usage: 'arrayName', run: exists }),
  defineCommand({ name: 'get', min: 1, max: 2, usage: 'arrayName ?pattern?', run: get }),
  defineCommand({ name: 'names', min: 1, max: 3, usage: 'arrayName ?mode? ?pattern?', run: names }),
  defineCommand({ name: 'set', min: 2, max: 2, usage: 'arrayName list', run: set }),
  defineCommand({ name: 'size', min: 1, max: 1, usage: 'arrayName', run: size }),
  defineCommand({ name: 'unset', min: 1, max: 2, usage: 'arrayName ?pattern?', run: unset }),
]

export const arrayCommands: readonly EnsembleDefinition[] = [defineEnsemble('array', arraySubcommands)]
