// Where functions stand in the module, and locals in their function: what gzip finds said before, it writes short, if it was said
// within the last 32 KB.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What search-order.mjs found: a line for each function with its name and, where its locals are not in the order of their uses, the
 *  places of these. It may name functions that are gone, and lack new ones. */
export const orderFile = fileURLToPath(new URL('order.txt', import.meta.url))

export const readOrder = () => (existsSync(orderFile) ? readFileSync(orderFile, 'utf8').trim().split('\n') : [])

/** What the C source calls a function: where several files have a static one of the same name, the linker numbers them. */
const sourceName = ({ name = '' }) => name.replace(/\.\d+$/, '')

/** The line of a function. */
export const lineOf = ({ one, places }) =>
  [sourceName(one), ...(places.every((place, local) => place === local) ? [] : places)].join(' ')

/** The functions in the order of the lines, each with the places of its locals. Of several with one name each line means the next.
 *  One without a line goes where the function is that it follows in `functions`. */
export function inOrder(functions, lines) {
  const rows = new Map()
  lines.forEach((line, row) => {
    const [name, ...places] = line.split(' ')
    rows.set(name, [...(rows.get(name) ?? []), { row, places: places.map(Number) }])
  })
  let row = -1
  const found = functions.map((one) => {
    const line = rows.get(sourceName(one))?.shift()
    row = line?.row ?? row
    return { one, row, places: line?.places ?? [] }
  })
  return found.sort((a, b) => a.row - b.row).map(({ one, places }) => ({ one, places }))
}
