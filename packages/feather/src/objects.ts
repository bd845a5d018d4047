/** Objects of JavaScript that scripts use by name: classes whose instances scripts make, and objects that the embedder gives.
 *
 *  An object is a command: its name is the string that stands for it, so that it can be kept in variables, lists and
 *  dicts, over any number of evals, and is found again by it. It lives until its command goes: by its `destroy`, by
 *  `rename $m {}`, `removeCommand`, the deletion of its namespace, or with the interpreter. Then its destructor is called,
 *  once, and the name stands for nothing. */
import { fail, makeForeign, type TclForeign, type TclValue, toText } from '@feather-tcl/arena/values'
import {
  COMMAND_HOST,
  Command,
  type CommandDefinition,
  checkWords,
  defineEnsemble,
  defineRow,
  Ensemble,
  type FeatherInterp,
} from '@feather-tcl/host'
import {
  type Arguments,
  type CommandSite,
  callFunction,
  invoke,
  type Param,
  type Signature,
  signature,
} from './commands.ts'
import type { NamedObjects } from './convert.ts'
import { TclStateError } from './errors.ts'
import { toSignal } from './failure.ts'

/** A method: the object, then the words as strings. */
export type Method<T> = (object: T, ...args: string[]) => unknown

/** A method whose words have types. Made by `method`. */
export class TypedMethod<T> {
  /** @internal */
  readonly params: readonly Param[]
  /** @internal */
  readonly run: (object: T, ...args: never[]) => unknown

  /** @internal */
  constructor(params: readonly Param[], run: (object: T, ...args: never[]) => unknown) {
    this.params = params
    this.run = run
  }
}

/** A method whose words have types, as those of `Interp.command`. */
export function method<T, const P extends readonly Param[]>(
  params: P,
  run: (object: T, ...args: Arguments<P>) => unknown,
): TypedMethod<T> {
  return new TypedMethod(params, run as (object: T, ...args: never[]) => unknown)
}

/** What scripts can do with the objects of a class. */
export interface HostClass<T extends object> {
  /** Make an object, for `Name new ?arg ...?` and `Name create objectName ?arg ...?`. Without it scripts make none. */
  readonly create?: ((...args: string[]) => T) | TypedCreate<T>
  readonly methods: { readonly [name: string]: Method<T> | TypedMethod<T> }
  /** Called once, when the object's command goes. What it throws is the error of the object's `destroy`; it is lost when the
   *  command goes in another way. */
  readonly destroy?: ((object: T) => void) | undefined
}

/** A constructor whose words have types. */
export interface TypedCreate<T> {
  readonly params: readonly Param[]
  readonly run: (...args: never[]) => T
}

/** A class of JavaScript: scripts may construct it and call its methods with strings. A method `destroy` is the destructor;
 *  names that begin with `_` or `#` are left out. */
export type JsClass<T extends object> = new (...args: never[]) => T

interface Entry {
  readonly object: object
  readonly foreign: TclForeign
  readonly methods: Methods
  readonly destroy: ((object: object) => void) | undefined
  /** What the destructor threw. */
  thrown: { readonly error: unknown } | null
}

interface Row {
  readonly how: Signature
  readonly run: (object: object, ...args: never[]) => unknown
}

/** A class as it is used: its methods with their signatures. */
interface Methods {
  readonly typeName: string
  readonly rows: ReadonlyMap<string, Row>
  readonly destroy: ((object: object) => void) | undefined
}

