/** The largest list that a command builds. */
import { fail, LIST_LIMIT } from '@feather-tcl/arena/values'

/** Check the length of a list before it is built.
 *  @throws TclFailure `max length of a Tcl list (67108864 elements) exceeded` */
export function checkListLength(length: number): void {
  if (!(length <= LIST_LIMIT)) fail(`max length of a Tcl list (${LIST_LIMIT} elements) exceeded`, 'TCL', 'MEMORY')
}
