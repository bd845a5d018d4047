/** Gives the interpreters of the program the encodings that the library's do not have. */
import { addEncoding, type EncodingCodec } from 'feather-tcl'
import { loadModule } from '../modules.ts'
import { ENCODINGS, ESCAPE_ENCODINGS } from './names.ts'

let added = false

/** Their tables are loaded when a script uses one. */
export function addEncodings(): void {
  if (added) return
  added = true
  for (const name of ENCODINGS) addEncoding(name, () => loadModule('encodings/tables').encodingTable(name))
  for (const name of ESCAPE_ENCODINGS) {
    const codec = (): EncodingCodec => loadModule('encodings/iso2022').escapeEncoding(name)
    addEncoding(name, {
      decode: (bytes, profile) => codec().decode(bytes, profile),
      encode: (text, profile) => codec().encode(text, profile),
    })
  }
}
