/** `code.*`: where compiled code of script values is, and linking it to values. */

import type { Handle } from '@feather-tcl/arena'
import {
  canonicalNumber,
  makeList,
  makeString,
  parseNumber,
  TclDouble,
  TclList,
  TclString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import { frameInfo, placeAround } from '../frame-info.ts'
import type { CodeEntry, Instance } from '../instance.ts'
import { CodeSource, type Namespace } from '../persist.ts'
import { entriesOf } from '../script-cache.ts'
import { CELL_BYTES, CODE, LIT_SOURCE, LIT_SOURCE_NUMBER, LIT_TEXT, LOCAL_BYTES, STATE } from '../state.ts'
import { evictCode } from './eviction.ts'

/** What compiling takes besides what it takes for each character. */
const COMPILE_STEPS = 10

function newEntry(): CodeEntry {
  return { generation: 0, address: 0, ns: 0, uses: 0 }
}

/** The answer of code_find for a list, as in vm.h. */
const CODE_IS_LIST = 2

export function codeOps(inst: Instance): HostOpsOf<'code'> {
  const entryOf = (source: TclValue, kind: number, ns: number): CodeEntry => {
    if (kind === 2) {
      const command = inst.running.namespaces.commands[ns]
      const body = source as TclString
      // A body is compiled with its parameters, and in its namespace: what compiles inline may differ.
      const known = (body.procCode ?? null) as { params: string; ns: Namespace | undefined; entry: CodeEntry } | null
      const params = toText(command?.paramsValue ?? '')
      if (known !== null && known.params === params && known.ns === command?.procNs) return known.entry
      const entry = newEntry()
      body.procCode = { params, ns: command?.procNs, entry }
      return entry
    }
    const entries = entriesOf(inst.running.shortScripts, source)
    if (kind === 0) return (entries.script ??= newEntry())
    if (kind === 1) return (entries.expr ??= newEntry())
    if (kind === 3) return (entries.command ??= newEntry())
    entries.templates ??= []
    return (entries.templates[kind - 4] ??= newEntry())
  }

  return {
    code_find: (cell, kind, ns) => {
      if (kind === 2) inst.running.compilingProc = ns
      const source = inst.read(cell)
      if (kind === 0 && source instanceof TclList && source.text === undefined && source.size > 0) return CODE_IS_LIST
      const entry = entryOf(source, kind, ns)
      const wantNs = inst.stateWord(STATE.shadowed) === 0 || kind === 2 ? 0 : ns
      if (entry.generation === inst.generation && entry.ns === wantNs) return entry.address
      return ++entry.uses > 1 ? 1 : 0
    },

    code_link: (code, cell, kind, keep) => {
      const source = inst.read(cell)
      const text = toText(source)
      inst.spend(COMPILE_STEPS + (text.length >> 1))
      const { i32 } = inst
      const literals = code + (i32[(code + CODE.literals) >> 2] as number)
      const count = i32[(code + CODE.literalCount) >> 2] as number
      for (let k = 0; k < count; k++) {
        const at = literals + k * CELL_BYTES
        const tag = i32[at >> 2] as number
        if (tag < LIT_SOURCE) continue
        const length = i32[(at >> 2) + 1] as number
        const offset = i32[(at >> 2) + 2] as number
        const part = tag === LIT_TEXT ? inst.text(code + offset, length) : text.slice(offset, offset + length)
        if (tag === LIT_SOURCE_NUMBER) {
          const n = parseNumber(part) as TclValue
          inst.writeLiteral(at, n instanceof TclDouble ? new TclDouble(n.value) : n, keep !== 0)
        } else {
          inst.writeLiteral(at, part === '' ? '' : (canonicalNumber(part) ?? inst.literal(part)), keep !== 0)
        }
      }
      const locals = code + (i32[(code + CODE.locals) >> 2] as number)
      const localCount = i32[(code + CODE.localCount) >> 2] as number
      for (let k = 0; k < localCount; k++) {
        const at = (locals + k * LOCAL_BYTES) >> 2
        const name = toText(inst.read(literals + (i32[at] as number) * CELL_BYTES))
        let symbol = inst.symbols.get(name)
        if (symbol === undefined) {
          symbol = inst.symbols.size + 1
          inst.symbols.set(name, symbol)
        }
        i32[at + 1] = symbol
      }
      const pinned = inst.pin(new CodeSource(text))
      i32[(code + CODE.source) >> 2] = pinned
      if (keep) {
        inst.residentPins.push(pinned)
        if (kind !== 2 || source instanceof TclString) {
          const ns = kind === 2 ? inst.running.compilingProc : 0
          const entry = entryOf(source, kind, ns)
          entry.generation = inst.generation
          entry.address = code
          entry.ns = inst.stateWord(STATE.shadowed) === 0 || kind === 2 ? 0 : (i32[(code + 72) >> 2] as number)
        }
        inst.codeKept(i32[code >> 2] as number)
      }
    },

    code_release: (code) => {
      inst.scratch.unpin(inst.i32[(code + CODE.source) >> 2] as Handle)
    },

    code_place: (source, start, length, out) =>
      inst.write(out, makeString((inst.get(source) as CodeSource).text.slice(start, start + length))),

    code_around: (source, outer, start, length, procedure, cell) => {
      const place = outer ? { source: inst.get(outer) as CodeSource, start, length } : null
      if (procedure < -1) {
        const { defined } = inst.running
        if (defined !== null) defined.place = place
        return false
      }
      const code = inst.get(source) as CodeSource
      const { around } = code
      const { namespaces, programFile, hooks } = inst.outer[inst.outer.length - start] ?? inst.running
      const name = cell ? toText(inst.read(cell)) || toText(programFile) : ''
      code.around = place ?? namespaces.commands[procedure]?.place ?? null
      code.file = makeString(hooks.loader?.fullPath?.(name) ?? name)
      code.procedure = procedure
      if (place !== null && (around?.source !== place.source || around.start !== start))
        code.found = placeAround(code, 0, place) >= 0
      return code.found
    },

    code_origin: (source, at, out) =>
      inst.write(out, makeList(frameInfo(inst.get(source) as CodeSource | undefined, at))),

    code_forget: () => inst.forgetCode(),
    code_evict: (roots, count, running, listed) => evictCode(inst, roots, count, running, listed),
  }
}
