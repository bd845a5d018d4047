/** Every command a new interpreter has: rows of the core's table, and the families of the host. */
import type { CommandDefinition, EnsembleDefinition } from '../command.ts'
import type { FeatherInterp } from '../feather-interp.ts'
import { COMMAND_BUILTIN, COMMAND_HOST, Command, CoreSubcommand, Ensemble } from '../persist.ts'
import { arrayCommands, arrayForCommands } from './array.ts'
import { binaryCommands } from './binary.ts'
import { buildInfo } from './build-info.ts'
import { clockCommands } from './clock.ts'
import { controlCommands } from './control.ts'
import { corotype } from './corotype.ts'
import { dictSubcommands } from './dict.ts'
import { encodingCommands } from './encoding.ts'
import { formatCommands } from './format.ts'
import { fpclassifyCommands } from './fpclassify.ts'
import { historyCommands, historyEnsemble } from './history.ts'
import { infoSubcommands } from './info.ts'
import { interpCommands } from './interp.ts'
import { listCommands } from './list.ts'
import { lsearchCommands } from './lsearch.ts'
import { lseqCommands } from './lseq.ts'
import { lsortCommands } from './lsort.ts'
import { mathfuncCommands } from './mathfunc.ts'
import { mathopCommands } from './mathop.ts'
import { namespaceSubcommands } from './namespace.ts'
import { packageCommands } from './package.ts'
import { prefixCommands } from './prefix.ts'
import { regexpCommands } from './regexp.ts'
import { scanCommands } from './scan.ts'
import { splitJoinCommands } from './split-join.ts'
import { stringCommands } from './string.ts'
import { timerateCommands } from './timerate.ts'

type Row = CommandDefinition | EnsembleDefinition

const FAMILIES: readonly Row[] = [
  ...controlCommands,
  ...interpCommands,
  ...historyCommands,
  ...packageCommands,
  ...timerateCommands,
  ...clockCommands,
  ...listCommands,
  ...lsortCommands,
  ...lsearchCommands,
  ...lseqCommands,
  ...splitJoinCommands,
  ...stringCommands,
  ...binaryCommands,
  ...encodingCommands,
  ...formatCommands,
  ...fpclassifyCommands,
  ...scanCommands,
  ...regexpCommands,
  ...arrayCommands,
  { name: 'dict', subcommands: dictSubcommands },
  { name: 'namespace', subcommands: namespaceSubcommands },
  { name: 'info', subcommands: infoSubcommands },
]

/** Commands that the core runs itself when it can, in the order of its quick.h. */
const QUICK = 'error throw concat abs ceil floor double sqrt round int entier wide max min'.split(' ')

export function registerCommands(interp: FeatherInterp): void {
  const { namespaces, core } = interp
  const { global } = namespaces

  const subcommandsOf = (ensemble: string): CoreSubcommand[] =>
    core.rows.flatMap((row, i) =>
      row.name.startsWith(`${ensemble} `)
        ? [new CoreSubcommand(row.name.slice(ensemble.length + 1), i, row.usage)]
        : [],
    )

  // Interpreters have them in common.
  const ensembleOf = (row: EnsembleDefinition): Ensemble => {
    const ensemble = core.ensembles.get(row.name) ?? new Ensemble(row, subcommandsOf(row.name))
    core.ensembles.set(row.name, ensemble)
    return ensemble
  }

  const add = (row: Row, ns = global): Command => {
    const command = new Command(COMMAND_HOST, row.name, ns)
    command.run = 'subcommands' in row ? ensembleOf(row) : row
    if (ns === global) command.row = core.numbers.get(row.name) ?? -1
    command.quick = QUICK.indexOf(row.name) + 1
    namespaces.define(command)
    if (command.run instanceof Ensemble) addParts(command, command.run)
    return command
  }

  /** The subcommands are commands too: `::tcl::string::length` for `string length`. */
  const addParts = (ensemble: Command, { name, subcommands }: Ensemble): void => {
    const home = namespaces.ensure(global, `tcl::${name}`)
    home.ensembles.add(ensemble)
    for (const sub of subcommands.values()) {
      const core = sub instanceof CoreSubcommand
      const part = new Command(core ? COMMAND_BUILTIN : COMMAND_HOST, sub.name, home)
      if (core) part.row = sub.row
      else part.run = sub
      part.part = ensemble
      namespaces.define(part)
    }
  }

  core.rows.forEach((row, i) => {
    if (!row.own || row.name.includes(' ') || row.name.startsWith('\x01')) return
    const command = new Command(COMMAND_BUILTIN, row.name, global)
    command.row = i
    namespaces.define(command)
  })
  for (const row of FAMILIES) add(row)

  const tcl = namespaces.ensure(global, 'tcl')
  tcl.exports = ['prefix']
  for (const row of prefixCommands) add(row, tcl)
  add(historyEnsemble, tcl)
  add(buildInfo, tcl)
  add(corotype, namespaces.ensure(tcl, 'unsupported'))
  const mathfunc = namespaces.ensure(tcl, 'mathfunc')
  for (const row of mathfuncCommands) add(row, mathfunc)
  mathfunc.exports = [...mathfunc.commands.keys()].sort()
  const mathop = namespaces.ensure(tcl, 'mathop')
  mathop.exports = ['*']
  for (const row of mathopCommands) add(row, mathop)
  const array = namespaces.ensure(tcl, 'array')
  for (const row of arrayForCommands) add(row, array)
}
