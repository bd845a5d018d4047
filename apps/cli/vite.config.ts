// The program as few files: starting Node with a hundred modules takes longer than the script. Modules that are loaded late
// (src/modules.ts) and those that threads begin with stay files of their own, under the names that they have in src.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { allModules } from './src/register.ts'

const entries = ['main', ...allModules, 'io/helper', 'repl/session-thread']

/** Everything that every script needs is one file. */
const base = new RegExp(
  [
    '/packages/(arena|host|feather)/',
    '/cli/src/(command|engine|errno|failure|modules|register|report|run|script-text|shell|sleep|tcl-list|variables)\\.ts',
    '/cli/src/terminal\\.ts',
    '/cli/src/channels/(channel|codec|file-device|table)\\.ts',
    '/cli/src/(commands/channels|paths/paths)\\.ts',
  ].join('|'),
)

/** The core as a file beside the program, in place of the module that has it inside: nothing has to be decoded. */
function coreFile(): Plugin {
  const name = '@feather-tcl/core/inline'
  return {
    name: 'core-file',
    enforce: 'pre',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      const feather = createRequire(import.meta.url).resolve('feather-tcl')
      const wasm = createRequire(feather).resolve('@feather-tcl/core/feather.wasm')
      this.emitFile({ type: 'asset', fileName: 'feather.wasm', source: readFileSync(wasm) })
      return [
        "import { readFileSync } from 'node:fs'",
        "export const wasmBytes = () => readFileSync(new URL('./feather.wasm', import.meta.url))",
      ].join('\n')
    },
  }
}

const config: UserConfig = defineConfig({
  plugins: [coreFile()],
  build: {
    ssr: true,
    ssrEmitAssets: true,
    target: 'node20',
    outDir: 'dist/program',
    minify: process.env.NOMIN ? false : true,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => (chunk.name === 'base' ? '[name].js' : 'shared/[name].js'),
        codeSplitting: {
          groups: [{ name: 'base', test: (id: string) => base.test(id) || id.startsWith('\0@feather') }],
        },
      },
    },
  },
  ssr: { noExternal: true },
})

export default config
