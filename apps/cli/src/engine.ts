/** The only file that knows the interpreter's public API, beside encodings/: everything else in the CLI talks to this class. */
import {
  type Caller,
  type Completion,
  createFeatherSync,
  type EvalOptions,
  type Interp,
  type Parsed,
  TclError,
  type TclInput,
  TclLimitError,
} from 'feather-tcl'
import { type CommandFamily, invoke, type Reply } from './command.ts'
import { addEncodings } from './encodings/add.ts'
import { CommandFailure, UsageFailure } from './failure.ts'
import { coreWithCode } from './launch/core-code.ts'
import { coreFile } from './launch/core-file.ts'
import type { Shell } from './shell.ts'
import { quoteWord } from './tcl-list.ts'

/** What bounds a run; everything is optional. */
export interface EngineLimits {
  steps?: number
  timeMs?: number
  depth?: number
  scratchBytes?: number
  stateBytes?: number
}

export type { Completion, Parsed }

export class Engine {
  readonly #interp: Interp
  readonly #limits: EngineLimits
  /** The engine of the interpreter that the process began with, when this one's was made by a script. */
  readonly #root: Engine | undefined
  /** When the outermost eval began. */
  #started = 0
  #depth = 0
  /** The whole names of script files, as they were when each was read. */
  readonly #paths: Map<string, string> = new Map()
  /** Does the user want the running script to stop. */
  #interrupted: (() => boolean) | undefined
  /** Where interpreters that have no channels of their own write: those that scripts create. */
  output: (channel: 'stdout' | 'stderr', text: string) => void = () => {}
  /** Called now and then while a script runs. */
  lookAround: () => void = () => {}
  /** How the process ends; a worker thread has another way. */
  exit: (code: number) => never = (code) => process.exit(code)
  /** The text of a script file. `counts`: it is one of the package that is being loaded.
   *  @throws CommandFailure */
  readScript: (name: string, encoding: string | undefined, counts: boolean) => string = (name) => {
    const why = 'the interpreter has no loader for script files'
    throw new CommandFailure(`couldn't read file "${name}": ${why}`, ['FEATHER', 'DENIED', 'source'])
  }
  /** The whole name of a file. */
  fullPath: (name: string) => string = (name) => name
  /** A script has made an interpreter: give it what it is to have. */
  onChild: (child: Engine, safe: boolean) => void = () => {}

