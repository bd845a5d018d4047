/** What commands of the host see of the interpreter that runs them. */
import { fail, listItems, type TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import { TCL_PARSE_DONE, TCL_PARSE_INCOMPLETE, TCL_PARSE_MEMORY } from '@feather-tcl/core'
import type { ScopedEnd } from './children/resource-limits.ts'
import type { CommandContext } from './command.ts'
import { shownUsage } from './dispatch.ts'
import { ControlSignal, type LimitSignal, TracedFailure } from './errors.ts'
import type { FeatherInterp, ParseOutcome } from './feather-interp.ts'
import type { Instance } from './instance.ts'
import { type EnterRequest, REQUEST_GLOBAL_SCRIPT } from './ops/interps.ts'
import { wrongArgs } from './options.ts'
import type { Namespace, Variable } from './persist.ts'
import { regexpTest } from './regexp/index.ts'
import { CELL_BYTES, STATE, STATUS_LIMIT, TCL_ERROR, TCL_OK } from './state.ts'

/** A command's answer "evaluate this script in my place": no nested run, the core goes on with it. */
export class ScriptRequest {
  readonly script: TclValue
  constructor(script: TclValue) {
    this.script = script
  }
}

/** A command's answer "do what was requested in another interpreter, in my place" (EnterRequest). */
export class EnterAnswer {}
const ENTER: EnterAnswer = new EnterAnswer()

/** What it takes a command to reach a variable, or to have something run. */
const CELLS_STEPS = 7

/** Flag of `feather_eval_cell`, as in feather.h. */
const EVAL_GLOBAL = 1

/** The context of one interpreter; `words` is where the running command's words are. */
export class InterpContext implements CommandContext {
  readonly interp: FeatherInterp
  words = 0
  skip = 1
  /** The running command's name in its table: for a subcommand, in full. */
  name = ''

  constructor(interp: FeatherInterp) {
    this.interp = interp
  }

  get inst(): Instance {
    return this.interp.instance as Instance
  }

  /** The namespace that the calling frame is in. */
  get ns(): Namespace {
    return this.interp.namespaces.byId(this.inst.exports.feather_current_ns())
  }

  getVar(name: string): TclValue {
    return this.#read(name, 0) as TclValue
  }

  findVar(name: string): TclValue | undefined {
    return this.#read(name, 1)
  }

  #read(name: string, quiet: number): TclValue | undefined {
    const { inst } = this
    return this.#withCells(2, (cell) => {
      inst.writeText(cell, name)
      const status = inst.exports.feather_var_read(cell, cell + CELL_BYTES, quiet)
      if (status === TCL_OK) return inst.read(cell + CELL_BYTES)
      if (quiet) return undefined
      throw this.caught(status)
    })
  }

  setVar(name: string, value: TclValue): TclValue {
    const { inst } = this
    const { cells } = inst
    const cell = cells.take(2)
    try {
      inst.writeText(cell, name)
      inst.write(cell + CELL_BYTES, value)
      const status = inst.exports.feather_var_write(cell, cell + CELL_BYTES)
      if (status !== TCL_OK) throw this.caught(status)
      return inst.read(cell + CELL_BYTES)
    } finally {
      cells.give(2)
    }
  }

  unsetVar(name: string): void {
    const { inst } = this
    this.#withCells(1, (cell) => {
      inst.writeText(cell, name)
      const status = inst.exports.feather_var_unset(cell)
      if (status !== TCL_OK) throw this.caught(status)
    })
  }

  /** The variable itself, made when missing (`create`); undefined when it is not there. */
  variable(name: string, create: boolean): Variable | undefined {
    const { inst } = this
    return this.#withCells(1, (cell) => {
      inst.writeText(cell, name)
      const handle = inst.exports.feather_var_handle(cell, create ? 1 : 0)
      if (handle !== 0) return inst.get(handle) as Variable
      if (create) throw this.caught(TCL_ERROR)
      return undefined
    })
  }

  regexpTester(pattern: string): (text: string) => boolean {
    return (text) => regexpTest(pattern, text, false)
  }

  /** Is a procedure's frame the calling one. */
  get inProc(): boolean {
    return this.inst.exports.feather_scope_names(0, 0) !== 0
  }

  /** Names of all variables that the calling procedure sees, or of the constants among them. */
  localNames(constants: boolean): string[] {
    const { inst } = this
    return this.#withCells(1, (cell) => {
      inst.writeText(cell, '')
      inst.exports.feather_scope_names(cell, constants ? 1 : 0)
      return listItems(inst.read(cell)).map(toText)
    })
  }

  /** Look at a script without running it. */
  parse(text: string): ParseOutcome {
    const { inst } = this
    return this.#withCells(1, (cell) => {
      inst.writeText(cell, text)
      const status = inst.exports.feather_parse_text(cell)
      if (status === TCL_PARSE_DONE) return { status: 'complete', message: '', offset: 0 }
      inst.exports.feather_parse_message()
      if (status === TCL_PARSE_MEMORY) fail(toText(inst.read(inst.state + STATE.result)), 'TCL', 'MEMORY')
      return {
        status: status === TCL_PARSE_INCOMPLETE ? 'incomplete' : 'error',
        message: toText(inst.read(inst.state + STATE.result)),
        offset: inst.exports.feather_parse_position(),
      }
    })
  }

  /** Cells in the arena for the time of `body`. */
  #withCells<T>(count: number, body: (cell: number) => T): T {
    const { inst } = this
    inst.spend(CELLS_STEPS)
    const cell = inst.cells.take(count)
    try {
      return body(cell)
    } finally {
      inst.cells.give(count)
    }
  }

  /** A nested run is about to begin. */
  #begin(): Instance {
    const { inst } = this
    const status = inst.asked ? inst.safePoint() : TCL_OK
    if (status !== TCL_OK) throw this.caught(status)
    return inst
  }

  eval(script: TclValue): TclValue {
    const inst = this.#begin()
    return this.#withCells(1, (cell) => {
      inst.write(cell, script)
      return this.#completed(inst.exports.feather_eval_cell(cell, 0))
    })
  }

  /** The same at the global level, in the global namespace. */
  evalGlobal(script: TclValue): TclValue {
    const inst = this.#begin()
    return this.#withCells(1, (cell) => {
      inst.write(cell, script)
      return this.#completed(inst.exports.feather_eval_cell(cell, EVAL_GLOBAL))
    })
  }

  call(words: readonly TclValue[]): TclValue {
    const inst = this.#begin()
    return this.#withCells(words.length, (cell) => {
      words.forEach((word, i) => inst.write(cell + i * CELL_BYTES, word))
      return this.#completed(inst.exports.feather_call_cells(cell, words.length, 0))
    })
  }

  #completed(status: number): TclValue {
    if (status === TCL_OK) return this.inst.read(this.inst.state + STATE.result)
    throw this.caught(status)
  }

  /** Evaluate a script in another interpreter, or this one, at its global level: a nested run whose outcome nobody wants. */
  runElsewhere(interp: FeatherInterp, script: TclValue): void {
    const { inst } = this
    inst.request = { kind: REQUEST_GLOBAL_SCRIPT, interp, what: script, command: null, namespace: 0 }
    inst.exports.feather_enter()
    inst.scopedEnd = null
    inst.setUnset(inst.state + STATE.errorInfo)
  }

  /** Go on in another interpreter, or at another place of this one, when the command that runs has returned this. */
  enter(request: EnterRequest): TclValue {
    this.inst.request = request
    return ENTER as unknown as TclValue
  }

  /** What a nested run that did not end well is in JavaScript. */
  caught(status: number): TclFailure | LimitSignal | ControlSignal | ScopedEnd {
    const { inst } = this
    if (status === STATUS_LIMIT)
      return inst.ending === null && inst.scopedEnd !== null ? inst.scopedEnd : (inst.limit as LimitSignal)
    if (status !== TCL_ERROR) return new ControlSignal(status)
    const message = toText(inst.read(inst.state + STATE.result))
    const code = inst.isUnset(inst.state + STATE.errorCode) ? 'NONE' : inst.read(inst.state + STATE.errorCode)
    const words = this.interp.errorCodeWords(code)
    const trace = inst.isUnset(inst.state + STATE.errorInfo) ? null : this.interp.errorTrace
    const options = inst.isUnset(inst.state + STATE.options) ? undefined : inst.read(inst.state + STATE.options)
    return new TracedFailure(message, words, { trace, code, options })
  }

  errorLine(): number {
    return this.inst.errorLine()
  }

  charge(units: number): void {
    if (this.inst.ending !== null) throw this.inst.ending
    this.interp.meter.charge(units)
  }

  reserve(bytes: number): void {
    this.inst.reserve(bytes)
  }

  usageError(usage: string, ...subs: string[]): never {
    const ensemble = this.skip === 2
    wrongArgs(shownUsage(this.inst, this.words, ensemble ? [this.name, ...subs] : subs, usage, ensemble))
  }

  write(channel: 'stdout' | 'stderr', text: string): void {
    this.interp.write(channel, text)
  }

  now(): number {
    return this.interp.now()
  }

  random(): number {
    return this.interp.random()
  }

  get randomState(): { seed: number | undefined } {
    return this.interp.randomState
  }
}
