/** Running commands of the host for the core: arity, ensembles, errors. */
import { fail, type TclValue, toText } from '@feather-tcl/arena/values'
import type { CommandDefinition } from './command.ts'
import type { Instance } from './instance.ts'
import { ScriptRequest } from './interp-context.ts'
import { type Command, CoreSubcommand, Ensemble } from './persist.ts'
import { CELL_BYTES, STATUS_REDIRECT, STATUS_SCRIPT, TAG_INT, TCL_OK } from './state.ts'

/** The list in messages: `a, b, or c`. */
export function orList(names: readonly string[]): string {
  if (names.length === 1) return names[0] as string
  if (names.length === 2) return `${names[0]} or ${names[1]}`
  return `${names.slice(0, -1).join(', ')}, or ${names[names.length - 1]}`
}

export class Dispatcher {
  readonly #inst: Instance

  constructor(inst: Instance) {
    this.#inst = inst
  }

  /** Run `count` words at `words` (the command's name first). The result goes to `out`. */
  call(command: Command, count: number, words: number, out: number): number {
    const inst = this.#inst
    try {
      const run = command.run
      let definition: CommandDefinition
      let skip = 1
      if (run instanceof Ensemble) {
        if (count < 2) fail(`wrong # args: should be "${toText(inst.read(words))} subcommand ?arg ...?"`, 'TCL', 'WRONGARGS')
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
      if (args < definition.min || args > definition.max) this.#wrongArgs(definition.usage, skip, words)
      const values: TclValue[] = new Array(args)
      for (let i = 0; i < args; i++) values[i] = inst.read(words + (i + skip) * CELL_BYTES)
      const context = inst.running.context
      const outerWords = context.words
      const outerSkip = context.skip
      context.words = words
      context.skip = skip
      try {
        const result = definition.run(context, values)
        if (typeof result === 'object' && (result as unknown) instanceof ScriptRequest) {
          inst.write(out, (result as unknown as ScriptRequest).script)
          return STATUS_SCRIPT
        }
        inst.write(out, result)
        return TCL_OK
      } finally {
        context.words = outerWords
        context.skip = outerSkip
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
      `unknown or ambiguous subcommand "${name}": must be ${orList(ensemble.names)}`,
      'TCL',
      'LOOKUP',
      'SUBCOMMAND',
      name,
    )
  }

  #wrongArgs(usage: string, skip: number, words: number): never {
    const inst = this.#inst
    let prefix = ''
    for (let i = 0; i < skip; i++) prefix += `${i > 0 ? ' ' : ''}${toText(inst.read(words + i * CELL_BYTES))}`
    fail(`wrong # args: should be "${prefix}${usage === '' ? '' : ` ${usage}`}"`, 'TCL', 'WRONGARGS')
  }

  /** The message of `wrong # args` for words that the core found to be too few or too many. */
  usage(command: Command | undefined, words: readonly TclValue[]): string {
    const name = toText(words[0] ?? '')
    return `wrong # args: should be "${this.#usageText(command, words, name)}"`
  }

  #usageText(command: Command | undefined, words: readonly TclValue[], name: string): string {
    if (command === undefined) return name
    if (command.params !== null) {
      let text = command.name === '' && words.length > 0 ? 'apply lambdaExpr' : name
      command.params.forEach((p, i) => {
        const last = i === (command.params as readonly unknown[]).length - 1
        if (last && p.name === 'args') text += ' ?arg ...?'
        else text += p.fallback === undefined ? ` ${p.name}` : ` ?${p.name}?`
      })
      return text
    }
    if (command.run instanceof Ensemble && words.length > 1) {
      const sub = this.subcommand(command.run, words[1] as TclValue)
      const usage = sub.usage
      return `${name} ${toText(words[1] as TclValue)}${usage === '' ? '' : ` ${usage}`}`
    }
    const usage = this.#inst.running.core.rows[command.row]?.usage ?? (command.run as CommandDefinition | null)?.usage ?? ''
    return usage === '' ? name : `${name} ${usage}`
  }
}

