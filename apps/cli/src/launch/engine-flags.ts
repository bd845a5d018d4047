/** Flags of the engine, set while it runs. */
import { setFlagsFromString } from 'node:v8'

/** An engine that does not know a flag says so: flags are set where they are known to be there. */
const NEWEST_TRIED = 24

const version = Number(process.versions.node.split('.')[0])

/** Is this a version of Node that what is asked of its engine was tried on. */
export const flagsAreKnown: boolean = version <= NEWEST_TRIED

/** Does the engine put small functions of WebAssembly into those that call them when it is asked to: later ones do it by what they
 *  saw a function call while its quick version ran. */
export const inlinesWhenAsked: boolean = version < 22

/** What is compiled under the first two is complete: no function is left for later. The third lets scripts name functions of
 *  the engine. */
const FLAGS = [
  ['--no-liftoff', '--liftoff'],
  ['--no-wasm-lazy-compilation', '--wasm-lazy-compilation'],
  ['--allow-natives-syntax', '--no-allow-natives-syntax'],
] as const

/** Do something while machine code of WebAssembly can be asked for. */
export function withMachineCode<T>(work: () => T): T {
  for (const [on] of FLAGS) setFlagsFromString(on)
  try {
    return work()
  } finally {
    for (const [, off] of FLAGS) setFlagsFromString(off)
  }
}
