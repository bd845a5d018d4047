/** Packages: which are there, which could be, and how one is loaded. */
import { asScriptError } from '../engine.ts'
import { CommandFailure, fail, traced } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { findPackages } from './index-files.ts'
import { addNamedFolders, findModule, ModulePaths } from './modules.ts'
import { checkVersion, compareVersions, isStable, satisfies } from './version.ts'

interface Package {
  provided: string | undefined
  /** Scripts that load a version. */
  readonly available: Map<string, string>
  /** Files that were read to load it. */
  files: string[]
}

export const defaultUnknown = '::tcl::tm::UnknownHandler ::tclPkgUnknown'
const tclVersion = '9.0.4'

export class PackageRegistry {
  readonly #shell: Shell
  readonly #packages: Map<string, Package> = new Map()
  /** The packages that are being loaded, with the version of each. */
  readonly #loading: Map<string, string> = new Map()
  /** Files that are read while a package is loaded, for each that is. */
  readonly #reading: string[][] = []
  unknown: string = defaultUnknown
  preference: 'latest' | 'stable' = 'stable'
  readonly modulePaths: ModulePaths

  constructor(shell: Shell) {
    this.#shell = shell
    this.modulePaths = new ModulePaths()
    addNamedFolders(shell, this.modulePaths)
    for (const name of ['Tcl', 'tcl', 'tcl::tommath']) this.#get(name).provided = tclVersion
    this.#get('tcl::zlib').provided = '2.0.1'
    if (shell.engine.commands('::oo::class').length > 0) {
      for (const name of ['TclOO', 'tcl::oo']) this.#get(name).provided = '1.3.1'
    }
  }

  #get(name: string): Package {
    let found = this.#packages.get(name)
    if (found === undefined) {
      found = { provided: undefined, available: new Map(), files: [] }
      this.#packages.set(name, found)
    }
    return found
  }

  /** The names of packages that are provided or can be loaded. */
  names(): string[] {
    return [...this.#packages].filter(([, p]) => p.provided !== undefined || p.available.size > 0).map(([name]) => name)
  }

  provided(name: string): string | undefined {
    return this.#packages.get(name)?.provided
  }

  /** @throws CommandFailure when another version is provided already */
  provide(name: string, version: string): void {
    checkVersion(version)
    const entry = this.#get(name)
    if (entry.provided !== undefined && compareVersions(entry.provided, version) !== 0) {
      fail(
        `conflicting versions provided for package "${name}": ${entry.provided}, then ${version}`,
        'TCL',
        'PACKAGE',
        'VERSIONCONFLICT',
      )
    }
    entry.provided = version
  }

  versions(name: string): string[] {
    return [...(this.#packages.get(name)?.available.keys() ?? [])]
  }

  script(name: string, version: string): string | undefined {
    checkVersion(version)
    const available = this.#packages.get(name)?.available
    return available?.get(sameVersion(available, version))
  }

  setScript(name: string, version: string, script: string): void {
    checkVersion(version)
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
   *  @throws CommandFailure `version conflict for package "x": have 1.0, need 2` */
  present(name: string, requirements: readonly string[]): string | undefined {
    const have = this.provided(name)
    if (have === undefined || satisfies(have, requirements)) return have
    fail(
      `version conflict for package "${name}": have ${have}, need ${words(requirements)}`,
      'TCL',
      'PACKAGE',
      'VERSIONCONFLICT',
    )
  }

  /** Load a package unless it is there.
   *  @returns its version
   *  @throws CommandFailure when there is none that meets the requirements, and what its script throws */
  require(name: string, requirements: readonly string[]): string {
    const have = this.present(name, requirements)
    if (have !== undefined) return have
    const wanted = requirements.length === 0 ? name : `${name} ${words(requirements)}`
    const loading = this.#loading.get(name)
    if (loading !== undefined) {
      fail(
        `circular package dependency: attempt to provide ${name} ${loading} requires ${wanted}`,
        'TCL',
        'PACKAGE',
        'CIRCULARITY',
      )
    }
    let best = this.#best(name, requirements)
    if (best === undefined && this.unknown !== '') {
      this.#askUnknown(name, requirements)
      const now = this.present(name, requirements)
      if (now !== undefined) return now
      best = this.#best(name, requirements)
    }
    if (best === undefined) fail(`can't find package ${wanted}`, 'TCL', 'PACKAGE', 'UNFOUND')
    return this.#load(name, best)
  }

  #best(name: string, requirements: readonly string[]): string | undefined {
    const fitting = this.versions(name).filter((version) => satisfies(version, requirements))
    const newest = (list: string[]): string | undefined =>
      list.reduce<string | undefined>((a, b) => (a === undefined || compareVersions(b, a) > 0 ? b : a), undefined)
    const stable = this.preference === 'stable' ? newest(fitting.filter(isStable)) : undefined
    return stable ?? newest(fitting)
  }

  #askUnknown(name: string, requirements: readonly string[]): void {
    const { mediated, policy } = this.#shell
    if (policy.safe && !mediated && this.unknown === defaultUnknown) return
    if (this.unknown === defaultUnknown && !mediated) {
      findModule(this.#shell, this, name)
      if (this.#best(name, requirements) === undefined) findPackages(this.#shell)
      return
    }
    const wanted = requirements.length === 0 ? ['0-'] : requirements
    try {
      this.#shell.engine.callGlobal(this.unknown, name, ...wanted)
    } catch (error) {
      throw loadFailure(error, '\n    ("package unknown" script)', '')
    }
  }

  #load(name: string, version: string): string {
    const attempt = `attempt to provide package ${name} ${version} failed: `
    const entry = this.#get(name)
    const where = `\n    ("package ifneeded ${name} ${version}" script)`
    this.#loading.set(name, version)
    this.#reading.push([])
    try {
      this.#shell.engine.evalGlobal(entry.available.get(version)!)
    } catch (error) {
      entry.provided = undefined
      throw loadFailure(error, where, attempt)
    } finally {
      this.#loading.delete(name)
      entry.files = this.#reading.pop() ?? []
    }
    const got = this.provided(name)
    if (got === undefined || compareVersions(got, version) !== 0) {
      entry.provided = undefined
      const what =
        got === undefined ? `no version of package ${name} provided` : `package ${name} ${got} provided instead`
      const message = attempt + what
      const kind = got === undefined ? 'UNPROVIDED' : 'WRONGPROVIDE'
      throw new CommandFailure(message, ['TCL', 'PACKAGE', kind], message + where)
    }
    return got
  }
}

/** The version as it was first written: `1.0` for `1.0.0` when that is what is there. */
function sameVersion(available: ReadonlyMap<string, string>, version: string): string {
  for (const known of available.keys()) if (compareVersions(known, version) === 0) return known
  return version
}

function words(requirements: readonly string[]): string {
  return requirements
    .map((requirement) => {
      const [least, most] = requirement.split('-')
      return least === most ? `exactly ${least}` : requirement
    })
    .join(' ')
}

/** An error of a nested script with a line added to its trace. */
function loadFailure(error: unknown, line: string, attempt: string): unknown {
  const failure = asScriptError(error)
  if (failure === undefined) return error
  if (failure.code !== 1) {
    const message = `${attempt}bad return code: ${failure.code}`
    return new CommandFailure(message, ['TCL', 'PACKAGE', 'BADRESULT'], message + line)
  }
  return traced(failure, line)
}
