/** The survival kit: scripts that bring other interpreters down. Each ends in under a second with an error that says why, or with
 *  its result where there is one, and the next script works. */
import type { Outcome, Survival } from '../protocol.ts'
import { byId, make } from './dom.ts'
import { duration } from './units.ts'

interface Trial {
  readonly name: string
  readonly label: string
  readonly script: string
  /** What is shown of it, where it is too long. */
  readonly shown?: string
}

const parentheses = 5000

export const trials: readonly Trial[] = [
  { name: 'loop', label: 'Infinite loop', script: 'while 1 {}' },
  { name: 'recursion', label: 'Infinite recursion', script: 'proc f {} {f}; f' },
  {
    name: 'open',
    label: '5,000 parentheses that nobody closes',
    script: `expr {${'('.repeat(parentheses)}1}`,
    shown: 'expr {(((( … 1}',
  },
  {
    name: 'nested',
    label: '5,000 nested parentheses',
    script: `expr {${'('.repeat(parentheses)}1${')'.repeat(parentheses)}}`,
    shown: 'expr {(((( … 1 … ))))}',
  },
  { name: 'huge', label: 'A string of 10¹² characters', script: 'string repeat x [expr {10**12}]' },
  { name: 'swallow', label: 'A loop that catches everything', script: 'while 1 {catch {error again}}' },
]

export class SurvivalKit {
  readonly #start: (script: string) => Promise<Survival | undefined>
  readonly #buttons: HTMLButtonElement[] = []
  readonly #rows: (() => Promise<void>)[]

  /** @param start runs a script under limits; undefined when it did not come to its end */
  constructor(start: (script: string) => Promise<Survival | undefined>) {
    this.#start = start
    this.#rows = trials.map((trial) => this.#row(trial))
    const all = byId<HTMLButtonElement>('survive-all')
    this.#buttons.push(all)
    all.addEventListener('click', async () => {
      for (const run of this.#rows) await run()
    })
  }

  #row({ name, label, script, shown }: Trial): () => Promise<void> {
    const result = make('div', { class: 'result', role: 'status' })
    const button = make('button', { type: 'button', 'aria-label': `Try: ${label}` }, 'Try')
    const text = make('div', { class: 'trial' }, make('h3', {}, label), make('code', {}, shown ?? script), result)
    byId('trials').append(make('li', { 'data-trial': name }, text, button))
    this.#buttons.push(button)
    const run = async (): Promise<void> => {
      result.replaceChildren('…')
      const survival = await this.#start(script)
      result.replaceChildren(...(survival === undefined ? [] : describe(survival)))
    }
    button.addEventListener('click', () => void run())
    return run
  }

  enable(enabled: boolean): void {
    for (const button of this.#buttons) {
      button.disabled = false
      button.setAttribute('aria-disabled', String(!enabled))
    }
  }
}

function describe({ outcome, next }: Survival): Node[] {
  const kind = outcome.ok ? 'result' : outcome.kind
  const message = outcome.ok ? outcome.result : short(outcome.message)
  const after = next.ok ? `then expr {6 * 7} gave ${next.result}` : `then expr {6 * 7} failed: ${next.message}`
  return [
    make('p', {}, make('b', { class: outcome.ok ? 'kind fine' : 'kind' }, kind), ` ${message}`),
    make('p', { class: next.ok ? 'after' : 'after bad' }, `${duration(time(outcome))}, ${after}`),
  ]
}

const time = ({ ms }: Outcome): number => ms
const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text)
