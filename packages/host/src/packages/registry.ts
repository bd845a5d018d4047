/** The packages of one interpreter: which are there, which could be, and how one is loaded (package(n)). */
import { fail, makeList, makeString, TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import { noting } from '../commands/error-notes.ts'
import { ErrorTrace } from '../error-trace.ts'
import { ControlSignal, TracedFailure } from '../errors.ts'
import { PACKAGE_BYTES, structures } from '../growth.ts'
import type { InterpContext } from '../interp-context.ts'
import { TCL_PATCH_LEVEL } from '../tcl-version.ts'
import { checkVersion, compareVersions, describeRequirements, isStable, satisfies } from './version.ts'

/** What `package unknown` says until a script changes it. The embedder's loader stands behind it. */
export const LOADER_HANDLER = '::tcl::tm::UnknownHandler ::tclPkgUnknown'

interface Package {
  provided: string | undefined
  /** Scripts that load a version. */
  readonly available: Map<string, TclValue>
  /** Files that were read to load it. */
  files: readonly string[]
}

export class PackageRegistry {
  readonly #packages: Map<string, Package> = new Map()
  /** The packages that are being loaded, with the version of each. */
  readonly #loading: Map<string, string> = new Map()
  /** Files that were read while a package was loaded, for each that is. */
  readonly #reading: string[][] = []
  unknown: TclValue = LOADER_HANDLER
  preference: 'latest' | 'stable' = 'stable'

  constructor() {
    for (const name of ['Tcl', 'tcl']) this.#get(name).provided = TCL_PATCH_LEVEL
  }

  #get(name: string): Package {
    let found = this.#packages.get(name)
    if (found === undefined) {
      found = { provided: undefined, available: new Map(), files: [] }
      this.#packages.set(name, found)
    }
    return found
  }

  /** The scripts that load packages. */
  get scripts(): Iterable<TclValue> {
    return [...this.#packages.values()].flatMap(({ available }) => [...available.values()])
  }

  /** The names of packages that are provided or can be loaded. */
  names(): string[] {
    return [...this.#packages].filter(([, p]) => p.provided !== undefined || p.available.size > 0).map(([name]) => name)
  }

  provided(name: string): string | undefined {
    return this.#packages.get(name)?.provided
  }

  /** @throws TclFailure when another version is provided already */
  provide(name: string, version: string): void {
    checkVersion(version)
    const entry = this.#get(name)
    if (entry.provided !== undefined && compareVersions(entry.provided, version) !== 0) {
      const text = `conflicting versions provided for package "${name}": ${entry.provided}, then ${version}`
      fail(text, 'TCL', 'PACKAGE', 'VERSIONCONFLICT')
    }
    entry.provided = version
  }

  versions(name: string): string[] {
    return [...(this.#packages.get(name)?.available.keys() ?? [])]
  }

  script(name: string, version: string): TclValue | undefined {
    checkVersion(version)
    const available = this.#packages.get(name)?.available
    return available?.get(sameVersion(available, version))
  }

  setScript(name: string, version: string, script: TclValue): void {
    checkVersion(version)
    structures.bytes += PACKAGE_BYTES
    const { available } = this.#get(name)
    available.set(sameVersion(available, version), script)
  }

  forget(name: string): void {
    this.#packages.delete(name)
  }

  files(name: string): readonly string[] {
    return this.#packages.get(name)?.files ?? []
  }

  /** A script file is read: it belongs to the package that is being loaded. */
  noteFile(path: string): void {
    this.#reading.at(-1)?.push(path)
  }

  /** The provided version, when it meets the requirements; undefined when the package is not provided.
   *  @throws TclFailure version conflict for package "x": have 1.0, need 2 */
  present(name: string, requirements: readonly string[]): string | undefined {
    const have = this.provided(name)
    if (have === undefined || satisfies(have, requirements)) return have
    const text = `version conflict for package "${name}": have ${have}, need ${describeRequirements(requirements)}`
    return fail(text, 'TCL', 'PACKAGE', 'VERSIONCONFLICT')
  }

  /** Load a package unless it is there.
   *  @returns its version
   *  @throws TclFailure when there is none that meets the requirements, and what its script throws */
  require(ctx: InterpContext, name: string, requirements: readonly string[]): string {
    const have = this.present(name, requirements)
    if (have !== undefined) return have
    const wanted = requirements.length === 0 ? name : `${name} ${describeRequirements(requirements)}`
    this.#checkCircular(name, wanted)
    let best = this.#best(name, requirements)
    if (best === undefined) {
      this.#askUnknown(ctx, name, requirements)
      const now = this.present(name, requirements)
      if (now !== undefined) return now
      best = this.#best(name, requirements)
    }
    if (best !== undefined) return this.#load(ctx, name, best)
    return fail(`can't find package ${wanted}`, 'TCL', 'PACKAGE', 'UNFOUND')
  }

  #checkCircular(name: string, wanted: string): void {
    const loading = this.#loading.get(name)
    if (loading === undefined) return
    const text = `circular package dependency: attempt to provide ${name} ${loading} requires ${wanted}`
    fail(text, 'TCL', 'PACKAGE', 'CIRCULARITY')
  }

  #best(name: string, requirements: readonly string[]): string | undefined {
    const fitting = this.versions(name).filter((version) => satisfies(version, requirements))
    const stable = this.preference === 'stable' ? newest(fitting.filter(isStable)) : undefined
    return stable ?? newest(fitting)
  }

  #askUnknown(ctx: InterpContext, name: string, requirements: readonly string[]): void {
    const handler = toText(this.unknown)
    if (handler === '') return
    noting('"package unknown" script', () => {
      if (handler === LOADER_HANDLER) {
        const script = ctx.interp.hooks.loader?.packageUnknown?.(name, requirements)
        if (script !== undefined) ctx.evalGlobal(makeString(script))
        return
      }
      const words = [name, ...(requirements.length === 0 ? ['0-'] : requirements)].map((word) => makeString(word))
      const script = makeString(`${handler} ${toText(makeList(words))}`)
      completed(() => ctx.evalGlobal(script), 'bad return code: ')
    })
  }

  #load(ctx: InterpContext, name: string, version: string): string {
    const entry = this.#get(name)
    const script = entry.available.get(version) as TclValue
    const attempt = `attempt to provide package ${name} ${version} failed: `
    this.#loading.set(name, version)
    this.#reading.push([])
    try {
      return noting(`"package ifneeded ${name} ${version}" script`, () => {
        completed(() => ctx.evalGlobal(script), `${attempt}bad return code: `)
        const got = this.provided(name)
        if (got === undefined) throw afterScript(`${attempt}no version of package ${name} provided`, 'UNPROVIDED')
        if (compareVersions(got, version) !== 0)
          throw afterScript(`${attempt}package ${name} ${got} provided instead`, 'WRONGPROVIDE')
        return got
      })
    } catch (e) {
      if (e instanceof TclFailure) entry.provided = undefined
      throw e
    } finally {
      this.#loading.delete(name)
      entry.files = this.#reading.pop() ?? []
    }
  }
}

/** Run a script that may end with a result or an error only. */
function completed(run: () => void, message: string): void {
  try {
    run()
  } catch (e) {
    throw e instanceof ControlSignal ? afterScript(message + e.code, 'BADRESULT') : e
  }
}

/** What is wrong with a script's outcome: nothing was executing. */
function afterScript(message: string, kind: string): TracedFailure {
  return new TracedFailure(message, ['TCL', 'PACKAGE', kind], { trace: new ErrorTrace(message, true) })
}

function newest(versions: readonly string[]): string | undefined {
  let best: string | undefined
  for (const version of versions) if (best === undefined || compareVersions(version, best) > 0) best = version
  return best
}

/** The version as it was first written: `1.0` for `1.0.0` when that is what is there. */
function sameVersion(available: ReadonlyMap<string, TclValue>, version: string): string {
  for (const known of available.keys()) if (compareVersions(known, version) === 0) return known
  return version
}
