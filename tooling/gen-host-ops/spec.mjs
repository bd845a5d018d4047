// Reads the host-op table into a flat list, and checks it: every mistake is reported with the op's name.

/** Kinds of arguments and results, with the C type of each. */
export const cTypes = {
  handle: 'int32_t',
  cell: 'Cell *',
  ptr: 'void *',
  i32: 'int32_t',
  f64: 'double',
  size: 'uint32_t',
  bool: 'bool',
  status: 'Status',
  void: 'void',
}

/** @returns {{family: string, name: string, args: {kind: string, name: string, type: string}[], ret: string, doc: string}[]} */
export function readSpec(spec) {
  const ops = []
  for (const [family, entries] of Object.entries(spec)) {
    for (const [name, { args, ret, doc }] of Object.entries(entries)) {
      const where = `host op ${family}.${name}`
      if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`${where}: a name is lower case with underscores`)
      if (ops.some((op) => op.name === name)) throw new Error(`${where}: the name is taken`)
      if (!doc) throw new Error(`${where}: no doc`)
      if (!(ret in cTypes)) throw new Error(`${where}: unknown result kind ${ret}`)
      ops.push({ family, name, args: args.map((text, i) => readArgument(text, i, where)), ret, doc })
    }
  }
  return ops
}

/** `kind` or `kind name`; `const` before it says that the host only reads what the address names. */
function readArgument(text, position, where) {
  const [, constant, kind, name = `a${position}`] = text.match(/^(const )?(\w+)(?: (\w+))?$/) ?? []
  const known = kind in cTypes && kind !== 'void' && (!constant || cTypes[kind].endsWith('*'))
  if (!known) throw new Error(`${where}: argument "${text}"`)
  return { kind, name, type: (constant ?? '') + cTypes[kind] }
}

/** FNV-1a over what the wasm and its host must agree on: names, argument kinds, results, names of imports and exports. Not families or
 *  docs. */
export function tableHash(ops, exports) {
  const names = importNames(ops)
  const line = (op) => `${names.get(op.name)}=${op.name}(${op.args.map((arg) => arg.kind).join(',')})->${op.ret}`
  const lines = [...ops.map(line), ...Array.from(exports, ([name, short]) => `${short}=${name}`)].sort()
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(lines.join('\n'))) hash = Math.imul(hash ^ byte, 0x01000193)
  return `0x${(hash >>> 0).toString(16).padStart(8, '0')}`
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The names under which the wasm imports the ops, in the table's order: each page has them twice, in the wasm and in the bundle
 *  (0.9 KB after gzip). Ops of one word keep theirs, as members of other objects are called so too. */
export function importNames(ops) {
  const short = ['', 'a', 'b'].flatMap((first) => [...LETTERS].map((letter) => first + letter))
  return new Map(ops.map(({ name }) => [name, name.includes('_') ? short.shift() : name]))
}
