/** What is kept is updated in place: the cost of one operation does not grow with the size of the value, in evals of their own and
 *  within one. Times are only compared with each other. */
import { describe, expect, test } from 'vitest'
import { fastest, growth } from '../../../tooling/vitest/timing.ts'
import type { Interp } from '../src/index.ts'
import { create, nothingIsLeft } from './support.ts'

const TIMEOUT = 120_000

/** For an operation on a thousand times as many elements, as many times the time. */
const MOST_FOR_SIZE = 2
/** For eight times as many operations on a value of eight times the size, over eight runs: 1 when the time is linear, 8 when it is
 *  quadratic, and some room for caches that are full. */
const MOST_FOR_EIGHT = 2.5

/** How many times as long the second takes as the first.
 *  @param most what is to be shown: see fastest */
function ratio(first: () => unknown, second: () => unknown, most: number): number {
  const [one, other] = fastest([first, second], (a, b) => b < most * a) as [number, number]
  return other / one
}

describe('operations on a global of 1,000,000 elements cost what they cost on one of 1,000', () => {
  const setup = 'proc len {l} { llength $l }; proc get {d} { dict get $d k500 }'
  const list = (n: number): string => `set g {}; for {set i 0} {$i < ${n}} {incr i} { lappend g $i }`
  const dict = (n: number): string => `set g {}; for {set i 0} {$i < ${n}} {incr i} { dict set g k$i $i }`
  const array = (n: number): string => `for {set i 0} {$i < ${n}} {incr i} { set g(k$i) $i }`

  test.each([
    ['lappend', list, 'lappend g x; set done 1', 1_000_000],
    ['lset', list, 'lset g 5 y; set done 1', 1_000_000],
    ['lset at the end', list, 'lset g end y; set done 1', 1_000_000],
    ['lindex', list, 'lindex $g 500', 1_000_000],
    ['llength', list, 'llength $g', 1_000_000],
    ['a procedure that gets it', list, 'len $g', 1_000_000],
    ['dict set', dict, 'dict set g k500 y; set done 1', 200_000],
    ['dict get', dict, 'dict get $g k500', 200_000],
    ['dict incr', dict, 'dict set g n 1; dict incr g n; set done 1', 200_000],
    ['a procedure that gets the dict', dict, 'get $g', 200_000],
    ['an array element', array, 'set g(k500) y', 200_000],
    ['incr of an array element', array, 'incr g(k500)', 200_000],
  ])('%s', { timeout: TIMEOUT }, (_, fill, script, large) => {
    const interps = [1000, large].map((n) => {
      const interp = create()
      interp.eval(setup)
      interp.eval(fill(n))
      return interp
    })
    const times = 2000
    const [onSmall, onLarge] = interps.map((interp) => () => {
      for (let i = 0; i < times; i++) interp.eval(script)
    }) as [() => void, () => void]
    expect(ratio(onSmall, onLarge, MOST_FOR_SIZE)).toBeLessThan(MOST_FOR_SIZE)
  })
})

/** Each pattern does about `n` updates of a list of `n`. */
const LIST_PATTERNS: readonly (readonly [string, string])[] = [
  ['a sweep', 'for {set i 0} {$i < $n} {incr i} { lset l $i x }'],
  ['a sweep that a procedure reads', 'for {set i 0} {$i < $n} {incr i} { lset l $i x; read $l $i }'],
  ['foreach and lset', 'set i 0; foreach x $l { lset l $i [list $x]; incr i }'],
  ['two versions in turn', 'set m $l; for {set i 0} {$i < $n} {incr i 2} { lset l $i x; lset m $i y }'],
  [
    'old versions kept',
    'set k {}; for {set i 0} {$i < $n} {incr i} { if {$i % 1000 == 0} { lappend k $l }; lset l $i x }',
  ],
  ['old versions read', 'set m $l; for {set i 0} {$i < $n} {incr i} { lset l $i x; lindex $m $i }'],
  ['lappend', 'set l {}; for {set i 0} {$i < $n} {incr i} { lappend l $i }'],
  ['lappend that a procedure reads', 'set l {}; for {set i 0} {$i < $n} {incr i} { lappend l $i; read $l $i }'],
  ['a queue', 'for {set i 0} {$i < $n} {incr i} { lappend l x; set l [lrange $l 1 end] }'],
  ['append', 'set s {}; for {set i 0} {$i < $n} {incr i} { append s abc }; string length $s'],
  ['append that a procedure reads', 'set s {}; for {set i 0} {$i < $n} {incr i} { append s abc; length $s }'],
  ['nested lset', 'set l [list $l]; for {set i 0} {$i < $n} {incr i} { lset l 0 $i x }'],
]
const DICT_PATTERNS: readonly (readonly [string, string])[] = [
  ['dict set of new keys', 'set d {}; for {set i 0} {$i < $n} {incr i} { dict set d k$i $i }'],
  ['dict incr', 'for {set i 0} {$i < $n} {incr i} { dict incr d k$i }'],
  ['dict set that a procedure reads', 'for {set i 0} {$i < $n} {incr i} { dict set d k$i x; get $d k$i }'],
  ['two dicts in turn', 'set e $d; for {set i 0} {$i < $n} {incr i 2} { dict set d k$i x; dict set e k$i y }'],
  ['dict unset in order', 'for {set i 0} {$i < $n} {incr i} { dict unset d k$i }'],
  ['dict for and dict set', 'dict for {k v} $d { dict set d $k [list $v] }'],
  ['dict lappend', 'for {set i 0} {$i < $n} {incr i} { dict lappend d k[expr {$i % 10}] $i }'],
  ['nested dict set', 'set e [dict create a $d]; for {set i 0} {$i < $n} {incr i} { dict set e a k$i x }'],
]

describe('updates in one eval take time in proportion to their number', () => {
  const setup =
    'proc read {l i} { lindex $l $i }; proc get {d k} { dict get $d $k }; proc length {s} { string length $s }'

  function growthOf(interp: Interp, start: string, pattern: string, n: number): number {
    interp.eval(`proc work {n} { ${start}; ${pattern}; return }`)
    return growth((n) => interp.eval(`work ${n}`), n, 8, MOST_FOR_EIGHT)
  }

  test.each(LIST_PATTERNS)('%s, of a local', { timeout: TIMEOUT }, (_, pattern) => {
    const interp = create()
    interp.eval(setup)
    expect(growthOf(interp, 'set l [lrepeat $n 0]', pattern, 6000)).toBeLessThan(MOST_FOR_EIGHT)
  })

  test.each(LIST_PATTERNS)('%s, of a global', { timeout: TIMEOUT }, (_, pattern) => {
    const interp = create()
    interp.eval(setup)
    expect(
      growthOf(interp, 'global l m k s; unset -nocomplain m k s; set l [lrepeat $n 0]', pattern, 6000),
    ).toBeLessThan(MOST_FOR_EIGHT)
  })

  test.each(DICT_PATTERNS)('%s', { timeout: TIMEOUT }, (_, pattern) => {
    const interp = create()
    interp.eval(setup)
    const start = 'set d {}; for {set i 0} {$i < $n} {incr i} { dict set d k$i 0 }'
    expect(growthOf(interp, start, pattern, 4000)).toBeLessThan(MOST_FOR_EIGHT)
  })
})

nothingIsLeft()
