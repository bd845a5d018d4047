/** The only file that knows the interpreter's public API: everything else in the CLI talks to this class. */
import { createFeatherSync, type Interp, TclError, TclLimitError } from 'feather-tcl'
import { type CommandFamily, invoke, type Reply } from './command.ts'
import { CommandFailure } from './failure.ts'
import { quoteWord } from './tcl-list.ts'
import type { Shell } from './shell.ts'

/** What bounds a run; everything is optional. */
export interface EngineLimits {
  steps?: number
  timeMs?: number
  depth?: number
  scratchBytes?: number
  stateBytes?: number
}

/** How a script is incomplete, wrong, or fine. */
export interface Parsed {
  status: 'complete' | 'incomplete' | 'error'
  message: string
  /** Where, in units of the script's text. */
  offset: number
}

export class Engine {
  readonly #interp: Interp
  /** How the process ends; a worker thread has another way. */
  exit: (code: number) => never = (code) => process.exit(code)

  constructor(limits: EngineLimits) {
    this.#interp = createFeatherSync().create({ limits })
  }

  /** Add a command. The module with its code is asked for when it is first called. */
  define(shell: Shell, name: string, family: () => CommandFamily): void {
    let row: CommandFamily[number] | undefined
    this.#interp.command(name, (...args: string[]) => {
      row ??= family().find((candidate) => candidate.name === name)
      if (row === undefined) throw new Error(`no row for ${name}`)
      try {
        return invoke(shell, row, args) as Reply
      } catch (error) {
        throw error instanceof CommandFailure ? toTclError(error) : error
      }
    })
  }

  /** Take a command away. */
  remove(name: string): void {
    this.#interp.call('rename', name, '')
  }

  /** Evaluate in the calling frame, or at the top when no script is running.
   *  @throws TclError, TclLimitError */
  eval(script: string): string {
    return this.#interp.eval(script)
  }

  /** Evaluate the text of a file; an error's trace gets the file's name and line.
   *  @throws CommandFailure, TclLimitError */
  evalFile(script: string, name: string): string {
    try {
      return this.#interp.eval(script)
    } catch (error) {
      if (!(error instanceof TclError)) throw error
      const shown = name.length > 150 ? `${name.slice(0, 150)}...` : name
      const errorInfo = `${error.errorInfo}\n    (file "${shown}" line ${error.line})`
      throw new CommandFailure(error.message, error.errorCode, errorInfo)
    }
  }

  /** Evaluate in the global namespace, outside of every procedure. */
  evalGlobal(script: string): string {
    return this.#interp.eval(`uplevel #0 ${quoteWord(script)}`)
  }

  /** Call a command prefix with more words, in the global namespace and outside of every procedure. */
  callGlobal(prefix: string, ...words: string[]): string {
    return this.evalGlobal([prefix, ...words.map(quoteWord)].join(' '))
  }

  call(command: string, ...words: Reply[]): string {
    return this.#interp.call(command, ...(words as string[]))
  }

  /** A variable of the calling frame. */
  getVar(name: string): string | undefined {
    if (this.call('info', 'exists', name) !== '1') return undefined
    return this.call('set', name)
  }

  setVar(name: string, value: Reply): void {
    this.call('set', name, value)
  }

  parse(script: string): Parsed {
    const { status, result, errorMessage } = this.#interp.parse(script)
    const offset = Number(/\d+/.exec(result)?.[0] ?? 0)
    return {
      status: status === 0 ? 'complete' : status === 1 ? 'incomplete' : 'error',
      message: errorMessage,
      offset,
    }
  }

  /** Figures about memory and work, by name. */
  stats(): Record<string, number> {
    return { ...this.#interp.memoryStats() }
  }

  dispose(): void {
    this.#interp.dispose()
  }
}

function toTclError(failure: CommandFailure): TclError {
  const { message, errorCode, errorInfo } = failure
  return new TclError(message, { code: 1, errorCode, errorInfo: errorInfo ?? message, line: 1 })
}

/** What a script's failure was. */
export interface ScriptError {
  /** The completion code: 1 for errors. */
  code: number
  message: string
  errorCode: readonly string[]
  errorInfo: string
  /** Line of the script, from 1. */
  line: number
}

/** The Tcl error in what was caught; undefined when it is something else. */
export function asScriptError(error: unknown): ScriptError | undefined {
  if (error instanceof TclError) return error
  if (error instanceof CommandFailure) return { ...error, errorInfo: error.errorInfo ?? error.message, code: 1, line: 1 }
  return undefined
}

/** Which limit ended the run; undefined when none did. */
export function limitOf(error: unknown): string | undefined {
  return error instanceof TclLimitError ? error.limit : undefined
}
