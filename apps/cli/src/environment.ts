/** The environment of the processes that scripts start. The array `env` shows it, and is all there is of it as long as there
 *  is one interpreter; from the first trusted child on, traces keep the arrays of all of them alike. */
import type { Shell } from './shell.ts'
import { parseList } from './tcl-list.ts'

/** The command that the traces call. */
export const traceCommand = '::tcl::Environment'

export class Environment {
  /** The shell of the interpreter that the process began with. */
  readonly #root: Shell
  /** What the arrays show, when there are several. */
  #shared: Map<string, string> | undefined

  constructor(root: Shell) {
    this.#root = root
  }

  /** All variables by name, as a process gets them: in C a text ends before the first null character. */
  all(): Record<string, string> {
    const entries = [...(this.#shared ?? entriesOf(this.#root))].filter(([name]) => !name.includes('\0'))
    return Object.fromEntries(entries.map(([name, value]) => [name, beforeNull(value)]))
  }

  get(name: string): string | undefined {
    if (this.#confined) return process.env[name]
    return this.#shared === undefined ? this.#root.engine.getVar(`::env(${name})`) : this.#shared.get(name)
  }

  /** Give a child the array. */
  share(child: Shell): void {
    if (this.#confined) return
    if (this.#shared === undefined) {
      this.#shared = new Map(entriesOf(this.#root))
      watch(this.#root)
    }
    child.engine.call('array', 'set', '::env', this.#shared)
    watch(child)
  }

  /** What a trace tells of the array of one interpreter.
   *  @param key the element; empty when it is the array */
  changed({ engine }: Shell, key: string, operation: string): void {
    const shared = this.#shared
    if (shared === undefined) return
    const name = `::env(${key})`
    if (operation === 'write') shared.set(key, engine.getVar(name) ?? '')
    else if (operation === 'unset') shared.delete(key)
    else if (operation === 'read') show(key)
    else {
      for (const known of parseList(engine.call('array', 'names', '::env'))) if (!shared.has(known)) show(known)
      for (const known of shared.keys()) show(known)
    }

    function show(key: string): void {
      const name = `::env(${key})`
      const value = shared?.get(key)
      if (value === undefined) engine.call('unset', '-nocomplain', name)
      else if (engine.getVar(name) !== value) engine.setVar(name, value)
    }
  }

  get #confined(): boolean {
    const { safe, root } = this.#root.policy
    return safe || root !== undefined
  }
}

/** What a function of C sees of a text. */
export function beforeNull(text: string): string {
  return text.split('\0', 1)[0]!
}

function entriesOf({ engine }: Shell): [string, string][] {
  const words = parseList(engine.call('array', 'get', '::env'))
  const entries: [string, string][] = []
  for (let i = 0; i + 1 < words.length; i += 2) entries.push([words[i]!, words[i + 1]!])
  return entries
}

function watch({ engine }: Shell): void {
  engine.call('trace', 'add', 'variable', '::env', ['array', 'read', 'write', 'unset'], traceCommand)
}
