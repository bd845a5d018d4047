/** Gives the interpreters of the program the encodings that the library's do not have. */
import { addEncoding } from 'feather-tcl'
import { loadModule } from '../modules.ts'
import { ENCODINGS } from './names.ts'

let added = false

/** Their tables are loaded when a script uses one. */
export function addEncodings(): void {
  if (added) return
  added = true
  for (const name of ENCODINGS) addEncoding(name, () => loadModule('encodings/tables').encodingTable(name))
}
