/** One interpreter: its persistent state, and the eval that it is in the middle of.
 *
 *  Between evals it holds nothing of WebAssembly: every variable, procedure, namespace and trace is plain JavaScript
 *  (persist.ts). For the time of a top-level eval it takes an instance, and gives it back after both arenas were reset
 *  (memory rule M9); nested evals share it and reset nothing. */
import { type Handle, HandleArena } from '@feather-tcl/arena'
import { listItems, TclString, type TclValue, toText } from '@feather-tcl/arena/values'
import type { CoreTable } from './core-table.ts'
import { registerCommands } from './commands/register.ts'
import type { ErrorTrace } from './errors.ts'
import type { Instance } from './instance.ts'
import { nextEpoch } from './instance.ts'
import { InterpContext } from './interp-context.ts'
import { Meter, type MeterLimits } from './meter.ts'
import { Namespaces } from './namespaces.ts'
import { type Command, type Stored, type Trace, Variable } from './persist.ts'
import type { Runtime } from './runtime.ts'
import { ScriptCache } from './script-cache.ts'
import { STATE, STATUS_LIMIT, TCL_ERROR } from './state.ts'

export interface InterpHooks {
  write(channel: 'stdout' | 'stderr', text: string): void
  now(): number
  random(): number
}

export interface EvalLimits extends MeterLimits {
  readonly depth?: number | undefined
  readonly scratchBytes?: number | undefined
}

/** How a top-level eval or call ended. */
export interface Completion {
  readonly code: number
  readonly result: TclValue
}

/** What the handles of an interpreter without a running eval are looked up in: there are none. */
const NO_HANDLES: HandleArena<Stored> = new HandleArena<Stored>()

export class FeatherInterp {
  readonly id: number
  readonly runtime: Runtime
  readonly hooks: InterpHooks
  readonly namespaces: Namespaces
  readonly context: InterpContext
  readonly meter: Meter
  readonly shortScripts: ScriptCache = new ScriptCache()
  readonly randomState: { seed: number | undefined } = { seed: undefined }
  /** How many evals are nested right now; 0: none runs. */
  evalDepth = 0
  /** The instance of the running eval. */
  instance: Instance | null = null
  #preferred: Instance | null = null
  limits: EvalLimits = {}
  /** The trace of the error on its way. */
  errorTrace: ErrorTrace | null = null
  /** Variables whose traces run. */
  readonly firing: Set<Variable> = new Set()
  /** The traces of the variable that was unset last. */
  unsetTraces: Trace[] | null = null
  compilingProc = 0
  evals = 0
  peakHandles = 0
  peakArenaBytes = 0
  #shadowed = false
  commandEpoch: number = nextEpoch()
  variableEpoch: number = nextEpoch()
  compileEpoch: number = nextEpoch()
  #starting = true

  constructor(id: number, runtime: Runtime, hooks: InterpHooks) {
    this.id = id
    this.runtime = runtime
    this.hooks = hooks
    this.meter = new Meter(() => hooks.now())
    this.namespaces = new Namespaces({
      commandsChanged: () => this.commandsChanged(),
      inlineChanged: () => this.#inlineChanged(),
      variablesChanged: () => this.variablesChanged(),
      isInline: (name) => runtime.core.inline.has(name),
    })
    this.context = new InterpContext(this)
    registerCommands(this)
    this.#starting = false
  }

  get core(): CoreTable {
    return this.runtime.core
  }

  // --- handles (memory rules M3, M9) ---

  /** The handles of the running eval. */
  get scratch(): HandleArena<Stored> {
    return this.instance?.scratch ?? NO_HANDLES
  }

  /** Issue a handle that is good until the top-level eval ends. */
  store(value: TclValue): Handle {
    if (this.instance === null) throw new Error('no eval is running: there are no handles')
    return this.instance.store(value)
  }

  /** The value of a handle; undefined for nil and for one of an eval that has ended. */
  get(handle: Handle): TclValue | undefined {
    return this.scratch.get(handle) as TclValue | undefined
  }

  /** Take a value out of the eval, to keep for as long as you like; null for nil and for a stale handle. O(1): values
   *  hold no handles. */
  materialize(handle: Handle): TclValue | null {
    return (this.scratch.materialize(handle) as TclValue | null) ?? null
  }

  /** A fresh handle for a kept value; 0 for null and undefined. O(1). */
  wrap(value: TclValue | null | undefined): Handle {
    return value === null || value === undefined ? (0 as Handle) : this.store(value)
  }

