/** array(n): commands on array variables. */
import { fail, listItems, makeList, makeString, TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import { TracedFailure } from '../errors.ts'
import type { InterpContext } from '../interp-context.ts'
import { splitElement } from '../names.ts'
import { elementOf, makeArray, watches } from '../ops/variables.ts'
import { matchOption, wrongArgs } from '../options.ts'
import { Elements, isSet, TRACE_ARRAY, type Variable } from '../persist.ts'
import { callTrace } from '../traces.ts'
import { doneSearch, findSearch, startSearch } from './array-search.ts'
import { globMatch, hasGlobChars } from './glob-match.ts'
import { hashStatistics } from './hash-statistics.ts'

type Args = readonly TclValue[]

// --- finding ---

/** Traces that watch for array commands fire, when it is an array or may become one. */
function fireArrayTraces(ctx: InterpContext, v: Variable, name: string): void {
  if (!watches(v.traces, TRACE_ARRAY) || (v.elements === null && isSet(v))) return
  const { firings, errorTrace } = ctx.interp
  if (!firings.beginVariable(v, TRACE_ARRAY, errorTrace)) return
  try {
    for (let due = firings.next(); due !== undefined; due = firings.next())
      callTrace(ctx, due.trace, [name, '', 'array'])
  } catch (e) {
    if (!(e instanceof TracedFailure)) throw e
    e.trace?.note(`(array trace on "${name}")`)
    throw new TracedFailure(`can't trace array "${name}": ${e.message}`, e.errorCode, { trace: e.trace })
  } finally {
    firings.end()
  }
}

/** The array of a name; undefined when there is none. */
function find(c: CommandContext, word: TclValue): Variable | undefined {
  const ctx = c as InterpContext
  const name = toText(word)
  const v = ctx.variable(name, false)
  if (v === undefined) return undefined
  if (v.traces !== null) fireArrayTraces(ctx, v, name)
  return v.elements === null ? undefined : v
}

/** @throws TclFailure "x" isn't an array */
function require(c: CommandContext, word: TclValue): Variable {
  const v = find(c, word)
  if (v === undefined) fail(`"${toText(word)}" isn't an array`, 'TCL', 'LOOKUP', 'ARRAY', toText(word))
  return v
}

/** The variable of a name that is to become an array, made when missing. */
function make(c: CommandContext, name: string, verb: string): Variable {
  const ctx = c as InterpContext
  let v: Variable
  try {
    v = ctx.variable(name, true) as Variable
    if (splitElement(name) !== null)
      fail(`can't ${verb} "${name}": variable isn't array`, 'TCL', 'LOOKUP', 'VARNAME', name)
  } catch (e) {
    if (!(e instanceof TclFailure)) throw e
    fail(e.message.replace(/^can't access/, `can't ${verb}`), ...e.errorCode)
  }
  if (v.traces !== null) fireArrayTraces(ctx, v, name)
  return v
}

/** The elements that have a value and whose names match; a pattern without magic is one lookup. */
function matching(c: CommandContext, v: Variable, pattern: string | null): Variable[] {
  const { elements } = v
  const found: Variable[] = []
  if (elements === null) return found
  if (pattern !== null && !hasGlobChars(pattern)) {
    const element = elements.get(pattern)
    if (element?.value !== undefined) found.push(element)
    return found
  }
  c.charge(elements.size)
  for (const [, element] of elements.list())
    if (element.value !== undefined && (pattern === null || globMatch(pattern, element.name))) found.push(element)
  return found
}

function countElements(v: Variable | undefined): number {
  let n = 0
  if (v?.elements) for (const element of v.elements.values()) if (element.value !== undefined) n++
  return n
}

// --- subcommands ---

function exists(c: CommandContext, args: Args): TclValue {
  return find(c, args[0] as TclValue) === undefined ? 0 : 1
}

function get(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const v = find(c, args[0] as TclValue)
  if (v === undefined) return ''
  const out: TclValue[] = []
  const traced = v.traces !== null
  for (const element of matching(c, v, args[1] === undefined ? null : toText(args[1]))) {
    element.owned = false
    const value = traced || element.traces !== null ? readTraced(c, v, name, element.name) : element.value
    if (value !== undefined) out.push(makeString(element.name), value)
    else if (v.elements === null)
      fail(`can't read "${name}(${element.name})": no such variable`, 'TCL', 'LOOKUP', 'VARNAME', name)
  }
  return makeList(out)
}

/** Callbacks may take elements away, also later ones of the same command. */
function readTraced(c: CommandContext, v: Variable, name: string, key: string): TclValue | undefined {
  return v.elements?.get(key)?.value === undefined ? undefined : c.findVar(`${name}(${key})`)
}

function names(c: CommandContext, args: Args): TclValue {
  const mode = args.length === 3 ? matchOption(['-exact', '-glob', '-regexp'], args[1] as TclValue) : '-glob'
  const v = find(c, args[0] as TclValue)
  if (v === undefined) return ''
  const pattern = args.length === 1 ? null : toText(args[args.length - 1] as TclValue)
  if (mode === '-glob') return makeList(matching(c, v, pattern).map((element) => makeString(element.name)))
  const test =
    mode === '-exact' ? (key: string) => key === pattern : (c as InterpContext).regexpTester(pattern as string)
  const out: TclValue[] = []
  for (const { name } of matching(c, v, null)) if (test(name)) out.push(makeString(name))
  return makeList(out)
}

function noArray(name: string, verb = 'array set'): never {
  return fail(`can't ${verb} "${name}": variable isn't array`, 'TCL', 'WRITE', 'ARRAY')
}

/** arrayName: what comes before the list where tclsh compiles `array set`. What watches for array commands sees no array yet:
 *  there `array set` makes it. */
function setBegin(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const v = (c as InterpContext).variable(name, true) as Variable
  if (v.home instanceof Elements || (v.elements === null && isSet(v))) noArray(name)
  if (v.elements === null && !watches(v.traces, TRACE_ARRAY)) makeArray(v)
  return ''
}

/** Has the variable a value of its own. */
function isScalar(c: CommandContext, name: string): boolean {
  const v = (c as InterpContext).variable(name, false)
  // A local variable need not be one of the host's.
  return v == null ? c.findVar(name) !== undefined : v.elements === null && isSet(v)
}

function set(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const items = listItems(args[1] as TclValue)
  if (items.length % 2 !== 0) {
    find(c, args[0] as TclValue) // what watches for array commands sees it
    fail('list must have an even number of elements', 'TCL', 'ARGUMENT', 'FORMAT')
  }
  const v = make(c, name, 'set')
  if (v.home instanceof Elements) noArray(name)
  if (v.elements === null && isSet(v)) {
    if (items.length === 0) noArray(name)
    fail(`can't set "${name}(${toText(items[0] as TclValue)})": variable isn't array`, 'TCL', 'LOOKUP', 'VARNAME', name)
  }
  if (v.elements === null) makeArray(v)
  c.charge(items.length / 2)
  for (let i = 0; i < items.length; i += 2) {
    const key = toText(items[i] as TclValue)
    const element = v.traces === null && v.elements !== null ? elementOf(v, key, true) : undefined
    if (element === undefined || element.traces !== null || element.flags !== 0) {
      c.setVar(`${name}(${key})`, items[i + 1] as TclValue)
      continue
    }
    element.value = items[i + 1] as TclValue
    element.owned = false
  }
  return ''
}

function size(c: CommandContext, args: Args): TclValue {
  const v = find(c, args[0] as TclValue)
  c.charge((v?.elements?.size ?? 0) / 16)
  return countElements(v)
}

function statistics(c: CommandContext, args: Args): TclValue {
  const v = require(c, args[0] as TclValue)
  c.charge((v.elements?.size ?? 0) * 2)
  return hashStatistics(v.elements ?? [], v.elements?.buckets)
}

function unset(c: CommandContext, args: Args): TclValue {
  const name = toText(args[0] as TclValue)
  const v = find(c, args[0] as TclValue)
  if (v === undefined) return ''
  if (args[1] === undefined) {
    c.unsetVar(name)
    return ''
  }
  for (const element of matching(c, v, toText(args[1]))) c.unsetVar(`${name}(${element.name})`)
  return ''
}

// --- searches ---

function startsearch(c: CommandContext, args: Args): TclValue {
  const v = require(c, args[0] as TclValue)
  c.charge((v.elements?.size ?? 0) / 4)
  return makeString(startSearch(v, toText(args[0] as TclValue)))
}

function anymore(c: CommandContext, args: Args): TclValue {
  const search = findSearch(require(c, args[0] as TclValue), toText(args[0] as TclValue), toText(args[1] as TclValue))
  return search.next < search.keys.length ? 1 : 0
}

function nextelement(c: CommandContext, args: Args): TclValue {
  const search = findSearch(require(c, args[0] as TclValue), toText(args[0] as TclValue), toText(args[1] as TclValue))
  return search.next < search.keys.length ? makeString(search.keys[search.next++] as string) : ''
}

function donesearch(c: CommandContext, args: Args): TclValue {
  const v = require(c, args[0] as TclValue)
  doneSearch(v, findSearch(v, toText(args[0] as TclValue), toText(args[1] as TclValue)))
  return ''
}

// --- defaults ---

function defaultOf(c: CommandContext, args: Args): TclValue {
  const option = matchOption(['get', 'set', 'exists', 'unset'], args[0] as TclValue)
  const word = args[1] as TclValue
  const name = toText(word)
  if (args.length !== (option === 'set' ? 3 : 2))
    wrongArgs(`::tcl::array::default ${option} arrayName${option === 'set' ? ' value' : ''}`)
  if (option === 'set') {
    const v = make(c, name, 'array default set')
    if (v.elements === null && isSet(v)) noArray(name, 'array default set')
    if (v.elements === null) makeArray(v)
    v.fallback = args[2] as TclValue
    return ''
  }
  let v = find(c, word)
  if (option === 'get' || (v === undefined && isScalar(c, name))) v = require(c, word)
  if (option === 'exists') return v?.fallback === undefined ? 0 : 1
  if (option === 'unset') {
    if (v !== undefined) v.fallback = undefined
    return ''
  }
  if (v?.fallback === undefined) fail('array has no default value', 'TCL', 'READ', 'ARRAY', 'DEFAULT')
  return v.fallback
}

// --- array for: what its compiled loop calls (compile_foreach.c) ---

/** variables arrayName; answers {version keys}. */
function forBegin(c: CommandContext, args: Args): TclValue {
  if (listItems(args[0] as TclValue).length !== 2) fail('must have two variable names', 'TCL', 'SYNTAX', 'array', 'for')
  const v = require(c, args[1] as TclValue)
  const keys = matching(c, v, null).map((element) => makeString(element.name))
  return makeList([v.elements?.version ?? 0, makeList(keys)])
}

/** state arrayName: before each round, and before the end. */
function forCheck(c: CommandContext, args: Args): TclValue {
  const v = (c as InterpContext).variable(toText(args[1] as TclValue), false)
  if (v?.elements?.version !== listItems(args[0] as TclValue)[0])
    fail('array changed during iteration', 'TCL', 'READ', 'array', 'for')
  return ''
}

/** variables arrayName: the key variable is set, now the value's. One that a trace does not give leaves it as it is. */
function forValue(c: CommandContext, args: Args): TclValue {
  const [key, value] = listItems(args[0] as TclValue) as [TclValue, TclValue]
  const found = c.findVar(`${toText(args[1] as TclValue)}(${toText(c.getVar(toText(key)))})`)
  return found === undefined ? '' : c.setVar(toText(value), found)
}

export const arraySubcommands: readonly CommandDefinition[] = [
  defineCommand('anymore arrayName searchId', anymore),
  defineCommand('default option arrayName ?value?', defaultOf),
  defineCommand('donesearch arrayName searchId', donesearch),
  defineCommand('exists arrayName', exists),
  defineCommand('get arrayName ?pattern?', get),
  defineCommand('names arrayName ?mode? ?pattern?', names),
  defineCommand('nextelement arrayName searchId', nextelement),
  defineCommand('set arrayName list', set),
  defineCommand('size arrayName', size),
  defineCommand('startsearch arrayName', startsearch),
  defineCommand('statistics arrayName', statistics),
  defineCommand('unset arrayName ?pattern?', unset),
]

export const arrayCommands: readonly EnsembleDefinition[] = [defineEnsemble('array', arraySubcommands)]

/** In `::tcl::array`, for the core. */
export const arrayForCommands: readonly CommandDefinition[] = [
  defineCommand('setBegin arrayName', setBegin),
  defineCommand('forBegin variables arrayName', forBegin),
  defineCommand('forCheck state arrayName', forCheck),
  defineCommand('forValue variables arrayName', forValue),
]
