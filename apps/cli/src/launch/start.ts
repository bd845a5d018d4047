/** What `bin/feather.js` starts: it loads the program's large file with the code that an earlier start has compiled,
 *  and runs the program. Compiling that file would take longer than most scripts. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { CodeCache } from './code-cache.ts'
import { flagsAreKnown, inlinesWhenAsked, withMachineCode } from './engine-flags.ts'
import { loadScript } from './load-script.ts'

// A script is short work to an engine that expects pages and servers.
const FLAGS = [
  // Code of the core that the engine makes at once runs nearly as fast as what it makes later of functions that are called
  // often; making that takes from the time of a short script more than it gives.
  '--wasm-tiering-budget=200000000',
  // The same of the host's functions with all that they call put into them: a third of it is made in half the time.
  '--max-inlined-bytecode-size-cumulative=300',
  // What a script makes mostly lives on: a small heap for new objects is copied again and again before the engine trusts it,
  // and by threads that wait for each other longer than they copy.
  '--semi-space-growth-factor=16',
  '--no-parallel-scavenge',
]
/** The core is compiled for size: its small functions are not part of those that call them yet. With all that fits it would be
 *  ten times as much code, and hardly faster. */
const INLINING = ['--wasm-inlining', '--wasm-inlining-max-size=160', '--wasm-inlining-budget=2000']

if (flagsAreKnown) {
  for (const flag of inlinesWhenAsked ? [...FLAGS, ...INLINING] : FLAGS) setFlagsFromString(flag)
  // Kept code is refused under other flags, and to the engine of Node 20 flags that were changed and changed back are others:
  // so that is done before anything is loaded, not only when the core is.
  withMachineCode(() => {})
}

const require = createRequire(import.meta.url)

const cache = CodeCache.find()
if (cache !== undefined) {
  const missing = loadScript(fileURLToPath(new URL('../base.js', import.meta.url)), cache)
  if (missing !== undefined && cache.writable) {
    // What scripts use most is compiled by now, so that it is among what is kept.
    ;(require('../warm-up.js') as typeof import('../warm-up.ts')).warmUp()
    missing.keep()
  }
}
const { main } = require('../main.js') as typeof import('../main.ts')
main(process.argv.slice(2)).then((code) => process.exit(code))
