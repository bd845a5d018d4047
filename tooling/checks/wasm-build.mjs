// The wasm is the same wherever it is built, and clang with wasm-ld builds it too.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coreFolder, root } from '../zig/core.mjs'
import { findClang } from '../zig/toolchain.mjs'

const folder = mkdtempSync(join(tmpdir(), 'feather wasm-'))
const clang = findClang()
const results = [reproducible(), ...(clang ? [build('--clang', '--out', join(folder, 'clang'))] : [])]
rmSync(folder, { recursive: true })
if (!clang) console.log('skipped: clang: no clang and wasm-ld (Debian: clang-19 lld-19 libclang-rt-19-dev-wasm32)')
const failed = results.filter((good) => !good).length
console.log(`${results.length - failed} passed, ${failed} failed${clang ? '' : ', 1 skipped'}`)
process.exitCode = failed > 0 ? 1 : 0

function build(...args) {
  const script = join(root, 'tooling/zig/build-wasm.mjs')
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0
}

function reproducible() {
  const copy = join(folder, 'core')
  for (const part of ['include', 'src']) cpSync(join(coreFolder, part), join(copy, part), { recursive: true })
  if (!build() || !build('--core', copy)) return false
  const [here, there] = [coreFolder, copy].map((core) => readFileSync(join(core, 'wasm/feather.wasm')))
  const same = here.equals(there)
  if (!same) console.error(`the wasm depends on the folder it is built in: ${here.length} and ${there.length} bytes`)
  return same
}
