// How much a page loads: a program with nothing but one of the packages, bundled, minified and compressed.
//
//   node tooling/packages/size.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { remove, root } from './packed.mjs'

const compressed = (bytes) => gzipSync(bytes, { level: 9 }).length

/** Bytes of a bundle of everything that a module exports, minified.
 *  @param file the module
 *  @param minify how, unless it is the usual */
export async function bundled(file, minify) {
  const folder = join(root, 'node_modules/.cache/feather/size')
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, `export * from ${JSON.stringify(file)}\n`)
  try {
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { codeSplitting: false, minify } },
      },
    })
    return Buffer.from(output[0].code)
  } finally {
    remove(folder)
  }
}

/** What is measured, and how much it may be, in bytes after gzip. The default entry has the wasm inside as text, which costs
 *  2 KB more than the file. */
export const limits = {
  'feather-tcl/slim and feather.wasm': 200 * 1024,
  'feather-tcl': 203 * 1024,
  '@feather-tcl/arena': 4 * 1024,
  '@feather-tcl/arena/values': 12 * 1024,
}

/** Bytes after gzip of each, from what is built. */
export async function sizes() {
  const at = (file) => join(root, 'packages', file)
  const gzipped = async (file) => compressed(await bundled(at(file)))
  return {
    'feather-tcl/slim and feather.wasm':
      (await gzipped('feather/dist/bundle/slim.js')) + compressed(readFileSync(at('core/wasm/feather.wasm'))),
    'feather-tcl': await gzipped('feather/dist/bundle/index.js'),
    '@feather-tcl/arena': await gzipped('arena/dist/index.js'),
    '@feather-tcl/arena/values': await gzipped('arena/dist/values/index.js'),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await sizes()
  for (const [name, bytes] of Object.entries(found))
    console.log(`${name.padEnd(36)} ${(bytes / 1024).toFixed(1).padStart(6)} KB of ${limits[name] / 1024}`)
}
