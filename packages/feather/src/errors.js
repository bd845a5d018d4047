/** What can go wrong, a class for each kind. */
/** An error of a Tcl script: what `catch` would have seen. */
export class TclError extends Error {
    name = 'TclError';
    /** The completion code: 1, or what the script returned. */
    code;
    /** The words of errorCode. */
    errorCode;
    /** The trace as tclsh prints it. */
    errorInfo;
    /** Line of the script, from 1. */
    line;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = details.code;
        this.errorCode = details.errorCode;
        this.errorInfo = details.errorInfo;
        this.line = details.line;
    }
}
/** A limit was hit. The eval is over, the interpreter goes on. */
export class TclLimitError extends Error {
    name = 'TclLimitError';
    /** Which limit: `steps`, `timeMs`, `outputBytes` ... */
    limit;
    used;
    max;
    constructor(limit, used, max) {
        super(`limit exceeded: ${limit} ${used} of ${max}`);
        this.limit = limit;
        this.used = used;
        this.max = max;
    }
}
/** The API was used in a way that makes no sense, as after `dispose`. */
export class TclStateError extends Error {
    name = 'TclStateError';
}
/** The core trapped: that eval is lost, the instance is replaced, persistent state is kept. */
export class TclFatalError extends Error {
    name = 'TclFatalError';
}
//# sourceMappingURL=errors.js.map