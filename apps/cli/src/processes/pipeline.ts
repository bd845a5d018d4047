/** Running pipelines: opening what they are redirected to, finding the programs, starting them. */
import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel } from '../channels/channel.ts'
import { withPosix } from '../errno.ts'
import { fail } from '../failure.ts'
import type { Endpoint, Stage } from '../io/protocol.ts'
import type { Shell } from '../shell.ts'
import { parseList } from '../tcl-list.ts'
import { findProgram } from './find-program.ts'
import type { ParsedPipeline, Target } from './parse.ts'

/** A pipeline that is ready to start. */
export interface Prepared {
  stages: (Stage & { name: string })[]
  input: Endpoint
  output: Endpoint
  error: Endpoint
  environment: Record<string, string>
  /** The file that standard error goes to, when nobody said otherwise. */
  errorFile: TemporaryFile | undefined
  /** Close what was opened for the processes. */
  release(): void
}

/** A file without a name that only open descriptors know. */
export interface TemporaryFile {
  readonly fd: number
  /** All that is in it. */
  text(): Buffer
}

let files = 0

function temporaryFile(contents?: Buffer): TemporaryFile {
  files += 1
  const name = join(tmpdir(), `feather-${process.pid}-${Date.now().toString(36)}-${files}`)
  const fd = openSync(name, 'wx+', 0o600)
  // A second descriptor has a position of its own, which is still the beginning after writing through the first.
  const reading = contents === undefined ? undefined : openSync(name, 'r')
  const link = `/proc/self/fd/${fd}`
  unlinkSync(name)
  if (contents !== undefined && reading !== undefined) {
    for (let done = 0; done < contents.length; ) done += writeSync(fd, contents, done)
    closeSync(fd)
    return { fd: reading, text: () => contents }
  }
  return { fd, text: () => readFileSync(link) }
}

/** The environment for processes: the variables in `env`. */
function environmentOf(shell: Shell): Record<string, string> {
  const words = parseList(shell.engine.call('array', 'get', '::env'))
  const environment: Record<string, string> = {}
  for (let i = 0; i + 1 < words.length; i += 2) environment[words[i]!] = words[i + 1]!
  return environment
}

/** The channel for a redirection, ready to be shared with a process. */
function channelFor(shell: Shell, name: string, direction: 'reading' | 'writing'): number {
  const channel: Channel = shell.channels.get(name)
  const shown = { stdin: 'file0', stdout: 'file1', stderr: 'file2' }[name] ?? name
  if (!(direction === 'reading' ? channel.readable : channel.writable)) {
    fail(`channel "${shown}" wasn't opened for ${direction}`, 'TCL', 'OPERATION', 'EXEC', 'BADCHAN')
  }
  if (direction === 'writing') channel.flush()
  const { fd } = channel.device
  if (fd === undefined) fail(`channel "${shown}" does not support OS handles`)
  return fd
}

/** Open everything that a pipeline needs.
 *  @param defaults where input and output go when the words do not say
 *  @throws CommandFailure for files that cannot be opened and programs that are not there */
export function prepare(
  shell: Shell,
  parsed: ParsedPipeline,
  defaults: { input: Endpoint; output: Endpoint },
  captureErrors: boolean,
): Prepared {
  const opened: number[] = []
  const release = (): void => {
    for (const fd of opened.splice(0)) closeSync(fd)
  }
  const openFile = (name: string, flags: string, verb: 'read' | 'write'): number => {
    const what = `couldn't ${verb} file "${name}"`
    const fd = withPosix(what, () => openSync(shell.paths.resolve(name, what), flags))
    opened.push(fd)
    return fd
  }
  const writeTo = (target: Target): number => {
    if (target.kind === 'file') return openFile(target.name, target.append ? 'a' : 'w', 'write')
    return channelFor(shell, (target as { name: string }).name, 'writing')
  }
  try {
    let { input, output }: { input: Endpoint; output: Endpoint } = defaults
    const { input: from, output: to, error: errorTo } = parsed
    if (from?.kind === 'file') input = openFile(from.name, 'r', 'read')
    else if (from?.kind === 'channel') input = channelFor(shell, from.name, 'reading')
    else if (from?.kind === 'text') {
      const codec = shell.channels.codec(shell.channels.systemEncoding)
      const file = temporaryFile(codec.encode(from.text, 'replace').bytes)
      opened.push(file.fd)
      input = file.fd
    }
    if (to !== undefined) output = writeTo(to)
    let error: Endpoint = 2
    let errorFile: TemporaryFile | undefined
    if (errorTo?.kind === 'output') error = typeof output === 'number' ? output : 'stdout'
    else if (errorTo !== undefined) error = writeTo(errorTo)
    else if (captureErrors) {
      errorFile = temporaryFile()
      error = errorFile.fd
    }
    const environment = environmentOf(shell)
    const stages = parsed.stages.map(({ words, both }) => ({
      name: words[0]!,
      file: findProgram(words[0]!, shell.paths.folder, environment.PATH ?? '/usr/bin:/bin'),
      args: words.slice(1),
      both,
    }))
    return { stages, input, output, error, environment, errorFile, release }
  } catch (failure) {
    release()
    throw failure
  }
}

/** The text of bytes that processes wrote. */
export function processText(shell: Shell, bytes: Buffer, encoding: string): string {
  const codec = shell.channels.codec(encoding)
  const { text } = codec.decode(bytes, 0, bytes.length, Number.POSITIVE_INFINITY, 'replace', true)
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
