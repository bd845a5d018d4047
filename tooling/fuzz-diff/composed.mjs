/** Words that are put together of pieces: regular expressions, format strings, templates, numbers at the edges of their types.
 *  Each function takes the random choices and gives a word of source; those that the grammar names are in `composed`. */
import { quote } from './values.mjs'

/** @typedef {import('./random.mjs').Random} Random */

// Numbers.

const edges = [0n, 1n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n, 10n ** 18n, 10n ** 30n, 2n ** 100n]

/** An integer near the end of a type, or of random digits. @param {Random} r */
function bigInteger(r) {
  if (r.chance(0.3)) return `${r.pick(['', '-'])}${r.between(1, 9)}${r.some(0, 40, () => r.below(10)).join('')}`
  const value = r.pick(edges) + BigInt(r.between(-2, 2))
  const signed = r.chance(0.5) ? value : -value
  if (r.chance(0.15) && signed >= 0n) return `0${r.pick(['x', 'b', 'o'])}`.replace(/0(.)/, (_, c) => inBase(signed, c))
  return String(signed)
}

function inBase(value, letter) {
  return `0${letter}${value.toString({ x: 16, b: 2, o: 8 }[letter])}`
}

/** A double of random bits, or with few digits. @param {Random} r */
function double(r) {
  switch (r.below(5)) {
    case 0: {
      const bits = new Uint32Array([r.below(2 ** 32), r.below(2 ** 32)])
      const [value] = new Float64Array(bits.buffer)
      return Number.isFinite(value) ? withPoint(String(value)) : '1.5'
    }
    case 1:
      return withPoint(String(r.between(-99999, 99999) / 10 ** r.between(0, 8)))
    case 2:
      return `${r.pick(['', '-'])}${r.below(10)}.${r.some(0, 18, () => r.below(10)).join('') || '0'}e${r.between(-330, 312)}`
    case 3:
      return withPoint(String((r.between(1, 2 ** 20) + 0.5) * 2 ** r.between(-60, 60)))
    default:
      return r.pick([
        '0.5',
        '-0.5',
        '1.5',
        '2.5',
        '-2.5',
        '1e15',
        '1e16',
        '1e17',
        '9007199254740993.0',
        '0.1',
        '1e23',
        '5e-324',
      ])
  }
}

function withPoint(text) {
  return /[.e]/.test(text) ? text : `${text}.0`
}

const mathfuncs = [
  ...[
    'abs',
    'acos',
    'asin',
    'atan',
    'atan2',
    'bool',
    'ceil',
    'cos',
    'cosh',
    'double',
    'entier',
    'exp',
    'floor',
    'fmod',
  ],
  ...['hypot', 'int', 'isfinite', 'isinf', 'isnan', 'isnormal', 'isqrt', 'issubnormal', 'isunordered', 'log', 'log10'],
  ...['max', 'min', 'pow', 'round', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'wide'],
]
/** Those whose last digit is the same on every machine. */
const exactFuncs = mathfuncs.filter((name) => !/cosh|sinh|tanh|exp|log|sin|cos|tan|pow|hypot/.test(name))

const opSymbols = [
  ...[
    '+',
    '-',
    '*',
    '/',
    '%',
    '<',
    '<=',
    '>',
    '>=',
    '==',
    '!=',
    'eq',
    'ne',
    'lt',
    'le',
    'gt',
    'ge',
    '&',
    '|',
    '^',
    '~',
  ],
  ...['!', 'in', 'ni'],
]
const infix = ['+', '-', '*', '/', '%', '<', '<=', '>', '>=', '==', '!=', '&', '|', '^', 'eq', 'lt', '&&', '||']

/** An operand of an expression. @param {Random} r */
function number(r) {
  switch (r.below(6)) {
    case 0:
      return bigInteger(r)
    case 1:
      return double(r)
    case 2:
      return r.pick(['$x', '$y', '$n', '$big', '$s', '{}', '"x"', 'true', 'Inf', 'NaN', '-Inf'])
    default:
      return String(r.between(-20, 20))
  }
}

// Texts.

