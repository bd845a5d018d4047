import { TclBytes } from './bytes.ts'
import { TclDict, takeTable } from './dict.ts'
import { TclDouble } from './double.ts'
import { TclForeign } from './foreign.ts'
import { OLDER, TclList } from './list.ts'
import { setPayer } from './payer.ts'
import { TclString } from './string.ts'
import type { TclValue } from './value.ts'

/** What V8 takes for one object, header and fields, in bytes. */
const STRING_HEADER = 16
const STRING_OBJECT = 88
/** Long strings are concatenations as often as not: the node that joins two parts. */
const ROPE_NODE = 32
const LIST_OBJECT = 112
const DICT_OBJECT = 128
const TABLE_OBJECT = 56
const ARRAY_HEADER = 32
const UNDER_ANY = 32
/** A slot of an array that has grown: V8 leaves room for more. */
const GROWN_SLOT = 9
/** An array that is filled from nothing has room for so many at once. */
const FIRST_ROOM = 17
/** What a script keeps that was compiled, and the body of a procedure that ran. */
const CODE_ENTRY = 100
const PROC_CODE = 300
/** A Map keeps room for a power of two of entries. */
const MAP_HEADER = 64
const MAP_ENTRY = 28
/** The text of an integer that is a key of a dict. */
const KEY_TEXT = 24

const WIDE = /[^\0-\xff]/

/** V8 keeps the empty string and single characters once for all. The pattern fails at once on a string of one-byte
 *  characters, however long it is. */
function textBytes(text: string): number {
  if (text.length < 2) return 0
  return STRING_HEADER + ((WIDE.test(text) ? text.length * 2 : text.length) + 7)
}

/** What `shallowBytes` leaves out of the arrays of a small dict, because most that are made do not live. */
function spareRoom(length: number): number {
  return length > 0 && length < FIRST_ROOM ? (FIRST_ROOM - length) * GROWN_SLOT : 0
}

/** About how many bytes a Map with so many entries takes, without what is in it. */
export function mapBytes(size: number): number {
  let room = 4
  while (room < size) room *= 2
  return MAP_HEADER + room * MAP_ENTRY
}

/** About how many bytes of the JavaScript heap the value itself takes, without what is in it and without looking at
 *  every character: for charging while a script runs. O(1). */
export function shallowBytes(v: TclValue): number {
  if (typeof v === 'string') return STRING_HEADER + v.length
  if (typeof v === 'number') return 8
  if (v instanceof TclString) return stringObject(v) + STRING_HEADER + v.text.length * (v.astral === 1 ? 2 : 1)
  if (v instanceof TclList) {
    const array = v.items === null ? 0 : ARRAY_HEADER + v.items.length * GROWN_SLOT
    return LIST_OBJECT + array
  }
  if (v instanceof TclDict) {
    const table = v.table
    if (table === null) return DICT_OBJECT
    const map = table.slots === null ? 0 : mapBytes(table.slots.size)
    return DICT_OBJECT + TABLE_OBJECT + 2 * (ARRAY_HEADER + table.keys.length * GROWN_SLOT) + map
  }
  if (v instanceof TclBytes) return UNDER_ANY + 128 + v.bytes.byteLength
  if (typeof v === 'bigint') return bigintBytes(v)
  return UNDER_ANY
}

/** The same for what a command gave: a list or dict that took over what an older version of it had is hardly more than that. */
export function freshBytes(v: TclValue): number {
  if (v instanceof TclList && (v.items === null || (v.flags & OLDER) !== 0)) return LIST_OBJECT
  if (v instanceof TclDict && (v.table === null || v.older)) return DICT_OBJECT
  return shallowBytes(v)
}

function stringObject(v: TclString): number {
  return STRING_OBJECT + (v.text.length > 64 ? ROPE_NODE : 0)
}

function bigintBytes(n: bigint): number {
  return STRING_HEADER + (n.toString(16).length >> 1)
}

/** The most objects that are remembered as seen: a Set holds 2^24. */
const SEEN_LIMIT = 12_000_000

/** Adds up about how many bytes of the JavaScript heap values take, with everything in them. What is reached twice counts
 *  once, as far as it is an object. Cached representations count as far as they are kept: the text of a list, the
 *  list of a string. Takes time in proportion to the number of objects and of elements, and no stack. */
export class Footprint {
  bytes = 0
  /** How many objects and elements were looked at. */
  effort = 0
  #seen: Set<object>
  readonly #left: (TclString | TclList | TclDict)[] = []

