/** What format, scan and binary format say of their format strings. */
import { fail } from '@feather-tcl/arena/values'

export const NOT_ENOUGH = 'not enough arguments for all format specifiers'

/** Messages with their codes. */
export const MIXTURE = ['cannot mix "%" and "%n$" conversion specifiers', 'MIXEDSPECTYPES'] as const
export const OUT_OF_RANGE = ['"%n$" argument index out of range', 'INDEXRANGE'] as const

export function formatFailure(message: string, code: string): never {
  return fail(message, 'TCL', 'FORMAT', code)
}
