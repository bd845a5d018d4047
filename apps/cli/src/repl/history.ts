/** What was typed before, in this session and in those before it. */
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const most = 5000

/** One entry is one line of the file: line ends and backslashes are written with a backslash. */
function encode(entry: string): string {
  return entry.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}

function decode(line: string): string {
  return line.replace(/\\(.)/g, (_all, character) => (character === 'n' ? '\n' : character))
}

export class History {
  readonly #file: string | undefined
  /** Oldest first; each text once, where it was typed last. */
  readonly #entries: Map<string, true> = new Map()
  /** The same as a list; made again when it is asked for after a change. */
  #list: string[] | undefined

  /** @param file where entries are kept; undefined: nowhere */
  constructor(file: string | undefined) {
    this.#file = file
    for (const entry of this.#load()) this.#note(entry)
    this.#shorten()
  }

  #load(): string[] {
    if (this.#file === undefined) return []
    try {
      const lines = readFileSync(this.#file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
      if (lines.length > most * 2) this.#rewrite(lines.slice(-most))
      return lines.slice(-most).map(decode)
    } catch {
      return []
    }
  }

  #rewrite(lines: readonly string[]): void {
    const fresh = `${this.#file}.${process.pid}`
    writeFileSync(fresh, `${lines.join('\n')}\n`, { mode: 0o600 })
    renameSync(fresh, this.#file!)
  }

  #note(entry: string): void {
    this.#entries.delete(entry)
    this.#entries.set(entry, true)
    this.#list = undefined
  }

  #shorten(): void {
    while (this.#entries.size > most) this.#entries.delete(this.#entries.keys().next().value!)
  }

  get entries(): readonly string[] {
    this.#list ??= [...this.#entries.keys()]
    return this.#list
  }

  /** Keep an entry. Blank ones, and those that begin with a space, are not kept. */
  add(entry: string): void {
    if (entry.trim() === '' || entry.startsWith(' ')) return
    this.#note(entry)
    this.#shorten()
    if (this.#file === undefined) return
    try {
      appendFileSync(this.#file, `${encode(entry)}\n`, { mode: 0o600 })
    } catch {}
  }

  /** The latest entry before `from` that contains the text; its index, -1 for none. */
  search(text: string, from: number): number {
    const { entries } = this
    for (let i = Math.min(from, entries.length) - 1; i >= 0; i -= 1) if (entries[i]!.includes(text)) return i
    return -1
  }
}
