/** Scripts that put packages of tcllib to work print what tclsh 9.0 prints for them. Recorded in test/tcllib with
 *
 *      for name in structures texts numbers; do tclsh9.0 $name.tcl TCLLIB > $name.expected; done */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { feather } from './run-cli.ts'

const tcllib = fileURLToPath(new URL('../../../../shared/real/tcllib2.0', import.meta.url))
const scripts = fileURLToPath(new URL('tcllib/', import.meta.url))

if (!existsSync(tcllib)) console.warn(`no tcllib in ${tcllib}: its packages are not run`)

describe.skipIf(!existsSync(tcllib))('packages of tcllib at work', { timeout: 90_000 }, () => {
  test.for(['structures', 'texts', 'numbers'])('%s', (name) => {
    const expected = readFileSync(join(scripts, `${name}.expected`), 'utf8')
    expect(feather([join(scripts, `${name}.tcl`), tcllib])).toEqual({ code: 0, out: expected, err: '' })
  })
})
