/** Dicts with value semantics and amortised O(1) updates. Versions work as those of lists do (see list.ts): the newest
 *  owns the table, an older one points to the next newer with one undo. */
import { DictTable } from './dict-table.ts'
import { fail } from './failure.ts'
import { listItems, TclList, trimmed } from './list.ts'
import { memoizedList } from './list-memo.ts'
import { parseDictWords } from './list-syntax.ts'
import { owe, oweCopy, payEvery, payRest } from './payer.ts'
import { TclString } from './string.ts'
import { type TclValue, toText } from './value.ts'

/** The most entries that a dict may have: V8's Map ends there. */
export const DICT_LIMIT: number = 2 ** 24 - 1

/** Dicts of up to this many entries are copied when updated. */
const SMALL = 8

/** How the next newer version came from this: nothing to undo, a value replaced, a key inserted, a key removed. */
const NONE = 0
const REPLACED = 1
const INSERTED = 2
const REMOVED = 3
/** It was not made yet: undoValue is the function that makes it, the size is -1. */
const DELAYED = 4

/** A dict, or one of its older versions. Everything but the class itself is for this library alone. */
export class TclDict {
  /** The entries; null in an older version. */
  table: DictTable | null
  size: number
  text: string | TclString | undefined
  /** The dict as a list, when it was used as one. */
  list: TclList | undefined
  next: TclDict | null
  undo: number
  undoSlot: number
  /** Of the entry that the undo is about: its key, and the value that it has in this version. */
  undoKey: TclValue | undefined
  undoValue: TclValue | undefined
  /** With a table: the weight of the updates since it was made. Without: what reading has cost so far. */
  pressure: number
  /** Whether an older version may point to this. */
  older: boolean

  constructor(table: DictTable, pressure: number, older: boolean) {
    this.table = table
    this.size = table.live
    this.text = undefined
    this.list = undefined
    this.next = null
    this.undo = NONE
    this.undoSlot = -1
    this.undoKey = undefined
    this.undoValue = undefined
    this.pressure = pressure
    this.older = older
  }
}

/** A dict of the entries, in their order. Of two with the same key the later gives the value, the earlier the place.
 *  @throws TclFailure when there are more than `DICT_LIMIT`. */
export function makeDict(entries: Iterable<readonly [TclValue, TclValue]>): TclDict {
  const table = new DictTable([], [], 0)
  for (const [key, value] of entries) {
    payEvery(table.live, 1)
    put(table, key, value)
  }
  oweCopy(table.live * 6)
  return finished(table)
}

/** A dict that is not empty and is made when somebody looks into it. */
export function delayedDict(make: () => TclValue): TclDict {
  const dict = new TclDict(new DictTable([], [], -1), 0, false)
  dict.table = null
  dict.undo = DELAYED
  dict.undoValue = make as never
  return dict
}

function finished(table: DictTable): TclDict {
  table.keys = trimmed(table.keys)
  table.values = trimmed(table.values)
  return new TclDict(table, 0, false)
}

function put(table: DictTable, key: TclValue, value: TclValue): void {
  const slot = table.find(key)
  if (slot >= 0) table.values[slot] = value
  else {
    if (table.live >= DICT_LIMIT) tooLarge()
    table.insert(key, value)
  }
}

/** Build a dict of keys and values in turn.
 *  @throws TclFailure `missing value to go with key`. */
function dictOfFlat(items: readonly TclValue[]): TclDict {
  if (items.length % 2 !== 0) fail('missing value to go with key', 'TCL', 'VALUE', 'DICTIONARY')
  const table = new DictTable([], [], 0)
  for (let i = 0; i < items.length; i += 2) {
    payEvery(i >> 1, 3 / 2)
    put(table, items[i] as TclValue, items[i + 1] as TclValue)
  }
  payRest(items.length >> 1, 3 / 2)
  return finished(table)
}

