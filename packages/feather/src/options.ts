/** What an interpreter and an eval may be told. */
import { fail } from '@feather-tcl/arena/values'
import type { EvalLimits, InterpHooks, Loader } from '@feather-tcl/host'
import type { Interp } from './interpreter.ts'
import { type Output, outputTo } from './output.ts'
import type { AbortSignalLike } from './platform.ts'

/** Bounds of what an eval may use. A breach throws a TclLimitError, which scripts cannot catch; the interpreter stays
 *  usable. They belong to the outermost eval: what is nested in it counts with it. */
export interface Limits {
  /** What repeats: each pass of a loop counts the commands in it, each call of a procedure one; and work, one step for about 50 ns,
   *  that commands of the host, errors, nested runs, compiling and conversions charge in proportion to what they do. Of commands
   *  that the core runs one after the other, the first sixteen count nothing by themselves. Deterministic. Default: no bound. */
  readonly steps?: number | undefined
  /** Milliseconds, looked at every 20,000 steps. Default: no bound. Clocks stand still in some runtimes: use steps as well. */
  readonly timeMs?: number | undefined
  /** Nested calls; past it a script sees Tcl's error "too many nested evaluations", which it may catch. Default 1000. */
  readonly depth?: number | undefined
  /** Bytes of the running eval: the core's arena and, estimated, the values that it works with. Default 512 MiB. */
  readonly scratchBytes?: number | undefined
  /** Bytes of what the interpreter keeps (variables, procedures), estimated. Looked at now and then, so it may be passed
   *  for a while. Default 512 MiB. */
  readonly stateBytes?: number | undefined
  /** UTF-16 units written by the eval. Default: no bound. */
  readonly outputBytes?: number | undefined
}

/** What `create` may be told. */
export interface InterpOptions {
  /** Where `puts` goes: a callback, null to discard. Default: console.log by line. */
  readonly stdout?: Output | null | undefined
  /** Where `puts stderr` goes. Default: console.error by line. */
  readonly stderr?: Output | null | undefined
  /** Gives the next piece of input for `gets stdin` and `read stdin`, null at the end. Default: the end of the input. */
  readonly stdin?: (() => string | null) | undefined
  /** Milliseconds since the epoch, for `clock`; null denies the clock: asking for it is an error. Default: the engine's. */
  readonly clock?: (() => number) | null | undefined
  /** A number in [0,1), for `rand()`; null denies randomness. Default: Math.random. */
  readonly random?: (() => number) | null | undefined
  /** Texts for `source`, and packages for `package require`. Default: asking for one is an error. */
  readonly loader?: Loader | undefined
  /** What `info nameofexecutable` gives: the program that scripts may start again; default `''`. */
  readonly executable?: string | undefined
  /** Which of the commands of Tcl there are: only these, or all except these. Names of the global namespace. */
  readonly commands?: { readonly only?: readonly string[]; readonly except?: readonly string[] } | undefined
  /** For every eval; an eval may be given others. */
  readonly limits?: Limits | undefined
  /** Called with each interpreter that a script makes (`interp create`), before anything runs in it: it can be given
   *  commands. A safe one keeps hidden what scripts could reach the outside with, when it has the name of a command of Tcl
   *  that does. What it is asked to evaluate while another interpreter runs is evaluated at its global level. */
  readonly childCreated?: ((child: Interp, safe: boolean) => void) | undefined
  /** Asked every 20,000 steps of every eval, and in the middle of commands that do much: true stops it with a TclLimitError, `limit` being `interrupt`. */
  readonly interrupted?: (() => boolean) | undefined
}

/** What `eval` may be told. */
export interface EvalOptions {
  /** In place of the interpreter's, each where it is given. Only for an outermost eval. */
  readonly limits?: Limits | undefined
  /** Stops the eval once it is aborted, as `interrupted` does; nothing runs when it is aborted already. Only for an
   *  outermost eval. */
  readonly signal?: AbortSignalLike | undefined
  /** Inside of an eval: see the global variables, not those of the frame that called the host. */
  readonly global?: boolean | undefined
  /** The script is a program: its commands run one by one, and traces tell of them, as when tclsh is given a file; to
   *  `info frame` its file is what `info script` says when it begins. Only for an
   *  outermost eval. */
  readonly program?: boolean | undefined
}

/** The limits as the host wants them.
 *  @throws TypeError for one that is no number from 0 on */
export function checkLimits(limits: Limits | undefined, interrupted: (() => boolean) | undefined): EvalLimits {
  const checked: Record<string, unknown> = {}
  for (const name of LIMITS) {
    const max = limits?.[name]
    if (max === undefined) continue
    if (typeof max !== 'number' || !(max >= 0))
      throw new TypeError(`limits.${name}: expected a number from 0 on, got ${String(max)}`)
    // Infinity lifts the bound where there is none by default.
    if (max !== Number.POSITIVE_INFINITY || DEFAULTED.has(name))
      checked[name] = name === 'depth' ? Math.min(max, MOST_DEPTH) : max
  }
  if (interrupted !== undefined) checked.interrupted = interrupted
  return checked
}

const LIMITS = ['steps', 'timeMs', 'depth', 'scratchBytes', 'stateBytes', 'outputBytes'] as const
const DEFAULTED: ReadonlySet<string> = new Set(['depth', 'scratchBytes', 'stateBytes'])
/** The core counts in 32 bits. */
const MOST_DEPTH = 2 ** 31 - 1

/** What the host asks of the outside. */
export function hooksOf(options: InterpOptions): InterpHooks {
  const out = outputTo(options.stdout, 'log')
  const err = outputTo(options.stderr, 'error')
  const { clock, random, loader, executable } = options
  return {
    write: (channel, text) => (channel === 'stdout' ? out : err)(text),
    now: clock === null ? () => fail('the clock is denied', 'FEATHER', 'DENIED', 'clock') : (clock ?? engineClock),
    random:
      random === null ? () => fail('randomness is denied', 'FEATHER', 'DENIED', 'random') : (random ?? Math.random),
    loader,
    executable,
  }
}

/** Milliseconds since the epoch, with fractions where the engine has them. */
function engineClock(): number {
  const { performance } = globalThis as { performance?: { now(): number; timeOrigin: number } }
  return performance === undefined ? Date.now() : performance.timeOrigin + performance.now()
}
