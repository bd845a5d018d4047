/** `list.*` and `dict.*`. */
import {
  dictFlat,
  dictGet,
  dictSetPath,
  dictUnsetPath,
  listAppend,
  listAppendOne,
  listIndex,
  listItems,
  listLength,
  listRange,
  listSet,
  listSetPath,
  makeList,
  payEvery,
  TclFailure,
  type TclValue,
  toText,
  unknownKey,
} from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import { globMatch } from '../commands/glob-match.ts'
import { listElement } from '../commands/list.ts'
import { indexPath } from '../commands/list-index.ts'
import { LIST_BYTES, structures } from '../growth.ts'
import type { Instance } from '../instance.ts'
import { entriesOf } from '../script-cache.ts'
import { CELL_BYTES, TAG_INT, TCL_OK } from '../state.ts'

/** What an element of a list takes, an entry of a dict, and a dict in another. */
const SLOT_BYTES = 12
const ENTRY_BYTES = 90
const LEVEL_BYTES = 400

/** Elements' numbers by text. */
function numberElements(list: TclValue): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  listItems(list).forEach((item, i) => {
    payEvery(i, 1)
    const text = toText(item)
    if (!map.has(text)) map.set(text, i)
  })
  return map
}

/** Of lists with at most so many elements they are interned when the list is a literal. */
const INTERNED_ELEMENTS = 16

/** What it takes to make a list of a dict. */
const LIST_STEPS = 8

