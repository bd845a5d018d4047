/** Exceptions of JavaScript, traps, and the end of an interpreter in the middle of its evals. */
import { describe, expect, test } from 'vitest'
import { type Interp, TclError, TclFatalError, TclLimitError, TclStateError } from '../src/index.ts'
import { count, create, expectEmpty, expectNoGrowth, nothingIsLeft, thrown } from './support.ts'

const TIMEOUT = 600_000

/** Make the core trap for real: it writes far outside of its memory. */
function trap(interp: Interp): never {
  interp.host.instance?.exports.feather_builtin(0, -64)
  throw new Error('no trap')
}

/** The interpreter works, and nothing is left of what was before. */
function expectWorks(interp: Interp): void {
  expectEmpty(interp)
  expect(interp.eval('proc still {} { set l [list 6 7]; expr {[lindex $l 0] * [lindex $l 1]} }; still')).toBe('42')
  expectEmpty(interp)
}

describe('what a host command throws', () => {
  test.each<[string, unknown, string, readonly string[]]>([
    ['an Error', new Error('wrong'), 'wrong', ['JS', 'Error']],
    ['a RangeError', new RangeError('too far'), 'too far', ['JS', 'RangeError']],
    ['an error of its own kind', Object.assign(new Error('mine'), { name: 'MyError' }), 'mine', ['JS', 'MyError']],
    ['a DOMException', new DOMException('stopped', 'AbortError'), 'stopped', ['JS', 'AbortError']],
    ['a string', 'text', 'text', ['JS', 'string']],
    ['a number', 5, '5', ['JS', 'number']],
    ['undefined', undefined, 'undefined', ['JS', 'undefined']],
    ['null', null, 'null', ['JS', 'object']],
    ['a symbol', Symbol('s'), 'Symbol(s)', ['JS', 'symbol']],
    ['an object without anything', Object.create(null), 'a JavaScript exception that has no text', ['JS', 'object']],
    [
      'an object that throws',
      Object.defineProperty({}, 'message', { get: () => trapText() }),
      'a JavaScript exception that has no text',
      ['JS', 'object'],
    ],
  ])('%s is a Tcl error', (_, exception, message, errorCode) => {
    const interp = create()
    interp.command('fail', () => {
      throw exception
    })
    const e = thrown(() => interp.eval('fail')) as TclError
    expect(e).toBeInstanceOf(TclError)
    expect(e).toMatchObject({ message, errorCode, code: 1 })
    if (exception !== undefined) expect(e.cause).toBe(exception)
    expect(e.errorInfo).toBe(`${message}\n    while executing\n"fail"`)
    expect(interp.eval('list [catch fail m o] $m [dict get $o -errorcode]')).toContain('1 ')
    expectWorks(interp)
  })

  function trapText(): never {
    throw new Error('no message')
  }

  test('the cause is that of the error, not of one before', () => {
    const interp = create()
    interp.command('fail', (text) => {
      throw new Error(text)
    })
    expect((thrown(() => interp.eval('catch {fail one}; error two')) as TclError).cause).toBeUndefined()
    expect((thrown(() => interp.eval('catch {fail one}; fail two')) as TclError).cause).toMatchObject({
      message: 'two',
    })
    expect((thrown(() => interp.eval('nosuch')) as TclError).cause).toBeUndefined()
  })

  test.each([
    ['a procedure', 'proc f {} { fail x }; f'],
    ['a loop', 'foreach i {1 2} { fail x }'],
    ['try and finally', 'try { fail x } finally { set cleaned 1 }'],
    ['catch and return -options', 'catch {fail x} m o; return -options $o $m'],
    ['lsort', 'lsort -command fail {b a}'],
    ['a nested eval', 'nest {fail x}'],
    ['two nested evals', 'nest {nest {fail x}}'],
    ['eval, uplevel and apply', 'proc f {} { uplevel 1 {eval {apply {{} {fail x}}}} }; f'],
  ])('the cause comes through %s', (_, script) => {
    const interp = create()
    const exception = new Error('x')
    interp.command('fail', () => {
      throw exception
    })
    interp.command('nest', (inner) => interp.eval(inner))
    expect((thrown(() => interp.eval(script)) as TclError).cause).toBe(exception)
    expectWorks(interp)
  })

  test('a TclError chooses its error code', () => {
    const interp = create()
    interp.command('fail', () => {
      throw new TclError('no such user', { errorCode: ['APP', 'LOOKUP', 'two words'] })
    })
    expect(interp.eval('catch fail m o; list $m [dict get $o -errorcode]')).toBe(
      '{no such user} {APP LOOKUP {two words}}',
    )
    expect(thrown(() => interp.eval('fail'))).toMatchObject({
      errorCode: ['APP', 'LOOKUP', 'two words'],
      errorInfo: 'no such user\n    while executing\n"fail"',
    })
  })

  test('an error of a nested eval goes on as it was', () => {
    const interp = create()
    interp.command('nest', (inner) => interp.eval(inner))
    const e = thrown(() => interp.eval('proc f {} {nest {error inner {} {A B}}}\nf')) as TclError
    expect(e).toMatchObject({ message: 'inner', errorCode: ['A', 'B'] })
    expect(e.errorInfo).toBe(
      [
        'inner',
        '    while executing',
        '"error inner {} {A B}"',
        '    invoked from within',
        '"nest {error inner {} {A B}}"',
        '    (procedure "f" line 1)',
        '    invoked from within',
        '"f"',
      ].join('\n'),
    )
  })

  test('break, continue and return come out of a nested eval as what they are', () => {
    const interp = create()
    interp.command('nest', (inner) => interp.eval(inner))
    expect(interp.eval('set n 0; foreach i {1 2 3 4} { if {$i == 3} {nest break}; incr n }; set n')).toBe('2')
    expect(interp.eval('set n 0; foreach i {1 2 3 4} { if {$i == 3} {nest continue}; incr n }; set n')).toBe('3')
    expect(interp.eval('proc f {} { set r [nest {return inner}]; return "got $r" }; f')).toBe('got inner')
    expect(thrown(() => interp.eval('nest break'))).toMatchObject({ message: 'invoked "break" outside of a loop' })
  })

  test('very many of them', { timeout: TIMEOUT }, () => {
    const interp = create()
    const exception = new Error('the same')
    interp.command('fail', () => {
      throw exception
    })
    interp.command('fresh', (i) => {
      throw new Error(`number ${i}`)
    })
    expectNoGrowth(interp, count(500_000, 50_000), (i) => {
      if (i % 2 === 0) interp.eval('catch fail')
      else expect(thrown(() => interp.eval('fresh 1'))).toBeInstanceOf(TclError)
    })
    expect(
      interp.eval(`set n 0; for {set i 0} {$i < ${count(1_000_000, 50_000)}} {incr i} { incr n [catch fail] }; set n`),
    ).toBe(`${count(1_000_000, 50_000)}`)
    expect(interp.memoryStats().peakHandles).toBeLessThan(10_000)
    expectWorks(interp)
  })
})

