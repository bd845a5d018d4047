/** The core as machine code, kept from one start to the next.
 *
 *  The engine makes the machine code of WebAssembly while a script runs: a quick version of each function when it is first
 *  called, a good one when it was called often. For scripts that end within a tenth of a second that is most of their time. Here
 *  all of it is made once, the good version only, and kept where the program's own compiled code is. The engine can write
 *  and read such code, but shows that to its own tests alone: the functions are asked for by name, under a flag that is set for
 *  that moment. What it reads must come from the same version, processor and flags, else it gives nothing. */
import { readFileSync } from 'node:fs'
import { CodeCache } from './code-cache.ts'
import type { NamedFile } from './core-file.ts'
import { flagsAreKnown, withMachineCode } from './engine-flags.ts'

/** The engine's functions. */
interface Natives {
  /** Ends the process when a function of the module has no good code. */
  write(module: object): ArrayBuffer
  /** Nothing for code that was made under other conditions. */
  read(code: ArrayBufferLike, wasm: Uint8Array): object | undefined
}

/** A compiled module; these packages are checked without the types of a page. */
const { Module } = (globalThis as unknown as { WebAssembly: { Module: new (wasm: Uint8Array) => object } }).WebAssembly

/** The core, with code that an earlier start has made, or that is made and kept now.
 *  @returns nothing when no code can be kept: the engine is of a version that this was not tried on, was given flags, or the
 *    user has no place for it */
export function coreWithCode({ file, name }: NamedFile): object | undefined {
  const cache = flagsAreKnown ? CodeCache.find() : undefined
  if (cache === undefined) return undefined
  const code = cache.read(name)
  const wasm = new Uint8Array(readFileSync(file))
  return withNatives(({ read, write }) => {
    const kept = code && read(code.buffer, wasm)
    if (kept !== undefined || !cache.writable) return kept
    const module = new Module(wasm)
    cache.write(name, Buffer.from(write(module)))
    return module
  })
}

function withNatives<T>(work: (natives: Natives) => T): T | undefined {
  try {
    return withMachineCode(() =>
      work({
        write: new Function('module', 'return %SerializeWasmModule(module)') as Natives['write'],
        read: new Function('code', 'wasm', 'return %DeserializeWasmModule(code, wasm)') as Natives['read'],
      }),
    )
  } catch {
    return undefined // an engine without these functions, or without memory for them
  }
}
