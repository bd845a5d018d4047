/** Dropping compiled code in the middle of an eval: what a script compiles and does not run any more must not grow for as long as it
 *  runs. The core gives the space back (code_evict in code_cache.c); here the values go that were pinned for it. */
import type { Handle } from '@feather-tcl/arena'
import { toText } from '@feather-tcl/arena/values'
import { type Instance, nextEpoch } from '../instance.ts'
import { CELL_BYTES, CODE, LOCAL_BYTES, TAG_OBJ, TAG_OWNED } from '../state.ts'
import { symbolOf } from './variables.ts'

/** The addresses of the blocks that frames run, each once. */
function readRunning(inst: Instance, address: number, count: number): ReadonlySet<number> {
  return new Set(inst.i32.subarray(address >> 2, (address >> 2) + count))
}

/** The pinned handles in a block of code: its literals, and what names its source. */
function pinsOf(inst: Instance, code: number, into: Set<number>): void {
  const { i32 } = inst
  const literals = (code + (i32[(code + CODE.literals) >> 2] as number)) >> 2
  const count = i32[(code + CODE.literalCount) >> 2] as number
  for (let k = 0; k < count; k++) if (i32[literals + k * 4] === TAG_OBJ) into.add(i32[literals + k * 4 + 2] as number)
  into.add(i32[(code + CODE.source) >> 2] as number)
}

/** Literals that are about to be unpinned may be in variables and on the stack: there they become handles of the eval. */
function rescue(inst: Instance, ranges: number, count: number, dropped: ReadonlySet<number>): void {
  const moved = new Map<number, Handle>()
  for (let r = 0; r < count; r++) {
    const { i32 } = inst
    const at = (i32[(ranges >> 2) + r * 2] as number) >> 2
    const cells = i32[(ranges >> 2) + r * 2 + 1] as number
    for (let i = at; i < at + cells * 4; i += 4) {
      const tag = i32[i]
      const handle = i32[i + 2] as number
      if (handle >= 0 || (tag !== TAG_OBJ && tag !== TAG_OWNED) || !dropped.has(handle)) continue
      let scratch = moved.get(handle)
      if (scratch === undefined) {
        scratch = inst.store(inst.value(handle))
        moved.set(handle, scratch)
      }
      i32[i + 1] = 0
      i32[i + 2] = scratch
    }
  }
}

/** Names that are local variables get numbers anew: only those of code that runs. */
function renumberLocals(inst: Instance, code: ReadonlySet<number>): void {
  inst.symbols = new Map()
  const { i32 } = inst
  for (const block of code) {
    const literals = block + (i32[(block + CODE.literals) >> 2] as number)
    const locals = block + (i32[(block + CODE.locals) >> 2] as number)
    const count = i32[(block + CODE.localCount) >> 2] as number
    for (let k = 0; k < count; k++) {
      const at = (locals + k * LOCAL_BYTES) >> 2
      i32[at + 1] = symbolOf(inst, toText(inst.read(literals + (i32[at] as number) * CELL_BYTES)))
    }
  }
}

/** The op `code_evict`. */
export function evictCode(inst: Instance, ranges: number, count: number, list: number, listed: number): void {
  const running = readRunning(inst, list, listed)
  const kept = new Set<number>()
  let bytes = 0
  for (const code of running) {
    pinsOf(inst, code, kept)
    bytes += inst.i32[code >> 2] as number
  }
  // C functions that wait for a nested run may hold what was pinned before it.
  const floor = inst.pinFloor
  const dropped = new Set<number>()
  const pins = inst.residentPins.slice(0, floor)
  for (const pin of inst.residentPins.slice(floor)) {
    if (kept.has(pin)) pins.push(pin)
    else dropped.add(pin)
  }
  rescue(inst, ranges, count, dropped)
  for (const [text, pin] of inst.interned) if (dropped.has(pin)) inst.interned.delete(text)
  for (const pin of dropped) inst.scratch.unpin(pin as Handle)
  renumberLocals(inst, running)
  inst.codeEvicted(pins, bytes)
  // A call site may know a command by the handle of its name, which may come to name another.
  inst.siteEpoch = nextEpoch()
  inst.running.resume(inst)
}
