/** Where scripts come from, and packages. */
export type { Loader } from '@feather-tcl/host'
