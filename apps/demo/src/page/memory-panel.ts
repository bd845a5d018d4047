/** The memory panel: what each eval used, what is left of it, and buttons that try to make it grow. */
import { type Report, type Sample, sampleFields, type WorkloadName } from '../protocol.ts'
import { workload, workloads } from '../workloads.ts'
import { Chart } from './chart.ts'
import { byId, make } from './dom.ts'
import { type Bucket, History } from './history.ts'
import { bytes, count, duration } from './units.ts'

const BUCKETS = 120

interface Figure {
  readonly name: 'handles' | 'bytes' | 'state' | 'wasm'
  readonly label: string
  readonly peak?: 'peakHandles' | 'peakBytes'
  readonly format: (n: number) => string
  readonly least: number
}

const figures: readonly Figure[] = [
  { name: 'handles', label: 'Scratch handles', peak: 'peakHandles', format: count, least: 20 },
  { name: 'bytes', label: 'Scratch bytes', peak: 'peakBytes', format: bytes, least: 20_000 },
  { name: 'state', label: 'Persistent state', format: bytes, least: 20_000 },
  { name: 'wasm', label: 'WebAssembly memory', format: bytes, least: 2_000_000 },
]

interface Card {
  readonly figure: Figure
  readonly box: HTMLElement
  readonly now: HTMLElement
  readonly note: HTMLElement
  readonly chart: Chart
}

export class MemoryPanel {
  readonly #history = new History(BUCKETS)
  readonly #cards: readonly Card[]
  readonly #report = byId('report')
  readonly #buttons: HTMLButtonElement[] = []
  #last: Sample | undefined
  #dirty = false

  /** @param start runs a workload; undefined when it did not come to its end */
  constructor(start: (name: WorkloadName) => Promise<Report | undefined>) {
    this.#cards = figures.map((figure) => this.#card(figure))
    const buttons = byId('workloads')
    for (const { name, label, meaning, script } of workloads) {
      const button = make('button', { type: 'button', 'data-workload': name, title: script || meaning }, label)
      button.disabled = true
      button.addEventListener('click', () => void this.#run(name, start))
      this.#buttons.push(button)
      buttons.append(button)
    }
  }

  #card(figure: Figure): Card {
    const now = make('span', { class: 'now' }, '–')
    const note = make('span', { class: 'note' })
    const box = make('div', { class: 'figure', role: 'group', 'aria-label': figure.label, 'data-figure': figure.name })
    box.append(make('h3', {}, figure.label), make('p', {}, now, ' ', note))
    const { peak, name, format, least } = figure
    byId('figures').append(box)
    const chart = new Chart({
      parent: box,
      peak: peak === undefined ? undefined : ({ sample }) => sample[peak],
      left: ({ sample }) => sample[name],
      format,
      least,
      logarithmic: peak !== undefined,
      hover: (bucket) => this.#tell(figure, note, bucket),
    })
    return { figure, box, now, note, chart }
  }

  /** The samples of some evals, as they travel. */
  add(numbers: Float64Array): void {
    for (let at = 0; at < numbers.length; at += sampleFields.length) {
      const entries = sampleFields.map((field, i) => [field, numbers[at + i]!])
      this.#last = Object.fromEntries(entries) as unknown as Sample
      this.#history.push(this.#last)
    }
    this.#schedule()
  }

  /** Figures from inside of an eval that is running. */
  live(sample: Sample): void {
    for (const { figure, box, now, note } of this.#cards) {
      now.textContent = figure.format(sample[figure.name])
      box.dataset.running = ''
      if (figure.peak !== undefined)
        note.textContent = `in use while it runs, peak ${figure.format(sample[figure.peak])}`
    }
  }

  /** A new interpreter: what was measured is not its own. */
  clear(): void {
    this.#history.clear()
    this.#last = undefined
    this.#report.replaceChildren()
    this.#schedule()
  }

  /** @param enabled whether a workload may be started */
  enable(enabled: boolean): void {
    // A disabled button would lose the focus, and with it the place of those who use the keyboard.
    for (const button of this.#buttons) {
      button.disabled = false
      button.setAttribute('aria-disabled', String(!enabled))
    }
  }