  /** @param child an interpreter that a script has made, and the engine of the first one */
  constructor(limits: EngineLimits, child?: { interp: Interp; root: Engine }) {
    this.#limits = limits
    this.#root = child?.root
    if (child !== undefined) {
      this.#interp = child.interp
      this.exit = (code) => child.root.exit(code)
      return
    }
    addEncodings()
    this.#interp = createFeatherSync(coreFile && coreWithCode(coreFile)).create({
      executable: process.argv[1],
      limits,
      interrupted: () => {
        this.lookAround()
        return this.#interrupted?.() ?? false
      },
      stdout: (text) => this.output('stdout', text),
      stderr: (text) => this.output('stderr', text),
      stdin: () => null,
      loader: {
        source: (name, encoding, counts) => this.#scriptText(name, encoding, counts),
        fullPath: (name) => this.#paths.get(name) ?? name,
      },
      childCreated: (interp, safe) => this.onChild(new Engine(limits, { interp, root: this }), safe),
    })
  }

  /** The interpreter is gone. */
  get disposed(): boolean {
    return this.#interp.disposed
  }

  /** Something from outside can end a running script: what waits must look for that. */
  get mayBeStopped(): boolean {
    if (this.#root !== undefined) return true // it may have a limit
    return this.#interrupted !== undefined || this.#limits.timeMs !== undefined
  }

  /** Say how the engine can find out that the user wants the running script to stop. */
  watchInterrupt(interrupted: () => boolean): void {
    this.#interrupted = interrupted
  }

  /** What `source` is to evaluate: when the file cannot be read, a script that fails with the reason and its error code. */
  #scriptText(name: string, encoding: string | undefined, counts: boolean): string {
    this.#paths.set(name, this.fullPath(name))
    try {
      return this.readScript(name, encoding, counts)
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      const { message, errorCode } = error
      return ['return -code error -errorcode', quoteWord(errorCode.map(quoteWord).join(' ')), quoteWord(message)].join(
        ' ',
      )
    }
  }

  /** Add a command. The module with its code is asked for when it is first called.
   *  @param find gives the command's row
   *  @param quiet output that is held back may wait while it runs */
  define(shell: Shell, name: string, find: () => CommandFamily[number], quiet = false): void {
    let row: CommandFamily[number] | undefined
    const { held } = shell.channels
    this.#interp.command(name, function (...args: string[]) {
      row ??= find()
      const found = row
      if (!quiet) held.release()
      try {
        return invoke(shell, found, args)
      } catch (error) {
        if (error instanceof UsageFailure) throw toTclError(asCalled(error, found.name, this))
        throw error instanceof CommandFailure ? toTclError(error) : error
      }
    })
  }

  /** Take a command away. */
  remove(name: string): void {
    this.#interp.removeCommand(name)
  }

  /** Evaluate in the calling frame, or at the top when no script is running.
   *  @throws TclError, TclLimitError */
  eval(script: string): string {
    return this.#run(script, {})
  }

  /** Evaluate a script that is no script of the user's: the limits are not for it. */
  setUp(script: string): void {
    const limits = { steps: undefined, timeMs: undefined }
    this.#interp.eval(script, this.#root === undefined ? { limits } : {})
  }

  #run(script: string, options: EvalOptions): string {
    if (this.#depth === 0) this.#started = performance.now()
    this.#depth += 1
    try {
      return this.#interp.eval(script, options)
    } finally {
      this.#depth -= 1
    }
  }

  /** Evaluate the text of a file: `info script` is its name, and an error's trace gets the name and the line.
   *  @throws CommandFailure, TclLimitError */
  evalFile(script: string, name: string): string {
    const outer = this.call('info', 'script')
    this.call('info', 'script', name)
    this.#paths.set(name, this.fullPath(name))
    try {
      return this.#run(script, this.#root === undefined && this.#depth === 0 ? { program: true } : {})
    } catch (error) {
      // Inside of an eval, break and the like are for the script around.
      if (!(error instanceof TclError) || (error.code !== 1 && this.#depth > 0)) throw error
      const shown = name.length > 150 ? `${name.slice(0, 150)}...` : name
      const errorInfo = `${error.errorInfo}\n    (file "${shown}" line ${error.line})`
      throw new CommandFailure(error.message, error.errorCode, errorInfo)
    } finally {
      try {
        this.call('info', 'script', outer)
      } catch {} // a script may take every command away
    }
  }

  /** Evaluate in the global namespace, outside of every procedure. */
  evalGlobal(script: string): string {
    return this.#run(script, { global: true })
  }

  /** Call a command prefix with more words, in the global namespace and outside of every procedure. */
  callGlobal(prefix: string, ...words: string[]): string {
    return this.evalGlobal([prefix, ...words.map(quoteWord)].join(' '))
  }

  call(command: string, ...words: Reply[]): string {
    return this.#interp.call(command, ...(words as TclInput[]))
  }

  /** A variable of the calling frame. */
  getVar(name: string): string | undefined {
    return this.#interp.vars.has(name) ? this.#interp.vars.get(name) : undefined
  }

  setVar(name: string, value: Reply): void {
    this.#interp.vars.set(name, value as TclInput)
  }

  /** Stop the running script, when the user wants that.
   *  @throws what ends the eval */
  checkInterrupt(): void {
    if (this.#root !== undefined) {
      this.#root.checkInterrupt()
      this.#interp.eval('', { global: true }) // a limit of its own shows then
      return
    }
    // The interpreter looks for itself after so many steps of an eval.
    const { timeMs = Number.POSITIVE_INFINITY } = this.#limits
    if (this.#interrupted?.() === true || performance.now() - this.#started > timeMs)
      this.#interp.eval('for {set i 0} {$i < 100000} {incr i} {}', { global: true })
  }

  /** How long a process may run, for Node's calls: until the time limit. */
  timeLeft(): { timeout?: number; killSignal?: 'SIGKILL' } {
    if (this.#root !== undefined) return this.#root.timeLeft()
    const { timeMs } = this.#limits
    if (timeMs === undefined) return {}
    return { timeout: Math.max(Math.ceil(this.#started + timeMs - performance.now()), 1), killSignal: 'SIGKILL' }
  }

  /** Do nothing for so many milliseconds. */
  pause(milliseconds: number, sleep: (milliseconds: number) => void): void {
    const end = performance.now() + milliseconds
    for (;;) {
      const left = end - performance.now()
      if (left <= 0) return
      sleep(Math.min(left, 50))
      this.checkInterrupt()
    }
  }

  parse(script: string): Parsed {
    return this.#interp.parse(script)
  }

  /** What can be typed at a place of a text. */
  complete(text: string, cursor: number): Completion[] {
    return this.#interp.complete(text, cursor)
  }

  /** How a command is used; undefined when there is no such command. */
  usage(command: string): string[] | undefined {
    return this.#interp.help(command)
  }

  /** The names of commands that match a pattern. */
  commands(pattern: string): string[] {
    return this.#interp.commands(pattern)
  }

  /** Figures about memory and work, by name. */
  stats(): Record<string, number> {
    return { ...this.#interp.memoryStats() }
  }

  dispose(): void {
    this.#interp.dispose()
  }
}

/** The failure with the name that the command was called by in the place of its own. */
function asCalled(failure: UsageFailure, name: string, caller: Caller): CommandFailure {
  try {
    caller.usageError('')
  } catch (error) {
    const called = /".*"/s.exec((error as Error).message)![0].slice(0, -1)
    return new CommandFailure(failure.message.replaceAll(`"${name}`, called), failure.errorCode)
  }
}

function toTclError(failure: CommandFailure): TclError {
  const { message, errorCode, errorInfo, data } = failure
  return new TclError(message, {
    errorCode,
    errorInfo,
    ...(data !== undefined && { options: new Map([['-data', data]]) }),
  })
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
  /** Place in the line, from 1. */
  column?: number | undefined
}

/** The Tcl error in what was caught; undefined when it is something else. */
export function asScriptError(error: unknown): ScriptError | undefined {
  if (error instanceof TclError) return error
  if (error instanceof CommandFailure)
    return { ...error, errorInfo: error.errorInfo ?? error.message, code: 1, line: 1 }
  return undefined
}

/** Which limit ended the run; undefined when none did. */
export function limitOf(error: unknown): string | undefined {
  return error instanceof TclLimitError ? error.limit : undefined
}
