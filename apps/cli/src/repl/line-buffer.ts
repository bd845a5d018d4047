/** The text that is being typed, and what keys do to it. Nothing of the terminal is known here. */

interface Snapshot {
  text: string
  cursor: number
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}_]/u.test(character)

export class LineBuffer {
  #text = ''
  #cursor = 0
  #killed = ''
  /** The last command cut something: the next one adds to it. */
  #killing = false
  #undo: Snapshot[] = []
  /** The last command inserted something: one undo takes back all of it. */
  #inserting = false

  get text(): string {
    return this.#text
  }

  /** In UTF-16 units, never inside of a character. */
  get cursor(): number {
    return this.#cursor
  }

  get atEnd(): boolean {
    return this.#cursor === this.#text.length
  }

  /** The text before the cursor has no line end. */
  get onFirstLine(): boolean {
    return !this.#text.slice(0, this.#cursor).includes('\n')
  }

  get onLastLine(): boolean {
    return !this.#text.slice(this.#cursor).includes('\n')
  }

  /** Replace everything; the cursor goes to the end. */
  set(text: string, cursor: number = text.length): void {
    this.#remember()
    this.#text = text
    this.#cursor = cursor
  }

  /** Begin anew, with nothing to undo. */
  reset(): void {
    this.#text = ''
    this.#cursor = 0
    this.#undo = []
    this.#killing = false
    this.#inserting = false
  }

  insert(text: string): void {
    if (!this.#inserting || text.length > 1) this.#remember()
    this.#splice(this.#cursor, this.#cursor, text)
    this.#inserting = true
  }

  /** Put a text in the place of a part. */
  replace(start: number, end: number, text: string): void {
    this.#remember()
    this.#splice(start, end, text)
  }

  #splice(start: number, end: number, text: string): void {
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end)
    this.#cursor = start + text.length
  }

  #remember(): void {
    this.#inserting = false
    this.#undo.push({ text: this.#text, cursor: this.#cursor })
    if (this.#undo.length > 500) this.#undo.shift()
  }

  undo(): void {
    this.settle()
    const last = this.#undo.pop()
    if (last === undefined) return
    this.#text = last.text
    this.#cursor = last.cursor
  }

  /** A command of another kind follows. */
  settle(): void {
    this.#inserting = false
    this.#killing = false
  }

  // --- moving ---

  left(): void {
    this.settle()
    this.#cursor = this.#before(this.#cursor)
  }

  right(): void {
    this.settle()
    this.#cursor = this.#after(this.#cursor)
  }

  #before(at: number): number {
    let to = at
    do {
      to -= (this.#text.codePointAt(to - 2) ?? 0) > 0xffff ? 2 : 1
    } while (to > 0 && isCombining(this.#text, to))
    return Math.max(to, 0)
  }

  #after(at: number): number {
    let to = at
    do {
      to += (this.#text.codePointAt(to) ?? 0) > 0xffff ? 2 : 1
    } while (to < this.#text.length && isCombining(this.#text, to))
    return Math.min(to, this.#text.length)
  }

  lineStart(): void {
    this.settle()
    this.#cursor = this.#text.lastIndexOf('\n', this.#cursor - 1) + 1
    if (this.#cursor < 0) this.#cursor = 0
  }

  lineEnd(): void {
    this.settle()
    this.#cursor = this.#endOfLine()
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#cursor)
    return end < 0 ? this.#text.length : end
  }

  toStart(): void {
    this.settle()
    this.#cursor = 0
  }

  toEnd(): void {
    this.settle()
    this.#cursor = this.#text.length
  }

  wordLeft(): void {
    this.settle()
    this.#cursor = this.#wordBefore()
  }

  wordRight(): void {
    this.settle()
    this.#cursor = this.#wordAfter()
  }

  #wordBefore(): number {
    let at = this.#cursor
    while (at > 0 && !isWord(this.#text[at - 1])) at -= 1
    while (at > 0 && isWord(this.#text[at - 1])) at -= 1
    return at
  }

  #wordAfter(): number {
    let at = this.#cursor
    while (at < this.#text.length && !isWord(this.#text[at])) at += 1
    while (at < this.#text.length && isWord(this.#text[at])) at += 1
    return at
  }

  /** To the same place of the line above or below. False when there is none. */
  vertical(step: -1 | 1): boolean {
    const lines = this.#text.split('\n')
    const before = this.#text.slice(0, this.#cursor).split('\n')
    const row = before.length - 1
    const column = before.at(-1)!.length
    const target = lines[row + step]
    if (target === undefined) return false
    this.settle()
    const start = lines.slice(0, row + step).reduce((sum, line) => sum + line.length + 1, 0)
    this.#cursor = start + Math.min(column, target.length)
    return true
  }

  // --- deleting ---

  backspace(): void {
    if (this.#cursor === 0) return
    this.#remember()
    this.#killing = false
    const from = this.#before(this.#cursor)
    this.#splice(from, this.#cursor, '')
  }

  delete(): void {
    if (this.atEnd) return
    this.#remember()
    this.#killing = false
    const at = this.#cursor
    this.#splice(at, this.#after(at), '')
  }

  killWordLeft(): void {
    this.#kill(this.#wordBefore(), this.#cursor, true)
  }

  killWordRight(): void {
    this.#kill(this.#cursor, this.#wordAfter(), false)
  }

  /** Back to the last white space. */
  killBlankWordLeft(): void {
    let at = this.#cursor
    while (at > 0 && /\s/.test(this.#text[at - 1]!)) at -= 1
    while (at > 0 && !/\s/.test(this.#text[at - 1]!)) at -= 1
    this.#kill(at, this.#cursor, true)
  }

  killToEnd(): void {
    const end = this.#endOfLine()
    this.#kill(this.#cursor, end === this.#cursor ? Math.min(end + 1, this.#text.length) : end, false)
  }

  killToStart(): void {
    const start = this.#text.lastIndexOf('\n', this.#cursor - 1) + 1
    this.#kill(Math.max(start, 0), this.#cursor, true)
  }

  #kill(start: number, end: number, backward: boolean): void {
    if (start === end) return
    this.#remember()
    const cut = this.#text.slice(start, end)
    if (!this.#killing) this.#killed = cut
    else this.#killed = backward ? cut + this.#killed : this.#killed + cut
    this.#splice(start, end, '')
    this.#killing = true
  }

  /** Insert what was cut last. */
  yank(): void {
    this.#remember()
    this.#killing = false
    this.#splice(this.#cursor, this.#cursor, this.#killed)
  }

  /** Swap the two characters around the cursor. */
  transpose(): void {
    if (this.#cursor === 0 || this.#text.length < 2) return
    const at = this.atEnd ? this.#before(this.#cursor) : this.#cursor
    if (at === 0) return
    const start = this.#before(at)
    const end = this.#after(at)
    this.replace(start, end, this.#text.slice(at, end) + this.#text.slice(start, at))
  }
}

function isCombining(text: string, at: number): boolean {
  const code = text.codePointAt(at)
  return code !== undefined && code >= 0x300 && /^(\p{Mn}|\p{Me}|\u200d|\ufe0f)$/u.test(String.fromCodePoint(code))
}
