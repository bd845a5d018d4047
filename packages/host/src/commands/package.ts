/** package(n). */
import { fail, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import { matchOption } from '../options.ts'
import type { PackageRegistry } from '../packages/registry.ts'
import { checkRequirement, checkVersion, compareVersions, isVersion, satisfies } from '../packages/version.ts'

const ANY = Number.POSITIVE_INFINITY
type Words = readonly string[]

interface Row {
  readonly min: number
  readonly max: number
  readonly usage: string
  /** `words`: the texts of `args`. */
  run(packages: PackageRegistry, words: Words, args: readonly TclValue[], ctx: InterpContext): TclValue
}

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
  if (name === undefined || version === undefined || words.length > 3) ctx.usageError(`${command} ${requirementUsage}`)
  checkVersion(version)
  return { name, requirements: [`${version}-${version}`] }
}

const rows: Readonly<Record<string, Row>> = {
  files: { min: 1, max: 1, usage: 'package', run: (packages, [name]) => texts(packages.files(name as string)) },
  forget: {
    min: 0,
    max: ANY,
    usage: '?package ...?',
    run: (packages, names) => {
      for (const name of names) packages.forget(name)
      return ''
    },
  },
  ifneeded: {
    min: 2,
    max: 3,
    usage: 'package version ?script?',
    run: (packages, [name, version], [, , script]) => {
      if (script === undefined) return packages.script(name as string, version as string) ?? ''
      packages.setScript(name as string, version as string, script)
      return ''
    },
  },
  names: { min: 0, max: 0, usage: '', run: (packages) => texts(packages.names()) },
  prefer: {
    min: 0,
    max: 1,
    usage: '?latest|stable?',
    run: (packages, _words, [word]) => {
      // Once somebody prefers the latest, it stays so.
      if (word !== undefined && matchOption(['latest', 'stable'], word, 'preference') === 'latest')
        packages.preference = 'latest'
      return packages.preference
    },
  },
  present: {
    min: 1,
    max: ANY,
    usage: requirementUsage,
    run: (packages, words, _args, ctx) => {
      const { name, requirements } = readRequirements(ctx, 'present', words)
      const version = packages.present(name, requirements)
      if (version !== undefined) return makeString(version)
      // tclsh: a requirement that is no plain version is not told.
      const [, wanted] = words[0] === '-exact' ? words.slice(1) : words
      const told = wanted !== undefined && isVersion(wanted) ? ` ${wanted}` : ''
      return fail(`package ${name}${told} is not present`, 'TCL', 'LOOKUP', 'PACKAGE', name)
    },
  },
  provide: {
    min: 1,
    max: 2,
    usage: 'package ?version?',
    run: (packages, [name, version]) => {
      if (version === undefined) return makeString(packages.provided(name as string) ?? '')
      packages.provide(name as string, version)
      return ''
    },
  },
  require: {
    min: 1,
    max: ANY,
    usage: requirementUsage,
    run: (packages, words, _args, ctx) => {
      const { name, requirements } = readRequirements(ctx, 'require', words)
      return makeString(packages.require(ctx, name, requirements))
    },
  },
  unknown: {
    min: 0,
    max: 1,
    usage: '?command?',
    run: (packages, _words, [command]) => {
      if (command === undefined) return packages.unknown
      packages.unknown = command
      return ''
    },
  },
  vcompare: {
    min: 2,
    max: 2,
    usage: 'version1 version2',
    run: (_packages, [a, b]) => compareVersions(a as string, b as string),
  },
  versions: { min: 1, max: 1, usage: 'package', run: (packages, [name]) => texts(packages.versions(name as string)) },
  vsatisfies: {
    min: 2,
    max: ANY,
    usage: 'version ?requirement ...?',
    run: (_packages, [version, ...requirements]) => {
      checkVersion(version as string)
      requirements.forEach(checkRequirement)
      return satisfies(version as string, requirements) ? 1 : 0
    },
  },
}
const names = Object.keys(rows)

function run(c: CommandContext, args: readonly TclValue[]): TclValue {
  const ctx = c as InterpContext
  const name = matchOption(names, args[0] as TclValue)
  const row = rows[name] as Row
  const rest = args.slice(1)
  if (rest.length < row.min || rest.length > row.max) ctx.usageError(`${name} ${row.usage}`.trimEnd())
  return row.run(ctx.interp.packages, rest.map(toText), rest, ctx)
}

export const packageCommands: readonly CommandDefinition[] = [defineCommand('package option ?arg ...?', run)]
