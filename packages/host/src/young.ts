/** Values that the core made in linear memory (young.h of the core): read when the host looks first. */
import { makeList, makeString, type TclValue } from '@feather-tcl/arena/values'
import { LIST_BYTES, structures } from './growth.ts'
import type { Instance } from './instance.ts'

/** Handles from here on name young values. */
export const HANDLE_YOUNG = 0x40000000

/** Words of the head: when the scratch handle was made, that handle, units or elements, depth of a list. */
const WHEN = 0
const HANDLE = 1
const LENGTH = 2
const DEPTH = 3
const HEAD_WORDS = 4

/** So many values that were read stay at hand until young values go. A power of two. */
const AT_HAND = 512

export class YoungValues {
  readonly #inst: Instance
  /** Collections so far: a handle that was made before the last one is not valid any more. */
  #collections = 1
  readonly #handles = new Int32Array(AT_HAND)
  readonly #values: (TclValue | undefined)[] = []
  #anyAtHand = false

  constructor(inst: Instance) {
    this.#inst = inst
  }

  /** The value that a young handle names. */
  read(handle: number): TclValue {
    const slot = handle & (AT_HAND - 1)
    if (this.#handles[slot] === handle) return this.#values[slot] as TclValue
    const value = this.#decode(handle)
    this.#handles[slot] = handle
    this.#values[slot] = value
    this.#anyAtHand = true
    return value
  }

  #decode(handle: number): TclValue {
    const inst = this.#inst
    const at = (handle - HANDLE_YOUNG) * 2
    const { i32 } = inst
    const length = i32[at + LENGTH] as number
    const address = (at + HEAD_WORDS) * 4
    if (((i32[at + DEPTH] as number) & 0xffff) === 0) return makeString(inst.text(address, length))
    // An array that is filled by push would have room for 17 elements at least.
    const items = inst.readCells(address, length)
    structures.bytes += LIST_BYTES + length * 8
    return makeList(items)
  }

  /** Replace the young handles in `count` cells by scratch handles. The cells' addresses begin at a word. */
  settleAll(addresses: number, count: number): void {
    const inst = this.#inst
    const { i32 } = inst
    for (let k = addresses; k < addresses + count; k++) {
      const cell = ((i32[k] as number) >> 2) + 2
      const handle = i32[cell] as number
      const at = (handle - HANDLE_YOUNG) * 2
      if (i32[at + WHEN] !== this.#collections) {
        i32[at + HANDLE] = inst.store(this.read(handle))
        i32[at + WHEN] = this.#collections
      }
      i32[cell] = i32[at + HANDLE] as number
    }
    this.forget() // the core forgets them next
  }

  /** Young values may be gone now, and their places other values'. */
  forget(): void {
    if (!this.#anyAtHand) return
    this.#anyAtHand = false
    this.#handles.fill(0)
    this.#values.length = 0
  }

  /** Scratch handles mean other values from now on. */
  collected(): void {
    this.#collections++
    this.forget()
  }
}
