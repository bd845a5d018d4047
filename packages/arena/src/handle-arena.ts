import { type Handle, NIL, type NotHandle } from './handle.ts'
import { HandleOrigins } from './handle-origins.ts'

/** Where the numbers of a part of the slots begin: the slots from `start` up to the next segment's are named by
 *  `base + slot`. */
interface Segment {
  readonly start: number
  readonly base: number
}

/** The floor that a nested run found, to be given back when it ends. */
export type Floor = number & { readonly __brand: 'Floor' }

/** A place in the order in which handles are issued. */
export type Mark = number & { readonly __brand: 'Mark' }

/** Handles are below this. Who shares numbers with them, signed integers of 32 bits in WebAssembly, may begin here. */
const END = 2 ** 30

/** The numbers start again at 1 once they have come this far, which is looked at when slots are used again: no run has as many
 *  handles at once as there are from here to the end. */
const WRAP = END / 2

/** How many slots a reset keeps for the next run. */
const KEPT_SLOTS = 65536

/** Short-lived names for values, for code that cannot hold the values themselves, such as a WebAssembly module.
 *
 *  Values must be immutable, as far as anybody can see, and hold no handles: that is what makes `materialize` and `wrap`
 *  O(1), and what lets all handles be forgotten at once.
 *
 *  A handle is a number that only grows; the slot of its value is the number minus a base. Whenever slots are used
 *  again (`resetScratch`, `release`, compaction) the base moves past every number issued, so that a stale handle lies
 *  outside of the live range and can be told without a stamp. Numbers begin again after 2^29, at a reset or a
 *  compaction: only then may a handle that was kept for so long name another value.
 *
 *      slots   |  below the floor: kept   |  the running run's       | free: undefined
 *              0                          floor                      top
 *
 *  Compaction leaves the slots below the floor and their numbers alone, so after one there are two *segments* of slots,
 *  each with a base of its own. The last is the current one; handles of the others take a slower path. */
export class HandleArena<V extends NonNullable<unknown>> {
  #values: (V | undefined)[] = []
  /** Slots in use: the next value goes to `#values[#top]`. */
  #top = 0
  /** The current segment: where it starts, and what its handles count from. */
  #start = 0
  #base: number
  /** The segments below the current one. */
  #segments: Segment[] = []
  /** Slots below this belong to the runs that wait for a nested one to end. */
  #floor = 0
  #peak = 0
  /** When the next number is past this, numbering starts again. */
  #wrapAt: number = WRAP

  /** The value of the pinned handle -n is at n. */
  #pinned: (V | undefined)[] = [undefined]
  #unpinned: number[] = []

  /** While a compaction runs: for each slot above the floor its new handle, or 0; and the values in their new order. */
  #forward: Int32Array = new Int32Array(0)
  #moved: (V | undefined)[] = []
  #movedCount = 0
  #firstMoved = 0

  readonly #origins: HandleOrigins | null

  /** @param options.debug make `get` and everything that uses it throw a `StaleHandleError` for a handle that is not
   *  live, with the place that issued it. Costs a captured stack for each handle.
   *  @param options.first the number of the first handle, 1 to 2^29. */
  constructor(options: { readonly debug?: boolean; readonly first?: number } = {}) {
    this.#base = options.first ?? 1
    this.#origins = options.debug === true ? new HandleOrigins() : null
  }

