/** What the interpreter's thread does for the terminal's. */
import type { Options } from '../arguments.ts'
import { asScriptError, limitOf } from '../engine.ts'
import { suggestion } from '../hints.ts'
import { createShell, runScripts } from '../run.ts'
import { readNamedScript } from '../script-text.ts'
import type { Shell } from '../shell.ts'
import { style } from '../style.ts'
import { isTerminal } from '../terminal.ts'
import { candidatesFor } from './candidates.ts'
import { captureOutput } from './capture.ts'
import { runDotCommand } from './dot-commands.ts'
import { type Answer, interruptCell, type Notice, type Prompts, type Request, readyCell } from './messages.ts'
import { resourceFile } from './resource-file.ts'
import { usageHint } from './usage-hint.ts'

export class Session {
  readonly #shell: Shell
  readonly #options: Options
  readonly #shared: Int32Array
  readonly #tell: (notice: Notice) => void
  readonly #colored: boolean
  #timer: NodeJS.Timeout | undefined

  constructor(options: Options, shared: Int32Array, tell: (notice: Notice) => void) {
    this.#options = options
    this.#shared = shared
    this.#tell = tell
    this.#shell = createShell(options, true)
    this.#colored = isTerminal(2)
    const { engine } = this.#shell
    engine.watchInterrupt(() => Atomics.load(shared, interruptCell) === 1)
    engine.exit = (code) => {
      tell({ kind: 'exit', code })
      // The process ends while this thread sleeps.
      for (;;) Atomics.wait(shared, readyCell, Atomics.load(shared, readyCell))
    }
  }

  answer(request: Request): Answer {
    switch (request.kind) {
      case 'start':
        this.#start()
        return this.#done()
      case 'eval':
        this.#eval(request.script, request.timed)
        return this.#done()
      case 'dot':
        this.#guard(() => runDotCommand(this.#shell, request.name, request.rest, (script) => this.#eval(script, true)))
        return this.#done()
      case 'parse':
        return { kind: 'parsed', status: this.#shell.engine.parse(request.script).status }
      case 'complete':
        return { kind: 'candidates', candidates: candidatesFor(this.#shell, request.text, request.cursor) }
      case 'usage':
        return { kind: 'usage', usage: usageHint(this.#shell, request.text) }
      default:
        return this.#shell.exit(0)
    }
  }

  /** What is to be run before the first prompt: the user's own file, and what the command line says. */
  #start(): void {
    const file = resourceFile(this.#shell)
    if (file !== undefined) this.#guard(() => this.#shell.runFile(file, readNamedScript(this.#shell, file)))
    runScripts(this.#shell, this.#options, false)
  }

  #eval(script: string, timed: boolean): void {
    const start = performance.now()
    this.#guard(() => {
      const result = this.#shell.engine.eval(script)
      if (result !== '') this.#shell.channels.get('stdout').write(`${result}\n`)
    })
    if (timed) this.#shell.channels.get('stdout').write(`${(performance.now() - start).toFixed(3)} ms\n`)
  }

  /** Do something of the user's; errors are told. */
  #guard(work: () => void): void {
    Atomics.store(this.#shared, interruptCell, 0)
    try {
      work()
    } catch (error) {
      this.#complain(error)
    } finally {
      Atomics.store(this.#shared, interruptCell, 0)
      this.#shell.flushAll()
    }
  }

  #complain(error: unknown): void {
    const stderr = this.#shell.channels.get('stderr')
    const paint = (text: string): string => (this.#colored ? style('red', text) : text)
    const limit = limitOf(error)
    const failure = asScriptError(error)
    if (limit === 'interrupt') stderr.write(`${paint('interrupted')}\n`)
    else if (failure === undefined) stderr.write(`${paint((error as Error).message)}\n`)
    else {
      stderr.write(`${paint(failure.message)}\n`)
      const hint = suggestion(this.#shell, failure.message)
      if (hint !== '') stderr.write(`${hint}\n`)
    }
  }

  #done(): Answer {
    const prompts: Prompts = { first: this.#prompt('tcl_prompt1', '% '), more: this.#prompt('tcl_prompt2', '> ') }
    return { kind: 'done', prompts }
  }

  /** What the script in a variable prints; else the text. */
  #prompt(variable: string, otherwise: string): string {
    const script = this.#shell.engine.getVar(`::${variable}`)
    if (script === undefined) return otherwise
    let text = otherwise
    this.#guard(() => {
      text = captureOutput(this.#shell, () => this.#shell.engine.evalGlobal(script))
    })
    return text
  }

  /** While nothing is typed, timers and channel events are served. */
  scheduleEvents(): void {
    clearTimeout(this.#timer)
    const { eventsIfAny: events } = this.#shell
    if (events === undefined) return
    const time = events.timeToNext()
    if (time === undefined) return
    this.#timer = setTimeout(() => this.#serveEvents(), Math.min(time, 1000))
  }

  #serveEvents(): void {
    const events = this.#shell.eventsIfAny!
    if (events.hasDue()) {
      Atomics.store(this.#shared, readyCell, 0)
      this.#tell({ kind: 'background' })
      Atomics.wait(this.#shared, readyCell, 0, 1000)
      this.#guard(() => {
        while (events.runOne());
      })
      this.#tell({ kind: 'foreground' })
    }
    this.scheduleEvents()
  }
}
