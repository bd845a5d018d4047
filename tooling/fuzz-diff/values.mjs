/** Random words of Tcl source by type: constants that are at the edges of the type, variables that hold such a value, and
 *  now and then something of another type. */

import { composed } from './composed.mjs'
import { quote } from './pieces/quote.mjs'

const integers = [
  ...['0', '1', '-1', '2', '3', '5', '7', '10', '-3', '16', '64', '100', '255', '256', '-128', '1000000'],
  ...['2147483647', '2147483648', '-2147483648', '4294967296', '9007199254740993', '9223372036854775807'],
  ...['-9223372036854775808', '9223372036854775808', '18446744073709551616', '123456789012345678901234567890'],
  ...['0x1F', '0b101', '0o17', '0d12', '010', '1_000', '+4', ' 6 ', '-0'],
]
const doubles = [
  ...['0.0', '-0.0', '1.5', '-2.5', '0.1', '3.0', '1e10', '1e-5', '1e308', '5e-324', '1e17', '123456.789', '.5', '2.'],
  ...['Inf', '-Inf', 'NaN', '1e400', '0.30000000000000004', '2.5', '1e22', '100.0'],
]
const booleans = ['0', '1', 'true', 'false', 'yes', 'no', 'on', 'off', 'tru', 'y', 'N', '2', '0.0', 'True']
const strings = [
  ...[
    '',
    ' ',
    'a',
    'abc',
    'hello world',
    'Hello',
    'ABC',
    'aXbXc',
    'foo,bar,,baz',
    '  padded  ',
    'a\tb',
    'line1\nline2',
  ],
  ...['\u00e9t\u00e9', '\u00df', '\u0130i', '\u4e2d\u6587', '\u{1f600}x', 'a\u0301', '\u2028', '\0', 'x\0y', '\u00a0'],
  ...['$x', '[y]', 'a\\b', '\\', '"quoted"', '{braced}', '{', '}', 'a{b', '#c', ';', 'end', '-1', '--', '-nocase'],
  ...['aaaaaaaaaa', 'abcabcabc', 'The quick brown fox', '1 2 3', '%d', '\\n', 'a*b', '[a-z]', 'true', '12abc', '0x'],
]
const listWords = [
  ...['', 'a', 'a b c', '1 2 3', '3 1 2', 'c a b a', '{a b} {c d}', '{} {} x', '10 9 2 1', 'a 1 b 2', '1.5 0.5 -1'],
  ...[
    'A b C a',
    '{a 3} {b 1} {c 2}',
    'x y z x y z',
    '{1 {2 {3 4}}} 5',
    'a10 a9 a1',
    '\u00e9 e f',
    '{a\nb} c',
    'a\\ b c',
  ],
  ...['{unbalanced', 'a {b}c', '"a b" c', 'a "b"c', '\\{ x', '{a}', '1 2 3 4 5 6 7 8 9 10', '0x10 8 017', '{\\}} b'],
]
const dictWords = [
  ...[
    '',
    'a 1',
    'a 1 b 2',
    'a 1 b 2 a 3',
    'k {x 1 y 2}',
    'a {b {c 1}}',
    'a',
    'a 1 b',
    '1 2 3 4',
    '{} x',
    'x 1 y 2 z 3',
  ],
]
const indices = [
  ...[
    '0',
    '1',
    '2',
    '-1',
    'end',
    'end-1',
    'end+1',
    '1+1',
    '3-1',
    '100',
    'end-100',
    'x',
    'end-',
    '0x1',
    '1.0',
    '-2',
    'e',
  ],
  ...['end--1', '2147483648', '', '1 ', '0+end', 'end-0x1', 'end-1.0', '+1', '1+-1', 'end+-1'],
]
const variables = [
  'x',
  'y',
  's',
  'l',
  'd',
  'e',
  'n',
  'arr(k)',
  'arr(new)',
  'arr',
  'z',
  '::g',
  'nope',
  'ns::v',
  'x(1)',
  '',
]
const arrays = ['arr', 'arr', 'arr2', 'nope', 'x', '::garr']
const keys = ['a', 'b', 'k', 'x', '', 'a b', '1', 'z', 'c']
const globs = ['*', 'a*', '?', '[a-c]*', 'abc', '*b*', '\\*', '[', '{*}', 'x?z', '[^a]', '*\u00e9*', '', '[b-a]', 'A*']
const regexps = [
  ...[
    'a',
    'a+',
    '^a',
    'c$',
    '(a)(b)',
    '.*',
    '[a-z]+',
    '(?i)ABC',
    '\\d+',
    '\\w+',
    'a|b',
    '(a|ab)(c|bcd)?',
    '(.)\\1',
    'x*',
  ],
  ...[
    '\\m\\w',
    '[[:alpha:]]+',
    '[^,]*',
    '(',
    '[',
    'a{2,3}',
    'a{1',
    '(?=a)',
    '(?!a).',
    '\\y',
    '(?:a)(b)?',
    '',
    '\\s',
    '^$',
  ],
  ...[
    '(?n)^l',
    '(a*)*',
    '***=a.b',
    '(?x) a b',
    '\\u00e9',
    '.',
    '(a)|(b)',
    'o.*?o',
    '\\Aa',
    'a\\Z',
    '[\\d]',
    '*',
    'a**',
  ],
]
const formats = [
  ...[
    '%d',
    '%s',
    '%5d|',
    '%-5d|',
    '%05d',
    '%x',
    '%X',
    '%o',
    '%b',
    '%c',
    '%f',
    '%.2f',
    '%e',
    '%g',
    '%10.3s|',
    '%%',
    '%u',
  ],
  ...[
    '%+d',
    '% d',
    '%#x',
    '%#o',
    '%#b',
    '%*d',
    '%2$s %1$s',
    '%ld',
    '%lld',
    '%hd',
    '%i',
    '%a',
    '%.0f',
    '%-*s|',
    '%q',
    '%',
  ],
  ...['%1$d %s', '%.*f', '%G', '%E', '%#g', '%hhd', '%Lf', '%jd', '%zd', '%p', '%.3d', '%s %s', 'x%dy%sz', '%5c|'],
]
const scanFormats = [
  ...['%d', '%s', '%d %d', '%x', '%o', '%b', '%f', '%c', '%[a-z]', '%[^,]', '%3d', '%*d %d', '%n', '%d%n', '%2$d %1$d'],
  ...[
    '%u',
    '%i',
    '%lld',
    '%ld',
    '%e',
    '%%',
    '%s%c',
    ' %d',
    '%[]a]',
    '%[',
    '%q',
    '%3s%s',
    '%d,%d',
    '%hd',
    '%5f',
    '%[a-',
  ],
]
const binaryFormats = [
  ...[
    'a*',
    'a5',
    'A5',
    'c',
    'c*',
    'c2',
    's',
    'S',
    'i',
    'I',
    'w',
    'W',
    'n',
    't',
    'm',
    'H*',
    'h4',
    'B8',
    'b*',
    'f',
    'd',
    'x2',
  ],
  ...[
    'a3x2a',
    'c2s',
    '@4c',
    'X',
    'a*X2c',
    'r',
    'R',
    'q',
    'Q',
    'cu',
    'a',
    'H',
    'su*',
    'iu',
    'z',
    'c-1',
    '@*',
    'x*',
    'i2a3',
  ],
]
const encodings = [
  'utf-8',
  'ascii',
  'iso8859-1',
  'utf-16',
  'unicode',
  'utf-16le',
  'cp1252',
  'utf-32',
  'nope',
  'utf-16be',
]
const classes = [
  ...[
    'alnum',
    'alpha',
    'ascii',
    'boolean',
    'control',
    'dict',
    'digit',
    'double',
    'entier',
    'false',
    'graph',
    'integer',
  ],
  ...['list', 'lower', 'print', 'punct', 'space', 'true', 'upper', 'wideinteger', 'wordchar', 'xdigit', 'nope', 'al'],
]
const namespaces = ['::', 'ns', '::ns', 'ns::in', 'nope', '::nope::x', '', 'new1', '::new2::y']
const commands = [
  'p',
  'list',
  'concat',
  'lambda',
  'ns::q',
  'nope',
  'set x',
  'string length',
  'expr',
  'sum',
  '::p',
  'error',
]
const procedures = ['p', 'sum', 'ns::q', 'fail', 'nope', 'set', '::p', 'newproc']
const clockFormats = [
  ...['%Y-%m-%d %H:%M:%S', '%s', '%D', '%j %U %V %u %w', '%a %b %e', '%I %p', '%y %C', '%Z %z', '%T', '%%', '%Q', '%G'],
  ...['%d %B %Y', '%c', '%x %X', '%k:%M', '%l %P', '%h %N', '%J', '%Ey', '%t%n', '%H%M', '%R', '%r', '%g-W%V-%u', 'x'],
]
const times = [
  '0',
  '1000000000',
  '-1',
  '86399',
  '1709164800',
  '951782400',
  '-2208988800',
  '4102444800',
  '1234567890',
  'x',
]
const timeTexts = [
  ...[
    '2000-01-01',
    '2024-02-29 12:00',
    '1 January 2020',
    '12:30:45',
    '20010203T040506',
    '1/2/2003',
    'Jan 5, 1999',
    'x',
  ],
  ...['2000-01-01 00:00:00', '01/01/70', '1 day', 'next monday', '00:00', '12', '2024-13-01', '2000-02-30', '5'],
]

