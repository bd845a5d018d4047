import { pay } from '@feather-tcl/arena/values'

/** Long loops in pieces. Engines begin with slow code, and put better code in a function's place when it is called the next time;
 *  a loop that is running they replace later. So a loop over everything is quick from its second slice on, and a short program
 *  never gets there otherwise. What is called for each slice is to be a small function of its own. */
const SLICE = 512
/** Slices between two looks at whether the eval is to stop; a power of two. */
const BETWEEN = 8

/** Call with the beginning and the end of each slice of 0 to n. */
export function inSlices(n: number, each: (from: number, to: number) => void): void {
  for (let from = 0; from < n; from += SLICE) {
    if (from % (SLICE * BETWEEN) === 0 && from > 0) pay(0)
    each(from, from + SLICE < n ? from + SLICE : n)
  }
}