  /** Issue a fresh handle for the value. */
  store(value: V & NotHandle): Handle {
    const slot = this.#top++
    this.#values[slot] = value
    const handle = (this.#base + slot) as Handle
    if (this.#origins !== null) this.#origins.issued(handle)
    return handle
  }

  /** The value; undefined for nil and for a handle that is not live any more.
   *  @throws StaleHandleError in debug mode, for the latter. */
  get(handle: Handle): V | undefined {
    const slot = handle - this.#base
    if (slot >= this.#start && slot < this.#top) return this.#values[slot]
    if (handle < 0) {
      const value = this.#pinned[-handle]
      if (value !== undefined) return value
    }
    return this.#outer(handle)
  }

  /** A handle of another segment, or none at all. */
  #outer(handle: Handle): V | undefined {
    const slot = this.#outerSlot(handle)
    if (slot >= 0) return this.#values[slot]
    if (this.#origins !== null && handle !== 0) throw this.#origins.stale(handle, this.#trouble(handle))
    return undefined
  }

  /** What is wrong with a handle that names nothing. */
  #trouble(handle: Handle): string {
    if (handle < 0) return 'is not pinned'
    return handle >= this.next ? 'was never issued' : 'is stale: it was released by a reset, a release or a compaction'
  }

  #outerSlot(handle: Handle): number {
    let end = this.#start
    for (let i = this.#segments.length - 1; i >= 0; i--) {
      const { start, base } = this.#segments[i] as Segment
      const slot = handle - base
      if (slot >= start && slot < end) return slot
      end = start
    }
    return -1
  }

  /** Take a value out, to keep for as long as you like; null for nil and for a stale handle. O(1). */
  materialize(handle: Handle): V | null {
    const value = this.get(handle)
    return value === undefined ? null : value
  }

  /** Lend a kept value to the run; 0 for null and undefined. O(1). */
  wrap(value: (V & NotHandle) | null | undefined): Handle {
    return value === null || value === undefined ? NIL : this.store(value)
  }

  /** How many scratch slots are in use. */
  get size(): number {
    return this.#top
  }

  /** The most scratch slots that were ever in use at once. */
  get peak(): number {
    return this.#top > this.#peak ? this.#top : this.#peak
  }

  /** The number that the next `store` gives. */
  get next(): number {
    return this.#base + this.#top
  }

  /** Forget every scratch handle. Pinned ones stay. Only when no run is going on, nested or not. */
  resetScratch(): void {
    const top = this.#top
    if (top > this.#peak) this.#peak = top
    const next = this.#base + top
    if (top > KEPT_SLOTS) this.#values = []
    else for (let i = 0; i < top; i++) this.#values[i] = undefined
    this.#top = 0
    this.#start = 0
    this.#floor = 0
    if (this.#segments.length > 0) this.#segments = []
    this.#base = next > WRAP ? 1 : next
    this.#wrapAt = WRAP
    if (this.#forward.length > KEPT_SLOTS) this.#forward = new Int32Array(0)
    if (this.#moved.length > 0) this.#moved = []
  }

  /** Where handles are now. */
  mark(): Mark {
    return this.#top as Mark
  }

  /** Forget the handles issued since the mark. Marks nest like braces: releasing an outer one releases the inner ones,
   *  and a compaction since the mark makes it useless.
   *  @throws RangeError when the mark is not below what is in use. */
  release(mark: Mark): void {
    const top = this.#top
    if (mark > top || mark < this.#floor)
      throw new RangeError(`mark ${mark} is outside of the slots ${this.#floor}..${top}`)
    if (mark === top) return
    if (top > this.#peak) this.#peak = top
    for (let i = mark; i < top; i++) this.#values[i] = undefined
    const next = this.#base + top
    this.#beginSegment(mark, next > this.#wrapAt ? this.#gap(next) : next)
    this.#top = mark
  }

  /** Name the slots from `start` on by the numbers from `next` on. */
  #beginSegment(start: number, next: number): void {
    if (this.#start < start) this.#segments.push({ start: this.#start, base: this.#base })
    else while (this.#segments.length > 0 && (this.#segments.at(-1) as Segment).start >= start) this.#segments.pop()
    this.#start = start
    this.#base = next - start
  }

  /** The numbers have come to an end: the beginning of the widest range that no handle is in, live or
   *  about to die. `next`: the end of the numbers issued so far. */
  #gap(next: number): number {
    const ranges: { first: number; last: number }[] = [{ first: this.#base + this.#start, last: next }]
    let to = this.#start
    for (let i = this.#segments.length - 1; i >= 0; i--) {
      const { start, base } = this.#segments[i] as Segment
      ranges.push({ first: base + start, last: base + to })
      to = start
    }
    ranges.push({ first: END, last: END })
    ranges.sort((a, b) => a.first - b.first)
    let from = 1
    let best = 1
    let width = 0
    for (const { first, last } of ranges) {
      if (first - from > width) {
        best = from
        width = first - from
      }
      from = last
    }
    this.#wrapAt = best + Math.floor(width / 2)
    return best
  }

  /** A nested run begins: compaction inside it must not renumber the handles that the code around it holds. Give the
   *  answer to `exitNested` when the run ends.
   *  @param from how many slots were in use when the code around it issued its last handle, when that was before now */
  enterNested(from: number = this.#top): Floor {
    const floor = this.#floor as Floor
    this.#floor = from
    return floor
  }

  /** The nested run has ended. Its handles stay: it may have put them where the code around it finds them. */
  exitNested(floor: Floor): void {
    this.#floor = floor
  }

  /** Begin to reclaim slots in the middle of a run. Between this and `endCompaction`, replace every handle that is still
   *  wanted by `move` of it, each place that holds one exactly once, and do nothing else with the arena. Handles below
   *  the floor need not be moved: they stay as they are. */
  beginCompaction(): void {
    const top = this.#top
    const above = top - this.#floor
    if (top > this.#peak) this.#peak = top
    if (this.#forward.length < above) this.#forward = new Int32Array(above < 512 ? 1024 : above * 2)
    else this.#forward.fill(0, 0, above)
    this.#movedCount = 0
    const next = this.#base + top
    this.#firstMoved = next > this.#wrapAt ? this.#gap(next) : next
  }

  /** The new number of a handle that is still wanted. Nil, pinned handles and those below the floor stay; a stale one
   *  becomes nil. The same handle gives the same answer again. */
  move(handle: Handle): Handle {
    let slot = handle - this.#base
    if (slot < this.#start || slot >= this.#top) {
      if (handle <= 0) return handle
      slot = this.#outerSlot(handle)
      if (slot < 0) return this.#lost(handle)
    }
    const at = slot - this.#floor
    if (at < 0) return handle
    const known = this.#forward[at] as number
    if (known !== 0) return known as Handle
    const count = this.#movedCount++
    this.#moved[count] = this.#values[slot]
    const moved = (this.#firstMoved + count) as Handle
    this.#forward[at] = moved
    if (this.#origins !== null) this.#origins.moved(handle, moved)
    return moved
  }

  #lost(handle: Handle): Handle {
    if (this.#origins !== null) throw this.#origins.stale(handle, this.#trouble(handle))
    return NIL
  }

  /** Move the handles in `view[from..to)`, in place. */
  moveRange(view: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const handle = view[i] as Handle
      if (handle > 0) view[i] = this.move(handle)
    }
  }

  /** The handles that were not moved are stale from here on. */
  endCompaction(): void {
    const floor = this.#floor
    const count = this.#movedCount
    const values = this.#values
    const moved = this.#moved
    for (let i = 0; i < count; i++) {
      values[floor + i] = moved[i]
      moved[i] = undefined
    }
    for (let i = floor + count; i < this.#top; i++) values[i] = undefined
    this.#top = floor + count
    this.#beginSegment(floor, this.#firstMoved)
    if (moved.length > KEPT_SLOTS) this.#moved = []
  }

  /** Reclaim slots in the middle of a run: `visitRoots` is given `move` and must apply it to every place that holds a
   *  handle which is still wanted, once to each. */
  compact(visitRoots: (move: (handle: Handle) => Handle) => void): void {
    this.beginCompaction()
    try {
      visitRoots((handle) => this.move(handle))
    } finally {
      this.endCompaction()
    }
  }

  /** Look at the values of the scratch slots in use, live or not collected yet: all of them, or every `step`-th. */
  forEach(visit: (value: V) => void, step = 1): void {
    for (let slot = 0; slot < this.#top; slot += step) visit(this.#values[slot] as V)
  }

  /** Keep a value under a negative number, until `unpin`: for constants that are used over and over. */
  pin(value: V & NotHandle): Handle {
    const free = this.#unpinned.pop()
    const slot = free === undefined ? this.#pinned.length : free
    this.#pinned[slot] = value
    const handle = -slot as Handle
    if (this.#origins !== null) this.#origins.issued(handle)
    return handle
  }

  /** Give a pinned handle back. Its number will name another value later. Nothing happens when it is not pinned.
   *  @throws StaleHandleError in debug mode, when it is not pinned. */
  unpin(handle: Handle): void {
    const slot = -handle
    if (slot <= 0 || this.#pinned[slot] === undefined) {
      this.#lost(handle)
      return
    }
    this.#pinned[slot] = undefined
    this.#unpinned.push(slot)
  }

  /** How many values are pinned. */
  get pinnedSize(): number {
    return this.#pinned.length - 1 - this.#unpinned.length
  }
}
