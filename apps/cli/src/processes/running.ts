/** A pipeline that runs beside the script, and the channel to it. */
import { closeSync } from 'node:fs'
import type { Device, Direction } from '../channels/device.ts'
import { posixFailure } from '../errno.ts'
import type { IoClient } from '../io/client.ts'
import type { News } from '../io/protocol.ts'
import { Stream } from '../io/stream.ts'
import type { Shell } from '../shell.ts'
import { type Prepared, processText, type TemporaryFile } from './pipeline.ts'
import { type Ending, pipelineFailure } from './status.ts'

export class RunningPipeline {
  readonly stream: Stream
  pids: number[] = []
  readonly endings: (Ending | undefined)[]
  readonly errorFile: TemporaryFile | undefined
  readonly #client: IoClient
  readonly #id: number
  #failed: { stage: number; errno: string } | undefined

  /** Start the processes; returns when they have started.
   *  @throws CommandFailure when one cannot be */
  constructor(shell: Shell, prepared: Prepared) {
    this.#client = shell.io
    this.#id = this.#client.nextId()
    this.stream = new Stream(this.#client, this.#id)
    this.errorFile = prepared.errorFile
    this.endings = prepared.stages.map(() => undefined)
    this.#client.listen(this.#id, (news) => this.#take(news))
    const { stages, input, output, error, environment } = prepared
    this.#client.ask({ ask: 'spawn', id: this.#id, stages, input, output, error, environment, folder: shell.paths.folder })
    this.#client.waitUntil(() => this.pids.length > 0)
    prepared.release()
    if (this.#failed !== undefined) {
      const { stage, errno } = this.#failed
      this.stream.close()
      throw posixFailure(`couldn't execute "${prepared.stages[stage]!.name}"`, errno)
    }
  }

  #take(news: News): void {
    if (news.tell === 'started') this.pids = news.pids
    else if (news.tell === 'failed') this.#failed = news
    else if (news.tell === 'exited') {
      this.endings[news.stage] = { pid: this.pids[news.stage] ?? 0, status: news.status, signal: news.signal }
    } else {
      this.stream.take(news)
    }
  }

  waitForEnd(): Ending[] {
    this.#client.waitUntil(() => this.endings.every((ending) => ending !== undefined))
    return this.endings as Ending[]
  }
}

export class PipelineDevice implements Device {
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly fd = undefined
  readonly #shell: Shell
  readonly #pipeline: RunningPipeline
  #blocking = true

  constructor(shell: Shell, pipeline: RunningPipeline, readable: boolean, writable: boolean) {
    this.#shell = shell
    this.#pipeline = pipeline
    this.readable = readable
    this.writable = writable
  }

  read(target: Uint8Array): number {
    return this.#pipeline.stream.read(target, this.#blocking)
  }

  write(bytes: Uint8Array): number {
    return this.#pipeline.stream.write(bytes, this.#blocking)
  }

  setBlocking(blocking: boolean): void {
    this.#blocking = blocking
  }

  ready(direction: Direction): boolean {
    const { stream } = this.#pipeline
    return direction === 'read' ? stream.ready() : stream.writable()
  }

  pids(): number[] {
    return this.#pipeline.pids
  }

  /** @throws CommandFailure what the processes said on standard error, and how they ended badly */
  close(direction?: Direction): void {
    const { stream, errorFile } = this.#pipeline
    if (direction === 'write') {
      stream.end()
      return
    }
    if (direction === 'read') return
    if (this.writable) stream.end()
    stream.closeReading()
    if (!this.#blocking) return
    const endings = this.#pipeline.waitForEnd()
    stream.close()
    const said = errorFile === undefined ? Buffer.alloc(0) : errorFile.text()
    if (errorFile !== undefined) closeSync(errorFile.fd)
    const failure = pipelineFailure('', processText(this.#shell, said, this.#shell.channels.systemEncoding), endings)
    if (failure !== undefined) throw failure
  }
}

