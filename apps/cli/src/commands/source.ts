/** source */
import { type CommandFamily, matchWord } from '../command.ts'
import { readScript } from '../script-text.ts'

const usage = '?-encoding encoding? fileName'

export const family: CommandFamily = [
  {
    name: 'source',
    min: 1,
    max: 3,
    usage,
    run(shell, args) {
      // With -nopkg a file does not count as one of the package that is being loaded.
      const noted = args.length !== 2
      if (args.length > 1) matchWord(noted ? ['-encoding'] : ['-nopkg'], args[0]!)
      const file = args.at(-1)!
      const text = readScript(shell, file, args.length === 3 ? args[1] : 'utf-8')
      if (noted) shell.packages.noteFile(file)
      return shell.runFile(file, text)
    },
  },
]
