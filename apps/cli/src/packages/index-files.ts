/** `pkgIndex.tcl` files in the folders of `auto_path` and in the folders in them. */
import { existsSync, readdirSync } from 'node:fs'
import { asScriptError } from '../engine.ts'
import type { Shell } from '../shell.ts'
import { parseList } from '../tcl-list.ts'

/** Index files are read with the folder in the variable `dir`. */
const reader = '{dir file} {source -encoding utf-8 $file}'

/** Read the index files, so that their `package ifneeded` say what there is. Index files may extend `auto_path`. */
export function findPackages(shell: Shell): void {
  const seen = new Set<string>()
  let queue = folders(shell)
  while (queue.length > 0) {
    const folder = queue.pop()!
    if (folder === '' || seen.has(folder)) continue
    seen.add(folder)
    readIndexes(shell, folder)
    queue = folders(shell).filter((name) => !seen.has(name))
  }
}

function folders(shell: Shell): string[] {
  return parseList(shell.engine.getVar('::auto_path') ?? '')
}

function readIndexes(shell: Shell, folder: string): void {
  let names: string[]
  try {
    names = readdirSync(shell.paths.resolve(folder))
  } catch {
    return
  }
  const base = folder.endsWith('/') ? folder : `${folder}/`
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue
    const index = `${base}${name}/pkgIndex.tcl`
    if (existsSync(shell.paths.resolve(index))) readIndex(shell, `${base}${name}`, index)
  }
  if (names.includes('pkgIndex.tcl')) readIndex(shell, folder, `${base}pkgIndex.tcl`)
}

function readIndex(shell: Shell, folder: string, file: string): void {
  try {
    shell.engine.call('apply', reader, folder, file)
  } catch (error) {
    const failure = asScriptError(error)
    if (failure === undefined) throw error
    if (failure.errorCode[0] === 'POSIX' && failure.errorCode[1] === 'EACCES') return
    shell.channels.get('stderr').write(`error reading package index file ${file}: ${failure.message}\n`)
  }
}
