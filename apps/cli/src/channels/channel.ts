/** A channel: text on one side, a device's bytes on the other, and buffers between them.
 *
 *  Input is kept as bytes and converted when it is taken, a line or so many characters at a time: what has not been
 *  taken can still be read with another encoding, and the position in the file is known to the byte. */

import { isAscii } from 'node:buffer'
import { errnoOf, posixFailure } from '../errno.ts'
import { CommandFailure, fail } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { type Codec, countCharacters, type Profile } from './codec.ts'
import { type Device, type Direction, wouldBlock } from './device.ts'
import type { HeldOutput } from './held-output.ts'

export type Translation = 'auto' | 'lf' | 'cr' | 'crlf'
export type Buffering = 'full' | 'line' | 'none'

const LF = 10
const CR = 13
const everything = Number.POSITIVE_INFINITY
const defaultBufferSize = 4096
const largestPiece = 1 << 16
const largeRead = 1 << 20
/** Bytes of lines that may wait for more. */
const mostHeld = 1 << 15

/** A line that ends at `end` (not included); the next one begins at `next`. */
interface LineEnd {
  end: number
  next: number
  /** A carriage return ended it and nothing is known of what follows. */
  pendingLf: boolean
}

export class Channel {
  readonly name: string
  #device: Device
  #codec: Codec
  profile: Profile = 'strict'
  inputTranslation: Translation = 'auto'
  outputTranslation: Translation = 'lf'
  buffering: Buffering
  eofChar = ''
  blocking = true
  /** Interpreters that have the channel; it is closed when none has it any more. */
  users = 0
  /** Scripts to run when something can be read or written, and the interpreters to run them in. */
  readonly handlers: Partial<Record<Direction, { readonly script: string; readonly shell: Shell }>> = {}
  /** Directions in which a copy goes on in the background: nobody else may use them. */
  readonly copying: Set<Direction> = new Set()
  /** Directions that a half-close has ended. */
  readonly closed: Set<Direction> = new Set()
  #bufferSize = defaultBufferSize
  #input: Buffer = Buffer.alloc(0)
  #start = 0
  #end = 0
  #nextPiece = defaultBufferSize
  /** All that is in the input buffer is ASCII: it needs no checks. */
  #ascii = true
  #atEof = false
  #blocked = false
  /** The line feed that comes next belongs to the carriage return before. */
  #skipLf = false
  /** `gets` found no complete line: what is in the buffer does not make the channel readable. */
  #needsMore = false
  /** The first carriage return in the input buffer, its end when there is none; -1 when nobody has looked. */
  #return = -1
  /** The line that `gets` gave last has no characters of two UTF-16 units. */
  #plainLine = false
  #output: Buffer = Buffer.alloc(0)
  #outputEnd = 0
  /** What comes after the output buffer, not encoded yet: one long text is encoded quicker than many short ones. It is
   *  well-formed, and the encoding is UTF-8. */
  #text = ''
  #readable: boolean
  #writable: boolean
  readonly #held: HeldOutput | undefined
  /** An error of writing in the background, for the next operation. */
  #backgroundError: CommandFailure | undefined

  /** @param held where output by the line may wait for more */
  constructor(name: string, device: Device, codec: Codec, held?: HeldOutput) {
    this.name = name
    this.#device = device
    this.#readable = device.readable
    this.#writable = device.writable
    this.#codec = codec
    this.#held = held
    this.buffering = device.terminal ? 'line' : 'full'
  }

  get device(): Device {
    return this.#device
  }

  /** Put another device under the channel; what is in the buffers goes through the old one. */
  replaceDevice(device: Device): void {
    if (this.writable) this.flush()
    this.#discardInput()
    this.#device = device
    this.#readable = device.readable && !this.closed.has('read')
    this.#writable = device.writable && !this.closed.has('write')
  }

  get codec(): Codec {
    return this.#codec
  }

  set codec(codec: Codec) {
    this.#encodeText()
    this.#codec = codec
  }

  get readable(): boolean {
    return this.#readable
  }

  get writable(): boolean {
    return this.#writable
  }

  /** Did the last read meet the end. */
  get eof(): boolean {
    return this.#atEof
  }

  /** Did the last read find less than it wanted, because the channel does not wait. */
  get blocked(): boolean {
    return this.#blocked
  }

  get pendingInput(): number {
    return this.#end - this.#start
  }

  get pendingOutput(): number {
    this.#encodeText()
    return this.#outputEnd
  }

  get bufferSize(): number {
    return this.#bufferSize
  }

