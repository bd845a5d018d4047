/** What tclsh has as procedures of its script library. */
import type { CommandFamily, CommandRow, Reply } from '../command.ts'
import { CommandFailure, fail } from '../failure.ts'
import { findProgram } from '../processes/find-program.ts'
import type { Shell } from '../shell.ts'
import { parseList } from '../tcl-list.ts'

const parray: CommandRow = {
  name: 'parray',
  min: 1,
  max: 2,
  usage: 'a ?pattern?',
  run(shell, [name, pattern = '*']) {
    const { engine } = shell
    if (engine.call('array', 'exists', name!) !== '1') fail(`"${name}" isn't an array`)
    const words = parseList(engine.call('array', 'get', name!, pattern))
    const pairs: [string, string][] = []
    for (let i = 0; i + 1 < words.length; i += 2) pairs.push([`${name}(${words[i]})`, words[i + 1]!])
    pairs.sort(([a], [b]) => (a < b ? -1 : 1))
    const width = Math.max(0, ...pairs.map(([left]) => left.length))
    const stdout = shell.channels.get('stdout')
    for (const [left, value] of pairs) stdout.write(`${left.padEnd(width)} = ${value}\n`)
    return ''
  },
}

const autoExecok: CommandRow = {
  name: 'auto_execok',
  min: 1,
  max: 1,
  usage: 'name',
  run(shell, [name]): Reply {
    try {
      const file = findProgram(name!, shell.paths.folder, shell.engine.getVar('::env(PATH)') ?? '')
      return [name!.includes('/') ? name! : file]
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      return ''
    }
  },
}

const tclLog: CommandRow = {
  name: 'tclLog',
  min: 1,
  max: 1,
  usage: 'string',
  run(shell: Shell, [text]) {
    shell.channels.get('stderr').write(`${text}\n`)
    return ''
  },
}

/** There are no index files of procedures: nothing is ever found. */
const autoLoad: CommandRow = {
  name: 'auto_load',
  min: 1,
  max: 2,
  usage: 'cmd ?namespace?',
  run: () => 0,
}

export const family: CommandFamily = [parray, autoExecok, tclLog, autoLoad]
