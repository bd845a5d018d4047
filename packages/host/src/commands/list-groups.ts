/** Lists whose elements stay together in groups, for lsort and lsearch: -stride and -index. */
import { fail, type TclValue } from '@feather-tcl/arena/values'
import { asWord } from './integer-args.ts'
import { bindIndex, type FreeIndex, freePath, selectElement } from './list-index.ts'

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

/** Where the key of a group is: the element of the group, and the rest of the path inside that element.
 *  @throws TclFailure when a list of that length has no such groups, or a group no such element */
export class KeyPlace {
  readonly offset: number
  readonly path: readonly FreeIndex[]

  constructor({ path, stride }: GroupOptions, length: number, command: Command) {
    if (length % stride !== 0) failStride('list size must be a multiple of the stride length', command)
    const first = stride > 1 ? path[0] : undefined
    this.offset = first === undefined ? 0 : bindIndex(first, stride)
    this.path = first === undefined ? path : path.slice(1)
    if (this.offset < 0 || this.offset >= stride) {
      const message = 'when used with "-stride", the leading "-index" value must be within the group'
      fail(message, 'TCL', 'OPERATION', command, 'BADINDEX')
    }
  }

  /** The key of the group that begins at the place. */
  keyOf(items: readonly TclValue[], place: number): TclValue {
    const element = items[place + this.offset] as TclValue
    return this.path.length === 0 ? element : selectElement(element, this.path)
  }
}
