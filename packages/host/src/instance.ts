/** One WebAssembly instance of the core, its memory, and the handles of the eval that it runs.
 *
 *  An interpreter needs one only while it evaluates (DESIGN: instances come from a pool); then `interp` says whose eval
 *  it is. All views of the memory are here and nowhere else, and are renewed when the memory grows. */
import { type Floor, type Handle, HandleArena } from '@feather-tcl/arena'
import {
  listAppend,
  makeString,
  type Payer,
  payEvery,
  TclDouble,
  TclFailure,
  TclString,
  type TclValue,
} from '@feather-tcl/arena/values'
import type { CoreExports } from '@feather-tcl/core'
import { namedExports } from '@feather-tcl/core/host-ops/exports'
import { importName } from '@feather-tcl/core/host-ops/imports'
import { ScopedEnd } from './children/resource-limits.ts'
import { notesOf } from './commands/error-notes.ts'
import { ErrorTrace } from './error-trace.ts'
import {
  ControlSignal,
  errorCodeValue,
  foreignFailure,
  LimitSignal,
  LostRun,
  ReturnSignal,
  TracedFailure,
} from './errors.ts'
import type { FeatherInterp } from './feather-interp.ts'
import { structures } from './growth.ts'
import { guardExports } from './guard.ts'
import type { InstanceKeeper } from './instance-keeper.ts'
import type { Loan } from './loans.ts'
import { MemoryWatch } from './memory-watch.ts'
import type { Coroutine } from './ops/coroutines.ts'
import { readLog } from './ops/errors.ts'
import { buildOps } from './ops/index.ts'
import type { EnterRequest } from './ops/interps.ts'
import { COLLECT, COLLECT_CODE, FAIL, STOP } from './ops/memory.ts'
import { type CodeSource, type Stored, type Variable, VariableTable } from './persist.ts'
import type { AnyOp, AroundOp } from './recorder.ts'
import { completeReturn } from './return-completion.ts'
import { SizeEstimate } from './size-estimate.ts'
import {
  CELL_BYTES,
  CODE,
  STATE,
  STATUS_LIMIT,
  TAG_DOUBLE,
  TAG_INT,
  TAG_OBJ,
  TAG_OWNED,
  TAG_UNSET,
  TCL_ERROR,
  TCL_OK,
} from './state.ts'
import { type WasmMemory, type WasmModule, wasmApi } from './webassembly.ts'
import { HANDLE_YOUNG, YoungValues } from './young.ts'

/** In a cell's second word: the handle is that of an interned string (CELL_INTERNED in cell.h). */
const INTERNED = 1
/** The same for a string that is longer than any interned one (CELL_LONG). */
const LONG = 2
/** Longest interned string, in UTF-16 units. */
const INTERN_LIMIT = 24
/** Strings longer than this may be ropes, which must not be flattened to look at one of their characters. */
const FLAT_LIMIT = 12
/** What the core takes for an intern_epoch is below 0 (cell.h). */
const MIN_EPOCH = -0x80000000
const PAGE = 65536
/** Addresses come as signed numbers. */
const MOST_MEMORY = 2 ** 31 - PAGE
/** How much may be kept of compiled code until what nothing runs is dropped: bytes of code, pinned literals, names of local
 *  variables. More only where what runs takes more than half of it. */
export const CODE_LIMIT: number = 8 * 2 ** 20
export const PIN_LIMIT = 200_000
export const SYMBOL_LIMIT = 50_000

/** The most variables that call sites may know by a handle. */
export const VARIABLE_PINS = 4096

/** What it takes to make an error. */
const ERROR_STEPS = 14

/** Slots above those of the running command that are worth a collection in it. */
const WORTH_COLLECTING = 2048

/** In `commandSlots`. */
export const NO_COMMAND = -1

/** Estimated bytes of fresh values after which a safe point is due. */
const PENDING_LIMIT = 2_000_000
/** What a handle stands for that was not weighed: a small list, a short text. */
const HANDLE_BYTES = 48
/** The same for each cell that a collection looks at: deep stacks make collections dear. */
const PENDING_PER_CELL = 16
const INITIAL_PAGES = 16
const TWO_32 = 4294967296

