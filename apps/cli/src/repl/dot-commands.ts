/** Commands of the REPL itself: a dot and a name. */
import { CommandFailure, fail } from '../failure.ts'
import { nearest } from '../nearest.ts'
import { readScript } from '../script-text.ts'
import type { Shell } from '../shell.ts'
import { statsLines } from '../stats.ts'
import { parseList } from '../tcl-list.ts'
import { usageOf } from './command-facts.ts'

/** The names, with what each does. Those without a function are the terminal's own. */
export const dotCommands: readonly { name: string; usage: string; meaning: string }[] = [
  { name: 'clear', usage: '', meaning: 'clear the screen' },
  { name: 'exit', usage: '?CODE?', meaning: 'leave, as Ctrl-D does' },
  { name: 'help', usage: '?COMMAND?', meaning: 'this list, or how a command is used' },
  { name: 'load', usage: 'FILE', meaning: 'run a script file' },
  { name: 'mem', usage: '', meaning: 'memory: scratch of the last eval, WebAssembly, what the interpreter keeps' },
  { name: 'ns', usage: '?PATTERN?', meaning: 'namespaces' },
  { name: 'procs', usage: '?PATTERN?', meaning: 'procedures with their parameters' },
  { name: 'save', usage: 'FILE', meaning: 'write what was typed in this session to a file' },
  {
    name: 'time',
    usage: '?SCRIPT?',
    meaning: 'run a script and tell how long it took; without one, do so from now on',
  },
  { name: 'vars', usage: '?PATTERN?', meaning: 'variables with their values' },
]

function helpText(): string {
  const rows = dotCommands.map(({ name, usage, meaning }) => [`.${name} ${usage}`, meaning] as const)
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  const lines = rows.map(([left, meaning]) => `${left.padEnd(width)}${meaning}`)
  lines.push('')
  lines.push('Tab completes, Ctrl-R searches the history, Ctrl-C clears the line or stops what runs, Ctrl-D leaves.')
  return lines.join('\n')
}

/** Names that begin as some do, each once: `::tcl::x` for nested ones. */
function namespaces(shell: Shell, parent: string): string[] {
  return parseList(shell.engine.call('namespace', 'children', parent)).flatMap((name) => [
    name,
    ...namespaces(shell, name),
  ])
}

function oneLine(text: string): string {
  const line = text.replaceAll('\n', '\\n')
  return line.length > 100 ? `${line.slice(0, 100)}…` : line
}

function variableLines(shell: Shell, pattern: string): string[] {
  const { engine } = shell
  const names = parseList(engine.call('info', 'globals', pattern)).sort()
  return names.map((name) => {
    if (engine.call('array', 'exists', `::${name}`) !== '1')
      return `${name} = ${oneLine(engine.getVar(`::${name}`) ?? '')}`
    return `${name}(…) ${engine.call('array', 'size', `::${name}`)} elements`
  })
}

function procedureLines(shell: Shell, pattern: string): string[] {
  const { engine } = shell
  return parseList(engine.call('info', 'procs', `::${pattern}`))
    .sort()
    .map((name) => `${name.replace(/^::/, '')} {${engine.call('info', 'args', name)}}`)
}

function memoryLines(shell: Shell): string[] {
  return statsLines(shell.engine.stats())
}

/** Do what the command says.
 *  @param time runs a script and tells how long it took
 *  @throws CommandFailure for unknown commands and wrong words */
export function runDotCommand(shell: Shell, name: string, rest: string, time: (script: string) => void): void {
  const print = (text: string): void => {
    if (text !== '') shell.channels.get('stdout').write(`${text}\n`)
  }
  const pattern = rest === '' ? '*' : rest
  switch (name) {
    case 'help':
      print(rest === '' ? helpText() : commandHelp(shell, rest))
      break
    case 'mem':
      print(memoryLines(shell).join('\n'))
      break
    case 'vars':
      print(variableLines(shell, pattern).join('\n'))
      break
    case 'procs':
      print(procedureLines(shell, pattern).join('\n'))
      break
    case 'ns':
      print(
        namespaces(shell, '::')
          .filter((ns) => rest === '' || ns.includes(rest))
          .sort()
          .join('\n'),
      )
      break
    case 'load':
      if (rest === '') fail('.load needs a file')
      shell.runFile(rest, readScript(shell, rest))
      break
    case 'time':
      time(rest)
      break
    case 'exit':
      shell.exit(Number.parseInt(rest || '0', 10) || 0)
      break
    default: {
      const similar = nearest(
        name,
        dotCommands.map((command) => command.name),
      )
      const hint = similar.length > 0 ? `did you mean .${similar[0]}?` : 'try .help'
      throw new CommandFailure(`unknown command .${name}: ${hint}`)
    }
  }
}

function commandHelp(shell: Shell, name: string): string {
  const lines = usageOf(shell, name)
  if (lines === undefined) throw new CommandFailure(`there is no command ${name}`)
  return lines.join('\n')
}
