/** Running commands of the host for the core: arity, ensembles, errors. */
import { fail, freshBytes, quoteElement, type TclValue, toText } from '@feather-tcl/arena/values'
import type { CommandDefinition } from './command.ts'
import { subcommandList } from './ensembles.ts'
import type { Instance } from './instance.ts'
import { EnterAnswer, ScriptRequest } from './interp-context.ts'
import { wrongArgs } from './options.ts'
import { type Command, CoreSubcommand, Ensemble, type Param } from './persist.ts'
import { CELL_BYTES, STATUS_REDIRECT, STATUS_SCRIPT, TAG_INT, TCL_OK } from './state.ts'

/** A call as messages show it: its first word and `subs`, those that it was written as when it came out of an ensemble, and the
 *  usage.
 *  @param subs names of subcommands in full, or of parameters
 *  @param ensemble the first of them is a subcommand of an ensemble */
export function shownUsage(
  inst: Instance,
  words: number,
  subs: readonly string[],
  usage: string,
  ensemble = false,
): string {
  const name = quoteElement(toText(inst.read(words)))
  const rewrite = inst.running.rewriteOf(words)
  let shown = [name, ...subs]
  // tclsh: interp alias {} a {} string length x; a y -> wrong # args: should be "::tcl::string::length string"
  if (rewrite !== null && rewrite.inserted > shown.length) {
    if (ensemble) shown = [`::tcl::${name.replace(/^::/, '')}::${subs[0]}`, ...subs.slice(1)]
  } else if (rewrite !== null) {
    shown = [...rewrite.source.map((word) => quoteElement(toText(word))), ...shown.slice(rewrite.inserted)]
  }
  const text = shown.join(' ')
  // The usage of `encoding convertfrom` has the call once more.
  return usage === '' ? text : `${text} ${usage.replace(/(?<= or ")\w+ \w+/, () => text)}`
}

/** What a call takes, whatever the command does. */
const CALL_STEPS = 2

export class Dispatcher {
  readonly #inst: Instance

  constructor(inst: Instance) {
    this.#inst = inst
  }

  /** Run `count` words at `words` (the command's name first). The result goes to `out`. */
  call(command: Command, count: number, words: number, out: number): number {
    const inst = this.#inst
    inst.spend(CALL_STEPS + (count >> 3))
    try {
      const run = command.run
      let definition: CommandDefinition
      let skip = 1
      if (run instanceof Ensemble) {
        if (count < 2) wrongArgs(shownUsage(inst, words, [], 'subcommand ?arg ...?'))
        const sub = this.subcommand(run, inst.read(words + CELL_BYTES))
        if (sub instanceof CoreSubcommand) {
          inst.i32[out >> 2] = TAG_INT
          inst.i32[(out >> 2) + 2] = sub.row
          inst.i32[(out >> 2) + 3] = 0
          return STATUS_REDIRECT
        }
        definition = sub
        skip = 2
      } else {
        definition = run as CommandDefinition
      }
      const args = count - skip
      if (args < definition.min || args > definition.max)
        wrongArgs(shownUsage(inst, words, skip === 2 ? [definition.name] : [], definition.usage, skip === 2))
      const values: TclValue[] = new Array(args)
      for (let i = 0; i < args; i++) values[i] = inst.read(words + (i + skip) * CELL_BYTES)
      const context = inst.running.context
      const outerWords = context.words
      const outerSkip = context.skip
      const outerName = context.name
      const outerSlots = inst.commandSlots
      inst.commandSlots = inst.scratch.size
      context.words = words
      context.skip = skip
      context.name = definition.name
      try {
        const result = definition.run(context, values)
        if (inst.ending !== null) return inst.end()
        if (typeof result === 'object') {
          if ((result as unknown) instanceof ScriptRequest) {
            inst.write(out, (result as unknown as ScriptRequest).script)
            return STATUS_SCRIPT
          }
          if ((result as unknown) instanceof EnterAnswer) {
            inst.i32[out >> 2] = TAG_INT
            inst.i32[(out >> 2) + 2] = inst.running.core.enter
            inst.i32[(out >> 2) + 3] = 0
            return STATUS_REDIRECT
          }
          inst.weigh(freshBytes(result))
        }
        inst.write(out, result)
        return TCL_OK
      } finally {
        inst.commandSlots = outerSlots
        context.words = outerWords
        context.skip = outerSkip
        context.name = outerName
      }
    } catch (e) {
      return inst.failure(e)
    }
  }

  subcommand(ensemble: Ensemble, word: TclValue): CommandDefinition | CoreSubcommand {
    const name = toText(word)
    const exact = ensemble.subcommands.get(name)
    if (exact !== undefined) return exact
    const matches = name === '' ? [] : ensemble.names.filter((n) => n.startsWith(name))
    if (matches.length === 1) return ensemble.subcommands.get(matches[0] as string) as CommandDefinition
    fail(
      `unknown or ambiguous subcommand "${name}": must be ${subcommandList(ensemble.names)}`,
      'TCL',
      'LOOKUP',
      'SUBCOMMAND',
      name,
    )
  }

  /** The message of `wrong # args` for words that the core found to be too few or too many. */
  usage(command: Command | undefined, count: number, words: number): string {
    return `wrong # args: should be "${this.#usageText(command, count, words)}"`
  }

  #usageText(command: Command | undefined, count: number, words: number): string {
    const inst = this.#inst
    if (command === undefined) {
      // The subcommands and what they take are words, too.
      const given: string[] = []
      for (let i = 1; i < count; i++) given.push(toText(inst.read(words + i * CELL_BYTES)))
      return shownUsage(inst, words, given, '')
    }
    if (command.params !== null) {
      const params = command.params.map(parameterUsage)
      // A lambda's words are those behind `apply`.
      return command.name === '' && command.ns.commands.get('') !== command
        ? shownUsage(inst, words - CELL_BYTES, ['lambdaExpr', ...params], '')
        : shownUsage(inst, words, params, '')
    }
    if (command.run instanceof Ensemble && count > 1) {
      const { name, usage } = this.subcommand(command.run, inst.read(words + CELL_BYTES))
      return shownUsage(inst, words, [name], usage, true)
    }
    const usage = inst.running.core.rows[command.row]?.usage ?? (command.run as CommandDefinition | null)?.usage ?? ''
    return shownUsage(inst, words, [], usage)
  }
}

/** How `wrong # args` and completion show a parameter. */
export function parameterUsage(p: Param, i: number, all: readonly Param[]): string {
  if (p.fallback !== undefined) return `?${p.name}?`
  return p.name === 'args' && i === all.length - 1 ? '?arg ...?' : quoteElement(p.name)
}
