/** timerate(n): how long a script takes, found by running it for a while. */
import { asDouble, asInteger, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { ControlSignal } from '../errors.ts'
import { TCL_BREAK, TCL_CONTINUE } from '../state.ts'

const USAGE = '?-direct? ?-calibrate? ?-overhead double? command ?time ?max-count??'
/** Milliseconds to run for, unless told otherwise. */
const DURATION = 1000
const CALIBRATION = 10_000
/** Runs between two looks at the clock, at most. */
const STRIDE = 1000
/** Runs after which a clock that stands still is taken as broken. */
const STILL = 1_000_000

interface Request {
  calibrate: boolean
  /** Microseconds that each run takes besides the script; undefined: what the last calibration found. */
  overhead: number | undefined
  script: TclValue
  milliseconds: number
  most: number
}

/** Microseconds, as -calibrate found them for an interpreter. */
const calibrated: WeakMap<CommandContext, number> = new WeakMap()

function readRequest(ctx: CommandContext, args: readonly TclValue[]): Request {
  let at = 0
  let calibrate = false
  let overhead: number | undefined
  for (; at < args.length - 1; at++) {
    const word = toText(args[at] as TclValue)
    if (word === '-calibrate') calibrate = true
    else if (word === '-overhead') overhead = asDouble(args[++at] as TclValue)
    else if (word !== '-direct') break
  }
  if (toText(args[at] ?? '') === '--' && at < args.length - 1) at++
  const [script, time, most] = args.slice(at)
  if (script === undefined || args.length - at > 3) ctx.usageError(USAGE)
  return {
    calibrate,
    overhead,
    script,
    milliseconds: time === undefined ? (calibrate ? CALIBRATION : DURATION) : Number(asInteger(time)),
    most: most === undefined ? Number.POSITIVE_INFINITY : Number(asInteger(most)),
  }
}

/** Run the script until the time is over. `break` ends it earlier.
 *  @returns how often it ran, and for how many milliseconds */
function measure(ctx: CommandContext, { script, milliseconds, most }: Request): { count: number; elapsed: number } {
  const start = ctx.now()
  let now = start
  let count = 0
  let stride = 1
  try {
    while (count < most) {
      const until = Math.min(most, count + stride)
      while (count < until) {
        count++
        runOnce(ctx, script)
      }
      const then = now
      now = ctx.now()
      if (now - start >= milliseconds || (now === start && count >= STILL)) break
      if (now - then < 1 && stride < STRIDE) stride *= 2
    }
  } catch (e) {
    if (!(e instanceof ControlSignal && e.code === TCL_BREAK)) throw e
    now = ctx.now()
  }
  return { count, elapsed: now - start }
}

function runOnce(ctx: CommandContext, script: TclValue): void {
  try {
    ctx.eval(script)
  } catch (e) {
    if (!(e instanceof ControlSignal && e.code === TCL_CONTINUE)) throw e
  }
}

function timerate(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const request = readRequest(ctx, args)
  if (request.most <= 0) return '0 µs/# 0 # 0 #/sec 0 net-ms'
  const { count, elapsed } = measure(ctx, request)
  const gross = elapsed * 1000
  const overhead = request.calibrate ? 0 : (request.overhead ?? calibrated.get(ctx) ?? 0)
  const net = Math.max(0, gross - overhead * count)
  const each = net / count
  const rate = Math.floor((count * 1e6) / Math.max(net, 1))
  if (request.calibrate) {
    calibrated.set(ctx, each)
    return makeString(`${each} µs/#-overhead ${each.toFixed(6)} µs/# ${count} # ${rate} #/sec`)
  }
  return makeString(`${each.toFixed(6)} µs/# ${count} # ${rate} #/sec ${(Math.max(net, 1) / 1000).toFixed(3)} net-ms`)
}

export const timerateCommands: readonly CommandDefinition[] = [
  defineCommand(`timerate ${USAGE}`, timerate, 1, Number.POSITIVE_INFINITY),
]
