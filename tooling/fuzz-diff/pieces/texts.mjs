/** Strings that commands take apart: formats and what they read, templates, fields, codes. */

import { bigInteger, double } from './numbers.mjs'

/** @typedef {import('../random.mjs').Random} Random */

export const characters = [
  'a',
  'b',
  'c',
  'A',
  'B',
  '1',
  ' ',
  '\u00e9',
  '\u4e2d',
  '\u{1f600}',
  '\u{10400}',
  '\u0130',
  '\u00df',
  'z',
  ',',
]

export function unicode(r) {
  return r.some(0, 8, () => r.pick(characters)).join('')
}

const size = (r) => r.pick(['', '', '', '', '', 'l', 'll', 'h', 'hh', 'L', 'j', 'z', 't', 'q', 'I64', 'I32'])

function formatSpec(r, position = '') {
  const flags = r.some(0, 2, () => r.pick(['-', '+', ' ', '0', '#'])).join('')
  const width = r.pick(['', '', '', '1', '5', '12', '20', '03'])
  const precision = r.pick(['', '', '', '.0', '.1', '.3', '.10', '.17', '.'])
  return `%${position}${flags}${width}${precision}${size(r)}${r.pick([...'ddddiuxXobcseEfgGaAs'])}`
}

export function format(r) {
  return `${r.pick(['', '', '<', '%%'])}${formatSpec(r, r.pick(['', '', '', '', '1$']))}${r.pick(['', '', '|', 'x', ' '])}`
}

export function scanSpec(r) {
  const width = r.pick(['', '', '', '1', '2', '5', '0', '30'])
  const star = r.chance(0.12) ? '*' : r.chance(0.05) ? '1$' : ''
  const set = r.pick(['[a-z]', '[^,]', '[0-9]', '[]x]', '[^]]', '[a-c1-3-]', '[\u4e00-\u9fff]', '[^ ]'])
  return `%${star}${width}${r.pick(['', '', '', 'l', 'll', 'h', 'L'])}${r.pick([...'dddiuxXobcsefgEGn', set, set])}`
}

export function scanText(r) {
  const piece = () =>
    r.pick([
      () => String(r.between(-300, 300)),
      () => bigInteger(r),
      () => double(r),
      () =>
        r.pick([
          ' ',
          '  ',
          ',',
          '\t',
          '+',
          '-',
          '0x',
          '0b11',
          '0o17',
          '017',
          '1e',
          '1e5',
          '.5',
          'Inf',
          'NaN',
          'abc',
          '\u4e2d',
          'x,y',
        ]),
    ])()
  return r.some(1, 4, piece).join(r.pick(['', ' ', ',']))
}

export const numberTexts = [
  ...[
    '1',
    '-1',
    '+1',
    ' 1 ',
    '1 2',
    '0x1f',
    '0X1F',
    '0b102',
    '0o8',
    '0o17',
    '0d09',
    '010',
    '08',
    '1_0',
    '_1',
    '1_',
    '1__0',
    '.',
    '1.',
  ],
  ...[
    '.5',
    '1e5',
    '1e',
    '1e+',
    '1E-5',
    '1.5e400',
    'Inf',
    'inf',
    '-Infinity',
    'NaN',
    'nan(7ff)',
    '0x',
    '0b',
    '- 1',
    '--1',
    '1.5.2',
  ],
  ...[
    '1e5x',
    'tRuE',
    'of',
    'o',
    'ye',
    '\t5\n',
    '9223372036854775807',
    '9223372036854775808',
    '0x8000000000000000',
    '\u0661',
    '1\u00a0',
  ],
]

export function template(r) {
  const pieces = [
    ...[
      '$x',
      '$arr(k)',
      '\u0024{x}',
      '$nope',
      '$',
      '$arr(\\x6b)',
      '$arr($e)',
      '$ns::v',
      '\u0024{arr(k)}',
      '$x(',
      '$l',
      '$::g',
      '$s',
    ],
    ...[
      '[p 1]',
      '[set x]',
      '[break]',
      '[continue]',
      '[return r]',
      '[error x]',
      '[',
      ']',
      '[p [p 2]]',
      '[]',
      '[set x; set n]',
      '[p {]}]',
    ],
    ...[
      '[return -code 7 q]',
      '[p "]"]',
      '[nope]',
      '# no',
      '{',
      '}',
      '{$x}',
      '"',
      '"$x"',
      ';',
      ' ',
      '\n',
      'text',
      '\u{1f600}',
    ],
    ...[
      '\\n',
      '\\x41',
      '\\x4',
      '\\xg',
      '\\u4e2d',
      '\\u12',
      '\\U1f600',
      '\\U0001F6001',
      '\\101',
      '\\400',
      '\\9',
      '\\\n  y',
      '\\$x',
      '\\[',
      '\\',
    ],
  ]
  return r.some(1, 4, () => r.pick(pieces)).join('')
}

