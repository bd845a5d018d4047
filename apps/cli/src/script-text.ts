/** Getting at the text of scripts. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFully } from './channels/file-device.ts'
import { posixFailure, withPosix } from './errno.ts'
import type { Shell } from './shell.ts'

/** The text of a file that a script asks for: up to the first Ctrl-Z, which marks the end of a script.
 *  @throws CommandFailure `couldn't read file "x": no such file or directory` */
export function readScript(shell: Shell, name: string, encoding?: string): string {
  const what = `couldn't read file "${name}"`
  return readFile(shell, name, () => shell.paths.resolve(name, what), encoding)
}

/** The text of a file that the user has named: no policy keeps it away. */
export function readNamedScript(shell: Shell, name: string, encoding?: string): string {
  return readFile(shell, name, () => resolve(name), encoding)
}

function readFile(shell: Shell, name: string, path: () => string, encoding = 'utf-8'): string {
  const what = `couldn't read file "${name}"`
  const codec = shell.channels.codec(encoding)
  const bytes = withPosix(what, () => readFileSync(path()))
  const mark = bytes.indexOf(0x1a)
  const text = decode(bytes, mark < 0 ? bytes.length : mark, codec)
  if (text === undefined) throw posixFailure(what, 'EILSEQ')
  return text
}

/** All of standard input, as a script. */
export function readInput(shell: Shell, encoding = 'utf-8'): string {
  const codec = shell.channels.codec(encoding)
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16)
    const count = readFully(0, chunk, null)
    if (count === 0) break
    chunks.push(chunk.subarray(0, count))
  }
  const bytes = Buffer.concat(chunks)
  const text = decode(bytes, bytes.length, codec)
  if (text === undefined) throw posixFailure('error reading "stdin"', 'EILSEQ')
  return text
}

function decode(bytes: Buffer, end: number, codec: import('./channels/codec.ts').Codec): string | undefined {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && codec.name === 'utf-8' ? 3 : 0
  const { text, failed } = codec.decode(bytes, mark, end, Number.POSITIVE_INFINITY, 'strict', true)
  if (failed) return undefined
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
