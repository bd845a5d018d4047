/** The public API, method by method. */
import { describe, expect, test, vi } from 'vitest'
import {
  createFeather,
  createFeatherSync,
  Interp,
  method,
  TCL_PARSE_ERROR,
  TCL_PARSE_INCOMPLETE,
  TCL_PARSE_OK,
  TclError,
  TclStateError,
  t,
} from '../src/index.ts'
import { create, createUnwatched, expectEmpty, feather, nothingIsLeft, thrown } from './support.ts'

describe('createFeather', () => {
  test('makes interpreters that know nothing of each other', async () => {
    const own = await createFeather()
    const a = own.create()
    const b = own.create()
    a.eval('set x 1; proc p {} {}')
    expect(b.vars.has('x')).toBe(false)
    expect(b.eval('info procs p')).toBe('')
    expect(a).toBeInstanceOf(Interp)
  })

  test('many interpreters share few instances', () => {
    const many = Array.from({ length: 1200 }, () => createUnwatched())
    many.forEach((interp, i) => interp.eval(`set x ${i}`))
    expect(many.every((interp, i) => interp.vars.get('x') === `${i}`)).toBe(true)
    expect(many.filter((interp) => interp.memoryStats().wasmMemoryBytes > 0).length).toBeLessThan(20)
    for (const interp of many) interp.dispose()
  })

  test("the memory plan's spellings", () => {
    const interp = feather.create()
    expect(feather.eval(interp, 'set x [list a b]')).toBe('a b')
    expect(feather.getResult(interp)).toBe('a b')
    feather.register(interp, 'add', (a, b) => Number(a) + Number(b))
    expect(feather.eval(interp, 'add 1 2')).toBe('3')
    expect(feather.parse(interp, 'set x 1')).toEqual({ status: TCL_PARSE_OK, result: '', errorMessage: '' })
    expect(feather.parse(interp, 'set x {')).toEqual({
      status: TCL_PARSE_INCOMPLETE,
      result: '{INCOMPLETE 6 7}',
      errorMessage: '',
    })
    expect(feather.parse(interp, 'set x {a}b')).toEqual({
      status: TCL_PARSE_ERROR,
      result: '{ERROR 9 10}',
      errorMessage: 'extra characters after close-brace',
    })
    expect(feather.memoryStats(interp)).toMatchObject({
      scratchHandles: 0,
      wasmArenaUsed: 0,
      namespaceCount: expect.any(Number),
      procCount: 0,
      evalDepth: 0,
    })
    feather.forceReset(interp)
    feather.destroy(interp)
    expect(thrown(() => feather.eval(interp, 'set x'))).toBeInstanceOf(TclStateError)
  })
})

