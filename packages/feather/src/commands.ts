/** Commands that the embedder gives to scripts: functions become rows of the host's table. */
import { TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import {
  COMMAND_HOST,
  Command,
  type CommandDefinition,
  type FeatherInterp,
  type HostRun,
  type Usage,
} from '@feather-tcl/host'
import { type NamedObjects, toTcl } from './convert.ts'
import { toSignal } from './failure.ts'
import { type RestType, Type } from './types.ts'

/** A command that gets its words as strings. What it returns is converted (see TclInput); what it throws is a Tcl error. */
export type HostFunction = (this: Caller, ...args: string[]) => unknown

/** A parameter of a typed command: a type, an optional one behind those that are needed, or `t.rest` at the end. */
export type Param = Type<unknown> | RestType<unknown>

/** The arguments that a function gets for such parameters. */
export type Arguments<P extends readonly Param[]> = P extends readonly [
  infer Head,
  ...infer Tail extends readonly Param[],
]
  ? Head extends RestType<infer T>
    ? T[]
    : Head extends Type<infer T>
      ? [T, ...Arguments<Tail>]
      : never
  : []

/** The call that is going on: `this` of the function, unless that is an arrow function.
 *
 *      interp.command('shout', function (...words) {
 *        return words.length === 1 ? `${words[0]}!` : this.usageError('text')
 *      }) */
export interface Caller {
  /** Throw `wrong # args: should be "..."`, with the name that the command was called by and then the text. */
  usageError(usage: string): never
}

/** What commands of one interpreter need. */
export interface CommandSite {
  readonly core: FeatherInterp
  readonly objects: NamedObjects
}

/** What the parameters say: how many words, what they are called, and how to read them. */
export interface Signature extends Usage {
  /** @throws TclFailure for a word of another type */
  readonly read: (words: readonly TclValue[]) => unknown[]
}

/** @throws TypeError for what is no list of parameters: something else than types, an optional one before one that is
 *  needed, or words behind `t.rest` */
export function signatureOf(params: readonly Param[], where: string): Signature {
  const usage: string[] = []
  let min = 0
  let rest: RestType<unknown> | undefined
  const types: Type<unknown>[] = []
  for (const param of params) {
    if (rest !== undefined) throw new TypeError(`${where}: t.rest must be the last parameter`)
    if (!(param instanceof Type)) {
      if (param === null || typeof param !== 'object' || !('item' in param))
        throw new TypeError(`${where}: a parameter is a type made by t`)
      rest = param
      usage.push(`?${param.label} ...?`)
    } else if (param.role === 'optional') {
      types.push(param)
      usage.push(`?${param.label}?`)
    } else {
      if (min < types.length) throw new TypeError(`${where}: optional parameters come after those that are needed`)
      types.push(param)
      min = types.length
      usage.push(param.label)
    }
  }
  const read = (words: readonly TclValue[]): unknown[] => {
    const args: unknown[] = types.map((type, i) => {
      const word = words[i]
      return word === undefined ? undefined : type.read(word)
    })
    if (rest !== undefined)
      for (let i = types.length; i < words.length; i++) args.push(rest.item.read(words[i] as TclValue))
    return args
  }
  return { min, max: rest === undefined ? types.length : Number.POSITIVE_INFINITY, usage: usage.join(' '), read }
}

const ANY: Signature = {
  min: 0,
  max: Number.POSITIVE_INFINITY,
  usage: '?arg ...?',
  read: (words) => words.map(toText),
}

/** The signature of a function with parameters, or of one that takes strings. */
export function signature(params: readonly Param[] | undefined, where: string): Signature {
  return params === undefined ? ANY : signatureOf(params, where)
}

/** Call an embedder's function with words.
 *  @throws TclFailure and the signals of the host, or what the function threw */
export function invoke(
  site: CommandSite,
  { read }: Signature,
  words: readonly TclValue[],
  fn: (...args: never[]) => unknown,
  caller?: Caller,
): unknown {
  const args = read(words)
  try {
    return fn.apply(caller, args as never[])
  } catch (e) {
    throw e instanceof TclFailure ? e : toSignal(site.core, e)
  }
}

/** The same, with the result given to Tcl. */
export function callFunction(
  site: CommandSite,
  how: Signature,
  words: readonly TclValue[],
  fn: (...args: never[]) => unknown,
  caller?: Caller,
): TclValue {
  return toTcl(invoke(site, how, words, fn, caller), 'result', site.objects)
}

/** The row of a command. */
export function definition(
  site: CommandSite,
  name: string,
  params: readonly Param[] | undefined,
  fn: (...args: never[]) => unknown,
): CommandDefinition {
  const how = signature(params, `command ${name}`)
  const { min, max, usage } = how
  return { name, min, max, usage, run: (ctx, words) => callFunction(site, how, words, fn, ctx) }
}

/** Put a command under a name, qualified or not; namespaces that are missing are made. */
export function defineAt(core: FeatherInterp, name: string, row: HostRun): Command {
  const { namespaces } = core
  const at = name.lastIndexOf('::')
  const ns = at < 0 ? namespaces.global : namespaces.ensure(namespaces.global, name.slice(0, at))
  const command = new Command(COMMAND_HOST, at < 0 ? name : name.slice(at + 2), ns)
  command.run = row
  return namespaces.define(command)
}
