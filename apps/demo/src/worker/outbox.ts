/** What the worker tells the page, gathered, so that a script that prints a million lines does not send a million messages. */
import { type Drawing, type Notice, type Sample, sampleFields } from '../protocol.ts'

/** Milliseconds between two messages of a running eval. */
const INTERVAL = 40
/** UTF-16 units of output that are worth a message of their own. */
const LARGE = 1 << 15

export type Post = (notice: Notice) => void

export class Outbox {
  readonly #post: Post
  #channel: 'stdout' | 'stderr' = 'stdout'
  #text = ''
  #samples: number[] = []
  #drawings: Drawing[] = []
  #sent = 0

  constructor(post: Post) {
    this.#post = post
  }

  write(channel: 'stdout' | 'stderr', text: string): void {
    if (channel !== this.#channel) this.#sendText()
    this.#channel = channel
    this.#text += text
    if (this.#text.length >= LARGE) this.#sendText()
  }

  sample(sample: Sample): void {
    for (const field of sampleFields) this.#samples.push(sample[field])
  }

  draw(drawing: Drawing): void {
    this.#drawings.push(drawing)
    if (this.#drawings.length >= 1000) this.flush()
  }

  /** Whether enough time has passed for the page to see something new. */
  get due(): boolean {
    return performance.now() - this.#sent >= INTERVAL
  }

  flush(): void {
    this.#sent = performance.now()
    this.#sendText()
    if (this.#drawings.length > 0) this.#post({ kind: 'draw', drawings: this.#drawings })
    if (this.#samples.length > 0) this.#post({ kind: 'samples', numbers: Float64Array.from(this.#samples) })
    this.#drawings = []
    this.#samples = []
  }

  live(sample: Sample): void {
    this.flush()
    this.#post({ kind: 'live', sample })
  }

  #sendText(): void {
    if (this.#text !== '') this.#post({ kind: 'output', channel: this.#channel, text: this.#text })
    this.#text = ''
  }
}
