/** Commands of a procedure whose words change the variables that stand in other words of them: what was read before has to stay
 *  as it was read, however the procedure keeps what it is building. */

/** @typedef {import('../random.mjs').Random} Random */

const lists = ['l', 'ints', 'args', 'a', 'u', 'arr(k)', '::gl']
const all = [...lists, 's', 's', 'd', 'i', 'b']

/** Procedures that are called with what is being built. */
const helpers = `proc show args {return <[join $args |]>}
proc change {n how} {upvar 1 $n v; if {$how eq "unset"} {unset v} else {$how v z}}
proc give {x args} {lappend x 1; append x 2; return $x}
proc rest args {set args}
proc tail {x args} {lrange $args 0 end-1}
proc pairup args {set r {}; foreach {p q} $args {lappend r [list $p $q]}; return $r}
proc make n {set r {}; for {set k 0} {$k < $n && $k < 400} {incr k} {lappend r $k}; set r}
proc text n {set t {}; for {set k 0} {$k < $n && $k < 400} {incr k} {append t c$k}; return $t}
proc gen {} {set l [yield]; set mine {}; while 1 {lappend mine $l; set l [yield [concat $mine [list $l] $mine]]}}
coroutine next gen`

/** A script with a procedure that builds values and uses them. @param {Random} r */
export function lending(r) {
  const list = () => `$${r.pick(lists)}`
  const any = () => `$${r.pick(all)}`
  const text = () => r.pick(['$s', '$s', '$b', '$i', any()])
  const place = () => r.pick(['0', '1', 'end', 'end-1', '$i', '[incr i]', '[llength $l]', '-1', '9'])
  const change = () =>
    r.pick([
      () => `[lappend ${r.pick(lists)} ${r.pick(['x', '9', '{y z}', any()])}]`,
      () => `[lappend ${r.pick(lists)} ${r.pick(['x', '9', '{y z}', any()])}]`,
      () => `[set ${r.pick(all)} ${r.pick(['{x y}', '7', '{}', any(), '[list 1 2]'])}]`,
      () => `[append ${r.pick(['s', 's', 'b', 'l', 'd'])} ${r.pick(['-', 'é', any()])}]`,
      () => `[unset ${r.pick(all)}]`,
      () => `[lset ${r.pick(lists)} ${r.pick(['0', 'end', '1'])} ${r.pick(['q', '5', any()])}]`,
      () => `[lpop ${r.pick(lists)} ${r.pick(['', '0'])}]`,
      () => `[dict set d ${r.pick(['k', 'n', any()])} ${r.pick(['1', any()])}]`,
      () => `[dict lappend d k ${any()}]`,
      () => `[incr i]`,
      () => `[lassign ${list()} a b]`,
      () => `[set l [lrange $l 0 end]]`,
      () => `[change ${r.pick(all)} ${r.pick(['lappend', 'append', 'unset', 'set'])}]`,
      () => `[ledit ${r.pick(lists)} 0 0 ${r.pick(['e', any()])}]`,
      () => `[array set arr {k {n m}}]`,
      () => `[catch {lappend ${r.pick(lists)} ${word()} [error x]}]`,
    ])()
  const made = () =>
    r.pick([
      () => `[list ${word()} ${word()}]`,
      () => `[lindex ${list()} ${place()}]`,
      () => `[lrange ${list()} ${place()} ${place()}]`,
      () => `[concat ${list()} ${any()}]`,
      () => `[string range ${text()} 1 end]`,
      () => `[string length ${text()}]`,
      () => `[expr {${r.pick(['$i', '[llength $l]'])} + 1}]`,
      () => `[join ${list()} ${r.pick(['', '-', '{}'])}]`,
      () => `[split ${text()} ${r.pick(['', 'b', '{}'])}]`,
      () => `[dict get $d k]`,
      () => `[${r.pick(['give', 'rest', 'tail', 'pairup', 'next'])} ${word()}]`,
      () => `[${r.pick(['rest', 'tail', 'pairup', 'give'])} ${word()} ${word()}]`,
      () => `[${r.pick(['make', 'text'])} ${r.pick(['0', '1', '3', '9', '40', '300'])}]`,
      () => `[lmap q ${list()} {set q}]`,
      () => `[lreverse ${list()}]`,
      () => `[lsort ${list()}]`,
      () => `[linsert ${list()} ${place()} ${any()}]`,
      () => `[string ${r.pick(['toupper', 'reverse', 'trim'])} ${text()}]`,
      () => `[format %s-%s ${any()} ${any()}]`,
      () => `[lrepeat 2 ${any()}]`,
      () => `"${any()}${r.pick(['', '-', ' '])}${any()}"`,
    ])()
  let depth = 0
  const word = () => {
    if (++depth > 6) return any()
    const one = r.pick([
      any,
      any,
      any,
      list,
      change,
      change,
      made,
      () => r.pick(['x', '{1 2}', '{}', '3', '-1', '-2', '2.5', '4294967296', 'é\u{1f600}', '-']),
    ])()
    depth--
    return one
  }
  const words = (low, high) => r.some(low, high, word).join(' ')
  const expanded = () => (r.chance(0.15) ? `{*}${list()}` : word())
  const command = () =>
    r.pick([
      () => `list ${expanded()} ${words(0, 3)}`,
      () => `concat ${expanded()} ${words(1, 3)}`,
      () => `concat ${word()} ${list()} ${words(0, 2)}`,
      () => `linsert ${word()} ${place()} ${words(0, 2)}`,
      () => `lreplace ${word()} ${place()} ${place()} ${words(0, 2)}`,
      () => `lrange ${word()} ${place()} ${place()}`,
      () => `lindex ${word()} ${r.pick([place(), word()])}`,
      () => `llength ${word()}`,
      () => `lreverse ${word()}`,
      () => `lsearch ${r.pick(['', '-exact', '-integer', '-all', '-glob'])} ${word()} ${word()}`,
      () => `lsort ${r.pick(['', '-integer', '-unique', '-decreasing'])} ${word()}`,
      () => `join ${word()} ${word()}`,
      () => `split ${word()} ${word()}`,
      () => `lassign ${word()} a b`,
      () => `lappend ${r.pick(lists)} ${words(0, 2)}`,
      () => `append ${r.pick(['s', 'b'])} ${words(0, 2)}`,
      () => `set ${r.pick(all)} ${word()}`,
      () => `lset ${r.pick(lists)} ${place()} ${word()}`,
      () => `ledit ${r.pick(lists)} ${place()} ${place()} ${words(0, 2)}`,
      () => `string ${r.pick(['length', 'reverse', 'toupper', 'trim'])} ${word()}`,
      () => `string ${r.pick(['equal', 'compare', 'first', 'last', 'match', 'cat', 'trim'])} ${word()} ${word()}`,
      () => `string range ${word()} ${place()} ${place()}`,
      () => `string index ${word()} ${place()}`,
      () => `string map {a b} ${word()}`,
      () => `string map [list ${word()} ${word()}] ${word()}`,
      () => `string repeat ${word()} 2`,
      () => `format {%s %s} ${word()} ${word()}`,
      () => `regexp -inline {a.?} ${word()}`,
      () => `regsub -all a ${word()} ${word()}`,
      () => `dict get ${word()} ${r.pick(['', 'k', word()])}`,
      () => `dict set d ${r.pick(['k', word()])} ${word()}`,
      () => `dict ${r.pick(['merge', 'size', 'keys', 'values'])} ${word()}`,
      () => `dict replace ${word()} k ${word()}`,
      () => `dict exists ${word()} ${word()}`,
      () => `expr {${text()} ${r.pick(['eq', 'ne', '<', '=='])} ${r.pick([text(), change()])}}`,
      () => `expr {${word()} ${r.pick(['in', 'ni'])} ${word()}}`,
      () => `foreach q ${word()} {lappend ${r.pick(lists)} $q; if {[incr n] > 9} break}`,
      () => `foreach q ${list()} p ${word()} {set got $q$p; ${command0()}; if {[incr n] > 9} break}`,
      () => `lmap q ${word()} {if {[incr n] > 9} break; list $q ${word()}}`,
      () => `show ${expanded()} ${words(0, 2)}`,
      () => `show ${word()} ${expanded()}`,
      () => `${r.pick(['give', 'rest', 'tail', 'pairup', 'next'])} ${words(1, 2)}`,
      () =>
        `for {set k 0} {$k < ${r.pick(['2', '5', '20'])}} {incr k} {lappend ${r.pick(lists)} ${r.pick(['$k', '-1', any()])}}`,
      () =>
        `for {set k 0} {$k < ${r.pick(['2', '5', '20'])}} {incr k} {append ${r.pick(['s', 'b'])} ${r.pick(['$k', 'é', '$b'])}; set b [string length $s]}`,
      () => `while {[llength $l] > 1 && [incr n] < 9} {lpop l; lappend ints [lindex $l end]}`,
      () => `dict for {k v} $d {dict set d $k$k ${word()}; if {[incr n] > 9} break}`,
      () => `dict with d {set k ${word()}}`,
      () => `dict update d k w {set w ${word()}; ${command0()}}`,
      () => `try {list ${words(1, 2)}; error q} on error {m o} {${command0()}} finally {lappend ints f}`,
      () => `apply {{x args} {lappend x 1; lappend args $x; concat $args $x}} ${words(1, 2)}`,
      () => `lassign [${r.pick(['give', 'rest', 'pairup'])} ${word()} ${word()}] a l`,
      () =>
        `set ${r.pick(['l', 'a', 'ints'])} [${r.pick(['give', 'rest', 'pairup', 'make'])} ${r.pick(['7', word()])}]`,
      () => `set ${r.pick(all)} [${command0()}]`,
      () => `eval [list show ${word()}] ${word()}`,
      () => `uplevel 0 [list show ${word()}] ${word()}`,
      () => `switch -- ${word()} ${word()} {set hit ${word()}} default {set miss ${word()}}`,
      () => `if {${text()} eq ${change()}} {${command0()}}`,
    ])()
  const command0 = () => `lappend l ${word()}`
  const step = () => (r.chance(0.75) ? `lappend out [catch {${command()}} m] $m` : `catch {${command()}}`)
  const setup = r
    .some(2, 5, () =>
      r.pick([
        'lappend l a 1 {b c}',
        'lappend l a',
        'append s ab cd',
        'append s ab; append s c',
        'for {set q 0} {$q < 4} {incr q} {lappend ints $q}',
        'dict set d k 1; dict set d j {a b}',
        'set l [list p q]',
        'set l [split a,b,c ,]',
        'set ints [list 5 3 5]',
        'set s [string repeat ab 3]',
      ]),
    )
    .join('; ')
  const start = 'set l {}; set s {}; set ints {}; set d {}; set i 1; set n 0; set arr(k) {}; set out {}'
  const end = `foreach v {${[...new Set(all)].join(' ')} k} {lappend out [catch {set $v} m] $m}; set out`
  const outside = r.chance(0.1)
  const body = `${start}; ${setup}; ${r.some(2, 6, step).join('; ')}; ${end}`
  const before = `${helpers}; set ::gl {}; set up {}`
  if (outside) return `${before}; set a {1 2}; set b q; set args {x y}; set u {}; ${body}`
  return `${before}; proc lend {a b args} {upvar 1 up u; ${body}}; lend {1 2} q ${r.pick(['', 'x', 'x y', '1 2 3', '{x y} z', '{}'])}`
}
