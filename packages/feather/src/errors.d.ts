/** What can go wrong, a class for each kind. */
/** An error of a Tcl script: what `catch` would have seen. */
export declare class TclError extends Error {
    readonly name: string;
    /** The completion code: 1, or what the script returned. */
    readonly code: number;
    /** The words of errorCode. */
    readonly errorCode: readonly string[];
    /** The trace as tclsh prints it. */
    readonly errorInfo: string;
    /** Line of the script, from 1. */
    readonly line: number;
    constructor(message: string, details: {
        code: number;
        errorCode: readonly string[];
        errorInfo: string;
        line: number;
        cause?: unknown;
    });
}
/** A limit was hit. The eval is over, the interpreter goes on. */
export declare class TclLimitError extends Error {
    readonly name: string;
    /** Which limit: `steps`, `timeMs`, `outputBytes` ... */
    readonly limit: string;
    readonly used: number;
    readonly max: number;
    constructor(limit: string, used: number, max: number);
}
/** The API was used in a way that makes no sense, as after `dispose`. */
export declare class TclStateError extends Error {
    readonly name: string;
}
/** The core trapped: that eval is lost, the instance is replaced, persistent state is kept. */
export declare class TclFatalError extends Error {
    readonly name: string;
}
//# sourceMappingURL=errors.d.ts.map