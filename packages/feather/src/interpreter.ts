/** The public interpreter. Values that reach the embedder are plain JavaScript; only the interpreter is disposable. */
import { makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { TCL_PARSE_ERROR, TCL_PARSE_INCOMPLETE, TCL_PARSE_OK } from '@feather-tcl/core'
import {
  type Completion as Completed,
  commandNames,
  commandUsage,
  type EvalLimits,
  FeatherInterp,
  type InstanceKeeper,
  type InterpContext,
  LimitSignal,
  type Runtime,
} from '@feather-tcl/host'
import { type Arguments, type Caller, defineAt, definition, type HostFunction, type Param } from './commands.ts'
import { type Completion, completions } from './complete.ts'
import { type TclInput, toTcl } from './convert.ts'
import { TclError, TclStateError, TclSyntaxError } from './errors.ts'
import { completionError, DISPOSED, publicText, toPublic } from './failure.ts'
import { inputCommands } from './input.ts'
import { type HostClass, type JsClass, Objects } from './objects.ts'
import { checkLimits, type EvalOptions, hooksOf, type InterpOptions } from './options.ts'
import { expectedBy, type Parsed, type PlainParsed, placeOf } from './parsed.ts'
import type { Disposable } from './platform.ts'
import { type MemoryStats, memoryStats } from './stats.ts'
import { script } from './template.ts'
import { TextCache } from './text-cache.ts'
import { Type } from './types.ts'
import { Value } from './value.ts'
import { Vars } from './vars.ts'

/** Calls a command by its words: no parsing, no quoting, so nothing in the words can be taken for script. */
export interface Call {
  /** The result as a string.
   *  @throws TclError, TclLimitError, TclFatalError, TclStateError; TypeError for a word that has no Tcl value */
  (command: string, ...words: TclInput[]): string
  /** The same with a result that is read as the type says: `interp.call.as(t.int)('llength', [1, 2])`. */
  as<T>(type: Type<T>): (command: string, ...words: TclInput[]) => T
}

let ids = 0

/** Give an interpreter, or a child that a script made, the commands that the options say: no more, and no fewer. */
function equip(core: FeatherInterp, { stdin, commands }: InterpOptions): void {
  for (const row of inputCommands(stdin)) defineAt(core, row.name, row)
  if (commands === undefined) return
  const { only, except } = commands
  const kept = only === undefined ? undefined : new Set(only)
  const { namespaces } = core
  for (const command of [...namespaces.global.commands.values()])
    if ((kept !== undefined && !kept.has(command.name)) || except?.includes(command.name))
      namespaces.removeCommand(command)
}

/** The net under those who do not dispose: the instance that the interpreter used last, which remembers compiled code and variables
 *  of it, goes back to the system. */
const net: FinalizationRegistry<InstanceKeeper> | undefined =
  typeof FinalizationRegistry === 'function' ? new FinalizationRegistry((keeper) => keeper.leave()) : undefined

/** An interpreter: variables, procedures, namespaces, and commands of the embedder. Made by `Feather.create`.
 *
 *  Between evals it is plain JavaScript data and holds nothing that must be freed; `dispose` (or `using`) calls the destructors of
 *  host objects and lets go of its WebAssembly instance at once. */
export class Interp implements Disposable {
  readonly #core: FeatherInterp
  readonly #objects: Objects
  readonly #limits: EvalLimits
  readonly #options: InterpOptions
  readonly #scripts: TextCache = new TextCache()
  #disposed = false
  #last: TclValue = ''

  /** Calls a command by its words. */
  readonly call: Call
  /** The variables. */
  readonly vars: Vars

  /** @param child is to be one that a script has made
   *  @internal */
  constructor(runtime: Runtime, options: InterpOptions = {}, child?: FeatherInterp) {
    this.#options = options
    this.#limits = checkLimits(options.limits, options.interrupted)
    this.#core =
      child ??
      new FeatherInterp(++ids, runtime, {
        ...hooksOf(options),
        childCreated: (made) => {
          equip(made, options)
          options.childCreated?.(new Interp(runtime, options, made), made.node.safe)
        },
      })
    this.#objects = new Objects(this.#core)
    const within = (body: (context: InterpContext) => TclValue): TclValue => this.#within(body)
    const set = (name: string, value: TclValue): void => {
      this.#finish(() => this.#core.call([makeString('set'), makeString(name), value], this.#limits), '')
    }
    this.vars = new Vars(within, this.#core, set, this.#objects)
    this.call = Object.assign(
      (command: string, ...words: TclInput[]): string => publicText(this.#call(command, words)),
      {
        as:
          <T>(type: Type<T>) =>
          (command: string, ...words: TclInput[]): T =>
            this.#read(type, this.#call(command, words)),
      },
    )
    if (child !== undefined) return
    equip(this.#core, options)
    net?.register(this, this.#core.keeper, this.#core.keeper)
  }

  /** It was disposed of, or a script has deleted it. */
  get disposed(): boolean {
    return this.#disposed || this.#core.node.deleted
  }

  /** The host's side, for tests and for other packages of this project.
   *  @internal */
  get host(): FeatherInterp {
    return this.#core
  }

  // --- evaluating ---

  /** Evaluate a script. Its result comes as a string, or as what the type says.
   *
   *  Inside of a host command this is a nested eval: it sees the variables of the procedure that called the command, and
   *  counts against the limits of the eval around it.
   *
   *      interp.eval('expr {6 * 7}')                      // '42'
   *      interp.eval('split a,b ,', t.list(t.string))     // ['a', 'b']
   *
   *  @throws TclError for an error of the script, also when its result is not of the type; TclSyntaxError when it does not parse;
   *    TclLimitError, TclFatalError; TclStateError after `dispose` */
  eval(script: string | Value, options?: EvalOptions): string
  eval<T>(script: string | Value, as: Type<T>, options?: EvalOptions): T
  eval(script: string | Value, as?: Type<unknown> | EvalOptions, options?: EvalOptions): unknown {
    const type = as instanceof Type ? as : undefined
    const told = type === undefined ? (as as EvalOptions | undefined) : options
    const source = this.#source(script)
    const limits = told === undefined ? this.#limits : this.#limitsOf(told)
    const outermost = this.#core.evalDepth === 0
    const scope = told?.program === true && outermost ? 'program' : told?.global === true ? 'global' : 'frame'
    const result = this.#run(() => this.#core.eval(source, limits, scope, type === undefined), source)
    return type === undefined ? publicText(result) : this.#read(type, result)
  }

  #source(script: string | Value): TclValue {
    if (typeof script === 'string') return this.#scripts.value(script)
    if (script instanceof Value) return script.tcl
    throw new TypeError(`eval: expected the script as a string, got ${script === null ? 'null' : typeof script}`)
  }

  /** What an eval may use, when it is told something.
   *  @throws TclStateError when it is a nested one: limits are those of the eval around it */
  #limitsOf({ limits, signal }: EvalOptions): EvalLimits {
    if (limits === undefined && signal === undefined) return this.#limits
    if (this.#core.evalDepth > 0)
      throw new TclStateError(
        'a nested eval counts against the limits of the eval around it: it takes no limits and no signal',
      )
    const { interrupted } = this.#options
    const stop =
      signal === undefined
        ? interrupted
        : () => {
            if (signal.aborted && signal.reason instanceof Error) throw signal.reason
            return signal.aborted || interrupted?.() === true
          }
    if (signal?.aborted) throw toPublic(new LimitSignal('interrupt', 0, 0, signal.reason))
    return checkLimits(limits === undefined ? this.#options.limits : { ...this.#options.limits, ...limits }, stop)
  }

  #call(command: string, words: readonly TclInput[]): TclValue {
    const list: TclValue[] = [toTcl(command, 'command', this.#objects)]
    for (let i = 0; i < words.length; i++) list.push(toTcl(words[i], i, this.#objects))
    return this.#run(() => this.#core.call(list, this.#limits), '')
  }

  #within(body: (context: InterpContext) => TclValue): TclValue {
    return this.#finish(() => this.#core.within(this.#limits, body), '')
  }

  /** Evaluate, and remember the result or the message for `getResult`. */
  #run(run: () => Completed, source: TclValue): TclValue {
    try {
      const result = this.#finish(run, source)
      this.#last = result
      return result
    } catch (e) {
      if (e instanceof TclError) this.#last = makeString(e.message)
      throw e
    }
  }

  #finish(run: () => Completed, source: TclValue): TclValue {
    if (this.#disposed) throw new TclStateError('the interpreter was disposed')
    let completion: Completed
    try {
      completion = run()
    } catch (e) {
      throw toPublic(e)
    }
    if (completion.code === 0) return completion.result
    const text = toText(source)
    const error = completionError(this.#core, completion, text)
    throw SYNTAX.test(error.message) ? this.#syntaxError(text, error) : error
  }

  /** The error is one that the parser gives: when the script itself does not parse, that is why. */
  #syntaxError(text: string, error: TclError): TclError {
    const { status, message, offset } = this.#core.parse(text)
    if (status === 'complete' || message !== error.message) return error
    const { errorCode, errorInfo, frames } = error
    return new TclSyntaxError(message, offset, { errorCode, errorInfo, frames, ...placeOf(text, offset) })
  }

  #read<T>(type: Type<T>, value: TclValue): T {
    try {
      return type.read(value)
    } catch (e) {
      throw toPublic(e)
    }
  }

  /** A script with values in it: each becomes one word, whatever is in it. The answer is the script, for `eval`.
   *
   *      interp.eval(interp.script`set greeting ${untrusted}`)
   *
   *  @throws TypeError for a value that has no Tcl value, or that stands inside of another word or of quotes */
  script(strings: TemplateStringsArray, ...values: unknown[]): string {
    return script(strings, values, this.#objects)
  }

  /** The result of the last eval or call, or the message of its error. */
  getResult(): string {
    return publicText(this.#last)
  }

  // --- commands ---

  /** Add a command. Without types it gets its words as strings, any number of them; with types, the number of words and what
   *  they mean is checked before the function is called, in tclsh's words.
   *
   *      interp.command('double', [t.int], (n) => n * 2)
   *
   *  What it returns is converted (see TclInput). What it throws is a Tcl error: a TclError with its own error code, any other
   *  exception with `JS <name>`, and the exception is the `cause` of the TclError that reaches the embedder.
   *
   *  @throws TypeError for parameters that are no types, or in an impossible order */
  command(name: string, fn: HostFunction): void
  command<const P extends readonly Param[]>(
    name: string,
    params: P,
    fn: (this: Caller, ...args: Arguments<P>) => unknown,
  ): void
  command(name: string, params: readonly Param[] | HostFunction, fn?: (...args: never[]) => unknown): void {
    this.#alive()
    const typed = typeof params !== 'function'
    const run = typed ? fn : params
    if (typeof run !== 'function' || (typed && !Array.isArray(params)))
      throw new TypeError(`command ${name}: expected a function, or a list of types and a function`)
    const site = this.#objects.site
    defineAt(this.#core, name, definition(site, name, typed ? params : undefined, run))
  }

  /** The same as `command` without types. */
  register(name: string, fn: HostFunction): void {
    this.command(name, fn)
  }

  /** The names of the commands that exist, sorted; with a pattern (`string match`) those that match it: `str*`, `::ns::*`. */
  commands(pattern = '*'): string[] {
    let names: string[] = []
    this.#within((context) => {
      names = commandNames(context, pattern).sort()
      return ''
    })
    return names
  }

  /** Remove a command of any kind. Whether there was one. */
  removeCommand(name: string): boolean {
    this.#alive()
    const { namespaces } = this.#core
    const command = namespaces.resolve(namespaces.global, name)
    if (command === undefined) return false
    namespaces.removeCommand(command)
    return true
  }

  /** What a name that is no command does: the function gets it with the words behind it, and its result is the command's.
   *  null: an error again. (It is the command `unknown` of Tcl.) */
  unknown(fn: HostFunction | null): void {
    if (fn === null) this.removeCommand('::unknown')
    else this.command('::unknown', fn)
  }

  // --- objects ---

  /** Let scripts make objects: `set m [Counter new]; $m incr; $m destroy`. The class is described, or is a class of JavaScript whose
   *  methods take strings.
   *
   *  An object lives until its command goes (`destroy`, `rename $m {}`, `removeCommand`, with its namespace or the
   *  interpreter), however many variables hold its name. Then its destructor is called, once.
   *
   *  @throws TypeError for methods that are no functions, or when there are none */
  hostClass<T extends object>(name: string, definition: HostClass<T> | JsClass<T>): void {
    this.#alive()
    const given = definition as unknown as HostClass<object> | JsClass<object>
    this.#objects.defineClass(name, given, (place, row) => defineAt(this.#core, place, row))
  }

  /** Give an object a name, by which scripts call its methods: those of the definition, or all that it has. The name is also what
   *  the object becomes when it is handed to Tcl. An object that has a name keeps it.
   *  @throws TypeError for an object without methods */
  wrapObject<T extends object>(object: T, definition?: HostClass<T>): string {
    this.#alive()
    return this.#objects.wrap(object, definition as unknown as HostClass<object> | undefined)
  }

  /** The object of a name; undefined when there is none, or not any more. */
  unwrap(name: string | Value): object | undefined {
    return this.#objects.named(String(name))
  }

  // --- looking ---

  /** Look at a script without running it: complete, incomplete (and what would close it), or wrong (and where). May be asked
   *  at any time, inside of an eval too. */
  parse(script: string): Parsed {
    this.#alive()
    const { status, message, offset } = this.#parsed(script)
    if (status === 'complete') return { status }
    const place = { message, offset, ...placeOf(script, offset) }
    return status === 'error' ? { status, ...place } : { status, expects: expectedBy(message), ...place }
  }

  #parsed(script: string): ReturnType<FeatherInterp['parse']> {
    try {
      return this.#core.parse(script)
    } catch (e) {
      throw toPublic(e)
    }
  }

  /** For `Feather.parse`.
   *  @internal */
  plainParse(script: string): PlainParsed {
    this.#alive()
    const { status, message, offset } = this.#parsed(script)
    if (status === 'complete') return { status: TCL_PARSE_OK, result: '', errorMessage: '' }
    const place = `${offset} ${script.length}`
    return status === 'incomplete'
      ? { status: TCL_PARSE_INCOMPLETE, result: `{INCOMPLETE ${place}}`, errorMessage: '' }
      : { status: TCL_PARSE_ERROR, result: `{ERROR ${place}}`, errorMessage: message }
  }

  /** What can be typed at a place of a text (its end, unless told): commands, subcommands, methods of objects, variables. */
  complete(text: string, cursor: number = text.length): Completion[] {
    let found: Completion[] = []
    this.#within((context) => {
      found = completions(context, text, cursor, (name) => this.#objects.methodsOf(name))
      return ''
    })
    return found
  }

  /** How a command is used, a line for each form: `string length string`; undefined when there is no such command. Without a name, how
   *  all commands are used. */
  help(): string[]
  help(command: string): string[] | undefined
  help(command?: string): string[] | undefined {
    this.#alive()
    if (command !== undefined) return this.#usage(command)
    return this.commands().flatMap((name) => this.#usage(name) ?? [])
  }

  #usage(name: string): string[] | undefined {
    const methods = this.#objects.methodsOf(name)
    if (methods === undefined) return commandUsage(this.#core, name)
    return Array.from(methods, ([method, usage]) => `${name} ${method} ${usage}`.trimEnd())
  }

  // --- memory ---

  /** Figures about memory and work. */
  memoryStats(): MemoryStats {
    return memoryStats(this.#core)
  }

  /** Reset the scratch memory by hand; every eval does it at its end.
   *  @throws TclStateError 'Cannot reset during eval' inside of one */
  forceReset(): void {
    if (this.#core.evalDepth > 0) throw new TclStateError('Cannot reset during eval')
    this.#core.resetScratch()
  }

  /** Give the memory that only makes evals faster back to the system: the WebAssembly instance, compiled code. Nothing is lost;
   *  the next eval takes a fresh instance. Does nothing inside of an eval. */
  trim(): void {
    if (this.#core.evalDepth > 0) return
    this.#scripts.clear()
    this.#core.trim()
  }

  /** The end of the interpreter: host objects are destroyed, and every method but this one and `memoryStats` is an error from here
   *  on. Inside of an eval of its own, that ends as soon as it can with a TclStateError, whatever its script catches. May be
   *  called again; never throws. */
  dispose(): void {
    if (this.#disposed) return
    this.#disposed = true
    net?.unregister(this.#core.keeper)
    this.#scripts.clear()
    this.#last = ''
    this.#objects.clear()
    this.#core.stop(new LimitSignal(DISPOSED, 0, 0))
    this.#core.dispose()
  }

  /** For `using`: the same as `dispose`. */
  [Symbol.dispose](): void {
    this.dispose()
  }

  #alive(): void {
    if (this.#disposed) throw new TclStateError('the interpreter was disposed')
  }
}

/** Messages of the parser. */
const SYNTAX = /^(missing |extra characters after )/
