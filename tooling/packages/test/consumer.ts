// A program that uses every package: types.test.mjs checks it against what is published.
import { type Handle, HandleArena, PersistentStore } from '@feather-tcl/arena'
import { listAppend, type TclValue, toText } from '@feather-tcl/arena/values'
import { TCL_PARSE_OK } from '@feather-tcl/core'
import wasm from '@feather-tcl/core/feather.wasm'
import { spec } from '@feather-tcl/core/host-ops'
import { wasmBytes } from '@feather-tcl/core/inline'
import { defineCommand, FeatherInterp, Runtime, wasmApi } from '@feather-tcl/host'
import {
  createFeather,
  createFeatherSync,
  type Disposable,
  type Infer,
  type Interp,
  type MemoryStats,
  method,
  TclError,
  TclLimitError,
  t,
} from 'feather-tcl'
import { createFeather as createSlim } from 'feather-tcl/slim'

const interp: Interp = createFeatherSync().create({
  stdout: (chunk) => void chunk.length,
  clock: null,
  limits: { steps: 1000, timeMs: 10 },
  commands: { except: ['source'] },
  loader: { source: (path) => (path === 'a.tcl' ? 'set a 1' : undefined) },
})

export const text: string = interp.eval('set x 1')
export const numbers: number[] = interp.eval('list 1 2', t.list(t.int))
export const entries: Map<string, boolean> = interp.vars.get('x', t.dict(t.boolean))
const user = t.object({ name: t.string, tags: t.optional(t.list(t.enum('a', 'b'))) })
export const tags: readonly ('a' | 'b')[] | undefined = interp.call.as(user)('whoami').tags
export type User = Infer<typeof user>

interp.command('add', [t.int, t.int, t.rest(t.int)], (a, b, ...more) => more.reduce((sum, n) => sum + n, a + b))
interp.command('plain', (...words) => words.map((word) => word.toUpperCase()))
class Counter {
  n = 0
}
interp.hostClass<Counter>('Counter', {
  create: () => new Counter(),
  methods: { add: method([t.int], (counter: Counter, by) => (counter.n += by)), get: (counter) => counter.n },
  destroy: (counter) => void counter.n,
})
interp.vars.set('data', { list: [1, 'two', 3n, null], bytes: new Uint8Array(2), map: new Map([['k', true]]) })
interp.eval(interp.script`set y ${text}`, { limits: { depth: 10 }, signal: { aborted: false } })

const parsed = interp.parse('set x {')
export const expected: string | undefined = parsed.status === 'incomplete' ? parsed.expects : undefined
export const stats: MemoryStats = interp.memoryStats()
export const disposable: Disposable = interp

export async function others(): Promise<string> {
  const modules = await Promise.all([createFeather(), createFeather(wasmBytes()), createSlim(wasm)])
  try {
    return modules[1].eval(modules[0].create(), 'x')
  } catch (e) {
    if (e instanceof TclLimitError) return `${e.limit} ${e.used > e.max}`
    return e instanceof TclError ? e.errorCode.join(' ') : 'something else'
  }
}

const arena = new HandleArena<TclValue>()
const handle: Handle = arena.store('a')
new PersistentStore<TclValue>().set('kept', listAppend(arena.materialize(handle) ?? '', [toText('b')]))

const host = new FeatherInterp(1, new Runtime(new wasmApi.Module(wasmBytes())), {
  write: (channel, written) => void `${channel}${written}`,
  now: () => 0,
  random: () => 0.5,
})
export const row = defineCommand('zero', () => 0)
export const known: number = Object.keys(spec).length + TCL_PARSE_OK + host.scratch.size
