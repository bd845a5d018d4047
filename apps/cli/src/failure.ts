/** A Tcl error thrown by a command of the CLI. Not an `Error`: scripts catch errors often, and no stack is needed. */
export class CommandFailure {
  readonly message: string
  /** The words of `errorCode`. */
  readonly errorCode: readonly string[]

  constructor(message: string, errorCode: readonly string[] = ['NONE']) {
    this.message = message
    this.errorCode = errorCode
  }
}

/** Raise a Tcl error with the message and the words of its `errorCode` (`NONE` without any). */
export function fail(message: string, ...errorCode: string[]): never {
  throw new CommandFailure(message, errorCode.length > 0 ? errorCode : ['NONE'])
}

/** Raise `wrong # args: should be "..."`. */
export function failUsage(usage: string): never {
  fail(`wrong # args: should be "${usage}"`, 'TCL', 'WRONGARGS')
}
