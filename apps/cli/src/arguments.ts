/** What the words of the command line ask for. */
export interface Options {
  mode: 'run' | 'check' | 'help' | 'version'
  /** What runs, in order, before a script file: `-e` and `-p` texts. */
  snippets: { script: string; print: boolean }[]
  /** The script: a file, `-` for standard input, undefined for none. */
  file: string | undefined
  /** The words after the script, or the files of `-c`. */
  args: string[]
  /** Files to run first (`-r`). */
  preload: string[]
  /** Stay in the REPL (`-i`). */
  interactive: boolean
  encoding: string | undefined
  safe: boolean
  root: string | undefined
  maxSteps: number | undefined
  /** Milliseconds. */
  timeout: number | undefined
  /** Megabytes. */
  maxMemory: number | undefined
  maxDepth: number | undefined
  stats: 'text' | 'json' | undefined
}

/** The command line cannot be understood: exit code 2. */
export class UsageError extends Error {}

const flagsWithValue = new Set([
  '-e',
  '-p',
  '-r',
  '-encoding',
  '--encoding',
  '--eval',
  '--print',
  '--require',
  '--root',
  '--max-steps',
  '--timeout',
  '--max-memory',
  '--max-depth',
])
const plainFlags = ['-c', '-i', '-h', '-V', '--check', '--interactive', '--safe', '--stats', '--version', '--help']

/** Every flag, for the hint after an unknown one. */
export const knownFlags: readonly string[] = [...flagsWithValue, ...plainFlags]

/** Understand the words after `feather`.
 *  @throws UsageError for an unknown flag, a missing or a bad value */
export function parseArguments(words: readonly string[]): Options {
  const options: Options = {
    mode: 'run',
    snippets: [],
    file: undefined,
    args: [],
    preload: [],
    interactive: false,
    encoding: undefined,
    safe: false,
    root: undefined,
    maxSteps: undefined,
    timeout: undefined,
    maxMemory: undefined,
    maxDepth: undefined,
    stats: undefined,
  }
  let at = 0
  for (; at < words.length; at += 1) {
    const word = words[at]!
    if (word === '-' || !word.startsWith('-')) break
    if (word === '--') {
      at += 1
      break
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const flag = equals < 0 ? word : word.slice(0, equals)
    let value = equals < 0 ? undefined : word.slice(equals + 1)
    if (flagsWithValue.has(flag)) {
      if (value === undefined) {
        at += 1
        value = words[at]
        if (value === undefined) throw new UsageError(`${flag} needs a value`)
      }
    } else if (value !== undefined && flag !== '--stats') {
      throw new UsageError(knownFlags.includes(flag) ? `${flag} takes no value` : `unknown flag ${flag}`)
    }
    applyFlag(options, flag, value)
  }
  const rest = words.slice(at)
  if (options.mode === 'check') {
    if (rest.length === 0) throw new UsageError('-c needs a file')
    options.args = rest
  } else if (options.snippets.length > 0) {
    options.args = rest
  } else {
    options.file = rest[0]
    options.args = rest.slice(1)
  }
  return options
}

function applyFlag(options: Options, flag: string, value: string | undefined): void {
  switch (flag) {
    case '-e':
    case '--eval':
      options.snippets.push({ script: value!, print: false })
      break
    case '-p':
    case '--print':
      options.snippets.push({ script: value!, print: true })
      break
    case '-r':
    case '--require':
      options.preload.push(value!)
      break
    case '-c':
    case '--check':
      options.mode = 'check'
      break
    case '-i':
    case '--interactive':
      options.interactive = true
      break
    case '-encoding':
    case '--encoding':
      options.encoding = value!
      break
    case '--safe':
      options.safe = true
      break
    case '--root':
      options.root = value!
      break
    case '--max-steps':
      options.maxSteps = positive(flag, value!)
      break
    case '--timeout':
      options.timeout = positive(flag, value!)
      break
    case '--max-memory':
      options.maxMemory = positive(flag, value!)
      break
    case '--max-depth':
      options.maxDepth = positive(flag, value!)
      break
    case '--stats':
      if (value !== undefined && value !== 'json' && value !== 'text') {
        throw new UsageError(`--stats is text or json, not ${value}`)
      }
      options.stats = value === 'json' ? 'json' : 'text'
      break
    case '-V':
    case '--version':
      options.mode = 'version'
      break
    case '-h':
    case '--help':
      options.mode = 'help'
      break
    default:
      throw new UsageError(`unknown flag ${flag}`)
  }
}

function positive(flag: string, value: string): number {
  const number = Number(value.replace(/_/g, ''))
  if (!Number.isFinite(number) || number <= 0) throw new UsageError(`${flag} needs a number above 0, not ${value}`)
  return number
}