  /** Forget every handle. Only when no eval is running (evalDepth 0): it invalidates all of them. */
  resetScratch(): void {
    this.scratch.resetScratch()
  }

  // --- evals ---

  /** Evaluate a script. At depth 0 this is a top-level eval. */
  eval(script: TclValue, limits: EvalLimits, global: boolean): Completion {
    return this.#run(limits, (inst) => {
      const cell = inst.cells.take(1)
      try {
        inst.write(cell, script)
        return inst.exports.feather_eval_cell(cell, global ? 1 : 0)
      } finally {
        inst.cells.give(1)
      }
    })
  }

  /** Call a command by its words. */
  call(words: readonly TclValue[], limits: EvalLimits): Completion {
    return this.#run(limits, (inst) => {
      const cell = inst.cells.take(words.length)
      try {
        words.forEach((word, i) => inst.write(cell + i * 16, word))
        return inst.exports.feather_call_cells(cell, words.length, 0)
      } finally {
        inst.cells.give(words.length)
      }
    })
  }

  #run(limits: EvalLimits, body: (inst: Instance) => number): Completion {
    const inst = this.instance ?? this.#attach(limits)
    this.evalDepth++
    this.evals++
    let clean = false
    try {
      const code = body(inst)
      // The result is taken before anything is reset.
      if (code === STATUS_LIMIT) throw inst.limit
      const result = inst.read(inst.state + STATE.result)
      if (code === TCL_ERROR && this.evalDepth === 1) {
        this.settleError()
        this.#errorLine = inst.stateWord(STATE.errorLine)
        this.#cause = inst.cause
      }
      clean = true
      return { code, result }
    } catch (e) {
      clean = e === inst.limit
      throw e
    } finally {
      this.evalDepth--
      if (this.evalDepth === 0) this.#detach(inst, clean)
    }
  }

  #attach(limits: EvalLimits): Instance {
    const inst = this.runtime.take(this.#preferred)
    if (this.#preferred !== inst) {
      inst.exports.feather_code_trim(1)
      this.#preferred = inst
    }
    inst.interp = this
    this.instance = inst
    inst.setStateWord(STATE.commandEpoch, this.commandEpoch)
    inst.setStateWord(STATE.variableEpoch, this.variableEpoch)
    inst.setStateWord(STATE.compileEpoch, this.compileEpoch)
    inst.setStateWord(STATE.shadowed, this.#shadowed ? 1 : 0)
    this.limits = limits
    inst.setStateWord(STATE.depthLimit, limits.depth ?? 1000)
    this.meter.begin(limits)
    inst.setStateWord(STATE.budget, this.meter.nextSlice())
    inst.savedBudget = null
    inst.limit = null
    inst.cause = undefined
    return inst
  }

  /** The top-level eval is over: reset both arenas and give the instance back. */
  #detach(inst: Instance, clean: boolean): void {
    const left = inst.savedBudget ?? inst.stateWord(STATE.budget)
    this.meter.account(left)
    const handles = Math.max(inst.scratch.size, inst.peakHandles)
    if (handles > this.peakHandles) this.peakHandles = handles
    inst.peakHandles = 0
    inst.pendingBytes = 0
    inst.handleThreshold = 4096
    inst.attentionAt = 0
    const arena = inst.exports.feather_arena_peak()
    if (arena > this.peakArenaBytes) this.peakArenaBytes = arena
    this.firing.clear()
    this.instance = null
    inst.interp = null
    if (!clean) {
      // A trap or an exception that crossed the core: the instance is in an unknown state.
      this.#preferred = null
      return
    }
    inst.scratch.resetScratch()
    inst.floors.length = 0
    inst.exports.feather_interp_init(this.id)
    inst.exports.feather_arena_reset()
    if (this.namespaces.purge() || inst.variablePins.size >= 4096) inst.dropVariablePins()
    if (inst.symbols.size > 50_000 || inst.residentPins.length > 200_000) inst.exports.feather_code_trim(1)
    else inst.exports.feather_code_trim(0)
    this.runtime.give(inst)
  }

  /** Give the instance back to the system; the next eval takes a fresh one. */
  trim(): void {
    if (this.#preferred === null || this.instance !== null) return
    this.runtime.drop(this.#preferred)
    this.#preferred = null
  }

  /** Linear memory of the instance in use or kept. */
  get wasmMemoryBytes(): number {
    return this.#preferred?.memory.buffer.byteLength ?? 0
  }

  get wasmArenaUsed(): number {
    return this.instance?.exports.feather_arena_used() ?? this.#preferred?.exports.feather_arena_used() ?? 0
  }

  // --- epochs ---

  commandsChanged(): void {
    if (this.#starting) return
    this.commandEpoch = nextEpoch()
    this.instance?.setStateWord(STATE.commandEpoch, this.commandEpoch)
  }

  variablesChanged(): void {
    this.variableEpoch = nextEpoch()
    this.instance?.setStateWord(STATE.variableEpoch, this.variableEpoch)
  }

  #inlineChanged(): void {
    if (this.#starting) return
    this.#shadowed = true
    this.compileEpoch = nextEpoch()
    this.instance?.setStateWord(STATE.compileEpoch, this.compileEpoch)
    this.instance?.setStateWord(STATE.shadowed, 1)
  }

  // --- errors ---

  globalVariable(name: string): Variable {
    return this.namespaces.variable(this.namespaces.global, name, true, true) as Variable
  }

  /** An error reached the top: errorInfo and errorCode are set. */
  settleError(): void {
    const inst = this.instance as Instance
    inst.settle()
  }

  lastErrorCode(): string[] {
    return this.errorCodeWords(this.globalVariable('errorCode').value ?? 'NONE')
  }

  get lastErrorLine(): number {
    return this.#errorLine
  }
  #errorLine = 1
  #cause: unknown = undefined

  /** The JavaScript exception behind the last error, once. */
  takeCause(): unknown {
    const cause = this.#cause
    this.#cause = undefined
    return cause
  }

  /** Look at a script without running it: are its commands complete, and if not, what is wrong where. */
  parse(script: string, statuses: { ok: number; incomplete: number; error: number }): { status: number; result: string; errorMessage: string } {
    let answer = { status: statuses.ok, result: '', errorMessage: '' }
    this.#run({}, (inst) => {
      const at = inst.exports.feather_arena_alloc(script.length * 2 + 2)
      inst.putText(script, at)
      inst.exports.feather_parse_init(at, script.length)
      for (;;) {
        const status = inst.exports.feather_parse_command()
        if (status === 0) continue
        if (status === 1) break
        inst.exports.feather_parse_message()
        const message = toText(inst.read(inst.state + STATE.result))
        const position = inst.exports.feather_parse_position()
        answer =
          status === 2
            ? { status: statuses.incomplete, result: `{INCOMPLETE ${position} ${script.length}}`, errorMessage: '' }
            : { status: statuses.error, result: `{ERROR ${position} ${script.length}}`, errorMessage: message }
        break
      }
      return 0
    })
    return answer
  }

  errorStack(): TclValue {
    return ''
  }

  errorCodeWords(code: TclValue): string[] {
    try {
      return listItems(code).map(toText)
    } catch {
      return [toText(code)]
    }
  }

  listWords(value: TclValue): readonly TclValue[] {
    return listItems(value)
  }

  /** A namespace path decides what names mean, inline ones too. */
  pathChanged(): void {
    this.#inlineChanged()
    this.commandsChanged()
  }

  commandCount(): number {
    return this.meter.total
  }

  // --- lambdas ---

  readonly #shortLambdas: Map<string, object> = new Map()

  /** An object that stands for a short lambda expression's text. */
  shortLambda(text: string): object {
    let found = this.#shortLambdas.get(text)
    if (found === undefined) {
      if (this.#shortLambdas.size >= 200) this.#shortLambdas.clear()
      found = new TclString(text, -1)
      this.#shortLambdas.set(text, found)
    }
    return found
  }

  readonly #anonymous: Command[] = []

  /** Give a procedure without a name a number. The oldest of many loses its own. */
  adoptAnonymous(command: Command, _key: object): void {
    this.namespaces.number(command)
    this.#anonymous.push(command)
    if (this.#anonymous.length > 500 && this.evalDepth === 0) this.namespaces.release(this.#anonymous.shift() as Command)
  }

  // --- hooks ---

  write(channel: 'stdout' | 'stderr', text: string): void {
    this.meter.output(text.length)
    this.hooks.write(channel, text)
  }

  now(): number {
    return this.hooks.now()
  }

  random(): number {
    return this.hooks.random()
  }
}

