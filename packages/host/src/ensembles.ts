/** Ensembles that scripts make or change (namespace(n)): which words a call stands for. Built-in ones that are as they
 *  were never come here: the dispatcher runs their subcommands itself. */
import {
  dictGet,
  dictKeys,
  fail,
  listItems,
  makeDict,
  makeList,
  makeString,
  owe,
  quoteElement,
  stringCompare,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { addNote } from './commands/error-notes.ts'
import { globMatch } from './commands/glob-match.ts'
import { ErrorTrace } from './error-trace.ts'
import { ControlSignal, TracedFailure } from './errors.ts'
import type { FeatherInterp } from './feather-interp.ts'
import { ENSEMBLE_BYTES, structures } from './growth.ts'
import { wrongArgs } from './options.ts'
import { COMMAND_EXPAND, type Command, Ensemble, type Namespace } from './persist.ts'

/** What `namespace ensemble configure` shows and sets. */
export class EnsembleConfig {
  readonly ns: Namespace
  /** Names and what they stand for, a dict; their commands are qualified. */
  map: TclValue = ''
  subcommands: TclValue = ''
  parameters: TclValue = ''
  prefixes = true
  unknown: TclValue = ''
  #names: readonly string[] = []
  #epoch = 0

  constructor(ns: Namespace) {
    structures.bytes += ENSEMBLE_BYTES
    this.ns = ns
  }

  /** The names of the subcommands, some perhaps twice. They are known until some command or export changes (`epoch`). */
  names(epoch: number): readonly string[] {
    if (this.#epoch !== epoch) {
      this.#epoch = epoch
      this.#names = this.#find()
    }
    return this.#names
  }

  #find(): string[] {
    const listed = listItems(this.subcommands)
    if (listed.length > 0) return listed.map(toText)
    if (this.map !== '') return dictKeys(this.map).map(toText)
    const { commands, exports } = this.ns
    return [...commands.keys()].filter((name) => exports.some((pattern) => globMatch(pattern, name)))
  }

  /** Is there a subcommand of that name. */
  has(name: string, epoch: number): boolean {
    if (this.map !== '' && this.subcommands === '') return dictGet(this.map, makeString(name)) !== undefined
    const names = this.names(epoch)
    owe(names.length)
    return names.includes(name)
  }

  /** The words that a subcommand stands for. What is listed and not mapped is looked up in the namespace, by its name alone. */
  target(name: string): readonly TclValue[] {
    const mapped = dictGet(this.map, makeString(name))
    if (mapped !== undefined) return listItems(mapped)
    return [makeString(this.subcommands === '' ? this.ns.prefix + name : name)]
  }
}

/** The list in messages of ensembles: `a`, `a, or b`, `a, b, or c`. */
export function subcommandList(names: readonly string[]): string {
  if (names.length === 1) return names[0] as string
  return `${names.slice(0, -1).join(', ')}, or ${names[names.length - 1]}`
}

/** What the last expansion put in place of what: messages about the words show them as they were written. */
export interface Rewrite {
  /** Tells the expanded words: in the first one's cell. */
  readonly id: number
  /** The words as they were written, abbreviations in full. */
  readonly source: readonly TclValue[]
  /** How many expanded words stand for them. */
  readonly inserted: number
  /** Where the first word is looked up. */
  readonly ns: Namespace
}

export interface Expansion {
  readonly words: TclValue[]
  readonly rewrite: Rewrite
  /** One word stands for the first two, until some command or export changes. */
  readonly short: boolean
}

/** Is the command an ensemble. */
export function isExpandable(command: Command): boolean {
  return command.ensemble !== null || command.run instanceof Ensemble
}

let rewrites = 0

/** What is called in place of `words`, an ensemble's. `before`: the words are an expansion themselves.
 *  @throws TclFailure when there is no such subcommand. */
export function expandEnsemble(
  interp: FeatherInterp,
  command: Command,
  words: readonly TclValue[],
  before: Rewrite | null,
): Expansion {
  const config = configOf(interp, command) as EnsembleConfig
  const { ns } = config
  // A handler may change the configuration, but is asked only once.
  for (let asked = false; ; asked = true) {
    const parameters = config.parameters === '' ? 0 : listItems(config.parameters).length
    if (words.length < 2 + parameters) tooFew(config, words, before)
    if (ns.deleted) fail('ensemble activated for deleted namespace', 'TCL', 'ENSEMBLE', 'DEAD')
    const text = toText(words[1 + parameters] as TclValue)
    const name = findSubcommand(interp, config, text)
    if (name !== undefined) return expansion(ns, words, parameters, config.target(name), makeString(name), before, true)
    if (asked || toText(config.unknown) === '') failSubcommand(interp, config, text)
    const target = askHandler(interp, command, config, words)
    // What the handler has called was not this expansion.
    before = null
    if (target !== null) return expansion(ns, words, parameters, target, makeString(text), before, false)
  }
}

