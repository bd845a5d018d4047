/** The functions of expressions as commands: mathfunc(n), for the namespace ::tcl::mathfunc. */
import { callMathFunction, type MathContext, mathFunctions, type RandomState } from '../arith/index.ts'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'

/** The commands of ::tcl::mathfunc, by their names there, for one interpreter: `rand` and `srand` share
 *  `randomState`. They check their number of arguments themselves, because their words for it are their own. */
export function createMathfuncCommands(randomState: RandomState): readonly CommandDefinition[] {
  let running: CommandContext | undefined
  const context: MathContext = {
    random: () => running?.random() ?? 0,
    randomState,
  }
  return Object.entries(mathFunctions).map(([name, definition]) =>
    defineCommand(`${name} ?arg ...?`, (ctx, args) => {
      running = ctx
      return callMathFunction(name, definition, args, context)
    }),
  )
}
