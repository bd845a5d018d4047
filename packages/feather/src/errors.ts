/** What can go wrong, a class for each kind.
 *
 *      TclError          a script's error, as `catch` would have seen it
 *        TclSyntaxError  the script given to `eval` does not parse
 *      TclLimitError     a limit was hit; the interpreter goes on
 *      TclStateError     the API was used at the wrong time
 *      TclFatalError     the core trapped; that eval is lost */

/** A call that was going on when the error came up: the words of the command, its name first. */
export type TclFrame = readonly string[]

/** What is known of an error besides its message. */
export interface TclErrorDetails {
  /** The completion code: 1 (the default), or what the script completed with. */
  readonly code?: number | undefined
  /** The words of errorCode; default `['NONE']`. */
  readonly errorCode?: readonly string[] | undefined
  /** The trace as tclsh prints it; default the message. */
  readonly errorInfo?: string | undefined
  /** Line of the script, from 1; default 1. */
  readonly line?: number | undefined
  /** Place in that line, from 1, in UTF-16 units. */
  readonly column?: number | undefined
  /** The calls that were going on, the innermost first. */
  readonly frames?: readonly TclFrame[] | undefined
  /** Return options; those that have another name than Tcl's own (`-reason`) can be seen by a script that catches the error. */
  readonly options?: ReadonlyMap<string, string> | undefined
  /** The JavaScript exception that the error was at first. */
  readonly cause?: unknown
}

/** An error of a Tcl script: what `catch` would have seen.
 *
 *  A host command may throw one itself, to choose the error code: `throw new TclError('no such user', { errorCode:
 *  ['APP', 'LOOKUP'] })`. Any other exception becomes an error with errorCode `JS <name>`. */
export class TclError extends Error {
  override readonly name: string = 'TclError'
  /** The completion code: 1, or what the script completed with. */
  readonly code: number
  /** The words of errorCode. */
  readonly errorCode: readonly string[]
  /** The trace as tclsh prints it. */
  readonly errorInfo: string
  /** Line of the script, from 1, that was executing. */
  readonly line: number
  /** Place in that line, from 1, in UTF-16 units; undefined when it is not known. */
  readonly column: number | undefined
  /** The calls that were going on, the innermost first. */
  readonly frames: readonly TclFrame[]
  /** The return options, as `catch` stores them: `-code`, `-level`, `-errorcode`, `-errorinfo`, `-errorline`, and those of the
   *  script's own. */
  readonly options: ReadonlyMap<string, string>

  constructor(message: string, details: TclErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = details.code ?? 1
    this.errorCode = details.errorCode ?? ['NONE']
    this.errorInfo = details.errorInfo ?? message
    this.line = details.line ?? 1
    this.column = details.column
    this.frames = details.frames ?? []
    this.options = details.options ?? new Map()
  }
}

/** The script given to `eval` does not parse: a brace, bracket or quote is missing, or something follows one. Commands before
 *  the place have run, as Tcl has it. */
export class TclSyntaxError extends TclError {
  override readonly name: string = 'TclSyntaxError'
  /** Where the trouble begins, in UTF-16 units of the script. */
  readonly offset: number

  constructor(message: string, offset: number, details: TclErrorDetails) {
    super(message, details)
    this.offset = offset
  }
}

/** A limit was hit. The eval is over, no script could catch this, and the interpreter goes on. */
export class TclLimitError extends Error {
  override readonly name: string = 'TclLimitError'
  /** Which limit: `steps`, `timeMs`, `outputBytes`, `scratchBytes`, `stateBytes`, or `interrupt`. */
  readonly limit: string
  /** How much was used, in the limit's unit; 0 for `interrupt`. */
  readonly used: number
  /** How much may be used. */
  readonly max: number

  constructor(limit: string, used: number, max: number, cause?: unknown) {
    super(
      limit === 'interrupt' ? 'the eval was interrupted' : `limit exceeded: ${limit} ${Math.ceil(used)} of ${max}`,
      cause === undefined ? undefined : { cause },
    )
    this.limit = limit
    this.used = used
    this.max = max
  }
}

/** The API was used at the wrong time: after `dispose`, or inside an eval what is for the outside. */
export class TclStateError extends Error {
  override readonly name: string = 'TclStateError'
}

/** The core trapped, or the JavaScript stack overflowed inside it: that eval is lost with all that was nested in it. The
 *  instance is replaced, and what the interpreter keeps (variables, procedures ...) is as the eval left it. `cause` is
 *  what was thrown. */
export class TclFatalError extends Error {
  override readonly name: string = 'TclFatalError'

  constructor(message: string, cause: unknown) {
    super(message, { cause })
  }
}
