// `pnpm dev`: rebuilds the wasm when a C file changes, the host-op files when the table changes, TypeScript always, and
// the bundles of the library and of the command line when what they are made of changes: apps/cli/bin/feather.js is then
// the new program.
import { spawn } from 'node:child_process'
import { mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const core = join(root, 'packages/core')

/** Run node scripts one after the other, never two at once; what changes meanwhile makes one more run. */
function rebuilder(...scripts) {
  let running = false
  let again = false
  const rebuild = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      for (const script of scripts) if ((await run(script)) !== 0) break
    } while (again)
    running = false
  }
  let timer
  return () => {
    clearTimeout(timer)
    timer = setTimeout(rebuild, 50)
  }
}

function run(script) {
  return new Promise((resolve) => {
    spawn(process.execPath, [join(root, script)], { stdio: 'inherit' }).on('close', resolve)
  })
}

const wasm = rebuilder('tooling/zig/build-wasm.mjs')
const generated = rebuilder('tooling/gen-host-ops/gen.mjs')
mkdirSync(join(core, 'include'), { recursive: true })
for (const folder of ['src', 'include']) {
  watch(join(core, folder), { recursive: true }, (_, name) => {
    if (name && /\.(c|h|def)$/.test(name)) wasm()
  })
}
watch(join(core, 'host-ops'), (_, name) => {
  if (name === 'spec.ts') generated()
})

await run('tooling/zig/build-wasm.mjs')
const typescript = join(root, 'node_modules/typescript/bin/tsc')
await new Promise((resolve) => {
  spawn(process.execPath, [typescript, '-b', root], { stdio: 'inherit' }).on('close', resolve)
})

const children = []
/** Start something that goes on until this program ends. */
function keep(folder, ...words) {
  const child = spawn(process.execPath, words, { cwd: join(root, folder), stdio: ['ignore', 'inherit', 'inherit'] })
  children.push(child)
  child.on('close', (code) => {
    for (const other of children) other.kill()
    process.exit(code ?? 1)
  })
}

const vite = join(root, 'node_modules/vite/bin/vite.js')
keep('.', typescript, '-b', '--watch', '--preserveWatchOutput', root)
// The command line is made of the library's bundle: that has to be there first.
for (const folder of ['packages/feather', 'apps/cli']) {
  await new Promise((resolve) => {
    spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, folder), stdio: 'inherit' }).on(
      'close',
      resolve,
    )
  })
  keep(folder, vite, 'build', '--watch', '--clearScreen', 'false', '--logLevel', 'warn')
}