/** The value as a dict. What had to be converted is kept on the value where it can be.
 *  @throws TclFailure when it is not a list of an even length, in the words of a dict. */
export function asDict(v: TclValue): TclDict {
  if (v instanceof TclDict) return v
  if (v instanceof TclList) {
    v.dict ??= dictOfFlat(listItems(v))
    return v.dict
  }
  if (v instanceof TclString) {
    v.dict ??= dictOfFlat(v.list === undefined ? parseDictWords(v.text) : listItems(v.list))
    return v.dict
  }
  if (typeof v === 'string') {
    const list = memoizedList(v, true)
    list.dict ??= dictOfFlat(listItems(list))
    return list.dict
  }
  return dictOfFlat(parseDictWords(toText(v)))
}

/** How many entries.
 *  @throws TclFailure when the value is not a dict, here and in every function that reads one. */
export function dictSize(v: TclValue): number {
  const dict = v instanceof TclDict ? v : asDict(v)
  return dict.size < 0 ? takeTable(dict).live : dict.size
}

/** The value of the key; undefined when the dict has none. */
export function dictGet(v: TclValue, key: TclValue): TclValue | undefined {
  const dict = v instanceof TclDict ? v : asDict(v)
  const table = dict.table
  if (table === null) return oldValue(dict, key)
  const slots = table.slots
  const slot = slots === null ? table.find(key) : slots.get(typeof key === 'string' ? key : toText(key))
  return slot === undefined || slot < 0 ? undefined : table.values[slot]
}

/** Whether the dict has the key. */
export function dictHas(v: TclValue, key: TclValue): boolean {
  return dictGet(v, key) !== undefined
}

function oldValue(dict: TclDict, key: TclValue): TclValue | undefined {
  if (dict.undo === DELAYED) takeTable(dict)
  const text = toText(key)
  let node = dict
  let table = node.table
  let steps = 0
  while (table === null) {
    if (node.undo !== NONE && toText(node.undoKey as TclValue) === text) break
    node = node.next as TclDict
    table = node.table
    steps++
  }
  let value = node.undoValue
  if (table !== null) {
    const slot = table.find(key)
    value = slot < 0 ? undefined : table.values[slot]
  }
  dict.pressure += steps
  if (dict.pressure > dict.size) takeTable(dict)
  return value
}

/** Give an old version, or what is not made yet, a table of its own. */
export function takeTable(dict: TclDict): DictTable {
  if (dict.undo === DELAYED) {
    const table = tableOf((dict.undoValue as unknown as () => TclValue)())
    dict.table = table
    dict.size = table.live
    dict.undo = NONE
    dict.undoValue = undefined
    return table
  }
  const nodes: TclDict[] = []
  let node = dict
  while (node.table === null) {
    nodes.push(node)
    node = node.next as TclDict
  }
  const table = node.table.copy()
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { undo, undoSlot, undoKey, undoValue } = nodes[i] as TclDict
    if (undo === REPLACED) table.values[undoSlot] = undoValue
    else if (undo === INSERTED) table.dropLast()
    else if (undo === REMOVED) table.revive(undoSlot, undoKey as TclValue, undoValue as TclValue)
  }
  ;(dict.next as TclDict).older = false
  dict.table = table
  dict.next = null
  dict.undo = NONE
  dict.undoKey = undefined
  dict.undoValue = undefined
  dict.pressure = 0
  return table
}

/** Make the version that follows `dict`, after its table was changed. */
function succeed(
  dict: TclDict,
  undo: number,
  slot: number,
  key: TclValue | undefined,
  value: TclValue | undefined,
): TclDict {
  const weight = value === undefined ? 1 : weigh(value)
  const newest = new TclDict(dict.table as DictTable, dict.pressure + weight, true)
  dict.table = null
  dict.next = newest
  dict.undo = undo
  dict.undoSlot = slot
  dict.undoKey = key
  dict.undoValue = value
  dict.pressure = 0
  return newest
}

