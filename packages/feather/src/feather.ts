/** The factory of interpreters, on a loaded core. */
import type { Runtime } from '@feather-tcl/host'
import type { HostFunction } from './commands.ts'
import { Interp } from './interpreter.ts'
import type { InterpOptions } from './options.ts'
import type { PlainParsed } from './parsed.ts'
import type { MemoryStats } from './stats.ts'

/** A loaded core, ready to create interpreters. The methods but `create` do what those of `Interp` do, in the spelling that
 *  takes the interpreter as an argument. */
export class Feather {
  readonly #runtime: Runtime

  /** @internal */
  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  /** A new interpreter. Cheap: it takes a WebAssembly instance only while it evaluates, from a pool. */
  create(options?: InterpOptions): Interp {
    return new Interp(this.#runtime, options)
  }

  /** Evaluate a script; its result as a string.
   *  @throws TclError, TclLimitError, TclFatalError, TclStateError */
  eval(interp: Interp, script: string): string {
    return interp.eval(script)
  }

  /** Look at a script without running it: `status` is one of the constants TCL_PARSE_OK, TCL_PARSE_INCOMPLETE and
   *  TCL_PARSE_ERROR, `result` a list `INCOMPLETE offset length` or `ERROR offset length`, else empty. */
  parse(interp: Interp, script: string): PlainParsed {
    return interp.plainParse(script)
  }

  /** Add a command; it gets its words as strings, what it returns is converted. */
  register(interp: Interp, name: string, fn: HostFunction): void {
    interp.command(name, fn)
  }

  /** Figures about memory and work. */
  memoryStats(interp: Interp): MemoryStats {
    return interp.memoryStats()
  }

  /** Reset the scratch memory by hand; every eval does it at its end.
   *  @throws TclStateError 'Cannot reset during eval' inside of one */
  forceReset(interp: Interp): void {
    interp.forceReset()
  }

  /** The result of the last eval, or its error's message. */
  getResult(interp: Interp): string {
    return interp.getResult()
  }

  /** Dispose of the interpreter. */
  destroy(interp: Interp): void {
    interp.dispose()
  }
}
