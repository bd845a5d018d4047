// The core as a native program: for unit tests, fuzzing, and hosts written in C.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { compileAll, runTool } from './compile.mjs'
import { coreSources, includes, nativeSources, root, warnings } from './core.mjs'
import { compilerEnv, nativeToolchain } from './toolchain.mjs'

/** Compile the core and `native/` into an archive and link it with `files` into the program `out`. From the archive the
 *  linker takes only what is used, so a test of the innermost files needs no host, and a host of one's own replaces ours.
 *  `memory`: with MemorySanitizer in the place of the others.
 *  `faults`: the core asks native/fault.h whether to fail.
 *  @throws when something does not compile or link, or there is no compiler */
export async function buildNative(choice) {
  const {
    out,
    files,
    sanitize = false,
    fuzz = false,
    stress = false,
    faults = false,
    memory = false,
    ...options
  } = choice
  const core = resolve(options.core)
  const checked = sanitize || fuzz || memory
  const tools = nativeToolchain({ sanitize: checked })
  const missing = checked ? 'no clang with sanitizers (Debian: clang-19 libclang-rt-19-dev)' : 'no zig or clang'
  if (!tools) throw new Error(missing)
  const env = compilerEnv(join(root, 'node_modules/.cache/zig'))
  const name = [
    'native',
    memory ? 'memory' : checked && 'sanitize',
    fuzz && 'fuzz',
    stress && 'stress',
    faults && 'faults',
  ]
    .filter(Boolean)
    .join('.')
  const folder = join(core, 'build', name)
  mkdirSync(folder, { recursive: true })
  mkdirSync(dirname(resolve(out)), { recursive: true })

  const wanted = memory ? 'memory' : 'address,undefined'
  const sanitizers = `-fsanitize=${wanted}${fuzz ? ',fuzzer-no-link' : ''}`
  const mode = checked
    ? ['-O1', '-g', sanitizers, '-fno-sanitize-recover=all', '-fno-omit-frame-pointer']
    : ['-O2', '-g']
  const defines = [...(stress ? ['-DFEATHER_STRESS'] : []), ...(faults ? ['-DFEATHER_FAULTS'] : [])]
  const flags = [...tools.flags, ...mode, ...warnings, ...defines, ...includes, ...(options.extraFlags ?? [])]
  const common = { ...tools, flags, folder, cwd: core, env }
  const library = await compileAll({ ...common, sources: [...coreSources(core), ...nativeSources(core)] })
  const own = await compileAll({ ...common, sources: files.map((file) => relative(core, resolve(file))) })

  const archive = `${resolve(out)}.a`
  rmSync(archive, { force: true })
  const linkFlags = [...mode, ...(fuzz ? ['-fsanitize=fuzzer'] : []), '-lm', '-o', resolve(out)]
  const link = [...tools.cc, ...own.objects, archive, ...linkFlags]
  // q, not r: files in different folders may have the same name.
  for (const command of [[...tools.ar, 'qcs', archive, ...library.objects], link]) {
    const { code, output } = await runTool(command, { env })
    if (output) process.stderr.write(output)
    if (code !== 0) throw new Error(`${command[0]} failed`)
  }
  rmSync(archive)
}
