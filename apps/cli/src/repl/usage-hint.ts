import type { Shell } from '../shell.ts'
import { usageOf } from './command-facts.ts'

/** What may follow the words of the last command of a text, as a hint: the usage of `lsort` for `puts [lsort `. Empty when
 *  more than the command has been typed. */
export function usageHint(shell: Shell, text: string): string {
  const command = /(?:^|[\n;[{])\s*([^\s;[\]{}"$]+(?: [a-z]+)?) $/.exec(text)?.[1]
  if (command === undefined) return ''
  const [first = '', second] = command.split(' ')
  for (const name of second === undefined ? [first] : [command, first]) {
    const lines = usageOf(shell, name)
    if (lines === undefined) continue
    if (name === first && second !== undefined) return ''
    const [line] = lines
    if (line === undefined || lines.length > 1) return ''
    return line.startsWith(`${name} `) ? line.slice(name.length + 1) : ''
  }
  return ''
}
