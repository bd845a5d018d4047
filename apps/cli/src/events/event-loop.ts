/** Timers, idle scripts and channel events, one after the other.
 *
 *  JavaScript's own loop stands still while a script runs, so waiting is done here: asleep until the next timer, or until
 *  the helper thread reports that something has arrived. */
import type { Channel } from '../channels/channel.ts'
import type { Direction } from '../channels/device.ts'
import { asScriptError, limitOf, type ScriptError } from '../engine.ts'
import type { Shell } from '../shell.ts'
import { sleep } from '../sleep.ts'
import { reportBackgroundError } from './background-error.ts'

interface Timer {
  readonly id: string
  /** When it is due, in milliseconds of the process's clock; undefined for idle scripts. */
  readonly due: number | undefined
  readonly script: string
}

/** Which kinds of events are wanted. */
export interface EventKinds {
  timers: boolean
  files: boolean
  idle: boolean
}

export const allEvents: EventKinds = { timers: true, files: true, idle: true }

/** Something that happens in the background and is asked now and then whether it can go on. */
export interface Task {
  /** Could it go on now. */
  ready(): boolean
  run(): void
}

/** How long to sleep before looking whether the script is to stop, in milliseconds. */
const patience = 50
const longest = 2 ** 31 - 1

/** How often channels are looked at when nothing can wait for them, in milliseconds. */
const pollTime = 25

const directions: readonly Direction[] = ['read', 'write']

/** Stands among the idle scripts for the errors that are to be told then; scripts do not see it. */
const toldErrors: Timer = { id: '', due: undefined, script: '' }

export class EventLoop {
  readonly #shell: Shell
  #timers: Timer[] = []
  #idle: Timer[] = []
  /** Errors of scripts of the background, until they are told. */
  #errors: ScriptError[] = []
  #count = 0
  readonly #tasks: Set<Task> = new Set()

  /** The loops of all interpreters of the process, which are served together. */
  readonly #all: EventLoop[]

  /** @param together a loop that this one is served with */
  constructor(shell: Shell, together?: EventLoop) {
    this.#shell = shell
    this.#all = together === undefined ? [] : together.#all
    this.#all.push(this)
  }

