// A release: build from nothing, run every test with nothing skipped (publint and attw among them), publish.
//
//   pnpm release [--dry-run]
//
// Before it: `pnpm run version`, look at what it wrote, commit. Packages whose version is on the registry already
// are left out. With --dry-run everything happens but the publishing.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { folders, remove, root } from './packed.mjs'

const dry = process.argv.includes('--dry-run')

function step(what, command, args, env = {}) {
  console.log(`\nrelease: ${what}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status === 0) return
  console.error(`release: stopped, because this failed: ${what}`)
  process.exit(1)
}

const waiting = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md')
if (waiting.length > 0 && !dry) {
  console.error(`release: ${waiting.length} changesets have no version yet: run \`pnpm run version\`, and commit`)
  process.exit(1)
}

for (const folder of Object.values(folders)) remove(join(root, folder, 'dist'))
const node = process.execPath
step('the tools', node, ['tooling/start.mjs', 'extra'])
step('build', node, ['node_modules/turbo/bin/turbo', 'run', 'build', '--force', '--output-logs=errors-only'])
step('test', node, ['tooling/start.mjs', 'test'], { FEATHER_REQUIRE_ALL: '1' })
if (dry) console.log('\nrelease: everything is ready; nothing was published')
else step('publish', node, ['node_modules/@changesets/cli/bin.js', 'publish'])
