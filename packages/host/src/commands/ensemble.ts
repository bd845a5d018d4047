/** `namespace ensemble` (namespace(n)): making ensembles, and looking at their configuration. */
import {
  asBoolean,
  dictEntries,
  dictSet,
  dictSize,
  fail,
  listItems,
  makeList,
  makeString,
  owe,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { configOf, EnsembleConfig, generalize } from '../ensembles.ts'
import type { InterpContext } from '../interp-context.ts'
import { matchOption } from '../options.ts'
import { COMMAND_EXPAND, Command, type Namespace, originOf } from '../persist.ts'

type Args = readonly TclValue[]

const CREATE_OPTIONS = ['-command', '-map', '-parameters', '-prefixes', '-subcommands', '-unknown']
const CONFIGURE_OPTIONS = ['-map', '-namespace', '-parameters', '-prefixes', '-subcommands', '-unknown']

/** Options as they were given, checked: what changes is applied when all of them are right. */
type Settings = Partial<Pick<EnsembleConfig, 'map' | 'subcommands' | 'parameters' | 'prefixes' | 'unknown'>>

/** What it takes to read one subcommand of a map. */
const MAP_STEPS = 8

/** The map with its targets' command names qualified: names are those of the namespace that it is said in. One where they all
 *  are keeps its text. */
function readMap(value: TclValue, ns: Namespace): TclValue {
  let map = value
  owe(dictSize(value) * MAP_STEPS)
  for (const [key, target] of dictEntries(value)) {
    const words = listItems(target)
    if (words.length === 0)
      fail('ensemble subcommand implementations must be non-empty lists', 'TCL', 'ENSEMBLE', 'EMPTY_TARGET')
    const command = toText(words[0] as TclValue)
    if (!command.startsWith('::'))
      map = dictSet(map, key, makeList([makeString(ns.prefix + command), ...words.slice(1)]))
  }
  return dictSize(map) === 0 ? '' : map
}

function readSetting(settings: Settings, option: string, value: TclValue, ns: Namespace): void {
  switch (option) {
    case '-map':
      settings.map = readMap(value, ns)
      break
    case '-prefixes':
      settings.prefixes = asBoolean(value)
      break
    default:
      settings[option.slice(1) as 'subcommands' | 'parameters' | 'unknown'] = listItems(value).length === 0 ? '' : value
  }
}

function showSetting(config: EnsembleConfig, option: string): TclValue {
  switch (option) {
    case '-map':
      return config.map
    case '-namespace':
      return makeString(config.ns.fullName)
    case '-parameters':
      return config.parameters
    case '-prefixes':
      return config.prefixes ? 1 : 0
    case '-subcommands':
      return config.subcommands
    default:
      return config.unknown
  }
}

function create(ctx: InterpContext, args: Args): TclValue {
  const { interp, ns } = ctx
  const { namespaces } = interp
  if (args.length % 2 !== 0) ctx.usageError('?option value ...?', 'create')
  let name = ns.parent === null ? '::' : ns.name
  let from = ns.parent ?? ns
  const settings: Settings = {}
  for (let i = 0; i < args.length; i += 2) {
    const option = matchOption(CREATE_OPTIONS, args[i] as TclValue)
    const value = args[i + 1] as TclValue
    if (option === '-command') {
      name = toText(value)
      from = ns
    } else {
      readSetting(settings, option, value, ns)
    }
  }
  const place = namespaces.placeToMake(from, name)
  const command = new Command(COMMAND_EXPAND, place.tail, place.ns)
  const config = Object.assign(new EnsembleConfig(ns), settings)
  command.ensemble = config
  ns.ensembles.add(command)
  namespaces.define(command)
  return makeString(namespaces.fullName(command))
}

/** The ensemble that a name means.
 *  @throws TclFailure when there is no such command, or it is something else. */
function ensembleNamed(ctx: InterpContext, word: TclValue): Command {
  const name = toText(word)
  const origin = originOf(ctx.interp.namespaces.named(ctx.ns, name))
  if (configOf(ctx.interp, origin) === null)
    fail(`"${name}" is not an ensemble command`, 'TCL', 'LOOKUP', 'ENSEMBLE', name)
  return origin
}

function configure(ctx: InterpContext, args: Args): TclValue {
  const { interp } = ctx
  if (args.length === 0 || (args.length > 2 && args.length % 2 === 0))
    ctx.usageError('cmdname ?-option value ...? ?arg ...?', 'configure')
  const command = ensembleNamed(ctx, args[0] as TclValue)
  const config = configOf(interp, command) as EnsembleConfig
  if (args.length === 1)
    return makeList(CONFIGURE_OPTIONS.flatMap((option) => [makeString(option), showSetting(config, option)]))
  if (args.length === 2) return showSetting(config, matchOption(CONFIGURE_OPTIONS, args[1] as TclValue))
  const settings: Settings = {}
  for (let i = 1; i < args.length; i += 2) {
    const option = matchOption(CONFIGURE_OPTIONS, args[i] as TclValue)
    if (option === '-namespace') fail('option -namespace is read-only', 'TCL', 'ENSEMBLE', 'READ_ONLY')
    readSetting(settings, option, args[i + 1] as TclValue, ctx.ns)
  }
  Object.assign(generalize(interp, command), settings)
  interp.commandsChanged()
  return ''
}

function exists(ctx: InterpContext, args: Args): TclValue {
  if (args.length !== 1) ctx.usageError('cmdname', 'exists')
  const command = ctx.interp.namespaces.resolve(ctx.ns, toText(args[0] as TclValue))
  return command !== undefined && configOf(ctx.interp, originOf(command)) !== null ? 1 : 0
}

function ensemble(c: CommandContext, args: Args): TclValue {
  const ctx = c as InterpContext
  const rest = args.slice(1)
  switch (matchOption(['configure', 'create', 'exists'], args[0] as TclValue, 'subcommand')) {
    case 'configure':
      return configure(ctx, rest)
    case 'create':
      return create(ctx, rest)
    default:
      return exists(ctx, rest)
  }
}

export const ensembleSubcommand: CommandDefinition = defineCommand('ensemble subcommand ?arg ...?', ensemble)
