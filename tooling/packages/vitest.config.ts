import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.mjs'],
    globalSetup: 'test/setup.mjs',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

export default config
