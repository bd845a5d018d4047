// What every package's tests share. A package's own vitest.config.ts is one line that exports this.
//
// With NODE_OPTIONS=--conditions=feather-stress the tests run on the stress build: `@feather-tcl/core/inline` is then
// inline.stress.js. Node resolves packages with that option by itself; vite has to be told.
import { resolve } from 'node:path'
import { defaultServerConditions } from 'vite'
import type { ViteUserConfig } from 'vitest/config'

const stress = process.env.NODE_OPTIONS?.includes('feather-stress') ? ['feather-stress'] : []

// With FEATHER_BUNDLE=1 tests of the public API get the bundle that users get, where inner names are short ones.
const bundled = process.env.FEATHER_BUNDLE
  ? [{ find: /^\.\.\/src\/index\.ts$/, replacement: resolve('dist/bundle/index.js') }]
  : []

const config: ViteUserConfig = {
  resolve: { alias: bundled },
  ssr: { resolve: { conditions: [...stress, ...defaultServerConditions] } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
    // For what hangs. A busy machine may take ten times as long as a quiet one.
    testTimeout: 120_000,
  },
}

export default config
