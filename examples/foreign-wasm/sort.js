// A WebAssembly module that has nothing to do with Feather sorts JavaScript values: it works with handles, numbers that name
// them, and @feather-tcl/arena issues those. When the work is done, all handles are forgotten at once.
//
//   node examples/foreign-wasm/sort.js
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { HandleArena } from '@feather-tcl/arena'

const module = await WebAssembly.compile(await readFile(new URL('sort.wasm', import.meta.url)))

/** A sorter with its own module instance.
 *  @param compare as that of Array.sort */
export async function createSorter(compare) {
  const arena = new HandleArena()
  const host = { compare: (a, b) => compare(arena.get(a), arena.get(b)) }
  const { exports } = await WebAssembly.instantiate(module, { host })
  const handles = new Int32Array(exports.memory.buffer)

  return {
    /** The values of an array, sorted: a new array.
     *  @throws RangeError when they do not fit into the module's memory */
    sort(values) {
      if (values.length > handles.length) throw new RangeError(`at most ${handles.length} values`)
      try {
        values.forEach((value, i) => (handles[i] = arena.store(value)))
        exports.sort(0, values.length)
        // What is to be kept is taken out before the handles go.
        return values.map((_, i) => arena.materialize(handles[i]))
      } finally {
        arena.resetScratch() // also when `compare` has thrown
      }
    },
    /** Handles in use: 0 between two calls. */
    get size() {
      return arena.size
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { compare } = new Intl.Collator('sv', { numeric: true })
  const sorter = await createSorter((a, b) => compare(a.name, b.name))
  const names = ['öl 10', 'öl 9', 'zebra', 'ärta', 'apa']
  console.log(
    sorter
      .sort(names.map((name) => ({ name })))
      .map(({ name }) => name)
      .join(', '),
  )
  console.log(`handles left: ${sorter.size}`)
}
