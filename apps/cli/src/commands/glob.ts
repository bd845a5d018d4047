/** glob */
import { type CommandFamily, type CommandRow, matchWord } from '../command.ts'
import { fail } from '../failure.ts'
import { findFiles, type GlobTypes, parseTypes } from '../files/find.ts'
import { isAbsolute } from '../paths/names.ts'
import { parseList } from '../tcl-list.ts'

const options = ['-directory', '-join', '-nocomplain', '-path', '-tails', '-types', '--']

const glob: CommandRow = {
  name: 'glob',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  usage: '?-option value ...? ?name ...?',
  options,
  run(shell, args) {
    let directory: string | undefined
    let path: string | undefined
    let join = false
    let tails = false
    let types: GlobTypes | undefined
    let at = 0
    for (; at < args.length && args[at]!.startsWith('-'); at += 1) {
      const option = matchWord(options, args[at]!)
      if (option === '--') {
        at += 1
        break
      }
      if (option === '-join') join = true
      else if (option === '-tails') tails = true
      else if (option !== '-nocomplain') {
        at += 1
        const value = args[at]
        if (value === undefined) fail(`missing argument to "${option}"`, 'TCL', 'ARGUMENT', 'MISSING')
        if (option === '-types') types = parseTypes(parseList(value))
        else if (option === '-path') path = value
        else directory = value
        if (path !== undefined && directory !== undefined) {
          const [first, second] = option === '-path' ? ['-path', '-directory'] : ['-directory', '-path']
          fail(`"${first}" cannot be used with "${second}"`, 'TCL', 'OPERATION', 'GLOB', 'BADOPTIONCOMBINATION')
        }
      }
    }
    if (tails && path === undefined && directory === undefined) {
      fail(
        '"-tails" must be used with either "-directory" or "-path"',
        'TCL',
        'OPERATION',
        'GLOB',
        'BADOPTIONCOMBINATION',
      )
    }
    let patterns = args.slice(at)
    if (join) patterns = [patterns.join('/')]
    // A -path is a folder and the beginning of the names in it.
    const slash = path === undefined ? -1 : path.lastIndexOf('/')
    const prefix = path === undefined ? '' : path.slice(slash + 1)
    const folder = directory ?? (slash >= 0 ? path!.slice(0, slash + 1) : '')
    const found: string[] = []
    for (const pattern of patterns) {
      const absolute = isAbsolute(pattern) && directory === undefined && path === undefined
      const names = findFiles(shell.paths, absolute ? '' : folder, prefix, pattern, types)
      if (!tails) {
        found.push(...names)
        continue
      }
      const cut = folder === '' || folder.endsWith('/') ? folder.length : folder.length + 1
      found.push(...names.map((name) => name.slice(cut)))
    }
    return found
  },
}

export const family: CommandFamily = [glob]