  set bufferSize(size: number) {
    this.#bufferSize = Math.min(Math.max(size, 1), 1 << 20)
  }

  // --- input ---

  /** The next line without its end; undefined at the end of the data (`eof`) or when the channel would have to wait
   *  (`blocked`). */
  gets(): string | undefined {
    this.#beginRead()
    const next = this.#nextLineFeed()
    if (next >= 0) {
      const text = this.#decodeLine(this.#start, next)
      this.#start = next + 1
      this.#needsMore = false
      return text
    }
    let from = this.#start
    let line: LineEnd | undefined
    for (;;) {
      const limit = this.#visibleEnd()
      line = this.#findLine(from, limit.end)
      if (line !== undefined) break
      // The last whole unit may begin a line end of two.
      const { unit } = this.codec
      from = this.#start + Math.max(Math.floor((limit.end - this.#start) / unit) - 1, 0) * unit
      if (limit.marked) {
        this.#atEof = true
        break
      }
      const before = this.#start
      if (!this.#fill(this.#pieceSize())) break
      from += this.#start - before
    }
    const { end: visible } = this.#visibleEnd()
    if (line === undefined) {
      if (this.#blocked) {
        this.#needsMore = true
        return undefined
      }
      if (visible === this.#start) return undefined
      line = { end: visible, next: visible, pendingLf: false }
    }
    const text = this.#decodeLine(this.#start, line.end)
    this.#start = line.next
    this.#skipLf = line.pendingLf
    this.#needsMore = false
    return text
  }

  /** How many characters the line has that `gets` gave last. */
  lengthOfLine(line: string): number {
    return this.#plainLine ? line.length : countCharacters(line)
  }

  /** Where the line ends, in the usual case: bytes are characters' beginnings, and a line feed in the buffer ends it. -1
   *  when it takes a closer look. */
  #nextLineFeed(): number {
    if (this.codec.unit !== 1 || this.#skipLf || this.eofChar !== '') return -1
    const mode = this.inputTranslation
    if (mode !== 'auto' && mode !== 'lf') return -1
    const at = this.#input.indexOf(LF, this.#start)
    if (at < 0 || at >= this.#end) return -1
    return mode === 'lf' || at < this.#nextReturn() ? at : -1
  }

  /** The first carriage return from `#start` on. It is looked for once, not for every line. */
  #nextReturn(): number {
    if (this.#return < this.#start) {
      const at = this.#input.indexOf(CR, this.#start)
      this.#return = at < 0 || at > this.#end ? this.#end : at
    }
    return this.#return
  }

  #decodeLine(start: number, end: number): string {
    this.#plainLine = this.#ascii && this.codec.ascii
    if (this.#plainLine) return this.#input.toString('latin1', start, end)
    const { text, failed } = this.codec.decode(this.#input, start, end, everything, this.profile, true)
    if (failed) throw this.#invalidInput()
    // Characters that take two units take more bytes.
    this.#plainLine = text.length === end - start
    return text
  }

  /** Up to `limit` characters; less at the end, or when the channel does not wait.
   *  @throws CommandFailure EILSEQ for input that the encoding does not know */
  read(limit: number = everything): string {
    this.#beginRead()
    const parts: string[] = []
    let wanted = limit
    while (wanted > 0) {
      const visible = this.#visibleEnd()
      const atEnd: boolean = this.#atEof || visible.marked
      if (visible.end > this.#start) {
        const { text, count, stuck } = this.#take(wanted, visible.end, atEnd, parts)
        parts.push(text)
        wanted -= count
        if (wanted <= 0) break
        if (!stuck) continue
      }
      if (visible.marked) {
        this.#atEof = true
        break
      }
      if (atEnd || !this.#fill(limit === everything ? this.#readAllSize() : this.#pieceSize())) {
        if (this.#blocked || this.#end === this.#start) break
      }
    }
    this.#needsMore = false
    return parts.length === 1 ? parts[0]! : parts.join('')
  }

  /** How much to read at once: files that are read from one end to the other in ever larger pieces. */
  #pieceSize(): number {
    if (this.#device.seek === undefined || this.#bufferSize !== defaultBufferSize) return this.#bufferSize
    const size = this.#nextPiece
    this.#nextPiece = Math.min(size * 2, largestPiece)
    return size
  }

  #readAllSize(): number {
    return this.device.seek !== undefined ? largeRead : this.#bufferSize
  }

  /** Convert and translate from the buffer up to the next carriage return or the limit. `stuck`: nothing more can be
   *  taken without more bytes. */
  #take(limit: number, end: number, atEnd: boolean, before: string[]): { text: string; count: number; stuck: boolean } {
    const mode = this.inputTranslation
    const { unit } = this.codec
    if (mode !== 'lf') {
      if (this.#skipLf && this.#start + unit <= end) {
        this.#skipLf = false
        if (this.codec.unitAt(this.#input, this.#start) === LF) this.#start += unit
        if (this.#start === end) return { text: '', count: 0, stuck: true }
      }
      const cr = this.#findUnit(CR, this.#start, end)
      if (cr === this.#start) return this.#takeReturn(end, atEnd)
      if (cr > 0) return this.#convert(limit, cr, true, before)
    }
    return this.#convert(limit, end, atEnd, before)
  }

  #takeReturn(end: number, atEnd: boolean): { text: string; count: number; stuck: boolean } {
    const { unit } = this.codec
    const after = this.#start + unit
    const known = after + unit <= end
    const lf = known && this.codec.unitAt(this.#input, after) === LF
    if (this.inputTranslation === 'crlf') {
      if (!known && !atEnd) return { text: '', count: 0, stuck: true }
      this.#start = lf ? after + unit : after
      return { text: lf ? '\n' : '\r', count: 1, stuck: false }
    }
    this.#start = after
    if (this.inputTranslation === 'auto' && (lf || !known)) this.#skipLf = true
    return { text: '\n', count: 1, stuck: false }
  }

  #convert(
    limit: number,
    end: number,
    atEnd: boolean,
    before: string[],
  ): { text: string; count: number; stuck: boolean } {
    const decoded = this.codec.decode(this.#input, this.#start, end, limit, this.profile, atEnd)
    const stuck = decoded.next === this.#start || decoded.next < end
    this.#start = decoded.next
    if (decoded.failed) {
      if (!this.blocking && (before.length > 0 || decoded.text !== '')) return { ...decoded, count: everything, stuck }
      throw this.#invalidInput(before.join('') + decoded.text)
    }
    return { text: decoded.text, count: decoded.count, stuck }
  }

  #invalidInput(data?: string): CommandFailure {
    const failure = posixFailure(`error reading "${this.name}"`, 'EILSEQ')
    return data === undefined ? failure : Object.assign(failure, { data })
  }

  #beginRead(): void {
    if (!this.#readable) fail(`channel "${this.name}" wasn't opened for reading`)
    if (this.copying.has('read')) throw posixFailure(`error reading "${this.name}"`, 'EBUSY')
    this.#throwBackgroundError()
    if ((this.#outputEnd > 0 || this.#text !== '') && this.device.seek !== undefined) this.flush()
    this.#atEof = false
    this.#blocked = false
  }

  /** Where the data that may be seen ends: at the end-of-file character, when there is one. */
  #visibleEnd(): { end: number; marked: boolean } {
    if (this.eofChar !== '') {
      const at = this.#findUnit(this.eofChar.charCodeAt(0), this.#start, this.#end)
      if (at >= 0) return { end: at, marked: true }
    }
    return { end: this.#end, marked: false }
  }

  #findUnit(code: number, from: number, to: number): number {
    const { unit } = this.codec
    if (unit === 1) {
      const at = this.#input.indexOf(code, from)
      return at >= 0 && at < to ? at : -1
    }
    const aligned = from + ((unit - ((from - this.#start) % unit)) % unit)
    for (let at = aligned; at + unit <= to; at += unit) if (this.codec.unitAt(this.#input, at) === code) return at
    return -1
  }

  #findLine(scanFrom: number, end: number): LineEnd | undefined {
    const { unit } = this.codec
    let from = scanFrom
    if (this.#skipLf && this.#start + unit <= end) {
      this.#skipLf = false
      if (this.codec.unitAt(this.#input, this.#start) === LF) {
        this.#start += unit
        from = Math.max(from, this.#start)
      }
    }
    switch (this.inputTranslation) {
      case 'lf': {
        const at = this.#findUnit(LF, from, end)
        return at < 0 ? undefined : { end: at, next: at + unit, pendingLf: false }
      }
      case 'cr': {
        const at = this.#findUnit(CR, from, end)
        return at < 0 ? undefined : { end: at, next: at + unit, pendingLf: false }
      }
      case 'crlf': {
        for (let at = this.#findUnit(CR, from, end); at >= 0; at = this.#findUnit(CR, at + unit, end)) {
          if (at + 2 * unit > end) return undefined
          if (this.codec.unitAt(this.#input, at + unit) === LF)
            return { end: at, next: at + 2 * unit, pendingLf: false }
        }
        return undefined
      }
      default: {
        const lf = this.#findUnit(LF, from, end)
        const cr = this.#findUnit(CR, from, lf < 0 ? end : lf)
        if (cr < 0) return lf < 0 ? undefined : { end: lf, next: lf + unit, pendingLf: false }
        const after = cr + unit
        if (after + unit > end) return { end: cr, next: after, pendingLf: true }
        return { end: cr, next: lf === after ? after + unit : after, pendingLf: false }
      }
    }
  }

  /** Get more bytes. False at the end of the data (`eof`) and when there are none yet (`blocked`). */
  #fill(size: number): boolean {
    this.#return = -1
    this.#held?.release()
    if (this.#start === this.#end) {
      this.#start = 0
      this.#end = 0
      this.#ascii = true
    }
    if (this.#input.length - this.#end < size) {
      const kept = this.#end - this.#start
      const target =
        this.#start >= size && kept + size <= this.#input.length ? this.#input : this.#enlarged(kept + size)
      this.#input.copy(target, 0, this.#start, this.#end)
      this.#input = target
      this.#start = 0
      this.#end = kept
    }
    let count: number
    try {
      count = this.device.read(this.#input.subarray(this.#end, this.#end + size))
    } catch (error) {
      if (error instanceof CommandFailure) throw error
      throw posixFailure(`error reading "${this.name}"`, errnoOf(error))
    }
    if (count === wouldBlock) this.#blocked = true
    else if (count === 0) this.#atEof = true
    else {
      if (this.#ascii) this.#ascii = isAscii(this.#input.subarray(this.#end, this.#end + count))
      this.#end += count
    }
    return count > 0
  }

  #enlarged(size: number): Buffer {
    return Buffer.allocUnsafeSlow(Math.max(size, this.#input.length * (size > this.#input.length ? 2 : 1)))
  }

  // --- output ---

  /** Put a text out: to the buffer, and on when `-buffering` says so.
   *  @param newline a line feed follows */
  write(text: string, newline = false): void {
    if (!this.#writable) fail(`channel "${this.name}" wasn't opened for writing`)
    if (this.copying.has('write')) throw posixFailure(`error writing "${this.name}"`, 'EBUSY')
    this.#held?.release(this)
    if (this.#backgroundError !== undefined) this.#throwBackgroundError()
    if (this.#end !== this.#start) this.#discardInput()
    const { outputTranslation } = this
    if (outputTranslation === 'lf') this.#encode(text, newline)
    else
      this.#encode((newline ? `${text}\n` : text).replaceAll('\n', outputTranslation === 'cr' ? '\r' : '\r\n'), false)
    const { buffering } = this
    if (buffering !== 'full' && (buffering === 'none' || newline || text.includes('\n'))) this.#lineWritten()
    else if (this.#outputEnd + this.#text.length >= this.#flushSize()) this.flush('writing')
  }

  /** A line is complete, and somebody may wait for it. */
  #lineWritten(): void {
    if (this.buffering === 'line' && !this.#device.terminal && this.#held?.mayHold(this) === true) {
      if (this.#outputEnd + this.#text.length < mostHeld) return
    }
    this.flush('writing')
  }

  /** Write what was held. When that fails, the next operation tells. */
  flushHeld(): void {
    if (!this.#writable) return
    try {
      this.flush('writing')
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      this.#backgroundError ??= error
    }
  }

  /** Output is handed on when there is so much of it. */
  #flushSize(): number {
    const plain = this.#device.seek !== undefined && this.#bufferSize === defaultBufferSize
    return plain ? largestPiece : this.#bufferSize
  }

  #encode(text: string, newline: boolean): void {
    if (this.#codec.name === 'utf-8' && text.isWellFormed()) {
      this.#text += newline ? `${text}\n` : text
      return
    }
    this.#encodeText()
    const { bytes, failed } = this.#codec.encode(newline ? `${text}\n` : text, this.profile)
    this.#makeRoom(bytes.length)
    bytes.copy(this.#output, this.#outputEnd)
    this.#outputEnd += bytes.length
    if (failed) throw posixFailure(`error writing "${this.name}"`, 'EILSEQ')
  }

  /** Move the text to the output buffer. */
  #encodeText(): void {
    const text = this.#text
    if (text === '') return
    this.#text = ''
    this.#makeRoom(text.length < largeRead ? text.length * 3 : Buffer.byteLength(text))
    this.#outputEnd += this.#output.write(text, this.#outputEnd, 'utf8')
  }

  #makeRoom(size: number): void {
    const needed = this.#outputEnd + size
    if (needed <= this.#output.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#output.length * 2, 1024))
    this.#output.copy(larger, 0, 0, this.#outputEnd)
    this.#output = larger
  }

  /** After reading ahead, writing goes on where the script has read up to. */
  #discardInput(): void {
    if (this.#end === this.#start || this.device.seek === undefined) return
    this.device.seek(this.#start - this.#end, 'current')
    this.dropInput()
  }

  /** Forget what was read from the device and not by a script. */
  dropInput(): void {
    this.#start = 0
    this.#end = 0
    this.#return = -1
    this.#skipLf = false
  }

  /** Hand everything in the output buffer to the device; what a device that does not wait refuses stays. */
  flush(verb: 'flushing' | 'writing' = 'flushing'): void {
    if (!this.#writable) fail(`channel "${this.name}" wasn't opened for writing`)
    this.#held?.release(this)
    this.#encodeText()
    let done = 0
    try {
      while (done < this.#outputEnd) {
        const count = this.device.write(this.#output.subarray(done, this.#outputEnd))
        if (count === wouldBlock) break
        done += count
      }
    } catch (error) {
      done = this.#outputEnd
      if (error instanceof CommandFailure) throw error
      throw posixFailure(`error ${verb} "${this.name}"`, errnoOf(error))
    } finally {
      this.#output.copy(this.#output, 0, done, this.#outputEnd)
      this.#outputEnd -= done
      if (this.#outputEnd === 0 && this.#output.length > 4 * largeRead) this.#output = Buffer.alloc(0)
    }
  }

  #throwBackgroundError(): void {
    const error = this.#backgroundError
    this.#backgroundError = undefined
    if (error !== undefined) throw error
  }

  // --- position ---

  /** Move to a place; both buffers are emptied. */
  seek(offset: number, origin: 'start' | 'current' | 'end'): void {
    if (this.copying.size > 0) throw posixFailure(`error during seek on "${this.name}"`, 'EBUSY')
    if (this.device.seek === undefined) throw posixFailure(`error during seek on "${this.name}"`, 'ESPIPE')
    const unread = this.#end - this.#start
    if (this.writable) this.flush()
    try {
      this.device.seek(origin === 'current' ? offset - unread : offset, origin)
    } catch (error) {
      throw posixFailure(`error during seek on "${this.name}"`, errnoOf(error))
    }
    this.#start = 0
    this.#end = 0
    this.#nextPiece = defaultBufferSize
    this.#return = -1
    this.#skipLf = false
    this.#atEof = false
    this.#blocked = false
  }

  /** The position in bytes; -1 when there is none. */
  tell(): number {
    if (this.device.tell === undefined || this.copying.size > 0) return -1
    this.#encodeText()
    return this.device.tell() + this.#outputEnd - (this.#end - this.#start)
  }

  /** Cut the file off, at the current position without `size`. */
  truncate(size: number | undefined): void {
    const at = size ?? this.tell()
    if (at < 0) throw posixFailure(`could not determine current location in "${this.name}"`, 'ESPIPE')
    if (!this.writable || this.device.truncate === undefined) {
      throw posixFailure(`error during truncate on "${this.name}"`, 'EINVAL')
    }
    this.flush()
    this.#discardInput()
    try {
      this.device.truncate(at)
    } catch (error) {
      throw posixFailure(`error during truncate on "${this.name}"`, errnoOf(error))
    }
  }

  // --- the rest ---

  /** Would an operation in this direction find something, without waiting. */
  ready(direction: Direction): boolean {
    if (direction === 'read' && this.#end > this.#start && !this.#needsMore) return true
    return this.device.ready === undefined || this.device.ready(direction)
  }

  setBlocking(blocking: boolean): void {
    this.blocking = blocking
    this.device.setBlocking?.(blocking)
  }

  /** Close one direction or everything; what is in the output buffer is written first. */
  close(direction?: Direction): void {
    let failure: unknown
    this.#held?.release(this)
    try {
      if (this.writable && direction !== 'read') this.flush()
    } catch (error) {
      failure = error
    }
    if (direction !== undefined) this.closed.add(direction)
    if (direction === 'read') this.#readable = false
    if (direction === 'write') this.#writable = false
    if (direction !== 'write') {
      this.#start = 0
      this.#end = 0
      this.#input = Buffer.alloc(0)
      this.#return = -1
    }
    this.device.close(direction)
    if (failure !== undefined) throw failure
  }
}
