/** Whatever comes in: a clear error, and nothing is lost. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { importName } from '@feather-tcl/core/host-ops/imports'
import { afterAll, describe, expect, test } from 'vitest'
import { createFeather, createFeatherSync, TclError, TclSyntaxError, t } from '../src/index.ts'
import { createFeather as createSlim, createFeatherSync as createSlimSync } from '../src/slim.ts'
import { create, expectEmpty, nothingIsLeft, thrown } from './support.ts'

const path = fileURLToPath(import.meta.resolve('@feather-tcl/core/feather.wasm'))
const wasm = new Uint8Array(readFileSync(path))
const folder = mkdtempSync(`${tmpdir()}/feather-`)
afterAll(() => rmSync(folder, { recursive: true }))

async function failure(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run()
  } catch (e) {
    return e
  }
  throw new Error('nothing was thrown')
}

describe('the core', () => {
  const works = { eval: (f: Awaited<ReturnType<typeof createFeather>>) => f.create().eval('expr {6 * 7}') }

  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['bytes', () => wasm],
    ['an ArrayBuffer', () => wasm.slice().buffer],
    ['a module', () => new WebAssembly.Module(wasm)],
    ['a promise of a module', () => WebAssembly.compile(wasm)],
    ['a Response', () => new Response(wasm)],
    ['a promise of a Response', async () => new Response(wasm)],
    ['a path', () => path],
    ['a URL', () => pathToFileURL(path)],
    ['a URL as a string', () => pathToFileURL(path).href],
    ['a data URL', () => `data:application/wasm;base64,${Buffer.from(wasm).toString('base64')}`],
  ])('comes from %s', async (_, source) => {
    expect(works.eval(await createFeather(source() as never))).toBe('42')
  })

  test('comes from what is at hand, without waiting', async () => {
    expect(works.eval(createFeatherSync())).toBe('42')
    expect(works.eval(createFeatherSync(wasm))).toBe('42')
    expect(works.eval(createFeatherSync(new WebAssembly.Module(wasm)))).toBe('42')
    expect(works.eval(await createSlim(wasm))).toBe('42')
    expect(works.eval(createSlimSync(wasm))).toBe('42')
  })

  test('is missing', async () => {
    const e = await failure(() => createFeather(`${folder}/nothing.wasm`))
    expect(e).toMatchObject({ message: expect.stringMatching(/could not be loaded from ".*nothing\.wasm": ENOENT/) })
    expect(e).toHaveProperty('cause')
    expect(await failure(() => createFeather(new Response('no', { status: 404 })))).toMatchObject({
      message: expect.stringContaining('answered with status 404'),
    })
    expect(await failure(() => createFeather('https://nowhere.invalid/feather.wasm'))).toMatchObject({
      message: expect.stringContaining('could not be loaded from "https://nowhere.invalid/feather.wasm"'),
    })
  })

  test.each([1, 7, 100, 10_000, wasm.length - 1])('is truncated to %i bytes', async (length) => {
    const file = `${folder}/truncated.wasm`
    writeFileSync(file, wasm.subarray(0, length))
    for (const source of [file, wasm.slice(0, length), new Response(wasm.slice(0, length))])
      expect(await failure(() => createFeather(source))).toMatchObject({
        message: expect.stringMatching(/is damaged \(\d+ bytes; was it truncated\?\)/),
      })
    expect(thrown(() => createFeatherSync(wasm.slice(0, length)))).toMatchObject({
      message: expect.stringContaining('damaged'),
    })
  })

  test('has a damaged byte', async () => {
    const bytes = wasm.slice()
    bytes.fill(0xff, 2000, 2040)
    expect(await failure(() => createFeather(bytes))).toBeInstanceOf(Error)
  })

  test('is no WebAssembly', async () => {
    expect(
      await failure(() => createFeather(new TextEncoder().encode('<!doctype html><title>Not found'))),
    ).toMatchObject({
      message: expect.stringMatching(/is not WebAssembly: it begins with "<!doctyp": is it a page/),
    })
    expect(await failure(() => createFeather(new Response('hello world')))).toMatchObject({
      message: expect.stringContaining('is not WebAssembly: it begins with "hello wo"'),
    })
    expect(await failure(() => createFeather(new Uint8Array()))).toMatchObject({
      message: expect.stringContaining('is empty'),
    })
  })

  test('is another module', async () => {
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
    expect(await failure(() => createFeather(empty))).toMatchObject({
      message: expect.stringMatching(/not the core|matching versions/),
    })
  })

  test('was built with another host-op table', async () => {
    const bytes = await withAnotherHash()
    expect(await failure(() => createFeather(bytes))).toMatchObject({
      message: expect.stringMatching(
        /^@feather-tcl\/core \d+\.\d+\.\d+ and @feather-tcl\/host \d+\.\d+\.\d+ do not match: .*made with @feather-tcl\/core \d+\.\d+\.\d+/,
      ),
    })
  })

  test('asks for a host op that is not there', async () => {
    const bytes = await withAnotherHash()
    const name = new TextEncoder().encode(`\x03env\x01${importName('list_new')}`)
    const at = indexOf(bytes, name)
    expect(at).toBeGreaterThan(0)
    bytes[at + name.length - 1] = '?'.charCodeAt(0)
    const e = await failure(() => createFeather(bytes))
    expect(e).toMatchObject({
      message: expect.stringMatching(/^@feather-tcl\/core .* and @feather-tcl\/host .* do not match/),
      cause: expect.objectContaining({ message: expect.stringContaining('"?"') }),
    })
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['an object', {}],
    ['an array', [1]],
    ['a function', () => wasm],
  ])('is %s', async (_, source) => {
    expect(await failure(() => createFeather(source as never))).toMatchObject({
      name: 'TypeError',
      message: expect.stringMatching(/expected a WebAssembly.Module, its bytes, a Response, a URL or a path, got /),
    })
    expect(thrown(() => createFeatherSync(source as never))).toBeInstanceOf(TypeError)
  })

  test('a promise that fails, fails', async () => {
    const reason = new Error('no network')
    expect(await failure(() => createFeather(Promise.reject(reason)))).toBe(reason)
  })
})

/** The wasm as if it were made from another table: the hash is a constant in the code, an i32.const in signed LEB128. */
async function withAnotherHash() {
  const { hostOpsHash } = await import('@feather-tcl/core/host-ops/hash')
  const bytes = wasm.slice()
  const at = indexOf(bytes, Uint8Array.of(0x41, ...leb128(hostOpsHash | 0), 0x0b))
  expect(at).toBeGreaterThan(0)
  bytes[at + 1] = (bytes[at + 1] as number) ^ 1
  return bytes
}

