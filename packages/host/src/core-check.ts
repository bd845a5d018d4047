/** Whether a module is the core that this host was made for. */
import type { CoreExports } from '@feather-tcl/core'
import { builtFor } from './built-for.gen.ts'
import { type WasmMemory, type WasmModule, wasmApi } from './webassembly.ts'

const PAGES = 16

/** What is wrong with a module that does not work with this host, as one sentence; undefined when its table of host ops is ours.
 *  The module is asked itself, with imports that do nothing: its own may be others than ours. */
export function whyNotOurs(module: WasmModule): string | undefined {
  const core = instantiateBare(module)
  if (core?.exports.feather_host_ops_hash === undefined)
    return `this WebAssembly module is not the core that @feather-tcl/host ${builtFor.host} works with: it needs @feather-tcl/core ${builtFor.core}`
  const hash = core.exports.feather_host_ops_hash() >>> 0
  if (hash === builtFor.hash) return undefined
  const version = readVersion(core)
  return (
    `@feather-tcl/core ${version} and @feather-tcl/host ${builtFor.host} do not match: the core asks for host ops of table ${hex(hash)}, ` +
    `the host was made with @feather-tcl/core ${builtFor.core} and table ${hex(builtFor.hash)}: install matching versions of both`
  )
}

const hex = (hash: number) => hash.toString(16).padStart(8, '0')

interface BareCore {
  readonly exports: Partial<CoreExports>
  readonly memory: WasmMemory
}

function instantiateBare(module: WasmModule): BareCore | undefined {
  const memory = new wasmApi.Memory({ initial: PAGES })
  const imports: Record<string, Record<string, unknown>> = {}
  for (const { module: from, name, kind } of wasmApi.Module.imports(module)) {
    imports[from] ??= {}
    imports[from][name] = kind === 'memory' ? memory : () => 0
  }
  try {
    const { exports } = new wasmApi.Instance(module, imports)
    return { exports: exports as Partial<CoreExports>, memory }
  } catch {
    return undefined
  }
}

function readVersion({ exports, memory }: BareCore): string {
  const at = exports.feather_version?.()
  if (at === undefined) return '(of unknown version)'
  const bytes = new Uint8Array(memory.buffer, at)
  return String.fromCharCode(...bytes.subarray(0, Math.min(bytes.indexOf(0), 100)))
}
