/** Running scripts: from files, from standard input, from the command line. */
import type { Options } from './arguments.ts'
import { Engine, type EngineLimits } from './engine.ts'
import { canLoadLate, loadModule, preloadModules } from './modules.ts'
import { allModules, registerCommands, registerForSafe } from './register.ts'
import { reportFailure } from './report.ts'
import { readInput, readNamedScript } from './script-text.ts'
import { Shell } from './shell.ts'
import { isTerminal } from './terminal.ts'
import { setChildVariables, setVariables } from './variables.ts'

/** Run what the options say, and give the exit code. */
export async function run(options: Options): Promise<number> {
  if (!canLoadLate) await preloadModules(allModules)
  const fromInput = options.file === '-' || (options.file === undefined && options.snippets.length === 0)
  if (options.interactive || (fromInput && options.file === undefined && isTerminal(0))) {
    return (await import('./repl/start.ts')).startRepl(options)
  }
  const shell = createShell(options, false)
  const { stats } = options
  if (stats !== undefined) shell.beforeExit = () => loadModule('stats').printStats(shell, stats)
  const code = runScripts(shell, options, fromInput)
  shell.beforeExit?.()
  return code
}

/** An interpreter with the commands of the CLI and its variables. */
export function createShell(options: Options, interactive: boolean): Shell {
  const engine = new Engine(limitsOf(options))
  const policy = { safe: options.safe, root: options.root, interactive }
  const shell = new Shell(engine, policy, process.cwd())
  registerCommands(shell)
  setVariables(shell, options, interactive)
  engine.onChild = (child, safe) => {
    const made = new Shell(child, { ...policy, safe: policy.safe || safe }, '', shell)
    if (safe) registerForSafe(made, policy)
    else registerCommands(made)
    setChildVariables(made)
  }
  return shell
}

function limitsOf(options: Options): EngineLimits {
  const limits: EngineLimits = {}
  if (options.maxSteps !== undefined) limits.steps = options.maxSteps
  if (options.timeout !== undefined) limits.timeMs = options.timeout
  if (options.maxDepth !== undefined) limits.depth = options.maxDepth
  if (options.maxMemory !== undefined) {
    limits.stateBytes = options.maxMemory * 2 ** 20
    limits.scratchBytes = limits.stateBytes
  }
  return limits
}

/** Run preloads, snippets and the script, until one fails. Failures are reported.
 *  @param fromInput the script comes from standard input
 *  @returns the exit code */
export function runScripts(shell: Shell, options: Options, fromInput: boolean): number {
  const { encoding, file } = options
  try {
    for (const name of options.preload) shell.runFile(name, readNamedScript(shell, name, encoding))
    for (const { script, print } of options.snippets) {
      const result = shell.runText(script)
      if (print) shell.channels.get('stdout').write(`${result}\n`)
    }
    if (fromInput) shell.runText(readInput(shell, encoding))
    else if (file !== undefined) shell.runFile(file, readNamedScript(shell, file, encoding))
    shell.flushAll()
    return 0
  } catch (error) {
    shell.flushAll()
    return reportFailure(error, shell)
  }
}
