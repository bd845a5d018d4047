// Numbers and lists as WebAssembly writes them.

/** Reads from `bytes`, and stands at `at`. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  get done() {
    return this.at >= this.bytes.length
  }

  byte() {
    if (this.done) throw new Error(`the module ends where more should follow, at byte ${this.at} of a part`)
    return this.bytes[this.at++]
  }

  /** An unsigned number of up to 32 bits (LEB128). */
  number() {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }

  /** Passes a number of any size, signed or not. */
  passNumber() {
    while (this.byte() >= 128);
  }

  take(length) {
    const part = this.bytes.subarray(this.at, this.at + length)
    if (part.length < length) throw new Error(`the module ends where ${length} bytes should follow`)
    this.at += length
    return part
  }

  name() {
    return Buffer.from(this.take(this.number())).toString()
  }

  /** Calls `read` as often as the number says that stands before the items. */
  list(read) {
    return Array.from({ length: this.number() }, () => read(this))
  }
}

/** The bytes of an unsigned number, as few as it needs. */
export function number(value) {
  const bytes = []
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128)
  bytes.push(value)
  return Buffer.from(bytes)
}

/** Bytes with their length before them. */
export const sized = (bytes) => Buffer.concat([number(bytes.length), bytes])

/** Items, each of them bytes, with their number before them. */
export const list = (items) => Buffer.concat([number(items.length), ...items])
