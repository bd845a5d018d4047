/** What can go wrong, a class for each kind. */

/** An error of a Tcl script: what `catch` would have seen. */
export class TclError extends Error {
  override readonly name: string = 'TclError'
  /** The completion code: 1, or what the script returned. */
  readonly code: number
  /** The words of errorCode. */
  readonly errorCode: readonly string[]
  /** The trace as tclsh prints it. */
  readonly errorInfo: string
  /** Line of the script, from 1. */
  readonly line: number

  constructor(message: string, details: { code: number; errorCode: readonly string[]; errorInfo: string; line: number; cause?: unknown }) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = details.code
    this.errorCode = details.errorCode
    this.errorInfo = details.errorInfo
    this.line = details.line
  }
}

/** A limit was hit. The eval is over, the interpreter goes on. */
export class TclLimitError extends Error {
  override readonly name: string = 'TclLimitError'
  /** Which limit: `steps`, `timeMs`, `outputBytes` ... */
  readonly limit: string
  readonly used: number
  readonly max: number

  constructor(limit: string, used: number, max: number) {
    super(`limit exceeded: ${limit} ${used} of ${max}`)
    this.limit = limit
    this.used = used
    this.max = max
  }
}

/** The API was used in a way that makes no sense, as after `dispose`. */
export class TclStateError extends Error {
  override readonly name: string = 'TclStateError'
}

/** The core trapped: that eval is lost, the instance is replaced, persistent state is kept. */
export class TclFatalError extends Error {
  override readonly name: string = 'TclFatalError'
}
