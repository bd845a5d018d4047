/** Where compiled forms of texts are: a long text carries them. A plain string cannot, so short ones are looked up by text. */
import { PRIMITIVE_LIMIT, TclDict, TclList, TclString, type TclValue, toText } from '@feather-tcl/arena/values'
import type { CodeEntry } from './instance.ts'

/** The most texts remembered. */
export const SHORT_SCRIPTS = 1000

export interface ScriptEntries {
  script: CodeEntry | null
  expr: CodeEntry | null
  command: CodeEntry | null
  /** As a template, by the flags of subst. */
  templates: (CodeEntry | undefined)[] | null
  /** As what `switch` looks up in: the elements' numbers by text. */
  cases: ReadonlyMap<string, number> | null
  /** As a lambda expression: its procedure's number and generation. */
  lambda: { readonly id: number; readonly generation: number } | null
}

export function noEntries(): ScriptEntries {
  return { script: null, expr: null, command: null, templates: null, cases: null, lambda: null }
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

/** What a long script's code is kept with: the text, or the text of a list or dict. Null when the text is short: that is
 *  looked up. */
function carrierOf(source: TclValue & object): TclString | null {
  if (source instanceof TclString) return source
  const text = toText(source)
  if (text.length <= PRIMITIVE_LIMIT) return null
  if (!(source instanceof TclList || source instanceof TclDict)) return new TclString(text, -1)
  if (typeof source.text !== 'object') source.text = new TclString(text, -1)
  return source.text
}

/** The compiled forms of a value's text. */
export function entriesOf(short: ScriptCache, source: TclValue): ScriptEntries {
  const carrier = typeof source === 'object' ? carrierOf(source) : null
  if (carrier === null) return short.entries(toText(source))
  carrier.code ??= noEntries()
  return carrier.code as ScriptEntries
}
