/** The version of Tcl whose language this is. */
export const TCL_VERSION = '9.0'
export const TCL_PATCH_LEVEL = '9.0.4'
