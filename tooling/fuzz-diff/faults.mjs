#!/usr/bin/env node
/** Does the fuzzer find faults? Plants each of `planted.mjs` into a copy of the repository, builds what it is in, and fuzzes that
 *  until a script differs that does not differ here.
 *
 *      node tooling/fuzz-diff/faults.mjs ?--scripts N? ?--seed TEXT? ?name ...?
 *
 *  A name, or a part of it, chooses among the faults. The copy is made of the last commit; the scripts are those of the grammar
 *  as it is here, and tclsh runs them once. Exit codes: 0 nine of ten were found, 1 fewer, 2 something could not be run. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build as bundle } from 'vite'
import { repositoryRoot } from '../conformance/cases.mjs'
import { createTclshTarget } from '../conformance/tclsh.mjs'
import { differs, findOracle, forTclsh } from './compare.mjs'
import { planted } from './planted.mjs'
import { makeScript, render } from './script.mjs'

const SHARE = 0.9
const TIMEOUT_MS = 5000
const BATCH = 300
/** What building writes. */
const BUILT = ['packages/core/wasm', 'packages/feather/dist/bundle']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'string', default: '6000' }, seed: { type: 'string', default: 'faults' } },
})

const faults = planted.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
const folder = mkdtempSync(join(tmpdir(), 'feather-faults-'))
const copy = join(folder, 'feather')
const tools = join(copy, 'node_modules', '.bin')
const scripts = Array.from({ length: Number(values.scripts) }, (_, k) => render(makeScript(`${values.seed}/${k}`)))

try {
  process.exitCode = await main()
} catch (error) {
  console.error(`faults.mjs: ${error.message}`)
  process.exitCode = 2
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main() {
  const tclsh = findOracle()
  if (tclsh === undefined) throw new Error('no tclsh 9.0 found')
  for (const fault of faults) placeOf(fault, repositoryRoot)
  process.env.TCLSH9 = tclsh
  run('git', ['clone', '-q', repositoryRoot, copy], folder)
  run(
    join(repositoryRoot, 'node_modules', '.bin', 'pnpm'),
    ['install', '--frozen-lockfile', '--prefer-offline', '--silent'],
    copy,
  )
  process.env.PATH = `${tools}:${process.env.PATH}`
  run(join(tools, 'turbo'), ['run', 'build', '--filter=feather-tcl', '--output-logs=errors-only'], copy)
  for (const part of BUILT) cpSync(join(copy, part), join(folder, part), { recursive: true })
  const theirs = await outcomesOf(createTclshTarget(tclsh, TIMEOUT_MS), scripts.map(forTclsh))
  const known = new Set(await differing(theirs, new Set(), Number.POSITIVE_INFINITY))
  console.log(`without a fault ${known.size} of ${scripts.length} scripts differ`)
  let found = 0
  let broken = 0
  for (const fault of faults) {
    const original = plant(fault)
    try {
      const errors = await tryToBuild(fault)
      if (errors !== undefined) {
        broken++
        console.log(`NOT BUILT ${fault.name}: ${errors}`)
        continue
      }
      const [first] = await differing(theirs, known, 1)
      if (first !== undefined) found++
      console.log(
        `${first === undefined ? 'MISSED' : 'found '} ${fault.name}${first === undefined ? '' : ` (script ${first})`}`,
      )
    } finally {
      writeFileSync(join(copy, fault.file), original)
      for (const part of BUILT) cpSync(join(folder, part), join(copy, part), { recursive: true })
    }
  }
  console.log(`${found} of ${faults.length} faults found`)
  if (broken > 0) return 2
  return found >= faults.length * SHARE ? 0 : 1
}

/** Write the fault into the copy; gives the file as it was. */
function plant(fault) {
  const original = placeOf(fault, copy)
  writeFileSync(
    join(copy, fault.file),
    original.replace(fault.from, () => fault.to),
  )
  return original
}

/** The file that the fault is to be in. @throws when the text that it changes is not there, or more than once */
function placeOf({ name, file, from }, root) {
  const text = readFileSync(join(root, file), 'utf8')
  const places = text.split(from).length - 1
  if (places !== 1) throw new Error(`${name}: ${places} places in ${file} instead of one`)
  return text
}

/** What was wrong; undefined when nothing was. */
async function tryToBuild({ file }) {
  try {
    if (file.startsWith('packages/core/')) run(process.execPath, ['tooling/zig/build-wasm.mjs'], copy)
    else await bundleSources()
  } catch (error) {
    return error.message
  }
}

/** The bundle that the scripts run in, from the sources as they are: checking types and making the text short would take longer
 *  than all else. */
async function bundleSources() {
  const source = (path) => join(copy, 'packages', ...path.split('/'))
  await bundle({
    configFile: false,
    logLevel: 'error',
    root: source('feather'),
    resolve: {
      alias: [
        { find: '@feather-tcl/arena/values', replacement: source('arena/src/values/index.ts') },
        { find: '@feather-tcl/arena', replacement: source('arena/src/index.ts') },
        { find: '@feather-tcl/host', replacement: source('host/src/index.ts') },
      ],
    },
    ssr: { noExternal: true, external: ['@feather-tcl/core/inline'] },
    build: {
      ssr: true,
      outDir: 'dist/bundle',
      minify: false,
      rolldownOptions: { input: { index: 'src/index.ts' }, output: { entryFileNames: '[name].js' } },
    },
  })
}

/** The scripts that differ in the copy, but for the known ones, up to the batch in which there are `enough`.
 *  @param {import('./compare.mjs').Outcome[]} theirs @param {Set<number>} known @param {number} enough */
async function differing(theirs, known, enough) {
  const { createFeatherTarget } = await import(
    pathToFileURL(join(copy, 'tooling', 'conformance', 'feather-target.mjs')).href
  )
  const run = (texts) => outcomesOf(createFeatherTarget({ timeoutMs: TIMEOUT_MS }), texts)
  const found = []
  for (let from = 0; from < scripts.length && found.length < enough; from += BATCH) {
    const ours = await run(scripts.slice(from, from + BATCH))
    for (const [i, outcome] of ours.entries()) {
      const k = from + i
      if (known.has(k) || !differs(scripts[k], outcome, theirs[k])) continue
      // What took too long is run alone: the machine may have been busy.
      const [again] = outcome.code === 'timeout' ? await run([scripts[k]]) : [outcome]
      if (differs(scripts[k], again, theirs[k])) found.push(k)
    }
  }
  return found
}

async function outcomesOf(target, texts) {
  const outcomes = []
  await target.run(texts, (index, outcome) => {
    outcomes[index] = outcome
  })
  await target.close()
  return outcomes
}

function run(command, words, cwd) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr || stdout}`)
}
