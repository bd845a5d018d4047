import { oweCopy, payEvery } from './payer.ts'
import { type TclValue, toText } from './value.ts'

/** Tables of up to this many slots are searched from end to end, which is faster than hashing the key. */
const LINEAR = 8

/** To copy an entry, and to make the index of one, takes as long as to copy so many elements of a list. */
const COPY = 2
const INDEX = 24

/** What V8's Map can hold. A table's slots, dead ones included, never outnumber it. */
const SLOT_LIMIT = 2 ** 24 - 1

/** Keys and values in the order of insertion, and where each key is. A removed entry leaves a dead slot behind
 *  (undefined in both arrays), so that slots keep their numbers and a removal can be undone in place. */
export class DictTable {
  keys: (TclValue | undefined)[]
  values: (TclValue | undefined)[]
  /** From the key's text to its slot, -1 for one that was removed; null while the table is small. Keys are not deleted: V8's Map
   *  keeps a hole for each deletion until it has doubled, and looking up a key that comes and goes would pass all of its. */
  slots: Map<string, number> | null
  /** How many slots are not dead. */
  live: number

  constructor(keys: (TclValue | undefined)[], values: (TclValue | undefined)[], live: number) {
    this.keys = keys
    this.values = values
    this.live = live
    this.slots = null
    if (keys.length > LINEAR) this.buildIndex()
  }

  /** The slot of a key, or -1. */
  find(key: TclValue): number {
    const slots = this.slots
    if (slots !== null) {
      const slot = slots.get(typeof key === 'string' ? key : toText(key))
      return slot === undefined ? -1 : slot
    }
    const keys = this.keys
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return i
    return this.findText(typeof key === 'string' ? key : toText(key), typeof key === 'string')
  }

  /** Search for a key that is not one of the keys by identity; `string`: it was compared as a string already. */
  findText(text: string, string: boolean): number {
    const keys = this.keys
    for (let i = 0; i < keys.length; i++) {
      const k = keys[i]
      if (k === undefined || (string && typeof k === 'string')) continue
      if (toText(k) === text) return i
    }
    return -1
  }

  /** Add a key that is not in the table yet; the answer is its slot. */
  insert(key: TclValue, value: TclValue): number {
    const slot = this.keys.length
    this.keys.push(key)
    this.values.push(value)
    this.live++
    if (this.slots !== null) this.slots.set(typeof key === 'string' ? key : toText(key), slot)
    else if (slot >= LINEAR) this.buildIndex()
    return slot
  }

  /** Remove an entry of a table that no older version looks into: a small table closes the gap. */
  cut(slot: number): void {
    if (this.slots !== null) {
      this.remove(slot)
      return
    }
    this.keys.splice(slot, 1)
    this.values.splice(slot, 1)
    this.live--
  }

  /** Kill the slot, in a way that can be undone. */
  remove(slot: number): void {
    this.slots?.set(toText(this.keys[slot] as TclValue), -1)
    this.keys[slot] = undefined
    this.values[slot] = undefined
    this.live--
  }

  /** Undo the insertion of the newest slot. */
  dropLast(): void {
    const key = this.keys.pop() as TclValue
    this.values.pop()
    this.live--
    this.slots?.delete(toText(key))
  }

  /** Undo the removal of a slot. */
  revive(slot: number, key: TclValue, value: TclValue): void {
    this.keys[slot] = key
    this.values[slot] = value
    this.live++
    this.slots?.set(toText(key), slot)
  }

  /** Whether more slots are dead than live, or there is no room for one more. */
  sparse(): boolean {
    const slots = this.keys.length
    return slots - this.live > this.live + LINEAR || slots >= SLOT_LIMIT
  }

  /** A copy with the slots where they are. */
  copy(): DictTable {
    oweCopy(this.keys.length * COPY)
    return new DictTable(this.keys.slice(), this.values.slice(), this.live)
  }

  /** A copy without dead slots. */
  compactCopy(): DictTable {
    if (this.live === this.keys.length) return this.copy()
    oweCopy(this.keys.length * COPY)
    const keys: TclValue[] = []
    const values: TclValue[] = []
    for (let i = 0; i < this.keys.length; i++) {
      payEvery(i, 0)
      const k = this.keys[i]
      if (k === undefined) continue
      keys.push(k)
      values.push(this.values[i] as TclValue)
    }
    return new DictTable(keys, values, keys.length)
  }

  private buildIndex(): void {
    const slots = new Map<string, number>()
    const keys = this.keys
    oweCopy(keys.length * INDEX)
    for (let i = 0; i < keys.length; i++) {
      payEvery(i, 0)
      const k = keys[i]
      if (k !== undefined) slots.set(typeof k === 'string' ? k : toText(k), i)
    }
    this.slots = slots
  }
}
