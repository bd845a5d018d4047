// Record again what tclsh 9.0 makes of the commands in list-commands.jsonl:
//
//     TCLSH=tclsh9.0 node record-list-commands.mjs
//
// Each line is a row [words, value of the variable v before or null, outcome, value of v afterwards or null]; the first two
// are kept, the others written anew. To add cases, add rows with the first two fields.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('list-commands.jsonl', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const hex = (text) => Buffer.from(text, 'utf8').toString('hex')
const unhex = (text) => Buffer.from(text, 'hex').toString('utf8')

// Every field goes over as UTF-8 in hexadecimal, with an x before it, so that empty ones are seen.
const driver = `
  proc decode h { encoding convertfrom utf-8 [binary decode hex [string range $h 1 end]] }
  proc encode s { return x[binary encode hex [encoding convertto utf-8 $s]] }
  while {[gets stdin line] >= 0} {
    unset -nocomplain v
    set words [lassign $line before]
    if {$before ne "-"} { set v [decode $before] }
    if {[catch [lmap word $words {decode $word}] result options]} {
      set result "! $result | [dict get $options -errorcode]"
    }
    puts "[encode $result] [expr {[info exists v] ? [encode $v] : "-"}]"
  }
`
const input = rows.map(([words, before]) => {
  return `${[before === null ? '-' : `x${hex(before)}`, ...words.map((word) => `x${hex(word)}`)].join(' ')}\n`
})
const run = spawnSync(process.env.TCLSH ?? 'tclsh9.0', [], {
  // The driver is the first line of the input, as one command that reads the others.
  input: `eval [encoding convertfrom utf-8 [binary decode hex ${hex(driver)}]]\n${input.join('')}`,
  maxBuffer: 2 ** 28,
})
if (run.error) throw run.error
const lines = run.stdout.toString().trimEnd().split('\n')
if (lines.length !== rows.length)
  throw new Error(`tclsh answered ${lines.length} of ${rows.length} rows: ${run.stderr}`)
const recorded = rows.map(([words, before], i) => {
  const [outcome, after] = lines[i].split(' ')
  return [words, before, unhex(outcome.slice(1)), after === '-' ? null : unhex(after.slice(1))]
})
writeFileSync(file, recorded.map((row) => `${JSON.stringify(row)}\n`).join(''))
console.log(`${recorded.length} rows`)
