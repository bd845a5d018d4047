import { lstatSync, realpathSync } from 'node:fs'
import { isAbsolute, splitName } from '../paths/names.ts'

/** The absolute name without `.`, `..` and symbolic links; a link at the end stays. The file need not exist. */
export function normalize(name: string, folder: string): string {
  if (name === '') return ''
  const parts = splitName(isAbsolute(name) ? name : `${folder}/${name}`)
  let path = parts[0] === '/' ? '' : parts[0]!
  parts.slice(1).forEach((part, i) => {
    if (part === '.') return
    if (part === '..') {
      path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
      return
    }
    path += `/${part}`
    if (i < parts.length - 2) path = followLink(path)
  })
  return path === '' ? '/' : path
}

function followLink(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path
  } catch {
    return path
  }
}
