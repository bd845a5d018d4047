/** string tolower, string toupper, string totitle. */
import { asIndex, makeString, stringLength, stringRange, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandDefinition, defineCommand } from '../command.ts'
import { chargeText } from './text-size.ts'
import { lowerText, titleText, upperText } from './unicode.ts'

/** A command that converts a whole string, one character of it, or a range. */
function caseCommand(name: string, convert: (text: string) => string): CommandDefinition {
  return defineCommand(`${name} string ?first? ?last?`, (ctx, args) => {
    const v = args[0] as TclValue
    const text = toText(v)
    chargeText(ctx, text.length)
    if (args.length === 1) {
      const converted = convert(text)
      return converted === text ? v : makeString(converted)
    }
    return convertRange(v, args, convert)
  })
}

/** tclsh: string toupper abc -2 -> Abc; without a last index the first one, moved to the string, is the only one. */
function convertRange(v: TclValue, args: readonly TclValue[], convert: (text: string) => string): TclValue {
  const length = stringLength(v)
  const first = Math.max(asIndex(args[1] as TclValue, length), 0)
  const last = args.length === 2 ? first : Math.min(asIndex(args[2] as TclValue, length), length - 1)
  if (first > last || first >= length) return v
  const before = toText(stringRange(v, 0, first - 1))
  const after = toText(stringRange(v, last + 1, length - 1))
  return makeString(before + convert(toText(stringRange(v, first, last))) + after)
}

/** Rows of the `string` ensemble. */
export const stringCaseCommands: readonly CommandDefinition[] = [
  caseCommand('tolower', lowerText),
  caseCommand('totitle', titleText),
  caseCommand('toupper', upperText),
]
