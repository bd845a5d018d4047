/** fpclassify(n): what kind of floating point number a value is. */
import { asNumber, expected, TclDouble, type TclValue } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'

/** The least positive double of full precision. */
const LEAST_NORMAL = 2 ** -1022

function classify(_ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const n = asNumber(args[0] as TclValue)
  if (n === undefined) expected('number', args[0] as TclValue)
  const value = n instanceof TclDouble ? n.value : Number(n)
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return 'infinite'
  if (value === 0) return 'zero'
  return Math.abs(value) < LEAST_NORMAL ? 'subnormal' : 'normal'
}

export const fpclassifyCommands: readonly CommandDefinition[] = [defineCommand('fpclassify floatValue', classify)]
