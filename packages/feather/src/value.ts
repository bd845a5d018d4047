/** A Tcl value as it is, for handing it on. */
import type { TclValue } from '@feather-tcl/arena/values'
import { publicText } from './failure.ts'

/** A Tcl value kept as it is, with what it is known to mean: for handing it on to `call`, `vars.set` and the like without
 *  making it a string, or reading it in several ways. It is plain data: it belongs to no eval and needs no disposal. */
export class Value {
  /** @internal */
  readonly tcl: TclValue

  /** @internal */
  constructor(tcl: TclValue) {
    this.tcl = tcl
  }

  /** Its string representation. */
  toString(): string {
    return publicText(this.tcl)
  }
}
