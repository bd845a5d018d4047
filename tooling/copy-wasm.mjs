// Puts the built core beside the package feather-tcl, where its stress test loads it as a file.
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const from = fileURLToPath(new URL('../packages/core/wasm/feather.wasm', import.meta.url))
copyFileSync(from, fileURLToPath(new URL('../packages/feather/feather.wasm', import.meta.url)))
