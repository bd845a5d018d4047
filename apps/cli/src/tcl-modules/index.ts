/** Modules that come with the program: packages written in Tcl, each loaded when a script requires it. */
import { loadModule } from '../modules.ts'

/** A package by its version and its script. */
export interface BundledModule {
  readonly version: string
  readonly script: string
}

/** The bundled package of that name. */
export function bundledModule(name: string): BundledModule | undefined {
  return name === 'msgcat' || name === 'tcltest' ? loadModule(`tcl-modules/${name}`) : undefined
}
