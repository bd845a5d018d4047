// Builds packages/core/src/**/*.c into packages/core/wasm/feather.wasm, and a JavaScript module that carries it.
//
//   node build-wasm.mjs [--stress] [--faults] [--debug] [--clang] [--core folder] [--out folder]
//
// --stress  compacts at every safe point and poisons what died: feather.stress.wasm, inline.stress.js
// --faults  with an export that makes the n-th allocation fail: feather.faults.wasm
// --debug   unoptimized, with names and DWARF: feather.debug.wasm, inline.debug.js
// --clang   clang and wasm-ld, even if there is a zig
// --core    another folder in the place of packages/core, for trials
// --out     where to write, in the place of packages/core/wasm
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { afterLink } from './after-link/after-link.mjs'
import { compileAll, runTool } from './compile.mjs'
import { coreFolder, coreSources, includes, linkedModule, root, warnings } from './core.mjs'
import { inlineModule, inlineTypes, wasmTypes } from './inline.mjs'
import { compilerEnv, wasmToolchain } from './toolchain.mjs'

/** The memory is the host's: it must bring at least this much (16 pages). Static data and the C stack fit in it. */
const initialMemory = 1024 * 1024
const stackSize = 256 * 1024

const { values: options } = parseArgs({
  options: {
    stress: { type: 'boolean' },
    faults: { type: 'boolean' },
    debug: { type: 'boolean' },
    clang: { type: 'boolean' },
    core: { type: 'string' },
    out: { type: 'string' },
  },
})
const core = resolve(options.core ?? coreFolder)
const variant = [options.stress && 'stress', options.faults && 'faults', options.debug && 'debug']
  .filter(Boolean)
  .join('.')
const out = resolve(options.out ?? join(core, 'wasm'))
const nameOf = (base, extension) => join(out, [base, variant, extension].filter(Boolean).join('.'))

const features = ['-mbulk-memory', '-mnontrapping-fptoint', '-mtail-call', '-msign-ext']
/** Loops here are short: unrolled or vectorized they are larger, and no faster; the same is true of much that would be inlined, and
 *  of counters that loops would get besides their own. Optimized as a whole, without what no other file calls, the core is 7 KB less
 *  after gzip with all of it. What would be computed before a loop, or twice to save a jump, stays where it is too: 1.4 KB less. */
const inlineLess = [
  '-disable-lsr',
  '-inline-threshold=-8',
  '-enable-pre=0',
  '-disable-machine-licm',
  '-rotation-max-header-size=0',
  '-disable-licm-promotion',
  '-disable-lftr',
  '-indvars-widen-indvars=0',
  '-replexitval=never',
  '-disable-machine-cse',
].flatMap((flag) => ['-mllvm', flag])
/** The whole is the better for less of it than one file: 0.8 KB after gzip. */
const linkLess = [
  '-inline-threshold=-40',
  '-tail-merge-size=2',
  '-enable-merge-functions',
  '-jump-threading-threshold=0',
  '-tail-dup-size=1',
  '-enable-gvn-memdep=0',
  '-unroll-threshold=0',
  '-simplifycfg-sink-common=0',
  '-licm-mssa-optimization-cap=0',
].flatMap((flag) => ['-mllvm', flag])
const compact = ['-flto', '-fno-vectorize', '-fno-slp-vectorize', '-fno-unroll-loops', ...inlineLess]
const optimize = options.debug ? ['-O0', '-g'] : ['-O2', '-g0', ...compact]
/** What running scripts spend their time in is made fast, all else small: 7 KB less after gzip, and no slower. The parser of scripts
 *  is not made small: it would take a tenth longer. What -Oz does (zig takes it for -Os) is worth half a KB more; the compiler gets
 *  larger by it, and what scripts use all the time is left as it was. */
const small = /^src\/(?!(vm|local|frame|by_handle|young|list_buffer|list_scan|array_\w+|text_buffer|parser)\b)/
const smallest = /^src\/(?!(compiler|expr_parser|foreach|quick|reference|short_\w+|value|variable)\b)/
const more = (source) =>
  options.debug || !small.test(source) ? [] : smallest.test(source) ? ['-Os', '-Xclang', '-Oz'] : ['-Os']
const defines = [
  '-DFEATHER_WASM_BUILD',
  ...(options.stress ? ['-DFEATHER_STRESS'] : []),
  ...(options.faults ? ['-DFEATHER_FAULTS'] : []),
]

