/** What scripts cannot reach. docs/security.md names these tests. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TclError, TclLimitError, t } from '../src/index.ts'
import { create, feather, nothingIsLeft, thrown } from './support.ts'

/** Names that mean something to every object of JavaScript. */
const OF_OBJECTS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  'then',
] as const

/** What a script may not have left behind. */
function expectUnchanged(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(BEFORE.object)
  expect(Object.getOwnPropertyNames(Array.prototype).sort()).toEqual(BEFORE.array)
  expect(Object.getOwnPropertyNames(Function.prototype).sort()).toEqual(BEFORE.function)
  expect(Object.keys(globalThis).sort()).toEqual(BEFORE.globals)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
}
const BEFORE = {
  object: Object.getOwnPropertyNames(Object.prototype).sort(),
  array: Object.getOwnPropertyNames(Array.prototype).sort(),
  function: Object.getOwnPropertyNames(Function.prototype).sort(),
  globals: Object.keys(globalThis).sort(),
}

describe('names that mean something to JavaScript', () => {
  test.each(OF_OBJECTS)('%s is a name like any other', (name) => {
    const interp = create()
    const absent = `list [info exists ${name}] [info commands ${name}] [info procs ${name}] [namespace exists ${name}]`
    expect(interp.eval(absent)).toBe('0 {} {} 0')
    expect(thrown(() => interp.eval(`set ${name}`))).toMatchObject({
      message: `can't read "${name}": no such variable`,
    })
    expect(thrown(() => interp.eval(name))).toMatchObject({ message: `invalid command name "${name}"` })
    expect(interp.eval(`set ${name} v; set ${name}`)).toBe('v')
    expect(interp.eval(`set a(${name}) w; list $a(${name}) [array names a] [info exists a(polluted)]`)).toBe(
      `w ${name} 0`,
    )
    expect(interp.eval(`dict get [dict create ${name} x] ${name}`)).toBe('x')
    expect(interp.eval(`dict exists {} ${name}`)).toBe('0')
    expect(
      interp.eval(`dict get [dict create a [dict create ${name} [dict create polluted 1]]] a ${name} polluted`),
    ).toBe('1')
    expect(interp.eval(`dict set d ${name} polluted 1; dict set d ${name} polluted 2; set d`)).toBe(
      `${name} {polluted 2}`,
    )
    expect(interp.eval(`proc ${name} {${name}} { return <$${name}> }; ${name} y`)).toBe('<y>')
    expect(
      interp.eval(
        `namespace eval ns_${name} { variable ${name} z }; namespace eval ${name} { proc p {} { return q } }; list $ns_${name}::${name} [${name}::p]`,
      ),
    ).toBe('z q')
    expect(interp.eval(`interp create i_${name}; interp alias {} al_${name} i_${name} set; al_${name} ${name} 5`)).toBe(
      '5',
    )
    expect(interp.eval(`string map {${name} r} "a ${name} b"`)).toBe('a r b')
    expect(interp.eval(`switch ${name} { a {} ${name} { set found 1 } }`)).toBe('1')
    expect(interp.eval(`array set b {${name} 1 ${name} 2}; array get b`)).toBe(`${name} 2`)
    expect(interp.eval(`lsort [list ${name} b]`).split(' ').sort()).toEqual(['b', name].sort())
    for (const wrong of [
      `string ${name} x`,
      `clock ${name}`,
      `dict ${name} x`,
      `lsort -${name} {a b}`,
      `return -code ${name}`,
      `expr {${name}(1)}`,
      `package require ${name}`,
      `encoding convertto ${name} x`,
      `clock scan 0 -timezone ${name}`,
      `string is ${name} x`,
      `fconfigure ${name}`,
      `puts ${name} x`,
    ])
      expect(thrown(() => create().eval(wrong))).toBeInstanceOf(TclError)
    expectUnchanged()
  })

  test('objects that are handed over are those that they were', () => {
    const interp = create()
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}}'
    interp.command('give', () => JSON.parse(text))
    expect(interp.eval('give')).toBe('__proto__ {polluted 1} constructor {polluted 1}')
    expect(interp.eval(`set x {${text}}`, t.json)).toEqual(JSON.parse(text))
    const read = interp.eval('dict create __proto__ {polluted 1} toString x', t.dict(t.string))
    expect([...read]).toEqual([
      ['__proto__', 'polluted 1'],
      ['toString', 'x'],
    ])
    const shape = interp.eval('dict create a 1 __proto__ {polluted 1}', t.object({ a: t.int }))
    expect(Object.getPrototypeOf(shape)).toBeNull()
    expect(thrown(() => interp.eval('dict create a 1', t.object({ toString: t.string, a: t.int })))).toBeInstanceOf(
      TclError,
    )
    interp.vars.set('__proto__', { polluted: 1 })
    interp.vars.set('a(__proto__)', 'x')
    expect(interp.vars.get('__proto__')).toBe('polluted 1')
    expect(interp.vars.has('constructor')).toBe(false)
    expectUnchanged()
  })

  test('commands of a host object are its methods, not what every object has', () => {
    const interp = create()
    interp.hostClass(
      'Thing',
      class Thing {
        work(): string {
          return 'done'
        }
      },
    )
    interp.wrapObject({ open: () => 1 })
    for (const method of [
      'constructor',
      '__proto__',
      'toString',
      'valueOf',
      'hasOwnProperty',
      '__defineGetter__',
      '__lookupGetter__',
    ])
      expect(thrown(() => interp.eval(`[Thing new] ${method} x`))).toMatchObject({
        message: expect.stringContaining(`unknown method "${method}"`),
      })
    expect(interp.eval('[Thing new] work')).toBe('done')
  })
})