describe('a procedure that is defined anew while it runs', () => {
  test.each([
    [
      'by itself',
      'proc f {} { proc f {} { return new }; set x [list a b]; return "old $x" }; list [f] [f]',
      '{old a b} new',
    ],
    [
      'by what it calls',
      'proc g {} { proc f {} { return new } }; proc f {} { set x kept; g; return $x }; list [f] [f]',
      'kept new',
    ],
    [
      'in a loop',
      'proc f {} { set s {}; for {set i 0} {$i < 300} {incr i} { proc f {} { return new }; append s x }; string length $s }; list [f] [f]',
      '300 new',
    ],
    ['when it is removed', 'proc f {} { rename f {}; set x [string repeat k 40]; return $x }; f', 'k'.repeat(40)],
    ['by a host command', 'proc f {} { set x kept; redefine; return $x }; list [f] [f]', 'kept new'],
  ])('%s', (_, script, expected) => {
    const interp = create()
    interp.command('redefine', () => interp.eval('proc f {} { return new }'))
    expect(interp.eval(script)).toBe(expected)
    expectWorks(interp)
  })

  test('a host command that is replaced or removed while it runs', () => {
    const interp = create()
    interp.command('c', () => {
      interp.command('c', () => 'new')
      return 'old'
    })
    expect(interp.eval('list [c] [c]')).toBe('old new')
    interp.command('c', () => {
      interp.removeCommand('c')
      return 'last'
    })
    expect(interp.eval('list [c] [catch c m] $m')).toBe('last 1 {invalid command name "c"}')
    expectWorks(interp)
  })
})