const operators = ['+', '-', '*', '/', '%', '>>', '&', '|', '^', '<', '>', '<=', '>=', '==', '!=']
const wordOperators = ['&&', '||', 'eq', 'ne', 'lt', 'gt', 'le', 'ge', 'in', 'ni']
const functions1 = [
  ...[
    'abs',
    'ceil',
    'floor',
    'double',
    'int',
    'wide',
    'entier',
    'round',
    'sqrt',
    'isqrt',
    'bool',
    'exp',
    'log',
    'sin',
    'acos',
  ],
  ...['isinf', 'isnan', 'isfinite', 'isnormal', 'issubnormal', 'log10', 'cosh', 'tan', 'atan', 'nope'],
]
const functions2 = ['max', 'min', 'pow', 'fmod', 'atan2', 'hypot', 'isunordered']

/** Types that another word cannot stand for: parts of words and scripts. */
const WHOLE = new Set([
  ...['BODY', 'V', 'RET', 'COBODY', 'TRACED', 'NUMBER', 'OP', 'OPSYM', 'MATHFUNC', 'BIGN', 'DBLN', 'FMT', 'SFMT'],
  ...[
    'PADDED',
    'MAPPING',
    'SORTING',
    'SEARCHING',
    'ROUNDTRIP',
    'DICTCHANGES',
    'SHAREDVALUES',
    'LENDING',
    'PROGRAM',
    'SWITCHING',
    'TRYING',
    'PASSING',
  ],
  ...[
    'SCOPES',
    'WATCHING',
    'CALLING',
    'LOOPING',
    'RESOLVING',
    'RESUMING',
    'LINKING',
    'OPENING',
    'ENSEMBLES',
    'WEAVING',
  ],
  ...['RENAMING', 'LONGTEXTS', 'NUMBERED', 'EMPTYMATCHES', 'ARRANGING', 'ODDDATES'],
])