function leb128(value: number): number[] {
  const bytes: number[] = []
  let left = value
  for (;;) {
    const byte = left & 0x7f
    left >>= 7
    if ((left === 0 && (byte & 0x40) === 0) || (left === -1 && (byte & 0x40) !== 0)) return [...bytes, byte]
    bytes.push(byte | 0x80)
  }
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(part)
}

describe('scripts', () => {
  test.each([
    ['{', 'missing close-brace', 0],
    ['set x {a', 'missing close-brace', 6],
    ['set x "a', 'missing "', 6],
    ['set x [list a', 'missing close-bracket', 6],
    ['set x ${a', 'missing close-brace for variable name', 7],
    ['set x $a(b', 'missing )', 8],
    ['set x {a}b', 'extra characters after close-brace', 9],
    ['set x "a"b', 'extra characters after close-quote', 9],
    ['set ok 1\nset y 2\n  set x "abc', 'missing "', 25],
  ])('%j does not parse', (script, message, offset) => {
    const interp = create()
    const e = thrown(() => interp.eval(script))
    expect(e).toBeInstanceOf(TclSyntaxError)
    const lines = script.slice(0, offset).split('\n')
    const place = { offset, line: lines.length, column: (lines.at(-1) as string).length + 1 }
    expect(e).toMatchObject({ message, ...place })
    expect(interp.parse(script)).toMatchObject({ message, ...place })
    expectEmpty(interp)
    expect(interp.eval('expr {6 * 7}')).toBe('42')
  })

  test('what comes before the trouble has run', () => {
    const interp = create()
    thrown(() => interp.eval('set done 1\nset x "abc'))
    expect(interp.vars.get('done')).toBe('1')
  })

  test('an error in a script that parses is no TclSyntaxError', () => {
    const interp = create()
    const e = thrown(() => interp.eval('eval "set x \\{"'))
    expect(e).toBeInstanceOf(TclError)
    expect(e).not.toBeInstanceOf(TclSyntaxError)
  })

  test.each<[string, string]>([
    ['lone high surrogate', '\ud800'],
    ['lone low surrogate', '\udc00'],
    ['surrogates in the wrong order', '\udc00\ud800'],
    ['pairs', '😀'],
    ['NUL', '\0'],
    ['NULs', 'a\0b\0'],
    ['a byte order mark', '\ufeff'],
    ['U+FFFF', '\uffff'],
    ['separators', '\u2028\u2029\u0085\u00a0'],
    ['controls', Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('')],
    ['all of it', '{\0"\ud800[$\\;\n#😀]}'],
  ])('%s go through unchanged', (_, text) => {
    const interp = create()
    expect(interp.call('set', 'x', text)).toBe(text)
    expect(interp.vars.get('x')).toBe(text)
    expect(interp.eval('set x')).toBe(text)
    expect(interp.eval('lindex [list $x] 0')).toBe(text)
    expect(interp.eval('dict get [dict create $x $x] $x')).toBe(text)
    expect(interp.eval('set a($x) $x; set a($x)')).toBe(text)
    expect(interp.eval(interp.script`set y ${text}`)).toBe(text)
    interp.eval('proc p {v} { return $v }')
    expect(interp.call('p', text)).toBe(text)
    expect(interp.call('string', 'length', text)).toBe(`${[...text].length}`)
    expect(interp.eval('join [list a $x b] {}')).toBe(`a${text}b`)
    interp.command('echo', (word) => word)
    expect(interp.call('echo', text)).toBe(text)
    expectEmpty(interp)
  })

  test('any text is a result or a Tcl error', () => {
    const interp = create({ limits: { steps: 200_000 } })
    const parts = [
      '{',
      '}',
      '[',
      ']',
      '"',
      '$',
      '\\',
      ';',
      '\n',
      '#',
      '(',
      ')',
      ' ',
      'set',
      'x',
      'expr',
      '1',
      '+',
      '\0',
      '\ud800',
      '::',
      '{*}',
      '${',
      '\\u',
      'list',
      'if',
    ]
    let seed = 12345
    const random = (n: number): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return seed % n
    }
    for (let round = 0; round < 5000; round++) {
      let script = ''
      for (let i = random(20); i >= 0; i--) script += parts[random(parts.length)]
      try {
        interp.eval(script)
      } catch (e) {
        expect(e, JSON.stringify(script)).toBeInstanceOf(TclError)
      }
      interp.parse(script)
    }
    expectEmpty(interp)
    expect(create().eval('expr {6 * 7}')).toBe('42')
  })

  test('a script of some megabytes', () => {
    const interp = create()
    expect(interp.eval(`set x {${'y'.repeat(3_000_000)}}; string length $x`)).toBe('3000000')
    expect(interp.eval(`${'set x 1\n'.repeat(100_000)}set x`)).toBe('1')
    expect(interp.eval(`llength [list ${'a '.repeat(200_000)}]`)).toBe('200000')
    expectEmpty(interp)
  })

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['an object', { toString: () => 'set x 1' }],
  ])('%s is no script', (_, script) => {
    const interp = create()
    expect(thrown(() => interp.eval(script as never))).toBeInstanceOf(TypeError)
    expect(interp.eval('set x 1')).toBe('1')
  })
})

