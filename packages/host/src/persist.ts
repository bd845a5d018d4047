/** What survives an eval: variables, commands, namespaces. Plain JavaScript objects that hold materialized values, no
 *  handle and no pointer (memory rules M4 to M6 and M8), so that the WebAssembly instance can be dropped at any time. */
import type { NotHandle } from '@feather-tcl/arena'
import { formatList, listItems, type TclValue, toText } from '@feather-tcl/arena/values'
import type { Alias } from './children/alias.ts'
import type { CommandDefinition, EnsembleDefinition } from './command.ts'
import type { EnsembleConfig } from './ensembles.ts'
import { COMMAND_BYTES, NAMESPACE_BYTES, structures, TRACE_BYTES, VARIABLE_BYTES } from './growth.ts'
import { FIRST_BUCKETS, GROWTH, KEYS_PER_BUCKET, listed } from './hash-table.ts'

/** A value that outlives the eval. Handles are numbers, as some values are: storing one does not compile. */
export type Kept = TclValue & NotHandle

function isPlainList(value: TclValue): boolean {
  try {
    return formatList(listItems(value).map(toText)) === toText(value)
  } catch {
    return false
  }
}

/** One trace on a variable, a command or an execution (trace(n)). */
export class Trace {
  /** Operations: TRACE_* bits of its kind. */
  readonly ops: number
  /** The materialized command prefix to call. */
  readonly prefix: Kept
  /** Removed while callbacks run: it does not fire any more. */
  removed = false
  /** The callback runs: it does not fire in it. */
  running = false
  /** The prefix is the list of a command's first words; else it is any script that words can be put behind. */
  readonly isList: boolean
  constructor(ops: number, prefix: TclValue) {
    structures.bytes += TRACE_BYTES
    this.ops = ops
    this.prefix = prefix
    this.isList = isPlainList(prefix)
  }
}

/** Operations of variable traces; the numbers are the core's (variable.h). */
export const TRACE_READ = 1
export const TRACE_WRITE = 2
export const TRACE_UNSET = 4
export const TRACE_ARRAY = 8

/** In `Variable.flags`. */
export const VAR_CONST = 1
/** Something refers to the object besides its table (a link, a call-site cache): it stays there when unset. */
export const VAR_HELD = 2
/** Declared by `variable`: listed although it may have no value. */
export const VAR_DECLARED = 4
/** Its namespace or array is gone: a link may read nothing and write nothing. */
export const VAR_DEAD = 8
/** Waits to be taken out of its table. */
export const VAR_TOMBSTONE = 16
/** A name in a namespace is a link to it: errors say that it was found. */
export const VAR_LINKED = 32

/** Shared by all arrays that have none; never changed in place. */
const NO_SEARCHES: ArraySearch[] = []

/** A search through an array (array startsearch). */
export interface ArraySearch {
  readonly id: number
  /** Its identifier, with the array's name as it was then. */
  readonly name: string
  readonly keys: readonly string[]
  next: number
  /** The array's, when it began. */
  readonly version: number
}

/** The elements of an array variable. */
export class Elements extends Map<string, Variable> {
  /** The array that these are, or were, the elements of. */
  readonly array: Variable
  /** Counts elements that come and go: a search sees that it is stale. */
  version = 0
  searches: ArraySearch[] = NO_SEARCHES
  /** How many the hash table of tclsh would have. */
  buckets: number = FIRST_BUCKETS
  constructor(array: Variable) {
    super()
    this.array = array
  }

  add(element: Variable): void {
    this.set(element.name, element)
    this.version++
    if (this.size < this.buckets * KEYS_PER_BUCKET) return
    this.buckets *= GROWTH
    // What was there is turned around by that.
    this.fill([...this.values()].reverse())
  }

  /** Make these all that there are, in this order. */
  fill(elements: readonly Variable[]): void {
    this.clear()
    for (const element of elements) this.set(element.name, element)
    this.version++
  }

  /** All of them, as tclsh lists them. */
  list(): [string, Variable][] {
    return listed(this, this.buckets)
  }
}

/** A variable of a namespace, or one of a procedure that needs the general way. */
/** A value that is computed when it is first read (errorInfo), or that the core has (loans.ts). */
export interface LazyValue {
  readonly lent?: boolean
  /** It stands for the elements of an array: taking it puts these back. */
  readonly array?: boolean
  /** The value; this is over then. */
  take(): TclValue | undefined
  /** Nobody wants it any more. */
  drop?(): void
}

export class Variable {
  value: Kept | undefined = undefined
  /** The elements; of an array that is lent, those that it had. */
  kept: Elements | null = null
  /** The value that a missing element reads as (array default). */
  fallback: Kept | undefined = undefined
  /** No one else holds the value: it may be updated in place. */
  owned = false
  flags = 0
  /** Oldest first; an empty list makes the core ask for callbacks, because the array has some. */
  traces: Trace[] | null = null
  /** Has the value when it is not here. */
  lazy: LazyValue | null = null
  readonly name: string
  /** The table that it goes back to when it is set again after it was unset; null: none. */
  readonly home: Map<string, Variable> | null

  constructor(name: string, home: Map<string, Variable> | null) {
    structures.bytes += VARIABLE_BYTES
    this.name = name
    this.home = home
  }

  /** The elements of an array; what the core has of them comes back. */
  get elements(): Elements | null {
    if (this.lazy?.array) this.lazy.take()
    return this.kept
  }

