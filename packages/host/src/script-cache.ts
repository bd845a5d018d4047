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

/** Bounded. There are two generations: when the young one is full it becomes the old one, which is forgotten; what is asked for again
 *  is young again. Nothing is deleted one by one: scripts that are never seen again pass through here. */
export class ScriptCache {
  #young: Map<string, ScriptEntries> = new Map()
  #old: Map<string, ScriptEntries> = new Map()

  entries(text: string): ScriptEntries {
    return this.#young.get(text) ?? this.#renew(text)
  }

  #renew(text: string): ScriptEntries {
    const found = this.#old.get(text) ?? noEntries()
    if (this.#young.size >= SHORT_SCRIPTS / 2) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(text, found)
    return found
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }

  /** Texts that are remembered; one that is young again may count twice. */
  get size(): number {
    return this.#young.size + this.#old.size
  }
}
