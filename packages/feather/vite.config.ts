// What an import of this package loads, as few files: hundreds of modules take a tenth of a second. Types and the modules that
// the tests of this repository import come from tsc. The core's bytes stay a module of @feather-tcl/core, so that a build may
// put something else in their place. Lines and the names of functions stay, for traces; whoever
// builds a page makes it small.
import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = defineConfig({
  ssr: { noExternal: true, external: ['@feather-tcl/core/inline'] },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'dist/bundle',
    minify: false,
    rolldownOptions: {
      input: { index: 'src/index.ts', slim: 'src/slim.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        comments: { legal: true, annotation: true, jsdoc: false },
        minify: { compress: true, mangle: { toplevel: false, keepNames: true }, codegen: { removeWhitespace: false } },
      },
    },
  },
})

export default config
