// No test is forgotten: every package that has tests has a row in test-steps.mjs.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, steps } from '../test-steps.mjs'
import { report } from './report.mjs'

const folders = ['packages', 'apps', 'tooling']
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
  .concat('examples')

function hasTests(folder) {
  if (!existsSync(join(root, folder, 'package.json'))) return false
  const ours = ['src', 'test', 'host-ops'].map((part) => join(root, folder, part)).filter((path) => existsSync(path))
  return ours.some((path) =>
    readdirSync(path, { recursive: true, encoding: 'utf8' }).some((f) => /\.test\.m?[jt]s$/.test(f)),
  )
}

const tested = folders.filter(hasTests)
const rows = steps.filter((step) => step.vitest).map((step) => step.cwd)
const missing = tested.filter((folder) => !rows.includes(folder))
report(
  'steps',
  tested.length,
  missing.map((folder) => `${folder} has tests and no row in tooling/test-steps.mjs`),
)