/** Numbers of handles begin apart in different instances, so that one of another is most likely to name nothing. */
const SPREAD = 1000
const APART = 1_000_000

let instances = 0
let generations = 0

/** How instances are made. */
export interface InstanceOptions {
  /** A handle that names nothing (any more) makes whoever uses it throw a StaleHandleError, with the place that issued it. Slow: a
   *  stack is captured for each handle. */
  readonly debug?: boolean
  /** Put around each host op. */
  readonly around?: AroundOp
}

/** Where a script value's code is. */
export interface CodeEntry {
  /** Of the instance's code cache that `address` belongs to. */
  generation: number
  address: number
  ns: number
  uses: number
}

/** What Node's buffers have: a string of UTF-16 units between two addresses, several times as fast as what all engines have. */
interface Utf16Reader {
  ucs2Slice(from: number, to: number): string
  ucs2Write(text: string, at: number): number
}

function nodeBuffer(memory: ArrayBufferLike): Utf16Reader | null {
  const { Buffer } = globalThis as { Buffer?: { from(memory: ArrayBufferLike): Partial<Utf16Reader> } }
  const buffer = Buffer?.from(memory)
  return buffer?.ucs2Slice === undefined ? null : (buffer as Utf16Reader)
}

export class Instance {
  readonly memory: WasmMemory
  readonly exports: CoreExports
  readonly scratch: HandleArena<Stored>
  readonly young: YoungValues = new YoungValues(this)
  i32: Int32Array
  u16: Uint16Array
  f64: Float64Array
  i64: BigInt64Array
  /** Address of the shared state (STATE has the offsets). */
  state = 0
  /** Whose eval runs; null between evals. */
  interp: FeatherInterp | null = null
  /** Whose compiled code is resident. */
  keeper: InstanceKeeper | null = null
  /** Changes when resident code is dropped, so that remembered addresses are seen to be stale. Unique over instances. */
  generation: number = ++generations
  /** Pinned for code that is resident. */
  residentPins: Handle[] = []
  /** Short literals of resident code by text: the same text has the same handle, and its cells say INTERNED. */
  readonly interned: Map<string, Handle> = new Map()
  /** 1 for each `kindOf` an interned string: what a command makes is seldom of one, and need not be looked up. */
  readonly #internedKinds: Uint8Array = new Uint8Array((FLAT_LIMIT + 1) << 7)
  /** Changes with each string that is interned. */
  internEpoch: number = MIN_EPOCH
  readonly variablePins: Map<Variable, Handle> = new Map()
  symbols: Map<string, number> = new Map()
  /** Coroutines whose frames the core has, running or suspended, by number. */
  readonly coroutines: Map<number, Coroutine> = new Map()
  /** The variables whose values the core has for now. */
  readonly loans: Set<Loan> = new Set()
  /** Code that coroutines keep, by address. */
  readonly codeImages: Map<number, unknown> = new Map()
  /** Scratch slots at which the core is asked to compact. */
  handleThreshold = 1024
  /** Estimated bytes wrapped since the last compaction. */
  pendingBytes = 0
  /** When a collection is due for it. */
  pendingLimit: number = PENDING_LIMIT
  /** The interpreters that wait for the running one, the outermost first (ops/interps.ts). */
  readonly outer: FeatherInterp[] = []
  /** Interpreters that ran in this eval, besides the one whose eval it is. */
  readonly visited: FeatherInterp[] = []
  /** The interpreter that the core is to enter, and what a command wants done there. */
  next: FeatherInterp | null = null
  request: EnterRequest | null = null
  /** Changes when call sites of every interpreter must look again: handles that they hold were unpinned. */
  siteEpoch: number = nextEpoch()
  /** Changes when the core's tables of commands are gone. */
  tableEpoch: number = nextEpoch()
  /** The budget when the running interpreter began to run. */
  stretch = 0
  /** What ends the scripts of one interpreter, on its way to whoever called them. */
  scopedEnd: ScopedEnd | null = null
  /** The limit that was hit, until the eval has ended. */
  limit: LimitSignal | null = null
  /** Set when the eval cannot go on, whatever the commands that run make of it. */
  ending: LimitSignal | LostRun | null = null
  /** Bytes that scratch data may take in this eval: the arena and, estimated, the values of handles. */
  scratchLimit: number = Number.POSITIVE_INFINITY
  /** When to look how much the values of handles take. */
  readonly scratchWatch: MemoryWatch = new MemoryWatch()
  /** Estimated bytes of the values that were made in this eval, up to the last compaction. */
  freshBytes = 0
  peakHandles = 0
  /** Who paid for conversions before this eval. */
  payerBefore: Payer | null = null
  /** Scratch slots that were in use when the running command of the host was called: it issues no handles itself, so what is above
   *  comes from nested runs that have ended. NO_COMMAND while it is the core that runs. */
  commandSlots: number = NO_COMMAND
  /** Handles from this number on may be too many: see handleThreshold. */
  attentionAt = 0
  /** The core's budget, while it is set aside to make the core come to a safe point. */
  savedBudget: number | null = null
  readonly cells: CellStack
  /** Of the nested runs that are going on: what to give back to the handles, and the pins that were there before. */
  readonly floors: { readonly floor: Floor; readonly pins: number; readonly slots: number }[] = []
  /** Code that nothing runs is to be dropped at the next safe point. */
  evictionDue = false
  #codeBytes = 0
  #codeLimit = CODE_LIMIT
  #pinLimit = PIN_LIMIT

