import { pay } from './payer.ts'
import { flat } from './string.ts'

/** So many pieces are joined at a time. */
const AT_ONCE = 4096

/** A text that is put together of many pieces. A rope of all of them would be flattened at once when somebody looks at it, which
 *  takes as long as making it did: this one is a rope of long flat parts. */
export class TextPieces {
  #done = ''
  #open = ''
  #count = 0

  /** Units of the text so far. */
  get length(): number {
    return this.#done.length + this.#open.length
  }

  /** Add a piece. Every now and then what the pieces take is paid for. */
  add(piece: string): void {
    this.#open += piece
    if (++this.#count % AT_ONCE !== 0) return
    this.#flatten()
    pay(AT_ONCE)
  }

  /** The text of all pieces, flat when it has many. */
  finish(): string {
    if (this.#count <= AT_ONCE) return this.#open
    this.#flatten()
    return this.#done
  }

  #flatten(): void {
    this.#done += flat(this.#open)
    this.#open = ''
  }
}
