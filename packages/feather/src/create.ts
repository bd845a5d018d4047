/** The default entry: the core is inside. */
import { wasmBytes } from '@feather-tcl/core/inline'
import { Runtime, type WasmModule, wasmApi } from '@feather-tcl/host'
import { Feather } from './feather.ts'
import { type FeatherSource, loadRuntime, runtimeOf } from './source.ts'

/** Get ready to create interpreters.
 *
 *      const feather = await createFeather()
 *      const interp = feather.create()
 *      interp.eval('expr {6 * 7}') // '42'
 *
 *  @param source where the core comes from; nothing: the one inside this package. A compiled module, bytes, a Response, a URL or
 *    path (a file in Node, else fetched), or a promise of one.
 *  @throws TypeError for a source that is none of these; Error for a file that is missing, is no WebAssembly, is damaged, or is
 *    the core of another version */
export async function createFeather(source?: FeatherSource | Promise<FeatherSource>): Promise<Feather> {
  const found = await source
  return new Feather(await loadRuntime(found === undefined ? wasmBytes() : found))
}

/** The same without waiting, from a compiled module, from bytes, or with the core inside. Browsers refuse to compile that much
 *  on their main thread: there, give a module.
 *  @throws as createFeather */
export function createFeatherSync(source?: WasmModule | Uint8Array | ArrayBuffer): Feather {
  return new Feather(source === undefined ? new Runtime(new wasmApi.Module(wasmBytes())) : runtimeOf(source))
}
