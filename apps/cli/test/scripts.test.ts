/** Scripts that use files, channels, processes and time do what they do under tclsh 9.0, which was recorded
 *  (record.mjs). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, folder, runScript } from './run-script.ts'

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.tcl') && file !== 'prelude.tcl')
  .map((file) => file.slice(0, -4))

describe.concurrent('as tclsh 9.0', () => {
  test.for(names)('%s', (name) => {
    expect(runScript(name, [process.execPath, cli])).toBe(readFileSync(join(folder, `${name}.expected`), 'utf8'))
  })
})
