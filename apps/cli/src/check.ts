/** Parsing files without running them. */
import type { Options } from './arguments.ts'
import { Engine } from './engine.ts'
import { CommandFailure } from './failure.ts'
import { complain, exitCodes } from './report.ts'
import { readNamedScript } from './script-text.ts'
import { Shell } from './shell.ts'

/** Parse the files and tell where each is wrong; the exit code. */
export function checkFiles(options: Options): number {
  const engine = new Engine({})
  const shell = new Shell(engine, { safe: options.safe, root: options.root, interactive: false }, process.cwd())
  let code = 0
  for (const file of options.args) {
    try {
      const parsed = engine.parse(readNamedScript(shell, file, options.encoding))
      if (parsed.status === 'complete') continue
      complain(`${file}:${parsed.line}:${parsed.column}: ${parsed.message}`)
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      complain(error.message)
    }
    code = exitCodes.error
  }
  return code
}
