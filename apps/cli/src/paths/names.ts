/** What file names say, without looking at any file. */

/** The part that makes a name absolute: `/`, or `//volume`; empty for a relative one. */
function rootOf(name: string): string {
  const volume = /^\/\/+([^/]+)/.exec(name)
  if (volume !== null) return `//${volume[1]}`
  return name.startsWith('/') ? '/' : ''
}

function components(name: string): { root: string; parts: string[] } {
  const root = rootOf(name)
  const rest = root.length > 1 ? name.replace(/^\/+[^/]+/, '') : name
  return { root, parts: rest.split('/').filter((part) => part !== '') }
}

/** `/`, and the parts between slashes. */
export function splitName(name: string): string[] {
  const { root, parts } = components(name)
  return root === '' ? parts : [root, ...parts]
}

/** One name from several: a later absolute one begins anew. */
export function joinNames(names: readonly string[]): string {
  let joined = ''
  for (const name of names) {
    const { root, parts } = components(name)
    if (root !== '') joined = root
    for (const part of parts) joined += joined === '' || joined === '/' ? part : `/${part}`
  }
  return joined
}

export function isAbsolute(name: string): boolean {
  return name.startsWith('/')
}

/** Everything but the last part; `.` when there is nothing else. */
export function directoryOf(name: string): string {
  const parts = splitName(name)
  if (parts.length > 1) return joinNames(parts.slice(0, -1))
  return parts.length === 1 && isAbsolute(name) ? parts[0]! : '.'
}

/** The last part. */
export function tailOf(name: string): string {
  const { root, parts } = components(name)
  return parts.at(-1) ?? (root.length > 1 ? root : '')
}

/** From the last dot of the last part on; empty without one. */
export function extensionOf(name: string): string {
  const part = name.slice(name.lastIndexOf('/') + 1)
  const dot = part.lastIndexOf('.')
  return dot < 0 ? '' : part.slice(dot)
}

/** The name without its extension. */
export function withoutExtension(name: string): string {
  return name.slice(0, name.length - extensionOf(name).length)
}
