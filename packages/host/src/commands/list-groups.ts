/** Lists whose elements stay together in groups, for lsort and lsearch: -stride and -index. */
import { fail, type TclValue } from '@feather-tcl/arena/values'
import { asWord } from './integer-args.ts'
import { bindIndex, type FreeIndex, freePath } from './list-index.ts'

/** What their options say of groups. */
export interface GroupOptions {
  /** Where the key is in an element; with groups, the first index tells which element of the group. */
  path: readonly FreeIndex[]
  /** How many elements stay together; 1 without `-stride`. */
  stride: number
}

type Command = 'LSORT' | 'LSEARCH'

/** Throw the error for an option without a value. */
export function failMissing(message: string): never {
  return fail(message, 'TCL', 'ARGUMENT', 'MISSING')
}

/** Take one of the options with its value, which is undefined when there is none. */
export function readGroupOption(
  options: GroupOptions,
  option: '-index' | '-stride',
  value: TclValue | undefined,
  leastStride: number,
  command: Command,
): void {
  if (value === undefined)
    failMissing(`"${option}" option must be followed by ${option === '-index' ? 'list index' : 'stride length'}`)
  if (option === '-index') options.path = freePath(value)
  else {
    const stride = asWord(value)
    if (stride < leastStride) failStride(`stride length must be at least ${leastStride}`, command)
    options.stride = Number(stride)
  }
}

function failStride(message: string, command: Command): never {
  return fail(message, 'TCL', 'OPERATION', command, 'BADSTRIDE')
}

/** The key of a group: the element of the group that has it, and where it is inside that element. */
export interface KeyPlace {
  readonly offset: number
  readonly path: readonly FreeIndex[]
}

/** Where the keys of groups are.
 *  @throws TclFailure when a list of that length has no such groups, or a group no such element */
export function keyPlace({ path, stride }: GroupOptions, length: number, command: Command): KeyPlace {
  if (length % stride !== 0) failStride('list size must be a multiple of the stride length', command)
  const first = stride > 1 ? path[0] : undefined
  if (first === undefined) return { offset: 0, path }
  const offset = bindIndex(first, stride)
  if (offset < 0 || offset >= stride) {
    const message = 'when used with "-stride", the leading "-index" value must be within the group'
    fail(message, 'TCL', 'OPERATION', command, 'BADINDEX')
  }
  return { offset, path: path.slice(1) }
}
