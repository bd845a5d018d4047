/** Every structure that may be nested, as deep as it gets, and from a host that has used 3,000 frames of the stack itself. */
import { describe, expect, test } from 'vitest'
import { type Interp, TclError, TclLimitError, t } from '../src/index.ts'
import { createUnwatched, expectEmpty, onStress, thrown } from './support.ts'

const N = onStress(10_000, 1_000_000)

/** Call from so many frames down. */
function below<T>(frames: number, call: () => T): T {
  return frames === 0 ? call() : below(frames - 1, call)
}

const nest = (open: string, inner: string, close: string, n: number): string => open.repeat(n) + inner + close.repeat(n)

/** Built by the script itself, or by its text. */
const STRUCTURES: readonly (readonly [string, string])[] = [
  [
    'lists',
    `set l x; for {set i 0} {$i < ${N}} {incr i} { set l [list $l] }; set m $l; string length $l; llength $m; string equal $l $m`,
  ],
  [
    'lists with more in them',
    `set l x; for {set i 0} {$i < ${N / 10}} {incr i} { set l [list a $l b] }; string length $l; lsort $l`,
  ],
  [
    'dicts',
    `set d x; for {set i 0} {$i < ${N}} {incr i} { set d [dict create k $d] }; string length $d; dict get $d k k k; dict size $d`,
  ],
  ['lists as text', `set l ${nest('{', 'a b', '}', N)}; llength $l; lindex $l 0 0 0 0; string length $l`],
  ['expressions', `expr {${nest('(', '1', ')', N)}}`],
  ['expressions with operators', `expr {${nest('(1 + ', '1', ')', N / 10)}}`],
  ['signs', `expr {${'-'.repeat(N)}1}`],
  ['brackets', nest('[', 'set x', ']', N)],
  ['commands in brackets', `set x ${nest('[list ', 'x', ']', N / 10)}`],
  ['if in if', nest('if 1 {', 'set x 1', '}', N / 10)],
  ['chains of else', `if 0 {} ${'elseif 0 {} '.repeat(N / 10)}else { set x 1 }`],
  ['namespaces', `namespace eval ${'a::'.repeat(1000)}b { set x 1 }; set ${'::a'.repeat(1000)}::b::x`],
  ['namespace in namespace', nest('namespace eval a {', 'set x 1', '}', 1000)],
  ['groups of a pattern', `regexp {${nest('(', 'a', ')', N / 10)}} aaa`],
  ['groups of a pattern that are repeated', `regexp {${nest('(', 'a', ')*', 5000)}} aaa`],
  ['variables', `set a x; for {set i 0} {$i < 1000} {incr i} { set p$i [expr {$i + 1}] }; set $a`],
  [
    'interpreters',
    'set path {}; for {set i 0} {$i < 200} {incr i} { lappend path c; interp create $path }; interp eval $path { set x 1 }',
  ],
  ['links', 'proc up {n} { upvar 1 v v; if {$n > 0} { up [expr {$n - 1}] } else { incr v } }; set v 1; up 900; set v'],
  [
    'aliases',
    'for {set i 0} {$i < 900} {incr i} { interp alias {} a[expr {$i + 1}] {} a$i }; interp alias {} a0 {} list; a900 x',
  ],
  [
    'imports',
    'namespace eval n0 { proc p {} { return 1 }; namespace export p }; for {set i 1} {$i < 500} {incr i} { namespace eval n$i "namespace import ::n[expr {$i - 1}]::p; namespace export p" }; n499::p; rename n0::p {}',
  ],
  ['coroutines', 'proc c n { if {$n > 0} { coroutine c$n c [expr {$n - 1}] }; yield $n }; c 100'],
  [
    'ensembles',
    'namespace ensemble create -command e0 -map {x set}; for {set i 1} {$i < 500} {incr i} { namespace ensemble create -command e$i -map [list x "e[expr {$i - 1}] x"] }; e499 x y z',
  ],
]

/** A result, an error of Tcl's, or a limit: never the end of the interpreter. */
function survives(interp: Interp, script: string): void {
  try {
    interp.eval(script)
  } catch (e) {
    expect(e instanceof TclError || e instanceof TclLimitError ? 'typed' : e).toBe('typed')
  }
  expectEmpty(interp)
  interp.eval('unset -nocomplain l m d x')
  expect(interp.eval('expr {6 * 7}')).toBe('42')
}

describe.each([
  ['from a shallow host', 0],
  ['from a host 3,000 frames deep', 3000],
])('%s', (_, frames) => {
  test.each(STRUCTURES)('%s', { timeout: 120_000 }, (_name, script) => {
    // Cold each time: nothing is compiled, and the instance may be a fresh one.
    const interp = createUnwatched()
    interp.trim()
    below(frames, () => survives(interp, script))
    below(frames, () => survives(interp, `catch {${script}}`))
    interp.dispose()
  })

  test('conversions at the API', { timeout: 120_000 }, () => {
    const interp = createUnwatched()
    const text = nest('{', 'a', '}', N)
    below(frames, () => {
      expect(interp.call('llength', text)).toBe('1')
      let value = interp.eval(`set l ${nest('{', 'a b', '}', 1000)}`, t.value)
      expect(interp.call('string', 'length', value)).toBe('2001')
      value = interp.eval(`set l x; for {set i 0} {$i < ${N}} {incr i} { set l [list $l] }; set l`, t.value)
      expect(String(value)).toHaveLength(1)
      interp.vars.set('kept', value)
      expect(interp.eval('llength $kept')).toBe('1')
      let type: ReturnType<typeof t.list> = t.list(t.string) as never
      for (let i = 0; i < 300; i++) type = t.list(type as never) as never
      expect(Array.isArray(interp.eval(`set x ${nest('{', 'a', '}', 300)}`, type as never))).toBe(true)
      expect(interp.eval(`set x {${'['.repeat(1000)}1${']'.repeat(1000)}}`, t.json)).toHaveLength(1)
      let deep: unknown = 1
      for (let i = 0; i < N; i++) deep = [deep]
      expect(thrown(() => interp.call('llength', deep as never))).toBeInstanceOf(TypeError)
      interp.command('deep', () => deep)
      expect(thrown(() => interp.eval('deep'))).toBeInstanceOf(TclError)
      let json = '1'
      for (let i = 0; i < 100_000; i++) json = `[${json}]`
      expect(() => interp.call('string', 'length', json)).not.toThrow()
      // The engine reads it without its stack.
      expect(Array.isArray(interp.eval(`set x {${json}}`, t.json))).toBe(true)
      expect(interp.parse(nest('[', 'a', ']', N)).status).not.toBe('complete')
      expect(interp.complete('['.repeat(N))).toBeDefined()
    })
    expectEmpty(interp)
    expect(interp.eval('expr {6 * 7}')).toBe('42')
    interp.dispose()
  })
})
