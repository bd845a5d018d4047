// Runs the steps of test-steps.mjs one after the other and adds up what they report.
//
//   node tooling/test.mjs [group or step ...]      nothing named: every step
//
// How a step reports: by its exit code, and by a line `N passed, N failed` (`, N skipped` may follow) near the end of
// its output; a line `skipped: what: why` for each thing that could not run here. With FEATHER_REQUIRE_ALL=1 a skip is
// a failure.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root, steps } from './test-steps.mjs'

const names = process.argv.slice(2)
const unknown = names.find((name) => !steps.some((step) => step.name === name || step.group === name))
if (unknown) {
  const list = steps.map((step) => `  ${step.group.padEnd(8)} ${step.name}`).join('\n')
  console.error(`no step or group is called ${unknown}:\n${list}`)
  process.exit(2)
}
const chosen = steps.filter(({ name, group }) => names.length === 0 || names.includes(name) || names.includes(group))

const folder = mkdtempSync(join(tmpdir(), 'feather-test-'))
const results = []
for (const [i, step] of chosen.entries()) results.push(await runStep(step, join(folder, `${i}.json`)))
rmSync(folder, { recursive: true })
summarize()

async function runStep(step, reportFile) {
  console.log(`\n== ${step.name}`)
  const started = Date.now()
  const args = step.vitest ? vitestArguments(reportFile, step) : step.run
  const { code, output } = await execute(args, step)
  const counts = (step.vitest && readVitest(reportFile)) ?? readOutput(output)
  if (!counts.counted && code === 0) counts.passed = 1
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return { name: step.name, seconds: (Date.now() - started) / 1000, ...counts }
}

function vitestArguments(reportFile, { files = [], without = [] }) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const excludes = without.map((file) => `--exclude=${file}`)
  return [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files, ...reporters, ...excludes]
}

function execute(args, step) {
  return new Promise((resolve) => {
    const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
    const env = { ...process.env, ...color, ...step.env }
    const options = { cwd: join(root, step.cwd ?? ''), env, stdio: ['ignore', 'pipe', 'pipe'] }
    const child = spawn(process.execPath, args, options)
    let output = ''
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8')
      from.on('data', (text) => {
        output += text
        to.write(text)
      })
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }))
  })
}

function readOutput(output) {
  const closing = [...output.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1)
  const skips = [...output.matchAll(/^skipped: (.+)$/gm)].map((match) => match[1])
  const [passed, failed, skipped] = (closing ?? []).slice(1).map((text) => Number(text ?? 0))
  const unexplained = (skipped ?? 0) - skips.length
  if (unexplained > 0) skips.push(`${unexplained} without a reason`)
  return {
    counted: Boolean(closing),
    passed: passed ?? 0,
    failed: failed ?? 0,
    skipped: Math.max(skipped ?? 0, skips.length),
    skips,
  }
}

function readVitest(reportFile) {
  if (!existsSync(reportFile)) return undefined
  const report = JSON.parse(readFileSync(reportFile, 'utf8'))
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const skips = tests
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => test.fullName)
  return { counted: true, passed: report.numPassedTests, failed: report.numFailedTests, skipped: skips.length, skips }
}

function summarize() {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  const row = (...cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : String(cell).padStart(9))).join('')
  console.log(`\n${row('', 'passed', 'failed', 'skipped', 'seconds')}`)
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row(name, passed, failed, skipped, seconds.toFixed(1)))
  }
  const skips = results.flatMap((result) => result.skips.map((what) => `  ${result.name}: ${what}`))
  if (skips.length > 0) console.log(`\nSkipped:\n${skips.join('\n')}`)
  const required = Boolean(process.env.FEATHER_REQUIRE_ALL) && total('skipped') > 0
  if (required) console.log('\nFEATHER_REQUIRE_ALL is set: what was skipped counts as failed.')
  const failed = results.filter((result) => result.failed > 0 || (required && result.skipped > 0))
  if (failed.length > 0) console.log(`\nFailed: ${failed.map((result) => result.name).join(', ')}`)
  const skipped = required ? 0 : total('skipped')
  const failures = total('failed') + (required ? total('skipped') : 0)
  console.log(`\n${total('passed')} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failures > 0 ? 1 : 0
}
