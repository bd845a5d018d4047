/** The host commands that the page gives to scripts: a turtle, a grid of cells, buttons, and scripts that repeat. The worker has no
 *  document: commands become drawings, which the page draws. */
import { type HostClass, type Interp, method, TclError, t } from 'feather-tcl'
import type { Outbox } from './outbox.ts'

interface Turtle {
  x: number
  y: number
  /** Degrees, counted against the clock from the right. */
  heading: number
  down: boolean
  color: string
  width: number
}

/** Handed to a canvas and to nothing else, but what it cannot mean had better be an error. */
const COLOR = /^(#[0-9a-f]{3,8}|[a-z]+|(rgb|hsl)a?\([\d\s.,%/]*(deg)?[\d\s.,%/]*\))$/i
const MOST_ROWS = 500
const MOST_BUTTONS = 20
const MOST_TIMERS = 10

export class Stage {
  readonly #outbox: Outbox
  readonly #run: (script: string) => boolean
  readonly #repeating: (count: number) => void
  readonly #timers = new Map<number, ReturnType<typeof setInterval>>()
  readonly #scripts = new Map<number, string>()
  #ids = 0

  /** @param run runs a timer's script; whether it went well
   *  @param repeating told how many timers there are */
  constructor(interp: Interp, outbox: Outbox, run: (script: string) => boolean, repeating: (count: number) => void) {
    this.#outbox = outbox
    this.#run = run
    this.#repeating = repeating
    interp.hostClass('Turtle', this.#turtle())
    interp.command('grid', [t.list(t.string)], (rows) => {
      if (rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_ROWS))
        throw new TclError(`a grid has at most ${MOST_ROWS} rows and columns`)
      outbox.draw({ op: 'grid', rows })
    })
    interp.command('button', [t.string, t.string], (label, script) => this.#button(label, script))
    interp.command('label', [t.int, t.string], (id, text) => {
      if (!this.#scripts.has(id)) throw new TclError(`no button ${id}`)
      outbox.draw({ op: 'label', id, text })
    })
    interp.command('every', [t.number, t.string], (ms, script) => this.#every(ms, script))
    interp.command('cancel', [t.int], (id) => this.#cancel(id))
  }

  #turtle(): HostClass<Turtle> {
    const turn = (turtle: Turtle, degrees: number): void => {
      turtle.heading = (turtle.heading + degrees) % 360
    }
    const walk = (turtle: Turtle, length: number): void => {
      const angle = (turtle.heading * Math.PI) / 180
      this.#go(turtle, turtle.x + Math.cos(angle) * length, turtle.y + Math.sin(angle) * length)
    }
    const positive = (n: number, what: string): number => {
      if (!(n > 0 && n <= 100)) throw new TclError(`${what} is a number above 0 and at most 100`)
      return n
    }
    return {
      create: () => ({ x: 0, y: 0, heading: 90, down: true, color: 'accent', width: 1.5 }),
      methods: {
        forward: method([t.number], (turtle: Turtle, length) => walk(turtle, length)),
        back: method([t.number], (turtle: Turtle, length) => walk(turtle, -length)),
        left: method([t.number], (turtle: Turtle, degrees) => turn(turtle, degrees)),
        right: method([t.number], (turtle: Turtle, degrees) => turn(turtle, -degrees)),
        goto: method([t.number, t.number], (turtle: Turtle, x, y) => this.#go(turtle, x, y)),
        heading: method([t.optional(t.number)], (turtle: Turtle, degrees) => {
          if (degrees !== undefined) turtle.heading = degrees
          return turtle.heading
        }),
        position: method([], (turtle: Turtle) => [turtle.x, turtle.y]),
        up: method([], (turtle: Turtle) => {
          turtle.down = false
        }),
        down: method([], (turtle: Turtle) => {
          turtle.down = true
        }),
        color: method([t.string], (turtle: Turtle, color) => {
          if (!COLOR.test(color)) throw new TclError(`unknown color "${color}"`)
          turtle.color = color
        }),
        width: method([t.number], (turtle: Turtle, width) => {
          turtle.width = positive(width, 'a width')
        }),
      },
    }
  }

  #go(turtle: Turtle, x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new TclError('a turtle cannot go there')
    const { color, width, down } = turtle
    if (down) this.#outbox.draw({ op: 'line', at: [turtle.x, turtle.y, x, y], color, width })
    turtle.x = x
    turtle.y = y
  }

  #button(label: string, script: string): number {
    if (this.#scripts.size >= MOST_BUTTONS) throw new TclError(`there are ${MOST_BUTTONS} buttons already`)
    const id = ++this.#ids
    this.#scripts.set(id, script)
    this.#outbox.draw({ op: 'button', id, label })
    return id
  }

  /** The script of a button; undefined when it is gone. */
  scriptOf(id: number): string | undefined {
    return this.#scripts.get(id)
  }

  #every(ms: number, script: string): number {
    if (this.#timers.size >= MOST_TIMERS) throw new TclError(`${MOST_TIMERS} scripts repeat already`)
    const id = ++this.#ids
    const tick = (): void => {
      if (!this.#run(script)) this.#cancel(id)
    }
    this.#timers.set(id, setInterval(tick, Math.min(Math.max(ms, 10), 60_000)))
    this.#repeating(this.#timers.size)
    return id
  }

  #cancel(id: number): void {
    clearInterval(this.#timers.get(id))
    this.#timers.delete(id)
    this.#repeating(this.#timers.size)
  }

  /** Let nothing repeat any more. */
  halt(): void {
    for (const id of [...this.#timers.keys()]) this.#cancel(id)
  }

  /** An empty stage, for the next script of the editor. */
  clear(): void {
    this.halt()
    this.#scripts.clear()
    this.#outbox.draw({ op: 'clear' })
  }
}