const fields = [...'aAbBhHcsStiInwWmfrRdqQxX@']

export function binaryFormat(r) {
  return r
    .some(
      1,
      3,
      () =>
        `${r.pick(fields).replace(/^[sStiInwWmcbBhH]$/, (field) => field + r.pick(['', '', 'u']))}${r.pick(['', '', '', '*', '2', '3', '0', '1'])}`,
    )
    .join(r.pick(['', ' ']))
}

export function coded(r) {
  const pool = r.pick([[...'0123456789abcdefABCDEF'], [...'ABCDabcd+/09='], [...'QUJD=\n '], [...'6162ff00gx ']])
  return r.some(0, 10, () => r.pick(pool)).join('')
}

/** A text of few different characters, in which others like it are found. @param {Random} r */
export function sameLetters(r, most = 8) {
  const pool = r.pick([
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a', 'A', 'b', 'B'],
    ['a', '\u{1f600}'],
    ['a', ' ', 'b'],
  ])
  return r.some(0, most, () => r.pick(pool)).join('')
}

export function sameGlob(r) {
  const pool = [
    'a',
    'b',
    'c',
    'a',
    'b',
    '*',
    '*',
    '?',
    '[ab]',
    '[b-a]',
    '[a-c]',
    '[^a]',
    '\\*',
    '\\a',
    '[',
    '\u{1f600}',
    'A',
  ]
  return r.some(0, 5, () => r.pick(pool)).join('')
}

/** A text with something at both of its ends, and perhaps the characters of which that is. @param {Random} r */
export function padded(r, quote) {
  const pads = r.pick([' ', 'a', 'xy', ' \t\n', '-', '\u{1f600}a', '\u00e9', '*', '\u00a0 \u2003', ' '])
  const pad = () => r.some(0, 4, () => r.pick([...pads])).join('')
  const text = quote(`${pad()}${r.pick(['', 'b', 'b c', 'bab', pads, 'z'])}${pad()}`)
  return r.chance(0.6) ? `${text} ${quote(r.chance(0.8) ? pads : r.pick([...pads]))}` : text
}

/** What `string map` needs: pairs and a text of the same letters. @param {Random} r */
export function mapping(r, quote) {
  const pool = r.pick([
    ['a', 'b'],
    ['a', 'A', 'b'],
    ['\u00e9', '\u00c9', 'e'],
    ['a', '\u{1f600}', '\u{1f601}'],
  ])
  const some = (most) => r.some(1, most, () => r.pick(pool)).join('')
  const pairs = r.some(0, 3, () => `${quote(some(3))} ${r.pick(['x', '<>', '{}', 'a', 'AB'])}`)
  return `${r.chance(0.3) ? '-nocase ' : ''}{${pairs.join(' ')}} ${quote(some(9))}`
}

/** A long text with characters of several bytes and units, and letters that are put together. @param {Random} r */
function longText(r) {
  const piece = () =>
    r.pick([
      'a',
      'ab ',
      'e\\u0301',
      '\\u00e9',
      '\\U1f600',
      '\\U1f468\\u200d\\U1f469',
      '\\u4e2d\\u6587',
      '\\u0130',
      '\\ufb01',
      'x',
      '\\u1e9e',
      '\\u01c5',
      '\\u03a3',
      '\\0',
      '\\n',
    ])
  const part = () =>
    `[string repeat ${r.some(1, 3, piece).join('').replace(/ /g, '\\ ')} ${r.pick([1, 3, 40, 400, 3000])}]`
  return `"${r.some(1, 3, () => r.pick([part, part, piece])()).join('')}"`
}

