/** The scripts of the memory panel's buttons: the page shows what the worker runs. */
import type { WorkloadName } from './protocol.ts'

interface Workload {
  readonly name: WorkloadName
  readonly label: string
  /** What is told below the buttons while it runs. */
  readonly meaning: string
  readonly script: string
}

export const manyScript = (i: number): string => `set words [split "a few words for eval ${i}"]; llength [lsort $words]`

export const smallScript = 'llength [list a few words]'

export const workloads: readonly Workload[] = [
  {
    name: 'many',
    label: '10,000 evals',
    meaning: 'Ten thousand scripts, each with a text of its own.',
    script: manyScript(1),
  },
  {
    name: 'one',
    label: 'One eval, 1,000,000 iterations',
    meaning: 'One script that makes a million strings and forgets them. What it does not need is reclaimed as it goes.',
    script: 'for {set i 0} {$i < 1000000} {incr i} {set word [string toupper "item $i"]}',
  },
  {
    name: 'garbage',
    label: '50 MB of garbage, then trim',
    meaning:
      'Three lists of two million integers in linear memory. WebAssembly memory cannot shrink: trim gives the instance back.',
    script:
      'proc garbage {} {for {set i 0} {$i < 2000000} {incr i} {lappend a $i; lappend b $i; lappend c $i}}; garbage',
  },
  {
    name: 'grow',
    label: 'Grow a global on purpose',
    meaning:
      'A real leak, made by hand: 5 MB more in a global variable. The line must climb, or the graph would be worth nothing.',
    script: 'lappend ::hoard [string repeat x 250000]; llength $::hoard',
  },
  {
    name: 'release',
    label: 'Unset that global',
    meaning: 'The global goes, and its bytes with it.',
    script: 'unset -nocomplain ::hoard',
  },
  {
    name: 'trim',
    label: 'Trim',
    meaning: 'interp.trim() gives the WebAssembly instance back. The next eval takes a fresh one.',
    script: '',
  },
]

export function workload(name: WorkloadName): Workload {
  const found = workloads.find((one) => one.name === name)
  if (found === undefined) throw new TypeError(`no workload ${name}`)
  return found
}
