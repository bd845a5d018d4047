#!/usr/bin/env node
/** How many cases use each command, subcommand, option, operator and function of the manual.
 *
 *      node tooling/conformance/report.mjs ?--missing? ?--random N? ?command ...?
 *
 *  `conformance/coverage.json` is the list: an object from command to what it has. An entry may hold
 *  `subcommands` (entries again), `options`, `words` (fixed words that are not options), `conversions`
 *  (after %), `fields` (letters of a binary format), `members` (commands of a namespace), `operators` and
 *  `functions` (of expr). With `--missing` only what no case uses is printed, and with
 *  `--random N` the first N scripts of the fuzzer (tooling/fuzz-diff) stand for the cases. Uses are found by looking
 *  at the text of the cases, so a number is a good estimate and zero is certain enough to act on.
 *
 *  The commands for files, channels, processes and events are the CLI's: what uses them are the scripts of `apps/cli/test/scripts`,
 *  which are recorded from tclsh as well. Each of those counts as one case. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeScript } from '../fuzz-diff/script.mjs'
import { corpusRoot, findCaseFiles, repositoryRoot } from './cases.mjs'
import { escapeRegExp, findUses } from './uses.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missing: { type: 'boolean', default: false }, random: { type: 'string' } },
})

const table = JSON.parse(readFileSync(join(corpusRoot, 'coverage.json'), 'utf8'))
const scripts =
  values.random === undefined
    ? [...findCaseFiles().flatMap((file) => file.cases.map((item) => item.script)), ...cliScripts()]
    : Array.from({ length: Number(values.random) }, (_, k) => makeScript(`report/${k}`).statements.join('\n'))

const rows = []
for (const [command, entry] of Object.entries(table)) {
  if (positionals.length > 0 && !positionals.includes(command)) continue
  if (entry.members) addMembers(command, entry.members)
  else addEntry([command], entry)
}

const width = Math.max(0, ...rows.map(({ name }) => name.length))
for (const { name, count } of rows) {
  if (!values.missing || count === 0) console.log(`${name.padEnd(width)}  ${count}`)
}
const used = rows.filter(({ count }) => count > 0).length
console.log(
  `${scripts.length} ${values.random === undefined ? 'cases' : 'scripts'} use ${used} of ${rows.length} commands, subcommands and options`,
)

/** One row for the command itself, and one for each thing it has. */
function addEntry(path, entry) {
  const name = path.join(' ')
  // Per case, the argument texts of every use of the command in it.
  const uses = scripts.map((script) => findUses(script, path)).filter((found) => found.length > 0)
  rows.push({ name, count: uses.length })
  const add = (label, test) => {
    rows.push({ name: `${name} ${label}`, count: uses.filter((found) => found.some(test)).length })
  }
  for (const word of [...(entry.options ?? []), ...(entry.words ?? [])]) {
    const pattern = new RegExp(`(?<![^\\s{"[])${escapeRegExp(word)}(?![^\\s}"\\]])`)
    add(word, (text) => pattern.test(text))
  }
  for (const letter of entry.conversions ?? []) {
    const pattern = new RegExp(`%[-+ #0-9.*$hlLjqztEO]*${escapeRegExp(letter)}`)
    add(`%${letter}`, (text) => pattern.test(text))
  }
  for (const letter of entry.fields ?? []) {
    const pattern = new RegExp(`(?<![A-Za-z$])(?:[A-Za-z@]u?[0-9*]*\\s*)*${escapeRegExp(letter)}`)
    add(letter, (text) => pattern.test(text))
  }
  for (const operator of entry.operators ?? []) {
    const word = /^[a-z]/.test(operator)
    const pattern = new RegExp(word ? `\\b${operator}\\b` : `(?<![-+*/<>=!&|^~])${escapeRegExp(operator)}(?![*<>=&|])`)
    add(operator, (text) => pattern.test(text))
  }
  for (const functionName of entry.functions ?? []) {
    const pattern = new RegExp(`\\b${functionName}\\s*\\(`)
    add(`${functionName}()`, (text) => pattern.test(text))
  }
  for (const [subcommand, subentry] of Object.entries(entry.subcommands ?? {}))
    addEntry([...path, subcommand], subentry)
}

function addMembers(namespace, members) {
  for (const member of members) {
    const name = `${namespace}::${member}`
    const pattern = new RegExp(`${escapeRegExp(name.slice(2))}(?![^\\s\\]}"])`)
    rows.push({ name, count: scripts.filter((script) => pattern.test(script)).length })
  }
}

/** The text of the scripts that the CLI runs under test. */
function cliScripts() {
  const folder = join(repositoryRoot, 'apps', 'cli', 'test', 'scripts')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tcl'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
