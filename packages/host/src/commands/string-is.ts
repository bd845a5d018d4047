/** string is: membership of character classes and value classes. */
import {
  asNumber,
  isEmpty,
  listItems,
  makeBoolean,
  parseBoolean,
  TclDict,
  TclDouble,
  TclFailure,
  TclList,
  TclString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { matchOption } from '../options.ts'
import { pointsBetween } from './code-points.ts'
import { fitsWord } from './integer-args.ts'
import { failedElement } from './list-failure.ts'
import { numberPrefix } from './number-prefix.ts'
import { chargeText } from './text-size.ts'
import { CHAR_CLASSES, type CharClass, findOutside } from './unicode.ts'

/** A class of whole values. */
interface ValueClass {
  readonly accepts: (v: TclValue) => boolean
  /** What `-failindex` reports for a value that is not accepted, in UTF-16 units; -1 when no place is at fault. */
  readonly failIndex: (v: TclValue) => number
  /** The empty string is looked at like any other, whether `-strict` is given or not. */
  readonly acceptsEmpty?: boolean
}

const zero = (): number => 0

function isInteger(v: TclValue): boolean {
  if (typeof v === 'number' || typeof v === 'bigint') return true
  const n = asNumber(v)
  return n !== undefined && !(n instanceof TclDouble)
}

function isWide(v: TclValue): boolean {
  const n = asNumber(v)
  return n !== undefined && !(n instanceof TclDouble) && fitsWord(n)
}

function integerFailIndex(v: TclValue): number {
  return numberPrefix(toText(v), false)
}

function truth(v: TclValue): boolean | undefined {
  if (typeof v === 'number') return v === 1 ? true : v === 0 ? false : undefined
  return parseBoolean(toText(v))
}

/** Whether the value parses as a list; of an even length, for a dict. */
function isListOf(v: TclValue, pairs: boolean): boolean {
  if (v instanceof TclDict || (v instanceof TclList && !pairs)) return true
  try {
    return listItems(v).length % 2 === 0 || !pairs
  } catch (failure) {
    if (failure instanceof TclFailure) return false
    throw failure
  }
}

const INTEGER: ValueClass = { accepts: isInteger, failIndex: integerFailIndex }

const VALUE_CLASSES: Readonly<Record<string, ValueClass>> = {
  boolean: { accepts: (v) => truth(v) !== undefined, failIndex: zero },
  dict: { accepts: (v) => isListOf(v, true), failIndex: (v) => failedElement(toText(v)), acceptsEmpty: true },
  double: { accepts: (v) => asNumber(v) !== undefined, failIndex: (v) => numberPrefix(toText(v), true) },
  entier: INTEGER,
  false: { accepts: (v) => truth(v) === false, failIndex: zero },
  integer: INTEGER,
  list: { accepts: (v) => isListOf(v, false), failIndex: (v) => failedElement(toText(v)), acceptsEmpty: true },
  true: { accepts: (v) => truth(v) === true, failIndex: zero },
  wideinteger: { accepts: isWide, failIndex: (v) => (isInteger(v) ? -1 : integerFailIndex(v)) },
}

/** In the order in which the error for a bad class names them. */
const CLASS_NAMES: readonly string[] = [
  'alnum',
  'alpha',
  'ascii',
  'control',
  'boolean',
  'dict',
  'digit',
  'double',
  'entier',
  'false',
  'graph',
  'integer',
  'list',
  'lower',
  'print',
  'punct',
  'space',
  'true',
  'upper',
  'wideinteger',
  'wordchar',
  'xdigit',
]

const OPTIONS: readonly string[] = ['-strict', '-failindex']

const charClasses: ReadonlyMap<string, CharClass> = new Map(Object.entries(CHAR_CLASSES))
const valueClasses: ReadonlyMap<string, ValueClass> = new Map(Object.entries(VALUE_CLASSES))

function run(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  let name = toText(args[0] as TclValue)
  let chars = charClasses.get(name)
  let values = chars === undefined ? valueClasses.get(name) : undefined
  if (chars === undefined && values === undefined) {
    name = matchOption(CLASS_NAMES, args[0] as TclValue, 'class')
    chars = charClasses.get(name)
    values = valueClasses.get(name)
  }
  const last = args.length - 1
  let strict = false
  let failVar: TclValue | undefined
  for (let i = 1; i < last; i++) {
    const word = args[i] as TclValue
    if (word === '-strict' || matchOption(OPTIONS, word) === '-strict') {
      strict = true
      continue
    }
    if (++i >= last) ctx.usageError(`${toText(args[0] as TclValue)} ?-strict? ?-failindex var? str`)
    failVar = args[i]
  }
  const v = args[last] as TclValue
  return chars !== undefined
    ? makeBoolean(testChars(ctx, chars, toText(v), strict, failVar))
    : makeBoolean(testValue(ctx, values as ValueClass, v, strict, failVar))
}

function testChars(
  ctx: CommandContext,
  cls: CharClass,
  text: string,
  strict: boolean,
  failVar: TclValue | undefined,
): boolean {
  chargeText(ctx, text.length)
  const at = text === '' && strict ? 0 : findOutside(text, cls)
  if (at < 0) return true
  if (failVar !== undefined) ctx.setVar(toText(failVar), pointsBetween(text, 0, at))
  return false
}

function testValue(
  ctx: CommandContext,
  cls: ValueClass,
  v: TclValue,
  strict: boolean,
  failVar: TclValue | undefined,
): boolean {
  if (v instanceof TclString) chargeText(ctx, v.text.length)
  const empty = cls.acceptsEmpty !== true && isEmpty(v)
  if (empty ? !strict : cls.accepts(v)) return true
  if (failVar !== undefined) {
    const text = toText(v)
    const at = empty ? 0 : cls.failIndex(v)
    ctx.setVar(toText(failVar), at < 0 ? -1 : pointsBetween(text, 0, at))
  }
  return false
}

/** Row of the `string` ensemble. */
export const stringIs: CommandDefinition = defineCommand('is class ?-strict? ?-failindex var? str', run)
