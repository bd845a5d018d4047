/** The public interpreter. Values that reach the embedder are plain JavaScript; only the interpreter is disposable. */
import { fail, type TclValue, toText } from '@feather-tcl/arena/values'
import { TCL_PARSE_ERROR, TCL_PARSE_INCOMPLETE, TCL_PARSE_OK } from '@feather-tcl/core'
import {
  COMMAND_HOST,
  Command,
  type CommandDefinition,
  type Completion,
  type EvalLimits,
  FeatherInterp,
  LimitSignal,
  type Runtime,
} from '@feather-tcl/host'
import { type TclInput, toTcl } from './convert.ts'
import { TclError, TclFatalError, TclLimitError, TclStateError } from './errors.ts'

/** Bounds of what a script may use. Absent: no bound. */
export interface Limits {
  /** Commands plus work that commands charge. */
  readonly steps?: number
  readonly timeMs?: number
  /** Nested calls; default 1000. */
  readonly depth?: number
  readonly scratchBytes?: number
  readonly stateBytes?: number
  readonly outputBytes?: number
}

export interface InterpOptions {
  /** Where `puts` goes: a callback, null to discard, default console.log by line. */
  readonly stdout?: ((chunk: string) => void) | null
  readonly stderr?: ((chunk: string) => void) | null
  /** Milliseconds since the epoch; null denies the clock. */
  readonly clock?: (() => number) | null
  /** In [0,1); null denies randomness. */
  readonly random?: (() => number) | null
  readonly limits?: Limits
}

export interface EvalOptions {
  readonly limits?: Limits
}

export interface MemoryStats {
  readonly scratchHandles: number
  readonly wasmArenaUsed: number
  readonly namespaceCount: number
  readonly procCount: number
  readonly evalDepth: number
  readonly peakHandles: number
  readonly peakArenaBytes: number
  readonly wasmMemoryBytes: number
  readonly stateVars: number
  readonly evals: number
  readonly steps: number
}

export type HostFunction = (...args: string[]) => unknown

let ids = 0

export class Interp {
  readonly #core: FeatherInterp
  readonly #limits: Limits
  #disposed = false
  #last = ''

