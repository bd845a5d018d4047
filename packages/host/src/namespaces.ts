/** Namespaces, the variables and commands in them, and how names are resolved (namespace(n)). */
import { fail, owe } from '@feather-tcl/arena/values'
import { isQualified, splitName, splitTail } from './names.ts'
import { type Command, Namespace, stands, VAR_HELD, VAR_TOMBSTONE, Variable } from './persist.ts'

/** What it takes to make a variable, and a namespace. */
export const VARIABLE_STEPS = 18
const NAMESPACE_STEPS = 20

/** What the tables tell their owner, so that caches can be told and callbacks run. */
export interface NamespaceEvents {
  /** A command name may mean something else from now on. */
  commandsChanged(): void
  /** A name that compiles inline was defined, deleted or moved somewhere. */
  inlineChanged(name: string): void
  inlineNames(): Iterable<string>
  /** A namespace variable may be another object from now on. */
  variablesChanged(): void
  isInline(name: string): boolean
  /** A command gets another name; `to` is empty when it is about to go. Runs its callbacks. */
  commandMoves(command: Command, from: string, to: string): void
  /** A command that was part of a built-in ensemble is not what it was. */
  partChanged(command: Command): void
  /** A variable's namespace is gone: take its value, run its callbacks. */
  variableGoes(v: Variable, fullName: string): void
  /** Does any frame of the running eval belong to the namespace. When it does, `leave` is due when the last one ends. */
  inUse(ns: Namespace): boolean
}

/** Over all interpreters: the core never takes a command of one for another's with the same number. */
let generations = 0

/** Tombstones at which the first look is taken. */
const SWEEP_AT = 1024

/** So many variables without value are let go after an eval. */
const PURGE_AT = 64

export class Namespaces {
  readonly global: Namespace = new Namespace(1, '', null)
  /** By number; 0 is not used. */
  readonly all: (Namespace | undefined)[] = [undefined, this.global]
  readonly commands: (Command | undefined)[] = [undefined]
  readonly #freeCommands: number[] = []
  readonly #freeNamespaces: number[] = []
  readonly #events: NamespaceEvents
  /** Variables that were unset while something held them; purged when no eval runs. */
  readonly #tombstones: Variable[] = []
  /** Namespaces that were deleted while frames ran in them. */
  readonly #dying: Set<Namespace> = new Set()
  procCount = 0
  count = 1

  constructor(events: NamespaceEvents) {
    this.#events = events
  }