  set elements(elements: Elements | null) {
    this.kept = elements
  }
}

/** Does the variable have a value (or is it an array). */
export function isSet(v: Variable): boolean {
  return v.value !== undefined || v.kept !== null || v.lazy !== null
}

/** Is the variable there, if only without a value: it was declared, or something traces it. */
export function stands(v: Variable): boolean {
  return isSet(v) || (v.flags & VAR_DECLARED) !== 0 || v.traces !== null
}

/** How the core runs a command; the numbers are the core's (CommandKind in interp.h). */
export const COMMAND_BUILTIN = 1
export const COMMAND_HOST = 2
export const COMMAND_PROC = 3
export const COMMAND_EXPAND = 4
/** It has execution traces. */
export const COMMAND_TRACED = 5

/** It calls another one, perhaps in another interpreter (interp alias). */
export const COMMAND_ALIAS = 6

/** A parameter of a procedure. */
export interface Param {
  readonly name: string
  readonly fallback: Kept | undefined
}

/** What runs a command of the host. */
export type HostRun = CommandDefinition | Ensemble

/** A built-in ensemble: its subcommands by name, in the order in which error messages list them. */
export class Ensemble {
  readonly name: string
  readonly subcommands: ReadonlyMap<string, CommandDefinition | CoreSubcommand>
  readonly names: readonly string[]
  constructor(definition: EnsembleDefinition, core: readonly CoreSubcommand[]) {
    this.name = definition.name
    const all = [...definition.subcommands, ...core]
    all.sort((a, b) => (a.name < b.name ? -1 : 1))
    this.subcommands = new Map(all.map((s) => [s.name, s]))
    this.names = [...this.subcommands.keys()]
  }
}

/** A subcommand that is a row of the core's table. */
export class CoreSubcommand {
  readonly name: string
  readonly row: number
  readonly usage: string
  constructor(name: string, row: number, usage: string) {
    this.name = name
    this.row = row
    this.usage = usage
  }
}

/** The command that an imported one means in the end. */
export function originOf(command: Command): Command {
  let c = command
  while (c.original !== null) c = c.original
  return c
}

/** A part of a source. */
export interface SourcePart {
  readonly source: CodeSource
  readonly start: number
  readonly length: number
}

/** A command, under the name and in the namespace where it is now. */
export class Command {
  kind: number
  /** Its number while it exists; the core caches by it. */
  id = 0
  generation = 0
  name: string
  ns: Namespace
  /** Row of the core's table that this is the original of (it may compile inline); -1. */
  row = -1
  run: HostRun | null = null
  /** Number under which the core may run it itself (quick.h of the core); 0: never. */
  quick = 0
  params: readonly Param[] | null = null
  paramsValue: Kept = ''
  body: Kept = ''
  /** Where a procedure runs: normally `ns`, but another one for a lambda. */
  procNs: Namespace
  /** The command that has defined a procedure, when that is in a file or another procedure. */
  place: SourcePart | null = null
  /** The command that an imported one stands for; it may be imported itself. */
  original: Command | null = null
  importers: Command[] | null = null
  traces: Trace[] | null = null
  execution: Trace[] | null = null
  deleted = false
  /** Anything that the embedder wants told when the command goes away. */
  onDelete: (() => void) | null = null
  /** For COMMAND_ALIAS: what it calls. */
  alias: Alias | null = null
  /** The coroutine that the command resumes. */
  coroutine: unknown = null
  /** An ensemble made or changed by a script: its configuration. */
  ensemble: EnsembleConfig | null = null
  /** It is a child interpreter's. */
  isInterp = false
  /** The built-in ensemble whose subcommand this is: it runs it without asking for the name. */
  part: Command | null = null
  constructor(kind: number, name: string, ns: Namespace) {
    structures.bytes += COMMAND_BYTES
    this.kind = kind
    this.name = name
    this.ns = ns
    this.procNs = ns
  }
}

/** A namespace; the global one has number 1 and no parent. */
export class Namespace {
  readonly id: number
  readonly name: string
  readonly fullName: string
  readonly parent: Namespace | null
  readonly children: Map<string, Namespace> = new Map()
  readonly vars: Map<string, Variable> = new Map()
  readonly commands: Map<string, Command> = new Map()
  /** Ensemble commands that work with this namespace: they go with it. */
  readonly ensembles: Set<Command> = new Set()
  exports: string[] = []
  path: Namespace[] = []
  unknown: Kept | undefined = undefined
  deleted = false
  constructor(id: number, name: string, parent: Namespace | null) {
    structures.bytes += NAMESPACE_BYTES
    this.id = id
    this.name = name
    this.parent = parent
    this.fullName = parent === null ? '::' : parent.prefix + name
  }

  /** What the full names of its members begin with. */
  get prefix(): string {
    return this.parent === null ? '::' : `${this.fullName}::`
  }
}

/** Variables of a procedure that the compiler did not see. */
export class VariableTable {
  readonly own: Map<string, Variable> = new Map()
  readonly links: Map<string, Variable> = new Map()
}

/** What the host knows of a block of code: where errors look up the line. */
export class CodeSource {
  readonly text: string
  /** What code_around said last: where it stands, from which file it is, and its `procedure`. */
  around: SourcePart | null = null
  file: TclValue = ''
  procedure = 0
  /** Is it there. */
  found = false
  constructor(text: string) {
    this.text = text
  }
}

/** Everything that a handle can name. */
export type Stored = TclValue | Variable | VariableTable | CodeSource
