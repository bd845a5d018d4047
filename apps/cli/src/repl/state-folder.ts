import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ownHome } from '../files/users.ts'

/** The folder for what is kept from one session to the next; made when missing. Undefined when there is no place. */
export function stateFolder(): string | undefined {
  const home = ownHome()
  const usual = home !== undefined && existsSync(home) ? join(home, '.local', 'state') : undefined
  const base = process.env.XDG_STATE_HOME || usual
  if (base === undefined) return undefined
  const folder = join(base, 'feather')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return undefined
  }
}
