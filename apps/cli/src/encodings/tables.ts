/** The tables of encodings that JavaScript engines do not have. They are unpacked when the first is used. */
import { brotliDecompressSync } from 'node:zlib'
import type { EncodingTable } from 'feather-tcl'
import { ENCODINGS } from './names.ts'
import { PACKED } from './tables.gen.ts'

let tables: ReadonlyMap<string, EncodingTable> | undefined

/** The table of one of `ENCODINGS`. */
export function encodingTable(name: string): EncodingTable {
  tables ??= unpack()
  return tables.get(name)!
}

function unpack(): Map<string, EncodingTable> {
  const bytes = brotliDecompressSync(Buffer.from(PACKED, 'base64'))
  const units = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  let at = 0

  /** Numbers of which the differences are kept. */
  function numbers(count: number): number[] {
    let last = 0
    return Array.from(units.subarray(at, (at += count)), (step) => (last = (last + step) & 0xffff))
  }

  function entries(): [number, number][] {
    const count = units[at++]!
    const places = numbers(count)
    const codes = numbers(count)
    return places.map((place, i) => [place, codes[i]!])
  }

  const found = new Map<string, EncodingTable>()
  for (const name of ENCODINGS) {
    const unknown = units[at++]!
    // The two highest numbers stand for -1 and -2.
    const single = Int32Array.from(units.subarray(at, (at += 256)), (code) => (code >= 0xfffe ? code - 0x10000 : code))
    const pairs = entries()
    const double = pairs.length > 0 ? new Uint16Array(0x10000) : undefined
    for (const [pair, code] of pairs) double![pair] = code
    found.set(name, { single, double, written: entries(), unknown })
  }
  return found
}
