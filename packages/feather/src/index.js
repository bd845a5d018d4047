export { TCL_PARSE_ERROR, TCL_PARSE_INCOMPLETE, TCL_PARSE_OK } from '@feather-tcl/core';
export { TclError, TclFatalError, TclLimitError, TclStateError } from './errors.js';
export { createFeather, createFeatherSync, Feather } from './feather.js';
//# sourceMappingURL=index.js.map