/** Giving memory back, coming back after traps, many interpreters, and handles that name nothing any more. */
import { wasmBytes } from '@feather-tcl/core/inline'
import { FeatherInterp, KEPT_MEMORY, Runtime } from '@feather-tcl/host'
import { describe, expect, test } from 'vitest'
import { type Interp, TclFatalError, TclStateError, t } from '../src/index.ts'
import {
  collectGarbage,
  count,
  create,
  createUnwatched,
  expectEmpty,
  heapBytes,
  nothingIsLeft,
  onStress,
  thrown,
} from './support.ts'

const MB = 2 ** 20

/** End the running eval as a trap does: an exception crosses the core's frames. */
function trap(interp: Interp): void {
  interp.command('trap', () => {
    const { instance } = interp.host
    const eventually = (instance as NonNullable<typeof instance>).exports.feather_eval_cell
    // The address is outside of the memory.
    eventually(0x7ffffff0, 0)
  })
}

/** 1,000 coroutines that wait, each with something of its own. */
const COROUTINES = `
  proc counter {n} { set got {}; array set a [list k $n]; while 1 { lappend got [yield [list $n [llength $got] $a(k)]] } }
  for {set i 0} {$i < 1000} {incr i} { coroutine c$i counter $i }
  proc all {} { set sum 0; for {set i 0} {$i < 1000} {incr i} { lassign [c$i x] n got k; incr sum [expr {$n + $k + 10000 * $got}] }; set sum }`
/** What all gives when it is called for the nth time. */
const sum = (n: number): string => `${2 * ((999 * 1000) / 2) + 1000 * 10000 * n}`

describe('trim', () => {
  test('nothing that is kept is lost', () => {
    const interp = create()
    interp.command('host', () => 'here')
    interp.eval(`${COROUTINES}
      namespace eval ns { variable v 1; proc p {} { variable v; incr v } }
      trace add variable ns::v write {lappend ::seen}; array set a {x 1 y 2}; set l [list a [list b c]]
      interp alias {} also {} ns::p; interp create child; child eval { set inner 5 }`)
    for (let i = 1; i <= 3; i++) {
      interp.trim()
      expect(interp.memoryStats().wasmMemoryBytes).toBe(0)
      expect(interp.eval('all')).toBe(sum(i))
      expect(interp.eval('list [ns::p] [also] [host] $a(y) [lindex $l 1 0] [child eval { set inner }]')).toBe(
        `${2 * i} ${2 * i + 1} here 2 b 5`,
      )
    }
    expect(interp.eval('llength $seen')).toBe('18')
    expectEmpty(interp)
  })

  test('inside of an eval it waits for nothing and does no harm', () => {
    const interp = create()
    interp.command('trim', () => interp.trim())
    expect(interp.eval('proc p {} { set x 1; trim; incr x }; p')).toBe('2')
  })

  test('an instance that has grown large is not kept', () => {
    const interp = create({ limits: { depth: 10_000_000 } })
    interp.eval('proc down n { if {$n > 0} { down [expr {$n - 1}] } }')
    const before = interp.memoryStats().wasmMemoryBytes
    // Deep in frames, or in words.
    interp.eval(onStress('list {*}[lrepeat 5000000 x]; set done 1', 'down 400000'))
    expect(interp.memoryStats().peakArenaBytes).toBeGreaterThan(KEPT_MEMORY)
    expect(interp.memoryStats().wasmMemoryBytes).toBeLessThanOrEqual(Math.max(before, KEPT_MEMORY))
    expect(interp.eval('down 10; info procs down')).toBe('down')
    expectEmpty(interp)
  })
})

