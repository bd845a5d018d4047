// What an import of this package loads, as few files: hundreds of modules take a tenth of a second. Types and the modules that
// the tests of this repository import come from tsc. The core's bytes stay a module of @feather-tcl/core, so that a build may
// put something else in their place. The names of functions stay and lines are short, for traces; whoever builds a page makes it
// small. What terser finds that other minifiers do not is done here: 4 KB less after gzip on such a page.
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { order } from '../../tooling/packages/order.ts'
import { privateMembers } from '../../tooling/packages/private-members.ts'
import { shortNames } from '../../tooling/packages/short-names.ts'

const internal = shortNames()

/** Members that only the large file knows get short names. */
const properties = { regex: new RegExp(`^(?:${[...internal.keys()].join('|')})$`), keep_quoted: true, builtins: true }

/** As terser keeps what it has renamed. */
const nameCache = { props: { props: Object.fromEntries([...internal].map(([name, short]) => [`$${name}`, short])) } }

/** Names are made short for each file alone. */
function internalNamesInOneFile(): Plugin {
  return {
    name: 'internal-names-in-one-file',
    renderChunk(code, chunk) {
      const shared = chunk.isEntry ? code.match(/(?<=\.)[\w$]+/g)?.filter((name) => internal.has(name)) : undefined
      if (shared?.length) this.error(`${chunk.fileName} mentions ${shared.join(' ')}: put that where the other code is`)
      return null
    },
  }
}

/** Host ops and the core's exports have their names in the wasm in the bundle. */
function wasmNames(): Plugin {
  return {
    name: 'wasm-names',
    transform: (_, id) => {
      const name = id.match(/\/host-ops\/(?:imports\.gen|(exports))\./)
      return name && { code: `export const ${name[1] ? 'namedExports' : 'importName'} = (same) => same`, map: null }
    },
  }
}

const config: UserConfig = defineConfig({
  plugins: [wasmNames(), privateMembers(), internalNamesInOneFile(), order()],
  ssr: { noExternal: true, external: ['@feather-tcl/core/inline'] },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'dist/bundle',
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        passes: 3,
        pure_getters: true,
        keep_fnames: true,
        keep_classnames: true,
        unsafe_arrows: true,
        // What a page's minifier does in its own way comes out smaller when nobody did it before.
        conditionals: false,
        lhs_constants: false,
      },
      nameCache,
      // Top-level names stay: by them the parts that use the same ones are found and stand together (order.ts), and a page's
      // minifier makes all of them short.
      mangle: { module: false, keep_fnames: true, keep_classnames: true, properties },
      format: { ascii_only: true, semicolons: false, max_line_len: 160, comments: 'some' },
    },
    rolldownOptions: {
      input: { index: 'src/index.ts', slim: 'src/slim.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        comments: { legal: true, annotation: true, jsdoc: false },
      },
    },
  },
})

export default config
