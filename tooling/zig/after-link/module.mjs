// Takes a module apart as far as its functions need, and puts it together again. What it does not know it refuses.
import { list, number, Reader, sized } from './bytes.mjs'
import { passConstant, readInstructions } from './instructions.mjs'

const header = 8
const section = {
  custom: 0,
  types: 1,
  imports: 2,
  functions: 3,
  tables: 4,
  memories: 5,
  globals: 6,
  exports: 7,
  start: 8,
  elements: 9,
  code: 10,
  data: 11,
  dataCount: 12,
}
const functionKind = 0

/**
 * Custom sections are left out; the functions' names, if it has them, are taken from one.
 * @returns {{ sections: { id: number, bytes: Uint8Array }[], imported: number, functions: object[] }} `imported`: how many functions
 * the module imports, which have the first indices. One of `functions` is { index, name, type, parameters, locals, pieces }:
 * `type` an index, `parameters` how many, `locals` the type of each of the others, `pieces` as readInstructions gives them.
 * @throws when it holds what is not known here
 */
export function readModule(wasm) {
  const reader = new Reader(wasm, header)
  const all = []
  while (!reader.done) all.push({ id: reader.byte(), bytes: reader.take(reader.number()) })
  const unknown = all.find(({ id }) => !Object.values(section).includes(id))
  if (unknown) throw new Error(`section ${unknown.id} is unknown: tooling/zig/after-link/module.mjs must learn it`)

  const read = (id, item) => all.filter((one) => one.id === id).flatMap(({ bytes }) => new Reader(bytes).list(item))
  const parameters = read(section.types, readParameters)
  const imported = read(section.imports, readImport).filter((kind) => kind === functionKind).length
  read(section.globals, (global) => {
    global.take(2)
    passConstant(global)
  })
  const types = read(section.functions, (item) => item.number())
  const names = readNames(all.filter(({ id }) => id === section.custom))
  const functions = read(section.code, (item) => new Reader(item.take(item.number()))).map((body, position) => ({
    index: imported + position,
    name: names.get(imported + position),
    type: types[position],
    parameters: parameters[types[position]],
    locals: body.list((group) => Array(group.number()).fill(group.byte())).flat(),
    pieces: readInstructions(body),
  }))
  return { sections: all.filter(({ id }) => id !== section.custom), imported, functions }
}

/** How many parameters a type of functions has. */
function readParameters(reader) {
  if (reader.byte() !== 0x60) throw new Error('a type is not one of functions')
  const parameters = reader.list((one) => one.byte())
  reader.list((one) => one.byte())
  return parameters.length
}

/** The kind of an import. */
function readImport(reader) {
  reader.name()
  reader.name()
  const kind = reader.byte()
  const [table, memory, global] = [1, 2, 3]
  if (kind === table) reader.byte()
  if (kind === functionKind) reader.number()
  else if (kind === global) reader.take(2)
  else if (kind === table || kind === memory) {
    const hasMost = reader.byte() & 1
    for (let limit = 0; limit <= hasMost; limit++) reader.number()
  } else throw new Error(`an import is of unknown kind ${kind}`)
  return kind
}

function readNames(customSections) {
  const names = new Map()
  for (const { bytes } of customSections) {
    const reader = new Reader(bytes)
    if (reader.name() !== 'name') continue
    while (!reader.done) {
      const ofFunctions = reader.byte() === 1
      const part = new Reader(reader.take(reader.number()))
      if (ofFunctions) part.list(() => names.set(part.number(), part.name()))
    }
  }
  return names
}

/** The module, its functions in the order that they have in `functions`. */
export function writeModule({ sections, imported, functions }) {
  const places = new Map(functions.map(({ index }, position) => [index, imported + position]))
  const placed = (index) => number(places.get(index) ?? index)
  const rewrite = {
    [section.functions]: () => list(functions.map(({ type }) => number(type))),
    [section.exports]: (reader) => list(reader.list(() => writeExport(reader, placed))),
    [section.start]: (reader) => placed(reader.number()),
    [section.elements]: (reader) => list(reader.list(() => writeElements(reader, placed))),
    [section.code]: () => list(functions.map((one) => sized(writeBody(one, placed)))),
  }
  const written = sections.map(({ id, bytes }) => [number(id), sized(rewrite[id]?.(new Reader(bytes)) ?? bytes)])
  return Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), ...written.flat()])
}

function writeExport(reader, placed) {
  const name = Buffer.from(reader.name())
  const kind = reader.byte()
  const index = reader.number()
  return Buffer.concat([sized(name), number(kind), kind === functionKind ? placed(index) : number(index)])
}

function writeElements(reader, placed) {
  const start = reader.at
  if (reader.number() !== 0)
    throw new Error('a table is filled in a way that tooling/zig/after-link/module.mjs must learn')
  passConstant(reader)
  const offset = reader.bytes.subarray(start, reader.at)
  return Buffer.concat([offset, list(reader.list(() => placed(reader.number())))])
}

function writeBody({ locals, pieces }, placed) {
  const groups = []
  for (const type of locals) {
    if (groups.at(-1)?.type === type) groups.at(-1).count++
    else groups.push({ type, count: 1 })
  }
  const declared = list(groups.map(({ type, count }) => Buffer.concat([number(count), number(type)])))
  return Buffer.concat([
    declared,
    ...pieces.map((piece) => (piece.func === undefined ? bytesOf(piece) : placed(piece.func))),
  ])
}

/** The bytes of a piece, when it names no function. */
export const bytesOf = (piece) => (piece instanceof Uint8Array ? piece : number(piece.local ?? piece.alignment))
