/** What can be typed next, and how a command is used: for the prompt and the editor. */
import type { Interp } from 'feather-tcl'
import type { Candidate } from '../protocol.ts'

/** The words of the command that a text ends in. */
function lastCommand(text: string): string[] {
  const command = /(?:^|[\n;[{])[ \t]*([^\n;[{]*)$/.exec(text)?.[1] ?? ''
  return command.trim().split(/\s+/).filter(Boolean)
}

/** How the command is used, a line for each form; only those of the subcommand where one is named. */
function usageOf(interp: Interp, [name, sub]: readonly string[]): readonly string[] {
  const lines = name === undefined ? undefined : interp.help(name)
  if (lines === undefined || sub === undefined) return lines ?? []
  const chosen = lines.filter((line) => line === `${name} ${sub}` || line.startsWith(`${name} ${sub} `))
  return chosen.length > 0 ? chosen : lines
}

/** The candidates at a place of a text: commands, subcommands, variables, and the options that a usage names. */
export function candidates(interp: Interp, text: string, cursor: number): Candidate[] {
  const found: Candidate[] = interp.complete(text, cursor)
  const start = /[^\s;[\]{}"$]*$/.exec(text.slice(0, cursor))!.index
  const word = text.slice(start, cursor)
  if (!word.startsWith('-')) return found
  const usage = usageOf(interp, lastCommand(text.slice(0, start)))
  const options = new Set(usage.join(' ').match(/(?<![\w-])-[a-z]\w*/g) ?? [])
  for (const option of [...options].sort())
    if (option.startsWith(word)) found.push({ text: option, kind: 'option', start, end: cursor })
  return found
}

/** The usage of the command that is being typed; empty when there is none. */
export function usageHint(interp: Interp, text: string): string {
  const words = lastCommand(text)
  if (words.length === 0 || (words.length === 1 && !/\s$/.test(text))) return ''
  const lines = usageOf(interp, words)
  if (lines.length < 3) return lines.join('\n')
  // An ensemble: what there is to choose from.
  const names = lines.map((line) => line.split(' ')[1] ?? '')
  return `${words[0]} ${[...new Set(names)].join(' | ')}`
}
