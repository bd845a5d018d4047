/** The order of a bundle's parts: compression finds again only what was there shortly before. What part-order.txt does not name goes
 *  to where it has most in common with what is near. 3 KB less after gzip on a page. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type Part, partsOf } from './parts.ts'
import { settled } from './settled.ts'

/** Names of parts, one a line, in the order that search-order.mjs found. It may name some that are gone, and lack new ones. */
export const orderFile: string = fileURLToPath(new URL('part-order.txt', import.meta.url))

const readOrder = (): string[] => (existsSync(orderFile) ? readFileSync(orderFile, 'utf8').trim().split('\n') : [])

/** The places of all parts, each after those that it needs, as nearly as that allows in the order of `names`. One without a name
 *  there stands behind the one that it follows in the source, until it is settled. */
function placesOf(parts: readonly Part[], names: readonly string[]): number[] {
  const rows = new Map(names.map((name, row) => [name, row]))
  let row = -1
  const rowOf = parts.map(({ name }) => {
    row = rows.get(name as string) ?? row
    return row
  })
  const waiting = new Set([...parts.keys()].sort((a, b) => (rowOf[a] as number) - (rowOf[b] as number)))
  const places: number[] = []
  while (waiting.size > 0) {
    const next = [...waiting].find((part) => [...(parts[part] as Part).needs].every((needed) => !waiting.has(needed)))
    if (next === undefined) throw new Error('parts of the bundle need each other')
    waiting.delete(next)
    places.push(next)
  }
  const unknown = places.filter((part) => !rows.has(parts[part]?.name as string))
  return settled(parts, places, unknown)
}

function inOrder(code: string): string {
  const parts = partsOf(code)
  return placesOf(parts, readOrder())
    .map((part) => parts[part]?.text)
    .join('\n')
}

export function order(): Plugin {
  return {
    name: 'order',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk' && !file.isEntry) file.code = inOrder(file.code)
      }
    },
  }
}