  /** Interpreters that are gone want nothing any more. */
  #forgetGone(): void {
    const gone = this.#all.filter((loop) => loop.#shell.engine.disposed)
    for (const loop of gone) this.#all.splice(this.#all.indexOf(loop), 1)
  }

  /** An id that no script of the process has. */
  #nextId(): string {
    return `after#${(this.#all[0] as EventLoop).#count++}`
  }

  /** Run a script after so many milliseconds; its id. */
  after(milliseconds: number, script: string): string {
    const timer = { id: this.#nextId(), due: performance.now() + Math.max(milliseconds, 0), script }
    let at = this.#timers.length
    while (at > 0 && this.#timers[at - 1]!.due! > timer.due) at -= 1
    this.#timers.splice(at, 0, timer)
    return timer.id
  }

  /** Run a script when there is nothing else to do; its id. */
  afterIdle(script: string): string {
    const id = this.#nextId()
    this.#idle.push({ id, due: undefined, script })
    return id
  }

  /** Forget what has this id, or the first that has this script. */
  cancel(idOrScript: string): void {
    const all = this.#scripts()
    const found = all.find((timer) => timer.id === idOrScript) ?? all.find((timer) => timer.script === idOrScript)
    this.#timers = this.#timers.filter((timer) => timer !== found)
    this.#idle = this.#idle.filter((timer) => timer !== found)
  }

  /** What scripts wait. */
  #scripts(): Timer[] {
    return [...this.#timers, ...this.#idle].filter((timer) => timer !== toldErrors)
  }

  /** The ids of everything that waits, the latest first. */
  ids(): string[] {
    const number = (timer: Timer): number => Number(timer.id.slice(6))
    return this.#scripts()
      .sort((a, b) => number(b) - number(a))
      .map((timer) => timer.id)
  }

  info(id: string): { script: string; kind: 'timer' | 'idle' } | undefined {
    const found = this.#scripts().find((timer) => timer.id === id)
    return found && { script: found.script, kind: found.due === undefined ? 'idle' : 'timer' }
  }

  addTask(task: Task): void {
    this.#tasks.add(task)
  }

  removeTask(task: Task): void {
    this.#tasks.delete(task)
  }

  /** Is there anything that could ever happen. */
  hasSources(kinds: EventKinds = allEvents): boolean {
    this.#forgetGone()
    return this.#all.some((loop) => loop.#hasOwnSources(kinds))
  }

  #hasOwnSources(kinds: EventKinds): boolean {
    if (kinds.timers && this.#timers.length > 0) return true
    if (kinds.idle && this.#idle.length > 0) return true
    return kinds.files && (this.#tasks.size > 0 || this.#watched().next().done !== true)
  }

  /** Is something due now. */
  hasDue(): boolean {
    if (this.#shell.hasIo) this.#shell.io.collect()
    return this.#all.some((loop) => loop.#hasOwnDue())
  }

  #hasOwnDue(): boolean {
    if (this.#idle.length > 0 || this.#timeToOwn() === 0) return true
    for (const task of this.#tasks) if (task.ready()) return true
    for (const { channel, direction } of this.#watched()) if (channel.ready(direction)) return true
    return false
  }

  /** Milliseconds until the next timer, or for looking at channels again; undefined when nothing can happen. */
  timeToNext(): number | undefined {
    const times = this.#all.map((loop) => loop.#timeToOwn()).filter((time) => time !== undefined)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  #timeToOwn(): number | undefined {
    const timer = this.#timers[0]
    const time = timer && Math.max(timer.due! - performance.now(), 0)
    if (this.#idle.length > 0) return 0
    if (this.#tasks.size === 0 && this.#watched().next().done === true) return time
    return Math.min(time ?? Number.POSITIVE_INFINITY, pollTime)
  }

  /** Do one thing that is due: a timer, a channel's event, or what was put off until there is nothing else.
   *  @returns false when nothing was due */
  runOne(kinds: EventKinds = allEvents): boolean {
    this.#forgetGone()
    if (kinds.timers && this.#all.some((loop) => loop.#runDueTimer())) return true
    if (kinds.files && this.#runFileEvents()) return true
    return kinds.idle && this.runIdle()
  }

  /** Wait until something is due, at most so long.
   *  @param until milliseconds of the process's clock */
  wait(until: number, kinds: EventKinds = allEvents): void {
    const timers = kinds.timers ? this.#all.flatMap((loop) => loop.#timers.slice(0, 1)) : []
    const due = Math.min(Number.POSITIVE_INFINITY, ...timers.map((timer) => timer.due!))
    const time = Math.min(due, until) - performance.now()
    if (time <= 0) return
    this.#shell.channels.held.release()
    if (this.#shell.hasIo) this.#shell.io.waitForNews(time)
    else sleep(Math.min(time, this.#shell.engine.mayBeStopped ? patience : longest))
  }

  #runDueTimer(): boolean {
    const now = performance.now()
    if (this.#timers.length === 0 || this.#timers[0]!.due! > now) return false
    // Timers that these scripts add are for the next time.
    const due = this.#timers.filter((timer) => timer.due! <= now)
    for (const timer of due) {
      if (!this.#timers.includes(timer)) continue
      this.#timers = this.#timers.filter((other) => other !== timer)
      this.runScript(timer.script, '\n    ("after" script)')
    }
    return true
  }

  /** Run all idle scripts that wait now.
   *  @returns false when there were none */
  runIdle(): boolean {
    return this.#all.map((loop) => loop.#runOwnIdle()).some(Boolean)
  }

  #runOwnIdle(): boolean {
    const now = this.#idle
    if (now.length === 0) return false
    for (const timer of now) {
      if (!this.#idle.includes(timer)) continue
      this.#idle = this.#idle.filter((other) => other !== timer)
      if (timer === toldErrors) this.#tellErrors()
      else this.runScript(timer.script, '\n    ("after" script)')
    }
    return true
  }

  /** Tell the errors that wait, until a handler says that it is enough. */
  #tellErrors(): void {
    const errors = this.#errors
    this.#errors = []
    for (const error of errors) if (!reportBackgroundError(this.#shell, error)) return
  }

  *#watched(): Generator<{ channel: Channel; direction: Direction }> {
    for (const channel of this.#shell.channels.all()) {
      for (const direction of directions) {
        if (channel.handlers[direction]?.shell === this.#shell) yield { channel, direction }
      }
    }
  }

  #runFileEvents(): boolean {
    if (this.#shell.hasIo) this.#shell.io.collect()
    return this.#all.some((loop) => loop.#runFileEvent())
  }

  #runFileEvent(): boolean {
    for (const task of this.#tasks) {
      if (!task.ready()) continue
      task.run()
      return true
    }
    const ready = [...this.#watched()].filter(({ channel, direction }) => channel.ready(direction))
    for (const { channel, direction } of ready) {
      const handler = channel.handlers[direction]
      if (handler === undefined) continue
      if (!this.runScript(handler.script, '')) delete channel.handlers[direction]
    }
    return ready.length > 0
  }

  /** Run a script of the background at the top; errors go to the handler of such errors when there is nothing else to do.
   *  @returns false after an error */
  runScript(script: string, trace: string): boolean {
    try {
      this.#shell.engine.evalGlobal(script)
      return true
    } catch (error) {
      const failure = asScriptError(error)
      if (failure === undefined || limitOf(error) !== undefined) throw error
      if (this.#errors.length === 0) this.#idle.push(toldErrors)
      this.#errors.push({ ...failure, errorInfo: failure.errorInfo + trace, message: failure.message })
      return false
    }
  }
}
