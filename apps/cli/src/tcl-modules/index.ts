/** Modules that come with the program: packages written in Tcl, each loaded when a script requires it. */
import { loadModule } from '../modules.ts'

/** A package by its version and its script. */
export interface BundledModule {
  readonly version: string
  readonly script: string
}

/** Which module of the program has which package. */
const homes = {
  msgcat: 'tcl-modules/msgcat',
  opt: 'tcl-modules/opt',
  platform: 'tcl-modules/platform',
  'platform::shell': 'tcl-modules/platform-shell',
  'tcl::idna': 'tcl-modules/idna',
  tcltest: 'tcl-modules/tcltest',
} as const

/** The bundled package of that name. */
export function bundledModule(name: string): BundledModule | undefined {
  return Object.hasOwn(homes, name) ? loadModule(homes[name as keyof typeof homes]) : undefined
}
