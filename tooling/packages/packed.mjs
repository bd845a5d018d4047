// The packages that are published, and their tarballs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** In the order in which they depend on each other. */
export const folders = {
  '@feather-tcl/core': 'packages/core',
  '@feather-tcl/arena': 'packages/arena',
  '@feather-tcl/host': 'packages/host',
  'feather-tcl': 'packages/feather',
  '@feather-tcl/cli': 'apps/cli',
}
export const names = Object.keys(folders)

export const manifestOf = (name) => JSON.parse(readFileSync(join(root, folders[name], 'package.json'), 'utf8'))

/** A package and those of ours that it needs, directly or not. */
export function withDependencies(name) {
  const found = new Set()
  const visit = (one) => {
    for (const needed of Object.keys(manifestOf(one).dependencies ?? {})) if (needed in folders) visit(needed)
    found.add(one)
  }
  visit(name)
  return [...found]
}

/** Run a program to its end; its stdout.
 *  @throws Error with all that it wrote when it fails */
export function run(command, args, { cwd, env, input } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', ...env },
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  })
  if (result.status === 0) return result.stdout
  const why = result.error?.message ?? `exit code ${result.status ?? result.signal}`
  throw new Error(`${command} ${args.join(' ')}: ${why}\n${result.stdout}${result.stderr}`)
}

const bin = (name) => join(root, 'node_modules/.bin', name)

/** Pack all of them.
 *  @param folder where the tarballs go
 *  @returns the file of each package */
export function packAll(folder) {
  mkdirSync(folder, { recursive: true })
  const packed = {}
  for (const name of names) {
    const out = run(bin('pnpm'), ['pack', '--json', '--pack-destination', folder], { cwd: join(root, folders[name]) })
    packed[name] = JSON.parse(out.slice(out.indexOf('{'))).filename
  }
  return packed
}

/** The content of a tarball, in a folder of its own.
 *  @returns the folder in which its package.json is */
export function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true })
  run('tar', ['xzf', tarball, '-C', folder])
  return join(folder, 'package')
}

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'feather-packages-'))
export const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })

/** Install packages from their tarballs into a folder, with nothing else in it.
 *  @param manager npm or pnpm
 *  @param wanted names; those that they need come along */
export function install(manager, wanted, packed, folder) {
  const needed = [...new Set(wanted.flatMap(withDependencies))]
  mkdirSync(folder, { recursive: true })
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  if (manager === 'npm') {
    const flags = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier']
    run('npm', ['install', ...flags, ...needed.map((name) => packed[name])], { cwd: folder })
    return
  }
  // pnpm gives a package only what it declares: the tarballs of what it needs are told by overrides.
  const overrides = needed.map((name) => `  '${name}': 'file:${packed[name]}'`)
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    ['packages: []', 'pmOnFail: ignore', 'overrides:', ...overrides, ''].join('\n'),
  )
  run(bin('pnpm'), ['add', '--offline', ...wanted.map((name) => `file:${packed[name]}`)], { cwd: folder })
}
