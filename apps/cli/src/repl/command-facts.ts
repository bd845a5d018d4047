/** What the REPL tells of a command: those that the program adds and those of the language. */
import type { CommandRow } from '../command.ts'
import { rowsOf } from '../register.ts'
import type { Shell } from '../shell.ts'
import { languageOptions } from './language-options.ts'

/** The rows of a command of the program, or the one row of a subcommand: `file size`. Nothing when the script has no such
 *  command, or another of that name. */
function ownRows(shell: Shell, name: string): readonly CommandRow[] {
  const [first = ''] = name.split(' ')
  const usage = shell.engine.usage(first)
  // A procedure of that name tells its own parameters.
  if (
    usage === undefined ||
    (usage.length > 0 && !usage.every((line) => line === first || line === `${first} ?arg ...?`))
  )
    return []
  const rows = rowsOf(first)
  return name === first ? rows : rows.filter((row) => row.name === name)
}

/** How a command is used, a line for each form; undefined when there is no such command. */
export function usageOf(shell: Shell, name: string): string[] | undefined {
  const rows = ownRows(shell, name)
  if (rows.length === 0) return shell.engine.usage(name)
  return rows.map((row) => `${row.name} ${row.usage}`.trimEnd())
}

/** The options of a command, sorted. */
export function optionsOf(shell: Shell, name: string): string[] | undefined {
  const usage = usageOf(shell, name)
  if (usage === undefined) return undefined
  const named = usage.join(' ').match(/(?<![\w-])-[a-z]\w*/g) ?? []
  const more = ownRows(shell, name).flatMap((row) => row.options ?? [])
  const words = languageOptions[name]?.split(' ') ?? []
  return [...new Set([...named, ...more, ...words])].filter((word) => word.startsWith('-')).sort()
}

/** The subcommands of a command of the program, or of an ensemble that a script has made. */
export function subcommandsOf(shell: Shell, name: string): string[] {
  const rows = ownRows(shell, name)
  const parts = rows.filter((row) => row.name.startsWith(`${name} `)).map((row) => row.name.slice(name.length + 1))
  return [...parts, ...rows.flatMap((row) => row.options ?? []).filter((word) => !word.startsWith('-'))]
}