describe('nothing outside', () => {
  test('the commands that there are reach no file, process, socket or environment', () => {
    const interp = create()
    for (const command of [
      'exec ls',
      'open /etc/passwd',
      'socket localhost 80',
      'file delete x',
      'file exists /',
      'glob *',
      'cd /',
      'pwd',
      'exit',
      'load x',
      'fconfigure stdin',
      'chan create r x',
      'after 1',
      'vwait x',
    ])
      expect(
        thrown(() => interp.eval(command)),
        command,
      ).toBeInstanceOf(TclError)
    expect(thrown(() => interp.eval('source /etc/passwd'))).toMatchObject({
      errorCode: ['FEATHER', 'DENIED', 'source'],
    })
    expect(thrown(() => interp.eval('package require http'))).toBeInstanceOf(TclError)
    expect(interp.eval('info exists env')).toBe('0')
    expect(interp.eval('info nameofexecutable')).toBe('')
  })

  test('no text is evaluated as JavaScript', () => {
    const before = { Function: globalThis.Function, eval: Reflect.get(globalThis, 'eval') }
    const seen: string[] = []
    const caught = (...code: unknown[]): never => {
      seen.push(String(code))
      throw new Error('code from strings')
    }
    Object.assign(globalThis, { Function: caught, eval: caught })
    try {
      const interp = create()
      interp.eval('proc p {x} { expr {$x * 2 + [string length abc]} }; for {set i 0} {$i < 1000} {incr i} { p $i }')
      interp.eval(
        'regexp {(a|b)+c} ababc; regsub -all {x} axb y; format %05d 5; clock format 0 -gmt 1; lsort -command {string compare} {b a}',
      )
      interp.eval(
        'subst {[expr {1 + 1}] $i}; eval {set y 1}; apply {x {incr x}} 1; scan 12 %d; string map {a b} a; binary format c 1',
      )
    } finally {
      Object.assign(globalThis, before)
    }
    expect(seen).toEqual([])
  })

  test('guessing names of host objects leads nowhere', () => {
    const interp = create()
    let reached = 0
    const hidden = { m: () => ++reached }
    const other = create()
    const name = other.wrapObject(hidden)
    expect(thrown(() => interp.eval(`${name} m`))).toMatchObject({ message: `invalid command name "${name}"` })
    expect(interp.unwrap(name)).toBeUndefined()
    interp.eval(`set x ${name}`)
    expect(reached).toBe(0)
  })

  test('the clock and randomness are those that were given', () => {
    const interp = create({ clock: () => 5000, random: () => 0.25 })
    expect(interp.eval('list [clock seconds] [clock milliseconds]')).toBe('5 5000')
    const denied = create({ clock: null, random: null })
    for (const script of ['clock seconds', 'clock microseconds', 'time {set x 1}', 'expr {rand()}', 'clock scan now'])
      expect(
        thrown(() => denied.eval(script)),
        script,
      ).toMatchObject({ errorCode: ['FEATHER', 'DENIED', expect.any(String)] })
  })
})

