// Builds and runs the core's C unit tests (`packages/core/src/**/*_test.c`), with sanitizers where there is a clang
// that has them. Each file is a program: exit code 0 is a pass; a last line `N passed, N failed` gives the counts.
//
//   node test-native.mjs [--core folder] [name ...]
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runTool } from './compile.mjs'
import { coreFolder, coreTests } from './core.mjs'
import { buildNative } from './native.mjs'
import { nativeToolchain } from './toolchain.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { core: { type: 'string', default: coreFolder } },
})
const core = resolve(values.core)
const sanitize = nativeToolchain({ sanitize: true }) !== undefined
const tests = coreTests(core).filter(
  (file) => positionals.length === 0 || positionals.some((name) => file.includes(name)),
)

let passed = 0
let failed = 0
for (const file of tests) {
  const { passed: good, failed: bad } = await runTest(file)
  console.log(`${bad > 0 ? 'not ok' : 'ok    '} ${file}: ${good} passed, ${bad} failed`)
  passed += good
  failed += bad
}
if (tests.length === 0) failed++
if (!sanitize) console.log('skipped: sanitizers: no clang with ASan and UBSan (Debian: clang-19 libclang-rt-19-dev)')
console.log(`${passed} passed, ${failed} failed${sanitize ? '' : ', 1 skipped'}`)
process.exitCode = failed > 0 ? 1 : 0

async function runTest(file) {
  const program = join(core, 'build', 'tests', basename(file, '.c'))
  try {
    await buildNative({
      out: program,
      files: [join(core, file)],
      core,
      sanitize,
      faults: file.endsWith('fault_test.c'),
    })
  } catch (error) {
    console.error(`${file}: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
  const { code, output } = await runTool([program], { cwd: core })
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1)
  const bad = Number(counts?.[2] ?? 0)
  if (code !== 0 || bad > 0) process.stderr.write(output)
  return { passed: Number(counts?.[1] ?? (code === 0 ? 1 : 0)), failed: code !== 0 ? Math.max(bad, 1) : bad }
}
