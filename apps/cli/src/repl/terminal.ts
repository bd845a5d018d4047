/** The REPL on a terminal: keys go to the line, lines to the interpreter's thread. */
import { writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { emitKeypressEvents } from 'node:readline'
import type { ReadStream, WriteStream } from 'node:tty'
import type { Options } from '../arguments.ts'
import { writeFully } from '../channels/file-device.ts'
import { colors } from '../style.ts'
import { commonPrefix, inColumns } from './columns.ts'
import { highlight } from './highlight.ts'
import { History } from './history.ts'
import { type Action, actionFor, type Key } from './keys.ts'
import { LineBuffer } from './line-buffer.ts'
import type { Candidate, Notice, Prompts } from './messages.ts'
import { Screen, type Span } from './screen.ts'
import { Session } from './session.ts'
import { stateFolder } from './state-folder.ts'

/** A search in the history that is going on. */
interface Search {
  query: string
  /** The entry that is shown; -1 for none. */
  index: number
  /** What was typed before. */
  before: string
}

/** A second interruption after so many milliseconds gives the interpreter up. */
const patience = 1000
const pasteOn = '\x1b[?2004h'
const pasteOff = '\x1b[?2004l'

export class Terminal {
  readonly #input: ReadStream = process.stdin
  readonly #output: WriteStream = process.stdout
  readonly #session: Session
  readonly #buffer: LineBuffer = new LineBuffer()
  readonly #screen: Screen
  readonly #history: History
  readonly #typed: string[] = []
  #prompts: Prompts = { first: '% ', more: '> ' }
  #keys: Key[] = []
  #busy = false
  #editing = false
  #pasting = false
  #pasted = ''
  #search: Search | undefined
  /** The entry of the history that is shown; its length for what is being typed. */
  #at = 0
  #draft = ''
  #hint = ''
  #candidates: Candidate[] = []
  #timing = false
  #interruptedAt = 0
  #leave: (code: number) => void = () => {}

  constructor(options: Options) {
    const folder = stateFolder()
    this.#history = new History(folder && join(folder, 'history'))
    this.#screen = new Screen(
      (text) => this.#print(text),
      () => ({ columns: this.#output.columns || 80, rows: this.#output.rows || 24 }),
    )
    this.#session = new Session(options, (notice) => this.#take(notice))
  }

  /** Let the user type until he leaves; the exit code. */
  async run(): Promise<number> {
    const left = new Promise<number>((resolve) => {
      this.#leave = resolve
    })
    emitKeypressEvents(this.#input)
    this.#input.on('keypress', (text: string | undefined, key: Omit<Key, 'text'>) => {
      this.#keys.push({ ...key, text: text ?? '' })
      void this.#pump()
    })
    this.#input.on('end', () => this.#leave(0))
    this.#output.on('resize', () => this.#editing && this.#screen.redraw())
    process.on('SIGINT', () => this.#onInterrupt())
    process.on('SIGCONT', () => this.#editing && this.#startEditing())
    for (const name of ['SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => this.#leave(128 + constants.signals[name]))
    }
    process.on('exit', () => this.#stopEditing())
    this.#finishRun(await this.#session.ask({ kind: 'start' }, 'done'))
    const code = await left
    this.#stopEditing()
    return code
  }

  /** Output goes out at once, before whatever the interpreter's thread prints next. */
  #print(text: string): void {
    try {
      writeFully(1, Buffer.from(text), null)
    } catch {
      this.#leave(0)
    }
  }

  #take(notice: Notice): void {
    if (notice.kind === 'exit') this.#leave(notice.code)
    else if (notice.kind === 'background') {
      if (this.#editing) this.#screen.erase()
      this.#session.makeReady()
    } else if (this.#editing) {
      this.#freshLine()
      this.#draw()
    }
  }

  // --- editing and running ---

  #startEditing(): void {
    this.#input.setRawMode(true)
    this.#input.resume()
    this.#print(pasteOn)
    this.#editing = true
    this.#draw()
    void this.#pump()
  }

  #stopEditing(): void {
    if (this.#editing) this.#print(pasteOff)
    this.#editing = false
    this.#input.setRawMode(false)
    this.#input.pause()
  }

  /** The cursor may be behind something that was printed without a line end: the prompt gets a line of its own. */
  #freshLine(): void {
    const columns = this.#output.columns || 80
    this.#print(`${' '.repeat(columns - 1)}\r\x1b[K`)
  }

  #finishRun(done: { prompts: Prompts } | undefined): void {
    if (done !== undefined) this.#prompts = done.prompts
    this.#buffer.reset()
    this.#at = this.#history.entries.length
    this.#freshLine()
    this.#startEditing()
  }

  async #submit(): Promise<void> {
    const { text } = this.#buffer
    this.#finishLine()
    if (text.trim() === '') {
      this.#buffer.reset()
      return
    }
    this.#history.add(text)
    this.#stopEditing()
    const dot = /^\s*\.([a-z]+)(?:\s+([\s\S]*))?$/.exec(text)
    if (dot === null) {
      this.#typed.push(text)
      this.#finishRun(await this.#session.ask({ kind: 'eval', script: text, timed: this.#timing }, 'done'))
      return
    }
    const [, name = '', rest = ''] = dot
    if (!this.#ownCommand(name, rest.trim())) {
      this.#finishRun(await this.#session.ask({ kind: 'dot', name, rest: rest.trim() }, 'done'))
    } else {
      this.#finishRun(undefined)
    }
  }

  /** Commands that need no interpreter. False for all others. */
  #ownCommand(name: string, rest: string): boolean {
    if (name === 'clear') this.#print('\x1b[H\x1b[2J')
    else if (name === 'save' && rest !== '') {
      try {
        writeFileSync(rest, this.#typed.map((text) => `${text}\n`).join(''))
      } catch (error) {
        this.#print(`${(error as Error).message}\n`)
      }
    } else if (name === 'time' && rest === '') {
      this.#timing = !this.#timing
      this.#print(`timing is ${this.#timing ? 'on' : 'off'}\n`)
    } else {
      return false
    }
    return true
  }

  #onInterrupt(): void {
    if (this.#editing) return
    const now = performance.now()
    if (this.#session.interrupting && now - this.#interruptedAt > patience) {
      this.#print('\nthe script did not stop: a new interpreter takes its place\n')
      void this.#session.restart()
      return
    }
    if (!this.#session.interrupting) this.#interruptedAt = now
    this.#session.interrupt()
  }

  // --- keys ---

  /** Handle keys one after the other, as long as a line is being typed. */
  async #pump(): Promise<void> {
    if (this.#busy || !this.#editing) return
    this.#busy = true
    let next = 0
    while (this.#editing && next < this.#keys.length) {
      const key = this.#keys[next]!
      next += 1
      await this.#handle(key)
    }
    this.#keys = this.#keys.slice(next)
    this.#busy = false
    if (this.#editing) {
      this.#draw()
      if (this.#keys.length > 0) void this.#pump()
      else void this.#askHint()
    }
  }

  async #handle(key: Key): Promise<void> {
    if (key.name === 'paste-start' || key.name === 'paste-end') {
      this.#pasting = key.name === 'paste-start'
      if (!this.#pasting && this.#pasted !== '') this.#buffer.insert(this.#pasted)
      this.#pasted = ''
      return
    }
    if (this.#pasting) {
      this.#pasted += key.name === 'return' ? '\n' : (key.sequence ?? key.text)
      return
    }
    const action = actionFor(key)
    if (action !== 'hint') this.#hint = ''
    if (action !== 'complete') this.#candidates = []
    if (this.#search !== undefined && this.#searchKey(key, action)) return
    await this.#act(action, key)
  }

  async #act(action: Action, key: Key): Promise<void> {
    const buffer = this.#buffer
    switch (action) {
      case 'insert':
        buffer.insert(key.text)
        break
      case 'newline':
        buffer.insert('\n')
        break
      case 'accept':
        await this.#accept()
        break
      case 'abandon':
        this.#finishLine()
        buffer.reset()
        this.#at = this.#history.entries.length
        break
      case 'end-of-input':
        if (buffer.text !== '') buffer.delete()
        else {
          this.#finishLine()
          this.#stopEditing()
          void this.#session.ask({ kind: 'leave' }, 'done')
        }
        break
      case 'suspend':
        this.#screen.erase()
        this.#print(pasteOff)
        this.#input.setRawMode(false)
        process.kill(process.pid, 'SIGTSTP')
        break
      case 'clear-screen':
        this.#screen.clear()
        break
      case 'complete':
        await this.#complete()
        break
      case 'up':
        if (!buffer.vertical(-1)) this.#recall(this.#at - 1)
        break
      case 'down':
        if (!buffer.vertical(1)) this.#recall(this.#at + 1)
        break
      case 'previous':
        this.#recall(this.#at - 1)
        break
      case 'next':
        this.#recall(this.#at + 1)
        break
      case 'search':
        this.#search = { query: '', index: this.#history.entries.length, before: buffer.text }
        break
      case 'hint':
      case 'nothing':
        break
      default:
        buffer[action]()
    }
  }

  /** Enter: run what is complete, else begin another line. */
  async #accept(): Promise<void> {
    const { text } = this.#buffer
    const dot = /^\s*\.[a-z]/.test(text)
    if (!dot && text.trim() !== '') {
      const parsed = await this.#session.ask({ kind: 'parse', script: text }, 'parsed')
      if (parsed?.status === 'incomplete') {
        this.#buffer.insert('\n')
        return
      }
    }
    await this.#submit()
  }

  #recall(index: number): void {
    const { entries } = this.#history
    if (index < 0 || index > entries.length) return
    if (this.#at === entries.length) this.#draft = this.#buffer.text
    this.#at = index
    this.#buffer.set(index === entries.length ? this.#draft : entries[index]!)
  }

  /** A key while searching. False when the search has ended and the key is to do what it does. */
  #searchKey(key: Key, action: Action): boolean {
    const search = this.#search!
    if (action === 'insert') {
      search.query += key.text
      this.#find(this.#history.entries.length)
    } else if (action === 'backspace') {
      search.query = search.query.slice(0, -1)
      this.#find(this.#history.entries.length)
    } else if (action === 'search') {
      this.#find(search.index)
    } else if (action === 'abandon' || key.name === 'escape' || (key.ctrl && key.name === 'g')) {
      this.#buffer.set(search.before)
      this.#search = undefined
    } else {
      this.#search = undefined
      return false
    }
    return true
  }

  #find(from: number): void {
    const search = this.#search!
    const index = this.#history.search(search.query, from)
    if (index < 0) {
      if (from === this.#history.entries.length) search.index = -1
      return
    }
    search.index = index
    this.#at = index
    this.#buffer.set(this.#history.entries[index]!)
  }

  async #complete(): Promise<void> {
    const { text, cursor } = this.#buffer
    const before = text.slice(0, cursor)
    if (/(^|\n)[ \t]*$/.test(before)) {
      this.#buffer.insert('  ')
      return
    }
    if (this.#candidates.length > 1) {
      this.#screen.printAbove(
        inColumns(
          this.#candidates.map((candidate) => candidate.text),
          this.#output.columns || 80,
        ),
      )
      return
    }
    const answer = await this.#session.ask({ kind: 'complete', text, cursor }, 'candidates')
    const candidates = answer?.candidates ?? []
    const [first] = candidates
    if (first === undefined) return
    if (candidates.length === 1) {
      const follows = text[cursor] === ' ' || !first.final ? '' : ' '
      this.#buffer.replace(first.start, first.end, first.text + follows)
      return
    }
    const prefix = commonPrefix(candidates.map((candidate) => candidate.text))
    if (prefix.length > first.end - first.start) this.#buffer.replace(first.start, first.end, prefix)
    this.#candidates = candidates
  }

  // --- drawing ---

  #draw(): void {
    const { text, cursor } = this.#buffer
    const spans: Span[] = colors ? highlight(text) : [{ text }]
    const { first, more } = this.#prompts
    const search = this.#search
    const found = search !== undefined && search.index < 0 ? 'failed search' : 'search'
    const prompt = search === undefined ? first : `(${found} '${search.query}') `
    this.#screen.draw({ prompt, more, spans, cursor, hint: this.#buffer.atEnd ? this.#hint : '' })
  }

  /** Leave what was typed where it is, and go to a fresh line. */
  #finishLine(): void {
    this.#hint = ''
    this.#draw()
    this.#screen.finish()
  }

  /** Show how the command that was just typed goes on. */
  async #askHint(): Promise<void> {
    const { text } = this.#buffer
    if (!this.#buffer.atEnd || !text.endsWith(' ') || this.#search !== undefined) return
    const answer = await this.#session.ask({ kind: 'usage', text }, 'usage')
    if (answer === undefined || !this.#editing || this.#buffer.text !== text || answer.usage === this.#hint) return
    this.#hint = answer.usage
    this.#draw()
  }
}
