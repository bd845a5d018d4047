/** What does not compile: each `@ts-expect-error` is a claim that the type check of this file verifies. */
import { type Handle, HandleArena, PersistentStore } from '@feather-tcl/arena'
import type { TclValue } from '@feather-tcl/arena/values'
import type { Command, Variable } from '@feather-tcl/host'
import { expect, test } from 'vitest'
import {
  type Infer,
  type Interp,
  type InterpOptions,
  method,
  type Parsed,
  type TclError,
  type TclInput,
  t,
} from '../src/index.ts'
import { create, nothingIsLeft } from './support.ts'

/** Compiles only when both are the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
function same<A, B>(_: Same<A, B>): void {}

test('a raw handle cannot be stored in persistent state', () => {
  const arena = new HandleArena<TclValue>()
  const store = new PersistentStore<TclValue>()
  const handle: Handle = arena.store('x')
  // @ts-expect-error a handle is no value
  store.set('key', handle)
  // @ts-expect-error a handle is not stored as a value
  arena.store(handle)
  // @ts-expect-error nor lent as one
  arena.wrap(handle)
  store.set('key', arena.materialize(handle) ?? '')
  expect(store.get('key')).toBe('x')
})

test("nor in an interpreter's state", () => {
  const interp = create()
  interp.command('try', () => {
    const { host } = interp
    const handle = host.store('x')
    // @ts-expect-error a handle is no value
    host.store(handle)
    // @ts-expect-error nor to be lent
    host.wrap(handle)
    const value: TclValue | null = host.materialize(handle)
    // @ts-expect-error what is materialized is no handle
    const wrong: Handle = host.materialize(handle)
    // @ts-expect-error a number is no handle
    host.get(5)
    return [value, wrong === undefined]
  })
  expect(interp.eval('try')).toBe('x 0')
})

test('a variable, a procedure and a trace take values only', () => {
  const check = (variable: Variable, command: Command, handle: Handle, value: TclValue): void => {
    command.body = value
    // @ts-expect-error a handle is no value
    command.body = handle
    // @ts-expect-error nor are parameters handles
    command.paramsValue = handle
    variable.value = value
    // @ts-expect-error a handle is no value
    variable.value = handle
  }
  expect(check).toBeTypeOf('function')
})

test('results have the types that were asked for', () => {
  const check = (interp: Interp): void => {
    same<ReturnType<typeof interp.getResult>, string>(true)
    const text = interp.eval('x')
    same<typeof text, string>(true)
    const numbers = interp.eval('x', t.list(t.int))
    same<typeof numbers, number[]>(true)
    const entries = interp.eval('x', t.dict(t.list(t.bigint)))
    same<typeof entries, Map<string, bigint[]>>(true)
    const pair = interp.call.as(t.tuple(t.string, t.optional(t.number)))('x')
    same<typeof pair, [string, number | undefined]>(true)
    const color = interp.vars.get('x', t.enum('red', 'green'))
    same<typeof color, 'red' | 'green'>(true)
    const user = interp.vars.get('x', t.object({ name: t.string, age: t.optional(t.int) }))
    same<typeof user, { readonly name: string; readonly age: number | undefined }>(true)
    same<Infer<typeof t.bytes>, Uint8Array>(true)
    // @ts-expect-error a list of numbers is no list of strings
    const wrong: string[] = interp.eval('x', t.list(t.int))
    // @ts-expect-error a type is made by t
    interp.eval('x', 'int')
    // @ts-expect-error a script is a string
    interp.eval(5)
    void wrong
  }
  expect(check).toBeTypeOf('function')
})

test('a typed command gets typed arguments', () => {
  const check = (interp: Interp): void => {
    interp.command('c', [t.int, t.optional(t.string), t.rest(t.boolean)], (n, s, ...flags) => {
      same<typeof n, number>(true)
      same<typeof s, string | undefined>(true)
      same<typeof flags, boolean[]>(true)
    })
    interp.command('plain', (...words) => same<typeof words, string[]>(true))
    // @ts-expect-error the function wants another type
    interp.command('c', [t.int], (text: string) => text)
    // @ts-expect-error rest is a parameter, not a type of values
    t.list(t.rest(t.int))
  }
  expect(check).toBeTypeOf('function')
})

test('methods of host classes get typed arguments', () => {
  const check = (interp: Interp): void => {
    class Counter {
      n = 0
    }
    interp.hostClass<Counter>('Counter', {
      create: (start) => {
        same<typeof start, string>(true)
        return new Counter()
      },
      methods: {
        add: method([t.int, t.optional(t.boolean)], (counter: Counter, by, twice) => {
          same<typeof by, number>(true)
          same<typeof twice, boolean | undefined>(true)
          counter.n += by
        }),
        show: (counter, ...words) => {
          same<typeof counter, Counter>(true)
          same<typeof words, string[]>(true)
        },
      },
      destroy: (counter) => same<typeof counter, Counter>(true),
    })
    // @ts-expect-error a method of another class
    interp.hostClass<Counter>('Counter', { methods: { wrong: (date: Date) => date } })
    same<ReturnType<typeof interp.unwrap>, object | undefined>(true)
  }
  expect(check).toBeTypeOf('function')
})

test('options and errors', () => {
  const options: InterpOptions[] = [
    { clock: null, random: () => 0.5, stdout: null, stdin: () => null },
    { limits: { steps: 1, depth: undefined }, commands: { only: ['set'] } },
    { loader: { source: (path) => (path === '' ? undefined : path) } },
  ]
  // @ts-expect-error no such limit
  options.push({ limits: { seconds: 1 } })
  // @ts-expect-error output goes to a function
  options.push({ stdout: 'file' })
  const check = (error: TclError, parsed: Parsed): void => {
    same<typeof error.errorCode, readonly string[]>(true)
    same<typeof error.options, ReadonlyMap<string, string>>(true)
    if (parsed.status === 'incomplete') same<typeof parsed.expects, '}' | ']' | '"' | ')'>(true)
    // @ts-expect-error what is complete expects nothing
    else void parsed.expects
  }
  expect([options.length, typeof check]).toEqual([5, 'function'])
})

test('what may be handed to Tcl', () => {
  const inputs: TclInput[] = [
    'a',
    1,
    2n,
    true,
    null,
    undefined,
    [1, ['x']],
    { a: { b: [1] } },
    new Map([['k', 1]]),
    new Uint8Array(),
  ]
  // @ts-expect-error a function has no Tcl value
  const fn: TclInput = () => 1
  // @ts-expect-error nor has a date
  const date: TclInput = new Date()
  expect([inputs.length, typeof fn, date instanceof Date]).toEqual([10, 'function', true])
})

nothingIsLeft()
