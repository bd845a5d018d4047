// Tools that are not in the workspace: tooling/extra installs them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packed.mjs'

const modules = join(root, 'tooling/extra/node_modules')

/** Where a package of tooling/extra is; undefined when it is not installed. */
export function extra(name) {
  const folder = join(modules, name)
  return existsSync(join(folder, 'package.json')) ? folder : undefined
}

/** The program of a package, which Node runs.
 *  @param name what its `bin` calls it */
export function extraProgram(packageName, name = packageName) {
  const folder = extra(packageName)
  if (folder === undefined) return undefined
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

/** The `node` of a package that carries one. */
export function extraNode(name) {
  const folder = extra(name)
  return folder === undefined ? undefined : join(folder, 'bin/node')
}

/** A test's name that says why it is skipped when a tool is missing. */
export const named = (name, tool, found) =>
  found === undefined ? `${name}: ${tool} is not installed (npm run extra)` : name
