/** The variables of an interpreter, as an embedder sees them. */
import { listItems, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import {
  elementKeys,
  type FeatherInterp,
  globMatch,
  type InterpContext,
  variableExists,
  variableNames,
} from '@feather-tcl/host'
import { type NamedObjects, type TclInput, toTcl } from './convert.ts'
import type { Type } from './types.ts'

/** Runs JavaScript as a command of the interpreter would run. */
export type Within = (body: (context: InterpContext) => TclValue) => TclValue

/** Sets a variable by the command `set`. */
export type SetByCommand = (name: string, value: TclValue) => void

/** Variables by name: `x`, an element `a(key)`, a qualified `::ns::x`. Outside of an eval these are the global ones; a host
 *  command sees those of the procedure that called it. Traces fire as for a script. */
export class Vars {
  readonly #within: Within
  readonly #core: FeatherInterp
  readonly #set: SetByCommand
  readonly #objects: NamedObjects

  /** @internal */
  constructor(within: Within, core: FeatherInterp, set: SetByCommand, objects: NamedObjects) {
    this.#within = within
    this.#core = core
    this.#set = set
    this.#objects = objects
  }

  /** The value, as a string or as what the type says.
   *  @throws TclError `can't read "x": no such variable`; or when the value means something else */
  get(name: string): string
  get<T>(name: string, as: Type<T>): T
  get(name: string, as?: Type<unknown>): unknown {
    let found: unknown
    this.#within((context) => {
      const value = context.getVar(name)
      found = as === undefined ? toText(value) : as.read(value)
      return ''
    })
    return found
  }

  /** Give the variable a value; it is made when missing.
   *  @throws TclError when it is an array or a constant, when its namespace does not exist, or from a trace
   *  @throws TypeError for what has no Tcl value */
  set(name: string, value: TclInput): void {
    const converted = toTcl(value, 'value', this.#objects)
    // Inside of a host command nothing has to be begun: commands that set a variable are called often.
    const core = this.#core
    if (core.runningRelative !== null) {
      this.#set(name, converted)
      return
    }
    const running = core.instance === null ? undefined : core.context
    let failure: { what: unknown } | undefined
    if (running !== undefined) {
      try {
        running.setVar(name, converted)
        if (running.inst.ending === null) return
      } catch (what) {
        failure = { what }
      }
    }
    this.#within((context) => {
      if (failure !== undefined) throw failure.what
      if (running === undefined) context.setVar(name, converted)
      return ''
    })
  }

  /** Is there such a variable, with a value or as an array. */
  has(name: string): boolean {
    return this.#within((context) => (variableExists(context, name) ? 1 : 0)) === 1
  }

  /** Remove the variable or array. Whether it was there.
   *  @throws TclError from a trace, or for a constant */
  unset(name: string): boolean {
    return (
      this.#within((context) => {
        if (!variableExists(context, name)) return 0
        context.unsetVar(name)
        return 1
      }) === 1
    )
  }

  /** The names of the variables that exist, sorted. With a pattern (`string match`) those that match it: `a*`, the elements of
   *  an array `a(*)`, a namespace's `::ns::*`. */
  names(pattern = '*'): string[] {
    const list = this.#within((context) => {
      const element = /^([^(]*)\((.*)\)$/s.exec(pattern)
      const [, array, keys] = element ?? []
      const names = array === undefined ? variableNames(context, pattern) : elements(context, array, keys as string)
      return makeList(names.sort().map((name) => makeString(name)))
    })
    return listItems(list).map(toText)
  }
}

function elements(context: InterpContext, array: string, pattern: string): string[] {
  const keys = elementKeys(context, array) ?? []
  return keys.filter((key) => globMatch(pattern, key)).map((key) => `${array}(${key})`)
}
