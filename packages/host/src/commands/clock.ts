/** The `clock` ensemble. What it knows of calendars, zones and texts is in ../clock. */
import {
  asBoolean,
  asNumber,
  dictGet,
  fail,
  makeString,
  TclDouble,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { TOO_LARGE } from '../arith/operand.ts'
import { addToTime, UNITS, type Unit } from '../clock/add.ts'
import { DEFAULT_FORMAT, formatTime } from '../clock/format.ts'
import { scanFreeForm } from '../clock/free-scan.ts'
import { DEFAULT_LOCALE, type Locale } from '../clock/names.ts'
import { scanByFormat } from '../clock/scan-format.ts'
import { type ClockSettings, clockSettings } from '../clock/settings.ts'
import type { Zone } from '../clock/zone.ts'
import { findZone, GMT } from '../clock/zones.ts'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import { failLookup, matchOption, wrongArgs } from '../options.ts'
import { fitsWord } from './integer-args.ts'
import { chargeText } from './text-size.ts'

type Args = readonly TclValue[]

/** A subcommand with options: how it is called, which tells them. */
interface Syntax {
  readonly usage: string
  readonly options: readonly string[]
}

function syntax(usage: string): Syntax {
  return { usage, options: usage.match(/-\w+/g) as string[] }
}

const FORMAT = syntax('clock format clockval|now ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?')
const SCAN = syntax(
  'clock scan string ?-base seconds? ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE? ?-validate boolean?',
)
const ADD = syntax('clock add clockval|now ?number units?...?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?')

/** The options of one call. Locales are accepted, and all of them are the default one. */
interface Options {
  base?: TclValue
  format?: string
  gmt?: boolean
  locale?: string
  timezone?: string
  validate?: boolean
}

function at(args: Args, i: number): TclValue {
  return args[i] ?? ''
}

/** Options come in pairs behind the first argument. */
function checkPairs(args: Args, { usage }: Syntax): void {
  if (args.length % 2 === 0) fail(`wrong # args: should be "${usage}"`, 'CLOCK', 'wrongNumArgs')
}

function badOption(word: string, problem: string): never {
  return fail(`bad option "${word}": ${problem}`, 'CLOCK', 'badOption', word)
}

/** Take one option with its value. */
function readOption(word: TclValue, value: TclValue, syntax: Syntax, into: Options): void {
  const text = toText(word)
  const matches = syntax.options.filter((known) => known.startsWith(text))
  const option = matches.length === 1 ? matches[0] : undefined
  if (option === undefined) {
    const last = syntax === SCAN ? ' or ' : ', or '
    return badOption(text, `must be ${syntax.options.join(', ').replace(/, (?=-\w+$)/, last)}`)
  }
  const name = option.slice(1) as keyof Options
  if (into[name] !== undefined) return badOption(text, 'doubly present')
  if (name === 'gmt' || name === 'validate') into[name] = asBoolean(value)
  else if (name === 'base') into[name] = value
  else into[name] = toText(value)
}

function readOptions(args: Args, syntax: Syntax): Options {
  checkPairs(args, syntax)
  const options: Options = {}
  for (let i = 1; i < args.length; i += 2) readOption(at(args, i), at(args, i + 1), syntax, options)
  return options
}

/** The zone that a script asks for, else the one of env(TCL_TZ) or env(TZ), else the one that is set, or the host's own. */
function zoneOf(options: Options, settings: ClockSettings, ctx: CommandContext): Zone {
  if (options.gmt !== undefined && options.timezone !== undefined) {
    return fail('cannot use -gmt and -timezone in same call', 'CLOCK', 'gmtWithTimezone')
  }
  if (options.gmt) return GMT
  ctx.charge(ZONE_STEPS)
  const { timezone = '' } = options
  const local = timezone === ':localtime'
  if (timezone !== '' && !local) return findZone(timezone)
  // The clock of the C library knows TZ alone.
  return findZone(
    toText((local ? undefined : ctx.findVar('::env(TCL_TZ)')) ?? ctx.findVar('::env(TZ)') ?? settings.zone),
  )
}

/** Where there are catalogs of messages (msgcat), this tells what they have for a locale. */
const CATALOG = '::tcl::clock::mcget'

function localeOf(options: Options, settings: ClockSettings, ctx: CommandContext): Locale {
  const asked = options.locale ?? settings.locale
  const locale = asked === 'current' ? (settings.currentLocale ?? asked) : asked
  if (locale === undefined) return DEFAULT_LOCALE
  const { namespaces } = (ctx as InterpContext).interp
  if (namespaces.resolve(namespaces.global, CATALOG) === undefined) return DEFAULT_LOCALE
  const texts = ctx.call([makeString(CATALOG), makeString(locale)])
  return (key) => dictGet(texts, key)
}

function nowSeconds(ctx: CommandContext): number {
  return Math.floor(ctx.now() / 1000)
}

/** A time in seconds since the epoch, or `now`, which tclsh knows with a dash as well. */
function timeOf(v: TclValue, ctx: CommandContext): number {
  const n = asNumber(v)
  if (typeof n === 'number') return n
  const text = toText(v)
  if (typeof n === 'bigint') return fail(TOO_LARGE, 'CLOCK', 'badOption', text)
  if (text === 'now' || text === '-now') return nowSeconds(ctx)
  return fail(`bad seconds "${text}": must be now or integer`, 'CLOCK', 'badOption', text)
}

/** What a conversion takes at least, and one of a text in free form. */
const CONVERSION_STEPS = 30
const FREE_SCAN_STEPS = 600
/** The same where the rules of a time zone are asked for. */
const ZONE_STEPS = 600

function runFormat(ctx: CommandContext, args: Args): TclValue {
  const options = readOptions(args, FORMAT)
  const settings = clockSettings(ctx)
  const zone = zoneOf(options, settings, ctx)
  const time = timeOf(at(args, 0), ctx)
  const format = options.format ?? DEFAULT_FORMAT
  const locale = localeOf(options, settings, ctx)
  ctx.charge(CONVERSION_STEPS)
  chargeText(ctx, format.length * 32)
  return makeString(formatTime(time, format, zone, locale))
}

function runScan(ctx: CommandContext, args: Args): TclValue {
  const options = readOptions(args, SCAN)
  const settings = clockSettings(ctx)
  const zone = zoneOf(options, settings, ctx)
  const base = options.base === undefined ? nowSeconds(ctx) : timeOf(options.base, ctx)
  if (options.format === undefined && options.locale !== undefined) {
    return fail('legacy [clock scan] does not support -locale', 'CLOCK', 'flagWithLegacyFormat')
  }
  const text = toText(at(args, 0))
  const checked = (options.validate ?? settings.validate) ? settings.years : undefined
  const scanOptions = { base, zone, settings, checked, locale: localeOf(options, settings, ctx) }
  ctx.charge(options.format === undefined ? FREE_SCAN_STEPS : CONVERSION_STEPS)
  chargeText(ctx, (text.length + (options.format?.length ?? 0)) * 24)
  if (options.format === undefined) return scanFreeForm(text, scanOptions)
  return scanByFormat(text, options.format, scanOptions)
}

function unitOf(word: TclValue): Unit {
  if (toText(word) === '') return failLookup(UNITS, '', 'unit', true)
  return matchOption(UNITS, word, 'unit') as Unit
}

function runAdd(ctx: CommandContext, args: Args): TclValue {
  checkPairs(args, ADD)
  const options: Options = {}
  const amounts: (readonly [count: number, unit: TclValue])[] = []
  for (let i = 1; i < args.length; i += 2) {
    const word = at(args, i)
    const count = asNumber(word)
    if (count !== undefined && !(count instanceof TclDouble) && fitsWord(count))
      amounts.push([Number(count), at(args, i + 1)])
    else readOption(word, at(args, i + 1), ADD, options)
  }
  const zone = zoneOf(options, clockSettings(ctx), ctx)
  let time = timeOf(at(args, 0), ctx)
  for (const [count, unit] of amounts) time = addToTime(time, count, unitOf(unit), zone)
  return time
}

const CLICK_OPTIONS = ['-milliseconds', '-microseconds'] as const

function runClicks(ctx: CommandContext, args: Args): TclValue {
  const [word] = args
  if (word !== undefined) {
    if (toText(word) === '') return failLookup(CLICK_OPTIONS, '', 'option', true)
    if (matchOption(CLICK_OPTIONS, word) === '-milliseconds') return Math.floor(ctx.now())
  }
  return Math.floor(ctx.now() * 1000)
}

/** A subcommand whose errors show it as it is written here, whatever it was called by. */
function fixed(synopsis: string, most: number, run: CommandDefinition['run']): CommandDefinition {
  const checked: typeof run = (ctx, args) => (args.length > most ? wrongArgs(`clock ${synopsis}`) : run(ctx, args))
  return defineCommand(synopsis, checked, 0, Number.POSITIVE_INFINITY)
}

const subcommands: readonly CommandDefinition[] = [
  defineCommand('add ?arg ...?', runAdd),
  fixed('clicks ?-switch?', 1, runClicks),
  defineCommand('format ?arg ...?', runFormat),
  fixed('microseconds', 0, (ctx) => Math.floor(ctx.now() * 1000)),
  fixed('milliseconds', 0, (ctx) => Math.floor(ctx.now())),
  defineCommand('scan ?arg ...?', runScan),
  fixed('seconds', 0, nowSeconds),
]

/** The command of clock(n). */
export const clockCommands: readonly EnsembleDefinition[] = [defineEnsemble('clock', subcommands)]