  constructor(module: WasmModule, { debug = false, around }: InstanceOptions = {}) {
    this.memory = new wasmApi.Memory({ initial: INITIAL_PAGES })
    this.scratch = new HandleArena<Stored>({ debug, first: 1 + (++instances % SPREAD) * APART })
    this.i32 = new Int32Array(0)
    this.u16 = new Uint16Array(0)
    this.f64 = new Float64Array(0)
    this.i64 = new BigInt64Array(0)
    this.renewViews()
    this.scratch.pin('') // HANDLE_EMPTY
    // HANDLE_CHAR: the ASCII characters, so that single characters need no handle of their own and the core can
    // compare them.
    for (let code = 0; code < 128; code++) this.scratch.pin(String.fromCharCode(code))
    const env: Record<string, unknown> = { memory: this.memory }
    const ops = buildOps(this)
    this.#attention = ops.attention
    for (const [name, op] of Object.entries(ops)) env[importName(name)] = around?.(name, op as AnyOp) ?? op
    const instance = new wasmApi.Instance(module, { env })
    this.exports = guardExports(this, namedExports(instance.exports))
    this.state = this.exports.feather_interp_init(0)
    this.setStateWord(STATE.internEpoch, this.internEpoch)
    this.cells = new CellStack(this.exports)
  }

  renewViews(): void {
    const buffer = this.memory.buffer
    this.i32 = new Int32Array(buffer)
    this.u16 = new Uint16Array(buffer)
    this.f64 = new Float64Array(buffer)
    this.i64 = new BigInt64Array(buffer)
    this.#node = nodeBuffer(buffer)
  }

  #node: Utf16Reader | null = null

  /** Grow by `bytes` (a multiple of 64 KiB); the address of the fresh memory, 0 when refused. */
  grow(bytes: number): number {
    const pages = Math.ceil(bytes / PAGE)
    if (this.memory.buffer.byteLength + bytes > MOST_MEMORY) return 0
    if (this.scratchLimit !== Number.POSITIVE_INFINITY) {
      const used = this.exports.feather_arena_used() + bytes
      if (used > this.scratchLimit) {
        this.stop(new LimitSignal('scratchBytes', used, this.scratchLimit))
        return 0
      }
    }
    let before: number
    try {
      before = this.memory.grow(pages)
    } catch {
      return 0
    }
    this.renewViews()
    return before * PAGE
  }

  /** The interpreter whose eval runs. */
  get running(): FeatherInterp {
    return this.interp as FeatherInterp
  }

  // --- handles and cells ---

  store(value: Stored): Handle {
    const h = this.scratch.store(value as never)
    if (h >= this.attentionAt) this.#askForSafePoint(h)
    return h
  }

