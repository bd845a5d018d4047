/** Types by declaration: a Tcl value has none of its own (`1 2` is a string, a list and a dict), so whoever reads one says
 *  what it is to be. `t` has them all. */
import {
  asBoolean,
  asDouble,
  asInteger,
  dictEntries,
  dictGet,
  fail,
  isEmpty,
  listItems,
  requireBytes,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { Value } from './value.ts'

type Read<T> = (value: TclValue) => T

/** How the type may be used in the parameters of a command. */
type Role = 'one' | 'optional' | 'rest'

/** What a Tcl value is to be read as; `T` is what JavaScript gets. Made by `t`. */
export class Type<T> {
  /** What it is called in the usage of a command: `int`, or the name that `named` gave. */
  readonly label: string
  /** @internal @throws TclFailure for a value that means something else */
  readonly read: Read<T>
  /** @internal */
  readonly role: Role

  /** @internal */
  constructor(label: string, read: Read<T>, role: Role = 'one') {
    this.label = label
    this.read = read
    this.role = role
  }

  /** The same type under another name, for the usage that `wrong # args` prints. */
  named(label: string): Type<T> {
    return new Type(label, this.read, this.role)
  }
}

/** All the words that are left, as a parameter of a command. Made by `t.rest`. */
export class RestType<T> {
  readonly label: string
  /** @internal */
  readonly item: Type<T>

  /** @internal */
  constructor(label: string, item: Type<T>) {
    this.label = label
    this.item = item
  }

  /** The same under another name, for the usage that `wrong # args` prints. */
  named(label: string): RestType<T> {
    return new RestType(label, this.item)
  }
}

/** What JavaScript gets from a type: `Infer<typeof t.int>` is `number`. */
export type Infer<X> = X extends Type<infer T> ? T : never

type Shape = { readonly [key: string]: Type<unknown> }
type ObjectOf<S extends Shape> = { [K in keyof S]: Infer<S[K]> }
type TupleOf<S extends readonly Type<unknown>[]> = { -readonly [I in keyof S]: Infer<S[I]> }

/** Read a part; what is wrong with it is told with its place. */
function part<T>(place: string, type: Type<T>, value: TclValue): T {
  try {
    return type.read(value)
  } catch (e) {
    if (!(e instanceof TclFailure)) throw e
    const sub = /^(\[\d+\]|\.)/.test(e.message)
    throw new TclFailure(`${place}${sub ? '' : ': '}${e.message}`, e.errorCode)
  }
}

function readInt(value: TclValue): number {
  const n = asInteger(value)
  if (typeof n === 'number') return n
  return fail(
    `integer value too large for a JavaScript number: "${toText(value)}"`,
    'ARITH',
    'IOVERFLOW',
    'integer value too large to represent',
  )
}

function readJson(value: TclValue): unknown {
  try {
    return JSON.parse(toText(value))
  } catch (e) {
    return fail(`expected JSON: ${(e as Error).message}`, 'TCL', 'VALUE', 'JSON')
  }
}

function list<T>(item: Type<T>): Type<T[]> {
  requireOne(item, 't.list')
  return new Type(`list of ${item.label}`, (value) => listItems(value).map((one, i) => part(`[${i}]`, item, one)))
}

function dict<V>(value: Type<V>): Type<Map<string, V>>
function dict<K, V>(value: Type<V>, key: Type<K>): Type<Map<K, V>>
function dict<V>(value: Type<V>, key: Type<unknown> = string): Type<Map<unknown, V>> {
  requireOne(value, 't.dict')
  requireOne(key, 't.dict')
  return new Type(`dict of ${value.label}`, (v) => {
    const map = new Map<unknown, V>()
    for (const [k, item] of dictEntries(v)) map.set(part('key', key, k), part(`.${toText(k)}`, value, item))
    return map
  })
}

function object<const S extends Shape>(shape: S): Type<ObjectOf<S>> {
  const fields = Object.entries(shape)
  return new Type('dict', (value) => {
    const found = Object.create(null) as Record<string, unknown>
    for (const [key, type] of fields) {
      const item = dictGet(value, key)
      if (item !== undefined) found[key] = part(`.${key}`, type, item)
      else if (type.role === 'optional') found[key] = undefined
      else fail(`key "${key}" not known in dictionary`, 'TCL', 'LOOKUP', 'DICT', key)
    }
    return found as ObjectOf<S>
  })
}

function tuple<const S extends readonly Type<unknown>[]>(...types: S): Type<TupleOf<S>> {
  let least = types.length
  while (least > 0 && types[least - 1]?.role === 'optional') least--
  const wanted = least === types.length ? `${least}` : `${least} to ${types.length}`
  return new Type(`list of ${wanted}`, (value) => {
    const items = listItems(value)
    if (items.length < least || items.length > types.length)
      fail(`expected a list of ${wanted} elements but got ${items.length}`, 'TCL', 'VALUE', 'LIST')
    const found = types.map((type, i) => {
      const item = items[i]
      return item === undefined ? undefined : part(`[${i}]`, type, item)
    })
    return found as TupleOf<S>
  })
}

function optional<T>(type: Type<T>): Type<T | undefined> {
  requireOne(type, 't.optional')
  return new Type<T | undefined>(
    type.label,
    (value) => {
      if (!isEmpty(value)) return type.read(value)
      try {
        return type.read(value)
      } catch {
        return undefined
      }
    },
    'optional',
  )
}

function oneOf<const W extends readonly [string, ...string[]]>(...words: W): Type<W[number]> {
  const last = words.length - 1
  const comma = words.length > 2 ? ',' : ''
  const choices = last === 0 ? words[0] : `${words.slice(0, last).join(', ')}${comma} or ${words[last]}`
  return new Type(words.join('|'), (value) => {
    const word = toText(value)
    return words.includes(word)
      ? word
      : fail(`bad value "${word}": must be ${choices}`, 'TCL', 'LOOKUP', 'INDEX', 'value', word)
  })
}

function rest<T>(item: Type<T>): RestType<T> {
  requireOne(item, 't.rest')
  return new RestType(item.label, item)
}

function requireOne(type: Type<unknown>, where: string): void {
  if (!(type instanceof Type)) throw new TypeError(`${where}: expected a type made by t`)
}

const string: Type<string> = new Type('string', toText)

/** The types. Each reads a Tcl value as something of JavaScript; a value that means something else is an error in Tcl's
 *  words, with the place for what is nested: `[2].age: expected integer but got "x"`.
 *
 *      interp.eval('list 1 2 3', t.list(t.int))          // [1, 2, 3]
 *      interp.eval('dict create a 1', t.dict(t.int))     // new Map([['a', 1]]) */
export const t: {
  /** The string representation. */
  readonly string: Type<string>
  /** An integer in the range of a JavaScript number, ±(2^53 - 1). */
  readonly int: Type<number>
  /** An integer of any size. */
  readonly bigint: Type<bigint>
  /** Any number; an integer of more than 53 bits is rounded. */
  readonly number: Type<number>
  /** `1 0 true false yes no on off` and their abbreviations. */
  readonly boolean: Type<boolean>
  /** An array of the elements of a list. */
  readonly list: typeof list
  /** A Map of the entries of a dict, in their order; keys are strings unless a type for them is given. */
  readonly dict: typeof dict
  /** An object, with null as prototype, of some keys of a dict; keys that are not in the shape are left out.
   *  A key whose type is optional may be missing. */
  readonly object: typeof object
  /** A list of so many elements, each with a type of its own; optional ones at the end may be missing. */
  readonly tuple: typeof tuple
  /** Undefined for what is missing, and for an empty string that does not mean anything else in that type. */
  readonly optional: typeof optional
  /** The string parsed as JSON. */
  readonly json: Type<unknown>
  /** A byte for each character; characters above U+00FF are an error. */
  readonly bytes: Type<Uint8Array>
  /** One of some words. */
  readonly enum: typeof oneOf
  /** The value as it is, for handing it on. */
  readonly value: Type<Value>
  /** The words that are left, as an array: the last parameter of a command. */
  readonly rest: typeof rest
} = {
  string,
  int: new Type('int', readInt),
  bigint: new Type('integer', (value) => BigInt(asInteger(value))),
  number: new Type('number', asDouble),
  boolean: new Type('boolean', asBoolean),
  list,
  dict,
  object,
  tuple,
  optional,
  json: new Type('json', readJson),
  bytes: new Type('bytes', (value) => requireBytes(value).slice()),
  enum: oneOf,
  value: new Type('value', (value) => new Value(value)),
  rest,
}
