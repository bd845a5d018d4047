/** Dicts of many keys that a procedure builds, changes, goes over and hands on: who has read one before keeps what was read,
 *  and each order of keys is that in which they came. */

/** @typedef {import('../random.mjs').Random} Random */

const dicts = ['d', 'd', 'd', 'd', 'e', 'u', 'c']
const texts = ['k0', 'k1', 'k5', 'k11', 'k12', 'k13', 'k30', '{}', '{a b}', 'é', 'x\\u0001', '01', '1.0', '-0', '0x1']

/** Procedures that are called with what is being built. */
const helpers = `proc show args {return <[join $args |]>}
proc put {name k v} {upvar 1 $name up; dict set up $k $v; dict size $up}
proc drop {name k} {upvar 1 $name up; dict unset up $k; list [dict size $up] [dict exists $up $k]}
proc first name {upvar 1 $name up; dict for {k v} $up {return $k}}
proc eldest name {upvar 1 $name up; dict for {k v} $up break; dict unset up $k; set k}
proc copied {x k} {dict set x $k new; dict unset x k1; list [dict size $x] $x}
proc looked {x k} {list [dict exists $x $k] [dict getdef $x $k none] [dict size $x] [llength [dict keys $x]]}
proc given {n {p k}} {for {set i 0} {$i < $n} {incr i} {dict set made $p$i $i}; return $made}
proc counted l {foreach w $l {dict incr n $w}; set n}
proc filed l {foreach w $l {dict lappend n [string range $w 0 1] $w; dict append m [string index $w 0] $w}; list $n $m}
proc kept {name how} {upvar 1 $name up; switch $how {trace {trace add variable up {read write unset} {apply {args {}}}} unset {unset up} array {array set up {q 1}} value {set up}}}
proc gen {} {set mine {}; set v [yield]; while 1 {dict set mine $v [dict size $mine]; for {set i 0} {$i < 13} {incr i} {dict incr mine $i}; set v [yield $mine]}}
coroutine next gen`

