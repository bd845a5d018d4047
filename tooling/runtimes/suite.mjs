// Tests of the API that every runtime has to pass. No test framework and nothing of a platform: runtimes differ in both.
// The runner of a runtime imports the package, calls `runSuite`, and reports what it answers.

class Wrong extends Error {}

function equal(found, wanted, what = 'result') {
  const [a, b] = [shown(found), shown(wanted)]
  if (a !== b) throw new Wrong(`${what}: expected ${b}, got ${a}`)
}

function shown(value) {
  return JSON.stringify(value, (_key, v) => {
    if (typeof v === 'bigint') return `${v}n`
    if (v instanceof Map) return [...v]
    return v instanceof Uint8Array ? [...v] : v
  })
}

function thrown(run, type) {
  try {
    run()
  } catch (e) {
    if (e instanceof type) return e
    throw e
  }
  throw new Wrong(`a ${type.name} was expected`)
}

/** @param api what `feather-tcl` exports
 *  @param slim what `feather-tcl/slim` exports
 *  @param core a module, or bytes, of the core for slim
 *  @param places where the core can be loaded from besides: paths, URLs, responses
 *  @returns {Promise<{ passed: string[], failed: { name: string, why: string }[] }>} */
export async function runSuite(api, slim, core, places) {
  const { createFeather, createFeatherSync, t, TclError, TclLimitError, TclStateError, TclSyntaxError } = api
  const feather = await createFeather()
  const made = []
  const create = (options = {}) => {
    const interp = feather.create({ stdout: null, stderr: null, ...options })
    made.push(interp)
    return interp
  }

  const tests = {
    'a script has a result': () => {
      equal(create().eval('set x 6; expr {$x * 7}'), '42')
    },

    'state outlives an eval': () => {
      const interp = create()
      interp.eval('proc add {a b} { expr {$a + $b} }; set ::list {1 2}; dict set ::d k v')
      equal(interp.eval('lappend ::list [add 1 2]; list $::list [dict get $::d k]'), '{1 2 3} v')
    },

    'types are declared': () => {
      const interp = create()
      equal(interp.eval('list 1 2 3', t.list(t.int)), [1, 2, 3])
      equal(interp.eval('expr {2**100}', t.bigint), 2n ** 100n)
      equal(
        interp.eval('dict create a 1 b 0', t.dict(t.boolean)),
        new Map([
          ['a', true],
          ['b', false],
        ]),
      )
      equal(
        { ...interp.eval('dict create name Ann age 7', t.object({ name: t.string, age: t.int })) },
        { name: 'Ann', age: 7 },
      )
      equal(interp.eval('binary format c2 {1 255}', t.bytes), new Uint8Array([1, 255]))
      equal(thrown(() => interp.eval('list 1 x', t.list(t.int)), TclError).message, '[1]: expected integer but got "x"')
    },

    'words are handed over as they are': () => {
      const interp = create()
      interp.eval('proc same {x} { return $x }')
      for (const word of ['', 'a b', '$x [y] {z', '\\', '}{', '\u{1f600}'])
        equal([interp.call('same', word), interp.eval(interp.script`same ${word}`)], [word, word])
      equal(interp.call.as(t.int)('llength', [1, [2, 3], { a: 4 }]), 3)
    },

    'variables are read and written': () => {
      const interp = create()
      interp.vars.set('v', { list: [1, 'two'], yes: true, none: null })
      equal(interp.eval('dict get $v list'), '1 two')
      interp.vars.set('a(k)', 5n)
      equal([interp.vars.get('a(k)', t.int), interp.vars.has('b'), interp.vars.names('a(*)')], [5, false, ['a(k)']])
      equal(thrown(() => interp.vars.get('b'), TclError).message, 'can\'t read "b": no such variable')
    },

    'commands of the host': () => {
      const interp = create()
      interp.command('repeat', [t.string, t.int, t.optional(t.string)], (text, n, by = '') =>
        Array(n).fill(text).join(by),
      )
      equal(interp.eval('repeat ab 3 -'), 'ab-ab-ab')
      equal(
        thrown(() => interp.eval('repeat'), TclError).message,
        'wrong # args: should be "repeat string int ?string?"',
      )
      interp.command('fails', () => {
        throw new RangeError('too far')
      })
      const error = thrown(() => interp.eval('fails'), TclError)
      equal(
        [error.message, error.errorCode, error.cause instanceof RangeError],
        ['too far', ['JS', 'RangeError'], true],
      )
      interp.command('again', (script) => interp.eval(script))
      equal(interp.eval('proc p {} { set local 1; again {incr local} }; p'), '2')
    },

    'objects of the host': () => {
      const interp = create()
      let gone = 0
      class Counter {
        n = 0
        incr(by = '1') {
          return (this.n += Number(by))
        }
        destroy() {
          gone++
        }
      }
      interp.hostClass('Counter', Counter)
      equal(interp.eval('set m [Counter new]; $m incr; $m incr 5'), '6')
      interp.eval('$m destroy')
      equal(gone, 1)
    },

    'errors tell where': () => {
      const interp = create()
      const error = thrown(() => interp.eval('proc p {} {\n  error oops {} {A B}\n}\n\np'), TclError)
      equal([error.message, error.errorCode, error.line], ['oops', ['A', 'B'], 5])
      equal(error.errorInfo.split('\n').at(-1), '"p"')
      equal(thrown(() => interp.eval('set x {'), TclSyntaxError).offset, 6)
    },

    'limits end an eval, and nothing else': () => {
      const interp = create({ limits: { steps: 100_000 } })
      equal(thrown(() => interp.eval('while 1 {catch {incr n}}'), TclLimitError).limit, 'steps')
      equal(thrown(() => interp.eval('puts x', { limits: { outputBytes: 1 } }), TclLimitError).limit, 'outputBytes')
      equal(interp.eval('string length [string repeat ab 10]'), '20')
    },

    'what is too much is an error in time': () => {
      const interp = create({ limits: { steps: 5_000_000 } })
      equal(
        thrown(() => interp.eval('proc f {} { f }; f'), TclError).message,
        'too many nested evaluations (infinite loop?)',
      )
      thrown(() => interp.eval('string repeat x 1000000000000'), Error)
      equal(interp.eval(`expr {${'('.repeat(5000)}1${')'.repeat(5000)}}`), '1')
      equal(interp.eval('expr {1 + 1}'), '2')
    },

    'a script is looked at without running': () => {
      const interp = create()
      equal(interp.parse('set x 1').status, 'complete')
      const open = interp.parse('if {$x} {')
      equal([open.status, open.expects], ['incomplete', '}'])
      equal(interp.parse('set x {a}b').status, 'error')
      equal(
        interp.complete('string rev').map(({ text }) => text),
        ['reverse'],
      )
      equal(interp.help('llength'), ['llength list'])
    },

    'output, input, clock, randomness, files are what the embedder gives': () => {
      const out = []
      const input = ['one\ntw', 'o\n']
      const interp = create({
        stdout: (chunk) => out.push(chunk),
        stdin: () => input.shift() ?? null,
        clock: () => 86_400_000,
        random: () => 0.25,
        loader: { source: (path) => (path === 'lib.tcl' ? 'set loaded yes' : undefined) },
      })
      interp.eval('puts hello; gets stdin; puts [gets stdin]')
      equal(out.join(''), 'hello\ntwo\n')
      equal(interp.eval('clock format [clock seconds] -gmt 1 -format %Y-%m-%d'), '1970-01-02')
      equal(interp.eval('expr {rand()}'), create({ random: () => 0.25 }).eval('expr {rand()}'))
      equal(interp.eval('source lib.tcl; set loaded'), 'yes')
      thrown(() => interp.eval('source other.tcl'), TclError)
      thrown(() => create({ clock: null }).eval('clock seconds'), TclError)
    },

    'commands can be left out': () => {
      equal(
        thrown(() => create({ commands: { except: ['while'] } }).eval('while 1 {}'), TclError).message,
        'invalid command name "while"',
      )
      equal(create({ commands: { only: ['set'] } }).commands(), ['set'])
    },

    'texts of any characters': () => {
      const interp = create()
      equal(interp.eval('string length "a\u{1f600}ü"'), '3')
      equal(interp.eval('string reverse "a\u{1f600}ü"'), 'ü\u{1f600}a')
      equal(interp.eval('string toupper straße'), 'STRAßE')
      equal(interp.eval('encoding convertto utf-8 ü', t.bytes), new Uint8Array([0xc3, 0xbc]))
    },

    'regular expressions': () => {
      const interp = create()
      equal(interp.eval('regexp -inline {(\\w+)@(\\w+)} {mail ann@home now}', t.list(t.string)), [
        'ann@home',
        'ann',
        'home',
      ])
      equal(interp.eval('regsub -all {a|ab} xabx -'), 'x-x')
      equal(interp.eval(`regexp {^(a|a)*$} ${'a'.repeat(5000)}b`), '0')
    },

    numbers: () => {
      const interp = create()
      equal(
        interp.eval('list [expr {1/3.0}] [expr {7/-2}] [expr {1<<70}] [expr {sqrt(2)}] [format %08.3f 3.14159]'),
        '0.3333333333333333 -4 1180591620717411303424 1.4142135623730951 0003.142',
      )
    },

    'lists, dicts, sorting': () => {
      const interp = create()
      equal(interp.eval('lsort -integer -decreasing {3 10 2}'), '10 3 2')
      equal(interp.eval('lmap x {1 2 3} { expr {$x * $x} }'), '1 4 9')
      equal(interp.eval('dict for {k v} {a 1 b 2} { lappend l $v$k }; set l'), '1a 2b')
    },

    coroutines: () => {
      const interp = create()
      interp.eval('proc count {} { set i 0; while 1 { yield [incr i] } }; coroutine next count')
      equal([interp.eval('next'), interp.eval('next')], ['2', '3'])
    },

    'interpreters know nothing of each other': () => {
      const [a, b] = [create(), create()]
      a.command('inner', () => b.eval('set x b'))
      equal(a.eval('set x a; inner; set x'), 'a')
    },

    'memory is empty after 10,000 evals and one long one': () => {
      const interp = create()
      for (let i = 0; i < 10_000; i++) interp.eval(`set list [list a b c]; proc p {} { return ${i % 7} }; p`)
      const { wasmMemoryBytes } = interp.memoryStats()
      interp.eval('proc long {} { for {set i 0} {$i < 200000} {incr i} { set s "value $i"; lindex {a b c} 1 } }; long')
      const stats = interp.memoryStats()
      equal([stats.scratchHandles, stats.wasmArenaUsed, stats.evalDepth], [0, 0, 0])
      equal(stats.wasmMemoryBytes <= wasmMemoryBytes * 2, true, 'linear memory stays')
      interp.trim()
      equal([interp.memoryStats().wasmMemoryBytes, interp.eval('p')], [0, '3'])
    },

    'many interpreters': () => {
      const many = Array.from({ length: 1000 }, (_, i) => {
        const interp = create()
        interp.eval(`proc next {} { global n; incr n }; set n ${i}; coroutine c apply {{} { yield; return end${i} }}`)
        return interp
      })
      for (let round = 1; round <= 3; round++)
        equal(many.filter((interp, i) => interp.eval('next') === String(i + round)).length, 1000, `round ${round}`)
      equal(many.filter((interp, i) => interp.eval('c') === `end${i}`).length, 1000, 'coroutines')
      for (const interp of many) interp.dispose()
      equal(create().eval('expr {6 * 7}'), '42')
    },

    'the end': () => {
      const interp = feather.create({ stdout: null })
      interp.dispose()
      interp.dispose()
      thrown(() => interp.eval('set x 1'), TclStateError)
      if (Symbol.dispose !== undefined) equal(typeof interp[Symbol.dispose], 'function')
    },

    'without waiting': () => {
      equal(createFeatherSync().create({ stdout: null }).eval('expr {1 + 2}'), '3')
    },

    'slim takes the core from outside': async () => {
      equal((await slim.createFeather(core)).create({ stdout: null }).eval('info tclversion'), '9.0')
      equal(slim.createFeatherSync(core).create({ stdout: null }).eval('info tclversion'), '9.0')
      const wrong = await slim.createFeather(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])).catch((e) => e)
      equal(String(wrong.message).includes('is not WebAssembly'), true, wrong.message)
    },

    'the core is loaded from where the embedder says': async () => {
      for (const place of places)
        equal((await slim.createFeather(place)).create({ stdout: null }).eval('expr {6 * 7}'), '42')
      const wrong = await slim.createFeather('missing/feather.wasm').catch((e) => e)
      equal([wrong instanceof Error, /missing\/feather.wasm/.test(wrong.message)], [true, true])
    },

    'no handle and no byte of the arena is left': () => {
      equal(made.length > 1000, true)
      for (const interp of made) {
        const { scratchHandles, wasmArenaUsed, evalDepth } = interp.memoryStats()
        equal([scratchHandles, wasmArenaUsed, evalDepth], [0, 0, 0])
      }
    },
  }

  const passed = []
  const failed = []
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test()
      passed.push(name)
    } catch (e) {
      failed.push({ name, why: e instanceof Wrong ? e.message : String(e?.stack ?? e) })
    }
  }
  return { passed, failed }
}
