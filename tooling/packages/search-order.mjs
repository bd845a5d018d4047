// Searches an order of the bundle's parts that makes a page smaller after gzip, and writes it to part-order.txt.
//
//   npx turbo run build && npx node tooling/packages/search-order.mjs [seconds]
//
// It begins with the order that the bundle has, moves some parts elsewhere, and keeps what is not larger: some 30 tries a second.
// Worth a run of some minutes where much of the packages' code has changed; what is there goes on to hold for what has not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { orderFile } from './order.ts'
import { root } from './packed.mjs'
import { partsOf } from './parts.ts'
import { bundled } from './size.mjs'

const seconds = Number(process.argv[2] ?? 600)
// As a page has it, but for the names, by which parts are known.
const minify = { compress: true, mangle: { toplevel: false }, codegen: true }
const parts = partsOf(String(await bundled(join(root, 'packages/feather/dist/bundle/slim.js'), minify)))

/** Short names for those of the parts, as a page's minifier gives them: the shortest for the most used. */
function shortNames() {
  const uses = new Map(parts.map(({ name }) => [name, 0]))
  for (const { text } of parts)
    for (const [word] of text.matchAll(words)) if (uses.has(word)) uses.set(word, uses.get(word) + 1)
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const free = [
    ...letters.slice(0, 26),
    ...Array.from(letters, (one) => Array.from(letters, (two) => one + two)).flat(),
  ]
  return new Map([...uses].sort(([, a], [, b]) => b - a).map(([name], rank) => [name, free[rank]]))
}
const words = /(?<![.\w$])[\w$]+/g
const short = shortNames()

/** The text of a part as a page has it, where one declaration has most of them. */
const asOnPage = (text) =>
  text.replace(/^(?:const|let|var) (.*);$/s, '$1,').replace(words, (word) => short.get(word) ?? word)

const pieces = parts.map(({ text, needs }, place) => ({ bytes: Buffer.from(asOnPage(text)), needs, place }))
const sizeOf = (order) => gzipSync(Buffer.concat(order.map(({ bytes }) => bytes)), { level: 9 }).length

const places = new Uint32Array(pieces.length)
/** Does each stand after those that it needs? */
function stands(order) {
  order.forEach((piece, at) => {
    places[piece.place] = at
  })
  return order.every(({ needs }, at) => [...needs].every((needed) => places[needed] < at))
}

const below = (limit) => Math.floor(Math.random() * limit)

/** Some neighbours, mostly few, go elsewhere, at times not far. */
function moved(order) {
  const result = [...order]
  const count = 1 + Math.floor(Math.random() ** 4 * 60)
  const from = below(result.length - count)
  const some = result.splice(from, count)
  const near = Math.max(0, from + below(60) - 30)
  result.splice(Math.random() < 0.3 ? near : below(result.length + 1), 0, ...some)
  return result
}

let best = pieces
let size = sizeOf(best)
console.log(`${size} bytes after gzip`)
let tries = 0
for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
  const candidate = moved(best)
  if (!stands(candidate)) continue
  tries++
  const candidateSize = sizeOf(candidate)
  if (candidateSize <= size) [best, size] = [candidate, candidateSize]
}
const names = best.map(({ place }) => parts[place].name).filter(Boolean)
writeFileSync(orderFile, `${names.join('\n')}\n`)
console.log(`${size} bytes after ${tries} tries`)
