/** What the wasm offers and asks for is what the headers and the table of host ops say. */
/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namedExports, shortExports } from '../host-ops/exports.ts'
import { hostOpsHash } from '../host-ops/hash.gen.ts'
import { importName } from '../host-ops/imports.gen.ts'
import { spec } from '../host-ops/spec.ts'
import { wasmBytes } from '../wasm/inline.js'

const module = new WebAssembly.Module(wasmBytes())
const memory = new WebAssembly.Memory({ initial: 16 })
const opNames = Object.values(spec).flatMap((family) => Object.keys(family))
const imports = Object.fromEntries(opNames.map((op) => [importName(op), () => 0]))
const instance = new WebAssembly.Instance(module, { env: { memory, ...imports } })
const core = namedExports(instance.exports)
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const functionsOf = (header: string) =>
  Array.from(read(header).matchAll(/^[a-z].*?\b(feather_\w+)\(/gm), (match) => match[1] as string)

test('the exports are what the headers declare, the shims, and the stack pointer', () => {
  const exported = WebAssembly.Module.exports(module).map(({ name }) => name)
  const declared = [...functionsOf('include/feather.h'), ...functionsOf('include/arena.h')]
  expect(declared).toEqual(
    expect.arrayContaining([
      'feather_arena_alloc',
      'feather_arena_reset',
      'feather_arena_used',
      'feather_arena_capacity',
      'feather_interp_init',
      'feather_script_eval',
      'feather_parse_init',
      'feather_parse_command',
      'feather_subst',
    ]),
  )
  const names = declared.map((name) => shortExports.get(name) ?? name)
  expect(exported.toSorted()).toEqual([...names, 'alloc', 'free', '__stack_pointer'].toSorted())
  expect(Object.keys(core).toSorted()).toEqual([...declared, 'alloc', 'free', '__stack_pointer'].toSorted())
})

test('the imports are the memory and the table of host ops', () => {
  const imported = WebAssembly.Module.imports(module)
  expect(imported.map(({ module }) => module)).toEqual(imported.map(() => 'env'))
  const names = imported.filter(({ kind }) => kind === 'function').map(({ name }) => name)
  expect(imported.filter(({ kind }) => kind !== 'function')).toEqual([
    { module: 'env', name: 'memory', kind: 'memory' },
  ])
  // Hosts offer these too, for an embedder's own C: the core itself reaches namespaces in other ways.
  const unused = ['ns_get_var', 'ns_set_var', 'ns_set_command']
  const used = opNames.filter((op) => !unused.includes(op))
  expect(names.toSorted()).toEqual(used.map(importName).toSorted())
})

test('the wasm carries the hash of the table and the version of the package', () => {
  expect(core.feather_host_ops_hash() >>> 0).toBe(hostOpsHash)
  const bytes = new Uint8Array(memory.buffer, core.feather_version(), 40)
  const version = String.fromCharCode(...bytes.subarray(0, bytes.indexOf(0)))
  expect(version).toBe(JSON.parse(read('package.json')).version)
})

test('the shims are the arena', () => {
  core.feather_interp_init(1)
  const before = core.feather_arena_used()
  const at = core.alloc(100)
  expect(at % 8).toBe(0)
  expect(core.feather_arena_used() - before).toBe(104)
  core.free(at)
  core.feather_arena_reset()
  expect(core.feather_arena_used()).toBe(0)
})
