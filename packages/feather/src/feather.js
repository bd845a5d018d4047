/** Loading the core, and the factory of interpreters. */
import { wasmBytes } from '@feather-tcl/core/inline';
import { Runtime, wasmApi } from '@feather-tcl/host';
import { Interp } from './interpreter.js';
export class Feather {
    #runtime;
    constructor(runtime) {
        this.#runtime = runtime;
    }
    create(options) {
        return new Interp(this.#runtime, options);
    }
    eval(interp, script) {
        return interp.eval(script);
    }
    parse(interp, script) {
        return interp.parse(script);
    }
    register(interp, name, fn) {
        interp.register(name, fn);
    }
    memoryStats(interp) {
        return interp.memoryStats();
    }
    forceReset(interp) {
        interp.forceReset();
    }
    getResult(interp) {
        return interp.getResult();
    }
    destroy(interp) {
        interp.dispose();
    }
}
/** Load the core and get ready to create interpreters.
 *  @throws TypeError for a source that is none of the above; Error for a wasm that is missing, damaged or of another version */
export async function createFeather(source) {
    return createFeatherSync(await load(await source));
}
/** The same without waiting: from a compiled module, from bytes, or from the core inside. */
export function createFeatherSync(source) {
    if (source === undefined)
        return new Feather(new Runtime(new wasmApi.Module(wasmBytes())));
    if (source instanceof Uint8Array || source instanceof ArrayBuffer)
        return new Feather(new Runtime(new wasmApi.Module(source)));
    if (source instanceof wasmApi.Module)
        return new Feather(new Runtime(source));
    throw new TypeError('createFeather: expected a WebAssembly.Module, bytes, a Response, a URL or path, or nothing');
}
async function load(source) {
    if (typeof source === 'string')
        return readPath(source);
    if (source !== undefined && source !== null && typeof source.arrayBuffer === 'function') {
        const response = source;
        if (response.ok === false)
            throw new Error(`the core could not be loaded: ${response.url ?? ''} answered ${response.status}`);
        return response.arrayBuffer();
    }
    if (Object.prototype.toString.call(source) === '[object URL]')
        return readPath(String(source));
    return source;
}
/** A file in Node (read without importing anything), a URL elsewhere. */
async function readPath(path) {
    const g = globalThis;
    const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(path);
    const fs = g.process?.getBuiltinModule?.('fs');
    if (fs !== undefined && (!isUrl || path.startsWith('file:'))) {
        const bytes = fs.readFileSync(isUrl ? new g.URL(path) : path);
        return new Uint8Array(bytes);
    }
    if (g.fetch === undefined)
        throw new Error(`cannot load ${path}: this runtime has neither files nor fetch`);
    return (await load((await g.fetch(path))));
}
//# sourceMappingURL=feather.js.map