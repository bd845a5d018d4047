/** Making child interpreters. */
import { fail, listItems, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { childCommand } from '../commands/interp.ts'
import { INTERP_BYTES } from '../growth.ts'
import { COMMAND_HOST, Command } from '../persist.ts'
import { makeSafe } from './hidden-commands.ts'
import { type InterpNode, TREE_LIMIT } from './interp-node.ts'

/** What it takes to make one. */
const INTERP_STEPS = 3000

/** Create an interpreter and the command that stands for it.
 *  @param path where, seen from `node`; undefined: a child of that, under a name of its own
 *  @returns the path */
export function createChild(node: InterpNode, path: TclValue | undefined, safe: boolean): TclValue {
  let parent = node
  let name: string
  if (path === undefined) {
    name = node.freshName()
  } else {
    const names = listItems(path)
    parent = node.find(makeList(names.slice(0, -1)))
    name = toText(names.at(-1) ?? '')
  }
  if (parent.children.has(name)) fail(`interpreter named "${name}" already exists, cannot create`)
  if (parent.full) fail(`too many interpreters: ${TREE_LIMIT} is the most`, 'TCL', 'LIMIT', 'INTERPS')
  const { interp } = parent
  const child = interp.spawn(name, safe).node
  interp.meter.charge(INTERP_STEPS)
  node.root.interp.instance?.weigh(INTERP_BYTES)
  if (child.safe) makeSafe(child)
  const { namespaces } = interp
  const place = namespaces.placeFor(namespaces.global, name) ?? { ns: namespaces.global, tail: name }
  const command = new Command(COMMAND_HOST, place.tail, place.ns)
  command.run = childCommand(child)
  command.isInterp = true
  namespaces.define(command)
  command.onDelete = () => child.delete()
  child.command = command
  return path === undefined ? makeString(name) : path
}
