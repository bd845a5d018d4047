// Packages import downward only, by name, and only what their package.json declares; libraries know no Node.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { report } from './report.mjs'

/** What each package may import of the others. */
const allowed = {
  'packages/core': [],
  'packages/arena': [],
  'packages/host': ['@feather-tcl/arena', '@feather-tcl/core'],
  'packages/feather': ['@feather-tcl/arena', '@feather-tcl/core', '@feather-tcl/host'],
  'apps/cli': ['feather-tcl'],
  'apps/demo': ['feather-tcl'],
}
const ours = /^(@feather-tcl\/[^/]+|feather-tcl)(\/|$)/

const root = fileURLToPath(new URL('../../', import.meta.url))
const skipped = new Set(['node_modules', 'dist', 'wasm', 'build', 'scripts', 'bench'])
const isTest = (file) => /\.(test|test-d|bench)\.[cm]?[jt]s$|(^|\/)(test|tests|testing)\//.test(file)
const importPattern =
  /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;(=])import\s*\(?\s*['"]([^'"]+)['"]/gm

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* sources(path)
    } else if (/\.[cm]?tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path
  }
}

/** A blanked copy of comments keeps an example in a doc comment from counting as an import. */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

const problems = []
let checked = 0
for (const [folder, may] of Object.entries(allowed)) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies }
  const names = { ...declared, ...manifest.devDependencies }
  for (const name of Object.keys(declared)) {
    if (ours.test(name) && !may.includes(name)) problems.push(`${folder}/package.json depends on ${name}`)
  }
  for (const file of sources(join(root, folder))) {
    checked++
    const where = relative(root, file)
    const test = isTest(where) || /\.config\.ts$/.test(where)
    for (const [, from, bare] of withoutComments(readFileSync(file, 'utf8')).matchAll(importPattern)) {
      const problem = judge(from ?? bare, {
        folder,
        file,
        may,
        test,
        names: test ? names : declared,
        self: manifest.name,
      })
      if (problem) problems.push(`${where}: ${problem}`)
    }
  }
}
report('imports', checked, problems)

function judge(specifier, { folder, file, may, test, names, self }) {
  if (specifier.startsWith('.')) {
    const inside = !relative(join(root, folder), join(file, '..', specifier)).startsWith('..')
    return inside || test ? undefined : `${specifier} leaves the package: import it by name`
  }
  if (specifier.startsWith('node:')) {
    const free = test || folder.startsWith('apps/')
    return free ? undefined : `${specifier}: a library imports nothing of Node`
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (name === self) return undefined
  if (ours.test(specifier) && !may.includes(name)) return `${specifier} is not below this package`
  return name in names || test ? undefined : `${name} is not in package.json`
}
