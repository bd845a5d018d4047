/** Taking the words of `exec` apart: commands, bars, redirections. */
import { fail } from '../failure.ts'

/** Where input comes from or output goes. */
export type Target =
  | { kind: 'file'; name: string; append: boolean }
  | { kind: 'channel'; name: string }
  | { kind: 'text'; text: string }
  /** Standard error goes where standard output goes. */
  | { kind: 'output' }

export interface ParsedStage {
  words: string[]
  /** `|&`: standard error goes down the pipe as well. */
  both: boolean
}

export interface ParsedPipeline {
  stages: ParsedStage[]
  input: Target | undefined
  output: Target | undefined
  error: Target | undefined
  /** `&` at the end. */
  background: boolean
}

function badPipe(): never {
  fail('illegal use of | or |& in command', 'TCL', 'OPERATION', 'EXEC', 'PIPESYNTAX')
}

/** Understand the words.
 *  @throws CommandFailure for a bar without a command, or a redirection without a file */
export function parsePipeline(words: readonly string[]): ParsedPipeline {
  const pipeline: ParsedPipeline = {
    stages: [{ words: [], both: false }],
    input: undefined,
    output: undefined,
    error: undefined,
    background: false,
  }
  let list = words
  if (words.at(-1) === '&') {
    pipeline.background = true
    list = words.slice(0, -1)
  }
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at]!
    if (word === '|' || word === '|&') {
      const stage = pipeline.stages.at(-1)!
      if (stage.words.length === 0 || at === list.length - 1) badPipe()
      stage.both = word === '|&'
      pipeline.stages.push({ words: [], both: false })
      continue
    }
    const match = /^(<<|<@|<|>>&|>&@|>>|>&|>@|>|2>>|2>@|2>)(.*)$/s.exec(word)
    if (match === null) {
      pipeline.stages.at(-1)!.words.push(word)
      continue
    }
    const operator = match[1]!
    let operand = match[2]!
    if (word === '2>@1') {
      if (at !== list.length - 1) {
        fail('must specify "2>@1" as last word in command', 'TCL', 'OPERATION', 'EXEC', 'PIPESYNTAX')
      }
      pipeline.error = { kind: 'output' }
      continue
    }
    if (operand === '') {
      at += 1
      const next = list[at]
      if (next === undefined) {
        const kind = operator === '<<' ? 'PIPESYNTAX' : 'SYNTAX'
        fail(`can't specify "${operator}" as last word in command`, 'TCL', 'OPERATION', 'EXEC', kind)
      }
      operand = next
    }
    redirect(pipeline, operator, operand)
  }
  if (pipeline.stages.at(-1)!.words.length === 0) badPipe()
  return pipeline
}

function redirect(pipeline: ParsedPipeline, operator: string, operand: string): void {
  const file = (append: boolean): Target => ({ kind: 'file', name: operand, append })
  const channel: Target = { kind: 'channel', name: operand }
  switch (operator) {
    case '<':
      pipeline.input = file(false)
      break
    case '<@':
      pipeline.input = channel
      break
    case '<<':
      pipeline.input = { kind: 'text', text: operand }
      break
    case '>':
    case '>>':
      pipeline.output = file(operator === '>>')
      break
    case '>@':
      pipeline.output = channel
      break
    case '>&':
    case '>>&':
      pipeline.output = file(operator === '>>&')
      pipeline.error = { kind: 'output' }
      break
    case '>&@':
      pipeline.output = channel
      pipeline.error = { kind: 'output' }
      break
    case '2>':
    case '2>>':
      pipeline.error = file(operator === '2>>')
      break
    default:
      pipeline.error = operand === 'stdout' ? { kind: 'output' } : channel
  }
}
