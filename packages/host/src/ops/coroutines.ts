/** `coroutine.*`: suspended coroutines. Their frames leave the core as an image (builtins/coroutine.c) and are kept as plain
 *  data: numbers, values instead of handles, and code as bytes with literal values, in case it is not resident any
 *  more when the coroutine goes on. */
import { fail, listAppend, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { FeatherInterp } from '../feather-interp.ts'
import { COROUTINE_BYTES, structures } from '../growth.ts'
import type { Instance } from '../instance.ts'
import { COMMAND_BUILTIN, CodeSource, Command, type Stored, Variable, VariableTable } from '../persist.ts'
import { CELL_BYTES, CODE, LOCAL_BYTES, TAG_OBJ, TAG_OWNED, TAG_VAR } from '../state.ts'
import { symbolOf } from './variables.ts'

/** struct SavedFrame: 13 words. */
const FRAME_WORDS = 13
const FRAME_BYTES = FRAME_WORDS * 4
const FRAME_FLAGS = 8
const FLAG_COROUTINE = 32
const CODE_FLAGS = 4
const CODE_RESIDENT = 4
const SITE_BYTES = 32

/** A block of code taken out of memory. */
interface CodeImage {
  readonly generation: number
  readonly address: number
  readonly bytes: Uint8Array
  readonly literals: readonly (TclValue | undefined)[]
  readonly source: CodeSource
}

/** What it takes to make one. */
const MAKE_STEPS = 40

let numbers = 0

/** A coroutine. While it is suspended its frames are here; the outermost is the last. */
export class Coroutine {
  /** Tells it from all others that there ever were: its command may go, and the command's number to another one. */
  readonly number: number = ++numbers
  readonly command: Command
  running = true
  /** Does resuming it take any number of words (yieldto). */
  many = false
  frames: Int32Array = new Int32Array(0)
  code: (CodeImage | null)[] = []
  /** Cells as the core had them; the objects that some of them name, in their order. */
  cells: Int32Array = new Int32Array(0)
  named: Stored[] = []
  /** What coroinject wants called before it goes on, oldest first. */
  injected: TclValue[] = []

  constructor(command: Command) {
    structures.bytes += COROUTINE_BYTES
    this.command = command
  }
}

const FRAME_NS = 5
const FRAME_KIND = 6
const FRAME_LOCALS = 10
const FRAME_STACK = 11
const FRAME_CALL_WORDS = 12
const KIND_PROC = 1
const KIND_NAMESPACE = 3
const FLAG_NS_DELETED = 512
const CELL_WORDS = CELL_BYTES / 4
/** In the cell of a variable: it is a link to one of somebody else. */
const VAR_IS_LINK = 1

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

/** The command of a suspended coroutine was deleted: its procedures end as if they had returned, with what traces watch
 *  for the end of their variables, but nothing else of them runs. */
export function abandon(interp: FeatherInterp, coroutine: Coroutine): void {
  interp.coroutines.delete(coroutine.number)
  // The core may have its frames though it is suspended.
  const inst = interp.instance
  if (coroutine.running && inst?.coroutines.has(coroutine.number)) inst.exports.feather_coroutines_leave()
  if (coroutine.running) {
    inst?.coroutines.delete(coroutine.number)
    return
  }
  const { frames, cells, named } = coroutine
  let cell = 0
  let object = 0
  for (let k = 0; k * FRAME_WORDS < frames.length; k++) {
    const at = k * FRAME_WORDS
    const locals = frames[at + FRAME_LOCALS] as number
    const count = locals + (frames[at + FRAME_STACK] as number) + (frames[at + FRAME_CALL_WORDS] as number) + 1
    for (let i = 0; i < count; i++, cell++) {
      const tag = cells[cell * CELL_WORDS]
      if (tag !== TAG_OBJ && tag !== TAG_VAR) continue
      const value = named[object++]
      if (i < locals && value instanceof Variable && cells[cell * CELL_WORDS + 1] !== VAR_IS_LINK)
        interp.variableGoes(value, localName(coroutine.code[k] as CodeImage, i))
      else if (i === count - 1 && value instanceof VariableTable)
        for (const [name, v] of value.own) interp.variableGoes(v, name)
    }
  }
  for (let at = 0; at < frames.length; at += FRAME_WORDS)
    if ((frames[at + FRAME_FLAGS] as number) & FLAG_NS_DELETED)
      interp.namespaces.leave(interp.namespaces.byId(frames[at + FRAME_NS] as number))
}

/** The name of a local variable of a block of code. */
function localName({ bytes, literals }: CodeImage, slot: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const at = view.getInt32(CODE.locals, true) + slot * LOCAL_BYTES
  return toText(literals[view.getInt32(at, true)] ?? '')
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
  for (let k = 0; k < count; k++) literals.push(i32[at + k * 4] === TAG_OBJ ? inst.read((at + k * 4) << 2) : undefined)
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

/** Words from there on, in an array of just their number: `into` when it is one. A loop, because a method of a typed array
 *  takes longer to begin than a few frames take to copy. */
function copyWords(from: Int32Array, at: number, count: number, into: Int32Array): Int32Array {
  const words = into.length === count ? into : new Int32Array(count)
  for (let k = 0; k < count; k++) words[k] = from[at + k] as number
  return words
}

function pasteWords(to: Int32Array, at: number, words: Int32Array): void {
  for (let k = 0; k < words.length; k++) to[at + k] = words[k] as number
}

/** The code of a frame; null for the first of a coroutine. @param before what the frame had the last time */
function codeOf(
  inst: Instance,
  frames: Int32Array,
  at: number,
  before: CodeImage | null | undefined,
): CodeImage | null {
  if (((frames[at + FRAME_FLAGS] as number) & FLAG_COROUTINE) !== 0) return null
  const address = frames[at] as number
  if (address === 0) return before as CodeImage // It was fetched, but did not run.
  if (before && before.address === address && before.generation === inst.generation) return before
  return captureCode(inst, address)
}

/** The objects that cells name, in place of handles. */
function takeNamed(inst: Instance, c: Coroutine): void {
  const { cells, named } = c
  let object = 0
  for (let k = 0; k < cells.length; k += CELL_WORDS) {
    const tag = cells[k]
    if (tag !== TAG_OBJ && tag !== TAG_OWNED && tag !== TAG_VAR) continue
    if (tag === TAG_OWNED) cells[k] = TAG_OBJ
    named[object++] = inst.get(cells[k + 2] as number) as Stored
  }
  if (named.length !== object) named.length = object
}

export function coroutineOps(inst: Instance): HostOpsOf<'coroutine'> {
  const state = (number: number) => inst.running.coroutines.get(number)
  return {
    coroutine_make: (ns, cell) => {
      try {
        const interp = inst.running
        inst.spend(MAKE_STEPS)
        const { namespaces, core } = interp
        const name = toText(inst.read(cell))
        const place = namespaces.placeFor(namespaces.byId(ns), name)
        if (place === null) fail(`can't create procedure "${name}": unknown namespace`, 'TCL', 'LOOKUP', 'NAMESPACE')
        const command = new Command(COMMAND_BUILTIN, place.tail, place.ns)
        command.row = core.resume
        const made = new Coroutine(command)
        command.coroutine = made
        namespaces.define(command)
        command.onDelete = () => abandon(interp, made)
        interp.coroutines.set(made.number, made)
        inst.coroutines.set(made.number, made)
        return made.number
      } catch (e) {
        inst.failure(e)
        return 0
      }
    },

    coroutine_of: (id) => {
      const made = inst.running.namespaces.commands[id]?.coroutine
      return made instanceof Coroutine ? made.number : 0
    },

    coroutine_name: (number, out) => {
      const c = state(number)
      inst.write(out, c === undefined ? '' : makeString(inst.running.namespaces.fullName(c.command)))
    },

    coroutine_save: (number, address, frames, cellCount, many) => {
      // Of whatever interpreter of the tree it is: the eval may be over.
      const c = inst.coroutines.get(number)
      if (c === undefined) return false
      inst.coroutines.delete(number)
      c.running = false
      c.many = Boolean(many)
      // A generator comes here again and again with frames of the same size.
      c.frames = copyWords(inst.i32, address >> 2, frames * FRAME_WORDS, c.frames)
      c.code.length = frames
      for (let k = 0; k < frames; k++) c.code[k] = codeOf(inst, c.frames, k * FRAME_WORDS, c.code[k])
      const at = (address + ((frames * FRAME_BYTES + 15) & ~15)) >> 2
      c.cells = copyWords(inst.i32, at, cellCount * CELL_WORDS, c.cells)
      takeNamed(inst, c)
      return true
    },

    coroutine_size: (number) => {
      const c = state(number)
      if (c === undefined) return -1
      return c.running ? 0 : headBytes(c.frames.length / FRAME_WORDS) + c.cells.length * 4
    },

    coroutine_inject: (number, words, away, many) => {
      const c = state(number) as Coroutine
      c.injected.push(listAppend(inst.read(words), [(away ? c.many : many) ? 'yieldto' : 'yield']))
    },

    coroutine_injected: (number, out) => {
      const words = state(number)?.injected.shift()
      if (words === undefined) return false
      inst.write(out, words)
      return true
    },

    coroutine_load: (number, address) => {
      const c = state(number) as Coroutine
      const { i32 } = inst
      const frames = c.frames.length / FRAME_WORDS
      i32[address >> 2] = frames
      i32[(address >> 2) + 1] = c.many ? 1 : 0
      pasteWords(i32, (address + FRAME_BYTES) >> 2, c.frames)
      for (let k = 0; k < frames; k++) {
        const image = c.code[k] as CodeImage | null
        const resident = image !== null && image.generation === inst.generation
        i32[(address + (k + 1) * FRAME_BYTES) >> 2] = resident ? image.address : 0
      }
      const { cells, named } = c
      const at = (address + headBytes(frames)) >> 2
      pasteWords(i32, at, cells)
      let object = 0
      for (let k = 0; k < cells.length; k += CELL_WORDS) {
        if (cells[k] === TAG_OBJ) inst.write((at + k) * 4, named[object++] as TclValue)
        else if (cells[k] === TAG_VAR) i32[at + k + 2] = inst.store(named[object++] as Stored)
      }
      // While it runs its values are the core's.
      for (let k = 0; k < object; k++) named[k] = ''
      c.running = true
      inst.coroutines.set(number, c)
    },

    coroutine_code: (number, frame, address) => {
      const image = (state(number) as Coroutine).code[frame] as CodeImage
      if (address !== 0) restoreCode(inst, image, address)
      return image.bytes.length
    },

    coroutine_end: (number) => {
      const c = state(number)
      inst.coroutines.delete(number)
      if (c === undefined) return
      inst.running.coroutines.delete(number)
      inst.running.namespaces.removeCommand(c.command)
    },
  }
}