  /** The interpreter is gone: forget everything. */
  clear(): void {
    for (const table of [this.global.vars, this.global.commands, this.global.children]) table.clear()
    for (const list of [this.all, this.commands, this.#freeCommands, this.#freeNamespaces, this.#tombstones])
      list.length = 0
    this.all.push(undefined, this.global)
    this.#dying.clear()
    this.procCount = 0
    this.count = 1
  }

  byId(id: number): Namespace {
    return this.all[id] ?? this.global
  }

  // --- namespaces ---

  /** The namespace a name means: absolute, or below `from`. */
  find(from: Namespace, name: string): Namespace | null {
    const ns = this.#reach(from, name)
    return ns?.deleted ? null : ns
  }

  /** The same; one that is being deleted is still there for what is in it. */
  #reach(from: Namespace, name: string): Namespace | null {
    owe(name.length >> 2)
    const parts = splitName(name)
    let ns: Namespace | undefined = from
    let i = 0
    if (parts[0] === '') {
      // tclsh: the empty name means the global namespace there, and nothing elsewhere.
      ns = parts.length > 1 || from === this.global ? this.global : undefined
      i = 1
    }
    for (; ns !== undefined && i < parts.length; i++) {
      const part = parts[i] as string
      if (part !== '') ns = ns.children.get(part)
    }
    return ns ?? null
  }

  /** The same, making what is missing. */
  ensure(from: Namespace, name: string): Namespace {
    const parts = splitName(name)
    let ns = parts[0] === '' ? this.global : from
    for (const part of parts) {
      if (part === '') continue
      let child = ns.children.get(part)
      if (child === undefined || child.deleted) {
        owe(NAMESPACE_STEPS)
        child = new Namespace(this.#freeNamespaces.pop() ?? this.all.length, part, ns)
        this.all[child.id] = child
        ns.children.set(part, child)
        this.count++
      }
      ns = child
    }
    return ns
  }

  /** Delete a namespace with all that is in it. While frames run in it only its name goes, the rest when the last one
   *  ends. The global one is emptied and stays. */
  remove(ns: Namespace): void {
    if (ns.deleted) return
    for (const command of [...ns.ensembles]) this.removeCommand(command)
    if (ns.parent === null) {
      this.#empty(ns)
      return
    }
    if (ns.deleted) return
    ns.deleted = true
    this.count--
    for (const other of [...this.#withPath]) {
      if (!other.path.includes(ns)) continue
      this.setPath(
        other,
        other.path.filter((p) => p !== ns),
      )
    }
    this.#events.commandsChanged()
    // What is suspended in the namespace would keep it, and with it the command that resumes.
    for (const command of [...ns.commands.values()]) if (command.coroutine !== null) this.removeCommand(command)
    if (this.#events.inUse(ns)) {
      this.#dying.add(ns)
      this.#unlink(ns)
    } else {
      this.#takeDown(ns)
    }
  }

  /** Where a namespace looks for commands besides itself and the global one. */
  setPath(ns: Namespace, path: Namespace[]): void {
    const before = ns.path
    ns.path = path
    if (before.some((other) => this.#shadows(other)) || path.some((other) => this.#shadows(other)))
      this.#events.inlineChanged('')
    if (path.length > 0) this.#withPath.add(ns)
    else this.#withPath.delete(ns)
  }
  readonly #withPath: Set<Namespace> = new Set()

  /** Has the namespace a command with the name of an inline one: then a path that it is on decides how scripts compile. */
  #shadows(ns: Namespace): boolean {
    if (ns !== this.global) for (const name of this.#events.inlineNames()) if (ns.commands.has(name)) return true
    return false
  }

  #unlink(ns: Namespace): void {
    if (ns.parent?.children.get(ns.name) === ns) ns.parent.children.delete(ns.name)
  }

  /** The last frame of a namespace has ended. */
  leave(ns: Namespace): void {
    if (this.#dying.has(ns) && !this.#events.inUse(ns)) this.#takeDown(ns)
  }

  #takeDown(ns: Namespace): void {
    this.#dying.delete(ns)
    this.#empty(ns)
    // Callbacks may have put something into it again.
    if (ns.vars.size > 0 || ns.commands.size > 0 || ns.children.size > 0) this.#empty(ns)
    this.#unlink(ns)
    this.all[ns.id] = undefined
    this.#freeNamespaces.push(ns.id)
    this.#events.variablesChanged()
    this.#events.commandsChanged()
  }

  #empty(ns: Namespace): void {
    for (const [name, v] of [...ns.vars]) {
      if (v.home === ns.vars && v.name === name) this.#events.variableGoes(v, ns.prefix + name)
      if (ns.vars.get(name) === v) ns.vars.delete(name)
    }
    ns.vars.clear()
    for (const command of [...ns.commands.values()]) this.removeCommand(command)
    for (const child of [...ns.children.values()]) this.remove(child)
    ns.exports = []
    this.setPath(ns, [])
    ns.unknown = undefined
  }

  // --- variables ---

  /** A variable by name: in `from`, or in the namespace that the name says. Undefined: not there; null: no such
   *  namespace. tclsh 9: an unqualified name means nothing in the global namespace. */
  variable(from: Namespace, name: string, create: boolean): Variable | null | undefined {
    let ns: Namespace | null = from
    let tail = name
    if (isQualified(name)) {
      const parts = splitTail(name)
      tail = parts.tail
      ns = parts.qualifiers === '' ? this.global : this.#reach(from, parts.qualifiers as string)
      if (ns === null) return null
    }
    let v = ns.vars.get(tail)
    if (v === undefined && create) {
      v = new Variable(tail, ns.vars)
      owe(VARIABLE_STEPS)
      ns.vars.set(tail, v)
    }
    return v
  }

  /** A variable has lost its value: take it out of its table, unless something still refers to it. */
  wasUnset(v: Variable): void {
    if (v.home === null) return
    if (v.flags & VAR_HELD) {
      if (v.flags & VAR_TOMBSTONE) return
      v.flags |= VAR_TOMBSTONE
      this.#tombstones.push(v)
    } else if (v.home.get(v.name) === v) {
      v.home.delete(v.name)
    }
  }

  /** No eval runs: variables without value that only caches held can go, once there are some, and so can namespaces that an eval
   *  was lost in. A variable that comes and goes in each eval stays: caches go on knowing it. Gives whether variables went.
   *  @param all however few they are */
  purge(all = false): boolean {
    if (this.#dying.size > 0) for (const ns of [...this.#dying]) this.leave(ns)
    if (this.#tombstones.length < (all ? 1 : PURGE_AT)) return false
    for (const v of this.#tombstones) {
      v.flags &= ~VAR_TOMBSTONE
      if (stands(v)) continue
      if (v.home?.get(v.name) === v) v.home.delete(v.name)
      v.flags &= ~VAR_HELD
    }
    this.#tombstones.length = 0
    this.#sweepAt = SWEEP_AT
    this.#events.variablesChanged()
    return true
  }

  /** Have so many variables been unset while something held them that it is worth looking which still are. */
  get sweepDue(): boolean {
    return this.#tombstones.length >= this.#sweepAt
  }
  #sweepAt = SWEEP_AT

  /** In the middle of an eval: variables without value that nothing refers to any more go, those of `held` apart. */
  sweep(held: Set<Variable>): void {
    for (const ns of this.all) {
      if (ns === undefined) continue
      for (const [name, v] of ns.vars) if (v.home !== ns.vars || v.name !== name) held.add(v)
    }
    const left: Variable[] = []
    for (const v of this.#tombstones) {
      if (held.has(v)) {
        left.push(v)
        continue
      }
      v.flags &= ~(VAR_TOMBSTONE | VAR_HELD)
      if (stands(v)) continue
      if (v.home?.get(v.name) === v) v.home.delete(v.name)
    }
    this.#tombstones.length = 0
    for (const v of left) this.#tombstones.push(v)
    this.#sweepAt = Math.max(SWEEP_AT, left.length * 2)
  }

  // --- commands ---

  /** The command a name means in a namespace: there, along its path, in the global one. */
  resolve(from: Namespace, name: string): Command | undefined {
    // No key holds a separator, so a name that is found as it stands is a plain one.
    const here = from.commands.get(name)
    if (here !== undefined) return here
    if (!isQualified(name)) {
      for (const ns of from.path) {
        const there = ns.commands.get(name)
        if (there !== undefined) return there
      }
      return from === this.global ? undefined : this.global.commands.get(name)
    }
    const { qualifiers, tail } = splitTail(name)
    const absolute = name.startsWith('::')
    const ns = qualifiers === '' ? this.global : this.#reach(from, qualifiers as string)
    const found = ns?.commands.get(tail)
    if (found !== undefined || absolute) return found
    for (const p of from.path) {
      const there = this.find(p, qualifiers as string)?.commands.get(tail)
      if (there !== undefined) return there
    }
    return this.find(this.global, qualifiers as string)?.commands.get(tail)
  }

  /** Put a command into a namespace, replacing what is there; imports of that become imports of this one. */
  define(command: Command): Command {
    const { ns, name } = command
    const old = ns.commands.get(name)
    if (old !== undefined) {
      const { importers } = old
      old.importers = null
      // A key that is deleted and set again leaves a hole in the Map each time, and looking it up passes all of them. So the
      // place is taken at once, unless somebody watches the old command go.
      if (old.traces === null) ns.commands.set(name, command)
      this.removeCommand(old)
      if (importers !== null) {
        command.importers = importers
        for (const link of importers) link.original = command
      }
    }
    this.number(command)
    ns.commands.set(name, command)
    if (command.params !== null) this.procCount++
    this.#changed(name)
    return command
  }

  #nextGeneration(): number {
    generations = (generations + 1) | 0
    return generations
  }

  /** Give a command a number, for the core to call it by. */
  number(command: Command): void {
    command.id = this.#freeCommands.pop() ?? this.commands.length
    command.generation = this.#nextGeneration()
    this.commands[command.id] = command
  }

  /** What the core knows of the command is out of date. */
  renew(command: Command): void {
    command.generation = this.#nextGeneration()
  }

  release(command: Command): void {
    if (this.commands[command.id] !== command) return
    this.commands[command.id] = undefined
    this.#freeCommands.push(command.id)
  }

  #changed(name: string): void {
    this.#events.commandsChanged()
    if (this.#events.isInline(name)) this.#events.inlineChanged(name)
  }

  /** Delete a command, and what was imported from it. */
  removeCommand(command: Command): void {
    if (command.deleted) {
      // Its callbacks run: the name is free for another one.
      if (command.ns.commands.get(command.name) === command) command.ns.commands.delete(command.name)
      return
    }
    command.deleted = true
    if (command.traces !== null) this.#events.commandMoves(command, this.fullName(command), '')
    command.traces = null
    if (command.ns.commands.get(command.name) === command) command.ns.commands.delete(command.name)
    this.release(command)
    if (command.params !== null) this.procCount--
    if (command.original?.importers)
      command.original.importers = command.original.importers.filter((c) => c !== command)
    if (command.ensemble !== null) command.ensemble.ns.ensembles.delete(command)
    if (command.part) this.#events.partChanged(command)
    command.onDelete?.()
    if (command.importers !== null) for (const link of [...command.importers]) this.removeCommand(link)
    this.#changed(command.name)
  }

  /** rename(n): move a command to another name.
   *  @throws TclFailure when the new name is taken or cannot be. */
  rename(command: Command, from: Namespace, to: string): void {
    const { ns, tail } = this.placeToMake(from, to)
    if (ns.commands.has(tail))
      fail(`can't rename to "${to}": command already exists`, 'TCL', 'OPERATION', 'RENAME', 'TARGET_EXISTS')
    const before = command.name
    const home = command.ns
    const fullBefore = this.fullName(command)
    if (command.procNs === home) command.procNs = ns
    command.ns = ns
    command.name = tail
    ns.commands.set(tail, command)
    command.alias?.check(() => {
      ns.commands.delete(tail)
      command.ns = home
      command.name = before
    })
    command.generation = this.#nextGeneration()
    // Its callbacks see it under both names.
    if (command.traces !== null) this.#events.commandMoves(command, fullBefore, this.fullName(command))
    if (home.commands.get(before) === command) home.commands.delete(before)
    if (command.part) this.#events.partChanged(command)
    this.#changed(before)
    this.#changed(tail)
  }

  /** Take a global command out of sight: it keeps its number, and nobody finds it by name. */
  conceal(command: Command): void {
    command.ns.commands.delete(command.name)
    this.#changed(command.name)
  }

  /** Put a concealed command back, under a name that is free. */
  reveal(command: Command, name: string): void {
    command.name = name
    command.generation = this.#nextGeneration()
    this.global.commands.set(name, command)
    this.#changed(name)
  }

  /** The command that a name means.
   *  @throws TclFailure `unknown command "x"`, unless told another word for it */
  named(from: Namespace, name: string, unknown = 'unknown command'): Command {
    return this.resolve(from, name) ?? fail(`${unknown} "${name}"`, 'TCL', 'LOOKUP', 'COMMAND', name)
  }

  /** The fully qualified name of a command. */
  fullName(command: Command): string {
    return command.ns.prefix + command.name
  }

  /** The same, making the namespace when it is missing. */
  placeToMake(from: Namespace, name: string): { ns: Namespace; tail: string } {
    const { qualifiers, tail } = splitTail(name)
    if (qualifiers === null) return { ns: from, tail }
    return { ns: qualifiers === '' ? this.global : this.ensure(from, qualifiers), tail }
  }

  /** The namespace and simple name for a command that is to be made. */
  placeFor(from: Namespace, name: string): { ns: Namespace; tail: string } | null {
    const { qualifiers, tail } = splitTail(name)
    if (qualifiers === null) return { ns: from, tail }
    const ns = qualifiers === '' ? this.global : this.find(from, qualifiers)
    return ns === null ? null : { ns, tail }
  }
}
