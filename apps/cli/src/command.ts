/** What a command of the CLI is: a function and a row. */
import { fail, failUsage } from './failure.ts'
import type { Shell } from './shell.ts'
import { parseList } from './tcl-list.ts'

/** What a command may answer; it is converted to a Tcl value: a list, a dict, bytes. */
export type Reply = string | number | boolean | bigint | Uint8Array | undefined | readonly Reply[] | Map<string, Reply>

export interface CommandRow {
  readonly name: string
  /** Fewest words after the name. */
  readonly min: number
  /** Most; `Infinity` for any number. */
  readonly max: number
  /** The words after the name as `wrong # args` prints them. */
  readonly usage: string
  run(shell: Shell, args: readonly string[]): Reply
  readonly subcommands?: undefined
  /** Words for completion that the usage does not name: options, and words in the place of a subcommand. */
  readonly options?: readonly string[]
  /** The name in its errors, when that is another. */
  readonly shown?: string
}

/** A command made of subcommands, which may be abbreviated. */
export interface EnsembleRow {
  readonly name: string
  readonly subcommands: readonly CommandRow[]
}

export type CommandFamily = readonly (CommandRow | EnsembleRow)[]

/** `a, b, or c`. */
export function orList(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ')
  return `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
}

/** The one word of the table that `word` is or abbreviates.
 *  @throws CommandFailure `bad option "x": must be a, b, or c` */
export function matchWord(table: readonly string[], word: string, what = 'option', exact = false): string {
  if (table.includes(word)) return word
  const matches = exact ? [] : table.filter((entry) => entry.startsWith(word))
  if (matches.length === 1 && word !== '') return matches[0]!
  const kind = matches.length > 1 ? 'ambiguous' : 'bad'
  fail(`${kind} ${what} "${word}": must be ${orList(table)}`, 'TCL', 'LOOKUP', 'INDEX', what, word)
}

/** Run a command after checking the number of its words. */
export function invoke(shell: Shell, row: CommandRow | EnsembleRow, args: readonly string[]): Reply {
  if (row.subcommands === undefined) return check(shell, row, row.shown ?? row.name, args)
  const [word, ...rest] = args
  if (word === undefined) failUsage(`${row.name} subcommand ?arg ...?`)
  let found = row.subcommands.find((subcommand) => subcommand.name === word)
  if (found === undefined && word !== '') {
    const matches = row.subcommands.filter((subcommand) => subcommand.name.startsWith(word))
    if (matches.length === 1) found = matches[0]
  }
  if (found === undefined) {
    const names = orList(row.subcommands.map((subcommand) => subcommand.name))
    fail(`unknown or ambiguous subcommand "${word}": must be ${names}`, 'TCL', 'LOOKUP', 'SUBCOMMAND', word)
  }
  return check(shell, found, `${row.name} ${found.name}`, rest)
}

function check(shell: Shell, row: CommandRow, name: string, args: readonly string[]): Reply {
  if (args.length < row.min || args.length > row.max) failUsage(row.usage === '' ? name : `${name} ${row.usage}`)
  return row.run(shell, args)
}

/** A wrong value as errors show it. */
function described(word: string): string {
  try {
    if (parseList(word).length > 1) return 'a list'
  } catch {} // it is none
  return `"${word.slice(0, 50)}"`
}

function failTooLarge(): never {
  const text = 'integer value too large to represent'
  fail(text, 'ARITH', 'IOVERFLOW', text)
}

/** A Tcl integer of 64 bits.
 *  @throws CommandFailure `expected integer but got "x"`, `integer value too large to represent` */
export function parseInteger(word: string): number {
  const digits = word
    .trim()
    .replace(/_/g, '')
    .replace(/^([+-]?)0[dD]/, '$1')
  if (!/^[+-]?(\d+|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits)) {
    fail(`expected integer but got ${described(word)}`, 'TCL', 'VALUE', 'NUMBER')
  }
  const size = BigInt(digits.replace(/^[+-]/, ''))
  const number = digits.startsWith('-') ? -size : size
  if (BigInt.asIntN(64, number) !== number) failTooLarge()
  return Number(number)
}

/** A Tcl integer of 32 bits, with a sign or without one; it comes back with one.
 *  @throws CommandFailure `expected integer but got "x"`, `integer value too large to represent` */
export function parseWord(word: string): number {
  const number = parseInteger(word)
  if (number < -(2 ** 31) || number >= 2 ** 32) failTooLarge()
  return number | 0
}

const booleans = ['false', 'no', 'off', 'true', 'yes', 'on']

/** A Tcl boolean.
 *  @throws CommandFailure `expected boolean value but got "x"` */
export function parseBoolean(word: string): boolean {
  const text = word.trim().toLowerCase()
  if (/^[+-]?(\d+\.?\d*|0x[0-9a-f]+)$/.test(text)) return Number(text) !== 0
  const matches = text === 'o' ? [] : booleans.filter((name) => text !== '' && name.startsWith(text))
  if (matches.length === 0) fail(`expected boolean value but got ${described(word)}`, 'TCL', 'VALUE', 'BOOLEAN')
  return booleans.indexOf(matches[0]!) > 2
}
