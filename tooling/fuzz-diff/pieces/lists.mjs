/** Lists: of small integers, nested ones, words that order in ways of their own. */
import { quote } from './quote.mjs'

/** @typedef {import('../random.mjs').Random} Random */

export const integers = (r) => r.some(0, 7, () => String(r.between(-5, 12)))

export function nested(r) {
  return r
    .some(
      0,
      5,
      () =>
        `{${r.pick(['a', 'b', 'c', 'B', '\u00e9', '{}'])} ${r.between(-3, 12)} {${integers(r).slice(0, 2).join(' ')}}}`,
    )
    .join(' ')
}

export const wordPool = [
  'a',
  'A',
  'b',
  'B',
  'ab',
  'aB',
  'a10',
  'a9',
  'a09',
  'x2y',
  'x10y',
  '\u00e9',
  '\u{1f600}',
  'Z',
  '10',
  '9',
  '-1',
  'a b',
  '',
  '_',
  'a1b2',
]

const specials = [
  ...['{', '}', '[', ']', '"', '\\', '$', '#', ';', ' ', '\t', '\n', '\r', '\v', '\f', '\u00a0', 'a', 'b', '1'],
  ...['\u00e9', '\u{1f600}', '{a b}', '\\{', '\\\n', '*', '{*}', '\ufeff', '()', '$a', '[b]', '\\n'],
]

/** A text of characters that mean something to the syntax of lists. @param {Random} r */
export function special(r) {
  return r.some(0, 5, () => r.pick(specials)).join('')
}

/** The text of a list, written in some way, which need not be right. @param {Random} r */
export function rawList(r) {
  const element = () =>
    r.pick([
      () => r.pick(['a', 'b', 'abc', '12']),
      () => `{${special(r)}}`,
      () => `"${special(r).replaceAll('"', '')}"`,
      () => special(r),
      () =>
        r.pick([
          '{}',
          '""',
          '{a b}',
          '{{a} {b}}',
          '\\ ',
          '\\{',
          '\\n',
          '\\x41',
          '{a}b',
          '"a"b',
          '{\\}}',
          '\\u00e9',
          'a\\',
          'a"b',
          '\\\n',
        ]),
    ])()
  return r.some(0, 4, element).join(r.pick([' ', ' ', ' ', '  ', '\n', '\t', ' \\\n ']))
}

/** A list of words as a word. */
export function listWord(items) {
  return `{${items.map(quote).join(' ')}}`
}

/** Words of which some are equal to lsort and lsearch, with these options, and not the same. */
const equals = {
  '-integer': ['1', '01', '0x1', '+1', '2', '02', '0b10', '10', '0xa', '-1', '-01', '3', '0'],
  '-real': ['1', '1.0', '1e0', '0.5', '.5', '5e-1', '-0.0', '0.0', '0', '2.25', '-1', '1e1', '10.0'],
  '-nocase': ['a', 'A', 'b', 'B', 'ab', 'AB', 'Ab', 'aB', '\u00e9', '\u00c9', '_', ''],
  '-dictionary': ['a1', 'a01', 'A1', 'a10', 'a2', 'a', 'A', 'x1y2', 'x1y02', 'b', '1', '01', '10', '2', ''],
  '-ascii': ['a', 'b', 'a', 'c', 'b', 'B', '', 'aa', '\u{1f600}', '\uffee', '\u00e9'],
}

/** The words of an lsort of such a list. @param {Random} r */
export function sorting(r) {
  const kind = r.pick(Object.keys(equals))
  const words = () => r.some(2, 8, () => r.pick(equals[kind]))
  const options = [kind, ...r.some(0, 2, () => r.pick(['-decreasing', '-unique', '-indices', '-increasing']))]
  switch (r.below(4)) {
    case 0:
      return `${options.join(' ')} -index ${r.pick(['0', 'end-1'])} ${listWord(words().map((word, i) => `${quote(word)} ${i}`))}`
    case 1:
      return `${options.join(' ')} -stride 2 ${listWord(words().flatMap((word, i) => [word, String(i)]))}`
    default:
      return `${options.join(' ')} ${listWord(words())}`
  }
}

