import { expect, test } from 'vitest'
import { parsePipeline } from './parse.ts'

test('stages and redirections, attached or apart', () => {
  expect(parsePipeline(['a', 'x', '|&', 'b', '<in', '>', 'out', '2>>log', '|', 'c', '&'])).toEqual({
    stages: [
      { words: ['a', 'x'], both: true },
      { words: ['b'], both: false },
      { words: ['c'], both: false },
    ],
    input: { kind: 'file', name: 'in', append: false },
    output: { kind: 'file', name: 'out', append: false },
    error: { kind: 'file', name: 'log', append: true },
    background: true,
  })
  expect(parsePipeline(['cat', '<<', 'some text', '>&@stdout'])).toMatchObject({
    input: { kind: 'text', text: 'some text' },
    output: { kind: 'channel', name: 'stdout' },
    error: { kind: 'output' },
  })
  expect(parsePipeline(['cat', '2>@1']).error).toEqual({ kind: 'output' })
})

test.for([
  [['|', 'a'], 'illegal use of | or |& in command'],
  [['a', '|'], 'illegal use of | or |& in command'],
  [['&'], 'illegal use of | or |& in command'],
  [['a', '>'], 'can\'t specify ">" as last word in command'],
  [['a', '2>@1', '>', 'b'], 'must specify "2>@1" as last word in command'],
] as [string[], string][])('%s', ([words, message]) => {
  expect(() => parsePipeline(words)).toThrow(expect.objectContaining({ message }))
})
