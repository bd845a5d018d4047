/** A text with pieces of it replaced, from left to right. */
import { TextPieces } from '@feather-tcl/arena/values'
import type { CommandContext } from '../command.ts'
import { findText } from './text-search.ts'
import { reserveText } from './text-size.ts'

export class TextReplacer {
  /** How many pieces were replaced. */
  count = 0
  readonly #ctx: CommandContext
  readonly #text: string
  readonly #out = new TextPieces()
  /** What is before has been copied. */
  #copied = 0

  constructor(ctx: CommandContext, text: string) {
    this.#ctx = ctx
    this.#text = text
  }

  /** Put `inserted` in place of `text[from..to)`. */
  put(from: number, to: number, inserted: string): void {
    this.count++
    reserveText(this.#ctx, this.#out.length + (from - this.#copied) + inserted.length)
    this.#out.add(this.#copied === from ? inserted : this.#text.slice(this.#copied, from) + inserted)
    this.#copied = to
  }

  /** Put `inserted` in place of each `needle`, which is looked for in `haystack`: the text, or the folded text. */
  putAll(haystack: string, needle: string, inserted: string): void {
    for (let at = findText(haystack, needle, 0); at >= 0; at = findText(haystack, needle, this.#copied))
      this.put(at, at + needle.length, inserted)
  }

  finish(): string {
    if (this.count === 0) return this.#text
    reserveText(this.#ctx, this.#out.length + this.#text.length - this.#copied)
    this.#out.add(this.#text.slice(this.#copied))
    return this.#out.finish()
  }
}