  redraw(): void {
    for (const { chart } of this.#cards) chart.redraw()
  }

  /** Draw once for each frame, however much comes. */
  #schedule(): void {
    if (this.#dirty) return
    this.#dirty = true
    requestAnimationFrame(() => {
      this.#dirty = false
      this.#show()
    })
  }

  #show(): void {
    const evals = this.#last?.evals ?? 0
    byId('evals').textContent = `${count(evals)} eval${evals === 1 ? '' : 's'}`
    for (const { figure, box, now, note, chart } of this.#cards) {
      chart.show(this.#history.buckets)
      delete box.dataset.running
      const value = this.#last?.[figure.name]
      box.dataset.value = String(value ?? '')
      box.classList.toggle('left', figure.peak !== undefined && value !== undefined && value > 0)
      if (figure.peak !== undefined) box.dataset.peak = String(this.#last?.[figure.peak] ?? '')
      now.textContent = value === undefined ? '–' : figure.format(value)
      this.#tell(figure, note, undefined)
    }
  }

  /** The words beside the number: of the bucket under the pointer, or of the last eval. */
  #tell(figure: Figure, note: HTMLElement, bucket: Bucket | undefined): void {
    const { peak, name, format } = figure
    if (bucket === undefined) {
      note.textContent = this.#last === undefined || peak === undefined ? '' : `left; peak ${format(this.#last[peak])}`
      return
    }
    const { first, last, sample } = bucket
    const which = first === last ? `no. ${count(first)}` : `${count(first)}–${count(last)}`
    note.textContent = `${which}: ${peak === undefined ? '' : `${format(sample[peak])}, left `}${format(sample[name])}`
  }

  async #run(name: WorkloadName, start: (name: WorkloadName) => Promise<Report | undefined>): Promise<void> {
    const { label, meaning, script } = workload(name)
    const head: HTMLElement[] = [make('p', { class: 'meaning' }, make('b', {}, `${label}. `), meaning)]
    if (script !== '') head.push(make('code', { class: 'snippet' }, script))
    this.#report.replaceChildren(...head, make('p', { class: 'verdict' }, 'Running…'))
    this.#report.dataset.done = ''
    const report = await start(name)
    if (report === undefined) this.#report.replaceChildren(...head)
    else this.#report.replaceChildren(...head, verdict(name, report), table(report))
    this.#report.dataset.done = report === undefined ? '' : name
  }
}

function table({ before, after }: Report): HTMLElement {
  const cell = (tag: 'td' | 'th', text: string): HTMLElement => make(tag, tag === 'th' ? { scope: 'row' } : {}, text)
  const rows = figures.map(({ name, label, format }) =>
    make('tr', {}, cell('th', label), cell('td', format(before[name])), cell('td', format(after[name]))),
  )
  const head = make(
    'tr',
    {},
    make('td', {}),
    make('th', { scope: 'col' }, 'before'),
    make('th', { scope: 'col' }, 'after'),
  )
  return make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows))
}

/** What the numbers say, whatever they say. */
function verdict(name: WorkloadName, report: Report): HTMLElement {
  const { outcome, before, after, ms, evals } = report
  if (!outcome.ok) return make('p', { class: 'verdict bad' }, `${outcome.kind}: ${outcome.message}`)
  const took = evals === 0 ? '' : `${count(evals)} eval${evals === 1 ? '' : 's'} in ${duration(ms)}. `
  const grown = after.state - before.state
  const left = after.handles > 0 || after.bytes > 0
  if (left)
    return make(
      'p',
      { class: 'verdict bad' },
      `${took}${count(after.handles)} handles and ${bytes(after.bytes)} are left.`,
    )
  if (name === 'garbage' || name === 'trim') {
    const most = `WebAssembly memory went from ${bytes(report.wasmPeak)} to ${bytes(after.wasm)}.`
    return make('p', { class: 'verdict' }, `${took}${most}`)
  }
  if (name === 'grow' || name === 'release') {
    const way = grown > 0 ? 'grew' : 'shrank'
    return make(
      'p',
      { class: 'verdict' },
      `${took}Persistent state ${way} by ${bytes(Math.abs(grown))}; scratch is empty.`,
    )
  }
  const more = after.wasm - before.wasm
  const flat = more <= 0 || before.wasm === 0
  const text = flat
    ? 'Flat: no handle, no byte is left.'
    : `Nothing is left in use; WebAssembly memory grew by ${bytes(more)}.`
  return make('p', { class: 'verdict good' }, took + text)
}
