/** The entry without a core: give the file `@feather-tcl/core/feather.wasm` in the way that suits the bundler. */
import type { WasmModule } from '@feather-tcl/host'
import { Feather } from './feather.ts'
import { type FeatherSource, loadRuntime, runtimeOf } from './source.ts'

export * from './surface.ts'

/** Get ready to create interpreters.
 *  @param source a compiled module of the core, its bytes, a Response, a URL or path (a file in Node, else fetched), or a promise
 *    of one
 *  @throws TypeError for a source that is none of these; Error for a file that is missing, is no WebAssembly, is damaged, or is
 *    the core of another version */
export async function createFeather(source: FeatherSource | Promise<FeatherSource>): Promise<Feather> {
  return new Feather(await loadRuntime(await source))
}

/** The same without waiting, from a compiled module or from bytes.
 *  @throws as createFeather */
export function createFeatherSync(source: WasmModule | Uint8Array | ArrayBuffer): Feather {
  return new Feather(runtimeOf(source))
}
