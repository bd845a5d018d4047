/** What the editor and the prompt have in common: Tcl's colors, and completion by the interpreter. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Candidate } from '../protocol.ts'
import { tclIndentation, tclLanguage } from './tcl-mode.ts'

/** Asks for the candidates at a place of a text. */
export type Complete = (text: string, cursor: number) => Promise<readonly Candidate[]>

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)' },
  { tag: tags.function(tags.variableName), color: 'var(--code-command)' },
  { tag: tags.variableName, color: 'var(--code-variable)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.propertyName, color: 'var(--code-number)' },
  { tag: tags.escape, color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.brace, tags.bracket, tags.punctuation], color: 'var(--code-bracket)' },
])

const theme = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { caretColor: 'var(--accent)', fontFamily: 'var(--mono)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--faint)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--active-line)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--selection)',
    outline: '1px solid var(--border-strong)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    border: '1px solid var(--border-strong)',
    borderRadius: '8px',
    overflow: 'hidden',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14em' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionDetail': { opacity: '0.65', fontStyle: 'normal', fontSize: '0.85em' },
  '.cm-diagnostic': { fontFamily: 'var(--sans)', whiteSpace: 'pre-wrap', padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--bad)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--bad) 1.5px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
  '.cm-lint-marker-error': {
    content: 'none',
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    background: 'var(--bad)',
  },
  '.cm-placeholder': { color: 'var(--faint)' },
})

function source(complete: Complete): (context: CompletionContext) => Promise<CompletionResult | null> {
  return async (context) => {
    const text = context.state.doc.sliceString(0, context.pos)
    const begun = context.matchBefore(/[\w:$-]+/)
    if (!context.explicit && (begun === null || begun.to - begun.from < 2)) return null
    let found: readonly Candidate[]
    try {
      found = await complete(text, context.pos)
    } catch {
      return null // the worker was ended meanwhile
    }
    const first = found[0]
    if (first === undefined || context.aborted) return null
    return {
      from: first.start,
      options: found.map(({ text: label, kind }) => ({ label, detail: kind })),
      validFor: /^[\w:-]*$/,
    }
  }
}

/** @param whileTyping offer completions without being asked */
export function tclSetup(complete: Complete, whileTyping: boolean): Extension {
  return [
    tclLanguage,
    tclIndentation,
    syntaxHighlighting(colors),
    theme,
    bracketMatching(),
    autocompletion({
      override: [source(complete)],
      activateOnTyping: whileTyping,
      // What was asked for may be taken at once; what comes by itself might be taken by accident.
      interactionDelay: whileTyping ? 75 : 0,
      icons: false,
    }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false' }),
  ]
}
