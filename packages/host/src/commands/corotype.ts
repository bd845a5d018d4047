/** `tcl::unsupported::corotype`: what a coroutine waits for. */
import { fail, toText } from '@feather-tcl/arena/values'
import { type CommandDefinition, defineCommand } from '../command.ts'
import type { InterpContext } from '../interp-context.ts'
import type { Coroutine } from '../ops/coroutines.ts'

export const corotype: CommandDefinition = defineCommand('corotype coroName', (c, [word]) => {
  const { interp, inst, ns } = c as InterpContext
  const name = toText(word ?? '')
  const found = interp.namespaces.resolve(ns, name)?.coroutine as Coroutine | null | undefined
  if (found == null) fail('can only get coroutine type of a coroutine', 'TCL', 'LOOKUP', 'COROUTINE', name)
  if (inst.coroutines.has(found.number)) inst.exports.feather_coroutines_leave() // the core may have what is suspended
  return found.running ? 'active' : found.many ? 'yieldto' : 'yield'
})