  constructor(runtime: Runtime, options: InterpOptions = {}) {
    this.#limits = options.limits ?? {}
    const out = lineWriter(options.stdout, 'log')
    const err = lineWriter(options.stderr, 'error')
    const { clock, random } = options
    this.#core = new FeatherInterp(++ids, runtime, {
      write: (channel, text) => (channel === 'stdout' ? out : err)(text),
      now: clock === null ? () => fail('the clock is denied', 'FEATHER', 'DENIED', 'clock') : (clock ?? defaultClock),
      random: random === null ? () => fail('randomness is denied', 'FEATHER', 'DENIED', 'random') : (random ?? Math.random),
    })
  }

  /** The host's side, for tests and for other packages of this project. */
  get host(): FeatherInterp {
    return this.#core
  }

  /** Evaluate a script; its result as a string.
   *  @throws TclError, TclLimitError, TclFatalError, TclStateError */
  eval(script: string, options?: EvalOptions): string {
    return this.#finish(() => this.#core.eval(textValue(script), this.#effective(options), false))
  }

  /** Call a command by its words: no parsing, no quoting. */
  call(command: string, ...args: TclInput[]): string {
    const words = [toTcl(command, 'command'), ...args.map((arg, i) => toTcl(arg, `args[${i}]`))]
    return this.#finish(() => this.#core.call(words, this.#effective()))
  }

  #effective(options?: EvalOptions): EvalLimits {
    return options?.limits === undefined ? this.#limits : { ...this.#limits, ...options.limits }
  }

  #finish(run: () => Completion): string {
    this.#alive()
    let completion: Completion
    try {
      completion = run()
    } catch (e) {
      throw this.#translate(e)
    }
    const text = toText(completion.result)
    this.#last = text
    if (completion.code === 0) return text
    throw this.#tclError(completion.code, text)
  }

  #tclError(code: number, message: string): TclError {
    const words: Record<number, string> = { 3: 'invoked "break" outside of a loop', 4: 'invoked "continue" outside of a loop' }
    const wording = words[code]
    if (code !== 1) {
      const text = wording ?? `command returned bad code: ${code}`
      return new TclError(text, { code, errorCode: ['TCL', 'RESULT', 'UNEXPECTED'], errorInfo: text, line: 1 })
    }
    const core = this.#core
    const info = core.errorTrace?.toText() ?? message
    return new TclError(message, { code, errorCode: core.lastErrorCode(), errorInfo: info, line: core.lastErrorLine, cause: core.takeCause() })
  }

  #translate(e: unknown): unknown {
    if (e instanceof LimitSignal) return new TclLimitError(e.limit, e.used, e.max)
    if (e instanceof RangeError || (e instanceof Error && e.constructor.name === 'RuntimeError'))
      return Object.assign(new TclFatalError(`the eval was lost: ${e.message}`), { cause: e })
    return e
  }

  #alive(): void {
    if (this.#disposed) throw new TclStateError('the interpreter was disposed')
  }

  /** Add a command; it gets its arguments as strings, what it returns is converted. */
  command(name: string, fn: HostFunction): void {
    this.#alive()
    const definition: CommandDefinition = {
      name,
      min: 0,
      max: Number.POSITIVE_INFINITY,
      usage: '?arg ...?',
      run: (_ctx, args) => toTcl(fn(...args.map(toText)), 'result'),
    }
    this.defineCommand(name, definition)
  }

  /** Add a command of the host's own kind: a table row. */
  defineCommand(name: string, definition: CommandDefinition): void {
    const { namespaces } = this.#core
    const tail = name.lastIndexOf('::')
    const ns = tail < 0 ? namespaces.global : namespaces.ensure(namespaces.global, name.slice(0, tail))
    const command = new Command(COMMAND_HOST, tail < 0 ? name : name.slice(tail + 2), ns)
    command.run = definition
    namespaces.define(command)
  }

  register(name: string, fn: HostFunction): void {
    this.command(name, fn)
  }

  /** Look at a script without running it. */
  parse(script: string): { status: number; result: string; errorMessage: string } {
    this.#alive()
    return this.#core.parse(script, { ok: TCL_PARSE_OK, incomplete: TCL_PARSE_INCOMPLETE, error: TCL_PARSE_ERROR })
  }

  getResult(): string {
    return this.#last
  }

  memoryStats(): MemoryStats {
    const core = this.#core
    return {
      scratchHandles: core.scratch.size,
      wasmArenaUsed: core.wasmArenaUsed,
      namespaceCount: core.namespaces.count,
      procCount: core.namespaces.procCount,
      evalDepth: core.evalDepth,
      peakHandles: core.peakHandles,
      peakArenaBytes: core.peakArenaBytes,
      wasmMemoryBytes: core.wasmMemoryBytes,
      stateVars: core.namespaces.global.vars.size,
      evals: core.evals,
      steps: core.meter.total,
    }
  }

  /** Reset both arenas by hand.
   *  @throws Error 'Cannot reset during eval' inside one */
  forceReset(): void {
    if (this.#core.evalDepth > 0) throw new Error('Cannot reset during eval')
    this.#core.resetScratch()
  }

  /** Give the WebAssembly instance back to the system; nothing is lost. */
  trim(): void {
    this.#core.trim()
  }

  dispose(): void {
    if (this.#disposed) return
    this.#disposed = true
    this.#core.trim()
  }
}

// For `using`, where the engine has it.
const disposeSymbol = (Symbol as unknown as { dispose?: symbol }).dispose
if (disposeSymbol !== undefined)
  Object.defineProperty(Interp.prototype, disposeSymbol, { value: Interp.prototype.dispose, configurable: true, writable: true })

function textValue(script: string): TclValue {
  return toTcl(script, 'script')
}

const defaultClock = (): number => {
  const p = (globalThis as { performance?: { now(): number; timeOrigin: number } }).performance
  return p === undefined ? Date.now() : p.timeOrigin + p.now()
}

function lineWriter(target: ((chunk: string) => void) | null | undefined, method: 'log' | 'error'): (text: string) => void {
  if (target === null) return () => {}
  if (target !== undefined) return target
  let pending = ''
  const console_ = (globalThis as unknown as { console: Record<'log' | 'error', (line: string) => void> }).console
  return (text) => {
    pending += text
    const end = pending.lastIndexOf('\n')
    if (end < 0) return
    console_[method](pending.slice(0, end))
    pending = pending.slice(end + 1)
  }
}
