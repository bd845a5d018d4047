/** The public interpreter. Values that reach the embedder are plain JavaScript; only the interpreter is disposable. */
import { fail, toText } from '@feather-tcl/arena/values';
import { TCL_PARSE_ERROR, TCL_PARSE_INCOMPLETE, TCL_PARSE_OK } from '@feather-tcl/core';
import { COMMAND_HOST, Command, FeatherInterp, LimitSignal, } from '@feather-tcl/host';
import { toTcl } from './convert.js';
import { TclError, TclFatalError, TclLimitError, TclStateError } from './errors.js';
let ids = 0;
/** Symbol.dispose; a symbol of our own in engines that do not know it. */
const dispose = (Symbol.dispose ?? Symbol('dispose'));
export class Interp {
    #core;
    #limits;
    #disposed = false;
    #last = '';
    constructor(runtime, options = {}) {
        this.#limits = options.limits ?? {};
        const out = lineWriter(options.stdout, 'log');
        const err = lineWriter(options.stderr, 'error');
        const { clock, random } = options;
        this.#core = new FeatherInterp(++ids, runtime, {
            write: (channel, text) => (channel === 'stdout' ? out : err)(text),
            now: clock === null ? () => fail('the clock is denied', 'FEATHER', 'DENIED', 'clock') : (clock ?? defaultClock),
            random: random === null ? () => fail('randomness is denied', 'FEATHER', 'DENIED', 'random') : (random ?? Math.random),
        });
    }
    /** The host's side, for tests and for other packages of this project. */
    get host() {
        return this.#core;
    }
    /** Evaluate a script; its result as a string.
     *  @throws TclError, TclLimitError, TclFatalError, TclStateError */
    eval(script, options) {
        return this.#finish(() => this.#core.eval(textValue(script), this.#effective(options), false));
    }
    /** Call a command by its words: no parsing, no quoting. */
    call(command, ...args) {
        const words = [toTcl(command, 'command'), ...args.map((arg, i) => toTcl(arg, `args[${i}]`))];
        return this.#finish(() => this.#core.call(words, this.#effective()));
    }
    #effective(options) {
        return options?.limits === undefined ? this.#limits : { ...this.#limits, ...options.limits };
    }
    #finish(run) {
        this.#alive();
        let completion;
        try {
            completion = run();
        }
        catch (e) {
            throw this.#translate(e);
        }
        const text = toText(completion.result);
        this.#last = text;
        if (completion.code === 0)
            return text;
        throw this.#tclError(completion.code, text);
    }
    #tclError(code, message) {
        const words = { 3: 'invoked "break" outside of a loop', 4: 'invoked "continue" outside of a loop' };
        const wording = words[code];
        if (code !== 1) {
            const text = wording ?? `command returned bad code: ${code}`;
            return new TclError(text, { code, errorCode: ['TCL', 'RESULT', 'UNEXPECTED'], errorInfo: text, line: 1 });
        }
        const core = this.#core;
        const info = core.errorTrace?.toText() ?? message;
        return new TclError(message, { code, errorCode: core.lastErrorCode(), errorInfo: info, line: core.lastErrorLine, cause: core.takeCause() });
    }
    #translate(e) {
        if (e instanceof LimitSignal)
            return new TclLimitError(e.limit, e.used, e.max);
        if (e instanceof RangeError || (e instanceof Error && e.constructor.name === 'RuntimeError'))
            return Object.assign(new TclFatalError(`the eval was lost: ${e.message}`), { cause: e });
        return e;
    }
    #alive() {
        if (this.#disposed)
            throw new TclStateError('the interpreter was disposed');
    }
    /** Add a command; it gets its arguments as strings, what it returns is converted. */
    command(name, fn) {
        this.#alive();
        const definition = {
            name,
            min: 0,
            max: Number.POSITIVE_INFINITY,
            usage: '?arg ...?',
            run: (_ctx, args) => toTcl(fn(...args.map(toText)), 'result'),
        };
        this.defineCommand(name, definition);
    }
    /** Add a command of the host's own kind: a table row. */
    defineCommand(name, definition) {
        const { namespaces } = this.#core;
        const tail = name.lastIndexOf('::');
        const ns = tail < 0 ? namespaces.global : namespaces.ensure(namespaces.global, name.slice(0, tail));
        const command = new Command(COMMAND_HOST, tail < 0 ? name : name.slice(tail + 2), ns);
        command.run = definition;
        namespaces.define(command);
    }
    register(name, fn) {
        this.command(name, fn);
    }
    /** Look at a script without running it. */
    parse(script) {
        this.#alive();
        return this.#core.parse(script, { ok: TCL_PARSE_OK, incomplete: TCL_PARSE_INCOMPLETE, error: TCL_PARSE_ERROR });
    }
    getResult() {
        return this.#last;
    }
    memoryStats() {
        const core = this.#core;
        return {
            scratchHandles: core.scratch.size,
            wasmArenaUsed: core.wasmArenaUsed,
            namespaceCount: core.namespaces.count,
            procCount: core.namespaces.procCount,
            evalDepth: core.evalDepth,
            peakHandles: core.peakHandles,
            peakArenaBytes: core.peakArenaBytes,
            wasmMemoryBytes: core.wasmMemoryBytes,
            stateVars: core.namespaces.global.vars.size,
            evals: core.evals,
            steps: core.meter.total,
        };
    }
    /** Reset both arenas by hand.
     *  @throws Error 'Cannot reset during eval' inside one */
    forceReset() {
        if (this.#core.evalDepth > 0)
            throw new Error('Cannot reset during eval');
        this.#core.resetScratch();
    }
    /** Give the WebAssembly instance back to the system; nothing is lost. */
    trim() {
        this.#core.trim();
    }
    dispose() {
        if (this.#disposed)
            return;
        this.#disposed = true;
        this.#core.trim();
    }
    /** For `using`, where the engine has it. */
    [dispose]() {
        this.dispose();
    }
}
function textValue(script) {
    return toTcl(script, 'script');
}
const defaultClock = () => {
    const p = globalThis.performance;
    return p === undefined ? Date.now() : p.timeOrigin + p.now();
};
function lineWriter(target, method) {
    if (target === null)
        return () => { };
    if (target !== undefined)
        return target;
    let pending = '';
    const console_ = globalThis.console;
    return (text) => {
        pending += text;
        const end = pending.lastIndexOf('\n');
        if (end < 0)
            return;
        console_[method](pending.slice(0, end));
        pending = pending.slice(end + 1);
    };
}
//# sourceMappingURL=interpreter.js.map