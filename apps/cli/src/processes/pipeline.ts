/** Running pipelines: opening what they are redirected to, finding the programs, starting them. */
import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel } from '../channels/channel.ts'
import { beforeNull } from '../environment.ts'
import { withPosix } from '../errno.ts'
import { fail } from '../failure.ts'
import type { Stage } from '../io/protocol.ts'
import type { Shell } from '../shell.ts'
import { findProgram } from './find-program.ts'
import type { ParsedPipeline, Target } from './parse.ts'
import { makePipes } from './pipes.ts'

/** A pipeline that is ready to start. */
export interface Prepared {
  stages: Stage[]
  environment: Record<string, string>
  /** Where the script writes the pipeline's input, when it does. */
  inputFd: number | undefined
  /** Where the script reads the pipeline's output, when it does. */
  outputFd: number | undefined
  /** The file that standard error goes to, when nobody said otherwise. */
  errorFile: TemporaryFile | undefined
  /** Close what was opened for the processes alone. */
  release(): void
}

/** What a pipeline's input or output is when the words do not say: the script's end of a pipe, or a descriptor. */
export type Default = 'script' | number

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

/** The channel for a redirection, ready to be shared with a process. */
function channelFor(shell: Shell, name: string, direction: 'reading' | 'writing'): number {
  const channel: Channel = shell.channels.get(name)
  const shown = { stdin: 'file0', stdout: 'file1', stderr: 'file2' }[name] ?? name
  if (!(direction === 'reading' ? channel.readable : channel.writable)) {
    fail(`channel "${shown}" wasn't opened for ${direction}`, 'TCL', 'OPERATION', 'EXEC', 'BADCHAN')
  }
  if (direction === 'writing') channel.flush()
  const { device } = channel
  const fd = device.fdForProcess?.(direction === 'reading' ? 'read' : 'write') ?? device.fd
  if (fd === undefined) fail(`channel "${shown}" does not support OS handles`)
  return fd
}

/** Open everything that a pipeline needs.
 *  @param defaults where input and output go when the words do not say
 *  @throws CommandFailure for files that cannot be opened and programs that are not there */
export function prepare(
  shell: Shell,
  parsed: ParsedPipeline,
  defaults: { input: Default; output: Default },
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
    let { input, output } = defaults
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
    const environment = shell.environment.all()
    const files = parsed.stages.map(({ words }) =>
      findProgram(beforeNull(words[0]!), shell.paths.folder, environment.PATH ?? '/usr/bin:/bin'),
    )
    let errorFile: TemporaryFile | undefined
    let error = 2
    if (errorTo !== undefined && errorTo.kind !== 'output') error = writeTo(errorTo)
    else if (errorTo === undefined && captureErrors) {
      errorFile = temporaryFile()
      error = errorFile.fd
    }
    // A pipe between every two stages, and one for each end that is the script's.
    const ends = [input === 'script', output === 'script'].filter(Boolean).length
    const pipes = makePipes(parsed.stages.length - 1 + ends)
    const inputPipe = input === 'script' ? pipes.shift() : undefined
    const outputPipe = output === 'script' ? pipes.pop() : undefined
    for (const { readFd, writeFd } of pipes) opened.push(readFd, writeFd)
    if (inputPipe !== undefined) opened.push(inputPipe.readFd)
    if (outputPipe !== undefined) opened.push(outputPipe.writeFd)
    const last = parsed.stages.length - 1
    const finalOutput = outputPipe?.writeFd ?? (output as number)
    const stages = parsed.stages.map(({ words: given, both }, i): Stage => {
      const words = given.map(beforeNull)
      const stageOutput = i === last ? finalOutput : pipes[i]!.writeFd
      return {
        name: words[0]!,
        file: files[i]!,
        args: words.slice(1),
        input: i === 0 ? (inputPipe?.readFd ?? (input as number)) : pipes[i - 1]!.readFd,
        output: stageOutput,
        error: both || (i === last && errorTo?.kind === 'output') ? stageOutput : error,
      }
    })
    return { stages, environment, inputFd: inputPipe?.writeFd, outputFd: outputPipe?.readFd, errorFile, release }
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
