/** The members that the bundle may give short names: those of classes and of types of ours that nobody reads by their names.
 *
 *  Left alone are the members of feather-tcl's own types, which are the public API, and of those that it takes from others; the
 *  names of anything that the platform has (the running Node is asked); the core's exports; what a computed name may
 *  be: TypeScript lets a member of a declared type be read by one only where its type is of literals or is `keyof`; and the keys
 *  of tables, which scripts choose from: of object literals that are of no declared type. */
import * as fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { spec } from '../../packages/core/host-ops/spec.ts'
import { isClass, privateNames } from './private-members.ts'
import type { Node } from './syntax-tree.ts'

const packages: string = fileURLToPath(new URL('../../packages/', import.meta.url))

/** A class, interface or object type. */
interface Shape {
  readonly name: string | undefined
  /** What it extends. */
  readonly bases: readonly string[]
  readonly members: Set<string>
  /** Those that every object of the type has. */
  readonly required: Set<string>
}

/** An object literal. */
interface Literal {
  readonly keys: readonly string[]
  /** It takes others from another object. */
  readonly spread: boolean
  /** The constant that it is, if any. */
  readonly constant: string | undefined
}

/** A type that has a name. */
interface Declared {
  readonly name: string
  readonly members: Set<string>
}

/** What the sources say of names. */
interface Found {
  /** Members of classes, interfaces and object types. */
  readonly declared: Set<string>
  /** Those of them that an object may be without. */
  readonly optional: Set<string>
  readonly shapes: Shape[]
  readonly types: Declared[]
  readonly literals: Literal[]
  /** What may be a computed name: what types say and what is tested with `in`. */
  readonly strings: string[]
  /** Of such types those that only say which member of a type another type is, or which family of host ops. */
  readonly members: Set<unknown>
  /** Types whose members are read by computed names. */
  readonly keyed: string[]
  /** Constants that are object literals, by these. */
  readonly constants: Map<unknown, string>
  /** Names where they only are declared, passed on or asked for a member by its name. */
  readonly plain: Set<unknown>
  /** Names that are used in other ways. */
  readonly names: Set<string>
  /** What is read or called of objects, each time. */
  readonly uses: string[]
}

const MEMBERS: ReadonlySet<string> = new Set([
  'MethodDefinition',
  'PropertyDefinition',
  'TSAbstractMethodDefinition',
  'TSAbstractPropertyDefinition',
  'TSMethodSignature',
  'TSPropertySignature',
])

