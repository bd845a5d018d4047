// Searches an order of functions, and of the locals of each, that makes the module smaller after gzip, and writes it to order.txt.
//
//   node tooling/zig/build-wasm.mjs && node tooling/zig/after-link/search-order.mjs [seconds]
//
// It begins with the order that the file has, moves some functions elsewhere or lets two locals of a function change places, and keeps
// what is not larger: some 150 tries a second. Worth a run of some minutes where much of the core's code has changed; what is there
// goes on to hold for what has not.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { linkedModule } from '../core.mjs'
import { alike } from './after-link.mjs'
import { placeLocals } from './locals.mjs'
import { bytesOf, readModule, writeModule } from './module.mjs'
import { inOrder, lineOf, orderFile, readOrder } from './order.mjs'

const seconds = Number(process.argv[2] ?? 300)
const module = readModule(readFileSync(linkedModule('zig')))
const sizeOf = (order) =>
  gzipSync(writeModule({ ...module, functions: order.map(({ written }) => written) }), { level: 9 }).length

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

const withPlaces = (one, places) => ({ one, places, written: joined(placeLocals({ one, places })) })

const below = (limit) => Math.floor(Math.random() * limit)

/** Some neighbours, mostly few, go elsewhere, at times the other way round or not far. */
function moved(order) {
  const result = [...order]
  const count = 1 + Math.floor(Math.random() ** 3 * 80)
  const from = below(result.length - count)
  const some = result.splice(from, count)
  if (Math.random() < 0.2) some.reverse()
  const near = Math.max(0, from + below(30) - 15)
  result.splice(Math.random() < 0.3 ? near : below(result.length + 1), 0, ...some)
  return result
}

/** Two locals of one function, of the same type, change places. */
function exchanged(order) {
  const at = below(order.length)
  const { one, places } = order[at]
  const [a, b] = [below(places.length), below(places.length)]
  if (a === b || one.locals[a] !== one.locals[b]) return undefined
  const exchange = places.map((place, local) => (local === a ? places[b] : local === b ? places[a] : place))
  return order.with(at, withPlaces(one, exchange))
}

let best = inOrder(module.functions.map(alike), readOrder()).map(({ one, places }) =>
  withPlaces(one, places.length === one.locals.length ? places : [...one.locals.keys()]),
)
let size = sizeOf(best)
console.log(`${size} bytes after gzip`)
let tries = 0
for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
  const candidate = Math.random() < 0.25 ? moved(best) : exchanged(best)
  if (candidate === undefined) continue
  tries++
  const candidateSize = sizeOf(candidate)
  if (candidateSize <= size) [best, size] = [candidate, candidateSize]
}
writeFileSync(orderFile, `${best.map(lineOf).join('\n')}\n`)
console.log(`${size} bytes after ${tries} tries`)
