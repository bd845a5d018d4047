/** Modules that are loaded when they are first used: most scripts need few, and starting must be quick.
 *
 *  Commands run inside an eval, where nothing can be awaited, so loading is synchronous: Node's `require` of modules
 *  where it has that (20.19, 22.13 and later), else `preloadModules` has to be awaited before the first script. */
import { createRequire } from 'node:module'

interface Modules {
  'channels/foreign-codecs': typeof import('./channels/foreign-codecs.ts')
  'encodings/iso2022': typeof import('./encodings/iso2022.ts')
  'encodings/tables': typeof import('./encodings/tables.ts')
  'events/event-loop': typeof import('./events/event-loop.ts')
  'io/client': typeof import('./io/client.ts')
  'packages/registry': typeof import('./packages/registry.ts')
  'tcl-modules/procedures': typeof import('./tcl-modules/procedures.ts')
  'tcl-modules/indexing': typeof import('./tcl-modules/indexing.ts')
  'tcl-modules/idna': typeof import('./tcl-modules/idna.ts')
  'tcl-modules/msgcat': typeof import('./tcl-modules/msgcat.ts')
  'tcl-modules/opt': typeof import('./tcl-modules/opt.ts')
  'tcl-modules/platform': typeof import('./tcl-modules/platform.ts')
  'tcl-modules/platform-shell': typeof import('./tcl-modules/platform-shell.ts')
  'tcl-modules/safe': typeof import('./tcl-modules/safe.ts')
  'tcl-modules/tcltest': typeof import('./tcl-modules/tcltest.ts')
  'commands/configure': typeof import('./commands/configure.ts')
  'commands/file': typeof import('./commands/file.ts')
  'commands/open': typeof import('./commands/open.ts')
  'commands/glob': typeof import('./commands/glob.ts')
  'commands/process': typeof import('./commands/process.ts')
  'commands/clock': typeof import('./commands/clock.ts')
  'commands/events': typeof import('./commands/events.ts')
  'commands/interp': typeof import('./commands/interp.ts')
  'commands/package': typeof import('./commands/package.ts')
  'commands/socket': typeof import('./commands/socket.ts')
  'commands/library': typeof import('./commands/library.ts')
  'commands/chan': typeof import('./commands/chan.ts')
  'commands/load': typeof import('./commands/load.ts')
  'commands/zlib': typeof import('./commands/zlib.ts')
  stats: typeof import('./stats.ts')
  hints: typeof import('./hints.ts')
}

export type ModuleName = keyof Modules

const loaded = new Map<string, unknown>()
const require = createRequire(import.meta.url)
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'

/** Can `loadModule` do its work by itself. */
export const canLoadLate: boolean = (() => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 13
  return major > 22
})()

/** The address of a module that a thread begins with. */
export function moduleUrl(name: string): URL {
  return new URL(`./${name}.${extension}`, import.meta.url)
}

export function loadModule<N extends ModuleName>(name: N): Modules[N] {
  let found = loaded.get(name)
  if (found === undefined) {
    found = require(`./${name}.${extension}`)
    loaded.set(name, found)
  }
  return found as Modules[N]
}

/** Load everything, for versions of Node that cannot load modules late. */
export async function preloadModules(names: readonly ModuleName[]): Promise<void> {
  await Promise.all(
    names.map(async (name) =>
      loaded.set(name, await import(/* @vite-ignore */ new URL(`./${name}.${extension}`, import.meta.url).href)),
    ),
  )
}
