/** Loading a module of the program from code that is compiled already. */
import { readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import type { CodeCache } from './code-cache.ts'

/** The cache has no code for a file yet. */
export interface Missing {
  /** Keep the functions that are compiled now. */
  keep(): void
}

/** Load a CommonJS file, so that `require` finds it loaded. The file begins with a comment that names its contents, and
 *  is ASCII: the build sees to both.
 *  @returns what to call when the cache should get its code */
export function loadScript(file: string, cache: CodeCache): Missing | undefined {
  const source = readFileSync(file, 'latin1')
  const name = /^\/\/ ([\w-]+)\n/.exec(source)?.[1]
  if (name === undefined) return undefined
  const cachedData = cache.read(name)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  })
  const require = createRequire(file)
  const loaded = new Module(file)
  loaded.filename = file
  require.cache[file] = loaded
  const run = script.runInThisContext() as (...words: unknown[]) => void
  run.call(loaded.exports, loaded.exports, require, loaded, file, dirname(file))
  loaded.loaded = true
  if (cachedData !== undefined && script.cachedDataRejected !== true) return undefined
  return { keep: () => cache.write(name, script.createCachedData()) }
}
