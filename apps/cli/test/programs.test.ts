/** Real programs print what they print under tclsh 9.0, whichever way they are given to the CLI. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { feather } from './run-cli.ts'

const real = fileURLToPath(new URL('../../../../shared/real/', import.meta.url))
const programs = join(real, 'programs')

if (!existsSync(programs)) console.warn(`no programs in ${programs}: they are not run`)

describe.skipIf(!existsSync(programs))('the programs beside this project', { timeout: 90_000 }, () => {
  const names = existsSync(programs)
    ? readdirSync(programs)
        .filter((file) => file.endsWith('.tcl'))
        .map((file) => file.slice(0, -4))
    : ['']
  test.for(names)('%s: a file, a pipe and -e alike', (name) => {
    const file = join(programs, `${name}.tcl`)
    const script = readFileSync(file, 'utf8')
    const expected = { code: 0, out: readFileSync(join(programs, `${name}.expected`), 'utf8'), err: '' }
    expect(feather([file])).toEqual(expected)
    // Without a file they find their library from the folder where they run.
    expect(feather([], { input: script, folder: real })).toEqual(expected)
    expect(feather(['-e', script], { folder: real })).toEqual(expected)
  })
})
