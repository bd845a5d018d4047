/** What the page and the worker say to each other. The page asks and gets one answer for each question; besides, the worker
 *  tells what happens while it happens. */

/** What came of an eval. */
export type Outcome =
  | { readonly ok: true; readonly result: string; readonly ms: number }
  | {
      readonly ok: false
      readonly ms: number
      /** The class: TclError, TclSyntaxError, TclLimitError, TclFatalError ... */
      readonly kind: string
      readonly message: string
      /** As tclsh prints it; empty for what is no error of a script. */
      readonly trace: string
      /** What may have been meant, or empty. */
      readonly hint: string
      /** Place in the script, from 1; undefined when it is not known. */
      readonly line: number | undefined
      readonly column: number | undefined
    }

/** What would be wrong with a script: offset in UTF-16 units. */
export interface Problem {
  readonly message: string
  readonly offset: number
}

export interface Candidate {
  readonly text: string
  readonly kind: 'command' | 'subcommand' | 'variable' | 'option'
  readonly start: number
  readonly end: number
}

/** The figures of the memory panel at a moment, most often after an eval. Bytes, but for handles and evals. */
export interface Sample {
  readonly peakHandles: number
  readonly peakBytes: number
  readonly handles: number
  readonly bytes: number
  readonly state: number
  readonly wasm: number
  /** Scripts that were evaluated so far. */
  readonly evals: number
}

/** Samples travel as numbers in a row, in this order. */
export const sampleFields = ['peakHandles', 'peakBytes', 'handles', 'bytes', 'state', 'wasm', 'evals'] as const

export type WorkloadName = 'many' | 'one' | 'garbage' | 'grow' | 'release' | 'trim'

/** What a workload did. */
export interface Report {
  readonly ms: number
  readonly evals: number
  readonly before: Sample
  readonly after: Sample
  /** Linear memory at its largest. */
  readonly wasmPeak: number
  readonly outcome: Outcome
}

export interface Survival {
  readonly outcome: Outcome
  /** What a small script answers right after it, in the same interpreter. */
  readonly next: Outcome
}

/** Each question with what it carries and what it is answered. */
export interface Questions {
  run: { ask: { script: string; from: 'editor' | 'prompt' }; answer: Outcome }
  /** The stage's button was pressed, or the like: run the script that belongs to it. */
  press: { ask: { id: number }; answer: Outcome }
  parse: {
    ask: { text: string }
    answer: { status: 'complete' | 'incomplete' | 'error'; problem: Problem | undefined }
  }
  complete: { ask: { text: string; cursor: number }; answer: readonly Candidate[] }
  usage: { ask: { text: string }; answer: string }
  workload: { ask: { name: WorkloadName }; answer: Report }
  survive: { ask: { script: string }; answer: Survival }
  /** Stop what repeats. */
  halt: { ask: object; answer: null }
  /** A new interpreter in the place of the old one. */
  reset: { ask: object; answer: null }
}

export type QuestionName = keyof Questions

export interface Question<N extends QuestionName = QuestionName> {
  readonly id: number
  readonly name: N
  readonly ask: Questions[N]['ask']
}

/** What is drawn. Lengths are those of a stage of 480 by 320, its origin in the middle, y upward. */
export type Drawing =
  | { readonly op: 'clear' }
  | {
      readonly op: 'line'
      readonly at: readonly [number, number, number, number]
      readonly color: string
      readonly width: number
    }
  | { readonly op: 'grid'; readonly rows: readonly string[] }
  | { readonly op: 'button'; readonly id: number; readonly label: string }
  | { readonly op: 'label'; readonly id: number; readonly text: string }

/** What a worker hears first: one word of shared memory, not 0 when the running eval is to end; undefined where there is none. */
export interface Greeting {
  readonly name: 'greeting'
  readonly flag: Int32Array | undefined
}

export type Notice =
  | { readonly kind: 'ready'; readonly ms: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[QuestionName]['answer'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'output'; readonly channel: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'samples'; readonly numbers: Float64Array }
  /** The figures inside a running eval. */
  | { readonly kind: 'live'; readonly sample: Sample }
  | { readonly kind: 'draw'; readonly drawings: readonly Drawing[] }
  /** How many scripts repeat. */
  | { readonly kind: 'repeating'; readonly count: number }
