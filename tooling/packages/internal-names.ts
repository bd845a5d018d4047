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

/** What the sources say of names. */
interface Found {
  /** Members of classes, interfaces and object types. */
  readonly declared: Set<string>
  /** The same, for each of them alone. */
  readonly shapes: Set<string>[]
  /** The keys of each object literal. */
  readonly literals: string[][]
  /** What strings say. */
  readonly strings: string[]
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

function look(node: Node, found: Found): void {
  const { type } = node
  if (MEMBERS.has(type)) for (const key of keysOf([node])) found.declared.add(key)
  if (type === 'ClassBody' || type === 'TSInterfaceBody') found.shapes.push(new Set(keysOf(node.body)))
  if (type === 'TSTypeLiteral') found.shapes.push(new Set(keysOf(node.members)))
  if (type === 'ObjectExpression') found.literals.push(keysOf(node.properties))
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
  const found: Found = { declared: new Set(), shapes: [], literals: [], strings: [] }
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

/** The names, sorted. */
export function internalNames(): string[] {
  const open = [...sources('feather/src'), ...PUBLIC.map((file) => packages + file)].map(read)
  const inner = ['arena/src', 'host/src'].flatMap(sources).map(read)
  const kept = new Set([...platformNames(), ...HOST])
  const keep = (names: Iterable<string>) => {
    for (const name of names) kept.add(name)
  }
  for (const { declared, literals } of open) keep([...declared, ...literals.flat()])
  for (const { strings } of [...open, ...inner]) keep(strings.map((text) => text.replace(/^-/, '')))
  const shapes = [...open, ...inner].flatMap((file) => file.shapes)
  for (const keys of inner.flatMap((file) => file.literals))
    if (!shapes.some((shape) => keys.every((key) => shape.has(key)))) keep(keys)
  const declared = new Set(inner.flatMap((file) => [...file.declared]))
  return [...declared].filter((name) => name.length > 2 && !kept.has(name)).sort()
}
