import { Runtime, type WasmModule } from '@feather-tcl/host';
import { type HostFunction, Interp, type InterpOptions, type MemoryStats } from './interpreter.ts';
interface ResponseLike {
    arrayBuffer(): Promise<ArrayBuffer>;
    readonly ok?: boolean;
    readonly status?: number;
    readonly url?: string;
}
/** Where the core comes from: nothing (the one inside), a module, bytes, a response, a URL or path, or a promise of one. */
export type FeatherSource = WasmModule | Uint8Array | ArrayBuffer | ResponseLike | string | undefined;
export declare class Feather {
    #private;
    constructor(runtime: Runtime);
    create(options?: InterpOptions): Interp;
    eval(interp: Interp, script: string): string;
    parse(interp: Interp, script: string): {
        status: number;
        result: string;
        errorMessage: string;
    };
    register(interp: Interp, name: string, fn: HostFunction): void;
    memoryStats(interp: Interp): MemoryStats;
    forceReset(interp: Interp): void;
    getResult(interp: Interp): string;
    destroy(interp: Interp): void;
}
/** Load the core and get ready to create interpreters.
 *  @throws TypeError for a source that is none of the above; Error for a wasm that is missing, damaged or of another version */
export declare function createFeather(source?: FeatherSource | Promise<FeatherSource>): Promise<Feather>;
/** The same without waiting: from a compiled module, from bytes, or from the core inside. */
export declare function createFeatherSync(source?: WasmModule | Uint8Array | ArrayBuffer): Feather;
export {};
//# sourceMappingURL=feather.d.ts.map