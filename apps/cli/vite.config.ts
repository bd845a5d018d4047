// The program as few files: starting Node with a hundred modules takes longer than the script. Modules that are loaded late
// (src/modules.ts) and those that threads begin with stay files of their own, under the names that they have in src.
import { defineConfig, type UserConfig } from 'vite'
import { allModules } from './src/register.ts'

const entries = ['main', ...allModules, 'io/helper', 'repl/session-thread']

/** Everything that every script needs is one file. */
const base =
  /\/packages\/|\/cli\/src\/((command|engine|errno|failure|modules|register|report|run|script-text|shell|sleep|tcl-list|terminal|variables)\.ts|channels\/(channel|codec|file-device|table)\.ts|commands\/channels\.ts|paths\/paths\.ts)/

function isBase(file: string): boolean {
  return base.test(file)
}

const config: UserConfig = defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/program',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'shared/[name].js',
        codeSplitting: { groups: [{ name: 'base', test: isBase }] },
      },
    },
  },
  ssr: { noExternal: true },
})

export default config
