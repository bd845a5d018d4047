// Generates what follows from the host-op table (packages/core/host-ops/spec.ts, and exports.ts beside it):
//
//   packages/core/src/host_ops.gen.h       declarations for C: wasm imports, or FeatherHostOps for a native host
//   packages/core/host-ops/hash.gen.ts     the table's hash, which the wasm carries too
//   packages/core/host-ops/imports.gen.ts  the names of the wasm's imports
//   packages/host/src/built-for.gen.ts     the hash of the table that the host implements, and versions for messages
//   docs/host-ops.md                       the reference page
//
//   node gen.mjs [--check] [--root folder]     --check changes nothing and fails when a file is not what it should be
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { cHeader } from './c-header.mjs'
import { importNames, readSpec, tableHash } from './spec.mjs'
import { builtForModule, hashModule, importsModule, referencePage } from './texts.mjs'

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } })
const root = resolve(options.root ?? fileURLToPath(new URL('../../', import.meta.url)))
const specFile = join(root, 'packages/core/host-ops/spec.ts')

if (!process.features.typescript) {
  console.error(`gen-host-ops: Node ${process.versions.node} cannot read TypeScript; 22.18 or newer can`)
  process.exit(2)
}
const { spec } = await import(pathToFileURL(specFile).href)
const { shortExports } = await import(new URL('exports.ts', pathToFileURL(specFile)).href)
const ops = readSpec(spec)
const hash = tableHash(ops, shortExports)
const versionOf = (name) => JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')).version
const core = versionOf('core')
const outputs = {
  'packages/core/src/host_ops.gen.h': cHeader(ops, shortExports, hash, core),
  'packages/core/host-ops/hash.gen.ts': hashModule(hash),
  'packages/core/host-ops/imports.gen.ts': importsModule(importNames(ops)),
  'packages/host/src/built-for.gen.ts': builtForModule(hash, core, versionOf('host')),
  'docs/host-ops.md': referencePage(ops, hash),
}

const stale = Object.entries(outputs).filter(([name, text]) => {
  const file = join(root, name)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
if (options.check) {
  for (const [name] of stale) console.error(`gen-host-ops: ${name} does not follow from the table: run \`pnpm gen\``)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
    console.log(`gen-host-ops: wrote ${name}`)
  }
}
