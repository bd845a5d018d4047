/** The memory rules of docs/WASM.md, a block for each; the names are the rules'. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { makeForeign, type TclForeign, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { type Interp, TclError, t } from '../src/index.ts'
import { create, expectEmpty, feather, nothingIsLeft, onStress, thrown } from './support.ts'

/** Evaluate scripts one after the other, each an eval of its own that leaves nothing. */
function evalEach(interp: Interp, ...scripts: string[]): string {
  let result = ''
  for (const script of scripts) {
    result = interp.eval(script)
    expectEmpty(interp)
  }
  return result
}

describe('M1: the arena API', () => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('@feather-tcl/core/feather.wasm')))
  const names = WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map((e) => e.name)

  test.each([
    'feather_arena_alloc',
    'feather_arena_reset',
    'feather_arena_used',
    'feather_arena_capacity',
    'alloc',
    'free',
  ])('the wasm exports %s', (name) => expect(names).toContain(name))

  test('arena.h compiles alone for wasm32', async ({ skip }) => {
    const { wasmToolchain } = await import('../../../tooling/zig/toolchain.mjs' as string)
    const header = fileURLToPath(new URL('../../core/include/arena.h', import.meta.url))
    let tools: { cc: string[]; flags: string[] }
    try {
      tools = wasmToolchain({})
    } catch (e) {
      return skip(`no C compiler: ${(e as Error).message}`)
    }
    const folder = mkdtempSync(`${tmpdir()}/arena-`)
    try {
      const [compiler, ...words] = [...tools.cc, ...tools.flags]
      const out = `${folder}/arena.o`
      execFileSync(compiler as string, [...words, '-x', 'c', '-Wall', '-Werror', '-c', header, '-o', out], {
        stdio: 'pipe',
      })
      expect(existsSync(out)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('alloc gives aligned memory, used and capacity count, reset reclaims', () => {
    const interp = create()
    interp.command('look', () => {
      const { exports } = interp.host.instance as NonNullable<typeof interp.host.instance>
      const before = exports.feather_arena_used()
      const first = exports.feather_arena_alloc(3)
      const second = exports.alloc(5)
      exports.free(second)
      expect(first % 8).toBe(0)
      expect(second % 8).toBe(0)
      expect(second).toBeGreaterThanOrEqual(first + 3)
      expect(exports.feather_arena_used()).toBeGreaterThanOrEqual(before + 8)
      expect(exports.feather_arena_capacity()).toBeGreaterThanOrEqual(exports.feather_arena_used())
    })
    interp.eval('look')
    expectEmpty(interp)
  })
})

describe('M2: growth', () => {
  test('a script may need more than the initial memory', () => {
    const interp = create()
    expect(interp.eval(`string length [join [split [string repeat "x " 300000]] {}]`)).toBe('300000')
    const deep = `${'[list '.repeat(150)}x${']'.repeat(150)}`
    expect(interp.eval(`set x ${deep}`)).toBe('x')
    expectEmpty(interp)
  })

  test('marks nest', () => {
    const interp = create()
    interp.command('look', () => {
      const { exports } = interp.host.instance as NonNullable<typeof interp.host.instance>
      const used = exports.feather_arena_used()
      const outer = exports.feather_arena_mark()
      exports.feather_arena_alloc(100)
      const inner = exports.feather_arena_mark()
      exports.feather_arena_alloc(1_000_000)
      exports.feather_arena_release(inner)
      expect(exports.feather_arena_used()).toBe(used + 104)
      exports.feather_arena_release(outer)
      expect(exports.feather_arena_used()).toBe(used)
    })
    interp.eval('look')
  })
})

describe('M3: handles', () => {
  test('round trip: what was materialized is wrapped again after a reset', () => {
    const interp = create()
    let kept: TclValue | null = null
    let stale = 0
    interp.command('keep', () => {
      const handle = interp.host.store('test')
      kept = interp.host.materialize(handle)
      stale = handle
    })
    interp.command('lend', () => {
      const handle = interp.host.wrap(kept)
      expect(handle).not.toBe(stale)
      return toText(interp.host.get(handle) as TclValue)
    })
    interp.eval('keep')
    expectEmpty(interp)
    expect(interp.eval('lend')).toBe('test')
  })

  test('a stale handle gives undefined, and null when it is materialized', () => {
    const interp = create()
    let stale = 0 as ReturnType<typeof interp.host.store>
    interp.command('keep', () => {
      stale = interp.host.store('test')
    })
    const check = (): void => {
      expect(interp.host.get(stale)).toBeUndefined()
      expect(interp.host.materialize(stale)).toBeNull()
    }
    interp.command('check', check)
    interp.eval('keep')
    check()
    interp.eval('check')
    for (let i = 0; i < 100; i++) interp.eval('set x [list 1 2 3]; check')
  })

  test('zero is no value', () => {
    const interp = create()
    interp.command('check', () => {
      expect(interp.host.materialize(0 as never)).toBeNull()
      expect(interp.host.wrap(null)).toBe(0)
      expect(interp.host.wrap(undefined)).toBe(0)
    })
    interp.eval('check')
  })
})

describe('M4: variables', () => {
  test('a value that was set is there in later evals', () => {
    const interp = create()
    expect(evalEach(interp, 'set x hello', 'set y $x', 'set y')).toBe('hello')
  })

  test.each([
    ['a string', 'string repeat ab 100', 'ab'.repeat(100)],
    ['a list', 'list 1 {2 3} [list 4 {}]', '1 {2 3} {4 {}}'],
    ['a dict', 'dict create a 1 b [dict create c 2]', 'a 1 b {c 2}'],
    ['an integer', 'expr {2**70}', '1180591620717411303424'],
    ['a double', 'expr {1.0/4}', '0.25'],
    ['bytes', 'binary format H4 6162', 'ab'],
  ])('%s comes back as it was', (_, script, expected) => {
    const interp = create()
    expect(evalEach(interp, `set x [${script}]`, 'set x')).toBe(expected)
    expect(evalEach(interp, `namespace eval n { variable v [${script}] }`, 'set n::v')).toBe(expected)
    expect(evalEach(interp, `set a(k) [${script}]`, 'set a(k)')).toBe(expected)
  })

  test('setting in one eval does not change what another variable kept', () => {
    const interp = create()
    expect(evalEach(interp, 'set a [list 1 2]', 'set b $a', 'lappend a 3', 'lset a 0 x', 'list $a $b')).toBe(
      '{x 2 3} {1 2}',
    )
  })

  test('upvar links name the variable, in an eval and over evals', () => {
    const interp = create()
    expect(
      evalEach(
        interp,
        'proc bump {name} { upvar 1 $name v; incr v; return $v }',
        'set n 1',
        'bump n',
        'proc outer {} { set local 10; bump local; bump local; return $local }',
        'list [outer] [bump n] $n',
      ),
    ).toBe('12 3 3')
    expect(evalEach(interp, 'upvar #0 n alias', 'set alias 40', 'bump n', 'set alias')).toBe('41')
  })
})

describe('M5: procedures', () => {
  test('a procedure works in later evals', () => {
    const interp = create()
    expect(evalEach(interp, 'proc greet {name} { return "Hello, $name" }', 'greet World')).toBe('Hello, World')
  })

  test('parameters and body come back as they were', () => {
    const interp = create()
    evalEach(interp, 'proc p {a {b two} args} {\n  list $a $b $args\n}')
    expect(interp.eval('info args p')).toBe('a b args')
    expect(interp.eval('info default p b v; set v')).toBe('two')
    expect(interp.eval('info body p')).toBe('\n  list $a $b $args\n')
    expect(interp.eval('p 1')).toBe('1 two {}')
  })

  test('a procedure that is defined anew while it runs ends as it began', () => {
    const interp = create()
    interp.eval('proc f {} { proc f {} { return new }; return old }')
    expect(interp.eval('list [f] [f]')).toBe('old new')
    expectEmpty(interp)
  })
})

describe('M6: commands of namespaces', () => {
  test('they work in later evals, under their names and imported', () => {
    const interp = create()
    expect(
      evalEach(
        interp,
        'namespace eval ::geo { proc area {w h} { expr {$w * $h} }; namespace export area }',
        'namespace import ::geo::area',
        'list [geo::area 2 3] [area 4 5]',
      ),
    ).toBe('6 20')
    expect(evalEach(interp, 'rename geo::area geo::surface', 'geo::surface 3 3')).toBe('9')
  })
})

describe('M7: frames', () => {
  test('info level sees the words of the calls that are going on', () => {
    const interp = create()
    const levels: string[] = []
    interp.command('note', () => {
      levels.push(interp.eval('info level'), interp.eval('info level 0'), interp.eval('info level 1'))
    })
    interp.eval('proc inner {a b} { note }; proc outer {x} { inner $x [list p q] }; outer {some words}')
    expect(levels).toEqual(['2', 'inner {some words} {p q}', 'outer {some words}'])
    expect(interp.eval('info level')).toBe('0')
    expectEmpty(interp)
  })

  test('a frame is gone after an error in it', () => {
    const interp = create()
    interp.eval('proc f {n} { if {$n == 0} {error deep}; f [expr {$n - 1}] }')
    expect(thrown(() => interp.eval('f 50'))).toBeInstanceOf(TclError)
    expect(interp.eval('info level')).toBe('0')
    expectEmpty(interp)
  })
})

describe('M8: traces', () => {
  test('a trace fires in later evals', () => {
    const lines: string[] = []
    const interp = create({ stdout: (text) => lines.push(text) })
    evalEach(
      interp,
      'proc tracecb {name1 name2 op} { puts "traced: $name1" }',
      'trace add variable x write tracecb',
      'set x 1',
      'set x 2',
    )
    expect(lines).toEqual(['traced: x\n', 'traced: x\n'])
    expect(interp.eval('trace info variable x')).toBe('{write tracecb}')
    evalEach(interp, 'trace remove variable x write tracecb', 'set x 3')
    expect(lines).toHaveLength(2)
    expect(interp.eval('trace info variable x')).toBe('')
  })

  test('the callback prefix is kept with its words', () => {
    const interp = create()
    evalEach(
      interp,
      'proc cb {tag args} { lappend ::seen $tag [lindex $args 2] }',
      'trace add variable v {read write unset} [list cb {two words}]',
      'set v 1',
      'set v',
      'unset v',
    )
    expect(interp.eval('set seen')).toBe('{two words} write {two words} read {two words} unset')
  })
})

describe('foreign values', () => {
  test('a host object is found again by what a variable kept, over evals', () => {
    const interp = create()
    const counter = { n: 0 }
    let gone = 0
    interp.hostClass('Counter', {
      create: () => counter,
      methods: { incr: (self: { n: number }) => ++self.n },
      destroy: () => gone++,
    })
    expect(evalEach(interp, 'set m [Counter new]', '$m incr', 'set l [list $m]', '[lindex $l 0] incr')).toBe('2')
    expect(interp.unwrap(interp.vars.get('m'))).toBe(counter)
    evalEach(interp, '$m destroy')
    expect(gone).toBe(1)
    expect(interp.unwrap(interp.vars.get('m'))).toBeUndefined()
    expect(thrown(() => interp.eval('$m incr'))).toMatchObject({ message: 'invalid command name "::Counter#1"' })
    interp.dispose()
    expect(gone).toBe(1)
  })

  test('a foreign value is materialized and wrapped like any other', () => {
    const interp = create()
    const object = { kind: 'object' }
    let kept: TclValue | null = null
    interp.command('keep', () => {
      kept = interp.host.materialize(interp.host.store(makeForeign('Thing', 'thing1', object)))
    })
    interp.command('check', () => {
      const value = interp.host.get(interp.host.wrap(kept)) as TclForeign
      expect(value.instance).toBe(object)
      expect(toText(value)).toBe('thing1')
    })
    evalEach(interp, 'keep', 'check')
  })
})

describe('M9: reset', () => {
  /** Inside of an eval: a handle that was issued before still names its value. */
  function watch(interp: Interp): { before(): void; after(): void } {
    let handle = 0 as ReturnType<typeof interp.host.store>
    return {
      before: () => {
        handle = interp.host.store('still here')
      },
      after: () => {
        expect(interp.host.get(handle)).toBe('still here')
      },
    }
  }

  test('an eval that a host command starts resets nothing', () => {
    const interp = create()
    const handle = watch(interp)
    interp.command('nest', () => {
      handle.before()
      expect(interp.memoryStats().evalDepth).toBe(1)
      interp.command('depth', () => interp.memoryStats().evalDepth)
      expect(interp.eval('set inner [list a b c]; depth')).toBe('2')
      handle.after()
      const { scratchHandles, wasmArenaUsed, evalDepth } = interp.memoryStats()
      expect(evalDepth).toBe(1)
      expect(scratchHandles).toBeGreaterThan(0)
      expect(wasmArenaUsed).toBeGreaterThan(0)
    })
    expect(interp.eval('set local [string repeat x 50]; nest; set local')).toBe('x'.repeat(50))
    expectEmpty(interp)
  })

  test('an eval that a trace starts resets nothing', () => {
    const interp = create()
    const handle = watch(interp)
    interp.command('before', () => handle.before())
    interp.command('after', () => handle.after())
    interp.eval('proc cb args { set ::fired [list 1 2 3]; string repeat y 100 }')
    interp.eval('trace add variable v write cb')
    expect(interp.eval('proc p {} { global v; set a [string repeat a 40]; before; set v 1; after; set a }; p')).toBe(
      'a'.repeat(40),
    )
    expect(interp.eval('set fired')).toBe('1 2 3')
    expectEmpty(interp)
  })

  test('two interpreters evaluate inside each other', () => {
    const a = create()
    const b = create()
    const depths: number[] = []
    a.command('other', (n) => b.eval(`back ${n}`))
    b.command('back', (n) => {
      depths.push(a.memoryStats().evalDepth, b.memoryStats().evalDepth)
      return Number(n) <= 0 ? 'bottom' : a.eval(`set here${n} [string repeat a 40]; other [expr {${n} - 1}]`)
    })
    a.eval('proc p {} { set mine [list x [string repeat m 40]]; set r [other 5]; list $r $mine }')
    expect(a.eval('p')).toBe(`bottom {x ${'m'.repeat(40)}}`)
    expect(depths).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6])
    expect(a.eval('proc q {} { set here5 }; set r {}; catch {other 3}; set r done')).toBe('done')
    expectEmpty(a)
    expectEmpty(b)
  })

  test('the end of one interpreter leaves the arena of another alone', () => {
    const a = create()
    const b = create()
    let used = 0
    a.command('other', () => {
      used = a.memoryStats().wasmArenaUsed
      for (let i = 0; i < 20; i++) b.eval('set x [list a b c]; string repeat z 1000')
      expectEmpty(b)
      expect(a.memoryStats().wasmArenaUsed).toBe(used)
    })
    expect(a.eval('proc p {} { set s [string repeat q 60]; other; set s }; p')).toBe('q'.repeat(60))
    expect(used).toBeGreaterThan(0)
  })

  test.each([
    ['a Tcl error', 'set x [list a b]; error no'],
    ['an error in a procedure', 'proc f {} { set x [list a b]; g }; f'],
    ['a script that does not parse', 'set x "abc'],
    ['break at the top', 'break'],
    ['return -code error', 'return -code error wrong'],
    ['a completion code of its own', 'return -level 0 -code 77 odd'],
    ['a JavaScript exception', 'set x [list a b]; throwing'],
    ['a JavaScript exception in a nested eval', 'proc f {} { nest throwing }; f'],
    ['an error in a trace', 'trace add variable tv write {error no ;#}; set tv 1'],
    ['too deep a recursion', 'proc f {} { f }; f'],
  ])('%s resets', (_, script) => {
    const interp = create()
    interp.command('throwing', () => {
      throw new Error('from JavaScript')
    })
    interp.command('nest', (inner) => interp.eval(inner))
    for (let i = 0; i < 3; i++) {
      expect(thrown(() => interp.eval(script))).toBeInstanceOf(TclError)
      expectEmpty(interp)
    }
    expect(interp.eval('expr {6 * 7}')).toBe('42')
  })

  test('a limit resets', () => {
    const interp = create({ limits: { steps: onStress(5000, 50_000) } })
    interp.eval('proc spin {} { while 1 { lappend l [string repeat x 10] } }')
    for (let i = 0; i < 3; i++) {
      expect(thrown(() => interp.eval('catch spin; catch spin'))).toMatchObject({
        name: 'TclLimitError',
        limit: 'steps',
      })
      expectEmpty(interp)
    }
    expect(interp.eval('expr {6 * 7}')).toBe('42')
  })

  test('the result is read before the reset, and can be asked for later', () => {
    const interp = create()
    expect(feather.eval(interp, 'list a {b c} [string repeat x 40]')).toBe(`a {b c} ${'x'.repeat(40)}`)
    expect(feather.getResult(interp)).toBe(`a {b c} ${'x'.repeat(40)}`)
    expect(interp.eval('lrange {1 2 3 4} 1 2', t.list(t.int))).toEqual([2, 3])
    expect(feather.getResult(interp)).toBe('2 3')
    thrown(() => interp.eval('error oops'))
    expect(feather.getResult(interp)).toBe('oops')
  })

  test('parse alone resets; inside of an eval it leaves that alone', () => {
    const interp = create()
    expect(interp.parse('set x {')).toMatchObject({ status: 'incomplete', expects: '}' })
    expectEmpty(interp)
    const handle = watch(interp)
    interp.command('look', () => {
      handle.before()
      const used = interp.memoryStats().wasmArenaUsed
      for (let i = 0; i < 100; i++) {
        expect(interp.parse(`set x [list ${'a '.repeat(i)}`)).toMatchObject({ status: 'incomplete', expects: ']' })
        expect(interp.parse('puts "a"b')).toMatchObject({ status: 'error' })
      }
      handle.after()
      expect(interp.memoryStats().wasmArenaUsed).toBe(used)
    })
    expect(interp.eval('proc p {} { set a [string repeat a 40]; look; set a }; p')).toBe('a'.repeat(40))
    expectEmpty(interp)
  })

  test('forceReset inside of an eval is refused', () => {
    const interp = create()
    interp.command('reset', () => interp.forceReset())
    interp.command('again', () => feather.forceReset(interp))
    expect(thrown(() => interp.eval('reset'))).toMatchObject({ message: 'Cannot reset during eval' })
    expect(thrown(() => interp.eval('again'))).toMatchObject({ message: 'Cannot reset during eval' })
    interp.forceReset()
    feather.forceReset(interp)
    expect(interp.eval('set x 1')).toBe('1')
  })
})

