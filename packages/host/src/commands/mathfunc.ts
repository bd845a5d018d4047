/** The functions of expressions as commands: mathfunc(n), for the namespace ::tcl::mathfunc. */
import { callMathFunction, mathFunctions } from '../arith/index.ts'
import { type CommandDefinition, defineCommand } from '../command.ts'

/** The commands of ::tcl::mathfunc, by their names there. They check their number of arguments themselves, because their words
 *  for it are their own. */
export const mathfuncCommands: readonly CommandDefinition[] = Object.entries(mathFunctions).map(([name, definition]) =>
  defineCommand(`${name} ?arg ...?`, (ctx, args) => callMathFunction(name, definition, args, ctx)),
)
