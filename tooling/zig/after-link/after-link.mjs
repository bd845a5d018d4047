// What is done to the module after the linker, so that it is smaller after gzip. It computes the same, as fast.
import { alignAccesses } from './accesses.mjs'
import { placeLocals, renumberLocals } from './locals.mjs'
import { readModule, writeModule } from './module.mjs'
import { inOrder, readOrder } from './order.mjs'

/** A function written so that what is alike is the same bytes more often. */
export const alike = (one) => renumberLocals(alignAccesses(one))

/** `wasm` with names of functions, if the linker left them in. The result has none. */
export function afterLink(wasm) {
  const module = readModule(wasm)
  return writeModule({ ...module, functions: inOrder(module.functions.map(alike), readOrder()).map(placeLocals) })
}
