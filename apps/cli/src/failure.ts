/** A Tcl error thrown by a command of the CLI. Not an `Error`: scripts catch errors often, and no stack is needed. */
export class CommandFailure {
  readonly message: string
  /** The words of `errorCode`. */
  readonly errorCode: readonly string[]

  /** What was read before the error, for the return options. */
  data: string | undefined
  /** The trace up to here, when an error from a nested run is passed on. */
  readonly errorInfo: string | undefined

  constructor(message: string, errorCode: readonly string[] = ['NONE'], errorInfo?: string) {
    this.message = message
    this.errorCode = errorCode
    this.errorInfo = errorInfo
  }
}

/** Raise a Tcl error with the message and the words of its `errorCode` (`NONE` without any). */
export function fail(message: string, ...errorCode: string[]): never {
  throw new CommandFailure(message, errorCode.length > 0 ? errorCode : ['NONE'])
}

/** The failure with a line added to its trace. */
export function traced(
  { message, errorCode, errorInfo = message }: Pick<CommandFailure, 'message' | 'errorCode' | 'errorInfo'>,
  line: string,
): CommandFailure {
  return new CommandFailure(message, errorCode, errorInfo + line)
}

/** The words of a command are too few, too many, or in the wrong places. */
export class UsageFailure extends CommandFailure {
  constructor(usage: string) {
    super(`wrong # args: should be "${usage}"`, ['TCL', 'WRONGARGS'])
  }
}

/** Raise `wrong # args: should be "..."`. */
export function failUsage(usage: string): never {
  throw new UsageFailure(usage)
}
