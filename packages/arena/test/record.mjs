// Record what tclsh 9.0 makes of many texts, in tclsh.json, for the tests that compare with it:
//
//     TCLSH=tclsh9.0 node record.mjs
//
// Texts go to tclsh and come back as code points in hexadecimal, so that no encoding can change them. The generator is
// seeded: recording again with the same tclsh gives the same file.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

let seed = 20250101
const random = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * n)
}
const texts = (count, longest, alphabet) =>
  Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(longest) }, () => alphabet[random(alphabet.length)]).join(''),
  )

const hex = (text) => Array.from(text, (c) => c.codePointAt(0).toString(16)).join(' ')
const unhex = (line) => (line === '' ? '' : String.fromCodePoint(...line.split(' ').map((c) => Number.parseInt(c, 16))))

/** Run `script` with each text in the variable x. The answers are the results, or messages and error codes. */
function ask(script, inputs) {
  const driver = `
    fconfigure stdin -translation lf
    fconfigure stdout -translation lf
    proc decode h { set s ""; foreach c $h { append s [format %c 0x$c] }; return $s }
    proc encode s { lmap c [split $s ""] { format %x [scan $c %c] } }
    proc try x {${script}}
    while {[gets stdin line] >= 0} {
      if {[catch {try [decode $line]} result options]} {
        puts "1|[encode $result]|[encode [dict get $options -errorcode]]"
      } else { puts "0|[encode $result]" }
    }`
  const tclsh = process.env.TCLSH ?? 'tclsh9.0'
  const file = `${import.meta.dirname}/driver.tmp.tcl`
  writeFileSync(file, driver)
  const { stdout, status, error } = spawnSync(tclsh, [file], {
    input: `${inputs.map(hex).join('\n')}\n`,
    maxBuffer: 2 ** 28,
  })
  rmSync(file)
  if (error) throw error
  if (status !== 0) throw new Error(`tclsh ended with ${status}`)
  const lines = stdout.toString().split('\n')
  return inputs.map((input, i) => {
    const [failed, result, code] = lines[i].split('|')
    return failed === '1' ? [input, unhex(result), unhex(code)] : [input, unhex(result)]
  })
}

const special = [
  'a',
  '{',
  '}',
  '\\',
  '"',
  ']',
  '[',
  ' ',
  '#',
  '\n',
  '$',
  ';',
  '\t',
  '\0',
  'é',
  '\u{1f600}',
  '\u00a0',
  'b',
]
const escapes = [
  'a',
  '{',
  '}',
  '\\',
  '"',
  ' ',
  '\n',
  'x',
  'u',
  'U',
  '0',
  '1',
  '7',
  '8',
  'd',
  'f',
  'n',
  'é',
  '\u{1f600}',
  '\f',
]
const digits = [...'0011223456789abcdefxo_.-+eEN ', '0x', '0b', '0o', '0d', 'inf', 'nan', '(', ')', '1', '1', '1']
const indices = ['end', '1', '2', '+', '-', '-', '0x1', ' ', '_', 'e', '1.0', '99999999999999999999', '08']

const words = texts(40, 3, ['abc', '{', ' ', '\\', '"', '€', 'x'.repeat(20), '\u{1f600}'])
const doubles = []
const bits = new DataView(new ArrayBuffer(8))
while (doubles.length < 400) {
  bits.setUint32(0, random(2 ** 32))
  bits.setUint32(4, random(2 ** 32))
  const n = bits.getFloat64(0)
  if (Number.isFinite(n)) doubles.push(n)
}
for (let i = -20; i < 25; i++) doubles.push(10 ** i, 1.5 * 10 ** i, 123456789 * 10 ** i, -(10 ** i) / 3)
for (let i = -1022; i < 1024; i += 7) doubles.push(2 ** i)
doubles.push(5e-324, 2 ** 64, 2 ** 53, 2 ** 56, 1.7976931348623157e308)

const recorded = {
  quoted: ask('list $x', ['', ...texts(400, 7, special)]),
  quotedSecond: ask('string range [list a $x] 2 end', ['', '#', '#a', ...texts(100, 4, special)]),
  parsed: ask('set all {}; foreach e $x { append all <[encode $e]> }; set all', ['', ' ', ...texts(600, 10, escapes)]),
  dictSize: ask('dict size $x', texts(150, 8, ['a', 'b', ' ', ' ', '{', '}', '"', '€'])),
  numbers: ask(
    'list [string is entier -strict $x] [string is double -strict $x] [string is boolean -strict $x] [expr {[catch {expr {$x + 0}} r] ? "" : $r}]',
    ['', '0x', '1e400', '1e-400', 'NaN(12)', 'yes', 'of', 'o', '9007199254740992', ...texts(700, 6, digits)],
  ),
  doubles: ask(
    'expr {$x + 0.0}',
    doubles.map((n) => n.toExponential()),
  ),
  integerErrors: ask(
    'format %d $x',
    words.filter((w) => !/^\s*$/.test(w)),
  ),
  doubleErrors: ask('format %f $x', ['abc', 'a b', 'nan', '']),
  indices: ask('lindex {0 1 2 3 4 5 6 7 8 9} [list $x]', ['end', ' 1', '1 ', ...texts(300, 4, indices)]),
}
const sections = Object.entries(recorded).map(
  ([name, rows]) => `  "${name}": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`,
)
writeFileSync(`${import.meta.dirname}/tclsh.json`, `{\n${sections.join(',\n')}\n}\n`)
