import { expect, test } from 'vitest'
import { findCaseFiles, formatExpected, normalizeOutcome, parseCases, readDeviations, readExpected } from './cases.mjs'
import { decodeLine, decodeString } from './process-target.mjs'
import { createTclshTarget, findTclsh } from './tclsh.mjs'
import { findUses } from './uses.mjs'

const tclsh = findTclsh()

/** Run scripts in tclsh; resolves with their outcomes in order. */
async function runInTclsh(scripts, timeoutMs) {
  const outcomes = []
  await createTclshTarget(tclsh, timeoutMs).run(scripts, (index, outcome) => {
    expect(index).toBe(outcomes.length)
    outcomes.push(outcome)
  })
  return outcomes
}

test('a case file is split at its marks, without the blank lines between cases', () => {
  const text =
    'A comment.\n# needs: regexp\n### first\nset a 1\n\nset b 2\n\n### second\n### third\n{### not at the start}\n'
  expect(parseCases(text, 'x')).toEqual({
    needs: ['regexp'],
    cases: [
      { id: 'first', line: 3, script: 'set a 1\n\nset b 2' },
      { id: 'second', line: 8, script: '' },
      { id: 'third', line: 9, script: '{### not at the start}' },
    ],
  })
})

test('malformed and repeated ids are refused with their place', () => {
  expect(() => parseCases('### not kebab\n', 'f/x')).toThrow('f/x:1: "not kebab" is not a kebab-case id')
  expect(() => parseCases('### a\n\n### a\n', 'f/x')).toThrow('f/x:3: the id "a" is used twice')
})

test('a recording has one case per line and reads back', () => {
  const outcomes = new Map([
    ['a', { code: 0, result: 'nul \0, lone \ud800, astral \u{1f600}' }],
    ['b', { code: 1, result: 'e', errorCode: ['NONE'], errorInfo: 'e\n    while executing\n"error e"' }],
  ])
  const text = formatExpected(outcomes)
  expect(text.split('\n')).toHaveLength(5)
  expect(text).toContain('nul \\u0000, lone \\ud800')
  expect(new Map(Object.entries(JSON.parse(text)))).toEqual(outcomes)
})

test('strings of the process protocol', () => {
  expect(decodeString('x')).toBe('')
  expect(decodeString('xc3a9')).toBe('é')
  expect(decodeString('c97.55296.128512')).toBe('a\ud800\u{1f600}')
  expect(decodeLine('some output')).toBeUndefined()
  expect(decodeLine('@@case 3 0 x61')).toEqual({ index: 3, outcome: { code: 0, result: 'a' } })
  expect(decodeLine('@@case 4 1 x61 x41:x x62')).toEqual({
    index: 4,
    outcome: { code: 1, result: 'a', errorCode: ['A', ''], errorInfo: 'b' },
  })
  expect(decodeLine('@@case 5 1 x - x')?.outcome.errorCode).toEqual([])
})

test('uses of a command are found in command position only', () => {
  const script = 'set x [string map -nocase {a b} $s]; if 1 {string  map {c d} $t}\nlist string map'
  expect(findUses(script, ['string', 'map'])).toEqual([' -nocase {a b} $s', ' {c d} $t'])
  expect(findUses('::set a 1\nunset a', ['set'])).toEqual([' a 1'])
})

test('every case of the corpus has an expectation, and every expectation a case', () => {
  const names = new Set()
  for (const file of findCaseFiles()) {
    expect(Object.keys(readExpected(file)), file.name).toEqual(file.cases.map(({ id }) => id))
    for (const { id } of file.cases) names.add(`${file.name}/${id}`)
  }
  for (const [id, reason] of readDeviations()) {
    expect(names, id).toContain(id)
    expect(reason).not.toBe('')
  }
})

test.skipIf(!tclsh)('tclsh gives results, errors and traces as at the top level', async () => {
  const scripts = [
    'set x [list a "\\ud800" \\0 \\U1f600]',
    'proc p {} {\n    error oops {} {A {B C}}\n}\np',
    'return -code 7 seven',
    'puts -nonewline noise; set y 1',
    'info exists x',
  ]
  expect(await runInTclsh(scripts)).toEqual([
    { code: 0, result: 'a \ud800 \0 \u{1f600}' },
    {
      code: 1,
      result: 'oops',
      errorCode: ['A', 'B C'],
      errorInfo:
        'oops\n    while executing\n"error oops {} {A {B C}}"\n    (procedure "p" line 2)\n    invoked from within\n"p"',
    },
    { code: 7, result: 'seven' },
    { code: 0, result: '1' },
    { code: 0, result: '0' },
  ])
})

test.skipIf(!tclsh)('a case that hangs or ends the process costs itself alone', async () => {
  const outcomes = await runInTclsh(['set a 1', 'while 1 {}', 'exit 3', 'set b 2'], 300)
  expect(outcomes.map(({ code }) => code)).toEqual([0, 'timeout', 'crash', 0])
})

test.skipIf(!tclsh)(
  'the recording is what tclsh 9.0 says',
  async () => {
    const cases = findCaseFiles().flatMap((file) => {
      const expected = readExpected(file)
      return file.cases.map(({ id, script }) => ({ name: `${file.name}/${id}`, script, expected: expected[id] }))
    })
    const outcomes = await runInTclsh(cases.map(({ script }) => script))
    const differing = cases.filter(({ expected }, index) => {
      return JSON.stringify(normalizeOutcome(expected)) !== JSON.stringify(normalizeOutcome(outcomes[index]))
    })
    expect(differing.map(({ name }) => name)).toEqual([])
  },
  60_000,
)