describe('values', () => {
  test.each<[string, unknown, string]>([
    ['a function', () => 1, 'args[0]: a function has no Tcl value'],
    ['a symbol', Symbol('x'), 'args[0]: a symbol has no Tcl value'],
    ['a date', new Date(0), 'args[0]: expected a string'],
    ['a date in an object', { when: new Date(0) }, 'args[0].when: expected a string'],
    ['a function in an array', [1, [2, () => 1]], 'args[0][1][1]: a function has no Tcl value'],
    ['a symbol in a Map', new Map([['k', Symbol('x')]]), 'args[0].k: a symbol has no Tcl value'],
    ['a promise', Promise.resolve(1), 'args[0]: expected a string'],
    ['an instance', new (class Point {})(), 'an instance of Point'],
  ])('%s is a TypeError that names the place', (_, value, message) => {
    const interp = create()
    const e = thrown(() => interp.call('list', value as never))
    expect(e).toBeInstanceOf(TypeError)
    expect((e as Error).message).toContain(message)
    interp.command('give', () => value)
    expect(thrown(() => interp.eval('give'))).toMatchObject({
      errorCode: ['JS', 'TypeError'],
      cause: expect.any(TypeError),
    })
    expectEmpty(interp)
  })

  test('a result of another type is a TclError with the place', () => {
    const interp = create()
    expect(thrown(() => interp.eval('list 1 2 x', t.list(t.int)))).toMatchObject({
      name: 'TclError',
      message: '[2]: expected integer but got "x"',
      errorCode: ['TCL', 'VALUE', 'NUMBER'],
    })
  })
})

nothingIsLeft()