function sources(folder: string): string[] {
  return fs
    .readdirSync(packages + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${packages}${folder}/${file}`)
}

function keyOf(member: Node): string | undefined {
  const key = member.key as Node | undefined
  if (key === undefined || member.computed === true) return undefined
  return (key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : undefined) as string | undefined
}

function keysOf(members: unknown): string[] {
  return (members as Node[]).map(keyOf).filter((key) => key !== undefined)
}

function nameOf(node: unknown): string | undefined {
  return (node as Node | null | undefined)?.name as string | undefined
}

function shapeOf(node: Node): Shape | undefined {
  const shape = (members: unknown, id?: unknown, bases: unknown[] = []): Shape => ({
    name: nameOf(id),
    bases: bases.map(nameOf).filter((base) => base !== undefined),
    members: new Set(keysOf(members)),
    required: new Set(keysOf((members as Node[]).filter(({ optional }) => optional !== true))),
  })
  const { type, id } = node
  const members = () => (node.body as Node).body
  if (isClass(node)) {
    const own = shape(members(), id, [node.superClass])
    for (const name of privateNames(node)) for (const names of [own.members, own.required]) names.add(name)
    return own
  }
  if (type === 'TSInterfaceDeclaration')
    return shape(
      members(),
      id,
      (node.extends as Node[]).map((base) => base.expression),
    )
  return type === 'TSTypeLiteral' ? shape(node.members) : undefined
}

function each(part: unknown, look: (node: Node) => void): void {
  if (part === null || typeof part !== 'object') return
  if (!Array.isArray(part)) look(part as Node)
  for (const inner of Object.values(part)) each(inner, look)
}

function stringsIn(part: unknown): string[] {
  const found: string[] = []
  each(part, ({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string') found.push(value)
  })
  return found
}

const TYPES: ReadonlySet<string> = new Set(['ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'])

function declaredBy(node: Node): Declared {
  const declared: Declared = { name: nameOf(node.id) as string, members: new Set() }
  each(node, (inner) => {
    if (MEMBERS.has(inner.type)) for (const key of keysOf([inner])) declared.members.add(key)
  })
  return declared
}

function look(node: Node, found: Found): void {
  const { type } = node
  if (isClass(node))
    for (const name of privateNames(node)) {
      found.declared.add(name)
      found.uses.push(name)
    }
  if (MEMBERS.has(type))
    for (const key of keysOf([node])) (node.optional === true ? found.optional : found.declared).add(key)
  const shape = shapeOf(node)
  if (shape !== undefined) found.shapes.push(shape)
  if (TYPES.has(type)) found.types.push(declaredBy(node))
  if (type === 'ObjectExpression') {
    const properties = node.properties as Node[]
    found.literals.push({
      keys: keysOf(properties),
      spread: properties.some((part) => part.type === 'SpreadElement'),
      constant: found.constants.get(node),
    })
  }
  if (type === 'VariableDeclarator') {
    const value = node.init as Node | null
    found.constants.set(value?.type === 'TSAsExpression' ? value.expression : value, nameOf(node.id) ?? '')
    found.plain.add(node.id)
  }
  if (type === 'ImportSpecifier' || type === 'ExportSpecifier')
    for (const part of Object.values(node)) found.plain.add(part)
  if (type === 'MemberExpression' && node.computed !== true) {
    found.uses.push(nameOf(node.property) as string)
    found.plain.add(node.object).add(node.property)
  }
  if (type === 'Identifier' && !found.plain.has(node)) found.names.add(nameOf(node) as string)
  if (type === 'TSIndexedAccessType') found.members.add(node.indexType)
  if (type === 'TSTypeReference' && nameOf(node.typeName) === 'HostOpsOf')
    for (const family of (node.typeArguments as Node).params as Node[]) found.members.add(family)
  if ((type === 'TSLiteralType' && !found.members.has(node)) || (type === 'BinaryExpression' && node.operator === 'in'))
    found.strings.push(...stringsIn(node))
  if (type === 'TSAsExpression' && nameOf((node.typeAnnotation as Node).typeName) === 'const')
    found.strings.push(...stringsIn(node))
  if (type === 'TSTypeOperator' && node.operator === 'keyof')
    found.keyed.push(nameOf((node.typeAnnotation as Node).typeName) ?? '')
}

function read(file: string): Found {
  const text = fs.readFileSync(file, 'utf8')
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Found = {
    declared: new Set(),
    optional: new Set(),
    shapes: [],
    types: [],
    literals: [],
    strings: [],
    members: new Set(),
    keyed: [],
    constants: new Map(),
    plain: new Set(),
    names: new Set(),
    uses: [],
  }
  each(program, (node) => look(node, found))
  return found
}

/** Options of the platform's functions, which no object has. */
const OPTIONS =
  'cause get set value writable enumerable configurable default done maximum initial element module name kind exports ' +
  'fatal ignoreBOM stream year month day weekday era hour minute second hour12 hourCycle timeZone timeZoneName calendar ' +
  'numberingSystem fractionalSecondDigits'

/** Members of ours that are called as members of the platform which nothing here asks for. */
const OURS = (
  'access anchor body context copy count drop ending flags group groups hash mode move next node parent path release rename ' +
  'resolve resume table take target type version write'
).split(' ')

/** Names of everything that can be reached from the global object, and of Node's module of files. */
function platformNames(): Set<string> {
  const names = new Set(OPTIONS.split(' '))
  const seen = new Set<unknown>()
  const waiting: unknown[] = [globalThis, fs, new Error(), /(?<x>)/d.exec(''), [].values(), new Map().keys()]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue
    seen.add(value)
    waiting.push(Object.getPrototypeOf(value))
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      names.add(name)
      waiting.push(value === globalThis ? globalThis[name as 'Map'] : property.value)
    }
  }
  for (const name of OURS) names.delete(name)
  return names
}

/** Files of what is public, besides feather-tcl's own. */
const PUBLIC = ['core/src/index.ts', 'host/src/loader.ts', 'host/src/webassembly.ts']

/** What other packages of this project ask of `interp.host`, and whoever looks into an interpreter. */
const HOST = ['exports', 'get', 'instance', 'materialize', 'resetScratch', 'scratch', 'store', 'wrap']

/** Classes and types with what they extend. */
function wholeShapes(files: readonly Found[]): Shape[] {
  const shapes = files.flatMap((file) => file.shapes)
  const whole = (shape: Shape): Shape => {
    const { name, bases } = shape
    const all = [shape, ...shapes.filter((other) => other.name !== undefined && bases.includes(other.name)).map(whole)]
    const members = new Set(all.flatMap((one) => [...one.members]))
    return { name, bases, members, required: new Set(all.flatMap((one) => [...one.required])) }
  }
  return shapes.map(whole)
}

function remembered<V>(answer: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>()
  return (name) => known.get(name) ?? (known.set(name, answer(name)).get(name) as V)
}

export interface Members {
  /** The names that may be shortened, the most used first. */
  readonly names: readonly string[]
  /** Is one of two members read of an object that has the other? Not so if no kind of objects has both, nor has a kind one that could
   *  be of a type in which the other is optional. */
  readonly meet: (one: string, other: string) => boolean
  /** All names of members, those too that stay. */
  readonly all: ReadonlySet<string>
}

export function internalMembers(): Members {
  const open = sources('feather/src').map(read)
  const others = PUBLIC.map((file) => read(packages + file))
  const ops = Object.values(spec).flatMap((family) => Object.keys(family))
  const inner = ['arena/src', 'host/src'].flatMap(sources).map(read)
  const all = [...open, ...others, ...inner]
  const kept = new Set([...platformNames(), ...HOST, ...ops])
  const keep = (names: Iterable<string>) => {
    for (const name of names) kept.add(name)
  }
  for (const { declared, optional, literals } of others)
    keep([...declared, ...optional, ...literals.flatMap(({ keys }) => keys)])
  for (const { declared, optional } of open) keep([...declared, ...optional])
  for (const { strings, types } of all) {
    keep(strings)
    for (const type of types) if (all.some((file) => file.keyed.includes(type.name))) keep(type.members)
  }
  const shapes = wholeShapes(all)
  const fits = ({ keys, spread }: Literal, { members, required }: Shape) =>
    keys.every((key) => members.has(key)) && (spread || [...required].every((key) => keys.includes(key)))
  // A constant that is only asked for members by their names is no table.
  const asked = ({ constant }: Literal) => constant !== undefined && !all.some(({ names }) => names.has(constant))
  const tables = (file: Found) =>
    inner.includes(file) ? file.literals.filter((literal) => !asked(literal)) : file.literals
  for (const literal of all.flatMap(tables)) if (!shapes.some((shape) => fits(literal, shape))) keep(literal.keys)

  const often = new Map<string, number>()
  for (const name of all.flatMap((file) => file.uses)) often.set(name, (often.get(name) ?? 0) + 1)
  const declared = new Set(inner.flatMap((file) => [...file.declared, ...file.optional]))
  const internal = [...declared].filter((name) => name.length > 1 && !kept.has(name)).sort()
  internal.sort((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0))

  // Objects of one kind, by what any of them may have.
  const literals = all.flatMap((file) => file.literals)
  const kinds = [...shapes.map(({ members }) => members), ...literals.map(({ keys }) => new Set(keys))]
  const besides = remembered((name) => {
    const without = shapes.filter((shape) => shape.members.has(name) && !shape.required.has(name))
    const about = (kind: ReadonlySet<string>) =>
      kind.has(name) || without.some(({ required }) => [...required].every((key) => kind.has(key)))
    return new Set(kinds.filter(about).flatMap((kind) => [...kind]))
  })
  return {
    names: internal,
    meet: (one, other) => besides(one).has(other) || besides(other).has(one),
    all: new Set([...kinds.flatMap((kind) => [...kind]), ...often.keys()]),
  }
}
