/** Regular expressions of the syntax of AREs, texts for them, and what regsub puts in. */

/** @typedef {import('../random.mjs').Random} Random */

/** Text on which the regular expressions below match something. */
export function subject(r) {
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
export function regexp(r, depth = 3) {
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

export function replacement(r) {
  return r
    .some(0, 4, () => r.pick(['<', '>', '&', '\\0', '\\1', '\\2', '\\&', '\\\\', 'x', '\\', '\u{1f600}', '\\9', 'y']))
    .join('')
}

/** Groups that can be taken in more than one way: what each of them gets, shows. @param {Random} r */
export function groups(r) {
  const word = () => r.some(0, 3, () => r.pick(['a', 'b', 'a', 'b', 'c', '.', '[ab]'])).join('')
  const group = () => {
    const open = r.pick(['(', '(', '(', '(?:'])
    const inside = r.chance(0.2) ? `${word()}(${word()}|${word()})${word()}` : r.some(1, 3, word).join('|')
    return `${open}${inside})${r.pick(['', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}'])}`
  }
  return r.pick(['', '', '^']) + r.some(1, 4, () => r.pick([group, group, word])()).join('') + r.pick(['', '', '$'])
}

/** A text for those. */
export function abText(r) {
  return r.some(0, 9, () => r.pick(['a', 'b', 'a', 'b', 'c'])).join('')
}

/** Regular expressions that match nothing at many places, from some start on. @param {Random} r */
export function emptyMatches(r) {
  const piece = () =>
    r.pick([
      'a*',
      'a*?',
      'b?',
      '\\m',
      '\\M',
      '\\y',
      '\\Y',
      '^',
      '$',
      '(?=a)',
      '(?!a)',
      '()',
      '(a|)',
      '(|b)',
      '(a*)*',
      '(a*)+',
      'x*',
      '\\A',
      '\\Z',
      '\\s*',
      '(?:)',
      '(b*)(a*)',
      '\u00e9*',
      '[^a]*',
      '(^a*)',
      '(a$|b*)',
      '.*',
      '.*?',
      '\\n*',
    ])
  const pattern = r.chance(0.7) ? piece() : `${piece()}${r.pick(['', '|'])}${piece()}`
  const text = r.some(0, 8, () => r.pick(['a', 'a', 'b', ' ', '\\n', '\\u00e9', '\\U1f600', 'c'])).join('')
  const options = r.some(0, 3, () =>
    r.pick([
      '-line',
      '-nocase',
      '-linestop',
      '-lineanchor',
      `-start ${r.pick(['0', '1', '2', '3', 'end', 'end+1', '-1', '9', 'end-1'])}`,
    ]),
  )
  return r.pick([
    () => `regexp -all -inline ${r.pick(['', '-indices '])}${options.join(' ')} -- {${pattern}} "${text}"`,
    () => `regexp -inline ${r.pick(['', '-indices '])}${options.join(' ')} -- {${pattern}} "${text}"`,
    () =>
      `list [regexp -all ${r.pick(['', '-indices '])}${options.join(' ')} -- {${pattern}} "${text}" m1 m2 m3] [info exists m1] [if {[info exists m1]} {list $m1 $m2 $m3}]`,
    () =>
      `list [regsub -all ${options.join(' ')} -- {${pattern}} "${text}" ${r.pick(['<&>', '{<\\1>}', '-', '{}'])} out] $out`,
    () => `regsub ${options.join(' ')} -- {${pattern}} "${text}" <&>`,
    () => `regsub -all -command ${options.join(' ')} -- {${pattern}} "${text}" list`,
    () =>
      `set out {}; foreach at {-1 0 1 2 3 4 5} {lappend out [regexp -indices ${options.filter((o) => !o.startsWith('-start')).join(' ')} -start $at -- {${pattern}} "${text}" m] $m}; set out`,
  ])()
}
