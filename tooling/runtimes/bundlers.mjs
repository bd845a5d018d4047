// Pages and workers built from a folder in which packages are installed, with no configuration at all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const page = (script) =>
  `<!doctype html><meta charset="utf-8"><title>Feather</title><body><script type="module" src="${script}"></script></body>\n`

/** @returns the folder of the built page */
export async function buildWithVite(folder, program) {
  writeFileSync(join(folder, 'index.html'), page(`./${program}`))
  const outDir = join(folder, 'page-vite')
  await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir } })
  return outDir
}

/** @param esbuild its program
 *  @returns the folder of the built page */
export function buildWithEsbuild(esbuild, folder, program) {
  const out = join(folder, 'page-esbuild')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'index.html'), page('./page.js'))
  runEsbuild(esbuild, folder, [program, '--format=esm', `--outfile=${join(out, 'page.js')}`])
  return out
}

/** A worker for workerd: the wasm stays a module of its own, as the tools of Cloudflare leave it.
 *  @returns the file */
export function buildWorker(esbuild, folder, program, out = join(folder, 'worker-built.js')) {
  runEsbuild(esbuild, folder, [
    program,
    '--format=esm',
    '--conditions=workerd',
    '--external:*.wasm',
    `--outfile=${out}`,
  ])
  return out
}

function runEsbuild(esbuild, cwd, args) {
  const options = { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }
  const { status, stderr } = spawnSync(process.execPath, [esbuild, '--bundle', '--log-level=warning', ...args], options)
  if (status !== 0) throw new Error(`esbuild failed:\n${stderr}`)
}
