/** `text.*`, `value.*` and `string.*`: reading and making values of one piece. */
import {
  asBoolean,
  asIndex,
  asNumber,
  expected,
  makeString,
  parseBoolean,
  STRING_LIMIT,
  stringAppend,
  stringCompare,
  stringEqual,
  stringIndex,
  stringLength,
  stringRange,
  TclDouble,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import { binaryAt, unaryAt } from '../arith/index.ts'
import { concatValues } from '../commands/split-join.ts'
import { checkTextSize } from '../commands/text-size.ts'
import { LimitSignal } from '../errors.ts'
import type { Instance } from '../instance.ts'
import { CELL_BYTES, TAG_INT, TCL_OK } from '../state.ts'

/** Texts up to this length are too short to be paid for. */
const LONG = 512

export function textOps(inst: Instance): HostOpsOf<'text'> {
  return {
    text_length: (cell) => toText(inst.read(cell)).length,
    text_fetch: (cell, address, capacity) => {
      const text = toText(inst.read(cell))
      if (text.length <= capacity) inst.putText(text, address)
      return text.length
    },
    text_append: (cell, address, length) => {
      const owned = inst.isOwned(cell)
      const before: TclValue = inst.isUnset(cell) ? '' : inst.read(cell)
      inst.weigh(length)
      try {
        const after = stringAppend(before, inst.text(address, length), owned)
        if (after !== before || inst.isUnset(cell)) inst.writeOwned(cell, after)
      } catch (e) {
        if (!(e instanceof TclFailure)) throw e
        inst.stop(new LimitSignal('scratchBytes', 2 * (toText(before).length + length), 2 * STRING_LIMIT))
      }
    },
    text_copy: (cell, address) => {
      const text = toText(inst.read(cell))
      inst.putText(text, address)
    },
    text_new: (address, length) => {
      return inst.store(makeString(inst.text(address, length)))
    },
  }
}

/** The strings of values, one behind the other.
 *  @throws TclFailure when that is too long for a string */
function concatenated(inst: Instance, cells: number, count: number): string {
  let text = ''
  for (let i = 0; i < count; i++) {
    const part = toText(inst.read(cells + i * CELL_BYTES))
    checkTextSize(text.length + part.length)
    text += part
  }
  return text
}

export function valueOps(inst: Instance): HostOpsOf<'value'> {
  return {
    values_settle: (cells, count) => inst.young.settleAll(cells >> 2, count),
    value_concat: (cells, count, out) => {
      try {
        const text = concatenated(inst, cells, count)
        if (text.length > 64) inst.weigh(text.length)
        if (text.length > LONG) inst.spend(text.length >> 5)
        inst.write(out, makeString(text))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    value_words: (cells, count, out) => {
      try {
        inst.write(out, concatValues(inst.running.context, inst.readCells(cells, count)))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    value_number: (cell, out) => {
      const n = asNumber(inst.read(cell))
      if (n === undefined) return false
      if (n instanceof TclDouble) inst.write(out, n.text === undefined ? n : new TclDouble(n.value))
      else inst.write(out, n)
      return true
    },
    value_boolean: (cell) => {
      const v = inst.read(cell)
      if (typeof v === 'number') return v !== 0 ? 1 : 0
      const n = asNumber(v)
      if (n instanceof TclDouble) return Number.isNaN(n.value) ? -1 : n.value !== 0 ? 1 : 0
      if (n !== undefined) return n !== 0n && n !== 0 ? 1 : 0
      const b = parseBoolean(toText(v))
      return b === undefined ? -1 : b ? 1 : 0
    },
    value_expected: (boolean, cell) => {
      try {
        const v = inst.read(cell)
        if (boolean) asBoolean(v)
        return expected('integer', v)
      } catch (e) {
        return inst.failure(e)
      }
    },
    expr_binary: (op, a, b, out) => {
      try {
        inst.write(out, binaryAt(op, inst.read(a), inst.read(b)))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    expr_unary: (op, a, out) => {
      try {
        inst.write(out, unaryAt(op, inst.read(a)))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
  }
}

/** What it takes to make a part of a string. */
const RANGE_STEPS = 8

export function stringOps(inst: Instance): HostOpsOf<'string'> {
  return {
    string_equal: (a, b) => {
      const x = inst.read(a)
      const y = inst.read(b)
      return x === y || stringEqual(x, y)
    },
    string_compare: (a, b) => {
      const x = inst.read(a)
      const y = inst.read(b)
      return stringCompare(x, y)
    },
    string_length: (cell) => stringLength(inst.read(cell)),
    string_index: (cell, index, out) => {
      try {
        const v = inst.read(cell)
        if (inst.i32[index >> 2] === TAG_INT) {
          inst.write(out, stringIndex(v, Number(inst.read(index))))
        } else {
          inst.write(out, stringIndex(v, asIndex(inst.read(index), stringLength(v))))
        }
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    string_window: (cell, first, address, count) => {
      const v = inst.read(cell)
      const text = toText(v)
      if (first < 0 || stringLength(v) !== text.length) return 0
      const end = Math.min(text.length, first + count)
      const units = inst.u16
      for (let i = first, at = address >> 1; i < end; i++) units[at++] = text.charCodeAt(i)
      return end > first ? end - first : 0
    },
    string_range: (cell, first, last, out) => {
      inst.spend(RANGE_STEPS)
      try {
        const v = inst.read(cell)
        const a = inst.read(first)
        const b = inst.read(last)
        if (typeof a === 'number' && typeof b === 'number') inst.write(out, stringRange(v, a, b))
        else {
          const length = stringLength(v)
          inst.write(out, stringRange(v, asIndex(a, length), asIndex(b, length)))
        }
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
    string_append: (variable, cells, count) => {
      try {
        const owned = inst.isOwned(variable)
        const before: TclValue = inst.isUnset(variable) ? '' : inst.read(variable)
        const tail = concatenated(inst, cells, count)
        inst.spend(2 + (tail.length >> 7))
        const after = stringAppend(before, tail, owned)
        inst.weigh(tail.length)
        // Nothing was appended: whoever else has the value still has it.
        if (after !== before || inst.isUnset(variable)) inst.writeOwned(variable, after)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },
  }
}
