/** Where the code of short scripts is: a plain string cannot carry a cache, so they are looked up by text. */
import type { CodeEntry } from './instance.ts'

/** The most texts remembered. */
export const SHORT_SCRIPTS = 1000

export interface ScriptEntries {
  script: CodeEntry | null
  expr: CodeEntry | null
  command: CodeEntry | null
  /** As a template, by the flags of subst. */
  templates: (CodeEntry | undefined)[] | null
}

export function noEntries(): ScriptEntries {
  return { script: null, expr: null, command: null, templates: null }
}

/** Bounded: when full, the older half is forgotten (a Map keeps insertion order). */
export class ScriptCache {
  readonly #entries: Map<string, ScriptEntries> = new Map()

  entries(text: string): ScriptEntries {
    let found = this.#entries.get(text)
    if (found === undefined) {
      if (this.#entries.size >= SHORT_SCRIPTS) this.#forgetHalf()
      found = noEntries()
      this.#entries.set(text, found)
    }
    return found
  }

  #forgetHalf(): void {
    let left = SHORT_SCRIPTS / 2
    for (const key of this.#entries.keys()) {
      if (left-- <= 0) return
      this.#entries.delete(key)
    }
  }

  clear(): void {
    this.#entries.clear()
  }

  get size(): number {
    return this.#entries.size
  }
}
