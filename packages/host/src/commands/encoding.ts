/** The `encoding` ensemble: between strings and their bytes in other encodings. */
import {
  fail,
  listItems,
  makeBytes,
  makeList,
  makeString,
  requireBytes,
  TclBytes,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import { matchOption, wrongArgs } from '../options.ts'
import { pointsBetween } from './code-points.ts'
import { type Encoding, PROFILES, type Profile } from './encoding-codec.ts'
import { getTableEncodings } from './encoding-tables.ts'
import { unicodeEncodings, utf8 } from './encoding-unicode.ts'
import { chargeText, utf8Length } from './text-size.ts'
import { fromShortUtf8, SHORT_UTF8, toShortUtf8 } from './utf8-text.ts'

type Args = readonly TclValue[]

/** The most common one is not looked up with all the others, which asks the engine for dozens of decoders.
 *  @throws TclFailure unknown encoding "x" */
export function findEncoding(name: string): Encoding {
  const unicode = Object.hasOwn(unicodeEncodings, name) ? unicodeEncodings[name] : undefined
  if (unicode !== undefined) return unicode
  const tables = getTableEncodings()
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  return table ?? fail(`unknown encoding "${name}"`, 'TCL', 'LOOKUP', 'ENCODING', name)
}

/** The system encodings that scripts have chosen; an interpreter that is not here has UTF-8. */
const systemEncodings = new WeakMap<CommandContext, string>()

function systemEncoding(ctx: CommandContext): string {
  return systemEncodings.get(ctx) ?? 'utf-8'
}

/** What the arguments of a conversion say. */
interface Conversion {
  readonly encoding: Encoding
  readonly profile: Profile
  readonly failVar: string | undefined
  readonly data: TclValue
}

const OPTIONS: readonly string[] = ['-profile', '-failindex']

function usage(command: string): string {
  return `?-profile profile? ?-failindex var? encoding data" or "${command} data`
}

function readConversion(ctx: CommandContext, args: Args, name: string): Conversion {
  const last = args.length - 1
  const data = args[last] as TclValue
  let profile: Profile = 'strict'
  let failVar: string | undefined
  for (let i = 0; i < last - 1; i++) {
    const option = matchOption(OPTIONS, args[i] as TclValue)
    if (++i >= last - 1) {
      // tclsh: the name is that of the ensemble when there are more words than it has itself.
      const command = args.length > 3 ? `encoding ${name}` : `::tcl::encoding::${name}`
      wrongArgs(`${command} ${usage(command)}`)
    }
    const value = toText(args[i] as TclValue)
    if (option === '-profile') profile = readProfile(value)
    else failVar = value
  }
  const encoding = findEncoding(last === 0 ? systemEncoding(ctx) : toText(args[last - 1] as TclValue))
  return { encoding, profile, failVar, data }
}

function readProfile(name: string): Profile {
  const profile = PROFILES.find((known) => known === name)
  if (profile !== undefined) return profile
  return fail(`bad profile name "${name}": must be replace, strict, or tcl8`, 'TCL', 'ENCODING', 'PROFILE', name)
}

/** How many units of work a byte or character of a conversion is, as lengths of text. */
const COST = 4

function runConvertfrom(ctx: CommandContext, args: Args): TclValue {
  const { encoding, profile, failVar, data } = readConversion(ctx, args, 'convertfrom')
  if (encoding === utf8 && failVar === undefined && !(data instanceof TclBytes)) {
    const bytes = toText(data)
    const short = bytes.length <= SHORT_UTF8 ? fromShortUtf8(bytes) : undefined
    if (short !== undefined) return makeString(short)
  }
  const bytes = requireBytes(data)
  chargeText(ctx, bytes.length * COST)
  const { text, failed } = encoding.decode(bytes, profile)
  if (failVar !== undefined) ctx.setVar(failVar, failed)
  else if (failed >= 0) {
    const byte = (bytes[failed] as number).toString(16).toUpperCase().padStart(2, '0')
    failSequence(`unexpected byte sequence starting at index ${failed}: '\\x${byte}'`, failed)
  }
  return makeString(text)
}

function runConvertto(ctx: CommandContext, args: Args): TclValue {
  const { encoding, profile, failVar, data } = readConversion(ctx, args, 'convertto')
  const text = toText(data)
  if (encoding === utf8 && failVar === undefined && text.length <= SHORT_UTF8) {
    const short = toShortUtf8(text)
    if (short !== undefined) return makeString(short)
  }
  chargeText(ctx, text.length * COST)
  const { bytes, failed } = encoding.encode(text, profile)
  if (failVar !== undefined) ctx.setVar(failVar, failed < 0 ? -1 : internalIndex(text, failed))
  else if (failed >= 0) {
    const code = (text.codePointAt(failed) as number).toString(16).toUpperCase().padStart(6, '0')
    const message = `unexpected character at index ${pointsBetween(text, 0, failed)}: 'U+${code}'`
    failSequence(message, internalIndex(text, failed))
  }
  return makeBytes(bytes)
}

/** tclsh's message counts characters, but -failindex and errorCode count the bytes of Tcl's UTF-8, where U+0000 has two.
 *  tclsh: encoding convertto -failindex v iso8859-1 \u00a0\u20ac sets v to 2 */
function internalIndex(text: string, at: number): number {
  let bytes = utf8Length(text.slice(0, at))
  for (let i = text.indexOf('\0'); i >= 0 && i < at; i = text.indexOf('\0', i + 1)) bytes++
  return bytes
}

function failSequence(message: string, index: number): never {
  return fail(message, 'TCL', 'ENCODING', 'ILLEGALSEQUENCE', `${index}`)
}

function runNames(): TclValue {
  const names = [...Object.keys(unicodeEncodings), ...Object.keys(getTableEncodings())]
  return makeList(names.sort())
}

function runProfiles(): TclValue {
  return makeList([...PROFILES])
}

/** The encodings come with the host: there are no directories to search for more. */
function runDirs(_ctx: CommandContext, args: Args): TclValue {
  const list = args[0]
  if (list === undefined) return makeList([])
  try {
    listItems(list)
  } catch (failure) {
    if (!(failure instanceof TclFailure)) throw failure
    fail(`expected directory list but got "${toText(list)}"`, 'TCL', 'OPERATION', 'ENCODING', 'BADPATH')
  }
  return fail('not allowed to invoke subcommand dirs of encoding', 'TCL', 'SAFE', 'SUBCOMMAND')
}

/** tclsh: encoding system {} -> the same as iso8859-1 */
function runSystem(ctx: CommandContext, args: Args): TclValue {
  if (args[0] === undefined) return systemEncoding(ctx)
  const name = toText(args[0]) || 'iso8859-1'
  findEncoding(name)
  systemEncodings.set(ctx, name)
  return ''
}

export const encodingCommands: readonly (CommandDefinition | EnsembleDefinition)[] = [
  defineEnsemble('encoding', [
    defineCommand(`convertfrom ${usage('encoding convertfrom')}`, runConvertfrom, 1, Number.POSITIVE_INFINITY),
    defineCommand(`convertto ${usage('encoding convertto')}`, runConvertto, 1, Number.POSITIVE_INFINITY),
    defineCommand('dirs ?dirList?', runDirs),
    defineCommand('names', runNames),
    defineCommand('profiles', runProfiles),
    defineCommand('system ?encoding?', runSystem),
    defineCommand('user', (ctx) => systemEncoding(ctx)),
  ]),
]
