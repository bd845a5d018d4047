export { TCL_PARSE_ERROR, TCL_PARSE_INCOMPLETE, TCL_PARSE_OK } from '@feather-tcl/core';
export type { TclInput } from './convert.ts';
export { TclError, TclFatalError, TclLimitError, TclStateError } from './errors.ts';
export { createFeather, createFeatherSync, Feather, type FeatherSource } from './feather.ts';
export type { EvalOptions, HostFunction, Interp, InterpOptions, Limits, MemoryStats } from './interpreter.ts';
//# sourceMappingURL=index.d.ts.map