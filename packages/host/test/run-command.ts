/** Running a command's `run` function without an interpreter: variables are a map, callbacks are functions. */
import { fail, makeList, setPayer, TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import { createRandomState } from '../src/arith/index.ts'
import type { CommandContext, CommandDefinition, EnsembleDefinition } from '../src/command.ts'

export class TestContext implements CommandContext {
  readonly variables = new Map<string, TclValue>()
  /** What `call` runs, by name; it gets the other words. */
  readonly commands = new Map<string, (words: readonly TclValue[]) => TclValue>()
  /** Who asks for a command or a variable of a namespace finds none. */
  readonly interp = { namespaces: { global: null, resolve: () => undefined, variable: () => undefined } }
  readonly randomState = createRandomState()
  /** Units charged so far, and the most that may be. */
  charged = 0
  limit: number = Number.POSITIVE_INFINITY
  /** The words that `wrong # args` begins with. */
  prefix = ''

  getVar(name: string): TclValue {
    return this.findVar(name) ?? fail(`can't read "${name}": no such variable`, 'TCL', 'LOOKUP', 'VARNAME', name)
  }

  findVar(name: string): TclValue | undefined {
    return this.variables.get(name)
  }

  setVar(name: string, value: TclValue): TclValue {
    this.variables.set(name, value)
    return value
  }

  unsetVar(name: string): void {
    this.variables.delete(name)
  }

  /** Scripts mean what a test makes of them. */
  eval: CommandContext['eval'] = () => {
    throw new Error('no scripts here')
  }

  errorLine(): number {
    return 1
  }

  call(words: readonly TclValue[]): TclValue {
    const name = toText(words[0] ?? '')
    const command = this.commands.get(name)
    if (command === undefined) return fail(`invalid command name "${name}"`, 'TCL', 'LOOKUP', 'COMMAND', name)
    return command(words.slice(1))
  }

  charge(units: number): void {
    this.charged += units
    if (this.charged > this.limit) throw new RangeError('step limit')
  }

  spend(units: number): void {
    this.charged += units
  }

  /** The most bytes that may be announced. */
  most: number = Number.POSITIVE_INFINITY

  reserve(bytes: number): void {
    if (bytes > this.most) throw new RangeError('memory limit')
  }

  usageError(usage: string, ...subs: string[]): never {
    return fail(`wrong # args: should be "${[this.prefix, ...subs, usage].join(' ')}"`, 'TCL', 'WRONGARGS')
  }

  write(): void {}

  now(): number {
    return 0
  }

  random(): number {
    return 0
  }
}

type Table = readonly (CommandDefinition | EnsembleDefinition)[]

/** Run a command of the table as the dispatcher does: arity first. Throws what the command throws. */
export function runCommand(table: Table, words: readonly TclValue[], ctx: TestContext = new TestContext()): TclValue {
  const texts = words.slice(0, 2).map(toText)
  const found = table.find((entry) => entry.name === texts[0])
  if (found === undefined) throw new Error(`no command ${texts[0]}`)
  const ensemble = 'subcommands' in found
  const definition = ensemble ? found.subcommands.find((entry) => entry.name === texts[1]) : found
  if (definition === undefined) throw new Error(`no subcommand ${texts[1]}`)
  ctx.prefix = texts.slice(0, ensemble ? 2 : 1).join(' ')
  const args = words.slice(ensemble ? 2 : 1)
  if (args.length < definition.min || args.length > definition.max) ctx.usageError(definition.usage)
  const before = setPayer(ctx)
  try {
    return definition.run(ctx, args)
  } finally {
    setPayer(before)
  }
}

/** What came of a command, as text: the result, or the message and the error code with a `!` before them. */
export function outcome(table: Table, words: readonly TclValue[], ctx?: TestContext): string {
  try {
    return toText(runCommand(table, words, ctx))
  } catch (failure) {
    if (!(failure instanceof TclFailure)) throw failure
    return `! ${failure.message} | ${toText(makeList([...failure.errorCode]))}`
  }
}
