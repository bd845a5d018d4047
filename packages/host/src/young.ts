/** Values that the core made in linear memory (young.h of the core): read when the host looks first. */
import { makeList, makeString, type TclValue } from '@feather-tcl/arena/values'
import { LIST_BYTES, structures } from './growth.ts'
import type { Instance } from './instance.ts'

/** Handles from here on name young values. */
export const HANDLE_YOUNG = 0x40000000

/** Words of the head: when the scratch handle was made, that handle, units or elements, depth of a list and flags. */
const WHEN = 0
const HANDLE = 1
const LENGTH = 2
const DEPTH = 3
const HEAD_WORDS = 4
/** In the word of the depth: the value stays where it is for long. */
const GROWN = 0x100

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
    const { i32 } = this.#inst
    const at = (handle - HANDLE_YOUNG) * 2
    if (((i32[at + DEPTH] as number) & GROWN) !== 0) {
      this.#settle(at)
      return this.#inst.value(i32[at + HANDLE] as number)
    }
    const value = this.#decode(at)
    this.#handles[slot] = handle
    this.#values[slot] = value
    this.#anyAtHand = true
    return value
  }

  #decode(at: number): TclValue {
    const inst = this.#inst
    const { i32 } = inst
    const length = i32[at + LENGTH] as number
    const address = (at + HEAD_WORDS) * 4
    if (((i32[at + DEPTH] as number) & 0xff) === 0) return makeString(inst.text(address, length))
    // An array that is filled by push would have room for 17 elements at least.
    const items = inst.readCells(address, length)
    structures.bytes += LIST_BYTES + length * 8
    return makeList(items)
  }

  /** See to it that the value has a scratch handle. */
  #settle(at: number): void {
    const { i32 } = this.#inst
    if (i32[at + WHEN] === this.#collections) return
    i32[at + HANDLE] = this.#inst.store(this.#decode(at))
    i32[at + WHEN] = this.#collections
  }

  /** Replace the young handles in `count` cells by scratch handles. The cells' addresses begin at a word. */
  settleAll(addresses: number, count: number): void {
    const inst = this.#inst
    const { i32 } = inst
    for (let k = addresses; k < addresses + count; k++) {
      const cell = ((i32[k] as number) >> 2) + 2
      const at = ((i32[cell] as number) - HANDLE_YOUNG) * 2
      this.#settle(at)
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