/** Commands on long texts, of whose results the length and the ends are told. @param {Random} r */
export function longTexts(r) {
  const place = () =>
    r.pick([
      '0',
      '1',
      'end',
      'end-1',
      'end-5',
      '39',
      '401',
      '3000',
      '-1',
      'end+1',
      '[expr {[string length $lt] / 2}]',
      '100',
    ])
  const small = () =>
    r.pick([
      'a',
      'ab',
      'e',
      '\\u0301',
      '\\u00e9',
      '\\U1f600',
      '\\u200d',
      '\\u4e2d',
      'x',
      '\\u0130',
      'i',
      '\\u03c3',
      '\\u03c2',
      'SS',
      '\\0',
    ])
  const step = () =>
    r.pick([
      () => `string range $lt ${place()} ${place()}`,
      () => `string index $lt ${place()}`,
      () => `string ${r.pick(['first', 'last'])} ${small()} $lt ${r.pick(['', place()])}`,
      () => `string ${r.pick(['first', 'last'])} [string range $lt ${place()} ${place()}] $lt`,
      () => `string replace $lt ${place()} ${place()} ${r.pick(['', small(), '$lt'])}`,
      () => `string insert $lt ${place()} ${small()}`,
      () => `string map {${small()} ${small()}${small()} ${small()} {}} $lt`,
      () => `string map -nocase [list ${small()} <> ${small()} -] $lt`,
      () => `string ${r.pick(['toupper', 'tolower', 'totitle'])} $lt ${r.pick(['', place(), `${place()} ${place()}`])}`,
      () => `string reverse $lt`,
      () => `string ${r.pick(['trim', 'trimleft', 'trimright'])} $lt ${r.pick(['', small(), `${small()}${small()}`])}`,
      () =>
        `string compare ${r.pick(['-nocase ', ''])}$lt ${r.pick(['$lt', `$lt${small()}`, `[string toupper $lt]`, `[string replace $lt ${place()} ${place()} ${small()}]`])}`,
      () =>
        `string equal ${r.pick(['-nocase ', '-length 41 ', ''])}$lt [string replace $lt ${place()} ${place()} ${small()}]`,
      () => `string match ${r.pick(['', '-nocase '])}*${small()}*${small()}${r.pick(['', '*', '?'])} $lt`,
      () => `string ${r.pick(['wordstart', 'wordend'])} $lt ${place()}`,
      () => `split $lt ${r.pick(['{}', small(), `${small()}${small()}`])}`,
      () => `join [lreverse [split $lt {}]] ${r.pick(['{}', '-', small()])}`,
      () =>
        `regexp -all ${r.pick(['', '-nocase ', '-inline '])}${r.pick(['.', small(), '\\\\w+', '\\\\M', '[[:upper:]]', 'a*'])} $lt`,
      () => `regsub -all ${r.pick([small(), '\\\\W', '(.)(.)', '^', '$'])} $lt ${r.pick(['<&>', '{}', '{\\2\\1}'])}`,
      () => `encoding convertto utf-8 $lt`,
      () => `encoding convertfrom utf-8 [string range [encoding convertto utf-8 $lt] 0 ${place()}]`,
      () => `encoding convertto utf-16${r.pick(['le', 'be'])} $lt`,
      () => `binary encode base64 [encoding convertto utf-8 $lt]`,
      () => `format %${r.pick(['', '-', '0'])}${r.pick(['', '5', '450'])}${r.pick(['', '.3', '.401'])}s| $lt`,
      () => `scan $lt %${r.pick(['', '3', '400'])}${r.pick(['s', 'c', '[^a]', '[a-z]'])}`,
      () => `append lt ${small()}; string index $lt end`,
      () => `lindex [list $lt] 0`,
      () =>
        `string is ${r.pick(['alpha', 'lower', 'upper', 'print', 'graph', 'wordchar', 'ascii'])} -failindex at $lt; set at`,
    ])()
  const steps = r.some(
    1,
    5,
    () => `lappend tl [catch {${step()}} tr] [string length $tr] [string range $tr 0 9] [string range $tr end-9 end]`,
  )
  return `set lt ${longText(r)}; set at {}; set tl {}; ${steps.join('; ')}; set tl`
}

/** The words of a format, or of a scan, that name their arguments by number, now and then wrong. @param {Random} r */
export function numbered(r) {
  const at = () => `${r.pick(['1', '2', '3', '1', '2', '4', '0', '12', '1', '2'])}$`
  const maybe = () => (r.chance(0.9) ? at() : '')
  if (r.chance(0.5)) {
    const spec = () =>
      `%${maybe()}${r.pick(['', '', '-', '+', '0', ' ', '#', '-0'])}${r.pick(['', '', '5', '*', '3'])}${r.pick(['', '', '.2', '.*', '.'])}${r.pick(['', '', 'l', 'll', 'h'])}${r.pick([...'dddsssxobeEfgGciu%'])}`
    const arg = () => r.pick(['1', '-7', '12', '3.5', 'abc', '{}', '255', '66', '{a b}', '123456789012', '$x', '$s'])
    return `format {${r.some(1, 4, spec).join(r.pick([' ', '', '|']))}} ${r.some(1, 4, arg).join(' ')}`
  }
  const spec = () =>
    `%${r.chance(0.1) ? '*' : maybe()}${r.pick(['', '', '2', '1'])}${r.pick(['', '', 'l', 'h'])}${r.pick([...'dddsscxnfi', '[a-z]', '[^ ]'])}`
  const text = r.some(1, 4, () => r.pick(['12', '-3', 'abc', 'x7', '3.5', '0x1f', '\u00e9z'])).join(' ')
  return `scan {${text}} {${r.some(1, 4, spec).join(r.pick([' ', '']))}} ${r.pick(['', '', 'v1', 'v1 v2', 'v1 v2 v3', 'v1 v1'])}`
}
