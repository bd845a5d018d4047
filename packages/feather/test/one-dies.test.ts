/** The death of one interpreter, at whatever moment and of whatever cause, leaves all others as they were. */
import { afterEach, describe, expect, test } from 'vitest'
import { type Interp, TclError, TclFatalError, TclLimitError, TclStateError } from '../src/index.ts'
import { create, createUnwatched, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

/** One that has something to lose. */
function bystander(): Interp {
  const interp = create()
  interp.eval(`
    set x 1; array set a {k v}; proc p {} { global x; incr x }; trace add variable traced write {lappend ::seen}
    proc counter {} { set n 0; while 1 { yield [incr n] } }; coroutine next counter
    interp create child; child eval {set inner 7}`)
  return interp
}

const bystanders = [bystander(), bystander(), bystander()]
let round = 1

/** After each test: they do what they always do. */
afterEach(() => {
  round++
  for (const interp of bystanders) {
    expect(interp.eval('list [p] $a(k) [next] [child eval {set inner}]')).toBe(`${round} v ${round} 7`)
    interp.eval('set traced 1')
    expect(interp.eval('llength $seen')).toBe(`${3 * (round - 1)}`)
    expectEmpty(interp)
  }
})

function trap(interp: Interp): void {
  // The address is outside of the memory.
  interp.host.instance?.exports.feather_eval_cell(0x7ffffff0, 0)
}

/** Disposing of it, at the moment that the script chooses, and twice. */
function doomed(options: Parameters<typeof createUnwatched>[0] = {}): Interp {
  const interp = createUnwatched({ stdout: null, ...options })
  interp.command('end', () => {
    interp.dispose()
    interp.dispose()
  })
  interp.command('nest', (script) => interp.eval(script))
  interp.command('trap', () => trap(interp))
  interp.command('throwing', () => {
    throw new TypeError('after the end')
  })
  return interp
}

describe('disposed of in the middle of its own eval', () => {
  const SCRIPTS: readonly string[] = [
    'end',
    'end; end; error "after the end"',
    'end; throwing',
    'end; while 1 {}',
    'proc f {} { f }; end; f',
    'proc unknown args { end }; nosuch command',
    'trace add variable v {read write unset} {end ;#}; set v 1',
    'trace add variable v unset {end ;#}; set v 1; unset v',
    'proc f {} { set local 1; trace add variable local unset {end ;#} }; f',
    'proc f {} {}; trace add execution f {enter leave} {end ;#}; f',
    'proc f {} {}; trace add execution f enterstep {end ;#}; proc f {} { set x 1 }; trace add execution f enterstep {end ;#}; f',
    'proc f {} {}; trace add command f delete {end ;#}; rename f {}',
    'lsort -command {apply {{a b} { end; string compare $a $b }}} {c a b d}',
    'dict for {k v} {a 1 b 2} { end }',
    'foreach x {1 2 3} { lappend l [lmap y {1 2} { end; set y }] }',
    'regsub -all -command {b} abab {apply {m { end; set m }}}',
    'coroutine c apply {{} { yield; end; yield; set x 1 }}; c; c',
    'proc deep n { if {$n == 0} { end } else { deep [expr {$n - 1}] } }; deep 500',
    'proc turn n { if {$n == 0} { end } else { nest [list turn [expr {$n - 1}]] } }; turn 50',
    'nest { nest { end }; nest { end } }; nest { set x 1 }',
    'catch { catch { end; error no } }; catch { end }; try { end } finally { end; set x 1 }',
    'namespace eval n { proc p {} {} ; trace add command p delete {end ;#} }; namespace delete n',
    'interp create k; interp alias k end {} end; k eval { end; set x 1 }',
    'interp create k; k eval { proc bgerror args {}; proc f {} { set y 1 } }; interp alias k stop {} end; k eval { trace add variable z write {stop ;#}; set z 1 }',
    'set l [list 1 2 3]; lset l [end] 5',
    'expr {[end] + [nest {expr {1 + [end]}}]}',
    'set s "[end][string repeat x 100000][end]"',
    'eval [list end]; uplevel #0 end; after_all',
    'package ifneeded mine 1.0 end; package require mine',
    'time { end } 10',
  ]
  test.each(SCRIPTS)('%s', (script) => {
    const interp = doomed()
    expect(thrown(() => interp.eval(script))).toBeInstanceOf(TclStateError)
    expectEmpty(interp)
    interp.dispose()
    expect(thrown(() => interp.eval('set x 1'))).toBeInstanceOf(TclStateError)
    expect(thrown(() => interp.call('set', 'x'))).toBeInstanceOf(TclStateError)
    expect(thrown(() => interp.vars.get('x'))).toBeInstanceOf(TclStateError)
  })

  test('by its output, its clock, its randomness, its loader, its signal', () => {
    let interp = doomed()
    const end = <T>(value: T): T => {
      interp.dispose()
      return value
    }
    const cases: readonly (readonly [Parameters<typeof createUnwatched>[0], string])[] = [
      [{ stdout: () => end(undefined) }, 'puts a; puts b; set x 1'],
      [{ stdin: () => end('line without an end') }, 'gets stdin; set x 1'],
      [{ clock: () => end(0) }, 'clock seconds; set x 1'],
      [{ random: () => end(0.5) }, 'expr {rand()}; set x 1'],
      [{ loader: { source: () => end('set y 1') } }, 'source file.tcl; set x 1'],
    ]
    for (const [options, script] of cases) {
      interp = doomed(options)
      expect(
        thrown(() => interp.eval(script)),
        script,
      ).toBeInstanceOf(TclStateError)
      expectEmpty(interp)
    }
  })

  test('and then it traps, or hits a limit', () => {
    for (const script of ['end; trap', 'nest { end; trap }', 'end; string repeat x 1000000000']) {
      const interp = doomed({ limits: { steps: 10_000, scratchBytes: 10_000_000 } })
      const error = thrown(() => interp.eval(script)) as Error
      expect(['TclStateError', 'TclFatalError']).toContain(error.name)
      expectEmpty(interp)
      expect(thrown(() => interp.eval('set x'))).toBeInstanceOf(TclStateError)
    }
  })

  test('its objects are destroyed once, also when their destructor disposes of it again', () => {
    const interp = doomed()
    let gone = 0
    interp.hostClass('Thing', {
      create: () => ({}),
      methods: { end: () => interp.dispose() },
      destroy: () => {
        gone++
        interp.dispose()
      },
    })
    expect(thrown(() => interp.eval('set a [Thing new]; set b [Thing new]; $a end; $b end; $a end'))).toBeInstanceOf(
      TclStateError,
    )
    interp.dispose()
    expect(gone).toBe(2)
  })
})

describe('interpreters that run inside of each other', () => {
  /** A chain in which each evaluates in the next; at its end `last` happens. Each notes what came back to it. */
  function chain(length: number, last: (all: readonly Interp[]) => unknown): Interp[] {
    const all = Array.from({ length }, () => create({ limits: { steps: 1_000_000 } }))
    all.forEach((interp, i) => {
      interp.command('next', () => (i + 1 < length ? (all[i + 1] as Interp).eval('run') : last(all)))
      interp.eval(`proc run {} { set local ${i}; set code [catch { next } result]; list $local $code $result }`)
    })
    return all
  }
  const LENGTH = onStress(5, 30)

  /** Everybody's own variables are what they were, and `inner` what came back to the last. */
  function nested(from: number, to: number, inner: string): string {
    return from === to ? inner : `${from} 0 {${nested(from + 1, to, inner)}}`
  }

  test('the innermost traps', () => {
    const all = chain(LENGTH, (each) => trap(each.at(-1) as Interp))
    const got = (all[0] as Interp).eval('run')
    // It is an exception of JavaScript for the one before: an error, which that one catches.
    expect(got.startsWith(nested(0, 2, '').split('{}')[0] as string)).toBe(true)
    expect(got).toContain(`${LENGTH - 2} 1 {the core stopped, and the eval is lost`)
    for (const interp of all) expectEmpty(interp)
    all.slice(0, -1).forEach((interp, i) => expect(interp.eval('lindex [run] 0')).toBe(`${i}`))
  })

  test('one in the middle is disposed of', () => {
    const middle = LENGTH >> 1
    const all = chain(LENGTH, (each) => {
      ;(each[middle] as Interp).dispose()
      return 'bottom'
    })
    const got = (all[0] as Interp).eval('run')
    expect(got).toContain(`${middle - 1} 1 {the interpreter was disposed during this eval}`)
    all.forEach((interp, i) => {
      if (i === middle) expect(thrown(() => interp.eval('set x 1'))).toBeInstanceOf(TclStateError)
      else expect(interp.eval('expr {6 * 7}')).toBe('42')
      expectEmpty(interp)
    })
  })

  test('all of them are disposed of', () => {
    const all = chain(LENGTH, (each) => {
      for (const interp of each) interp.dispose()
      for (const interp of [...each].reverse()) interp.dispose()
      return 'bottom'
    })
    expect(thrown(() => (all[0] as Interp).eval('run'))).toBeInstanceOf(TclStateError)
    for (const interp of all) {
      expectEmpty(interp)
      expect(thrown(() => interp.eval('set x 1'))).toBeInstanceOf(TclStateError)
    }
  })

  test('the innermost hits a limit', () => {
    const all = chain(LENGTH, (each) => (each.at(-1) as Interp).eval('while 1 {}'))
    const got = (all[0] as Interp).eval('run')
    expect(got).toContain(`${LENGTH - 2} 1 {limit exceeded: steps`)
    for (const interp of all) {
      expectEmpty(interp)
      expect(interp.eval('expr {6 * 7}')).toBe('42')
    }
  })

  test('one traps while the same one runs further out', () => {
    const [a, b] = [create(), create()]
    a.command('other', (script) => b.eval(script))
    b.command('back', (script) => a.eval(script))
    a.command('trap', () => trap(a))
    // The run of `a` that is further out is lost with the instance; `b` in between hears of it.
    const error = thrown(() =>
      a.eval('set kept 1; other {set kept 2; set got [catch {back trap} message]}; set kept 3'),
    )
    expect(error).toBeInstanceOf(TclFatalError)
    expect(a.eval('set kept')).toBe('1')
    expect(b.eval('list $kept $got [string match "*the eval is lost*" $message]')).toBe('2 1 1')
  })
})

describe('no memory for an instance', () => {
  /** While `body` runs, the engine has no memory for WebAssembly. */
  function withoutMemory<T>(body: () => T): T {
    const { Memory } = WebAssembly
    Object.assign(WebAssembly, {
      Memory: class {
        constructor() {
          throw new RangeError('could not allocate memory')
        }
      },
    })
    try {
      return body()
    } finally {
      Object.assign(WebAssembly, { Memory })
    }
  }

  test('an eval ends in a typed error, and can be tried again', () => {
    const interp = create()
    interp.eval('set x 1; coroutine c apply {{} { yield; return there }}')
    // Nobody has an instance that could be taken.
    for (const one of [interp, ...bystanders]) one.trim()
    const used = bystanders.map((one) => one.memoryStats().wasmMemoryBytes)
    expect(used).toEqual([0, 0, 0])
    const all: Interp[] = []
    withoutMemory(() => {
      // Those that are free are used up by evals inside of evals.
      let error: unknown
      const deeper = (): unknown => {
        const next = createUnwatched()
        all.push(next)
        next.command('deeper', deeper)
        try {
          return next.eval('set mine 1; deeper')
        } catch (e) {
          error ??= e
          return 'no more'
        }
      }
      expect(deeper()).toBe('no more')
      expect(error).toBeInstanceOf(TclError)
      expect(error).toMatchObject({
        message: 'out of memory: could not allocate memory',
        errorCode: ['TCL', 'MEMORY'],
        cause: expect.any(RangeError),
      })
    })
    expect(interp.eval('list $x [c]')).toBe('1 there')
    for (const one of all) {
      expectEmpty(one)
      expect(one.eval('expr {6 * 7}')).toBe('42')
      one.dispose()
    }
  })

  test('a script whose command needs another interpreter can catch it', () => {
    const [a, b] = [create(), create()]
    a.command('other', () => withoutMemory(() => b.eval('set x 1')))
    // One interpreter runs, so one instance is not free; the others go first.
    const hold: Interp[] = []
    const held = (): unknown => {
      const next = createUnwatched()
      hold.push(next)
      next.command('held', held)
      return hold.length < 12
        ? next.eval('held')
        : a.eval('catch other message options; list $message [dict get $options -errorcode]')
    }
    expect(held()).toBe('{out of memory: could not allocate memory} {TCL MEMORY}')
    expect(b.eval('set x 2')).toBe('2')
    for (const one of hold) one.dispose()
  })
})

test('a limit is typed for whoever it hits', () => {
  const interp = doomed({ limits: { steps: 1000 } })
  expect(thrown(() => interp.eval('catch { while 1 {} }'))).toBeInstanceOf(TclLimitError)
  interp.dispose()
})

nothingIsLeft()
