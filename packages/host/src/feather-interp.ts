/** One interpreter: its persistent state, and the eval that it is in the middle of.
 *
 *  Between evals it holds nothing of WebAssembly: every variable, procedure, namespace and trace is plain JavaScript
 *  (persist.ts). For the time of a top-level eval it takes an instance, and gives it back after both arenas were reset
 *  (memory rule M9); nested evals share it and reset nothing. */
import { type Handle, HandleArena } from '@feather-tcl/arena'
import {
  listItems,
  listLength,
  makeList,
  makeString,
  owe,
  payForText,
  setPayer,
  TclFailure,
  TclString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { InterpNode } from './children/interp-node.ts'
import { History } from './commands/history.ts'
import { registerCommands } from './commands/register.ts'
import type { CoreTable } from './core-table.ts'
import { generalize, type Rewrite } from './ensembles.ts'
import type { ErrorTrace } from './error-trace.ts'
import { ControlSignal, LimitSignal, LostRun } from './errors.ts'
import { structures } from './growth.ts'
import type { Instance } from './instance.ts'
import { NO_COMMAND, nextEpoch, VARIABLE_PINS } from './instance.ts'
import { InstanceKeeper } from './instance-keeper.ts'
import { InterpContext } from './interp-context.ts'
import type { Loader } from './loader.ts'
import { Meter, type MeterLimits } from './meter.ts'
import { Namespaces } from './namespaces.ts'
import { type Coroutine, suspendedIn } from './ops/coroutines.ts'
import { settleError } from './ops/errors.ts'
import { attribute, REQUEST_GLOBAL_SCRIPT } from './ops/interps.ts'
import { clearVariable, currentValue } from './ops/variables.ts'
import { PackageRegistry } from './packages/registry.ts'
import {
  type Command,
  Ensemble,
  type Kept,
  type Namespace,
  originOf,
  type Stored,
  type Trace,
  VAR_DEAD,
  Variable,
  VariableTable,
} from './persist.ts'
import type { Runtime } from './runtime.ts'
import { ScriptCache } from './script-cache.ts'
import { CELL_BYTES, SHADOWED_NOW, STATE, STATUS_LIMIT, TCL_ERROR, TCL_OK } from './state.ts'
import { StateWatch } from './state-watch.ts'
import { setTclVariables } from './tcl-variables.ts'
import { callTrace, Firings, TRACE_DELETE, TRACE_RENAME } from './traces.ts'

export interface InterpHooks {
  write(channel: 'stdout' | 'stderr', text: string): void
  now(): number
  random(): number
  /** Script files and packages; without it there are none. */
  readonly loader?: Loader | undefined
  /** What `info nameofexecutable` gives. */
  readonly executable?: string | undefined
  /** A child interpreter was made (interp create): what it is to have besides the language's own commands. */
  childCreated?(child: FeatherInterp): void
}

/** Bounds of one top-level eval, with all that is nested in it. */
export interface EvalLimits extends MeterLimits {
  /** Frames; default 1000. */
  readonly depth?: number | undefined
  /** Bytes of scratch data: the arena and the values that handles name; default MEMORY_LIMIT. */
  readonly scratchBytes?: number | undefined
  /** Bytes of variables and procedures, estimated while the eval runs; default MEMORY_LIMIT. */
  readonly stateBytes?: number | undefined
}

/** What scratch data and state may take each unless told otherwise: a quarter of a small engine's heap. */
export const MEMORY_LIMIT: number = 512 * 2 ** 20
/** Bytes that the core may have of values that live on (grown.h), at the most; less where little scratch data is allowed. */
const GROWN_LIMIT = 8 * 2 ** 20

/** How a top-level eval or call ended. */
export interface Completion {
  readonly code: number
  readonly result: TclValue
}

/** Flags of `feather_eval_cell`, as in feather.h. */
const EVAL_GLOBAL = 1
/** The script is a whole of its own: a `return` in it ends it. */
const EVAL_WHOLE = 2
const EVAL_PROGRAM = 4
const EVAL_SCOPES = { frame: 0, global: EVAL_GLOBAL, program: EVAL_GLOBAL | EVAL_PROGRAM }

/** How many short bodies of procedures are remembered. */
export const SHORT_TEXTS = 400

/** How many lambda expressions keep their compiled procedure. */
export const LAMBDA_LIMIT = 500

/** What the parser says of a script. */
export interface ParseOutcome {
  readonly status: 'complete' | 'incomplete' | 'error'
  /** In Tcl's words; empty when it is complete. */
  readonly message: string
  /** Where the trouble begins, in UTF-16 units. */
  readonly offset: number
}

/** What the handles of an interpreter without a running eval are looked up in: there are none. */
const NO_HANDLES: HandleArena<Stored> = new HandleArena<Stored>()

/** The value with its text made, or as a text. */
function textOf(v: TclValue): TclValue {
  try {
    const text = toText(v)
    return typeof v === 'bigint' ? makeString(text) : v
  } catch (e) {
    // It is too long: whoever asks for it hears so.
    if (e instanceof TclFailure) return v
    throw e
  }
}

export class FeatherInterp {
  readonly id: number
  readonly runtime: Runtime
  readonly hooks: InterpHooks
  readonly namespaces: Namespaces
  readonly context: InterpContext
  readonly meter: Meter
  readonly shortScripts: ScriptCache = new ScriptCache()
  /** By their numbers: those that are suspended or running. */
  readonly coroutines: Map<number, Coroutine> = new Map()
  readonly packages: PackageRegistry = new PackageRegistry()
  readonly history: History = new History()
  readonly randomState: { seed: number | undefined } = { seed: undefined }
  /** How many evals are nested right now; 0: none runs. */
  evalDepth = 0
  /** The instance of the running eval. */
  instance: Instance | null = null
  readonly keeper: InstanceKeeper
  #disposed = false
  /** Commands whose callbacks for a new name, or for their end, run. */
  readonly #moving = new Set<Command>()
  limits: EvalLimits = {}
  /** The trace of the error on its way. */
  #errorTrace: ErrorTrace | null = null
  /** That of the last error. What the core knows of it comes first. */
  get errorTrace(): ErrorTrace | null {
    this.instance?.tell()
    return this.#errorTrace
  }
  set errorTrace(trace: ErrorTrace | null) {
    this.instance?.tell()
    this.#errorTrace = trace
  }
  /** What `info script` gives. */
  scriptName: TclValue = ''
  /** What that was when the program began. */
  programFile: TclValue = ''
  /** The procedure that was defined last. */
  defined: Command | null = null
  /** The last expansion of a call: what its words were written as. */
  rewrite: Rewrite | null = null
  /** Operations whose trace callbacks run. */
  readonly firings: Firings = new Firings()
  compilingProc = 0
  evals = 0
  /** The most that any eval used at once. */
  peakHandles = 0
  peakArenaBytes = 0
  /** The most that the eval that ended last used at once. */
  lastPeakHandles = 0
  lastPeakArenaBytes = 0
  #shadowed = false
  commandEpoch: number = nextEpoch()
  variableEpoch: number = nextEpoch()
  compileEpoch: number = nextEpoch()
  #starting = true

  /** Where it stands in the tree of interpreters. */
  readonly node: InterpNode

  /** @param parent makes it a child of that one, under the name */
  constructor(id: number, runtime: Runtime, hooks: InterpHooks, parent: InterpNode | null = null, name = '') {
    this.id = id
    this.runtime = runtime
    this.hooks = hooks
    this.meter = parent === null ? new Meter() : parent.interp.meter
    this.keeper = new InstanceKeeper(runtime)
    this.namespaces = new Namespaces({
      commandsChanged: () => this.commandsChanged(),
      inlineChanged: () => this.#inlineChanged(),
      variablesChanged: () => this.variablesChanged(),
      inlineNames: () => runtime.core.inline,
      isInline: (name) => runtime.core.inline.has(name),
      commandMoves: (command, from, to) => this.#commandMoves(command, from, to),
      partChanged: (command) => this.#partChanged(command),
      variableGoes: (v, fullName) => this.variableGoes(v, fullName),
      inUse: (ns) => this.#inUse(ns),
    })
    this.#stateWatch = new StateWatch(this)
    this.context = new InterpContext(this)
    registerCommands(this)
    setTclVariables(this.namespaces)
    this.#starting = false
    this.node = new InterpNode(this, parent, name)
  }

  /** Make a child. Its scripts run on this one's account. */
  spawn(name: string, safe = false): FeatherInterp {
    const child = new FeatherInterp(this.id, this.runtime, this.hooks, this.node, name)
    child.node.safe = safe || this.node.safe
    this.hooks.childCreated?.(child)
    return child
  }

  get core(): CoreTable {
    return this.runtime.core
  }

  // --- handles (memory rules M3, M9) ---

  /** The handles of the running eval. */
  get scratch(): HandleArena<Stored> {
    return this.instance?.scratch ?? NO_HANDLES
  }

  /** Issue a handle. It names the value for as long as the command of the host runs that asks for it, whatever that evaluates.
   *  From then on it may be collected, and names nothing; when the top-level eval ends it is. What is to be kept for longer is
   *  materialized.
   *  @throws Error when no eval is running */
  store(value: Kept): Handle {
    if (this.instance === null) throw new Error('no eval is running: there are no handles')
    const { instance } = this
    const handle = instance.store(value)
    // It may be kept while scripts run that the command evaluates.
    if (instance.commandSlots !== NO_COMMAND) instance.commandSlots = instance.scratch.size
    return handle
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
  wrap(value: Kept | null | undefined): Handle {
    return value === null || value === undefined ? (0 as Handle) : this.store(value)
  }

  /** Forget every handle. Only when no eval is running (evalDepth 0): it invalidates all of them. */
  resetScratch(): void {
    this.scratch.resetScratch()
  }

  // --- evals ---

  /** Evaluate a script. At depth 0 this is a top-level eval; inside one, the script sees the variables of the frame that
   *  called the host (scope `frame`), or the global ones. A `program` is the script that tclsh would be given as a file:
   *  its commands run one by one, and only an error leaves it; at depth 0 only.
   *  @param text the result is wanted as a text, which belongs to what the eval may take
   *  @throws LimitSignal, LostRun */
  eval(script: TclValue, limits: EvalLimits, scope: 'frame' | 'global' | 'program', text = false): Completion {
    const { runningRelative } = this
    if (runningRelative !== null) return runningRelative.#runIn(this, script)
    if (scope === 'program') this.programFile = this.scriptName
    return this.#run(
      limits,
      (inst) => {
        const cell = inst.cells.take(1)
        try {
          inst.write(cell, script)
          return inst.exports.feather_eval_cell(cell, EVAL_SCOPES[scope] | EVAL_WHOLE)
        } finally {
          inst.cells.give(1)
        }
      },
      text,
    )
  }

  /** The interpreter of this one's tree that runs in its place: what is to be evaluated here is then a nested run of that
   *  one. null when this one runs, or nothing does. */
  get runningRelative(): FeatherInterp | null {
    const instance = this.instance ?? this.node.root.interp.instance
    const running = instance?.interp ?? null
    return running === this ? null : running
  }

  /** Evaluate a script at another interpreter's global level, as a nested run of this one. */
  #runIn(interp: FeatherInterp, script: TclValue): Completion {
    return this.#run({}, (inst) => {
      inst.request = { kind: REQUEST_GLOBAL_SCRIPT, interp, what: script, command: null, namespace: 0 }
      return inst.exports.feather_enter()
    })
  }

  /** Call a command by its words. */
  call(words: readonly TclValue[], limits: EvalLimits): Completion {
    const { runningRelative } = this
    if (runningRelative !== null) return runningRelative.#runIn(this, makeList([...words]))
    return this.#run(limits, (inst) => {
      const cell = inst.cells.take(words.length)
      try {
        for (let i = 0; i < words.length; i++) inst.write(cell + i * CELL_BYTES, words[i] as TclValue)
        return inst.exports.feather_call_cells(cell, words.length, EVAL_WHOLE)
      } finally {
        inst.cells.give(words.length)
      }
    })
  }

  /** Let JavaScript work with the interpreter as a command would, as an eval of its own or inside the running one. */
  within(limits: EvalLimits, body: (context: InterpContext) => TclValue): Completion {
    return this.#run(limits, (inst) => {
      try {
        inst.write(inst.state + STATE.result, body(this.context))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    })
  }

  #run(limits: EvalLimits, body: (inst: Instance) => number, text = false): Completion {
    // An interpreter that a script has made may be running in an eval of another's.
    const outermost = this.instance === null
    const inst = this.instance ?? this.#attach(limits)
    this.evalDepth++
    this.evals++
    try {
      if (inst.ending !== null) throw this.#ended(inst)
      const look = !outermost && (inst.asked || this.node.limits.watched)
      let code = (look ? inst.safePoint() : TCL_OK) || body(inst)
      if (code === STATUS_LIMIT && inst.scopedEnd !== null && inst.ending === null) {
        const { message, errorCode } = inst.scopedEnd
        inst.scopedEnd = null
        code = inst.failure(new TclFailure(message, errorCode))
      }
      if (code === STATUS_LIMIT || inst.ending !== null) throw this.#ended(inst)
      if (outermost) {
        if (inst.loans.size > 0) inst.endLoans()
        this.#checkState(inst)
      }
      // The result is taken before anything is reset.
      let result = inst.read(inst.state + STATE.result)
      // Whoever asks for its text later has nothing to pay with.
      if (text) result = textOf(result)
      else if (typeof result === 'bigint') payForText(result)
      this.#errorLine = inst.errorLine()
      const options = inst.state + STATE.options
      this.#givenOptions = code === TCL_OK || inst.isUnset(options) ? '' : inst.read(options)
      if (code === TCL_ERROR) settleError(inst)
      return { code, result }
    } catch (e) {
      // Whatever is not the end of the eval has crossed the core's frames, or left cells that it was to give back.
      if (e instanceof LimitSignal && !(inst.ending instanceof LostRun)) {
        inst.limit = inst.ending = e
        throw e
      }
      if (!(inst.ending instanceof LostRun)) inst.ending = new LostRun(e)
      throw inst.ending
    } finally {
      this.evalDepth--
      if (outermost) this.#detach(inst)
    }
  }

  #checkState(inst: Instance): void {
    const over = this.stateOverLimit(inst.made)
    if (over === null) return
    inst.limit = over
    throw over
  }

  /** What ends all levels of the eval. */
  #ended(inst: Instance): LimitSignal | LostRun | null {
    const ending = inst.ending ?? inst.limit
    if (ending instanceof LimitSignal) inst.limit = ending
    return ending
  }

  /** Does the running eval end by this signal. */
  endsBy(signal: LimitSignal): boolean {
    return this.instance !== null && (this.instance.ending === signal || this.instance.limit === signal)
  }

  /** End the running eval as soon as the core can, whatever its commands do. */
  stop(why: LimitSignal): void {
    this.instance?.stop(why)
  }

  /** The limit on the state, which all interpreters of the tree share, when the running eval has grown it past that.
   *  @param made bytes of values that the eval has made */
  stateOverLimit(made: number): LimitSignal | null {
    const { interp } = this.node.root
    const all = interp.#madeBefore + made + structures.bytes
    return interp.#stateWatch.check(all, this.meter.total, interp.limits.stateBytes ?? MEMORY_LIMIT)
  }
  readonly #stateWatch: StateWatch
  /** Bytes of the values that were made in evals that have ended. */
  #madeBefore = 0

  #attach(limits: EvalLimits): Instance {
    const { keeper } = this
    const inst = this.runtime.take(keeper.instance)
    if (inst.keeper !== keeper) {
      // Numbers of commands and the like mean something else in each interpreter.
      inst.exports.feather_code_trim(1)
      if (inst.keeper !== null) inst.keeper.instance = null
      inst.keeper = keeper
    }
    keeper.instance = inst
    inst.interp = this
    this.limits = limits
    this.resume(inst)
    inst.setStateWord(STATE.errorLine, this.#errorLine)
    this.meter.begin(limits)
    inst.stretch = this.meter.nextSlice()
    inst.setStateWord(STATE.budget, inst.stretch)
    inst.savedBudget = null
    inst.limit = null
    inst.ending = null
    inst.scratchLimit = limits.scratchBytes ?? MEMORY_LIMIT
    inst.setStateWord(STATE.grownLimit, Math.min(GROWN_LIMIT, inst.scratchLimit / 16))
    inst.freshBytes = 0
    inst.scratchWatch.begin(structures.bytes, this.meter.total)
    inst.payerBefore = setPayer(inst)
    return inst
  }

  /** Become the one that runs in the instance: tell the core what it has to know. */
  resume(inst: Instance): void {
    if (this.instance === null) {
      this.instance = inst
      if (inst.outer.length > 0) inst.visited.push(this)
    }
    if (this.#sitesSeen !== inst.siteEpoch) {
      this.#sitesSeen = inst.siteEpoch
      this.commandEpoch = nextEpoch()
      this.variableEpoch = nextEpoch()
    }
    const { i32 } = inst
    const at = inst.state >> 2
    i32[at + (STATE.commandEpoch >> 2)] = this.commandEpoch
    i32[at + (STATE.variableEpoch >> 2)] = this.variableEpoch
    i32[at + (STATE.compileEpoch >> 2)] = this.compileEpoch
    i32[at + (STATE.shadowed >> 2)] = this.#shadowed ? 1 : 0
    i32[at + (STATE.depthLimit >> 2)] = this.node.recursionLimit
  }
  #sitesSeen = 0

  /** Write a word of the state when it is this interpreter's. */
  #tell(offset: number, value: number): void {
    if (this.instance?.interp === this) this.instance.setStateWord(offset, value)
  }

  /** The top-level eval is over: reset both arenas and give the instance back. */
  #detach(inst: Instance): void {
    if (!(inst.ending instanceof LostRun)) inst.tell()
    if (inst.loans.size > 0) inst.endLoans()
    setPayer(inst.payerBefore)
    attribute(inst)
    const left = inst.budgetLeft
    this.meter.account(left)
    const handles = Math.max(inst.scratch.size, inst.peakHandles)
    this.lastPeakHandles = handles
    if (handles > this.peakHandles) this.peakHandles = handles
    this.node.root.interp.#madeBefore += inst.made
    inst.peakHandles = 0
    inst.pendingBytes = 0
    inst.handleThreshold = 4096
    inst.attentionAt = 0
    this.firings.clear()
    this.rewrite = null
    this.instance = null
    inst.interp = null
    if (inst.visited.length > 0 || inst.outer.length > 0) this.#leaveVisited(inst)
    inst.scopedEnd = null
    inst.request = null
    if (inst.ending instanceof LostRun) {
      saveCoroutines(inst)
      this.#loseCoroutines()
      // The instance is in an unknown state: it is forgotten, and the next eval takes another.
      this.keeper.instance = null
      this.#peakWas(inst.exports.feather_arena_peak())
      if (this.#disposed) this.dispose()
      return
    }
    this.#peakWas(inst.exports.feather_eval_end())
    inst.scratch.resetScratch()
    inst.young.forget()
    if (inst.floors.length > 0) inst.floors.length = 0
    inst.commandSlots = NO_COMMAND
    if (this.namespaces.purge() || inst.variablePins.size >= VARIABLE_PINS) inst.dropVariablePins()
    if (inst.evictionDue) inst.exports.feather_code_trim(1)
    if (!this.runtime.give(inst)) this.keeper.instance = null
    if (this.#disposed) this.dispose()
  }

  /** Let go of what only makes evals faster among variables, so that they can be counted. */
  tidy(): void {
    if (this.evalDepth === 0 && this.namespaces.purge(true)) this.keeper.instance?.dropVariablePins()
  }

  #peakWas(bytes: number): void {
    this.lastPeakArenaBytes = bytes
    if (bytes > this.peakArenaBytes) this.peakArenaBytes = bytes
  }

  /** Coroutines that were running are lost with the core's frames. */
  #loseCoroutines(): void {
    for (const { running, command } of [...this.coroutines.values()])
      if (running) this.namespaces.removeCommand(command)
  }

  /** The other interpreters that ran in the eval do not any more. */
  #leaveVisited(inst: Instance): void {
    for (const other of inst.visited) {
      other.instance = null
      other.firings.clear()
      other.rewrite = null
      other.node.parked.frame = other.node.parked.depth = 0
      if (inst.ending instanceof LostRun) other.#loseCoroutines()
      if (!(inst.ending instanceof LostRun) && other.namespaces.purge()) inst.dropVariablePins()
    }
    inst.visited.length = inst.outer.length = 0
  }

  /** Give the instance back to the system; the next eval takes a fresh one. Not while an eval runs. */
  trim(): void {
    if (this.instance === null) this.keeper.drop()
  }

  /** Let go of everything: at once, or when the running eval has ended. */
  dispose(): void {
    this.#disposed = true
    if (this.instance !== null) return
    this.keeper.leave()
    this.namespaces.clear()
    this.shortScripts.clear()
    this.#shortTexts.clear()
    this.#anonymous.length = 0
    this.errorTrace = null
  }

  /** The most handles that were in use at once in the running eval, or in the last one. */
  get evalPeakHandles(): number {
    const { instance } = this
    return instance === null ? this.lastPeakHandles : Math.max(instance.peakHandles, instance.scratch.size)
  }

  /** The most bytes that were in use at once in the arena in the running eval, or in the last one. */
  get evalPeakArenaBytes(): number {
    return this.instance?.exports.feather_arena_peak() ?? this.lastPeakArenaBytes
  }

  /** The most handles that were in use at once, the running eval's included. */
  get highestHandles(): number {
    return Math.max(this.peakHandles, this.evalPeakHandles)
  }

  /** The most bytes that were in use at once in the arena, the running eval's included. */
  get highestArena(): number {
    return Math.max(this.peakArenaBytes, this.evalPeakArenaBytes)
  }

  /** Steps spent in all evals, the running one included. */
  get steps(): number {
    const { instance, meter } = this
    if (instance === null) return meter.total
    return meter.total + meter.slice - instance.budgetLeft
  }

  /** Linear memory of the instance in use or kept. */
  get wasmMemoryBytes(): number {
    return this.keeper.instance?.memory.buffer.byteLength ?? 0
  }

  /** Bytes in use in this interpreter's arena. An instance that works for another interpreter has none of this one's. */
  get wasmArenaUsed(): number {
    const kept = this.keeper.instance
    const inst = this.instance ?? (kept?.interp === null ? kept : null)
    return inst?.exports.feather_arena_used() ?? 0
  }

  // --- epochs ---

  commandsChanged(): void {
    if (this.#starting) return
    this.commandEpoch = nextEpoch()
    this.#tell(STATE.commandEpoch, this.commandEpoch)
  }

  /** A command is called in another way from now on: its execution traces changed, or an ensemble was reconfigured. */
  commandRemade(command: Command): void {
    this.namespaces.renew(command)
    const { row, coroutine } = originOf(command)
    if (row >= 0 && coroutine === null) this.#inlineChanged()
    if (command.part !== null) this.#partChanged(command)
    this.commandsChanged()
  }

  /** Handles were collected: variables that were unset while links referred to them may go now, too. */
  sweepVariables(inst: Instance): void {
    if (!this.namespaces.sweepDue) return
    const held = new Set<Variable>(inst.variablePins.keys())
    const add = (value: unknown): void => {
      if (value instanceof Variable) held.add(value)
      else if (value instanceof VariableTable) for (const v of value.links.values()) held.add(v)
    }
    inst.scratch.forEach(add)
    for (const { named } of this.coroutines.values()) for (const value of named) add(value)
    this.namespaces.sweep(held)
  }

  /** What the words at an address were written as, when they are those of the last expansion; those of an imported command
   *  are shown as they are. */
  rewriteOf(words: number): Rewrite | null {
    const { rewrite, instance } = this
    if (rewrite === null || instance?.i32[(words >> 2) + 1] !== rewrite.id) return null
    return this.namespaces.resolve(rewrite.ns, toText(instance.read(words)))?.original ? null : rewrite
  }

  // --- callbacks of commands and namespaces ---

  #commandMoves(command: Command, from: string, to: string): void {
    const op = to === '' ? TRACE_DELETE : TRACE_RENAME
    // Callbacks may rename it, of which they are not told.
    if (op === TRACE_RENAME && this.#moving.has(command)) return
    this.#moving.add(command)
    for (const trace of [...(command.traces ?? [])].reverse())
      if (trace.ops & op && !trace.removed) this.#callback(trace, [from, to, op === TRACE_DELETE ? 'delete' : 'rename'])
    this.#moving.delete(command)
  }

  /** The place of a variable is gone: take its value, run its callbacks. */
  variableGoes(v: Variable, fullName: string): void {
    const due = clearVariable(this, v)
    v.flags |= VAR_DEAD
    for (const { trace, key } of due) this.#callback(trace, [fullName, key ?? '', 'unset'])
  }

  #framesIn(ns: Namespace): boolean {
    const { instance } = this
    if (instance === null) return false
    const runs = instance.interp === this
    if (!runs && this.node.parked.frame === 0) return false
    return instance.exports.feather_ns_in_use(ns.id, runs ? 0 : this.node.parked.global) !== 0
  }

  #inUse(ns: Namespace): boolean {
    let used = this.#framesIn(ns)
    if (this.coroutines.size > 0) this.instance?.exports.feather_coroutines_leave()
    for (const coroutine of this.coroutines.values()) if (suspendedIn(coroutine, ns.id)) used = true
    return used
  }

  #partChanged(command: Command): void {
    const { part } = command
    command.part = null
    if (part !== null && !part.deleted && part.run instanceof Ensemble) generalize(this, part)
  }

  /** Call back a script that cannot fail what happens: its errors are nobody's. */
  #callback(trace: Trace, words: readonly string[]): void {
    if (this.instance === null) return
    const { instance } = this
    const passing = this.errorTrace
    const saved = instance.saveCompletion()
    try {
      callTrace(this.context, trace, words)
    } catch (e) {
      if (!(e instanceof TclFailure || e instanceof ControlSignal)) throw e
    } finally {
      instance.restoreCompletion(saved)
      this.errorTrace = passing
    }
  }

  variablesChanged(): void {
    this.variableEpoch = nextEpoch()
    this.#tell(STATE.variableEpoch, this.variableEpoch)
  }

  #inlineChanged(): void {
    if (this.#starting) return
    this.#shadowed = true
    this.compileEpoch = nextEpoch()
    this.#tell(STATE.compileEpoch, this.compileEpoch)
    this.#tell(STATE.shadowed, SHADOWED_NOW)
    if (this.instance?.interp === this) this.instance.hurry()
  }

  // --- errors ---

  globalVariable(name: string): Variable {
    return this.namespaces.variable(this.namespaces.global, name, true) as Variable
  }

  lastErrorCode(): string[] {
    return this.errorCodeWords(currentValue(this.globalVariable('errorCode')) ?? 'NONE')
  }

  get lastErrorLine(): number {
    return this.#errorLine
  }
  #errorLine = 1

  /** The return options that the script gave itself, as a dict, when the last eval did not complete normally. */
  get lastGivenOptions(): TclValue {
    return this.#givenOptions
  }
  #givenOptions: TclValue = ''

  /** Look at a script without running it: are its commands complete, and if not, what is wrong where. Outside of an eval
   *  this resets the arenas at its end like one; inside of one it leaves nothing behind.
   *  @throws LimitSignal, LostRun */
  parse(script: string): ParseOutcome {
    let outcome: ParseOutcome = { status: 'complete', message: '', offset: 0 }
    this.within({}, (context) => {
      outcome = context.parse(script)
      return ''
    })
    return outcome
  }

  errorCodeWords(code: TclValue): string[] {
    try {
      owe(listLength(code))
      return listItems(code).map(toText)
    } catch {
      return [toText(code)]
    }
  }

  listWords(value: TclValue): readonly TclValue[] {
    return listItems(value)
  }

  /** What `info cmdcount` gives: it always grows. */
  commandCount(): number {
    if (this.instance?.interp === this) attribute(this.instance)
    this.#counted++
    return this.node.limits.used + this.#counted
  }
  #counted = 0

  // --- lambdas ---

  readonly #shortTexts: Map<string, TclString> = new Map()

  /** How many short texts are remembered. */
  get shortTextCount(): number {
    return this.#shortTexts.size
  }

  /** An object that stands for a short text, to keep compiled code with: the same one again for the same text and use, while it is
   *  among the last SHORT_TEXTS. */
  shortText(text: string, use: string): TclString {
    const key = `${use}\0${text}`
    let found = this.#shortTexts.get(key)
    if (found === undefined) {
      if (this.#shortTexts.size >= SHORT_TEXTS) this.#shortTexts.clear()
      found = new TclString(text, -1)
      this.#shortTexts.set(key, found)
    }
    return found
  }

  readonly #anonymous: Command[] = []

  /** Give a procedure without a name a number. Of more than LAMBDA_LIMIT, the oldest loses its own: it gets another when it is
   *  applied again. One that runs goes on, because frames hold code. */
  adoptAnonymous(command: Command): void {
    this.namespaces.number(command)
    const before = this.#anonymous[this.#nextAnonymous]
    if (before !== undefined) this.namespaces.release(before)
    this.#anonymous[this.#nextAnonymous] = command
    this.#nextAnonymous = (this.#nextAnonymous + 1) % LAMBDA_LIMIT
  }
  #nextAnonymous = 0

  /** The procedure without a name that had the number and the generation, null when it has been let go of. */
  anonymous(known: { readonly id: number; readonly generation: number } | null): Command | null {
    const command = known === null ? undefined : this.namespaces.commands[known.id]
    return command !== undefined && command.generation === known?.generation ? command : null
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

/** The eval was lost, but what is suspended may be whole. */
function saveCoroutines(inst: Instance): void {
  try {
    inst.exports.feather_coroutines_leave()
  } catch {
    // Then those that it did not come to are lost, too.
  }
}
