/** Every cache has a bound, also in one long eval. */
import {
  CODE_LIMIT,
  LAMBDA_LIMIT,
  PIN_LIMIT,
  POOL_LIMIT,
  SHORT_SCRIPTS,
  SHORT_TEXTS,
  SYMBOL_LIMIT,
  VARIABLE_PINS,
} from '@feather-tcl/host'
import { describe, expect, test } from 'vitest'
import type { Interp } from '../src/index.ts'
import { CACHED_SCRIPTS, CACHED_UNITS, TextCache } from '../src/text-cache.ts'
import { count, create, heapBytes, nothingIsLeft, onStress } from './support.ts'

const TIMEOUT = 3_600_000
const MB = 2 ** 20

/** What the interpreter's instance holds while a script runs; `probe` looks. */
function withProbe(look: (interp: Interp) => void): Interp {
  const interp = create()
  interp.command('probe', () => look(interp))
  return interp
}

const loop = (times: number, body: string): string => `for {set i 0} {$i < ${times}} {incr i} { ${body} }`

describe('scripts', () => {
  test('short ones that were evaluated: SHORT_SCRIPTS', () => {
    const interp = create()
    for (let i = 0; i < 5 * SHORT_SCRIPTS; i++) interp.eval(`set x ${i}`)
    expect(interp.host.shortScripts.size).toBeLessThanOrEqual(SHORT_SCRIPTS)
    interp.eval(loop(5 * SHORT_SCRIPTS, 'eval "set y $i"; expr "$i + 1"'))
    expect(interp.host.shortScripts.size).toBeLessThanOrEqual(SHORT_SCRIPTS)
  })

  test('long ones that the embedder evaluated: CACHED_SCRIPTS, CACHED_UNITS', () => {
    const cache = new TextCache()
    const text = (i: number, length: number): string => `${i} `.padEnd(length, 'x')
    for (let i = 0; i < 10 * CACHED_SCRIPTS; i++) {
      cache.value(text(i, 40))
      expect(cache.size).toBeLessThanOrEqual(CACHED_SCRIPTS)
    }
    for (let i = 0; i < 100; i++) {
      cache.value(text(i, CACHED_UNITS / 8))
      expect(cache.units).toBeLessThanOrEqual(CACHED_UNITS)
    }
    expect(cache.value(text(5, 100))).toBe(cache.value(text(5, 100)))
    expect(cache.value(text(5, CACHED_UNITS))).not.toBe(cache.value(text(5, CACHED_UNITS)))
    cache.clear()
    expect(cache.units).toBe(0)
  })

  test('a long text that is a list is not kept for being evaluated', () => {
    const interp = create()
    interp.eval('set script [list set x [string repeat y 100000]]')
    const before = heapBytes()
    for (let i = 0; i < 300; i++) interp.eval(`eval [lreplace $script 1 1 v${i}]; unset v${i}`)
    expect(heapBytes() - before).toBeLessThan(4 * MB)
  })
})

describe('instances', () => {
  test('slots of handles between evaluations: KEPT_SLOTS', () => {
    const interp = create()
    interp.command('many', () => {
      for (let i = 0; i < 5_000_000; i++) interp.host.store('x')
    })
    interp.eval('many')
    const before = heapBytes()
    interp.eval('many; set x 1')
    expect(heapBytes() - before).toBeLessThan(MB)
    interp.trim()
    // A slot takes 8 bytes.
    expect(before - heapBytes()).toBeLessThan(4 * MB)
  })

  test('that are kept: POOL_LIMIT', () => {
    const all = Array.from({ length: 3 * POOL_LIMIT }, () => create())
    all.forEach((interp, i) => {
      interp.command('further', () => all[i + 1]?.eval('further'))
    })
    // Each waits for the next one, and has an instance of its own.
    all[0]?.eval('further')
    expect(all.filter((interp) => interp.memoryStats().wasmMemoryBytes > 0)).toHaveLength(POOL_LIMIT)
    for (const interp of all) interp.dispose()
  })
})

