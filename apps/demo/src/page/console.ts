/** What scripts print and what they result in, as text of a bounded length. */
import type { Outcome } from '../protocol.ts'
import { make } from './dom.ts'
import { duration } from './units.ts'

/** UTF-16 units that are kept; older text goes. */
const MOST_TEXT = 200_000
const MOST_BLOCKS = 2000

export class Console {
  readonly #log: HTMLElement
  #length = 0
  /** The block that output is added to. */
  #open: HTMLElement | undefined

  constructor(log: HTMLElement) {
    this.#log = log
  }

  output(channel: 'stdout' | 'stderr', text: string): void {
    this.#follow(() => {
      if (this.#open?.className !== channel) this.#open = this.#add(channel, '')
      this.#open.append(text)
      this.#length += text.length
    })
  }

  /** The beginning of a run: the text typed at the prompt, or what was run. */
  begin(kind: 'typed' | 'ran', text: string): void {
    this.#follow(() => this.#add(kind, text))
  }

  /** What came of it. */
  end(outcome: Outcome, timed: boolean): void {
    this.#follow(() => {
      if (outcome.ok) {
        if (outcome.result !== '') this.#add('value', outcome.result)
      } else {
        const block = this.#add('failure', '')
        if (outcome.trace === '') block.append(make('b', {}, `${outcome.kind}: `), outcome.message)
        else block.append(outcome.trace)
        if (outcome.hint !== '') block.append(make('span', { class: 'hint' }, `\n${outcome.hint}`))
      }
      if (timed) this.#add('time', duration(outcome.ms))
    })
  }

  note(text: string): void {
    this.#follow(() => this.#add('remark', text))
  }

  clear(): void {
    this.#log.replaceChildren()
    this.#open = undefined
    this.#length = 0
  }

  #add(kind: string, text: string): HTMLElement {
    const block = make('div', { class: kind }, text)
    this.#log.append(block)
    this.#length += text.length
    this.#open = undefined
    return block
  }

  /** Change the log, drop what is too old, and stay at its end if that is where the reader is. */
  #follow(change: () => void): void {
    const log = this.#log
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40
    change()
    while ((this.#length > MOST_TEXT || log.childElementCount > MOST_BLOCKS) && log.firstElementChild !== null) {
      const oldest = log.firstElementChild
      const text = oldest.textContent ?? ''
      const surplus = this.#length - MOST_TEXT
      if (text.length > surplus && log.childElementCount <= MOST_BLOCKS) {
        oldest.textContent = text.slice(surplus)
        this.#length -= surplus
        break
      }
      oldest.remove()
      this.#length -= text.length
      if (oldest === this.#open) this.#open = undefined
    }
    if (atEnd) log.scrollTop = log.scrollHeight
  }
}
