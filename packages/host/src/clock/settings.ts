/** What `clock` goes by where a call says nothing: the entries of a dict in a variable of the interpreter, by the names of
 *  the options that set them. Most interpreters have none. */
import { dictGet, toText } from '@feather-tcl/arena/values'
import type { CommandContext } from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import { currentValue } from '../ops/variables.ts'
import { LAST_JULIAN_DAY, type YearRules } from './fields.ts'

const VARIABLE = '::tcl::clock::settings'

export interface ClockSettings {
  readonly years: YearRules
  /** Whether fields out of range are errors. */
  readonly validate: boolean
  /** The last day that may be asked for by its number. */
  readonly lastDay: number
  /** The locale of calls without one, and what `current` stands for. */
  readonly locale: string | undefined
  readonly currentLocale: string | undefined
  /** The zone of calls without one, where the environment names none either. */
  readonly zone: string
}

export function clockSettings(ctx: CommandContext): ClockSettings {
  const { namespaces } = (ctx as InterpContext).interp
  const variable = namespaces.variable(namespaces.global, VARIABLE, false)
  const dict = variable ? currentValue(variable) : undefined
  const text = (name: string): string | undefined => {
    const value = dict === undefined ? undefined : dictGet(dict, name)
    return value === undefined ? undefined : toText(value)
  }
  const number = (name: string, otherwise: number): number => Number(text(name) ?? otherwise)
  return {
    years: {
      century: number('year-century', 2000),
      turn: number('century-switch', 38),
      first: number('min-year', -Infinity),
      last: number('max-year', Infinity),
    },
    validate: number('validate', 1) !== 0,
    lastDay: number('max-jdn', LAST_JULIAN_DAY),
    locale: text('default-locale'),
    currentLocale: text('current-locale'),
    zone: text('system-tz') ?? '',
  }
}