/** The methods of objects that come without a class: those of the object itself and of its prototypes. */
function methodsOf(from: object, typeName: string): HostClass<object> {
  const methods: Record<string, Method<object>> = Object.create(null)
  let destroy: ((object: object) => void) | undefined
  for (let o: object | null = from; o !== null && o !== Object.prototype; o = Object.getPrototypeOf(o)) {
    for (const name of Object.getOwnPropertyNames(o)) {
      const value = Object.getOwnPropertyDescriptor(o, name)?.value
      if (typeof value !== 'function' || name === 'constructor' || name in methods || /^[_#]/.test(name)) continue
      if (name === 'destroy') destroy ??= (object) => (object as { destroy(): void }).destroy()
      else methods[name] = (object, ...args) => (object as Record<string, (...a: string[]) => unknown>)[name]?.(...args)
    }
  }
  if (Object.keys(methods).length === 0) throw new TypeError(`${typeName}: no method that a script could call`)
  return { methods, destroy }
}

/** All objects of an interpreter that have a name. */
export class Objects implements NamedObjects {
  readonly #core: FeatherInterp
  readonly #entries: Map<Command, Entry> = new Map()
  readonly #byObject: WeakMap<object, Entry> = new WeakMap()
  #count = 0

  constructor(core: FeatherInterp) {
    this.#core = core
  }

  /** The value that stands for an object; undefined when it has no name. */
  get(object: object): TclForeign | undefined {
    return this.#byObject.get(object)?.foreign
  }

  /** The object that a command is. */
  named(name: string): object | undefined {
    return this.#entry(name)?.object
  }

  #entry(name: string): Entry | undefined {
    const { namespaces } = this.#core
    const command = namespaces.resolve(namespaces.global, name)
    return command === undefined ? undefined : this.#entries.get(command.original ?? command)
  }

  /** The methods of the object that a command is, with their usages, `destroy` among them; undefined when it is none. */
  methodsOf(name: string): ReadonlyMap<string, string> | undefined {
    const entry = this.#entry(name)
    if (entry === undefined) return undefined
    const usages = Array.from(entry.methods.rows, ([method, { how }]): [string, string] => [method, how.usage])
    return new Map([...usages, ['destroy', '']])
  }

  get site(): CommandSite {
    return { core: this.#core, objects: this }
  }

  /** Make the command by which scripts make objects of a class. */
  defineClass(
    name: string,
    given: HostClass<object> | JsClass<object>,
    define: (name: string, row: Ensemble) => void,
  ): void {
    const typeName = name.replace(/^::/, '')
    const definition =
      typeof given === 'function'
        ? {
            ...methodsOf(given.prototype, typeName),
            create: (...args: string[]) => Reflect.construct(given, args) as object,
          }
        : given
    const methods = this.#methods(typeName, definition)
    const { create } = definition
    const how = signature(typeof create === 'object' ? create.params : undefined, `class ${typeName}`)
    const run = typeof create === 'object' ? create.run : create
    const make = (words: readonly TclValue[], objectName?: string): TclValue => {
      if (run === undefined) fail(`class "${typeName}" has no constructor`, 'FEATHER', 'CLASS', 'NOCONSTRUCTOR')
      const made = invoke(this.site, how, words, run)
      if (typeof made !== 'object' || made === null) throw new TypeError(`class ${typeName}: create gave no object`)
      return this.#name(made, methods, objectName)
    }
    const rows: CommandDefinition[] = [
      { ...how, name: 'new', run: (_ctx, words) => make(words) },
      {
        name: 'create',
        min: how.min + 1,
        max: how.max + 1,
        usage: `objectName ${how.usage}`.trimEnd(),
        run: (_ctx, [first, ...words]) => make(words, toText(first as TclValue)),
      },
    ]
    define(name, new Ensemble(defineEnsemble(typeName, rows), []))
  }

  /** Give an object a name; the one it has already, when it has one. */
  wrap(object: object, given: HostClass<object> | undefined): string {
    const known = this.#byObject.get(object)
    if (known !== undefined) return known.foreign.text
    const typeName = object.constructor?.name || 'object'
    const definition = given ?? methodsOf(object, typeName)
    return this.#name(object, this.#methods(typeName, definition), undefined).text
  }

  #methods(typeName: string, definition: HostClass<object>): Methods {
    const rows = new Map<string, Row>()
    for (const [name, given] of Object.entries(definition.methods)) {
      const typed = given instanceof TypedMethod
      if (!typed && typeof given !== 'function')
        throw new TypeError(`${typeName}.${name}: a method is a function, or made by method()`)
      rows.set(name, {
        how: signature(typed ? given.params : undefined, `${typeName}.${name}`),
        run: (typed ? given.run : given) as Row['run'],
      })
    }
    if (rows.has('destroy')) throw new TypeError(`${typeName}.destroy: the destructor goes beside the methods`)
    return { typeName, rows, destroy: definition.destroy }
  }

  #name(object: object, methods: Methods, wanted: string | undefined): TclForeign {
    if (this.#byObject.has(object)) throw new TclStateError(`this ${methods.typeName} has a name already`)
    const { namespaces } = this.#core
    const name =
      wanted === undefined ? this.#freshName(methods.typeName) : wanted.startsWith('::') ? wanted : `::${wanted}`
    const at = name.lastIndexOf('::')
    const ns = namespaces.ensure(namespaces.global, name.slice(0, at))
    const tail = name.slice(at + 2)
    if (ns.commands.has(tail))
      fail(`can't create object "${wanted}": command already exists with that name`, 'TCL', 'OO', 'OVERWRITE_OBJECT')
    const foreign = makeForeign(methods.typeName, name, object)
    const entry: Entry = { object, foreign, methods, destroy: methods.destroy, thrown: null }
    const command = new Command(COMMAND_HOST, tail, ns)
    command.run = this.#row(command, entry, methods)
    command.onDelete = () => this.#gone(command, entry)
    this.#entries.set(command, entry)
    this.#byObject.set(object, entry)
    namespaces.define(command)
    return foreign
  }

  #freshName(typeName: string): string {
    const { namespaces } = this.#core
    for (;;) {
      const name = `::${typeName}#${++this.#count}`
      if (namespaces.resolve(namespaces.global, name) === undefined) return name
    }
  }

  #row(command: Command, entry: Entry, { rows }: Methods): CommandDefinition {
    const run: CommandDefinition['run'] = (ctx, [first, ...words]) => {
      const name = toText(first as TclValue)
      if (name === 'destroy') {
        if (words.length > 0) ctx.usageError('', 'destroy')
        this.#core.namespaces.removeCommand(command)
        if (entry.thrown !== null) throw toSignal(this.#core, entry.thrown.error)
        return ''
      }
      const row = rows.get(name)
      if (row === undefined)
        fail(
          `unknown method "${name}": must be ${choices([...rows.keys(), 'destroy'])}`,
          'TCL',
          'LOOKUP',
          'METHOD',
          name,
        )
      checkWords(ctx, name, row.how, words.length)
      return callFunction(this.site, row.how, words, (...args: never[]) => row.run(entry.object, ...args))
    }
    return { name: command.name, ...defineRow('method ?arg ...?', run) }
  }

  #gone(command: Command, entry: Entry): void {
    if (!this.#entries.delete(command)) return
    this.#byObject.delete(entry.object)
    entry.foreign.instance = undefined
    try {
      entry.destroy?.(entry.object)
    } catch (error) {
      entry.thrown = { error }
    }
  }

  /** The interpreter goes: every object does. */
  clear(): void {
    for (const [command, entry] of [...this.#entries]) this.#gone(command, entry)
  }

  get size(): number {
    return this.#entries.size
  }
}

/** `a, b or c`, as tclsh lists methods. */
function choices(names: readonly string[]): string {
  const sorted = [...names].sort()
  const last = sorted.pop()
  return sorted.length === 0 ? `${last}` : `${sorted.join(', ')} or ${last}`
}
