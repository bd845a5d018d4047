// Writes docs/commands.md: every command of the library, how it is used, how many conformance cases use it, and where it differs
// from Tcl 9.0.
//
//   node tooling/docs/commands.mjs      after a build
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCaseFiles, readDeviations, repositoryRoot } from '../conformance/cases.mjs'
import { findUses } from '../conformance/uses.mjs'

const { createFeatherSync } = await import(new URL('../../packages/feather/dist/index.js', import.meta.url).href)

/** Where a command differs from tclsh 9.0, by its name. What the wording of a trace or a code depends on there, but not here, is
 *  told too. */
export const differences = {
  clock:
    'Zones and their names are those of the JavaScript host; no locales but C and those that a script describes with msgcat. Traces do not name procedures of the command.',
  coroutine:
    'At the top level of a script tclsh sometimes takes a `return` that leaves a resumed coroutine for the result of the resumption; here it always ends who resumed it.',
  encoding:
    'Those that a JavaScript engine has; an embedder adds others by `addEncoding`. The CLI has all of them but iso2022, iso2022-jp and iso2022-kr; there, encodings that are pairs of bytes only (jis0208 and its like) do not take a pair that begins with a zero byte for U+0000.',
  expr: '`0x10 ** 1` of constants is 16; tclsh gives the text of the constant.',
  format: 'Messages about lists: tclsh says `got a list` also of a value that was used as a dict before.',
  info: '`info frame` knows the file of a program, of what `source` runs, and of procedures that stand there in braces or in quotes without substitutions; tclsh also knows of quoted ones with backslashes, and leaves commands of compiled code out while a trace runs. `info nameofexecutable` and `info hostname` are empty.',
  interp:
    'Hides what the embedder gives it: there are no files, processes and sockets. `interp share` and `transfer` find no channels.',
  history: 'Is there from the beginning; tclsh loads it when it is first called.',
  lseq: 'Numbers beyond 10^10 with decimals are computed, where tclsh overflows.',
  namespace:
    '`return` in `namespace eval` ends the script around it; in an interpreter that is idle tclsh takes it for a result.',
  package: 'Files are looked for by the loader of the embedder only.',
  puts: 'To stdout and stderr, as far as the embedder takes them.',
  regexp:
    'A pattern without metacharacters is matched with -nocase as any other; tclsh compares such a one as `string match` does, which differs for seven letters (`ß` and U+1E9E).',
  source: 'Asks the loader of the embedder.',
  string:
    '`string replace` of an empty string with constant indices is empty; tclsh puts the replacement there when it compiles it. With a constant last before a constant first it changes nothing, where tclsh repeats characters when it compiles it.',
  trace:
    'While a coroutine that has yielded in a traced command waits, commands of procedures that were running before are no steps; those of a coroutine that is deleted then go on being steps.',
}

/** Commands that the compiled code calls: they are not for scripts. */
const internal = /^::tcl::(array|dict)::\w+(Begin|End|Read|Check|Value)$/

/** The names of the commands that the library has, and how each is used. */
export function listCommands() {
  const interp = createFeatherSync().create()
  try {
    const names = interp.commands('*').filter((name) => !internal.test(name))
    return names.map((name) => ({ name, usages: interp.help(name) ?? [] }))
  } finally {
    interp.dispose()
  }
}

function main() {
  const scripts = findCaseFiles().flatMap(({ cases }) => cases.map(({ script }) => script))
  const uses = (name) => scripts.filter((script) => findUses(script, [name]).length > 0).length
  const rows = listCommands().map(({ name, usages }) => {
    const cell = (text) => text.replaceAll('|', '\\|')
    const usage =
      usages.length === 0
        ? `\`${name}\``
        : usages.length > 3
          ? `\`${name} subcommand ...\``
          : usages.map((text) => `\`${cell(text)}\``).join('<br>')
    return `| ${usage} | ${uses(name)} | ${cell(differences[name] ?? '')} |`
  })
  const deviations = [...readDeviations()].map(([id, reason]) => `- \`${id}\`: ${reason}`)
  writeFileSync(
    join(repositoryRoot, 'docs', 'commands.md'),
    `# Commands

Every command that a script finds in an interpreter of the library, how it is used, how many cases of the
[conformance corpus](../conformance/README.md) use it, and where it differs from Tcl 9.0. What is not told works as in tclsh, to the
letter of its messages; the manual of Tcl 9.0 tells the rest. The CLI adds the commands for files, channels, processes and events
([cli.md](cli.md)); packages of tcllib are in [tcllib.md](tcllib.md). \`node tooling/docs/commands.mjs\` writes this page.

| command | cases | differs |
| --- | ---: | --- |
${rows.join('\n')}

The operators of \`expr\` are commands in \`::tcl::mathop\`, its functions in \`::tcl::mathfunc\`; \`::tcl::prefix\` completes words.

## Cases that deviate

${deviations.join('\n')}
`,
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) main()