/** A script with a procedure that builds dicts and uses them. @param {Random} r */
export function growing(r) {
  const name = () => r.pick(dicts)
  const fresh = () => `k${r.between(0, 40)}`
  const key = () =>
    r.pick([fresh, fresh, () => r.pick(texts), () => String(r.between(-2, 20)), () => '$i', () => '$k', nested])()
  const value = () =>
    r.pick([
      () => r.pick(['1', 'v', '{}', '{x y}', '2.5', '4294967296', 'é', '$i', '$k', '{p 1 q 2}', '{odd one out}']),
      () => `$${name()}`,
      () => `[string repeat v ${r.pick(['10', '300'])}]`,
      nested,
    ])()
  let depth = 0
  const nested = () => {
    if (++depth > 3) {
      depth--
      return '$i'
    }
    const one = r.pick([
      () => `[dict get $${name()} ${key()}]`,
      () => `[dict size $${name()}]`,
      () => `[dict set ${name()} ${key()} ${value()}]`,
      () => `[lindex [dict keys $${name()}] ${r.pick(['0', 'end', '3'])}]`,
      () => `[put ${name()} ${key()} ${value()}]`,
      () => `[dict getdef $${name()} ${key()} ${value()}]`,
      () => `[incr i]`,
      () => `[set ${name()}]`,
      () => `[first ${name()}]`,
    ])()
    depth--
    return one
  }
  const body = () =>
    r.pick([
      () => `lappend seen $k`,
      () => `lappend seen $k $v`,
      () => `if {[incr n] > 3} break; ${command()}`,
      () => `dict set ${name()} $k ${r.pick(['$v', 'x', '[incr i]', '{p q}'])}`,
      () => `dict unset ${name()} $k`,
      () => `dict set d new$k 1; if {[incr n] > 20} break`,
      () => `if {$k eq "k3"} continue; lappend seen $v`,
      () => `lappend seen [dict exists $${name()} $k]`,
    ])()
  let level = 0
  const command = () => {
    if (++level > 3) {
      level--
      return 'incr i'
    }
    const one = r.pick([
      () => `dict set ${name()} ${key()} ${value()}`,
      () => `dict set ${name()} ${key()} ${value()}`,
      () => `dict set ${name()} ${r.pick(['k2', 'sub', key()])} ${key()} ${r.pick(['', key()])} ${value()}`,
      () => `dict unset ${name()} ${key()} ${r.pick(['', '', key()])}`,
      () => `dict incr ${name()} ${key()} ${r.pick(['', '1', '-3', '0x10', '$i', '4000000000000000000', 'x', '1.5'])}`,
      () => `dict append ${name()} ${key()} ${value()} ${r.pick(['', value()])}`,
      () => `dict lappend ${name()} ${key()} ${value()} ${r.pick(['', value()])}`,
      () => `dict ${r.pick(['lappend', 'append'])} ${name()} ${key()}`,
      () => `dict get $${name()} ${key()} ${r.pick(['', '', key()])}`,
      () => `dict exists $${name()} ${key()} ${r.pick(['', key()])}`,
      () => `dict ${r.pick(['getdef', 'getwithdefault'])} $${name()} ${key()} ${r.pick(['', key()])} ${value()}`,
      () => `dict ${r.pick(['size', 'keys', 'values', 'get'])} $${name()}`,
      () => `dict ${r.pick(['keys', 'values'])} $${name()} {k1*}`,
      () => `dict for {k v} $${name()} {${body()}}`,
      () => `dict for {k v} $${name()} {${body()}}`,
      () => `dict for {${r.pick(['d v', 'k d', 'k k', 'k i', 'arr(k) v'])}} $d {if {[incr n] > 4} break}`,
      () => `dict for {k v} $${name()} {dict for {k2 v2} $${name()} {${body()}; if {[incr n] > 30} break}}`,
      () => `dict map {k v} $${name()} {${body()}; set v}`,
      () => `foreach {k v} $${name()} {${body()}}`,
      () => `lmap {k v} $${name()} {set k}`,
      () => `dict filter $${name()} key k1*`,
      () => `dict merge $${name()} $${name()}`,
      () => `dict ${r.pick(['replace', 'remove'])} $${name()} ${key()} ${r.pick(['', value()])}`,
      () => `dict with ${name()} {set k1 ${value()}; ${command()}}`,
      () => `dict update ${name()} k1 a k99 b {set b ${value()}; ${command()}}`,
      () => `set ${name()} $${name()}`,
      () =>
        `set ${name()} [given ${r.pick(['0', '5', '12', '13', '14', '40', '100'])} ${r.pick(['k', '{}', 'key of '])}]`,
      () => `set ${name()} [${command()}]`,
      () => `unset ${name()}`,
      () => `kept ${name()} ${r.pick(['trace', 'unset', 'array', 'value'])}`,
      () => `put ${name()} ${key()} ${value()}`,
      () => `${r.pick(['drop', 'looked $d'])} ${r.pick(['d', 'e', 'u', key()])} ${r.pick([key(), ''])}`,
      () => `${r.pick(['first', 'eldest', 'eldest'])} ${name()}`,
      () => `${r.pick(['copied', 'looked'])} $${name()} ${key()}`,
      () => `counted $${name()}`,
      () => `filed $${name()}`,
      () => `set e [counted [dict keys $${name()}]]`,
      () => `next ${value()}`,
      () => `set e [next ${key()}]`,
      () => `llength $${name()}; lindex $${name()} ${r.pick(['0', 'end', '7'])}`,
      () => `string length $${name()}`,
      () => `list $${name()} $${name()}`,
      () => `lappend ${name()} ${key()} ${value()}`,
      () => `append ${name()} { z 1}`,
      () => `lset ${name()} 1 ${value()}`,
      () => `incr ${name()}`,
      () => `info exists ${name()}`,
      () => `eval {dict set d ${key()} ${value()}; dict incr d n}`,
      () => `uplevel 0 {dict unset d ${fresh()}; dict size $d}`,
      () => `apply {{x} {upvar 1 d y; dict set x a 1; dict set y a 2; expr {[dict get $x a] + [dict get $y a]}}} $d`,
      () => `lsort -command {apply {{a b} {upvar 1 d dd; string compare $a $b}}} [dict keys $${name()}]`,
      () =>
        `for {set q 0} {$q < ${r.pick(['5', '14', '30'])}} {incr q} {dict ${r.pick(['set', 'incr', 'append', 'lappend'])} ${name()} ${r.pick(['$q', 'k$q', 'w[expr {$q % 7}]'])} ${r.pick(['$q', '1', '[incr i]'])}}`,
      () => `for {set q 0} {$q < 20} {incr q} {eldest d; dict set d new$q $q}`,
      () => `foreach q [dict keys $${name()}] {dict unset d $q; if {[incr n] > 9} break}`,
      () => `try {dict set d x 1; dict get $d nope} on error {m} {dict set d y $m}`,
      () => `dict set d a[dict set d b 1] [dict size $d]`,
      () => `while {[dict size $d] > 10} {eldest d}`,
    ])()
    level--
    return one
  }
  const step = () => (r.chance(0.8) ? `lappend out [catch {${command()}} m] $m` : `catch {${command()}}`)
  const build = () =>
    r.pick([
      () => `for {set i 0} {$i < ${r.pick(['11', '12', '13', '14', '25', '40'])}} {incr i} {dict set d k$i $i}`,
      () => `for {set i 0} {$i < ${r.pick(['13', '20'])}} {incr i} {dict set d $i [list p $i]}`,
      () => `for {set i 0} {$i < ${r.pick(['13', '35'])}} {incr i} {dict set d k$i s[expr {$i % 3}] $i}`,
      () => `for {set i 0} {$i < 60} {incr i} {dict incr d k[expr {$i * 7 % 19}]}`,
      () => `for {set i 0} {$i < 20} {incr i} {dict set d k[expr {$i % 15}] [dict getdef $d k$i {}]$i}`,
      () => `set d [given ${r.pick(['13', '36'])}]`,
    ])()
  const start = 'set d {}; set e {}; set i 1; set n 0; set k k1; set v 0; set out {}; set seen {}'
  const end = `foreach x {d e u c k v i seen} {lappend out [catch {set $x} m] $m}; set out`
  const inside = `${start}; ${build()}; ${r.chance(0.3) ? 'set e $d; ' : ''}${r.some(2, 7, step).join('; ')}; ${end}`
  return `${helpers}; set up {}; proc grow {c} {upvar 1 up u; ${inside}}; grow ${r.pick(['{}', '{a 1 b 2}', '[given 12]', '[given 20]', '{a 1 a 2}'])}`
}