describe('compiled code', () => {
  test('lambda expressions: LAMBDA_LIMIT', () => {
    const interp = create()
    const { commands } = interp.host.namespaces
    const before = commands.length
    interp.eval(loop(10 * LAMBDA_LIMIT, 'apply [list x "expr {\\$x + $i}"] 1'))
    expect(commands.length - before).toBeLessThanOrEqual(LAMBDA_LIMIT + 1)
    expect(interp.memoryStats().procCount).toBe(0)
  })

  test('short bodies and lambdas: SHORT_TEXTS', () => {
    const interp = create()
    for (let i = 0; i < 5 * SHORT_TEXTS; i++) interp.eval(`proc p {} { set x ${i} }; p`)
    expect(interp.host.shortTextCount).toBeLessThanOrEqual(SHORT_TEXTS)
  })

  test('code, its literals and names: CODE_LIMIT, PIN_LIMIT, SYMBOL_LIMIT', { timeout: TIMEOUT }, () => {
    let pins = 0
    let symbols = 0
    let bytes = 0
    const interp = withProbe(({ host, memoryStats }) => {
      const { residentPins, symbols: names } = host.instance as NonNullable<typeof host.instance>
      pins = Math.max(pins, residentPins.length)
      symbols = Math.max(symbols, names.size)
      bytes = Math.max(bytes, memoryStats.call(interp).wasmMemoryBytes)
    })
    const { wasmMemoryBytes } = interp.memoryStats()
    const times = count(1_000_000, 60_000)
    interp.eval(`
      proc run {times} {
        set keep [list this stays [string repeat k 50]]
        for {set i 0} {$i < $times} {incr i} {
          proc p$i a$i "set b$i \\$a$i; set c {literal number $i of very many}; return \\[list \\$c \\$b$i]"
          set got [p$i $i]
          rename p$i {}
          if {$i % 500 == 0} {
            probe
            if {$got ne [list "literal number $i of very many" $i]} { error "wrong: $got" }
            if {$keep ne "this stays [string repeat k 50]"} { error "lost: $keep" }
          }
        }
        return $keep
      }`)
    expect(interp.eval(`run ${times}`)).toBe(`this stays ${'k'.repeat(50)}`)
    expect(pins).toBeLessThan(PIN_LIMIT * 1.1)
    expect(symbols).toBeLessThan(SYMBOL_LIMIT * 1.1)
    expect(bytes - wasmMemoryBytes).toBeLessThan(CODE_LIMIT * 1.5)
    expect(bytes).toBeGreaterThan(0)
  })

  test('the same in a run that is nested in others', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.command('nest', (script) => interp.eval(script))
    const times = count(300_000, 50_000)
    interp.eval(`
      proc work {times} {
        for {set i 0} {$i < $times} {incr i} {
          proc p$i {a} "set b \\$a; set c {literal number $i of very many}; return \\[list \\$c \\$b]"
          set got [p$i $i]
          rename p$i {}
        }
        return $got
      }
      proc outer {times} {
        set keep {a literal of the outer procedure}
        set result [nest "work $times"]
        set again {another literal of it}
        helper $keep $again $result
      }
      proc helper {a b c} { list $a $b $c }`)
    interp.eval('helper 1 2 3')
    expect(interp.eval(`outer ${times}`)).toBe(
      `{a literal of the outer procedure} {another literal of it} {{literal number ${times - 1} of very many} ${times - 1}}`,
    )
    expect(interp.memoryStats().wasmMemoryBytes).toBeLessThan(16 * MB)
    expect(interp.eval('outer 10')).toBe(
      '{a literal of the outer procedure} {another literal of it} {{literal number 9 of very many} 9}',
    )
  })

  test('what runs is spared: recursion through procedures that are all different', { timeout: TIMEOUT }, () => {
    const interp = create({ limits: { depth: 2000 } })
    const filler = 'lappend l {a literal to fill the space for code with, number $n of many}; '.repeat(20)
    interp.eval(`
      proc make {n} {
        set next [expr {$n + 1}]
        proc level$n {} [subst -nocommands {
          set mine {the literal of level $n}
          if {$n < ${onStress(50, 900)}} { make $next; set below [level$next] } else { churn; set below {} }
          ${filler}
          if {\\$mine ne {the literal of level $n}} { error "lost at $n" }
          return [expr {[llength \\$below] + 1}]
        }]
      }
      proc churn {} { for {set i 0} {$i < 30000} {incr i} { proc q {a} "set b \\$a; set c {churn $i}"; q 1 } }
      make 0`)
    expect(interp.eval('level0')).toBe('2')
  })

  test('variables that call sites know: VARIABLE_PINS', () => {
    let most = 0
    const interp = withProbe(({ host }) => {
      most = Math.max(most, host.instance?.variablePins.size ?? 0)
    })
    for (let i = 0; i < 3 * VARIABLE_PINS; i += 100) {
      const names = Array.from({ length: 100 }, (_, k) => `v${i + k}`)
      interp.eval(
        names
          .map(
            (name) => `set ${name} 1; proc use_${name} {} { global ${name}; incr ${name} }; use_${name}; use_${name}`,
          )
          .join('\n'),
      )
      interp.eval('probe')
    }
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(VARIABLE_PINS)
  })
})

