/** Where the core comes from: modules, bytes, responses, files and URLs become a compiled module; what is none of them, or
 *  damaged, a clear error. */
import { Runtime, type WasmModule, wasmApi } from '@feather-tcl/host'
import type { ResponseLike, UrlLike } from './platform.ts'

/** A compiled WebAssembly.Module of the core, its bytes, a Response with them, or the URL or path of the file. */
export type FeatherSource = WasmModule | Uint8Array | ArrayBuffer | ResponseLike | UrlLike | string

const EXPECTED = 'expected a WebAssembly.Module, its bytes, a Response, a URL or a path'

/** What was found at a source. */
interface Found {
  readonly bytes: Uint8Array | ArrayBuffer
  /** For messages. */
  readonly from: string
}

/** Load and compile.
 *  @throws TypeError for what is no source; Error for one that cannot be read, or is no core of this version */
export async function loadRuntime(source: FeatherSource): Promise<Runtime> {
  if (isModule(source)) return new Runtime(source)
  const { bytes, from } = await read(source)
  checkMagic(bytes, from)
  try {
    return new Runtime(await wasmApi.compile(bytes))
  } catch (e) {
    throw damaged(e, bytes, from)
  }
}

/** The same without waiting, for what is at hand. */
export function runtimeOf(source: WasmModule | Uint8Array | ArrayBuffer): Runtime {
  if (isModule(source)) return new Runtime(source)
  if (!isBytes(source))
    throw new TypeError(`createFeatherSync: expected a WebAssembly.Module or its bytes, got ${describe(source)}`)
  const from = 'the bytes that were given'
  checkMagic(source, from)
  try {
    return new Runtime(new wasmApi.Module(source))
  } catch (e) {
    throw damaged(e, source, from)
  }
}

function isModule(source: unknown): source is WasmModule {
  return source instanceof wasmApi.Module || Object.prototype.toString.call(source) === '[object WebAssembly.Module]'
}

function isBytes(source: unknown): source is Uint8Array | ArrayBuffer {
  return source instanceof Uint8Array || source instanceof ArrayBuffer
}

async function read(source: unknown): Promise<Found> {
  if (isBytes(source)) return { bytes: source, from: 'the bytes that were given' }
  if (typeof source === 'string') return readPath(source)
  if (typeof source === 'object' && source !== null) {
    if (typeof (source as ResponseLike).arrayBuffer === 'function') return readResponse(source as ResponseLike)
    if (typeof (source as UrlLike).href === 'string') return readPath((source as UrlLike).href)
  }
  throw new TypeError(`createFeather: ${EXPECTED}, got ${describe(source)}`)
}

function describe(source: unknown): string {
  if (source === null) return 'null'
  return typeof source === 'object' ? `an instance of ${source.constructor?.name || 'nothing'}` : `a ${typeof source}`
}

async function readResponse(response: ResponseLike): Promise<Found> {
  const from = response.url ? `"${response.url}"` : 'the response that was given'
  if (response.ok === false)
    throw new Error(`the core could not be loaded: ${from} answered with status ${response.status}`)
  try {
    return { bytes: await response.arrayBuffer(), from }
  } catch (cause) {
    throw new Error(`the core could not be loaded: reading ${from} failed: ${messageOf(cause)}`, { cause })
  }
}

/** The parts of the platform that read files and URLs. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: string): unknown }
  readonly fetch?: (url: string) => Promise<ResponseLike>
  readonly URL: new (url: string) => UrlLike
}

/** A file in Node (read without importing anything), a URL elsewhere. */
async function readPath(path: string): Promise<Found> {
  const platform = globalThis as unknown as Platform
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(path)
  const fs = platform.process?.getBuiltinModule?.('fs') as { readFileSync(path: unknown): Uint8Array } | undefined
  try {
    if (fs !== undefined && (!isUrl || /^file:/i.test(path)))
      return { bytes: fs.readFileSync(isUrl ? new platform.URL(path) : path), from: `"${path}"` }
    if (platform.fetch === undefined) throw new Error('this runtime has neither files nor fetch')
  } catch (cause) {
    throw new Error(`the core could not be loaded from "${path}": ${messageOf(cause)}`, { cause })
  }
  let response: ResponseLike
  try {
    response = await platform.fetch(path)
  } catch (cause) {
    throw new Error(`the core could not be loaded from "${path}": ${messageOf(cause)}`, { cause })
  }
  return readResponse(response)
}

function messageOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e)
}

/** WebAssembly begins with a zero byte and "asm". */
function checkMagic(bytes: Uint8Array | ArrayBuffer, from: string): void {
  const head =
    bytes instanceof Uint8Array ? bytes.subarray(0, 8) : new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength))
  const wrong = [0, 0x61, 0x73, 0x6d].some((byte, i) => i < head.length && head[i] !== byte)
  if (head.length === 0) throw new Error(`${from} is empty: the core could not be loaded`)
  if (!wrong) return
  const shown = JSON.stringify(String.fromCharCode(...head))
  const page = /^\s*</.test(String.fromCharCode(...head)) ? ': is it a page that says that the file was not found?' : ''
  throw new Error(`${from} is not WebAssembly: it begins with ${shown}${page}`)
}

function damaged(e: unknown, bytes: Uint8Array | ArrayBuffer, from: string): unknown {
  if (!(e instanceof Error) || e.name !== 'CompileError') return e
  const cause = e
  return new Error(`${from} is damaged (${bytes.byteLength} bytes; was it truncated?): ${e.message}`, { cause })
}
