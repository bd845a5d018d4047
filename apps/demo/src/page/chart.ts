/** One chart of the memory panel: bars for what evals used at most, a line for what was left after them. The buckets stand side
 *  by side, however many measurements are in each. */
import uPlot from 'uplot'
import { make, themed } from './dom.ts'
import type { Bucket } from './history.ts'

interface ChartOptions {
  readonly parent: HTMLElement
  /** What the bars show; without it there is only the line. */
  readonly peak: ((bucket: Bucket) => number) | undefined
  readonly left: (bucket: Bucket) => number
  readonly format: (n: number) => string
  /** The scale reaches at least so far. With a logarithmic one, zero stays on it. */
  readonly least: number
  readonly logarithmic: boolean
  readonly hover: (bucket: Bucket | undefined) => void
}

const HEIGHT = 118
/** Bars that the chart has room for before they get narrower. */
const ROOM = 40

export class Chart {
  readonly #plot: uPlot
  readonly #options: ChartOptions
  #buckets: readonly Bucket[] = []
  #max: number

  constructor(options: ChartOptions) {
    this.#options = options
    this.#max = options.least
    const { parent, peak, format, logarithmic, hover } = options
    const bars = uPlot.paths.bars!({ size: [0.85, 14, 1] })
    const axis = { stroke: () => themed('muted'), font: '11px system-ui, sans-serif', ticks: { show: false } }
    const series: uPlot.Series[] = [
      {},
      {
        stroke: () => themed(peak === undefined ? 'peak' : 'after'),
        fill: () => (peak === undefined ? themed('peak-soft') : 'transparent'),
        width: 2,
        points: { show: false },
      },
    ]
    if (peak !== undefined)
      series.splice(1, 0, {
        stroke: () => themed('peak'),
        fill: () => themed('peak'),
        width: 0,
        paths: bars,
        points: { show: false },
      })
    const frame = make('div', { class: 'plot', 'aria-hidden': 'true' })
    parent.append(frame)
    this.#plot = new uPlot(
      {
        width: 320,
        height: HEIGHT,
        legend: { show: false },
        cursor: { sync: { key: 'memory' }, drag: { x: false, y: false }, y: false, points: { size: 6 } },
        scales: {
          x: { time: false, range: () => [-0.5, Math.max(ROOM, this.#buckets.length) - 0.5] },
          y: { range: () => [0, this.#max], ...(logarithmic ? { distr: 4 as const, asinh: options.least / 20 } : {}) },
        },
        axes: [
          {
            ...axis,
            size: 20,
            gap: 2,
            space: 60,
            grid: { show: false },
            values: (_u, at) =>
              at.map((place) => (place > 0 && this.#buckets[place]?.last.toLocaleString('en-US')) || ''),
          },
          {
            ...axis,
            size: 50,
            gap: 4,
            grid: { stroke: () => themed('grid'), width: 1 },
            splits: () => this.#splits(),
            filter: (_u, at) => at,
            values: (_u, at) => at.map(format),
          },
        ],
        series,
        hooks: { setCursor: [(u) => hover(u.cursor.idx == null ? undefined : this.#buckets[u.cursor.idx])] },
      },
      peak === undefined ? [[], []] : [[], [], []],
      frame,
    )
    new ResizeObserver(() => this.#fit(frame)).observe(frame)
  }

  #fit(frame: HTMLElement): void {
    const width = Math.floor(frame.clientWidth)
    if (width > 0 && width !== this.#plot.width) this.#plot.setSize({ width, height: HEIGHT })
  }

  /** Few lines, at round numbers. */
  #splits(): number[] {
    const max = this.#max
    if (!this.#options.logarithmic) return [0, max / 2, max]
    const splits = [0]
    const lowest = this.#options.least / 2
    const decades = Math.log10(max / lowest)
    const step = decades > 3 ? 100 : 10
    for (let n = lowest; n <= max; n *= step) splits.push(n)
    return splits
  }

  show(buckets: readonly Bucket[]): void {
    const { peak, left, least, logarithmic } = this.#options
    this.#buckets = buckets
    const places = buckets.map((_bucket, i) => i)
    const after = buckets.map(left)
    const peaks = peak === undefined ? [] : [buckets.map(peak)]
    const highest = Math.max(0, ...after, ...(peaks[0] ?? []))
    this.#max = Math.max(least, logarithmic ? highest * 1.6 : round(highest * 1.1))
    this.#plot.setData([places, ...peaks, after])
    // The places of the bars are the same as before, but what they stand for is not.
    this.#plot.redraw(true, true)
  }

  redraw(): void {
    this.#plot.redraw()
  }
}

/** The next number upward that is easy to halve. */
function round(n: number): number {
  if (n <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(n))
  for (const factor of [1, 2, 4, 6, 8, 10]) if (factor * power >= n) return factor * power
  return n
}
