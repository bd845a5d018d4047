/** `source`: texts that scripts ask for by name. */
import { fail, makeString, toText, type TclValue } from '@feather-tcl/arena/values'
import { type CommandDefinition, ControlSignal, type FeatherInterp, TracedFailure } from '@feather-tcl/host'

/** Where scripts' texts come from. Names are whatever the embedder makes of them: no file is touched here. */
export interface Loader {
  /** The text of that name; undefined when there is none. */
  source(name: string): string | undefined
}

const NAME_LIMIT = 150

/** The command `source`: evaluates a text of the loader's in the calling frame. */
export function sourceCommand(core: FeatherInterp, loader: Loader): CommandDefinition {
  return {
    name: 'source',
    min: 1,
    max: 1,
    usage: 'fileName',
    run: (_ctx, args) => {
      const name = toText(args[0] as TclValue)
      const text = loader.source(name)
      if (text === undefined) {
        const reason = 'no such file or directory'
        fail(`couldn't read file "${name}": ${reason}`, 'POSIX', 'ENOENT', reason)
      }
      const { code, result } = core.eval(makeString(text), {}, false)
      if (code === 0) return result
      if (code !== 1) throw new ControlSignal(code)
      const trace = core.errorTrace
      const shown = name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT)}...` : name
      trace?.note(`(file "${shown}" line ${core.lastErrorLine})`)
      throw new TracedFailure(toText(result), core.lastErrorCode(), { trace })
    },
  }
}