describe('M10: figures', () => {
  test('inside of a host command they are those of the eval', () => {
    const interp = create()
    let inside = interp.memoryStats()
    interp.command('look', () => {
      inside = interp.memoryStats()
      const { exports } = interp.host.instance as NonNullable<typeof interp.host.instance>
      expect(inside.wasmArenaUsed).toBe(exports.feather_arena_used())
    })
    interp.eval('proc p {a} { look }; p [string repeat x 100]')
    expect(inside.evalDepth).toBe(1)
    expect(inside.scratchHandles).toBeGreaterThan(0)
    expect(inside.wasmArenaUsed).toBeGreaterThan(0)
    const after = feather.memoryStats(interp)
    expect(after.peakHandles).toBeGreaterThanOrEqual(inside.scratchHandles)
    expect(after.peakArenaBytes).toBeGreaterThanOrEqual(inside.wasmArenaUsed)
    expect(after.procCount).toBe(1)
    expectEmpty(interp)
  })

  test('peaks are told for the last eval, and for all of them', () => {
    const interp = create()
    const look = () => {
      const { peakHandles, peakArenaBytes, evalPeakHandles, evalPeakArenaBytes } = interp.memoryStats()
      return { peakHandles, peakArenaBytes, evalPeakHandles, evalPeakArenaBytes }
    }
    interp.eval('proc deep n { if {$n > 0} { deep [expr {$n - 1}] } }')
    interp.eval('deep 100; list {*}[split [string repeat ab, 500] ,]')
    const big = look()
    expect(big.evalPeakHandles).toBeGreaterThan(400)
    expect(big).toMatchObject({ peakHandles: big.evalPeakHandles, peakArenaBytes: big.evalPeakArenaBytes })
    let inside = look()
    interp.command('look', () => {
      inside = look()
    })
    interp.eval('look')
    const small = look()
    expect(small.evalPeakHandles).toBeLessThan(20)
    expect(small.evalPeakHandles).toBeGreaterThanOrEqual(inside.evalPeakHandles)
    expect(small.evalPeakArenaBytes).toBeLessThan(big.evalPeakArenaBytes)
    expect(small.evalPeakArenaBytes).toBeGreaterThanOrEqual(inside.evalPeakArenaBytes)
    expect(inside.evalPeakArenaBytes).toBeGreaterThan(0)
    expect(inside).toMatchObject({ peakHandles: big.peakHandles, peakArenaBytes: big.peakArenaBytes })
    expect(small).toMatchObject({ peakHandles: big.peakHandles, peakArenaBytes: big.peakArenaBytes })
    expectEmpty(interp)
  })

  test('counts of what is kept follow it', () => {
    const interp = create()
    const { namespaceCount, procCount, stateVars } = interp.memoryStats()
    interp.eval('namespace eval n { variable v 1; proc p {} {} }; set g 1')
    expect(interp.memoryStats()).toMatchObject({
      namespaceCount: namespaceCount + 1,
      procCount: procCount + 1,
      stateVars: stateVars + 2,
    })
    const { stateBytes } = interp.memoryStats()
    interp.eval('set big [string repeat x 1000000]')
    expect(interp.memoryStats().stateBytes - stateBytes).toBeGreaterThan(900_000)
    interp.eval('namespace delete n; unset g big')
    expect(interp.memoryStats()).toMatchObject({ namespaceCount, procCount, stateVars })
    expect(interp.memoryStats().stateBytes).toBeLessThan(stateBytes)
  })

  test('the instance can be given back at any time between evals', () => {
    const interp = create()
    interp.eval('proc f {x} { expr {$x * 2} }; set l [list 1 2 3]; namespace eval n { variable v 7 }')
    expect(interp.memoryStats().wasmMemoryBytes).toBeGreaterThan(0)
    interp.trim()
    expect(interp.memoryStats().wasmMemoryBytes).toBe(0)
    expect(interp.eval('list [f 21] $l $n::v')).toBe('42 {1 2 3} 7')
  })
})

nothingIsLeft()
