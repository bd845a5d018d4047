/** exec, pid, and open for pipelines. */
import { spawnSync } from 'node:child_process'
import { closeSync } from 'node:fs'
import { readFully } from '../channels/file-device.ts'
import { type CommandFamily, type CommandRow, matchWord, parseBoolean, parseInteger, type Reply } from '../command.ts'
import { errnoOf, posixFailure } from '../errno.ts'
import { CommandFailure, fail, failUsage } from '../failure.ts'
import { parsePipeline } from '../processes/parse.ts'
import { type Prepared, prepare, processText } from '../processes/pipeline.ts'
import { PipelineDevice, RunningPipeline } from '../processes/running.ts'
import { type Ending, pipelineFailure } from '../processes/status.ts'
import type { Shell } from '../shell.ts'
import { parseList } from '../tcl-list.ts'
import type { Access } from './open.ts'

const usage = '?-option ...? arg ?arg ...?'
const options = ['-ignorestderr', '-keepnewline', '-encoding', '--']

interface Finished {
  output: Buffer
  endings: Ending[]
}

/** Run a single process whose output the script wants; nothing else goes on meanwhile. */
function runOne(shell: Shell, { stages, environment }: Prepared, piped: boolean, joined: boolean): Finished {
  const { name, file, args, input, output, error } = stages[0]!
  const shared = piped && joined
  const result = spawnSync(shared ? '/bin/sh' : file, shared ? ['-c', 'exec "$@" 2>&1', 'sh', file, ...args] : args, {
    cwd: shell.paths.folder,
    env: environment,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: [input, piped ? 'pipe' : output, shared ? 'ignore' : error],
    ...(!shared && { argv0: name }),
    ...shell.engine.timeLeft(),
  })
  shell.engine.checkInterrupt()
  if (result.error !== undefined && result.status === null && result.signal === null) {
    throw posixFailure(`couldn't execute "${name}"`, errnoOf(result.error))
  }
  return {
    output: (result.stdout as Buffer | null) ?? Buffer.alloc(0),
    endings: [{ pid: result.pid, status: result.status, signal: result.signal }],
  }
}

/** Run several processes side by side. */
function runSeveral(shell: Shell, prepared: Prepared): Finished {
  const { outputFd } = prepared
  const chunks: Buffer[] = []
  try {
    const pipeline = new RunningPipeline(shell, prepared)
    while (outputFd !== undefined) {
      const chunk = Buffer.allocUnsafe(1 << 16)
      const count = readFully(outputFd, chunk, null)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
    }
    return { output: Buffer.concat(chunks), endings: pipeline.waitForEnd() }
  } finally {
    if (outputFd !== undefined) closeSync(outputFd)
  }
}

const exec: CommandRow = {
  name: 'exec',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  usage,
  options,
  run(shell, args) {
    let keepNewline = false
    let ignoreErrors = false
    let encoding = shell.channels.systemEncoding
    let at = 0
    for (; at < args.length && args[at]!.startsWith('-'); at += 1) {
      const option = matchWord(options, args[at]!, 'option', true)
      if (option === '--') {
        at += 1
        break
      }
      if (option === '-keepnewline') keepNewline = true
      else if (option === '-ignorestderr') ignoreErrors = true
      else {
        at += 1
        encoding = args[at] ?? fail('No value given for option -encoding.')
        shell.channels.codec(encoding)
      }
    }
    const words = args.slice(at)
    if (words.length === 0) failUsage(`exec ${usage}`)
    const parsed = parsePipeline(words)
    if (parsed.background) {
      const prepared = prepare(shell, parsed, { input: 0, output: 1 }, false)
      shell.processes.tidy()
      return new RunningPipeline(shell, prepared).pids.join(' ')
    }
    // A single process needs no pipe of ours: Node collects its output.
    const single = parsed.stages.length === 1
    const piped = parsed.output === undefined
    const prepared = prepare(shell, parsed, { input: 0, output: single ? 1 : 'script' }, !ignoreErrors)
    let finished: Finished
    let errors: string
    const { errorFile } = prepared
    try {
      const joined = parsed.error?.kind === 'output'
      finished = single ? runOne(shell, prepared, piped, joined) : runSeveral(shell, prepared)
      errors = errorFile === undefined ? '' : processText(shell, errorFile.text(), shell.channels.systemEncoding)
    } finally {
      prepared.release()
      if (errorFile !== undefined) closeSync(errorFile.fd)
    }
    if (!shell.processes.autopurge && single) {
      for (const ending of finished.endings) shell.processes.add(ending.pid, { held: false, ending: () => ending })
    }
    shell.processes.tidy()
    const output = processText(shell, finished.output, encoding)
    const failure = pipelineFailure(output, errors, finished.endings, keepNewline)
    if (failure !== undefined) throw failure
    return keepNewline ? output : output.replace(/\n$/, '')
  },
}