const linkFlags = [
  '--no-entry',
  '--import-memory',
  `--initial-memory=${initialMemory}`,
  '--stack-first', // an overflow of the C stack traps at address 0 and overwrites nothing
  '-z',
  `stack-size=${stackSize}`,
  '--export=__stack_pointer', // whoever calls in can put it back after a trap
  '--gc-sections',
  // Numbers take as few bytes as they need.
  ...(options.debug ? [] : ['--lto-O2', ...inlineLess, ...linkLess, '--strip-debug', '--compress-relocations']),
]

try {
  await build()
} catch (error) {
  console.error(`build-wasm: ${error.message}`)
  process.exitCode = 1
}

async function build() {
  const sources = coreSources(core)
  if (sources.length === 0) throw new Error(`no C files in ${join(core, 'src')}`)
  const tools = wasmToolchain(options)
  const env = compilerEnv(join(root, 'node_modules/.cache/zig'))
  const linked = linkedModule([tools.kind, variant].filter(Boolean).join('.'), core)
  const work = dirname(linked)
  mkdirSync(out, { recursive: true })

  const started = Date.now()
  const flags = [...tools.flags, ...features, ...optimize, ...warnings, ...defines, ...includes]
  const { objects, compiled } = await compileAll({ ...tools, flags, more, sources, folder: work, cwd: core, env })

  const output = nameOf('feather', 'wasm')
  await link(tools, objects, linked, { env, work })
  // Debuggers find what they know about a function by its place in the file.
  const wasm = options.debug ? readFileSync(linked) : afterLink(readFileSync(linked))
  if (!WebAssembly.validate(wasm)) throw new Error(`${output} is not valid WebAssembly for this Node`)
  write(output, wasm)
  write(nameOf('inline', 'js'), inlineModule(wasm))
  write(nameOf('inline', 'd.ts'), inlineTypes)
  write(`${output}.d.ts`, wasmTypes)

  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(
    `${output}: ${wasm.length} bytes, ${compiled} of ${sources.length} files compiled by ${tools.kind}, ${seconds} s`,
  )
}

async function link(tools, objects, output, { env, work }) {
  // Where gzip finds what is alike near: backwards is 0.6 KB less than forwards. Functions have an order of their own besides: it
  // comes after linking.
  const command = [...tools.ld, ...linkFlags, ...objects.toReversed(), '-o', output]
  let { code, output: log } = await runTool(command, { env })
  // 128-bit arithmetic, which overflow-checked i64 multiplication uses too, comes from the compiler's runtime library.
  if (code !== 0 && /undefined symbol: __\w+[td]i\d/.test(log)) {
    const runtime = await runtimeLibrary(tools, { env, work })
    ;({ code, output: log } = await runTool([...command, runtime], { env }))
  }
  if (log) process.stderr.write(log)
  if (code !== 0) throw new Error('linking failed')
}

/** compiler-rt for wasm32: zig builds it from its own source, Debian has it in libclang-rt-19-dev-wasm32. */
async function runtimeLibrary(tools, { env, work }) {
  if (tools.kind === 'clang') {
    const { output } = await runTool([...tools.cc, '--target=wasm32-unknown-wasi', '-print-libgcc-file-name'], { env })
    if (existsSync(output.trim())) return output.trim()
    throw new Error(`${tools.cc[0]} has no runtime library for wasm32 (Debian: libclang-rt-19-dev-wasm32)`)
  }
  const library = join(work, 'librt.a')
  if (!existsSync(library)) {
    // The folder is shown relative to where zig runs.
    const { output: shown } = await runTool([tools.zig, 'env'], { env })
    const folder = shown.match(/"lib_dir":\s*"([^"]+)"/)?.[1] ?? shown.match(/\.lib_dir = "([^"]+)"/)?.[1]
    const args = [
      'build-lib',
      '-target',
      'wasm32-freestanding',
      '-OReleaseSmall',
      '--name',
      'rt',
      `-femit-bin=${library}`,
    ]
    const { code, output } = await runTool([tools.zig, ...args, resolve(folder, 'compiler_rt.zig')], { cwd: work, env })
    if (code !== 0) throw new Error(`zig could not build its runtime library\n${output}`)
  }
  return library
}

/** Leaves the file alone when nothing changed, so that watchers rest. */
function write(file, content) {
  if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(content))) writeFileSync(file, content)
}
