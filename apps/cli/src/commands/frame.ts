/** info frame, where a script has been passed on: a word of a command of a script file, which procedures have evaluated, has the
 *  place in the file where it stands. */
import type { CommandFamily, CommandRow } from '../command.ts'
import { asScriptError } from '../engine.ts'
import { CommandFailure } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { parseList } from '../tcl-list.ts'

/** The library's own command, which knows the places of what is not passed on. */
export const original = '::tcl::FrameOf'

type Frame = Map<string, string>

const frame: CommandRow = {
  name: '::tcl::info::frame',
  shown: 'info frame',
  min: 0,
  max: 1,
  usage: '?number?',
  run(shell, [number]) {
    if (number === undefined) return shell.engine.call(original)
    const told = describe(shell, number)
    if (told.get('type') !== 'eval') return told
    const given = Number(number)
    const at = given > 0 ? given : Number(shell.engine.call(original)) + given
    const place = placeInFile(shell, at, told)
    if (place === undefined) return told
    const [file, line] = place
    return new Map(
      [...told].flatMap(([key, value]): [string, string][] =>
        key === 'type'
          ? [['type', 'source']]
          : key === 'line'
            ? [['line', String(line)]]
            : key === 'cmd'
              ? [
                  ['file', file],
                  ['cmd', value],
                ]
              : [[key, value]],
      ),
    )
  },
}

/** @throws CommandFailure `bad level "9"` */
function describe({ engine }: Shell, number: string): Frame {
  let words: string[]
  try {
    words = parseList(engine.call(original, number))
  } catch (error) {
    const failure = asScriptError(error)
    if (failure === undefined) throw error
    throw new CommandFailure(failure.message, failure.errorCode)
  }
  const told: Frame = new Map()
  for (let i = 0; i + 1 < words.length; i += 2) told.set(words[i]!, words[i + 1]!)
  return told
}

/** What evaluates a script that it is given so that the script keeps its place. */
const passing = /^(::)?(eval|uplevel|tailcall|dict|(namespace|interp)\s+eval)\s/

/** The file and the line, when the frame runs a word of a command of a script file. */
function placeInFile(shell: Shell, at: number, told: Frame): [file: string, line: number] | undefined {
  let number = at
  function next(): Frame | undefined {
    number -= 1
    return number > 0 ? describe(shell, String(number)) : undefined
  }
  let below = next()
  // Other frames of the same script.
  while (below?.get('type') === 'eval') below = next()
  const by = below
  if (by === undefined || !passing.test(by.get('cmd') ?? '')) return undefined
  // Then the procedures that it went through, until the command of the file.
  while (below?.has('proc')) below = next()
  if (below?.get('type') !== 'source') return undefined
  const command = below.get('cmd') ?? ''
  const line = Number(below.get('line'))
  const file = below.get('file') ?? ''
  if (number > 1 && !/^(::)?source\s/.test(next()?.get('cmd') ?? '')) return undefined
  const script = scriptOf(shell, by)
  if (script === null) return undefined
  const places = literals(command)
    .filter((literal) => script === undefined || literal.text === script)
    .flatMap((literal) => {
      const inside = lineInside(literal.raw, Number(told.get('line')), told.get('cmd') ?? '')
      return inside === undefined ? [] : [line + linesIn(command.slice(0, literal.start)) + inside]
    })
  const place = places.at(-1)
  if (place === undefined) return undefined
  // tclsh: dict for {k v} {a 1} $script  -> it is one line above
  return [file, /^(::)?dict\s/.test(by.get('cmd') ?? '') ? place - 1 : place]
}

/** The script that a frame's command evaluates, when it is the value of a variable that can be seen; null when it is made by
 *  another command; undefined when nothing is known of it. */
function scriptOf({ engine }: Shell, frame: Frame): string | null | undefined {
  const command = frame.get('cmd') ?? ''
  if (/\s\[(?!lindex\s)[^\]]*\]\s*$/.test(command)) return null
  const name = /\s\$\{?(\w+)\}?$/.exec(command)?.[1]
  const level = frame.get('level')
  if (name === undefined || level === undefined) return undefined
  try {
    return engine.call('uplevel', level, ['set', name])
  } catch {
    return undefined
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** The line of a literal, from 0, that has a command in the line `line` of its value, from 1. A line that goes on behind a
 *  backslash is one line of the value. */
function lineInside(raw: string, line: number, inner: string): number | undefined {
  const [first = ''] = inner.split('\n')
  const lines = raw.split(/(?<!\\)\n/)
  const within = lines[line - 1]?.indexOf(first) ?? -1
  if (within < 0) return undefined
  return linesIn(lines.slice(0, line - 1).join('\n') + (line > 1 ? '\n' : '') + lines[line - 1]!.slice(0, within))
}

/** A word in which nothing is substituted. */
interface Literal {
  /** Where its text begins in the command. */
  readonly start: number
  /** As it stands there. */
  readonly raw: string
  /** Its value. */
  readonly text: string
}

/** The words of a command that are in braces, or have nothing to substitute. */
function literals(command: string): Literal[] {
  const found: Literal[] = []
  const gap = /(?:[ \t\f\v\r]|\\\n)*/y
  let at = 0
  for (;;) {
    gap.lastIndex = at
    at += gap.exec(command)?.[0].length ?? 0
    if (at >= command.length) return found
    const end = endOfWord(command, at)
    const open = command[at]
    const start = at + 1
    const raw = command.slice(start, end - 1)
    const joined = raw.replace(/\\\n[ \t]*/g, ' ')
    if (open === '{' && command[end - 1] === '}') found.push({ start, raw, text: joined })
    else if (open === '"' && !/[$[]/.test(joined.replace(/\\./gs, ''))) {
      found.push({ start, raw: raw.replace(/\\([^\n])/g, '$1'), text: joined.replace(/\\(.)/g, '$1') })
    }
    if (open !== '{' && open !== '"') {
      const bare = command.slice(at, end)
      if (!/[$[\\]/.test(bare)) found.push({ start: at, raw: bare, text: bare })
    }
    at = Math.max(end, at + 1)
  }
}

/** The place behind the word that begins here. */
function endOfWord(command: string, start: number): number {
  const open = command[start]
  if (open === '{') return behind(command, start, '{', '}')
  const ends = open === '"' ? /"/y : /[\s]/y
  let at = open === '"' ? start + 1 : start
  while (at < command.length) {
    ends.lastIndex = at
    if (ends.test(command)) return open === '"' ? at + 1 : at
    if (command[at] === '[') at = behind(command, at, '[', ']')
    else at += command[at] === '\\' ? 2 : 1
  }
  return at
}

/** The place behind what closes the bracket that is here. */
function behind(command: string, start: number, open: string, close: string): number {
  let depth = 0
  for (let at = start; at < command.length; at++) {
    const unit = command[at]
    if (unit === '\\') at++
    else if (unit === open) depth++
    else if (unit === close && --depth === 0) return at + 1
  }
  return command.length
}

export const family: CommandFamily = [frame]