describe('traps', () => {
  test('one loses the eval, and nothing else', () => {
    const interp = create()
    interp.eval('proc p {} { return kept }; set g [list a b c]; namespace eval n { variable v 1 }')
    interp.command('trap', () => trap(interp))
    const e = thrown(() => interp.eval('set before 1; proc q {} { trap }; catch q; set after 1'))
    expect(e).toBeInstanceOf(TclFatalError)
    expect((e as Error).cause).toBeInstanceOf(WebAssembly.RuntimeError)
    expectWorks(interp)
    expect(interp.eval('list [p] $g $n::v $before [info exists after]')).toBe('kept {a b c} 1 1 0')
  })

  test('exports that throw', () => {
    const interp = create()
    interp.eval('set x 1')
    interp.command('break_core', () => {
      const exports = interp.host.instance?.exports as { feather_eval_cell: unknown }
      const { feather_eval_cell } = exports
      exports.feather_eval_cell = () => {
        throw new WebAssembly.RuntimeError('unreachable')
      }
      try {
        interp.eval('set y 1')
      } finally {
        exports.feather_eval_cell = feather_eval_cell
      }
    })
    expect(thrown(() => interp.eval('catch break_core; set z 1'))).toBeInstanceOf(TclFatalError)
    expect(interp.eval('list $x [info exists y] [info exists z]')).toBe('1 0 0')
    expectWorks(interp)
  })

  test('no script and no host command can go on after one', () => {
    const interp = create()
    const seen: string[] = []
    interp.command('trap', () => {
      try {
        trap(interp)
      } catch {
        seen.push('caught')
        expect(thrown(() => interp.eval('set x 1'))).toBeInstanceOf(TclFatalError)
        expect(thrown(() => interp.vars.set('x', 1))).toBeInstanceOf(TclFatalError)
        return 'as if nothing had happened'
      }
    })
    interp.command('note', () => seen.push('note'))
    expect(thrown(() => interp.eval('catch trap; note; catch trap'))).toBeInstanceOf(TclFatalError)
    expect(seen).toEqual(['caught'])
    expectWorks(interp)
  })

  test('in a nested run of two interpreters', () => {
    const a = create()
    const b = create()
    a.eval('set kept a')
    b.eval('set kept b')
    const notes: string[] = []
    a.command('toB', () => {
      try {
        return b.eval('set inner 1; set r [catch toA m o]; note "$r [dict get $o -errorcode]"; set inner 2')
      } finally {
        notes.push('left b')
      }
    })
    b.command('toA', () => a.eval('trap'))
    b.command('note', (text) => notes.push(text))
    a.command('trap', () => trap(a))
    // B sees an exception of its host command, and goes on; A is lost at both of its levels.
    const e = thrown(() => a.eval('catch toB; set after 1'))
    expect(e).toBeInstanceOf(TclFatalError)
    expect(notes).toEqual(['1 JS TclFatalError', 'left b'])
    for (const [interp, kept] of [
      [a, 'a'],
      [b, 'b'],
    ] as const) {
      expectWorks(interp)
      expect(interp.vars.get('kept')).toBe(kept)
    }
    expect(b.vars.get('inner')).toBe('2')
    expect(a.vars.has('after')).toBe(false)
  })

  test('in the inner interpreter, with the outer one in the middle of an eval', () => {
    const a = create()
    const b = create()
    a.command('toB', () => b.eval('trap'))
    b.command('trap', () => trap(b))
    expect(
      a.eval('proc f {} { set x [string repeat k 40]; list [catch toB m o] [dict get $o -errorcode] $x }; f'),
    ).toBe(`1 {JS TclFatalError} ${'k'.repeat(40)}`)
    expectWorks(a)
    expectWorks(b)
  })

  test('an overflow of the JavaScript stack in a host command is an exception of it', () => {
    const interp = create()
    const endless = (): number => endless() + 1
    interp.command('endless', endless)
    expect(thrown(() => interp.eval('endless'))).toMatchObject({ errorCode: ['JS', 'RangeError'] })
    expectWorks(interp)
  })

  test('an eval on the last of the JavaScript stack', () => {
    const interp = create()
    interp.eval(
      'proc p {} { set l [list a b c]; lsort -command {apply {{a b} {string compare $a $b}}} $l }; set kept 1',
    )
    let works = 0
    let fails = 0
    // An import is looked up where it is used, and that fails too when the stack is full.
    const Fatal = TclFatalError
    const ofStack = (e: unknown): boolean =>
      e instanceof Fatal || e instanceof RangeError || (e as TclError).cause !== undefined
    const down = (): void => {
      try {
        down()
      } catch (e) {
        if (!ofStack(e)) throw e
      }
      try {
        if (interp.eval('p') === 'a b c') works++
      } catch (e) {
        if (!ofStack(e)) throw e
        fails++
      }
      if (works > 3) throw new Error('enough')
    }
    expect(thrown(down)).toMatchObject({ message: 'enough' })
    expect(fails).toBeGreaterThan(0)
    expect(interp.vars.get('kept')).toBe('1')
    expectWorks(interp)
  })

  test('many of them', () => {
    const interp = create()
    interp.command('trap', () => trap(interp))
    for (let i = 0; i < 300; i++) expect(thrown(() => interp.eval('trap'))).toBeInstanceOf(TclFatalError)
    expectWorks(interp)
  })
})

