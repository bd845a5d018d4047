/** The manual page: its examples run, and it says the same as --help. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { knownFlags } from '../src/arguments.ts'
import { dotCommands } from '../src/repl/dot-commands.ts'
import { flags, usage } from '../src/usage.ts'
import { feather, shell } from './run-cli.ts'

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')

/** The rows of the table that follows a heading, as cells. */
function table(heading: string): string[][] {
  const section = page.slice(page.indexOf(`## ${heading}`)).split('\n## ')[0]!
  const rows = section.split('\n').filter((line) => /^\|/.test(line))
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('--help', () => {
  test('is what it prints, on standard output', () => {
    expect(feather(['--help'])).toEqual({ code: 0, out: usage, err: '' })
    expect(feather(['-V']).out).toMatch(/^feather \d+\.\d+\.\d+ \(Tcl 9\.0\)\n$/)
  })

  test('names the flags of the manual page', () => {
    expect(flags.map(({ flag }) => `\`${flag}\``)).toEqual(table('Flags').map(([flag]) => flag))
  })

  test('names every flag that is understood, but for long names of short ones', () => {
    const named = flags.flatMap(({ flag }) => flag.match(/-[-\w]+/g) ?? [])
    const long = ['--eval', '--print', '--require', '--check', '--interactive', '--encoding']
    expect(new Set(knownFlags)).toEqual(new Set([...named, ...long]))
  })

  test('the exit codes are those of the manual page', () => {
    for (const [code] of table('Exit codes')) if (code !== 'N') expect(usage).toMatch(new RegExp(`\\b${code}\\b`))
  })
})

test('the commands of the REPL are those of the manual page', () => {
  const names = dotCommands.map(({ name, usage: words }) => `\`.${name}${words === '' ? '' : ` ${words}`}\``)
  expect(names).toEqual(page.match(/^\| `\.[^|]*/gm)?.map((cell) => cell.slice(2).trim()))
})

describe('examples', () => {
  const examples = [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, text]) =>
    text!
      .split(/^\$ /m)
      .slice(1)
      .map((example) => {
        const [command, ...output] = example.split('\n')
        return [command!, output.join('\n')] as const
      }),
  )
  test.for(examples)('%s', ([command, output]) => {
    expect(shell(`{ ${command}\n} 2>&1`).out).toBe(output)
  })
})
