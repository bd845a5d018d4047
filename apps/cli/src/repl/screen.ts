/** The prompt and the text under it on the terminal: drawing, and drawing again after each key. */
import { type Style, style } from '../style.ts'
import { characterWidth, textWidth, visible } from './width.ts'

/** A piece of text in a color. */
export interface Span {
  text: string
  style?: Style
}

/** What is to be seen. */
export interface Picture {
  /** Before the first line; may have escape sequences. */
  prompt: string
  /** Before each further line. */
  more: string
  spans: readonly Span[]
  /** The place of the cursor in the text of the spans. */
  cursor: number
  /** Dim text behind the end. */
  hint: string
}

/** The rows of a picture, none wider than the terminal, and the place of the cursor. */
export interface Layout {
  rows: string[]
  row: number
  column: number
}

/** Lay a picture out for a terminal of so many columns. */
export function layOut(picture: Picture, columns: number): Layout {
  const rows: string[] = []
  let current = picture.prompt
  let width = textWidth(picture.prompt)
  let at = 0
  let row = 0
  let column = width
  const breakRow = (prefix: string): void => {
    rows.push(current)
    current = prefix
    width = textWidth(prefix)
  }
  const put = (shown: string, columnsNeeded: number, name: Style | undefined): void => {
    if (width + columnsNeeded > columns) breakRow('')
    current += name === undefined ? shown : style(name, shown)
    width += columnsNeeded
  }
  const mark = (): void => {
    if (at !== picture.cursor) return
    if (width >= columns) breakRow('')
    row = rows.length
    column = width
  }
  for (const { text, style: name } of picture.spans) {
    // Runs without line ends, wide or strange characters are put at once.
    for (const character of text) {
      mark()
      at += character.length
      if (character === '\n') breakRow(picture.more)
      else if (character === '\t') put('    ', 4, name)
      else {
        const shown = visible(character)
        put(shown, shown.length > character.length ? 2 : characterWidth(character), name)
      }
    }
  }
  mark()
  const room = columns - width - 1
  if (picture.hint !== '' && room > 8) {
    const hint = picture.hint.length > room ? `${picture.hint.slice(0, room - 1)}…` : picture.hint
    current += style('dim', hint)
  }
  rows.push(current)
  return { rows, row, column }
}

/** The part of the rows that fits, around the cursor. */
function fit({ rows, row, column }: Layout, height: number): Layout {
  if (rows.length <= height) return { rows, row, column }
  const first = Math.min(Math.max(row - height + 1, 0), rows.length - height)
  return { rows: rows.slice(first, first + height), row: row - first, column }
}

export class Screen {
  readonly #write: (text: string) => void
  readonly #size: () => { columns: number; rows: number }
  #drawn: Layout | undefined
  #picture: Picture | undefined

  constructor(write: (text: string) => void, size: () => { columns: number; rows: number }) {
    this.#write = write
    this.#size = size
  }

  /** Draw a picture in the place of the one before. */
  draw(picture: Picture): void {
    const { columns, rows } = this.#size()
    const layout = fit(layOut(picture, columns), Math.max(rows - 1, 1))
    this.#write(`\x1b[?25l${this.#toTop(columns)}\x1b[J${layout.rows.join('\r\n')}${moveTo(layout)}\x1b[?25h`)
    this.#drawn = layout
    this.#picture = picture
  }

  /** To the first column of the first row that was drawn. */
  #toTop(columns: number): string {
    if (this.#drawn === undefined) return '\r'
    // The terminal may have become narrower, so that rows take more than one line now.
    const lines = (text: string): number => Math.max(Math.ceil(textWidth(text) / columns), 1)
    let above = this.#drawn.rows.slice(0, this.#drawn.row).reduce((sum, text) => sum + lines(text), 0)
    above += Math.floor(this.#drawn.column / columns)
    return `\r${above > 0 ? `\x1b[${above}A` : ''}`
  }

  /** Leave the picture where it is and go to a fresh line behind it; a hint disappears. */
  finish(): void {
    if (this.#picture === undefined) return
    const end = this.#picture.spans.reduce((sum, { text }) => sum + text.length, 0)
    this.draw({ ...this.#picture, cursor: end, hint: '' })
    this.#write('\r\n')
    this.#drawn = undefined
    this.#picture = undefined
  }

  /** Take the picture away. */
  erase(): void {
    if (this.#drawn === undefined) return
    this.#write(`${this.#toTop(this.#size().columns)}\x1b[J`)
    this.#drawn = undefined
  }

  /** Draw the last picture again, as after the terminal has changed its size. */
  redraw(): void {
    if (this.#picture !== undefined) this.draw(this.#picture)
  }

  /** Print lines above the picture. */
  printAbove(text: string): void {
    this.erase()
    this.#write(`${text.replaceAll('\n', '\r\n')}\r\n`)
    this.redraw()
  }

  clear(): void {
    this.#drawn = undefined
    this.#write('\x1b[H\x1b[2J')
    this.redraw()
  }
}

function moveTo({ rows, row, column }: Layout): string {
  const up = rows.length - 1 - row
  return `\r${up > 0 ? `\x1b[${up}A` : ''}${column > 0 ? `\x1b[${column}C` : ''}`
}
