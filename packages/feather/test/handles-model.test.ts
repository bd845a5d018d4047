/** Random programs of what may be done with handles, beside a model: Maps from each handle to its value, and a list of what was
 *  kept. Evals run inside each other, collect, and end well or badly. */
import { makeForeign, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Interp } from '../src/index.ts'
import { create, createUnwatched, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

type Handle = ReturnType<Interp['host']['store']>

type Step =
  | { readonly op: 'store'; readonly value: TclValue }
  | { readonly op: 'wrap' | 'keep' | 'get' | 'variable'; readonly pick: number }
  | { readonly op: 'garbage'; readonly count: number }
  | { readonly op: 'collect' }
  | { readonly op: 'nest'; readonly how: keyof typeof NESTING; readonly steps: readonly Step[] }
  | { readonly op: 'end'; readonly how: keyof typeof ENDINGS }

interface Run {
  readonly steps: readonly Step[]
  /** Between this one and the next. */
  readonly after: 'nothing' | 'reset' | 'trim' | 'other'
}

/** How the core comes to call a command again from inside of a command. */
const NESTING = {
  plain: 'again',
  procedure: 'apply {{} { set l [list a b c]; again; llength $l }}',
  caught: 'catch { again; error no }',
  sorting: 'lsort -command {apply {{a b} { again; string compare $a $b }}} {b a}',
  trace: 'trace add variable traced write {again ;#}; set traced 1; unset traced',
  child: 'if {![interp exists child]} { interp create child; interp alias child again {} again }; child eval again',
  coroutine: 'coroutine c apply {{} { again; yield; again }}; rename c {}',
}

/** How an eval ends before its time: for its command, and what the embedder hears. */
const ENDINGS = {
  error: (interp: Interp) => void interp.eval('error no'),
  exception: () => {
    throw new Error('of the host')
  },
  limit: (interp: Interp) => void interp.eval('while 1 {}'),
  trap: (interp: Interp) => void interp.host.instance?.exports.feather_eval_cell(0x7ffffff0, 0),
}

const value: fc.Arbitrary<TclValue> = fc.oneof(
  fc.string({ maxLength: 40 }).map((text) => makeString(text)),
  fc.integer(),
  fc.bigInt().map((n) => (n >= -(2n ** 53n) && n <= 2n ** 53n ? Number(n) : n)),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 5 }).map((texts) => makeList(texts.map((t) => makeString(t)))),
  fc.constant(0).map(() => makeForeign('Thing', 'thing', {})),
)
const pick = fc.nat(1000)
const { steps } = fc.letrec<{ step: Step; steps: readonly Step[] }>((tie) => ({
  step: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.record({ op: fc.constant('store' as const), value }) },
    {
      weight: 6,
      arbitrary: fc.record({ op: fc.constantFrom('wrap' as const, 'keep', 'get', 'variable'), pick }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ op: fc.constant('garbage' as const), count: fc.integer({ min: 1, max: 6000 }) }),
    },
    { weight: 2, arbitrary: fc.constant({ op: 'collect' as const }) },
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constant('nest' as const),
        how: fc.constantFrom(...(Object.keys(NESTING) as (keyof typeof NESTING)[])),
        steps: tie('steps'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        op: fc.constant('end' as const),
        how: fc.constantFrom(...(Object.keys(ENDINGS) as (keyof typeof ENDINGS)[])),
      }),
    },
  ),
  steps: fc.array(tie('step'), { maxLength: 12, depthIdentifier: 'steps' }),
}))
const run: fc.Arbitrary<Run> = fc.record({ steps, after: fc.constantFrom('nothing', 'reset', 'trim', 'other') })

let collections = 0

/** What the model knows. */
class Model {
  /** Of the commands that run. */
  readonly live: Map<Handle, TclValue> = new Map()
  /** Of commands that have returned to the eval that runs: they may have been collected. */
  readonly left: Map<Handle, TclValue> = new Map()
  /** Of all evals before. */
  readonly stale: Set<Handle> = new Set()
  #issuedHere: Handle[] = []
  readonly kept: { readonly value: TclValue; readonly text: string }[] = []
  readonly variables: Map<string, string> = new Map()
  readonly interp: Interp = create({ limits: { steps: onStress(100_000, 5_000_000) } })
  readonly other: Interp = createUnwatched()
  readonly #pending: (readonly Step[])[] = []
  /** The first claim that did not hold. */
  #failed: unknown

  constructor() {
    this.interp.command('again', () => {
      const next = this.#pending.pop()
      if (next === undefined) return
      const further = this.#issuedHere
      this.#issuedHere = []
      try {
        this.perform(next)
      } catch (e) {
        // A script may catch what is thrown here.
        if ((e as Error).name === 'AssertionError') this.#failed ??= e
        throw e
      } finally {
        for (const handle of this.#issuedHere) {
          this.left.set(handle, this.live.get(handle) as TclValue)
          this.live.delete(handle)
        }
        this.#issuedHere = further
      }
    })
  }

