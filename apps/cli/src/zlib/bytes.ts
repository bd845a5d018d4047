import { fail } from '../failure.ts'

/** The bytes of a word.
 *  @throws CommandFailure when a character is no byte */
export function bytesOf(word: string): Buffer {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.codePointAt(i)!
    if (code < 256) continue
    const shown = code.toString(16)
    fail(`expected code point values below 0xff but value at byte offset ${i} was 0x${shown}`, 'TCL', 'VALUE', 'BYTES')
  }
  return Buffer.from(word, 'latin1')
}
