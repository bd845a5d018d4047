#!/usr/bin/env node
/** Which packages of tcllib load: each is required in a process of its own, here and in tclsh 9.0, and what it defines there is
 *  compared. Prints a line for each package that does not load here, or that defines something else.
 *
 *      node tooling/tcllib/try.mjs ?--tcllib FOLDER? ?--write? ?package ...?
 *
 *  FOLDER holds the modules (`../shared/real/tcllib2.0` beside the repository). --write puts the list into docs/tcllib.md.
 *  Exit codes: 0, 1 when a package that needs nothing special does not load here, 2 when there is no tcllib or no tclsh. */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '../conformance/cases.mjs'
import { findTclsh } from '../conformance/tclsh.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tcllib: { type: 'string' }, write: { type: 'boolean', default: false } },
})

const tcllib = values.tcllib ?? join(repositoryRoot, '..', 'shared', 'real', 'tcllib2.0')
const tclsh = findTclsh()
if (!existsSync(tcllib) || tclsh === undefined) {
  console.error('try.mjs: tcllib (--tcllib FOLDER) and tclsh 9.0 are needed')
  process.exit(2)
}
const cli = [process.execPath, join(repositoryRoot, 'apps', 'cli', 'bin', 'feather.js'), '-']
const TIMEOUT_MS = 60_000

/** The names and newest versions of all packages. */
const listing = `lappend auto_path {${tcllib}}
catch {package require no-such-package}
set skip [list {*}[package names]]
foreach name [lsort [package names]] {
  if {[set versions [package versions $name]] eq {}} continue
  puts "$name [lindex [lsort -decreasing -command {package vcompare} $versions] 0]"
}`

/** Load a package; what it has defined, and which packages came with it. */
const loading = (name) => `lappend auto_path {${tcllib}}
proc procsIn ns {
  set found [llength [info procs \${ns}::*]]
  foreach child [namespace children $ns] {
    if {$child ni {::tcl ::oo ::zlib ::ledit ::msgcat}} {incr found [procsIn $child]}
  }
  return $found
}
proc procs {} {
  set found 0
  foreach ns [namespace children ::] {
    if {$ns ni {::tcl ::oo ::zlib ::ledit ::msgcat}} {incr found [procsIn $ns]}
  }
  return $found
}
if {[catch {package require ${name}} message options]} {
  puts "failed: $message"
} else {
  set with {}
  foreach p [lsort [package names]] {
    if {[package provide $p] ne {} && $p ni {Tcl tcl TclOO tcl::oo zlib tcl::zlib ledit tcl::tommath}} {lappend with $p}
  }
  puts "loaded: $message, [procs] procedures, with $with"
}`

function run([program, ...words], script) {
  const { stdout, stderr, status } = spawnSync(program, words, { input: script, encoding: 'utf8', timeout: TIMEOUT_MS })
  return { stdout, stderr, status }
}

function tryPackage(command, name) {
  const { stdout, stderr } = run(command, loading(name))
  const line = stdout.split('\n').find((text) => /^(loaded|failed): /.test(text))
  if (line === undefined) return { loaded: false, text: (stderr || 'no answer').split('\n')[0] }
  return {
    loaded: line.startsWith('loaded'),
    text: line.slice('loaded: '.length).replaceAll(`${tcllib}/`, '').slice(0, 300),
  }
}

const all = run([tclsh], listing)
  .stdout.split('\n')
  .filter((line) => line.includes(' '))
  .map((line) => line.split(' '))
  .filter(
    ([name]) =>
      !/^(tcltest|http|msgcat|opt|platform|registry|dde|cookiejar|tcl::|Tk|tk|itcl|Thread|sqlite3|tdbc|Tcl|TclOO|zlib|ledit)/i.test(
        name,
      ),
  )
const wanted = positionals.length > 0 ? all.filter(([name]) => positionals.includes(name)) : all

const rows = wanted.map(([name, version]) => {
  const there = tryPackage([tclsh], name)
  const here = tryPackage(cli, name)
  const same = here.loaded && there.loaded && here.text === there.text
  if (!same && (there.loaded || here.loaded)) {
    console.log(`${name} ${version}\n  tclsh: ${there.text}\n  here:  ${here.text}`)
  }
  return { name, version, there, here, same }
})

const good = rows.filter(({ there, here }) => here.loaded && there.loaded)
const bad = rows.filter(({ there, here }) => there.loaded && !here.loaded)
const neither = rows.filter(({ there, here }) => !there.loaded && !here.loaded)
console.log(`${good.length} packages load, ${bad.length} only in tclsh, ${neither.length} in neither`)

if (values.write) {
  const list = (these, tell) => these.map((row) => `- \`${row.name}\` ${row.version}${tell(row)}\n`).join('')
  writeFileSync(
    join(repositoryRoot, 'docs', 'tcllib.md'),
    `# tcllib

Which packages of tcllib 2.0 load in the CLI (\`package require\`), each tried in a process of its own and compared with tclsh 9.0:
the version, the number of procedures that it defines, and the packages that come with it. \`node tooling/tcllib/try.mjs --write\`
tries them and writes this page. Programs that use a number of them are run by the tests of the CLI.

## They load: ${good.length}

${list(good, (row) => (row.same ? '' : `: tclsh has \`${row.there.text}\`, here it is \`${row.here.text}\``))}
## They load in tclsh, not here: ${bad.length}

${list(bad, (row) => `: ${row.here.text}`)}
## They load in neither: ${neither.length}

${list(neither, (row) => `: ${row.there.text}`)}`,
  )
}
process.exitCode = bad.length > 0 ? 1 : 0
