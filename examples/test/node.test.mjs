// The examples that run in Node.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox } from '../agent-sandbox/sandbox.js'
import { loadConfig } from '../config-dsl/config.js'
import { createSorter } from '../foreign-wasm/sort.js'
import { createService } from '../http-service/service.js'

const text = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

describe('http-service', () => {
  const logged = []
  const server = createService(text('http-service/routes.tcl'), (line) => logged.push(line))
  let base
  beforeAll(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${server.address().port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const ask = async (path, options) => {
    const response = await fetch(base + path, options)
    return [response.status, await response.text()]
  }
  const put = (body) => ask('/-/routes', { method: 'PUT', body })

  test('answers by its routes, with state', async () => {
    expect(await ask('/hello/Ann?lang=de')).toEqual([200, 'Hallo, Ann! This is visit 1.\n'])
    expect((await ask('/hello/Ann'))[1]).toBe('Hello, Ann! This is visit 2.\n')
    expect((await ask('/visits'))[1]).toBe('Ann: 2\n')
    expect((await fetch(base)).headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await ask('/nothing'))[0]).toBe(404)
  })

  test('what is in a request is never taken for script', async () => {
    expect((await ask('/hello/%5Berror%20x%5D%3B%20%24y'))[1]).toBe('Hello, [error x]; $y! This is visit 1.\n')
    expect(await ask('/sum', { method: 'POST', body: '1 2 3.5' })).toMatchObject([200, '6.5\n'])
    expect(await ask('/sum', { method: 'POST', body: '[exit]' })).toMatchObject([
      400,
      expect.stringContaining('[exit]'),
    ])
  })

  test('routes are replaced while it runs; wrong ones change nothing', async () => {
    expect((await put('route GET /a { return new }'))[0]).toBe(204)
    expect(await ask('/a')).toMatchObject([200, 'new'])
    expect((await ask('/visits'))[0]).toBe(404)
    expect(await put('route GET /a { return newer }\nrout GET')).toMatchObject([
      400,
      expect.stringContaining('invalid command name "rout"'),
    ])
    expect((await put('while 1 {}'))[0]).toBe(503)
    expect(await ask('/a')).toMatchObject([200, 'new'])
  })

  test('a route that does not end is ended', async () => {
    await put('route GET /loop { while 1 {} }\nroute GET /ok { puts seen; return fine }')
    expect(await ask('/loop')).toMatchObject([503, expect.stringContaining('steps')])
    expect(await ask('/ok')).toMatchObject([200, 'fine'])
    expect(logged).toEqual(['seen'])
  })
})

describe('agent-sandbox', () => {
  const sandbox = createSandbox({ 'a.txt': 'Tea is hot', 'b.txt': 'Ice is cold' })
  afterAll(() => sandbox.close())

  test('scripts get results, output and state', () => {
    expect(sandbox.description).toContain('search words\ndocument name')
    expect(sandbox.run('set found [search "IS hot"]')).toMatchObject({ ok: true, result: 'a.txt', output: '' })
    expect(sandbox.run('foreach name $found { puts [document $name] }')).toMatchObject({
      ok: true,
      output: 'Tea is hot\n',
    })
    expect(sandbox.run('document c.txt').result).toContain('no document "c.txt": must be one of a.txt, b.txt')
  })

  test('nothing stops or fills the service', () => {
    const stopped = (script) => sandbox.run(script).result
    expect(stopped('while 1 {}')).toMatch(/^stopped: limit exceeded: steps/)
    expect(stopped('while 1 { puts [string repeat x 100] }')).toMatch(/^stopped: limit exceeded: outputBytes/)
    expect(stopped('while 1 { lappend ::kept [string repeat x 10000] }')).toMatch(
      /^stopped: limit exceeded: (state|scratch)Bytes/,
    )
    expect(stopped('proc f {} { f }; f')).toContain('too many nested evaluations')
    expect(stopped('clock seconds')).toContain('denied')
    expect(stopped('interp create')).toContain('invalid command name "interp"')
    expect(sandbox.run('unset kept; expr {6 * 7}')).toMatchObject({ ok: true, result: '42' })
  })
})

describe('config-dsl', () => {
  test('a file becomes an object', () => {
    const config = loadConfig(text('config-dsl/site.conf'), { environment: { STAGE: 'live' } })
    expect(config).toEqual({
      name: 'example',
      servers: [
        { name: 'www', listen: [80, 443], root: '/srv/www', cache: 600 },
        { name: 'red', listen: [81], root: '/srv/teams/red', cache: 3600 },
        { name: 'blue', listen: [82], root: '/srv/teams/blue', cache: 3600 },
      ],
    })
  })

  test.each([
    ['name a\nsrver b {}', 'config:2: invalid command name "srver"'],
    ['server a { listen x }', 'config:1: expected integer but got "x"'],
    ['\n\nserver a { }', 'config:3: server a listens nowhere'],
    ['server a { listen 1; server b { listen 2 } }', 'config:1: a server inside of a server'],
    ['listen 1', 'config:1: listen belongs into a server'],
    ['name [env HOME]', 'config:1: the environment has no HOME'],
    ['server a {', 'config:1: missing close-brace'],
    ['puts hello', 'config:1: invalid command name "puts"'],
  ])('%j', (text, message) => {
    expect(() => loadConfig(text)).toThrow(new Error(message))
  })

  test('a file that does not end', () => {
    expect(() => loadConfig('while 1 {}')).toThrow(/^config: limit exceeded: steps/)
  })
})

describe('foreign-wasm', () => {
  test('sorts what cannot be in WebAssembly memory', async () => {
    const sorter = await createSorter((a, b) => a.rank - b.rank)
    let seed = 1
    const values = Array.from({ length: 500 }, (_, i) => ({ i, rank: (seed = (seed * 48271) % 2147483647) % 100 }))
    expect(sorter.sort(values)).toEqual(values.toSorted((a, b) => a.rank - b.rank))
    expect(sorter.sort([])).toEqual([])
    expect(sorter.size).toBe(0)
  })

  test('no handle is left when the host throws', async () => {
    const sorter = await createSorter(() => {
      throw new Error('not comparable')
    })
    expect(() => sorter.sort([1, 2])).toThrow('not comparable')
    expect(sorter.size).toBe(0)
    expect(() => sorter.sort(Array(20_000).fill(0))).toThrow(RangeError)
  })

  const found = spawnSync('wat2wasm', ['--version']).status === 0
  test.skipIf(!found)(`sort.wasm is made of sort.wat${found ? '' : ': wat2wasm (wabt) is not installed'}`, () => {
    const args = [new URL('../foreign-wasm/sort.wat', import.meta.url).pathname, '--output=-']
    expect(spawnSync('wat2wasm', args).stdout).toEqual(
      readFileSync(new URL('../foreign-wasm/sort.wasm', import.meta.url)),
    )
  })
})

test.each([
  ['agent-sandbox/sandbox.js', 'stopped: limit exceeded'],
  ['config-dsl/config.js', '"name": "example"'],
  ['foreign-wasm/sort.js', 'apa, zebra, ärta, öl 9, öl 10\nhandles left: 0\n'],
])('%s runs by itself', (file, printed) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [new URL(`../${file}`, import.meta.url).pathname], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(printed)
})
