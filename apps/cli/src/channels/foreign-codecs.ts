import type { Engine } from '../engine.ts'
import { asScriptError } from '../engine.ts'
import { parseList } from '../tcl-list.ts'
import type { Codec, Profile } from './codec.ts'
import { foreignCodec, stateful } from './foreign-codec.ts'

const found = new Map<string, Codec>()

/** The codec of an encoding that the interpreter's `encoding` command has; undefined for an unknown one. */
export function findForeignCodec(engine: Engine, name: string): Codec | undefined {
  const known = found.get(name)
  if (known !== undefined) return known
  if (!parseList(engine.call('encoding', 'names')).includes(name)) return undefined

  function attempt<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (asScriptError(error) === undefined) throw error
      return undefined
    }
  }
  const codec = foreignCodec(name, {
    toText: (bytes: Buffer, profile: Profile) =>
      attempt(() => engine.call('encoding', 'convertfrom', '-profile', profile, name, bytes)),
    toBytes: (text: string, profile: Profile) =>
      attempt(() => Buffer.from(engine.call('encoding', 'convertto', '-profile', profile, name, text), 'latin1')),
  })
  if (!stateful.test(name)) found.set(name, codec)
  return codec
}
