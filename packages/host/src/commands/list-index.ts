/** How commands on lists read the indices they are given: the path of `lindex` and `lset`, and the value of `-index`,
 *  which is read before there is a list whose end it could be measured from. */
import {
  asIndex,
  fail,
  listIndex,
  listItems,
  listLength,
  outOfRange,
  parseList,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { noting } from './error-notes.ts'

/** An integer may have blanks around it: tclsh: lset l { 6 } x -> index " 6 " out of range */
const INDEX_OR_WORD = /^([\t-\r ]*[-+]?(\d+|0x[\da-f]+|0b[01]+|0o[0-7]+)[\t-\r ]*|[^\t-\r "\\{]*)$/i

/** The path that a single index argument of `lindex` or `lset` stands for; undefined when it is one index.
 *  What is no list either counts as one index, so that the error shows it whole.
 *
 *      tclsh: lindex {{a b} {c d}} {1 0} -> c */
export function indexPath(arg: TclValue): readonly TclValue[] | undefined {
  if (typeof arg === 'number' || typeof arg === 'bigint') return undefined
  if (typeof arg === 'object') {
    const size = sizeOfList(arg)
    if (size !== undefined) return listItems(arg)
  }
  const text = toText(arg)
  if (text === '') return []
  if (INDEX_OR_WORD.test(text)) return undefined
  try {
    return parseList(text)
  } catch {
    return undefined
  }
}

function sizeOfList(arg: TclValue): number | undefined {
  try {
    return listLength(arg)
  } catch {
    return undefined
  }
}

/** An index that is not bound to a list yet: counted from the start, or from the end. */
export interface FreeIndex {
  readonly fromEnd: boolean
  /** How far from the first element, or before the last one; never negative. */
  readonly distance: number
}

/** The largest distances that `-index` takes. */
const FROM_START_LIMIT = 2 ** 31 - 1
const FROM_END_LIMIT = 2 ** 31 - 2

/** Read one word of `-index`. Every index that could not name an element of any list is an error.
 *  @throws TclFailure `bad index "x": ...`, `index "-1" out of range` */
function freeIndex(word: TclValue): FreeIndex {
  const inEmpty = asIndex(word, 0)
  const inSingle = asIndex(word, 1)
  const fromEnd = inEmpty !== inSingle
  const distance = fromEnd ? -inSingle : inSingle
  if (distance < 0 || distance > (fromEnd ? FROM_END_LIMIT : FROM_START_LIMIT)) outOfRange(word)
  // -0 for `end`
  return { fromEnd, distance: distance === 0 ? 0 : distance }
}

/** Read the value of `-index`: a list of indices.
 *  @throws TclFailure as `freeIndex`, and what is wrong with the list. */
export function freePath(list: TclValue): FreeIndex[] {
  return listItems(list).map((word, i) => noting(`-index option item number ${i}`, () => freeIndex(word)))
}

/** Where the index lies in a list of the length; may be outside. */
export function bindIndex(index: FreeIndex, length: number): number {
  return index.fromEnd ? length - 1 - index.distance : index.distance
}

/** The element that the path leads to inside `item`, which is returned itself for an empty path.
 *  @throws TclFailure `element 3 missing from sublist "a b"` */
export function selectElement(item: TclValue, path: readonly FreeIndex[]): TclValue {
  let value = item
  for (let k = 0; k < path.length; k++) {
    const index = path[k] as FreeIndex
    const at = bindIndex(index, listLength(value))
    const element = at < 0 ? undefined : listIndex(value, at)
    if (element === undefined) failMissing(index, value)
    value = element as TclValue
  }
  return value
}

function failMissing(index: FreeIndex, sublist: TclValue): never {
  const word = index.fromEnd ? `end-${index.distance}` : `${index.distance}`
  return fail(`element ${word} missing from sublist "${toText(sublist)}"`, 'TCL', 'OPERATION', 'LSORT', 'INDEXFAILED')
}
