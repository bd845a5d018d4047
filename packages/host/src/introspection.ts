/** What an embedder asks about an interpreter: the same answers as the subcommands of `info` give, whatever a script has made
 *  of that command. */
import { listItems, makeString, toText } from '@feather-tcl/arena/values'
import { infoSubcommands } from './commands/info.ts'
import { parameterUsage } from './dispatch.ts'
import type { FeatherInterp } from './feather-interp.ts'
import type { InterpContext } from './interp-context.ts'
import { Ensemble, isSet } from './persist.ts'

function ask(context: InterpContext, subcommand: string, pattern: string): string[] {
  const row = infoSubcommands.find((r) => r.name === subcommand)
  return row === undefined ? [] : listItems(row.run(context, [makeString(pattern)])).map(toText)
}

/** Names of the variables that the running frame sees, and that match. */
export function variableNames(context: InterpContext, pattern: string): string[] {
  return ask(context, 'vars', pattern)
}

/** Names of the commands that the running frame sees, and that match. */
export function commandNames(context: InterpContext, pattern: string): string[] {
  return ask(context, 'commands', pattern)
}

/** Does the variable exist, with a value or as an array. */
export function variableExists(context: InterpContext, name: string): boolean {
  if (context.findVar(name) !== undefined) return true
  const v = context.variable(name, false)
  return v !== undefined && isSet(v)
}

/** The keys of an array that exist; undefined when the variable is none. */
export function elementKeys(context: InterpContext, name: string): string[] | undefined {
  const elements = context.variable(name, false)?.elements
  if (elements === null || elements === undefined) return undefined
  return [...elements].filter(([, v]) => isSet(v)).map(([key]) => key)
}

/** The subcommands of a built-in ensemble; undefined for any other command. */
export function subcommandNames(context: InterpContext, name: string): readonly string[] | undefined {
  const { interp, ns } = context
  const run = interp.namespaces.resolve(ns, name)?.run
  return run instanceof Ensemble ? run.names : undefined
}

/** How a command is used, a line for each form; undefined when there is no such command. */
export function commandUsage(interp: FeatherInterp, name: string): string[] | undefined {
  const { namespaces, core } = interp
  const found = namespaces.resolve(namespaces.global, name)
  if (found === undefined) return undefined
  const command = found.original ?? found
  if (command.run instanceof Ensemble)
    return [...command.run.subcommands.values()].map((sub) => line(`${name} ${sub.name}`, sub.usage))
  if (command.params !== null) return [line(name, command.params.map(parameterUsage).join(' '))]
  const usage = core.rows[command.row]?.usage || (command.run?.usage ?? '')
  return [line(name, usage)]
}

function line(words: string, usage: string): string {
  return `${words} ${usage}`.trimEnd()
}
