/** package, and the commands by which packages are looked for. */
import { type CommandFamily, type CommandRow, matchWord, type Reply } from '../command.ts'
import { fail, failUsage } from '../failure.ts'
import { findPackages } from '../packages/index-files.ts'
import { findBundled, findModule } from '../packages/modules.ts'
import { checkRequirement, checkVersion, compareVersions, isVersion, satisfies } from '../packages/version.ts'
import type { Shell } from '../shell.ts'

interface Option {
  min: number
  max: number
  usage: string
  run(shell: Shell, args: readonly string[]): Reply
}

const requireUsage = '?-exact? package ?requirement ...?'

/** The package's name and what is required of it. */
function readRequirements(command: string, args: readonly string[]): { name: string; requirements: string[] } {
  if (args[0] !== '-exact') {
    const [name, ...requirements] = args
    requirements.forEach(checkRequirement)
    return { name: name!, requirements }
  }
  const [, name, version, ...rest] = args
  if (name === undefined || version === undefined || rest.length > 0) failUsage(`package ${command} ${requireUsage}`)
  checkVersion(version)
  return { name, requirements: [`${version}-${version}`] }
}

const options: Record<string, Option> = {
  files: {
    min: 1,
    max: 1,
    usage: 'package',
    run: (shell, [name]) => shell.packages.files(name!),
  },
  forget: {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    usage: '?package ...?',
    run(shell, names) {
      for (const name of names) shell.packages.forget(name)
      return ''
    },
  },
  ifneeded: {
    min: 2,
    max: 3,
    usage: 'package version ?script?',
    run(shell, [name, version, script]) {
      if (script === undefined) return shell.packages.script(name!, version!) ?? ''
      shell.packages.setScript(name!, version!, script)
      return ''
    },
  },
  names: {
    min: 0,
    max: 0,
    usage: '',
    run: (shell) => shell.packages.names(),
  },
  prefer: {
    min: 0,
    max: 1,
    usage: '?latest|stable?',
    run(shell, [word]) {
      // Once somebody prefers the latest, it stays so.
      if (word !== undefined && matchWord(['latest', 'stable'], word, 'preference') === 'latest') {
        shell.packages.preference = 'latest'
      }
      return shell.packages.preference
    },
  },
  present: {
    min: 1,
    max: Number.POSITIVE_INFINITY,
    usage: requireUsage,
    run(shell, args) {
      const { name, requirements } = readRequirements('present', args)
      const version = shell.packages.present(name, requirements)
      if (version !== undefined) return version
      // tclsh: a requirement that is no plain version is not told.
      const [, wanted] = args[0] === '-exact' ? args.slice(1) : args
      const told = wanted !== undefined && isVersion(wanted) ? ` ${wanted}` : ''
      fail(`package ${name}${told} is not present`, 'TCL', 'LOOKUP', 'PACKAGE', name)
    },
  },
  provide: {
    min: 1,
    max: 2,
    usage: 'package ?version?',
    run(shell, [name, version]) {
      if (version === undefined) return shell.packages.provided(name!) ?? ''
      shell.packages.provide(name!, version)
      return ''
    },
  },
  require: {
    min: 1,
    max: Number.POSITIVE_INFINITY,
    usage: requireUsage,
    run(shell, args) {
      const { name, requirements } = readRequirements('require', args)
      return shell.packages.require(name, requirements)
    },
  },
  unknown: {
    min: 0,
    max: 1,
    usage: '?command?',
    run(shell, [command]) {
      if (command === undefined) return shell.packages.unknown
      shell.packages.unknown = command
      return ''
    },
  },
  vcompare: {
    min: 2,
    max: 2,
    usage: 'version1 version2',
    run: (_shell, [a, b]) => compareVersions(a!, b!),
  },
  versions: {
    min: 1,
    max: 1,
    usage: 'package',
    run: (shell, [name]) => shell.packages.versions(name!),
  },
  vsatisfies: {
    min: 2,
    max: Number.POSITIVE_INFINITY,
    usage: 'version ?requirement ...?',
    run(_shell, [version, ...requirements]) {
      checkVersion(version!)
      requirements.forEach(checkRequirement)
      return satisfies(version!, requirements)
    },
  },
}

const packageCommand: CommandRow = {
  name: 'package',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  usage: 'option ?arg ...?',
  options: Object.keys(options),
  run(shell, [word, ...args]) {
    const name = matchWord(Object.keys(options), word!)
    const { min, max, usage, run } = options[name]!
    if (args.length < min || args.length > max) failUsage(`package ${name} ${usage}`.trimEnd())
    return run(shell, args)
  },
}

const any = { min: 0, max: Number.POSITIVE_INFINITY, usage: '?arg ...?' }

const tclPkgUnknown: CommandRow = {
  ...any,
  name: 'tclPkgUnknown',
  run(shell) {
    if (!shell.policy.safe) findPackages(shell)
    return ''
  },
}

const unknownHandler: CommandRow = {
  name: '::tcl::tm::UnknownHandler',
  min: 2,
  max: Number.POSITIVE_INFINITY,
  usage: 'original name ?arg ...?',
  run(shell, [original, name, ...requirements]) {
    if (!shell.policy.safe) findModule(shell, shell.packages, name!)
    if (!shell.packages.versions(name!).some((version) => satisfies(version, requirements))) {
      shell.engine.callGlobal(original!, name!, ...requirements)
    }
    return ''
  },
}

/** For interpreters that see no files: a package that comes with the program. */
const bundled: CommandRow = {
  name: '::tcl::tm::Bundled',
  min: 1,
  max: 1,
  usage: 'name',
  run(shell, [name]) {
    findBundled(shell.packages, name!)
    return ''
  },
}

/** What `tcl::tm::path` is made of. */
const modulePaths: readonly CommandRow[] = [
  {
    ...any,
    name: '::tcl::tm::add',
    run(shell: Shell, paths: readonly string[]): Reply {
      for (const path of paths) shell.packages.modulePaths.add(path)
      return ''
    },
  },
  {
    name: '::tcl::tm::list',
    min: 0,
    max: 0,
    usage: '',
    run: (shell: Shell): Reply => shell.packages.modulePaths.list,
  },
  {
    ...any,
    name: '::tcl::tm::remove',
    run(shell: Shell, paths: readonly string[]): Reply {
      for (const path of paths) shell.packages.modulePaths.remove(path)
      return ''
    },
  },
]

export const family: CommandFamily = [packageCommand, tclPkgUnknown, unknownHandler, bundled, ...modulePaths]
