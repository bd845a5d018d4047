/** The stage: what host commands of the worker draw, and their buttons. */
import type { Drawing } from '../protocol.ts'
import { byId, make, themed } from './dom.ts'

const WIDTH = 480
const HEIGHT = 320
/** Lines that are kept, to draw them again when the size or the theme changes. */
const MOST_LINES = 20_000

type Line = Extract<Drawing, { op: 'line' }>

export class StageView {
  readonly #box = byId('stage')
  readonly #canvas = byId<HTMLCanvasElement>('canvas')
  readonly #controls = byId('controls')
  readonly #press: (id: number) => void
  #lines: Line[] = []
  #grid: readonly string[] | undefined
  #waiting = false

  /** @param press a button was pressed */
  constructor(press: (id: number) => void) {
    this.#press = press
    new ResizeObserver(() => this.redraw()).observe(this.#canvas)
  }

  draw(drawings: readonly Drawing[]): void {
    for (const drawing of drawings) this.#take(drawing)
    this.redraw()
  }

  #take(drawing: Drawing): void {
    if (drawing.op === 'clear') {
      this.#lines = []
      this.#grid = undefined
      this.#controls.replaceChildren()
      this.#box.hidden = true
      this.#canvas.hidden = true
      return
    }
    this.#box.hidden = false
    switch (drawing.op) {
      case 'line':
        if (this.#lines.length < MOST_LINES) this.#lines.push(drawing)
        this.#canvas.hidden = false
        break
      case 'grid':
        this.#grid = drawing.rows
        this.#canvas.hidden = false
        break
      case 'button': {
        const button = make('button', { type: 'button', 'data-stage-button': String(drawing.id) }, drawing.label)
        button.addEventListener('click', () => this.#press(drawing.id))
        this.#controls.append(button)
        break
      }
      case 'label': {
        const button = this.#controls.querySelector(`[data-stage-button="${drawing.id}"]`)
        if (button !== null) button.textContent = drawing.text
      }
    }
  }

  redraw(): void {
    if (this.#waiting) return
    this.#waiting = true
    requestAnimationFrame(() => {
      this.#waiting = false
      this.#paint()
    })
  }

  #paint(): void {
    const canvas = this.#canvas
    const context = canvas.getContext('2d')
    const scale = (canvas.clientWidth / WIDTH) * devicePixelRatio
    if (context === null || scale === 0) return
    canvas.width = Math.round(WIDTH * scale)
    canvas.height = Math.round(HEIGHT * scale)
    context.setTransform(scale, 0, 0, scale, 0, 0)
    if (this.#grid !== undefined) this.#paintGrid(context, this.#grid)
    context.translate(WIDTH / 2, HEIGHT / 2)
    context.lineCap = 'round'
    for (const { at, color, width } of this.#lines) {
      context.strokeStyle = color === 'accent' || color === 'text' ? themed(color) : color
      context.lineWidth = width
      context.beginPath()
      context.moveTo(at[0], -at[1])
      context.lineTo(at[2], -at[3])
      context.stroke()
    }
  }

  /** A cell for each character; blanks and dots are empty. */
  #paintGrid(context: CanvasRenderingContext2D, rows: readonly string[]): void {
    const columns = Math.max(1, ...rows.map((row) => row.length))
    const size = Math.min(WIDTH / columns, HEIGHT / Math.max(1, rows.length))
    const left = (WIDTH - size * columns) / 2
    const top = (HEIGHT - size * rows.length) / 2
    const gap = size > 5 ? 1 : 0
    context.fillStyle = themed('accent')
    rows.forEach((row, y) => {
      for (let x = 0; x < row.length; x++)
        if (row[x] !== '.' && row[x] !== ' ') context.fillRect(left + x * size, top + y * size, size - gap, size - gap)
    })
  }
}
