// A rehearsal of releases: what a changeset bumps. Each package has a version of its own.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { folders, remove, root, run, temporaryFolder } from '../packed.mjs'

const base = temporaryFolder()
afterAll(() => remove(base))

const all = { ...folders, '@feather-tcl/demo': 'apps/demo' }
const changeset = join(root, 'node_modules/@changesets/cli/bin.js')
let folder

/** A copy of what says which packages there are, all of them released once. */
beforeEach(() => {
  folder = join(base, String(Math.random()).slice(2))
  for (const file of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json'])
    cpSync(join(root, file), join(folder, file))
  for (const place of Object.values(all)) {
    const manifest = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'))
    mkdirSync(join(folder, place), { recursive: true })
    writeFileSync(join(folder, place, 'package.json'), JSON.stringify({ ...manifest, version: '0.1.0' }))
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message=start')
})

const git = (...args) =>
  run('git', ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@example.org', ...args], { cwd: folder })

const makeVersions = () => run(process.execPath, [changeset, 'version'], { cwd: folder })

function release(bumps) {
  const lines = Object.entries(bumps).map(([name, bump]) => `'${name}': ${bump}`)
  writeFileSync(join(folder, '.changeset/change.md'), ['---', ...lines, '---', '', 'A change.', ''].join('\n'))
  makeVersions()
}

const manifestOf = (name) => JSON.parse(readFileSync(join(folder, all[name], 'package.json'), 'utf8'))

/** The packages that got another version. */
const bumped = () =>
  Object.fromEntries(
    Object.keys(all)
      .map((name) => [name, manifestOf(name).version])
      .filter(([, version]) => version !== '0.1.0'),
  )

test('a patch of the core: the core alone', () => {
  release({ '@feather-tcl/core': 'patch' })
  expect(bumped()).toEqual({ '@feather-tcl/core': '0.1.1' })
})

test('a minor of the arena: besides it those that depend on it, with a patch', () => {
  release({ '@feather-tcl/arena': 'minor' })
  expect(bumped()).toEqual({ '@feather-tcl/arena': '0.2.0', '@feather-tcl/host': '0.1.1', 'feather-tcl': '0.1.1' })
  expect(readFileSync(join(folder, 'packages/arena/CHANGELOG.md'), 'utf8')).toContain('A change.')
})

test('a minor of feather-tcl: besides it the programs that use it, with a patch', () => {
  release({ 'feather-tcl': 'minor' })
  expect(bumped()).toEqual({ 'feather-tcl': '0.2.0', '@feather-tcl/cli': '0.1.1', '@feather-tcl/demo': '0.1.1' })
})

test('the changesets that wait can be released', () => {
  const waiting = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md')
  for (const file of waiting) cpSync(join(root, '.changeset', file), join(folder, '.changeset', file))
  makeVersions()
  expect(Object.keys(bumped()).length > 0).toBe(waiting.length > 0)
})
