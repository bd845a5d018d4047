// What `npm test` runs, in order. To add a step, add a row:
//
//   group   checks | native | js | published | stress; `pnpm test:js` runs js, `pnpm stress` runs stress
//   name    what is printed, and a word to run it alone: node tooling/start.mjs test <name>
//   run     arguments of node; how to report counts and skips is told in test.mjs
//   vitest  true in the place of `run`: the tests of the package in `cwd`
//   files   only these test files
//   without test files that are left out
//   env     additional environment
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Environment of a vitest step that runs on the stress build: it comes after stress-wasm. */
const onStressBuild = { NODE_OPTIONS: '--conditions=feather-stress' }

export const steps = [
  { group: 'checks', name: 'steps', run: ['tooling/checks/steps.mjs'] },
  { group: 'checks', name: 'host-ops', run: ['tooling/gen-host-ops/gen.mjs', '--check'] },
  { group: 'checks', name: 'c-rings', run: ['tooling/checks/c-rings.mjs'] },
  { group: 'checks', name: 'imports', run: ['tooling/checks/imports.mjs'] },
  { group: 'checks', name: 'planted', run: ['tooling/checks/planted.mjs'] },
  { group: 'checks', name: 'biome', run: ['node_modules/@biomejs/biome/bin/biome', 'check'] },
  {
    group: 'checks',
    name: 'typecheck',
    run: ['node_modules/turbo/bin/turbo', 'run', 'typecheck', '--output-logs=errors-only'],
  },

  { group: 'native', name: 'c-unit', run: ['tooling/zig/test-native.mjs'] },
  { group: 'native', name: 'native-conformance', run: ['packages/core/native/conformance.mjs'] },
  { group: 'native', name: 'native-memory', run: ['packages/core/native/conformance.mjs', '--memory'] },
  { group: 'native', name: 'fuzz-corpus', run: ['packages/core/fuzz/fuzz.mjs', '--replay'] },
  { group: 'native', name: 'embed', run: ['packages/core/test/embed.mjs'] },
  { group: 'native', name: 'after-link', run: ['tooling/checks/after-link.mjs'] },
  { group: 'native', name: 'wasm-build', run: ['tooling/checks/wasm-build.mjs'] },

  { group: 'js', name: 'core', vitest: true, cwd: 'packages/core' },
  { group: 'js', name: 'arena', vitest: true, cwd: 'packages/arena' },
  { group: 'js', name: 'host', vitest: true, cwd: 'packages/host' },
  { group: 'js', name: 'faults-wasm', run: ['tooling/zig/build-wasm.mjs', '--faults'] },
  { group: 'js', name: 'feather', vitest: true, cwd: 'packages/feather' },
  // The bundle that users get, in which inner names are short: what one of them should not have been shows here.
  {
    group: 'js',
    name: 'feather-bundle',
    vitest: true,
    cwd: 'packages/feather',
    files: ['api', 'bad-input', 'encodings', 'limits', 'memory-rules', 'readme', 'sandbox', 'types'].map(
      (name) => `test/${name}.test.ts`,
    ),
    env: { FEATHER_BUNDLE: '1' },
  },
  { group: 'js', name: 'cli', vitest: true, cwd: 'apps/cli' },
  { group: 'js', name: 'stress-test', run: ['stress-test.js'], cwd: 'packages/feather' },
  { group: 'js', name: 'conformance', run: ['tooling/conformance/run.mjs'] },

  { group: 'js', name: 'bench-host-ops', run: ['tooling/bench/host-ops.mjs'] },

  { group: 'js', name: 'examples', vitest: true, cwd: 'examples' },
  { group: 'js', name: 'docs', vitest: true, cwd: 'tooling/docs' },

  { group: 'published', name: 'packages', vitest: true, cwd: 'tooling/packages' },
  { group: 'published', name: 'runtimes', vitest: true, cwd: 'tooling/runtimes' },
  { group: 'published', name: 'demo', vitest: true, cwd: 'apps/demo' },

  { group: 'stress', name: 'stress-native', run: ['packages/core/native/conformance.mjs', '--stress'] },
  { group: 'stress', name: 'stress-wasm', run: ['tooling/zig/build-wasm.mjs', '--stress'] },
  {
    group: 'stress',
    name: 'stress-conformance',
    run: ['tooling/conformance/run.mjs', '--wasm', 'packages/core/wasm/feather.stress.wasm'],
  },
  // The other packages' tests need no core, or run the program that users get. What storage.test.ts compares is times, and those
  // are times of collections here; allocation-faults.test.ts has a build of its own.
  {
    group: 'stress',
    name: 'stress-feather',
    vitest: true,
    cwd: 'packages/feather',
    without: ['test/storage.test.ts', 'test/allocation-faults.test.ts'],
    env: onStressBuild,
  },
]
