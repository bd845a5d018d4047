/** `coroutine.*`: suspended coroutines. Their frames leave the core as an image (builtins/coroutine.c) and are kept as plain
 *  data: numbers, values instead of handles, and code as bytes with literal values, in case it is not resident any
 *  more when the coroutine goes on. */
import type { Handle } from '@feather-tcl/arena'
import { fail, type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { Instance } from '../instance.ts'
import { COMMAND_BUILTIN, CodeSource, Command, type Stored } from '../persist.ts'
import { CELL_BYTES, CODE, LOCAL_BYTES, STATE, TAG_OBJ, TAG_OWNED, TAG_UNSET, TAG_VAR } from '../state.ts'
import { symbolOf } from './variables.ts'

/** struct SavedFrame: 13 words. */
const FRAME_WORDS = 13
const FRAME_BYTES = FRAME_WORDS * 4
const FRAME_FLAGS = 8
const FLAG_COROUTINE = 32
const CODE_FLAGS = 4
const CODE_RESIDENT = 4
const CODE_EPOCH = 68
const SITE_BYTES = 32

/** A block of code taken out of memory. */
interface CodeImage {
  readonly generation: number
  readonly address: number
  readonly bytes: Uint8Array
  readonly literals: readonly (TclValue | undefined)[]
  readonly source: CodeSource
}

interface SavedCell {
  readonly tag: number
  readonly aux: number
  readonly low: number
  readonly high: number
  readonly value: Stored | undefined
}

/** A coroutine: its command's state. */
export class Coroutine {
  running = true
  many = false
  frames: Int32Array = new Int32Array(0)
  code: (CodeImage | null)[] = []
  cells: SavedCell[] = []
}

const FRAME_NS = 5
const FRAME_KIND = 6
const KIND_PROC = 1
const KIND_NAMESPACE = 3
const FLAG_NS_DELETED = 512

/** Does any frame of a suspended coroutine belong to the namespace, which was deleted. Such a frame tells when it ends. */
export function suspendedIn(coroutine: Coroutine, ns: number): boolean {
  const { frames } = coroutine
  let found = false
  for (let at = 0; !coroutine.running && at < frames.length; at += FRAME_WORDS) {
    const kind = frames[at + FRAME_KIND]
    if (frames[at + FRAME_NS] !== ns || (kind !== KIND_PROC && kind !== KIND_NAMESPACE)) continue
    frames[at + FRAME_FLAGS] = (frames[at + FRAME_FLAGS] as number) | FLAG_NS_DELETED
    found = true
  }
  return found
}

function headBytes(frames: number): number {
  return ((frames + 1) * FRAME_BYTES + 15) & ~15
}

function captureCode(inst: Instance, address: number): CodeImage {
  const { i32 } = inst
  const known = inst.codeImages.get(address) as CodeImage | undefined
  if (known !== undefined) return known
  const size = i32[address >> 2] as number
  const literals: (TclValue | undefined)[] = []
  const at = (address + (i32[(address + CODE.literals) >> 2] as number)) >> 2
  const count = i32[(address + CODE.literalCount) >> 2] as number
  for (let k = 0; k < count; k++)
    literals.push(i32[at + k * 4] === TAG_OBJ ? inst.value(i32[at + k * 4 + 2] as number) : undefined)
  const resident = ((i32[(address + CODE_FLAGS) >> 2] as number) & CODE_RESIDENT) !== 0
  const image: CodeImage = {
    generation: resident ? inst.generation : 0,
    address,
    bytes: new Uint8Array(inst.memory.buffer).slice(address, address + size),
    literals,
    source: inst.codeSource(address) ?? new CodeSource(''),
  }
  if (resident) inst.codeImages.set(address, image)
  return image
}

/** Write code back to memory, linked anew. */
function restoreCode(inst: Instance, image: CodeImage, address: number): void {
  new Uint8Array(inst.memory.buffer).set(image.bytes, address)
  const { i32 } = inst
  i32[(address + CODE_FLAGS) >> 2] = (i32[(address + CODE_FLAGS) >> 2] as number) & ~CODE_RESIDENT
  i32[(address + CODE_EPOCH) >> 2] = inst.stateWord(STATE.compileEpoch)
  const sites = address + (i32[(address + CODE.sites) >> 2] as number)
  i32.fill(0, sites >> 2, (sites + (i32[(address + CODE.siteCount) >> 2] as number) * SITE_BYTES) >> 2)
  const literals = address + (i32[(address + CODE.literals) >> 2] as number)
  image.literals.forEach((value, k) => {
    if (value !== undefined) inst.writeLiteral(literals + k * CELL_BYTES, value, false)
  })
  const locals = address + (i32[(address + CODE.locals) >> 2] as number)
  const count = i32[(address + CODE.localCount) >> 2] as number
  for (let k = 0; k < count; k++) {
    const at = (locals + k * LOCAL_BYTES) >> 2
    i32[at + 1] = symbolOf(inst, toText(inst.read(literals + (i32[at] as number) * CELL_BYTES)))
  }
  i32[(address + CODE.source) >> 2] = inst.pin(image.source)
}

export function coroutineOps(inst: Instance): HostOpsOf<'coroutine'> {
  const command = (id: number) => inst.running.namespaces.commands[id] as Command | undefined
  const state = (id: number) => command(id)?.coroutine as Coroutine | null | undefined
  return {
    coroutine_make: (ns, cell) => {
      try {
        const { namespaces, core } = inst.running
        const name = toText(inst.read(cell))
        const place = namespaces.placeFor(namespaces.byId(ns), name)
        if (place === null) fail(`cannot create coroutine "${name}": unknown namespace`, 'TCL', 'LOOKUP', 'NAMESPACE')
        if (place.tail === '' || place.tail.startsWith(':'))
          fail(`cannot create coroutine "${name}": illegal command name`, 'TCL', 'VALUE', 'COMMAND', name)
        const made = new Command(COMMAND_BUILTIN, place.tail, place.ns)
        made.row = core.rows.findIndex((row) => row.name === '\x01resume')
        made.coroutine = new Coroutine()
        return namespaces.define(made).id
      } catch (e) {
        inst.failure(e)
        return 0
      }
    },

    coroutine_save: (id, address, frames, cellCount, many) => {
      const c = state(id)
      if (c === null || c === undefined) return
      const { i32 } = inst
      c.running = false
      c.many = Boolean(many)
      c.frames = i32.slice(address >> 2, (address >> 2) + frames * FRAME_WORDS)
      c.code = []
      for (let k = 0; k < frames; k++) {
        const flags = c.frames[k * FRAME_WORDS + FRAME_FLAGS] as number
        c.code.push((flags & FLAG_COROUTINE) !== 0 ? null : captureCode(inst, c.frames[k * FRAME_WORDS] as number))
      }
      const cells = (address + ((frames * FRAME_BYTES + 15) & ~15)) >> 2
      c.cells = []
      for (let k = 0; k < cellCount; k++) {
        const at = cells + k * 4
        const tag = i32[at] as number
        const named = tag === TAG_OBJ || tag === TAG_OWNED || tag === TAG_VAR
        c.cells.push({
          tag: tag === TAG_OWNED ? TAG_OBJ : tag,
          aux: i32[at + 1] as number,
          low: named ? 0 : (i32[at + 2] as number),
          high: named ? 0 : (i32[at + 3] as number),
          value: named ? inst.get(i32[at + 2] as number) : undefined,
        })
      }
    },

    coroutine_many: (id) => state(id)?.many ?? false,

    coroutine_size: (id) => {
      const c = state(id)
      if (c === null || c === undefined) return -1
      return c.running ? 0 : headBytes(c.frames.length / FRAME_WORDS) + c.cells.length * CELL_BYTES
    },

    coroutine_load: (id, address) => {
      const c = state(id) as Coroutine
      const { i32 } = inst
      const frames = c.frames.length / FRAME_WORDS
      i32[address >> 2] = frames
      i32.set(c.frames, (address + FRAME_BYTES) >> 2)
      c.code.forEach((image, k) => {
        const resident = image !== null && image.generation === inst.generation
        i32[(address + (k + 1) * FRAME_BYTES) >> 2] = resident ? image.address : 0
      })
      const cells = address + headBytes(frames)
      c.cells.forEach((cell, k) => {
        const at = (cells + k * CELL_BYTES) >> 2
        i32[at] = cell.value === undefined && cell.tag === TAG_OBJ ? TAG_UNSET : cell.tag
        i32[at + 1] = cell.aux
        i32[at + 2] = cell.low
        i32[at + 3] = cell.high
        if (cell.tag === TAG_OBJ) inst.write(cells + k * CELL_BYTES, cell.value as TclValue)
        else if (cell.value !== undefined) i32[at + 2] = inst.store(cell.value) as Handle
      })
      c.running = true
    },

    coroutine_code: (id, frame, address) => {
      const image = (state(id) as Coroutine).code[frame] as CodeImage
      if (address !== 0) restoreCode(inst, image, address)
      return image.bytes.length
    },

    coroutine_end: (id) => {
      const made = command(id)
      if (made?.coroutine) inst.running.namespaces.removeCommand(made)
    },
  }
}
