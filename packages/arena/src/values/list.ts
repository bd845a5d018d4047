/** Lists with value semantics and amortised O(1) updates.
 *
 *  A small list (at most `SMALL` elements) is copied when it is updated. Of a larger one, *the newest version owns the
 *  array; an older one points to the next newer with one undo*:
 *
 *      older --undo: place 7 was x--> newer --undo: none (an append)--> newest, owns items[]
 *
 *  All versions in such a chain count places in the same array, so that `start` alone tells where each begins. An old
 *  version is read by walking towards the newest; once walking has cost as much as its length it takes an array of
 *  its own. After about as many updates as there are elements the newest moves to a copy, so that an old version which
 *  is kept does not keep everything that was overwritten since. An update is made in place when the caller owns
 *  the list and no older version points to it.
 *
 *  Invariants: a list with `items` has `items.length === start + size`; one without has `next`; at most one older
 *  version points to any list. */
import { dictFlat, TclDict } from './dict.ts'
import { fail } from './failure.ts'
import { asIndex } from './index-arg.ts'
import { memoizedList } from './list-memo.ts'
import { parseList } from './list-syntax.ts'
import { oweCopy } from './payer.ts'
import { TclString } from './string.ts'
import { type TclValue, toText } from './value.ts'

/** The most elements that a list may have: V8 ends the process beyond. */
export const LIST_LIMIT: number = 2 ** 26

/** Lists of up to this many elements are copied when updated. */
const SMALL = 16

/** In `flags`: an older version may point to this list. */
export const OLDER = 1
/** In `flags`: the list's text needs no quoting as an element of another. Only meaningful once there is a text. */
export const BARE_TEXT = 2

/** A list, or one of its older versions. Everything but the class itself is for this library alone. */
export class TclList {
  /** The array that holds the elements from `start` on; null in an older version. */
  items: TclValue[] | null
  start: number
  size: number
  /** The string representation. It becomes an object when somebody needs to cache more about it. */
  text: string | TclString | undefined
  /** The list as a dict, when it was used as one. */
  dict: TclDict | undefined
  /** The next newer version, and the one place of the array (-1 for none) where that differs from this. */
  next: TclList | null
  undoAt: number
  undoItem: TclValue | undefined
  /** With `items`: the weight of the updates since the array was made. Without: what reading has cost so far. */
  pressure: number
  flags: number

  constructor(items: TclValue[], start: number, size: number, pressure: number, flags: number) {
    this.items = items
    this.start = start
    this.size = size
    this.text = undefined
    this.dict = undefined
    this.next = null
    this.undoAt = -1
    this.undoItem = undefined
    this.pressure = pressure
    this.flags = flags
  }
}

function own(items: TclValue[]): TclList {
  oweCopy(items.length)
  return new TclList(items, 0, items.length, 0, 0)
}

/** A list of the items. Takes ownership of the array: the caller must not change it afterwards.
 *  @throws TclFailure when there are more than `LIST_LIMIT`. */
export function makeList(items: TclValue[]): TclList {
  if (items.length > LIST_LIMIT) listTooLong()
  oweCopy(items.length)
  return new TclList(items, 0, items.length, 0, 0)
}

/** The value as a list. What had to be parsed is kept on the value where it can be.
 *  @throws TclFailure when its text is not a list. */
export function asList(v: TclValue): TclList {
  if (typeof v === 'string') return memoizedList(v)
  if (v instanceof TclList) return v
  if (v instanceof TclString) {
    v.list ??= own(trimmed(parseList(v.text)))
    return v.list
  }
  if (v instanceof TclDict) {
    v.list ??= own(dictFlat(v))
    return v.list
  }
  if (typeof v === 'number' || typeof v === 'bigint') return own([v])
  return own(parseList(toText(v)))
}

/** A small array that was filled by `push` has room for 17 elements at least: a copy takes what it needs. */
export function trimmed<T>(items: T[]): T[] {
  return items.length < SMALL ? items.slice() : items
}

