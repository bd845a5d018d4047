/** Running commands of the host for the core: arity, ensembles, errors. */
import { fail, freshBytes, quoteElement, type TclValue, toText } from '@feather-tcl/arena/values'
import type { CommandDefinition } from './command.ts'
import { subcommandList } from './ensembles.ts'
import type { Instance } from './instance.ts'
import { EnterAnswer, ScriptRequest } from './interp-context.ts'
import { wrongArgs } from './options.ts'
import { type Command, CoreSubcommand, Ensemble, type Param } from './persist.ts'
import { CELL_BYTES, STATUS_REDIRECT, STATUS_SCRIPT, TAG_INT, TCL_OK } from './state.ts'

/** A call as messages show it: its first `skip` words as they were written, when they came out of an ensemble, and the usage.
 *  @param sub the subcommand's name in full, for `skip` 2 */
export function shownUsage(inst: Instance, words: number, skip: number, sub: string, usage: string): string {
  const texts: string[] = []
  for (let i = 0; i < skip; i++) texts.push(i === 1 ? sub : toText(inst.read(words + i * CELL_BYTES)))
  const shown = rewritten(inst, words, texts).map(quoteElement).join(' ')
  return usage === '' ? shown : `${shown} ${usage}`
}

/** What a message shows in place of the words of a call and what follows them. */
function rewritten(inst: Instance, words: number, texts: readonly string[]): readonly string[] {
  const rewrite = inst.running.rewriteOf(words)
  if (rewrite === null) return texts
  // tclsh: interp alias {} a {} string length x; a y -> wrong # args: should be "::tcl::string::length string"
  if (rewrite.inserted > texts.length)
    return texts.length === 2 ? [`::tcl::${(texts[0] as string).replace(/^::/, '')}::${texts[1]}`] : texts
  return [...rewrite.source.map(toText), ...texts.slice(rewrite.inserted)]
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
        if (count < 2) this.#wrongArgs('subcommand ?arg ...?', 1, words, '')
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
        this.#wrongArgs(definition.usage, skip, words, definition.name)
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

  #wrongArgs(usage: string, skip: number, words: number, sub: string): never {
    wrongArgs(shownUsage(this.#inst, words, skip, sub, usage))
  }

  /** The message of `wrong # args` for words that the core found to be too few or too many. */
  usage(command: Command | undefined, count: number, words: number): string {
    return `wrong # args: should be "${this.#usageText(command, count, words)}"`
  }

  #usageText(command: Command | undefined, count: number, words: number): string {
    const inst = this.#inst
    if (command === undefined) return shownUsage(inst, words, Math.min(count, 1), '', '')
    if (command.params !== null) return this.#procedureUsage(command, words)
    let skip = 1
    let sub = ''
    let usage: string
    if (command.run instanceof Ensemble && count > 1) {
      const definition = this.subcommand(command.run, inst.read(words + CELL_BYTES))
      skip = 2
      sub = definition.name
      usage = definition.usage
    } else {
      usage = inst.running.core.rows[command.row]?.usage ?? (command.run as CommandDefinition | null)?.usage ?? ''
    }
    return shownUsage(inst, words, skip, sub, usage)
  }

  #procedureUsage(command: Command, words: number): string {
    const inst = this.#inst
    const params = (command.params as readonly Param[]).map(parameterUsage)
    // A lambda's words are those behind `apply`.
    if (command.name === '' && command.ns.commands.get('') !== command) return ['apply lambdaExpr', ...params].join(' ')
    const name = toText(inst.read(words))
    const rewrite = inst.running.rewriteOf(words)
    if (rewrite === null || rewrite.inserted > params.length + 1) return [quoteElement(name), ...params].join(' ')
    return [...rewrite.source.map((word) => quoteElement(toText(word))), ...params.slice(rewrite.inserted - 1)].join(
      ' ',
    )
  }
}

/** How `wrong # args` and completion show a parameter. */
export function parameterUsage(p: Param, i: number, all: readonly Param[]): string {
  if (p.fallback !== undefined) return `?${p.name}?`
  return p.name === 'args' && i === all.length - 1 ? '?arg ...?' : quoteElement(p.name)
}
