// Where the core is, and which C files make it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const coreFolder = join(root, 'packages/core')

/** Include folders, relative to the core's folder. */
export const includes = ['-I', 'include', '-I', 'src']

export const warnings = ['-Wall', '-Wextra', '-Wdate-time', ...(process.env.FEATHER_REQUIRE_ALL ? ['-Werror'] : [])]

/** C files under `folder/place`, relative to `folder`, in the order they are linked. */
function cFiles(folder, place) {
  if (!existsSync(join(folder, place))) return []
  return readdirSync(join(folder, place), { recursive: true })
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.c'))
    .sort()
}

const isTest = (name) => name.endsWith('_test.c')
const isNative = (name) => name.includes('/native/')

/** What is in the wasm and in every native build: no unit tests, and nothing that only native builds have. */
export const coreSources = (folder) => cFiles(folder, 'src').filter((name) => !isTest(name) && !isNative(name))

/** What native builds have besides: the native host, memory from malloc. */
export const nativeSources = (folder) => [
  ...cFiles(folder, 'src').filter((name) => !isTest(name) && isNative(name)),
  ...cFiles(folder, 'native').filter((name) => !isTest(name)),
]

/** The unit tests, each a program of its own. */
export const coreTests = (folder) => [...cFiles(folder, 'src'), ...cFiles(folder, 'native')].filter(isTest)

/** What the linker makes for the wasm, before after-link: with the names of functions. `kind`: that of the toolchain, and a variant. */
export const linkedModule = (kind, core = coreFolder) => join(core, 'build', `wasm.${kind}`, 'linked.wasm')