describe('eval and types', () => {
  const interp = create()
  const read = <T>(script: string, as: Parameters<typeof interp.eval<T>>[1]): T => interp.eval(script, as)

  test('strings by default', () => {
    expect(interp.eval('expr {1 + 1}')).toBe('2')
    expect(interp.eval('list a {b c} {}')).toBe('a {b c} {}')
    expect(interp.eval('')).toBe('')
    expect(interp.eval('expr {1.0}')).toBe('1.0')
  })

  test('t.string, t.int, t.bigint, t.number, t.boolean', () => {
    expect(read('list a b', t.string)).toBe('a b')
    expect(read('set x " 0x1F "', t.int)).toBe(31)
    expect(read('expr {-(2**53-1)}', t.int)).toBe(Number.MIN_SAFE_INTEGER)
    expect(thrown(() => read('expr {2**53}', t.int))).toMatchObject({
      name: 'TclError',
      errorCode: ['ARITH', 'IOVERFLOW', expect.any(String)],
    })
    expect(thrown(() => read('set x 1.5', t.int))).toMatchObject({ message: 'expected integer but got "1.5"' })
    expect(read('expr {2**80}', t.bigint)).toBe(2n ** 80n)
    expect(read('set x 5', t.bigint)).toBe(5n)
    expect(read('expr {1/3.0}', t.number)).toBe(1 / 3)
    expect(read('set x Inf', t.number)).toBe(Number.POSITIVE_INFINITY)
    expect(read('set x 12', t.number)).toBe(12)
    expect(thrown(() => read('set x abc', t.number))).toMatchObject({
      message: 'expected floating-point number but got "abc"',
    })
    expect(['1', 'yes', 'tr', 'ON'].map((word) => read(`set x ${word}`, t.boolean))).toEqual([true, true, true, true])
    expect(['0', 'no', 'f', 'off'].map((word) => read(`set x ${word}`, t.boolean))).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(thrown(() => read('set x maybe', t.boolean))).toMatchObject({
      message: 'expected boolean value but got "maybe"',
    })
  })

  test('t.list, t.tuple', () => {
    expect(read('set x "1 2  3"', t.list(t.int))).toEqual([1, 2, 3])
    expect(read('list', t.list(t.int))).toEqual([])
    expect(read('list {1 2} {} {3}', t.list(t.list(t.int)))).toEqual([[1, 2], [], [3]])
    expect(thrown(() => read('list 1 {2 x}', t.list(t.list(t.int))))).toMatchObject({
      message: '[1][1]: expected integer but got "x"',
    })
    expect(thrown(() => read('set x "a \\{b"', t.list(t.string)))).toMatchObject({
      message: 'unmatched open brace in list',
    })
    expect(read('list a 1', t.tuple(t.string, t.int))).toEqual(['a', 1])
    expect(read('list a', t.tuple(t.string, t.optional(t.int)))).toEqual(['a', undefined])
    expect(thrown(() => read('list a', t.tuple(t.string, t.int)))).toMatchObject({
      message: 'expected a list of 2 elements but got 1',
    })
    expect(thrown(() => read('list a b c', t.tuple(t.string, t.optional(t.int))))).toMatchObject({
      message: 'expected a list of 1 to 2 elements but got 3',
    })
  })

  test('t.dict, t.object', () => {
    expect(read('dict create b 1 a 2', t.dict(t.int))).toEqual(
      new Map([
        ['b', 1],
        ['a', 2],
      ]),
    )
    expect([...read('dict create b 1 a 2', t.dict(t.int)).keys()]).toEqual(['b', 'a'])
    expect(read('dict create 1 x', t.dict(t.string, t.int))).toEqual(new Map([[1, 'x']]))
    expect(thrown(() => read('list a', t.dict(t.int)))).toMatchObject({ message: 'missing value to go with key' })
    const user = t.object({ name: t.string, age: t.int, mail: t.optional(t.string) })
    const found = read('dict create name Ann age 7 other x', user)
    expect(Object.getPrototypeOf(found)).toBeNull()
    expect({ ...found }).toEqual({ name: 'Ann', age: 7, mail: undefined })
    expect(thrown(() => read('dict create name Ann', user))).toMatchObject({
      message: 'key "age" not known in dictionary',
      errorCode: ['TCL', 'LOOKUP', 'DICT', 'age'],
    })
    expect(thrown(() => read('list [dict create name A age x]', t.list(user)))).toMatchObject({
      message: '[0].age: expected integer but got "x"',
    })
  })

  test('t.optional, t.enum, t.json, t.bytes, t.value', () => {
    expect(read('set x {}', t.optional(t.int))).toBeUndefined()
    expect(read('set x 5', t.optional(t.int))).toBe(5)
    expect(read('set x {}', t.optional(t.string))).toBe('')
    expect(read('set x {}', t.optional(t.list(t.int)))).toEqual([])
    expect(thrown(() => read('set x y', t.optional(t.int)))).toBeInstanceOf(TclError)
    expect(read('set x red', t.enum('red', 'green'))).toBe('red')
    expect(thrown(() => read('set x blue', t.enum('red', 'green')))).toMatchObject({
      message: 'bad value "blue": must be red or green',
    })
    expect(thrown(() => read('set x q', t.enum('a', 'b', 'c')))).toMatchObject({
      message: 'bad value "q": must be a, b, or c',
    })
    expect(read('set x {{"a": [1, null]}}', t.json)).toEqual({ a: [1, null] })
    expect(thrown(() => read('set x {{a}}', t.json))).toMatchObject({
      message: expect.stringMatching(/^expected JSON: /),
    })
    expect(read('binary format c3 {1 2 255}', t.bytes)).toEqual(Uint8Array.of(1, 2, 255))
    expect(thrown(() => read('set x \\u0141', t.bytes))).toBeInstanceOf(TclError)
    const value = read('list a {b c}', t.value)
    expect(String(value)).toBe('a {b c}')
    expect(interp.call('llength', value)).toBe('2')
    interp.vars.set('kept', value)
    expect(interp.vars.get('kept', t.list(t.string))).toEqual(['a', 'b c'])
    expect(interp.eval(read('set x {expr {6 * 7}}', t.value), t.int)).toBe(42)
  })

  test('a type is asked for by a type', () => {
    expect(thrown(() => t.list('int' as never))).toBeInstanceOf(TypeError)
    expect(thrown(() => t.list(t.rest(t.int) as never))).toBeInstanceOf(TypeError)
  })
})

