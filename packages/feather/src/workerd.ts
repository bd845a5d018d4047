/** The default entry for workerd, which compiles no WebAssembly at run time: the core is imported as a module, which the
 *  platform has compiled. Its types are those of index.ts. */
import core from '@feather-tcl/core/feather.wasm'
import type { WasmModule } from '@feather-tcl/host'
import type * as create from './create.ts'
import { Feather } from './feather.ts'
import { loadRuntime, runtimeOf } from './source.ts'

export * from './surface.ts'

export const createFeather: typeof create.createFeather = async (source) => {
  const found = await source
  return new Feather(await loadRuntime(found === undefined ? core : found))
}

export const createFeatherSync: typeof create.createFeatherSync = (source: WasmModule = core) =>
  new Feather(runtimeOf(source))
