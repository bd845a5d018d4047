/** The largest list that a command builds. */
import { LIST_LIMIT, listTooLong } from '@feather-tcl/arena/values'
import type { CommandContext } from '../command.ts'

/** Check the length of a list before it is built.
 *  @throws TclFailure `max length of a Tcl list (67108864 elements) exceeded` */
export function checkListLength(length: number): void {
  if (!(length <= LIST_LIMIT)) listTooLong()
}

/** Bytes of an element's place. */
const SLOT = 8

/** Elements that are made in the time of one step. */
const MADE_PER_STEP = 16

/** The same, before the list is built: it must fit into what the eval may use, and is paid for.
 *  @throws LimitSignal when it does not */
export function reserveList(ctx: CommandContext, length: number): void {
  checkListLength(length)
  ctx.reserve(length * SLOT)
  ctx.charge(length / MADE_PER_STEP)
}

/** An array of so many places made at once is a table with keys beyond this, which takes ten times the memory. */
const AT_ONCE = 2 ** 24

/** An array with the items that `item` gives for 0, 1 ... */
export function fillArray<T>(length: number, item: (i: number) => T): T[] {
  const atOnce = Math.min(length, AT_ONCE)
  const items = new Array<T>(atOnce)
  for (let i = 0; i < atOnce; i++) items[i] = item(i)
  for (let i = atOnce; i < length; i++) items.push(item(i))
  return items
}