describe('call', () => {
  test('hands words over as they are', () => {
    const interp = create()
    expect(interp.call('list', 'a b', '[exit]', '$x', '{', '"', ';', '')).toBe('{a b} {[exit]} {$x} \\{ {"} {;} {}')
    expect(interp.call('set', 'x y', 5)).toBe('5')
    expect(interp.call('set', 'x y')).toBe('5')
  })

  test('converts what JavaScript has', () => {
    const interp = create()
    const list = (...words: Parameters<typeof interp.call> extends [string, ...infer W] ? W : never): string =>
      interp.call('list', ...words)
    expect(list(true, false, null, undefined)).toBe('1 0 {} {}')
    expect(list(1, -0, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(
      '1 -0.0 1.5 1e+21 NaN Inf -Inf',
    )
    expect(list(2 ** 53 - 1, 2 ** 53, 10n ** 30n, -5n)).toBe(
      '9007199254740991 9007199254740992.0 1000000000000000000000000000000 -5',
    )
    expect(list([1, [2, 'x y']], { a: 1, b: { c: [] } }, new Map<string, number>([['k', 2]]))).toBe(
      '{1 {2 {x y}}} {a 1 b {c {}}} {k 2}',
    )
    expect(list(Uint8Array.of(65, 0, 255))).toBe('A\0\xff')
    expect(list(Object.create(null))).toBe('{}')
    const bytes = Uint8Array.of(1, 2)
    interp.vars.set('b', bytes)
    bytes[0] = 9
    expect(interp.vars.get('b', t.bytes)).toEqual(Uint8Array.of(1, 2))
  })

  test('with a type', () => {
    const interp = create()
    expect(interp.call.as(t.int)('llength', [1, 2, 3])).toBe(3)
    expect(interp.call.as(t.list(t.int))('lsort', '-integer', [3, 1, 2])).toEqual([1, 2, 3])
    expect(thrown(() => interp.call.as(t.int)('list', 'a'))).toBeInstanceOf(TclError)
  })

  test('procedures, with the error trace of tclsh', () => {
    const interp = create()
    interp.eval('proc p {a} { error "got $a" }')
    expect(thrown(() => interp.call('p', 'x y'))).toMatchObject({
      errorInfo:
        'got x y\n    while executing\n"error "got $a" "\n    (procedure "p" line 1)\n    invoked from within\n"p {x y}"',
    })
  })
})

describe('return options', () => {
  test('are those that catch would have stored', () => {
    const interp = create()
    interp.eval('proc p {} { return -code error -reason {too late} -errorcode {APP LATE} nope }')
    const { options } = thrown(() => interp.eval('set x 1\np')) as TclError
    interp.eval('catch {set x 1\np} message caught')
    const caught = interp.vars.get('caught', t.dict(t.string))
    expect([...options.keys()].sort()).toEqual([...caught.keys()].sort())
    for (const name of ['-reason', '-code', '-level', '-errorcode', '-errorline'])
      expect([name, options.get(name)]).toEqual([name, caught.get(name)])
    expect(options.get('-reason')).toBe('too late')
    expect((thrown(() => interp.eval('error plain')) as TclError).options.has('-reason')).toBe(false)
    expect((thrown(() => interp.eval('return -code 7 -reason r x')) as TclError).options).toEqual(
      new Map([
        ['-reason', 'r'],
        ['-code', '7'],
        ['-level', '0'],
      ]),
    )
  })

  test('go through host commands', () => {
    const interp = create()
    interp.eval('proc p {} { return -code error -reason late nope }')
    interp.command('again', () => interp.eval('p'))
    interp.command('own', () => {
      throw new TclError('own', { options: new Map([['-reason', 'mine']]) })
    })
    expect(interp.eval('catch again message options; dict get $options -reason')).toBe('late')
    expect(interp.eval('catch own message options; dict get $options -reason')).toBe('mine')
  })
})

describe('script', () => {
  test('makes one word of each value', () => {
    const interp = create()
    for (const value of [
      '',
      'a',
      'a b',
      '$x [y] {z} "q" \\',
      '{',
      '}',
      '#',
      ';',
      '\n',
      '{*}x',
      '"',
      'a"b',
      5,
      [1, 'b c'],
      { k: 'v w' },
    ]) {
      const script = interp.script`set x ${value}`
      expect(interp.eval(script)).toBe(interp.call('set', 'y', value))
    }
    expect(interp.eval(interp.script`list ${1} ${'b c'} [list ${'$d'}] {${'e f'}}`)).toBe(
      '1 {b c} {{$d}} {{e f}}'.replace('{{$d}}', '{{$d}}'),
    )
    expect(interp.eval(interp.script`proc p {} { return ${'a $b [c] {'} }; p`)).toBe('a $b [c] {')
  })

  test('refuses a value inside of a word or of quotes', () => {
    const interp = create()
    const value = '[exit]'
    for (const make of [
      () => interp.script`set x "${value}"`,
      () => interp.script`set x "hello ${value} there"`,
      () => interp.script`set x a${value}`,
      () => interp.script`set x ${value}b`,
      () => interp.script`set x $${value}`,
      () => interp.script`set x a(${value})`,
    ])
      expect(thrown(make)).toMatchObject({
        name: 'TypeError',
        message: expect.stringContaining('value 1 of the script'),
      })
    expect(interp.script`set x "a"; set y ${value}`).toBe('set x "a"; set y {[exit]}')
  })
})

describe('vars', () => {
  test('whole values, elements, qualified names', () => {
    const interp = create()
    const { vars } = interp
    vars.set('x', [1, 'b c'])
    expect(vars.get('x')).toBe('1 {b c}')
    expect(vars.get('x', t.list(t.string))).toEqual(['1', 'b c'])
    vars.set('a(k y)', 5)
    expect(interp.eval('set {a(k y)}')).toBe('5')
    expect(vars.get('a(k y)', t.int)).toBe(5)
    interp.eval('namespace eval ns { variable v old }')
    vars.set('ns::v', 'new')
    expect(vars.get('::ns::v')).toBe('new')
    expect([
      vars.has('x'),
      vars.has('a'),
      vars.has('a(k y)'),
      vars.has('a(z)'),
      vars.has('nope'),
      vars.has('ns::v'),
      vars.has('ns::w'),
    ]).toEqual([true, true, true, false, false, true, false])
    expect([vars.unset('x'), vars.unset('x'), vars.unset('a(k y)'), vars.unset('a'), vars.has('a')]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
  })

  test('names', () => {
    const interp = create()
    const before = interp.vars.names()
    interp.eval('set b1 1; set b2 1; set c(x1) 1; set c(x2) 1; set c(y) 1; namespace eval ns { variable v 1 }')
    expect(interp.vars.names()).toEqual([...before, 'b1', 'b2', 'c'].sort())
    expect(interp.vars.names('b*')).toEqual(['b1', 'b2'])
    expect(interp.vars.names('c(x*)')).toEqual(['c(x1)', 'c(x2)'])
    expect(interp.vars.names('b1(*)')).toEqual([])
    expect(interp.vars.names('::ns::*')).toEqual(['::ns::v'])
  })

  test("errors in tclsh's words", () => {
    const interp = create()
    interp.eval('set a(k) 1; set s 1')
    expect(thrown(() => interp.vars.get('nope'))).toMatchObject({ message: 'can\'t read "nope": no such variable' })
    expect(thrown(() => interp.vars.get('a'))).toMatchObject({ message: 'can\'t read "a": variable is array' })
    expect(thrown(() => interp.vars.set('a', 1))).toMatchObject({ message: 'can\'t set "a": variable is array' })
    expect(thrown(() => interp.vars.set('s(k)', 1))).toMatchObject({
      message: 'can\'t set "s(k)": variable isn\'t array',
    })
    expect(thrown(() => interp.vars.set('no::such::v', 1))).toMatchObject({
      message: expect.stringContaining("parent namespace doesn't exist"),
    })
    expect(thrown(() => interp.vars.set('s', (() => 1) as never))).toMatchObject({
      name: 'TypeError',
      message: 'value: a function has no Tcl value',
    })
    expectEmpty(interp)
  })

  test('a program runs command by command, and only an error leaves it', () => {
    const interp = create()
    const info = (script: string): string =>
      (thrown(() => interp.eval(script, { program: true })) as TclError).errorInfo
    expect(info('set a 1\nif 1 {error x}')).toBe(
      'x\n    while executing\n"error x"\n    invoked from within\n"if 1 {error x}"',
    )
    expect(info('set a [break]')).toBe('invoked "break" outside of a loop\n    while executing\n"set a [break]"')
    expect(interp.eval('set a 2; return $a; set a 3', { program: true })).toBe('2')
  })

  test('a host command sees those of the procedure that called it', () => {
    const interp = create()
    interp.command('look', () => {
      const { vars } = interp
      expect(vars.get('local')).toBe('here')
      expect(vars.has('g')).toBe(false)
      expect(vars.names()).toEqual(['local', 'p'])
      vars.set('made', 'by host')
      vars.set('local', 'changed')
      expect(interp.eval('set local')).toBe('changed')
      expect(interp.eval('set g', { global: true })).toBe('global')
      return vars.get('made')
    })
    expect(interp.eval('set g global; proc f {p} { set local here; list [look] $local $made }; f 1')).toBe(
      '{by host} changed {by host}',
    )
    expect(interp.vars.has('made')).toBe(false)
  })

  test('traces fire', () => {
    const interp = create()
    interp.eval('proc cb {name key op} { lappend ::seen $op }; trace add variable v {read write unset} cb')
    interp.vars.set('v', 1)
    interp.vars.get('v')
    interp.vars.unset('v')
    expect(interp.eval('lsort -unique $seen')).toBe('read unset write')
  })
})

describe('command', () => {
  test('tells its usage under the name that it was called by', () => {
    const interp = create()
    interp.command('shout', function (...words) {
      return words.length === 1 ? `${words[0]}!` : this.usageError('text')
    })
    expect(interp.eval('rename shout yell; yell hey')).toBe('hey!')
    expect(thrown(() => interp.eval('yell'))).toMatchObject({
      message: 'wrong # args: should be "yell text"',
      errorCode: ['TCL', 'WRONGARGS'],
    })
    interp.eval('namespace ensemble create -command voice -map {raise ::yell}')
    expect(thrown(() => interp.eval('voice raise a b'))).toMatchObject({
      message: 'wrong # args: should be "voice raise text"',
    })
  })

  test('strings in, anything out', () => {
    const interp = create()
    interp.command('echo', (...words) => words)
    expect(interp.eval('echo a {b c} [list d e]')).toBe('a {b c} {d e}')
    interp.command('ns::deep::cmd', () => new Map([['k', [1, 2]]]))
    expect(interp.eval('ns::deep::cmd')).toBe('k {1 2}')
    interp.command('nothing', () => undefined)
    expect(interp.eval('nothing')).toBe('')
    interp.register('other', (a) => a.length)
    expect(interp.eval('other abc')).toBe('3')
  })

  test('types give arity, usage and conversion errors', () => {
    const interp = create()
    const calls: unknown[] = []
    interp.command(
      'draw',
      [
        t.int,
        t.number.named('height'),
        t.optional(t.enum('red', 'blue').named('color')),
        t.rest(t.string.named('label')),
      ],
      (...args) => {
        calls.push(args)
      },
    )
    interp.eval('draw 1 2.5; draw 1 2 red; draw 1 2 blue a {b c}')
    expect(calls).toEqual([
      [1, 2.5, undefined],
      [1, 2, 'red'],
      [1, 2, 'blue', 'a', 'b c'],
    ])
    const usage = 'wrong # args: should be "draw int height ?color? ?label ...?"'
    expect(thrown(() => interp.eval('draw 1'))).toMatchObject({ message: usage, errorCode: ['TCL', 'WRONGARGS'] })
    expect(thrown(() => interp.eval('draw x 2'))).toMatchObject({
      message: 'expected integer but got "x"',
      errorCode: ['TCL', 'VALUE', 'NUMBER'],
    })
    expect(thrown(() => interp.eval('draw 1 2 green'))).toMatchObject({
      message: 'bad value "green": must be red or blue',
    })
    interp.command('exact', [t.int], (n) => n)
    expect(thrown(() => interp.eval('exact 1 2'))).toMatchObject({ message: 'wrong # args: should be "exact int"' })
    interp.command('none', [], () => 1)
    expect(thrown(() => interp.eval('none 1'))).toMatchObject({ message: 'wrong # args: should be "none"' })
    interp.command('many', [t.rest(t.list(t.int))], (...lists) => lists.flat().length)
    expect(interp.eval('many {1 2} {} {3}')).toBe('3')
    expect(interp.help('draw')).toEqual(['draw int height ?color? ?label ...?'])
  })

  test('impossible parameters are refused at once', () => {
    const interp = create()
    const fn = (): void => {}
    expect(thrown(() => interp.command('c', [t.optional(t.int), t.int], fn))).toBeInstanceOf(TypeError)
    expect(thrown(() => interp.command('c', [t.rest(t.int), t.int] as never, fn))).toBeInstanceOf(TypeError)
    expect(thrown(() => interp.command('c', ['int'] as never, fn))).toBeInstanceOf(TypeError)
    expect(thrown(() => interp.command('c', 5 as never))).toBeInstanceOf(TypeError)
    expect(thrown(() => interp.command('c', [t.int], undefined as never))).toBeInstanceOf(TypeError)
  })

  test('replace, rename, remove, import', () => {
    const interp = create()
    interp.command('c', () => 'one')
    interp.command('c', () => 'two')
    expect(interp.eval('rename c d; d')).toBe('two')
    expect(interp.eval('namespace eval n { namespace import ::d; d }')).toBe('two')
    expect(interp.removeCommand('d')).toBe(true)
    expect(interp.removeCommand('d')).toBe(false)
    expect(thrown(() => interp.eval('d'))).toMatchObject({ message: 'invalid command name "d"' })
    interp.command('while', () => 'mine')
    expect(interp.eval('while 0 {}')).toBe('mine')
    expect(interp.eval('proc p {} { while 1 {} }; p')).toBe('mine')
  })

  test('commands lists them', () => {
    const interp = create()
    interp.command('zz1', () => 1)
    interp.command('ns::zz2', () => 1)
    interp.eval('proc zz3 {} {}')
    expect(interp.commands('zz*')).toEqual(['zz1', 'zz3'])
    expect(interp.commands('::ns::*')).toEqual(['::ns::zz2'])
    expect(interp.commands()).toEqual(expect.arrayContaining(['set', 'lindex', 'zz1']))
    expect(interp.commands()).toEqual([...interp.commands()].sort())
  })

  test('unknown', () => {
    const interp = create()
    interp.unknown((name, ...words) => [name.toUpperCase(), words.length])
    expect(interp.eval('nosuch a b')).toBe('NOSUCH 2')
    interp.unknown((name) => {
      throw new TclError(`no ${name}`, { errorCode: ['APP'] })
    })
    expect(thrown(() => interp.eval('nosuch'))).toMatchObject({ message: 'no nosuch', errorCode: ['APP'] })
    interp.unknown(null)
    expect(thrown(() => interp.eval('nosuch'))).toMatchObject({ message: 'invalid command name "nosuch"' })
  })

  test('a nested eval has its variables, and a return of its own', () => {
    const interp = create()
    interp.command('run', (script) => interp.eval(script))
    expect(
      interp.eval('proc f {} { set x 1; run {incr x; set y 5}; run {return early; set x 100}; list $x $y }; f'),
    ).toBe('2 5')
  })
})

describe('objects', () => {
  class Counter {
    n = 0
    incr(by = '1'): number {
      this.n += Number(by)
      return this.n
    }
    fail(): never {
      throw new RangeError('too far')
    }
    _hidden(): void {}
  }

  test('a described class', () => {
    const interp = create()
    const gone: number[] = []
    interp.hostClass('Point', {
      create: { params: [t.int, t.int], run: (x: number, y: number) => ({ x, y }) },
      methods: {
        move: method([t.int, t.optional(t.int.named('dy'))], (p: { x: number; y: number }, dx, dy = 0) => {
          p.x += dx
          p.y += dy
          return [p.x, p.y]
        }),
        show: (p) => `${p.x},${p.y}`,
      },
      destroy: (p) => gone.push(p.x),
    })
    expect(interp.eval('set p [Point new 1 2]; $p move 3; $p move 1 1; $p show')).toBe('5,3')
    expect(interp.eval('Point create origin 0 0; origin show')).toBe('0,0')
    expect(thrown(() => interp.eval('Point new 1'))).toMatchObject({
      message: 'wrong # args: should be "Point new int int"',
    })
    expect(thrown(() => interp.eval('Point new 1 x'))).toMatchObject({ message: 'expected integer but got "x"' })
    expect(thrown(() => interp.eval('Point create'))).toMatchObject({
      message: 'wrong # args: should be "Point create objectName int int"',
    })
    expect(thrown(() => interp.eval('Point create origin 0 0'))).toMatchObject({
      message: expect.stringContaining('command already exists'),
    })
    expect(thrown(() => interp.eval('origin move'))).toMatchObject({
      message: 'wrong # args: should be "origin move int ?dy?"',
    })
    expect(thrown(() => interp.eval('origin jump'))).toMatchObject({
      message: 'unknown method "jump": must be destroy, move or show',
      errorCode: ['TCL', 'LOOKUP', 'METHOD', 'jump'],
    })
    expect(thrown(() => interp.eval('origin'))).toMatchObject({
      message: 'wrong # args: should be "origin method ?arg ...?"',
    })
    expect(thrown(() => interp.eval('Point fly'))).toMatchObject({
      message: 'unknown or ambiguous subcommand "fly": must be create, or new',
    })
    interp.eval('$p destroy; rename origin {}')
    expect(gone).toEqual([5, 0])
  })

  test('a class of JavaScript', () => {
    const interp = create()
    interp.hostClass('Counter', Counter)
    expect(interp.eval('set c [Counter new]; $c incr; $c incr 5')).toBe('6')
    expect(interp.unwrap(interp.vars.get('c'))).toBeInstanceOf(Counter)
    expect(thrown(() => interp.eval('$c fail'))).toMatchObject({ message: 'too far', errorCode: ['JS', 'RangeError'] })
    expect(thrown(() => interp.eval('$c _hidden'))).toMatchObject({
      message: 'unknown method "_hidden": must be destroy, fail or incr',
    })
    expect(thrown(() => interp.eval('$c constructor'))).toBeInstanceOf(TclError)
  })

  test('an object that exists', () => {
    const interp = create()
    const counter = new Counter()
    const name = interp.wrapObject(counter)
    expect(interp.wrapObject(counter)).toBe(name)
    expect(interp.call(name, 'incr', 3)).toBe('3')
    interp.command('get', () => counter)
    expect(interp.eval('[get] incr')).toBe('4')
    expect(interp.unwrap(name)).toBe(counter)
    expect(interp.eval(`${name} destroy`)).toBe('')
    expect(interp.unwrap(name)).toBeUndefined()
    expect(thrown(() => interp.eval('get'))).toMatchObject({ errorCode: ['JS', 'TypeError'] })
    const limited = interp.wrapObject(counter, { methods: { peek: (c) => c.n } })
    expect(limited).not.toBe(name)
    expect(interp.eval(`${limited} peek`)).toBe('4')
    expect(thrown(() => interp.eval(`${limited} incr`))).toBeInstanceOf(TclError)
    expect(thrown(() => interp.wrapObject({}))).toBeInstanceOf(TypeError)
  })

  test('the destructor is called once, however the command goes', () => {
    for (const end of [
      '$o destroy',
      'rename $o {}',
      'rename $o other; other destroy',
      'namespace delete ns',
      'proc $o {} {}',
    ]) {
      const interp = create()
      let gone = 0
      interp.hostClass('::ns::Thing', { create: () => ({}), methods: { m: () => 1 }, destroy: () => gone++ })
      interp.eval('set o [ns::Thing new]; set copy [list $o $o]')
      interp.eval(end)
      expect(gone, end).toBe(1)
      expect(interp.unwrap(interp.vars.get('o'))).toBeUndefined()
      interp.dispose()
      expect(gone, end).toBe(1)
    }
  })

  test('objects go with the interpreter', () => {
    const interp = create()
    let gone = 0
    interp.hostClass('Thing', {
      create: () => ({}),
      methods: { m: () => 1 },
      destroy: () => {
        gone++
        throw new Error('not this one')
      },
    })
    interp.eval('Thing new; Thing new; Thing new')
    interp.dispose()
    expect(gone).toBe(3)
  })

  test('what a destructor throws is the error of destroy', () => {
    const interp = create()
    interp.hostClass('Thing', {
      create: () => ({}),
      methods: { m: () => 1 },
      destroy: () => {
        throw new Error('stuck')
      },
    })
    expect(thrown(() => interp.eval('set o [Thing new]; $o destroy'))).toMatchObject({
      message: 'stuck',
      cause: { message: 'stuck' },
    })
    expect(interp.eval('info commands $o')).toBe('')
  })

  test('a renamed object is found by its new name', () => {
    const interp = create()
    interp.hostClass('Counter', Counter)
    interp.eval(
      'rename [Counter new] mine; mine incr; namespace export mine; namespace eval n { namespace import ::mine }',
    )
    expect(interp.unwrap('mine')).toBeInstanceOf(Counter)
    expect(interp.eval('n::mine incr')).toBe('2')
    expect(interp.unwrap('n::mine')).toBe(interp.unwrap('mine'))
  })

  test('what is no class is refused', () => {
    const interp = create()
    expect(thrown(() => interp.hostClass('X', { methods: { m: 5 as never } }))).toBeInstanceOf(TypeError)
    expect(thrown(() => interp.hostClass('X', class {}))).toBeInstanceOf(TypeError)
    interp.hostClass('NoNew', { methods: { m: () => 1 } })
    expect(thrown(() => interp.eval('NoNew new'))).toMatchObject({ message: 'class "NoNew" has no constructor' })
    interp.hostClass('Bad', { create: () => 5 as never, methods: { m: () => 1 } })
    expect(thrown(() => interp.eval('Bad new'))).toMatchObject({ errorCode: ['JS', 'TypeError'] })
  })
})

describe('parse, complete, help', () => {
  const interp = create()

  test('parse', () => {
    expect(interp.parse('')).toEqual({ status: 'complete' })
    expect(interp.parse('set x [list {a b} "c d" $e($f)]; # comment {')).toEqual({ status: 'complete' })
    expect(interp.parse('proc p {} {\n  puts "\n')).toEqual({
      status: 'incomplete',
      expects: '}',
      message: 'missing close-brace',
      offset: 10,
      line: 1,
      column: 11,
    })
    expect(interp.parse('puts "abc')).toMatchObject({ status: 'incomplete', expects: '"' })
    expect(interp.parse('set x [list a')).toMatchObject({ status: 'incomplete', expects: ']' })
    expect(interp.parse('set x $a(b')).toMatchObject({ status: 'incomplete', expects: ')' })
    expect(interp.parse('set ok 1\n  set x {a}b')).toEqual({
      status: 'error',
      message: 'extra characters after close-brace',
      offset: 20,
      line: 2,
      column: 12,
    })
  })

  test('complete', () => {
    interp.eval('set greeting 1; set grid(a1) 1; set grid(b2) 1; proc greet {who} {}')
    const texts = (text: string, cursor?: number): string[] => interp.complete(text, cursor).map((c) => c.text)
    expect(texts('gree')).toEqual(['greet'])
    expect(interp.complete('  lin')[0]).toEqual({ text: 'lindex', kind: 'command', start: 2, end: 5 })
    expect(texts('puts $gr')).toEqual(['greeting', 'grid'])
    expect(texts('puts ${gr')).toEqual(['greeting', 'grid'])
    expect(texts('puts $grid(')).toEqual(['a1', 'b2'])
    expect(texts('string le')).toEqual(['length'])
    expect(texts('if {[string le')).toEqual(['length'])
    expect(texts('if 1 {lrep')).toEqual(['lrepeat', 'lreplace'])
    expect(texts('set x; lrev')).toEqual(['lreverse'])
    expect(texts('set x gree')).toEqual([])
    expect(texts('lindex $gr 0', 10)).toEqual(['greeting', 'grid'])
    expect(texts('nosuchcommand')).toEqual([])
  })

  test('objects: their methods', () => {
    const interp = create()
    interp.hostClass('Account', {
      create: (owner) => ({ owner }),
      methods: { owner: (account) => account.owner, deposit: method([t.number.named('amount')], () => 0) },
    })
    interp.eval('set a [Account new Ann]; Account create bob Bob; set list {1 2}; array set ar {k v}')
    const texts = (text: string) => interp.complete(text).map((c) => c.text)
    expect(texts('bob d')).toEqual(['deposit', 'destroy'])
    expect(texts('puts [$a o')).toEqual(['owner'])
    expect(texts(`$\{a} `)).toEqual(['deposit', 'destroy', 'owner'])
    expect([texts('$list '), texts('$missing '), texts('$ar ')]).toEqual([[], [], []])
    expect(interp.complete('bob d')[0]).toMatchObject({ kind: 'subcommand', start: 4, end: 5 })
    expect(interp.help('bob')).toEqual(['bob owner ?arg ...?', 'bob deposit amount', 'bob destroy'])
    expect(interp.help()).toContain('bob deposit amount')
    interp.eval('bob destroy')
    expect(interp.help('bob')).toBe(undefined)
  })

  test('help', () => {
    expect(interp.help('lindex')).toEqual(['lindex list ?index ...?'])
    expect(interp.help('greet')).toEqual(['greet who'])
    expect(interp.help('string')).toContain('string length string')
    expect(interp.help('nosuch')).toBeUndefined()
    expect(interp.help().length).toBeGreaterThan(100)
  })
})

describe('options', () => {
  test('output goes to callbacks, by default to the console by line', () => {
    const seen: string[] = []
    const interp = create({
      stdout: (chunk) => seen.push(`out:${chunk}`),
      stderr: (chunk) => seen.push(`err:${chunk}`),
    })
    interp.eval('puts a; puts -nonewline b; puts stderr c')
    expect(seen).toEqual(['out:a\n', 'out:b', 'err:c\n'])
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      const plain = feather.create()
      plain.eval('puts -nonewline "a "; puts "b\nc"; puts stderr d; puts -nonewline e')
      expect(log.mock.calls).toEqual([['a b\nc']])
      expect(error.mock.calls).toEqual([['d']])
      feather.create({ stdout: null }).eval('puts x')
      expect(log.mock.calls).toHaveLength(1)
    } finally {
      log.mockRestore()
      error.mockRestore()
    }
  })

  test('input comes in pieces', () => {
    const pieces = ['one\ntw', 'o\r\n\nla', 'st']
    const interp = create({ stdin: () => pieces.shift() ?? null })
    expect(
      interp.eval(
        'list [gets stdin] [gets stdin line] $line [gets stdin] [eof stdin] [gets stdin] [eof stdin] [gets stdin line] [eof stdin]',
      ),
    ).toBe('one 3 two {} 0 last 1 -1 1')
    const other = ['a😀b', 'cd']
    const reader = create({ stdin: () => other.shift() ?? null })
    expect(reader.eval('list [read stdin 2] [read stdin 2] [read stdin] [read stdin]')).toBe('a😀 bc d {}')
    expect(create().eval('list [gets stdin line] [eof stdin]')).toBe('-1 1')
    expect(thrown(() => create().eval('gets nosuch'))).toMatchObject({ message: 'can not find channel named "nosuch"' })
  })

  test('clock and randomness are given or denied', () => {
    const interp = create({ clock: () => 1_700_000_000_000, random: () => 0.5 })
    expect(interp.eval('clock seconds')).toBe('1700000000')
    const denied = create({ clock: null, random: null })
    expect(thrown(() => denied.eval('clock seconds'))).toMatchObject({
      message: 'the clock is denied',
      errorCode: ['FEATHER', 'DENIED', 'clock'],
    })
    expect(thrown(() => denied.eval('expr {rand()}'))).toMatchObject({ message: 'randomness is denied' })
    expect(thrown(() => denied.eval('while 1 {}', { limits: { timeMs: 20 } }))).toMatchObject({ limit: 'timeMs' })
  })

  test('which commands there are', () => {
    const without = create({ commands: { except: ['puts', 'while'] } })
    expect(thrown(() => without.eval('puts x'))).toMatchObject({ message: 'invalid command name "puts"' })
    expect(thrown(() => without.eval('while 0 {}'))).toMatchObject({ message: 'invalid command name "while"' })
    expect(without.eval('expr {sin(0)}')).toBe('0.0')
    const only = create({ commands: { only: ['set', 'expr'] } })
    expect(only.eval('set x [expr {6 * 7}]')).toBe('42')
    expect(thrown(() => only.eval('list a'))).toBeInstanceOf(TclError)
    expect(only.commands()).toEqual(['expr', 'set'])
  })

  test('source asks the loader', () => {
    const interp = create({
      loader: {
        source: (name) =>
          new Map([
            ['lib.tcl', 'proc helper {} { return ok }\nreturn loaded'],
            ['bad.tcl', 'set x 1\nerror oops'],
          ]).get(name),
      },
    })
    expect(interp.eval('list [source lib.tcl] [helper]')).toBe('loaded ok')
    expect(thrown(() => interp.eval('source nothing.tcl'))).toMatchObject({
      message: 'couldn\'t read file "nothing.tcl": no such file or directory',
      errorCode: ['POSIX', 'ENOENT', 'no such file or directory'],
    })
    expect(thrown(() => interp.eval('source bad.tcl'))).toMatchObject({
      errorInfo:
        'oops\n    while executing\n"error oops"\n    (file "bad.tcl" line 2)\n    invoked from within\n"source bad.tcl"',
    })
    expect(thrown(() => create().eval('source x'))).toMatchObject({ errorCode: ['FEATHER', 'DENIED', 'source'] })
  })

  test('what the loader throws is an error of the script', () => {
    const asked: [string, string | undefined, boolean][] = []
    const interp = create({
      loader: {
        source: (name, encoding, counts) => {
          asked.push([name, encoding, counts])
          throw new RangeError('out of it')
        },
      },
    })
    expect(thrown(() => interp.eval('source -encoding utf-8 own'))).toMatchObject({ message: 'out of it' })
    expect(thrown(() => interp.eval('source -nopkg other'))).toMatchObject({ errorCode: ['JS', 'RangeError'] })
    expect(asked).toEqual([
      ['own', 'utf-8', true],
      ['other', undefined, false],
    ])
  })

  test('info frame tells of files', () => {
    const interp = create({
      loader: {
        source: () => 'proc where {} {\n  info frame 0\n}\nproc made {} [info body where]\ninfo frame 0',
        fullPath: (name) => name && `/there/${name}`,
      },
    })
    expect(interp.eval('source lib.tcl')).toBe('type source line 5 file /there/lib.tcl cmd {info frame 0} level 0')
    expect(interp.eval('where')).toBe('type source line 2 file /there/lib.tcl cmd {info frame 0} proc ::where level 0')
    expect(interp.eval('made')).toBe('type proc line 2 cmd {info frame 0} proc ::made level 0')
    const plain = create({ loader: { source: () => 'info frame 0' } })
    expect(plain.eval('source a.tcl')).toBe('type source line 1 file a.tcl cmd {info frame 0} level 0')
    expect(plain.eval('info frame 0', { program: true })).toBe('type eval line 1 cmd {info frame 0} level 0')
    plain.eval('info script main.tcl')
    expect(plain.eval('\ninfo frame 0', { program: true })).toBe(
      'type source line 2 file main.tcl cmd {info frame 0} level 0',
    )
  })
})

describe('childCreated', () => {
  test('gives commands, variables and procedures to interpreters that scripts make', () => {
    const children: [Interp, boolean][] = []
    const interp = feather.create({
      childCreated(child, safe) {
        children.push([child, safe])
        child.command('greet', (name: string) => {
          child.vars.set('greeted', name)
          return child.eval('decorate $greeted')
        })
        child.vars.set('::place', 'here')
        child.vars.set('table(key)', 7)
        child.eval('proc decorate x {return "<$x>"}')
      },
    })
    expect(interp.eval('interp create k; k eval {list [greet you] $greeted $place $table(key)}')).toBe(
      '<you> you here 7',
    )
    expect(interp.eval('interp create {k inner}; interp eval {k inner} {greet me}')).toBe('<me>')
    expect(interp.eval('interp create -safe s; s eval {greet safe}')).toBe('<safe>')
    expect(children.map(([, safe]) => safe)).toEqual([false, false, true])
    expect(interp.eval('info commands greet')).toBe('')
    interp.dispose()
  })

  test('a child evaluates at its global level while its parent runs, and tells when it is gone', () => {
    const children: Interp[] = []
    const interp = feather.create({ childCreated: (child) => children.push(child) })
    interp.command('ask', (script: string) => children[0]!.eval(script))
    interp.command('put', (value: string) => children[0]!.vars.set('x', value))
    expect(interp.eval('interp create k; set x mine; proc p {} {set x local; ask {set x theirs}; return $x}; p')).toBe(
      'local',
    )
    expect(interp.eval('put other; list $x [k eval {set x}]')).toBe('mine other')
    expect(interp.eval('list [catch {ask {error oops}} m] $m')).toBe('1 oops')
    expect(interp.eval('catch {ask {error oops}}; set errorInfo')).toContain('"error oops"')
    expect(children[0]!.eval('set x')).toBe('other')
    expect(children[0]!.disposed).toBe(false)
    interp.eval('interp delete k')
    expect(children[0]!.disposed).toBe(true)
    interp.dispose()
  })
})

describe('the end', () => {
  test('dispose may be called again, and everything else is an error', () => {
    const interp = create()
    interp.dispose()
    interp.dispose()
    for (const use of [
      () => interp.eval('set x 1'),
      () => interp.call('set', 'x', 1),
      () => interp.parse('x'),
      () => interp.command('c', () => 1),
      () => interp.vars.get('x'),
      () => interp.vars.has('x'),
      () => interp.commands(),
      () => interp.hostClass('C', { methods: { m: () => 1 } }),
    ])
      expect(thrown(use)).toMatchObject({ name: 'TclStateError', message: 'the interpreter was disposed' })
    expect(interp.memoryStats().evalDepth).toBe(0)
    interp.trim()
  })

  test('using', () => {
    let gone = 0
    {
      using interp = create()
      interp.hostClass('Thing', { create: () => ({}), methods: { m: () => 1 }, destroy: () => gone++ })
      interp.eval('Thing new')
    }
    expect(gone).toBe(1)
  })

  test('an interpreter that nobody disposes of is collected', async () => {
    const { collectGarbage } = await import('./support.ts')
    let gone = 0
    const registry = new FinalizationRegistry(() => gone++)
    for (let i = 0; i < 20; i++) {
      const interp = createFeatherSync().create({ stdout: null })
      interp.command('self', () => interp.memoryStats().evals)
      interp.eval('set x [self]; proc p {} { global x; incr x }; p')
      registry.register(interp, i)
    }
    for (let i = 0; i < 20 && gone < 15; i++) {
      collectGarbage()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(gone).toBeGreaterThanOrEqual(15)
  })
})

nothingIsLeft()