export function listOps(inst: Instance): HostOpsOf<'list'> {
  return {
    list_new: (cells, count, out) => {
      inst.write(out, makeList(inst.readCells(cells, count)))
      structures.bytes += LIST_BYTES + count * 8
      if (count > 16) inst.weigh(count * 8)
    },
    list_ints: (address, count, out) => {
      const { i32 } = inst
      const from = address >> 2
      const items: TclValue[] = []
      for (let i = from; i < from + count; i++) items.push(i32[i] as number)
      inst.write(out, makeList(items))
      if (count > 16) inst.weigh(count * 8)
    },
    list_length: (cell) => {
      try {
        return listLength(inst.read(cell))
      } catch (e) {
        inst.failure(e)
        return -1
      }
    },
    list_get: (cell, index, out) => {
      const item = listIndex(inst.read(cell), index)
      inst.write(out, item === undefined ? '' : item)
    },
    list_chunk: (cell, first, count, out) => {
      let list: TclValue
      let length: number
      try {
        list = inst.read(cell)
        length = listLength(list)
      } catch (e) {
        if (e instanceof TclFailure) return -1
        throw e
      }
      // A long one may be a part of another: to have all its elements would take that apart.
      const items = listItems(length > count ? listRange(list, first, first + count - 1) : list)
      const from = length > count ? first : 0
      const end = Math.min(first + count, length)
      // A short list in the code: its elements are compared like other literals.
      const literal = length <= INTERNED_ELEMENTS && inst.isPinned(cell)
      for (let i = first, at = out; i < end; i++, at += CELL_BYTES) {
        const item = items[i - from] as TclValue
        if (literal) inst.writeLiteral(at, item, typeof item === 'string')
        else inst.write(at, item)
      }
      return length
    },
    list_index: (cell, indices, count, out) => {
      try {
        const list = inst.read(cell)
        if (count === 1 && inst.i32[indices >> 2] === TAG_INT) {
          const item = listIndex(list, inst.read(indices) as number)
          inst.write(out, item === undefined ? '' : item)
        } else {
          inst.write(out, listElement(list, inst.readCells(indices, count), 0))
        }
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    list_append: (variable, cells, count) => {
      try {
        structures.bytes += count * SLOT_BYTES
        const owned = inst.isOwned(variable)
        const before: TclValue = inst.isUnset(variable) ? '' : inst.read(variable)
        const after =
          count === 1
            ? listAppendOne(before, inst.read(cells), owned)
            : listAppend(before, inst.readCells(cells, count), owned)
        if (after === before) return TCL_OK
        inst.pendingBytes += 64
        inst.writeOwned(variable, after)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    list_concat: (variable, cell) => {
      try {
        const owned = inst.isOwned(variable)
        const items = listItems(inst.read(cell))
        structures.bytes += items.length * SLOT_BYTES
        const before: TclValue = inst.read(variable)
        const after = listAppend(before, items, owned)
        if (after !== before) inst.writeOwned(variable, after)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    list_set: (variable, cells, count) => {
      try {
        const owned = inst.isOwned(variable)
        const before = inst.read(variable)
        const item = inst.read(cells + (count - 1) * CELL_BYTES)
        let after: TclValue
        if (count === 2 && inst.i32[cells >> 2] === TAG_INT) {
          const index = inst.read(cells) as number
          const length = listLength(before)
          if (index >= 0 && index < length) after = listSet(before, index, item, owned)
          else after = listSetPath(before, [index], item, owned)
        } else if (count === 1) {
          after = item
        } else if (count === 2) {
          const index = inst.read(cells)
          after = listSetPath(before, indexPath(index) ?? [index], item, owned)
        } else {
          after = listSetPath(before, inst.readCells(cells, count - 1), item, owned)
        }
        if (after === before) return TCL_OK
        inst.pendingBytes += 64
        if (after === item) inst.write(variable, after)
        else inst.writeOwned(variable, after)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    list_find: (cell, value) => {
      const list = inst.read(cell)
      const entries = entriesOf(inst.running.shortScripts, list)
      entries.cases ??= numberElements(list)
      return entries.cases.get(toText(inst.read(value))) ?? -1
    },
    list_filter: (cell, pattern) => {
      const glob = toText(inst.read(pattern))
      inst.write(cell, makeList(listItems(inst.read(cell)).filter((item) => globMatch(glob, toText(item)))))
    },
    list_rest: (cell, first) => {
      const list = inst.read(cell)
      const length = listLength(list)
      if (first > 1) inst.spend(length >> 6)
      inst.write(cell, listRange(list, first, length - 1))
    },
    list_spread: (cell, out) => {
      const items = listItems(inst.read(cell))
      inst.spend(items.length >> 2)
      for (let i = 0; i < items.length; i++, payEvery(i, 0)) inst.write(out + i * CELL_BYTES, items[i] as TclValue)
    },
  }
}

export function dictOps(inst: Instance): HostOpsOf<'dict'> {
  return {
    dict_get: (cell, keys, count, out) => {
      try {
        let v = inst.read(cell)
        for (let i = 0; i < count; i++) {
          const key = inst.read(keys + i * CELL_BYTES)
          const item = dictGet(v, key)
          if (item === undefined) unknownKey(key)
          v = item
        }
        if (count === 0) v = makeList(dictFlat(v))
        inst.write(out, v)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    dict_exists: (cell, keys, count) => {
      try {
        let v: TclValue | undefined = inst.read(cell)
        for (let i = 0; i < count; i++) {
          v = dictGet(v, inst.read(keys + i * CELL_BYTES))
          if (v === undefined) return false
        }
        return true
      } catch (e) {
        if (e instanceof TclFailure) return false
        throw e
      }
    },
    dict_set: (variable, cells, count) => {
      try {
        const owned = inst.isOwned(variable)
        const before: TclValue = inst.isUnset(variable) ? '' : inst.read(variable)
        const last = cells + (count - 1) * CELL_BYTES
        structures.bytes += ENTRY_BYTES + (count - 2) * LEVEL_BYTES
        const path = inst.readCells(cells, count - 1)
        const after = inst.isUnset(last)
          ? dictUnsetPath(before, path, owned)
          : dictSetPath(before, path, inst.read(last), owned)
        if (after === before) return TCL_OK
        inst.pendingBytes += 64
        inst.writeOwned(variable, after)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    dict_list: (cell, out) => {
      inst.spend(LIST_STEPS)
      try {
        inst.write(out, makeList(dictFlat(inst.read(cell))))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
  }
}
