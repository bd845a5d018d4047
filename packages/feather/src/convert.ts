/** JavaScript values into Tcl values, by fixed rules; nothing is guessed from shape on the way back (types.ts). */
import {
  makeBytes,
  makeDict,
  makeDouble,
  makeInt,
  makeList,
  makeString,
  type TclForeign,
  type TclValue,
} from '@feather-tcl/arena/values'
import { Value } from './value.ts'

/** What may be handed to Tcl:
 *
 *  | JavaScript | Tcl |
 *  | --- | --- |
 *  | string | the same |
 *  | boolean | 1 or 0 |
 *  | null, undefined | the empty string |
 *  | safe integer, bigint | an integer of any size |
 *  | other number | a double, with `Inf`, `-Inf`, `NaN` |
 *  | array | a list |
 *  | Map, plain object | a dict in insertion order |
 *  | Uint8Array | a byte string |
 *  | Value | itself |
 *  | what `wrapObject` was given, or a host class made | the name of its command (only where the type is `unknown`) |
 *
 *  Anything else is a TypeError that names the place, such as `args[0].when`. */
export type TclInput =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Uint8Array
  | Value
  | readonly TclInput[]
  | ReadonlyMap<TclInput, TclInput>
  | { readonly [key: string]: TclInput }

/** Where the objects are that have a name in an interpreter. */
export interface NamedObjects {
  get(object: object): TclForeign | undefined
}

/** Arrays and objects inside each other further than this are taken for a cycle. */
const DEPTH = 1000

/** @param path where the value is in what the caller gave, for the error; a number is that of an argument
 *  @throws TypeError naming the path, for what has no meaning in Tcl */
export function toTcl(v: unknown, path: string | number, objects?: NamedObjects): TclValue {
  if (typeof v === 'string') return makeString(v)
  if (typeof v === 'number') return fromNumber(v)
  return convert(v, typeof path === 'number' ? `args[${path}]` : path, objects, 0)
}

function fromNumber(v: number): TclValue {
  return Number.isSafeInteger(v) && !Object.is(v, -0) ? v : makeDouble(v)
}

function convert(v: unknown, path: string, objects: NamedObjects | undefined, depth: number): TclValue {
  switch (typeof v) {
    case 'string':
      return makeString(v)
    case 'boolean':
      return v ? 1 : 0
    case 'number':
      return fromNumber(v)
    case 'bigint':
      return makeInt(v)
    case 'undefined':
      return ''
    case 'object':
      return v === null ? '' : fromObject(v, path, objects, depth + 1)
    default:
      throw new TypeError(`${path}: a ${typeof v} has no Tcl value`)
  }
}

function fromObject(v: object, path: string, objects: NamedObjects | undefined, depth: number): TclValue {
  if (v instanceof Value) return v.tcl
  const named = objects?.get(v)
  if (named !== undefined) return named
  if (depth > DEPTH) throw new TypeError(`${path}: more than ${DEPTH} arrays and objects inside each other, or a cycle`)
  if (Array.isArray(v)) {
    const items: TclValue[] = new Array(v.length)
    for (let i = 0; i < v.length; i++) items[i] = convert(v[i], `${path}[${i}]`, objects, depth)
    return makeList(items)
  }
  if (v instanceof Uint8Array) return makeBytes(v.slice())
  if (v instanceof Map) {
    const entries: [TclValue, TclValue][] = []
    for (const [key, item] of v) {
      const word = convert(key, `${path} key`, objects, depth)
      entries.push([word, convert(item, `${path}.${typeof key === 'object' ? '(key)' : String(key)}`, objects, depth)])
    }
    return makeDict(entries)
  }
  if (isPlain(v)) {
    const entries: [TclValue, TclValue][] = []
    for (const [key, item] of Object.entries(v))
      entries.push([makeString(key), convert(item, `${path}.${key}`, objects, depth)])
    return makeDict(entries)
  }
  throw new TypeError(
    `${path}: expected a string, number, bigint, boolean, array, Map, plain object or Uint8Array, got ${describe(v)}`,
  )
}

/** An object literal, of this realm or another, or an object without prototype. */
function isPlain(v: object): boolean {
  const proto = Object.getPrototypeOf(v)
  if (proto === Object.prototype || proto === null) return true
  return Object.getPrototypeOf(proto) === null && Object.hasOwn(proto, 'isPrototypeOf')
}

function describe(v: object): string {
  if (typeof (v as { then?: unknown }).then === 'function') return 'a promise, and Tcl cannot wait for one'
  const name = v.constructor?.name
  return name ? `an instance of ${name}: give it a name with wrapObject` : 'an object without constructor'
}