describe('limits that a host command comes across', () => {
  test('it cannot swallow one', () => {
    const interp = create({ limits: { steps: 20_000 } })
    let swallowed = 0
    interp.command('swallow', () => {
      expect(thrown(() => interp.eval('while 1 {}'))).toBeInstanceOf(TclLimitError)
      swallowed++
      return 'fine'
    })
    expect(thrown(() => interp.eval('catch swallow; set after 1'))).toBeInstanceOf(TclLimitError)
    expect(swallowed).toBe(1)
    expect(interp.vars.has('after')).toBe(false)
    expectWorks(interp)
  })

  test('one of another interpreter is an exception', () => {
    const a = create()
    const b = create({ limits: { steps: 20_000 } })
    a.command('toB', () => b.eval('while 1 {}'))
    expect(a.eval('list [catch toB m o] [dict get $o -errorcode]')).toBe('1 {JS TclLimitError}')
    expectWorks(a)
    expectWorks(b)
  })

  test('a nested eval takes no limits of its own', () => {
    const interp = create()
    interp.command('nest', () => interp.eval('set x 1', { limits: { steps: 10 } }))
    expect(thrown(() => interp.eval('nest'))).toMatchObject({ errorCode: ['JS', 'TclStateError'] })
  })

  test('what asks whether to go on may throw', () => {
    const reason = new Error('asked too often')
    const interp = create({
      interrupted: () => {
        throw reason
      },
    })
    expect(thrown(() => interp.eval('while 1 {}'))).toMatchObject({
      name: 'TclLimitError',
      limit: 'interrupt',
      cause: reason,
    })
    expectWorks(interp)
  })

  test('what takes the output may throw', () => {
    const interp = create({
      stdout: () => {
        throw new Error('disk full')
      },
    })
    expect(thrown(() => interp.eval('puts hello'))).toMatchObject({ message: 'disk full', errorCode: ['JS', 'Error'] })
    expectWorks(interp)
  })
})

describe('dispose in the middle of an eval', () => {
  test('the eval ends, whatever the script catches', () => {
    const interp = create()
    const seen: string[] = []
    interp.command('end', () => {
      interp.dispose()
      interp.dispose()
      expect(thrown(() => interp.eval('set x 1'))).toBeInstanceOf(TclStateError)
    })
    interp.command('note', (text) => seen.push(text))
    const e = thrown(() => interp.eval('note before; catch end; note after; while 1 {catch end}'))
    expect(e).toBeInstanceOf(TclStateError)
    expect(e).toMatchObject({ message: 'the interpreter was disposed during this eval' })
    expect(seen).toEqual(['before'])
    expect(thrown(() => interp.eval('set x 1'))).toMatchObject({ message: 'the interpreter was disposed' })
    expectEmpty(interp)
  })

  test('in a nested eval of two interpreters', () => {
    const a = create()
    const b = create()
    a.command('toB', () => b.eval('catch toA; set after 1'))
    b.command('toA', () => a.eval('end'))
    a.command('end', () => a.dispose())
    expect(thrown(() => a.eval('catch toB; set after 1'))).toBeInstanceOf(TclStateError)
    expect(b.vars.get('after')).toBe('1')
    expectWorks(b)
    expectEmpty(a)
  })

  test('by a trace, an output callback, and a destructor', () => {
    for (const script of [
      'set v 1; set after 1',
      'puts x; set after 1',
      'set o [Thing new]; $o destroy; set after 1',
    ]) {
      const interp = create({ stdout: () => interp.dispose() })
      interp.command('end', () => interp.dispose())
      interp.hostClass('Thing', { create: () => ({}), methods: { m: () => 1 }, destroy: () => interp.dispose() })
      if (script.startsWith('set v')) interp.eval('trace add variable v write {end ;#}')
      expect(thrown(() => interp.eval(script))).toBeInstanceOf(TclStateError)
      expectEmpty(interp)
    }
  })

  test('after a trap', () => {
    const interp = create()
    interp.command('trap', () => {
      interp.dispose()
      trap(interp)
    })
    expect(thrown(() => interp.eval('trap'))).toBeInstanceOf(Error)
    expectEmpty(interp)
    expect(thrown(() => interp.eval('set x 1'))).toBeInstanceOf(TclStateError)
  })
})

nothingIsLeft()
