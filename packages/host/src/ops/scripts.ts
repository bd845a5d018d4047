/** `script.*`: script files (source(n)). Files are the embedder's: its loader has their text. */
import { fail, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import { findEncoding } from '../commands/encoding.ts'
import type { Instance } from '../instance.ts'
import type { Loader } from '../loader.ts'
import { matchExact } from '../options.ts'
import { TCL_OK } from '../state.ts'

/** What the words after `source` say. */
function readWords(words: readonly TclValue[]): { path: string; encoding: string | undefined } {
  const path = toText(words.at(-1) as TclValue)
  if (words.length === 2) matchExact(['-nopkg'], words[0] as TclValue)
  if (words.length < 3) return { path, encoding: undefined }
  matchExact(['-encoding'], words[0] as TclValue)
  const encoding = toText(words[1] as TclValue)
  findEncoding(encoding)
  return { path, encoding }
}

/** @throws TclFailure when there is no such file, or nobody who could tell */
function textOf(loader: Loader | undefined, path: string, encoding: string | undefined, counts: boolean): string {
  if (loader?.source === undefined)
    fail(`couldn't read file "${path}": the interpreter has no loader for script files`, 'FEATHER', 'DENIED', 'source')
  const text = loader.source(path, encoding, counts)
  if (typeof text === 'string') return text
  const reason = 'no such file or directory'
  return fail(`couldn't read file "${path}": ${reason}`, 'POSIX', 'ENOENT', reason)
}

export function scriptOps(inst: Instance): HostOpsOf<'script'> {
  return {
    script_open: (cells, count, out, before) => {
      const interp = inst.running
      try {
        const { path, encoding } = readWords(inst.readCells(cells, count))
        const text = textOf(interp.hooks.loader, path, encoding, count !== 2)
        if (count !== 2) interp.packages.noteFile(path)
        inst.write(out, makeString(text))
        inst.write(before, interp.scriptName)
        interp.scriptName = makeString(path)
        return TCL_OK
      } catch (e) {
        return inst.failure(e)
      }
    },

    script_close: (before) => {
      inst.running.scriptName = inst.read(before)
    },
  }
}
