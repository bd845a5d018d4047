// What is done to the module after the linker, so that it is smaller after gzip. It computes the same, as fast.
import { renumberLocals } from './locals.mjs'
import { readModule, writeModule } from './module.mjs'
import { inOrder, readOrder } from './order.mjs'

/** `wasm` with names of functions, if the linker left them in. The result has none. */
export function afterLink(wasm) {
  const module = readModule(wasm)
  return writeModule({ ...module, functions: inOrder(module.functions.map(renumberLocals), readOrder()) })
}
