/** What a person at a terminal is told besides tclsh's words: the line of the script, and what may have been meant. */
import type { ScriptError } from './engine.ts'
import { CommandFailure } from './failure.ts'
import { nearest } from './nearest.ts'
import { readNamedScript } from './script-text.ts'
import type { Shell } from './shell.ts'
import { style } from './style.ts'

/** The hints for an error, for standard error; empty when there is nothing to say. */
export function hintsFor(shell: Shell, failure: ScriptError): string {
  return [excerpt(shell, failure), suggestion(shell, failure.message)].filter((text) => text !== '').join('\n')
}

/** The line of the file that the trace names first, or of the script that has no file, with a caret where its command
 *  begins. */
function excerpt(shell: Shell, { errorInfo, line: top, column }: ScriptError): string {
  const place = /\n {4}\(file "([^\n]*)" line (\d+)\)/.exec(errorInfo)
  const number = place === null ? top : Number(place[2])
  const text = (place === null ? shell.scriptText : fileText(shell, place[1]!))?.split('\n')[number - 1]
  if (text === undefined) return ''
  const at = number === top && column !== undefined ? column - 1 : text.search(/\S|$/)
  const gutter = `${number} | `
  const pad = text.slice(0, at).replace(/[^\t]/g, ' ')
  return `${style('dim', gutter)}${text}\n${' '.repeat(gutter.length)}${pad}${style('red', '^')}`
}

function fileText(shell: Shell, name: string): string | undefined {
  try {
    return readNamedScript(shell, name)
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    return undefined
  }
}

/** What an unknown command's name is similar to. */
export function suggestion(shell: Shell, message: string): string {
  const name = /^invalid command name "([^"]*)"$/.exec(message)?.[1]
  if (name === undefined) return ''
  const similar = nearest(name, shell.engine.commands('*'))
  return similar.length === 0 ? '' : style('dim', `did you mean ${similar.join(' or ')}?`)
}
