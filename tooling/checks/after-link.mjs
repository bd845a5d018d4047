// What is done to the wasm after linking keeps it the same module, and refuses what it does not know (tooling/zig/after-link).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignAccesses } from '../zig/after-link/accesses.mjs'
import { Reader } from '../zig/after-link/bytes.mjs'
import { readInstructions } from '../zig/after-link/instructions.mjs'
import { placeLocals, renumberLocals } from '../zig/after-link/locals.mjs'
import { bytesOf, readModule, writeModule } from '../zig/after-link/module.mjs'
import { inOrder } from '../zig/after-link/order.mjs'
import { coreFolder } from '../zig/core.mjs'
import { report } from './report.mjs'

const wasm = readFileSync(join(coreFolder, 'wasm/feather.wasm'))
const [i32, f64] = [0x7f, 0x7c]
const [get, set, tee, drop, end] = [0x20, 0x21, 0x22, 0x1a, 0x0b]
const named = (names) => names.map((name, index) => ({ index, name }))
const namesOf = (order) => order.map(({ one }) => one.name)

const checks = {
  'what is read and written again is the same module': () => {
    assert.deepEqual(writeModule(readModule(wasm)), wasm)
  },
  'functions go elsewhere and come back': () => {
    const module = readModule(wasm)
    const there = writeModule({ ...module, functions: module.functions.toReversed() })
    assert.ok(WebAssembly.validate(there) && !there.equals(wasm))
    const again = readModule(there)
    assert.deepEqual(writeModule({ ...again, functions: again.functions.toReversed() }), wasm)
  },
  'the wasm is done with already, and has no names': () => {
    const module = readModule(wasm)
    assert.deepEqual(module.functions.map(alignAccesses), module.functions)
    const localsOf = (functions) => functions.map(({ locals }) => locals)
    assert.deepEqual(localsOf(module.functions.map(renumberLocals)), localsOf(module.functions))
    assert.ok(module.functions.every(({ name }) => name === undefined))
  },
  'locals of one type stand together, the most used first, and parameters stay': () => {
    const code = [get, 0, tee, 1, drop, get, 2, set, 3, get, 2, set, 3, get, 2, set, 4, end]
    const locals = [i32, f64, i32, i32, f64]
    const before = { parameters: 1, locals, pieces: readInstructions(new Reader(Buffer.from(code))) }
    const { locals: after, pieces } = renumberLocals(before)
    assert.deepEqual(after, [i32, i32, i32, f64])
    const order = pieces.filter(({ local }) => local !== undefined).map(({ local }) => local)
    assert.deepEqual(order, [0, 2, 4, 1, 4, 1, 4, 3])
  },
  'locals change places, unless the places are not those of such locals': () => {
    const code = [get, 0, set, 1, get, 2, set, 3, end]
    const one = { parameters: 1, locals: [i32, i32, f64], pieces: readInstructions(new Reader(Buffer.from(code))) }
    const placed = (places) => [...Buffer.concat(placeLocals({ one, places }).pieces.map(bytesOf))]
    assert.deepEqual(placed([1, 0, 2]), [get, 0, set, 2, get, 1, set, 3, end])
    for (const places of [[], [1, 0], [2, 1, 0], [0, 0, 2], [1, 0, 3], [1, 0, 2, 3]])
      assert.deepEqual(placed(places), code)
  },
  'loads and stores are aligned by their size': () => {
    const [load64, store16, simdLoadLane64] = [[0x29], [0x3b], [0xfd, 87]]
    const code = [...load64, 0, 8, ...store16, 0, 200, 1, ...simdLoadLane64, 2, 16, 1, end]
    const { pieces } = alignAccesses({ pieces: readInstructions(new Reader(Buffer.from(code))) })
    const bytes = Buffer.concat(pieces.map(bytesOf))
    assert.deepEqual([...bytes], [...load64, 3, 8, ...store16, 1, 200, 1, ...simdLoadLane64, 3, 16, 1, end])
  },
  'functions follow the list; those it lacks stay behind what they followed': () => {
    const functions = named(['new', 'one', 'after', 'find', 'two', 'find.12', 'last'])
    const order = inOrder(functions, ['find', 'gone', 'two 1 0', 'find', 'one'])
    assert.deepEqual(namesOf(order), ['new', 'find', 'two', 'find.12', 'last', 'one', 'after'])
    assert.deepEqual(order.map(({ places }) => places).slice(1, 3), [[], [1, 0]])
  },
  'an instruction that is unknown is refused': () => {
    assert.throws(
      () => readInstructions(new Reader(Buffer.from([0xfc, 17, 0, end]))),
      /^Error: the instruction fc11 is unknown/,
    )
    assert.throws(
      () => readInstructions(new Reader(Buffer.from([0x06, 0x40, end]))),
      /^Error: the instruction 06 is unknown/,
    )
  },
  'a module that ends too early is refused': () => {
    for (let length = wasm.length - 1; length > 8; length = Math.floor(length / 2)) {
      assert.throws(() => readModule(wasm.subarray(0, length)), /^Error: the module ends/)
    }
  },
}

const problems = Object.entries(checks).flatMap(([name, check]) => {
  try {
    check()
    return []
  } catch (error) {
    return [`${name}: ${error.message}`]
  }
})
report('after-link', Object.keys(checks).length, problems)
