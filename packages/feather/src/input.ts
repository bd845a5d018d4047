/** `gets`, `read` and `eof`, for the one channel that a library has to read from: stdin. */
import { asInteger, fail, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '@feather-tcl/host'

/** Gives the next piece of the input, of any size; null at the end. */
export type Input = () => string | null

/** What was read from the source and not asked for yet. */
class Reader {
  readonly #input: Input | undefined
  #text = ''
  #ended = false
  /** A read came to the end of the input. */
  hitEnd = false

  constructor(input: Input | undefined) {
    this.#input = input
  }

  /** The next piece; null at the end. It may never come to one: it is the script that pays. */
  #more(ctx: CommandContext): string | null {
    const piece = this.#ended || this.#input === undefined ? null : this.#input()
    if (piece === null) this.#ended = true
    else {
      ctx.charge(8 + (piece.length >> 4))
      this.#text += piece
      ctx.reserve(this.#text.length)
    }
    return piece
  }

  #take(end: number, next: number): string {
    const taken = this.#text.slice(0, end)
    this.#text = this.#text.slice(next)
    return taken
  }

  /** The next line without its end; null when there is none. */
  line(ctx: CommandContext): string | null {
    let end = this.#text.indexOf('\n')
    while (end < 0) {
      const from = this.#text.length
      const piece = this.#more(ctx)
      if (piece === null) {
        this.hitEnd = true
        return from === 0 ? null : this.#take(from, from)
      }
      const at = piece.indexOf('\n')
      if (at >= 0) end = from + at
    }
    return this.#take(this.#text[end - 1] === '\r' ? end - 1 : end, end + 1)
  }

  /** So many characters (code points), or fewer at the end; all that is left without a number. */
  characters(ctx: CommandContext, count = Number.POSITIVE_INFINITY): string {
    while (this.#text.length < count * 2 && this.#more(ctx) !== null);
    let end = this.#text.length
    if (count <= end) {
      end = 0
      for (let n = 0; n < count && end < this.#text.length; n++)
        end += (this.#text.codePointAt(end) as number) > 0xffff ? 2 : 1
    }
    this.hitEnd = this.#ended && end === this.#text.length
    return this.#take(end, end)
  }
}

function requireStdin(word: TclValue): void {
  const name = toText(word)
  if (name === 'stdin') return
  if (name === 'stdout' || name === 'stderr') fail(`channel "${name}" wasn't opened for reading`, 'NONE')
  fail(`can not find channel named "${name}"`, 'TCL', 'LOOKUP', 'CHANNEL', name)
}

/** The commands that read what the embedder gives. */
export function inputCommands(input: Input | undefined): CommandDefinition[] {
  const reader = new Reader(input)
  const gets = defineCommand('gets channel ?varName?', (ctx, args) => {
    requireStdin(args[0] as TclValue)
    const line = reader.line(ctx)
    if (args[1] === undefined) return makeString(line ?? '')
    ctx.setVar(toText(args[1]), makeString(line ?? ''))
    return line === null ? -1 : [...line].length
  })
  const readWords: CommandDefinition['run'] = (ctx, args) => {
    requireStdin(args[0] as TclValue)
    if (args[1] === undefined) return makeString(reader.characters(ctx))
    const count = asInteger(args[1])
    if (count < 0) fail(`expected non-negative integer but got "${toText(args[1])}"`, 'TCL', 'VALUE', 'NUMBER')
    return makeString(reader.characters(ctx, Number(count)))
  }
  const read = defineCommand('read channel ?numChars?" or "read ?-nonewline? channel', readWords, 1, 2)
  const eof = defineCommand('eof channel', (_ctx, args) => {
    requireStdin(args[0] as TclValue)
    return reader.hitEnd ? 1 : 0
  })
  return [gets, read, eof]
}
