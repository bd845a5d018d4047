/** A pipeline that runs beside the script, and the channel to it. */
import { closeSync } from 'node:fs'
import type { Device, Direction } from '../channels/device.ts'
import { StreamDevice } from '../channels/file-device.ts'
import { posixFailure } from '../errno.ts'
import type { IoClient } from '../io/client.ts'
import type { News } from '../io/protocol.ts'
import type { Shell } from '../shell.ts'
import { type Prepared, processText, type TemporaryFile } from './pipeline.ts'
import { type Ending, pipelineFailure } from './status.ts'

export class RunningPipeline {
  pids: number[] = []
  readonly errorFile: TemporaryFile | undefined
  readonly #endings: (Ending | undefined)[]
  readonly #client: IoClient
  readonly #id: number
  #failed: { stage: number; errno: string } | undefined

  /** Start the processes; returns when they have started.
   *  @param held a channel will belong to them
   *  @throws CommandFailure when one cannot be */
  constructor(shell: Shell, prepared: Prepared, held = false) {
    const { stages, environment } = prepared
    this.#client = shell.io
    this.#id = this.#client.nextId()
    this.errorFile = prepared.errorFile
    this.#endings = stages.map(() => undefined)
    this.#client.listen(this.#id, (news) => this.#take(news))
    this.#client.ask({ ask: 'spawn', id: this.#id, stages, environment, folder: shell.paths.folder })
    this.#client.waitUntil(() => this.pids.length > 0)
    prepared.release()
    if (this.#failed === undefined) {
      this.pids.forEach((pid, i) => {
        shell.processes.add(pid, { held, ending: () => this.#endings[i] })
      })
      return
    }
    this.#client.forget(this.#id)
    throw posixFailure(`couldn't execute "${stages[this.#failed.stage]!.name}"`, this.#failed.errno)
  }

  #take(news: News): void {
    if (news.tell === 'started') this.pids = news.pids
    else if (news.tell === 'failed') this.#failed = news
    else if (news.tell === 'exited') {
      this.#endings[news.stage] = { pid: this.pids[news.stage] ?? 0, status: news.status, signal: news.signal }
    }
  }

  waitForEnd(): Ending[] {
    this.#client.waitUntil(() => this.#endings.every((ending) => ending !== undefined))
    this.#client.forget(this.#id)
    return this.#endings as Ending[]
  }
}

export class PipelineDevice implements Device {
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly halves = true
  readonly fd: number | undefined
  readonly #shell: Shell
  readonly #pipeline: RunningPipeline
  readonly #input: StreamDevice | undefined
  readonly #output: StreamDevice | undefined
  #inputOpen: boolean
  #outputOpen: boolean
  #blocking = true

  constructor(shell: Shell, pipeline: RunningPipeline, { inputFd, outputFd }: Prepared) {
    this.#shell = shell
    this.#pipeline = pipeline
    this.readable = outputFd !== undefined
    this.writable = inputFd !== undefined
    this.fd = outputFd ?? inputFd
    if (inputFd !== undefined) {
      this.#input = new StreamDevice(inputFd, { readable: false, writable: true }, true, shell.startPump)
    }
    if (outputFd !== undefined) {
      this.#output = new StreamDevice(outputFd, { readable: true, writable: false }, true, shell.startPump)
    }
    this.#inputOpen = this.writable
    this.#outputOpen = this.readable
  }

  read(target: Uint8Array): number {
    return this.#output!.read(target)
  }

  write(bytes: Uint8Array): number {
    return this.#input!.write(bytes)
  }

  setBlocking(blocking: boolean): void {
    this.#blocking = blocking
    this.#output?.setBlocking(blocking)
  }

  watch(direction: Direction, on: boolean): void {
    if (direction === 'read') this.#output?.watch(direction, on)
  }

  ready(direction: Direction): boolean {
    return direction === 'write' || (this.#output?.ready(direction) ?? false)
  }

  pids(): number[] {
    return this.#pipeline.pids
  }

  /** @throws CommandFailure what the processes said on standard error, and how they ended badly */
  close(direction?: Direction): void {
    if (direction !== 'read' && this.#inputOpen) {
      this.#inputOpen = false
      this.#input!.close()
    }
    if (direction !== 'write' && this.#outputOpen) {
      this.#outputOpen = false
      this.#output!.close()
    }
    if (direction !== undefined) return
    const { processes } = this.#shell
    if (!this.#blocking) {
      processes.release(this.pids())
      return
    }
    const endings = this.#pipeline.waitForEnd()
    processes.release(this.pids())
    const { errorFile } = this.#pipeline
    const said = errorFile === undefined ? Buffer.alloc(0) : errorFile.text()
    if (errorFile !== undefined) closeSync(errorFile.fd)
    const failure = pipelineFailure('', processText(this.#shell, said, this.#shell.channels.systemEncoding), endings)
    if (failure !== undefined) throw failure
  }
}
