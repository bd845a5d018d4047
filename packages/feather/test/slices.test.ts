/** One command on a large value can be stopped in the middle of its work, and what it was to change is then as before. */
import { expect, test } from 'vitest'
import { TclLimitError } from '../src/index.ts'
import { create, nothingIsLeft, onStress } from './support.ts'

const SIZE = onStress(20_000, 200_000)
/** An eval of a command that works in slices looks more often than this. */
const FEWEST = onStress(1, 4)

const SETUP = `
  set n ${SIZE}
  set s [string repeat abcdefghij $n]
  set u [string repeat "ab\\u0142\\U1f600 " $n]
  set spaces [string repeat "ab c " $n]
  set digits [string repeat 1234567890 [expr {$n / 2}]]
  set hex [binary encode hex $s]
  set base64 [binary encode base64 $s]
  set numbers [lmap x [lseq [expr {$n / 2}]] {expr {($x * 7919) % 100003}}]
  set words [lmap x $numbers {string cat w $x}]
  set big [expr {7 ** (2 * $n)}]
  set pairs [lmap x [lseq [expr {$n / 2}]] {string cat k $x}]
  set d [dict create {*}$pairs]
  set commands [string repeat "set x 1; " $n]
  list
`

/** Commands whose work is in proportion to a large value. */
const LONG: readonly string[] = [
  'string reverse $s',
  'string reverse $u',
  'string toupper $u',
  'string trim $s abcdefghij',
  'string is alpha $s',
  'string is graph [string map {{ } x} $u]',
  'string is integer [string range $digits 1 end]',
  'string is list [string range $spaces 1 end]',
  'string map {a b} $s',
  'string map {a b c d} $s',
  'string map -nocase {a b} $s',
  'string wordend $s 0',
  'split $s e',
  'split $s ej',
  'split $s {}',
  'split $u {}',
  'join $words ,',
  'string length [lreverse $words]',
  'string length [list "\\{$spaces"]',
  'llength [string range $spaces 1 end]',
  'scan $s %s',
  'scan $s {%[a-j]}',
  'scan $digits %lld',
  'catch { scan 5 $s }',
  'regexp {(a|b|ab)*(c|d)+x} $s',
  'regsub -all {[a-e]+} $s x',
  'regsub -all a $s b',
  'binary scan $s c* x',
  'binary scan $s H* x',
  'binary format c* $numbers',
  'binary format H* $hex',
  'binary encode hex $s',
  'binary encode base64 $s',
  'binary decode hex $hex',
  'binary decode base64 $base64',
  'encoding convertto utf-8 $u',
  'encoding convertto cp1252 $s',
  'encoding convertfrom shiftjis $s',
  'lsort $words',
  'lsort -dictionary $words',
  'lsort -integer $numbers',
  'lsort -unique $words',
  'lsearch $words zz',
  'lsearch -regexp $words zz',
  'dict size [lreverse $pairs]',
  'dict filter $d key *q*',
  'expr {"zz" in $words}',
  'info complete $s',
  'eval $commands',
  'subst $spaces',
  'expr {$big * $big}',
  'expr {$big / 7 ** $n}',
  'expr {7 ** (3 * $n)}',
  'expr {isqrt($big)}',
  'string length $big',
  'expr {[string range $digits 1 end] + 1}',
]

let asked = 0
let last = Number.POSITIVE_INFINITY
const interp = create({ interrupted: () => ++asked > last })
interp.eval(SETUP)

// On a tenth of the values: the states of a pattern are kept, so that a second run is over too soon, and integers are computed at once.
const TRIED = onStress(
  LONG.filter((script) => !script.startsWith('regexp') && !script.includes('$big')),
  LONG,
)

test.each(TRIED)('%s', { timeout: 60_000 }, (script) => {
  asked = 0
  last = Number.POSITIVE_INFINITY
  interp.eval(`set result [${script}]; list`)
  const looks = asked
  expect(looks).toBeGreaterThan(FEWEST)
  asked = 0
  last = looks >> 1
  let error: unknown
  try {
    interp.eval(`set result before; set result [${script}]; set result after`)
  } catch (e) {
    error = e
  }
  last = Number.POSITIVE_INFINITY
  expect(error).toBeInstanceOf(TclLimitError)
  expect(error).toMatchObject({ limit: 'interrupt' })
  expect(interp.eval('set result')).toBe('before')
})

test('the text of a result belongs to the eval', () => {
  asked = 0
  interp.eval('list', {})
  const few = asked
  interp.eval('lreverse $words')
  expect(asked - few).toBeGreaterThan(FEWEST)
})

nothingIsLeft()
