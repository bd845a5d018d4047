import { TclBytes } from './bytes.ts'
import { TclDict } from './dict.ts'
import { TclDouble } from './double.ts'
import { TclForeign } from './foreign.ts'
import { TclList } from './list.ts'
import { TclString } from './string.ts'
import type { TclValue } from './value.ts'

/** What V8 takes for one object, header and fields, in bytes. */
const STRING_HEADER = 16
const STRING_OBJECT = 88
const LIST_OBJECT = 112
const DICT_OBJECT = 128
const TABLE_OBJECT = 56
const ARRAY_HEADER = 32
/** A Map's share for each entry: the entry itself, its bucket, and room to grow. */
const MAP_ENTRY = 40
const UNDER_ANY = 32

const WIDE = /[^\0-\xff]/

function textBytes(text: string): number {
  return STRING_HEADER + (WIDE.test(text) ? text.length * 2 : text.length)
}

/** About how many bytes of the JavaScript heap the value itself takes, without what is in it and without looking at
 *  every character: for charging while a script runs. O(1). */
export function shallowBytes(v: TclValue): number {
  if (typeof v === 'string') return STRING_HEADER + v.length
  if (typeof v === 'number') return 8
  if (v instanceof TclString) return STRING_OBJECT + STRING_HEADER + v.text.length * (v.astral === 1 ? 2 : 1)
  if (v instanceof TclList) {
    const array = v.items === null ? 0 : ARRAY_HEADER + v.items.length * 8
    return LIST_OBJECT + array
  }
  if (v instanceof TclDict) {
    const table = v.table
    if (table === null) return DICT_OBJECT
    const map = table.slots === null ? 0 : table.slots.size * MAP_ENTRY
    return DICT_OBJECT + TABLE_OBJECT + 2 * (ARRAY_HEADER + table.keys.length * 8) + map
  }
  if (v instanceof TclBytes) return UNDER_ANY + 64 + v.bytes.byteLength
  if (typeof v === 'bigint') return bigintBytes(v)
  return UNDER_ANY
}

function bigintBytes(n: bigint): number {
  return STRING_HEADER + (n.toString(16).length >> 1)
}

/** About how many bytes of the JavaScript heap the value takes with everything in it. What is reached twice counts once.
 *  Cached representations count as far as they are kept: the text of a list, the list of a string.
 *  @param seen objects that were counted before, to add up several values that may share parts; it is added to. */
export function estimateBytes(v: TclValue, seen: Set<object> = new Set()): number {
  let total = 0
  const left: TclValue[] = [v]
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object') {
      total +=
        typeof value === 'string'
          ? textBytes(value)
          : typeof value === 'number'
            ? numberBytes(value)
            : bigintBytes(value)
      continue
    }
    if (seen.has(value)) continue
    seen.add(value)
    if (value instanceof TclString) {
      total += STRING_OBJECT + textBytes(value.text)
      const access = value.access
      if (access !== null) total += 64 + (access.table?.length ?? 0) * 8 + (access.bytes?.byteLength ?? 0)
      if (value.list !== undefined) left.push(value.list)
      if (value.dict !== undefined) left.push(value.dict)
      if (typeof value.number === 'object' && value.number !== null) left.push(value.number)
    } else if (value instanceof TclList) {
      total += shallowBytes(value)
      if (value.items !== null) for (let i = 0; i < value.items.length; i++) left.push(value.items[i] as TclValue)
      if (value.next !== null) left.push(value.next)
      if (value.undoItem !== undefined) left.push(value.undoItem)
      if (value.dict !== undefined) left.push(value.dict)
      total += ownText(value)
    } else if (value instanceof TclDict) {
      total += shallowBytes(value)
      const table = value.table
      if (table !== null) {
        for (let i = 0; i < table.keys.length; i++) {
          const key = table.keys[i]
          if (key === undefined) continue
          left.push(key, table.values[i] as TclValue)
          if (typeof key === 'number' && table.slots !== null) total += UNDER_ANY
        }
      }
      if (value.next !== null) left.push(value.next)
      if (value.undoValue !== undefined) left.push(value.undoValue)
      if (value.list !== undefined) left.push(value.list)
      total += ownText(value)
    } else if (value instanceof TclBytes) {
      total += shallowBytes(value) + (value.text === undefined ? 0 : STRING_HEADER + value.text.length)
    } else if (value instanceof TclDouble) {
      total += UNDER_ANY + 16
    } else if (value instanceof TclForeign) {
      total += UNDER_ANY + 16 + textBytes(value.text)
    }
  }
  return total
}

/** Small integers live in the slot that holds them, which is counted there. */
function numberBytes(n: number): number {
  return (n | 0) === n ? 0 : 16
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