/** How many elements.
 *  @throws TclFailure when the value is not a list, here and in every function that reads one. */
export function listLength(v: TclValue): number {
  return v instanceof TclList ? v.size : asList(v).size
}

/** The element at the place, counted from 0; undefined when outside. */
export function listIndex(v: TclValue, i: number): TclValue | undefined {
  const list = v instanceof TclList ? v : asList(v)
  if (i < 0 || i >= list.size) return undefined
  const items = list.items
  return items === null ? oldItem(list, i) : items[list.start + i]
}

/** All elements. Do not change the array. It is valid until the value is updated, so code that calls back into a
 *  script between two elements must take `listToArray` instead. */
export function listItems(v: TclValue): readonly TclValue[] {
  const list = v instanceof TclList ? v : asList(v)
  const items = list.items ?? takeArray(list)
  if (list.start === 0) return items
  oweCopy(list.size)
  if ((list.flags & OLDER) !== 0) return items.slice(list.start)
  list.items = items.slice(list.start)
  list.start = 0
  return list.items
}

/** All elements in a new array, which is the caller's. */
export function listToArray(v: TclValue): TclValue[] {
  const list = v instanceof TclList ? v : asList(v)
  return (list.items ?? takeArray(list)).slice(list.start)
}

/** Read an old version: the element is in the first undo for its place, or else in the newest's array. */
function oldItem(list: TclList, i: number): TclValue | undefined {
  const at = list.start + i
  let node = list
  let items = node.items
  let steps = 0
  while (items === null) {
    if (node.undoAt === at) break
    node = node.next as TclList
    items = node.items
    steps++
  }
  const item = items === null ? node.undoItem : items[at]
  list.pressure += steps
  if (list.pressure > list.size) takeArray(list)
  return item
}

/** Give an old version an array of its own. */
function takeArray(list: TclList): TclValue[] {
  const undone: TclList[] = []
  let node = list
  while (node.items === null) {
    if (node.undoAt >= 0) undone.push(node)
    node = node.next as TclList
  }
  // Older versions of this one count places as the old array did: keep its beginning for them.
  const base = (list.flags & OLDER) === 0 ? list.start : 0
  const end = list.start + list.size
  const items = node.items.slice(base, end)
  oweCopy(items.length + undone.length)
  for (let i = undone.length - 1; i >= 0; i--) {
    const { undoAt, undoItem } = undone[i] as TclList
    if (undoAt >= base && undoAt < end) items[undoAt - base] = undoItem as TclValue
  }
  const next = list.next as TclList
  next.flags &= ~OLDER
  list.items = items
  list.start -= base
  list.next = null
  list.undoAt = -1
  list.undoItem = undefined
  list.pressure = 0
  return items
}

/** Make the version that follows `list`. It takes over the array, which the caller has changed or is about to;
 *  `undoAt` and `undoItem` say how to see the old version in it. */