  /** Make the core come to a safe point soon: its budget is set aside, so that it asks. */
  #askForSafePoint(h: number): void {
    if (this.scratch.size < this.handleThreshold) {
      this.attentionAt = h + this.handleThreshold - this.scratch.size
      return
    }
    this.hurry()
  }

  /** Steps that are left of the core's budget, which may be set aside: what was used since counts down from -1. */
  get budgetLeft(): number {
    const now = this.stateWord(STATE.budget)
    return this.savedBudget === null ? now : this.savedBudget + now + 1
  }

  /** Set the core's budget aside, so that it asks for attention at the next safe point. */
  hurry(): void {
    if (this.savedBudget !== null) return
    this.savedBudget = this.i32[(this.state + STATE.budget) >> 2] as number
    this.i32[(this.state + STATE.budget) >> 2] = -1
  }

  /** Scripts may have lost the right to go on: the core asks at the next safe point, and when interpreters that wait go
   *  on. */
  interrupt(): void {
    this.hurry()
    this.exports.feather_ask_boundaries()
  }

  /** Account for work that an op has done or is about to do, in units of about 50 ns. Nothing is thrown: when there is nothing left to
   *  pay with, the core asks at the next safe point. */
  spend(units: number): void {
    if (this.savedBudget !== null) this.savedBudget -= units
    else {
      const at = (this.state + STATE.budget) >> 2
      this.i32[at] = (this.i32[at] as number) - units
    }
  }

  /** Work of values (`Payer` of the arena), which is paid for before it is done. @throws LimitSignal */
  charge(units: number): void {
    this.running.meter.charge(units)
  }

  /** Does somebody want to be asked at the next safe point. */
  get asked(): boolean {
    return this.stateWord(STATE.budget) < 0
  }

  /** A command of the host is about to begin a nested run, one of many perhaps, which may have no safe point in them: this is one.
   *  @throws LimitSignal when the eval is to end @returns TCL_OK, or how the interpreter's own limits end what it runs */
  safePoint(): number {
    const what = this.#attention()
    if (what === STOP && this.ending !== null) throw this.ending
    if (what === COLLECT || what === COLLECT_CODE) this.#collectBetween()
    return what === FAIL ? TCL_ERROR : what === STOP ? STATUS_LIMIT : TCL_OK
  }

  /** Collect what nested runs have left. When that is little, somebody further out has more. */
  #collectBetween(): void {
    const { scratch, commandSlots } = this
    const little = scratch.size - commandSlots < WORTH_COLLECTING && this.pendingBytes < 4 * this.pendingLimit
    if (commandSlots === NO_COMMAND || little) {
      this.hurry()
      return
    }
    this.#collectFor(commandSlots)
  }

  #collectFor(commandSlots: number): void {
    const floor = this.scratch.enterNested(commandSlots)
    try {
      this.exports.feather_collect()
    } finally {
      this.scratch.exitNested(floor)
    }
  }

  /** What the frames refer to, while that is asked for. */
  seen: Set<unknown> | null = null

  /** Does a link of a procedure that runs refer to the variable. For commands of the host. */
  isLinked(v: Variable): boolean {
    const seen = new Set<unknown>()
    this.seen = seen
    this.#collectFor(this.commandSlots)
    this.seen = null
    for (const table of seen)
      if (table instanceof VariableTable) for (const linked of table.links.values()) seen.add(linked)
    return seen.has(v)
  }
  #attention: () => number

  /** A fresh value of about so many bytes: many of them make a safe point due. */
  weigh(bytes: number): void {
    this.pendingBytes += bytes
    if (this.collectionDue) this.hurry()
  }

  /** Is it time to collect dead handles. */
  get collectionDue(): boolean {
    return (
      this.scratch.size >= this.handleThreshold ||
      this.pendingBytes > this.pendingLimit ||
      // Near the limit what is fresh is looked at sooner, but not at each step.
      (this.pendingBytes + this.scratchWatch.used > this.scratchLimit && this.pendingBytes > this.scratchLimit / 16)
    )
  }

  /** Something of so many bytes is about to be built.
   *  @throws LimitSignal when scratch data alone may not be as large */
  reserve(bytes: number): void {
    if (bytes > this.scratchLimit) throw new LimitSignal('scratchBytes', bytes, this.scratchLimit)
  }

  /** The core has no more room for young values. */
  collectSoon(): void {
    this.#youngFull = true
    this.hurry()
  }
  #youngFull = false

  /** Has the core no more room for young values? It hears so once. */
  youngFull(): boolean {
    const full = this.#youngFull
    this.#youngFull = false
    return full
  }

  /** Dead handles were collected, from so many cells: what is left must be within the limit. */
  collected(cells: number, dropped: number): void {
    this.#youngFull = false
    this.freshBytes += this.pendingBytes + HANDLE_BYTES * dropped
    this.pendingBytes = 0
    this.pendingLimit = Math.max(PENDING_LIMIT, cells * PENDING_PER_CELL)
    this.#checkScratch()
    this.checkMemory()
  }

  /** Bytes of the values that this eval has made, at the most. */
  get made(): number {
    return this.freshBytes + this.pendingBytes + HANDLE_BYTES * this.scratch.size
  }

  /** All values are the host's again. */
  endLoans(): void {
    for (const loan of this.loans) loan.end()
  }

  /** May what handles name be too much. To know, collect the dead ones. */
  get lookDue(): boolean {
    const max = this.scratchLimit - this.exports.feather_arena_used()
    return this.scratchWatch.due(this.made + structures.bytes, this.running.meter.total, max)
  }

  #checkScratch(): void {
    if (!this.lookDue) return
    const estimate = new SizeEstimate()
    this.scratch.forEach((value) => estimate.addStored(value))
    this.scratchWatch.looked(estimate.bytes, this.made + structures.bytes, this.running.meter.total, estimate.effort)
  }

  /** Stop the eval when its scratch data or the interpreter's state are past their limits. */
  checkMemory(): void {
    const used = this.exports.feather_arena_used() + this.scratchWatch.used
    if (used > this.scratchLimit) this.stop(new LimitSignal('scratchBytes', used, this.scratchLimit))
    const over = this.running.stateOverLimit(this.made)
    if (over !== null) this.stop(over)
  }

  /** End the eval as soon as the core can: no script sees it. The first reason counts. */
  stop(why: LimitSignal): void {
    this.ending ??= why
    this.hurry()
  }

  /** What an op answers when the eval is to end.
   *  @throws LostRun when the core's frames are lost: it goes on to the outermost eval. */
  end(): number {
    const { ending } = this
    if (ending instanceof LostRun) throw ending
    this.limit = ending
    return STATUS_LIMIT
  }

  get(handle: number): Stored | undefined {
    return handle >= HANDLE_YOUNG ? this.young.read(handle) : this.scratch.get(handle as Handle)
  }

  value(handle: number): TclValue {
    return this.get(handle) as TclValue
  }

  /** The value in a cell: unboxed numbers become what the value library calls them. */
  read(cell: number): TclValue {
    const i = cell >> 2
    const tag = this.i32[i]
    if (tag === TAG_OBJ || tag === TAG_OWNED) {
      const handle = this.i32[i + 2] as Handle
      return (handle >= HANDLE_YOUNG ? this.young.read(handle) : this.scratch.get(handle)) as TclValue
    }
    if (tag === TAG_INT) {
      const low = this.i32[i + 2] as number
      const high = this.i32[i + 3] as number
      if (high === low >> 31) return low
      const wide = high * TWO_32 + (low >>> 0)
      return Number.isSafeInteger(wide) ? wide : (this.i64[(cell >> 3) + 1] as bigint)
    }
    if (tag === TAG_DOUBLE) return new TclDouble(this.f64[(cell >> 3) + 1] as number, this.i32[i + 1])
    return ''
  }

  write(cell: number, value: TclValue): void {
    const i = cell >> 2
    const { i32 } = this
    if (typeof value === 'number') {
      const low = value | 0
      i32[i] = TAG_INT
      i32[i + 2] = low
      i32[i + 3] = low === value ? low >> 31 : Math.floor(value / TWO_32)
    } else if (typeof value === 'string') {
      if (value.length < 2) {
        const code = value.length === 0 ? -1 : value.charCodeAt(0)
        i32[i + 1] = 0
        i32[i + 2] = code < 128 ? -2 - code : this.store(value)
      } else if (value.length > INTERN_LIMIT) {
        i32[i + 1] = LONG
        i32[i + 2] = this.store(value)
      } else {
        const known = this.#internedKinds[kindOf(value)] === 1 ? this.interned.get(value) : undefined
        i32[i + 1] = known === undefined ? this.internEpoch : INTERNED
        i32[i + 2] = known === undefined ? this.store(value) : known
      }
      i32[i] = TAG_OBJ
    } else {
      this.#writeObject(i, value)
    }
  }

  #writeObject(i: number, value: TclValue): void {
    if (value instanceof TclDouble && value.text === undefined) {
      this.i32[i] = TAG_DOUBLE
      this.i32[i + 1] = value.written
      this.f64[(i >> 1) + 1] = value.value
      return
    }
    if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) {
      this.i32[i] = TAG_INT
      this.i64[(i >> 1) + 1] = value
      return
    }
    this.i32[i + 1] = value instanceof TclString ? LONG : 0
    this.i32[i + 2] = this.store(value)
    this.i32[i] = TAG_OBJ
  }

  /** As write, for a fresh value that no one else holds: it may be updated in place. */
  writeOwned(cell: number, value: TclValue): void {
    this.write(cell, value)
    if (this.i32[cell >> 2] === TAG_OBJ && typeof value === 'object') this.i32[cell >> 2] = TAG_OWNED
  }

  isOwned(cell: number): boolean {
    return this.i32[cell >> 2] === TAG_OWNED
  }

  /** Is the value in the cell pinned: a literal of code that is kept. */
  isPinned(cell: number): boolean {
    return this.i32[cell >> 2] === TAG_OBJ && (this.i32[(cell >> 2) + 2] as number) < 0
  }

  isUnset(cell: number): boolean {
    return this.i32[cell >> 2] === TAG_UNSET
  }

  setUnset(cell: number): void {
    this.i32[cell >> 2] = TAG_UNSET
  }

  readCells(cell: number, count: number): TclValue[] {
    const values: TclValue[] = new Array(count)
    for (let i = 0; i < count; i++, payEvery(i, 0)) values[i] = this.read(cell + i * CELL_BYTES)
    return values
  }

  /** UTF-16 units in memory as a string. */
  text(address: number, length: number): string {
    if (this.#node !== null) return this.#node.ucs2Slice(address, address + length * 2)
    const start = address >> 1
    const units = this.u16
    if (length <= 24) {
      let s = ''
      for (let i = start; i < start + length; i++) s += String.fromCharCode(units[i] as number)
      return s
    }
    this.spend(length >> 3)
    let s = ''
    for (let i = start; i < start + length; i += 8192)
      s += String.fromCharCode.apply(null, units.subarray(i, Math.min(i + 8192, start + length)) as unknown as number[])
    return s
  }

  putText(text: string, address: number): void {
    this.spend(text.length >> 3)
    if (this.#node !== null && text.length > 64) {
      this.#node.ucs2Write(text, address)
      return
    }
    const start = address >> 1
    const units = this.u16
    for (let i = 0; i < text.length; i++, payEvery(i, 0)) units[start + i] = text.charCodeAt(i)
  }

  stateWord(offset: number): number {
    return this.i32[(this.state + offset) >> 2] as number
  }

  setStateWord(offset: number, value: number): void {
    this.i32[(this.state + offset) >> 2] = value
  }

  /** How the run completed so far: kept while a callback runs whose completion is nobody's. */
  saveCompletion(): Int32Array {
    this.tell()
    return this.i32.slice((this.state + STATE.returnCode) >> 2, (this.state + STATE.tailcall) >> 2)
  }

  restoreCompletion(saved: Int32Array): void {
    const at = (this.state + STATE.returnCode) >> 2
    const { i32 } = this
    const copy = (from: number, to: number): void => {
      for (let k = from; k < to; k++) i32[at + k] = saved[k] as number
    }
    copy(0, (STATE.nested - STATE.returnCode) >> 2)
    copy((STATE.caught - STATE.returnCode) >> 2, saved.length)
  }

  // --- failing ---

  /** Turn what a host op caught into a completion code, with message and error code in the state. */
  failure(e: unknown): number {
    if (this.ending !== null) return this.end()
    this.spend(ERROR_STEPS)
    if (e instanceof TclFailure) {
      this.spend(e.message.length >> 4)
      this.write(this.state + STATE.result, makeString(e.message))
      const code = e instanceof TracedFailure ? e.code : undefined
      this.write(this.state + STATE.errorCode, code ?? errorCodeValue(e.errorCode))
      this.setUnset(this.state + STATE.options)
      this.setUnset(this.state + STATE.errorInfo)
      this.setStateWord(STATE.errorLogged, 0)
      if (e instanceof TracedFailure) {
        if (e.trace !== null) this.beginTrace(e.trace)
        if (e.logged) this.setStateWord(STATE.errorLogged, 1)
        if (e.options !== undefined) this.write(this.state + STATE.options, e.options)
      }
      const notes = notesOf(e)
      if (notes.length > 0) this.#addNotes(notes)
      return TCL_ERROR
    }
    if (e instanceof LimitSignal) {
      this.ending = e
      return this.end()
    }
    if (e instanceof ControlSignal) return e.code
    if (e instanceof ReturnSignal) return completeReturn(this, e.options, e.result)
    if (e instanceof ScopedEnd) {
      this.scopedEnd = e
      return STATUS_LIMIT
    }
    const failure = foreignFailure(e)
    const status = this.failure(failure)
    this.trace().cause = e
    return status
  }

  /** What a command noted about the error goes into its trace; what called the command comes behind it. */
  #addNotes(notes: readonly string[]): void {
    const trace = this.trace()
    for (const note of notes) trace.note(`(${note})`)
    this.setStateWord(STATE.errorLogged, 0)
  }

  /** The trace of the error in the state, begun when there is none yet. */
  trace(): ErrorTrace {
    const { errorTrace } = this.running
    if (errorTrace !== null && !this.isUnset(this.state + STATE.errorInfo)) return errorTrace
    return this.beginTrace(new ErrorTrace(this.read(this.state + STATE.result), false))
  }

  /** The error in the state has this trace. */
  beginTrace(trace: ErrorTrace): ErrorTrace {
    this.running.errorTrace = trace
    this.write(this.state + STATE.errorInfo, 0)
    return trace
  }

  /** Read what the core has logged of errors. */
  tell(): void {
    if (this.stateWord(STATE.logEnd) === 0 || this.interp === null) return
    readLog(this)
    this.young.forget() // the core reads its log before young values go
  }

  /** The line of the command that was logged last. */
  errorLine(): number {
    this.tell()
    return this.stateWord(STATE.errorLine)
  }

  /** The same for an error that the op itself found. */
  fail(message: string, ...errorCode: string[]): number {
    return this.failure(new TclFailure(message, errorCode.length === 0 ? ['NONE'] : errorCode))
  }

  writeText(cell: number, text: string): void {
    this.write(cell, makeString(text))
  }

  /** Append texts to the list in a cell. */
  appendTo(cell: number, texts: readonly string[]): void {
    if (texts.length > 0)
      this.write(
        cell,
        listAppend(
          this.read(cell),
          texts.map((t) => makeString(t)),
        ),
      )
  }

  // --- code ---

  /** Write a literal of code: numbers unboxed, the rest pinned until resident code is dropped. Code that is not kept
   *  has literals like any other value: they may outlive it, in a variable or as its result. */
  writeLiteral(cell: number, value: TclValue, keep: boolean): void {
    const character = typeof value === 'string' && (value === '' || (value.length === 1 && value.charCodeAt(0) < 128))
    if (!keep || typeof value === 'number' || character || value instanceof TclDouble) {
      this.write(cell, value)
      return
    }
    const short = typeof value === 'string' && value.length <= INTERN_LIMIT
    let handle = short ? this.interned.get(value) : undefined
    if (handle === undefined) {
      handle = this.pin(value)
      this.residentPins.push(handle)
      if (short) this.#intern(value, handle)
    }
    this.i32[cell >> 2] = TAG_OBJ
    this.i32[(cell >> 2) + 1] = short ? INTERNED : 0
    this.i32[(cell >> 2) + 2] = handle
  }

  /** From now on the string always has this handle. What was found different from all that were interned before may be
   *  the same as this one. */
  #intern(text: string, handle: Handle): void {
    this.interned.set(text, handle)
    this.#internedKinds[kindOf(text)] = 1
    this.internEpoch = this.internEpoch === -1 ? MIN_EPOCH : this.internEpoch + 1
    this.setStateWord(STATE.internEpoch, this.internEpoch)
  }

  pin(value: Stored): Handle {
    return this.scratch.pin(value as never)
  }

  /** A pinned handle for call-site caches; 0 when there are too many. */
  pinVariable(v: Variable): number {
    const known = this.variablePins.get(v)
    if (known !== undefined) return known
    if (this.variablePins.size >= VARIABLE_PINS) return 0
    const handle = this.pin(v)
    this.variablePins.set(v, handle)
    return handle
  }

  /** Call-site caches must look again: variables that they hold are gone. */
  dropVariablePins(): void {
    for (const handle of this.variablePins.values()) this.scratch.unpin(handle)
    this.variablePins.clear()
    this.siteEpoch = nextEpoch()
    if (this.interp !== null) this.interp.resume(this)
  }

  forgetCode(): void {
    for (const handle of this.residentPins) this.scratch.unpin(handle)
    this.residentPins = []
    this.interned.clear()
    this.#internedKinds.fill(0)
    this.dropVariablePins()
    this.symbols = new Map()
    this.#codeGone(0)
  }

  /** Code was kept. What is kept of code is bounded in the middle of an eval too. */
  codeKept(bytes: number): void {
    this.#codeBytes += bytes
    if (
      this.#codeBytes < this.#codeLimit &&
      this.residentPins.length < this.#pinLimit &&
      this.symbols.size < SYMBOL_LIMIT
    )
      return
    this.evictionDue = true
    this.hurry()
  }

  /** Code was dropped in the middle of an eval; what runs holds `pins`, and has `bytes`. */
  codeEvicted(pins: Handle[], bytes: number): void {
    this.residentPins = pins
    this.#codeGone(bytes)
  }

  #codeGone(bytes: number): void {
    this.codeImages.clear()
    this.generation = ++generations
    this.evictionDue = false
    this.#codeBytes = bytes
    this.#codeLimit = Math.max(CODE_LIMIT, 2 * bytes)
    this.#pinLimit = Math.max(PIN_LIMIT, 2 * this.residentPins.length)
  }

  /** How many pins must stay: those that were there before the nested run that is going on. */
  get pinFloor(): number {
    return this.floors.at(-1)?.pins ?? 0
  }

  codeSource(code: number): CodeSource | undefined {
    return this.get(this.i32[(code + CODE.source) >> 2] as number) as CodeSource | undefined
  }

  literal(text: string): TclValue {
    return text.length <= 32 ? text : new TclString(text, -1)
  }
}

