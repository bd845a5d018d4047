/** Procedures and lambdas: checking parameters, and keeping the materialized parts (memory rule M5). */
import {
  fail,
  listItems,
  listLength,
  makeList,
  makeString,
  owe,
  PRIMITIVE_LIMIT,
  TclString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { noting } from './commands/error-notes.ts'
import type { FeatherInterp } from './feather-interp.ts'
import { COMMAND_PROC, Command, type Namespace, type Param } from './persist.ts'
import { entriesOf } from './script-cache.ts'

/** What a parameter of a procedure takes. */
const PARAM_STEPS = 8

/** Read a parameter list.
 *  @throws TclFailure in tclsh's words. */
function readParams(value: TclValue): { params: Param[]; normalized: TclValue } {
  const params: Param[] = []
  const specs: TclValue[] = []
  owe(listLength(value) * PARAM_STEPS)
  for (const spec of listItems(value)) {
    const parts = listItems(spec)
    if (parts.length > 2)
      fail(
        `too many fields in argument specifier "${toText(spec)}"`,
        'TCL',
        'OPERATION',
        'PROC',
        'FORMALARGUMENTFORMAT',
      )
    const name = parts.length === 0 ? '' : toText(parts[0] as TclValue)
    if (name === '') fail('argument with no name', 'TCL', 'OPERATION', 'PROC', 'FORMALARGUMENTFORMAT')
    if (name.endsWith(')') && name.includes('('))
      fail(`formal parameter "${name}" is an array element`, 'TCL', 'OPERATION', 'PROC', 'FORMALARGUMENTFORMAT')
    if (name.includes('::'))
      fail(`formal parameter "${name}" is not a simple name`, 'TCL', 'OPERATION', 'PROC', 'FORMALARGUMENTFORMAT')
    params.push({ name, fallback: parts[1] })
    specs.push(makeList(parts.length === 2 ? [makeString(name), parts[1] as TclValue] : [makeString(name)]))
  }
  return { params, normalized: makeList(specs) }
}

/** The body as a text that compiled code can be kept with: the same one for short bodies that are defined again and again. */
function bodyText(interp: FeatherInterp, body: TclValue, params: TclValue): TclString {
  if (body instanceof TclString) return body
  const text = toText(body)
  return text.length <= PRIMITIVE_LIMIT ? interp.shortText(text, `body ${toText(params)}`) : new TclString(text, -1)
}

/** Define a procedure under a name as `proc` got it.
 *  @throws TclFailure for a bad name or parameter list. */
export function defineProc(
  interp: FeatherInterp,
  from: Namespace,
  name: string,
  paramsValue: TclValue,
  body: TclValue,
): Command {
  const place = interp.namespaces.placeFor(from, name)
  if (place === null) fail(`can't create procedure "${name}": unknown namespace`, 'TCL', 'VALUE', 'COMMAND')
  const { params, normalized } = noting(`creating proc "${place.tail}"`, () => readParams(paramsValue))
  const command = new Command(COMMAND_PROC, place.tail, place.ns)
  command.params = params
  command.paramsValue = normalized
  command.body = bodyText(interp, body, normalized)
  return interp.namespaces.define(command)
}

/** The procedure that a lambda expression is (apply(n)). It is kept with the value, so that it compiles once. */
export function lambdaCommand(interp: FeatherInterp, value: TclValue, _ns: number): Command {
  const entries = entriesOf(interp.shortScripts, value)
  const found = interp.anonymous(entries.lambda)
  if (found !== null && !found.procNs.deleted) return found
  const text = toText(value)
  let length: number
  try {
    length = listLength(value)
  } catch {
    length = 0
  }
  if (length !== 2 && length !== 3) fail(`can't interpret "${text}" as a lambda expression`, 'TCL', 'VALUE', 'LAMBDA')
  const parts = listItems(value)
  const { params, normalized } = noting(`parsing lambda expression "${text}"`, () => readParams(parts[0] as TclValue))
  let ns = interp.namespaces.global
  if (length === 3) {
    const nsName = toText(parts[2] as TclValue)
    const named = interp.namespaces.find(interp.namespaces.global, nsName)
    if (named === null)
      fail(
        `namespace "${nsName.startsWith('::') ? nsName : `::${nsName}`}" not found`,
        'TCL',
        'LOOKUP',
        'NAMESPACE',
        nsName.startsWith('::') ? nsName : `::${nsName}`,
      )
    ns = named
  }
  const command = new Command(COMMAND_PROC, '', ns)
  command.params = params
  command.paramsValue = normalized
  const body = parts[1] as TclValue
  command.body = bodyText(interp, body, normalized)
  interp.adoptAnonymous(command)
  entries.lambda = { id: command.id, generation: command.generation }
  return command
}