/** Start the pipeline of `open |...` and give the channel to it. */
export function openPipeline(shell: Shell, command: string, access: Access): string {
  if (shell.policy.safe || shell.policy.root !== undefined) {
    throw posixFailure(`couldn't open "|${command}"`, 'EACCES')
  }
  const parsed = parsePipeline(parseList(command))
  const { readable, writable, binary } = access
  const defaults = { input: writable ? 'script' : 0, output: readable ? 'script' : 1 } as const
  const prepared = prepare(shell, parsed, defaults, true)
  const refuse = (message: string): never => {
    prepared.release()
    for (const fd of [prepared.inputFd, prepared.outputFd]) if (fd !== undefined) closeSync(fd)
    fail(message, 'TCL', 'OPERATION', 'EXEC', 'BADREDIRECT')
  }
  if (readable && parsed.output !== undefined) {
    refuse("can't read output from command: standard output was redirected")
  }
  if (writable && parsed.input !== undefined) {
    refuse("can't write input to command: standard input was redirected")
  }
  const pipeline = new RunningPipeline(shell, prepared, true)
  const channel = shell.channels.add('file', new PipelineDevice(shell, pipeline, prepared))
  if (binary) {
    channel.codec = shell.channels.codec('iso8859-1')
    channel.inputTranslation = 'lf'
  }
  return channel.name
}

const pid: CommandRow = {
  name: 'pid',
  min: 0,
  max: 1,
  usage: '?channel?',
  run(shell, [name]) {
    if (name === undefined) return process.pid
    return shell.channels.get(name).device.pids?.() ?? []
  },
}

const any = Number.POSITIVE_INFINITY

function pidsIn(words: string | undefined): number[] | undefined {
  return words === undefined ? undefined : parseList(words).map(parseInteger)
}

/** As a script sees how a process ended. */
function shownEnding(ending: Ending | undefined): Reply {
  if (ending === undefined) return ''
  const failure = pipelineFailure('', '', [ending])
  return failure === undefined ? 0 : [1, failure.message, failure.errorCode]
}

function readFlag(word: string): boolean {
  try {
    return parseBoolean(word)
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    return fail(error.message, 'TCL', 'VALUE', 'NUMBER')
  }
}

/** The parts of `tcl::process`. */
const parts: readonly CommandRow[] = [
  {
    name: 'list',
    min: 0,
    max: 0,
    usage: '',
    run: (shell) => shell.processes.pids,
  },
  {
    name: 'status',
    shown: '::tcl::process::status',
    min: 0,
    max: any,
    usage: '?switches? ?pids?',
    run(shell, args) {
      let at = 0
      let wait = false
      while (at < args.length && args[at]!.startsWith('-')) {
        const option = matchWord(['-wait', '--'], args[at]!, 'switches')
        at += 1
        if (option === '--') break
        wait = true
      }
      if (args.length - at > 1) failUsage(`${this.shown} ${this.usage}`)
      const pids = pidsIn(args[at])
      const ended = (): boolean => shell.processes.endings(pids).every(([, ending]) => ending !== undefined)
      if (wait && !ended()) shell.io.waitUntil(ended)
      return new Map(shell.processes.endings(pids).map(([pid, ending]) => [String(pid), shownEnding(ending)]))
    },
  },
  {
    name: 'purge',
    min: 0,
    max: 1,
    usage: '?pids?',
    run(shell, [words]) {
      shell.processes.purge(pidsIn(words))
      return ''
    },
  },
  {
    name: 'autopurge',
    min: 0,
    max: 1,
    usage: '?flag?',
    run({ processes }, [word]) {
      if (word !== undefined) processes.autopurge = readFlag(word)
      return processes.autopurge
    },
  },
]

export const family: CommandFamily = [exec, pid, { name: 'process', subcommands: parts }]
