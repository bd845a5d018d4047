/** Tcl modules: `name-version.tm` files in the folders of `tcl::tm::path`, and those that come with the program. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter } from 'node:path'
import { CommandFailure, fail } from '../failure.ts'
import { normalize } from '../files/normalize.ts'
import { expandTilde } from '../files/users.ts'
import type { Shell } from '../shell.ts'
import { formatList } from '../tcl-list.ts'
import { bundledModule } from '../tcl-modules/index.ts'
import type { PackageRegistry } from './registry.ts'

/** The folders that modules are looked for in, the newest first. None is inside another. */
export class ModulePaths {
  #paths: string[] = []

  get list(): readonly string[] {
    return this.#paths
  }

  /** @throws CommandFailure for a folder inside of a known one, or around it */
  add(path: string): void {
    if (this.#paths.includes(path)) return
    for (const known of this.#paths) {
      if (path.startsWith(`${known}/`)) fail(`${path} is subdirectory of existing module path ${known}.`)
      if (known.startsWith(`${path}/`)) fail(`${path} is ancestor of existing module path ${known}.`)
    }
    this.#paths.unshift(path)
  }

  remove(path: string): void {
    this.#paths = this.#paths.filter((known) => known !== path)
  }
}

/** Add the folders that the environment names. */
export function addNamedFolders(shell: Shell, paths: ModulePaths): void {
  if (shell.policy.safe || shell.policy.root !== undefined) return
  for (const name of ['TCL9.0_TM_PATH', 'TCL9_0_TM_PATH']) {
    for (const folder of shell.environment.get(name)?.split(delimiter) ?? []) {
      if (folder === '') continue
      try {
        paths.add(normalize(expandTilde(shell, folder), shell.paths.folder))
      } catch (error) {
        // Nobody's home, or a folder inside of another.
        if (!(error instanceof CommandFailure)) throw error
      }
    }
  }
}

const moduleFile = /^([_a-zA-Z][\w:]*)-(\d[\dab.]*)\.tm$/

/** Say how the package of the name that comes with the program is loaded, if there is one. */
export function findBundled(packages: PackageRegistry, name: string): void {
  const bundled = bundledModule(name)
  if (bundled === undefined || packages.script(name, bundled.version) !== undefined) return
  const { version, script } = bundled
  packages.setScript(name, version, `package provide ${formatList([name, version])};${script}`)
}

/** Find the modules of a name and say how each version is loaded. */
export function findModule(shell: Shell, packages: PackageRegistry, name: string): void {
  findBundled(packages, name)
  const parts = name.split('::').filter((part) => part !== '')
  const base = parts.pop()
  if (base === undefined) return
  for (const root of packages.modulePaths.list) {
    const folder = [root, ...parts].join('/')
    if (!existsSync(shell.paths.resolve(folder))) continue
    for (const file of readdirSync(shell.paths.resolve(folder))) {
      const match = moduleFile.exec(file)
      if (match === null || match[1] !== base) continue
      const version = match[2]!
      try {
        if (packages.script(name, version) !== undefined) continue
      } catch {
        continue
      }
      const source = formatList(['source', '-encoding', 'utf-8', `${folder}/${file}`])
      packages.setScript(name, version, `package provide ${formatList([name, version])};${source}`)
    }
  }
}
