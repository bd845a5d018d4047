/** The short names of members in the bundle: 4 KB less after gzip on a page. Members share one if they never meet, for few names compress
 *  better than many. short-names.txt says which; a member that is not in it, or must not have that name by now, gets the first
 *  that it may have. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shortExports } from '../../packages/core/host-ops/exports.ts'
import { importName } from '../../packages/core/host-ops/imports.gen.ts'
import { spec } from '../../packages/core/host-ops/spec.ts'
import { internalMembers, type Members } from './internal-names.ts'

/** A line for each member, with its name and the short one, that search-names.mjs found. It may name some that are gone, and lack
 *  new ones. */
export const namesFile: string = fileURLToPath(new URL('short-names.txt', import.meta.url))

const LETTERS = 'etnriaoscludfpmhgvybxSCwTEDOkAjMNPFILRzBVHUWGKqJYXZQ'

/** Shortest first. */
const free: readonly string[] = [
  ...LETTERS,
  ...Array.from(LETTERS, (first) => Array.from(LETTERS, (second) => first + second)).flat(),
].filter((name) => !/^(?:as|do|if|in|is|of)$/.test(name))

/** Who has which short name. */
export class Sharers {
  private readonly members: Members
  private readonly of = new Map<string, Set<string>>()
  readonly names: Map<string, string> = new Map()

  constructor(members: Members) {
    this.members = members
  }

  /** Who must not have `short` together with the member, with that name as it is if a member has it that keeps its own. */
  against(name: string, short: string): string[] {
    const { all, meet } = this.members
    const others = [...(this.of.get(short) ?? []), ...(all.has(short) ? [short] : [])]
    return others.filter((other) => other !== name && meet(name, other))
  }

  give(name: string, short: string): void {
    this.of.get(this.names.get(name) as string)?.delete(name)
    this.names.set(name, short)
    const sharers = this.of.get(short)
    if (sharers === undefined) this.of.set(short, new Set([name]))
    else sharers.add(name)
  }
}

function readNames(): ReadonlyMap<string, string> {
  const lines = existsSync(namesFile) ? readFileSync(namesFile, 'utf8').trim().split('\n') : []
  return new Map(lines.map((line) => line.split(' ') as [string, string]))
}

/** What internalMembers has, with names. */
export function sharersOf(members: Members): Sharers {
  const sharers = new Sharers(members)
  const known = readNames()
  const may = (name: string, short: string) => free.includes(short) && sharers.against(name, short).length === 0
  for (const name of members.names) {
    const short = known.get(name)
    if (short !== undefined && may(name, short)) sharers.give(name, short)
  }
  for (const name of members.names) {
    if (sharers.names.has(name)) continue
    const short = free.find((short) => may(name, short))
    if (short === undefined) throw new Error('no short names are left')
    sharers.give(name, short)
  }
  return sharers
}

/** A short name for each that the bundle shortens. */
export function shortNames(): Map<string, string> {
  const { names } = sharersOf(internalMembers())
  // Host ops are called as the wasm imports them, and exports as it has them: their objects have nothing else.
  const ops = Object.values(spec).flatMap((family) => Object.keys(family))
  for (const op of ops) if (importName(op) !== op) names.set(op, importName(op))
  for (const [name, short] of shortExports) names.set(name, short)
  return names
}
