/** The programs of a suite: files that define `proc bench {n}`, which returns a checksum.
 *
 *  The head of a file says in comments what the program is about:
 *    # desc:  one line
 *    # n:     what `bench` is called with
 *    # small: the same where only the answer and the host ops count; a tenth of n unless told
 *    # grows: linear | n log n: the cost is to grow like that, and is measured at n, 2n and 4n (scaling.mjs)
 *    # toplevel: 1, the file is the program, works on $n and leaves its checksum in ::checksum */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ownSuite = fileURLToPath(new URL('./suite', import.meta.url))

/** @param directories of suites
 *  @param only names; all unless told
 *  @returns {{ name, file, text, desc, n, small, grows, toplevel }[]} sorted by name within each suite */
export function programsOf(directories, only) {
  return directories.flatMap((directory) =>
    readdirSync(directory)
      .filter((file) => file.endsWith('.tcl'))
      .sort()
      .map((file) => programOf(join(directory, file)))
      .filter(({ name }) => only === undefined || only.includes(name)),
  )
}

function programOf(file) {
  const text = readFileSync(file, 'utf8')
  const about = (key) => new RegExp(`^# ${key}: *(.*)$`, 'm').exec(text)?.[1]
  const n = Number(about('n'))
  if (!(n > 0)) throw new Error(`${file}: no "# n:"`)
  return {
    name: basename(file, '.tcl'),
    file,
    text,
    desc: about('desc') ?? '',
    n,
    small: Number(about('small') ?? Math.ceil(n / 10)),
    grows: about('grows'),
    toplevel: about('toplevel') === '1',
  }
}

/** The program as a script of its own: it is run `reps` times with n, and prints a line that `sampleOf` (samples.mjs) reads: the
 *  microseconds of each time, the ticks of the processor (1/100 s) that all of them took, the most memory (KB) and the checksum.
 *  The last but one come from /proc, and are 0 where there is none. */
export function compose({ text, toplevel }, n, reps) {
  const once = toplevel ? `${text}\nset sum $::checksum` : 'set sum [bench $n]'
  return `${toplevel ? '' : text}
proc bench_proc {file} { if {[catch {open /proc/self/$file} f]} { return "" }; set text [read $f]; close $f; return $text }
proc bench_ticks {} { set stat [bench_proc stat]; if {$stat eq ""} { return 0 }; return [expr {[lindex $stat 13] + [lindex $stat 14]}] }
set n ${n}
set bench_times {}
set bench_from [bench_ticks]
${`set bench_start [clock microseconds]
${once}
lappend bench_times [expr {[clock microseconds] - $bench_start}]
`.repeat(reps <= 4 || toplevel ? reps : 0)}${
  reps > 4 && !toplevel
    ? `for {set bench_i 0} {$bench_i < ${reps}} {incr bench_i} {
set bench_start [clock microseconds]
${once}
lappend bench_times [expr {[clock microseconds] - $bench_start}]
}
`
    : ''
}set bench_ticks [expr {[bench_ticks] - $bench_from}]
if {![regexp {VmHWM:\\s+(\\d+)} [bench_proc status] - bench_peak]} { set bench_peak 0 }
puts "@@ [join $bench_times ,] $bench_ticks $bench_peak $sum"
`
}
