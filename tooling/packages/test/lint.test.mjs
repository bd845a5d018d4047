// What others check of a package: publint (is it put together well) and attw (do its types resolve).
import { expect, inject, test } from 'vitest'
import { extraProgram, named } from '../extra.mjs'
import { names, run } from '../packed.mjs'

const packed = inject('packed')
const publint = extraProgram('publint')
const attw = extraProgram('@arethetypeswrong/cli', 'attw')

test.skipIf(publint === undefined)(named('publint', 'publint', publint), () => {
  for (const name of names)
    expect(run(process.execPath, [publint, 'run', '--strict', packed[name]])).toContain('All good!')
})

// `esm-only`: that CommonJS programs of old Nodes cannot load the packages is meant.
test.skipIf(attw === undefined)(named('attw', 'attw', attw), () => {
  const ignored = new Set(['node10', 'node16-cjs'])
  for (const name of names) {
    const report = run(process.execPath, [attw, packed[name], '--profile', 'esm-only', '--format', 'json'])
    const { analysis } = JSON.parse(report)
    const problems = analysis.problems.filter(
      ({ kind, resolutionKind }) => !(ignored.has(resolutionKind) || kind === 'CJSResolvesToESM'),
    )
    expect([name, problems]).toEqual([name, []])
    expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(0)
  }
})
