// How long does the REPL take for a hundred lines, after ten thousand. Needs tmux, and the command-line tool built.
//
//   node tooling/bench/typing.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Tmux, typeTenThousandLines } from '../../apps/cli/test/tmux.ts'

const terminal = new Tmux()
try {
  await terminal.start()
  const file = join(terminal.home, 'recorded')
  terminal.record(file)
  await typeTenThousandLines(terminal)
  const took = 'foreach a $times b [lrange $times 1 end] {if {$b ne {}} {lappend took [expr {$b - $a}]}}'
  await terminal.run(`${took}; puts "took: $took ;"`, / ;\n/)
  const times = readFileSync(file, 'utf8')
    .match(/took: ([\d ]+) ;\r\n/)[1]
    .split(' ')
    .map(Number)
  const median = (some) => some.toSorted((a, b) => a - b)[some.length >> 1]
  console.log('milliseconds for a hundred lines, medians of ten')
  for (const from of [0, 20, 40, 60, 87])
    console.log(
      `  after ${String(from * 100).padStart(5)} lines ${(median(times.slice(from, from + 10)) / 1000).toFixed(1)}`,
    )
} finally {
  terminal.close()
}