const characters = [
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

function unicode(r) {
  return r.some(0, 8, () => r.pick(characters)).join('')
}

/** Text on which the regular expressions below match something. */
function subject(r) {
  const pool = r.pick([
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a', 'b', '\n'],
    ['a', 'B', '1', ' ', ','],
    ['a', '\u{1f600}', '\u00e9', 'b'],
  ])
  return r.some(0, 12, () => r.pick(pool)).join('')
}

/** A regular expression of the syntax of AREs. @param {Random} r */
function regexp(r, depth = 3) {
  const branch = () => r.some(1, 3, () => quantified(r, depth)).join('')
  const text = r.some(1, depth > 1 ? 2 : 1, branch).join('|')
  if (depth < 3) return text
  const begin = r.pick([
    '',
    '',
    '',
    '',
    '',
    '',
    '^',
    '^',
    '\\A',
    '(?i)',
    '(?n)',
    '(?x)',
    '(?s)',
    '(?w)',
    '(?p)',
    '***:',
    '(?in)',
  ])
  return `${begin}${text}${r.pick(['', '', '', '', '', '$', '\\Z'])}`
}

function quantified(r, depth) {
  const atom = atomOf(r, depth)
  if (/^(\^|\$|\(\?[=!]|\\[AZmMyY])/.test(atom) || r.chance(0.6)) return atom
  return (
    atom + r.pick(['*', '+', '?', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,1}', '{2,}', '{1,3}?', '{0}'])
  )
}

function atomOf(r, depth) {
  switch (r.below(depth > 0 ? 14 : 8)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return r.pick(['a', 'b', 'c', 'a', 'b', '1', ' ', 'A', ',', '\u00e9', '\u{1f600}'])
    case 4:
      return '.'
    case 5:
      return r.pick([
        ...[
          '[ab]',
          '[^a]',
          '[a-c]',
          '[[:alpha:]]',
          '[[:space:],]',
          '[^[:digit:]b]',
          '[\\w,]',
          '[]a]',
          '[a-]',
          '[[.a.]b]',
          '[[=a=]]',
        ],
        ...['[\u00e9\u{1f600}]', '[^\u{1f600}]', '[\u{1f5ff}-\u{1f601}]', '[[:upper:]]', '[\\d\\s]'],
      ])
    case 6:
      return r.pick([
        '\\d',
        '\\w',
        '\\s',
        '\\D',
        '\\W',
        '\\S',
        '\\x61',
        '\\u0062',
        '\\U0001f600',
        '\\n',
        '\\t',
        '\\.',
        '\\e',
        '\\061',
      ])
    case 7:
      return r.pick(['^', '$', '\\m', '\\M', '\\y', '\\Y', '\\A', '\\Z', '[[:<:]]', '[[:>:]]'])
    case 8:
    case 9:
    case 10:
      return `(${regexp(r, depth - 1)})`
    case 11:
      return `(?:${regexp(r, depth - 1)})`
    case 12:
      return `(?${r.pick(['=', '!'])}${regexp(r, 0)})`
    default:
      return r.pick(['(a)\\1', '(a|b)\\1', '(.)\\1', '([ab])\\1', '(a)(b)\\2', '()', '(a|)', '(?#x)'])
  }
}

function replacement(r) {
  return r
    .some(0, 4, () => r.pick(['<', '>', '&', '\\0', '\\1', '\\2', '\\&', '\\\\', 'x', '\\', '\u{1f600}', '\\9', 'y']))
    .join('')
}

// Strings that commands take apart.

const size = (r) => r.pick(['', '', '', '', '', 'l', 'll', 'h', 'hh', 'L', 'j', 'z', 't', 'q', 'I64', 'I32'])

function formatSpec(r, position = '') {
  const flags = r.some(0, 2, () => r.pick(['-', '+', ' ', '0', '#'])).join('')
  const width = r.pick(['', '', '', '1', '5', '12', '20', '03'])
  const precision = r.pick(['', '', '', '.0', '.1', '.3', '.10', '.17', '.'])
  return `%${position}${flags}${width}${precision}${size(r)}${r.pick([...'ddddiuxXobcseEfgGaAs'])}`
}

function format(r) {
  return `${r.pick(['', '', '<', '%%'])}${formatSpec(r, r.pick(['', '', '', '', '1$']))}${r.pick(['', '', '|', 'x', ' '])}`
}

function scanSpec(r) {
  const width = r.pick(['', '', '', '1', '2', '5', '0', '30'])
  const star = r.chance(0.12) ? '*' : r.chance(0.05) ? '1$' : ''
  const set = r.pick(['[a-z]', '[^,]', '[0-9]', '[]x]', '[^]]', '[a-c1-3-]', '[\u4e00-\u9fff]', '[^ ]'])
  return `%${star}${width}${r.pick(['', '', '', 'l', 'll', 'h', 'L'])}${r.pick([...'dddiuxXobcsefgEGn', set, set])}`
}

function scanText(r) {
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

const numberTexts = [
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

function template(r) {
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

function binaryFormat(r) {
  return r
    .some(
      1,
      3,
      () =>
        `${r.pick(fields).replace(/^[sStiInwWmcbBhH]$/, (field) => field + r.pick(['', '', 'u']))}${r.pick(['', '', '', '*', '2', '3', '0', '1'])}`,
    )
    .join(r.pick(['', ' ']))
}

function coded(r) {
  const pool = r.pick([[...'0123456789abcdefABCDEF'], [...'ABCDabcd+/09='], [...'QUJD=\n '], [...'6162ff00gx ']])
  return r.some(0, 10, () => r.pick(pool)).join('')
}

// Lists.

const integers = (r) => r.some(0, 7, () => String(r.between(-5, 12)))

function nested(r) {
  return r
    .some(
      0,
      5,
      () =>
        `{${r.pick(['a', 'b', 'c', 'B', '\u00e9', '{}'])} ${r.between(-3, 12)} {${integers(r).slice(0, 2).join(' ')}}}`,
    )
    .join(' ')
}

const wordPool = [
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

// Scripts.

const codes = ['ok', 'error', 'return', 'break', 'continue', '0', '1', '2', '3', '4', '5', '-3']

function leave(r) {
  const level = r.chance(0.5) ? ` -level ${r.pick(['0', '1', '2', '0', '1', '3'])}` : ''
  return r.pick([
    () => `return -code ${r.pick(codes)}${level} r`,
    () => `return -code ${r.pick(codes)}${level} -errorcode {A B} -errorinfo info r`,
    () => `return${level} r`,
    () => 'break',
    () => 'continue',
    () => 'error e info {C D}',
    () => 'throw {A B} thrown',
    () => 'return -options {-code 3 -level 1 -x y} r',
    () => 'set x done',
    () => 'nope here',
  ])()
}

function inCoroutine(r) {
  return r
    .some(1, 4, () =>
      r.pick([
        () => `yield ${r.pick(['a', '$x', '{}', '[list 1 2]'])}`,
        () => `set got [yield]`,
        () => `lappend ::notes [yield n]`,
        () => `catch {yield c} m; lappend ::notes $m`,
        () => `try {yield t} finally {lappend ::notes f}`,
        () => `apply {{} {yield deep}}`,
        () => `eval {yield e}`,
        () => `foreach q {1 2} {yield $q}`,
        () => `if {[yield i] eq {}} {error empty}`,
        () => `dict for {k v} {a 1 b 2} {yield $k}`,
        () => `lmap q {1 2} {yield $q}`,
        () => `yieldto ${r.pick(['list', 'return', 'error', 'return -code break', 'nope'])} z`,
        () => `uplevel #0 {yield u}`,
        () => `lsort -command {apply {{a b} {yield s}}} {b a}`,
        () => `subst {[yield s]}`,
        () => `interp eval {} {yield w}`,
        () => `set x 1`,
        () => leave(r),
      ])(),
    )
    .join('; ')
}

function traced(r) {
  const name = r.pick(['arr(k)', 'arr(new)', 'x', 'l', 'd', 'arr(k)'])
  return r.pick([
    () => `set ${name}`,
    () => `set ${name} new`,
    () => `incr ${r.pick(['x', 'arr(k)', 'arr(new)'])} 2`,
    () => `append ${name} z`,
    () => `lappend ${name} z w`,
    () => `unset -nocomplain ${name}`,
    () => `unset -nocomplain arr`,
    () => `array set arr {k 1 new 2}`,
    () => `array get arr; array exists arr; array size arr`,
    () => `array unset arr n*`,
    () => `lsort [array names arr]`,
    () => `info exists ${name}`,
    () => `lset l 0 q`,
    () => `lassign {1 2} x arr(k)`,
    () => `foreach x {1 2} {}`,
    () => `dict set d a 9`,
    () => `dict update d a arr(k) {set arr(k) 3}`,
    () => `dict with d {}`,
    () => `upvar 0 ${name} up1; set up1 7; unset up1`,
    () => `catch {nope} x arr(new)`,
    () => `scan {1 2} {%d %d} x arr(k)`,
    () => `regexp (.)(.) ab x arr(k)`,
    () => `apply {{} {upvar 1 arr a; set a(k) 5; info exists a(none)}}`,
    () => `lpop l; ledit l 0 0 m`,
    () => `array for {a b} arr {}`,
    () => `expr {$x + $arr(k)}`,
    () => `const konst 1; set x`,
  ])()
}

// Time.

const conversions = [...'aAbBcCdDeFgGhHIjJklmMNnOpPqQrRsStTuUVwWxXyYzZ%+']

function clockFormat(r) {
  return r
    .some(1, 4, () => `%${r.chance(0.06) ? r.pick(['E', 'O']) : ''}${r.pick(conversions)}`)
    .join(r.pick([' ', '', '-', '/', ':']))
}

/** A format that `clock scan` understands too. */
function clockScan(r) {
  const dates = [
    '%Y-%m-%d',
    '%d %b %Y',
    '%m/%d/%y',
    '%Y%j',
    '%G-W%V-%u',
    '%D',
    '%A %d %B %Y',
    '%J',
    '%e %h %C%y',
    '%s',
    '%Y %U %w',
    '%Y %W %u',
    '%y %m %d',
  ]
  const hours = ['%H:%M:%S', '%I:%M %p', '%T', '%R', '%H%M%S', '%k:%M', '%l:%M:%S %P', '%r', '%c', '%X', '']
  return `${r.pick(dates)} ${r.pick(hours)}${r.chance(0.2) ? ` ${r.pick(['%z', '%Z', '%%', '%n', '%a'])}` : ''}`.trim()
}

function freeDate(r) {
  const number = () => r.between(0, 13)
  const unit = () =>
    r.pick(['day', 'days', 'week', 'month', 'months', 'year', 'hour', 'minutes', 'sec', 'fortnight', 'weekday'])
  const weekday = () => r.pick(['monday', 'tue', 'Wednesday', 'Thurs', 'fri', 'SATURDAY', 'sun'])
  const month = () => r.pick(['jan', 'February', 'Mar', 'may', 'sept', 'December'])
  const pieces = [
    () => `${number()} ${unit()}`,
    () => `${number()} ${unit()} ago`,
    () => `+${number()} ${unit()}`,
    () => `-${number()} ${unit()}`,
    () => `next ${r.pick([weekday, unit])()}`,
    () => `last ${r.pick([weekday, unit])()}`,
    () => weekday(),
    () => `${r.between(1, 31)} ${month()} ${r.between(1950, 2040)}`,
    () => `${month()} ${r.between(1, 31)}, ${r.between(1950, 2040)}`,
    () => `${month()} ${r.between(1, 31)}`,
    () =>
      `${r.between(1950, 2040)}-${String(r.between(1, 12)).padStart(2, '0')}-${String(r.between(1, 31)).padStart(2, '0')}`,
    () => `${r.between(1, 12)}/${r.between(1, 31)}/${r.pick([r.between(1950, 2040), 99, 5])}`,
    () => `${r.between(0, 24)}:${String(r.between(0, 61)).padStart(2, '0')}`,
    () => `${r.between(1, 12)}:${String(r.between(0, 59)).padStart(2, '0')}:30 ${r.pick(['am', 'PM', 'p.m.'])}`,
    () => `${r.between(1, 12)} ${r.pick(['am', 'pm'])}`,
    () =>
      r.pick([
        'now',
        'today',
        'tomorrow',
        'yesterday',
        'noon',
        'midnight',
        'epoch',
        'GMT',
        'EST',
        'utc',
        '+0100',
        '-0530',
        'ago',
      ]),
    () =>
      `${r.between(1950, 2040)}${String(r.between(1, 12)).padStart(2, '0')}${String(r.between(1, 28)).padStart(2, '0')}T${String(r.between(0, 23)).padStart(2, '0')}0000`,
    () => `2000-01-01T${String(r.between(0, 23)).padStart(2, '0')}:30:00Z`,
    () =>
      r.pick([
        'the',
        'first',
        'third monday',
        'x',
        'jan',
        '2000',
        '12',
        '1200',
        '1:2:3:4',
        '2000-13-01',
        '30 feb 2001',
        '5th',
      ]),
  ]
  return r.some(1, 3, () => r.pick(pieces)()).join(' ')
}

const zones = [
  ...[
    ':UTC',
    ':America/New_York',
    ':Europe/Berlin',
    ':Asia/Kolkata',
    ':Australia/Sydney',
    ':America/Sao_Paulo',
    ':Asia/Tokyo',
  ],
  ...[
    ':Europe/London',
    '+0100',
    '-0330',
    '+05:30',
    '-01',
    'UTC',
    'GMT',
    ':Pacific/Auckland',
    ':America/St_Johns',
    'EST5EDT',
  ],
]

// What the grammar calls them.

const asWord = (make) => (r) => quote(make(r))

/** @type {Record<string, (r: Random) => string>} */
export const composed = {
  BIG: (r) => (r.chance(0.15) ? '$big' : bigInteger(r)),
  BIGN: bigInteger,
  DBL: double,
  DBLN: double,
  SMALL: (r) => String(r.between(-6, 14)),
  NUMBER: number,
  NUMTEXT: asWord((r) => r.pick(numberTexts)),
  OP: (r) => r.pick(infix),
  OPSYM: (r) => r.pick(opSymbols),
  MATHFUNC: (r) => r.pick(r.chance(0.6) ? exactFuncs : mathfuncs),
  BARITH: (r) => {
    const more = r.chance(0.3) ? ` ${r.pick(infix)} ${r.chance(0.5) ? bigInteger(r) : number(r)}` : ''
    const left = bigInteger(r)
    if (r.chance(0.25))
      return `{(${left} ${r.pick(['<<', '>>', '**'])} ${r.pick([0, 1, 2, 3, 31, 32, 63, 64, 65, 100, -1])})${more}}`
    return `{${r.pick(['', '', '', '-', '~', '!'])}${left} ${r.pick(infix)} ${r.chance(0.6) ? bigInteger(r) : number(r)}${more}}`
  },
  DARITH: (r) => `{${double(r)} ${r.pick(infix)} ${r.chance(0.6) ? double(r) : number(r)}}`,
  UNBRACED: (r) =>
    r
      .some(1, 5, () => r.pick([number(r), r.pick(infix), '(', ')', '$x', '?', ':', '-', '[p 1]', '"a"', '{b}']))
      .join(' '),
  UNI: (r) => (r.chance(0.2) ? '$uni' : quote(unicode(r))),
  UCHAR: asWord((r) => r.pick(characters)),
  NUMS: (r) => (r.chance(0.15) ? '$nums' : quote(integers(r).join(' '))),
  WORDS: (r) => `{${r.some(0, 6, () => quote(r.pick(wordPool)) || '{}').join(' ')}}`,
  NEST: (r) => (r.chance(0.2) ? '$nest' : `{${nested(r)}}`),
  RX: asWord((r) => regexp(r)),
  RXG: asWord((r) => regexp(r, 2)),
  SUBJECT: asWord(subject),
  REPL: asWord(replacement),
  FMT: (r) => escaped(format(r)),
  SFMT: (r) => escaped(scanSpec(r)),
  SFMTS: (r) => escaped(r.some(1, 3, () => scanSpec(r)).join(r.pick(['', ' ', ',']))),
  SCANTEXT: asWord(scanText),
  TEMPLATE: asWord(template),
  BFMT: asWord(binaryFormat),
  BARG: (r) =>
    r.chance(0.5)
      ? quote(integers(r).join(' '))
      : r.pick([() => quote(unicode(r)), () => coded(r) || '{}', () => bigInteger(r), () => double(r)])(),
  CODED: asWord(coded),
  RET: leave,
  COBODY: inCoroutine,
  TRACED: traced,
  CFMT: asWord(clockFormat),
  CSCAN: asWord(clockScan),
  FREE: asWord(freeDate),
  ZONE: (r) => r.pick(zones),
}

/** For words that may stand between quotes. */
function escaped(text) {
  return text.replace(/[[\]{}$"\\ ]/g, (c) => `\\${c}`)
}
