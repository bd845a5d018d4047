/** A Tcl error on its way out of value or command code: the message and the `errorCode` list. Deliberately not an
 *  `Error`: nothing captures a stack, so that a script which fails a million times inside `catch` stays fast. */
export class TclFailure {
  /** What `catch` stores in its result variable. */
  readonly message: string
  /** The words of `errorCode`. */
  readonly errorCode: readonly string[]

  constructor(message: string, errorCode: readonly string[] = NO_CODE) {
    this.message = message
    this.errorCode = errorCode
  }
}

const NO_CODE: readonly string[] = ['NONE']

/** Throw a `TclFailure`. Without error code words the code is `NONE`. */
export function fail(message: string, ...errorCode: string[]): never {
  throw new TclFailure(message, errorCode.length === 0 ? NO_CODE : errorCode)
}