test('figures tell the truth before, inside of, and after trim', () => {
  const interp = create()
  const look = () => interp.memoryStats()
  let inside = look()
  interp.command('trim', () => {
    interp.trim()
    inside = look()
  })
  interp.eval('set kept [lrepeat 1000 text]; proc p {} { list {*}[lrepeat 3000 x]; return done }')
  interp.eval('p')
  const before = look()
  expect(before.wasmMemoryBytes).toBeGreaterThan(0)
  expect(before.peakArenaBytes).toBeGreaterThan(3000 * 16)
  interp.trim()
  const { wasmMemoryBytes, ...rest } = look()
  expect(wasmMemoryBytes).toBe(0)
  // Nothing else has changed: neither what is kept nor what was there at the most.
  const { wasmMemoryBytes: _, ...restBefore } = before
  expect(rest).toEqual(restBefore)
  interp.eval('set local 1; trim')
  expect(inside).toMatchObject({ evalDepth: 1, peakArenaBytes: before.peakArenaBytes, procCount: 1 })
  expect(inside.wasmMemoryBytes).toBeGreaterThan(0)
  expect(inside.wasmArenaUsed).toBeGreaterThan(0)
  expect(inside.evalPeakArenaBytes).toBeGreaterThanOrEqual(inside.wasmArenaUsed)
  expect(look()).toMatchObject({ stateVars: before.stateVars + 1, evalDepth: 0, peakHandles: before.peakHandles })
  expectEmpty(interp)
})

describe('traps', () => {
  test('suspended coroutines, variables and the rest are there afterwards', () => {
    const interp = create()
    trap(interp)
    interp.eval(COROUTINES)
    for (let i = 1; i <= 5; i++) {
      expect(thrown(() => interp.eval('proc f {} { catch { trap } }; set kept 1; f; set kept 2'))).toBeInstanceOf(
        TclFatalError,
      )
      expect(interp.eval('set kept')).toBe('1')
      expect(interp.eval('all')).toBe(sum(i))
      expectEmpty(interp)
    }
  })

  test('one at any depth', () => {
    const interp = create()
    trap(interp)
    interp.command('nest', (inner) => interp.eval(inner))
    interp.eval('proc down n { if {$n == 0} { trap } else { down [expr {$n - 1}] } }')
    interp.eval('proc turn n { if {$n == 0} { trap } else { nest [list turn [expr {$n - 1}]] } }')
    for (const script of ['down 0', 'down 900', 'turn 5', 'turn 100', 'lsort -command {apply {{a b} trap}} {2 1}'])
      for (const wrapped of [script, `catch {${script}}`, `try {${script}} finally { set x 1 }`]) {
        expect(thrown(() => interp.eval(wrapped))).toBeInstanceOf(TclFatalError)
        expectEmpty(interp)
        expect(interp.eval('expr {6 * 7}')).toBe('42')
      }
  })

  test('others are unharmed', () => {
    const a = create()
    const b = create()
    trap(b)
    a.command('other', () => thrown(() => b.eval('trap')) instanceof TclFatalError)
    expect(a.eval('set x 1; list [other] [incr x] [other] [incr x]')).toBe('1 2 1 3')
    expect(b.eval('expr {6 * 7}')).toBe('42')
  })
})

describe('many', () => {
  test('1,000 interpreters that live at once', () => {
    const all = Array.from({ length: 1000 }, () => createUnwatched())
    all.forEach((interp, i) =>
      interp.eval(`proc p {} { global n; incr n }; set n ${i}; coroutine c apply {{} { yield; return ${i} }}`),
    )
    for (let round = 1; round <= 3; round++)
      for (let i = 0; i < 1000; i++) expect((all[i] as Interp).eval('p')).toBe(`${i + round}`)
    expect(all.every((interp, i) => interp.eval('c') === `${i}`)).toBe(true)
    for (const interp of all) expectEmpty(interp)
    for (const interp of all) interp.dispose()
  })

  test('created and disposed in turn', { timeout: 3_600_000 }, () => {
    const turn = (i: number): void => {
      const interp = createUnwatched()
      interp.eval(`set x ${i}; proc p {} { return [list a $::x] }; p`)
      interp.dispose()
    }
    for (let i = 0; i < 500; i++) turn(i)
    const before = heapBytes()
    for (let i = 0; i < count(100_000, 2000); i++) turn(i)
    expect(heapBytes() - before).toBeLessThan(5 * MB)
  })

  test('very many evals', { timeout: 3_600_000 }, () => {
    const interp = create()
    interp.eval('proc p {x} { global n; incr n; lindex [list $x $n] 0 }')
    const some = (times: number): void => {
      for (let i = 0; i < times; i++) interp.eval('p abc; set y [list a b]')
    }
    some(20_000)
    const { wasmMemoryBytes } = interp.memoryStats()
    const before = heapBytes()
    some(count(10_000_000, 100_000))
    expect(heapBytes() - before).toBeLessThan(5 * MB)
    expect(interp.memoryStats().wasmMemoryBytes).toBe(wasmMemoryBytes)
    expectEmpty(interp)
  })

  test('disposed of in the middle of its own eval, twice', () => {
    const other = create()
    other.eval('set kept 1')
    for (const script of [
      'end; end',
      'catch { end }; set x 1',
      'proc f {} { end; end; f }; catch f',
      'nest { end; end }',
    ]) {
      const interp = createUnwatched()
      interp.command('end', () => interp.dispose())
      interp.command('nest', (inner) => interp.eval(inner))
      expect(thrown(() => interp.eval(script))).toBeInstanceOf(TclStateError)
      expectEmpty(interp)
      interp.dispose()
      expect(thrown(() => interp.eval('set x'))).toBeInstanceOf(TclStateError)
    }
    expect(other.eval('set kept')).toBe('1')
  })
})

