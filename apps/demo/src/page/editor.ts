/** The script: an editor that marks what does not parse, and where the last run failed. */
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, toggleComment } from '@codemirror/commands'
import { indentOnInput, indentUnit } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { Outcome, Problem } from '../protocol.ts'
import { type Complete, tclSetup } from './editor-setup.ts'

/** Milliseconds without typing before the script is looked at. */
const REST = 250

interface Options {
  readonly parent: HTMLElement
  readonly complete: Complete
  readonly run: () => void
  /** What is wrong with a text; undefined when nothing is, or when nobody can tell just now. */
  readonly check: (text: string) => Promise<Problem | undefined>
}

export class Editor {
  readonly #view: EditorView
  readonly #check: Options['check']
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor({ parent, complete, run, check }: Options) {
    this.#check = check
    const runKey = {
      key: 'Mod-Enter',
      run: () => {
        run()
        return true
      },
    }
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          // Tab is left to the page: those who use the keyboard alone must get out of here.
          keymap.of([runKey, { ...runKey, key: 'Ctrl-Enter' }, { key: 'Mod-/', run: toggleComment }]),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          indentUnit.of('  '),
          indentOnInput(),
          closeBrackets(),
          tclSetup(complete, true),
          EditorView.contentAttributes.of({ 'aria-label': 'Tcl script', id: 'script' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) this.#changed()
          }),
        ],
      }),
    })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  set text(text: string) {
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: 0 },
    })
    this.#view.scrollDOM.scrollTop = 0
  }

  focus(): void {
    this.#view.focus()
  }

  #changed(): void {
    clearTimeout(this.#waiting)
    this.#mark([])
    this.#waiting = setTimeout(() => void this.#look(), REST)
  }

  async #look(): Promise<void> {
    const { text } = this
    const problem = await this.#check(text)
    if (problem === undefined || text !== this.text) return
    const line = this.#view.state.doc.lineAt(Math.min(problem.offset, text.length))
    this.#mark([{ from: problem.offset, to: line.to, severity: 'error', message: problem.message }])
  }

  /** Show where a run of `text` failed, when that is still what the editor holds. */
  markFailure(text: string, outcome: Extract<Outcome, { ok: false }>): void {
    const { doc } = this.#view.state
    if (text !== this.text || outcome.line === undefined || outcome.line > doc.lines) return
    const line = doc.line(outcome.line)
    const indent = /^\s*/.exec(line.text)![0].length
    const column = outcome.column === undefined ? indent : Math.min(outcome.column - 1, line.length)
    const to = line.from + line.text.trimEnd().length
    this.#mark([{ from: line.from + column, to, severity: 'error', message: outcome.message }])
    this.#view.dispatch({ effects: EditorView.scrollIntoView(line.from + column) })
  }

  clearMarks(): void {
    clearTimeout(this.#waiting)
    this.#mark([])
  }

  #mark(diagnostics: readonly Diagnostic[]): void {
    const { length } = this.#view.state.doc
    const marks = diagnostics.map((mark) => {
      // Nothing cannot be underlined: a mark at the end of a line takes the character before.
      const to = Math.min(Math.max(mark.to, mark.from), length)
      return { ...mark, from: Math.max(0, mark.from >= to ? to - 1 : mark.from), to }
    })
    this.#view.dispatch(setDiagnostics(this.#view.state, marks))
  }
}
