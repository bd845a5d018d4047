/** Namespaces, the variables and commands in them, and how names are resolved (namespace(n)). */
import { fail } from '@feather-tcl/arena/values'
import { isQualified, splitName, splitTail } from './names.ts'
import { Command, isSet, Namespace, VAR_HELD, Variable } from './persist.ts'

/** What the tables tell their owner, so that caches can be told. */
export interface NamespaceEvents {
  /** A command name may mean something else from now on. */
  commandsChanged(): void
  /** A name that compiles inline was defined, deleted or moved somewhere. */
  inlineChanged(name: string): void
  /** A namespace variable may be another object from now on. */
  variablesChanged(): void
  isInline(name: string): boolean
}

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
  procCount = 0
  count = 1

  constructor(events: NamespaceEvents) {
    this.#events = events
  }

  byId(id: number): Namespace {
    return this.all[id] ?? this.global
  }

  // --- namespaces ---

  /** The namespace a name means: absolute, or below `from`. */
  find(from: Namespace, name: string): Namespace | null {
    if (name === '') return from
    const parts = splitName(name)
    let ns: Namespace | undefined = from
    let i = 0
    if (parts[0] === '') {
      ns = this.global
      i = 1
    }
    for (; ns !== undefined && i < parts.length; i++) {
      const part = parts[i] as string
      if (part !== '') ns = ns.children.get(part)
    }
    return ns === undefined || ns.deleted ? null : ns
  }

  /** The same, making what is missing. */
  ensure(from: Namespace, name: string): Namespace {
    const parts = splitName(name)
    let ns = parts[0] === '' ? this.global : from
    for (const part of parts) {
      if (part === '') continue
      let child = ns.children.get(part)
      if (child === undefined) {
        child = new Namespace(this.#freeNamespaces.pop() ?? this.all.length, part, ns)
        this.all[child.id] = child
        ns.children.set(part, child)
        this.count++
      }
      ns = child
    }
    return ns
  }

  /** Delete a namespace with all that is in it. The global one is emptied of nothing and stays. */
  remove(ns: Namespace): void {
    for (const child of [...ns.children.values()]) this.remove(child)
    for (const command of [...ns.commands.values()]) this.removeCommand(command)
    for (const v of ns.vars.values()) {
      v.value = undefined
      v.elements = null
    }
    ns.vars.clear()
    if (ns.parent === null) return
    ns.deleted = true
    ns.parent.children.delete(ns.name)
    this.all[ns.id] = undefined
    this.#freeNamespaces.push(ns.id)
    this.count--
    this.#events.variablesChanged()
    this.#events.commandsChanged()
  }

  // --- variables ---

  /** The table and name that a variable name means for making it; null when its namespace does not exist. */
  #home(from: Namespace, name: string): { ns: Namespace; tail: string } | null {
    if (!isQualified(name)) return { ns: from, tail: name }
    const { qualifiers, tail } = splitTail(name)
    const ns = qualifiers === '' ? this.global : this.find(from, qualifiers as string)
    return ns === null ? null : { ns, tail }
  }

  /** A variable by name: in `from`, else in the global namespace. Undefined: not there; null: no such namespace.
   *  @param here look nowhere else. */
  variable(from: Namespace, name: string, create: boolean, here = false): Variable | null | undefined {
    const plain = !isQualified(name)
    const home = this.#home(from, name)
    if (home === null) {
      if (!here && !name.startsWith('::')) {
        const fallback = this.#home(this.global, name)
        const found = fallback?.ns.vars.get(fallback.tail)
        if (found !== undefined && isSet(found)) return found
      }
      return null
    }
    const { ns, tail } = home
    let v = ns.vars.get(tail)
    if (v !== undefined && (isSet(v) || here || ns === this.global)) return v
    if (!here && ns !== this.global && !name.startsWith('::')) {
      const fallback = plain ? this.global.vars.get(tail) : this.#globalFallback(name)
      if (fallback !== undefined && isSet(fallback)) return fallback
    }
    if (v !== undefined) return v
    if (!create) return undefined
    v = new Variable(tail, ns.vars)
    ns.vars.set(tail, v)
    if (ns !== this.global && this.global.vars.has(tail)) this.#events.variablesChanged()
    return v
  }

  #globalFallback(name: string): Variable | undefined {
    const home = this.#home(this.global, name)
    return home?.ns.vars.get(home.tail)
  }

  /** A variable has lost its value: take it out of its table, unless something still refers to it. */
  wasUnset(v: Variable): void {
    if (v.home === null) return
    if (v.flags & VAR_HELD) this.#tombstones.push(v)
    else if (v.home.get(v.name) === v) v.home.delete(v.name)
  }

  /** No eval runs: variables without value that only caches held can go. Gives whether there were any. */
  purge(): boolean {
    if (this.#tombstones.length === 0) return false
    for (const v of this.#tombstones) {
      if (!isSet(v) && v.home?.get(v.name) === v && v.traces === null) v.home.delete(v.name)
      if (!isSet(v)) v.flags &= ~VAR_HELD
    }
    this.#tombstones.length = 0
    this.#events.variablesChanged()
    return true
  }

  // --- commands ---

  /** The command a name means in a namespace: there, along its path, in the global one. */
  resolve(from: Namespace, name: string): Command | undefined {
    if (!isQualified(name)) {
      const found = from.commands.get(name)
      if (found !== undefined) return found
      for (const ns of from.path) {
        const there = ns.commands.get(name)
        if (there !== undefined) return there
      }
      return from === this.global ? undefined : this.global.commands.get(name)
    }
    const { qualifiers, tail } = splitTail(name)
    const absolute = name.startsWith('::')
    const ns = qualifiers === '' ? this.global : this.find(from, qualifiers as string)
    const found = ns?.commands.get(tail)
    if (found !== undefined || absolute) return found
    for (const p of from.path) {
      const there = this.find(p, qualifiers as string)?.commands.get(tail)
      if (there !== undefined) return there
    }
    return this.find(this.global, qualifiers as string)?.commands.get(tail)
  }

  /** Put a command into a namespace, replacing what is there. */
  define(command: Command): Command {
    const { ns, name } = command
    const old = ns.commands.get(name)
    if (old !== undefined) this.#forget(old, true)
    command.id = this.#freeCommands.pop() ?? this.commands.length
    command.generation = (this.#generation = (this.#generation + 1) | 0)
    this.commands[command.id] = command
    ns.commands.set(name, command)
    if (command.params !== null) this.procCount++
    this.#changed(name)
    return command
  }

  #generation = 0

  /** Give a command without a name a number, for the core to call it by. */
  number(command: Command): void {
    command.id = this.#freeCommands.pop() ?? this.commands.length
    command.generation = this.#generation = (this.#generation + 1) | 0
    this.commands[command.id] = command
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

  #forget(command: Command, replaced: boolean): void {
    command.deleted = true
    if (command.ns.commands.get(command.name) === command) command.ns.commands.delete(command.name)
    this.commands[command.id] = undefined
    this.#freeCommands.push(command.id)
    if (command.params !== null) this.procCount--
    if (command.original !== null) {
      const siblings = command.original.importers
      if (siblings !== null) command.original.importers = siblings.filter((c) => c !== command)
    }
    if (command.importers !== null && !replaced) for (const c of [...command.importers]) this.removeCommand(c)
    command.onDelete?.()
  }

  removeCommand(command: Command): void {
    if (command.deleted) return
    this.#forget(command, false)
    this.#changed(command.name)
  }

  /** rename(n): move a command to another name.
   *  @throws TclFailure when the new name is taken. */
  rename(command: Command, from: Namespace, to: string, oldName: string): void {
    const { qualifiers, tail } = splitTail(to)
    const ns = qualifiers === null ? from : qualifiers === '' ? this.global : this.ensure(from, qualifiers)
    if (ns.commands.has(tail))
      fail(`can't rename to "${to}": command already exists`, 'TCL', 'OPERATION', 'RENAME', 'TARGET_EXISTS')
    void oldName
    const before = command.name
    command.ns.commands.delete(before)
    if (command.procNs === command.ns) command.procNs = ns
    command.ns = ns
    command.name = tail
    ns.commands.set(tail, command)
    command.generation = (this.#generation = (this.#generation + 1) | 0)
    this.#changed(before)
    this.#changed(tail)
  }

  /** The fully qualified name of a command. */
  fullName(command: Command): string {
    return command.ns.parent === null ? `::${command.name}` : `${command.ns.fullName}::${command.name}`
  }

  /** The namespace and simple name for a command that is to be made. */
  placeFor(from: Namespace, name: string): { ns: Namespace; tail: string } | null {
    const { qualifiers, tail } = splitTail(name)
    if (qualifiers === null) return { ns: from, tail }
    const ns = qualifiers === '' ? this.global : this.find(from, qualifiers)
    return ns === null ? null : { ns, tail }
  }
}
