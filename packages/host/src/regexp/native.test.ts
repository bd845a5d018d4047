import { describe, expect, test } from 'vitest'
import { Automaton } from './automaton.ts'
import { CompiledRegexp } from './compiled-regexp.ts'
import { backtrackingCost } from './determinism.ts'
import { toNative } from './native.ts'
import { parseRegexp } from './parser.ts'
import { ADVANCED, NLANCH, NLSTOP } from './syntax.ts'

describe('what JavaScript may do', () => {
  test.each([
    '^(\\d+)-(\\d+) (\\S+): (.*)$',
    '(\\w+)=(\\S+)',
    '(.*)/(.*)\\.html',
    'a*[ab]+b?',
    '^(.*?):(.*)$',
    '<.+?>',
    '(?:jpg|png|gif)$',
    '(https?)://([^/:]+)(:(\\d+))?(/.*)?',
    '[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?',
    '\\mfoo(?!bar)',
    '"(\\\\.|[^"\\\\])*"',
  ])('%s', (pattern) => {
    expect(toNative(parseRegexp(pattern, ADVANCED))).toBeDefined()
  })

  test.each([
    ['a|ab', 'the longer alternative is not the first'],
    ['(a|ab)(c|bcd)', 'alternatives begin alike'],
    ['a?(ab)?', 'what one item takes the next one needs'],
    ['[ab]*b(?:aba)?c?', 'a group after a choice that can take its characters'],
    ['(a+)+b', 'two ways to repeat'],
    ['(a*)*', 'an empty round'],
    ['(?:|a)b?', 'the empty alternative comes first'],
    ['a.*?b(.*)', 'mixed preferences without a forced end'],
    ['(a*b*?)(.*)$', 'mixed preferences in a group'],
    ['(.)\\1', 'back references'],
    ['(a?){20}a{20}', 'too many ways'],
  ])('not %s: %s', (pattern) => {
    expect(toNative(parseRegexp(pattern, ADVANCED))).toBeUndefined()
  })

  test.each([
    ['[0-9]+', 1],
    ['^\\s*(\\w+)\\s*=', 1],
    ['time=([0-9]+)ms', 1],
    ['(\\w+)=(\\S+)', 2],
    ['(.*)/(.*)$', 3],
    ['^(.*)/(.*)$', 2],
  ])('the cost of %s has degree %d', (pattern, degree) => {
    expect(backtrackingCost(parseRegexp(pattern, ADVANCED))?.degree).toBe(degree)
  })

  test('long texts go to the automaton where JavaScript could take long', () => {
    const regexp = new CompiledRegexp('(\\w+)=(\\S+)', ADVANCED)
    const text = 'a'.repeat(1_000_000)
    expect(regexp.exec(text)).toBeUndefined()
    expect(regexp.exec(`${text}=b`)?.[2]).toBe('b')
  })

  test('V8 finds no match in the middle of a surrogate pair', () => {
    for (const pattern of ['(?!\\U1F600)', '\\Y', '(?w)^']) {
      const regexp = new CompiledRegexp(pattern, ADVANCED)
      for (let start = 0; start <= 4; start += 2) {
        const match = regexp.exec('\u{1F600}\u{1F600}b', start)
        expect((match?.index ?? 0) % 2 === 1 && match?.index !== 5, pattern).toBe(false)
      }
    }
  })
})

/** Numbers that look random and are the same in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

class Patterns {
  readonly #random: (below: number) => number
  readonly #letters: readonly string[]

  constructor(random: (below: number) => number, letters: readonly string[]) {
    this.#random = random
    this.#letters = letters
  }

  pick(choices: readonly string[]): string {
    return choices[this.#random(choices.length)] as string
  }

  alternation(depth: number): string {
    const branches = [this.#branch(depth)]
    while (this.#random(3) === 0) branches.push(this.#branch(depth))
    return branches.join('|')
  }

  text(): string {
    let text = ''
    for (let i = this.#random(10); i > 0; i--) text += this.pick([...this.#letters, ' ', '\n'])
    return text
  }

  #branch(depth: number): string {
    let branch = ''
    for (let i = this.#random(5); i >= 0; i--) branch += this.#piece(depth)
    return branch
  }

  #piece(depth: number): string {
    const kind = this.#random(16)
    if (kind === 0) return this.pick(['^', '$', '\\m', '\\M', '\\y', '\\Y', '\\A', '\\Z'])
    if (kind === 1 && depth > 0) return `(?${this.pick(['=', '!'])}${this.alternation(depth - 1)})`
    const atom = kind < 6 && depth > 0 ? `${this.pick(['(', '(?:'])}${this.alternation(depth - 1)})` : this.#set()
    return this.#random(2) === 0 ? atom : atom + this.pick(['*', '+', '?', '{2}', '{1,2}', '*?', '+?', '??', '{2,}'])
  }

  #set(): string {
    const letter = this.pick(this.#letters)
    const other = this.pick(this.#letters)
    return this.pick([letter, letter, letter, '.', `[${letter}${other}]`, `[^${letter}]`, '\\w'])
  }
}

test.each([
  [1, ['a', 'b', 'c', 'd']],
  [2, ['a', 'b']],
  [3, ['a', '\u{1F600}', '\u00e9']],
])('JavaScript and the automaton agree (%d)', (seed, letters) => {
  const random = generator(seed)
  const patterns = new Patterns(random, letters)
  let compared = 0
  for (let round = 0; round < 3000; round++) {
    const pattern = patterns.alternation(2) + (random(4) === 0 ? '$' : '')
    const flags = ADVANCED | (random(4) === 0 ? NLANCH : 0) | (random(4) === 0 ? NLSTOP : 0)
    const regexp = new CompiledRegexp(pattern, flags)
    if (!regexp.isNative) continue
    const automaton = new Automaton(parseRegexp(pattern, flags))
    for (let i = 0; i < 5; i++) {
      const text = patterns.text()
      let start = random(text.length + 1)
      if ((text.charCodeAt(start) & 0xfc00) === 0xdc00) start--
      const offsets: number[] = []
      const found = automaton.match(text, start, start > 0 && text[start - 1] !== '\n', offsets)
      const expected = found ? offsets : undefined
      expect(regexp.execOffsets(text, start), `${pattern} in ${JSON.stringify(text)} from ${start}`).toEqual(expected)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(3000)
})
