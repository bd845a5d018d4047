/** exec, pid, and open for pipelines. */
import { spawnSync } from 'node:child_process'
import { closeSync } from 'node:fs'
import { type CommandFamily, type CommandRow, matchWord } from '../command.ts'
import { errnoOf, posixFailure } from '../errno.ts'
import { fail, failUsage } from '../failure.ts'
import { type Prepared, prepare, processText } from '../processes/pipeline.ts'
import { parsePipeline } from '../processes/parse.ts'
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

/** Run a single process; nothing else goes on meanwhile. */
function runOne(shell: Shell, prepared: Prepared): Finished {
  const { stages, input, output, error, environment } = prepared
  const stage = stages[0]!
  const stdout = typeof output === 'number' ? output : 'pipe'
  const joined = error === 'stdout'
  const result = spawnSync(
    joined ? '/bin/sh' : stage.file,
    joined ? ['-c', 'exec "$@" 2>&1', 'sh', stage.file, ...stage.args] : stage.args,
    {
      cwd: shell.paths.folder,
      env: environment,
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: [input as number, stdout, joined ? 'ignore' : (error as number)],
      ...(!joined && { argv0: stage.name }),
    },
  )
  if (result.error !== undefined && result.status === null && result.signal === null) {
    throw posixFailure(`couldn't execute "${stage.name}"`, errnoOf(result.error))
  }
  return {
    output: (result.stdout as Buffer | null) ?? Buffer.alloc(0),
    endings: [{ pid: result.pid, status: result.status, signal: result.signal }],
  }
}

/** Run several processes side by side. */
function runSeveral(shell: Shell, prepared: Prepared): Finished {
  const pipeline = new RunningPipeline(shell, prepared)
  const chunks: Buffer[] = []
  if (prepared.output === 'stream') {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 16)
      const count = pipeline.stream.read(chunk, true)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
    }
  }
  const endings = pipeline.waitForEnd()
  pipeline.stream.close()
  return { output: Buffer.concat(chunks), endings }
}

const exec: CommandRow = {
  name: 'exec',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  usage,
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
        encoding = args[at] ?? failUsage(`exec ${usage}`)
        shell.channels.codec(encoding)
      }
    }
    const words = args.slice(at)
    if (words.length === 0) failUsage(`exec ${usage}`)
    const parsed = parsePipeline(words)
    const defaults = { input: 0, output: parsed.background ? 1 : 'stream' } as const
    const prepared = prepare(shell, parsed, defaults, !ignoreErrors && !parsed.background)
    if (parsed.background) return new RunningPipeline(shell, prepared).pids.join(' ')
    let finished: Finished
    let errors: string
    const { errorFile } = prepared
    try {
      finished = prepared.stages.length === 1 ? runOne(shell, prepared) : runSeveral(shell, prepared)
      errors = errorFile === undefined ? '' : processText(shell, errorFile.text(), shell.channels.systemEncoding)
    } finally {
      prepared.release()
      if (errorFile !== undefined) closeSync(errorFile.fd)
    }
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
  if (readable && parsed.output !== undefined) {
    fail("can't read output from command: standard output was redirected", 'TCL', 'OPERATION', 'EXEC', 'BADREDIRECT')
  }
  if (writable && parsed.input !== undefined) {
    fail("can't write input to command: standard input was redirected", 'TCL', 'OPERATION', 'EXEC', 'BADREDIRECT')
  }
  const defaults = { input: writable ? 'stream' : 0, output: readable ? 'stream' : 1 } as const
  const pipeline = new RunningPipeline(shell, prepare(shell, parsed, defaults, true))
  const channel = shell.channels.add('file', new PipelineDevice(shell, pipeline, readable, writable))
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

export const family: CommandFamily = [exec, pid]