function succeed(list: TclList, start: number, size: number, undoAt: number, undoItem: TclValue | undefined): TclList {
  const weight = undoItem === undefined ? 1 : weigh(undoItem)
  const newest = new TclList(list.items as TclValue[], start, size, list.pressure + weight, OLDER)
  list.items = null
  list.next = newest
  list.undoAt = undoAt
  list.undoItem = undoItem
  list.pressure = 0
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
function pressed(list: TclList): boolean {
  return list.pressure > SMALL && list.pressure > list.size
}

function inPlace(list: TclList): boolean {
  return list.items !== null && (list.flags & OLDER) === 0
}

function changed(list: TclList): TclList {
  list.text = undefined
  list.dict = undefined
  return list
}

/** A list that equals one which may be cached on other values, for a result that is to be the caller's alone. */
function fresh(list: TclList, v: TclValue): TclValue {
  if (list === v) return v
  const items = list.items ?? takeArray(list)
  return list.size <= SMALL ? own(items.slice(list.start)) : succeed(list, list.start, list.size, -1, undefined)
}

/** The list with the items at its end. Amortised O(1) for each.
 *
 *  As of all updates, the result is `v` itself (changed in place, or because nothing had to change) or a new object that
 *  nobody else can see.
 *  @param owned nobody else can see `v`: it may be changed in place.
 *  @throws TclFailure when the list would have more than `LIST_LIMIT` elements. */
export function listAppend(v: TclValue, added: readonly TclValue[], owned = false): TclValue {
  const list = v instanceof TclList ? v : asList(v)
  const count = added.length
  const size = list.size + count
  if (size > LIST_LIMIT) listTooLong()
  if (count === 0) return fresh(list, v)
  if (owned && list === v && inPlace(list)) {
    push(list.items as TclValue[], added)
    list.size = size
    return changed(list)
  }
  const items = list.items ?? takeArray(list)
  if (size <= SMALL) return own(items.slice(list.start).concat(added))
  if (pressed(list)) {
    const copy = items.slice(list.start)
    push(copy, added)
    return own(copy)
  }
  push(items, added)
  return succeed(list, list.start, size, -1, undefined)
}

/** listAppend of one item, without an array around it: the hottest update there is. */
export function listAppendOne(v: TclValue, item: TclValue, owned = false): TclValue {
  if (owned && v instanceof TclList && v.size < LIST_LIMIT && inPlace(v)) {
    ;(v.items as TclValue[]).push(item)
    v.size++
    v.text = undefined
    v.dict = undefined
    return v
  }
  return listAppend(v, [item], owned)
}

function push(items: TclValue[], added: readonly TclValue[]): void {
  if (added.length === 1) items.push(added[0] as TclValue)
  else for (let i = 0; i < added.length; i++) items.push(added[i] as TclValue)
}

/** The list with another item at the place, which must exist or be the one after the last. Amortised O(1).
 *  @param owned as for `listAppend`.
 *  @throws TclFailure `index "5" out of range`. */
export function listSet(v: TclValue, index: number, item: TclValue, owned = false): TclValue {
  const list = v instanceof TclList ? v : asList(v)
  const size = list.size
  if (index < 0 || index >= size) {
    if (index === size) return listAppend(v, [item], owned)
    outOfRange(index)
  }
  const at = list.start + index
  if (owned && list === v && inPlace(list)) {
    ;(list.items as TclValue[])[at] = item
    return changed(list)
  }
  const items = list.items ?? takeArray(list)
  if (size <= SMALL || pressed(list)) {
    const copy = items.slice(list.start)
    copy[index] = item
    return own(copy)
  }
  const place = list.start + index
  const old = items[place] as TclValue
  items[place] = item
  return succeed(list, list.start, size, place, old)
}

/** The list without its last element (the list must have one). Amortised O(1). */
export function listPop(v: TclValue, owned = false): TclValue {
  const list = v instanceof TclList ? v : asList(v)
  const size = list.size - 1
  if (size < 0) outOfRange('end')
  if (owned && list === v && inPlace(list)) {
    ;(list.items as TclValue[]).pop()
    list.size = size
    return changed(list)
  }
  const items = list.items ?? takeArray(list)
  if (size <= SMALL || pressed(list)) return own(items.slice(list.start, list.start + size))
  const old = items.pop() as TclValue
  return succeed(list, list.start, size, list.start + size, old)
}

/** The list without its first element (the list must have one). Amortised O(1), so that a list can be a queue. */
export function listShift(v: TclValue, owned = false): TclValue {
  const list = v instanceof TclList ? v : asList(v)
  const size = list.size - 1
  if (size < 0) outOfRange(0)
  const items = list.items ?? takeArray(list)
  const first = list.start
  if (size <= SMALL || first >= size || pressed(list)) return own(items.slice(first + 1))
  const old = items[first] as TclValue
  items[first] = 0
  if (owned && list === v && inPlace(list)) {
    list.start = first + 1
    list.size = size
    return changed(list)
  }
  return succeed(list, first + 1, size, first, old)
}

/** The elements from `first` to `last`, both included, clamped to the list. Taking off one element at either end is
 *  amortised O(1); any other part is copied. */
export function listRange(v: TclValue, first: number, last: number, owned = false): TclValue {
  const list = v instanceof TclList ? v : asList(v)
  const size = list.size
  const from = first < 0 ? 0 : first
  const to = last >= size ? size - 1 : last
  if (from > to) return ''
  if (from === 0 && to === size - 1) return fresh(list, v)
  if (size > SMALL) {
    if (from === 1 && to === size - 1) return listShift(v, owned)
    if (from === 0 && to === size - 2) return listPop(v, owned)
  }
  if (list.items === null && to - from < SMALL) {
    const some: TclValue[] = []
    for (let i = from; i <= to; i++) some.push(listIndex(list, i) as TclValue)
    return own(some)
  }
  const items = list.items ?? takeArray(list)
  return own(items.slice(list.start + from, list.start + to + 1))
}

/** The list with `added` in the place of `count` elements from `first` on; both are clamped to the list. Amortised O(1)
 *  for an append and for the removal of one element at either end, O(length) otherwise. */
export function listReplace(
  v: TclValue,
  first: number,
  count: number,
  added: readonly TclValue[],
  owned = false,
): TclValue {
  const list = v instanceof TclList ? v : asList(v)
  const size = list.size
  const from = first < 0 ? 0 : first > size ? size : first
  const gone = count < 0 ? 0 : from + count > size ? size - from : count
  if (gone === 0 && from === size) return listAppend(v, added, owned)
  if (added.length === 0) {
    if (gone === 0) return fresh(list, v)
    if (gone === size) return ''
    if (gone === 1 && from === 0) return listShift(v, owned)
    if (gone === 1 && from === size - 1) return listPop(v, owned)
  }
  if (gone === 1 && added.length === 1) return listSet(v, from, added[0] as TclValue, owned)
  if (size - gone + added.length > LIST_LIMIT) listTooLong()
  const items = list.items ?? takeArray(list)
  const out = items.slice(list.start)
  if (added.length <= SMALL) {
    out.splice(from, gone, ...added)
    return own(out)
  }
  return own(out.slice(0, from).concat(added, out.slice(from + gone)))
}

/** The list with `item` at the end of a path of indices, as `lset` sets it: each index is one of Tcl's and counts in the
 *  element that those before it lead to; the one after the last element adds one. Without indices the result is `item`.
 *  O(depth) amortised.
 *  @throws TclFailure `bad index`, `index "9" out of range`, or what is wrong with the list on the way. */
export function listSetPath(v: TclValue, indices: readonly TclValue[], item: TclValue, owned = false): TclValue {
  const depth = indices.length
  if (depth === 0) return item
  if (depth === 1) {
    const word = indices[0] as TclValue
    const list = v instanceof TclList ? v : asList(v)
    const at = asIndex(word, list.size)
    if (at < 0 || at > list.size) outOfRange(word)
    return listSet(v, at, item, owned)
  }
  const places: number[] = []
  const lists: TclValue[] = []
  let at: TclValue = v
  for (let i = 0; i < depth; i++) {
    const word = indices[i] as TclValue
    const list = asList(at)
    const place = asIndex(word, list.size)
    if (place < 0 || place > list.size) outOfRange(word)
    places.push(place)
    lists.push(at)
    at = place === list.size ? '' : (listIndex(list, place) as TclValue)
  }
  let result = item
  for (let i = depth - 1; i >= 0; i--) {
    result = listSet(lists[i] as TclValue, places[i] as number, result, owned && i === 0)
  }
  return result
}

/** Throw the error for an index that may not lie outside its list. */
export function outOfRange(index: TclValue): never {
  return fail(`index "${toText(index)}" out of range`, 'TCL', 'VALUE', 'INDEX', 'OUTOFRANGE')
}

/** Throw what Tcl says when a list would be too long. */
export function listTooLong(): never {
  return fail(`max length of a Tcl list (${LIST_LIMIT} elements) exceeded`, 'TCL', 'MEMORY')
}
