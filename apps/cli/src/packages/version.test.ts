import { expect, test } from 'vitest'
import { checkRequirement, checkVersion, compareVersions, satisfies } from './version.ts'

test.for([
  ['1.0', '1.0.0', 0],
  ['1.0a1', '1.0', -1],
  ['1.0', '1.0b2', 1],
  ['1.0b1', '1.0a5', 1],
  ['1a1.2', '1a1', 1],
  ['01.2', '1.2', 0],
  ['1.10', '1.9', 1],
] as [string, string, number][])('%s against %s', ([a, b, order]) => {
  expect(compareVersions(a, b)).toBe(order)
  expect(compareVersions(b, a)).toBe(order === 0 ? 0 : -order)
})

test.for([
  ['1.2', '1.1', true],
  ['1.2', '1.3', false],
  ['2.0', '1.3', false],
  ['2.0', '1.3-', true],
  ['2.0', '1.3-2.0', false],
  ['1.9', '1.3-2.0', true],
  ['2.0', '2.0-2.0', true],
  ['2.0a1', '1.5', false],
  ['2.0a1', '1.5-', true],
  ['1.5a1', '1.5', true],
] as [string, string, boolean][])('%s meets %s: %s', ([version, requirement, met]) => {
  expect(satisfies(version, [requirement])).toBe(met)
})

test('one requirement of several is enough, and none asks for nothing', () => {
  expect(satisfies('9.0.4', ['8.5', '9'])).toBe(true)
  expect(satisfies('9.0.4', [])).toBe(true)
})

test('what is no version', () => {
  for (const text of ['1..2', '1.a', '1a', '1ab2', '1a2b2', '', 'x', '-']) {
    expect(() => checkVersion(text)).toThrow(
      expect.objectContaining({ message: `expected version number but got "${text}"` }),
    )
  }
  expect(() => checkRequirement('1-2-3')).toThrow(
    expect.objectContaining({ message: 'expected versionMin-versionMax but got "1-2-3"' }),
  )
})
