/** Scripts that use files, channels, processes and time do what they do under tclsh 9.0, which was recorded
 *  (record.mjs). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, folder, runScript } from './run-script.ts'

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.tcl') && file !== 'prelude.tcl')
  .map((file) => file.slice(0, -4))

/** What does not hold yet, to be told by the test that it does: tclsh does not compile the top level of a file, so that
 *  an expression of constants fails while executing there, and a stray break has a command and a line. */
const notYet = ['recursion', 'stray-break']

describe.concurrent('as tclsh 9.0', () => {
  test.fails.for(notYet)('%s, not yet', (name) => {
    expect(runScript(name, [process.execPath, cli])).toBe(readFileSync(join(folder, `${name}.expected`), 'utf8'))
  })
  test.for(names.filter((name) => !notYet.includes(name)))('%s', (name) => {
    expect(runScript(name, [process.execPath, cli])).toBe(readFileSync(join(folder, `${name}.expected`), 'utf8'))
  })
})