/** The words of an lsearch of such a list. @param {Random} r */
export function searching(r) {
  const kind = r.pick(Object.keys(equals))
  const words = r.some(2, 8, () => r.pick(equals[kind]))
  const options = [
    kind,
    ...r.some(0, 3, () => r.pick(['-all', '-inline', '-not', '-sorted', '-bisect', '-exact', '-start 1'])),
  ]
  const list = options.some((option) => /sorted|bisect/.test(option))
    ? `[lsort ${kind} ${listWord(words)}]`
    : listWord(words)
  return `${options.join(' ')} ${list} ${quote(r.pick(equals[kind]))}`
}

/** A list of many elements, of which some are the same. @param {Random} r */
export function longList(r) {
  const value = `($i*${r.between(3, 97)}+${r.below(50)})%${r.pick([7, 31, 97, 1000])}`
  const element = r.pick([
    `expr {${value}}`,
    `expr {${value}}`,
    `expr {${value}-40}`,
    `expr {(${value})/4.0}`,
    `format %c%d [expr {97+(${value})%5}] $i`,
    `string index abcDEF\\u00e9 [expr {(${value})%7}]`,
    `expr {(${value})*10000000000}`,
  ])
  return `[lmap i [lseq ${r.between(40, 140)}] {${element}}]`
}

/** A sort or a search by several options at once, of elements that are lists or pieces of one. @param {Random} r */
export function arranging(r) {
  const value = r.pick([
    () => String(r.between(-3, 12)),
    () => r.pick(['a', 'A', 'b', 'a1', 'a10', 'a2', 'B']),
    () => r.pick(['1', '01', '1.0', '0x1', '2', '10', '-1', '1e1']),
    () => r.pick(['1', 'a', '', '{', 'a b', '\u00e9']),
  ])
  const record = () => `${quote(value())} {${quote(value())} ${quote(value())}}`
  const flatList = () => r.some(0, 12, () => quote(value()) || '{}').join(' ')
  const kind = () =>
    r.pick(['-integer', '-real', '-dictionary', '-ascii', '-nocase', '-increasing', '-decreasing', '-unique'])
  const index = () =>
    r.pick([
      '-index 0',
      '-index 1',
      '-index {1 0}',
      '-index {1 end}',
      '-index end',
      '-index end-1',
      '-index {0 0}',
      '-index 2',
      '-index {}',
      '-index -1',
      '-index end+1',
      '-index x',
    ])
  const command = () =>
    `-command ${r.pick(['{string compare}', '{apply {{a b} {expr {$a < $b ? -1 : $a > $b}}}}', '{apply {{a b} {string compare -nocase $a $b}}}', '{apply {{a b} {return x}}}', '{apply {args {error cmp}}}', '{apply {{a b} {expr {[string length $a] - [string length $b]}}}}'])}`
  const stride = () => `-stride ${r.pick(['2', '3', '2', '4', '1', '0', 'x'])}`
  const list = () => (r.chance(0.5) ? `{${r.some(0, 6, () => `{${record()}}`).join(' ')}}` : `{${flatList()}}`)
  if (r.chance(0.5)) {
    const options = r.some(1, 5, () => r.pick([kind, kind, kind, index, stride, command, () => '-indices'])())
    return `lsort ${options.join(' ')} ${list()}`
  }
  const more = () =>
    r.pick([
      '-all',
      '-inline',
      '-not',
      '-subindices',
      '-sorted',
      '-bisect',
      '-exact',
      '-glob',
      '-regexp',
      '-start 1',
      '-start end-1',
      '-start 99',
      '-start -1',
    ])
  const options = r.some(1, 6, () => r.pick([kind, more, more, index, stride])())
  return `lsearch ${options.join(' ')} ${list()} ${quote(r.pick([value(), value(), value(), 'a*', '[ab]']))}`
}
