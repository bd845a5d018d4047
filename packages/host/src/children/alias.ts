/** Aliases: commands of one interpreter that call a command of another, or of the same. */
import { fail, type TclValue, toText } from '@feather-tcl/arena/values'
import { ALIAS_BYTES, structures } from '../growth.ts'
import { COMMAND_ALIAS, Command } from '../persist.ts'
import type { InterpNode } from './interp-node.ts'

/** Steps of a chain of aliases that are followed to see that it does not come back. Renaming what is called can still
 *  close a loop: the core gives up on calling such a chain. */
const CHAIN_LIMIT = 1000

export class Alias {
  readonly source: InterpNode
  readonly target: InterpNode
  /** What `interp alias` gave back: names the alias even when its command is renamed. */
  readonly token: string
  /** The target's command, and the arguments that come before the caller's. */
  readonly words: readonly TclValue[]
  readonly command: Command

  constructor(source: InterpNode, token: string, command: Command, target: InterpNode, words: readonly TclValue[]) {
    structures.bytes += ALIAS_BYTES + words.length * 8
    this.source = source
    this.target = target
    this.token = token
    this.words = words
    this.command = command
    source.aliases.set(token, this)
    target.targeted.add(this)
    command.alias = this
    command.onDelete = () => this.forget()
  }

  /** Its command is gone. */
  forget(): void {
    if (this.source.aliases.get(this.token) === this) this.source.aliases.delete(this.token)
    this.target.targeted.delete(this)
    for (const [token, command] of this.source.hidden) if (command === this.command) this.source.hidden.delete(token)
  }

  /** Delete the command, and so the alias. */
  remove(): void {
    this.source.interp.namespaces.removeCommand(this.command)
    this.forget()
  }

  /** @throws TclFailure when calling it leads back to itself, after what `undo` does */
  check(undo: () => void): void {
    if (!this.loops) return
    const { name } = this.command
    undo()
    fail(`cannot define or rename alias "${name}": would create a loop`, 'TCL', 'OPERATION', 'INTERP', 'ALIASLOOP')
  }

  get loops(): boolean {
    let alias: Alias = this
    for (let i = 0; i < CHAIN_LIMIT; i++) {
      const { namespaces } = alias.target.interp
      const called = namespaces.resolve(namespaces.global, toText(alias.words[0] as TclValue))
      if (called === this.command) return true
      if (called === undefined || called.alias === null) return false
      alias = called.alias
    }
    return true
  }
}

/** Make a command an alias; what had the name is gone.
 *  @returns the token that names the alias
 *  @throws TclFailure when the alias would call itself */
export function defineAlias(source: InterpNode, name: string, target: InterpNode, words: readonly TclValue[]): string {
  const { namespaces } = source.interp
  const { ns, tail } = namespaces.placeToMake(namespaces.global, name)
  const command = namespaces.define(new Command(COMMAND_ALIAS, tail, ns))
  let token = name
  while (source.aliases.has(token)) token = `::${token}`
  const alias = new Alias(source, token, command, target, words)
  if (target.deleted || source.deleted) {
    // The name was that of an interpreter which is gone now.
    alias.remove()
    fail(`cannot define or rename alias "${name}": interpreter deleted`)
  }
  alias.check(() => alias.remove())
  return token
}
