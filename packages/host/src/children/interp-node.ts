/** Where an interpreter stands among its relatives (interp(n)), and what its parent has set for it.
 *
 *  Interpreters form a tree. They share an instance while one of them evaluates, but nothing else: names, variables and
 *  commands are each one's own, and only aliases lead from one to another. */
import { fail, listItems, makeString, quoteElement, type TclValue, toText } from '@feather-tcl/arena/values'
import type { FeatherInterp } from '../feather-interp.ts'
import type { Command } from '../persist.ts'
import type { Alias } from './alias.ts'
import { ResourceLimits } from './resource-limits.ts'

/** Interpreters that one tree may hold: each costs memory that no other limit counts. */
export const TREE_LIMIT = 1000

/** What the core knows of an interpreter that does not run (InterpRecord in builtins/interp.c). Addresses
 *  of frames mean something for the time of one eval. */
export interface Parked {
  /** Its global frame, and the innermost one; 0: it is idle. */
  global: number
  frame: number
  depth: number
  /** Its table of commands, and the instance's `tableEpoch` when it was made. */
  commands: number
  capacity: number
  tables: number
}

/** Levels that the core can count. */
export const MOST_LEVELS: number = 2 ** 31 - 1

export class InterpNode {
  readonly interp: FeatherInterp
  readonly parent: InterpNode | null
  /** Its name in its parent. */
  readonly name: string
  /** Is the name its own list form, so that a path may be looked up as it is. */
  readonly plain: boolean
  /** The command in the parent that stands for it. */
  command: Command | null = null
  readonly children: Map<string, InterpNode> = new Map()
  /** Its aliases by their tokens. */
  readonly aliases: Map<string, Alias> = new Map()
  /** Aliases, of whatever interpreter, whose target is here. */
  readonly targeted: Set<Alias> = new Set()
  /** Commands that were hidden, by their tokens. */
  readonly hidden: Map<string, Command> = new Map()
  safe = false
  deleted = false
  /** Set by a script, or taken over from the parent; null: as the embedder says. */
  ownRecursionLimit: number | bigint | null = null
  backgroundHandler: TclValue = '::tcl::Bgerror'
  debugFrames = false
  readonly limits: ResourceLimits
  readonly parked: Parked = { global: 0, frame: 0, depth: 0, commands: 0, capacity: 0, tables: 0 }
  /** Nodes of the whole tree; counted at its root. */
  #population = 1
  #names = 0

  constructor(interp: FeatherInterp, parent: InterpNode | null, name: string) {
    this.interp = interp
    this.parent = parent
    this.name = name
    this.plain = quoteElement(name) === name
    this.limits = new ResourceLimits(this)
    if (parent === null) return
    this.ownRecursionLimit = parent.ownRecursionLimit
    this.limits.inherit(parent.limits)
    parent.children.set(name, this)
    this.root.#population++
  }

  get root(): InterpNode {
    let node: InterpNode = this
    while (node.parent !== null) node = node.parent
    return node
  }

  /** How many calls its scripts may be deep. What the embedder has set is the most. */
  get recursionLimit(): number {
    const most = this.root.interp.limits.depth
    const own = this.ownRecursionLimit
    return own === null ? (most ?? 1000) : Math.min(Number(own), most ?? MOST_LEVELS)
  }

  /** Is the tree as large as it may get. */
  get full(): boolean {
    return this.root.#population >= TREE_LIMIT
  }

  /** A name that no child has: interp0, interp1 ... and that is no command either. */
  freshName(): string {
    for (;;) {
      const name = `interp${this.#names++}`
      if (!this.children.has(name) && !this.interp.namespaces.global.commands.has(name)) return name
    }
  }

  /** The interpreter that a path means, from here.
   *  @throws TclFailure could not find interpreter "x" */
  find(path: TclValue): InterpNode {
    return (
      this.lookUp(path) ?? fail(`could not find interpreter "${toText(path)}"`, 'TCL', 'LOOKUP', 'INTERP', toText(path))
    )
  }

  /** The same; undefined when there is none. */
  lookUp(path: TclValue): InterpNode | undefined {
    const text = toText(path)
    if (text === '') return this
    const child = this.children.get(text)
    if (child?.plain === true) return child
    let node: InterpNode | undefined = this
    for (const name of listItems(path)) {
      node = node.children.get(toText(name))
      if (node === undefined) return undefined
    }
    return node
  }

  /** The path that leads from here to a descendant, as a list's items; null when it is none. */
  pathTo(other: InterpNode): TclValue[] | null {
    const names: TclValue[] = []
    for (let node: InterpNode | null = other; node !== null; node = node.parent) {
      if (node === this) return names.reverse()
      names.push(makeString(node.name))
    }
    return null
  }

  /** Delete it and its descendants. One whose scripts run goes when they have ended, at the latest: they cannot go on. */
  delete(): void {
    if (this.deleted) return
    this.deleted = true
    this.interp.instance?.interrupt()
    for (const child of [...this.children.values()]) child.delete()
    for (const alias of [...this.targeted]) alias.remove()
    for (const alias of [...this.aliases.values()]) alias.forget()
    if (this.parent !== null) {
      this.parent.children.delete(this.name)
      this.root.#population--
    }
    const { command } = this
    this.command = null
    if (command !== null && this.parent !== null) this.parent.interp.namespaces.removeCommand(command)
  }
}
