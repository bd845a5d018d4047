/** What the commands of the CLI share: the interpreter they serve, its channels, its folder, its events. */
import type { Pump } from './channels/file-device.ts'
import { ChannelTable } from './channels/table.ts'
import type { Engine } from './engine.ts'
import { Environment } from './environment.ts'
import { normalize } from './files/normalize.ts'
import { loadModule } from './modules.ts'
import { Paths } from './paths/paths.ts'
import { ProcessTable } from './processes/table.ts'
import { readScript } from './script-text.ts'

/** What scripts are kept from, and what surrounds them. */
export interface Policy {
  /** No files, environment or processes. */
  safe: boolean
  /** Files are confined to this folder, and there are no processes. */
  root: string | undefined
  /** The terminal is used by others as well. */
  interactive: boolean
}

/** Raised when what it stands for has happened. */
export interface Signal {
  readonly id: string
  raised: boolean
}

export class Shell {
  readonly engine: Engine
  readonly policy: Policy
  readonly channels: ChannelTable
  readonly paths: Paths
  readonly environment: Environment
  /** It is a safe interpreter that reaches files through the one around it. */
  mediated = false
  /** The script that runs, when it is not from a file. */
  scriptText: string | undefined
  /** Called when a script ends the process. */
  beforeExit: (() => void) | undefined
  readonly #parent: Shell | undefined
  /** Those of interpreters that scripts have made. */
  readonly #children: Shell[] = []
  readonly #signals: Map<string, Signal> = new Map()
  #signalCount = 0
  #events: import('./events/event-loop.ts').EventLoop | undefined
  #io: import('./io/client.ts').IoClient | undefined
  #processes: ProcessTable | undefined
  #packages: import('./packages/registry.ts').PackageRegistry | undefined

  /** @param parent the shell of the interpreter that the process began with, for one that a script has made */
  constructor(engine: Engine, policy: Policy, folder: string, parent?: Shell) {
    this.engine = engine
    this.policy = policy
    this.#parent = parent
    this.environment = parent?.environment ?? new Environment(this)
    this.paths = parent?.paths ?? new Paths(folder, policy.root)
    this.channels = new ChannelTable({
      foreignCodec: (name) => loadModule('channels/foreign-codecs').findForeignCodec(engine, name),
      startPump: this.startPump,
      ownsStandard: !policy.interactive,
      ...(parent !== undefined && { shared: policy.safe && !parent.policy.safe ? null : parent.channels }),
    })
    if (parent !== undefined) {
      parent.#children.push(this)
      return
    }
    engine.fullPath = (name) => normalize(name, this.paths.folder)
    if (!policy.safe) engine.readScript = (name, encoding, counts) => this.#readScript(name, encoding, counts)
    engine.lookAround = () => this.channels.held.release()
    engine.output = (channel, text) => this.channels.get(channel).write(text)
  }

  get events(): import('./events/event-loop.ts').EventLoop {
    const { EventLoop } = loadModule('events/event-loop')
    this.#events ??= new EventLoop(this, this.#parent?.events)
    return this.#events
  }

  /** The event loop, when a script has asked for something of it. */
  get eventsIfAny(): import('./events/event-loop.ts').EventLoop | undefined {
    return this.#events
  }

  /** The helper thread that reads, runs processes and talks to the network. */
  get io(): import('./io/client.ts').IoClient {
    if (this.#parent !== undefined) return this.#parent.io
    this.#io ??= new (loadModule('io/client').IoClient)(() => this.engine.checkInterrupt())
    return this.#io
  }

  /** Let the helper thread read a descriptor. */
  readonly startPump = (fd: number): Pump => this.io.pump(fd)

  /** True when the helper thread is in use. */
  get hasIo(): boolean {
    return this.#parent?.hasIo ?? this.#io !== undefined
  }

  /** The processes that the scripts of all interpreters have started. */
  get processes(): ProcessTable {
    if (this.#parent !== undefined) return this.#parent.processes
    this.#processes ??= new ProcessTable(() => {
      if (this.#io !== undefined) this.#io.collect()
    })
    return this.#processes
  }

  get packages(): import('./packages/registry.ts').PackageRegistry {
    this.#packages ??= new (loadModule('packages/registry').PackageRegistry)(this)
    return this.#packages
  }

  /** Something that a trace can raise, by its id. */
  nextSignal(): Signal {
    this.#signalCount += 1
    const signal = { id: String(this.#signalCount), raised: false }
    this.#signals.set(signal.id, signal)
    return signal
  }

  raiseSignal(id: string): void {
    const signal = this.#signals.get(id)
    if (signal !== undefined) signal.raised = true
  }

  dropSignal(id: string): void {
    this.#signals.delete(id)
  }

  #readScript(name: string, encoding: string | undefined, counts: boolean): string {
    const text = readScript(this, name, encoding)
    if (counts) for (const shell of [this, ...this.#children]) shell.#packages?.noteFile(name)
    return text
  }

  /** Evaluate the text of a script file in the calling frame; `info script` is its name meanwhile.
   *  @throws CommandFailure with the file and line in its trace */
  runFile(name: string, text: string): string {
    const outer = this.scriptText
    this.scriptText = undefined
    try {
      return this.engine.evalFile(text, name)
    } finally {
      this.scriptText = outer
    }
  }

  /** Evaluate a script that is from no file.
   *  @throws TclError, TclLimitError */
  runText(text: string): string {
    this.scriptText = text
    return this.engine.eval(text)
  }

  /** Write out everything that is buffered, in all interpreters. */
  flushAll(): void {
    for (const child of this.#children) child.channels.flushAll()
    this.channels.flushAll()
  }

  /** End the process, after what is buffered was written. */
  exit(code: number): never {
    if (this.#parent !== undefined) this.#parent.exit(code)
    this.flushAll()
    this.beforeExit?.()
    this.engine.exit(code)
  }
}
