// The Markdown files of the project.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const others = new Set(['node_modules', '.git', '.turbo', '.cache', 'dist', 'build', 'wasm'])

/** Paths from the project's root, sorted. */
export function pages(folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return others.has(entry.name) ? [] : pages(path)
      return entry.name.endsWith('.md') ? [path] : []
    })
    .sort()
}