/** How many updates it counts for to have a value kept by an undo: one for each 64 bytes or so. */
function weigh(item: TclValue): number {
  if (typeof item !== 'object') return 1
  if (item instanceof TclString) return 1 + (item.text.length >> 6)
  if (item instanceof TclList) return item.items === null ? 1 : 1 + (item.size >> 3)
  if (item instanceof TclDict) return item.table === null ? 1 : 1 + (item.size >> 1)
  return 1
}

/** Whether the newest version has to move to a copy before its next update. */
function pressed(dict: TclDict, table: DictTable): boolean {
  return dict.size <= SMALL || dict.pressure > dict.size || table.sparse()
}

function changed(dict: TclDict, table: DictTable): TclDict {
  dict.size = table.live
  dict.text = undefined
  dict.list = undefined
  return dict
}

/** A dict that equals one which may be cached on other values, for a result that is to be the caller's alone. */
function fresh(dict: TclDict, v: TclValue): TclValue {
  if (dict === v) return v
  const table = dict.table ?? takeTable(dict)
  return dict.size <= SMALL ? new TclDict(table.compactCopy(), 0, false) : succeed(dict, NONE, -1, undefined, undefined)
}

/** The dict with the value for the key; a new key comes last. Amortised O(1).
 *
 *  As of all updates, the result is `v` itself (changed in place, or because nothing had to change) or a new object that
 *  nobody else can see.
 *  @param owned nobody else can see `v`: it may be changed in place.
 *  @throws TclFailure when the dict would have more than `DICT_LIMIT` entries. */
export function dictSet(v: TclValue, key: TclValue, value: TclValue, owned = false): TclValue {
  const dict = v instanceof TclDict ? v : asDict(v)
  let table = dict.table ?? takeTable(dict)
  const slot = table.find(key)
  if (slot < 0 && table.live >= DICT_LIMIT) tooLarge()
  if (owned && dict === v && !dict.older) {
    if (slot >= 0) table.values[slot] = value
    else {
      if (table.sparse()) dict.table = table = table.compactCopy()
      table.insert(key, value)
    }
    return changed(dict, table)
  }
  if (pressed(dict, table)) {
    table = table.compactCopy()
    put(table, key, value)
    return new TclDict(table, 0, false)
  }
  if (slot >= 0) {
    const old = table.values[slot]
    table.values[slot] = value
    return succeed(dict, REPLACED, slot, table.keys[slot], old)
  }
  return succeed(dict, INSERTED, table.insert(key, value), key, undefined)
}

/** The dict without the key; the same dict when it has none. Amortised O(1). */
export function dictUnset(v: TclValue, key: TclValue, owned = false): TclValue {
  const dict = v instanceof TclDict ? v : asDict(v)
  let table = dict.table ?? takeTable(dict)
  const slot = table.find(key)
  if (slot < 0) return fresh(dict, v)
  if (owned && dict === v && !dict.older) {
    if (table.sparse()) dict.table = table = table.compactCopy()
    table.cut(table.find(key))
    return changed(dict, table)
  }
  if (pressed(dict, table)) {
    table = table.compactCopy()
    table.cut(table.find(key))
    return new TclDict(table, 0, false)
  }
  const oldKey = table.keys[slot]
  const old = table.values[slot]
  table.remove(slot)
  return succeed(dict, REMOVED, slot, oldKey, old)
}

/** What it takes to update a dict of a path. */
const LEVEL_STEPS = 18

/** The dict with the value at the end of a path of keys, as `dict set` sets it; dicts that are missing on the way are
 *  made. Without keys the result is `value`. O(depth) amortised.
 *  @throws TclFailure when something on the way is not a dict. */
