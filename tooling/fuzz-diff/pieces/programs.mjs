/** Small programs as people write them: procedures that loop, count, choose and build, on locals that change their types. */

/** @typedef {import('../random.mjs').Random} Random */

const numbers = ['x', 'y', 'z']
const texts = ['s', 't']

/** A script with a procedure that calls itself or another one. @param {Random} r */
export function program(r) {
  let depth = 0
  const constant = () =>
    r.pick([
      () => String(r.between(-3, 12)),
      () => String(r.between(-3, 12)),
      () =>
        r.pick(['0', '1', '-1', '2', '10', '100', '255', '-128', '1000000', '2147483647', '-2147483648', '4294967296']),
      () =>
        r.pick([
          '4611686018427387904',
          '-4611686018427387904',
          '123456789012345678901',
          '8388607',
          '8388608',
          '-8388609',
        ]),
      () => r.pick(['0.5', '-1.5', '2.0', '1e3', '1e20', '0.1', '3.14159']),
    ])()
  const number = () =>
    r.pick([
      () => `$${r.pick(numbers)}`,
      () => `$${r.pick(numbers)}`,
      () => '$i',
      constant,
      () => '[llength $l]',
      () => '[string length $s]',
      () => '$a(0)',
      () => '$a($i)',
    ])()
  const expression = () => {
    if (++depth > 4) {
      depth--
      return number()
    }
    const made = r.pick([
      number,
      number,
      () => `${expression()} ${r.pick(['+', '-', '*', '+', '-', '/', '%', '&', '|', '^'])} ${expression()}`,
      () => `(${expression()} ${r.pick(['+', '-', '*'])} ${number()})`,
      () => `${number()} ${r.pick(['<<', '>>'])} ${r.between(0, 9)}`,
      () => `${number()} ** ${r.between(0, 3)}`,
      () => `${r.pick(['-', '~', '!', '+'])}${number()}`,
      () => `(${condition()} ? ${expression()} : ${expression()})`,
      () => `${r.pick(['abs', 'int', 'double', 'wide', 'round', 'entier', 'bool'])}(${expression()})`,
      () => `${r.pick(['max', 'min'])}(${number()}, ${number()})`,
      () => `[expr {${expression()}}]`,
      () => `[lindex $l ${r.pick(['$i', '0', 'end', '$x', '-1'])}]`,
      () => `[f ${number()} ${number()}]`,
      () => `[incr ${r.pick(numbers)} ${r.pick(['', constant()])}]`,
    ])()
    depth--
    return made
  }
  const condition = () =>
    r.pick([
      () => `${number()} ${r.pick(['<', '>', '<=', '>=', '==', '!='])} ${number()}`,
      () => `${number()} ${r.pick(['<', '>', '<=', '>=', '==', '!='])} ${constant()}`,
      () => `${expression()} ${r.pick(['<', '>', '=='])} ${expression()}`,
      () =>
        `$${r.pick(texts)} ${r.pick(['eq', 'ne', 'lt', '==', 'in', '<'])} ${r.pick(['"a"', '{}', '$s', '$t', '"-1"', '{a b}', '$x'])}`,
      () => `${number()} in {${constant()} ${constant()} a}`,
      () => `!(${number()} > ${number()})`,
      () => `${number()} > 0 && ${number()} < 9`,
      () => `${number()} < 0 || $s eq {}`,
      () => `[string is integer -strict $${r.pick([...texts, ...numbers])}]`,
      () => `[info exists ${r.pick(['a(0)', 'a(9)', 'x', 'nope', 'q'])}]`,
    ])()
  const text = () =>
    r.pick([
      () => `$${r.pick(texts)}`,
      () => `"${r.pick(['a', '$x', '$s-', '[llength $l] '])}$t"`,
      () =>
        `[string ${r.pick(['range $s 1 end-1', 'index $s $i', 'toupper $t', 'repeat ab 3', 'trim $s a', 'reverse $s', 'map {a b 1 22} $s', 'cat $s $t $x'])}]`,
      () => `[format ${r.pick(['%d', '%5d', '%x', '%s', '%.2f', '%c', '%-4s|', '%05d'])} $${r.pick(['x', 'i', 'y'])}]`,
      () => `[join $l ${r.pick(['', ',', '{}'])}]`,
      () => `[lindex $l ${r.pick(['0', 'end', '$i'])}]`,
      () => r.pick(['a', '{}', 'hello', '-1', '12', 'é', '{a b}', '0x10', 'true']),
      () => `$a(${r.pick(['0', 'k', '$i'])})`,
      () => `[dict get $d ${r.pick(['k', '$i', 'n'])}]`,
    ])()
  const block = (low, high) => {
    if (++depth > 3) {
      depth--
      return `set z ${number()}`
    }
    const made = r.some(low, high, statement).join('; ')
    depth--
    return made
  }
  const loop = () => `if {[incr n] > 12} ${r.pick(['break', 'break', '{return [list out $x $s]}'])}`
  const simple = () =>
    r.pick([
      () => `set ${r.pick(numbers)} [expr {${expression()}}]`,
      () => `set ${r.pick(numbers)} [expr {${expression()}}]`,
      () => `set ${r.pick(numbers)} ${number()}`,
      () => `incr ${r.pick(numbers)} ${r.pick(['', constant(), '$i', `[expr {${expression()}}]`])}`,
      () => `set ${r.pick(texts)} ${text()}`,
      () => `append ${r.pick(texts)} ${text()} ${r.pick(['', text()])}`,
      () => `lappend l ${r.pick([number(), text(), `[expr {${expression()}}]`])}`,
      () => `lset l ${r.pick(['0', 'end', '$i'])} ${r.pick([number(), text()])}`,
      () =>
        `set l [${r.pick(['lrange $l 0 end-1', 'lreverse $l', 'lsort $l', 'lsort -integer $l', 'linsert $l 1 q', 'concat $l $l', 'lreplace $l 0 0', 'split $s a', 'list $x $y'])}]`,
      () => `set a(${r.pick(['0', 'k', '$i'])}) ${r.pick([number(), text()])}`,
      () => `incr a(${r.pick(['0', 'k', '$i'])})`,
      () => `append a(k) ${text()}`,
      () => `lappend a(l) ${number()}`,
      () => `dict set d ${r.pick(['k', '$i', 'n'])} ${r.pick([number(), text()])}`,
      () => `dict incr d ${r.pick(['k', 'n', '$i'])} ${r.pick(['', '2'])}`,
      () => `dict lappend d l ${number()}`,
      () => `unset -nocomplain ${r.pick(['q', 'a(0)', 'a(k)', 'z'])}`,
      () => `lassign $l x y`,
      () => `lappend out [f ${number()} ${number()}] [llength $l]`,
      () => `lappend out $x $s`,
      () => `regexp {(\\w)(\\w*)} $s q t`,
      () => `scan $s %d x`,
    ])()
  const statement = () => {
    if (depth > 2) return simple()
    return r.pick([
      simple,
      simple,
      simple,
      () => `catch {${simple()}} ${r.pick(['', 'm', 'm o'])}`,
      () => `lappend out [catch {${simple()}} m] $m`,
      () => `if {${condition()}} {${block(1, 2)}}`,
      () => `if {${condition()}} {${block(1, 2)}} elseif {${condition()}} {${block(1, 1)}} else {${block(1, 2)}}`,
      () =>
        `for {set i ${r.between(-2, 3)}} {$i < ${r.between(0, 9)}} {incr i${r.pick(['', ' 2', ' 3'])}} {${loop()}; ${block(1, 3)}}`,
      () =>
        `for {set i ${r.between(2, 9)}} {$i ${r.pick(['>', '>=', '!='])} 0} {incr i -1} {${loop()}; ${block(1, 2)}}`,
      () => `while {${condition()}} {${loop()}; ${block(1, 3)}}`,
      () =>
        `foreach ${r.pick(['q', 'x', '{x y}', 's'])} ${r.pick(['$l', '{1 2 3}', '{a -1 2.5 b}', '[lrange $l 0 2]'])} {${loop()}; ${block(1, 3)}${r.pick(['', '; continue', `; if {${condition()}} break`])}}`,
      () =>
        `set l [lmap q $l {${loop()}; ${r.pick(['expr {$q + 1}', 'set q $q$q', 'if {$q eq "a"} continue; set q', 'list $q $x'])}}]`,
      () =>
        `switch -- ${r.pick(['$x', '$s', '$i', '[llength $l]'])} {0 {${block(1, 1)}} 1 - -1 {${block(1, 1)}} a {${block(1, 1)}} {} {${block(1, 1)}} default {${block(1, 2)}}}`,
      () => `dict for {q t} $d {${loop()}; ${block(1, 2)}}`,
      () => `try {${block(1, 2)}} on error {m} {lappend out $m} finally {incr z}`,
    ])()
  }
  const body = r.some(3, 8, statement).join('\n')
  const start = `set x ${constant()}; set y ${constant()}; set z 0; set i 0; set n 0; set s ${r.pick(['{}', 'abc', 'a', '12'])}; set t x; set l {${r.some(0, 4, constant).join(' ')}}; set d {k 1}; array set a {0 5 k v}; set out {}`
  const report = 'foreach v {x y z i s t l d a(0) a(k)} {lappend out [catch {set $v} m] $m}; return $out'
  const f = r.pick([
    'proc f {p q} {if {$p > 3 || [info level] > 6} {return $q}; f [expr {$p + 1}] [expr {$q - 1}]}',
    'proc f {p {q 2}} {return [expr {$p * $q}]}',
    'proc f {p q args} {set r {}; for {set k 0} {$k < 3} {incr k} {lappend r [expr {$p + $k}]}; lindex $r 1}',
    'proc f {p q} {if {$p == $q} {error same}; expr {$p < $q}}',
  ])
  return `${f}\nproc work {} {${start}\n${body}\n${report}}\nlist [catch work m] $m`
}