  /** @param seen objects that were counted before; it is added to */
  constructor(seen: Set<object> = new Set()) {
    this.#seen = seen
  }

  /** Is the object met for the first time. */
  first(o: object): boolean {
    if (this.#seen.has(o)) return false
    if (this.#seen.size >= SEEN_LIMIT) this.#seen = new Set()
    this.#seen.add(o)
    return true
  }

  /** Add a value with everything in it. */
  add(v: TclValue): void {
    this.#put(v)
    const left = this.#left
    for (let value = left.pop(); value !== undefined; value = left.pop()) this.#parts(value)
  }

  /** Count what has no parts, and set the rest aside. */
  #put(v: TclValue): void {
    this.effort++
    if (typeof v === 'number') {
      // Small integers live in the slot that holds them, which is counted there.
      if ((v | 0) !== v) this.bytes += 16
    } else if (typeof v === 'string') this.bytes += textBytes(v)
    else if (typeof v === 'bigint') this.bytes += bigintBytes(v)
    else if (this.first(v)) {
      if (v instanceof TclDouble) this.bytes += UNDER_ANY + 16
      else if (v instanceof TclBytes)
        this.bytes += shallowBytes(v) + (v.text === undefined ? 0 : STRING_HEADER + v.text.length)
      else if (v instanceof TclForeign) this.bytes += UNDER_ANY + 16 + textBytes(v.text)
      else this.#left.push(v)
    }
  }

  #parts(v: TclString | TclList | TclDict): void {
    if (v instanceof TclString) this.#string(v)
    else if (v instanceof TclList) this.#list(v)
    else this.#dict(v)
  }

  #string(v: TclString): void {
    this.bytes += STRING_OBJECT + ROPE_NODE + textBytes(v.text)
    if (v.code !== undefined) this.bytes += CODE_ENTRY
    if (v.procCode !== undefined) this.bytes += PROC_CODE
    const access = v.access
    if (access !== null) this.bytes += 64 + (access.table?.length ?? 0) * 8 + (access.bytes?.byteLength ?? 0)
    if (v.list !== undefined) this.#put(v.list)
    if (v.dict !== undefined) this.#put(v.dict)
    if (typeof v.number === 'object' && v.number !== null) this.#put(v.number)
  }

  #list(v: TclList): void {
    this.bytes += shallowBytes(v)
    const items = v.items
    if (items !== null) for (let i = 0; i < items.length; i++) this.#put(items[i] as TclValue)
    if (v.next !== null) this.#put(v.next)
    if (v.undoItem !== undefined) this.#put(v.undoItem)
    if (v.dict !== undefined) this.#put(v.dict)
    this.bytes += ownText(v)
  }

  #dict(v: TclDict): void {
    if (v.size < 0) makeNow(v)
    this.bytes += shallowBytes(v)
    const table = v.table
    if (table !== null) {
      const { keys, values, slots } = table
      this.bytes += 2 * spareRoom(keys.length)
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i]
        if (key === undefined) continue
        this.#put(key)
        this.#put(values[i] as TclValue)
        if (typeof key === 'number' && slots !== null) this.bytes += KEY_TEXT
      }
    }
    if (v.next !== null) this.#put(v.next)
    if (v.undoValue !== undefined) this.#put(v.undoValue)
    if (v.list !== undefined) this.#put(v.list)
    this.bytes += ownText(v)
  }
}

/** What a dict that was not made yet holds is known when it is made: nobody pays for that here. */
function makeNow(v: TclDict): void {
  const payer = setPayer(null)
  try {
    takeTable(v)
  } finally {
    setPayer(payer)
  }
}

/** About how many bytes of the JavaScript heap the value takes with everything in it (see Footprint).
 *  @param seen objects that were counted before, to add up several values that may share parts; it is added to. */
export function estimateBytes(v: TclValue, seen: Set<object> = new Set()): number {
  const footprint = new Footprint(seen)
  footprint.add(v)
  return footprint.bytes
}

/** A container's text is a rope of the texts in it until somebody reads it: its own share is what those do not have. */
function ownText(v: TclList | TclDict): number {
  if (v.text === undefined) return 0
  const text = typeof v.text === 'string' ? v.text : v.text.text
  let own = text.length
  if (v instanceof TclList && v.items !== null) {
    for (let i = v.start; i < v.items.length; i++) {
      const item = v.items[i]
      if ((item instanceof TclList || item instanceof TclDict) && item.text !== undefined) {
        own -= typeof item.text === 'string' ? item.text.length : item.text.text.length
      }
    }
  }
  return STRING_HEADER + (own > 0 ? own : 0)
}
