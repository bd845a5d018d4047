/** The names of members that the bundle may shorten: members of classes and of types of ours that nobody reads by their names.
 *
 *  Left alone are the members of feather-tcl's own types, which are the public API, and of those that it takes from others; the
 *  names of anything that the platform has (the running Node is asked); host ops and the core's exports; what is a string
 *  somewhere, as whoever reads a member by a computed name has the name from a string; and the keys of tables, which scripts
 *  choose from: of object literals that are of no declared type. */
import * as fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const packages: string = fileURLToPath(new URL('../../packages/', import.meta.url))

interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

/** A class, interface or object type. */
interface Shape {
  readonly name: string | undefined
  /** What it extends. */
  readonly bases: readonly string[]
  readonly members: Set<string>
}

/** What the sources say of names. */
interface Found {
  /** Members of classes, interfaces and object types. */
  readonly declared: Set<string>
  /** Those of them that an object may be without. */
  readonly optional: Set<string>
  readonly shapes: Shape[]
  /** The keys of each object literal. */
  readonly literals: string[][]
  /** What strings say. */
  readonly strings: string[]
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

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z_$][\w$]*/g) ?? []
}

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
  const named = (bases: unknown[]): Shape => ({
    name: nameOf(node.id),
    bases: bases.map(nameOf).filter((base) => base !== undefined),
    members: new Set(keysOf((node.body as Node).body)),
  })
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return named([node.superClass])
  if (node.type === 'TSInterfaceDeclaration') return named((node.extends as Node[]).map((base) => base.expression))
  if (node.type === 'TSTypeLiteral') return { name: undefined, bases: [], members: new Set(keysOf(node.members)) }
  return undefined
}

function look(node: Node, found: Found): void {
  const { type } = node
  if (MEMBERS.has(type))
    for (const key of keysOf([node])) (node.optional === true ? found.optional : found.declared).add(key)
  const shape = shapeOf(node)
  if (shape !== undefined) found.shapes.push(shape)
  if (type === 'ObjectExpression') found.literals.push(keysOf(node.properties))
  if (type === 'MemberExpression' && node.computed !== true) found.uses.push(nameOf(node.property) as string)
  if (type === 'Literal' && typeof node.value === 'string') found.strings.push(node.value)
  if (type === 'TemplateElement') found.strings.push((node.value as { cooked: string }).cooked)
}

function walk(part: unknown, found: Found): void {
  if (part === null || typeof part !== 'object') return
  if (!Array.isArray(part)) look(part as Node, found)
  for (const inner of Object.values(part)) walk(inner, found)
}

function read(file: string): Found {
  const text = fs.readFileSync(file, 'utf8')
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Found = { declared: new Set(), optional: new Set(), shapes: [], literals: [], strings: [], uses: [] }
  walk(program, found)
  // Lists of names may be one string.
  if (text.includes('.split(')) found.strings.push(...found.strings.flatMap(wordsOf))
  return found
}

/** Options of the platform's functions, which no object has. */
const OPTIONS =
  'cause get set value writable enumerable configurable default done maximum initial element module name kind exports ' +
  'fatal ignoreBOM stream year month day weekday era hour minute second hour12 hourCycle timeZone timeZoneName calendar ' +
  'numberingSystem fractionalSecondDigits'

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
  return names
}

/** Files of what is public, besides feather-tcl's own. */
const PUBLIC = ['core/host-ops/spec.ts', 'core/src/index.ts', 'host/src/loader.ts', 'host/src/webassembly.ts']

/** What other packages of this project ask of `interp.host`, and whoever looks into an interpreter. */
const HOST = ['exports', 'get', 'instance', 'materialize', 'resetScratch', 'scratch', 'store', 'wrap']

/** Objects of one kind, by what any of them may have: those of classes and types with what these extend, and object literals. */
function kindsOf(files: readonly Found[]): ReadonlySet<string>[] {
  const shapes = files.flatMap((file) => file.shapes)
  const withBases = ({ members, bases }: Shape): Set<string> => {
    const inherited = shapes.filter(({ name }) => name !== undefined && bases.includes(name)).map(withBases)
    return new Set([members, ...inherited].flatMap((names) => [...names]))
  }
  return [...shapes.map(withBases), ...files.flatMap((file) => file.literals).map((keys) => new Set(keys))]
}

const LETTERS = 'etnriaoscludfpmhgvybxSCwTEDOkAjMNPFILRzBVHUWGKqJYXZQ'

/** Short names, shortest first. */
function* shortNames(): Generator<string> {
  yield* LETTERS
  for (const first of LETTERS) for (const second of LETTERS) yield first + second
}

/** A short name for each name that the bundle may shorten. Names share one if no object has both of them: neither stands
 *  beside the other in a kind, and every object of a type that declares one has it. Few names compress better than many. */
export function internalNames(): Map<string, string> {
  const open = [...sources('feather/src'), ...PUBLIC.map((file) => packages + file)].map(read)
  const inner = ['arena/src', 'host/src'].flatMap(sources).map(read)
  const all = [...open, ...inner]
  const kept = new Set([...platformNames(), ...HOST])
  const keep = (names: Iterable<string>) => {
    for (const name of names) kept.add(name)
  }
  for (const { declared, optional, literals } of open) keep([...declared, ...optional, ...literals.flat()])
  for (const { strings } of all) keep(strings.map((text) => text.replace(/^-/, '')))
  const shapes = all.flatMap((file) => file.shapes)
  for (const keys of inner.flatMap((file) => file.literals))
    if (!shapes.some(({ members }) => keys.every((key) => members.has(key)))) keep(keys)

  const often = new Map<string, number>()
  for (const name of all.flatMap((file) => file.uses)) often.set(name, (often.get(name) ?? 0) + 1)
  const optional = new Set(all.flatMap((file) => [...file.optional]))
  const declared = new Set(inner.flatMap((file) => [...file.declared, ...file.optional]))
  const internal = [...declared].filter((name) => name.length > 2 && !kept.has(name)).sort()
  internal.sort((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0))

  const kinds = kindsOf(all)
  const taken = new Set([...kinds.flatMap((kind) => [...kind]), ...often.keys()])
  const free = [...shortNames()].filter((name) => !/^(?:as|do|if|in|is|of)$/.test(name))
  const found = new Map<string, string>()
  const sharers = new Map([...taken].map((name) => [name, [name]]))
  for (const name of internal) {
    const beside = new Set(kinds.filter((kind) => kind.has(name)).flatMap((kind) => [...kind]))
    const fits = (short: string) => {
      const others = sharers.get(short) ?? []
      if (others.length === 0) return true
      return !optional.has(name) && others.every((other) => !beside.has(other) && !optional.has(other))
    }
    const short = free.find(fits)
    if (short === undefined) throw new Error('no short names are left')
    found.set(name, short)
    sharers.set(short, [...(sharers.get(short) ?? []), name])
  }
  return found
}