/** The words with those that the subcommand stands for in place of the first and its name. */
function expansion(
  ns: Namespace,
  words: readonly TclValue[],
  parameters: number,
  target: readonly TclValue[],
  name: TclValue,
  before: Rewrite | null,
  lasts: boolean,
): Expansion {
  const first = words.slice(0, 1 + parameters)
  return {
    words: [...target, ...first.slice(1), ...words.slice(2 + parameters)],
    rewrite: rewriteOf(ns, [...first, name], target.length + parameters, before),
    short: lasts && parameters === 0 && target.length === 1,
  }
}

/** `inserted` words of an expansion stand for those of `source`. */
export function rewriteOf(
  ns: Namespace,
  source: readonly TclValue[],
  inserted: number,
  before: Rewrite | null,
): Rewrite {
  // Cells of other words hold smaller numbers there, or none.
  rewrites = ((rewrites + 1) & 0x3fffffff) | 0x40000000
  const id = rewrites
  if (before === null) return { id, source, inserted, ns }
  // What is replaced was put there, all of it or the beginning.
  const more = Math.max(before.inserted - source.length, 0)
  return { id, source: [...before.source, ...source.slice(before.inserted)], inserted: inserted + more, ns }
}

function findSubcommand(interp: FeatherInterp, config: EnsembleConfig, text: string): string | undefined {
  if (config.has(text, interp.commandEpoch)) return text
  if (!config.prefixes) return undefined
  const names = config.names(interp.commandEpoch)
  owe(names.length)
  const matches = new Set(names.filter((name) => name.startsWith(text)))
  return matches.size === 1 ? [...matches][0] : undefined
}

function failSubcommand(interp: FeatherInterp, config: EnsembleConfig, text: string): never {
  const names = [...new Set(config.names(interp.commandEpoch))].sort((a, b) => stringCompare(a, b))
  const message =
    names.length === 0
      ? `unknown subcommand "${text}": namespace ${config.ns.fullName} does not export any commands`
      : `unknown ${config.prefixes ? 'or ambiguous ' : ''}subcommand "${text}": must be ${subcommandList(names)}`
  return fail(message, 'TCL', 'LOOKUP', 'SUBCOMMAND', text)
}

function tooFew(config: EnsembleConfig, words: readonly TclValue[], before: Rewrite | null): never {
  const name = before === null || before.inserted > 1 ? [words[0] as TclValue] : before.source
  const parameters = listItems(config.parameters)
  const all = [...name, ...parameters].map((word) => quoteElement(toText(word))).join(' ')
  return wrongArgs(`${all} subcommand ?arg ...?`)
}

const CODE_NAMES: Readonly<Record<number, string>> = { 2: 'return', 3: 'break', 4: 'continue' }

/** Ask the script's handler for words to call; null: look the subcommand up again. */
function askHandler(
  interp: FeatherInterp,
  command: Command,
  config: EnsembleConfig,
  words: readonly TclValue[],
): readonly TclValue[] | null {
  const call = [...listItems(config.unknown), makeString(interp.namespaces.fullName(command)), ...words.slice(1)]
  let result: TclValue
  try {
    result = interp.context.call(call)
    if (command.deleted) fail('unknown subcommand handler deleted its ensemble', 'TCL', 'ENSEMBLE', 'UNKNOWN_DELETED')
  } catch (e) {
    if (e instanceof TclFailure) addNote(e, 'ensemble unknown subcommand handler')
    if (!(e instanceof ControlSignal)) throw e
    const message = `unknown subcommand handler returned bad code: ${CODE_NAMES[e.code] ?? e.code}`
    const trace = new ErrorTrace(message, false)
    trace.note(`result of ensemble unknown subcommand handler: ${toText(makeList(call))}`)
    throw new TracedFailure(message, ['TCL', 'ENSEMBLE', 'UNKNOWN_RESULT'], { trace })
  }
  try {
    const target = listItems(result)
    return target.length === 0 ? null : target
  } catch (e) {
    if (!(e instanceof TclFailure)) throw e
    const trace = new ErrorTrace(e.message, false)
    trace.note('while parsing result of ensemble unknown subcommand handler')
    throw new TracedFailure(e.message, e.errorCode, { trace })
  }
}

/** The configuration of an ensemble command. For a built-in one that is as it was, what it would be. */
export function configOf(interp: FeatherInterp, command: Command): EnsembleConfig | null {
  if (command.ensemble !== null) return command.ensemble
  const { run } = command
  if (!(run instanceof Ensemble)) return null
  const ns = interp.namespaces.ensure(interp.namespaces.global, `::tcl::${run.name}`)
  const config = new EnsembleConfig(ns)
  config.map = makeDict(run.names.map((name) => [makeString(name), makeString(`${ns.fullName}::${name}`)]))
  return config
}

/** A script changed a built-in ensemble or one of its parts: from now on it is called like one of a script's. */
export function generalize(interp: FeatherInterp, command: Command): EnsembleConfig {
  const config = configOf(interp, command) as EnsembleConfig
  if (command.ensemble !== null) return config
  command.ensemble = config
  command.run = null
  command.kind = COMMAND_EXPAND
  interp.commandRemade(command)
  command.row = -1
  return config
}
