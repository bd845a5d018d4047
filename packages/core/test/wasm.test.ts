/** The wasm and the table of host ops belong together. */
import { expect, test } from 'vitest'
import { hostOpsHash } from '../host-ops/hash.gen.ts'
import { spec } from '../host-ops/spec.ts'
import { wasmBytes } from '../wasm/inline.js'

const module = new WebAssembly.Module(wasmBytes())
const ops = Object.values(spec).flatMap((family) => Object.keys(family))

test('the wasm imports what is in the table, and nothing else but its memory', () => {
  const imports = WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}.${name}`)
  const wanted = [...ops.map((op) => `env.feather_host_${op}`), 'env.memory']
  const unknown = imports.filter((name) => !wanted.includes(name))
  expect(unknown).toEqual([])
})

test('the exports that a host needs are there', () => {
  const names = WebAssembly.Module.exports(module).map(({ name }) => name)
  for (const name of [
    'feather_interp_init',
    'feather_script_eval',
    'feather_parse_init',
    'feather_parse_command',
    'feather_subst',
    'feather_arena_alloc',
    'feather_arena_reset',
    'feather_arena_used',
    'feather_arena_capacity',
    'alloc',
    'free',
  ])
    expect(names).toContain(name)
})

test('the wasm carries the hash of the table', () => {
  const env: Record<string, unknown> = { memory: new WebAssembly.Memory({ initial: 16 }) }
  for (const op of ops) env[`feather_host_${op}`] = () => 0
  const { exports } = new WebAssembly.Instance(module, { env: env as WebAssembly.ModuleImports })
  expect((exports.feather_host_ops_hash as () => number)() >>> 0).toBe(hostOpsHash >>> 0)
})