export function dictSetPath(v: TclValue, keys: readonly TclValue[], value: TclValue, owned = false): TclValue {
  const depth = keys.length
  if (depth === 1) return dictSet(v, keys[0] as TclValue, value, owned)
  const dicts: TclValue[] = []
  let at: TclValue = v
  owe(depth * LEVEL_STEPS)
  for (let i = 0; i < depth; i++) {
    const dict = asDict(at)
    dicts.push(i === 0 ? v : dict)
    at = dictGet(dict, keys[i] as TclValue) ?? ''
  }
  let result = value
  for (let i = depth - 1; i >= 0; i--) {
    result = dictSet(dicts[i] as TclValue, keys[i] as TclValue, result, owned && i === 0)
  }
  return result
}

/** The dict without the last key of the path, as `dict unset` removes it: it does not matter whether that key is there,
 *  but those before it must be. O(depth) amortised.
 *  @throws TclFailure `key "x" not known in dictionary`, or when something on the way is not a dict. */
export function dictUnsetPath(v: TclValue, keys: readonly TclValue[], owned = false): TclValue {
  const depth = keys.length
  if (depth === 0) return v
  if (depth === 1) return dictUnset(v, keys[0] as TclValue, owned)
  const dicts: TclValue[] = []
  let at: TclValue = v
  for (let i = 0; i < depth; i++) {
    const key = keys[i] as TclValue
    const dict = asDict(at)
    dicts.push(at)
    if (i === depth - 1) break
    const inner = dictGet(dict, key)
    if (inner === undefined) return unknownKey(key)
    at = inner
  }
  const last = dicts[depth - 1] as TclValue
  let result = dictUnset(last, keys[depth - 1] as TclValue)
  if (result === last) return fresh(asDict(v), v)
  for (let i = depth - 2; i >= 0; i--) {
    result = dictSet(dicts[i] as TclValue, keys[i] as TclValue, result, owned && i === 0)
  }
  return result
}

/** The keys, in order, in a new array. */
export function dictKeys(v: TclValue): TclValue[] {
  const table = tableOf(v)
  if (table.live === table.keys.length) return table.keys.slice() as TclValue[]
  const out: TclValue[] = []
  for (let i = 0; i < table.keys.length; i++) {
    payEvery(i, 1 / 4)
    const key = table.keys[i]
    if (key !== undefined) out.push(key)
  }
  return out
}

/** The values, in the order of their keys, in a new array. */
export function dictValues(v: TclValue): TclValue[] {
  const table = tableOf(v)
  if (table.live === table.keys.length) return table.values.slice() as TclValue[]
  const out: TclValue[] = []
  for (let i = 0; i < table.values.length; i++) {
    const value = table.values[i]
    if (value !== undefined) out.push(value)
  }
  return out
}

/** Keys and values in turn, in a new array. */
export function dictFlat(v: TclValue): TclValue[] {
  const table = tableOf(v)
  const out: TclValue[] = []
  for (let i = 0; i < table.keys.length; i++) {
    payEvery(i, 1 / 4)
    const key = table.keys[i]
    if (key !== undefined) out.push(key, table.values[i] as TclValue)
  }
  return out
}

/** Keys with their values, as they are now: updates made while the result is walked do not show. */
export function dictEntries(v: TclValue): Iterable<[TclValue, TclValue]> {
  const table = tableOf(v)
  const out: [TclValue, TclValue][] = []
  for (let i = 0; i < table.keys.length; i++) {
    payEvery(i, 1 / 4)
    const key = table.keys[i]
    if (key !== undefined) out.push([key, table.values[i] as TclValue])
  }
  return out
}

function tableOf(v: TclValue): DictTable {
  const dict = v instanceof TclDict ? v : asDict(v)
  return dict.table ?? takeTable(dict)
}

/** Throw what Tcl says about a missing key. */
export function unknownKey(key: TclValue): never {
  const text = toText(key)
  return fail(`key "${text}" not known in dictionary`, 'TCL', 'LOOKUP', 'DICT', text)
}

function tooLarge(): never {
  return fail(`max size of a Tcl dict (${DICT_LIMIT} entries) exceeded`, 'TCL', 'MEMORY')
}
