// Searches an order of functions that makes the module smaller after gzip, and writes it to function-order.txt.
//
//   node tooling/zig/build-wasm.mjs && node tooling/zig/after-link/search-order.mjs [seconds]
//
// It begins with the order that the file has, moves some functions elsewhere, and keeps what is not larger: some 150 tries a second.
// Worth a run of some minutes where much of the core's code has changed; what is there goes on to hold for what has not.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { linkedModule } from '../core.mjs'
import { alike } from './after-link.mjs'
import { bytesOf, readModule, writeModule } from './module.mjs'
import { inOrder, orderFile, readOrder, sourceName } from './order.mjs'

const seconds = Number(process.argv[2] ?? 300)
const module = readModule(readFileSync(linkedModule('zig')))
const sizeOf = (functions) => gzipSync(writeModule({ ...module, functions }), { level: 9 }).length

/** With one piece of bytes between the calls, so that it is written sooner. */
function joined(one) {
  const pieces = []
  let bytes = []
  for (const piece of one.pieces) {
    if (piece.func === undefined) bytes.push(bytesOf(piece))
    else {
      pieces.push(Buffer.concat(bytes), piece)
      bytes = []
    }
  }
  return { ...one, pieces: [...pieces, Buffer.concat(bytes)] }
}

const below = (limit) => Math.floor(Math.random() * limit)

/** Some neighbours, mostly few, go elsewhere, at times the other way round or not far. */
function moved(functions) {
  const result = [...functions]
  const count = 1 + Math.floor(Math.random() ** 3 * 80)
  const from = below(result.length - count)
  const some = result.splice(from, count)
  if (Math.random() < 0.2) some.reverse()
  const near = Math.max(0, from + below(30) - 15)
  result.splice(Math.random() < 0.3 ? near : below(result.length + 1), 0, ...some)
  return result
}

let best = inOrder(module.functions.map(alike).map(joined), readOrder())
let size = sizeOf(best)
console.log(`${size} bytes after gzip`)
let tries = 0
for (const end = Date.now() + seconds * 1000; Date.now() < end; tries++) {
  const candidate = moved(best)
  const candidateSize = sizeOf(candidate)
  if (candidateSize <= size) [best, size] = [candidate, candidateSize]
}
writeFileSync(orderFile, `${best.map(sourceName).join('\n')}\n`)
console.log(`${size} bytes after ${tries} tries`)
