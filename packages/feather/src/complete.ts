/** What can be typed next, for an interactive shell or an editor. */
import { toText } from '@feather-tcl/arena/values'
import {
  commandNames,
  elementKeys,
  type InterpContext,
  subcommandNames,
  variableExists,
  variableNames,
} from '@feather-tcl/host'

/** One way to go on. */
export interface Completion {
  /** What to put in the place of the text from `start` to `end`. */
  readonly text: string
  readonly kind: 'command' | 'subcommand' | 'variable'
  /** The part of the text that it replaces: UTF-16 units, from 0. */
  readonly start: number
  readonly end: number
}

const WORD_END = /[\s;[\]{}"$()]/

/** Where the word that ends at the cursor begins. */
function wordStart(text: string, cursor: number): number {
  let start = cursor
  while (start > 0 && !WORD_END.test(text[start - 1] as string)) start--
  return start
}

/** Where the command begins that the cursor is in. Braces are taken for scripts. */
function commandStart(text: string, cursor: number): number {
  const starts = [0]
  for (let i = 0; i < cursor; i++) {
    const c = text[i]
    if (c === '\\') i++
    else if (c === '[' || c === '{') starts.push(i + 1)
    else if ((c === ']' || c === '}') && starts.length > 1) starts.pop()
    else if (c === ';' || c === '\n') starts[starts.length - 1] = i + 1
  }
  return starts[starts.length - 1] as number
}

/** The methods of the object that a command is. */
export type MethodsOf = (command: string) => ReadonlyMap<string, string> | undefined

/** Completions at a cursor: names of variables behind `$`, of commands where one begins, of subcommands behind an ensemble, of
 *  methods behind an object. */
export function completions(context: InterpContext, text: string, cursor: number, methodsOf: MethodsOf): Completion[] {
  const start = wordStart(text, cursor)
  const word = text.slice(start, cursor)
  const list = (kind: Completion['kind'], names: readonly string[]): Completion[] =>
    [...new Set(names)].sort().map((name) => ({ text: name, kind, start, end: cursor }))
  const before = text.slice(0, start)
  if (/\$\{?$/.test(before)) return list('variable', variableNames(context, `${quoted(word)}*`))
  const element = /\$([\w:]+)\($/.exec(before)
  if (element !== null) {
    const keys = elementKeys(context, element[1] as string) ?? []
    return list(
      'variable',
      keys.filter((key) => key.startsWith(word)),
    )
  }
  const words = text.slice(commandStart(text, start), start).trim().split(/\s+/)
  if (words[0] === '') return list('command', commandNames(context, `${quoted(word)}*`))
  if (words.length > 1) return []
  const command = commandOf(context, words[0] as string)
  const names = [...(methodsOf(command)?.keys() ?? subcommandNames(context, command) ?? [])]
  return list(
    'subcommand',
    names.filter((name) => name.startsWith(word)),
  )
}

/** The command that a word names: `$m` names the one in the variable. */
function commandOf(context: InterpContext, word: string): string {
  const variable = /^\$(?:\{(.*)\}|([\w:]+))$/.exec(word)
  if (variable === null) return word
  const name = (variable[1] ?? variable[2]) as string
  return variableExists(context, name) && elementKeys(context, name) === undefined ? toText(context.getVar(name)) : word
}

/** A text that a glob pattern matches as it is. */
function quoted(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&')
}
