// Record what tclsh 9.0 prints for the scripts of test/scripts:
//
//     TCLSH=tclsh9.0 node test/record.mjs ?name ...?
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, runScript } from './run-script.ts'

const tclsh = process.env.TCLSH ?? 'tclsh9.0'
const wanted = process.argv.slice(2)
const names = readdirSync(folder).filter((file) => file.endsWith('.tcl') && file !== 'prelude.tcl')
for (const name of names.map((file) => file.slice(0, -4))) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  writeFileSync(join(folder, `${name}.expected`), runScript(name, [tclsh]))
}
