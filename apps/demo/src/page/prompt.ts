/** The prompt: a line, or several while the script is incomplete, with history and completion. */
import { acceptCompletion, completionKeymap, completionStatus, startCompletion } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, insertNewlineAndIndent } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import type { Candidate } from '../protocol.ts'
import { type Complete, tclSetup } from './editor-setup.ts'

const MOST_LINES = 200

interface Options {
  readonly parent: HTMLElement
  readonly complete: Complete
  /** Whether a text is a script, or only its beginning. */
  readonly isComplete: (text: string) => Promise<boolean>
  /** Whether a script may be run now. */
  readonly ready: () => boolean
  readonly run: (script: string) => void
  readonly changed: (text: string) => void
}

function commonBeginning(candidates: readonly Candidate[]): string {
  let common = candidates[0]?.text ?? ''
  for (const { text } of candidates) while (!text.startsWith(common)) common = common.slice(0, -1)
  return common
}

export class Prompt {
  readonly #view: EditorView
  readonly #options: Options
  readonly #lines: string[] = []
  /** The line of the history that is shown; behind the last one, what is being typed. */
  #at = 0
  #typed = ''

  constructor(options: Options) {
    this.#options = options
    this.#view = new EditorView({
      parent: options.parent,
      state: EditorState.create({
        extensions: [
          keymap.of([
            { key: 'Tab', run: () => this.#tab() },
            { key: 'Enter', run: () => completionStatus(this.#view.state) !== 'active' && this.#enter() },
            { key: 'Shift-Enter', run: insertNewlineAndIndent },
            { key: 'ArrowUp', run: () => this.#recall(-1) },
            { key: 'ArrowDown', run: () => this.#recall(1) },
          ]),
          keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          history(),
          placeholder('a command, Tab completes'),
          tclSetup(options.complete, false),
          EditorView.contentAttributes.of({ 'aria-label': 'Tcl prompt' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) options.changed(this.text)
          }),
        ],
      }),
    })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  focus(): void {
    this.#view.focus()
  }

  #set(text: string): void {
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: text.length },
    })
  }

  /** On an empty prompt Tab goes on to the next element, as everywhere. */
  #tab(): boolean {
    if (this.text.trim() === '') return false
    if (completionStatus(this.#view.state) === 'active') return acceptCompletion(this.#view)
    void this.#complete()
    return true
  }

  async #complete(): Promise<void> {
    const { text } = this
    const cursor = this.#view.state.selection.main.head
    const found = await this.#options.complete(text, cursor).catch(() => [])
    const first = found[0]
    if (first === undefined || text !== this.text) return
    const common = commonBeginning(found)
    const insert = found.length === 1 && first.kind !== 'variable' ? `${first.text} ` : common
    if (insert.length > cursor - first.start) {
      const anchor = first.start + insert.length
      this.#view.dispatch({ changes: { from: first.start, to: first.end, insert }, selection: { anchor } })
    }
    if (found.length > 1) startCompletion(this.#view)
  }

  #enter(): boolean {
    void this.#submit()
    return true
  }

  async #submit(): Promise<void> {
    const { text } = this
    if (text.trim() === '' || !this.#options.ready()) return
    if (!(await this.#options.isComplete(text).catch(() => true))) {
      insertNewlineAndIndent(this.#view)
      return
    }
    if (text !== this.text || !this.#options.ready()) return
    if (this.#lines.at(-1) !== text) this.#lines.push(text)
    if (this.#lines.length > MOST_LINES) this.#lines.shift()
    this.#at = this.#lines.length
    this.#typed = ''
    this.#set('')
    this.#options.run(text)
  }

  /** Go back or forth in the history, from the first or the last line of the text. */
  #recall(step: -1 | 1): boolean {
    const { state } = this.#view
    if (completionStatus(state) === 'active') return false
    const line = state.doc.lineAt(state.selection.main.head).number
    if (line !== (step < 0 ? 1 : state.doc.lines)) return false
    const next = this.#at + step
    if (next < 0 || next > this.#lines.length) return true
    if (this.#at === this.#lines.length) this.#typed = this.text
    this.#at = next
    this.#set(this.#lines[next] ?? this.#typed)
    return true
  }
}
