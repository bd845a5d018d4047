/** package(n). */
import { fail, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import {
  type CommandContext,
  type CommandDefinition,
  checkWords,
  defineCommand,
  defineRow,
  type Row,
} from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import { matchOption } from '../options.ts'
import type { PackageRegistry } from '../packages/registry.ts'
import { checkRequirement, checkVersion, compareVersions, isVersion, satisfies } from '../packages/version.ts'

type Words = readonly string[]

/** `words`: the texts of `args`. */
type Run = (packages: PackageRegistry, words: Words, args: readonly TclValue[], ctx: InterpContext) => TclValue

function texts(words: Words): TclValue {
  return makeList(words.map((word) => makeString(word)))
}

const requirementUsage = '?-exact? package ?requirement ...?'

/** The package's name and what is required of it. */
function readRequirements(ctx: InterpContext, command: string, words: Words): { name: string; requirements: Words } {
  if (words[0] !== '-exact') {
    const [name = '', ...requirements] = words
    requirements.forEach(checkRequirement)
    return { name, requirements }
  }
  const [, name, version] = words
  if (name === undefined || version === undefined || words.length > 3) ctx.usageError(requirementUsage, command)
  checkVersion(version)
  return { name, requirements: [`${version}-${version}`] }
}

const rows: Readonly<Record<string, Row<Run>>> = {
  files: defineRow('package', (packages, [name]) => texts(packages.files(name as string))),
  forget: defineRow('?package ...?', (packages, names) => {
    for (const name of names) packages.forget(name)
    return ''
  }),
  ifneeded: defineRow('package version ?script?', (packages, [name, version], [, , script]) => {
    if (script === undefined) return packages.script(name as string, version as string) ?? ''
    packages.setScript(name as string, version as string, script)
    return ''
  }),
  names: defineRow('', (packages) => texts(packages.names())),
  prefer: defineRow('?latest|stable?', (packages, _words, [word]) => {
    // Once somebody prefers the latest, it stays so.
    if (word !== undefined && matchOption(['latest', 'stable'], word, 'preference') === 'latest')
      packages.preference = 'latest'
    return packages.preference
  }),
  present: defineRow(requirementUsage, (packages, words, _args, ctx) => {
    const { name, requirements } = readRequirements(ctx, 'present', words)
    const version = packages.present(name, requirements)
    if (version !== undefined) return makeString(version)
    // tclsh: a requirement that is no plain version is not told.
    const [, wanted] = words[0] === '-exact' ? words.slice(1) : words
    const told = wanted !== undefined && isVersion(wanted) ? ` ${wanted}` : ''
    return fail(`package ${name}${told} is not present`, 'TCL', 'LOOKUP', 'PACKAGE', name)
  }),
  provide: defineRow('package ?version?', (packages, [name, version]) => {
    if (version === undefined) return makeString(packages.provided(name as string) ?? '')
    packages.provide(name as string, version)
    return ''
  }),
  require: defineRow(requirementUsage, (packages, words, _args, ctx) => {
    const { name, requirements } = readRequirements(ctx, 'require', words)
    return makeString(packages.require(ctx, name, requirements))
  }),
  unknown: defineRow('?command?', (packages, _words, [command]) => {
    if (command === undefined) return packages.unknown
    packages.unknown = command
    return ''
  }),
  vcompare: defineRow('version1 version2', (_packages, [a, b]) => compareVersions(a as string, b as string)),
  versions: defineRow('package', (packages, [name]) => texts(packages.versions(name as string))),
  vsatisfies: defineRow(
    'version ?requirement ...?',
    (_packages, [version, ...requirements]) => {
      checkVersion(version as string)
      requirements.forEach(checkRequirement)
      return satisfies(version as string, requirements) ? 1 : 0
    },
    2,
  ),
}
const names = Object.keys(rows)

function run(c: CommandContext, args: readonly TclValue[]): TclValue {
  const ctx = c as InterpContext
  const name = matchOption(names, args[0] as TclValue)
  const row = rows[name] as Row<Run>
  const rest = args.slice(1)
  checkWords(ctx, name, row, rest.length)
  return row.run(ctx.interp.packages, rest.map(toText), rest, ctx)
}

export const packageCommands: readonly CommandDefinition[] = [defineCommand('package option ?arg ...?', run)]
