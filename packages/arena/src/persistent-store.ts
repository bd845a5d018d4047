import type { Handle, NotHandle } from './handle.ts'
import type { HandleArena } from './handle-arena.ts'

/** The persistent half of the memory model: values by key, which outlive every run. A handle cannot be stored, it would
 *  be stale by the next run: that does not compile, even where values may be numbers. */
export class PersistentStore<V extends NonNullable<unknown>, K = string> {
  readonly #values = new Map<K, V>()

  /** Keep the value under the key, in place of one that is there. */
  set(key: K, value: V & NotHandle): void {
    this.#values.set(key, value)
  }

  get(key: K): V | undefined {
    return this.#values.get(key)
  }

  has(key: K): boolean {
    return this.#values.has(key)
  }

  /** Whether there was a value under the key. */
  delete(key: K): boolean {
    return this.#values.delete(key)
  }

  clear(): void {
    this.#values.clear()
  }

  /** The keys, in the order in which they were first set. */
  keys(): IterableIterator<K> {
    return this.#values.keys()
  }

  get size(): number {
    return this.#values.size
  }

  /** A handle, in the arena, for the value of the key; 0 without one. */
  wrapFrom(arena: HandleArena<V>, key: K): Handle {
    const value = this.#values.get(key) as (V & NotHandle) | undefined
    return arena.wrap(value)
  }

  /** Keep the value of the handle under the key. The answer is false, and nothing changes, for nil and a stale handle. */
  materializeInto(arena: HandleArena<V>, key: K, handle: Handle): boolean {
    const value = arena.materialize(handle)
    if (value === null) return false
    this.#values.set(key, value)
    return true
  }
}
