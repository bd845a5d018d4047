import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = { test: { include: ['test/**/*.test.mjs'], testTimeout: 60_000 } }

export default config
