import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ownHome } from '../files/users.ts'
import type { Shell } from '../shell.ts'

/** The user's own file that interactive sessions begin with, when there is one; scripts see its name in tcl_rcFileName. */
export function resourceFile(shell: Shell): string | undefined {
  const home = ownHome()
  if (home === undefined || shell.policy.safe || shell.policy.root !== undefined) return undefined
  const file = join(home, '.featherrc.tcl')
  shell.engine.setVar('::tcl_rcFileName', file)
  return existsSync(file) ? file : undefined
}
