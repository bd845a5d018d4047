// What is in the tarballs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseAst } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { folders, manifestOf, names, remove, root, temporaryFolder, unpack } from '../packed.mjs'

const packed = inject('packed')
const folder = temporaryFolder()
const unpacked = Object.fromEntries(names.map((name) => [name, join(folder, name.replace('/', '-'), 'package')]))

beforeAll(() => {
  for (const name of names) unpack(packed[name], dirname(unpacked[name]))
})
afterAll(() => remove(folder))

const filesOf = (name) =>
  readdirSync(unpacked[name], { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(unpacked[name], file)).isFile(),
  )
const readJson = (name, file) => JSON.parse(readFileSync(join(unpacked[name], file), 'utf8'))

function* targets(exports) {
  if (typeof exports === 'string') yield exports
  else for (const one of Object.values(exports)) yield* targets(one)
}

/** The modules that a syntax tree imports; `(computed)` for one whose name is not a string. */
function* importsOf(node) {
  if (node === null || typeof node !== 'object') return
  if (/^(Import|Export)/.test(node.type ?? '') && node.source) yield node.source.value ?? '(computed)'
  for (const part of Object.values(node)) yield* importsOf(part)
}

describe.each(names)('%s', (name) => {
  test('has its texts, and no tests', () => {
    const files = filesOf(name)
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']))
    expect(readFileSync(join(unpacked[name], 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
    expect(files.filter((file) => /\.test\.|_test\.c$|tsbuildinfo|stress|(^|\/)test\//.test(file))).toEqual([])
  })

  test('says what it is', () => {
    const manifest = readJson(name, 'package.json')
    expect(manifest).toMatchObject({ name, license: 'MIT', type: 'module', sideEffects: false })
    expect(manifest.description.length).toBeGreaterThan(20)
    expect(manifest.keywords).toContain(name === '@feather-tcl/arena' ? 'webassembly' : 'tcl')
    expect(manifest.engines).toEqual({ node: '>=20' })
    for (const range of Object.values(manifest.dependencies ?? {})) expect(range).toMatch(/^\^\d/)
    expect(manifest.scripts?.postinstall ?? manifest.scripts?.install).toBe(undefined)
  })

  test('has every file that it exports', () => {
    const { exports, bin = {} } = readJson(name, 'package.json')
    const all = [...targets(exports), ...Object.values(bin)]
    expect(all.length).toBeGreaterThan(1)
    expect(all.filter((file) => !existsSync(join(unpacked[name], file)))).toEqual([])
  })

  test('what is published differs from what is in the workspace by the stress build only', () => {
    const inWorkspace = structuredClone(manifestOf(name).exports)
    for (const conditions of Object.values(inWorkspace)) delete conditions['feather-stress']
    expect(readJson(name, 'package.json').exports).toEqual(inWorkspace)
  })

  test('source maps lead to sources in the package', () => {
    const maps = filesOf(name).filter((file) => file.endsWith('.map') && !file.startsWith('dist/program'))
    const missing = []
    for (const file of maps)
      for (const source of readJson(name, file).sources)
        if (!existsSync(join(unpacked[name], dirname(file), source))) missing.push(`${file}: ${source}`)
    expect(maps.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })
})

const libraries = names.filter((name) => folders[name].startsWith('packages/'))
test.each(libraries)('%s imports nothing of Node', (name) => {
  const modules = filesOf(name).filter((file) => /^(dist|wasm)\/.*\.js$/.test(file))
  expect(modules.length).toBeGreaterThan(2)
  const found = []
  for (const file of modules) {
    const text = readFileSync(join(unpacked[name], file), 'utf8')
    for (const specifier of importsOf(parseAst(text)))
      if (!/^(\.|@feather-tcl\/)/.test(specifier)) found.push(`${file}: ${specifier}`)
  }
  expect(found).toEqual([])
})
