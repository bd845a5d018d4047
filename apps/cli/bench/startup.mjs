// How long `feather -e 'puts hi'` takes from start to end, beside `node -e 0`: medians of interleaved runs.
//
//     node bench/startup.mjs ?rounds?
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const rounds = Number(process.argv[2] ?? 31)
const allowed = 40
const program = fileURLToPath(new URL('../bin/feather.js', import.meta.url))
const commands = { 'node -e 0': ['-e', '0'], "feather -e 'puts hi'": [program, '-e', 'puts hi'] }

function measure(args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
// The first run fills Node's cache of compiled code.
for (let round = -1; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const time = measure(args)
    if (round >= 0) times[name].push(time)
    if (process.stdout.isTTY) process.stdout.write(`\r${round + 1}/${rounds}`)
  }
}
if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
const medians = Object.entries(times).map(([name, list]) => {
  const sorted = list.sort((a, b) => a - b)
  const median = sorted[sorted.length >> 1]
  console.log(`${name.padEnd(22)} median ${median.toFixed(1)} ms, least ${sorted[0].toFixed(1)} ms`)
  return median
})
console.log(`difference ${(medians[1] - medians[0]).toFixed(1)} ms, at most ${allowed} allowed`)
