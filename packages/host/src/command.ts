/** What a command of the host is: one function and one row.
 *
 *  Arity, the words of `wrong # args`, `info commands`, ensembles' subcommand errors and completion all
 *  read the row, so a command never checks its own number of arguments against `min` and `max`. */
import type { TclValue } from '@feather-tcl/arena/values'
import type { MathContext } from './arith/index.ts'

/** The words that a command takes. */
export interface Usage {
  /** Fewest argument words after the name. */
  readonly min: number
  /** Most argument words; `Infinity` for any number. */
  readonly max: number
  /** The argument part as `wrong # args` prints it: `?-nocase? charMap string`. */
  readonly usage: string
}

export interface CommandDefinition extends Usage {
  /** The command's name, or the subcommand's inside an ensemble. */
  readonly name: string
  /** Run with the words after the name. Throws `TclFailure` for a Tcl error. */
  run(ctx: CommandContext, args: readonly TclValue[]): TclValue
}

/** A command made of subcommands (namespace(n): ensemble). */
export interface EnsembleDefinition {
  readonly name: string
  readonly subcommands: readonly CommandDefinition[]
}

/** What a command may ask of the interpreter that runs it. */
export interface CommandContext extends MathContext {
  /** Read a variable of the calling frame (`x`, `a(b)`, `::ns::x`). Traces fire.
   *  @throws TclFailure `can't read "x": no such variable` */
  getVar(name: string): TclValue
  /** The same, undefined instead of an error. */
  findVar(name: string): TclValue | undefined
  /** Write a variable of the calling frame; returns the value after write traces. */
  setVar(name: string, value: TclValue): TclValue
  /** Remove a variable of the calling frame; nothing happens when it does not exist. */
  unsetVar(name: string): void
  /** Evaluate a script in the calling frame as a nested run (uses the C stack: for callbacks only). */
  eval(script: TclValue): TclValue
  /** The line, from 1, of the command that an error came from, just after `eval` threw it. */
  errorLine(): number
  /** Call a command by its words, no parsing, as a nested run. */
  call(words: readonly TclValue[]): TclValue
  /** Account for work in proportion to what is done (one unit is about 50 ns).
   *  Throws the limit signal when the step budget is used up. */
  charge(units: number): void
  /** Announce that so many bytes are about to be built in one piece.
   *  Throws the limit signal when the eval may not use as many. */
  reserve(bytes: number): void
  /** Throw `wrong # args: should be "..."` with the words as invoked, `subs`, which the command has looked up itself, and then
   *  `usage`. */
  usageError(usage: string, ...subs: string[]): never
  write(channel: 'stdout' | 'stderr', text: string): void
  /** Milliseconds since the epoch, with fractions. */
  now(): number
}

/** A command by its synopsis: the name, then the arguments as `wrong # args` prints them, which tell how many words may
 *  follow, unless that is given.
 *
 *      defineCommand('lrange list first last', lrange) */
export function defineCommand(
  synopsis: string,
  run: CommandDefinition['run'],
  min?: number,
  max?: number,
): CommandDefinition {
  const [name] = synopsis.split(' ', 1) as [string]
  return { name, ...defineRow(synopsis.slice(name.length + 1), run, min, max) }
}

/** What runs a subcommand of a command that looks them up itself, and the words that it takes. */
export interface Row<R> extends Usage {
  readonly run: R
}

/** A row by its arguments as `wrong # args` prints them. */
export function defineRow<R>(
  usage: string,
  run: R,
  min: number = wordsIn(usage.replace(/\?.*?\?/g, '')),
  max: number = usage.includes('...') ? Number.POSITIVE_INFINITY : wordsIn(usage),
): Row<R> {
  return { min, max, usage, run }
}

/** Check the number of words behind the subcommand's name. */
export function checkWords(ctx: CommandContext, name: string, row: Usage, words: number): void {
  if (words < row.min || words > row.max) ctx.usageError(row.usage, name)
}

function wordsIn(usage: string): number {
  return usage.match(/\S+/g)?.length ?? 0
}

export function defineEnsemble(name: string, subcommands: readonly CommandDefinition[]): EnsembleDefinition {
  return { name, subcommands }
}
