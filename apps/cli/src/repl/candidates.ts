/** What the Tab key finds: commands, subcommands, variables, options, files. */
import { readdirSync, statSync } from 'node:fs'
import type { Shell } from '../shell.ts'
import { optionsOf, subcommandsOf } from './command-facts.ts'
import type { Candidate } from './messages.ts'

/** The candidates at a place of a text, sorted, each once. */
export function candidatesFor(shell: Shell, text: string, cursor: number): Candidate[] {
  const found: Candidate[] = shell.engine.complete(text, cursor).map(({ text: word, start, end, kind }) => ({
    text: word,
    start,
    end,
    final: kind !== 'variable',
  }))
  const start = /[^\s;[\]{}"$]*$/.exec(text.slice(0, cursor))!.index
  const word = text.slice(start, cursor)
  found.push(...subcommands(shell, text.slice(0, start), word, start, cursor))
  if (word.startsWith('-')) found.push(...options(shell, text.slice(0, start), word, start, cursor))
  if (found.length === 0 && !isCommandPlace(text.slice(0, start))) found.push(...files(shell, word, start, cursor))
  const seen = new Set<string>()
  return found.filter((candidate) => !seen.has(candidate.text) && seen.add(candidate.text))
}

function isCommandPlace(before: string): boolean {
  return /(^|[\n;[{])\s*$/.test(before)
}

function subcommands(shell: Shell, before: string, word: string, start: number, end: number): Candidate[] {
  const command = /(?:^|[\n;[{])\s*(\S+)\s+$/.exec(before)?.[1]
  if (command === undefined) return []
  return subcommandsOf(shell, command)
    .filter((name) => name.startsWith(word))
    .map((text) => ({ text, start, end, final: true }))
}

/** Options that the usage of the command names. */
function options(shell: Shell, before: string, word: string, start: number, end: number): Candidate[] {
  const command = /(?:^|[\n;[{])\s*([^\n;[{]*)$/.exec(before)?.[1]?.trim().split(/\s+/) ?? []
  const names = command.length > 1 ? [command.slice(0, 2).join(' '), command[0]!] : command
  for (const name of names) {
    const known = optionsOf(shell, name)
    if (known === undefined) continue
    return known.filter((option) => option.startsWith(word)).map((text) => ({ text, start, end, final: true }))
  }
  return []
}

function files(shell: Shell, word: string, start: number, end: number): Candidate[] {
  if (shell.policy.safe) return []
  const slash = word.lastIndexOf('/') + 1
  const folder = word.slice(0, slash)
  const beginning = word.slice(slash)
  try {
    return readdirSync(shell.paths.resolve(folder === '' ? '.' : folder))
      .filter((name) => name.startsWith(beginning) && (beginning !== '' || !name.startsWith('.')))
      .sort()
      .map((name) => {
        const isFolder = statSync(shell.paths.resolve(folder + name), { throwIfNoEntry: false })?.isDirectory() ?? false
        const text = (folder + name).replace(/[\s{}[\]$;"\\]/g, '\\$&')
        return { text: isFolder ? `${text}/` : text, start, end, final: !isFolder }
      })
  } catch {
    return []
  }
}