/** The functions below by the name that the grammar uses: each gives one word of source. */
export class Words {
  #random
  #nest

  /** @param {import('./random.mjs').Random} random
   *  @param {(depth: number) => string} nest  makes a script for a body */
  constructor(random, nest) {
    this.#random = random
    this.#nest = nest
  }

  /** A word of a type, or (rarely) of another.
   *  @param {string} type */
  word(type) {
    const r = this.#random
    if (!WHOLE.has(type) && r.chance(0.03)) return this.any()
    return Object.hasOwn(composed, type) ? composed[type](r) : this[type]()
  }

  any() {
    const r = this.#random
    return quote(r.pick(r.pick([integers, doubles, booleans, strings, listWords, dictWords, indices, globs])))
  }

  /** One of the pool, or a variable. Of the first `usual` ones, which give results and not errors, mostly. */
  #of(pool, names, share = 0.2, usual = 0) {
    const r = this.#random
    if (usual > 0 && r.chance(0.6)) return quote(pool[r.below(usual)])
    return names.length > 0 && r.chance(share) ? `$${r.pick(names)}` : quote(r.pick(pool))
  }

  I() {
    const r = this.#random
    return r.chance(0.15) ? String(r.between(-1000, 1000)) : this.#of(integers, ['x', 'n', 'arr(k)', 'y', 's'])
  }
  /** A count that cannot blow up. */
  COUNT() {
    return this.#of(['0', '1', '2', '3', '-1', '5', 'x', '0x2', '1.0', '12', ''], ['n', 'x'], 0.1)
  }
  D() {
    return this.#of(doubles, ['y', 'x'])
  }
  N() {
    return this.#random.chance(0.5) ? this.I() : this.D()
  }
  B() {
    return this.#of(booleans, ['x', 'n', 's'], 0.1)
  }
  S() {
    const r = this.#random
    if (r.chance(0.08)) return `"${r.pick(['a', ' ', '', 'b-'])}$${r.pick(['x', 's', 'l', 'nope', 'arr(k)', 'e'])}"`
    if (r.chance(0.04)) return `[${this.#nest(3)}]`
    return this.#of(r.chance(0.8) ? strings : r.pick([integers, doubles, listWords]), ['s', 'e', 'l', 'x', 'd', 'nope'])
  }
  CHARS() {
    return this.#of(['a', 'ab', ' ', '', ',', '\u00e9', 'X', 'abc', '\n', '\u{1f600}'], ['s'], 0.05)
  }
  L() {
    const r = this.#random
    if (r.chance(0.15)) return `[list ${r.some(0, 4, () => this.S()).join(' ')}]`
    return this.#of(listWords, ['l', 'd', 's', 'e', 'x', 'll'], 0.3, 11)
  }
  NL() {
    return this.#of(
      ['1 2 3', '3 1 3 1 2', '10 9 2 1', '1.5 0.5 -1', '0x10 8 2', '', '5', '1 x 3', '-1 -2'],
      ['l', 'x'],
      0.1,
    )
  }
  DI() {
    return this.#of(dictWords, ['d', 'l', 'e', 'dd'], 0.3, 6)
  }
  X() {
    return this.#of(indices, ['x', 'n'], 0.1, 6)
  }
  XL() {
    return this.#of(['0', 'end', '0 1', '1 0', '', '{0 1}', '1 end', 'x', '-1', '0 0 0', 'end-1 0'], ['x'], 0.05)
  }
  V() {
    return quote(this.#random.pick(variables))
  }
  LV() {
    return quote(this.#random.pick(['l', 'll', 'l', 'e', 's', 'x', 'z', 'arr(k)', 'd']))
  }
  DV() {
    return quote(this.#random.pick(['d', 'dd', 'd', 'e', 'l', 'z', 'arr(k)', 'x']))
  }
  NV() {
    return quote(this.#random.pick(['x', 'n', 'y', 'z', 'arr(k)', 'arr(new)', 's', '::g']))
  }
  AV() {
    return quote(this.#random.pick(arrays))
  }
  VL() {
    return quote(this.#random.pick(['v', 'v w', 'x', 'v v2 v3', '', 'arr(i)', '{v', 'l']))
  }
  K() {
    return this.#of(keys, ['x', 's'], 0.1, 4)
  }
  G() {
    return this.#of(globs, ['s'], 0.05, 6)
  }
  R() {
    return this.#of(regexps, ['s', 'x'], 0.05, 20)
  }
  F() {
    return this.#of(formats, ['s'], 0.03)
  }
  SF() {
    return this.#of(scanFormats, ['s'], 0.03)
  }
  BF() {
    return this.#of(binaryFormats, ['s'], 0.03)
  }
  ENC() {
    return this.#of(encodings, [])
  }
  CLASS() {
    return this.#of(classes, [])
  }
  NS() {
    return this.#of(namespaces, [])
  }
  CMD() {
    return this.#of(commands, [])
  }
  PROC() {
    return this.#of(procedures, [])
  }
  RENAMED() {
    return this.#of(['p', 'sum', 'newproc', 'nope', '::p', 'ns::q', 'fail', '', 'ns::new'], [])
  }
  CF() {
    return this.#of(clockFormats, [])
  }
  T() {
    return this.#of(times, ['x'], 0.05)
  }
  TT() {
    return this.#of(timeTexts, [])
  }
  LEVEL() {
    return this.#of(['0', '1', '#0', '#1', '2', '-1', '#x', '#2'], [])
  }
  CODE() {
    return this.#of(['ok', 'error', 'return', 'break', 'continue', '0', '1', '2', '3', '4', '5', '-1', 'x', '07'], [])
  }
  VERSION() {
    return this.#of(['1.0', '1.2.3', '1.0a1', '2.0b3', '1', '8.6', '9.0', '1.x', '', '1.2-2', '1-', '1.0-1.5'], [])
  }
  BYTES() {
    return this.#of(
      ['', 'abc', '\u00ff\u0001\u0080', 'AQID', '616263', 'xyz\0', '\u4e2d', '\u0001\u0002\u0003\u0004\u0005'],
      ['s'],
      0.1,
    )
  }
  E() {
    return `{${this.expression(3)}}`
  }
  /** One operator on two small numbers: most results are not errors. */
  ARITH() {
    const r = this.#random
    const operand = () =>
      r.pick(['$x', '$n', '$y', String(r.between(-9, 9)), String(r.between(-99, 99)), '2.5', '-0.5', '[llength $l]'])
    const operator = r.pick([...operators, ...wordOperators, '/', '%', '/', '%', '*', '-'])
    const more = r.chance(0.3) ? ` ${r.pick(operators)} ${operand()}` : ''
    return r.chance(0.1)
      ? `{${operand()} ** ${r.between(-2, 4)} ** ${r.between(-1, 3)}}`
      : `{${operand()} ${operator} ${operand()}${more}}`
  }
  BODY() {
    return `{${this.#nest(2)}}`
  }
  /** A script that gives a value for its arguments, as a prefix. */
  PREFIX() {
    return this.#of(['p', 'list', 'string compare', 'sum', 'nope', 'fail', 'lambda 1', '', 'string length'], [])
  }
  LAMBDA() {
    const r = this.#random
    const params = r.pick(['x', 'a b', 'args', '{a 1} b', '', 'x args', '{a 1} {b 2}', '{a b c}', 'a a'])
    const ns = r.pick(['', '', '', ' ns', ' ::nope'])
    return `{{${params}} {${this.#nest(2)}}${ns}}`
  }

  /** An expression's text. @param {number} depth */
  expression(depth) {
    const r = this.#random
    const sub = () => this.expression(depth - 1)
    if (depth <= 0 || r.chance(0.25)) return this.#operand()
    switch (r.below(12)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return `${sub()} ${r.pick(operators)} ${sub()}`
      case 4:
        return `${sub()} ${r.pick(wordOperators)} ${sub()}`
      case 5:
        return `(${sub()})`
      case 6:
        return `${r.pick(['-', '+', '!', '~'])}${sub()}`
      case 7:
        return `${sub()} ? ${sub()} : ${sub()}`
      case 8:
        return `${r.pick(functions1)}(${sub()})`
      case 9:
        return `${r.pick(functions2)}(${sub()}, ${sub()})`
      case 10:
        // Small on the right: neither side is to compute numbers of a million digits.
        return `(${sub()}) ${r.pick(['**', '<<'])} ${r.pick(['0', '1', '2', '3', '5', '-1', '64', '0.5', '-2', '"x"', '31'])}`
      default:
        return `[${this.#nest(3)}]`
    }
  }

  #operand() {
    const r = this.#random
    switch (r.below(8)) {
      case 0:
      case 1:
        return r.pick(integers).trim().replace('1_000', '1000')
      case 2:
        return r.pick(doubles.filter((text) => !/^\.|\.$/.test(text)))
      case 3:
      case 4:
        return r.pick(['$x', '$y', '$n', '$s', '$arr(k)', '$l', '$nope', '$e'])
      case 5:
        return `"${r.pick(['a', 'abc', '', '1', ' 2 ', '0x1', 'true', '1.5', 'x y'])}"`
      case 6:
        return `{${r.pick(['a', 'a b', '', '3', 'NaN', '1e3', 'no'])}}`
      default:
        return r.pick(['true', 'false', 'yes', 'off', 'abc', '1 2', '(', '$', 'a(1)', '08', '1e', '0b2', "'a'"])
    }
  }
}

/** The names of all types. */
export const types = new Set([
  ...Object.keys(composed),
  ...Object.getOwnPropertyNames(Words.prototype).filter((name) => /^[A-Z]+$/.test(name)),
])
