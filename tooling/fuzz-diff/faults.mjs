#!/usr/bin/env node
/** Does the fuzzer find faults? Plants each of `planted.mjs` into a copy of the repository, builds the copy, and fuzzes it until
 *  a script differs that does not differ here.
 *
 *      node tooling/fuzz-diff/faults.mjs ?--scripts N? ?--seed TEXT? ?name ...?
 *
 *  A name, or a part of it, chooses among the faults. The copy is made of the last commit. Exit codes: 0 nine of ten were found,
 *  1 fewer, 2 something could not be run. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '../conformance/cases.mjs'
import { findOracle } from './compare.mjs'
import { planted } from './planted.mjs'

const SHARE = 0.9

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'string', default: '6000' }, seed: { type: 'string', default: 'faults' } },
})

const faults = planted.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
const folder = mkdtempSync(join(tmpdir(), 'feather-faults-'))
const copy = join(folder, 'feather')
const tools = join(copy, 'node_modules', '.bin')

try {
  process.exitCode = main()
} catch (error) {
  console.error(`faults.mjs: ${error.message}`)
  process.exitCode = 2
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function main() {
  const tclsh = findOracle()
  if (tclsh === undefined) throw new Error('no tclsh 9.0 found')
  process.env.TCLSH9 = tclsh
  run('git', ['clone', '-q', repositoryRoot, copy], folder)
  run(
    join(repositoryRoot, 'node_modules', '.bin', 'pnpm'),
    ['install', '--frozen-lockfile', '--prefer-offline', '--silent'],
    copy,
  )
  process.env.PATH = `${tools}:${process.env.PATH}`
  build()
  const known = differing()
  console.log(`without a fault ${known.length} of ${values.scripts} scripts differ`)
  let found = 0
  for (const fault of faults) {
    const original = plant(fault)
    try {
      build()
      const [first] = differing(known)
      if (first !== undefined) found++
      console.log(
        `${first === undefined ? 'MISSED' : 'found '} ${fault.name}${first === undefined ? '' : ` (script ${first})`}`,
      )
    } finally {
      writeFileSync(join(copy, fault.file), original)
    }
  }
  console.log(`${found} of ${faults.length} faults found`)
  return found >= faults.length * SHARE ? 0 : 1
}

/** Write the fault into the copy; gives the file as it was. */
function plant({ name, file, from, to }) {
  const path = join(copy, file)
  const original = readFileSync(path, 'utf8')
  const places = original.split(from).length - 1
  if (places !== 1) throw new Error(`${name}: ${places} places in ${file} instead of one`)
  writeFileSync(
    path,
    original.replace(from, () => to),
  )
  return original
}

function build() {
  run(join(tools, 'turbo'), ['run', 'build', '--filter=feather-tcl', '--output-logs=errors-only'], copy)
}

/** The scripts that differ in the copy; with `known` those but for the known ones, up to the first batch in which there is one. */
function differing(known) {
  const words = ['tooling/fuzz-diff/fuzz.mjs', values.scripts, '--seed', values.seed, '--minimise', '0']
  if (known !== undefined) words.push('--known', known.join(','))
  const { stdout, status, stderr } = spawnSync(process.execPath, words, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0 && status !== 1) throw new Error(`fuzz.mjs: ${stderr}`)
  const line = /^differ: (.*)$/m.exec(stdout)
  return line === null ? [] : line[1].split(' ')
}

function run(command, words, cwd) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr || stdout}`)
}
