/** The interpreter of the page: evals, and a sample of the memory figures after each. */
import { type EvalOptions, type Feather, type Interp, type Limits, TclError } from 'feather-tcl'
import type { Notice, Outcome, Sample } from '../protocol.ts'
import { suggestion } from './nearest.ts'
import { Outbox } from './outbox.ts'
import { Stage } from './stage.ts'

/** A script may run as long as nobody stops it, but not print for ever: the page keeps only so much text. */
const limits: Limits = { outputBytes: 1_000_000 }

export class Session {
  readonly outbox: Outbox
  readonly #feather: Feather
  readonly #post: (notice: Notice) => void
  readonly #stopped: () => boolean
  #interp: Interp
  #stage: Stage
  #evals = 0

  /** @param stopped whether somebody wants the running eval to end */
  constructor(feather: Feather, post: (notice: Notice) => void, stopped: () => boolean) {
    this.#feather = feather
    this.#post = post
    this.#stopped = stopped
    this.outbox = new Outbox(post)
    this.#interp = this.#create()
    this.#stage = this.#equip()
    this.#measure()
  }

  get interp(): Interp {
    return this.#interp
  }

  get stage(): Stage {
    return this.#stage
  }

  #create(): Interp {
    return this.#feather.create({
      limits,
      stdout: (text) => this.outbox.write('stdout', text),
      stderr: (text) => this.outbox.write('stderr', text),
      interrupted: () => this.#look(),
    })
  }

  #equip(): Stage {
    const repeating = (count: number): void => this.#post({ kind: 'repeating', count })
    return new Stage(this.#interp, this.outbox, (script) => this.#runByItself(script), repeating)
  }

  /** Asked every 20,000 steps: the moment to show what goes on inside a long eval. */
  #look(): boolean {
    if (this.outbox.due) this.outbox.live(this.figures())
    return this.#stopped()
  }

  /** Give everything up and begin again. */
  reset(): void {
    this.#stage.halt()
    this.#interp.dispose()
    this.#evals = 0
    this.#interp = this.#create()
    this.#stage = this.#equip()
    this.#measure()
  }

  #measure(): void {
    this.outbox.sample(this.figures())
    this.outbox.flush()
  }

  figures(): Sample {
    const stats = this.#interp.memoryStats()
    return {
      peakHandles: stats.evalPeakHandles,
      peakBytes: stats.evalPeakArenaBytes,
      handles: stats.scratchHandles,
      bytes: stats.wasmArenaUsed,
      state: stats.stateBytes,
      wasm: stats.wasmMemoryBytes,
      evals: this.#evals,
    }
  }

  /** Evaluate, and tell the figures afterwards. */
  run(script: string, options?: EvalOptions): Outcome {
    const started = performance.now()
    this.#evals++
    try {
      const result = this.#interp.eval(script, options)
      const ms = performance.now() - started
      this.outbox.sample(this.figures())
      return { ok: true, result, ms }
    } catch (error) {
      const ms = performance.now() - started
      // Before anything else is asked of the interpreter: the peaks are those of what ran last.
      this.outbox.sample(this.figures())
      return { ok: false, ms, ...this.#failure(error) }
    }
  }

  /** A script that nobody waits for: a timer's. Its error is printed. */
  #runByItself(script: string): boolean {
    const outcome = this.run(script)
    if (!outcome.ok) this.outbox.write('stderr', `${outcome.trace || `${outcome.kind}: ${outcome.message}`}\n`)
    this.outbox.flush()
    return outcome.ok
  }

  #failure(error: unknown): Omit<Extract<Outcome, { ok: false }>, 'ok' | 'ms'> {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
    if (!(error instanceof TclError))
      return { kind: name, message, trace: '', hint: '', line: undefined, column: undefined }
    const { errorInfo, line, column } = error
    return { kind: name, message, trace: errorInfo, hint: suggestion(message, this.#interp.commands()), line, column }
  }
}
