/** What `interp share` and `interp transfer` call: channels are given to other interpreters. What keeps `env` alike in
 *  them, and what safe ones are given. */
import type { CommandFamily, CommandRow } from '../command.ts'
import { traceCommand } from '../environment.ts'
import { fail } from '../failure.ts'
import { loadModule } from '../modules.ts'
import { registerForLoading } from '../register.ts'
import type { Shell } from '../shell.ts'

/** The interpreter that `self` was called in last. */
let found: Shell | undefined

const self: CommandRow = {
  name: '::tcl::chan::Self',
  min: 0,
  max: 0,
  usage: '',
  run(shell) {
    found = shell
    return ''
  },
}

/** The interpreter at a path from here.
 *  @throws TclError `could not find interpreter "x"` */
function at(shell: Shell, path: string): Shell {
  found = shell
  shell.engine.call('interp', 'eval', path, self.name)
  return found
}

const handOver: CommandRow = {
  name: '::tcl::chan::HandOver',
  min: 4,
  max: 4,
  usage: 'share|transfer srcPath channel destPath',
  run(shell, [how, source, name, destination]) {
    const from = at(shell, source!)
    if (!from.channels.has(name!)) {
      const code = from === shell ? ['TCL', 'LOOKUP', 'CHANNEL', name!] : []
      fail(`can not find channel named "${name}"`, ...code)
    }
    const channel = from.channels.get(name!)
    at(shell, destination!).channels.put(channel)
    if (how === 'transfer') from.channels.remove(channel)
    return ''
  },
}

const environment: CommandRow = {
  name: traceCommand,
  min: 3,
  max: 3,
  usage: 'array element operation',
  run(shell, [, key, operation]) {
    shell.environment.changed(shell, key!, operation!)
    return ''
  },
}

const equipSafe: CommandRow = {
  name: '::tcl::EquipSafe',
  min: 1,
  max: 1,
  usage: 'path',
  run(shell, [path]) {
    const child = at(shell, path!)
    child.mediated = true
    registerForLoading(child, loadModule('tcl-modules/safe').childScript)
    return ''
  },
}

/** A part of an ensemble that safe interpreters may not use. */
export function refused(ensemble: string, part: string): CommandRow {
  const what = `not allowed to invoke subcommand ${part} of ${ensemble}`
  return {
    name: part,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    usage: '',
    run: () => fail(what, 'TCL', 'SAFE', 'SUBCOMMAND'),
  }
}

export const family: CommandFamily = [self, handOver, environment, equipSafe]
