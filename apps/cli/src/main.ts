/** The `feather` command. */
import { parseArguments, UsageError } from './arguments.ts'

/** Do what the words of the command line ask for; gives the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const options = parseArguments(words)
    if (options.mode === 'help' || options.mode === 'version') return (await import('./about.ts')).about(options.mode)
    if (options.mode === 'check') return (await import('./check.ts')).checkFiles(options)
    const { run } = await import('./run.ts')
    return await run(options)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return (await import('./about.ts')).explain(error, words)
  }
}
