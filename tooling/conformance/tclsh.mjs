/** Finding a tclsh 9.0 and running cases in it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repositoryRoot } from './cases.mjs'
import { createProcessTarget } from './process-target.mjs'

const driver = fileURLToPath(new URL('./tclsh-driver.tcl', import.meta.url))

/** The first of `$TCLSH9`, `../shared/oracle/tclsh9.0` beside the repository, `tclsh9.0` on PATH; undefined when
 *  there is none. Throws when `$TCLSH9` is set and cannot be used.
 *  @returns {string | undefined} */
export function findTclsh() {
  const named = process.env.TCLSH9
  if (named) {
    if (!isTcl9(named)) throw new Error(`TCLSH9 is "${named}", which is not a tclsh 9.0`)
    return named
  }
  const beside = join(repositoryRoot, '..', 'shared', 'oracle', 'tclsh9.0')
  if (existsSync(beside)) return beside
  return isTcl9('tclsh9.0') ? 'tclsh9.0' : undefined
}

function isTcl9(command) {
  return spawnSync(command, [], { input: 'puts [info tclversion]\n', encoding: 'utf8' }).stdout?.trim() === '9.0'
}

/** A target that runs cases in tclsh 9.0.
 *  @param {string} command @param {number} [timeoutMs] per case */
export function createTclshTarget(command, timeoutMs = 10_000) {
  return createProcessTarget({ name: 'tclsh', command, args: [driver], timeoutMs })
}
