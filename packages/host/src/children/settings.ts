/** Small things that are set for an interpreter, mostly by its parent. */
import { asBoolean, fail, listLength, type TclValue } from '@feather-tcl/arena/values'
import { asWord } from '../commands/integer-args.ts'
import type { InterpCall } from '../commands/interp.ts'
import { matchOption } from '../options.ts'
import { STATE } from '../state.ts'
import { type InterpNode, MOST_LEVELS } from './interp-node.ts'

export function setBackgroundHandler(node: InterpNode, prefix: TclValue | undefined): TclValue {
  if (prefix === undefined) return node.backgroundHandler
  let length = 0
  try {
    length = listLength(prefix)
  } catch {}
  if (length < 1) fail('cmdPrefix must be list of length >= 1', 'TCL', 'OPERATION', 'INTERP', 'BGERRORFORMAT')
  node.backgroundHandler = prefix
  return prefix
}

/** Once on, it stays on. */
export function setDebugFrames(node: InterpNode, option: TclValue | undefined, value: TclValue | undefined): TclValue {
  if (option === undefined) return `-frame ${node.debugFrames ? 1 : 0}`
  matchOption(['-frame'], option, 'debug option')
  if (value !== undefined && asBoolean(value)) node.debugFrames = true
  return node.debugFrames ? 1 : 0
}

export function trust(by: InterpNode, node: InterpNode): TclValue {
  if (by.safe) fail('permission denied: safe interpreter cannot mark trusted', 'TCL', 'OPERATION', 'INTERP', 'UNSAFE')
  node.safe = false
  return ''
}

export function setRecursionLimit({ ctx, node, args }: InterpCall): TclValue {
  const { ownRecursionLimit: own, recursionLimit } = node
  if (args[0] === undefined) return own !== null && recursionLimit === MOST_LEVELS ? own : recursionLimit
  if (ctx.interp.node.safe)
    fail('permission denied: safe interpreters cannot change recursion limit', 'TCL', 'OPERATION', 'INTERP', 'UNSAFE')
  const [word] = args
  const limit = asWord(word)
  if (limit <= 0) fail('recursion limit must be > 0', 'TCL', 'OPERATION', 'INTERP', 'BADLIMIT')
  node.ownRecursionLimit = limit
  if (node === ctx.interp.node) {
    const { inst } = ctx
    ctx.interp.resume(inst)
    // In tclsh the running command is a level, and so is the script that it stands in.
    if (inst.stateWord(STATE.depth) + 2 > node.recursionLimit)
      fail('falling back due to new recursion limit', 'TCL', 'RECURSION')
  }
  return limit > node.recursionLimit && limit <= MOST_LEVELS ? node.recursionLimit : word
}
