import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('similar words, the most similar first', () => {
  const words = ['foreach', 'format', 'for', 'string', 'set', 'lset', 'puts']
  expect(nearest('foreahc', words)).toEqual(['foreach'])
  expect(nearest('stirng', words)).toEqual(['string'])
  expect(nearest('ste', words)).toEqual(['set'])
  expect(nearest('put', words)).toEqual(['puts'])
  expect(nearest('zzzzzz', words)).toEqual([])
})
