// Fuzzes the C core: the script parser, the expression parser, the compiler, the verifier of compiled code, and the
// whole in the native host.
//
//   node packages/core/fuzz/fuzz.mjs [minutes] [target ...] [--stress] [--keep folder]
//   node packages/core/fuzz/fuzz.mjs --replay             the inputs in corpus/, once (a part of npm test)
//
// minutes       for each target (1); targets are the .c files here with a folder in corpus/, all if none is named
// --stress      collects dead handles at every safe point
// --keep        where inputs that reach new code are kept from run to run (build/fuzz/corpus)
//
// With clang: libFuzzer, AddressSanitizer and UndefinedBehaviorSanitizer. Without: loop.c, which changes the inputs
// blindly, and no sanitizers. An input that is found stands in build/fuzz/<target>/; fixed, it belongs into corpus/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runTool } from '../../../tooling/zig/compile.mjs'
import { coreFolder } from '../../../tooling/zig/core.mjs'
import { buildNative } from '../../../tooling/zig/native.mjs'
import { nativeToolchain } from '../../../tooling/zig/toolchain.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    replay: { type: 'boolean', default: false },
    stress: { type: 'boolean', default: false },
    keep: { type: 'string', default: join(coreFolder, 'build/fuzz/corpus') },
  },
})
const here = join(coreFolder, 'fuzz')
const corpusOf = (target) => join(here, 'corpus', target)
const all = readdirSync(join(here, 'corpus'))
const clang = nativeToolchain({ sanitize: true }) !== undefined

const minutes = /^[\d.]+$/.test(positionals[0] ?? '') ? Number(positionals.shift()) : 1
const unknown = positionals.find((name) => !all.includes(name))
if (unknown) {
  console.error(`fuzz: no target is called ${unknown}: ${all.join(', ')}`)
  process.exit(2)
}
const targets = positionals.length > 0 ? positionals : all
process.exitCode = (values.replay ? await replayAll() : await fuzzAll()) ? 0 : 1

async function build(target, { fuzz }) {
  const name = [target, fuzz ? 'fuzz' : 'loop', values.stress && 'stress'].filter(Boolean).join('.')
  const out = join(coreFolder, 'build/fuzz', name)
  const files = [join(here, `${target}.c`), ...(fuzz ? [] : [join(here, 'loop.c')])]
  await buildNative({ out, files, core: coreFolder, sanitize: clang, fuzz, stress: values.stress })
  return out
}

async function replayAll() {
  let passed = 0
  let failed = 0
  for (const target of targets) {
    const program = await build(target, { fuzz: false })
    const { code, output } = await runTool([program, '-replay', corpusOf(target)], {})
    const count = Number(output.match(/^(\d+) passed/m)?.[1] ?? 0)
    console.log(`${code === 0 ? 'ok    ' : 'not ok'} ${target}: ${count} inputs`)
    if (code !== 0) process.stderr.write(output)
    passed += count
    failed += code === 0 && count > 0 ? 0 : 1
  }
  if (!clang) console.log('skipped: sanitizers: no clang with ASan and UBSan (Debian: clang-19 libclang-rt-19-dev)')
  console.log(`${passed} passed, ${failed} failed${clang ? '' : ', 1 skipped'}`)
  return failed === 0
}

async function fuzzAll() {
  const found = []
  for (const target of targets) {
    const program = await build(target, { fuzz: clang })
    const folder = join(coreFolder, 'build/fuzz', `${target}.found`)
    const kept = resolve(values.keep, target)
    for (const path of [folder, kept]) mkdirSync(path, { recursive: true })
    const seconds = Math.round(minutes * 60)
    console.log(`fuzz: ${target}, ${seconds} s${clang ? '' : ', without libFuzzer and sanitizers (no clang)'}`)
    const limits = ['-rss_limit_mb=3000', '-timeout=120', '-max_len=2000']
    const args = clang
      ? [`-max_total_time=${seconds}`, ...limits, `-dict=${join(here, 'tcl.dict')}`, '-print_final_stats=1']
      : ['-seconds', String(seconds), '-seed', String(Date.now())]
    const { status } = spawnSync(program, [...args, ...(clang ? [kept] : []), corpusOf(target)], {
      cwd: folder,
      stdio: 'inherit',
    })
    if (status !== 0) found.push(target)
  }
  for (const target of found) console.log(`fuzz: ${target}: see ${join(coreFolder, 'build/fuzz', `${target}.found`)}`)
  if (found.length === 0) console.log(`fuzz: nothing was found in ${targets.join(', ')}`)
  return found.length === 0
}
