import type { Options } from '../arguments.ts'
import { isTerminal } from '../terminal.ts'

/** Let the user type commands; the exit code. */
export async function startRepl(options: Options): Promise<number> {
  if (!isTerminal(0) || !isTerminal(1) || process.env.TERM === 'dumb') {
    return (await import('./plain.ts')).runPlainRepl(options)
  }
  return new (await import('./terminal.ts')).Terminal(options).run()
}
