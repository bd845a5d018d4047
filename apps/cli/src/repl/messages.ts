/** What the terminal's thread and the interpreter's thread say to each other. */
import type { Options } from '../arguments.ts'

/** A thing to type next. */
export interface Candidate {
  text: string
  /** The part of the text that it replaces. */
  start: number
  end: number
  /** Nothing follows in this word: a space is typed as well. */
  final: boolean
}

export interface Prompts {
  first: string
  more: string
}

export type Request =
  | { kind: 'start' }
  | { kind: 'eval'; script: string; timed: boolean }
  | { kind: 'dot'; name: string; rest: string }
  | { kind: 'parse'; script: string }
  | { kind: 'complete'; text: string; cursor: number }
  | { kind: 'usage'; text: string }
  | { kind: 'leave' }

export type Answer =
  | { kind: 'done'; prompts: Prompts }
  | { kind: 'parsed'; status: 'complete' | 'incomplete' | 'error' }
  | { kind: 'candidates'; candidates: Candidate[] }
  | { kind: 'usage'; usage: string }

/** Told without being asked. */
export type Notice =
  /** A script wants the process to end. */
  | { kind: 'exit'; code: number }
  /** A background script is about to run: make room for its output, and set `ready`. */
  | { kind: 'background' }
  /** It has run: the prompt may come back. */
  | { kind: 'foreground' }

/** Cells of the memory that both threads see. */
export const interruptCell = 0
export const readyCell = 1

export interface SessionData {
  options: Options
  shared: Int32Array
}
