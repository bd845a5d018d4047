// Takes the instructions of a function apart as far as it is changed here. All else stays bytes.

/** What can follow an instruction. Each reads it, and gives it when it is to stand apart. */
const local = (reader) => ({ local: reader.number() })
const func = (reader) => ({ func: reader.number() })
const number = (reader) => reader.passNumber()
const numbers = (reader) => void reader.list(number)
const bytes = (length) => (reader) => void reader.take(length)
const alignment = (natural) => (reader) => {
  const given = reader.number()
  if (given & 64) throw new Error('an access names its memory: tooling/zig/after-link/instructions.mjs must learn it')
  return { alignment: given, natural }
}

/** Rows for loads and stores from `first` on, one for each digit: as what power of two the access is aligned by nature. */
const accesses = (first, naturals, ...more) =>
  Array.from(naturals, (natural, i) => [first + i, first + i, alignment(Number(natural)), number, ...more])

const end = 0x0b
/** Rows of [first, last, what follows...], from the index of instructions in WebAssembly's specification. */
const plain = [
  [0x00, 0x01], // unreachable, nop
  [0x02, 0x04, number], // block, loop, if
  [0x05, 0x05], // else
  [end, end],
  [0x0c, 0x0d, number], // br, br_if
  [0x0e, 0x0e, numbers, number], // br_table
  [0x0f, 0x0f], // return
  [0x10, 0x10, func], // call
  [0x11, 0x11, number, number], // call_indirect
  [0x12, 0x12, func], // return_call
  [0x13, 0x13, number, number], // return_call_indirect
  [0x1a, 0x1b], // drop, select
  [0x1c, 0x1c, numbers], // select of a type
  [0x20, 0x22, local], // local.get, local.set, local.tee
  [0x23, 0x26, number], // of globals and tables
  ...accesses(0x28, '23230011001122232301012'), // loads and stores
  [0x3f, 0x42, number], // memory.size, memory.grow, i32.const, i64.const
  [0x43, 0x43, bytes(4)], // f32.const
  [0x44, 0x44, bytes(8)], // f64.const
  [0x45, 0xc4], // comparisons, arithmetic, conversions
  [0xd0, 0xd0, number], // ref.null
  [0xd1, 0xd1], // ref.is_null
  [0xd2, 0xd2, func], // ref.func
]
/** After 0xfc. */
const bulk = [
  [0, 7], // conversions that saturate
  [8, 8, number, number], // memory.init
  [9, 9, number], // data.drop
  [10, 10, number, number], // memory.copy
  [11, 11, number], // memory.fill
]
/** After 0xfd. */
const simd = [
  ...accesses(0, '433333301234'), // loads and stores
  [12, 13, bytes(16)], // v128.const, i8x16.shuffle
  [14, 20], // swizzle, splats
  [21, 34, bytes(1)], // of one lane
  [35, 83], // comparisons, bits
  ...accesses(84, '01230123', bytes(1)), // loads and stores of one lane
  ...accesses(92, '23'), // loads with zeros
  [94, 255], // of whole vectors
]

function tableOf(rows) {
  const table = []
  for (const [first, last, ...operands] of rows) {
    for (let code = first; code <= last; code++) table[code] = operands
  }
  return table
}
const [plainTable, bulkTable, simdTable] = [plain, bulk, simd].map(tableOf)

/** What follows the instruction that `reader` stands before. */
function operandsOf(reader) {
  const start = reader.at
  const code = reader.byte()
  const operands =
    code === 0xfc ? bulkTable[reader.number()] : code === 0xfd ? simdTable[reader.number()] : plainTable[code]
  if (operands) return operands
  const hex = Buffer.from(reader.bytes.subarray(start, reader.at)).toString('hex')
  throw new Error(
    `the instruction ${hex} is unknown: tooling/zig/after-link/instructions.mjs must learn what follows it`,
  )
}

/** All that `reader` has, as a list of bytes and of what stands apart: { local } and { func }, which hold an index, and
 *  { alignment, natural } of an access to memory, both as powers of two. */
export function readInstructions(reader) {
  const pieces = []
  let from = reader.at
  while (!reader.done) {
    for (const operand of operandsOf(reader)) {
      const start = reader.at
      const piece = operand(reader)
      if (piece === undefined) continue
      pieces.push(reader.bytes.subarray(from, start), piece)
      from = reader.at
    }
  }
  return [...pieces, reader.bytes.subarray(from)]
}

/** Passes the instructions that compute a constant, to their end. */
export function passConstant(reader) {
  while (reader.bytes[reader.at] !== end) {
    for (const operand of operandsOf(reader)) {
      if (operand(reader)?.func === undefined) continue
      throw new Error('a constant names a function: tooling/zig/after-link must learn to renumber it')
    }
  }
  reader.byte()
}
