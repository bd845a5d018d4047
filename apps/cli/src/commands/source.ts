/** source */
import type { CommandFamily } from '../command.ts'
import { matchWord } from '../command.ts'
import { failUsage } from '../failure.ts'
import { readScript } from '../script-text.ts'

const usage = '?-encoding encoding? fileName'

export const family: CommandFamily = [
  {
    name: 'source',
    min: 1,
    max: 3,
    usage,
    run(shell, args) {
      if (args.length === 2) failUsage(`source ${usage}`)
      const encoding = args.length === 3 ? args[1]! : 'utf-8'
      if (args.length === 3) matchWord(['-encoding'], args[0]!)
      const file = args.at(-1)!
      const text = readScript(shell, file, encoding)
      shell.packages.noteFile(file)
      return shell.runFile(file, text)
    },
  },
]