describe('what commands remember of their arguments', () => {
  test.each([
    ['regular expressions', 'regexp "a{1,3}b$i|c+$i" "xx aab$i yy"'],
    ['substitutions', 'regsub -all "x(y$i)+" "a xy$i b" {<\\1>}'],
    ['format strings', 'format "%5d $i %s" $i x'],
    ['scan strings', 'scan "$i 5" "$i %d" v'],
    ['binary formats', 'binary format "a[expr {$i % 5000}]c" x 1; binary scan abc "a[expr {$i % 3}]c" p q'],
    ['character maps', 'string map [list a$i b$i c$i d] "a$i and c$i"'],
    ['clock formats', 'clock format $i -format "%H:%M $i" -gmt 1'],
    ['clock scans', 'clock scan "12 $i" -format "%H $i" -gmt 1'],
    ['time zones', 'catch {clock format $i -timezone "<Z$i>+1"}'],
    ['long switch tables', 'eval "switch -- x {a$i {set z 1} x {set z 2} [string repeat yz 40] {set z 3}}"'],
    ['lambdas', 'apply [list x "expr {\\$x + $i}"] 1; apply [list x "expr {\\$x + $i} ;# [string repeat c 40]"] 1'],
    ['switch tables', 'switch -- x "a$i {set z 1} x {set z 2}"; switch -regexp -- x "a$i {set z 1} x {set z 2}"'],
    ['glob patterns', 'string match "*a$i?\\[x-z\\]*" "bca$i.xy"'],
    ['sort options', 'lsort -index [list [expr {$i % 2}]] -command [list cmp$i] {{a b}}'],
    ['dict paths', 'dict set d k[expr {$i % 5}] n$i $i; set d {}'],
    ['separators', 'split "a b" "x$i"; string trim "ab" "y$i"'],
    ['list texts', 'llength "a b $i {c d}"; dict size "a b c $i"'],
    ['namespaces of names', 'catch {set ::n$i::v}; catch {n$i::cmd}'],
  ])('%s', { timeout: TIMEOUT }, (_, body) => {
    const interp = create()
    const times = count(100_000, 8000)
    interp.eval(loop(times, body))
    interp.eval('unset -nocomplain i p q v d')
    interp.trim()
    // The engine's own tables grow now and then: what is kept for each would grow in every stretch.
    let growth = Number.POSITIVE_INFINITY
    for (let from = times; growth >= 4 * MB && from <= 5 * times; from += 2 * times) {
      const before = heapBytes()
      interp.eval(`for {set i ${from}} {$i < ${from + 2 * times}} {incr i} { ${body} }`)
      interp.eval('unset -nocomplain i p q v d')
      interp.trim()
      growth = heapBytes() - before
    }
    expect(growth).toBeLessThan(4 * MB)
  })
})

test('powers of two that tell the size of integers: 2 MB', () => {
  const interp = create()
  interp.eval('set x 1')
  interp.trim()
  const before = heapBytes()
  expect(interp.eval('set x [expr {(1 << 200000000) + 1}]; set y [expr {$x % 1000}]; unset x; set y')).toBe(
    `${((1n << 200_000_000n) % 1000n) + 1n}`,
  )
  interp.eval('unset y')
  interp.trim()
  expect(heapBytes() - before).toBeLessThan(2 * MB)
})

nothingIsLeft()
