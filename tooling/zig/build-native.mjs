// Builds a program for this machine from the core's C files and a host of your own.
//
//   node build-native.mjs --out program [--sanitize] [--stress] [--fuzz] [--core folder] main.c ... [-- compiler flags]
//
// --sanitize  with AddressSanitizer and UndefinedBehaviorSanitizer (needs clang and its runtime libraries)
// --fuzz      the same, and links libFuzzer's main
// --stress    compacts at every safe point and poisons what died
import { parseArgs } from 'node:util'
import { coreFolder } from './core.mjs'
import { buildNative } from './native.mjs'

const dashes = process.argv.indexOf('--', 2)
const own = process.argv.slice(2, dashes < 0 ? undefined : dashes)
const extraFlags = dashes < 0 ? [] : process.argv.slice(dashes + 1)

try {
  const { values, positionals } = parseArgs({
    args: own,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      sanitize: { type: 'boolean', default: false },
      fuzz: { type: 'boolean', default: false },
      stress: { type: 'boolean', default: false },
      core: { type: 'string', default: coreFolder },
    },
  })
  if (!values.out || positionals.length === 0)
    throw new Error('usage: build-native.mjs --out program [options] main.c ...')
  await buildNative({ ...values, files: positionals, extraFlags })
} catch (error) {
  console.error(`build-native: ${error.message}`)
  process.exitCode = 1
}
