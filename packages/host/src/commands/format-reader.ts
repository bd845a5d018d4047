/** What the format strings of format and scan have in common. */
import { isDigit } from '@feather-tcl/arena/values'

export class FormatReader {
  readonly text: string
  at: number

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  /** A run of decimal digits as a number; undefined for none. */
  number(): number | undefined {
    let value: number | undefined
    for (; isDigit(this.text.charCodeAt(this.at)); this.at++)
      value = (value ?? 0) * 10 + this.text.charCodeAt(this.at) - 48
    return value
  }

  /** Step over the character when it is the next one. */
  skip(c: string): boolean {
    const there = this.text[this.at] === c
    if (there) this.at++
    return there
  }

  /** How many bits of an integer a size modifier means; undefined for none. */
  bits(): 16 | 64 | 'any' | undefined {
    if (this.skip('h')) return 16
    if (this.skip('l')) return this.skip('l') ? 'any' : 64
    if (this.skip('L')) return 'any'
    return this.skip('z') || this.skip('t') || this.skip('j') || this.skip('q') ? 64 : undefined
  }
}
