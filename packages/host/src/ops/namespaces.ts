/** `namespace.*` and `command.*`: namespaces, resolving and running commands. */
import { makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import { Dispatcher } from '../dispatch.ts'
import { expandEnsemble, isExpandable } from '../ensembles.ts'
import type { Instance } from '../instance.ts'
import {
  COMMAND_BUILTIN,
  COMMAND_HOST,
  COMMAND_PROC,
  COMMAND_TRACED,
  type Command,
  isSet,
  originOf,
  VAR_DECLARED,
  VAR_LINKED,
  type Variable,
} from '../persist.ts'
import { defineProc, lambdaCommand } from '../procs.ts'
import {
  TCL_CONTINUE,
  TCL_OK,
  TCL_RETURN,
  VAR_CONSTANT,
  VAR_IS_ARRAY,
  VAR_MISSING,
  VAR_NO_NAMESPACE,
  VAR_OK,
} from '../state.ts'
import { TRACE_ENTER_STEP, TRACE_LEAVE_STEP } from '../traces.ts'
import { assign, currentValue } from './variables.ts'

const CREATE = 1
const DECLARE = 2

export function namespaceOps(inst: Instance): HostOpsOf<'namespace'> {
  return {
    ns_var: (ns, name, mode) => {
      const { namespaces } = inst.running
      const v = namespaces.variable(namespaces.byId(ns), toText(inst.read(name)), (mode & CREATE) !== 0)
      if (v === null || v === undefined) return v === null ? -1 : 0
      if (mode & DECLARE) v.flags |= VAR_DECLARED
      return inst.store(v)
    },

    ns_get_var: (ns, name, out) => {
      const { namespaces } = inst.running
      const v = namespaces.variable(namespaces.byId(ns), toText(inst.read(name)), false)
      if (v === null || v === undefined) return VAR_MISSING
      const value = currentValue(v)
      if (value === undefined) return v.elements === null ? VAR_MISSING : VAR_IS_ARRAY
      v.owned = false
      inst.write(out, value)
      return VAR_OK
    },

    ns_set_var: (ns, name, cell) => {
      const { namespaces } = inst.running
      const v = namespaces.variable(namespaces.byId(ns), toText(inst.read(name)), true)
      if (v === null || v === undefined) return VAR_NO_NAMESPACE
      if (v.elements !== null) return VAR_IS_ARRAY
      if (v.flags & 1) return VAR_CONSTANT
      assign(v, inst.read(cell), false)
      return VAR_OK
    },

    ns_link: (ns, name, handle) => {
      const { namespaces } = inst.running
      const text = toText(inst.read(name))
      const place = namespaces.placeFor(namespaces.byId(ns), text)
      if (place === null)
        return inst.fail(`can't create "${text}": parent namespace doesn't exist`, 'TCL', 'LOOKUP', 'VARNAME', text)
      const target = inst.get(handle) as Variable
      const there = place.ns.vars.get(place.tail)
      if (there !== undefined && there.home === place.ns.vars && there.name === place.tail) {
        if (there === target) return inst.fail("can't upvar from variable to itself", 'TCL', 'UPVAR', 'SELF')
        if (there.traces !== null)
          return inst.fail(`variable "${text}" has traces: can't use for upvar`, 'TCL', 'UPVAR', 'TRACED')
        if (isSet(there)) return inst.fail(`variable "${text}" already exists`, 'TCL', 'UPVAR', 'EXISTS')
      }
      place.ns.vars.set(place.tail, target)
      target.flags |= VAR_LINKED
      inst.running.variablesChanged()
      return TCL_OK
    },

    ns_find: (ns, name, create) => {
      const { namespaces } = inst.running
      const from = namespaces.byId(ns)
      const text = toText(inst.read(name))
      if (!create) return namespaces.find(from, text)?.id ?? 0
      if (text !== '' || from === namespaces.global) return namespaces.ensure(from, text).id
      const message = 'can\'t create namespace "": only global namespace can have empty name'
      inst.fail(message, 'TCL', 'OPERATION', 'NAMESPACE', 'CREATEGLOBAL')
      return 0
    },

    ns_left: (ns) => {
      const { namespaces } = inst.running
      try {
        namespaces.leave(namespaces.byId(ns))
      } catch (e) {
        inst.failure(e)
      }
    },

    ns_name: (ns, out) => inst.write(out, makeString(inst.running.namespaces.byId(ns).fullName)),

    ns_get_command: (ns, name, description) => {
      const { namespaces } = inst.running
      const command = namespaces.resolve(namespaces.byId(ns), toText(inst.read(name)))
      return command === undefined ? 0 : describe(inst, command, description)
    },

    ns_set_command: (ns, name, kind, _fn, params, body) => {
      if (kind !== COMMAND_PROC) return 0
      const { namespaces } = inst.running
      const command = defineProc(
        inst.running,
        namespaces.byId(ns),
        toText(inst.read(name)),
        inst.read(params),
        inst.read(body),
      )
      return command.id
    },

    builtin_at: (ns, address, length) => {
      const { namespaces } = inst.running
      const command = namespaces.resolve(namespaces.byId(ns), inst.text(address, length))
      if (command === undefined || command.execution !== null) return -1
      const origin = originOf(command)
      return origin.execution === null ? origin.row : -1
    },

    command_unknown: (ns, out) => {
      const { namespaces } = inst.running
      let handler = namespaces.byId(ns).unknown ?? namespaces.global.unknown
      if (handler === undefined) {
        if (namespaces.global.commands.get('unknown') === undefined) return false
        handler = '::unknown'
      }
      inst.write(out, handler)
      return true
    },
  }
}

/** As COMMAND_TRACED says in interp.h. */
function tracedKind(command: Command): number {
  const plain = command.original === null ? command.kind : 0
  const stepped = command.execution?.some((t) => t.ops & (TRACE_ENTER_STEP | TRACE_LEAVE_STEP)) ? 1 << 16 : 0
  return COMMAND_TRACED | (plain << 8) | stepped
}

/** The description's `fn`. */
function numberFor(command: Command): number {
  if (command.original !== null) return originOf(command).id
  if (command.kind === COMMAND_BUILTIN) return command.row
  return command.alias === null ? command.id : command.alias.words.length
}

/** Write what the core needs to run a command (CommandDescription, interp.h); gives its number. */
export function describe(inst: Instance, command: Command, description: number): number {
  const target = command.execution !== null ? command : originOf(command)
  const i = description >> 2
  inst.i32[i] = target.execution === null ? target.kind : tracedKind(target)
  inst.i32[i + 1] = numberFor(target)
  inst.i32[i + 2] = target.kind === COMMAND_HOST ? target.quick : (target.ensemble?.ns ?? target.procNs).id
  inst.i32[i + 3] = target.generation
  return target.id
}

export function commandOps(inst: Instance): HostOpsOf<'command'> {
  const dispatcher = new Dispatcher(inst)
  const command = (id: number) => inst.running.namespaces.commands[id] as Command
  return {
    command_call: (id, count, words, out) => dispatcher.call(command(id), count, words, out),

    command_name: (id, out) => {
      const known: Command | undefined = inst.running.namespaces.commands[id]
      if (known === undefined) inst.setUnset(out)
      else inst.write(out, makeString(inst.running.namespaces.fullName(known)))
    },

    command_expand: (id, count, words, out) => {
      try {
        const interp = inst.running
        if (!isExpandable(command(id))) return TCL_CONTINUE
        const {
          words: expanded,
          rewrite,
          short,
        } = expandEnsemble(interp, command(id), inst.readCells(words, count), interp.rewriteOf(words))
        if (inst.ending !== null) return inst.end()
        interp.rewrite = rewrite
        // The core puts one word in the place of the first two itself.
        inst.write(out, short ? (expanded[0] as TclValue) : makeList(expanded))
        inst.i32[(out >> 2) + 1] = rewrite.id
        return short ? TCL_RETURN : TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },

    command_usage: (id, count, words, out) => {
      inst.write(out, makeString(dispatcher.usage(id === 0 ? undefined : command(id), count, words)))
    },

    proc_define: (ns, name, params, body) => {
      try {
        const { namespaces } = inst.running
        const at = namespaces.byId(ns)
        inst.running.defined = defineProc(inst.running, at, toText(inst.read(name)), inst.read(params), inst.read(body))
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },

    proc_params: (id) => inst.store(command(id).paramsValue),
    proc_body: (id) => inst.store(command(id).body),

    lambda: (cell, ns, description) => {
      try {
        return describe(inst, lambdaCommand(inst.running, inst.read(cell), ns), description)
      } catch (e) {
        inst.failure(e)
        return 0
      }
    },
  }
}
