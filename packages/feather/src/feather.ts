/** Loading the core, and the factory of interpreters. */
import { wasmBytes } from '@feather-tcl/core/inline'
import { Runtime, type WasmModule, wasmApi } from '@feather-tcl/host'
import { type HostFunction, Interp, type InterpOptions, type MemoryStats } from './interpreter.ts'

interface ResponseLike {
  arrayBuffer(): Promise<ArrayBuffer>
  readonly ok?: boolean
  readonly status?: number
  readonly url?: string
}

/** Where the core comes from: nothing (the one inside), a module, bytes, a response, a URL or path, or a promise of one. */
export type FeatherSource = WasmModule | Uint8Array | ArrayBuffer | ResponseLike | string | undefined

export class Feather {
  readonly #runtime: Runtime

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  create(options?: InterpOptions): Interp {
    return new Interp(this.#runtime, options)
  }

  eval(interp: Interp, script: string): string {
    return interp.eval(script)
  }
  parse(interp: Interp, script: string): { status: number; result: string; errorMessage: string } {
    return interp.parse(script)
  }
  register(interp: Interp, name: string, fn: HostFunction): void {
    interp.register(name, fn)
  }
  memoryStats(interp: Interp): MemoryStats {
    return interp.memoryStats()
  }
  forceReset(interp: Interp): void {
    interp.forceReset()
  }
  getResult(interp: Interp): string {
    return interp.getResult()
  }
  destroy(interp: Interp): void {
    interp.dispose()
  }
}

/** Load the core and get ready to create interpreters.
 *  @throws TypeError for a source that is none of the above; Error for a wasm that is missing, damaged or of another version */
export async function createFeather(source?: FeatherSource | Promise<FeatherSource>): Promise<Feather> {
  return createFeatherSync(await load(await source))
}

/** The same without waiting: from a compiled module, from bytes, or from the core inside. */
export function createFeatherSync(source?: WasmModule | Uint8Array | ArrayBuffer): Feather {
  if (source === undefined) return new Feather(new Runtime(new wasmApi.Module(wasmBytes())))
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return new Feather(new Runtime(new wasmApi.Module(source)))
  if (source instanceof wasmApi.Module) return new Feather(new Runtime(source))
  throw new TypeError('createFeather: expected a WebAssembly.Module, bytes, a Response, a URL or path, or nothing')
}

async function load(source: FeatherSource): Promise<WasmModule | Uint8Array | ArrayBuffer | undefined> {
  if (typeof source === 'string') return readPath(source)
  if (source !== undefined && source !== null && typeof (source as ResponseLike).arrayBuffer === 'function') {
    const response = source as ResponseLike
    if (response.ok === false) throw new Error(`the core could not be loaded: ${response.url ?? ''} answered ${response.status}`)
    return response.arrayBuffer()
  }
  if (Object.prototype.toString.call(source) === '[object URL]') return readPath(String(source))
  return source as WasmModule
}

/** A file in Node (read without importing anything), a URL elsewhere. */
async function readPath(path: string): Promise<Uint8Array | ArrayBuffer> {
  const g = globalThis as unknown as {
    process?: { getBuiltinModule?: (name: string) => { readFileSync(p: unknown): Uint8Array } & Record<string, unknown> }
    fetch?: (url: string) => Promise<ResponseLike>
    URL: new (url: string) => unknown
  }
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(path)
  const fs = g.process?.getBuiltinModule?.('fs')
  if (fs !== undefined && (!isUrl || path.startsWith('file:'))) {
    const bytes = fs.readFileSync(isUrl ? new g.URL(path) : path)
    return new Uint8Array(bytes)
  }
  if (g.fetch === undefined) throw new Error(`cannot load ${path}: this runtime has neither files nor fetch`)
  return (await load((await g.fetch(path)) as FeatherSource)) as ArrayBuffer
}