describe('other interpreters', () => {
  test('share no variable, command, namespace, channel or package', () => {
    const a = create()
    const b = create()
    a.eval(
      'set secret 1; proc secret {} {}; namespace eval secret {}; package provide secret 1; interp alias {} secret2 {} set; interp create secret3; coroutine secret4 apply {{} yield}; expr {srand(5)}',
    )
    expect(
      b.eval(
        'list [info exists secret] [info commands secret*] [namespace children :: secret] [package provide secret] [interp children]',
      ),
    ).toBe('0 {} {} {} {}')
    a.eval('regexp {(secret)(.)} secretX; lindex {s e c r e t} 0; rename set hidden; proc while args { return mine }')
    expect(b.eval('set x 0; while {$x < 3} { incr x }; set x')).toBe('3')
  })

  test('memory of one eval is not seen in the next', () => {
    const a = create()
    const b = create()
    a.eval('set secret [string repeat TOPSECRET 1000]; proc p {x} { set y $x$x; string length $y }; p $secret')
    // The same instance goes from one to the other.
    expect(b.eval('proc q {} { list [info locals] [info vars] }; q')).toBe('{} {}')
    expect(thrown(() => b.eval('proc r {} { set y }; r'))).toMatchObject({
      message: 'can\'t read "y": no such variable',
    })
    const handles = b.host.scratch
    expect(handles.size).toBe(0)
  })

  test("a child is its parent's, and the parent nobody's", () => {
    const interp = create()
    expect(thrown(() => interp.eval('interp create c; c eval {interp eval {..} set x 1}'))).toBeInstanceOf(TclError)
    expect(interp.eval('set x 5; c eval {info exists x}')).toBe('0')
    expect(thrown(() => interp.eval('c eval {interp alias {} up {} set; up x}'))).toMatchObject({
      message: 'can\'t read "x": no such variable',
    })
  })

  test('a safe child cannot do what it was not given', () => {
    const interp = create({ loader: { source: () => 'set loaded 1' } })
    interp.eval('interp create -safe s')
    expect(thrown(() => interp.eval('s eval {source x}'))).toBeInstanceOf(TclError)
    expect(interp.eval('s alias ask set; set answer 6; s eval {ask answer}')).toBe('6')
  })
})

describe('what is hostile is contained', () => {
  test("a limit is not the script's to catch", () => {
    const interp = create({ limits: { steps: 100_000 } })
    interp.unknown(() => 'handled')
    for (const wrap of [
      'catch {X}',
      'try {X} on error {} {} finally { set got 1 }',
      'proc bgerror args { set ::got 1 }; catch {catch {X}}',
      'coroutine c apply {{} { catch {X}; yield }}; set got 1',
      'trace add variable v write {apply {args {catch {X}}}}; set v 1; set got 1',
      'interp create k; catch { k eval {catch {X}} }; set got 1',
      'catch { nosuch [catch {X}] }; set got 1',
      'proc t args { catch {X} }; trace add execution set enter t; set got 1',
      'lsort -command {apply {{a b} {catch {X}; return 0}}} {b a}; set got 1',
    ])
      expect(
        thrown(() => interp.eval(wrap.replaceAll('X', 'while 1 {}'))),
        wrap,
      ).toBeInstanceOf(TclLimitError)
    expect(interp.vars.has('got')).toBe(false)
    interp.eval('rename unknown {}; foreach t [trace info execution set] { trace remove execution set {*}$t }')
    expect(interp.eval('set still here')).toBe('here')
  })

  test('what a script prints and returns is text', () => {
    let out = ''
    const interp = create({ stdout: (chunk) => (out += chunk) })
    expect(interp.eval('puts "\\u0000\\uD800<script>"; set x "\\u2028</script>`"')).toBe('\u2028</script>`')
    expect(typeof out).toBe('string')
  })

  test('interpreters of one module do not see each other through it', () => {
    const a = feather.create({ stdout: null })
    a.eval('rename puts {}; namespace delete ::tcl; proc unknown args {}')
    a.dispose()
    expect(create().eval('list [info commands puts] [namespace exists ::tcl]')).toBe('puts 1')
  })
})

test('the tests that docs/security.md names are there', () => {
  const rows = readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8').split('\n')
  const named = rows
    .filter((row) => row.startsWith('| ') && row.includes('`'))
    .map((row) => row.split('|').at(-2) as string)
  expect(named.length).toBeGreaterThan(20)
  for (const tests of named)
    for (const [, file, names] of tests.matchAll(/`([\w-]+)`(?:: ([^`]*))?/g)) {
      const text = readFileSync(new URL(`./${file}.test.ts`, import.meta.url), 'utf8')
      for (const name of (names ?? '').split(';')) expect(text, `${file}: ${name}`).toContain(name.trim())
    }
})

nothingIsLeft()