describe('what the state is said to take', () => {
  const shapes: Record<string, string> = {
    'a flat string': 'set v [string repeat 0123456789 2000000]; string index $v 1000000',
    'a string of wide characters': 'set v [string repeat \\u0416\\u4e2d 2000000]; string index $v 1000000',
    'a string of Latin-1': 'set v [string repeat \\u00e4\\u00f6\\u00fc 3000000]; string index $v 1000000',
    'a string beyond the BMP': 'set v [string repeat \\U1F600 1000000]; string index $v 500000',
    'a list of integers': 'set v [lseq 1000000]',
    'a list of integers that has grown': 'for {set i 0} {$i < 1000000} {incr i} { lappend v $i }',
    'a list of different short texts': 'for {set i 0} {$i < 200000} {incr i} { lappend v e$i }',
    'a list of short texts': 'set v [split [string repeat "abcdef," 300000] ,]',
    'a list of texts':
      'for {set i 0} {$i < 50000} {incr i} { lappend v "a text of some more characters than that: $i"; string index [lindex $v end] 5 }',
    'a list of doubles': 'for {set i 0} {$i < 200000} {incr i} { lappend v [expr {$i / 7.0}] }',
    variables: 'for {set i 0} {$i < 50000} {incr i} { set v$i $i }',
    'an array': 'for {set i 0} {$i < 100000} {incr i} { set v($i) $i }',
    'a dict': 'for {set i 0} {$i < 100000} {incr i} { dict set v key$i $i }',
  }
  test.each(Object.entries(shapes))('%s: within a quarter of what the heap grows by', (_, script) => {
    const interp = create()
    interp.eval('set warm 1')
    interp.trim()
    const stated = interp.memoryStats().stateBytes
    const heap = heapBytes()
    interp.eval(`${script}; set done 1`)
    interp.trim()
    const grown = heapBytes() - heap
    const ratio = (interp.memoryStats().stateBytes - stated) / grown
    expect(ratio).toBeGreaterThan(0.75)
    expect(ratio).toBeLessThan(1.25)
    interp.eval('unset -nocomplain v done; foreach name [info vars v*] { unset $name }')
    expect(interp.memoryStats().stateBytes).toBeLessThan(stated + 10_000)
  })

  test.each([
    ['procedures', 'for {set i 0} {$i < 20000} {incr i} { proc p$i {a b} "return \\[list $i $i\\]" }'],
    ['namespaces', 'for {set i 0} {$i < 5000} {incr i} { namespace eval n$i { variable x 1 } }'],
    ['a list of pairs', 'for {set i 0} {$i < 50000} {incr i} { lappend v [list $i a$i] }'],
    ['a list in a list in a list', 'for {set i 0} {$i < 10000} {incr i} { lappend v [list $i [list $i [list $i x]]] }'],
    ['small dicts', 'for {set i 0} {$i < 20000} {incr i} { set v$i [dict create a $i b 2 c 3] }'],
    ['procedures that ran', 'for {set i 0} {$i < 5000} {incr i} { proc p$i {a b} "set x $i; list $i \\$a"; p$i 1 2 }'],
    ['traces', 'for {set i 0} {$i < 20000} {incr i} { trace add variable v$i write [list callback $i] }'],
    [
      'coroutines with locals',
      'proc c n { set l [list $n $n]; array set a {x 1 y 2}; yield }; for {set i 0} {$i < 5000} {incr i} { coroutine c$i c $i }',
    ],
    ['dicts in a dict', 'for {set i 0} {$i < 30000} {incr i} { dict set d $i [dict create a $i b 2] }'],
    ['coroutines', 'proc c {} { yield; yield }; for {set i 0} {$i < 5000} {incr i} { coroutine c$i c }'],
    ['interpreters', 'for {set i 0} {$i < 100} {incr i} { interp create }'],
  ])('%s: never below the half of it', (_, script) => {
    const interp = create()
    interp.eval('set warm 1')
    interp.trim()
    const stated = interp.memoryStats().stateBytes
    const heap = heapBytes()
    interp.eval(script)
    interp.trim()
    const ratio = (interp.memoryStats().stateBytes - stated) / (heapBytes() - heap)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
    interp.dispose()
  })
})

