import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: { include: ['test/**/*.test.mjs'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
}

export default config