  /** An eval of its own. */
  evaluate(program: Run): void {
    const { interp, live, stale } = this
    this.#pending.length = 0
    this.#pending.push(program.steps)
    try {
      interp.eval('again')
    } catch (e) {
      // What the eval itself comes to is random.
      if (!['TclError', 'TclLimitError', 'TclFatalError'].includes((e as Error).name)) throw e
    }
    if (this.#failed !== undefined) throw this.#failed
    expectEmpty(interp)
    expect(live.size).toBe(0)
    for (const handle of this.left.keys()) stale.add(handle)
    this.left.clear()
    if (program.after === 'reset') interp.host.resetScratch()
    else if (program.after === 'trim') interp.trim()
    else if (program.after === 'other') expect(this.other.eval('string length [string repeat ab 50]')).toBe('100')
    this.check()
    expect(interp.host.wrap(null)).toBe(0)
    expect(thrown(() => interp.host.store('x'))).toMatchObject({
      message: expect.stringContaining('no eval is running'),
    })
    for (const [name, text] of this.variables) expect(interp.eval(`set ${name}`)).toBe(text)
  }

  /** The steps of one command. */
  perform(program: readonly Step[]): void {
    const { interp, live, kept } = this
    const { host } = interp
    for (const step of program) {
      if (step.op === 'store') this.issued(host.store(step.value as never), step.value)
      else if (step.op === 'wrap') {
        const one = kept[step.pick % (kept.length || 1)]
        if (one !== undefined) this.issued(host.wrap(one.value as never), one.value)
      } else if (step.op === 'keep') {
        const [handle, known] = this.#pick(step.pick)
        const got = host.materialize(handle)
        if (got !== null || !this.left.has(handle)) expect(got).toBe(known ?? null)
        if (got !== null) kept.push({ value: got, text: toText(got) })
      } else if (step.op === 'get') {
        const [handle, known] = this.#pick(step.pick)
        const got = host.get(handle)
        if (got !== undefined || !this.left.has(handle)) expect(got).toBe(known)
      } else if (step.op === 'variable') {
        const one = kept[step.pick % (kept.length || 1)]
        const name = `::v${step.pick % 5}`
        if (one !== undefined) {
          interp.call('set', name, one.text)
          this.variables.set(name, one.text)
        }
      } else if (step.op === 'garbage') {
        const count = onStress(Math.ceil(step.count / 20), step.count)
        interp.eval(`for {set i 0} {$i < ${count}} {incr i} { set g [list $i [string repeat x 30]] }`)
      } else if (step.op === 'collect') this.#collectSoon()
      else if (step.op === 'nest') {
        this.#pending.push(step.steps)
        interp.eval(NESTING[step.how])
      } else if (step.op === 'end') ENDINGS[step.how](interp)
      this.check()
    }
    for (const [handle, known] of live) expect(host.get(handle)).toBe(known)
  }

  /** At the next safe point, as if very much had been made. */
  #collectSoon(): void {
    const { instance } = this.interp.host
    if (instance === null) return
    instance.handleThreshold = 0
    instance.pendingBytes = 10 * instance.pendingLimit
    instance.hurry()
  }

  #countCollections(): void {
    const { instance } = this.interp.host
    if (instance === null) return
    if (this.#due && instance.handleThreshold > 0) collections++
    this.#due = instance.handleThreshold === 0
  }
  #due = false

  issued(handle: Handle, known: TclValue): void {
    expect(this.live.has(handle)).toBe(false)
    expect(this.stale.has(handle)).toBe(false)
    expect(this.left.has(handle)).toBe(false)
    this.live.set(handle, known)
    this.#issuedHere.push(handle)
  }

  /** Everything is as the model has it. */
  check(): void {
    this.#countCollections()
    const { host } = this.interp
    for (const [handle, known] of this.live) expect(host.get(handle)).toBe(known)
    for (const [handle, known] of this.left) expect([known, undefined]).toContain(host.get(handle))
    for (const handle of this.stale) {
      expect(host.get(handle)).toBeUndefined()
      expect(host.materialize(handle)).toBeNull()
    }
    for (const { value: one, text } of this.kept) expect(toText(one)).toBe(text)
  }

  /** Any handle that there ever was, nil among them. */
  #pick(at: number): [Handle, TclValue | undefined] {
    const all = [0 as Handle, ...this.live.keys(), ...this.left.keys(), ...this.stale]
    const handle = all[at % all.length] as Handle
    return [handle, this.live.get(handle) ?? this.left.get(handle)]
  }
}

test('random programs agree with the model', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), (runs) => {
      const model = new Model()
      for (const one of runs) model.evaluate(one)
      for (const { value: one, text } of model.kept) expect(toText(one)).toBe(text)
      model.other.dispose()
      model.interp.dispose()
    }),
    { numRuns: onStress(30, 150) },
  )
  expect(collections).toBeGreaterThan(10)
})

nothingIsLeft()