/** What tells most strings of 2 to INTERN_LIMIT units apart without reading them: below (FLAT_LIMIT + 1) << 7. */
function kindOf(text: string): number {
  return text.length > FLAT_LIMIT ? text.length : (text.length << 7) | (text.charCodeAt(0) & 127)
}

/** Cells for what the host hands to the core; they nest like calls. */
export class CellStack {
  readonly #exports: CoreExports
  readonly #base: number
  readonly #capacity: number
  #top = 0
  /** Where the arena was before each take that went there. */
  readonly #marks: number[] = []

  constructor(exports: CoreExports) {
    this.#exports = exports
    this.#base = exports.feather_host_cells()
    this.#capacity = 1024
  }

  take(count: number): number {
    const at = this.#top
    this.#top += count
    if (this.#top <= this.#capacity) return this.#base + at * CELL_BYTES
    const mark = this.#exports.feather_arena_mark()
    const address = this.#exports.feather_arena_alloc(count * CELL_BYTES)
    if (address === 0) {
      this.#top -= count
      throw new LimitSignal('scratchBytes', count * CELL_BYTES, this.#exports.feather_arena_capacity())
    }
    this.#marks.push(mark)
    return address
  }

  give(count: number): void {
    if (this.#top > this.#capacity) this.#exports.feather_arena_release(this.#marks.pop() as number)
    this.#top -= count
  }
}

let epochs = 1
/** A number that was never an epoch before, in any interpreter: a cache of another's is never taken for valid. */
export function nextEpoch(): number {
  epochs = (epochs + 1) & 0x7fffffff || 1
  return epochs
}
