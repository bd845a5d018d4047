// The order of the functions in the module: what gzip finds said before, it writes short, if it was said within the last 32 KB.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Names of functions, one a line, in the order that search-order.mjs found. It may name some that are gone, and lack new ones. */
export const orderFile = fileURLToPath(new URL('function-order.txt', import.meta.url))

export const readOrder = () => (existsSync(orderFile) ? readFileSync(orderFile, 'utf8').trim().split('\n') : [])

/** What the C source calls a function: where several files have a static one of the same name, the linker numbers them. */
export const sourceName = ({ name = '' }) => name.replace(/\.\d+$/, '')

/** The functions in the order of `names`. Of several with one name each line means the next. One without a line goes where the
 *  function is that it follows in `functions`. */
export function inOrder(functions, names) {
  const rows = new Map()
  names.forEach((name, row) => {
    rows.set(name, [...(rows.get(name) ?? []), row])
  })
  let row = -1
  const placed = functions.map((one) => {
    row = rows.get(sourceName(one))?.shift() ?? row
    return { one, row }
  })
  return placed.sort((a, b) => a.row - b.row).map(({ one }) => one)
}
