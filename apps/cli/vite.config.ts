// The program as few files: starting Node with a hundred modules takes longer than the script. Modules that are loaded late
// (src/modules.ts) and those that threads begin with stay files of their own, under the names that they have in src.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { allModules } from './src/register.ts'

const entries = ['launch/start', 'main', 'warm-up', ...allModules, 'io/helper', 'repl/session-thread']

/** Everything that every script needs is one file. */
const base = new RegExp(
  [
    '/packages/(arena|host|feather)/',
    '/cli/src/(command|engine|environment|errno|failure|modules|register|report|run|script-text|shell|sleep|tcl-list|variables)\\.ts',
    '/cli/src/terminal\\.ts',
    '/cli/src/encodings/(add|names)\\.ts',
    '/cli/src/launch/core-\\w+\\.ts',
    '/cli/src/channels/(channel|codec|file-device|table)\\.ts',
    '/cli/src/(commands/channels|paths/paths)\\.ts',
  ].join('|'),
)

/** The core as a file beside the program, in place of the module that has it inside: nothing has to be decoded. */
function coreFile(): Plugin {
  const name = '@feather-tcl/core/inline'
  const url = "new URL('./feather.wasm', import.meta.url)"
  const wasm = () => {
    const feather = createRequire(import.meta.url).resolve('feather-tcl')
    return readFileSync(createRequire(feather).resolve('@feather-tcl/core/feather.wasm'))
  }
  return {
    name: 'core-file',
    enforce: 'pre',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id.endsWith('/src/launch/core-file.ts'))
        return `export const coreFile = { file: ${url}, name: '${hash(wasm())}' }`
      if (id !== `\0${name}`) return null
      this.emitFile({ type: 'asset', fileName: 'feather.wasm', source: wasm() })
      return `import { readFileSync } from 'node:fs'\nexport const wasmBytes = () => readFileSync(${url})`
    },
  }
}

/** A name of contents. */
const hash = (contents: string | Uint8Array) => createHash('sha256').update(contents).digest('hex').slice(0, 32)

/** What `launch/load-script.ts` relies on: the large file is ASCII, and its first line is a comment that names its contents. */
function namedBase(): Plugin {
  return {
    name: 'named-base',
    generateBundle(_, bundle) {
      const base = bundle['base.js']
      if (base?.type !== 'chunk') throw new Error('there is no base.js')
      const code = base.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      base.code = `// ${hash(code)}\n${code}`
      // The program is CommonJS: Node starts that quicker than modules.
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
  }
}

const config: UserConfig = defineConfig({
  plugins: [coreFile(), namedBase()],
  build: {
    ssr: true,
    ssrEmitAssets: true,
    target: 'node20',
    outDir: 'dist/program',
    minify: true,
    rolldownOptions: {
      // What threads begin with must not be loaded for something that another part shares with it.
      preserveEntrySignatures: 'strict',
      input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
      output: {
        format: 'cjs',
        strict: true,
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => (chunk.name === 'base' ? '[name].js' : 'shared/[name].js'),
        codeSplitting: {
          groups: [
            { name: 'base', test: (id: string) => base.test(id) || id.startsWith('\0@feather') },
            // What comes before the large file.
            { name: 'code-cache', test: /\/cli\/src\/launch\/(code-cache|engine-flags)\.ts/, priority: 1 },
          ],
        },
      },
    },
  },
  ssr: { noExternal: true },
})

export default config