describe('handles that name nothing', () => {
  const runtime = new Runtime(new WebAssembly.Module(wasmBytes()), { debug: true })
  const hooks = { write: () => {}, now: () => 0, random: () => 0 }
  const debugged = new FeatherInterp(1, runtime, hooks)
  /** Run in a host command of an eval, where handles live. */
  const within = (body: () => void): void => {
    debugged.within({}, () => {
      body()
      return ''
    })
  }

  test('in a debug runtime a stale one throws, with the place that issued it', () => {
    let stale = 0 as ReturnType<typeof debugged.store>
    const issue = (): void => {
      stale = debugged.store('kept too long')
    }
    within(issue)
    for (const use of [() => debugged.get(stale), () => debugged.materialize(stale)]) {
      let caught: unknown
      within(() => {
        caught = thrown(use)
      })
      expect(caught).toMatchObject({ name: 'StaleHandleError', handle: stale })
      expect((caught as Error).message).toMatch(/stale|never issued/)
      expect(((caught as Error).cause as Error).stack).toMatch(/recovery\.test/)
    }
  })

  test('a debug runtime runs scripts', () => {
    const { result } = debugged.eval(
      'set l {}; for {set i 0} {$i < 100} {incr i} { lappend l [list $i [string repeat x 50]] }; llength $l',
      {},
      'global',
    )
    expect(result).toBe(100)
  })

  test('outside of an eval there are none', () => {
    expect(thrown(() => debugged.store('x'))).toMatchObject({ message: expect.stringContaining('no eval is running') })
    expect(debugged.get(5 as never)).toBeUndefined()
    expect(debugged.materialize(5 as never)).toBeNull()
  })

  test('one of another interpreter names nothing here', () => {
    const a = create()
    const b = create()
    a.command('issue', () => {
      const handle = a.host.store('of a')
      b.command('use', () => {
        expect(b.host.get(handle)).toBeUndefined()
        expect(b.host.materialize(handle)).toBeNull()
      })
      b.eval('use')
      expect(a.host.get(handle)).toBe('of a')
    })
    a.eval('issue')
  })

  test('values are no handles: they may be kept and handed to others', () => {
    const a = create()
    const b = create()
    const value = a.eval('list a [list b c] 5', t.value)
    a.dispose()
    collectGarbage()
    b.vars.set('x', value)
    expect(b.eval('lindex $x 1 1')).toBe('c')
  })

  test('what names no object, command or variable is an error or nothing', () => {
    const interp = create()
    const gone = interp.wrapObject({ m: () => 1 })
    interp.eval(`${gone} destroy`)
    expect(interp.unwrap(gone)).toBeUndefined()
    expect(interp.unwrap('nosuch')).toBeUndefined()
    expect(interp.removeCommand('nosuch')).toBe(false)
    expect(interp.vars.unset('nosuch')).toBe(false)
    for (const use of [() => interp.call(gone, 'm'), () => interp.call('nosuch'), () => interp.vars.get('nosuch')])
      expect(thrown(use)).toMatchObject({ name: 'TclError' })
  })
})

nothingIsLeft()
