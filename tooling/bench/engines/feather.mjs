/** Feather, as an embedder sees it. Every engine of this folder has the same members; see engines/index.mjs. */
import { createFeather } from 'feather-tcl'

export async function open() {
  const feather = await createFeather()
  const interp = feather.create({ stdout: null })
  interp.command('host', () => '')
  interp.eval('proc add {a b} {return [expr {$a + $b}]}; proc calls n {for {set i 0} {$i < $n} {incr i} {host}}')
  return {
    constant: () => interp.eval('set x 1'),
    procedure: () => interp.eval('add 1 2'),
    call: () => interp.call('add', 1, 2),
    hostCommands: (n) => interp.call('calls', n),
    unique: (i) => interp.eval(`set x ${i}`),
    create: () => feather.create().dispose(),
  }
}
