/** The part of WebAssembly's JavaScript API that is used here, typed by ourselves: the libraries compile without DOM or
 *  Node types, and so do programs that use them. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** A compiled module; opaque. */
export type WasmModule = object

export interface WasmApi {
  readonly Module: {
    new (bytes: Uint8Array | ArrayBuffer): WasmModule
    imports(module: WasmModule): readonly { readonly module: string; readonly name: string; readonly kind: string }[]
  }
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: object }
  readonly Memory: new (descriptor: { initial: number; maximum?: number }) => WasmMemory
  compile(bytes: Uint8Array | ArrayBuffer): Promise<WasmModule>
}

/** The engine's own. */
export const wasmApi: WasmApi = (globalThis as unknown as { WebAssembly: WasmApi }).WebAssembly
